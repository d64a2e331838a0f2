"""``testbed stf``: one packet test against one program."""

from __future__ import annotations

import sys
from pathlib import Path

from testbed.cli.arguments import existing_file
from testbed.cli.errors import fail


def stf_command(program: Path, test: Path) -> None:
    """See ``testbed stf --help``. Raises CompileError, StfError, UsageError."""
    from testbed.switch.stf import run_stf

    result = run_stf(existing_file(program), existing_file(test))
    for line in result.log:
        print(f"{program.name}: {line}", file=sys.stderr)
    if not result.passed:
        raise fail(f"{test}: {result.message}")
    print(f"{test}: passed")
