"""What it takes to compile a P4 program: seconds a stage, memory, and work.

Programs of several sizes (``large_program.py``) are compiled, each in a process of its
own, so that the peak of memory is that program's. Seconds are the best of several runs:
the front end (source to a checked tree), the C text, the C compiler at -O1, the switch
that is ready for packets, and the same from the cache. They depend on the machine and
its mood; the calls of Python functions from source to C do not, and show a pass that
grows faster than its program.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from testbed.benchmarks.large_program import large_program
from testbed.compiler import Checked, Compiled, check_file, compile_file
from testbed.engine import Clock, Fabric
from testbed.engine.toolchain import compile_shared
from testbed.switch import Switch, build_program
from testbed.switch.build import ENGINE_INCLUDE

SIZES = (1_000, 2_500, 5_000, 10_000, 20_000)
GOAL_LINES = 1_000
GOAL_FRONT_END_S, GOAL_SWITCH_S, GOAL_CACHED_S = 0.5, 1.0, 0.1
LEVEL = "-O1"


def _timed(action: Callable[[], object]) -> float:
    before = time.perf_counter()
    action()
    return time.perf_counter() - before


def _calls(action: Callable[[], object]) -> int:
    """How many calls `action` makes, of functions in Python and in C."""
    count = 0

    def profile(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(profile)
    try:
        action()
    finally:
        sys.setprofile(None)
    return count


def _marked(text: str) -> str:
    """The program with an action that has not been compiled before, nor its C."""
    mark = f"meta.tunnel0.next_hop = {time.time_ns() & 0xFFFFFFFF};"
    return text.replace(
        "    action drop(", f"    action mark() {{ {mark} }}\n    action drop(", 1
    ).replace("actions = { forward;", "actions = { mark; forward;", 1)


def _switch(program: Path) -> None:
    """From the source, or the cache, to a switch that waits for packets."""
    built = build_program(program, optimize=LEVEL)
    with Fabric(Clock.VIRTUAL) as fabric:
        Switch(fabric, fabric.add_switch("s1", built.pipeline), built, "s1")


def _one(lines: int, repetitions: int) -> dict[str, Any]:
    """The figures of one program, in this process."""
    with tempfile.TemporaryDirectory(prefix="testbed-bench-") as directory:
        program = Path(directory) / "large.p4"
        text = large_program(lines)
        program.write_text(text)

        def front_end() -> Checked:
            return check_file(program)

        def to_c() -> Compiled:
            return compile_file(program)

        units = to_c().units  # the first time brings the imports
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        checked = min(_timed(front_end) for _ in range(repetitions))
        whole = min(_timed(to_c) for _ in range(repetitions))
        calls = _calls(to_c)
        with Fabric(Clock.VIRTUAL):
            pass  # the engine itself, which is compiled once

        def c_compiler() -> None:
            # A comment of its own: not compiled yet, and the rest as it is.
            fresh = {name: f"/* {time.time_ns()} */\n{c}" for name, c in units.items()}
            compile_shared(fresh, name="bench", include_dirs=[ENGINE_INCLUDE], optimize=LEVEL)

        def source_to_switch() -> None:
            program.write_text(_marked(text))
            _switch(program)

        cc = min(_timed(c_compiler) for _ in range(repetitions))
        switch = min(_timed(source_to_switch) for _ in range(repetitions))
        cached = min(_timed(lambda: _switch(program)) for _ in range(repetitions))
    return {
        "lines": text.count("\n"),
        "front_end_s": checked,
        "c_text_s": whole - checked,
        "c_compiler_s": cc,
        "switch_s": switch,
        "cached_s": cached,
        "calls": calls,
        "peak_bytes": memory * 1024,
        "c_compiler_peak_bytes": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024,
    }


def measure(sizes: tuple[int, ...], repetitions: int) -> dict[str, Any]:
    rows = []
    for lines in sizes:
        command = [sys.executable, "-m", "testbed.benchmarks.compile_time"]
        done = subprocess.run(
            [*command, str(lines), str(repetitions)], stdout=subprocess.PIPE, text=True, check=True
        )
        rows.append(json.loads(done.stdout))
    return {
        "optimize": LEVEL,
        "repetitions": repetitions,
        "goal": {
            "lines": GOAL_LINES,
            "front_end_s": GOAL_FRONT_END_S,
            "switch_s": GOAL_SWITCH_S,
            "cached_s": GOAL_CACHED_S,
        },
        "rows": rows,
    }


def table(result: dict[str, Any]) -> str:
    goal = result["goal"]
    lines = [
        f"compile: seconds, best of {result['repetitions']}; cc at {result['optimize']}",
        f"{'lines':>7} {'front end':>10} {'C text':>8} {'cc':>8} {'to switch':>10} {'cached':>8} "
        f"{'calls/line':>11} {'MB':>6} {'cc MB':>6}",
    ]
    for row in result["rows"]:
        lines.append(
            f"{row['lines']:>7,} {row['front_end_s']:>10.3f} {row['c_text_s']:>8.3f} "
            f"{row['c_compiler_s']:>8.2f} {row['switch_s']:>10.2f} {row['cached_s']:>8.3f} "
            f"{row['calls'] / row['lines']:>11.1f} {row['peak_bytes'] / 1e6:>6.0f} "
            f"{row['c_compiler_peak_bytes'] / 1e6:>6.0f}"
        )
    lines.append(
        f"goal for {goal['lines']:,} lines: front end {goal['front_end_s']}, "
        f"to switch {goal['switch_s']}, cached {goal['cached_s']}"
    )
    return "\n".join(lines)


if __name__ == "__main__":  # one program, in a process of its own
    print(json.dumps(_one(int(sys.argv[1]), int(sys.argv[2]))))
