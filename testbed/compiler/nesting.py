"""Which types may stand inside which: the type nesting rules (specification, 7.2.8).

The rules are looked at where a type is declared and, for a generic one, again
where it is applied: ``header H<T> { T t; }`` is well-formed, ``H<int>`` is not.
"""

from __future__ import annotations

from testbed.compiler.types import (
    BitsType,
    BoolType,
    EnumType,
    ErrorType,
    IntType,
    ListType,
    MatchKindType,
    NewType,
    StackType,
    StringType,
    StructType,
    TupleType,
    Type,
    TypeVar,
    UnknownType,
    VarbitType,
)

_VALUES = (BitsType, BoolType, VarbitType, EnumType, ErrorType, StructType, StackType, TupleType)
# The types of constants only, which p4c takes in tuples as well as in lists.
_CONSTANTS = (IntType, StringType, MatchKindType, ListType)
# Stack as a header's part: an array of the version 1.2.5.
_PARTS: dict[str, tuple[type[Type], ...]] = {
    "header": (BitsType, BoolType, VarbitType, EnumType, StructType, StackType),
    "header union": (StructType,),
    "struct": _VALUES,
    "tuple": (*_VALUES, *_CONSTANTS),
    "list": (*_VALUES, *_CONSTANTS),
    "stack": (BitsType, BoolType, EnumType, StructType),
}
PART_NAMES = {
    "header": "bit<W>, int<W>, bool, varbit<W>, an enum with a type, a struct of these",
    "struct": "bit<W>, int<W>, bool, an enum, error, a struct, header, stack or tuple",
    "header union": "headers",
    "tuple": "bit<W>, int<W>, bool, an enum, error, a struct, header, stack or tuple",
    "list": "bit<W>, int<W>, bool, an enum, error, a struct, header, stack or tuple",
    "stack": "a header, a header union, or a value of a fixed size",
}


def may_hold(holder: str, t: Type) -> bool:
    """Whether a value of type ``t`` may be part of a ``holder``: a key of ``PART_NAMES``.

    A type parameter may be part of anything, and so may what has an error already.
    """
    while isinstance(t, NewType):
        t = t.underlying
    if isinstance(t, TypeVar | UnknownType):
        return True
    if not isinstance(t, _PARTS[holder]):
        return False
    if holder == "header union":
        return isinstance(t, StructType) and t.kind == "header"
    if holder != "header":
        return True
    if isinstance(t, EnumType):
        return t.underlying is not None
    return header_within(t) is None


def header_within(t: Type) -> StructType | None:
    """The header or header union that a value of type ``t`` is or holds, if any."""
    if isinstance(t, NewType):
        return header_within(t.underlying)
    if isinstance(t, StackType):
        return header_within(t.element)
    if not isinstance(t, StructType):
        return None
    if t.kind != "struct":
        return t
    return next(filter(None, map(header_within, t.fields.values())), None)


def holder_of(t: StructType) -> str:
    """The key of ``PART_NAMES`` for the fields of ``t``."""
    return t.kind.replace("_", " ")
