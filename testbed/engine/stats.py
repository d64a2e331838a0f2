"""What a fabric measures, as plain data. Sizes are frame bytes without wire
overhead; times are integer picoseconds."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np


@dataclass(frozen=True)
class Picked:
    """A frame that arrived at a switch and was picked; ``length`` is what was on the wire."""

    at_ps: int
    port: int
    data: bytes
    length: int


@dataclass(frozen=True)
class Frame:
    """A frame that left through a memory port.

    ``at_ps`` is when its last bit left. ``data`` may be shorter than ``length``
    where the frame's payload is simulated.
    """

    at_ps: int
    data: bytes
    length: int


@dataclass(frozen=True)
class LogMessage:
    """What a program logged: when, which switch, what."""

    at_ps: int
    node: int
    text: str


class Message(NamedTuple):
    """A message as the engine keeps it: ``number`` is that of a digest, port or table of
    the program that the switch had behind ``epoch`` others."""

    at_ps: int
    node: int
    number: int
    data: bytes
    epoch: int


class EventKind(enum.Enum):
    """What controllers are told: TB_MESSAGE_* of ``engine.h``, and that some was lost."""

    DIGEST = 1
    PACKET_IN = 2
    IDLE = 3
    LOST = 4


class EngineEvent(NamedTuple):
    """``number`` is the digest's, the port's or the table's, or how many events of the
    fabric were lost. ``data``: packed fields, a frame, or the key of an entry. ``epoch`` is
    as of a :class:`Message`."""

    kind: EventKind
    at_ps: int
    node: int
    number: int
    data: bytes
    epoch: int = 0


@dataclass(frozen=True)
class DigestMessage:
    """A digest as the program packed it: its fields one behind the other, most
    significant bit first, the last byte filled up with zeros."""

    at_ps: int
    node: int
    digest: int  # number in the program
    data: bytes


_NONE = (0,) * 8


@dataclass(frozen=True)
class PfcStats:
    """Flow control by priority (802.1Qbb) at one port; lists by priority, 0 first.

    ``pauses_sent`` counts PAUSE frames that asked for time, refreshes too,
    ``resumes_sent`` those that ended it. ``paused_ps`` is how long the other end kept
    this port from sending. Of what came in here, ``held_bytes`` are in the switch's
    queues now; peaks are since the last reset. ``headroom_drops`` found no room.
    ``unknown_frames`` were MAC control frames of another kind. ``paused`` and
    ``pausing``: the priorities that are paused now, here and at the other end.
    """

    pauses_sent: tuple[int, ...] = _NONE
    resumes_sent: tuple[int, ...] = _NONE
    pauses_received: tuple[int, ...] = _NONE
    resumes_received: tuple[int, ...] = _NONE
    paused_ps: tuple[int, ...] = _NONE
    held_bytes: tuple[int, ...] = _NONE
    peak_held_bytes: tuple[int, ...] = _NONE
    peak_headroom_bytes: tuple[int, ...] = _NONE
    headroom_drops: tuple[int, ...] = _NONE
    unknown_frames: int = 0
    paused: tuple[int, ...] = ()
    pausing: tuple[int, ...] = ()


@dataclass(frozen=True)
class PortStats:
    """Counts of one port since the fabric was made; ``drops`` by reason, without
    zeros. The queue is that of all priorities, now; its peak since the last reset."""

    rx_packets: int
    rx_bytes: int
    tx_packets: int
    tx_bytes: int
    drops: dict[str, int]
    queue_bytes: int
    queue_packets: int
    peak_queue_bytes: int
    pfc: PfcStats = PfcStats()


class BufferStats(NamedTuple):
    """What all queues of a switch hold together, now, and at most since the last reset."""

    queued_bytes: int
    peak_queued_bytes: int


@dataclass(frozen=True)
class NicStats:
    """Counts of one NIC. ``signals`` came from the congested switch itself,
    ``cached_signals`` from a cache on the way. ``pause_ps`` sums, over
    destinations, the time that frames waited because of a pause."""

    to_network: int
    from_network: int
    signals: int
    cached_signals: int
    bad_signals: int
    ce_received: int
    nic_drops: int
    pause_ps: int
    queued_packets: int
    queued_bytes: int
    peak_queued_bytes: int
    pfc: PfcStats = PfcStats()


@dataclass(frozen=True)
class Totals:
    """The fabric's frames, all accounted for.

    ``consumed`` counts signals taken by NICs; ``packet_hops`` passes through an
    ingress pipeline, without recirculation; ``ring_drops`` frames that the kernel
    lost before the engine saw them (they are not ``injected``).
    """

    injected: int
    copies: int
    delivered: int
    dropped: int
    consumed: int
    queued: int
    in_flight: int
    packet_hops: int
    recirculated: int
    drops: dict[str, int]
    events: int
    ring_drops: int

    @property
    def conserved(self) -> bool:
        """injected + copies = delivered + dropped + consumed + queued + in flight"""
        there = self.delivered + self.dropped + self.consumed + self.queued + self.in_flight
        return self.injected + self.copies == there and sum(self.drops.values()) == self.dropped


@dataclass(frozen=True)
class Lateness:
    """Live: actual minus ideal departure of the frames that left, the ideal
    counted from the kernel's receive time stamp. Percentiles to better than 1 %,
    rounded up."""

    packets: int
    p50_ps: int
    p99_ps: int
    p999_ps: int
    max_ps: int


@dataclass(frozen=True)
class CaptureStats:
    """Counts of one capture. ``lost`` frames found its ring full; ``max_late_ps``,
    of a NIC's host side, is the most that a frame left after its ideal departure."""

    frames: int
    lost: int
    max_late_ps: int


class LogKind(enum.IntEnum):
    """What a record of the event log says; see ``tb_log_kind`` in engine.h."""

    DROP = 0
    SIGNAL = 1
    PAUSE_BEGIN = 2
    PAUSE_END = 3
    PFC_SENT = 4
    PFC_BEGIN = 5
    PFC_END = 6


QUEUE_SAMPLE = np.dtype([("at_ps", np.int64), ("bytes", np.int64)])
"""A ``tb_queue_sample``."""

LOG_RECORD = np.dtype(
    [
        ("at_ps", np.int64),
        ("value", np.uint64),
        ("kind", np.uint32),
        ("node", np.uint32),
        ("port", np.uint32),
        ("peer", np.uint32),
    ]
)
"""A ``tb_log_record``: value is a drop's reason, or a signal's pause in ns; peer an
IPv4 address, 0 if none; port 1 for a cached signal, a drop's port otherwise. Of PFC's
kinds peer is the priority, and value the quanta that were asked for."""
