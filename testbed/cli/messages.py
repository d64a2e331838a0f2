"""What P4 programs log while a network runs, on stderr as it comes."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from testbed.engine import EngineError
from testbed.network.base import Network

_POLL_S = 0.5


@contextmanager
def logged_to_stderr(network: Network) -> Iterator[None]:
    """Prints the messages of ``network`` until the block ends."""
    ended = threading.Event()

    def poll() -> None:
        while not ended.wait(_POLL_S):
            try:
                lines = network.read_messages()
            except EngineError:
                return  # the fabric has failed; who waits for it says why
            for line in lines:
                print(line, file=sys.stderr)

    thread = threading.Thread(target=poll, name="messages", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
