"""Congestion control against its standards' formulas, computed here anew."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import star as h
from star import MS, US, Star

from testbed.engine import Connection, ConnectionConfig, End, Fabric, LinkConfig

MSS = 1448
ALPHA_ONE = 1 << 20


def steps(fabric: Fabric, until_ps: int) -> Iterator[int]:
    """Lets the fabric run event by event."""
    while (at_ps := fabric.next_event_ps()) is not None and at_ps <= until_ps:
        fabric.run_until(at_ps)
        yield at_ps


def cwnd(connection: Connection) -> int:
    """In segments."""
    return connection.stats().cwnd_bytes // MSS


# ---- slow start ------------------------------------------------------------------------


@pytest.mark.parametrize("algorithm", ["cubic", "dctcp"])
def test_slow_start_doubles_the_window_every_round_trip(
    fabric: Fabric, fate: Path, algorithm: str
) -> None:
    star = Star(fabric, fate, rate_bps=100 * h.GBIT, delay_ps=5 * MS)
    config = ConnectionConfig(
        congestion=algorithm, hystart=False, receive_window_bytes=1 << 24, initial_rto_ps=h.S
    )
    connection = star.connect(config)
    fabric.run_until(100 * MS)
    connection.send(1 << 24)
    for round_trip in range(1, 6):
        fabric.run_until(100 * MS + round_trip * 20 * MS + 10 * MS)
        assert cwnd(connection) == 10 * 2**round_trip


def test_hystart_leaves_slow_start_before_the_queue_overflows(
    make_fabric: Callable[..., Fabric], fate: Path
) -> None:
    drops = {}
    for hystart in (False, True):
        fabric = make_fabric()
        star = Star(fabric, fate, rate_bps=100_000_000, delay_ps=5 * MS, depth_bytes=300_000)
        config = ConnectionConfig(hystart=hystart)
        # The sender's own link is no bottleneck: the queue is the switch's.
        connection = _fast_sender(star, config)
        connection.send(1 << 24)
        fabric.run_until(fabric.now_ps() + h.S // 2)
        drops[hystart] = fabric.port_stats(star.switch, 2).drops.get("queue_bytes", 0)
    assert drops[True] == 0 < drops[False]


def _fast_sender(star: Star, config: ConnectionConfig) -> Connection:
    node = h.add_host(star.fabric, 9)
    star.fabric.add_link((node, 0), (star.switch, 9), LinkConfig(h.GBIT, 5 * MS))
    star.fabric.register_write(star.switch, 0, 9, [9])
    connection = star.fabric.open_connection(node, star.hosts[1], config)
    star.fabric.run_until(100 * MS)
    return connection


# ---- CUBIC -----------------------------------------------------------------------------


def cubic_window(seconds: float, w_max: float, start: float) -> float:
    """RFC 9438, figures 1 and 2."""
    k = math.cbrt((w_max - start) / 0.4)
    return 0.4 * (seconds - k) ** 3 + w_max


def friendly_window(round_trips: float, start: float, prior: float) -> float:
    """RFC 9438, figure 4, with the increase per round trip."""
    alpha = 3 * (1 - 0.7) / (1 + 0.7)
    reached = (prior - start) / alpha
    return start + min(round_trips, reached) * alpha + max(0.0, round_trips - reached)


@pytest.mark.parametrize("delay_ms", [5, 25])
def test_the_window_follows_the_cubic_after_a_reduction(
    fabric: Fabric, fate: Path, delay_ms: int
) -> None:
    """One mark, a reduction; then the larger of the RFC's two windows, to 2 %."""
    star = Star(fabric, fate, rate_bps=100 * h.GBIT, delay_ps=delay_ms * MS)
    config = ConnectionConfig(
        congestion="cubic",
        ecn=True,
        hystart=False,
        initial_window=400,
        receive_window_bytes=1 << 28,
        quick_acks=1 << 30,
    )
    connection = star.connect(config)
    star.plan(h.MARK, [399])
    fabric.run_until(200 * MS)
    connection.send(1 << 40)
    round_trip_ps = 4 * delay_ms * MS
    reduced_at = next(now for now in steps(fabric, h.S) if connection.stats().ssthresh_bytes)
    prior = connection.stats().congestion[0]
    start = prior * 717 // 1024
    assert prior > 200
    assert connection.stats().ssthresh_bytes == start * MSS
    # Recovery takes one round trip, and the epoch begins with the ACK after it.
    epoch = reduced_at + round_trip_ps
    for tenth in range(2, 60):
        fabric.run_until(epoch + tenth * h.S // 10)
        seconds = tenth / 10
        expected = max(
            cubic_window(seconds, prior, start),
            friendly_window(tenth * h.S / 10 / round_trip_ps, start, prior),
        )
        assert cwnd(connection) == pytest.approx(expected, rel=0.02, abs=2), f"after {seconds} s"


def test_cubic_cuts_by_three_tenths_and_converges_fast(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate, rate_bps=100 * h.GBIT, delay_ps=MS)
    config = ConnectionConfig(initial_window=200, hystart=False, receive_window_bytes=1 << 26)
    connection = star.connect(config)
    star.plan(h.DROP, [10, 500])
    fabric.run_until(100 * MS)
    connection.send(1 << 30)
    first = second = None
    for _ in steps(fabric, fabric.now_ps() + h.S):
        stats = connection.stats()
        if first is None and stats.ssthresh_bytes:
            first = stats
        elif first is not None and stats.ssthresh_bytes != first.ssthresh_bytes:
            second = stats
            break
    assert first is not None and second is not None
    w_max = first.congestion[0]
    assert first.ssthresh_bytes // MSS == w_max * 717 // 1024
    reduced = first.ssthresh_bytes // MSS
    # The second loss comes below the first maximum: W_max shrinks by (1 + beta) / 2.
    at_second = math.ceil(second.ssthresh_bytes / MSS * 1024 / 717)
    assert reduced <= at_second < w_max
    assert second.congestion[0] == pytest.approx(at_second * (1 + 0.7) / 2, abs=2)


# ---- DCTCP -----------------------------------------------------------------------------


def test_alpha_is_the_moving_average_of_the_marked_fraction(fabric: Fabric, fate: Path) -> None:
    """RFC 8257, 3.3, replayed over the marks and bytes that the sender saw."""
    star = Star(fabric, fate, rate_bps=10 * h.GBIT, delay_ps=50 * US)
    config = ConnectionConfig(
        congestion="dctcp", quick_acks=1 << 30, receive_window_bytes=1 << 24, min_rto_ps=10 * MS
    )
    connection = star.established(config)
    star.plan(h.MARK, [n for n in range(1500) if (n * 7919) % 10 < n // 300])
    connection.send(1500 * MSS)
    alpha, acked, marked = 1.0, 0, 0
    before = connection.stats()
    assert before.congestion[0] == ALPHA_ONE
    windows = 0
    for _ in steps(fabric, fabric.now_ps() + 50 * MS):
        stats = connection.stats()
        new = stats.bytes_acked - before.bytes_acked
        acked += new
        marked += new if stats.marks > before.marks else 0
        if stats.congestion[0] != before.congestion[0]:
            alpha = alpha * 15 / 16 + marked / acked / 16
            assert stats.congestion[0] / ALPHA_ONE == pytest.approx(alpha, abs=1e-4)
            acked = marked = 0
            windows += 1
        before = stats
    assert windows > 10
    assert before.marks > 200


def test_dctcp_cuts_by_half_of_alpha(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate, rate_bps=10 * h.GBIT, delay_ps=50 * US)
    config = ConnectionConfig(congestion="dctcp", initial_window=64, quick_acks=1 << 30)
    connection = star.established(config)
    star.plan(h.MARK, range(300, 310))
    connection.send(1200 * MSS)
    before = connection.stats()
    for _ in steps(fabric, fabric.now_ps() + 50 * MS):
        stats = connection.stats()
        if stats.ssthresh_bytes:
            break
        before = stats
    window, alpha = before.cwnd_bytes // MSS, stats.congestion[0] / ALPHA_ONE
    assert 0 < alpha < 1
    cut = window - stats.ssthresh_bytes // MSS
    assert cut == pytest.approx(window * alpha / 2, abs=1.5)


def test_dctcp_holds_the_queue_at_the_marking_threshold(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate, hosts=3, rate_bps=10 * h.GBIT, delay_ps=5 * US)
    star.mark_from(2, 20)
    config = ConnectionConfig(congestion="dctcp", min_rto_ps=10 * MS)
    flows = [star.established(config, client, 2) for client in (1, 3)]
    for flow in flows:
        flow.send(1 << 30)
    fabric.run_until(fabric.now_ps() + 20 * MS)
    fabric.reset_stats()
    received = [flow.stats(End.SERVER).bytes_received for flow in flows]
    fabric.run_until(fabric.now_ps() + 20 * MS)
    assert fabric.port_stats(star.switch, 2).peak_queue_bytes < 60 * 1514
    carried = sum(f.stats(End.SERVER).bytes_received for f in flows) - sum(received)
    assert carried > 0.97 * 10 * h.GBIT / 8 * 0.02 * 1448 / 1538  # and the link is full
    assert sum(flow.stats().retransmissions for flow in flows) == 0


def test_a_router_that_marks_is_obeyed_once_a_window(fabric: Fabric, fate: Path) -> None:
    """RFC 3168: CE, ECE until CWR; no segment is lost, none sent again."""
    star = Star(fabric, fate, rate_bps=h.GBIT, delay_ps=MS)
    config = ConnectionConfig(congestion="cubic", ecn=True, initial_window=100, hystart=False)
    connection = star.established(config)
    star.plan(h.MARK, [10, 20, 30, 40])
    connection.send(100 * MSS)
    fabric.run_until(fabric.now_ps() + 100 * MS)
    stats = connection.stats()
    assert stats.retransmissions == 0
    assert stats.marks > 4  # the echo goes on until the sender's CWR
    w_max = stats.congestion[0]
    assert stats.ssthresh_bytes // MSS == w_max * 717 // 1024  # cut once
