"""What tests of live networks share: traces that a run leaves, and waiting."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path

WAIT_S = 20.0


def wait_until(condition: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + WAIT_S
    while not condition():
        assert time.monotonic() < deadline, f"not within {WAIT_S:.0f} s: {what}"
        time.sleep(0.02)


def interfaces_of(tag: str) -> list[str]:
    """Interfaces of run `tag` in this namespace."""
    names = Path("/sys/class/net").iterdir()
    return sorted(path.name for path in names if path.name.startswith(f"t{tag}-"))


def processes_of(tag: str) -> list[int]:
    """Living processes that run `tag` has started, and what they started."""
    mark = f"TESTBED_RUN={tag}".encode()
    found = []
    for entry in Path("/proc").iterdir():
        if not re.fullmatch(r"\d+", entry.name):
            continue
        try:
            environment = (entry / "environ").read_bytes()
        except OSError:
            continue  # gone meanwhile, or not ours
        if mark in environment.split(b"\0"):
            found.append(int(entry.name))
    return found
