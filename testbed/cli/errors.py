"""The one place where an exception becomes a sentence and an exit code.

0: done. 1: what was asked for failed or was refused. 2: wrong usage. 130: the
user pressed Ctrl-C. Nobody sees a traceback; the sentences are ``testbed/explain.py``'s.
"""

from __future__ import annotations

import contextlib
import functools
import os
import sys
from collections.abc import Callable
from typing import ParamSpec

import typer

from testbed.explain import is_compile_error, is_exhaustion, sentence

FAILED = 1
WRONG_USAGE = 2
INTERRUPTED = 130

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
    if is_compile_error(error):
        print(error.render(color=sys.stderr.isatty()), file=sys.stderr)  # type: ignore[attr-defined]
        return typer.Exit(FAILED)
    if is_exhaustion(error):
        _discard_output()
    return fail(sentence(error))


def _discard_output() -> None:
    """Python would complain about standard output once more when it flushes at exit."""
    with contextlib.suppress(OSError, ValueError):  # a stream that is no file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
