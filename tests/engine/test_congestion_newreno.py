"""NewReno's window, on both connections, against RFC 5681's formulas."""

from __future__ import annotations

from pathlib import Path

import pytest
import star as h
from star import MS, US, Star

from testbed.engine import ConnectionConfig, End, Fabric


def config(kind: str) -> ConnectionConfig:
    return ConnectionConfig(
        kind=kind,  # type: ignore[arg-type]
        congestion="newreno",
        receive_window_bytes=1 << 26,
        min_rto_ps=100 * MS,
        initial_rto_ps=100 * MS,
    )


@pytest.mark.parametrize("kind", ["stream", "rdma"])
def test_a_loss_halves_the_window_which_then_grows_by_one_a_round_trip(
    fabric: Fabric, fate: Path, kind: str
) -> None:
    star = Star(fabric, fate, rate_bps=100 * h.GBIT, delay_ps=5 * MS)
    connection = star.connect(config(kind))
    star.plan(h.DROP, [400])
    fabric.run_until(100 * MS)
    connection.send(1 << 34)
    before = connection.stats()
    while connection.stats().ssthresh_bytes == 0:
        before = connection.stats()
        fabric.run_until(fabric.next_event_ps() or 0)
    mss = 1448 if kind == "stream" else 1460
    reduced = before.cwnd_bytes // mss // 2
    assert connection.stats().ssthresh_bytes == reduced * mss
    round_trip = 20 * MS
    fabric.run_until(fabric.now_ps() + 3 * round_trip)
    start = connection.stats().cwnd_bytes // mss
    assert reduced <= start <= reduced + 3
    fabric.run_until(fabric.now_ps() + 20 * round_trip)
    assert connection.stats().cwnd_bytes // mss - start == pytest.approx(20, abs=2)


def test_the_window_is_a_sawtooth_that_keeps_the_link_busy(fabric: Fabric, fate: Path) -> None:
    """With a buffer of the bandwidth-delay product, half of the greatest window still
    fills the link (Appenzeller et al., 2004); the greatest fills link and buffer."""
    star = Star(fabric, fate, hosts=3, rate_bps=h.GBIT, delay_ps=250 * US, depth_bytes=125_000)
    senders = [star.established(config("stream"), client, 2) for client in (1, 3)]
    for sender in senders:
        sender.send(1 << 34)
    fabric.run_until(fabric.now_ps() + 500 * MS)
    before = sum(sender.stats(End.SERVER).bytes_received for sender in senders)
    windows = []
    for _ in range(500):
        fabric.run_until(fabric.now_ps() + MS)
        windows.append(senders[0].stats().cwnd_bytes)
    carried = sum(sender.stats(End.SERVER).bytes_received for sender in senders) - before
    assert carried > 0.97 * h.GBIT / 8 / 2 * 1448 / 1538
    assert max(windows) > 1.5 * min(windows)
    assert sum(sender.stats().timeouts for sender in senders) == 0
