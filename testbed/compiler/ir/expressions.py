"""Places, which are storage, and expressions, which have no side effects."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from testbed.compiler.ir.types import BIT32, BOOL, Type


class Storage(Enum):
    """Where a variable lies, which is how C gets at it."""

    LOCAL = "local"  # of the C function, or a parameter passed by value
    POINTER = "pointer"  # a parameter passed by reference
    PHV = "phv"  # in the packet's context
    INTRINSIC = "im"  # the standard metadata, in the context's head
    FRAME = "frame"  # of the control or parser instance, shared with its actions and states
    FRAME_POINTER = "frame_pointer"  # a parameter of the instance, passed by reference


class Place:
    __slots__ = ()
    type: Type


@dataclass(frozen=True, slots=True)
class Var(Place):
    name: str
    type: Type
    storage: Storage = Storage.LOCAL


@dataclass(frozen=True, slots=True)
class Member(Place):
    base: Place
    name: str
    type: Type


@dataclass(frozen=True, slots=True)
class Element(Place):
    """``base[index]``; beyond the end a spare element is meant, which nothing reads."""

    base: Place
    index: Expr
    type: Type


@dataclass(frozen=True, slots=True)
class StackNext(Place):
    """A stack's ``next`` index."""

    base: Place
    type: Type = BIT32


class Expr:
    __slots__ = ()
    type: Type


@dataclass(frozen=True, slots=True)
class Const(Expr):
    value: int
    type: Type


@dataclass(frozen=True, slots=True)
class Load(Expr):
    place: Place

    @property
    def type(self) -> Type:  # type: ignore[override]
        return self.place.type


@dataclass(frozen=True, slots=True)
class Unary(Expr):
    """``-`` and ``~`` on bits, ``!`` on bool."""

    op: str
    operand: Expr
    type: Type


@dataclass(frozen=True, slots=True)
class Binary(Expr):
    """Arithmetic wraps to ``type`` (there is no division); comparisons and ``&& ||`` give bool."""

    op: str
    left: Expr
    right: Expr
    type: Type


@dataclass(frozen=True, slots=True)
class Cast(Expr):
    """Truncates, or extends by the operand's sign."""

    operand: Expr
    type: Type


@dataclass(frozen=True, slots=True)
class Slice(Expr):
    operand: Expr
    high: int
    low: int
    type: Type


@dataclass(frozen=True, slots=True)
class Concat(Expr):
    left: Expr
    right: Expr
    type: Type


@dataclass(frozen=True, slots=True)
class Mux(Expr):
    condition: Expr
    then: Expr
    otherwise: Expr
    type: Type


@dataclass(frozen=True, slots=True)
class IsValid(Expr):
    """Of a header or (any member valid) a header union."""

    place: Place
    type: Type = BOOL


@dataclass(frozen=True, slots=True)
class SameVarbit(Expr):
    left: Place
    right: Place
    type: Type = BOOL


@dataclass(frozen=True, slots=True)
class InSet(Expr):
    """Whether ``key`` (value, word, shift; see :class:`Lookup`) is a member of a value set.

    ``table``: what the engine looks it up in; ``strategy`` as for a table.
    """

    table: int
    key_words: int
    key: tuple[tuple[Expr, int, int], ...]
    strategy: str
    type: Type = BOOL


@dataclass(frozen=True, slots=True)
class AppliedHit(Expr):
    """Whether the application of a table whose outcome is in ``applied`` found an entry."""

    applied: str
    type: Type = BOOL


@dataclass(frozen=True, slots=True)
class AppliedAction(Expr):
    applied: str
    type: Type = BIT32


@dataclass(frozen=True, slots=True)
class EntryAction(Expr):
    """In a table's function: the action of ``entry``, an entry or member."""

    entry: str
    type: Type = BIT32


@dataclass(frozen=True, slots=True)
class EntryHit(Expr):
    """In a table's function: whether ``entry`` was found, not the default."""

    entry: str
    type: Type = BOOL


@dataclass(frozen=True, slots=True)
class EntryArg(Expr):
    """A parameter of the action of ``entry``, from 64-bit argument word ``word`` on."""

    entry: str
    word: int
    type: Type
