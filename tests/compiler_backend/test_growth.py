"""Work and memory grow as the program does: twice the lines take twice of both.

Work is counted, not timed: the lines of Python that run (a comprehension counts once
an item), from the source to C and P4Info, for each function by itself, so that one
that looks through everything stands out long before it is what a user waits for, and
the failure names it. Loops that run in the interpreter's own C (``in`` on a list,
adding strings) are not seen, but most leave something: the peak of allocated bytes
and the size of the C are measured too. Three sizes are compared by what a line costs
from the first to the second and from there to the third, so that the cost of every
program (the headers that it includes) cancels out.
"""

from __future__ import annotations

import gc
import sys
import tracemalloc
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from testbed.benchmarks.large_program import large_program
from testbed.compiler import Compiled, compile_file
from testbed.compiler.p4info_file import write_p4info
from tests.compiler.extremes import ingress

SIZES = (400, 800, 2000)  # lines
# What grows as the square costs 2.3 times as much a line from 800 to 2000 as from 400
# to 800. Of one function that is told from rounding (a program ends with a whole
# feature) if it runs at all often; sums are known to a few percent.
FUNCTION_TOLERANCE = 1.5
FUNCTION_LEAST = 1000
TOLERANCE = 1.1


def lines_run(action: Callable[[], object]) -> Counter[str]:
    """How many lines each function of Python runs, through `action`."""
    counts: Counter[Any] = Counter()

    def local(frame: FrameType, event: str, arg: Any) -> Any:
        if event == "line":
            counts[frame.f_code] += 1
        return local

    before = sys.gettrace()
    sys.settrace(lambda frame, event, arg: local)
    try:
        action()
    finally:
        sys.settrace(before)
    return Counter(
        {f"{Path(c.co_filename).name}:{c.co_firstlineno} {c.co_name}": n for c, n in counts.items()}
    )


def peak_bytes(action: Callable[[], object]) -> int:
    """Without cyclic collection, whose moments depend on what ran before."""
    gc.collect()
    gc.disable()
    tracemalloc.start()
    try:
        action()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
        gc.enable()


def everything(program: Path) -> Compiled:
    compiled = compile_file(program)
    write_p4info(compiled.ast, program.with_suffix(".txtpb"))
    return compiled


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    made = []
    for size in SIZES:
        path = tmp_path_factory.mktemp("growth") / f"large{size}.p4"
        path.write_text(large_program(size))
        made.append(path)
    everything(made[0])  # imports, caches
    return made


def growth(costs: list[int], programs: list[Path]) -> float:
    """What a line costs between the larger two, relative to the smaller two."""
    sizes = [path.read_text().count("\n") for path in programs]
    first, second = (
        (costs[i + 1] - costs[i]) / (sizes[i + 1] - sizes[i]) for i in range(len(sizes) - 1)
    )
    return second / first if first else float("inf") if second else 1.0


@pytest.mark.slow
def test_work_is_linear(programs: list[Path]) -> None:
    counted = [lines_run(lambda path=path: everything(path)) for path in programs]
    steep = {}
    for function, often in counted[-1].items():
        ratio = growth([counts[function] for counts in counted], programs)
        if often >= FUNCTION_LEAST and ratio > FUNCTION_TOLERANCE:
            steep[function] = ratio
    assert not steep
    assert growth([counts.total() for counts in counted], programs) < TOLERANCE


@pytest.mark.slow
def test_memory_is_linear(programs: list[Path]) -> None:
    costs = [peak_bytes(lambda path=path: everything(path)) for path in programs]
    assert growth(costs, programs) < TOLERANCE, costs


@pytest.mark.slow
def test_the_c_is_linear(programs: list[Path]) -> None:
    costs = [sum(map(len, everything(path).units.values())) for path in programs]
    assert growth(costs, programs) < TOLERANCE, costs


@pytest.mark.slow
def test_work_is_linear_in_a_chain(tmp_path: Path) -> None:
    """Of `else if`s: what each holds is the rest of the chain, so that looking through a
    statement's insides at every level is work that grows as the square."""
    counts = []
    for length in (400, 600, 900):  # all of them several units of C
        body = "".join(f"if (meta.a == {n}) meta.b = {n}; else " for n in range(length))
        program = tmp_path / f"{length}.p4"
        program.write_text(ingress(f"{body}meta.a = 2;"))
        counts.append(lines_run(lambda program=program: compile_file(program, require_main=False)))
    first, second, third = counts
    superlinear = [
        name
        for name, most in third.items()
        if most >= FUNCTION_LEAST
        and (most - second[name]) / 300 > FUNCTION_TOLERANCE * (second[name] - first[name]) / 200
    ]
    assert superlinear == []
