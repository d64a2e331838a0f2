"""The round trip of the idle network, which HPCC and Swift are told."""

from __future__ import annotations

from collections import deque

from testbed.network.topology import LinkSpec, Topology
from testbed.network.units import PS_PER_S

DATA_WIRE_BYTES = 1538  # a full frame with preamble, FCS and gap
ACK_WIRE_BYTES = 150  # an ACK with the telemetry of five hops


def base_rtt_ps(topology: Topology) -> int:
    """From a full packet's first bit to its ACK's last, between the two hosts for whom it
    takes longest: propagation and store-and-forward over shortest paths, without queues.
    """
    neighbours: dict[str, list[tuple[str, int]]] = {
        name: [] for name in (*topology.hosts, *topology.switches)
    }
    for name, near in neighbours.items():
        near.extend((far.node, _both_ways_ps(link)) for _, link, far in topology.ports(name))
    return max(_farthest_ps(topology, neighbours, host) for host in topology.hosts)


def _both_ways_ps(link: LinkSpec) -> int:
    wire_bits = 8 * (DATA_WIRE_BYTES + ACK_WIRE_BYTES)
    return 2 * link.delay_ps - (-wire_bits * PS_PER_S // link.rate_bps)


def _farthest_ps(
    topology: Topology, neighbours: dict[str, list[tuple[str, int]]], source: str
) -> int:
    """Breadth first over hops; of equally short paths the slowest, as ECMP may take any."""
    hops, time_ps = {source: 0}, {source: 0}
    frontier = deque([source])
    while frontier:
        node = frontier.popleft()
        if node in topology.hosts and node != source:  # hosts do not forward
            continue
        for far, link_ps in neighbours[node]:
            if far not in hops:
                hops[far] = hops[node] + 1
                time_ps[far] = 0
                frontier.append(far)
            if hops[far] == hops[node] + 1:
                time_ps[far] = max(time_ps[far], time_ps[node] + link_ps)
    return max(time_ps[host] for host in topology.hosts)
