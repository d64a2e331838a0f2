"""DCQCN's reaction point against the formulas of the paper, and its notifications on the wire."""

from __future__ import annotations

import itertools
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
import star as h
from star import MS, US, Star

from testbed.engine import Connection, ConnectionConfig, Direction, EngineError, Fabric
from testbed.engine.congestion import Dcqcn
from testbed.measure.pcapng import Packet, read_pcapng

RATE = 10 * h.GBIT
PERIOD = 55 * US


def dcqcn(**options: int) -> ConnectionConfig:
    return ConnectionConfig(
        kind="rdma", congestion=Dcqcn(**options), selective=False, min_rto_ps=100 * MS
    )


def rate(connection: Connection) -> int:
    return connection.stats().rate_bps


def until_cut(fabric: Fabric, connection: Connection) -> tuple[int, int]:
    """Runs until the rate falls; returns the rate before and the time."""
    before = rate(connection)
    while (now := rate(connection)) >= before:
        before = now
        at_ps = fabric.next_event_ps()
        assert at_ps is not None
        fabric.run_until(at_ps)
    return before, fabric.now_ps()


@pytest.fixture
def marked_once(fabric: Fabric, fate: Path) -> tuple[Connection, int]:
    """A connection at line rate whose rate has just been cut, and when."""
    star = Star(fabric, fate, rate_bps=RATE)
    connection = star.connect(dcqcn())
    star.plan(h.MARK, [10])
    connection.send(2000 * 1460)
    before, at_ps = until_cut(fabric, connection)
    assert before == RATE
    return connection, at_ps


def test_the_first_notification_halves_the_rate(marked_once: tuple[Connection, int]) -> None:
    """Alpha begins at 1: equation 1 cuts by half."""
    assert rate(marked_once[0]) == RATE // 2


def test_fast_recovery_halves_the_distance_every_55_us(
    fabric: Fabric, marked_once: tuple[Connection, int]
) -> None:
    connection, cut_ps = marked_once
    for times in range(1, 12):
        fabric.run_until(cut_ps + times * PERIOD - 1)
        assert rate(connection) == pytest.approx(RATE - RATE / 2**times, abs=2)
        fabric.run_until(cut_ps + times * PERIOD)
        assert rate(connection) == pytest.approx(RATE - RATE / 2 ** (times + 1), abs=2)


def test_then_the_target_grows_by_the_additive_step(fabric: Fabric, fate: Path) -> None:
    """A second cut leaves a target below the line rate; it grows from the fifth time on."""
    star = Star(fabric, fate, rate_bps=RATE)
    connection = star.connect(dcqcn())
    star.plan(h.MARK, [10, 50])  # more than 50 us apart
    connection.send(2000 * 1460)
    until_cut(fabric, connection)
    _, cut_ps = until_cut(fabric, connection)
    target = connection.stats().congestion[1]
    assert target < 0.8 * RATE
    fabric.run_until(cut_ps + 4 * PERIOD)
    assert connection.stats().congestion[1] == target
    for times in range(1, 6):
        fabric.run_until(cut_ps + (4 + times) * PERIOD)
        assert connection.stats().congestion[1] == target + times * 40_000_000


def test_bytes_ask_for_increases_too_and_both_together_for_larger_ones(
    fabric: Fabric, fate: Path
) -> None:
    """A byte counter of 100 packets turns in some 25 us of 5 Gbit/s: it leads, the timer
    follows; once both are beyond five the step is i x R_HAI."""
    star = Star(fabric, fate, rate_bps=RATE)
    connection = star.connect(dcqcn(byte_counter_bytes=25 * 1514))
    star.plan(h.MARK, [100, 150, 200, 250])
    connection.send(2000 * 1460)
    until_cut(fabric, connection)
    fabric.run_until(fabric.now_ps() + 3 * 50 * US)
    before = connection.stats().congestion
    while (after := connection.stats().congestion)[2] <= 5:
        before = after
        at_ps = fabric.next_event_ps()
        assert at_ps is not None
        fabric.run_until(at_ps)
    assert after[3] > 5, "the byte counter was ahead"
    assert after[1] - before[1] == min(400_000_000, RATE - before[1])


def test_alpha_decays_without_notifications(fabric: Fabric, fate: Path) -> None:
    """Figure 5 and equation 2: by 1/256 every 55 us, and back by 1/256 of the rest."""
    star = Star(fabric, fate, rate_bps=RATE)
    connection = star.connect(dcqcn())
    star.plan(h.MARK, [1000])
    connection.send(2000 * 1460)
    _, cut_ps = until_cut(fabric, connection)
    periods = cut_ps // PERIOD
    assert periods > 20
    alpha = (1 - 1 / 256) ** periods
    assert rate(connection) == pytest.approx(RATE * (1 - alpha / 2), rel=1e-6)
    assert connection.stats().congestion[0] / 2**30 == pytest.approx(
        alpha + (1 - alpha) / 256, rel=1e-6
    )


def test_a_rate_does_not_fall_below_the_least(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate, rate_bps=RATE)
    connection = star.connect(dcqcn(least_rate_ppm=250_000))
    star.plan(h.MARK, range(1000))
    connection.send(1000 * 1460)
    fabric.run_until(300 * US)
    assert rate(connection) == RATE // 4


def test_notifications_are_rocev2_packets_at_least_50_us_apart(
    make_fabric: Callable[..., Fabric], fate: Path, tmp_path: Path
) -> None:
    fabric = make_fabric()
    star = Star(fabric, fate, rate_bps=RATE)
    capture = tmp_path / "h2.pcapng"
    fabric.start_capture(star.hosts[1], 0, capture, directions=Direction.BOTH)
    connection = star.connect(dcqcn())
    star.plan(h.MARK, range(600))
    connection.send(1000 * 1460)
    fabric.run_until(10 * MS)
    fabric.stop_capture(star.hosts[1], 0)
    times = []
    for frame in read_pcapng(capture):
        if not isinstance(frame, Packet) or len(frame.data) < 54:
            continue
        opcode, reserved = frame.data[42], frame.data[46]
        if struct.unpack(">H", frame.data[36:38])[0] == 4791 and opcode == 0x81:
            times.append(frame.at_ns)
            assert reserved == 0x40, "BECN"
            assert frame.data[54:70] == bytes(16)
            assert len(frame.data) == 70
            assert frame.data[15] & 3 == 0, "not ECN-capable"
    assert len(times) > 10
    assert all(later - earlier >= 50_000 for earlier, later in itertools.pairwise(times))


def test_a_stream_has_no_rate(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate)
    with pytest.raises((ValueError, EngineError), match="dcqcn is for connections of kind rdma"):
        star.connect(ConnectionConfig(congestion="dcqcn"))
