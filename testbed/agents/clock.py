"""The time that agents agree on: CLOCK_MONOTONIC, which all processes of a machine share.

The live fabric's epoch (``Fabric.epoch_ns()``) is on this clock too.
"""

from __future__ import annotations

import asyncio
import ctypes
import time

_PR_SET_TIMERSLACK = 29
_ONE_NS = 1
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


def sharpen() -> None:
    """Makes this process's sleeps end when they should: the default slack is 50 us."""
    ctypes.CDLL(None).prctl(_PR_SET_TIMERSLACK, _ONE_NS, 0, 0, 0)
