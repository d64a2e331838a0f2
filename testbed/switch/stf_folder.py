"""A folder of STF tests, run side by side.

A test is a script NAME.stf for the program NAME.p4 beside it, or for the one that
its first line names: ``# program: PATH``, relative to the script.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from enum import Enum
from functools import partial
from pathlib import Path

from testbed.compiler import CompileError
from testbed.switch.errors import StfError
from testbed.switch.stf import run_stf
from testbed.switch.stf_engines import EngineName

_PROGRAM = "# program:"


class Verdict(Enum):
    """What became of a test."""

    PASSED = "passed"
    FAILED = "failed"
    REFUSED = "refused"  # the program does not compile
    WRONG = "wrong"  # the script cannot be run


@dataclass(frozen=True)
class Outcome:
    """A test's verdict, and for all but a pass why."""

    script: Path
    verdict: Verdict
    message: str = ""


def program_of(script: Path) -> Path:
    """The program that ``script`` tests."""
    try:
        with script.open(errors="replace") as lines:
            first = lines.readline().strip()
    except OSError:
        first = ""
    if first.startswith(_PROGRAM):
        return (script.parent / first.removeprefix(_PROGRAM).strip()).resolve()
    return script.with_suffix(".p4")


def run_one(script: Path, engine: EngineName = "native") -> Outcome:
    """Runs one test; whatever is wrong with it is the outcome."""
    program = program_of(script)
    if not program.is_file():
        return Outcome(script, Verdict.WRONG, f"{script}: there is no program {program}")
    try:
        result = run_stf(program, script, engine=engine)
    except CompileError as error:
        return Outcome(script, Verdict.REFUSED, error.render())
    except StfError as error:
        return Outcome(script, Verdict.WRONG, str(error))
    return Outcome(script, Verdict.PASSED if result.passed else Verdict.FAILED, result.message)


def run_folder(
    folder: Path, jobs: int | None = None, engine: EngineName = "native"
) -> Iterator[Outcome]:
    """The outcomes of all tests in ``folder``, by name, as they come.

    ``jobs`` processes at a time; as many as there are cores, if not given.
    """
    scripts = sorted(folder.glob("*.stf"))
    with ProcessPoolExecutor(jobs or os.cpu_count()) as pool:
        yield from pool.map(partial(run_one, engine=engine), scripts)
