"""CPU time per forwarded frame: the engine beside the least that could do the job,
and beside BMv2 where it is installed.

The same frames, at the same fixed rate, through the same two interfaces, forwarded
by ``c/forwarder.c``, by a switch of the engine and by BMv2's simple_switch, in turns,
so that a slow minute of the machine hits all. The CPU time is that of the whole
process, kernel time on its behalf included. The ratios compare the medians. BMv2 has
the rates that it can forward without loss only.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from testbed.benchmarks import bmv2_process
from testbed.benchmarks.cpu import cpu_ns, pinned
from testbed.benchmarks.lab import Host, LabError
from testbed.benchmarks.programs import program, udp_frame
from testbed.benchmarks.routes import NOBODYS_MAC, add_router
from testbed.engine import Clock, Fabric

FRAME_BYTES = 1000
RATES = (30_000, 100_000)
GOAL_RATIO = 1.1
GOAL_BMV2_RATIO = 0.35
BMV2_MOST_RATE = 30_000
BMV2 = "BMv2"
DRAIN_S = 0.2


def _subjects(p4_program: str, interface_in: str, interface_out: str) -> dict[str, list[str]]:
    """What is compared, as commands that print "ready" and then forward: "ready PID"
    where another process than themselves does. All have the same processor, but BMv2,
    which has threads that work at the same time, has all."""
    interfaces = [interface_in, interface_out]
    forwarder = [str(program("forwarder")), *interfaces]
    module = [sys.executable, "-m"]
    return {
        "C, ring": pinned([*forwarder, "ring"], 1),
        "C, recvmmsg": pinned([*forwarder, "mmsg"], 1),
        "engine": pinned(
            [*module, "testbed.benchmarks.engine_process", *interfaces, p4_program], 1
        ),
        BMV2: [*module, "testbed.benchmarks.bmv2_process", *interfaces, p4_program],
    }


def _bmv2_refusal(p4_program: str, rates: tuple[int, ...]) -> str | None:
    """Why BMv2 is not among the subjects, as a sentence; None where it is."""
    if p4_program == "cross":
        return "BMv2 is left out: it forwards nothing without a program"
    if min(rates) > BMV2_MOST_RATE:
        return f"BMv2 is left out: it loses packets at more than {BMV2_MOST_RATE:,} a second"
    return bmv2_process.refusal()


def _measure_once(
    subject: list[str], send: list[str], packets: int, sink: Host
) -> tuple[float, int]:
    """CPU nanoseconds per frame, and how many frames arrived."""
    process = subprocess.Popen(subject, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        ready, *forwards = process.stdout.readline().split() or [""]
        if ready != "ready":
            raise LabError(f"`{' '.join(subject)}` did not start")
        pid = int(forwards[0]) if forwards else process.pid
        time.sleep(DRAIN_S)
        arrived, used_ns = sink.received(), cpu_ns(pid)
        subprocess.run(pinned(send, 0), check=True, timeout=300)
        time.sleep(DRAIN_S)
        return (cpu_ns(pid) - used_ns) / packets, sink.received() - arrived
    finally:
        process.terminate()
        process.wait()


def measure(
    p4_program: str, rates: tuple[int, ...], seconds: float, repetitions: int
) -> dict[str, Any]:
    """Medians of `repetitions` runs of `seconds` each, per rate and subject."""
    if p4_program != "cross":
        with Fabric(Clock.VIRTUAL) as fabric:  # what is wrong with it is said here, once
            add_router(fabric, "s1", Path(p4_program))
    generator = str(program("generator"))
    refusal = _bmv2_refusal(p4_program, rates)
    rows = []
    with (
        Host("h1", "10.0.1.1/24", "02:00:00:00:01:01") as h1,
        Host("h2", "10.0.2.1/24", "02:00:00:00:02:01") as h2,
        tempfile.NamedTemporaryFile(suffix=".frame") as frame,
    ):
        frame.write(udp_frame(h1.mac, NOBODYS_MAC, "10.0.1.1", "10.0.2.1", FRAME_BYTES))
        frame.flush()
        subjects = _subjects(p4_program, h1.outer, h2.outer)
        for rate in rates:
            packets = int(rate * seconds)
            send = h1.command(generator, h1.inner, frame.name, str(packets), str(rate), "even")
            able = [name for name in subjects if name != BMV2 or _bmv2_can(rate, refusal)]
            samples: dict[str, list[tuple[float, int]]] = {name: [] for name in able}
            for _ in range(repetitions):
                for name in able:
                    samples[name].append(_measure_once(subjects[name], send, packets, h2))
            rows.append(_row(rate, packets * repetitions, samples))
    return {
        "program": p4_program,
        "frame_bytes": FRAME_BYTES,
        "repetitions": repetitions,
        "goal_ratio": GOAL_RATIO,
        "goal_bmv2_ratio": GOAL_BMV2_RATIO,
        "bmv2_refused": refusal,
        "rows": rows,
    }


def _bmv2_can(rate: int, refusal: str | None) -> bool:
    return refusal is None and rate <= BMV2_MOST_RATE


def _row(rate: int, offered: int, samples: dict[str, list[tuple[float, int]]]) -> dict[str, Any]:
    medians = {name: statistics.median(ns for ns, _ in runs) for name, runs in samples.items()}
    return {
        "packets_per_second": rate,
        "cpu_us_per_packet": {name: median / 1000 for name, median in medians.items()},
        "spread_us": {
            name: (max(ns for ns, _ in runs) - min(ns for ns, _ in runs)) / 1000
            for name, runs in samples.items()
        },
        "lost": {name: offered - sum(n for _, n in runs) for name, runs in samples.items()},
        "ratio": medians["engine"] / medians["C, ring"],
        "bmv2_ratio": medians["engine"] / medians[BMV2] if BMV2 in medians else None,
    }


def table(result: dict[str, Any]) -> str:
    """``result`` as text."""
    names = ("C, ring", "C, recvmmsg", "engine", BMV2)
    lines = [
        f"forwarder: CPU us per {result['frame_bytes']}-byte packet, medians of "
        f"{result['repetitions']} runs; engine runs {result['program']}",
        f"{'packets/s':>10}"
        + "".join(f"{name:>13}" for name in names)
        + f"{'engine/C':>10}{'engine/BMv2':>13}  lost",
    ]
    for row in result["rows"]:
        cpu, lost = row["cpu_us_per_packet"], row["lost"]
        shown = [f"{cpu[name]:.2f}" if name in cpu else "-" for name in names]
        of_bmv2 = "-" if row["bmv2_ratio"] is None else f"{row['bmv2_ratio']:.2f}"
        losses = ", ".join(f"{name} {n}" for name, n in lost.items() if n) or "0"
        lines.append(
            f"{row['packets_per_second']:>10}"
            + "".join(f"{text:>13}" for text in shown)
            + f"{row['ratio']:>10.2f}{of_bmv2:>13}  {losses}"
        )
    lines.append(
        f"goals: engine/C at most {result['goal_ratio']}, engine/BMv2 at most "
        f"{result['goal_bmv2_ratio']} at {BMV2_MOST_RATE:,} packets/s"
    )
    if result["bmv2_refused"]:
        lines.append(result["bmv2_refused"])
    return "\n".join(lines)
