"""Operators on scalars, as sections 8.5 to 8.11 of the specification define them."""

from __future__ import annotations

import operator
from collections.abc import Callable

from testbed.compiler.types import BitsType, BoolType, Type, underlying
from testbed.interpreter.values import Value, equal, from_bits

_COMPARISONS: dict[str, Callable[[int, int], bool]] = {
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
}
_EXACT: dict[str, Callable[[int, int], int]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "&": operator.and_,
    "|": operator.or_,
    "^": operator.xor,
}


def wrap(number: int, t: Type) -> int:
    """``number`` modulo 2**W, as ``bit<W>`` or ``int<W>``; unchanged for ``int``."""
    t = underlying(t)
    if not isinstance(t, BitsType):
        return number
    low = number & ((1 << t.width) - 1)
    return low - (1 << t.width) if t.signed and low >> (t.width - 1) else low


def unary(op: str, operand: Value, t: Type) -> Value:
    match op:
        case "!":
            return not operand
        case "~":
            return wrap(~operand, t)
        case "-":
            return wrap(-operand, t)
    return operand


def binary(op: str, a: Value, b: Value, right: Type, result: Type) -> Value:
    """``a op b``; ``right`` is the type of ``b``. ``&&`` and ``||`` are not among them."""
    if op == "==":
        return equal(a, b)
    if op == "!=":
        return not equal(a, b)
    if op in _COMPARISONS:
        return _COMPARISONS[op](a, b)
    if op in _EXACT:
        return wrap(_EXACT[op](a, b), result)
    match op:
        case "++":
            size = _width(right)
            return wrap(a << size | b & ((1 << size) - 1), result)
        case "<<":
            return wrap(a << b, result) if b < _width(result) else 0
        case ">>":
            # Of a negative number too this is the arithmetic shift of section 8.7.
            return a >> min(b, _width(result))
        case "/" | "%":
            return wrap(_divide(op, a, b), result)
        case "|+|":
            return _saturate(a + b, result)
        case "|-|":
            return _saturate(a - b, result)
    raise AssertionError(op)


def slice_bits(number: int, high: int, low: int) -> int:
    return number >> low & ((1 << (high - low + 1)) - 1)


def with_slice(number: int, high: int, low: int, part: int) -> int:
    """``number`` with bits ``high`` to ``low`` replaced by ``part``."""
    mask = ((1 << (high - low + 1)) - 1) << low
    return number & ~mask | part << low & mask


def cast(value: Value, source: Type, target: Type) -> Value:
    """An explicit or implicit cast between scalars (section 8.11)."""
    source, target = underlying(source), underlying(target)
    if isinstance(target, BoolType):
        return bool(value)
    if not isinstance(target, BitsType) or isinstance(value, str):
        return value
    if isinstance(source, BitsType) and source.width == target.width:
        return from_bits(int(value) & ((1 << target.width) - 1), target)
    return wrap(int(value), target)


def _width(t: Type) -> int:
    t = underlying(t)
    return t.width if isinstance(t, BitsType) else 1 << 16  # an `int` has no width


def _divide(op: str, a: int, b: int) -> int:
    """Towards 0. The specification leaves a division by 0 open: it gives 0 here."""
    if b == 0:
        return 0
    quotient = abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
    return quotient if op == "/" else a - b * quotient


def _saturate(number: int, t: Type) -> int:
    t = underlying(t)
    assert isinstance(t, BitsType)
    if t.signed:
        low, high = -(1 << (t.width - 1)), (1 << (t.width - 1)) - 1
    else:
        low, high = 0, (1 << t.width) - 1
    return min(max(number, low), high)
