"""A recorded live run, once more in virtual time, and whether it is the same.

What hosts sent enters a fabric of the same programs, links, queues and NICs at the
recorded times; NICs, pauses, queues and switches are computed anew. Two things are
then held against the recording, packet by packet and in order:

- what leaves each switch port, and when: the recorded times are the fabric's, so
  they must be equal, to the nanosecond that a capture resolves;
- what each host gets, and when: the recorded times are those at which frames really
  left, so they may be later than computed, by the recorded lateness and no more.

Captures are compared as they are read. What waits for its counterpart is as much
as the two files' orders differ, not as much as the run is long.
"""

from __future__ import annotations

import itertools
import tempfile
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from testbed.engine import Clock, Direction, Fabric, NicConfig
from testbed.measure.pcapng import CaptureEnd, Packet, PcapngError, Way, read_pcapng
from testbed.network.assemble import add_link, add_switch, build_programs
from testbed.network.base import Host, Network, program_of
from testbed.network.errors import NetworkError
from testbed.network.flow_control import nic_config
from testbed.network.recording import HOSTS, SWITCH_SNAP_BYTES, SWITCHES, Recording
from testbed.network.topology import Topology
from testbed.network.units import PS_PER_NS

_BATCH = 1024  # frames on their way into the fabric: bounds memory


@dataclass
class Comparison:
    """One switch port, or one host: recorded against replayed."""

    place: str  # "s1:3", or "h1"
    bound_ns: int
    compared: int = 0
    differing: int = 0
    max_difference_ns: int = 0
    first_difference: str | None = None

    @property
    def agrees(self) -> bool:
        return self.differing == 0

    def differ(self, what: str) -> None:
        self.differing += 1
        if self.first_difference is None:
            self.first_difference = f"{self.place}, packet {self.compared}: {what}"


def replay(directory: Path, configure: Callable[[Network], None]) -> list[Comparison]:
    """Replays the recording in ``directory``; a comparison for each port and host.

    ``configure`` is what a controller did to the network before its first packet.
    Raises NetworkError for a recording that cannot be replayed, and what building
    programs, the switch and the engine raise.
    """
    recording = Recording.load(directory)
    try:
        with tempfile.TemporaryDirectory(prefix="testbed-replay-") as scratch:
            made = Path(scratch)
            with ReplayNetwork(recording, directory) as network:
                configure(network)
                network.run(made)
                places = _places(network, recording)
            compare = _Comparer(places, recording)
            compare.files(directory / SWITCHES, made / SWITCHES)
            compare.files(directory / HOSTS, made / HOSTS)
    except PcapngError as error:
        raise NetworkError(str(error)) from None
    return list(places.values())


class ReplayNetwork(Network):
    """The recorded network on the virtual clock, hosts replaced by what they sent."""

    def __init__(self, recording: Recording, directory: Path) -> None:
        topology = recording.read_topology(directory)
        super().__init__(topology, ecn=recording.ecn)
        self._recording = recording
        self._directory = directory
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        recording = self._recording
        default = self._directory / recording.program
        programs = build_programs(self.topology, default, defines=recording.defines)
        with ExitStack() as stack:
            fabric = stack.enter_context(Fabric(Clock.VIRTUAL, seed=recording.seed))
            self._fabric = fabric
            # In the order of the live network: nodes' numbers seed their links' losses.
            for name in self.topology.switches:
                program = programs[program_of(self.topology, name, default)]
                self.switches[name] = add_switch(fabric, self.topology, name, program)
            for name, spec in self.topology.hosts.items():
                base = NicConfig(**recording.nic.model_dump())
                node = fabric.add_nic(name, nic_config(self.topology, name, base))
                self.hosts[name] = Host(name, spec.address, spec.mac, node)
            for link in self.topology.links:
                add_link(fabric, self.topology, link, self.node)
            for host in self.hosts.values():
                fabric.attach_memory(host.node, 0)
                fabric.set_discard(host.node, 0, True)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()
        self._fabric = None

    def run(self, captures: Path) -> None:
        """Feeds the recorded frames, and captures as the recording did. NetworkError."""
        fabric, recording = self.fabric, self._recording
        for host in self.hosts.values():
            fabric.start_capture(
                host.node, 0, captures / HOSTS, host_side=True, directions=Direction.OUT
            )
        for name, switch in self.switches.items():
            for port, _, _ in self.topology.ports(name):
                fabric.start_capture(
                    switch.node,
                    port,
                    captures / SWITCHES,
                    directions=Direction.OUT,
                    snap_bytes=SWITCH_SNAP_BYTES,
                )
        nodes = {f"{name}:host": host.node for name, host in self.hosts.items()}
        sent = _sent_by_hosts(self._directory / HOSTS, recording)
        while batch := list(itertools.islice(sent, _BATCH)):
            for packet, at_ps in batch:
                if packet.interface not in nodes or len(packet.data) != packet.length:
                    raise NetworkError(
                        f"{self._directory / HOSTS}: {packet.interface} is no host of this "
                        "recording, or its frames are cut"
                    )
                fabric.send(nodes[packet.interface], 0, at_ps, packet.data)
            fabric.run_until(max(fabric.now_ps(), batch[-1][1]))
        fabric.run_until(max(fabric.now_ps(), recording.until_ps))
        # Closing the fabric completes the captures.


def _sent_by_hosts(path: Path, recording: Recording) -> Iterator[tuple[Packet, int]]:
    """What entered the fabric, in that order, with fabric times in ps."""
    last_ps = 0
    for item in read_pcapng(path):
        if isinstance(item, CaptureEnd):
            if item.lost:
                raise NetworkError(f"{path}: {item.interface} lost {item.lost} frames")
        elif item.way is Way.IN:
            at_ps = (item.at_ns - recording.epoch_ns) * PS_PER_NS
            if at_ps >= recording.until_ps:
                return
            if at_ps < last_ps:
                raise NetworkError(f"{path}: frames are not in the order of their times")
            last_ps = at_ps
            yield item, at_ps


def _places(network: Network, recording: Recording) -> dict[str, Comparison]:
    """What is compared, by the name of its interface in the captures."""
    topology: Topology = network.topology
    ports = {
        f"{name}:{port}": Comparison(f"{name}:{port}", bound_ns=0)
        for name in topology.switches
        for port, _, _ in topology.ports(name)
    }
    hosts = {
        f"{name}:host": Comparison(name, bound_ns=-(-recording.lateness_ps[name] // PS_PER_NS))
        for name in topology.hosts
        if name in recording.lateness_ps
    }
    return ports | hosts


@dataclass
class _Pending:
    """Packets of one place whose counterparts have not been read yet."""

    recorded: deque[Packet] = field(default_factory=deque)
    replayed: deque[Packet] = field(default_factory=deque)


class _Comparer:
    def __init__(self, places: dict[str, Comparison], recording: Recording) -> None:
        self._places = places
        self._epoch_ns = recording.epoch_ns
        self._until_ns = recording.until_ps // PS_PER_NS

    def files(self, recorded: Path, replayed: Path) -> None:
        """Compares two captures. Raises PcapngError, NetworkError."""
        pending = {interface: _Pending() for interface in self._places}
        pairs = itertools.zip_longest(
            self._left(recorded, self._epoch_ns), self._left(replayed, epoch_ns=0)
        )
        for old, new in pairs:
            for packet, mine in ((old, "recorded"), (new, "replayed")):
                if packet is None:
                    continue
                if packet.interface not in pending:
                    raise NetworkError(f"{recorded}: {packet.interface} is no port of this network")
                getattr(pending[packet.interface], mine).append(packet)
                self._match(self._places[packet.interface], pending[packet.interface])
        for interface, rest in pending.items():
            place = self._places[interface]
            for packet in rest.recorded:
                place.compared += 1
                place.differ(f"sent at {_time(packet)} in the live run, never in the replay")
            for packet in rest.replayed:
                place.compared += 1
                place.differ(f"sent at {_time(packet)} in the replay, never in the live run")

    def _left(self, path: Path, epoch_ns: int) -> Iterator[Packet]:
        """What left before the recording ended, in fabric time."""
        for item in read_pcapng(path):
            if isinstance(item, Packet) and item.way is Way.OUT:
                at_ns = item.at_ns - epoch_ns
                if at_ns < self._until_ns:
                    yield Packet(item.interface, at_ns, item.way, item.data, item.length)

    @staticmethod
    def _match(place: Comparison, pending: _Pending) -> None:
        while pending.recorded and pending.replayed:
            old, new = pending.recorded.popleft(), pending.replayed.popleft()
            place.compared += 1
            difference_ns = abs(old.at_ns - new.at_ns)
            place.max_difference_ns = max(place.max_difference_ns, difference_ns)
            if old.length != new.length:
                place.differ(
                    f"at {_time(old)}, {old.length} bytes in the live run and "
                    f"{new.length} in the replay"
                )
            elif old.data != new.data:
                pairs = zip(old.data, new.data, strict=False)
                byte = next((i for i, (a, b) in enumerate(pairs) if a != b), len(new.data))
                place.differ(f"at {_time(old)}, byte {byte} is not the same")
            elif difference_ns > place.bound_ns:
                place.differ(
                    f"at {_time(old)} in the live run and {_time(new)} in the replay, "
                    f"more than {place.bound_ns} ns apart"
                )


def _time(packet: Packet) -> str:
    return f"{packet.at_ns / 1e9:.9f} s"
