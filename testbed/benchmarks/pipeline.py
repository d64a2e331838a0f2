"""Packets a second through P4 programs, in memory, each beside the same by hand in C.

Both sides copy the same frames into packet buffers, do the same work and count what
leaves. The switch does all that a switch does to a packet (parser, tables, traffic
manager, egress, deparser, checksums); the program by hand does what a good C programmer
would write for that one job. Before anything is timed their packets are compared.

The two run in turns, so that a slow moment of the machine hits both; the ratio is the
median of the ratios of neighbours. CPU time is counted, not wall time. ``--instructions``
counts instructions per packet (callgrind): a figure that hardly varies.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

from testbed.benchmarks import instructions
from testbed.benchmarks.cases import CASES, PORTS, Case
from testbed.benchmarks.hand import Hand
from testbed.engine import Clock, Fabric
from testbed.switch import Switch, build_program

PROGRAMS = Path(__file__).resolve().parent / "p4"
GOAL_ROUTER_PACKETS_PER_SECOND = 5_000_000
DROPPED = 511
COMPARED_FRAMES = 2_000


class Compiled:
    """The P4 program of a case in a switch, with the case's entries."""

    def __init__(self, case: Case, optimize: str, *, discard: bool) -> None:
        self.case = case
        self.fabric = Fabric(Clock.VIRTUAL)
        built = build_program(
            PROGRAMS / f"{case.program}.p4", defines=case.defines, optimize=optimize
        )
        self.node = self.fabric.add_switch("s1", built.pipeline)
        switch = Switch(self.fabric, self.node, built, "s1")
        for port in range(PORTS + 1):
            self.fabric.attach_memory(self.node, port)
            self.fabric.set_discard(self.node, port, discard and port != 0)
        for table in case.tables:
            switch.insert_many(table.name, table.entries())

    def forward(self, packets: int) -> None:
        """Takes the case's frames, in turn, through the switch."""
        case = self.case
        self.fabric.bench_forward_flat(self.node, 0, case.frames, case.sizes, packets)

    def one(self, frame: bytes) -> tuple[int, bytes]:
        """The port (511: dropped) and the bytes of one frame."""
        self.fabric.send(self.node, 0, self.fabric.now_ps(), frame)
        self.fabric.run_until(self.fabric.now_ps())
        for port in range(1, PORTS + 1):
            for out in self.fabric.receive(self.node, port):
                return port, out.data
        return DROPPED, b""

    def close(self) -> None:
        self.fabric.close()


def compare(case: Case, hand: Hand, optimize: str) -> int:
    """Sends frames of the case through both, one by one; how many left. Raises
    RuntimeError where the two differ."""
    compiled = Compiled(case, optimize, discard=False)
    rng = np.random.default_rng(0)
    left = 0
    for number in rng.choice(len(case.frames), COMPARED_FRAMES).tolist():
        frame = case.frames[number, : case.sizes[number]].tobytes()
        ours, theirs = compiled.one(frame), hand.one(frame)
        if ours[0] != theirs[0] or (ours[0] != DROPPED and ours[1] != theirs[1]):
            raise RuntimeError(
                f"{case.title}: frame {number} leaves by port {ours[0]} as {ours[1].hex()}, "
                f"and by hand by port {theirs[0]} as {theirs[1].hex()}"
            )
        left += ours[0] != DROPPED
    compiled.close()
    return left


def _timed(side: Compiled | Hand, packets: int) -> float:
    """CPU nanoseconds per packet."""
    before = time.thread_time_ns()
    side.forward(packets)
    return (time.thread_time_ns() - before) / packets


def measure_case(name: str, packets: int, repetitions: int, optimize: str) -> dict[str, Any]:
    """One row of the table."""
    case = CASES[name]()
    hand = Hand(case)
    left = compare(case, hand, optimize)
    compiled = Compiled(case, optimize, discard=True)
    ours, theirs = [], []
    for repetition in range(repetitions + 1):
        times = _timed(compiled, packets), _timed(hand, packets)
        if repetition > 0:  # the first warms up
            ours.append(times[0])
            theirs.append(times[1])
    if not compiled.fabric.totals().conserved:
        raise RuntimeError(f"{case.title}: packets are missing: {compiled.fabric.totals()}")
    compiled.close()
    return {
        "case": name,
        "title": case.title,
        "forwarded": left / COMPARED_FRAMES,
        "packets_per_second": 1e9 / statistics.median(ours),
        "hand_packets_per_second": 1e9 / statistics.median(theirs),
        "ratio": statistics.median(b / a for a, b in zip(ours, theirs, strict=True)),
        "goal_ratio": case.goal_ratio,
        "instructions_per_packet": None,
        "hand_instructions_per_packet": None,
    }


def measure(
    cases: list[str], packets: int, repetitions: int, count: bool, optimize: str
) -> dict[str, Any]:
    """Medians of ``repetitions`` runs of ``packets`` packets, for each case; with ``count``
    also the instructions a packet takes, where they can be counted. ``optimize`` is the
    level of the P4 programs."""
    refusal = instructions.refusal() if count else None
    rows = [measure_case(name, packets, repetitions, optimize) for name in cases]
    if count and refusal is None:
        jobs = [(name, side, optimize) for name in cases for side in ("compiled", "hand")]
        counted = instructions.per_packet(__name__, jobs)
        for row, ours, theirs in zip(rows, counted[::2], counted[1::2], strict=True):
            row["instructions_per_packet"] = ours
            row["hand_instructions_per_packet"] = theirs
    return {
        "optimize": optimize,
        "packets": packets,
        "repetitions": repetitions,
        "goal_router_packets_per_second": GOAL_ROUTER_PACKETS_PER_SECOND,
        "instructions": count,
        "instructions_refused": refusal,
        "rows": rows,
    }


def table(result: dict[str, Any]) -> str:
    """``result`` as text."""
    lines = [
        f"pipeline: packets in memory, one core, medians of {result['repetitions']} runs of "
        f"{result['packets']:,}; P4 at {result['optimize']}, by hand at -O2",
        f"{'case':<50} {'packets/s':>12} {'by hand':>12} {'ratio':>6} {'goal':>5}"
        f" {'instr':>6} {'hand':>6}",
    ]
    for row in result["rows"]:
        counts = [row["instructions_per_packet"], row["hand_instructions_per_packet"]]
        shown = ["-" if n is None else f"{n:.0f}" for n in counts]
        lines.append(
            f"{row['case'] + ': ' + row['title']:<50} {row['packets_per_second']:>12,.0f}"
            f" {row['hand_packets_per_second']:>12,.0f} {row['ratio']:>6.2f}"
            f" {row['goal_ratio']:>5.2f} {shown[0]:>6} {shown[1]:>6}"
        )
    lines.append(f"goal of the router: {result['goal_router_packets_per_second']:,} packets/s")
    if result["instructions_refused"]:
        lines.append(result["instructions_refused"])
    return "\n".join(lines)


def _count(name: str, side: str, optimize: str) -> None:
    """What runs under callgrind."""
    case = CASES[name]()
    subject = Hand(case) if side == "hand" else Compiled(case, optimize, discard=True)
    instructions.count(subject.forward)


if __name__ == "__main__":
    _count(*sys.argv[1:])
