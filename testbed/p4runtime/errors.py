"""Status codes, and the one error of the service.

Source: P4Runtime specification, Error Reporting Messages; google/rpc/code.proto.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from google.protobuf.message import DecodeError

from testbed.p4runtime.schema import p4, protobuf, rpc

DETAILS_KEY = "grpc-status-details-bin"  # of gRPC's trailing metadata
SPACE = "testbed"  # of the codes in p4.Error
_MOST_TEXT = 600  # characters of a message: all of them travel in one header


class Code(enum.IntEnum):
    """gRPC's canonical codes."""

    OK = 0
    CANCELLED = 1
    UNKNOWN = 2
    INVALID_ARGUMENT = 3
    DEADLINE_EXCEEDED = 4
    NOT_FOUND = 5
    ALREADY_EXISTS = 6
    PERMISSION_DENIED = 7
    RESOURCE_EXHAUSTED = 8
    FAILED_PRECONDITION = 9
    ABORTED = 10
    OUT_OF_RANGE = 11
    UNIMPLEMENTED = 12
    INTERNAL = 13
    UNAVAILABLE = 14
    DATA_LOSS = 15
    UNAUTHENTICATED = 16


@dataclass(frozen=True)
class Failure:
    """What became of one update of a batch, or of one request of a read."""

    code: Code
    message: str


class StatusError(Exception):
    """A call was refused. ``failures``: of each element of its batch, None for one that
    was carried out; without them the whole call was refused before it began."""

    def __init__(
        self, code: Code, message: str, failures: Sequence[Failure | None] | None = None
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = shortened(message)
        self.failures = failures

    def status(self) -> Any:
        """As ``google.rpc.Status``; its details are a ``p4.Error`` for each element."""
        status = rpc.Status(code=self.code, message=self.message)
        for failure in self.failures or ():
            error = p4.Error()
            if failure is not None:
                error.canonical_code = failure.code
                error.message = shortened(failure.message)
                error.space = SPACE
                error.code = failure.code
            status.details.append(_packed(error))
        return status


def batch_error(what: str, failures: Sequence[Failure | None]) -> StatusError:
    """That some of a batch failed; ``what`` names its elements in the plural. Its message is
    of the first that was at fault, not of one that was undone because of it."""
    failed = [f for f in failures if f is not None]
    first = next((f for f in failed if f.code is not Code.ABORTED), failed[0])
    text = f"{len(failed)} of {len(failures)} {what} failed; the first: {first.message}"
    return StatusError(Code.UNKNOWN, text, failures)


def shortened(text: str) -> str:
    """Cut where it is too long to be one header of many."""
    return text if len(text) <= _MOST_TEXT else f"{text[: _MOST_TEXT - 3]}..."


def invalid(message: str) -> StatusError:
    """The request can never be carried out."""
    return StatusError(Code.INVALID_ARGUMENT, message)


def parsed(kind: Any, data: bytes) -> Any:
    """A message of bytes that anybody may have sent. Raises StatusError."""
    try:
        return kind.FromString(data)
    except DecodeError:
        raise invalid(f"what was sent is no {kind.DESCRIPTOR.full_name}") from None


def _packed(message: Any) -> Any:
    packed = protobuf.Any()
    packed.Pack(message)
    return packed
