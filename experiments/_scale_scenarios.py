"""The scenarios of sfc-scale: a network, what is sent on it, and for how long.

``incast-mix`` is the one of the default grid: 64 hosts, so that all schemes with and
without all kinds of flow control are done in minutes. The others are the published
ones, on the published network of 320 hosts, and what a network should be asked besides.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from testbed.network.topology import Topology
from testbed.network.units import PS_PER_MS, PS_PER_US
from topologies import fat_tree, hpcc, leaf_spine

GBIT = 1_000_000_000
PATTERNS = ("permutation", "all-to-all")  # workloads without sizes and load
NO_BACKGROUND = "none"
TRACE = "trace"


@dataclass(frozen=True)
class Scenario:
    """Times in ps, sizes in bytes. `workload` is the name of a size distribution, which
    comes at `load`, or of a pattern, of which each message has `message_bytes`. An
    `incast_degree` of 0 is no incast."""

    name: str
    summary: str
    topology: Callable[[], Topology]
    duration_ps: int
    workload: str
    load: Fraction | None = None
    message_bytes: int | None = None
    incast_degree: int = 0
    incast_bytes: int = 0
    incast_period_ps: int = 0
    incast_jitter_ps: int = 0


def _pods_of_racks() -> Topology:
    """64 hosts in 4 racks, and no uplink slower than what is below it."""
    return leaf_spine(
        spines=4,
        leaves=4,
        hosts=64,
        edge_rate_bps=100 * GBIT,
        uplink_rate_bps=400 * GBIT,
        edge_delay_ps=PS_PER_US,
        uplink_delay_ps=PS_PER_US,
        buffer_bytes=None,
        shared_buffer_bytes=16_000_000,
        shared_buffer_alpha=8.0,
    )


def _oversubscribed() -> Topology:
    """64 hosts in 4 racks, whose uplinks carry a quarter of what they send."""
    return leaf_spine(
        spines=4,
        leaves=4,
        hosts=64,
        edge_rate_bps=100 * GBIT,
        oversubscription=4,
        edge_delay_ps=PS_PER_US,
        uplink_delay_ps=PS_PER_US,
        buffer_bytes=None,
        shared_buffer_bytes=16_000_000,
        shared_buffer_alpha=8.0,
    )


SCENARIOS: dict[str, Scenario] = {
    scenario.name: scenario
    for scenario in (
        Scenario(
            "incast-mix",
            "64 hosts, Hadoop's messages at 30 %, and incasts of 48 to 1",
            _pods_of_racks,
            duration_ps=6 * PS_PER_MS,
            workload="fb-hadoop",
            load=Fraction(3, 10),
            incast_degree=48,
            incast_bytes=512 * 1024,
            incast_period_ps=1_500 * PS_PER_US,
            incast_jitter_ps=10 * PS_PER_US,
        ),
        Scenario(
            "websearch",
            "320 hosts, WebSearch at 50 %, and an incast of 64 to 1",
            hpcc,
            duration_ps=5 * PS_PER_MS,
            workload="websearch",
            load=Fraction(1, 2),
            incast_degree=64,
            incast_bytes=500_000,
            incast_period_ps=2_500 * PS_PER_US,
            incast_jitter_ps=10 * PS_PER_US,
        ),
        Scenario(
            "hadoop",
            "320 hosts, FB_Hadoop at 50 %, and an incast of 64 to 1",
            hpcc,
            duration_ps=2 * PS_PER_MS,
            workload="fb-hadoop",
            load=Fraction(1, 2),
            incast_degree=64,
            incast_bytes=500_000,
            incast_period_ps=PS_PER_MS,
            incast_jitter_ps=10 * PS_PER_US,
        ),
        Scenario(
            "storage",
            "64 hosts, 4 to 1 oversubscribed, AliStorage at 20 %, and incasts of 32 to 1",
            _oversubscribed,
            duration_ps=2 * PS_PER_MS,
            workload="ali-storage",
            load=Fraction(1, 5),
            incast_degree=32,
            incast_bytes=128 * 1024,
            incast_period_ps=500 * PS_PER_US,
            incast_jitter_ps=10 * PS_PER_US,
        ),
        Scenario(
            "rpc",
            "64 hosts, Google's RPCs at 20 %, and incasts of 32 to 1",
            _pods_of_racks,
            duration_ps=PS_PER_MS,
            workload="google-rpc",
            load=Fraction(1, 5),
            incast_degree=32,
            incast_bytes=64 * 1024,
            incast_period_ps=250 * PS_PER_US,
            incast_jitter_ps=5 * PS_PER_US,
        ),
        Scenario(
            "permutation",
            "a fat-tree of 128 hosts; each sends 4 MB to another one",
            lambda: fat_tree(k=8),
            duration_ps=PS_PER_MS,
            workload="permutation",
            message_bytes=4_000_000,
        ),
        Scenario(
            "all-to-all",
            "64 hosts; each sends 64 KiB to every other one",
            _pods_of_racks,
            duration_ps=PS_PER_MS,
            workload="all-to-all",
            message_bytes=64 * 1024,
        ),
    )
}
DEFAULT_SCENARIO = "incast-mix"
