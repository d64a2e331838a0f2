"""Fat-trees: their numbers, and that ECMP uses all of their paths."""

from __future__ import annotations

import dataclasses
import random
from collections import Counter
from fractions import Fraction

import pytest

from controllers.routing import install_routes, next_hop_ports
from testbed.engine.connections import ConnectionConfig, NoticeKind
from testbed.network.topology import Topology, TopologyError
from testbed.network.units import PS_PER_MS
from testbed.network.virtual import VirtualNetwork
from testbed.paths import p4_dir
from topologies import fat_tree, hpcc, leaf_spine, resolve


def test_hpcc_has_the_papers_numbers() -> None:
    topology = hpcc()
    assert (len(topology.hosts), len(topology.switches)) == (320, 56)
    assert Counter(link.rate_bps for link in topology.links) == {
        100_000_000_000: 320,
        400_000_000_000: 160,
    }
    degrees = Counter(len(list(topology.ports(switch))) for switch in topology.switches)
    assert degrees == {20: 20, 8: 20, 5: 16}  # edge, aggregation, core


@pytest.mark.parametrize("k", [2, 4, 8])
def test_a_fat_tree_of_k(k: int) -> None:
    topology = fat_tree(k=k)
    assert len(topology.hosts) == k**3 // 4
    assert len(topology.switches) == 5 * k**2 // 4
    assert {len(list(topology.ports(switch))) for switch in topology.switches} == {k}
    assert len({host.address for host in topology.hosts.values()}) == len(topology.hosts)


def test_more_hosts_an_edge_switch_oversubscribe_it() -> None:
    topology = fat_tree(k=4, hosts_per_edge=6)
    assert len(topology.hosts) == 48
    down = sum(link.rate_bps for _, link, far in topology.ports("s1") if far.node in topology.hosts)
    up = sum(link.rate_bps for _, link, far in topology.ports("s1") if far.node[0] == "s")
    assert Fraction(down, up) == 3


def test_the_ways_between_pods_are_as_many_as_core_switches() -> None:
    topology = hpcc()
    first, last = "h1", "h320"
    ways = next_hop_ports(topology, "s1")
    assert len(ways["h16"]) == 1  # its neighbour in the rack
    assert len(ways["h17"]) == len(ways[last]) == 4  # aggregation switches
    assert len(next_hop_ports(topology, "s21")[last]) == 4  # core switches of each
    assert [len(ports) for ports in next_hop_ports(topology, "s41").values()] == [1] * 320
    assert len(ways[first]) == 1


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        ({"k": 3}, "k must be an even number from 2 to 32, not 3"),
        ({"k": 0}, "not 0"),
        ({"k": 4, "hosts_per_edge": 0}, "hosts per edge switch must be 1 to 250, not 0"),
    ],
)
def test_what_cannot_be_built_is_refused(bad: dict[str, int], said: str) -> None:
    with pytest.raises(TopologyError, match=said):
        fat_tree(**bad)


def test_an_oversubscribed_leaf_spine() -> None:
    topology = leaf_spine(
        leaves=4, spines=2, hosts=32, edge_rate_bps=100_000_000_000, oversubscription=4
    )
    uplinks = {link.rate_bps for _, link, far in topology.ports("s5")}
    assert uplinks == {100_000_000_000}  # 8 hosts x 100 G / (2 spines x 4)
    with pytest.raises(TopologyError, match="oversubscription must be above 0, not 0"):
        leaf_spine(oversubscription=0)


def test_they_are_known_by_name() -> None:
    assert resolve("hpcc") == hpcc()
    assert resolve("fat-tree") == fat_tree()


def test_every_tier_spreads_flows_over_all_of_its_links() -> None:
    """A hash that is the same, but for a constant, in two tiers leaves links unused."""
    topology = fat_tree(k=4, hosts_per_edge=4, shared_buffer_bytes=None)
    with VirtualNetwork(topology, p4_dir() / "forward.p4") as network:
        install_routes(network)
        sent = _send_between_pods(network, topology, flows=3200)
        upwards = {
            (name, port): network.port_stats(name, port).tx_packets
            for name in topology.switches
            for port, _, far in topology.ports(name)
            if far.node in topology.switches and int(far.node[1:]) > int(name[1:])
        }
    assert len(upwards) == 8 * 2 + 8 * 2
    # 3,200 messages and as many ACKs, over 16 links of each tier: 400 each, +- 4 sigma.
    assert sent == 3200
    assert all(320 <= count <= 480 for count in upwards.values()), upwards


def _send_between_pods(network: VirtualNetwork, topology: Topology, flows: int) -> int:
    """Sends so many messages of a packet; returns how many arrived."""
    config = ConnectionConfig(kind="rdma", congestion="none")
    draw, hosts = random.Random(1), list(topology.hosts)
    for _ in range(flows):
        source = draw.choice(hosts)
        others = [h for h in hosts if topology.hosts[h].ip[:4] != topology.hosts[source].ip[:4]]
        ported = dataclasses.replace(config, client_port=draw.randint(49152, 65535))
        connection = network.connect(source, draw.choice(others), ported)
        connection.send(1000, at_ps=draw.randrange(PS_PER_MS))
    network.run_until(2 * PS_PER_MS)
    return sum(notice.kind is NoticeKind.RECEIVED for notice in network.fabric.notices())
