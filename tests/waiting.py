"""Waiting for what another thread or process does: bounded, and it says for what."""

from __future__ import annotations

import time
from collections.abc import Callable

WAIT_S = 20.0


def wait_until(condition: Callable[[], object], what: str, within_s: float = WAIT_S) -> None:
    """Until ``condition()`` is true; the test fails where that is not within ``within_s``."""
    deadline = time.monotonic() + within_s
    while not condition():
        assert time.monotonic() < deadline, f"not within {within_s:.0f} s: {what}"
        time.sleep(0.01)
