"""A dumbbell: hosts on two switches, and one link between these that all share.

h1 .. hN - s1 ===== s2 - hN+1 .. h2N
"""

from __future__ import annotations

from testbed.network.topology import HostSpec, LinkSpec, SwitchSpec, Topology, TopologyError
from testbed.network.units import PS_PER_US


def dumbbell(
    *,
    pairs: int = 2,
    edge_rate_bps: int = 100_000_000,
    bottleneck_rate_bps: int = 100_000_000,
    edge_delay_ps: int = 5 * PS_PER_US,
    bottleneck_delay_ps: int = 1_000 * PS_PER_US,
    buffer_bytes: int | None = 150_000,
) -> Topology:
    """`pairs` hosts on either side; rates in bit/s, delays in ps, one way.

    `buffer_bytes` limits every switch port's queue; None is no limit.
    Raises TopologyError.
    """
    if not 1 <= pairs <= 250:
        raise TopologyError(f"dumbbell: pairs must be 1 to 250, not {pairs}")
    hosts: dict[str, HostSpec] = {}
    links: list[LinkSpec] = []
    for side in (1, 2):
        for place in range(1, pairs + 1):
            name = f"h{(side - 1) * pairs + place}"
            hosts[name] = HostSpec(
                ip=f"10.{side}.0.{place}/8", mac=f"08:00:00:00:{side:02x}:{place:02x}"
            )
            links.append(
                LinkSpec(
                    a=name,
                    b=f"s{side}:{place}",
                    rate_bps=edge_rate_bps,
                    delay_ps=edge_delay_ps,
                    queue_bytes=buffer_bytes,
                )
            )
    links.append(
        LinkSpec(
            a=f"s1:{pairs + 1}",
            b=f"s2:{pairs + 1}",
            rate_bps=bottleneck_rate_bps,
            delay_ps=bottleneck_delay_ps,
            queue_bytes=buffer_bytes,
        )
    )
    return Topology(
        name="dumbbell",
        hosts=hosts,
        switches={"s1": SwitchSpec(), "s2": SwitchSpec()},
        links=links,
    )
