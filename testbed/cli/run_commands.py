"""The commands around runs: ``sweep``, and of a run that is over ``timeline`` and ``replay``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from testbed.cli.errors import bounded


@bounded
def timeline(
    run: Annotated[Path, typer.Argument(metavar="RUN", help="a run directory")],
    output: Annotated[
        Path | None,
        typer.Option("-o", metavar="FILE", help="[default: RUN/timeline.html]"),
    ] = None,
    rounds: Annotated[
        str | None,
        typer.Option(metavar="FIRST-LAST", help="[default: the first 200; a page holds no more]"),
    ] = None,
) -> None:
    """Write one HTML page: queue, pauses, drops, signals and flows of a run over time."""
    from testbed.cli.timeline import timeline_command

    timeline_command(run, output=output, rounds=rounds)


@bounded
def replay(
    run: Annotated[Path, typer.Argument(metavar="RUN", help="a run directory with captures")],
    variant: Annotated[
        list[str] | None,
        typer.Option("--variant", metavar="NAME", help="only this one; can be given several times"),
    ] = None,
) -> None:
    """Repeat a run made with --capture in virtual time; exit 1 if it differs."""
    from testbed.cli.replay import replay_command

    replay_command(run, variants=variant or [])


@bounded
def sweep(
    experiment: Annotated[str, typer.Argument(metavar="EXPERIMENT", help="as in `testbed run`")],
    sets: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="NAME=VALUES",
            help="of an option of the experiment: 16,32,64 or 1..10 or 10us..50us..10us;"
            " can be given several times",
        ),
    ] = None,
    jobs: Annotated[
        int | None,
        typer.Option(min=1, metavar="N", help="cells at once [default: as many as cores]"),
    ] = None,
    engine: Annotated[str, typer.Option(metavar="local|ray", help="where cells run")] = "local",
    address: Annotated[
        str | None,
        typer.Option(metavar="ADDR", help="of a Ray cluster [default: Ray on this machine]"),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="DIR",
            help="the sweep's directory, from which it resumes"
            " [default: runs/sweep-EXPERIMENT-..., the same for the same sweep]",
        ),
    ] = None,
    show: Annotated[
        list[str] | None,
        typer.Option(metavar="FIGURE", help="in table and picture; can be given several times"),
    ] = None,
    keep: Annotated[
        bool, typer.Option("--keep", help="keep the run directory of each cell: samples, picture")
    ] = False,
    retry_failed: Annotated[
        bool, typer.Option("--retry-failed", help="run cells again that failed")
    ] = False,
    as_json: Annotated[
        bool, typer.Option("--json", help="print results.json, and nothing else")
    ] = False,
) -> None:
    """Run an experiment over a grid of its parameters: one table, one picture.

    The same command resumes a sweep that was interrupted or killed. Exit 1 if a cell failed.
    """
    from testbed.cli.sweep import sweep_command

    sweep_command(
        experiment,
        sets=sets or [],
        jobs=jobs,
        engine=engine,
        address=address,
        out=out,
        show=show or [],
        keep=keep,
        retry_failed=retry_failed,
        as_json=as_json,
    )
