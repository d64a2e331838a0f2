"""The two scenarios of the incast experiment, and the topologies they run on.

``live-default`` is what a laptop can emulate in real time: slow links, shallow
queues, few hosts. ``data-centre`` is what the mechanism was made for: 100 Gbit/s
links whose round trip holds dozens of packets, and a switch's shared buffer. Either
can be run in virtual time; only the first can be run live.
"""

from __future__ import annotations

from dataclasses import dataclass

from testbed.network.topology import Topology
from testbed.network.units import PS_PER_MS, PS_PER_US
from topologies import leaf_spine

GBIT = 1_000_000_000
MBIT = 1_000_000


@dataclass(frozen=True)
class Preset:
    """A scenario: rates in bit/s, delays in ps one way, sizes in bytes.

    ``hosts`` None: as many as the senders and the receiver. ``uplink_rate_bps``
    None: so much that no leaf's uplinks are slower than its hosts together.
    ``mice``, ``min_rto_ps`` and ``start_jitter_ps`` have a meaning in virtual time
    only: live, the kernel's timeouts and the agents' scheduling are what they are.
    """

    senders: int
    message_bytes: int
    rounds: int
    spines: int
    leaves: int
    hosts: int | None
    edge_rate_bps: int
    uplink_rate_bps: int | None
    edge_delay_ps: int
    uplink_delay_ps: int
    buffer_bytes: int | None
    shared_buffer_bytes: int | None
    connections: tuple[str, ...]
    min_rto_ps: int
    mice: int
    start_jitter_ps: int


PRESETS: dict[str, Preset] = {
    "live-default": Preset(
        senders=8,
        message_bytes=128 * 1024,
        rounds=25,
        spines=2,
        leaves=2,
        hosts=9,
        edge_rate_bps=100 * MBIT,
        uplink_rate_bps=GBIT,
        edge_delay_ps=5 * PS_PER_US,
        uplink_delay_ps=5 * PS_PER_US,
        buffer_bytes=90_000,
        shared_buffer_bytes=None,
        connections=("cubic",),
        min_rto_ps=200 * PS_PER_MS,  # Linux's
        mice=0,
        start_jitter_ps=200 * PS_PER_US,  # of agents on a quiet machine
    ),
    "data-centre": Preset(
        senders=64,
        message_bytes=1024 * 1024,
        rounds=5,
        spines=4,
        leaves=5,
        hosts=None,
        edge_rate_bps=100 * GBIT,
        uplink_rate_bps=None,
        edge_delay_ps=PS_PER_US,
        uplink_delay_ps=PS_PER_US,
        buffer_bytes=None,
        shared_buffer_bytes=16_000_000,
        connections=("rdma", "dctcp"),
        min_rto_ps=PS_PER_MS,
        mice=200,
        start_jitter_ps=PS_PER_US,  # of hosts whose clocks PTP holds together
    ),
}

# What a queue may take of a shared buffer, times what is free: SONiC's default for
# traffic that may be dropped (`dynamic_th` 3, which is 2^3).
SHARED_BUFFER_ALPHA = 8.0

CONNECTION_NAMES = ("rdma", "dctcp", "rdma-dctcp", "dcqcn", "hpcc", "swift", "newreno", "cubic")
CONTROL_DELAY_PS = 100 * PS_PER_US
CLOCK_PRESETS = {"live": "live-default", "virtual": "data-centre"}


def non_blocking_rate_bps(preset: Preset, hosts: int, edge_rate_bps: int) -> int:
    """A rate at which the uplinks of the fullest leaf carry what its hosts can send."""
    hosts_per_leaf = -(-hosts // min(preset.leaves, hosts))
    return edge_rate_bps * -(-hosts_per_leaf // preset.spines)


def preset_topology(
    preset: Preset,
    *,
    senders: int,
    edge_rate_bps: int,
    uplink_rate_bps: int,
    edge_delay_ps: int,
    uplink_delay_ps: int,
    buffer_bytes: int | None,
    shared_buffer_bytes: int | None,
) -> Topology:
    """The preset's leaf-spine, its senders spread evenly. Raises TopologyError."""
    hosts = preset.hosts or senders + 1
    return leaf_spine(
        spines=preset.spines,
        leaves=min(preset.leaves, hosts),
        hosts=hosts,
        edge_rate_bps=edge_rate_bps,
        uplink_rate_bps=uplink_rate_bps,
        edge_delay_ps=edge_delay_ps,
        uplink_delay_ps=uplink_delay_ps,
        buffer_bytes=buffer_bytes,
        shared_buffer_bytes=shared_buffer_bytes,
        shared_buffer_alpha=SHARED_BUFFER_ALPHA,
    )
