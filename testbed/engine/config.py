"""What a fabric is made of, as plain data. Units are in the names; a rate or a
limit of 0 means that there is none."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from testbed.time_units import PS_PER_S

PAUSE_FRAME_BYTES = 60  # without FCS
WIRE_OVERHEAD_BYTES = 24  # preamble, FCS, inter-frame gap
MOST_PARTITIONS = 64  # of a fabric


class Clock(enum.Enum):
    """Which time a fabric runs in."""

    VIRTUAL = 0
    LIVE = 1


class Direction(enum.Enum):
    """Which frames of an endpoint are captured."""

    IN = 1
    OUT = 2
    BOTH = 3


@dataclass(frozen=True)
class LinkConfig:
    """One direction of a link.

    ``rate_bps`` counts 24 bytes a frame of wire overhead besides the frame;
    ``mtu`` is the largest frame in bytes without FCS, 0 for the fabric's
    ``max_frame``. Frames are lost at random, ``loss_ppm`` in a million.
    """

    rate_bps: int = 0
    delay_ps: int = 0
    loss_ppm: int = 0
    mtu: int = 0


@dataclass(frozen=True)
class QueueConfig:
    """The eight priority queues of a switch's egress port.

    ``rate_bps`` 0 is the link's rate. Depths are per priority. Without
    ``weights`` the priorities are strict (7 first); with them (eight, priority 0
    first, each at least 1) they share by deficit round robin.
    """

    rate_bps: int = 0
    depth_bytes: int = 0
    depth_packets: int = 0
    weights: tuple[int, ...] | None = None


@dataclass(frozen=True)
class NicConfig:
    """A host's end of a link.

    ``destination_queue_bytes`` bounds what waits for one destination.
    ``signal_udp_port`` is where Source Flow Control signals arrive, 0 if the NIC
    is not aware of them; none pauses for longer than ``max_pause_us``. PAUSE frames
    (802.1Qbb) are obeyed for ``pfc_priorities``, ``pfc_reaction_ps`` after their last
    bit; a frame's priority is :func:`priority_of_dscp`.
    """

    destination_queue_bytes: int = 0
    signal_udp_port: int = 50684
    max_pause_us: int = 100_000
    pfc_priorities: tuple[int, ...] = ()
    pfc_reaction_ps: int = 0


@dataclass(frozen=True)
class PfcConfig:
    """Priority-based flow control (802.1Qbb) of one port; docs/pfc.md has the terms.

    The senders of ``priorities`` behind this port are paused: above ``xoff_bytes``
    held of one of them, or above ``alpha`` (to 1/256) times what is free in the
    switch's shared buffer, where an ``alpha`` is given. They go on
    ``xon_offset_bytes`` below that. ``headroom_bytes`` are set apart for each
    (:func:`pfc_headroom_bytes`). A PAUSE frame asks for ``quanta`` of 512 bit times.

    The port itself obeys pauses of ``honoured``, ``reaction_ps`` after the frame.
    """

    priorities: tuple[int, ...] = (3,)
    honoured: tuple[int, ...] = ()
    xoff_bytes: int = 0
    alpha: float = 0
    xon_offset_bytes: int = 0
    headroom_bytes: int = 0
    quanta: int = 0xFFFF
    reaction_ps: int = 0


def priority_of_dscp(dscp: int) -> int:
    """The priority of an untagged IP frame: its class selector (RFC 2474)."""
    return dscp >> 3


def pfc_headroom_bytes(
    rate_bps: int, delay_ps: int, *, frame_bytes: int = 1514, reaction_ps: int = 0
) -> int:
    """What may still come in of one priority once its sender is to be paused, at most.

    The frame that made it necessary; a frame that is on the wire when the PAUSE frame
    could go, and that frame itself; both ways of the link; the receiver's reaction;
    and a frame that it has begun by then. ``delay_ps`` is one way. Bytes on the wire
    are counted as bytes in the buffer: 24 too many a frame.
    """
    wire = frame_bytes + WIRE_OVERHEAD_BYTES
    pause = PAUSE_FRAME_BYTES + WIRE_OVERHEAD_BYTES
    waiting_bits = (2 * delay_ps + reaction_ps) * rate_bps
    return frame_bytes + 2 * wire + pause - (-waiting_bits // (8 * PS_PER_S))


class UpdateKind(enum.Enum):
    """The updates of a batch; ``engine.h`` (``tb_update_kind``) says what each has."""

    INSERT = 0
    MODIFY = 1
    DELETE = 2
    DEFAULT = 3
    MEMBER_INSERT = 4
    MEMBER_MODIFY = 5
    MEMBER_DELETE = 6
    GROUP_INSERT = 7
    GROUP_MODIFY = 8
    GROUP_DELETE = 9
    MULTICAST = 10
    CLONE_SESSION = 11
    REGISTER = 12
    COUNTER = 13
    METER = 14
    DIRECT_COUNTER = 15
    DIRECT_METER = 16
    DEFAULT_COUNTER = 17
    DEFAULT_METER = 18


class CarriedState(enum.Enum):
    """State that another program of a switch keeps: TB_CARRY_* of ``engine.h``."""

    TABLE = 0
    REGISTER = 1
    COUNTER = 2
    METER = 3
