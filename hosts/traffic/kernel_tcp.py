"""What the kernel counts about TCP, of one connection and of a host."""

from __future__ import annotations

import socket
import struct
from pathlib import Path

# tcpi_total_retrans: after 8 one-byte fields and 23 of four bytes (linux/tcp.h).
_TOTAL_RETRANS_OFFSET = 100
_TCP_INFO_BYTES = 104


def retransmitted_segments(connection: socket.socket) -> int:
    """Segments of a connection that were sent again, for whatever reason."""
    info = connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, _TCP_INFO_BYTES)
    (total,) = struct.unpack_from("=I", info, _TOTAL_RETRANS_OFFSET)
    return int(total)


def retransmission_timeouts() -> int:
    """Expired retransmission timers (TCPTimeouts) of all connections of this host.

    Counted per network namespace, so per emulated host. Tail loss probes do not
    count: they fire within two round trips and repair without a timeout.
    """
    lines = Path("/proc/self/net/netstat").read_text().splitlines()
    for names, values in zip(lines[::2], lines[1::2], strict=True):
        if names.startswith("TcpExt:"):
            return int(dict(zip(names.split(), values.split(), strict=True))["TCPTimeouts"])
    raise RuntimeError("/proc/self/net/netstat has no TcpExt counters")
