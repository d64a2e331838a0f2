"""The type language of P4_16, as the checker and the later passes compute with it.

Syntax (`bit<W>` with W an expression, a typedef's name) lives in ``ast`` as a
``TypeExpr``; its ``.type`` is one of the objects below, with widths evaluated
and typedefs looked through, so two types are the same exactly when ``==`` says
so. ``type T name`` makes a new type (:class:`NewType`), which equals only
itself. Nominal types (struct, header, enum, extern, ...) equal one another when
they are the same declaration applied to the same type arguments.

``int`` (:class:`IntType`), the type of unsized literals, is gone from every
run-time expression once the checker is done: an unsized constant takes the type
that its context gives it. It remains only on compile-time values (sizes,
constructor arguments of type ``int``, slice bounds, shift amounts).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from testbed.compiler import ast


class Type:
    """Base of all types. ``str()`` is how P4 writes it."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class VoidType(Type):
    def __str__(self) -> str:
        return "void"


@dataclass(frozen=True, slots=True)
class BoolType(Type):
    def __str__(self) -> str:
        return "bool"


@dataclass(frozen=True, slots=True)
class StringType(Type):
    def __str__(self) -> str:
        return "string"


@dataclass(frozen=True, slots=True)
class IntType(Type):
    """Arbitrary-precision integer; compile-time only."""

    def __str__(self) -> str:
        return "int"


@dataclass(frozen=True, slots=True)
class BitsType(Type):
    """``bit<width>``, or ``int<width>`` (two's complement) where signed."""

    width: int
    signed: bool = False

    def __str__(self) -> str:
        return f"{'int' if self.signed else 'bit'}<{self.width}>"


@dataclass(frozen=True, slots=True)
class VarbitType(Type):
    max_width: int

    def __str__(self) -> str:
        return f"varbit<{self.max_width}>"


@dataclass(frozen=True, slots=True)
class ErrorType(Type):
    """The one type ``error``; a value is an :class:`~testbed.compiler.evaluate.ErrorValue`."""

    def __str__(self) -> str:
        return "error"


@dataclass(frozen=True, slots=True)
class MatchKindType(Type):
    def __str__(self) -> str:
        return "match_kind"


@dataclass(frozen=True, slots=True)
class TypeVar(Type):
    """A type parameter inside its own generic declaration."""

    decl: ast.TypeParam

    def __str__(self) -> str:
        return self.decl.name


@dataclass(frozen=True, slots=True)
class NewType(Type):
    """``type bit<9> PortId_t;``"""

    decl: ast.TypedefDecl
    underlying: Type

    def __str__(self) -> str:
        return self.decl.name


@dataclass(frozen=True, slots=True)
class EnumType(Type):
    """``enum E { ... }``; ``underlying`` is set for ``enum bit<8> E { A = 1 }``."""

    decl: ast.EnumDecl
    underlying: Type | None = None

    def __str__(self) -> str:
        return self.decl.name


class StructType(Type):
    """A struct, header or header union (``kind``), with its type arguments."""

    __slots__ = ("_declarations", "_fields", "args", "decl")

    def __init__(self, decl: ast.StructDecl, args: tuple[Type, ...] = ()) -> None:
        self.decl = decl
        self.args = args
        self._fields: dict[str, Type] | None = None
        self._declarations: dict[str, ast.FieldDecl] | None = None

    @property
    def kind(self) -> str:
        """``struct``, ``header`` or ``header_union``."""
        return self.decl.kind

    @property
    def name(self) -> str:
        return self.decl.name

    @property
    def fields(self) -> dict[str, Type]:
        """Field names to types, in declaration order, type arguments filled in."""
        if self._fields is not None:
            return self._fields
        bound = dict(zip(self.decl.type_params, self.args, strict=False))
        fields = {f.name: substitute(f.type, bound) for f in self.decl.fields if f.type is not None}
        if len(fields) == len(self.decl.fields):  # not while its declaration is being checked
            self._fields = fields
        return fields

    @property
    def declarations(self) -> dict[str, ast.FieldDecl]:
        """Field names to where they are declared."""
        if self._declarations is None:
            self._declarations = {f.name: f for f in self.decl.fields}
        return self._declarations

    def __eq__(self, other: object) -> bool:
        return isinstance(other, StructType) and other.decl is self.decl and other.args == self.args

    def __hash__(self) -> int:
        return hash((id(self.decl), self.args))

    def __str__(self) -> str:
        return _applied(self.decl.name, self.args)

    __repr__ = __str__


@dataclass(frozen=True, slots=True)
class StackType(Type):
    """``element[size]``: a header stack (or, from 1.2.5, an array of any type)."""

    element: Type
    size: int

    def __str__(self) -> str:
        return f"{self.element}[{self.size}]"


@dataclass(frozen=True, slots=True)
class TupleType(Type):
    elements: tuple[Type, ...]

    def __str__(self) -> str:
        return f"tuple<{', '.join(map(str, self.elements))}>"


@dataclass(frozen=True, slots=True)
class ListType(Type):
    """``list<T>``: compile-time lists, for constructor arguments."""

    element: Type

    def __str__(self) -> str:
        return f"list<{self.element}>"


@dataclass(frozen=True, slots=True)
class RecordType(Type):
    """The type of ``{a = 1, b = 2}`` while no context has given it a name."""

    members: tuple[tuple[str, Type], ...]

    def __str__(self) -> str:
        return "{" + ", ".join(f"{t} {n}" for n, t in self.members) + "}"


@dataclass(frozen=True, slots=True)
class SetType(Type):
    """``set<element>``: what keyset expressions and value sets denote."""

    element: Type

    def __str__(self) -> str:
        return f"set<{self.element}>"


@dataclass(frozen=True, slots=True)
class InvalidType(Type):
    """The type of ``{#}`` (an invalid header) and ``...`` while no context gave it one."""

    def __str__(self) -> str:
        return "{#}"


@dataclass(frozen=True, slots=True)
class ExternType(Type):
    decl: ast.ExternDecl
    args: tuple[Type, ...] = ()

    def __str__(self) -> str:
        return _applied(self.decl.name, self.args)


@dataclass(frozen=True, slots=True)
class ParserType(Type):
    decl: ast.ParserDecl
    args: tuple[Type, ...] = ()

    def __str__(self) -> str:
        return _applied(self.decl.name, self.args)


@dataclass(frozen=True, slots=True)
class ControlType(Type):
    decl: ast.ControlDecl
    args: tuple[Type, ...] = ()

    def __str__(self) -> str:
        return _applied(self.decl.name, self.args)


@dataclass(frozen=True, slots=True)
class PackageType(Type):
    decl: ast.PackageDecl
    args: tuple[Type, ...] = ()

    def __str__(self) -> str:
        return _applied(self.decl.name, self.args)


@dataclass(frozen=True, slots=True)
class TableType(Type):
    decl: ast.TableDecl

    def __str__(self) -> str:
        return f"table {self.decl.name}"


@dataclass(frozen=True, slots=True)
class ApplyResultType(Type):
    """What ``t.apply()`` gives: fields ``hit``, ``miss`` and ``action_run``."""

    decl: ast.TableDecl

    def __str__(self) -> str:
        return f"the result of {self.decl.name}.apply()"


@dataclass(frozen=True, slots=True)
class ActionRunType(Type):
    """The type of ``t.apply().action_run``; switch labels are the table's actions."""

    decl: ast.TableDecl

    def __str__(self) -> str:
        return f"{self.decl.name}.apply().action_run"


@dataclass(frozen=True, slots=True)
class CallableType(Type):
    """A function, extern function, method, action or built-in method, not yet called."""

    description: str

    def __str__(self) -> str:
        return self.description


@dataclass(frozen=True, slots=True)
class TypeOfType(Type):
    """What a type's name means where an expression may stand (``E`` in ``E.A``)."""

    named: Type

    def __str__(self) -> str:
        return f"type {self.named}"


@dataclass(frozen=True, slots=True)
class UnknownType(Type):
    """The type of what has an error already: silent wherever it goes."""

    def __str__(self) -> str:
        return "an erroneous type"


VOID = VoidType()
BOOL = BoolType()
STRING = StringType()
INT = IntType()
ERROR = ErrorType()
MATCH_KIND = MatchKindType()
INVALID = InvalidType()
UNKNOWN = UnknownType()


def _applied(name: str, args: Sequence[Type]) -> str:
    return f"{name}<{', '.join(map(str, args))}>" if args else name


def rebuild(t: Type, f: Callable[[Type], Type]) -> Type:
    """``t`` with ``f`` applied to each type that it directly contains."""
    match t:
        case StructType() | ExternType() | ParserType() | ControlType() | PackageType():
            return type(t)(t.decl, tuple(map(f, t.args))) if t.args else t  # type: ignore[arg-type]
        case StackType():
            return StackType(f(t.element), t.size)
        case TupleType():
            return TupleType(tuple(map(f, t.elements)))
        case ListType():
            return ListType(f(t.element))
        case SetType():
            return SetType(f(t.element))
        case RecordType():
            return RecordType(tuple((n, f(m)) for n, m in t.members))
    return t


def substitute(t: Type, bound: Mapping[ast.TypeParam, Type]) -> Type:
    """``t`` with type parameters replaced by what ``bound`` gives them."""
    if not bound:
        return t
    if isinstance(t, TypeVar):
        return bound.get(t.decl, t)
    return rebuild(t, lambda inner: substitute(inner, bound))


def contains(t: Type, predicate: Callable[[Type], bool]) -> bool:
    """Whether ``t`` or a type written inside it satisfies ``predicate`` (fields are not opened)."""
    found = predicate(t)

    def visit(inner: Type) -> Type:
        nonlocal found
        found = found or contains(inner, predicate)
        return inner

    rebuild(t, visit)
    return found


def underlying(t: Type) -> Type:
    """``t`` with ``type`` definitions and serializable enums looked through."""
    while True:
        below = t.underlying if isinstance(t, NewType | EnumType) else None
        if below is not None:
            t = below
        else:
            return t


def has_body(t: ParserType | ControlType) -> bool:
    """Whether ``t`` is implemented, and no mere type of parsers or controls."""
    return (t.decl.states if isinstance(t, ParserType) else t.decl.body) is not None


def is_header(t: Type) -> bool:
    return isinstance(t, StructType) and t.kind == "header"


def min_bits(t: Type) -> int | None:
    """Size in bits with every varbit empty; ``None`` where the type has no size."""
    return _size(t, largest=False)


def max_bits(t: Type) -> int | None:
    """Size in bits with every varbit full; ``None`` where the type has no size."""
    return _size(t, largest=True)


def _size(t: Type, *, largest: bool) -> int | None:
    t = underlying(t)
    parts: list[int | None]
    match t:
        case BitsType():
            return t.width
        case BoolType():
            return 1
        case VarbitType():
            return t.max_width if largest else 0
        case StackType():
            parts = [_size(t.element, largest=largest)] * t.size
        case TupleType():
            parts = [_size(e, largest=largest) for e in t.elements]
        case StructType():
            parts = [_size(e, largest=largest) for e in t.fields.values()]
            if t.kind == "header_union":
                sizes = [p for p in parts if p is not None]
                if len(sizes) != len(parts):
                    return None
                return (max if largest else min)(sizes, default=0)
        case _:
            return None
    total = 0
    for part in parts:
        if part is None:
            return None
        total += part
    return total
