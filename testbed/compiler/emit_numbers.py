"""How numbers look in C: their types, their masks, constants.

A number of W bits is computed in the *work type*: unsigned 32, 64 or 128 bits
wide (signed for ``int<W>``), and is kept within W bits by every operation that
could leave them. Stored, it takes the smallest C integer that holds it. Loads
widen first: C would promote ``uint16_t`` to ``int``, whose overflow is undefined.

Beyond 128 bits a number is *wide*: an array of 64-bit limbs (``wide.h``), stored in a
struct; as the value of an expression it is a pointer to the limbs.
"""

from __future__ import annotations

from testbed.compiler import ir

_NARROW = 128  # the widest integer that the C compiler has
_LIMB = 64


def is_wide(t: ir.Type) -> bool:
    return isinstance(t, ir.Bits) and t.width > _NARROW


def limbs(t: ir.Type) -> int:
    """Of a wide number."""
    assert isinstance(t, ir.Bits)
    return (t.width + _LIMB - 1) // _LIMB


def limb_values(value: int, count: int) -> list[str]:
    """The constants of ``value``'s limbs (in two's complement), lowest first."""
    ones = (1 << _LIMB) - 1
    return [number(value >> _LIMB * i & ones, _LIMB) for i in range(count)]


def work_bits(t: ir.Type) -> int:
    """Of a number that is not wide."""
    assert isinstance(t, ir.Bits)
    return next(n for n in (32, 64, 128) if t.width <= n)


def c_integer(bits: int, signed: bool) -> str:
    if bits == 128:
        return "tb_s128" if signed else "tb_u128"
    return f"{'' if signed else 'u'}int{bits}_t"


def work_type(t: ir.Type) -> str:
    if isinstance(t, ir.Bool):
        return "bool"
    assert isinstance(t, ir.Bits)
    return c_integer(work_bits(t), t.signed)


def unsigned_work_type(t: ir.Type) -> str:
    return c_integer(work_bits(t), False)


def stored_bits(t: ir.Bits) -> int:
    return next(n for n in (8, 16, 32, 64, 128) if t.width <= n)


def storage_type(t: ir.Type) -> str:
    """The C type of a variable or field."""
    match t:
        case ir.Bool():
            return "bool"
        case ir.Bits() if is_wide(t):
            return f"tb_wide{limbs(t)}"
        case ir.Bits():
            return c_integer(stored_bits(t), t.signed)
        case ir.Varbit():
            return f"pipeline_varbit{t.max_width}"
        case ir.Struct() | ir.Stack():
            return t.c_name
    raise TypeError(t)


def mask(width: int, bits: int) -> str:
    """2^width - 1 as a constant of ``bits`` bits."""
    return number((1 << width) - 1, bits)


def number(value: int, bits: int) -> str:
    """A non-negative constant of an unsigned work type."""
    if bits == 32:
        return f"0x{value:x}u" if value > 9 else f"{value}u"
    if bits == 64:
        return f"0x{value:x}ull" if value > 9 else f"{value}ull"
    high, low = value >> 64, value & (1 << 64) - 1
    return f"((tb_u128)0x{high:x}ull << 64 | 0x{low:x}ull)"
