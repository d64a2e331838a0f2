"""Compile-time values: what ``Expression.value`` and constructor arguments hold.

A ``bool``, a ``str`` and an ``int`` are Python's own (an ``int`` of type
``bit<W>`` or ``int<W>`` is already wrapped to its width, negative where signed).
The rest are the classes below. Instances of externs, parsers and controls are
values too (:mod:`testbed.compiler.evaluate`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from testbed.compiler import ast
    from testbed.compiler.types import Type

# bool | int | str | EnumValue | ErrorValue | MatchKindValue | ListValue | StructValue
# | InvalidHeader | an instance
Value = Any


@dataclass(frozen=True, slots=True)
class EnumValue:
    """A member of an enum. ``number`` is its value (serializable) or its position."""

    decl: ast.EnumDecl
    name: str
    number: int

    def __repr__(self) -> str:
        return f"{self.decl.name}.{self.name}"


@dataclass(frozen=True, slots=True)
class ErrorValue:
    """A member of ``error``; ``number`` counts all members of the program from 0."""

    name: str
    number: int

    def __repr__(self) -> str:
        return f"error.{self.name}"


@dataclass(frozen=True, slots=True)
class MatchKindValue:
    name: str


@dataclass(frozen=True, slots=True)
class ListValue:
    """A tuple's, list's or stack's elements."""

    elements: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class StructValue:
    """A struct's or (valid) header's fields, in declaration order."""

    type: Type
    fields: tuple[tuple[str, Value], ...]

    def get(self, name: str) -> Value:
        return dict(self.fields)[name]


@dataclass(frozen=True, slots=True)
class InvalidHeader:
    """``{#}``: an invalid header or header union of this type."""

    type: Type
