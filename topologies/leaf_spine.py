r"""A leaf-spine network: every leaf is joined to every spine, hosts to leaves.

    s3      s4        spines
    | \    / |
    |   \/   |
    |   /\   |
    s1      s2        leaves
    h1..h5  h6..h9    hosts

Leaves are numbered first (s1, s2, ...), then spines. Hosts fill the leaves in
order, so the last host, which the experiments use as the receiver, is on the
last leaf, and a sender may be next to it or two hops away.
"""

from __future__ import annotations

from fractions import Fraction

from testbed.network.topology import HostSpec, LinkSpec, SwitchSpec, Topology, TopologyError
from testbed.network.units import PS_PER_US


def leaf_spine(
    *,
    spines: int = 2,
    leaves: int = 2,
    hosts: int = 9,
    edge_rate_bps: int = 100_000_000,
    uplink_rate_bps: int = 1_000_000_000,
    oversubscription: Fraction | int | None = None,
    edge_delay_ps: int = 5 * PS_PER_US,
    uplink_delay_ps: int = 5 * PS_PER_US,
    buffer_bytes: int | None = 150_000,
    uplink_buffer_bytes: int | None = None,
    shared_buffer_bytes: int | None = None,
    shared_buffer_alpha: float = 1.0,
) -> Topology:
    """`hosts` in all, spread over `leaves`; rates in bit/s, delays in ps, one way.

    `buffer_bytes` limits the queue of each leaf port that leads to a host,
    `uplink_buffer_bytes` those between leaf and spine, `shared_buffer_bytes` all
    queues of each switch together, each to `shared_buffer_alpha` times what is free;
    None is no limit. `oversubscription` sets the uplinks' rate instead: the hosts of the
    fullest leaf can send so many times what its uplinks carry (to the bit/s).
    Raises TopologyError.
    """
    _check_numbers(spines, leaves, hosts)
    if oversubscription is not None:
        fullest_bps = -(-hosts // leaves) * edge_rate_bps
        uplink_rate_bps = _uplink_rate_bps(fullest_bps, spines, oversubscription)
    host_specs: dict[str, HostSpec] = {}
    links: list[LinkSpec] = []
    for leaf, members in enumerate(_blocks(hosts, leaves), start=1):
        for place, host in enumerate(members, start=1):
            name = f"h{host}"
            host_specs[name] = HostSpec(
                ip=f"10.{leaf}.0.{place}/8", mac=f"08:00:00:00:{leaf:02x}:{place:02x}"
            )
            links.append(
                LinkSpec(
                    a=name,
                    b=f"s{leaf}:{place}",
                    rate_bps=edge_rate_bps,
                    delay_ps=edge_delay_ps,
                    queue_bytes=buffer_bytes,
                )
            )
        for spine in range(1, spines + 1):
            links.append(
                LinkSpec(
                    a=f"s{leaf}:{len(members) + spine}",
                    b=f"s{leaves + spine}:{leaf}",
                    rate_bps=uplink_rate_bps,
                    delay_ps=uplink_delay_ps,
                    queue_bytes=uplink_buffer_bytes,
                )
            )
    return Topology(
        name="leaf-spine",
        hosts=host_specs,
        switches={
            f"s{i}": SwitchSpec(buffer_bytes=shared_buffer_bytes, buffer_alpha=shared_buffer_alpha)
            for i in range(1, leaves + spines + 1)
        },
        links=links,
    )


def _blocks(hosts: int, leaves: int) -> list[range]:
    """Host numbers (from 1) of each leaf; sizes differ by at most one, larger first."""
    size, larger = divmod(hosts, leaves)
    blocks, first = [], 1
    for leaf in range(leaves):
        count = size + (leaf < larger)
        blocks.append(range(first, first + count))
        first += count
    return blocks


def _check_numbers(spines: int, leaves: int, hosts: int) -> None:
    for what, number in (("spines", spines), ("leaves", leaves), ("hosts", hosts)):
        if number < 1:
            raise TopologyError(f"leaf-spine: {what} must be at least 1, not {number}")
    for what, number, most in (
        ("leaves", leaves, 250),
        ("hosts per leaf", -(-hosts // leaves), 250),
    ):
        if number > most:
            raise TopologyError(f"leaf-spine: {what} must be at most {most}, not {number}")


def _uplink_rate_bps(leaf_bps: int, spines: int, oversubscription: Fraction | int) -> int:
    """The rate of each uplink of a leaf whose hosts send ``leaf_bps`` together."""
    if oversubscription <= 0:
        raise TopologyError(f"leaf-spine: oversubscription must be above 0, not {oversubscription}")
    return max(1, int(leaf_bps / (spines * Fraction(oversubscription))))
