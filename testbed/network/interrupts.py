"""Signals while a network is up: each ends the run once, and taking down is never cut off.

SIGINT raises KeyboardInterrupt, SIGTERM and SIGHUP raise SystemExit with the
status that shells give (143, 129). SIGUSR1 is how a thread that watches the
network tells the main thread, wherever that waits, that the network broke.
"""

from __future__ import annotations

import os
import signal
import threading
from types import FrameType
from typing import Any

from testbed.network.errors import NetworkError


class Interrupts:
    """Installed from ``install()`` to ``restore()``; deaf after ``ignore()``."""

    def __init__(self) -> None:
        self._ignoring = False
        self._failure = ""
        self._previous: dict[signal.Signals, Any] = {}

    def install(self) -> None:
        """Takes the signals over. Only the main thread may; elsewhere this does nothing."""
        if threading.current_thread() is not threading.main_thread():
            return
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGUSR1):
            self._previous[number] = signal.signal(number, self._handle)

    def ignore(self) -> None:
        """From now on the run is ending, and nothing may interrupt that."""
        self._ignoring = True

    def restore(self) -> None:
        for number, handler in self._previous.items():
            signal.signal(number, handler)
        self._previous.clear()

    def fail(self, reason: str) -> None:
        """From any thread: raises NetworkError(reason) in the main thread."""
        self._failure = reason
        if self._previous:
            os.kill(os.getpid(), signal.SIGUSR1)

    def _handle(self, number: int, _frame: FrameType | None) -> None:
        if self._ignoring:
            return
        if number == signal.SIGINT:
            raise KeyboardInterrupt
        if number != signal.SIGUSR1:
            raise SystemExit(128 + number)
        if self._failure:
            raise NetworkError(self._failure)
