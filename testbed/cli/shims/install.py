"""``testbed shims DIR``: writes the commands."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

from testbed.cli.errors import UsageError

_PACKAGE = "testbed.cli.shims"
# The command, the module that it runs, and what the module is told first.
COMMANDS = {
    "p4c": ("p4c", "p4c"),
    "p4c-bm2-ss": ("p4c", "p4c-bm2-ss"),
    "simple_switch": ("simple_switch", "simple_switch"),
    "simple_switch_grpc": ("simple_switch", "simple_switch_grpc"),
    "simple_switch_CLI": ("simple_switch_cli", "simple_switch_CLI"),
}
_SCRIPT = """\
#!/bin/sh
# Made by `testbed shims`: {name}, as projects for BMv2 call it, on the testbed.
exec {python} -P -m {package}.{module} {name} "$@"
"""


def shims_command(directory: Path) -> None:
    """See ``testbed shims --help``. Raises UsageError, and OSError."""
    if directory.exists() and not directory.is_dir():
        raise UsageError(f"{directory} is a file, not a directory")
    directory.mkdir(parents=True, exist_ok=True)
    for name in COMMANDS:
        path = directory / name
        if path.exists() and "Made by `testbed shims`" not in _head(path):
            raise UsageError(f"{path} is there already, and `testbed shims` did not write it")
    for name, (module, called) in COMMANDS.items():
        path = directory / name
        python = shlex.quote(sys.executable)
        path.write_text(_SCRIPT.format(name=called, python=python, package=_PACKAGE, module=module))
        path.chmod(0o755)
        print(path)
    print(f'export PATH="{directory.resolve()}:$PATH"')


def _head(path: Path) -> str:
    try:
        with path.open(errors="replace") as file:
            return file.read(500)
    except OSError:
        return ""
