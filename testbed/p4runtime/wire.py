"""Messages put together from parts that are serialised already.

A read of a hundred thousand entries is mostly framing: each entry's bytes are known
(:mod:`testbed.p4runtime.tables`), and only lengths come before them. Protobuf's encoding
of an embedded message is its field's tag, its length as a varint, and its bytes; of
fields one behind the other the message is their concatenation.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator

from testbed.p4runtime.schema import p4

CHUNK_BYTES = 256 * 1024  # of a ReadResponse, far below the 4 MiB that clients take
_LENGTH_DELIMITED = 2
_SEVEN = 7


def tag(number: int) -> bytes:
    """What comes before the length of a field that is a message or bytes."""
    return varint(number << 3 | _LENGTH_DELIMITED)


def varint(value: int) -> bytes:
    """An unsigned number, seven bits a byte, the lowest first."""
    made = bytearray()
    while value >> _SEVEN:
        made.append(value & 0x7F | 0x80)
        value >>= _SEVEN
    made.append(value)
    return bytes(made)


@functools.cache
def field_tag(message: str, name: str) -> bytes:
    """:func:`tag` of field ``name`` of ``p4.<message>``. Not to be called while modules are
    imported: the schema takes a tenth of a second, and most commands never need it."""
    return tag(getattr(p4, message).DESCRIPTOR.fields_by_name[name].number)


length = functools.lru_cache(maxsize=1 << 14)(varint)  # of messages: few different ones


class Framer:
    """Makes a part of a ``p4.ReadResponse`` of an entity's serialised message; ``kind``
    is the entity's name in ``p4.Entity``."""

    def __init__(self, kind: str) -> None:
        self._kind = field_tag("Entity", kind)
        self._entities = field_tag("ReadResponse", "entities")

    def __call__(self, body: bytes) -> bytes:
        inner = self._kind + length(len(body)) + body
        return self._entities + length(len(inner)) + inner


def responses(parts: Iterable[bytes]) -> Iterator[bytes]:
    """Framed entities as serialised ``p4.ReadResponse`` messages, none too large."""
    chunk: list[bytes] = []
    size = 0
    for part in parts:
        chunk.append(part)
        size += len(part)
        if size >= CHUNK_BYTES:
            yield b"".join(chunk)
            chunk, size = [], 0
    if chunk:
        yield b"".join(chunk)
