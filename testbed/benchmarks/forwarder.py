"""CPU time per forwarded frame: the engine beside the least that could do the job.

The same frames, at the same fixed rate, through the same two interfaces, once
forwarded by ``c/forwarder.c`` and once by a switch of the engine, in turns, so
that a slow minute of the machine hits both. The CPU time is that of the whole
process, kernel time on its behalf included. The ratio compares the medians.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from typing import Any

from testbed.benchmarks.cpu import cpu_ns, pinned
from testbed.benchmarks.lab import Host, LabError
from testbed.benchmarks.programs import program, udp_frame
from testbed.benchmarks.routes import NOBODYS_MAC

FRAME_BYTES = 1000
RATES = (30_000, 100_000)
GOAL_RATIO = 1.1
DRAIN_S = 0.2


def _subjects(p4_program: str, interface_in: str, interface_out: str) -> dict[str, list[str]]:
    """What is compared, as commands that print "ready" and then forward."""
    forwarder = [str(program("forwarder")), interface_in, interface_out]
    engine = [
        sys.executable,
        "-m",
        "testbed.benchmarks.engine_process",
        interface_in,
        interface_out,
    ]
    return {
        "C, ring": [*forwarder, "ring"],
        "C, recvmmsg": [*forwarder, "mmsg"],
        "engine": [*engine, p4_program],
    }


def _measure_once(
    subject: list[str], send: list[str], packets: int, sink: Host
) -> tuple[float, int]:
    """CPU nanoseconds per frame, and how many frames arrived."""
    process = subprocess.Popen(
        pinned(subject, 1), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        if process.stdout.readline() != "ready\n":
            raise LabError(f"`{' '.join(subject)}` did not start")
        time.sleep(DRAIN_S)
        arrived, used_ns = sink.received(), cpu_ns(process.pid)
        subprocess.run(pinned(send, 0), check=True, timeout=300)
        time.sleep(DRAIN_S)
        return (cpu_ns(process.pid) - used_ns) / packets, sink.received() - arrived
    finally:
        process.terminate()
        process.wait()


def measure(
    p4_program: str, rates: tuple[int, ...], seconds: float, repetitions: int
) -> dict[str, Any]:
    """Medians of `repetitions` runs of `seconds` each, per rate and subject."""
    generator = str(program("generator"))
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
            samples: dict[str, list[tuple[float, int]]] = {name: [] for name in subjects}
            for _ in range(repetitions):
                for name, subject in subjects.items():
                    samples[name].append(_measure_once(subject, send, packets, h2))
            rows.append(_row(rate, packets * repetitions, samples))
    return {
        "program": p4_program,
        "frame_bytes": FRAME_BYTES,
        "repetitions": repetitions,
        "goal_ratio": GOAL_RATIO,
        "rows": rows,
    }


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
    }


def table(result: dict[str, Any]) -> str:
    lines = [
        f"forwarder: CPU us per {result['frame_bytes']}-byte packet, medians of "
        f"{result['repetitions']} runs; engine runs {result['program']}",
        f"{'packets/s':>10} {'C, ring':>10} {'C, recvmmsg':>12} {'engine':>10} {'ratio':>7}"
        f" {'lost: C, ring':>14} {'engine':>8}",
    ]
    for row in result["rows"]:
        cpu = row["cpu_us_per_packet"]
        lines.append(
            f"{row['packets_per_second']:>10} {cpu['C, ring']:>10.2f} {cpu['C, recvmmsg']:>12.2f}"
            f" {cpu['engine']:>10.2f} {row['ratio']:>7.2f}"
            f" {row['lost']['C, ring']:>14} {row['lost']['engine']:>8}"
        )
    lines.append(f"goal: ratio at most {result['goal_ratio']}")
    return "\n".join(lines)
