"""What the kernel counts about TCP, of one connection and of a host."""

from __future__ import annotations

import socket
import struct
from dataclasses import dataclass
from pathlib import Path

# tcpi_total_retrans: after 8 one-byte fields and 23 of four bytes (linux/tcp.h).
_TOTAL_RETRANS_OFFSET = 100
_TCP_INFO_BYTES = 104


def retransmitted_segments(connection: socket.socket) -> int:
    """Segments of a connection that were sent again, for whatever reason."""
    info = connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, _TCP_INFO_BYTES)
    (total,) = struct.unpack_from("=I", info, _TOTAL_RETRANS_OFFSET)
    return int(total)


@dataclass(frozen=True)
class ExpiredTimers:
    """Timers of a host's connections that went off, since its namespace was made.

    A tail loss probe (RFC 8985, 7.2) comes two round trips after the last segment was
    sent; but while a single segment is in flight it waits for a delayed ACK too, which
    Linux takes to be 200 ms, as long as its least retransmission timeout. So a flow may
    have waited for a timer without a timeout.
    """

    timeouts: int  # TCPTimeouts: retransmission timers
    tail_loss_probes: int  # TCPLossProbes


def expired_timers() -> ExpiredTimers:
    """Of all connections of this host: the kernel counts per network namespace."""
    return timers_of(Path("/proc/self/net/netstat").read_text())


def timers_of(netstat: str) -> ExpiredTimers:
    """What /proc/net/netstat says of them: a line of names, a line of values, and so on."""
    lines = netstat.splitlines()
    for names, values in zip(lines[::2], lines[1::2], strict=True):
        if names.startswith("TcpExt:"):
            counts = dict(zip(names.split(), values.split(), strict=True))
            return ExpiredTimers(int(counts["TCPTimeouts"]), int(counts["TCPLossProbes"]))
    raise RuntimeError("/proc/self/net/netstat has no TcpExt counters")
