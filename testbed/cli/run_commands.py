"""The commands around a run that is over: ``timeline`` and ``replay``."""

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
