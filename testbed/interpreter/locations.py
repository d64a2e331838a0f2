"""Left values: where an assignment, or the copy-out of an argument, goes.

A location is found once, before the right side is evaluated or the call is made
(section 6.8), and then read and written without looking at the expression again.
"""

from __future__ import annotations

from typing import Protocol

from testbed.compiler.ast import Declaration
from testbed.compiler.types import Type
from testbed.interpreter.operators import slice_bits, with_slice, wrap
from testbed.interpreter.values import Record, Stack, Tuple, Value, assign, copy, default


class Location(Protocol):
    def get(self) -> Value:
        """The value there, not a copy."""

    def set(self, value: Value) -> None:
        """Puts a copy of ``value`` there."""


class Variable:
    def __init__(self, variables: dict[Declaration, Value], decl: Declaration) -> None:
        self._variables = variables
        self._decl = decl

    def get(self) -> Value:
        return self._variables[self._decl]

    def set(self, value: Value) -> None:
        old = self._variables[self._decl]
        if isinstance(old, Record | Stack | Tuple):
            assign(old, value)
        else:
            self._variables[self._decl] = value


class Field:
    def __init__(self, record: Record, name: str) -> None:
        self._record = record
        self._name = name

    def get(self) -> Value:
        return self._record.fields[self._name]

    def set(self, value: Value) -> None:
        old = self._record.fields[self._name]
        if not isinstance(old, Record | Stack | Tuple):
            self._record.fields[self._name] = value
            return
        assign(old, value)
        if self._record.is_union:
            self._record.only(self._name)


class Element:
    """Of a stack, array or tuple. Out of bounds reads are default values, and writes are
    lost: the specification leaves them undefined."""

    def __init__(self, aggregate: Stack | Tuple, index: int, t: Type) -> None:
        self._elements = aggregate.elements
        self._index = index
        self._type = t

    def get(self) -> Value:
        if 0 <= self._index < len(self._elements):
            return self._elements[self._index]
        return default(self._type)

    def set(self, value: Value) -> None:
        if not 0 <= self._index < len(self._elements):
            return
        old = self._elements[self._index]
        if isinstance(old, Record | Stack | Tuple):
            assign(old, value)
        else:
            self._elements[self._index] = value


class Slice:
    def __init__(self, base: Location, high: int, low: int, base_type: Type) -> None:
        self._base = base
        self._high = high
        self._low = low
        self._type = base_type

    def get(self) -> Value:
        return slice_bits(self._base.get(), self._high, self._low)

    def set(self, value: Value) -> None:
        whole = with_slice(self._base.get(), self._high, self._low, value)
        self._base.set(wrap(whole, self._type))


class Nowhere:
    """What is assigned to ``_`` is not wanted."""

    def __init__(self, t: Type) -> None:
        self._value = default(t)

    def get(self) -> Value:
        return copy(self._value)

    def set(self, value: Value) -> None:
        pass
