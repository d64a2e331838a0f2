"""What P4 programs log while a network runs, on stderr as it comes."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from testbed.engine import EngineError, Fabric

_POLL_S = 0.5


@contextmanager
def logged_to_stderr(fabric: Fabric, names: dict[int, str]) -> Iterator[None]:
    """Prints the messages of ``fabric`` until the block ends. ``names``: of its nodes."""
    ended = threading.Event()

    def print_waiting() -> None:
        for message in fabric.read_messages():
            seconds = message.at_ps / 1e12
            print(f"{names[message.node]} at {seconds:.6f} s: {message.text}", file=sys.stderr)

    def poll() -> None:
        while not ended.wait(_POLL_S):
            try:
                print_waiting()
            except EngineError:
                return  # the fabric has failed; who waits for it says why

    thread = threading.Thread(target=poll, name="messages", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
