"""What tests of live networks share: the traces that a run leaves."""

from __future__ import annotations

import re
from pathlib import Path


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
