"""Network namespaces: entering one, and reading which one a process is in.

A namespace belongs to a thread. Configuring a host is a handful of netlink
messages, ioctls and /proc writes, so the calling thread goes in, does them and
comes back; rejected: a helper process per host (Python's start costs more than
all of the work) and the shell (strings, and tools that may not be installed).
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_CLONE_NEWNET = 0x40000000
_libc = ctypes.CDLL(None, use_errno=True)


def _setns(fd: int) -> None:
    if _libc.setns(fd, _CLONE_NEWNET) != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), "setns")


def network_namespace_id(pid: int | str = "self") -> int:
    """The inode that names the network namespace of a process; OSError if it is gone."""
    return Path(f"/proc/{pid}/ns/net").stat().st_ino


@contextmanager
def inside(pid: int) -> Iterator[None]:
    """The calling thread is in the network namespace of process `pid` meanwhile.

    Sockets opened meanwhile stay in that namespace; /proc/sys/net is its own.
    """
    home = os.open("/proc/thread-self/ns/net", os.O_RDONLY)
    try:
        there = os.open(f"/proc/{pid}/ns/net", os.O_RDONLY)
        try:
            _setns(there)
        finally:
            os.close(there)
        try:
            yield
        finally:
            _setns(home)
    finally:
        os.close(home)
