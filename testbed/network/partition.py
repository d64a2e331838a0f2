"""Divides a topology among partitions that run side by side (``engine/src/partition.c``).

Every frame between two partitions is handed over, and each waits for the slowest: good are
few links between them, long ones, and equal loads. In a data centre that is known without
search: a rack stays together, racks that are near in the topology's order (of one pod) come
to the same partition, in equal shares; a switch without hosts goes where most of its links
lead and there is room within an equal share. What is joined by a link without delay is
never divided.

Rejected: a general graph partitioner (METIS): the cut of a data centre's core is the same
for every balanced choice of racks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from testbed.network.topology import Topology


def partition_of(topology: Topology, count: int) -> Mapping[str, int]:
    """The partition, 0 to `count` - 1, of every host and switch. There may be fewer than
    `count`: of what stays together, no partition has less than one."""
    if count == 1 or not topology.hosts:
        return dict.fromkeys([*topology.switches, *topology.hosts], 0)
    together = _together(topology)
    links = _links(topology, together)
    ports = {node: sum(1 for _ in topology.ports(node)) for node in together}
    weight: Counter[str] = Counter()
    for node, group in together.items():
        weight[group] += ports[node]
    racks = list(dict.fromkeys(together[host] for host in topology.hosts))
    chosen = _in_shares(racks, weight, count)
    load = Counter(dict.fromkeys(range(min(count, len(racks))), 0))
    for group, part in chosen.items():
        load[part] += weight[group]
    share = sum(weight.values()) / len(load)
    others = [group for group in dict.fromkeys(together.values()) if group not in chosen]
    while others:
        # The one of whose links most lead to what has a place; the first of equals.
        votes = {group: _votes(links[group], chosen) for group in others}
        group = max(others, key=lambda other: sum(votes[other].values()))
        room = [part for part in load if load[part] + weight[group] / 2 <= share]
        part = min(room or load, key=lambda one: (-votes[group][one], load[one], one))
        chosen[group] = part
        load[part] += weight[group]
        others.remove(group)
    return {node: chosen[group] for node, group in together.items()}


def _together(topology: Topology) -> dict[str, str]:
    """Every node's group, by the name of one of its nodes: a host and its switch, and what a
    link without delay joins."""
    group = {node: node for node in [*topology.switches, *topology.hosts]}

    def root(node: str) -> str:
        while group[node] != node:
            group[node] = group[group[node]]
            node = group[node]
        return node

    for link in topology.links:
        a, b = (end.node for end in topology.endpoints(link))
        if link.delay_ps == 0 or a in topology.hosts or b in topology.hosts:
            group[root(a)] = root(b)
    return {node: root(node) for node in group}


def _in_shares(groups: list[str], weight: Mapping[str, int], count: int) -> dict[str, int]:
    """Groups in their order, cut into at most `count` runs of nearly equal weight."""
    total = sum(weight[group] for group in groups)
    count = min(count, len(groups))
    chosen: dict[str, int] = {}
    before = 0
    for place, group in enumerate(groups):
        middle = 2 * before + weight[group]  # twice the middle of its share
        wanted = middle * count // (2 * total) if total else 0
        least = max(chosen.values(), default=-1)
        # Each partition gets a group: none is skipped, and enough are left for the rest.
        part = min(max(wanted, count - (len(groups) - place), least, 0), least + 1)
        chosen[group] = part
        before += weight[group]
    return chosen


def _links(topology: Topology, together: Mapping[str, str]) -> dict[str, Counter[str]]:
    """How many links lead from each group to each."""
    links: dict[str, Counter[str]] = {group: Counter() for group in together.values()}
    for node, group in together.items():
        links[group].update(together[far.node] for _, _, far in topology.ports(node))
    return links


def _votes(links: Mapping[str, int], chosen: Mapping[str, int]) -> Counter[int]:
    """How many of a group's links lead to each partition."""
    votes: Counter[int] = Counter()
    for group, count in links.items():
        if group in chosen:
            votes[chosen[group]] += count
    return votes
