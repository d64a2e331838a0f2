"""``testbed timeline``: a run as one HTML page."""

from __future__ import annotations

import re
from pathlib import Path

from testbed.cli.errors import UsageError
from testbed.measure.timeline import TimelineError, write_timeline


def timeline_command(run: Path, *, output: Path | None, rounds: str | None) -> None:
    """See ``testbed timeline --help``. Raises UsageError, OSError."""
    if not run.exists():
        raise UsageError(f"there is no run directory {run}")
    shown = None if rounds is None else _range(rounds)
    page = output or run / "timeline.html"
    try:
        write_timeline(run, page, shown)
    except TimelineError as error:
        raise UsageError(str(error)) from None
    print(page)


def _range(text: str) -> range:
    """FIRST-LAST, or one number. Raises UsageError."""
    matched = re.fullmatch(r"(\d{1,9})(?:-(\d{1,9}))?", text)
    first, last = (int(matched[1]), int(matched[2] or matched[1])) if matched else (1, 0)
    if last < first:
        raise UsageError(
            f"--rounds {text!r} names no rounds: write FIRST-LAST, as in 200-399, or one number"
        )
    return range(first, last + 1)
