"""Run-time values.

Scalars are immutable Python objects: ``int`` for ``bit<W>``, ``int<W>`` (negative where
signed) and serializable enums, ``bool``, ``str``, and the front end's ``EnumValue`` and
``ErrorValue``; :class:`Varbit` carries its present length. Aggregates are mutable and have
an identity, because P4's left values name storage: assigning one changes the contents of
the object that is there (:func:`assign`), so that whoever holds a part of it sees the
change. A value that is kept is therefore a :func:`copy` of the one that was computed.

What the specification leaves undefined is 0 here (:func:`default`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from testbed.compiler.types import (
    BitsType,
    BoolType,
    EnumType,
    ErrorType,
    StackType,
    StringType,
    StructType,
    TupleType,
    Type,
    VarbitType,
    underlying,
)
from testbed.compiler.values import (
    EnumValue,
    ErrorValue,
    InvalidHeader,
    ListValue,
    StructValue,
)

# int | bool | str | EnumValue | ErrorValue | Varbit | Record | Stack | Tuple
Value = Any

NO_ERROR = ErrorValue("NoError", 0)


@dataclass(frozen=True, slots=True)
class Varbit:
    """``width`` bits; the first of them is the most significant of ``number``."""

    width: int = 0
    number: int = 0


class Record:
    """A struct, header or header union: its fields by name, in declaration order.

    ``valid`` is a header's validity bit, and meaningless for the other two.
    """

    __slots__ = ("fields", "taken", "type", "valid")

    def __init__(self, t: StructType, fields: dict[str, Value], *, valid: bool = False) -> None:
        self.type = t
        self.fields = fields
        self.valid = valid
        self.taken: tuple[int, int] | None = None  # what was extracted: first bit, bits

    @property
    def is_header(self) -> bool:
        return self.type.kind == "header"

    @property
    def is_union(self) -> bool:
        return self.type.kind == "header_union"

    def is_valid(self) -> bool:
        """Of a header; a union is valid where one of its headers is."""
        if self.is_union:
            return any(member.is_valid() for member in self.fields.values())
        return self.valid

    def only(self, name: str) -> None:
        """Makes every header of a union but ``name`` invalid (section 8.20)."""
        for other, header in self.fields.items():
            if other != name:
                header.valid = False


class Stack:
    """A header stack or an array; ``next`` is the index that ``.next`` means."""

    __slots__ = ("elements", "next", "type")

    def __init__(self, t: StackType, elements: list[Value], following: int = 0) -> None:
        self.type = t
        self.elements = elements
        self.next = following

    def shift(self, count: int) -> None:
        """``push_front(count)``, or ``pop_front(-count)`` (section 8.18)."""
        size = len(self.elements)
        kept = max(size - abs(count), 0)
        fresh = [default(self.type.element) for _ in range(size - kept)]
        moved = [copy(x) for x in (self.elements[:kept] if count > 0 else self.elements[-count:])]
        for old, new in zip(
            self.elements, [*fresh, *moved] if count > 0 else [*moved, *fresh], strict=True
        ):
            assign(old, new)
        self.next = min(max(self.next + count, 0), size)


class Tuple:
    __slots__ = ("elements", "type")

    def __init__(self, t: TupleType, elements: list[Value]) -> None:
        self.type = t
        self.elements = elements


# --------------------------------------------------------------------------- making


def default(t: Type) -> Value:
    """The default value of a type (section 7.3): zeros, the first member, invalid."""
    t = underlying(t)
    match t:
        case BitsType():
            return 0
        case BoolType():
            return False
        case VarbitType():
            return Varbit()
        case ErrorType():
            return NO_ERROR
        case EnumType():
            member = t.decl.members[0]
            return EnumValue(t.decl, member.name, member.number)
        case StringType():
            return ""
        case StructType():
            return Record(t, {name: default(field) for name, field in t.fields.items()})
        case StackType():
            return Stack(t, [default(t.element) for _ in range(t.size)])
        case TupleType():
            return Tuple(t, [default(element) for element in t.elements])
    raise TypeError(f"a value of type {t} at run time")


def from_constant(value: Value, t: Type) -> Value:
    """A compile-time value as one of type ``t``."""
    t = underlying(t)
    match value:
        case EnumValue():
            return value.number if isinstance(t, BitsType) else value
        case InvalidHeader():
            return default(t)
        case StructValue():
            made = default(t)
            made.valid = made.is_header
            for name, item in value.fields:
                made.fields[name] = from_constant(item, made.type.fields[name])
            return made
        case ListValue():
            return build(t, [from_constant(x, p) for x, p in zip(value.elements, parts(t))])  # noqa: B905
    return value


def parts(t: Type) -> Iterator[Type]:
    """The types of what an aggregate of type ``t`` holds, in order."""
    t = underlying(t)
    match t:
        case TupleType():
            yield from t.elements
        case StructType():
            yield from t.fields.values()
        case StackType():
            for _ in range(t.size):
                yield t.element


def build(t: Type, elements: list[Value]) -> Value:
    """The aggregate of type ``t`` whose first parts are ``elements``; a header is valid."""
    made = default(t)
    match made:
        case Record():
            made.valid = made.is_header
            made.fields.update(zip(made.fields, elements))  # noqa: B905  (the rest: default)
        case Stack() | Tuple():
            made.elements[: len(elements)] = elements
    return made


# --------------------------------------------------------------------------- copying


def copy(value: Value) -> Value:
    match value:
        case Record():
            fields = {name: copy(item) for name, item in value.fields.items()}
            made = Record(value.type, fields, valid=value.valid)
            made.taken = value.taken
            return made
        case Stack():
            return Stack(value.type, [copy(x) for x in value.elements], value.next)
        case Tuple():
            return Tuple(value.type, [copy(x) for x in value.elements])
    return value


def assign(target: Value, source: Value) -> None:
    """Gives the aggregate ``target`` the contents of ``source``, which has its shape.

    A tuple may be assigned to a struct, and the other way round.
    """
    if isinstance(target, Stack) and isinstance(source, Stack):
        target.next = source.next
    if isinstance(target, Record) and isinstance(source, Record):
        target.valid, target.taken = source.valid, source.taken
    new = contents(copy(source))
    if isinstance(target, Record):
        for name, item in zip(list(target.fields), new, strict=True):
            target.fields[name] = _put(target.fields[name], item)
    else:
        target.elements[:] = [_put(o, n) for o, n in zip(target.elements, new, strict=True)]


def is_aggregate(value: Value) -> bool:
    return isinstance(value, Record | Stack | Tuple)


def _put(old: Value, new: Value) -> Value:
    if is_aggregate(old):
        assign(old, new)
        return old
    return new


def contents(value: Value) -> list[Value]:
    """The parts of an aggregate, in order."""
    if isinstance(value, Record):
        return list(value.fields.values())
    return list(value.elements)


# --------------------------------------------------------------------------- comparing


def equal(a: Value, b: Value) -> bool:
    """``a == b`` (sections 8.12 to 8.20): headers also where both are invalid."""
    if not isinstance(a, Record | Stack | Tuple):
        return bool(a == b)
    if isinstance(a, Record) and a.is_header and isinstance(b, Record) and a.valid != b.valid:
        return False
    if isinstance(a, Record) and a.is_header and not a.valid:
        return True
    return all(equal(x, y) for x, y in zip(contents(a), contents(b), strict=True))


# --------------------------------------------------------------------------- bits


def leaves(value: Value, t: Type) -> Iterator[tuple[Value, Type]]:
    """The scalars in ``value``, in order, each with its type."""
    t = underlying(t)
    if isinstance(value, Record | Stack | Tuple):
        for item, part in zip(contents(value), parts(t), strict=True):
            yield from leaves(item, part)
    else:
        yield value, t


def width(value: Value, t: Type) -> int:
    """Bits that a scalar takes where it is packed."""
    match underlying(t):
        case BitsType(bits):
            return bits
        case VarbitType():
            return int(value.width)
        case BoolType():
            return 1
    return 32  # error and plain enums, where a hash or digest takes them


def bits(value: Value, t: Type) -> int:
    """A scalar as the unsigned number that its bits are."""
    match value:
        case Varbit():
            return value.number
        case EnumValue() | ErrorValue():
            return value.number
    return int(value) & ((1 << width(value, t)) - 1)


def pack(value: Value, t: Type) -> tuple[int, int]:
    """(number, width) of all the scalars in ``value``, the first most significant."""
    number = total = 0
    for leaf, leaf_type in leaves(value, t):
        size = width(leaf, leaf_type)
        number = number << size | bits(leaf, leaf_type)
        total += size
    return number, total


def from_bits(number: int, t: Type) -> Value:
    """The scalar of type ``t`` that the unsigned ``number`` is."""
    t = underlying(t)
    match t:
        case BitsType():
            return number - (1 << t.width) if t.signed and number >> (t.width - 1) else number
        case BoolType():
            return bool(number)
    raise TypeError(f"a value of type {t} has no bits")
