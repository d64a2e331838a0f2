"""DCQCN as a whole: marking by the P4 program, notifications, rates."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from controllers.ecn import RedMarking
from experiments._schemes import find_scheme
from testbed.engine import ConnectionConfig
from testbed.network.units import PS_PER_MS
from tests.experiments.contention import FRAME_BYTES, WIRE_BYTES, contention, fairness

GOODPUT = 1460 / WIRE_BYTES  # the most of a link that is payload


def marks_of_a_burst(packets: int) -> int:
    """Marks that two hosts' bursts of so many packets each meet at 100 Gbit/s. The queue
    grows by one packet for every two that arrive, and so reaches `packets`."""
    scheme = find_scheme("dcqcn")
    uncontrolled = ConnectionConfig(kind="rdma", congestion="none", ecn=True, selective=False)
    burst = dataclasses.replace(scheme, configure=lambda _: uncontrolled)
    with contention(burst, rate_bps=10**11) as ring:
        for sender in (2, 3):
            ring.start(sender, packets * 1460)
        ring.run(PS_PER_MS)
        return ring.network.nic_stats("h1").ce_received


def test_marks_are_none_then_a_ramp_then_all() -> None:
    from_packets, all_from_packets = RedMarking().packets(10**11)
    assert from_packets == 400_000 // FRAME_BYTES
    assert all_from_packets == 1_600_000 // FRAME_BYTES
    assert marks_of_a_burst(from_packets - 2) == 0
    # Two packets at each depth, a tenth of them marked on average.
    ramp = marks_of_a_burst(all_from_packets)
    expected = 2 * (all_from_packets - from_packets) * 0.2 / 2
    assert ramp == pytest.approx(expected, abs=4 * expected**0.5)
    assert marks_of_a_burst(all_from_packets + 200) == pytest.approx(ramp + 400, abs=4)


@pytest.mark.parametrize(("from_ps", "all_from_ps", "ppm"), [(2, 1, 1), (-1, 1, 1), (0, 1, -1)])
def test_a_ramp_that_is_none_is_refused(from_ps: int, all_from_ps: int, ppm: int) -> None:
    with pytest.raises(ValueError, match=r"marking begins below|a share is 0 to"):
        RedMarking(from_ps, all_from_ps, ppm)


def test_two_flows_share_and_the_queue_stays_on_the_ramp() -> None:
    """The paper's figures 9 and 11: fair shares, a full link, and a queue that settles
    above Kmin, where the marks that two flows need are, and below Kmax."""
    from_packets, all_from_packets = RedMarking().packets(10**10)
    with contention("dcqcn") as ring:
        for sender in (2, 3):
            ring.start(sender)
        ring.run(20 * PS_PER_MS)
        shares, queue = ring.measure(20 * PS_PER_MS)
        assert fairness(shares) > 0.95
        assert sum(shares) > 0.97 * GOODPUT
        assert 0.8 * from_packets * FRAME_BYTES < np.median(queue) < 2 * from_packets * FRAME_BYTES
        assert queue.max() < all_from_packets * FRAME_BYTES


def test_many_flows_that_start_at_line_rate_are_cut_hard_and_come_back() -> None:
    """What DCQCN is known for: every 50 us of standing marks halve the rates, and then
    it takes fast recovery and R_AI to fill the link again."""
    with contention("dcqcn", hosts=9) as ring:
        connections = [ring.start(sender) for sender in range(2, 10)]
        ring.run(PS_PER_MS)
        rates = [connection.stats().rate_bps for connection in connections]
        assert max(rates) < 10**10 / 8
        ring.run(40 * PS_PER_MS)
        shares, _ = ring.measure(10 * PS_PER_MS)
        assert sum(shares) > 0.9 * GOODPUT
        assert fairness(shares) > 0.9
