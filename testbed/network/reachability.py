"""Does every host reach every other? Asked of the tables themselves, before a run.

A frame is sent from each host to each other one, through the compiled programs
and the entries that the controllers installed, and must arrive. That finds what
no look at a topology can: a program without a route, a table that was never
filled, a next hop that leads the wrong way.

The network that is asked is one of its own, like the real one but without queue
limits and without loss, so that a frame that is missing was dropped by a program;
and the real one starts its run untouched.
"""

from __future__ import annotations

import ipaddress
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn

from testbed.network.base import program_of
from testbed.network.errors import NetworkError
from testbed.network.topology import LinkSpec, Topology
from testbed.network.units import PS_PER_S
from testbed.network.virtual import VirtualNetwork

_MARK = b"testbed probe "  # 14 bytes; the pair's number follows
_NUMBER = struct.Struct("!I")
_ETHERNET_IPV4 = struct.Struct("!6s6sH")
_IPV4 = struct.Struct("!BBHHHBBH4s4s")
_UDP = struct.Struct("!HHHH")
_SOURCE_PORT, _DISCARD_PORT = 49152, 9  # RFC 863
_PROBE_WIRE_BITS = (60 + 24) * 8


def without_limits(topology: Topology) -> Topology:
    """The topology with unlimited queues and without loss."""

    def unlimited(link: LinkSpec) -> LinkSpec:
        return link.model_copy(
            update={
                "loss_ppm": 0,
                "queue_bytes": None,
                "queue_packets": None,
                "queue_bytes_reverse": None,
                "pfc": None,
            }
        )

    return Topology(
        name=topology.name,
        hosts=topology.hosts,
        switches={
            name: spec.model_copy(update={"buffer_bytes": None, "pfc": None})
            for name, spec in topology.switches.items()
        },
        links=[unlimited(link) for link in topology.links],
    )


def check_reachability(
    make: Callable[[Topology], VirtualNetwork],
    topology: Topology,
    configure: Callable[[VirtualNetwork], object],
) -> None:
    """NetworkError with switch, source and destination where a frame does not arrive.

    `make` makes the network to ask of a topology, `configure` does to it what
    controllers do to the real one.
    """
    with make(without_limits(topology)) as network:
        configure(network)
        _Probes(network).run()


@dataclass(frozen=True)
class _Pair:
    source: str
    destination: str


class _Probes:
    """Frames between all pairs of a network's hosts, found again by their number."""

    def __init__(self, network: VirtualNetwork) -> None:
        self._network = network
        self._pairs = [_Pair(a, b) for a in network.hosts for b in network.hosts if a != b]
        for host in network.hosts.values():
            network.fabric.attach_memory(host.node, 0)
        # As if the probes of one host crossed every link one after the other.
        self._wait_ps = sum(
            link.delay_ps + len(network.hosts) * (_PROBE_WIRE_BITS * PS_PER_S // link.rate_bps + 1)
            for link in network.topology.links
        )

    def run(self) -> None:
        for source in self._network.hosts:
            numbers = [i for i, pair in enumerate(self._pairs) if pair.source == source]
            found = self._send(numbers)
            for i in numbers:
                if found.get(i) != self._pairs[i].destination:
                    self._blame(self._pairs[i], i)

    def _send(self, numbers: list[int]) -> dict[int, str]:
        """Sends these pairs' frames at once; returns at which host each arrived."""
        network, fabric = self._network, self._network.fabric
        now = fabric.now_ps()
        for i in numbers:
            source = network.hosts[self._pairs[i].source]
            fabric.send(source.node, 0, now, self._frame(i))
        network.run_until(now + self._wait_ps)
        found = {}
        for name, host in network.hosts.items():
            for frame in fabric.receive(host.node, 0):
                at = frame.data.find(_MARK)
                if at >= 0:
                    found[_NUMBER.unpack_from(frame.data, at + len(_MARK))[0]] = name
        return found

    def _frame(self, number: int) -> bytes:
        pair = self._pairs[number]
        source, destination = (self._network.hosts[h] for h in (pair.source, pair.destination))
        return probe_frame(
            (source.mac, source.ip), (destination.mac, destination.ip), _MARK + _NUMBER.pack(number)
        )

    def _blame(self, pair: _Pair, number: int) -> NoReturn:
        """Sends the frame again, alone, and names the switch that it does not leave."""
        network = self._network
        before, drops = self._traffic(), network.fabric.totals().drops
        found = self._send([number])
        after = self._traffic()
        source, destination = (network.hosts[h] for h in (pair.source, pair.destination))
        what = f"no route from {pair.source} ({source.ip}) to {pair.destination} ({destination.ip})"
        if number in found:
            raise NetworkError(f"{what}: the frame arrives at {found[number]} instead")
        reasons = [
            reason
            for reason, count in network.fabric.totals().drops.items()
            if count > drops.get(reason, 0)
        ]
        reason = f" ({', '.join(reasons)})" if reasons else ""
        for name in network.switches:
            received, sent = (after[name][i] - before[name][i] for i in (0, 1))
            if received > sent:
                program = program_of(network.topology, name, network.program)
                raise NetworkError(f"{what}: {name}, running {program}, drops the frame{reason}")
        raise NetworkError(f"{what}: the frame is lost on the way{reason}")

    def _traffic(self) -> dict[str, tuple[int, int]]:
        """(received, sent) packets of every switch."""
        totals = {}
        for name in self._network.switches:
            node = self._network.node(name)
            ports = [
                self._network.fabric.port_stats(node, port)
                for port, _, _ in self._network.topology.ports(name)
            ]
            totals[name] = sum(p.rx_packets for p in ports), sum(p.tx_packets for p in ports)
        return totals


def probe_frame(source: tuple[str, str], destination: tuple[str, str], payload: bytes) -> bytes:
    """A UDP datagram to the discard port in an Ethernet frame.

    Ends are (MAC, IPv4 address); the UDP checksum is left out, as RFC 768 allows.
    """
    total = _IPV4.size + _UDP.size + len(payload)
    addresses = [ipaddress.IPv4Address(ip).packed for _, ip in (source, destination)]
    head = _IPV4.pack(0x45, 0, total, 0, 0x4000, 64, 17, 0, *addresses)
    head = head[:10] + struct.pack("!H", _checksum(head)) + head[12:]
    macs = [bytes.fromhex(mac.replace(":", "")) for mac, _ in (destination, source)]
    return (
        _ETHERNET_IPV4.pack(*macs, 0x0800)
        + head
        + _UDP.pack(_SOURCE_PORT, _DISCARD_PORT, _UDP.size + len(payload), 0)
        + payload
    )


def _checksum(header: bytes) -> int:
    """The Internet checksum (RFC 1071) of a header of even length."""
    total: int = sum(struct.unpack(f"!{len(header) // 2}H", header))
    while total > 0xFFFF:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF
