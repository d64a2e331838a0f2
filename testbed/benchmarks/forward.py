"""How many packets a second one core takes through a P4 program, without I/O.

Frames to 64 destinations enter a switch at one memory port and leave by another;
everything that a switch does happens to each of them: parser, tables, traffic
manager, egress, deparser, checksum. The loop is in C (tb_bench_forward). CPU time
is counted, not wall time. Where valgrind is installed, `--instructions` counts
instructions per packet too: unlike a time, that number hardly varies.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path
from typing import Any

from testbed.benchmarks import instructions
from testbed.benchmarks.programs import cross_pipeline, udp_frame
from testbed.benchmarks.routes import DESTINATIONS, NOBODYS_MAC, add_router, destination
from testbed.engine import Clock, Fabric

FRAME_BYTES = 64
GOAL_PACKETS_PER_SECOND = 3_000_000


def _frames() -> list[bytes]:
    macs = ("02:00:00:00:01:01", NOBODYS_MAC)
    return [
        udp_frame(*macs, "10.0.1.1", destination(number), FRAME_BYTES)
        for number in range(DESTINATIONS)
    ]


class _Forwarding:
    """A switch with a program between two ports."""

    def __init__(self, program: str) -> None:
        self.fabric = Fabric(Clock.VIRTUAL)
        if program == "cross":
            self.node = self.fabric.add_switch("s1", cross_pipeline())
        else:
            self.node = add_router(self.fabric, "s1", Path(program))
        self.fabric.attach_memory(self.node, 0)
        self.fabric.attach_memory(self.node, 1)
        self.fabric.set_discard(self.node, 1, True)
        self.frames = _frames()

    def forward(self, packets: int) -> None:
        self.fabric.bench_forward(self.node, 0, self.frames, packets)


def _timed(program: str, packets: int, repetitions: int) -> list[float]:
    """CPU seconds that each repetition of `packets` took."""
    taken = []
    forwarding = _Forwarding(program)
    with forwarding.fabric:
        for _ in range(repetitions):
            before = time.thread_time()
            forwarding.forward(packets)
            taken.append(time.thread_time() - before)
        totals = forwarding.fabric.totals()
        if totals.delivered != packets * repetitions:
            raise RuntimeError(f"not every packet came through: {totals}")
    return taken


def measure(programs: list[str], packets: int, repetitions: int, count: bool) -> dict[str, Any]:
    """Medians of ``repetitions`` runs of ``packets`` packets, for each program; with
    ``count`` also the instructions a packet takes, where they can be counted."""
    refusal = instructions.refusal() if count else None
    rows: list[dict[str, Any]] = []
    for program in programs:
        taken = _timed(program, packets, repetitions)
        rows.append(
            {
                "program": program,
                "packets_per_second": packets / statistics.median(taken),
                "best_packets_per_second": packets / min(taken),
                "instructions_per_packet": None,
            }
        )
    if count and refusal is None:
        counted = instructions.per_packet(__name__, [(program,) for program in programs])
        for row, number in zip(rows, counted, strict=True):
            row["instructions_per_packet"] = number
    return {
        "frame_bytes": FRAME_BYTES,
        "packets": packets,
        "repetitions": repetitions,
        "goal_packets_per_second": GOAL_PACKETS_PER_SECOND,
        "instructions_refused": refusal,
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
    if result["instructions_refused"]:
        lines.append(result["instructions_refused"])
    return "\n".join(lines)


if __name__ == "__main__":  # what runs under callgrind
    instructions.count(_Forwarding(sys.argv[1]).forward)
