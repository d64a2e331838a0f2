"""What of a topology BMv2 cannot keep, in words for the result."""

from __future__ import annotations

from testbed.network.flow_control import pfc_at
from testbed.network.topology import LinkSpec, Topology
from testbed.network.units import PS_PER_US, format_time

FRAME_BYTES = 1514
WIRE_BYTES = 24  # preamble, FCS, inter-frame gap
UNLIMITED_PACKETS = 1 << 20  # BMv2's own default is 64

ALWAYS = (
    "BMv2's queues send so many packets a second and hold so many, whatever their length",
    "the time that BMv2 and the kernel take for a packet comes on top, and is not measured",
    "BMv2 does not tell the depth of its queues nor what they drop",
)


def packets_per_s(rate_bps: int) -> int:
    """At which full-sized frames have a link's rate, rounded down."""
    return max(1, rate_bps // ((FRAME_BYTES + WIRE_BYTES) * 8))


def depth_packets(link: LinkSpec, side: str) -> int:
    """Of the queue at an end of a link, in full-sized frames, rounded down."""
    sizes = [link.queue_packets or UNLIMITED_PACKETS]
    size = link.queue_bytes_at(side)
    if size:
        sizes.append(max(1, size // FRAME_BYTES))
    return min(sizes)


def packet_time_s(topology: Topology) -> float:
    """Of a full-sized frame on the slowest link."""
    return max((1 / packets_per_s(link.rate_bps) for link in topology.links), default=0.0)


def between_switches(link: LinkSpec, netem: str) -> str:
    """What a link between two switches does not keep where netem is refused, or "".

    ``netem``: why it is; "": it is there, and the kernel's timers keep delay and loss.
    """
    lost = []
    if link.delay_ps and netem:
        lost.append(f"no delay ({format_time(link.delay_ps)} was asked for)")
    elif link.delay_ps % PS_PER_US:
        lost.append(f"a delay of whole microseconds ({format_time(link.delay_ps)} was asked for)")
    if link.loss_ppm and netem:
        lost.append(f"no loss ({link.loss_ppm} ppm was asked for)")
    if not lost:
        return ""
    return f"links between switches have {' and '.join(lost)}{f': {netem}' if netem else ''}"


def of_switches(topology: Topology) -> list[str]:
    """What switches do that BMv2's do not."""
    clauses = []
    if any(switch.buffer_bytes is not None for switch in topology.switches.values()):
        clauses.append("the queues of a switch do not share a buffer, as was asked for")
    ends = [(link, end.node) for link in topology.links for end in topology.endpoints(link)]
    if any(pfc_at(topology, link, node) for link, node in ends if node in topology.switches):
        clauses.append("switches have no flow control by priority, as was asked for")
    return clauses
