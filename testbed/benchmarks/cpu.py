"""CPU time of processes, and which processor they may use."""

from __future__ import annotations

import os
from pathlib import Path


def cpu_ns(pid: int) -> int:
    """CPU time of all threads of a process so far, in nanoseconds."""
    total = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        total += int((task / "schedstat").read_text().split()[0])
    return total


def pinned(command: list[str], role: int) -> list[str]:
    """`command`, on a processor of its own if there are enough: role 0 is that of
    the traffic generator, role 1 that of what is measured."""
    processors = sorted(os.sched_getaffinity(0))
    return ["taskset", "-c", str(processors[role % len(processors)]), *command]
