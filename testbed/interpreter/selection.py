"""Value sets, and values packed as selectors and hashes take them."""

from __future__ import annotations

from collections.abc import Iterator

from testbed.compiler.instances import ValueSetInstance
from testbed.compiler.types import StructType, TupleType, Type, underlying
from testbed.interpreter.errors import TableError
from testbed.interpreter.tables import Key, Match
from testbed.interpreter.values import Value, bits, default, leaves, pack, width


class ValueSet:
    """Members are tuples of matches, one a field of the set's element type."""

    def __init__(self, instance: ValueSetInstance) -> None:
        self.name = instance.name
        self.size = instance.size
        self.keys = list(_fields("", instance.decl.element.type, "exact"))
        self.members: list[tuple[Match, ...]] = []

    def insert(self, member: tuple[Match, ...]) -> None:
        """Raises TableError."""
        if member in self.members:
            raise TableError("it has this member already")
        if len(self.members) >= self.size:
            raise TableError(f"it is full: its size is {self.size}")
        self.members.append(member)

    def remove(self, member: tuple[Match, ...]) -> None:
        """Raises TableError."""
        if member not in self.members:
            raise TableError("it has no such member")
        self.members.remove(member)

    def holds(self, subjects: list[tuple[Value, Type]]) -> bool:
        numbers = [bits(v, t) for value, whole in subjects for v, t in leaves(value, whole)]
        return any(
            all(m.holds(k, n) for m, k, n in zip(member, self.keys, numbers, strict=True))
            for member in self.members
        )


def _fields(name: str, t: Type, match_kind: str) -> Iterator[Key]:
    """One for each scalar. ``@match`` on a struct's field says how it, and what lies in
    it, is matched; without it the match is exact."""
    prefix = f"{name}." if name else ""
    t = underlying(t)
    match t:
        case StructType():
            for decl in t.decl.fields:
                annotation = decl.annotation("match")
                kind = annotation.tokens[0] if annotation and annotation.tokens else match_kind
                yield from _fields(f"{prefix}{decl.name}", t.fields[decl.name], kind)
        case TupleType():
            for i, element in enumerate(t.elements):
                yield from _fields(f"{prefix}{i}", element, match_kind)
        case _:
            yield Key(name, match_kind, width(default(t), t), t)


def packed(fields: list[tuple[Value, Type]]) -> bytes:
    """Values one behind the other as bytes; zeros fill up the last."""
    number = size = 0
    for value, t in fields:
        part, part_size = pack(value, t)
        number, size = number << part_size | part, size + part_size
    whole = (size + 7) // 8
    return (number << (8 * whole - size)).to_bytes(whole, "big")
