"""Flow control in topologies: what is said, what follows from links, what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from controllers import install_defaults
from testbed.engine import ConnectionConfig, NicConfig, PfcConfig, pfc_headroom_bytes
from testbed.network.errors import TopologyError
from testbed.network.flow_control import nic_config, port_flow_control
from testbed.network.topology import PfcSpec, Topology
from testbed.network.units import PS_PER_MS, PS_PER_US, parse_rate
from testbed.network.virtual import VirtualNetwork
from testbed.paths import p4_dir

FORWARD = p4_dir() / "forward.p4"


def document(**parts: Any) -> dict[str, Any]:
    """Two hosts at each of two switches; the link between these is the third."""
    hosts = {f"h{n}": {"ip": f"10.0.0.{n}/8", "mac": f"08:00:00:00:00:0{n}"} for n in range(1, 5)}
    switches: dict[str, Any] = {"s1": {}, "s2": {}}
    for name, fields in parts.pop("switches", {}).items():
        switches[name] = fields
    rate = {"rate": "10Gbit", "delay": "1us"}
    links = [
        {"a": "h1", "b": "s1:1", **rate},
        {"a": "h2", "b": "s1:2", **rate},
        {"a": "s1:3", "b": "s2:3", **rate, **parts.pop("middle", {})},
        {"a": "h3", "b": "s2:1", **rate},
        {"a": "h4", "b": "s2:2", **rate},
    ]
    return {"hosts": hosts, "switches": switches, "links": links, **parts}


def at(topology: Topology, switch: str, port: int) -> PfcConfig | None:
    """Flow control of a switch's port."""
    for number, link, far in topology.ports(switch):
        if number == port:
            [end] = [end for end in topology.endpoints(link) if end.node == switch]
            return port_flow_control(topology, link, end, far)
    raise AssertionError(port)


def test_what_is_nearest_counts() -> None:
    topology = Topology.of(
        document(
            pfc={"priorities": [1]},
            switches={"s2": {"pfc": {"priorities": [2], "reaction": "2us"}}},
            middle={"pfc": {"priorities": []}},
        )
    )
    host_port, between, other = (at(topology, *p) for p in (("s1", 1), ("s1", 3), ("s2", 1)))
    assert host_port is not None
    assert (host_port.priorities, host_port.honoured) == ((1,), ())
    assert between is None
    assert other is not None
    assert other.priorities == (2,)
    nic = nic_config(topology, "h3", NicConfig())
    assert (nic.pfc_priorities, nic.pfc_reaction_ps) == ((2,), 2 * PS_PER_US)


def test_both_ends_of_a_link_between_switches_obey_one_another() -> None:
    topology = Topology.of(document(switches={"s2": {"pfc": {"reaction": "3us"}}}))
    near, far = at(topology, "s1", 3), at(topology, "s2", 3)
    assert near == PfcConfig((), honoured=(3,), reaction_ps=3 * PS_PER_US)
    assert far is not None
    assert (far.priorities, far.honoured) == ((3,), ())
    assert at(topology, "s1", 1) is None
    assert nic_config(topology, "h1", NicConfig()) == NicConfig()


def test_numbers_follow_from_the_link() -> None:
    spec = {"priorities": [3], "reaction": "500ns"}
    config = at(Topology.of(document(pfc=spec)), "s1", 1)
    headroom = pfc_headroom_bytes(parse_rate("10Gbit"), PS_PER_US, reaction_ps=500_000)
    # The frame that finds xoff reached, one to wait for, the PAUSE frame, one begun; 2.5 us.
    assert headroom == 1514 + 2 * 1538 + 84 + 3125
    assert config is not None
    assert (config.xoff_bytes, config.alpha) == (headroom, 0)
    assert (config.xon_offset_bytes, config.headroom_bytes) == (3028, headroom)
    buffered = at(Topology.of(document(pfc=spec, switches={"s1": {"buffer": "1MB"}})), "s1", 1)
    assert buffered is not None
    assert (buffered.xoff_bytes, buffered.alpha, buffered.xon_offset_bytes) == (0, 1 / 8, 3028)


def test_numbers_can_be_given() -> None:
    spec = {"xoff": "20KB", "xon": "5KB", "headroom": "30KB", "quanta": 100}
    config = at(Topology.of(document(pfc=spec)), "s2", 2)
    assert config == PfcConfig(
        (3,), xoff_bytes=20_000, xon_offset_bytes=15_000, headroom_bytes=30_000, quanta=100
    )


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ({"pfc": {"priorities": [8]}}, "pfc: priorities: 8 is no priority; they are 0 to 7"),
        ({"pfc": {"priorities": [3, 3]}}, "pfc: priorities: one is named twice"),
        ({"pfc": {"xoff": "1KB", "alpha": 1.0}}, "alpha: xoff is given in bytes already"),
        ({"pfc": {"xon": "1KB"}}, "without an xoff in bytes give xon_offset"),
        ({"pfc": {"xoff": "1KB", "xon": "2KB"}}, "pfc: xon: 2KB is more than xoff, 1KB"),
        ({"pfc": {"xoff": "1KB", "xon_offset": "2KB"}}, "xon_offset: 2KB is more than xoff, 1KB"),
        ({"pfc": {"xoff": "2KB", "xon": "1KB", "xon_offset": "1KB"}}, "xon is given already"),
        ({"pfc": {"quanta": 50}}, "quanta: 50 cannot be; use 51"),
        ({"pfc": {"quanta": 65536}}, "to 65535"),
        ({"pfc": {"xof": 1}}, "pfc.xof: unknown field; the fields are priorities, xoff or"),
        ({"pfc": {"xoff": "1 parsec"}}, "pfc.xoff"),
        ({"pfc": {"alpha": 1.0}}, "pfc: alpha is a part of a switch's shared buffer, and s1 has"),
        (
            {"pfc": {}, "switches": {"s2": {"buffer": "20KB"}}},
            "pfc: the headroom of s2's 3 ports, 21522B, leaves nothing of its buffer of 20KB",
        ),
        (
            {"switches": {"s1": {"buffer": "30KB", "pfc": {"xoff": "9KB"}}}},
            "switches.s1: an xoff of 9KB is more than s1 shares: of its buffer of 30KB, 21522B are",
        ),
        ({"hosts": {"h1": {"ip": "10.0.0.1/8", "mac": "08:00:00:00:00:01", "nic": "x"}}}, "nic"),
    ],
)
def test_wrong_flow_control_is_refused(parts: dict[str, Any], told: str) -> None:
    made = document(**{k: v for k, v in parts.items() if k != "hosts"})
    for name, fields in parts.get("hosts", {}).items():
        made["hosts"][name] = fields
    with pytest.raises(TopologyError) as refused:
        Topology.of(made, "net.json")
    assert str(refused.value).startswith("net.json: ")
    assert told in str(refused.value)


def test_a_topology_is_given_flow_control() -> None:
    topology = Topology.of(document(switches={"s1": {"buffer": "10KB"}, "s2": {}}))
    with pytest.raises(TopologyError, match="headroom of s1's 3 ports"):
        topology.with_flow_control(PfcSpec())
    given = topology.with_flow_control(PfcSpec(headroom_bytes=1000), nic="pfc")
    assert at(given, "s1", 1) is not None
    nic = nic_config(given, "h1", NicConfig())
    assert (nic.signal_udp_port, nic.pfc_priorities) == (0, tuple(range(8)))
    assert at(given.with_flow_control(None), "s1", 1) is None


def test_the_dscp_of_a_connection_decides_its_class() -> None:
    """forward.p4 knows nothing of classes: the ports with flow control tell it the priority."""
    topology = Topology.of(
        document(pfc={"xoff": "10KB", "headroom": "30KB"}, middle={"rate": "40Gbit"})
    )
    with VirtualNetwork(topology, FORWARD) as network:
        install_defaults(network)
        lossless = ConnectionConfig(kind="rdma", congestion="none", dscp=26)
        other = ConnectionConfig(kind="rdma", congestion="none", dscp=0)
        for client, config in (("h1", lossless), ("h2", lossless), ("h3", other)):
            network.connect(client, "h4", config).send(200_000, at_ps=0)
        network.run_until(2 * PS_PER_MS)
        stats = network.port_stats("s2", 3)
        assert stats.pfc.pauses_sent[3] > 0
        assert network.port_stats("s2", 1).pfc.pauses_sent == (0,) * 8
        assert network.port_stats("s1", 3).pfc.pauses_received == stats.pfc.pauses_sent
        assert network.nic_stats("h1").pfc.pauses_received[3] > 0
        assert network.nic_stats("h4").pfc.paused_ps == (0,) * 8
        totals = network.fabric.totals()
        assert totals.conserved
        assert totals.dropped == 0
