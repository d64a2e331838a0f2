"""Checksums over fields, without the bytes that they lie in.

The ones' complement sum (RFC 1071) of a list of values does not need the list packed into
memory: a field adds its value times the power of two that its place in a 16-bit word has,
and 2^16 counts as 1, as 2^32 does. That is an addition a field, where packing would be a
store, and then a load that waits for stores of other sizes. Neighbours in a header add
their bytes, four at a time, as they lie in memory: of which byte a word has first, only
the order of the sum's two bytes depends (RFC 1071, section 2B). So::

    update_checksum(true, {h.a /* 8 bits */, m.b /* 8 */, h.c, h.d, h.e /* 32 together */},
                    h.sum, csum16);
      ->  const uint64_t data_sum = (a << 8) + b + tb_sum_be(tb_sum32(h.b + 1));
          h.sum = tb_csum16_of(data_sum);
"""

from __future__ import annotations

from collections.abc import Sequence

from testbed.compiler import ir
from testbed.compiler.emit_expr import unsigned_word
from testbed.compiler.emit_runs import Run, joined

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
    parts = _parts(stmt)
    return bool(parts) and all(isinstance(p, Run) or ir.bit_width(p.type) <= _WORD for p in parts)


def _parts(stmt: ir.Serialize) -> list[Run | ir.Expr]:
    """What is summed; nothing where it holds a varbit."""
    values = [v for v in stmt.values if isinstance(v, ir.Expr)]
    return list(joined(values)) if len(values) == len(stmt.values) else []


def checksum_sum(stmt: ir.Serialize) -> str:
    """C for the sum of the values, of 16-bit words folded into 64 bits. Each term is below
    2^33, and one of bytes below 2^40 times their number, so that no list of a program can
    overflow it."""
    terms: list[str] = []
    at = 0
    for part in _parts(stmt):
        if isinstance(part, Run):
            terms += _bytes_sum(part, at)
            at += part.width
        else:
            width = ir.bit_width(part.type)
            at += width
            terms += _number_sum(unsigned_word(part), width, -at % 16)
    return " + ".join(terms)


def _number_sum(text: str, width: int, shift: int) -> list[str]:
    if width + shift > 32:
        # The high half first: shifted as a whole, 64 bits would lose some.
        low, high = f"({text} & 0xffffffffull)", f"({text} >> 32)"
        return [_shifted(low, shift), _shifted(high, shift)]
    return [f"({text} << {shift})" if shift else text]


def _bytes_sum(run: Run, at: int) -> list[str]:
    """Four bytes at a time; ``at`` is where the run begins in the list."""
    terms = []
    byte = 0
    if at % 16:  # a word's second byte
        terms.append(f"(uint64_t)*({run.text()})")
        byte = 1
    words = []
    while byte < run.size:
        count = next(n for n in (4, 2, 1) if n <= run.size - byte)
        words.append(f"tb_sum{8 * count}({run.text(byte)})")
        byte += count
    if words:
        terms.append(f"tb_sum_be({' + '.join(words)})")
    return terms


def _shifted(text: str, shift: int) -> str:
    return f"tb_fold32({text} << {shift})" if shift else text
