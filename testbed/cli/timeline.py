"""``testbed timeline``: a run as one HTML page."""

from __future__ import annotations

from pathlib import Path

from testbed.cli.errors import UsageError
from testbed.measure.timeline import TimelineError, write_timeline


def timeline_command(run: Path, *, output: Path | None) -> None:
    """See ``testbed timeline --help``. Raises UsageError, OSError."""
    if not run.exists():
        raise UsageError(f"there is no run directory {run}")
    page = output or run / "timeline.html"
    try:
        write_timeline(run, page)
    except TimelineError as error:
        raise UsageError(str(error)) from None
    print(page)
