"""The round trip of the idle network, which HPCC and Swift are told."""

from __future__ import annotations

from testbed.network.paths import slowest_from
from testbed.network.topology import LinkSpec, Topology
from testbed.network.units import PS_PER_S

DATA_WIRE_BYTES = 1538  # a full frame with preamble, FCS and gap
ACK_WIRE_BYTES = 150  # an ACK with the telemetry of five hops


def base_rtt_ps(topology: Topology) -> int:
    """From a full packet's first bit to its ACK's last, between the two hosts for whom it
    takes longest: propagation and store-and-forward over shortest paths, without queues.
    """
    return max(_farthest_ps(topology, host) for host in topology.hosts)


def _farthest_ps(topology: Topology, source: str) -> int:
    time_ps = slowest_from(topology, source, _both_ways_ps)
    return max(time_ps[host] for host in topology.hosts)


def _both_ways_ps(link: LinkSpec) -> int:
    wire_bits = 8 * (DATA_WIRE_BYTES + ACK_WIRE_BYTES)
    return 2 * link.delay_ps - (-wire_bits * PS_PER_S // link.rate_bps)
