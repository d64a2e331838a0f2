"""NICs: per-destination queues, pauses by Source Flow Control signals."""

from __future__ import annotations

import ipaddress
import struct
from pathlib import Path

import pytest
import steer as s

from testbed.engine import EngineError, Fabric, LinkConfig, NicConfig

US = 10**6
MBIT100 = 100_000_000
#: A 976-byte frame (1000 with overhead) at 100 Mbit/s.
SLOT_PS = 80_000_000
SIGNAL_PORT = 50684


def ipv4(destination: str, *, size: int = 976, tos: int = 0, proto: int = 17) -> bytes:
    """An IPv4 frame that steer.c would not understand, but a NIC does."""
    address = ipaddress.ip_address(destination).packed
    header = struct.pack(
        ">BBHHHBBH4s4s", 0x45, tos, size - 14, 0, 0, 64, proto, 0, b"\n\0\0\1", address
    )
    return (bytes(12) + b"\x08\x00" + header).ljust(size, b"\x77")


def signal(
    congested: str,
    pause_ns: int,
    *,
    cached: bool = False,
    version: int = 1,
    udp_length: int = 26,
    cut: int = 0,
    port: int = SIGNAL_PORT,
) -> bytes:
    """A Source Flow Control signal as docs/sfc.md has it."""
    body = struct.pack(">BBHIBBHHI", version << 4 | cached, 0, 80, pause_ns, 6, 0, 1000, 2000, 7)
    udp = struct.pack(">HHHH", 1, port, udp_length, 0)
    source = ipaddress.ip_address(congested).packed
    ip = struct.pack(">BBHHHBBH4s4s", 0x45, 0, 46, 0, 0, 64, 17, 0, source, b"\n\0\0\1")
    return (bytes(12) + b"\x08\x00" + ip + udp + body)[: 60 - cut]


class Rig:
    """Two NICs back to back; `nic` is the one under test, its host on memory."""

    def __init__(self, fabric: Fabric, config: NicConfig, rate_bps: int = MBIT100) -> None:
        self.fabric = fabric
        self.nic = fabric.add_nic("h1", config)
        self.peer = fabric.add_nic("h2", NicConfig(signal_udp_port=0))
        fabric.attach_memory(self.nic, 0)
        fabric.attach_memory(self.peer, 0)
        fabric.add_link((self.nic, 0), (self.peer, 0), LinkConfig(rate_bps), LinkConfig())

    def send(self, at_ps: int, *frames: bytes) -> None:
        for frame in frames:
            self.fabric.send(self.nic, 0, at_ps, frame)

    def signal(self, at_ps: int, frame: bytes) -> None:
        """Delivers a frame from the network at exactly `at_ps`."""
        self.fabric.send(self.peer, 0, at_ps, frame)

    def arrivals(self, until_ps: int) -> list[tuple[int, str]]:
        """When frames reached the peer, and for whom they were."""
        self.fabric.run_until(until_ps)
        return [
            (f.at_ps, str(ipaddress.ip_address(f.data[30:34])))
            for f in self.fabric.receive(self.peer, 0)
        ]


def test_destinations_are_served_round_robin(fabric: Fabric) -> None:
    rig = Rig(fabric, NicConfig())
    rig.send(0, *[ipv4("10.0.0.2")] * 4, *[ipv4("10.0.0.3")] * 2)
    rig.send(0, bytes(12) + b"\x08\x06" + bytes(962))  # ARP: a queue of its own
    served = [who for _, who in rig.arrivals(7 * SLOT_PS)]
    a, b, other = "10.0.0.2", "10.0.0.3", "0.0.0.0"
    assert served == [a, a, b, other, a, b, a]


def test_a_pause_stops_its_destination_and_no_other(fabric: Fabric) -> None:
    rig = Rig(fabric, NicConfig())
    rig.send(0, *[ipv4("10.0.0.2")] * 3, *[ipv4("10.0.0.3")] * 3)
    rig.signal(SLOT_PS // 2, signal("10.0.0.2", pause_ns=1_000_000))
    end = SLOT_PS // 2 + 1000 * US
    assert rig.arrivals(10**10) == [
        (SLOT_PS, "10.0.0.2"),  # was on the wire
        (2 * SLOT_PS, "10.0.0.3"),
        (3 * SLOT_PS, "10.0.0.3"),
        (4 * SLOT_PS, "10.0.0.3"),
        (end + SLOT_PS, "10.0.0.2"),
        (end + 2 * SLOT_PS, "10.0.0.2"),
    ]
    stats = fabric.nic_stats(rig.nic)
    assert (stats.signals, stats.cached_signals, stats.bad_signals) == (1, 0, 0)
    assert stats.pause_ps == 1000 * US
    assert stats.peak_queued_bytes == 5 * 976
    assert fabric.totals().consumed == 1
    assert fabric.receive(rig.nic, 0) == []  # the host never sees a signal


def test_a_frame_for_a_paused_destination_waits_though_the_wire_is_idle(fabric: Fabric) -> None:
    rig = Rig(fabric, NicConfig())
    rig.signal(0, signal("10.0.0.2", pause_ns=100_000, cached=True))
    rig.send(30 * US, ipv4("10.0.0.2"))
    assert rig.arrivals(10**9) == [(100 * US + SLOT_PS, "10.0.0.2")]
    stats = fabric.nic_stats(rig.nic)
    assert (stats.cached_signals, stats.signals) == (1, 0)
    assert stats.pause_ps == 70 * US  # only while a frame waited


@pytest.mark.parametrize(
    ("second_at_us", "second_us", "end_us"), [(10, 200, 210), (10, 20, 100), (10, 90, 100)]
)
def test_signals_lengthen_a_pause_and_never_shorten_it(
    fabric: Fabric, second_at_us: int, second_us: int, end_us: int
) -> None:
    rig = Rig(fabric, NicConfig())
    rig.send(0, ipv4("10.0.0.9"), ipv4("10.0.0.2"))
    rig.signal(0, signal("10.0.0.2", pause_ns=100_000))
    rig.signal(second_at_us * US, signal("10.0.0.2", pause_ns=second_us * 1000))
    assert rig.arrivals(10**9)[-1] == (max(end_us * US, SLOT_PS) + SLOT_PS, "10.0.0.2")


def test_the_longest_pause_is_bounded(fabric: Fabric) -> None:
    rig = Rig(fabric, NicConfig(max_pause_us=50))
    rig.signal(0, signal("10.0.0.2", pause_ns=4_000_000_000))
    rig.send(10 * US, ipv4("10.0.0.2"))
    assert rig.arrivals(10**9) == [(50 * US + SLOT_PS, "10.0.0.2")]


def test_a_pause_in_course_counts(fabric: Fabric) -> None:
    rig = Rig(fabric, NicConfig())
    rig.signal(0, signal("10.0.0.2", pause_ns=1_000_000))
    rig.send(100 * US, ipv4("10.0.0.2"))
    fabric.run_until(400 * US)
    stats = fabric.nic_stats(rig.nic)
    assert (stats.pause_ps, stats.queued_packets, stats.queued_bytes) == (300 * US, 1, 976)
    assert fabric.totals().queued == 1


def test_queue_limit_is_per_destination(fabric: Fabric) -> None:
    rig = Rig(fabric, NicConfig(destination_queue_bytes=5 * 976))
    rig.send(0, *[ipv4("10.0.0.2")] * 20, *[ipv4("10.0.0.3")] * 5)
    assert len(rig.arrivals(10**12)) == 6 + 5
    stats = fabric.nic_stats(rig.nic)
    assert (stats.nic_drops, stats.to_network) == (14, 25)
    assert fabric.totals().drops == {"nic_queue": 14}


@pytest.mark.parametrize(
    "frame",
    [
        signal("10.0.0.2", 1000, version=2),
        signal("10.0.0.2", 1000, udp_length=25),
        signal("10.0.0.2", 1000, cut=1),
        signal("10.0.0.2", 1000, cut=18),
    ],
)
def test_malformed_signals_are_consumed_and_counted(fabric: Fabric, frame: bytes) -> None:
    rig = Rig(fabric, NicConfig())
    rig.signal(0, frame)
    rig.send(1, ipv4("10.0.0.2"))
    assert rig.arrivals(10**9) == [(1 + SLOT_PS, "10.0.0.2")]
    stats = fabric.nic_stats(rig.nic)
    assert (stats.bad_signals, stats.signals) == (1, 0)
    assert fabric.totals().consumed == 1


def test_what_is_no_signal_reaches_the_host(fabric: Fabric) -> None:
    rig = Rig(fabric, NicConfig())
    frames = [
        signal("10.0.0.2", 1000, port=SIGNAL_PORT + 1),
        signal("10.0.0.2", 1000, cut=20),  # cut within the UDP header
        ipv4("10.0.0.1", tos=3),
        ipv4("10.0.0.1", tos=2, proto=6),
        b"\0" * 14,
    ]
    for frame in frames:
        rig.signal(0, frame)
    fabric.run_until(US)
    assert [f.data for f in fabric.receive(rig.nic, 0)] == frames
    stats = fabric.nic_stats(rig.nic)
    assert (stats.from_network, stats.ce_received) == (5, 1)


def test_a_nic_that_is_not_aware_hands_signals_to_its_host(fabric: Fabric) -> None:
    rig = Rig(fabric, NicConfig(signal_udp_port=0))
    rig.signal(0, signal("10.0.0.2", 10**6))
    rig.send(0, ipv4("10.0.0.2"))
    assert rig.arrivals(10**9) == [(SLOT_PS, "10.0.0.2")]
    assert len(fabric.receive(rig.nic, 0)) == 1


def test_many_destinations(fabric: Fabric) -> None:
    rig = Rig(fabric, NicConfig())
    addresses = [f"10.{i // 250}.{i % 250}.1" for i in range(1000)]
    rig.send(0, *[ipv4(address, size=64) for address in addresses for _ in range(2)])
    served = [who for _, who in rig.arrivals(10**12)]
    assert sorted(served) == sorted(addresses * 2)
    # The first goes at once; then every destination gets a frame before any gets two.
    assert len(set(served[1:1001])) == 1000


def test_a_nic_is_not_a_switch(fabric: Fabric, steer: Path) -> None:
    switch = fabric.add_switch("s1", steer)
    with pytest.raises(EngineError, match="s1 is a switch, not a NIC"):
        fabric.nic_stats(switch)
    lonely = fabric.add_nic("h1")
    fabric.attach_memory(switch, 1)
    fabric.add_link((switch, 2), (lonely, 0), LinkConfig())
    fabric.send(switch, 1, 0, s.frame(2))
    fabric.run_until(US)
    assert fabric.port_stats(lonely, 0).drops == {"no_port": 1}  # no host behind it
