"""Shortest paths of a topology: fewest hops, through switches only, as hosts do not forward."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from testbed.network.topology import LinkSpec, Topology


def hops_from(topology: Topology, source: str) -> dict[str, int]:
    """Hops from ``source`` to every node, the nearest first."""
    hops = {source: 0}
    frontier = deque([source])
    while frontier:
        node = frontier.popleft()
        for _, _, far in topology.ports(node):
            if far.node not in hops:
                hops[far.node] = hops[node] + 1
                if far.node in topology.switches:
                    frontier.append(far.node)
    return hops


def slowest_from(
    topology: Topology, source: str, link_ps: Callable[[LinkSpec], int]
) -> dict[str, int]:
    """The time in ps from ``source`` to every node, where a link takes ``link_ps``.

    Of several shortest paths that on which it is longest, as ECMP may choose any.
    """
    hops = hops_from(topology, source)
    time_ps = dict.fromkeys(hops, 0)
    for node in hops:  # nearest first: all that leads to a node has been added up before it
        if node in topology.switches or node == source:
            for _, link, far in topology.ports(node):
                if hops[far.node] == hops[node] + 1:
                    time_ps[far.node] = max(time_ps[far.node], time_ps[node] + link_ps(link))
    return time_ps
