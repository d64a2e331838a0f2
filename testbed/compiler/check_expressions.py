"""The types and constant values of expressions, bottom up.

``expression`` returns the node that the parent is to hold: the same one, or an
implicit cast around it. An erroneous expression gets the unknown type, which
everything accepts, so that one mistake is reported once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from testbed.compiler import ast, fold
from testbed.compiler.ast import MemberKind
from testbed.compiler.check_operators import MAX_CONSTANT_BITS, OperatorChecker
from testbed.compiler.check_types import MAX_WIDTH, unknown
from testbed.compiler.types import (
    BOOL,
    INT,
    INVALID,
    MATCH_KIND,
    STRING,
    UNKNOWN,
    BitsType,
    CallableType,
    RecordType,
    SetType,
    TableType,
    TupleType,
    Type,
    TypeOfType,
)
from testbed.compiler.values import ListValue, MatchKindValue


class ExpressionChecker(OperatorChecker):
    this: Type | None = None  # the extern whose abstract method is being implemented

    def expression(self, e: ast.Expression) -> ast.Expression:
        result = self._HANDLERS[type(e)](self, e)
        if result.type is None:
            result.type = UNKNOWN
        value = result.value
        if isinstance(value, int) and value.bit_length() > MAX_CONSTANT_BITS:
            self.error(e.span, "this constant is too large")
            result.type, result.value = UNKNOWN, None
        return result

    # ------------------------------------------------------------------ atoms

    def _int_literal(self, e: ast.IntLiteral) -> ast.Expression:
        if e.width is None:
            e.type, e.value = INT, e.number
            return e
        if not (0 if not e.signed else 1) <= e.width <= MAX_WIDTH:
            self.error(e.span, f"the width of a number must be between 1 and {MAX_WIDTH}")
            e.type = UNKNOWN
            return e
        wanted = BitsType(e.width, e.signed)
        if not fold.fits(e.number, wanted):
            self.diagnostics.warning(
                e.span,
                f"the value {e.number} does not fit in {wanted}: it becomes "
                f"{fold.wrap(e.number, wanted)}",
            )
        e.type, e.value = wanted, fold.wrap(e.number, wanted)
        return e

    def _bool_literal(self, e: ast.BoolLiteral) -> ast.Expression:
        e.type, e.value = BOOL, e.literal
        return e

    def _string_literal(self, e: ast.StringLiteral) -> ast.Expression:
        e.type, e.value = STRING, e.text
        return e

    def _name(self, e: ast.NameExpr) -> ast.Expression:
        match e.decl:
            case ast.ConstDecl() as const:
                e.type = const.type if const.type is not None else UNKNOWN
                e.value = const.initializer.value
            case ast.VarDecl() | ast.ParamDecl() | ast.InstanceDecl() as decl:
                e.type = decl.type if decl.type is not None else UNKNOWN
            case ast.ValueSetDecl() as value_set:
                e.type = SetType(value_set.type)
            case ast.TableDecl() as table:
                e.type = TableType(table)
            case ast.MatchKindMember():
                e.type, e.value = MATCH_KIND, MatchKindValue(e.name)
            case ast.FunctionDecl() | ast.ActionDecl() as decl:
                e.type = CallableType(f"{decl.what} '{e.name}'")
            case None:
                e.type = UNKNOWN
            case _:
                self.error(e.span, f"'{e.name}' is a {e.decl.what}, not a value")
                e.type = UNKNOWN
        return e

    def _type_name(self, e: ast.TypeNameExpr) -> ast.Expression:
        named = self.type_of(e.named)
        e.type = UNKNOWN if unknown(named) else TypeOfType(named)
        return e

    def _this(self, e: ast.ThisExpr) -> ast.Expression:
        if self.this is None:
            self.error(
                e.span, "'this' stands only in the implementation of an extern's abstract method"
            )
        e.type = self.this or UNKNOWN
        return e

    def _list(self, e: ast.ListExpr) -> ast.Expression:
        for i, element in enumerate(e.elements):
            e.elements[i] = self.expression(element)
            self.not_a_value(e.elements[i])
        e.type = TupleType(tuple(x.type for x in e.elements))
        if not e.dots and all(x.value is not None for x in e.elements):
            e.value = ListValue(tuple(x.value for x in e.elements))
        return e

    def _struct_value(self, e: ast.StructExpr) -> ast.Expression:
        for item in e.fields:
            item.value = self.expression(item.value)
            self.not_a_value(item.value)
        e.type = RecordType(tuple((i.name, i.value.type) for i in e.fields))
        return e

    def _invalid(self, e: ast.InvalidExpr) -> ast.Expression:
        e.type = INVALID
        return e

    def _dots(self, e: ast.DefaultExpr) -> ast.Expression:
        e.type = INVALID
        return e

    def _keyset_only(self, e: ast.Expression) -> ast.Expression:
        self.error(e.span, "this stands only where values are matched: in a select or an entry")
        return e

    # ------------------------------------------------------------------ assignable expressions

    def assignable(self, e: ast.Expression) -> bool:
        """Whether ``e`` is an l-value; an error where it is not."""
        inner = e
        while True:
            match inner:
                case ast.MemberExpr(kind=MemberKind.FIELD | MemberKind.STACK_LAST):
                    inner = inner.base
                case ast.MemberExpr(kind=MemberKind.STACK_NEXT):
                    inner = inner.base
                case ast.IndexExpr() | ast.SliceExpr():
                    inner = inner.base
                case ast.NameExpr():
                    return self._assignable_name(e, inner)
                case _:
                    if not unknown(inner.type):
                        self.error(e.span, "this expression cannot be assigned to")
                    return False

    def _assignable_name(self, e: ast.Expression, name: ast.NameExpr) -> bool:
        match name.decl:
            case ast.VarDecl() | None:
                return True
            case ast.ParamDecl() as param:
                if param.direction in ("out", "inout"):
                    return True
                kind = (
                    f"an '{param.direction}' parameter"
                    if param.direction
                    else ("a parameter without a direction")
                )
                self.error(
                    e.span,
                    f"'{name.name}' cannot be assigned to: it is {kind}",
                    "only 'out' and 'inout' parameters can be written",
                )
            case decl:
                self.error(e.span, f"'{name.name}' cannot be assigned to: it is a {decl.what}")
        return False

    def _call(self, e: ast.CallExpr) -> ast.Expression:
        raise NotImplementedError

    _HANDLERS: ClassVar[dict[type, Callable[..., ast.Expression]]] = {
        ast.IntLiteral: _int_literal,
        ast.BoolLiteral: _bool_literal,
        ast.StringLiteral: _string_literal,
        ast.NameExpr: _name,
        ast.TypeNameExpr: _type_name,
        ast.ThisExpr: _this,
        ast.ListExpr: _list,
        ast.StructExpr: _struct_value,
        ast.InvalidExpr: _invalid,
        ast.DefaultExpr: _dots,
        ast.DontCareExpr: _keyset_only,
        ast.MaskExpr: _keyset_only,
        ast.RangeExpr: _keyset_only,
        ast.MemberExpr: OperatorChecker.member,
        ast.IndexExpr: OperatorChecker.index,
        ast.SliceExpr: OperatorChecker.slice_of,
        ast.UnaryExpr: OperatorChecker.unary,
        ast.BinaryExpr: OperatorChecker.binary,
        ast.ConditionalExpr: OperatorChecker.conditional,
        ast.CastExpr: OperatorChecker.cast,
        ast.CallExpr: lambda self, e: self._call(e),
    }
