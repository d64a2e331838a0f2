"""C for headers, which lie in a packet's context as they lie in the packet.

A header is the bytes that it has on the wire, and whether it is valid::

    header ipv4_t { bit<4> version; bit<4> ihl; ... bit<8> ttl; ... }
      ->
    typedef struct p4_ipv4_t { bool valid_; uint8_t b[20]; } p4_ipv4_t;
    get_p4_ipv4_t_v_ttl(h)         ->  h->b[8]
    set_p4_ipv4_t_v_ttl(h, value)  ->  h->b[8] = value

Extracting and emitting it is a copy of constant size, which is two or three
instructions; a field is taken out of the bytes where it is used: a load, a swap of bytes
and, where it shares bytes with others, a shift and a mask. What nobody reads costs
nothing: programs parse all fields and look at few. Checksums and hashes over neighbouring
fields are over bytes that lie there already (``emit_runs``). The C compiler sees through
the copy: a ``select`` right behind ``extract`` reads the packet itself.

Rejected:

* a C member for each field. It needs no accessors, but every extracted field is a load,
  a swap, a mask and a store, and the same again in the deparser, read or not: for twelve
  headers half of what a packet cost.
* pointers into the packet instead of copies. The deparser writes new headers where the old
  ones lie, clones share the bytes, and what is read after ``setValid`` lies nowhere.
* big-endian bit-fields (gcc's ``scalar_storage_order``) instead of accessors: clang has
  none. For debuggers they are there all the same, as a view of the bytes that no code
  uses: with gcc, ``print phv->hdr.v_ipv4.v_ttl`` is what it says.

A header with anything in it but numbers of at most 128 bits (a varbit, a struct, a wider
number), or whose size is not whole bytes, has a C member for each field
(``emit_types``); :attr:`ir.Struct.bit_at` is where that is decided. Neither lowering nor
the other emitters need to know: a field of a header is only ever loaded or assigned,
and that is done here.
"""

from __future__ import annotations

from collections.abc import Iterator

from testbed.compiler import ir
from testbed.compiler.c_text import c_comment
from testbed.compiler.emit_numbers import mask, unsigned_work_type, work_bits, work_type

_WORD = 64


def in_wire_format(t: ir.Type) -> bool:
    return isinstance(t, ir.Struct) and bool(t.bit_at)


def is_wire_field(p: ir.Place) -> bool:
    return isinstance(p, ir.Member) and in_wire_format(p.base.type)


def wire_bit(p: ir.Member) -> int:
    """Where the field begins in its header."""
    assert isinstance(p.base.type, ir.Struct)
    return p.base.type.bit_at[p.name]


def getter(p: ir.Member) -> str:
    """The function from a pointer to the header to the field's value, of its work type."""
    return f"get_{_stem(p)}"


def setter(p: ir.Member) -> str:
    return f"set_{_stem(p)}"


def _stem(p: ir.Member) -> str:
    assert isinstance(p.base.type, ir.Struct)
    return accessor_stem(p.base.type.c_name, p.name)


def accessor_stem(header: str, field: str) -> str:
    """From C names. ``lower_context`` sees to it that no two are the same."""
    return f"{header}_{field}"


# ---- declarations ---------------------------------------------------------------


def wire_header(t: ir.Struct) -> list[str]:
    """The type and its accessors."""
    size = ir.fixed_bits(t) // 8
    return [
        f"typedef struct {t.c_name} {{ {c_comment(f'header {t.name}')}",
        "    bool valid_;",
        "    union {",
        f"        uint8_t b[{size}];",
        "        TB_VIEW(",
        *(f"            {line}" for f in t.fields for line in _view(f, t.bit_at[f.name])),
        "        )",
        "    };",
        f"}} {t.c_name};",
        "",
        *(line for f in t.fields for line in _accessors(t, f, size)),
        "",
    ]


def wire_extract(t: ir.Struct) -> list[str]:
    return [
        f"memcpy(h->b, p, {ir.fixed_bits(t) // 8});",
        "h->valid_ = true;",
    ]


def wire_emit(t: ir.Struct) -> list[str]:
    return [f"memcpy(p, h->b, {ir.fixed_bits(t) // 8});"]


def _view(f: ir.Field, at: int) -> Iterator[str]:
    """Bit-fields, as debuggers show them; in bytes or pieces what is too long for one."""
    width = ir.bit_width(f.type)
    integer = "int64_t" if isinstance(f.type, ir.Bits) and f.type.signed else "uint64_t"
    if width <= _WORD:
        yield f"{integer} {f.name} : {width};"
    elif width % 8 == 0 and at % 8 == 0:
        yield f"uint8_t {f.name}[{width // 8}];"
    else:
        yield f"{integer} {f.name}_high : {width - _WORD};"
        yield f"uint64_t {f.name}_low : {_WORD};"


def _accessors(t: ir.Struct, f: ir.Field, size: int) -> Iterator[str]:
    at, width = t.bit_at[f.name], ir.bit_width(f.type)
    stem = accessor_stem(t.c_name, f.name)
    value, result = _get(at, width, size), work_type(f.type)
    if isinstance(f.type, ir.Bool):
        value = f"{value} != 0"
    elif isinstance(f.type, ir.Bits) and f.type.signed:
        value = f"tb_sext{work_bits(f.type)}(({unsigned_work_type(f.type)})({value}), {width})"
    yield f"TB_FIELD {result} get_{stem}(const {t.c_name} *h) {{ return {value}; }}"
    stores = " ".join(_set(at, width, "x"))
    yield f"TB_FIELD void set_{stem}({t.c_name} *h, {result} x) {{ {stores} }}"


# ---- bits and bytes -------------------------------------------------------------


def _pieces(at: int, width: int) -> list[tuple[int, int]]:
    """A field as pieces (bit, width), the highest first, each within eight bytes."""
    if width > _WORD:
        high = width - _WORD
        return _pieces(at, high) + _pieces(at + high, _WORD)
    if at % 8 + width > _WORD:  # nine bytes
        low = (at + width) % 8
        return [(at, width - low), (at + width - low, low)]
    return [(at, width)]


def _get(at: int, width: int, size: int) -> str:
    pieces = _pieces(at, width)
    text = _load(*pieces[0], size)
    for bit, bits in pieces[1:]:
        wide = "(tb_u128)" if width > _WORD else ""
        text = f"{wide}({text}) << {bits} | {_load(bit, bits, size)}"
    return text


def _load(at: int, width: int, size: int) -> str:
    """The load of a piece from a header of ``size`` bytes. Three, five, six and seven
    bytes are taken out of four or eight where the header has as many."""
    first, end = at // 8, (at + width + 7) // 8
    count = end - first
    window = next(n for n in (1, 2, 4, 8) if n >= count)
    if window <= size:
        first = min(first, size - window)
        count = window
    right = 8 * (first + count) - (at + width)
    left = at - 8 * first
    text = f"tb_load_be({_bytes_at(first)}, {count})"
    if right:
        text = f"({text} >> {right})"
    return f"({text} & {mask(width, _WORD)})" if left else text


def _set(at: int, width: int, value: str) -> Iterator[str]:
    pieces = _pieces(at, width)
    below = width
    for bit, bits in pieces:
        below -= bits
        part = f"({value} >> {below})" if below else value
        yield _store(bit, bits, f"(uint64_t){part}" if width > _WORD else part)


def _store(at: int, width: int, value: str) -> str:
    """The store of the low bits of ``value`` as a piece; around it all stays as it is."""
    first, end = at // 8, (at + width + 7) // 8
    count = end - first
    right = 8 * end - (at + width)
    if at % 8 or right:
        ones = (1 << width) - 1
        value = f"({value} & {mask(width, _WORD)})"
        placed = f"{value} << {right}" if right else value
        around = ((1 << 8 * count) - 1) ^ ones << right
        value = f"(tb_load_be({_bytes_at(first)}, {count}) & 0x{around:x}ull) | {placed}"
    return f"tb_store_be({_bytes_at(first)}, {value}, {count});"


def _bytes_at(index: int) -> str:
    return f"h->b + {index}" if index else "h->b"
