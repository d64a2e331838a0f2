"""Neighbouring fields of a header, in a list of values: bytes that lie there already.

Headers lie in memory as on the wire (``emit_headers``). So what checksums and hashes are
mostly made of need not be put together from fields::

    { hdr.ip.version, ..., hdr.ip.protocol, 8w0, hdr.ip.src }   ->   [10 bytes, 8w0, 4 bytes]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from testbed.compiler import ir
from testbed.compiler.emit_expr import wire_bytes
from testbed.compiler.emit_headers import is_wire_field, wire_bit


@dataclass(frozen=True)
class Run:
    """``size`` bytes of a header from byte ``first`` on."""

    header: ir.Place
    first: int
    size: int

    @property
    def width(self) -> int:
        return 8 * self.size

    def text(self, byte: int = 0) -> str:
        """C for a pointer to one of its bytes."""
        return wire_bytes(self.header, self.first + byte)


def joined(values: Sequence[ir.Expr]) -> Iterator[Run | ir.Expr]:
    """The values in order; those that are whole bytes of a header, and begin at a whole byte
    of the row of all values, as runs."""
    bit = start = 0
    while start < len(values):
        count, run = _run_at(values, start) if bit % 8 == 0 else (0, None)
        if run is None:
            yield values[start]
            bit += ir.bit_width(values[start].type)
            start += 1
        else:
            yield run
            bit += run.width
            start += count


def _run_at(values: Sequence[ir.Expr], start: int) -> tuple[int, Run | None]:
    """Of how many values the longest run is that begins with ``values[start]``, and the run;
    (0, None) where there is none."""
    first = _wire_field(values[start])
    if first is None or wire_bit(first) % 8:
        return 0, None
    begin = end = wire_bit(first)
    count, size = 0, 0
    for i in range(start, len(values)):
        field = _wire_field(values[i])
        if field is None or field.base != first.base or wire_bit(field) != end:
            break
        end += ir.bit_width(field.type)
        if end % 8 == 0:
            count, size = i + 1 - start, (end - begin) // 8
    return count, Run(first.base, begin // 8, size) if count else None


def _wire_field(value: ir.Expr) -> ir.Member | None:
    if isinstance(value, ir.Load) and isinstance(value.place, ir.Member):
        return value.place if is_wire_field(value.place) else None
    return None
