"""What both simulators run, and how far apart they may be.

Two shapes: an *incast*, N senders and a receiver around one switch, and a *dumbbell*, N
pairs around two. The congested port leads to the receiver, or from one switch to the
other. UDP at a constant rate leaves no freedom: both sides must say the same, packet by
packet. TCP leaves what RFCs leave: each set of bounds says why it is what it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from testbed.time_units import NS_PER_MS, NS_PER_US

GBIT = 10**9
MSS = 1448
FRAME_BYTES = 1514  # of a full segment
UDP_FRAME_BYTES = 1000
UDP_HEADERS_BYTES = 14 + 20 + 8

Transport = Literal["udp", "newreno", "cubic", "dctcp"]
_LOSSY: tuple[Transport, ...] = ("newreno", "cubic")


@dataclass(frozen=True)
class Bound:
    """How far ours may be from ns-3's: a share of ns-3's figure, or so much."""

    share: float = 0.0
    absolute: float = 0.0

    def holds(self, ours: float, theirs: float) -> bool:
        return abs(ours - theirs) <= max(self.share * abs(theirs), self.absolute)

    def text(self) -> str:
        parts = [f"{self.share * 100:g} %"] if self.share else []
        parts += [f"{self.absolute:g}"] if self.absolute else []
        return " or ".join(parts) or "equal"


@dataclass(frozen=True)
class Scenario:
    """Rates in bit/s, times in ns. ``queue_packets`` limits the congested queue (0: no
    limit), ``mark_packets`` marks from so many on (0: never). UDP: ``packets`` of
    1000 bytes a sender, one every ``interval_ns``. TCP: one message a sender."""

    name: str
    shape: Literal["incast", "dumbbell"]
    transport: Transport
    senders: int
    edge_rate_bps: int
    edge_delay_ns: int
    bounds: Mapping[str, Bound]
    bottleneck_rate_bps: int = 0
    bottleneck_delay_ns: int = 0
    queue_packets: int = 0
    mark_packets: int = 0
    message_bytes: int = 0
    packets: int = 0
    interval_ns: int = 0
    stagger_ns: int = 137
    min_rto_ns: int = 10 * NS_PER_MS
    until_ns: int = 60_000 * NS_PER_MS

    @property
    def starts_ns(self) -> list[int]:
        """Never two at one instant: which packet is first would be a matter of taste."""
        return [NS_PER_MS * 10 + flow * self.stagger_ns for flow in range(self.senders)]

    @property
    def payload_bytes(self) -> int:
        return UDP_FRAME_BYTES - UDP_HEADERS_BYTES


# UDP: the same packets at the same instants. 1 ns: ns-3's clock has no finer tick, and the
# times of these frames are whole ns on either clock.
EXACT = {
    "arrived_packets": Bound(),
    "drops": Bound(),
    "throughput_mbps": Bound(share=1e-6),
    "fct_mean_us": Bound(absolute=0.001),
    "fct_max_us": Bound(absolute=0.001),
    "queue_peak_kb": Bound(),
    "queue_mean_kb": Bound(share=1e-4),
}
# TCP without losses or marks: RFC 5681 leaves nothing open. ns-3 cuts the time of a frame,
# 1230.4 ns at 10 Gbit/s and 123.04 ns at 100, to whole ns: 0.033 % of everything. One frame
# of queue: which of two packets at one instant is first.
LOSSLESS = {
    "drops": Bound(),
    "throughput_mbps": Bound(share=0.001),
    "fct_mean_us": Bound(share=0.001),
    "fct_max_us": Bound(share=0.001),
    "queue_peak_kb": Bound(share=0.001, absolute=FRAME_BYTES / 1000),
    "queue_mean_kb": Bound(share=0.005),
}
# With losses the two recover differently: RACK (RFC 8985) and proportional rate reduction
# here, duplicate ACKs counted (RFC 6675) there. So after slow start has overshot, another
# flow is ahead; how many packets are lost follows from it and is shown without a bound.
# The bottleneck is busy in either, which is what throughput and the last flow say; the
# queue's mean is a saw-tooth's, whose teeth lie elsewhere.
LOSSY = {
    "throughput_mbps": Bound(share=0.01),
    "fct_mean_us": Bound(share=0.05),
    "fct_max_us": Bound(share=0.01),
    "queue_peak_kb": Bound(absolute=FRAME_BYTES / 1000),
    "queue_mean_kb": Bound(share=0.25),
}
# DCTCP holds the queue at the threshold. There a queueing discipline marks what is
# enqueued, here P4 marks what leaves by the depth that it found: the same packets but for
# the one in the device behind the discipline. Flows share by what marks each of them got.
MARKED = {
    "drops": Bound(),
    "throughput_mbps": Bound(share=0.01),
    "fct_mean_us": Bound(share=0.1),
    "fct_max_us": Bound(share=0.01),
    "queue_peak_kb": Bound(share=0.1),
    "queue_mean_kb": Bound(share=0.1),
}

SPEED = "newreno-incast-64"  # where delivered packets a second are compared, too

SCENARIOS = (
    Scenario(
        name="udp-incast",
        shape="incast",
        transport="udp",
        senders=8,
        edge_rate_bps=GBIT,
        edge_delay_ns=5 * NS_PER_US,
        queue_packets=50,
        packets=400,
        interval_ns=40_961,  # 1.6 times what the port sends; no two sources in step
        bounds=EXACT,
    ),
    Scenario(
        name="udp-dumbbell",
        shape="dumbbell",
        transport="udp",
        senders=4,
        edge_rate_bps=GBIT,
        edge_delay_ns=5 * NS_PER_US,
        bottleneck_rate_bps=GBIT,
        bottleneck_delay_ns=100 * NS_PER_US,
        queue_packets=50,
        packets=400,
        interval_ns=20_483,
        bounds=EXACT,
    ),
    Scenario(
        name="newreno-incast",
        shape="incast",
        transport="newreno",
        senders=16,
        edge_rate_bps=10 * GBIT,
        edge_delay_ns=5 * NS_PER_US,
        message_bytes=1 << 20,
        bounds=LOSSLESS,
    ),
    Scenario(
        name=SPEED,
        shape="incast",
        transport="newreno",
        senders=64,
        edge_rate_bps=100 * GBIT,
        edge_delay_ns=NS_PER_US,
        message_bytes=1 << 20,
        bounds=LOSSLESS,
    ),
    Scenario(
        name="dctcp-incast",
        shape="incast",
        transport="dctcp",
        senders=8,
        edge_rate_bps=10 * GBIT,
        edge_delay_ns=5 * NS_PER_US,
        mark_packets=65,
        queue_packets=5000,
        message_bytes=8 << 20,
        bounds=MARKED,
    ),
    *(
        Scenario(
            name=f"{transport}-dumbbell",
            shape="dumbbell",
            transport=transport,
            senders=4,
            edge_rate_bps=10 * GBIT,
            edge_delay_ns=5 * NS_PER_US,
            bottleneck_rate_bps=GBIT,
            bottleneck_delay_ns=500 * NS_PER_US,
            queue_packets=100,
            message_bytes=32 << 20,
            bounds=LOSSY,
        )
        for transport in _LOSSY
    ),
    Scenario(
        name="dctcp-dumbbell",
        shape="dumbbell",
        transport="dctcp",
        senders=4,
        edge_rate_bps=10 * GBIT,
        edge_delay_ns=5 * NS_PER_US,
        bottleneck_rate_bps=GBIT,
        bottleneck_delay_ns=100 * NS_PER_US,
        queue_packets=1000,
        mark_packets=30,
        message_bytes=16 << 20,
        bounds=MARKED,
    ),
)
