"""Builds mnexec, the small program through which Mininet starts hosts.

Mininet looks it up on the PATH. It is compiled once per version of its source
and compiler, and kept where compiled programs are kept.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from testbed.engine import toolchain
from testbed.network.errors import NetworkError
from testbed.paths import cache_dir

_SOURCE = Path(__file__).with_name("mnexec.c")
_COMPILE_TIMEOUT_S = 120


def provide(scratch: Callable[[], Path]) -> Path:
    """The directory with `mnexec` in it; built into `scratch()` where no cache can be written.

    Raises NetworkError and toolchain.NoCompilerError.
    """
    compiler = toolchain.find_compiler()
    text = _SOURCE.read_bytes()
    key = hashlib.sha256(text + repr(compiler).encode()).hexdigest()[:16]
    directory = cache_dir() / "tools" / key
    program = directory / "mnexec"
    if os.access(program, os.X_OK):
        return directory
    try:
        directory.mkdir(parents=True, exist_ok=True)
        build_file, name = tempfile.mkstemp(prefix=".new-", dir=directory)
    except OSError:
        directory = scratch()
        program = directory / "mnexec"
        build_file, name = tempfile.mkstemp(prefix=".new-", dir=directory)
    os.close(build_file)
    build = Path(name)
    try:
        done = subprocess.run(
            [*compiler.command, "-std=c11", "-O2", "-Wall", "-Wextra", "-o", name, str(_SOURCE)],
            capture_output=True,
            text=True,
            timeout=_COMPILE_TIMEOUT_S,
            check=False,
        )
        if done.returncode != 0:
            raise NetworkError(f"mnexec.c does not compile here: {done.stderr.strip()}")
        build.chmod(0o755)
        build.rename(program)  # whole or not at all, for a run beside this one
    except subprocess.TimeoutExpired:
        raise NetworkError(f"compiling mnexec.c took longer than {_COMPILE_TIMEOUT_S} s") from None
    finally:
        build.unlink(missing_ok=True)
    return directory
