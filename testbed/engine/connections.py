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
from testbed.engine.congestion import CongestionControl, find_algorithm
from testbed.engine.errors import EngineError
from testbed.time_units import PS_PER_MS, PS_PER_S, PS_PER_US

if TYPE_CHECKING:
    from testbed.engine.fabric import Fabric

STREAM_MSS = 1448
RDMA_MSS = 1460


class End(enum.IntEnum):
    """One of a connection's two ends."""

    CLIENT = 0
    SERVER = 1


@dataclass(frozen=True)
class ConnectionConfig:
    """How both ends of a connection behave.

    The defaults of a stream are Linux's. ``congestion`` is an algorithm's name, or one
    with parameters of its own (``testbed.engine.congestion``). ``mss`` is the payload of
    a full segment in bytes, by default what fills a frame of 1514 bytes.
    ``initial_window`` is in segments, by default 10, or without bound for an RDMA-like
    connection without congestion control (which 0 says too). With ``ecn`` a stream negotiates
    RFC 3168, or the exact echo where the algorithm needs it. ``selective`` is SACK for a stream;
    for an RDMA-like connection, selective retransmission instead of go-back-N.
    ``ack_every`` is the number of full segments (packets) that one ACK answers, by
    default 2 for a stream and 1 for an RDMA-like connection; ``quick_acks`` the number
    of a stream's first segments that are answered at once. With ``discard`` the
    receiving application takes bytes at once and throws them away, so the receive
    window never closes. ``window_bytes`` bounds what is in flight (0: nothing
    does), ``rate_bps`` is the rate at which an RDMA-like connection starts (0: its
    link's). An RDMA-like connection's receiver tells of marks by congestion notification
    packets at least ``cnp_interval_ps`` apart, 50 us as DCQCN has it, where the algorithm
    does not need each mark. ``client_port`` 0 is chosen by the engine.
    """

    kind: Literal["stream", "rdma"] = "stream"
    congestion: str | CongestionControl = "cubic"
    mss: int | None = None
    initial_window: int | None = None
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
    min_rto_ps: int = 200 * PS_PER_MS
    max_rto_ps: int = 120 * PS_PER_S
    initial_rto_ps: int = PS_PER_S
    delayed_ack_ps: int = 40 * PS_PER_MS
    cnp_interval_ps: int = 50 * PS_PER_US
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
        count = data if isinstance(data, int) else len(data)
        if count < 0:
            raise EngineError(f"a send has at least 0 bytes, not {count}")
        real = ffi.NULL if isinstance(data, int) else data
        self.fabric.check(
            library().tb_connection_send(
                self.fabric.handle, self.handle, end, at_ps or 0, real, count
            )
        )

    def receive(self, most: int = 1 << 16, end: End = End.SERVER) -> Received:
        """Takes up to `most` bytes that have arrived in order at one end; all of
        them are real, or all simulated. Empty if there are none."""
        buffer = ffi.new("uint8_t[]", most)
        taken = ffi.new("tb_received *")
        self.fabric.check(
            library().tb_connection_receive(
                self.fabric.handle, self.handle, end, buffer, most, taken
            )
        )
        return Received(
            bytes(ffi.buffer(buffer, taken.stored)), int(taken.bytes), bool(taken.at_end)
        )

    def shutdown(self, end: End = End.CLIENT, at_ps: int | None = None) -> None:
        """Sends no more from this end (half-close); the other may go on."""
        self.fabric.check(
            library().tb_connection_shutdown(self.fabric.handle, self.handle, end, at_ps or 0)
        )

    def reset(self, end: End = End.CLIENT, at_ps: int | None = None) -> None:
        """Ends the connection at once; what is under way is lost."""
        self.fabric.check(
            library().tb_connection_reset(self.fabric.handle, self.handle, end, at_ps or 0)
        )

    def stats(self, end: End = End.CLIENT) -> ConnectionStats:
        """Counts of one end."""
        c = ffi.new("tb_connection_stats *")
        self.fabric.check(library().tb_connection_read(self.fabric.handle, self.handle, end, c))
        fields = {name: getattr(c, name) for name, _ in ffi.typeof(c[0]).fields}
        established, finished = fields.pop("established_ps"), fields.pop("finished_ps")
        return ConnectionStats(
            **{
                **fields,
                "established_at_ps": None if established < 0 else established,
                "finished_at_ps": None if finished < 0 else finished,
                "congestion": tuple(c.congestion),
            }
        )

    def release(self) -> None:
        """Forgets the connection, so that its memory can be used again."""
        self.fabric.check(library().tb_connection_release(self.fabric.handle, self.handle))
        self.fabric.forget_connection(self)


def c_config(config: ConnectionConfig, server_port: int | None) -> Any:
    """The engine's form of a configuration, and what keeps its text alive.

    Raises ValueError if a name is not one of the valid choices.
    """
    if config.kind not in ("stream", "rdma"):
        raise ValueError(f"a connection is a stream or rdma, not {config.kind!r}")
    algorithm = find_algorithm(config.congestion, config.kind)
    rdma = config.kind == "rdma"
    name = ffi.new("char[]", algorithm.name.encode())
    initial_window = config.initial_window
    if initial_window is None:
        initial_window = 0 if rdma and algorithm.name == "none" else 10
    made = ffi.new(
        "tb_connection_config *",
        {
            "kind": int(rdma),
            "congestion": name,
            "parameters": algorithm.values(),
            "client_port": config.client_port,
            "server_port": server_port or 0,
            "needs_listener": server_port is not None and not rdma,
            "mss": config.mss or (RDMA_MSS if rdma else STREAM_MSS) - algorithm.overhead_bytes,
            "initial_window": initial_window,
            "ecn": config.ecn,
            "selective": config.selective,
            "timestamps": config.timestamps,
            "hystart": config.hystart,
            "restart_after_idle": config.restart_after_idle,
            "tail_loss_probe": config.tail_loss_probe,
            "ack_every": config.ack_every or (1 if rdma else 2),
            "quick_acks": config.quick_acks,
            "discard": config.discard,
            "dscp": config.dscp,
            "min_rto_ps": config.min_rto_ps,
            "max_rto_ps": config.max_rto_ps,
            "initial_rto_ps": config.initial_rto_ps,
            "delayed_ack_ps": config.delayed_ack_ps,
            "cnp_interval_ps": config.cnp_interval_ps,
            "receive_window_bytes": config.receive_window_bytes,
            "window_bytes": config.window_bytes,
            "rate_bps": config.rate_bps,
        },
    )
    return made, name


def parse_address(text: str) -> int:
    """An IPv4 address as a number. Raises ValueError."""
    return int(ipaddress.IPv4Address(text))


def parse_mac(text: str) -> bytes:
    """A MAC address as six bytes. Raises ValueError."""
    try:
        mac = bytes(int(part, 16) for part in text.split(":"))
    except ValueError:
        mac = b""
    if len(mac) != 6:
        raise ValueError(f"a MAC address is six bytes like 08:00:00:00:01:01, not {text!r}")
    return mac
