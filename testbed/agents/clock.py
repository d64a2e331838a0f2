"""The time that agents agree on: CLOCK_MONOTONIC, which all processes of a machine share.

The live fabric's epoch (``Fabric.epoch_ns()``) is on this clock too.
"""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import os
import time
from collections.abc import Iterator

_PR_SET_TIMERSLACK = 29
_ONE_NS = 1
_REALTIME_PRIORITY = 1  # below the fabric's
# The event loop's timers are good to about a millisecond; the rest is the kernel's.
_LAST_STRETCH_NS = 5_000_000


def now_ns() -> int:
    """CLOCK_MONOTONIC in nanoseconds."""
    return time.monotonic_ns()


async def sleep_until(at_ns: int) -> None:
    """Returns as soon after `at_ns` as the kernel wakes this process.

    The event loop stands still for the last few milliseconds: an agent calls this
    when there is nothing else to do. It sleeps and does not spin, for spinning
    senders would keep each other and the fabric from the processor.
    """
    early_ns = at_ns - _LAST_STRETCH_NS - now_ns()
    if early_ns > 0:
        await asyncio.sleep(early_ns / 1e9)
    while (remaining_ns := at_ns - now_ns()) > 0:
        time.sleep(remaining_ns / 1e9)


@contextlib.contextmanager
def urgent() -> Iterator[None]:
    """Meanwhile ordinary processes cannot keep this one waiting, where that is permitted.

    A real host has a processor of its own; here all share a few. Only for moments
    such as a start that shall be on time: what is urgent takes turns.
    """
    try:
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(_REALTIME_PRIORITY))
    except PermissionError:
        yield
        return
    try:
        yield
    finally:
        os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))


def sharpen() -> None:
    """Makes this process's sleeps end when they should: the default slack is 50 us."""
    ctypes.CDLL(None).prctl(_PR_SET_TIMERSLACK, _ONE_NS, 0, 0, 0)
