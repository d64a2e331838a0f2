"""Arithmetic without widths, as BMv2 computes it, in numbers of as few bits as will do.

An expression in BMv2's JSON has no widths: fields are whole numbers without bounds, and a
result is cut where it is assigned. p4c makes up for it with masks and casts of its own::

    (a + b) & 0xff          two_comp_mod(a - b, 16)         (a & 0x1ff) + (b & 0x1ff)

Here every node gets the smallest type that holds whatever it may come to
(:meth:`Numbers.extent`), and is lowered in one of two ways: *exactly*, in that type, or
*modulo* 2^n where only the n lowest bits are wanted. The ring operators (``+ - * & | ^ ~
<<``) commute with cutting off, so that a mask reaches down to the fields, and
``(a + b) & 0xff`` of two bytes is the one addition of ``bit<8>`` that it was in P4.

Rejected: taking the widest field for everything (wrong for comparisons of sums), and
computing all in wide numbers (right, and some thirty times slower).
"""

from __future__ import annotations

from testbed.compiler import ir
from testbed.compiler.bmv2_json_document import Node

RING = frozenset(("+", "-", "*", "&", "|", "^", "~", "<<"))
MAX_BITS = 4096  # of a number on the way to a field
_ENORMOUS = 1 << 24  # bits: where the extent of a shift is cut off
_WORD = 64


def bits(t: ir.Type) -> ir.Bits:
    """A scalar as a number."""
    return t if isinstance(t, ir.Bits) else ir.Bits(ir.bit_width(t))


def type_of_constant(value: int) -> ir.Bits:
    if value < 0:
        return ir.Bits((-value - 1).bit_length() + 1, True)
    return ir.Bits(max(1, value.bit_length()))


def signed_width(t: ir.Bits) -> int:
    """Bits that t's values take in two's complement."""
    return t.width if t.signed else t.width + 1


def common(a: ir.Bits, b: ir.Bits) -> ir.Bits:
    """The smallest type that holds the values of both."""
    if not a.signed and not b.signed:
        return ir.Bits(max(a.width, b.width))
    return ir.Bits(max(signed_width(a), signed_width(b)), True)


def result(op: str, a: ir.Bits, b: ir.Bits, distance: int | None = None) -> ir.Bits:
    """The extent of ``a op b``. ``distance``: a shift's, where it is a constant."""
    match op:
        case "+":
            t = common(a, b)
            return ir.Bits(t.width + 1, t.signed)
        case "-":
            if not a.signed and not b.signed:
                return ir.Bits(max(a.width, b.width) + 1, True)
            return ir.Bits(max(signed_width(a), signed_width(b)) + 1, True)
        case "*":
            if not a.signed and not b.signed:
                return ir.Bits(a.width + b.width)
            return ir.Bits(signed_width(a) + signed_width(b), True)
        case "&":
            unsigned = [t.width for t in (a, b) if not t.signed]
            return ir.Bits(min(unsigned)) if unsigned else common(a, b)
        case "|" | "^":
            return common(a, b)
        case "<<":
            far = distance if distance is not None else 1 << min(b.width, 24)
            return ir.Bits(min(a.width + far, _ENORMOUS), a.signed)
        case ">>":
            return ir.Bits(max(1, a.width - (distance or 0)), a.signed)
        case "/":
            return a
        case "%":
            return b
    raise ValueError(op)


def convert(e: ir.Expr, t: ir.Bits) -> ir.Expr:
    """``e`` as ``t``: cut, or extended by its own sign."""
    if isinstance(e, ir.Const):
        return constant(e.value, t)
    if e.type == t:
        return e
    return ir.Cast(e, t)


def constant(value: int, t: ir.Bits) -> ir.Const:
    """``value`` modulo 2^width, as ``t`` has it."""
    value &= (1 << t.width) - 1
    if t.signed and value >> (t.width - 1):
        value -= 1 << t.width
    return ir.Const(value, t)


def all_ones(value: int) -> bool:
    return value > 0 and value & (value + 1) == 0


def word(e: ir.Expr, node: Node) -> ir.Expr:
    """A number as at most 64 unsigned bits: what is more stays beyond every array."""
    t = e.type
    assert isinstance(t, ir.Bits)
    unsigned = convert(e, ir.Bits(t.width))
    if t.width <= _WORD:
        return unsigned
    if t.width > MAX_BITS:
        node.refuse(f"a number of up to {t.width} bits")
    most = ir.Const((1 << _WORD) - 1, ir.Bits(_WORD))
    far = ir.Binary(">", unsigned, ir.Const(most.value, ir.Bits(t.width)), ir.BOOL)
    return ir.Mux(far, most, convert(unsigned, ir.Bits(_WORD)), ir.Bits(_WORD))
