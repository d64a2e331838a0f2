"""What P4 programs log while a network runs, as it comes."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager

from testbed.engine import EngineError
from testbed.network.base import Network

_POLL_S = 0.1


def logged_to_stderr(network: Network) -> AbstractContextManager[None]:
    """Prints the messages of ``network`` until the block ends."""
    return logged_to(network, [lambda line: print(line, file=sys.stderr)])


@contextmanager
def logged_to(network: Network, sinks: Sequence[Callable[[str], object]]) -> Iterator[None]:
    """Gives each message of ``network``, a line, to all ``sinks``, in a thread of its own
    and until the block ends."""
    ended = threading.Event()

    def poll() -> None:
        while not ended.wait(_POLL_S):
            try:
                lines = network.read_messages()
            except EngineError:
                return  # the fabric has failed; who waits for it says why
            for line in lines:
                for sink in sinks:
                    sink(line)

    thread = threading.Thread(target=poll, name="messages", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
