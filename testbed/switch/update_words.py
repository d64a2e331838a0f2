"""Words of the engine's updates (``engine.h``, "batches of updates")."""

from __future__ import annotations

from testbed.engine import UpdateKind


def word(high: int, low: int) -> bytes:
    """One word of two halves of 32 bits. Raises OverflowError."""
    return (high << 32 | low).to_bytes(8, "little")


def words(*numbers: int) -> bytes:
    """Numbers of 64 bits. Raises OverflowError."""
    return b"".join(number.to_bytes(8, "little") for number in numbers)


def update(kind: UpdateKind, number: int, payload: bytes) -> bytes:
    """An update: its head, and its payload of whole words."""
    return word(number, kind.value) + words(len(payload) // 8) + payload
