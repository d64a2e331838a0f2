"""C for numbers on their way between memory, where they lie apart, and rows of bits.

They are moved in *groups*: a run of fields that begins and ends at whole bytes and has
at most 64 bits is one load, and a shift and mask a field::

    bit<4> version; bit<4> ihl;  ->  w = tb_load_be(p, 1);
                                     h->version = w >> 4;  h->ihl = w & 0xf;
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from testbed.compiler import ir
from testbed.compiler.emit_expr import assignment, expr, place, unsigned_word
from testbed.compiler.emit_numbers import is_wide, mask

_WORD = 64


@dataclass(frozen=True)
class Item:
    """A number of ``width`` bits that is moved, and, if it is filled, where to.

    ``read`` is an ``uint64_t`` (``tb_u128`` where wider) without stray high bits, or
    the limbs of a wide number.
    """

    width: int
    read: str
    target: ir.Place | None = None


@dataclass(frozen=True)
class Group:
    bit: int  # where it begins
    items: tuple[Item, ...]

    @property
    def width(self) -> int:
        return sum(i.width for i in self.items)


def groups(items: Sequence[Item]) -> Iterator[Group]:
    """Cuts the items into the shortest runs that are whole bytes."""
    start = at = 0
    run: list[Item] = []
    for item in items:
        run.append(item)
        at += item.width
        if at % 8 == 0:
            yield Group(start, tuple(run))
            start, run = at, []
    if run:
        yield Group(start, tuple(run))


def _assign(item: Item, value: str) -> str:
    """``value`` is unsigned and within the item's width."""
    assert item.target is not None
    t = item.target.type
    if isinstance(t, ir.Bool):
        return assignment(item.target, f"({value}) != 0")
    assert isinstance(t, ir.Bits)
    if t.signed:
        bits = 64 if t.width <= _WORD else 128
        value = f"tb_sext{bits}({value}, {t.width})"
    return assignment(item.target, f"({value})")


def unpack(items: Sequence[Item], base: str) -> list[str]:
    """Statements that fill the items from the bytes at ``base``."""
    lines = []
    for group in groups(items):
        pointer = f"{base} + {group.bit // 8}" if group.bit else base
        if group.width % 8 == 0 and group.width <= _WORD:
            lines += _unpack_word(group, pointer)
        else:
            lines += _unpack_bits(group, base)
    return lines


def _unpack_word(group: Group, pointer: str) -> list[str]:
    load = f"tb_load_be({pointer}, {group.width // 8})"
    if len(group.items) == 1:
        return [_assign(group.items[0], load)]
    lines = ["{", f"    const uint64_t w = {load};"]
    left = group.width
    for item in group.items:
        left -= item.width
        shifted = f"w >> {left}" if left else "w"
        lines.append(f"    {_assign(item, f'({shifted}) & {mask(item.width, _WORD)}')}")
    return [*lines, "}"]


def _unpack_bits(group: Group, base: str) -> list[str]:
    lines = []
    bit = group.bit
    for item in group.items:
        assert item.target is not None
        if is_wide(item.target.type):
            lines.append(_load_wide(item.target, base, bit))
            bit += item.width
            continue
        if item.width <= _WORD:
            value = f"tb_get_bits({base}, {bit}, {item.width})"
        else:
            high = item.width - _WORD
            value = (
                f"(tb_u128)tb_get_bits({base}, {bit}, {high}) << 64 | "
                f"tb_get_bits({base}, {bit + high}, 64)"
            )
        lines.append(_assign(item, value))
        bit += item.width
    return lines


def _load_wide(target: ir.Place, base: str, bit: int) -> str:
    t = target.type
    assert isinstance(t, ir.Bits)
    signed = "true" if t.signed else "false"
    return f"tb_wide_load({place(target)}.w, {base}, {bit}, {t.width}, {signed});"


def pack(items: Sequence[Item], base: str) -> list[str]:
    """Statements that write the items to the bytes at ``base``."""
    lines = []
    for group in groups(items):
        pointer = f"{base} + {group.bit // 8}" if group.bit else base
        if group.width <= _WORD:
            lines.append(_pack_word(group, pointer))
        else:
            lines += _pack_bits(group, base)
    return lines


def _pack_word(group: Group, pointer: str) -> str:
    """The last group of a list may end within a byte, whose rest is 0."""
    nbytes = (group.width + 7) // 8
    left = nbytes * 8
    terms = []
    for item in group.items:
        left -= item.width
        terms.append(f"{item.read} << {left}" if left else item.read)
    return f"tb_store_be({pointer}, {' | '.join(terms)}, {nbytes});"


def _pack_bits(group: Group, base: str) -> list[str]:
    lines = []
    bit = group.bit
    for item in group.items:
        lines += put(item, base, str(bit))
        bit += item.width
    return lines


def put(item: Item, base: str, bit: str) -> list[str]:
    """Writes one item ``bit`` bits (C text) behind ``base``."""
    if item.width <= _WORD:
        return [f"tb_put_bits({base}, {bit}, {item.width}, {item.read});"]
    if is_wide(ir.Bits(item.width)):
        return [f"tb_wide_store({base}, {bit}, {item.read}, {item.width});"]
    high = item.width - _WORD
    return [
        f"tb_put_bits({base}, {bit}, {high}, (uint64_t)({item.read} >> 64));",
        f"tb_put_bits({base}, {bit} + {high}, 64, (uint64_t)({item.read}));",
    ]


def item_of(value: ir.Expr) -> Item:
    """The item for a value; it can be filled if that is a place's."""
    width = ir.bit_width(value.type)
    target = value.place if isinstance(value, ir.Load) else None
    if is_wide(value.type):
        return Item(width, expr(value), target)
    if width <= _WORD:
        return Item(width, unsigned_word(value), target)
    read = f"(tb_u128){expr(value)}"
    if isinstance(value.type, ir.Bits) and value.type.signed:
        read = f"({read} & {mask(width, 128)})"
    return Item(width, read, target)


def leaf_items(p: ir.Place) -> list[Item]:
    """The numbers at a place: one, unless it is a struct, header or stack."""
    t = p.type
    if isinstance(t, ir.Struct):
        return [i for f in t.fields for i in leaf_items(ir.Member(p, f.name, f.type))]
    if isinstance(t, ir.Stack):
        elements = [ir.Element(p, ir.Const(n, ir.BIT32), t.element) for n in range(t.size)]
        return [i for element in elements for i in leaf_items(element)]
    return [item_of(ir.Load(p))]
