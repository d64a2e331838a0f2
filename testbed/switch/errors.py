"""The one error of the control surface."""

from __future__ import annotations

import difflib
import enum
import errno
from collections.abc import Iterable

from testbed.engine import EngineError

_MAX_CHOICES = 12


class ErrorCode(enum.Enum):
    """Why an operation was refused, under the names of gRPC's status codes."""

    INVALID_ARGUMENT = 3
    NOT_FOUND = 5
    ALREADY_EXISTS = 6
    PERMISSION_DENIED = 7
    RESOURCE_EXHAUSTED = 8
    FAILED_PRECONDITION = 9
    ABORTED = 10
    OUT_OF_RANGE = 11
    UNIMPLEMENTED = 12
    UNAVAILABLE = 14


_OF_ERRNO = {
    errno.ENOENT: ErrorCode.NOT_FOUND,
    errno.ESRCH: ErrorCode.NOT_FOUND,
    errno.ENXIO: ErrorCode.NOT_FOUND,
    errno.EEXIST: ErrorCode.ALREADY_EXISTS,
    errno.ENOSPC: ErrorCode.RESOURCE_EXHAUSTED,
    errno.ENOBUFS: ErrorCode.RESOURCE_EXHAUSTED,
    errno.EDQUOT: ErrorCode.RESOURCE_EXHAUSTED,
    errno.ENOMEM: ErrorCode.RESOURCE_EXHAUSTED,
    errno.EBUSY: ErrorCode.FAILED_PRECONDITION,
    errno.ENOTCONN: ErrorCode.FAILED_PRECONDITION,
    errno.ERANGE: ErrorCode.OUT_OF_RANGE,
    errno.ETIMEDOUT: ErrorCode.UNAVAILABLE,
}


class ControlError(Exception):
    """A control operation was refused; the message names the place and the valid choices."""

    def __init__(self, message: str, code: ErrorCode = ErrorCode.INVALID_ARGUMENT) -> None:
        super().__init__(message)
        self.code = code

    @classmethod
    def of(cls, where: str, error: EngineError, meaning: str | None = None) -> ControlError:
        """What the engine refused at ``where``; ``meaning`` says it better."""
        code = _OF_ERRNO.get(error.code, ErrorCode.INVALID_ARGUMENT)
        return cls(f"{where}: {meaning or error}", code)


def choices(names: Iterable[str]) -> str:
    """``it has a, b, c``, cut where there are many."""
    listed = list(names)
    if not listed:
        return "it has none"
    shown = ", ".join(f"`{n}`" for n in listed[:_MAX_CHOICES])
    more = f", ... ({len(listed) - _MAX_CHOICES} more)" if len(listed) > _MAX_CHOICES else ""
    return f"it has {shown}{more}"


def suggestion(name: str, names: Iterable[str]) -> str:
    """``; did you mean `x`?`` if one of ``names`` (or its last parts) is close."""
    candidates: dict[str, str] = {}
    for full in names:
        parts = full.split(".")
        for i in range(len(parts)):
            candidates.setdefault(".".join(parts[i:]), full)
    close = difflib.get_close_matches(name, candidates, n=1, cutoff=0.6)
    return f"; did you mean `{close[0]}`?" if close else ""


class Refusals:
    """Turns the engine's refusals into control errors that say where."""

    def __init__(
        self,
        where: str,
        *,
        exists: str = "an entry with this match is there already",
        missing: str = "there is no such entry",
        full: str = "the table is full",
    ) -> None:
        self._where = where
        self._meaning = {errno.EEXIST: exists, errno.ENOENT: missing, errno.ENOSPC: full}

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        if isinstance(error, EngineError):
            raise ControlError.of(self._where, error, self._meaning.get(error.code)) from error


class StfError(Exception):
    """A test script could not be understood or carried out; the message names the line."""
