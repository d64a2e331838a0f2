"""Instructions per packet, counted by callgrind: a figure that hardly varies.

What is counted runs in a process of its own under valgrind. Entries and traffic are made
there uninstrumented; then the process asks callgrind to look (``c/callgrind.c``), takes
N packets and twice N packets through, and has the two counts written apart. Their
difference is what N packets cost, without what a call costs once.

Rejected: ``--toggle-collect``, which counts one function's inside but instruments
everything, so that 500,000 prefixes took minutes to insert; and the processor's own
counters (perf), which virtual machines mostly lack.
"""

from __future__ import annotations

import functools
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import cffi

from testbed.engine.toolchain import compile_shared

PACKETS = 20_000
_SOURCE = Path(__file__).resolve().parent / "c" / "callgrind.c"
_TIMEOUT_S = 300
_SUMMARY = re.compile(r"^(?:summary|totals): (\d+)", re.MULTILINE)


@functools.cache
def _library() -> Any:
    ffi = cffi.FFI()
    ffi.cdef("int can_count(void); void count_from_here(void); void count_to_here(void);")
    return ffi.dlopen(str(compile_shared([_SOURCE], name="callgrind")))


def refusal() -> str | None:
    """Why nothing can be counted here, as a sentence; None where it can."""
    if shutil.which("valgrind") is None:
        return "instructions are not counted: valgrind is not installed"
    if os.environ.get("TESTBED_SANITIZE"):
        return "instructions are not counted: sanitizers (TESTBED_SANITIZE) do not run in valgrind"
    if not _library().can_count():
        return (
            "instructions are not counted: the header valgrind/callgrind.h is not installed "
            "(Debian: valgrind, Fedora: valgrind-devel)"
        )
    return None


def count(forward: Callable[[int], None]) -> None:
    """Counts within this process, which :func:`per_packet` started: ``forward`` takes so
    many packets through what is counted."""
    library = _library()
    forward(PACKETS)  # what is done at the first packet only
    library.count_from_here()
    forward(PACKETS)
    library.count_to_here()
    forward(2 * PACKETS)
    library.count_to_here()


def per_packet(module: str, jobs: Sequence[Sequence[str]]) -> list[float]:
    """Instructions per packet of each job: the arguments with which ``python -m module``
    calls :func:`count`. On all processors: counts are not disturbed by neighbours."""
    with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
        return list(pool.map(functools.partial(_counted, module), jobs))


def _counted(module: str, arguments: Sequence[str]) -> float:
    with tempfile.TemporaryDirectory(prefix="testbed-callgrind-") as folder:
        out = Path(folder) / "out"
        command = [
            *("valgrind", "--tool=callgrind", "--instr-atstart=no"),
            *(f"--callgrind-out-file={out}", sys.executable, "-m", module, *arguments),
        ]
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_TIMEOUT_S, check=False
        )
        parts = [Path(f"{out}.{number}") for number in (1, 2)]
        if done.returncode != 0 or not all(part.exists() for part in parts):
            raise RuntimeError(f"callgrind did not count: {done.stderr[-500:]}")
        once, twice = (int(_SUMMARY.findall(part.read_text())[-1]) for part in parts)
    return (twice - once) / PACKETS
