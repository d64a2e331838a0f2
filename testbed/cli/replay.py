"""``testbed replay``: a recorded live run, repeated in virtual time and compared."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table

from testbed.cli.arguments import did_you_mean
from testbed.cli.errors import UsageError, fail
from testbed.measure.run_directory import CAPTURES
from testbed.network.replay import Comparison, replay

TABLE_WIDTH = 100


def replay_command(run: Path, *, variants: Sequence[str]) -> None:
    """See ``testbed replay --help``. Raises UsageError, NetworkError, CompileError."""
    recordings = _recordings(run, variants)

    from controllers import install_defaults

    console = Console() if sys.stdout.isatty() else Console(width=TABLE_WIDTH)
    first = None
    for directory in recordings:
        compared = replay(directory, install_defaults)
        console.print(_table(directory.name, compared))
        print(_verdict(compared))
        first = first or next((place for place in compared if not place.agrees), None)
    if first is not None:
        raise fail(f"the replay differs from the live run, first at {first.first_difference}")


def _recordings(run: Path, variants: Sequence[str]) -> list[Path]:
    if not run.is_dir():
        raise UsageError(f"there is no run directory {run}")
    captures = run / CAPTURES
    found = (
        sorted(path for path in captures.iterdir() if path.is_dir()) if captures.is_dir() else []
    )
    if not found:
        raise UsageError(
            f"{run} holds no captures: make some with `testbed run sfc-incast --capture`"
        )
    names = [path.name for path in found]
    for variant in variants:
        if variant not in names:
            raise UsageError(
                f"--variant {variant}: {run} has captures of {', '.join(names)}"
                f"{did_you_mean(variant, names)}"
            )
    return [path for path in found if not variants or path.name in variants]


def _table(variant: str, compared: Sequence[Comparison]) -> Table:
    table = Table(title=f"{variant}: live run against replay", title_justify="left")
    table.add_column("leaving")
    for column in ("packets compared", "differing", "largest time difference", "bound"):
        table.add_column(column, justify="right")
    for place in compared:
        table.add_row(
            place.place if ":" in place.place else f"to host {place.place}",
            str(place.compared),
            str(place.differing),
            f"{place.max_difference_ns} ns",
            f"{place.bound_ns} ns",
        )
    return table


def _verdict(compared: Sequence[Comparison]) -> str:
    packets = sum(place.compared for place in compared)
    differing = sum(place.differing for place in compared)
    if differing:
        return f"{differing} of {packets} packets differ."
    return (
        f"{packets} packets: the same bytes, in the same order; they left switches at the same "
        "times, and reached hosts within the recorded lateness."
    )
