"""Expressions and keysets, in the order of the grammar."""

from __future__ import annotations

from dataclasses import field
from enum import Enum, auto
from typing import TYPE_CHECKING

from testbed.compiler.ast.nodes import Node, node

if TYPE_CHECKING:
    from testbed.compiler.ast.declarations import (
        ActionDecl,
        ControlDecl,
        Declaration,
        FunctionDecl,
        PackageDecl,
        ParserDecl,
        TypeParam,
    )
    from testbed.compiler.ast.tables import TableDecl
    from testbed.compiler.ast.type_expressions import TypeExpr
    from testbed.compiler.source import Span
    from testbed.compiler.types import Type
    from testbed.compiler.values import Value


@node
class Expression(Node):
    type: Type = field(init=False, default=None, repr=False)  # type: ignore[assignment]  # check
    value: Value | None = field(init=False, default=None, repr=False)  # check


@node
class IntLiteral(Expression):
    """``10``, ``8w0xff``, ``4s7``; ``base`` is how it was written."""

    number: int
    width: int | None = None
    signed: bool = False
    base: int = 10


@node
class BoolLiteral(Expression):
    literal: bool


@node
class StringLiteral(Expression):
    text: str


@node
class NameExpr(Expression):
    """A declared name used as a value."""

    name: str
    absolute: bool = False
    decl: Declaration | None = field(init=False, default=None, repr=False)  # resolve, check


@node
class TypeNameExpr(Expression):
    """A type where an expression stands: ``E`` in ``E.A``, ``error`` in ``error.NoMatch``."""

    named: TypeExpr


@node
class ThisExpr(Expression):
    """``this``, inside an abstract method's implementation: the instance."""


class MemberKind(Enum):
    FIELD = auto()  # of a struct, header, header union
    ENUM = auto()  # E.A: has a value
    ERROR = auto()  # error.X: has a value
    STACK_NEXT = auto()  # next: parser only, assignable
    STACK_LAST = auto()  # last: parser only
    STACK_LAST_INDEX = auto()  # lastIndex: bit<32>
    STACK_SIZE = auto()  # size: has a value
    APPLY_HIT = auto()  # t.apply().hit
    APPLY_MISS = auto()
    APPLY_ACTION_RUN = auto()
    METHOD = auto()  # a method's name, called by the CallExpr around it


@node
class MemberExpr(Expression):
    base: Expression
    member: str
    member_span: Span
    kind: MemberKind | None = field(init=False, default=None, repr=False)  # check


@node
class IndexExpr(Expression):
    """``stack[i]``, ``tuple[0]`` (index has a value for a tuple)."""

    base: Expression
    index: Expression


@node
class SliceExpr(Expression):
    """``e[high:low]``; both bounds have values.

    As parsed from ``e[low +: width]``, ``high`` holds the width and ``plus`` is
    set; the checker makes it the plain form.
    """

    base: Expression
    high: Expression
    low: Expression
    plus: bool = False


@node
class UnaryExpr(Expression):
    op: str  # ! ~ - +
    operand: Expression


@node
class BinaryExpr(Expression):
    op: str  # * / % + - |+| |-| << >> <= >= < > == != & ^ | ++ && ||
    left: Expression
    right: Expression


@node
class ConditionalExpr(Expression):
    condition: Expression
    then: Expression
    otherwise: Expression


@node
class CastExpr(Expression):
    """``(T)e``. Between bit, int, bool, serializable enums, new types; to structs too."""

    target: TypeExpr | None  # None where implicit
    operand: Expression
    implicit: bool = False


@node
class Argument(Node):
    name: str | None
    value: Expression | None  # None: `_`


class CallKind(Enum):
    """What a call calls; in brackets what ``target`` and ``receiver`` are."""

    FUNCTION = auto()  # a P4 function [FunctionDecl with a body]
    EXTERN_FUNCTION = auto()  # [FunctionDecl without a body]
    EXTERN_METHOD = auto()  # [FunctionDecl of an extern; receiver: the instance's or packet's name]
    ACTION = auto()  # [ActionDecl]
    TABLE_APPLY = auto()  # [TableDecl]
    PARSER_APPLY = auto()  # [ParserDecl; receiver: the instance, or a TypeNameExpr if anonymous]
    CONTROL_APPLY = auto()  # [ControlDecl; receiver as above]
    BUILTIN = auto()  # [receiver: a header, stack or any value; `builtin` names the method]
    CONSTRUCTOR = auto()  # T(args) [the extern's constructor FunctionDecl, or the Parser-,
    #                       Control- or PackageDecl; compile-time only]


@node
class CallExpr(Expression):
    """``callee<type_arguments>(args)``; a constructor call has a ``TypeNameExpr`` as callee.

    Built-in methods: ``isValid setValid setInvalid`` of headers and unions,
    ``push_front pop_front`` of stacks, ``minSizeInBits minSizeInBytes
    maxSizeInBits maxSizeInBytes`` (they have values).
    """

    callee: Expression
    type_arguments: list[TypeExpr]
    args: list[Argument]
    kind: CallKind | None = field(init=False, default=None, repr=False)  # check, as all below
    target: (
        FunctionDecl | ActionDecl | TableDecl | ParserDecl | ControlDecl | PackageDecl | None
    ) = field(init=False, default=None, repr=False)
    receiver: Expression | None = field(init=False, default=None, repr=False)
    builtin: str | None = field(init=False, default=None, repr=False)
    bound: list[Expression | None] = field(init=False, default_factory=list, repr=False)
    type_args: dict[TypeParam, Type] = field(init=False, default_factory=dict, repr=False)


@node
class ListExpr(Expression):
    """``{a, b, ...}``; ``dots``: ends with ``...``, the rest take default values."""

    elements: list[Expression]
    dots: bool = False


@node
class StructExpr(Expression):
    """``{x = a, y = b, ...}``, also written ``(S){...}``."""

    fields: list[FieldInit]
    dots: bool = False

    def get(self, name: str) -> Expression | None:
        return next((f.value for f in self.fields if f.name == name), None)


@node
class FieldInit(Node):
    name: str
    value: Expression


@node
class InvalidExpr(Expression):
    """``{#}``: an invalid header or header union."""


@node
class DefaultExpr(Expression):
    """``...`` as a whole value: the default value of its type; or the keyset of an entry."""


@node
class DontCareExpr(Expression):
    """``_`` or ``default`` as a keyset."""


@node
class MaskExpr(Expression):
    """``value &&& mask`` as a keyset."""

    left: Expression
    mask: Expression


@node
class RangeExpr(Expression):
    """``low .. high`` as a keyset, both ends included."""

    low: Expression
    high: Expression
