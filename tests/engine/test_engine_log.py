"""The event log: every drop, signal and pause once, at its time, and no more than fit."""

from __future__ import annotations

import ipaddress
import struct
from pathlib import Path

import pytest
import steer as s

from testbed.engine import EngineError, Fabric, LinkConfig, NicConfig, QueueConfig
from testbed.engine.stats import LogKind

MBIT100 = 100_000_000
US = 10**6
FRAME_PS = 80 * US  # 976 bytes and 24 of overhead at 100 Mbit/s


def to(destination: str) -> bytes:
    address = ipaddress.ip_address(destination).packed
    header = struct.pack(">BBHHHBBH4s4s", 0x45, 0, 962, 0, 0, 64, 6, 0, b"\n\0\0\1", address)
    return (bytes(12) + b"\x08\x00" + header).ljust(976, b"\x77")


def signal(congested: str, pause_ns: int, *, cached: bool = False) -> bytes:
    body = struct.pack(">BBHIBBHHI", 1 << 4 | cached, 0, 80, pause_ns, 6, 0, 1000, 2000, 7)
    source = ipaddress.ip_address(congested).packed
    ip = struct.pack(">BBHHHBBH4s4s", 0x45, 0, 46, 0, 0, 64, 17, 0, source, b"\n\0\0\1")
    return bytes(12) + b"\x08\x00" + ip + struct.pack(">HHHH", 1, 50684, 26, 0) + body


def test_signals_and_the_pauses_that_held_frames_back(fabric: Fabric) -> None:
    nic, peer = fabric.add_nic("h1", NicConfig()), fabric.add_nic("h2", NicConfig())
    for node in (nic, peer):
        fabric.attach_memory(node, 0)
    fabric.add_link((nic, 0), (peer, 0), LinkConfig(MBIT100), LinkConfig())
    fabric.start_log(100)
    fabric.send(peer, 0, 10 * US, signal("10.0.0.2", 500_000))
    fabric.send(peer, 0, 20 * US, signal("10.0.0.2", 900_000, cached=True))
    fabric.send(peer, 0, 30 * US, signal("10.0.0.3", 100_000))  # nothing waits: no pause
    fabric.send(nic, 0, 100 * US, to("10.0.0.2"))
    fabric.run_until(5000 * US)
    records, lost = fabric.read_log()
    two, three = (int(ipaddress.ip_address(f"10.0.0.{n}")) for n in (2, 3))
    assert lost == 0
    assert [
        (r["at_ps"], r["kind"], r["node"], r["port"], r["peer"], r["value"]) for r in records
    ] == [
        (10 * US, LogKind.SIGNAL, nic, 0, two, 500_000),
        (20 * US, LogKind.SIGNAL, nic, 1, two, 900_000),
        (30 * US, LogKind.SIGNAL, nic, 0, three, 100_000),
        (100 * US, LogKind.PAUSE_BEGIN, nic, 0, two, 0),
        (920 * US, LogKind.PAUSE_END, nic, 0, two, 0),
    ]
    assert fabric.nic_stats(nic).pause_ps == 820 * US
    assert fabric.nics_stats([nic, peer]) == [fabric.nic_stats(nic), fabric.nic_stats(peer)]


@pytest.fixture
def small(fabric: Fabric, steer: Path) -> int:
    """A switch whose port 2 takes one frame and holds another."""
    node = fabric.add_switch("s1", steer)
    for port in (1, 2):
        fabric.attach_memory(node, port)
    fabric.configure_port(node, 2, QueueConfig(rate_bps=MBIT100, depth_packets=1))
    return node


def test_drops_have_place_and_reason(fabric: Fabric, small: int) -> None:
    fabric.start_log(100)
    for _ in range(5):
        fabric.send(small, 1, 7 * US, s.frame(2, size=976))
    fabric.run_until(1000 * US)
    records, lost = fabric.read_log()
    reason = fabric.drop_reasons().index("queue_packets")
    assert lost == 0
    assert [(r["at_ps"], r["kind"], r["node"], r["port"], r["value"]) for r in records] == [
        (7 * US, LogKind.DROP, small, 2, reason)
    ] * 3
    assert fabric.totals().drops == {"queue_packets": 3}


def test_what_finds_no_room_is_counted_and_reading_makes_room(fabric: Fabric, small: int) -> None:
    fabric.start_log(2)
    for at_ps in (0, 1000 * US):
        for _ in range(7):
            fabric.send(small, 1, at_ps, s.frame(2, size=976))
        fabric.run_until(at_ps + 500 * US)
        records, lost = fabric.read_log()
        assert (len(records), lost) == (2, 3)
        assert all(record["at_ps"] == at_ps for record in records)
    assert [len(fabric.read_log()[0]), fabric.read_log()[1]] == [0, 0]


def test_misuse_is_refused(fabric: Fabric) -> None:
    with pytest.raises(EngineError, match="no event log was started"):
        fabric.read_log()
    with pytest.raises(EngineError, match="an event log holds 1 to"):
        fabric.start_log(0)
