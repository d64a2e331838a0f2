"""Connections on the virtual clock, as Python sees them.

A connection joins two NICs of one fabric. It is made by
:meth:`testbed.engine.Fabric.open_connection`, lives in C, and tells what happened
by notices, which :meth:`Fabric.notices` hands over after the fabric has run:

    fabric.set_nic_address(h1, "10.0.1.1", "08:00:00:00:01:01")
    fabric.set_nic_address(h2, "10.0.1.2", "08:00:00:00:01:02")
    connection = fabric.open_connection(h1, h2, ConnectionConfig(congestion="cubic"))
    connection.send(262_144, at_ps=1_000_000)       # simulated bytes
    fabric.run_until(10**12)
    [done] = [n for n in fabric.notices() if n.kind is NoticeKind.RECEIVED]
    fct_ps = done.at_ps - 1_000_000                 # exact: the receiver has byte 262,144

A *stream* is TCP: real headers in real frames, so that programs parse, hash, mark
and mirror them. An *RDMA-like* connection carries one-way messages in UDP frames
to port 4791 and starts at the link's rate. What either sends waits for its NIC's
turn: a paused destination holds it back.
"""

from __future__ import annotations

import enum
import ipaddress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from testbed.engine.binding import ffi, library

if TYPE_CHECKING:
    from testbed.engine.fabric import Fabric

_PS_PER_MS = 10**9
_PS_PER_S = 10**12
STREAM_MSS = 1448
RDMA_MSS = 1460
RDMA_PORT = 4791


class End(enum.IntEnum):
    """One of a connection's two ends."""

    CLIENT = 0
    SERVER = 1


@dataclass(frozen=True)
class ConnectionConfig:
    """How both ends of a connection behave.

    The defaults of a stream are Linux's. ``mss`` is the payload of a full segment
    in bytes, by default what fills a frame of 1514 bytes. ``initial_window`` is in
    segments. With ``ecn`` a stream negotiates RFC 3168, or the exact echo where the
    algorithm needs it. ``selective`` is SACK for a stream; for an RDMA-like
    connection, selective retransmission instead of go-back-N. ``ack_every`` is the
    number of full segments (packets) that one ACK answers; ``quick_acks`` the number
    of a stream's first segments that are answered at once. With ``discard`` the
    receiving application takes bytes at once and throws them away, so the receive
    window never closes. ``window_bytes`` bounds what is in flight (0: nothing
    does), ``rate_bps`` is the rate at which an RDMA-like connection starts (0: its
    link's). ``client_port`` 0 is chosen by the engine.
    """

    kind: Literal["stream", "rdma"] = "stream"
    congestion: str = "cubic"
    mss: int | None = None
    initial_window: int = 10
    ecn: bool = False
    selective: bool = True
    timestamps: bool = True
    hystart: bool = True
    restart_after_idle: bool = True
    tail_loss_probe: bool = True
    ack_every: int | None = None
    quick_acks: int = 16
    discard: bool = True
    dscp: int = 0
    min_rto_ps: int = 200 * _PS_PER_MS
    max_rto_ps: int = 120 * _PS_PER_S
    initial_rto_ps: int = _PS_PER_S
    delayed_ack_ps: int = 40 * _PS_PER_MS
    receive_window_bytes: int = 4 << 20
    window_bytes: int = 0
    rate_bps: int = 0
    client_port: int = 0


class NoticeKind(enum.IntEnum):
    """What a notice says; ``bytes`` count payload since the connection's start."""

    ESTABLISHED = 0
    """This end may send. Of the server's end: a connection was accepted."""
    RECEIVED = 1
    """`bytes` have arrived in order: the end of a :meth:`Connection.send`, or,
    without ``discard``, the first bytes since all were taken."""
    SENT = 2
    """`bytes` have been acknowledged: the end of a :meth:`Connection.send`."""
    CLOSED = 3
    """The other end has shut down, and all its bytes have arrived."""
    RESET = 4
    """The connection was reset, refused, or given up."""


@dataclass(frozen=True)
class Notice:
    """Something happened at one end of a connection, at exactly ``at_ps``."""

    at_ps: int
    connection: Connection
    end: End
    kind: NoticeKind
    bytes: int


@dataclass(frozen=True)
class Received:
    """Bytes taken from a connection: ``data``, or ``length`` simulated ones.

    ``at_end``: the other end has shut down, and nothing is left to take.
    """

    data: bytes
    length: int
    at_end: bool


@dataclass(frozen=True)
class ConnectionStats:
    """Counts of one end. ``marks`` counts ECN echoes that came back for what this
    end sent; ``retransmissions`` segments sent again, tail loss probes included;
    ``timeouts`` expired retransmission timers. ``finished_at_ps`` is when all bytes
    queued so far had been acknowledged, None if some have not been."""

    bytes_queued: int
    bytes_acked: int
    bytes_received: int
    segments: int
    retransmissions: int
    timeouts: int
    tail_probes: int
    marks: int
    acks_sent: int
    duplicates: int
    out_of_order: int
    cwnd_bytes: int
    ssthresh_bytes: int
    in_flight_bytes: int
    rate_bps: int
    srtt_ps: int
    min_rtt_ps: int
    rto_ps: int
    established_at_ps: int | None
    finished_at_ps: int | None
    client_port: int
    server_port: int
    congestion: tuple[int, ...]


class Connection:
    """A connection of two NICs. Made by :meth:`Fabric.open_connection`.

    Every method raises :class:`testbed.engine.EngineError` if the engine refuses.
    Actions take place at ``at_ps``, or now if that is None or past.
    """

    def __init__(self, fabric: Fabric, handle: int, client_node: int, server_node: int) -> None:
        self.fabric = fabric
        self.handle = handle
        self.client_node = client_node
        self.server_node = server_node

    def send(self, data: bytes | int, at_ps: int | None = None, end: End = End.CLIENT) -> None:
        """Queues bytes, or so many simulated ones, at one end."""
        raise NotImplementedError

    def receive(self, most: int = 1 << 20, end: End = End.SERVER) -> Received:
        """Takes up to `most` bytes that have arrived in order at one end; all of
        them are real, or all simulated. Empty if there are none."""
        raise NotImplementedError

    def shutdown(self, end: End = End.CLIENT, at_ps: int | None = None) -> None:
        """Sends no more from this end (half-close); the other may go on."""
        raise NotImplementedError

    def reset(self, end: End = End.CLIENT, at_ps: int | None = None) -> None:
        """Ends the connection at once; what is under way is lost."""
        raise NotImplementedError

    def stats(self, end: End = End.CLIENT) -> ConnectionStats:
        """Counts of one end."""
        raise NotImplementedError

    def release(self) -> None:
        """Forgets the connection, so that its memory can be used again."""
        raise NotImplementedError
