"""Whatever happens to packets, none is lost without a trace and none leaks; and
the same seed gives the same run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
import steer as s
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from testbed.engine import Clock, Fabric, LinkConfig, NicConfig, QueueConfig, Totals

HORIZON_PS = 10**15
SWITCHES = 3
PORTS = range(1, 5)

rates = st.sampled_from([0, 10**7, 10**8, 10**9, 999_999_937])
links = st.builds(
    LinkConfig,
    rate_bps=rates.filter(bool),  # a ring without rates would turn for ever at one instant
    delay_ps=st.sampled_from([0, 1, 10**6]),
    loss_ppm=st.sampled_from([0, 0, 100_000]),
    mtu=st.sampled_from([0, 300]),
)
queues = st.builds(
    QueueConfig,
    rate_bps=rates,
    depth_bytes=st.sampled_from([0, 500, 3000]),
    depth_packets=st.sampled_from([0, 1, 5]),
    weights=st.sampled_from([None, (1, 2, 3, 4, 5, 6, 7, 8)]),
)
frames = st.builds(
    s.frame,
    st.integers(0, 6),
    size=st.integers(30, 400),
    ingress=st.integers(0, 63),
    egress=st.integers(0, 15).map(lambda bits: bits | s.REPORT),
    priority=st.integers(0, 7),
    group=st.integers(0, 3),
    session=st.integers(0, 3),
    truncate=st.integers(0, 100),
    extra=st.integers(0, 32),
)
replicas = st.lists(st.tuples(st.integers(1, 5), st.integers(0, 9)), max_size=3)


@dataclass(frozen=True)
class Scenario:
    links: list[LinkConfig]
    queues: list[QueueConfig]
    groups: list[list[tuple[int, int]]]
    buffer_bytes: int
    max_packets: int
    frames: list[tuple[int, int, bytes]]  # switch, time, frame
    seed: int


scenarios = st.builds(
    Scenario,
    links=st.lists(links, min_size=SWITCHES, max_size=SWITCHES),
    queues=st.lists(queues, min_size=4, max_size=4),
    groups=st.lists(replicas, min_size=3, max_size=3),
    buffer_bytes=st.sampled_from([0, 2000]),
    max_packets=st.sampled_from([3, 40, 100_000]),
    frames=st.lists(
        st.tuples(st.integers(0, SWITCHES), st.integers(0, 10**8), frames), max_size=40
    ),
    seed=st.integers(0, 2**64 - 1),
)


def build(fabric: Fabric, pipeline: Path, scenario: Scenario) -> list[int]:
    """A ring of three switches (ports 1, 2), with memory on 3 and a NIC on 4 of
    the first; returns the nodes, the NIC last."""
    switches = [fabric.add_switch(f"s{i}", pipeline) for i in range(SWITCHES)]
    nic = fabric.add_nic("h1", NicConfig(destination_queue_bytes=2000))
    fabric.attach_memory(nic, 0)
    for i, link in enumerate(scenario.links):
        fabric.add_link((switches[i], 2), (switches[(i + 1) % SWITCHES], 1), link)
    fabric.add_link((switches[0], 4), (nic, 0), scenario.links[0])
    for node in switches:
        fabric.attach_memory(node, 3)
        for port, queue in zip(PORTS, scenario.queues, strict=True):
            fabric.configure_port(node, port, queue)
        fabric.set_buffer(node, scenario.buffer_bytes, 1.0)
        for number, group in enumerate(scenario.groups, 1):
            fabric.set_multicast(node, number, group)
            fabric.set_clone_session(node, number, group, number, 50 * number)
    return [*switches, nic]


def check(fabric: Fabric) -> Totals:
    totals = fabric.totals()
    assert totals.conserved, totals
    assert fabric.pool_use()[0] == totals.queued + totals.in_flight
    return totals


def run(pipeline: Path, scenario: Scenario) -> tuple[object, ...]:
    with Fabric(Clock.VIRTUAL, seed=scenario.seed, max_packets=scenario.max_packets) as fabric:
        nodes = build(fabric, pipeline, scenario)
        for node, at_ps, frame in scenario.frames:
            port = 0 if nodes[node] == nodes[-1] else 3
            fabric.send(nodes[node], port, at_ps, frame)
        for until_ps in (0, 10**6, 10**8, 10**9):
            fabric.run_until(until_ps)
            check(fabric)
        fabric.set_link_up(0, False)
        fabric.run_until(10**10)
        check(fabric)
        fabric.set_link_up(0, True)
        # Multicast round the ring may multiply for ever: stop the ring, let it drain.
        for link in range(SWITCHES):
            fabric.set_link_up(link, False)
        fabric.run_until(HORIZON_PS)
        totals = check(fabric)
        assert totals.queued == totals.in_flight == 0
        assert totals.injected == len(scenario.frames)
        received = [fabric.receive(node, 3) for node in nodes[:-1]]
        received.append(fabric.receive(nodes[-1], 0))
        assert sum(map(len, received)) == totals.delivered
        return totals, received


@pytest.mark.slow
@settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(scenario=scenarios)
def test_conserved_drained_and_repeatable(steer: Path, scenario: Scenario) -> None:
    assert run(steer, scenario) == run(steer, scenario)
