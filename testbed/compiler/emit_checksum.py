"""Checksums over fields, without the bytes that they lie in.

The ones' complement sum (RFC 1071) of a list of values does not need the list packed into
memory: a field adds its value times the power of two that its place in a 16-bit word has,
and 2^16 counts as 1, as 2^32 does. That is an addition a field, where packing would be a
store, and then a load that waits for stores of other sizes. So::

    update_checksum(true, {h.a /* 8 bits */, h.b /* 8 */, h.c /* 32 */}, h.sum, csum16);
      ->  const uint64_t data_sum = (a << 8) + b + c;
          h.sum = tb_csum16_of(data_sum);
"""

from __future__ import annotations

from collections.abc import Sequence

from testbed.compiler import ir
from testbed.compiler.emit_expr import unsigned_word

_WORD = 64
_CHECKSUM = "tb_hash_csum16"


def summed(body: Sequence[ir.Stmt]) -> set[str]:
    """The buffers of ``body`` that nothing reads but one checksum of all their bytes."""
    lists = [s for s in body if isinstance(s, ir.Serialize) and _summable(s)]
    if not lists:
        return set()
    calls = [s for s in ir.walk(list(body)) if isinstance(s, ir.Runtime)]
    found = set()
    for stmt in lists:
        readers = [c for c in calls if any(_names(a, stmt.buffer) for a in c.args)]
        if len(readers) == 1 and _is_plain_checksum(readers[0]):
            found.add(stmt.buffer)
    return found


def is_sum(stmt: ir.Runtime, buffers: set[str]) -> bool:
    """Whether the call is the checksum of one of ``buffers``."""
    return _is_plain_checksum(stmt) and stmt.args[0] in buffers


def _is_plain_checksum(stmt: ir.Runtime) -> bool:
    return stmt.name == _CHECKSUM and list(stmt.args[2:]) == ["NULL", "0"]


def _names(argument: ir.Expr | str, buffer: str) -> bool:
    return isinstance(argument, str) and argument in (buffer, f"{buffer}_bytes")


def _summable(stmt: ir.Serialize) -> bool:
    return bool(stmt.values) and all(
        isinstance(value, ir.Expr) and ir.bit_width(value.type) <= _WORD for value in stmt.values
    )


def checksum_sum(stmt: ir.Serialize) -> str:
    """C for the sum of the values, of 16-bit words folded into 64 bits. Each term is below
    2^33, so that no list of a program can overflow it."""
    terms = []
    at = 0
    for value in stmt.values:
        assert isinstance(value, ir.Expr)
        width = ir.bit_width(value.type)
        at += width
        shift = -at % 16
        text = unsigned_word(value)
        if width + shift > 32:
            # The high half first: shifted as a whole, 64 bits would lose some.
            low, high = f"({text} & 0xffffffffull)", f"({text} >> 32)"
            terms += [_shifted(low, shift), _shifted(high, shift)]
        else:
            terms.append(f"({text} << {shift})" if shift else text)
    return " + ".join(terms)


def _shifted(text: str, shift: int) -> str:
    return f"tb_fold32({text} << {shift})" if shift else text
