"""How many packets a second one core takes through a P4 program, without I/O.

Frames to 64 destinations enter a switch at one memory port and leave by another;
everything that a switch does happens to each of them: parser, tables, traffic
manager, egress, deparser, checksum. The loop is in C (tb_bench_forward). CPU time
is counted, not wall time. Where valgrind is installed, `--instructions` counts
instructions per packet too: unlike a time, that number hardly varies.
"""

from __future__ import annotations

import re
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from testbed.benchmarks.programs import cross_pipeline, udp_frame
from testbed.benchmarks.routes import DESTINATIONS, NOBODYS_MAC, add_router, destination
from testbed.engine import Clock, Fabric

FRAME_BYTES = 64
GOAL_PACKETS_PER_SECOND = 3_000_000
COUNTED_PACKETS = 50_000
CALLGRIND_TIMEOUT_S = 300


def _frames() -> list[bytes]:
    macs = ("02:00:00:00:01:01", NOBODYS_MAC)
    return [
        udp_frame(*macs, "10.0.1.1", destination(number), FRAME_BYTES)
        for number in range(DESTINATIONS)
    ]


def _switch(fabric: Fabric, program: str) -> int:
    if program == "cross":
        node = fabric.add_switch("s1", cross_pipeline())
    else:
        node = add_router(fabric, "s1", Path(program))
    fabric.attach_memory(node, 0)
    fabric.attach_memory(node, 1)
    fabric.set_discard(node, 1, True)
    return node


def forward(program: str, packets: int, repetitions: int) -> list[float]:
    """CPU seconds that each repetition of `packets` took."""
    taken = []
    with Fabric(Clock.VIRTUAL) as fabric:
        node = _switch(fabric, program)
        frames = _frames()
        for _ in range(repetitions):
            before = time.thread_time()
            fabric.bench_forward(node, 0, frames, packets)
            taken.append(time.thread_time() - before)
        totals = fabric.totals()
        if totals.delivered != packets * repetitions:
            raise RuntimeError(f"not every packet came through: {totals}")
    return taken


def instructions_per_packet(program: str) -> float | None:
    """Counted by callgrind within the inner loop; None without valgrind."""
    valgrind = shutil.which("valgrind")
    if valgrind is None:
        return None
    command = [
        *(valgrind, "--tool=callgrind", "--toggle-collect=*bench_forward*"),
        *("--callgrind-out-file=/dev/null", sys.executable, "-m", "testbed.benchmarks.forward"),
        *(program, str(COUNTED_PACKETS)),
    ]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=CALLGRIND_TIMEOUT_S, check=True
    )
    collected = re.search(r"Collected : (\d+)", done.stderr)
    if collected is None:
        raise RuntimeError(f"callgrind said nothing: {done.stderr[-500:]}")
    return int(collected[1]) / COUNTED_PACKETS


def measure(programs: list[str], packets: int, repetitions: int, count: bool) -> dict[str, Any]:
    rows = []
    for program in programs:
        taken = forward(program, packets, repetitions)
        rows.append(
            {
                "program": program,
                "packets_per_second": packets / statistics.median(taken),
                "best_packets_per_second": packets / min(taken),
                "instructions_per_packet": instructions_per_packet(program) if count else None,
            }
        )
    return {
        "frame_bytes": FRAME_BYTES,
        "packets": packets,
        "repetitions": repetitions,
        "goal_packets_per_second": GOAL_PACKETS_PER_SECOND,
        "rows": rows,
    }


def table(result: dict[str, Any]) -> str:
    lines = [
        f"forward: {result['frame_bytes']}-byte packets in memory, one core, median of "
        f"{result['repetitions']} runs of {result['packets']:,}",
        f"{'program':<24} {'packets/s':>14} {'ns/packet':>10} {'instructions':>13}",
    ]
    for row in result["rows"]:
        rate, counted = row["packets_per_second"], row["instructions_per_packet"]
        lines.append(
            f"{row['program']:<24} {rate:>14,.0f} {1e9 / rate:>10.0f} "
            f"{'-' if counted is None else format(counted, '.0f'):>13}"
        )
    lines.append(f"goal for forward.p4: {result['goal_packets_per_second']:,} packets/s")
    return "\n".join(lines)


if __name__ == "__main__":  # what runs under callgrind
    forward(sys.argv[1], int(sys.argv[2]), 1)
