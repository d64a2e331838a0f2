"""Messages whose arrival can be checked: seeded bytes, announced with their digest.

A connection begins with a preamble, which the receiver answers with one byte;
only then, and only when told to, the sender writes the message. So connection
set-up and preamble are over before the measured time begins, and the message is
exactly as long as asked for.
"""

from __future__ import annotations

import hashlib
import random
import struct
from dataclasses import dataclass

READY = b"\x06"  # ASCII ACK
_PREAMBLE = struct.Struct("!QQ32s")
PREAMBLE_BYTES = _PREAMBLE.size


@dataclass(frozen=True)
class Preamble:
    """What follows on a connection: which flow, how many bytes, their SHA-256."""

    flow: int
    length: int
    digest: bytes

    def encode(self) -> bytes:
        return _PREAMBLE.pack(self.flow, self.length, self.digest)

    @classmethod
    def decode(cls, data: bytes) -> Preamble:
        return cls(*_PREAMBLE.unpack(data))


def payload(seed: int, flow: int, length: int) -> bytes:
    """`length` pseudo-random bytes, the same for the same seed and flow."""
    return random.Random(f"{seed}/{flow}").randbytes(length)


def digest(data: bytes | bytearray) -> bytes:
    return hashlib.sha256(data).digest()
