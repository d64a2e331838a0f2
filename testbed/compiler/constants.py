"""What is known of an expression when the program is instantiated."""

from __future__ import annotations

from testbed.compiler import ast, fold
from testbed.compiler.instances import ControlInstance, ParserInstance
from testbed.compiler.types import BoolType, Type, underlying
from testbed.compiler.values import EnumValue, ListValue, StructValue, Value


def constant(e: ast.Expression, scope: ParserInstance | ControlInstance | None) -> Value | None:
    """The compile-time value of ``e`` inside ``scope``, ``None`` if it has none.

    Besides what the checker folded, this knows constructor parameters, and
    operators on them.
    """
    if e.value is not None:
        return e.value
    match e:
        case ast.NameExpr() if scope is not None and e.decl is not None:
            try:
                return scope.lookup(e.decl)
            except KeyError:
                return None
        case ast.CastExpr():
            inner = constant(e.operand, scope)
            return _cast(inner, e.type)
        case ast.UnaryExpr():
            inner = constant(e.operand, scope)
            return None if inner is None else fold.unary(e.op, inner, e.type)
        case ast.BinaryExpr():
            left, right = constant(e.left, scope), constant(e.right, scope)
            if left is None or right is None:
                return None
            if e.op == "++":
                width = getattr(underlying(e.right.type), "width", 0)
                return fold.concatenate(left, right, width, e.type)
            try:
                return fold.binary(e.op, left, right, e.left.type, e.type)
            except fold.FoldError:
                return None
        case ast.ConditionalExpr():
            condition = constant(e.condition, scope)
            if condition is None:
                return None
            return constant(e.then if condition else e.otherwise, scope)
        case ast.SliceExpr():
            base = constant(e.base, scope)
            if base is None:
                return None
            return fold.slice_bits(base, e.high.value or 0, e.low.value or 0)
        case ast.MemberExpr():
            base = constant(e.base, scope)
            return base.get(e.member) if isinstance(base, StructValue) else None
        case ast.ListExpr():
            values = [constant(x, scope) for x in e.elements]
            return None if None in values else ListValue(tuple(values))
    return None


def _cast(value: Value | None, t: Type) -> Value | None:
    if value is None:
        return None
    number = value.number if isinstance(value, EnumValue) else value
    if isinstance(underlying(t), BoolType):
        return bool(number)
    return fold.wrap(number, t) if isinstance(number, int) else value
