r"""Fat-trees: hosts, edge and aggregation switches in pods, and core switches above.

        s17  s18   s19  s20          core: `s17` and `s18` reach the first aggregation
          \  /       \  /            switch of each pod, `s19` and `s20` the second
      +----\/---------\/----+
      |  s9           s10   |        aggregation, of the first pod
      |   |  \       /  |   |
      |  s1             s2  |        edge
      +--/\-------------/\--+
        h1 h2          h3 h4         hosts

:func:`fat_tree` is the k-ary one (Al-Fares et al., SIGCOMM 2008): k pods of k/2 edge
and k/2 aggregation switches, (k/2)^2 core switches, k/2 hosts an edge switch, all
switches with k ports. More hosts than k/2 an edge switch make it oversubscribed.
:func:`hpcc` has the same structure in other numbers.

Edge switches are numbered first (s1, s2, ...), pod by pod, then aggregation, then core.
Hosts fill the edge switches in order. A host's address is 10.POD.EDGE.PLACE, so that
one can read in a capture where it is.
"""

from __future__ import annotations

from dataclasses import dataclass

from testbed.network.topology import HostSpec, LinkSpec, SwitchSpec, Topology, TopologyError
from testbed.network.units import PS_PER_US

_GBIT = 1_000_000_000
_MOST_HOSTS_PER_EDGE = 250  # the last byte of an address


@dataclass(frozen=True)
class _Shape:
    """How many of each there are. Aggregation switch `i` of every pod is joined to the
    same `cores / aggs_per_pod` core switches."""

    pods: int
    edges_per_pod: int
    aggs_per_pod: int
    cores: int
    hosts_per_edge: int


def fat_tree(
    *,
    k: int = 4,
    hosts_per_edge: int | None = None,
    edge_rate_bps: int = 100 * _GBIT,
    fabric_rate_bps: int | None = None,
    edge_delay_ps: int = PS_PER_US,
    fabric_delay_ps: int = PS_PER_US,
    buffer_bytes: int | None = None,
    shared_buffer_bytes: int | None = 16_000_000,
    shared_buffer_alpha: float = 8.0,
) -> Topology:
    """The k-ary fat-tree; rates in bit/s, delays in ps, one way.

    `hosts_per_edge` is k/2 unless given: h of them make the edge h / (k/2) times
    oversubscribed while `fabric_rate_bps`, of the links between switches, is the hosts'
    rate, which it is by default. `buffer_bytes` limits the queue of each port that leads
    to a host, `shared_buffer_bytes` all queues of a switch together, each to
    `shared_buffer_alpha` times what is free; None is no limit.
    Raises TopologyError.
    """
    if k < 2 or k % 2 or k > 32:
        raise TopologyError(f"fat-tree: k must be an even number from 2 to 32, not {k}")
    half = k // 2
    hosts = half if hosts_per_edge is None else hosts_per_edge
    if not 1 <= hosts <= _MOST_HOSTS_PER_EDGE:
        raise TopologyError(
            f"fat-tree: hosts per edge switch must be 1 to {_MOST_HOSTS_PER_EDGE}, not {hosts}"
        )
    return _build(
        "fat-tree",
        _Shape(k, half, half, half * half, hosts),
        edge=(edge_rate_bps, edge_delay_ps, buffer_bytes),
        fabric=(fabric_rate_bps or edge_rate_bps, fabric_delay_ps),
        switch=SwitchSpec(buffer_bytes=shared_buffer_bytes, buffer_alpha=shared_buffer_alpha),
    )


def hpcc(
    *,
    edge_rate_bps: int = 100 * _GBIT,
    fabric_rate_bps: int = 400 * _GBIT,
    delay_ps: int = PS_PER_US,
    shared_buffer_bytes: int | None = 32_000_000,
    shared_buffer_alpha: float = 8.0,
) -> Topology:
    """The network of HPCC's simulations (Li et al., SIGCOMM 2019, section 5.1): 320 hosts,
    16 to each of 20 edge switches, 20 aggregation switches, 16 core switches; 320 links
    of 100 Gbit/s and 160 of 400 Gbit/s, 1 us each; 32 MB of buffer a switch.

    The paper gives the numbers, not the wiring. 160 fast links, 20 of whose ends are
    edge switches with 16 x 100 Gbit/s below them, make 4 uplinks an edge switch where
    nothing is oversubscribed, hence 80 links there and 80 above: 5 pods of 4 and 4, each
    aggregation switch with 4 of the core switches.
    """
    return _build(
        "hpcc",
        _Shape(pods=5, edges_per_pod=4, aggs_per_pod=4, cores=16, hosts_per_edge=16),
        edge=(edge_rate_bps, delay_ps, None),
        fabric=(fabric_rate_bps, delay_ps),
        switch=SwitchSpec(buffer_bytes=shared_buffer_bytes, buffer_alpha=shared_buffer_alpha),
    )


def _build(
    name: str,
    shape: _Shape,
    *,
    edge: tuple[int, int, int | None],
    fabric: tuple[int, int],
    switch: SwitchSpec,
) -> Topology:
    """`edge`: rate, delay and queue of the hosts' links; `fabric`: rate and delay of others."""
    edges, aggs = shape.pods * shape.edges_per_pod, shape.pods * shape.aggs_per_pod
    cores_per_agg = shape.cores // shape.aggs_per_pod
    hosts: dict[str, HostSpec] = {}
    links: list[LinkSpec] = []

    def join(lower: str, upper: str) -> None:
        links.append(LinkSpec(a=lower, b=upper, rate_bps=fabric[0], delay_ps=fabric[1]))

    for pod in range(shape.pods):
        for place in range(shape.edges_per_pod):
            number = pod * shape.edges_per_pod + place + 1
            for seat in range(1, shape.hosts_per_edge + 1):
                host = f"h{len(hosts) + 1}"
                hosts[host] = HostSpec(
                    ip=f"10.{pod}.{place}.{seat}/8",
                    mac=f"08:00:00:{pod:02x}:{place:02x}:{seat:02x}",
                )
                links.append(
                    LinkSpec(
                        a=host,
                        b=f"s{number}:{seat}",
                        rate_bps=edge[0],
                        delay_ps=edge[1],
                        queue_bytes=edge[2],
                    )
                )
            for i in range(shape.aggs_per_pod):
                agg = edges + pod * shape.aggs_per_pod + i + 1
                join(f"s{number}:{shape.hosts_per_edge + i + 1}", f"s{agg}:{place + 1}")
        for i in range(shape.aggs_per_pod):
            agg = edges + pod * shape.aggs_per_pod + i + 1
            for j in range(cores_per_agg):
                core = edges + aggs + i * cores_per_agg + j + 1
                join(f"s{agg}:{shape.edges_per_pod + j + 1}", f"s{core}:{pod + 1}")
    return Topology(
        name=name,
        hosts=hosts,
        switches={f"s{i}": switch for i in range(1, edges + aggs + shape.cores + 1)},
        links=links,
    )
