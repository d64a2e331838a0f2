"""No packet is lost with enough headroom, whatever the network and the load."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from controllers import install_defaults
from experiments._blocking import Scenario, run_variant
from testbed.engine import ConnectionConfig, NoticeKind
from testbed.network.topology import PfcSpec, Topology
from testbed.network.units import PS_PER_MS, PS_PER_S
from testbed.network.virtual import VirtualNetwork
from testbed.paths import p4_dir

GBIT = 10**9
FORWARD = p4_dir() / "forward.p4"
CLASSES = (0, 3, 5)  # of which 0 and 3 are lossless


@dataclasses.dataclass(frozen=True)
class Load:
    """A chain of switches with hosts at each, and messages between hosts by number."""

    switches: int
    hosts: int
    rates_gbit: tuple[int, ...]
    delays_ns: tuple[int, ...]
    reaction_ns: int
    shared: bool
    messages: tuple[tuple[int, int, int, int, int], ...]  # from, to, bytes, class, start in ns


@st.composite
def loads(draw: st.DrawFn) -> Load:
    switches = draw(st.integers(1, 3))
    hosts = draw(st.integers(max(2, switches), 6))
    links = hosts + switches - 1
    number = st.integers(0, hosts - 1)
    pairs = st.tuples(number, number).filter(lambda pair: pair[0] != pair[1])
    message = st.tuples(
        pairs, st.integers(1, 200_000), st.sampled_from(CLASSES), st.integers(0, 20_000)
    ).map(lambda m: (*m[0], m[1], m[2], m[3]))
    return Load(
        switches,
        hosts,
        tuple(draw(st.sampled_from((1, 10, 25, 40, 100))) for _ in range(links)),
        tuple(draw(st.sampled_from((0, 333, 1_000, 7_000))) for _ in range(links)),
        draw(st.sampled_from((0, 700))),
        draw(st.booleans()),
        tuple(draw(st.lists(message, min_size=2, max_size=10))),
    )


def topology(load: Load, pfc: PfcSpec) -> Topology:
    rates = zip(load.rates_gbit, load.delays_ns, strict=True)
    links: list[dict[str, Any]] = [
        {"a": f"h{host}", "b": f"s{host % load.switches}"} for host in range(load.hosts)
    ]
    links += [{"a": f"s{n}", "b": f"s{n + 1}"} for n in range(load.switches - 1)]
    for link, (rate, delay) in zip(links, rates, strict=True):
        link.update({"rate": f"{rate}Gbit", "delay": f"{delay}ns"})
    hosts = {
        f"h{n}": {"ip": f"10.0.0.{n + 1}/8", "mac": f"08:00:00:00:00:{n + 1:02x}"}
        for n in range(load.hosts)
    }
    plain = Topology.of(
        {"hosts": hosts, "switches": {}, "links": []}
        | {
            "switches": {f"s{n}": {} for n in range(load.switches)},
            "links": links,
        }
    )
    if not load.shared:
        return plain.with_flow_control(pfc)
    # What all headroom takes, and 30 KB that the accounts and lossy queues share.
    switches = {}
    for name, spec in plain.switches.items():
        headroom = sum(
            len(pfc.priorities) * pfc.headroom_on(link) for _, link, _ in plain.ports(name)
        )
        switches[name] = spec.model_copy(update={"buffer_bytes": headroom + 30_000})
    sized = Topology(name="shared", hosts=plain.hosts, switches=switches, links=plain.links)
    return sized.with_flow_control(pfc)


def run(load: Load, pfc: PfcSpec) -> dict[str, int]:
    """Sends all messages until each is there or nothing moves; the drops by reason."""
    with VirtualNetwork(topology(load, pfc), FORWARD, defines={"TIMESTAMP_NS": "1"}) as network:
        install_defaults(network)
        for source, destination, size, priority, start_ns in load.messages:
            config = ConnectionConfig(
                kind="rdma", congestion="none", dscp=8 * priority, min_rto_ps=PS_PER_MS
            )
            connection = network.connect(f"h{source}", f"h{destination}", config)
            connection.send(size, at_ps=start_ns * 1000)
        network.run_until(PS_PER_S)
        totals = network.fabric.totals()
        assert totals.conserved
        assert totals.queued == totals.in_flight == 0
        received = [n for n in network.fabric.notices() if n.kind is NoticeKind.RECEIVED]
        assert len(received) == len(load.messages)
        for name in network.switches:
            for port, _, _ in network.topology.ports(name):
                stats = network.fabric.port_stats(network.node(name), port).pfc
                assert stats.held_bytes == (0,) * 8
                assert stats.pausing == stats.paused == ()
        return totals.drops


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(loads())
def test_no_lossless_packet_is_lost_with_the_headroom_of_the_formula(load: Load) -> None:
    pfc = PfcSpec(
        priorities=(0, 3),
        xoff_bytes=None if load.shared else 4_000,
        reaction_ps=load.reaction_ns * 1000,
    )
    drops = run(load, pfc)
    assert "headroom" not in drops
    if all(priority != 5 for *_, priority, _ in load.messages):
        assert drops == {}


def test_a_quarter_of_it_loses() -> None:
    """The property above can fail: three hosts send to one, over switches between them."""
    messages = tuple((host, 1, 200_000, 3, 0) for host in (0, 2, 3))
    load = Load(2, 4, (100,) * 5, (1000,) * 5, 0, False, messages)
    whole = PfcSpec(priorities=(0, 3), xoff_bytes=4_000)
    assert run(load, whole) == {}
    some = whole.headroom_on(topology(load, whole).links[0]) // 4
    assert run(load, whole.model_copy(update={"headroom_bytes": some}))["headroom"] > 0


@pytest.mark.slow
@settings(max_examples=15, deadline=None)
@given(
    senders=st.integers(2, 24),
    rate_gbit=st.sampled_from((1, 10, 40, 100)),
    delay_ns=st.sampled_from((100, 1_000, 5_000)),
    message_bytes=st.sampled_from((100_000, 400_000)),
    nic=st.sampled_from(("sfc", "sfc-pfc")),
)
def test_no_packet_is_lost_with_the_senders_rates_times_the_signals_round_trip(
    senders: int, rate_gbit: int, delay_ns: int, message_bytes: int, nic: Any
) -> None:
    scenario = Scenario(senders, message_bytes, 20_000, rate_gbit * GBIT, delay_ns * 1000, 100)
    assert run_variant(scenario, nic).drops == {}


def test_queues_that_wait_for_one_another_in_a_ring_stand_still() -> None:
    """Three switches in a ring, each flow two hops to the right: PFC's deadlock, as it is."""
    hosts = {f"h{n}": {"ip": f"10.0.0.{n}/8", "mac": f"08:00:00:00:00:0{n}"} for n in (1, 2, 3)}
    rate = {"rate": "10Gbit", "delay": "1us"}
    links = [{"a": f"h{n}", "b": f"s{n}:1", **rate, "rate": "40Gbit"} for n in (1, 2, 3)]
    links += [{"a": f"s{n}:2", "b": f"s{n % 3 + 1}:3", **rate} for n in (1, 2, 3)]
    document = {"hosts": hosts, "switches": {"s1": {}, "s2": {}, "s3": {}}, "links": links}
    ring = Topology.of({**document, "pfc": {"priorities": [0], "xoff": "10KB"}})
    with VirtualNetwork(ring, FORWARD, defines={"TIMESTAMP_NS": "1"}) as network:
        for n in (1, 2, 3):  # to the right, until the host is there
            for host in (1, 2, 3):
                port, mac = (1 if host == n else 2), f"08:00:00:00:00:0{host}"
                with network.client(f"s{n}") as client:
                    match = {"dst_addr": f"10.0.0.{host}/32"}
                    client.insert("ipv4_lpm", match, "set_nhop", {"dst_mac": mac, "port": port})
        config = ConnectionConfig(kind="rdma", congestion="none", min_rto_ps=PS_PER_MS)
        for n in (1, 2, 3):
            network.connect(f"h{n}", f"h{(n + 1) % 3 + 1}", config).send(2_000_000, at_ps=0)
        network.run_until(500 * PS_PER_MS)
        before = [network.fabric.port_stats(network.node(f"s{n}"), 2) for n in (1, 2, 3)]
        network.run_until(600 * PS_PER_MS)
        after = [network.fabric.port_stats(network.node(f"s{n}"), 2) for n in (1, 2, 3)]
        assert network.fabric.totals().dropped == 0
        assert network.fabric.totals().conserved
    for then, now in zip(before, after, strict=True):
        assert now.queue_bytes > 0
        assert now.pfc.paused == (0,)
        assert now.pfc.paused_ps[0] - then.pfc.paused_ps[0] == 100 * PS_PER_MS
        # What still leaves is PAUSE frames of this port, which refresh the other ring's side.
        sent = sum(now.pfc.pauses_sent) - sum(then.pfc.pauses_sent)
        assert now.tx_packets - then.tx_packets == sent
