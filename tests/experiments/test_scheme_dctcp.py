"""DCTCP on both connections, between P4 switches that mark."""

from __future__ import annotations

import numpy as np
import pytest

from controllers.ecn import DEFAULT_THRESHOLD_PACKETS
from testbed.network.units import PS_PER_MS
from tests.experiments.contention import FRAME_BYTES, WIRE_BYTES, contention, fairness


@pytest.mark.parametrize(("scheme", "payload"), [("dctcp", 1448), ("rdma-dctcp", 1460)])
def test_the_queue_stays_around_the_marking_threshold(scheme: str, payload: int) -> None:
    """Alizadeh et al., equation 10 and figure 14: it swings below K + the number of flows,
    which bursts of delayed ACKs exceed by a packet or two each; the link never idles."""
    flows = 4
    with contention(scheme, hosts=flows + 1, rate_bps=10**10) as ring:
        for sender in range(2, flows + 2):
            ring.start(sender)
        ring.run(10 * PS_PER_MS)
        shares, queue = ring.measure(10 * PS_PER_MS)
        threshold = DEFAULT_THRESHOLD_PACKETS * FRAME_BYTES
        assert 0.5 * threshold < np.median(queue) < threshold + flows * FRAME_BYTES
        assert queue.max() < threshold + 3 * flows * FRAME_BYTES
        assert sum(shares) > 0.99 * payload / WIRE_BYTES
        # Windows of eight packets without noise lock in phase (Floyd and Jacobson, 1991):
        # shares of long flows differ, and stay so.
        assert fairness(shares) > 0.9


@pytest.mark.parametrize("scheme", ["dctcp", "rdma-dctcp"])
def test_alpha_follows_the_number_of_flows(scheme: str) -> None:
    """More flows, smaller windows, and a larger share of each is marked: alpha is about
    sqrt(2 / W) (equation 6)."""
    alphas = []
    for flows in (2, 8):
        with contention(scheme, hosts=flows + 1, rate_bps=10**10) as ring:
            connections = [ring.start(sender) for sender in range(2, flows + 2)]
            ring.run(10 * PS_PER_MS)
            seen = []
            for _ in range(100):
                ring.run(PS_PER_MS // 10)
                seen.append([c.stats().congestion[0] / 2**20 for c in connections])
            alphas.append(np.mean(seen))
    assert 0.1 < alphas[0] < 0.5
    assert alphas[1] > 1.3 * alphas[0]
