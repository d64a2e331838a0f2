"""``testbed sweep``: an experiment over a grid of its parameters (docs/sweeps.md)."""

from __future__ import annotations

import json
import os
import shlex
import sys
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from testbed.cli.arguments import did_you_mean
from testbed.cli.errors import FAILED, UsageError

if TYPE_CHECKING:
    from testbed.sweep.axes import Axis
    from testbed.sweep.cell import Record, Request
    from testbed.sweep.definition import Definition
    from testbed.sweep.directory import SweepDirectory
    from testbed.sweep.grid import Grid

_ENGINES = ("local", "ray")
_TABLE_WIDTH = 120  # where standard output is no terminal


def sweep_command(
    experiment: str,
    *,
    sets: Sequence[str],
    jobs: int | None,
    engine: str,
    address: str | None,
    out: Path | None,
    show: Sequence[str],
    keep: bool,
    retry_failed: bool,
    as_json: bool,
) -> None:
    """See ``testbed sweep --help``. Raises UsageError, SweepError, what experiments raise."""
    from experiments.base import load, names
    from testbed.cli.versions import versions
    from testbed.network.privilege import ensure
    from testbed.sweep.axes import parse_sets
    from testbed.sweep.definition import define
    from testbed.sweep.directory import SweepDirectory
    from testbed.sweep.errors import SetError
    from testbed.sweep.grid import make_grid

    if experiment not in names():
        hint = did_you_mean(experiment, names())
        raise UsageError(
            f"no experiment is called {experiment!r}{hint}; there is {', '.join(names())}"
        )
    described = load(experiment)
    try:
        grid = make_grid(described, parse_sets(described, sets))
    except SetError as error:
        raise typer.BadParameter(str(error), param_hint=f"'{error.option}'") from None
    where = _checked(_Where(engine, jobs, address), grid, keep=keep)
    if grid.live:
        ensure()
    now = versions()
    definition = define(grid, now["testbed"])
    path = out or Path("runs") / f"sweep-{experiment}-{definition.fingerprint()}"
    command = _command(grid, where, show, path, keep=keep, retry_failed=retry_failed)
    with SweepDirectory(path, definition, command) as directory:
        try:
            records = _run(
                grid, definition, directory, where, now, keep=keep, retry_failed=retry_failed
            )
        except (KeyboardInterrupt, SystemExit):
            print(f"\nCells that are done are kept. To resume:\n  {command}", file=sys.stderr)
            raise
        _report(grid, definition, directory, records, show, as_json=as_json)
    if any(record.status == "failed" for record in records):
        raise typer.Exit(FAILED)


@dataclass(frozen=True)
class _Where:
    """Where cells run, and how many at once; None: as many as there are cores."""

    engine: str
    jobs: int | None
    address: str | None

    def run(self, requests: Sequence[Request]) -> Generator[Record]:
        if self.engine == "ray":
            from testbed.sweep.ray_engine import run_ray

            return run_ray(requests, self.jobs, self.address)
        from testbed.sweep.local import run_local

        return run_local(requests, self.jobs or len(os.sched_getaffinity(0)))


def _checked(where: _Where, grid: Grid, *, keep: bool) -> _Where:
    """``where``, with what the live clock asks for. Raises UsageError, SweepError."""
    if where.engine not in _ENGINES:
        raise UsageError(f"--engine {where.engine} is not possible; use {' or '.join(_ENGINES)}")
    if where.address is not None and where.engine != "ray":
        raise UsageError("--address is a Ray cluster's: add --engine ray")
    if grid.live and where.engine == "ray":
        raise UsageError(
            "--engine ray is for virtual time: cells on the live clock need this machine, one"
            " after the other (--set clock=virtual, or --engine local)"
        )
    if grid.live and where.jobs not in (None, 1):
        raise UsageError(
            f"--jobs {where.jobs} is not possible on the live clock: cells side by side would"
            " disturb one another's times (--set clock=virtual, or --jobs 1)"
        )
    if where.engine == "ray":
        from testbed.sweep.ray_engine import require_ray

        if keep:
            raise UsageError(
                "--keep is for --engine local: run directories stay where they are made"
            )
        require_ray()
    return replace(where, jobs=1) if grid.live else where


def _run(
    grid: Grid,
    definition: Definition,
    directory: SweepDirectory,
    where: _Where,
    versions: Mapping[str, str],
    *,
    keep: bool,
    retry_failed: bool,
) -> list[Record]:
    """Runs the cells that are not there yet; all records, in the order of the cells."""
    from testbed.cli.progress import make_progress
    from testbed.sweep.cell import Request

    progress = make_progress()
    records = directory.records(grid.cells)
    if retry_failed:
        records = {n: record for n, record in records.items() if record.status == "done"}
    missing = [cell for cell in grid.cells if cell.number not in records]
    if records:
        progress.note(f"{len(records)} of {len(grid.cells)} cells have run before")
    if grid.live and len(missing) > 1:
        progress.note("cells on the live clock run one after the other")
    requests = [
        Request(
            experiment=grid.experiment.name,
            number=cell.number,
            set=cell.set,
            seed=cell.seed,
            command=cell.command,
            files=definition.files,
            versions=versions,
            scratch=str(directory.scratch) if where.engine == "local" else None,
            keep=str(directory.run_directory(cell)) if keep else None,
        )
        for cell in missing
    ]
    label = f"{grid.experiment.name}: cells"
    if missing:
        with progress.track(label, len(missing)) as step, closing(where.run(requests)) as ran:
            for record in ran:
                directory.add(record)
                records[record.number] = record
                if record.status == "failed":
                    cell = grid.cells[record.number - 1]
                    progress.note(f"cell {cell.number} failed ({cell.label}): {record.error}")
                step()
    return [records[cell.number] for cell in grid.cells]


def _report(
    grid: Grid,
    definition: Definition,
    directory: SweepDirectory,
    records: Sequence[Record],
    show: Sequence[str],
    *,
    as_json: bool,
) -> None:
    """Writes the results, and prints the table or the document."""
    from rich.console import Console

    from testbed.sweep.report import intervals, sweep_picture, sweep_table
    from testbed.sweep.summary import cells_csv, cells_document, summarize

    summary = summarize(records)
    document = {
        **definition.to_document(),
        "cells": cells_document(records),
        "summary": summary.to_document(),
    }
    text = json.dumps(document, indent=2)
    directory.write_text("results.json", text + "\n")
    directory.write_text("results.csv", cells_csv(records))
    directory.write_text("summary.csv", summary.to_csv())
    if as_json:
        print(text)
    console = Console() if sys.stdout.isatty() else Console(width=_TABLE_WIDTH)
    if summary.groups:
        columns = summary.chosen(show, grid.experiment.headline)
        title = f"{grid.experiment.name}: " + (
            "; ".join(_words(axis) for axis in grid.axes) or "nothing set"
        )
        # Here, because Matplotlib takes longer to load than all the rest.
        from testbed.measure.sweep_figure import draw_sweep

        draw_sweep(sweep_picture(title, summary, columns), directory.path / "figure.png")
        if not as_json:
            print(f"{title}\n{intervals(summary)}")
            console.print(sweep_table(summary, columns))
    for sentence in _verdicts(records, directory):
        print(sentence, file=sys.stderr if as_json else sys.stdout)


def _words(axis: Axis) -> str:
    return axis.written.removeprefix("--set ").replace("=", " ", 1)


def _verdicts(records: Sequence[Record], directory: SweepDirectory) -> Iterator[str]:
    failed = [record for record in records if record.status == "failed"]
    unfaithful = [r.number for r in records if r.result and not r.result["faithful"]]
    if unfaithful:
        shown = ", ".join(map(str, unfaithful[:10])) + (", ..." if len(unfaithful) > 10 else "")
        yield (
            f"{len(unfaithful)} of {len(records)} cells are not faithful ({shown}): this machine"
            " could not keep up, and their figures are not those of the network (docs/fidelity.md)."
        )
    if failed:
        yield (
            f"{len(failed)} of {len(records)} cells failed (column `error` of results.csv);"
            " --retry-failed runs them again."
        )
    picture = f" (picture: {directory.path / 'figure.png'})" if len(failed) < len(records) else ""
    yield f"Stored in {directory.path}{picture}"


def _command(
    grid: Grid, where: _Where, show: Sequence[str], out: Path, *, keep: bool, retry_failed: bool
) -> str:
    """The command that resumes the sweep, from any directory: paths are absolute."""
    words = ["testbed", "sweep", grid.experiment.name]
    for axis in grid.axes:
        words += ["--set", axis.repeated]
    if where.jobs is not None:
        words += ["--jobs", str(where.jobs)]
    if where.engine != "local":
        words += ["--engine", where.engine]
    if where.address is not None:
        words += ["--address", where.address]
    for name in show:
        words += ["--show", name]
    words += ["--keep"] if keep else []
    words += ["--retry-failed"] if retry_failed else []
    return shlex.join([*words, "--out", str(out.absolute())])
