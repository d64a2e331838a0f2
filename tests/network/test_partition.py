"""How topologies are divided among partitions."""

from __future__ import annotations

from collections import Counter

import pytest

from testbed.network.partition import partition_of
from testbed.network.topology import Topology
from topologies import dumbbell, fat_tree, hpcc, leaf_spine

TOPOLOGIES = {
    "dumbbell": dumbbell(),
    "leaf-spine": leaf_spine(spines=2, leaves=4, hosts=16),
    "fat-tree": fat_tree(k=4),
    "hpcc": hpcc(),
}


@pytest.mark.parametrize("count", [1, 2, 3, 4, 64])
@pytest.mark.parametrize("name", TOPOLOGIES)
def test_every_node_has_a_place_and_racks_stay_together(name: str, count: int) -> None:
    topology = TOPOLOGIES[name]
    part = partition_of(topology, count)
    assert set(part) == {*topology.hosts, *topology.switches}
    racks = set()
    for host in topology.hosts:
        [(_, _, switch)] = topology.ports(host)
        assert part[host] == part[switch.node]
        racks.add(switch.node)
    assert set(part.values()) == set(range(min(count, len(racks))))
    hosts = Counter(part[host] for host in topology.hosts)
    assert max(hosts.values()) - min(hosts.values()) <= len(topology.hosts) // len(racks)


def test_a_pod_stays_together_and_the_core_is_shared() -> None:
    topology = TOPOLOGIES["fat-tree"]  # 4 pods of 2 edge and 2 aggregation switches, 4 cores
    part = partition_of(topology, 2)
    crossing = [
        link
        for link in topology.links
        if len({part[end.node] for end in topology.endpoints(link)}) == 2
    ]
    assert len(crossing) == 8  # half of those of the core
    switches = Counter(part[switch] for switch in topology.switches)
    assert switches == {0: 10, 1: 10}


def test_a_link_without_delay_is_not_divided() -> None:
    links = [("h1", "s1", 1), ("s1", "s2", 0), ("h2", "s2", 1), ("s2", "s3", 1), ("h3", "s3", 1)]
    document = {
        "hosts": {
            f"h{n}": {"ip": f"10.0.0.{n}/24", "mac": f"08:00:00:00:00:0{n}"} for n in (1, 2, 3)
        },
        "switches": {f"s{n}": {} for n in (1, 2, 3)},
        "links": [
            {"a": a, "b": b, "delay": f"{delay}us", "rate": "1Gbps"} for a, b, delay in links
        ],
    }
    part = partition_of(Topology.of(document), 3)
    assert part["s1"] == part["s2"] != part["s3"]
    assert set(part.values()) == {0, 1}
