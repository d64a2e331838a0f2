"""Swift against algorithm 1 and section 3.5 of the paper, on P4 switches."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator

import numpy as np
import pytest

from experiments._schemes import Scheme, find_scheme
from testbed.engine import Connection, ConnectionConfig
from testbed.engine.congestion import Swift
from testbed.network.units import PS_PER_MS, PS_PER_US
from testbed.network.virtual import VirtualNetwork
from testbed.paths import p4_dir
from tests.experiments.contention import FRAME_BYTES, WIRE_BYTES, Contention, contention, fairness
from topologies import leaf_spine

GOODPUT = 1460 / WIRE_BYTES
ONE = 1 << 20


def swift(initial_window: int = 10, **parameters: int) -> Scheme:
    config = ConnectionConfig(
        kind="rdma",
        congestion=Swift(**parameters),
        initial_window=initial_window,
        selective=True,
    )
    return dataclasses.replace(find_scheme("swift"), configure=lambda _: config)


def window(connection: Connection) -> float:
    """In packets."""
    return connection.stats().congestion[0] / ONE


def steps(ring: Contention, time_ps: int) -> Iterator[int]:
    """Runs event by event."""
    fabric = ring.network.fabric
    end_ps = fabric.now_ps() + time_ps
    while (at_ps := fabric.next_event_ps()) is not None and at_ps <= end_ps:
        ring.network.run_until(at_ps)
        yield at_ps


def target_us(window: float, hops: int) -> float:
    """Section 3.5 with the defaults, in microseconds."""
    alpha = 100 / (1 / math.sqrt(0.1) - 1 / math.sqrt(100))
    scaling = alpha / math.sqrt(window) - alpha / math.sqrt(100)
    return 25 + 2 * hops + max(0.0, min(100.0, scaling))


@pytest.mark.parametrize("senders", [1, 4, 32])
def test_delays_stay_at_the_target_and_the_link_is_full(senders: int) -> None:
    """Figures 10 and 15 of the paper: the delay follows the target, whatever the number
    of flows, and flows share."""
    with contention("swift", hosts=senders + 1, rate_bps=10**11) as ring:
        connections = [ring.start(sender) for sender in range(2, senders + 2)]
        ring.run(5 * PS_PER_MS)
        shares, queue = ring.measure(2 * PS_PER_MS)
        stats = [connection.stats() for connection in connections]
        if senders == 1:  # nothing but its own link, where packets are made in turn
            assert queue.max() == 0
        else:
            delays = np.array([s.srtt_ps for s in stats])
            targets = np.array([s.congestion[1] for s in stats])
            assert np.abs(delays / targets - 1).max() < 0.2
        assert sum(shares) > 0.98 * GOODPUT
        assert fairness(shares) > 0.98
        for s in stats:
            cwnd, target, _, hops = s.congestion
            assert hops == 1
            assert target / PS_PER_US == pytest.approx(target_us(cwnd / ONE, 1), rel=0.05)


def test_switches_on_the_way_are_counted_by_the_ttl() -> None:
    topology = leaf_spine(hosts=4, leaves=2, edge_rate_bps=10**10, uplink_rate_bps=10**10)
    scheme = find_scheme("swift")
    with VirtualNetwork(
        topology, p4_dir() / "forward.p4", defines=scheme.program_defines(topology)
    ) as network:
        scheme.install(network)
        config = scheme.connection(topology, min_rto_ps=PS_PER_MS)
        near, far = network.connect("h1", "h2", config), network.connect("h1", "h3", config)
        near.send(100_000)
        far.send(100_000)
        network.run_until(PS_PER_MS)
        assert near.stats().congestion[3] == 1
        assert far.stats().congestion[3] == 3


def test_windows_shrink_once_a_round_trip_by_what_the_delay_exceeds() -> None:
    with contention(swift(initial_window=60), rate_bps=10**10) as ring:
        first = ring.start(2)
        ring.start(3)
        last_ps, before = 0, window(first)
        cuts = []
        for now_ps in steps(ring, PS_PER_MS):
            after = window(first)
            if after < before:
                _, target, delay, _ = first.stats().congestion
                expected = before * (1 - min(0.5, 0.8 * (delay - target) / delay))
                assert after == pytest.approx(expected, rel=1e-3)
                assert now_ps - last_ps >= delay
                last_ps = now_ps
                cuts.append(after / before)
            before = after
        assert len(cuts) > 5
        assert min(cuts) == pytest.approx(0.5, abs=0.2), "two windows of 60 are far too much"


def test_windows_grow_by_a_packet_a_round_trip_below_the_target() -> None:
    with contention(swift(initial_window=2), rate_bps=10**11, delay_ps=2 * PS_PER_US) as ring:
        connection = ring.start(2)
        ring.run(100 * PS_PER_US)
        began, start_ps = window(connection), ring.network.now_ps()
        ring.run(200 * PS_PER_US)
        stats = connection.stats()
        round_trips = (ring.network.now_ps() - start_ps) / stats.srtt_ps
        assert stats.srtt_ps < 0.5 * stats.congestion[1]
        assert window(connection) - began == pytest.approx(round_trips, rel=0.1)


def test_windows_below_one_packet_are_pauses() -> None:
    """Section 3.6: 128 flows of 10 Gbit/s. With a packet of each in flight, which is the
    least of a window protocol, 127 less what the wires hold would wait."""
    with contention(swift(), hosts=129, rate_bps=10**10) as ring:
        connections = [ring.start(sender) for sender in range(2, 130)]
        ring.run(20 * PS_PER_MS)
        shares, queue = ring.measure(20 * PS_PER_MS)
        assert np.median([window(connection) for connection in connections]) < 0.8
        for connection in connections:
            stats = connection.stats()
            if window(connection) < 1:
                paced = WIRE_BYTES * 8 * window(connection) / stats.congestion[2] * 1e12
                assert stats.rate_bps == pytest.approx(paced, rel=0.01)
        assert np.median(queue) < 0.75 * 127 * FRAME_BYTES
        assert sum(shares) > 0.98 * GOODPUT
        assert fairness(shares) > 0.95
        assert sum(connection.stats().timeouts for connection in connections) == 0


def test_timeouts_in_a_row_end_at_the_least_window() -> None:
    with contention(swift(initial_window=100, reset_after=3), rate_bps=10**10) as ring:
        connection = ring.start(2)
        ring.run(PS_PER_MS)
        halved = window(connection)
        ring.network.fabric.set_link_up(1, False)
        seen = []
        for timeouts in (1, 2, 3):
            while connection.stats().timeouts < timeouts:
                ring.run(100 * PS_PER_US)
            seen.append(window(connection))
        assert seen[0] == pytest.approx(halved / 2, rel=0.1)
        assert seen[1] == pytest.approx(seen[0] / 2, rel=0.1)
        assert seen[2] == pytest.approx(0.001, rel=0.01)
