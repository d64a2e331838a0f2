"""Ids and aliases of what the control plane sees.

An id has the kind of the object in its top byte (``P4Ids.Prefix`` of
``p4info.proto``) and below it 24 bits of the hash of the control-plane name,
unless ``@id`` says otherwise. Controllers keep ids across compilations and
compilers, so both the hash and how collisions are resolved are p4c's: names of
one kind are taken in byte order, and a taken id moves on to the next free one.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from testbed.compiler import ast
from testbed.compiler.diagnostics import CompileError, Diagnostic
from testbed.compiler.p4info_notes import find, id_annotation

_HASH_BITS = 24
_HASH_MASK = (1 << _HASH_BITS) - 1


class Prefix(IntEnum):
    """The top byte of an id."""

    ACTION = 0x01
    TABLE = 0x02
    VALUE_SET = 0x03
    CONTROLLER_HEADER = 0x04
    ACTION_PROFILE = 0x11
    COUNTER = 0x12
    DIRECT_COUNTER = 0x13
    METER = 0x14
    DIRECT_METER = 0x15
    REGISTER = 0x16
    DIGEST = 0x17


def one_at_a_time(data: bytes) -> int:
    """Bob Jenkins's one-at-a-time hash (Dr. Dobb's Journal, September 1997), 32 bits."""
    mask = 0xFFFFFFFF
    value = 0
    for byte in data:
        value = (value + byte) & mask
        value = (value + (value << 10)) & mask
        value ^= value >> 6
    value = (value + (value << 3)) & mask
    value ^= value >> 11
    return (value + (value << 15)) & mask


class Symbols:
    """All names that the control plane can say; :meth:`assign` gives them their ids."""

    def __init__(self) -> None:
        self._ids: dict[Prefix, dict[str, int | None]] = {}
        self._taken: set[int] = set()
        self._names: set[str] = set()
        self._suffixes: dict[tuple[str, ...], int] = {}

    def add(self, prefix: Prefix, name: str, annotations: Sequence[ast.Annotation] = ()) -> None:
        """Take ``name`` in, with the id that its ``@id`` asks for, if any.

        Raises CompileError where that id is of another kind or taken.
        """
        names = self._ids.setdefault(prefix, {})
        if name in names:
            return
        names[name] = self._requested(prefix, annotations)
        if name not in self._names:
            self._names.add(name)
            for suffix in _suffixes(name):
                self._suffixes[suffix] = self._suffixes.get(suffix, 0) + 1

    def _requested(self, prefix: Prefix, annotations: Sequence[ast.Annotation]) -> int | None:
        number = id_annotation(annotations)
        if number is None:
            return None
        if number >> _HASH_BITS not in (0, prefix):
            raise _error(
                annotations,
                f"the id {number} has the prefix {number >> _HASH_BITS:#04x}; an id of this kind "
                f"({prefix.name}) has {prefix:#04x}, or none: below {1 << _HASH_BITS}",
            )
        number |= prefix << _HASH_BITS
        if number in self._taken:
            raise _error(annotations, f"the id {number} is given twice")
        self._taken.add(number)
        return number

    def assign(self) -> None:
        """Give an id to each name that has none yet."""
        for prefix in sorted(self._ids):
            names = self._ids[prefix]
            for name in sorted((n for n, i in names.items() if i is None), key=str.encode):
                names[name] = self._free(prefix, one_at_a_time(name.encode()))

    def _free(self, prefix: Prefix, start: int) -> int:
        for step in range(1 << _HASH_BITS):
            number = prefix << _HASH_BITS | (start + step) & _HASH_MASK
            if number not in self._taken:
                self._taken.add(number)
                return number
        raise OverflowError(f"more than {1 << _HASH_BITS} objects of kind {prefix.name}")

    def id(self, prefix: Prefix, name: str) -> int:
        """The id of a name that was added. To be asked after :meth:`assign`."""
        number = self._ids[prefix][name]
        assert number is not None
        return number

    def alias(self, name: str) -> str:
        """The shortest suffix, in whole components, that no other name has."""
        for suffix in _suffixes(name):
            if self._suffixes[suffix] < 2:
                return ".".join(suffix)
        return name


def _suffixes(name: str) -> list[tuple[str, ...]]:
    """``a.b.c`` -> ``(c,)``, ``(b, c)``, ``(a, b, c)``."""
    parts = tuple(name.split("."))
    return [parts[i:] for i in range(len(parts) - 1, -1, -1)]


def field_ids(fields: Sequence[Sequence[ast.Annotation]]) -> list[int]:
    """Ids inside an object, given each field's annotations.

    ``@id`` or else the position from 1, moved on where an ``@id`` has taken it.
    Raises CompileError where an ``@id`` is 0 or given twice.
    """
    given = [id_annotation(notes) for notes in fields]
    taken: set[int] = set()
    for number, notes in zip(given, fields, strict=True):
        if number is None:
            continue
        if number < 1:
            raise _error(notes, f"the id of a field is 1 or more, not {number}")
        if number in taken:
            raise _error(notes, f"the id {number} is given twice")
        taken.add(number)
    result: list[int] = []
    index = 1
    for number in given:
        if number is not None:
            index += 1
            result.append(number)
            continue
        while index in taken:
            index += 1
        taken.add(index)
        result.append(index)
    return result


def _error(annotations: Sequence[ast.Annotation], text: str) -> CompileError:
    annotation = find(annotations, "id")
    return CompileError([Diagnostic(annotation.span if annotation else None, text)])
