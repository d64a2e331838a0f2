"""Arithmetic on compile-time values, with P4's widths and signs."""

from __future__ import annotations

from testbed.compiler.types import BitsType, IntType, Type, underlying
from testbed.compiler.values import Value

MAX_SHIFT = 100_000  # bits; keeps a typo from filling the memory


class FoldError(Exception):
    """The operation has no value: division by zero and the like. The text says which."""


def wrap(number: int, t: Type) -> int:
    """``number`` reduced to the width of ``t``; unchanged for ``int``."""
    t = underlying(t)
    if not isinstance(t, BitsType):
        return number
    number &= (1 << t.width) - 1
    if t.signed and number >> (t.width - 1) & 1:
        number -= 1 << t.width
    return number


def fits(number: int, t: BitsType) -> bool:
    """Whether ``number`` keeps its value in ``t``. A negative one written into
    ``bit<W>`` fits where its two's complement does."""
    return -(1 << max(t.width - 1, 0)) <= number < max(1 << t.width, 1)


def unary(op: str, operand: Value, t: Type) -> Value:
    if op == "!":
        return not operand
    if op == "-":
        return wrap(-operand, t)
    return wrap(~operand, t) if op == "~" else operand


def binary(op: str, a: Value, b: Value, left: Type, result: Type) -> Value:
    """``a op b`` where the operands have been given their common type ``left``.

    Raises FoldError.
    """
    match op:
        case "==":
            return bool(a == b)
        case "!=":
            return bool(a != b)
        case "&&":
            return bool(a and b)
        case "||":
            return bool(a or b)
        case "<":
            return bool(a < b)
        case ">":
            return bool(a > b)
        case "<=":
            return bool(a <= b)
        case ">=":
            return bool(a >= b)
    return wrap(_arithmetic(op, a, b, left, result), result)


def _arithmetic(op: str, a: int, b: int, left: Type, result: Type) -> int:
    match op:
        case "+":
            return a + b
        case "-":
            return a - b
        case "*":
            return a * b
        case "&":
            return a & b
        case "|":
            return a | b
        case "^":
            return a ^ b
        case "/" | "%":
            if b == 0:
                raise FoldError("division by zero")
            if a < 0 or b < 0:
                raise FoldError("division of a negative number")
            return a // b if op == "/" else a % b
        case "<<" | ">>":
            if b < 0:
                raise FoldError(f"shift by a negative number ({b})")
            if op == ">>":
                return a >> min(b, MAX_SHIFT)
            if b > MAX_SHIFT:
                if isinstance(left, IntType):
                    raise FoldError(f"shift by {b} bits: more than {MAX_SHIFT}")
                return 0
            return a << b
        case "|+|" | "|-|":
            return _saturate(a + b if op == "|+|" else a - b, result)
    raise AssertionError(op)


def _saturate(number: int, t: Type) -> int:
    t = underlying(t)
    assert isinstance(t, BitsType)
    if t.signed:
        low, high = -(1 << (t.width - 1)), (1 << (t.width - 1)) - 1
    else:
        low, high = 0, (1 << t.width) - 1
    return min(max(number, low), high)


def concatenate(a: int, b: int, right_width: int, t: Type) -> int:
    """``a ++ b``."""
    return wrap(a << right_width | (b & ((1 << right_width) - 1)), t)


def slice_bits(number: int, high: int, low: int) -> int:
    return number >> low & ((1 << (high - low + 1)) - 1)
