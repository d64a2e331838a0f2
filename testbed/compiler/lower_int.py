"""Numbers of type ``int`` that are not known at compile time (section 8.8).

``int`` has no width, and no variable has it; such a number comes from a cast, and is
cast again or compared before anything holds it. So its size is bounded by the
expression that makes it, and C computes it in a signed number that holds every
value on the way, exactly::

    (bit<8>)((int)x * 3 - 700)    x: bit<8>    ->    computed in 12 bits, then cut to 8
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from testbed.compiler import ast, ir, types
from testbed.compiler.check_types import MAX_WIDTH
from testbed.compiler.lower_context import refuse

if TYPE_CHECKING:
    from testbed.compiler.lower_expr import ExpressionBody

# Bits of the result from those of the operands, both signed.
_WIDER: dict[str, Callable[[int, int], int]] = {
    "+": lambda a, b: max(a, b) + 1,
    "-": lambda a, b: max(a, b) + 1,
    "*": lambda a, b: a + b,
    "/": lambda a, b: max(a, b) + 1,  # the least number by -1
    "%": max,
    "&": max,
    "|": max,
    "^": max,
}


def is_int(t: types.Type) -> bool:
    return isinstance(t, types.IntType)


def int_bits(e: ast.Expression) -> int:
    """Bits of a signed number that holds whatever ``e``, of type ``int``, can be."""
    if isinstance(e.value, int):
        return e.value.bit_length() + 1
    match e:
        case ast.CastExpr():
            t = types.underlying(e.operand.type)
            if is_int(t):
                return int_bits(e.operand)
            if isinstance(t, types.BitsType):
                return t.width + (0 if t.signed else 1)
            return 2  # bool
        case ast.UnaryExpr(op="-"):
            return int_bits(e.operand) + 1
        case ast.UnaryExpr():
            return int_bits(e.operand)
        case ast.BinaryExpr(op="<<", right=ast.Expression(value=int() as distance)):
            return int_bits(e.left) + distance
        case ast.BinaryExpr(op=">>"):
            return int_bits(e.left)
        case ast.BinaryExpr() if e.op in _WIDER:
            return _WIDER[e.op](int_bits(e.left), int_bits(e.right))
        case ast.ConditionalExpr():
            return max(int_bits(e.then), int_bits(e.otherwise))
    refuse(e.span, "a run-time value of type int from anything but casts and operators")


def int_type(*operands: ast.Expression) -> ir.Bits:
    """One type for all of ``operands``, and for every number on the way to them."""
    bits = max(map(int_bits, operands))
    if bits > MAX_WIDTH:
        refuse(operands[0].span, f"a run-time number of {bits} bits (more than {MAX_WIDTH})")
    return ir.Bits(bits, signed=True)


def unsized(body: ExpressionBody, e: ast.Expression, t: ir.Bits) -> ir.Expr:
    """``e``, of type ``int``, as a ``t``, which holds all that it is made of."""
    if isinstance(e.value, int):
        return ir.Const(e.value, t)
    match e:
        case ast.CastExpr() if is_int(types.underlying(e.operand.type)):
            return unsized(body, e.operand, t)
        case ast.CastExpr():
            return ir.Cast(body.expr(e.operand), t)
        case ast.UnaryExpr():
            operand = unsized(body, e.operand, t)
            return operand if e.op == "+" else ir.Unary(e.op, operand, t)
        case ast.BinaryExpr(op="<<" | ">>", right=ast.Expression(value=int() as distance)):
            left = unsized(body, e.left, t)
            return ir.Binary(e.op, left, ir.Const(min(distance, t.width), ir.BIT32), t)
        case ast.BinaryExpr():
            return unsized_binary(body, e, t, t)
        case ast.ConditionalExpr():
            return _conditional(body, e, t)
    raise TypeError(e)


def unsized_binary(body: ExpressionBody, e: ast.BinaryExpr, t: ir.Bits, result: ir.Type) -> ir.Expr:
    """An operator, or a comparison (``result`` bool), on operands of type ``int``."""
    left = body.saved(unsized(body, e.left, t))
    return ir.Binary(e.op, left, unsized(body, e.right, t), result)


def _conditional(body: ExpressionBody, e: ast.ConditionalExpr, t: ir.Bits) -> ir.Expr:
    condition = body.expr(e.condition)
    result = body.temporary("t", t)
    then = body.into([], lambda: body.add(ir.Assign(result, unsized(body, e.then, t))))
    otherwise = body.into([], lambda: body.add(ir.Assign(result, unsized(body, e.otherwise, t))))
    body.add(ir.If(condition, then, otherwise))
    return ir.Load(result)
