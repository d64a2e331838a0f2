"""``packet_in`` and ``packet_out``: a frame read and written bit by bit (chapters 12 and 15)."""

from __future__ import annotations

from testbed.compiler.types import Type, VarbitType
from testbed.interpreter.values import (
    Record,
    Stack,
    Tuple,
    Value,
    Varbit,
    contents,
    default,
    from_bits,
    pack,
    parts,
    width,
)


class PacketTooShort(Exception):
    """The packet has fewer bits left than were asked for: ``wanted`` and ``left``."""

    def __init__(self, wanted: int, left: int) -> None:
        super().__init__(f"{wanted} bits wanted, {left} left in the packet")


class PacketIn:
    """``at``: bits that the parser has taken."""

    def __init__(self, frame: bytes) -> None:
        self.frame = frame
        self.at = 0
        self._bits = int.from_bytes(frame, "big")
        self._size = 8 * len(frame)

    def peek(self, count: int) -> int:
        """The next ``count`` bits as a number. Raises PacketTooShort."""
        left = self._size - self.at
        if count > left:
            raise PacketTooShort(count, left)
        return self._bits >> (left - count) & ((1 << count) - 1)

    def bits_at(self, at: int, count: int) -> int:
        """``count`` bits from bit ``at`` on, which the parser has taken."""
        return self._bits >> (self._size - at - count) & ((1 << count) - 1)

    def take(self, count: int) -> int:
        number = self.peek(count)
        self.at += count
        return number

    @property
    def rest(self) -> bytes:
        """What no parser took, from the next whole byte on."""
        return self.frame[(self.at + 7) // 8 :]


class PacketOut:
    """Bits written one behind the other."""

    def __init__(self) -> None:
        self._number = 0
        self._size = 0

    def emit(self, value: Record) -> None:
        number, size = pack(value, value.type)
        self._number = self._number << size | number
        self._size += size

    @property
    def data(self) -> bytes:
        """Whole bytes; zeros fill up the last."""
        size = (self._size + 7) // 8
        return (self._number << (8 * size - self._size)).to_bytes(size, "big")


def unpack(value: Value, t: Type, number: int, size: int, varbit_bits: int = 0) -> Value:
    """``value`` filled with the ``size`` bits of ``number``; gives a scalar back.

    An aggregate is changed in place, its headers becoming valid. A varbit takes
    ``varbit_bits``.
    """
    left = size

    def take(count: int) -> int:
        nonlocal left
        left -= count
        return number >> left & ((1 << count) - 1)

    def fill(item: Value, item_type: Type) -> Value:
        if isinstance(item, Record | Stack | Tuple):
            filled = [fill(x, p) for x, p in zip(contents(item), parts(item_type), strict=True)]
            if isinstance(item, Record):
                item.fields.update(zip(item.fields, filled, strict=True))
                item.valid = item.is_header
            else:
                item.elements[:] = filled
            return item
        if isinstance(item_type, VarbitType):
            return Varbit(varbit_bits, take(varbit_bits))
        return from_bits(take(width(item, item_type)), item_type)

    return fill(value, t)


def fixed_bits(t: Type) -> int:
    """Bits of a type, its varbits empty."""
    return pack(default(t), t)[1]
