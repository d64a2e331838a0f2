"""Captures on a NIC's host side, and of one direction, cut."""

from __future__ import annotations

from pathlib import Path

import pytest

from testbed.engine import Clock, Direction, EngineError, Fabric, LinkConfig, NicConfig
from testbed.measure.pcapng import CaptureEnd, Packet, Way, read_pcapng

US = 10**6


def frame(number: int, size: int) -> bytes:
    return bytes(12) + b"\x88\xb5" + bytes([number]) * (size - 14)


def test_both_sides_of_a_nic(tmp_path: Path) -> None:
    with Fabric(Clock.VIRTUAL) as fabric:
        one, two = (fabric.add_nic(name, NicConfig()) for name in ("h1", "h2"))
        fabric.add_link((one, 0), (two, 0), LinkConfig(rate_bps=100_000_000, delay_ps=US))
        for node in (one, two):
            fabric.attach_memory(node, 0)
        path = tmp_path / "both.pcapng"
        fabric.start_capture(one, 0, path, host_side=True)
        fabric.start_capture(one, 0, path, directions=Direction.OUT, snap_bytes=20)
        for number in range(3):
            fabric.send(one, 0, 5 * US, frame(number, 976))
        fabric.send(two, 0, 6 * US, frame(9, 64))
        fabric.run_until(1000 * US)
        assert fabric.capture_stats(one, 0, host_side=True).frames == 4
        assert fabric.stop_capture(one, 0, host_side=True) == 0
        assert fabric.stop_capture(one, 0) == 0
    items = list(read_pcapng(path))
    host = [p for p in items if isinstance(p, Packet) and p.interface == "h1:host"]
    # From the host all at once, onto the wire one after another.
    arrival_ns = 6000 + (64 + 24) * 80 + 1000
    assert [(p.at_ns, p.way, p.data) for p in host] == [
        *((5000, Way.IN, frame(number, 976)) for number in range(3)),
        (arrival_ns, Way.OUT, frame(9, 64)),
    ]
    wire = [p for p in items if isinstance(p, Packet) and p.interface == "h1:0"]
    assert [(p.at_ns, p.way, p.data, p.length) for p in wire] == [
        (5000 + number * 80_000, Way.OUT, frame(number, 976)[:20], 976) for number in range(3)
    ]
    ends = [item for item in items if isinstance(item, CaptureEnd)]
    assert [(end.interface, end.lost) for end in ends] == [("h1:host", 0), ("h1:0", 0)]


def test_misuse_is_refused(tmp_path: Path) -> None:
    with Fabric(Clock.VIRTUAL) as fabric:
        nic = fabric.add_nic("h1", NicConfig())
        path = tmp_path / "one.pcapng"
        fabric.start_capture(nic, 0, path, host_side=True)
        with pytest.raises(EngineError, match=r"is being captured into .*one\.pcapng already"):
            fabric.start_capture(nic, 0, tmp_path / "two.pcapng", host_side=True)
        with pytest.raises(EngineError, match="port 0 of h1 is not being captured"):
            fabric.stop_capture(nic, 0)
        with pytest.raises(EngineError, match="there is no node 5"):
            fabric.start_capture(5, 0, path, host_side=True)


def test_a_switch_has_no_hosts_side(tmp_path: Path) -> None:
    from testbed.benchmarks.programs import cross_pipeline  # noqa: PLC0415

    with Fabric(Clock.VIRTUAL) as fabric:
        node = fabric.add_switch("s1", cross_pipeline())
        fabric.attach_memory(node, 0)
        with pytest.raises(EngineError, match="s1 is a switch: only NICs have a host's side"):
            fabric.start_capture(node, 0, tmp_path / "x.pcapng", host_side=True)


def test_frames_from_outside_come_behind_what_the_fabric_has_for_the_instant(
    tmp_path: Path,
) -> None:
    """What makes a replay's order of simultaneous events that of the live run."""
    with Fabric(Clock.VIRTUAL) as fabric:
        one, two = (fabric.add_nic(name, NicConfig()) for name in ("h1", "h2"))
        fabric.add_link((one, 0), (two, 0), LinkConfig(rate_bps=100_000_000))
        for node in (one, two):
            fabric.attach_memory(node, 0)
        path = tmp_path / "order.pcapng"
        fabric.start_capture(two, 0, path, host_side=True)
        arrival_ps = (976 + 24) * 80_000
        fabric.send(two, 0, arrival_ps, frame(7, 64))  # asked for first
        fabric.send(one, 0, 0, frame(1, 976))
        fabric.run_until(1000 * US)
        fabric.stop_capture(two, 0, host_side=True)
    packets = [item for item in read_pcapng(path) if isinstance(item, Packet)]
    assert [(p.at_ns, p.way) for p in packets] == [
        (arrival_ps // 1000, Way.OUT),
        (arrival_ps // 1000, Way.IN),
    ]
