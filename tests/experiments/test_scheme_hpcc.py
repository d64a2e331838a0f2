"""HPCC as a whole: telemetry by the P4 program, its way back, windows."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from controllers import telemetry
from experiments._base_rtt import base_rtt_ps
from experiments._schemes import find_scheme
from testbed.engine import Direction
from testbed.engine.congestion import Hpcc
from testbed.measure.pcapng import Packet, Way, read_pcapng
from testbed.network.topology import Topology
from testbed.network.units import PS_PER_MS, PS_PER_US
from testbed.network.virtual import VirtualNetwork
from testbed.paths import p4_dir
from testbed.switch import ControlError
from tests.experiments.contention import FRAME_BYTES, contention, star
from topologies import leaf_spine

MSS = 1396
RATE = 10**11
GOODPUT = MSS / (FRAME_BYTES - 48 + 24)  # of a link one switch away: one record of five
TELEMETRY, ACK_TELEMETRY = 54, 62


def records(data: bytes, at: int) -> list[tuple[int, int, int, int]]:
    """(ns, bytes sent, packets waiting, rate) of each hop, nearest first."""
    hops = [data[at + 4 + 12 * n : at + 16 + 12 * n] for n in range(data[at + 1])]
    return [
        (
            int.from_bytes(hop[:4]),
            int.from_bytes(hop[4:8]),
            int.from_bytes(hop[8:10]),
            int.from_bytes(hop[10:]) * 10**8,
        )
        for hop in reversed(hops)
    ]


class AlgorithmOne:
    """Algorithm 1 of the paper, in floating point, over what a capture shows."""

    def __init__(self, base_rtt: float, frame_bytes: int) -> None:
        self.base_rtt, self.frame_bytes = base_rtt, frame_bytes
        self.window = self.reference = self.most = RATE / 8 * base_rtt
        self.in_flight, self.stage, self.updated = 1.0, 0, 0
        self.links: list[tuple[int, int, int, int]] = []

    def acknowledged(self, offset: int, sent: int, hops: list[tuple[int, int, int, int]]) -> None:
        over = offset > self.updated
        if self.links:
            self.measure(hops)
            if self.in_flight >= 0.95 or self.stage >= 5:
                window, stage = self.reference / (self.in_flight / 0.95) + 80, 0
            else:
                window, stage = self.reference + 80, self.stage + 1
            self.window = min(window, self.most)
            if over:
                self.reference, self.stage = self.window, stage
        if over:
            self.updated = sent
        self.links = hops

    def measure(self, hops: list[tuple[int, int, int, int]]) -> None:
        most, tau = 0.0, 0.0
        for (at, tx, queue, rate), (last_at, last_tx, last_queue, _) in zip(
            hops, self.links, strict=True
        ):
            elapsed = (at - last_at) / 1e9
            waiting = min(queue, last_queue) * self.frame_bytes
            u = waiting * 8 / (rate * self.base_rtt) + (tx - last_tx) * 8 / elapsed / rate
            if u > most:
                most, tau = u, min(elapsed, self.base_rtt)
        share = tau / self.base_rtt
        self.in_flight = (1 - share) * self.in_flight + share * most


def test_windows_are_those_of_the_papers_algorithm(tmp_path: Path) -> None:
    """Replayed from the sender's link alone, over two hops, with a second sender."""
    scheme = find_scheme("hpcc")
    topology = leaf_spine(
        hosts=4,
        leaves=2,
        spines=1,
        edge_rate_bps=RATE,
        uplink_rate_bps=RATE,
        edge_delay_ps=PS_PER_US,
        uplink_delay_ps=PS_PER_US,
    )
    config = scheme.connection(topology, min_rto_ps=PS_PER_MS)
    with VirtualNetwork(
        topology, p4_dir() / "forward.p4", defines=scheme.program_defines(topology)
    ) as network:
        scheme.install(network)
        capture = tmp_path / "h1.pcapng"
        network.fabric.start_capture(
            network.node("h1"), 0, capture, directions=Direction.BOTH, snap_bytes=200
        )
        first = network.connect("h1", "h3", config)
        first.send(1 << 30)
        network.run_until(50 * PS_PER_US)
        network.connect("h2", "h3", config).send(1 << 30)
        network.run_until(400 * PS_PER_US)
        network.fabric.stop_capture(network.node("h1"), 0)
        u, window, reference, stage = first.stats().congestion
    model = AlgorithmOne(base_rtt_ps(topology) / 1e12, 54 + 4 + MSS + 24)
    sent = acks = 0
    lowest = model.window
    for packet in read_pcapng(capture):
        if not isinstance(packet, Packet):
            continue
        offset = int.from_bytes(packet.data[50:54])
        if packet.way is Way.OUT:
            sent = max(sent, offset + MSS)
        else:
            model.acknowledged(offset, sent, records(packet.data, ACK_TELEMETRY))
            lowest = min(lowest, model.window)
            acks += 1
    assert acks > 500
    assert len(model.links) == 3
    assert lowest < 0.6 * model.most
    assert u / 2**20 == pytest.approx(model.in_flight, rel=0.01)
    assert window == pytest.approx(model.window, rel=0.01)
    assert reference == pytest.approx(model.reference, rel=0.01)
    assert stage == model.stage


@pytest.mark.parametrize("senders", [1, 2, 8])
def test_the_link_is_used_to_95_percent_and_nothing_waits(senders: int) -> None:
    """Section 3.2: eta leaves bandwidth for an empty queue. W_AI adds senders x 80 bytes
    to what a round trip holds."""
    with contention("hpcc", hosts=senders + 1, rate_bps=RATE) as ring:
        for sender in range(2, senders + 2):
            ring.start(sender)
        ring.run(2 * PS_PER_MS)
        shares, queue = ring.measure(2 * PS_PER_MS)
        held = RATE / 8 * base_rtt_ps(ring.network.topology) / 1e12
        use = sum(shares) / GOODPUT
        assert 0.93 < use < 0.95 + 5 * senders * 80 / held + 0.01
        assert np.percentile(queue, 99) <= senders * FRAME_BYTES


def test_a_second_flow_is_answered_within_a_round_trip_or_two() -> None:
    """The newcomer starts with a whole window; that is what the queue can grow to, and
    the next window of each is cut by what is in flight too much."""
    with contention("hpcc", rate_bps=RATE, delay_ps=5 * PS_PER_US) as ring:
        base_ps = base_rtt_ps(ring.network.topology)
        first = ring.start(2)
        ring.run(PS_PER_MS)
        before = first.stats().rate_bps
        assert before > 0.9 * RATE
        ring.start(3)
        ring.run(2 * base_ps)
        assert first.stats().rate_bps < 0.75 * before
        ring.run(4 * base_ps)
        _, queue = ring.measure(2 * base_ps)
        assert queue.max() < 0.1 * RATE / 8 * base_ps / 1e12


def test_without_telemetry_a_scheme_is_refused() -> None:
    scheme = dataclasses.replace(find_scheme("hpcc"), defines={})
    with (
        pytest.raises(ControlError, match=r"forward\.p4\) writes no telemetry.*-D INT"),
        contention(scheme),
    ):
        pass


def test_a_rate_that_records_cannot_tell_is_refused() -> None:
    topology = star(2, 10**8 + 1, PS_PER_US)
    with (
        VirtualNetwork(topology, p4_dir() / "forward.p4", defines={"INT": "1"}) as network,
        pytest.raises(ControlError, match="100000001 bit/s; telemetry tells multiples of 100"),
    ):
        telemetry.install(network)


@pytest.mark.parametrize(
    "topology",
    [
        star(3, 10**10, PS_PER_US),
        leaf_spine(hosts=4, edge_rate_bps=10**11, uplink_rate_bps=4 * 10**11),
    ],
)
def test_the_base_round_trip_is_that_of_the_idle_network(topology: Topology) -> None:
    scheme = find_scheme("hpcc")
    with VirtualNetwork(
        topology, p4_dir() / "forward.p4", defines=scheme.program_defines(topology)
    ) as network:
        scheme.install(network)
        connection = network.connect(
            next(iter(topology.hosts)),
            list(topology.hosts)[-1],
            scheme.connection(topology, min_rto_ps=PS_PER_MS),
        )
        connection.send(MSS)
        network.run_until(PS_PER_MS)
        round_trip_ps = connection.stats().finished_at_ps
        assert round_trip_ps is not None
        assert 0.95 * base_rtt_ps(topology) < round_trip_ps <= base_rtt_ps(topology)


@pytest.mark.slow
def test_flow_control_at_the_source_and_telemetry_go_together() -> None:
    with contention("hpcc", hosts=9, rate_bps=RATE, program="sfc") as ring:
        connections = [ring.start(sender, 1 << 20) for sender in range(2, 10)]
        ring.run(20 * PS_PER_MS)
        assert [c.stats().bytes_acked for c in connections] == [1 << 20] * 8
        signals = sum(ring.network.nic_stats(f"h{n}").signals for n in range(2, 10))
        assert signals > 0
        assert sum(ring.network.nic_stats(f"h{n}").bad_signals for n in range(2, 10)) == 0


def test_parameters_are_the_papers() -> None:
    assert Hpcc().values() == [13 * PS_PER_US, 950_000, 5, 80]
