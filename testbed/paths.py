"""Where the data files that ship with the testbed lie: checkout or wheel."""

from __future__ import annotations

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def p4_dir() -> Path:
    """The directory of the shipped P4 programs; ``include/`` in it has v1model.p4."""
    checkout = _PACKAGE.parent / "p4"
    return checkout if (checkout / "include").is_dir() else _PACKAGE / "share" / "p4"


def include_dirs() -> list[Path]:
    """Where every program may include from: the language's files, and what the shipped
    programs share, so that a copy of one of them compiles wherever it lies."""
    return [p4_dir() / "include", p4_dir()]


def cache_dir() -> Path:
    """Where compiled objects are kept: $TESTBED_CACHE, else $XDG_CACHE_HOME/testbed."""
    if override := os.environ.get("TESTBED_CACHE"):
        return Path(override)
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "testbed"
