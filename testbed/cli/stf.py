"""``testbed stf``: packet tests against programs.

Exit codes: 0 passed, 1 failed, 3 the program was refused.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from testbed.cli.arguments import did_you_mean, existing_file
from testbed.cli.errors import UsageError, fail

if TYPE_CHECKING:
    from testbed.switch.stf_engines import EngineName

REFUSED = 3


def stf_command(
    program: Path | None,
    test: Path | None,
    folder: Path | None,
    engine: str | None = None,
    *,
    trace: bool = False,
) -> None:
    """See ``testbed stf --help``. Raises StfError, UsageError."""
    chosen = _engine(engine, trace=trace)
    if folder is not None:
        if program is not None or test is not None:
            raise UsageError("give either PROGRAM.p4 and TEST.stf, or --all DIR")
        if trace:
            raise UsageError("--trace shows one test; give its PROGRAM.p4 and TEST.stf")
        _run_folder(folder, chosen)
    elif program is None or test is None:
        raise UsageError("give a PROGRAM.p4 and a TEST.stf, or --all DIR")
    else:
        _run_one(existing_file(program), existing_file(test), chosen, trace=trace)


def _engine(wanted: str | None, *, trace: bool) -> EngineName:
    from testbed.switch.stf_engines import ENGINES

    if trace and wanted == "native":
        raise UsageError("--trace shows what the interpreter does; leave --engine native out")
    if wanted is None:
        return "interpreter" if trace else "native"
    for name in ENGINES:
        if name == wanted:
            return name
    raise UsageError(
        f"--engine {wanted}: no such engine{did_you_mean(wanted, ENGINES)}; "
        f"use {' or '.join(ENGINES)}"
    )


def _run_one(program: Path, test: Path, engine: EngineName, *, trace: bool) -> None:
    from testbed.cli.trace import print_packets
    from testbed.compiler import CompileError
    from testbed.switch.stf import run_stf
    from testbed.switch.trace import Recorder

    recorder = Recorder() if trace else None
    try:
        result = run_stf(program, test, engine=engine, observer=recorder)
    except CompileError as error:
        print(error.render(color=sys.stderr.isatty()), file=sys.stderr)
        raise typer.Exit(REFUSED) from None
    finally:  # what was wrong in the script may stand behind packets
        if recorder is not None:
            print_packets(recorder.take(), as_document=False)
    for line in result.log:
        print(f"{program.name}: {line}", file=sys.stderr)
    if not result.passed:
        raise fail(result.message)
    print(f"{test}: passed")


def _run_folder(folder: Path, engine: EngineName) -> None:
    from testbed.switch.stf_folder import Verdict, run_folder

    if not folder.is_dir():
        raise UsageError(f"--all: there is no directory {folder}")
    counts: Counter[Verdict] = Counter()
    for outcome in run_folder(folder, engine=engine):
        counts[outcome.verdict] += 1
        print(f"{outcome.script}: {outcome.verdict.value}", flush=True)
        if outcome.message:
            print(outcome.message, file=sys.stderr, flush=True)
    if not counts:
        raise UsageError(f"--all: there is no .stf file in {folder}")
    print(", ".join(f"{counts[verdict]} {verdict.value}" for verdict in Verdict))
    if counts[Verdict.FAILED] or counts[Verdict.WRONG]:
        raise typer.Exit(1)
    if counts[Verdict.REFUSED]:
        raise typer.Exit(REFUSED)
