"""What a process gets from its caller, put in order before anything else happens."""

from __future__ import annotations

import os
import signal
import sys
import warnings
from types import FrameType
from typing import NoReturn, TextIO


def prepare() -> None:
    """Standard streams that can be written to, and signals that let a command clean up."""
    _open_closed_streams()
    warnings.showwarning = _show_warning
    # Python's own answer to these two is to be gone at once, and leave half-written files.
    signal.signal(signal.SIGTERM, _end)
    if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:  # nohup(1)
        signal.signal(signal.SIGHUP, _end)


def _open_closed_streams() -> None:
    """Lets streams that the caller closed lead nowhere (`testbed ... >&-`).

    Otherwise the next file opened would get the number of standard output, and
    what a child process prints would end up in it.
    """
    while (descriptor := os.open(os.devnull, os.O_RDWR)) <= 2:
        os.set_inheritable(descriptor, True)
    os.close(descriptor)
    sys.stdin = sys.stdin or os.fdopen(0)
    sys.stdout = sys.stdout or os.fdopen(1, "w")
    sys.stderr = sys.stderr or os.fdopen(2, "w")


def _show_warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    """What a user can do something about, as a sentence; not the line of Python it came from."""
    if issubclass(category, UserWarning):
        print(f"testbed: warning: {message}", file=file or sys.stderr)


def _end(number: int, _frame: FrameType | None) -> NoReturn:
    raise SystemExit(128 + number)
