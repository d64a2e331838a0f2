"""Signals while a network is up: each ends the run once, and taking down is never cut off.

SIGINT raises KeyboardInterrupt, SIGTERM and SIGHUP raise SystemExit with the
status that shells give (143, 129). SIGUSR1 is how a thread that watches the
network tells the main thread, wherever that waits, that the network broke.
What arrives while the network is taken down is remembered, so that Ctrl-C between
two networks of one command ends the command.
"""

from __future__ import annotations

import os
import signal
import threading
from types import FrameType
from typing import Any, NoReturn

from testbed.network.errors import NetworkError


class Interrupts:
    """Installed from ``install()`` to ``restore()``; only notes what comes after ``ignore()``."""

    def __init__(self) -> None:
        self._ignoring = False
        self._failure = ""
        self._missed: int | None = None
        self._previous: dict[signal.Signals, Any] = {}

    def install(self) -> None:
        """Takes the signals over. Only the main thread may; elsewhere this does nothing."""
        if threading.current_thread() is not threading.main_thread():
            return
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGUSR1):
            if number == signal.SIGHUP and signal.getsignal(number) is signal.SIG_IGN:
                continue  # nohup(1)
            self._previous[number] = signal.signal(number, self._handle)

    def ignore(self) -> None:
        """From now on the run is ending, and nothing may interrupt that."""
        self._ignoring = True

    def restore(self) -> None:
        for number, handler in self._previous.items():
            signal.signal(number, handler)
        self._previous.clear()

    def raise_missed(self) -> None:
        """Raises for a signal that asked to end while nothing might be interrupted."""
        if self._missed is not None:
            _raise_for(self._missed)

    def fail(self, reason: str) -> None:
        """From any thread: raises NetworkError(reason) in the main thread."""
        self._failure = reason
        if self._previous:
            os.kill(os.getpid(), signal.SIGUSR1)

    def _handle(self, number: int, _frame: FrameType | None) -> None:
        if number == signal.SIGUSR1:
            if self._failure and not self._ignoring:
                raise NetworkError(self._failure)
        elif self._ignoring:
            self._missed = number
        else:
            _raise_for(number)


def _raise_for(number: int) -> NoReturn:
    if number == signal.SIGINT:
        raise KeyboardInterrupt
    raise SystemExit(128 + number)
