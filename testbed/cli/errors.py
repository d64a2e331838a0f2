"""The one place where an exception becomes a sentence and an exit code.

0: done. 1: what was asked for failed or was refused. 2: wrong usage. 130: the
user pressed Ctrl-C. Nobody sees a traceback: what we did not foresee is written
to a log, and the sentence names the file.
"""

from __future__ import annotations

import contextlib
import errno
import functools
import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import ParamSpec

import typer

from testbed.paths import cache_dir

FAILED = 1
WRONG_USAGE = 2
INTERRUPTED = 130

# Errors whose message is one sentence for the user, by the module that defines
# them: a class whose module was never loaded cannot have been raised, and
# loading all of them would make `testbed --help` slow.
_FORESEEN = {
    "testbed.benchmarks.lab": ("LabError",),
    "testbed.engine.toolchain": ("NoCompilerError",),
    "testbed.engine.fabric": ("EngineError",),
    "testbed.engine.binding": ("EngineError",),
    "testbed.switch": ("ControlError", "StfError"),
    "testbed.network.errors": ("NetworkError", "TopologyError"),
    "testbed.network.units": ("UnitError",),
    "testbed.network.privilege": ("PrivilegeError",),
    "testbed.p4runtime.environment": ("EnvironmentMissing",),
    "experiments.base": ("ExperimentError",),
}

# What a machine can run out of where the error names no file, and where to look.
_EXHAUSTED = {
    errno.ENOSPC: "free some, or choose another --out, TESTBED_CACHE or TMPDIR",
    errno.EDQUOT: "free some, or choose another --out, TESTBED_CACHE or TMPDIR",
    errno.EMFILE: "raise `ulimit -n`",
    errno.ENFILE: "raise the sysctl fs.file-max",
    errno.ENOMEM: "free some memory",
    errno.EAGAIN: "raise `ulimit -u`",
}

P = ParamSpec("P")


class UsageError(Exception):
    """The command line asks for something that is not there; exit code 2."""


def fail(message: str, code: int = FAILED) -> typer.Exit:
    """Print one sentence on standard error; raise what this returns."""
    print(f"testbed: error: {message}", file=sys.stderr)
    return typer.Exit(code)


def bounded(command: Callable[P, None]) -> Callable[P, None]:
    """Wrap a command: whatever it raises ends as a sentence and an exit code."""

    @functools.wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
            sys.stdout.flush()  # here, where it can still be told that it does not work
        except typer.Exit:
            raise
        except KeyboardInterrupt:
            print("\ntestbed: interrupted", file=sys.stderr)
            raise typer.Exit(INTERRUPTED) from None
        except BrokenPipeError:
            # The reader of our output has gone (`testbed ... | head`).
            _discard_output()
            raise typer.Exit(FAILED) from None
        except Exception as error:
            raise _explained(error) from None

    return run


def _explained(error: Exception) -> Exception:
    """What to raise instead of ``error``, having printed what there is to say."""
    if isinstance(error, typer.BadParameter):
        return error  # the command line parser prints it, with the usage
    if isinstance(error, UsageError):
        return fail(str(error), WRONG_USAGE)
    if _is(error, "testbed.compiler.diagnostics", ("CompileError",)):
        print(error.render(color=sys.stderr.isatty()), file=sys.stderr)  # type: ignore[attr-defined]
        return typer.Exit(FAILED)
    if _is(error, "testbed.engine.toolchain", ("CompilerFailed",)):
        log = _write_log(f"{error}\n\n{error.log}")  # type: ignore[attr-defined]
        return fail(f"{error}; please report it with {log}")
    if any(_is(error, module, names) for module, names in _FORESEEN.items()):
        return fail(str(error))
    if isinstance(error, OSError) and error.filename is not None:
        return fail(f"{error.filename}: {error.strerror}")
    if isinstance(error, OSError) and error.errno in _EXHAUSTED:
        _discard_output()
        return fail(f"{error.strerror}: {_EXHAUSTED[error.errno]}")
    log = _write_log("".join(traceback.format_exception(error)))
    return fail(f"{type(error).__name__} is a defect of the testbed; please report it with {log}")


def _discard_output() -> None:
    """Python would complain about standard output once more when it flushes at exit."""
    with contextlib.suppress(OSError, ValueError):  # a stream that is no file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _is(error: Exception, module: str, names: tuple[str, ...]) -> bool:
    loaded = sys.modules.get(module)
    kinds = tuple(getattr(loaded, name) for name in names if hasattr(loaded, name))
    return isinstance(error, kinds)


def _write_log(text: str) -> Path:
    """Keep ``text`` with the command line in a file of its own; returns its path."""
    now = datetime.now(UTC)
    text = f"{now.isoformat()}\n{sys.argv}\n\n{text}"
    for directory in (cache_dir() / "logs", Path(tempfile.gettempdir())):
        try:
            directory.mkdir(parents=True, exist_ok=True)
            descriptor, name = tempfile.mkstemp(
                prefix=f"testbed-{now:%Y%m%dT%H%M%SZ}-", suffix=".log", dir=directory
            )
        except OSError:
            continue
        with os.fdopen(descriptor, "w") as file:
            file.write(text)
        return Path(name)
    print(text, file=sys.stderr)  # nowhere to write: better seen than lost
    return Path("the text above")
