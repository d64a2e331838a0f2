"""C for numbers of more than 128 bits; ``wide.h`` says how they lie in memory and why.

The text of such an expression is a pointer to its limbs. What is computed gets limbs
of its own, a compound literal that the call fills and returns, so that calls nest as
the operators do in P4::

    x + (y << 3)   ->   tb_wide_add((uint64_t[6]){0}, x.w, tb_wide_shl(...), 336, false)

Operands may be narrow; ``text`` gives the C of any expression.
"""

from __future__ import annotations

from collections.abc import Callable

from testbed.compiler import ir
from testbed.compiler.emit_numbers import is_wide, limb_values, limbs, work_bits

Text = Callable[[ir.Expr], str]

_OPERATIONS = {
    "+": "add",
    "-": "sub",
    "*": "mul",
    "|+|": "sat_add",
    "|-|": "sat_sub",
}
_BITWISE = {"&": "and", "|": "or", "^": "xor"}
_SHIFTS = {"<<": "shl", ">>": "shr"}


def wide(e: ir.Expr, text: Text) -> str:
    """A wide expression that is not a load."""
    t = e.type
    assert isinstance(t, ir.Bits)
    match e:
        case ir.Const():
            return f"(const uint64_t[]){{{', '.join(limb_values(e.value, limbs(t)))}}}"
        case ir.Mux():
            return f"({text(e.condition)} ? {text(e.then)} : {text(e.otherwise)})"
        case ir.Unary():
            name = "negate" if e.op == "-" else "not"
            return _call(name, t, text(e.operand), *_shape(t))
        case ir.Binary():
            return _binary(e, t, text)
        case ir.Cast():
            return _cast(e, t, text)
        case ir.Slice():
            operand, count, _ = _operand(e.operand, text)
            return _call("slice", t, operand, str(count), str(e.low), str(t.width))
        case ir.Concat():
            return _concat(e, t, text)
        case ir.EntryArg():
            words = f"&{e.entry}->args[{e.word}]"
            return _resized(words, limbs(t), False, t) if t.signed else f"({words})"
    raise TypeError(e)


def compare(e: ir.Binary, text: Text) -> str:
    """A comparison of wide numbers."""
    t = e.left.type
    assert isinstance(t, ir.Bits)
    left, right = text(e.left), text(e.right)
    if e.op in ("==", "!="):
        return f"{'!' if e.op == '!=' else ''}tb_wide_equal({left}, {right}, {t.width})"
    if e.op in (">", "<="):
        left, right = right, left
    negated = "!" if e.op in ("<=", ">=") else ""
    return f"{negated}tb_wide_less({left}, {right}, {', '.join(_shape(t))})"


def part(e: ir.Expr, low: int, bits: int, text: Text) -> str:
    """``bits`` (64 or 128) bits of a wide number from bit ``low`` on, as a C integer."""
    suffix = "128" if bits > 64 else ""
    return f"tb_wide_word{suffix}({text(e)}, {limbs(e.type)}, {low})"


def saturated_word(e: ir.Expr, text: Text) -> str:
    """A distance or an index as an ``uint64_t``: beyond that only that it is large counts."""
    if is_wide(e.type):
        return f"tb_wide_distance({text(e)}, {limbs(e.type)})"
    return f"tb_distance({text(e)})" if work_bits(e.type) > 64 else text(e)


def stored(e: ir.Expr, text: Text) -> str:
    """A wide value as the struct that variables are."""
    if isinstance(e, ir.Load):
        return text(e).removesuffix(".w")
    return variable_at(text(e), e.type)


def variable_at(pointer: str, t: ir.Type) -> str:
    """The variable whose limbs lie at ``pointer``. No macro: it would cut its arguments
    at the commas of a compound literal."""
    return f"(*(const tb_wide{limbs(t)} *)({pointer}))"


def _shape(t: ir.Bits) -> tuple[str, str]:
    return str(t.width), "true" if t.signed else "false"


def _call(name: str, t: ir.Bits, *args: str) -> str:
    return f"tb_wide_{name}({_fresh(limbs(t))}, {', '.join(args)})"


def _fresh(count: int) -> str:
    return f"(uint64_t[{count}]){{0}}"


def _operand(e: ir.Expr, text: Text) -> tuple[str, int, bool]:
    """The limbs of a number of any width, how many, and whether their top is a sign."""
    signed = isinstance(e.type, ir.Bits) and e.type.signed
    if is_wide(e.type):
        return text(e), limbs(e.type), signed
    if isinstance(e.type, ir.Bits) and work_bits(e.type) > 64:
        return f"tb_wide_split128({_fresh(2)}, (tb_u128){text(e)})", 2, signed
    return f"(const uint64_t[]){{(uint64_t){text(e)}}}", 1, signed


def _resized(operand: str, count: int, extend: bool, t: ir.Bits) -> str:
    return _call("resize", t, operand, str(count), "true" if extend else "false", *_shape(t))


def _binary(e: ir.Binary, t: ir.Bits, text: Text) -> str:
    left = text(e.left)
    if e.op in _SHIFTS:
        return _call(_SHIFTS[e.op], t, left, saturated_word(e.right, text), *_shape(t))
    right = text(e.right)
    if e.op in _BITWISE:
        return _call(_BITWISE[e.op], t, left, right, str(t.width))
    return _call(_OPERATIONS[e.op], t, left, right, *_shape(t))


def _cast(e: ir.Cast, t: ir.Bits, text: Text) -> str:
    source = e.operand.type
    assert isinstance(source, ir.Bits)
    if source.width == t.width and (source.signed == t.signed or t.width % 64 == 0):
        return text(e.operand)
    return _resized(*_operand(e.operand, text), t)


def _concat(e: ir.Concat, t: ir.Bits, text: Text) -> str:
    left, left_limbs, _ = _operand(_plain(e.left), text)
    right, _, _ = _operand(_plain(e.right), text)
    width = ir.bit_width(e.right.type)
    joined = _call("concat", t, left, str(left_limbs), right, str(width), str(t.width))
    return _resized(joined, limbs(t), False, t) if t.signed else joined


def _plain(e: ir.Expr) -> ir.Expr:
    assert isinstance(e.type, ir.Bits)
    return ir.Cast(e, ir.Bits(e.type.width)) if e.type.signed else e
