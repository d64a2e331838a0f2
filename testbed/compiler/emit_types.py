"""C for structs and headers, and for their way between packet and memory.

A header's fields lie apart in memory and packed in the packet. They are moved in
*groups*: a run of fields that begins and ends at whole bytes and has at most 64
bits is one load, and a shift and mask a field::

    bit<4> version; bit<4> ihl;  ->  w = tb_load_be(p, 1);
                                     h->version = w >> 4;  h->ihl = w & 0xf;
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from testbed.compiler import ir
from testbed.compiler.c_text import c_comment
from testbed.compiler.emit_numbers import is_wide, limbs, mask, storage_type

_WORD = 64


@dataclass(frozen=True)
class Item:
    """Something of ``width`` bits that is moved: how C reads it and assigns it.

    ``read`` is an ``uint64_t`` (``tb_u128`` where wider) without stray high bits, or
    the limbs of a wide number.
    """

    width: int
    read: str
    target: str
    type: ir.Type


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
    t = item.type
    if isinstance(t, ir.Bool):
        return f"{item.target} = ({value}) != 0;"
    assert isinstance(t, ir.Bits)
    if t.signed:
        bits = 64 if t.width <= _WORD else 128
        value = f"tb_sext{bits}({value}, {t.width})"
    return f"{item.target} = ({storage_type(t)})({value});"


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
        if is_wide(item.type):
            lines.append(_load_wide(item, base, bit))
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


def _load_wide(item: Item, base: str, bit: int) -> str:
    assert isinstance(item.type, ir.Bits)
    signed = "true" if item.type.signed else "false"
    return f"tb_wide_load({item.target}.w, {base}, {bit}, {item.width}, {signed});"


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
    if is_wide(item.type):
        return [f"tb_wide_store({base}, {bit}, {item.read}, {item.width});"]
    if item.width <= _WORD:
        return [f"tb_put_bits({base}, {bit}, {item.width}, {item.read});"]
    high = item.width - _WORD
    return [
        f"tb_put_bits({base}, {bit}, {high}, (uint64_t)({item.read} >> 64));",
        f"tb_put_bits({base}, {bit} + {high}, 64, (uint64_t)({item.read}));",
    ]


def item_of(text: str, t: ir.Type) -> Item:
    """The item for C storage ``text`` of type ``t``."""
    if isinstance(t, ir.Bool):
        return Item(1, f"(uint64_t){text}", text, t)
    assert isinstance(t, ir.Bits)
    if is_wide(t):
        return Item(t.width, f"{text}.w", text, t)
    wide = "tb_u128" if t.width > _WORD else "uint64_t"
    read = f"({wide}){text}"
    if t.signed:
        bits = _WORD if t.width <= _WORD else 128
        read = f"({read} & {mask(t.width, bits)})"
    return Item(t.width, read, text, t)


# ---- declarations ---------------------------------------------------------------


def declarations(program: ir.Program) -> list[str]:
    """The program's types; for headers the functions that parsers and deparsers call."""
    types = program.types
    statements = [s for f in program.functions for s in ir.walk(f.body)]
    extracted = {s.target.type for s in statements if isinstance(s, ir.Extract)}
    emitted = {s.target.type for s in statements if isinstance(s, ir.Emit)}
    lines = [f"TB_WIDE_TYPE({n});" for n in sorted(_wide_limbs(program))]
    varbits = sorted(
        {f.type.max_width for t in types if isinstance(t, ir.Struct) for f in t.fields
         if isinstance(f.type, ir.Varbit)}
    )  # fmt: skip
    for width in varbits:
        lines += [
            f"typedef struct pipeline_varbit{width} {{",
            "    uint32_t bits;",
            f"    uint8_t bytes[{(width + 7) // 8}];",
            f"}} pipeline_varbit{width};",
            "",
        ]
    for t in types:
        if isinstance(t, ir.Stack):
            lines += _stack(t)
            continue
        lines += _struct(t)
        if t in extracted:
            lines += _extract_function(t)
        if t in emitted:
            lines += _emit_function(t)
    return lines


def _wide_limbs(program: ir.Program) -> set[int]:
    """Of the variables, parameters and results that are wide numbers."""
    found: list[ir.Type | None] = []
    for t in program.types:
        found += [t.element] if isinstance(t, ir.Stack) else [f.type for f in t.fields]
    for function in program.functions:
        found += [p.type for p in function.params]
        found.append(function.result)
        if function.frame is not None:
            found += [p.type for p, _ in function.frame.fields]
        found += [s.var.type for s in ir.walk(function.body) if isinstance(s, ir.Declare)]
    return {limbs(t) for t in found if t is not None and is_wide(t)}


def _stack(t: ir.Stack) -> list[str]:
    return [
        f"typedef struct {t.c_name} {{ {c_comment(str(t))}",
        "    uint32_t next;",
        f"    {storage_type(t.element)} e[{t.size} + 1]; /* the last is spare */",
        f"}} {t.c_name};",
        "",
    ]


def _struct(t: ir.Struct) -> list[str]:
    lines = [f"typedef struct {t.c_name} {{ {c_comment(f'{t.kind} {t.name}')}"]
    if t.kind == "header":
        lines.append("    bool valid_;")
    for f in t.fields:
        note = f" /* {f.type} */" if isinstance(f.type, ir.Bits) else ""
        lines.append(f"    {storage_type(f.type)} {f.name};{note}")
    if not t.fields and t.kind != "header":
        lines.append("    uint8_t nothing_; /* C has no empty struct */")
    return [*lines, f"}} {t.c_name};", ""]


def _segments(t: ir.Struct) -> tuple[list[Item], ir.Field_ | None, list[Item]]:
    """A header's items before its varbit field, that field, the items after."""
    before: list[Item] = []
    after: list[Item] = []
    varbit: ir.Field_ | None = None
    for f in t.fields:
        if isinstance(f.type, ir.Varbit):
            varbit = f
        else:
            items = leaf_items(f"h->{f.name}", f.type)
            (before if varbit is None else after).extend(items)
    return before, varbit, after


def leaf_items(text: str, t: ir.Type) -> list[Item]:
    """The scalars of a field: one, unless it is a struct inside a header."""
    if isinstance(t, ir.Struct):
        return [i for f in t.fields for i in leaf_items(f"{text}.{f.name}", f.type)]
    if isinstance(t, ir.Stack):
        return [i for n in range(t.size) for i in leaf_items(f"{text}.e[{n}]", t.element)]
    return [item_of(text, t)]


def _bytes(items: list[Item]) -> int:
    return sum(i.width for i in items) // 8


def _indent(lines: list[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def has_varbit(t: ir.Struct) -> bool:
    return any(isinstance(f.type, ir.Varbit) for f in t.fields)


def _extract_function(t: ir.Struct) -> list[str]:
    before, varbit, after = _segments(t)
    extra = ", uint32_t varbit_bits" if varbit else ""
    body = ["h->valid_ = true;", *unpack(before, "p")]
    if varbit is not None:
        body += [
            f"h->{varbit.name}.bits = varbit_bits;",
            f"memcpy(h->{varbit.name}.bytes, p + {_bytes(before)}, varbit_bits / 8);",
        ]
        if after:
            body += [f"p += {_bytes(before)} + varbit_bits / 8;", *unpack(after, "p")]
    if not before and not after and varbit is None:
        body.append("(void)p;")
    return [
        f"static inline void extract_{t.c_name}({t.c_name} *h, const uint8_t *p{extra})",
        "{",
        *_indent(body),
        "}",
        "",
    ]


def _emit_function(t: ir.Struct) -> list[str]:
    before, varbit, after = _segments(t)
    body = pack(before, "p")
    if varbit is not None:
        body.append(
            f"memcpy(p + {_bytes(before)}, h->{varbit.name}.bytes, h->{varbit.name}.bits / 8);"
        )
        if after:
            body += [f"p += {_bytes(before)} + h->{varbit.name}.bits / 8;", *pack(after, "p")]
    if not body:
        body = ["(void)h;", "(void)p;"]
    return [
        f"static inline void emit_{t.c_name}(const {t.c_name} *h, uint8_t *p)",
        "{",
        *_indent(body),
        "}",
        "",
    ]


def header_bytes(t: ir.Struct, text: str) -> str:
    """C for the bytes that the header at ``text`` takes in a packet."""
    fixed = ir.fixed_bits(t) // 8
    for f in t.fields:
        if isinstance(f.type, ir.Varbit):
            return f"{fixed}u + {text}.{f.name}.bits / 8"
    return f"{fixed}u"
