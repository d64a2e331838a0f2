"""How a pass of the interpreter may end before its end, and what it cannot do."""

from __future__ import annotations

from testbed.compiler.diagnostics import CompileError, Diagnostic
from testbed.compiler.source import Span
from testbed.compiler.values import ErrorValue


class Unsupported(CompileError):
    """The program uses what the interpreter does not have; the place is in the message."""

    def __init__(self, span: Span | None, what: str) -> None:
        super().__init__([Diagnostic(span, f"{what} is not supported by the interpreter")])


class Rejected(Exception):
    """The parser's state machine ends in ``reject``, with an error or without."""

    def __init__(self, error: ErrorValue | None, reason: str, span: Span | None) -> None:
        super().__init__(reason)
        self.error = error
        self.reason = reason
        self.span = span


class Exited(Exception):
    """``exit``: everything that is being applied ends."""


class TableError(Exception):
    """A control operation on a table was refused."""
