"""Headers in wire format: each field's accessors, whatever bits it lies on."""

from __future__ import annotations

import random
from pathlib import Path

import cffi
import pytest

from testbed.compiler import compile_file, ir
from testbed.compiler.emit_headers import accessor_stem, in_wire_format, wire_header
from testbed.engine.toolchain import compile_shared
from testbed.switch.build import ENGINE_INCLUDE

ROOT = Path(__file__).resolve().parents[2]
BASE = ROOT / "tests" / "p4" / "include" / "base.p4"
WORD = (1 << 64) - 1


def bits(*widths: int) -> list[ir.Type]:
    return [ir.Bits(w) for w in widths]


def drawn(seed: int) -> list[ir.Type]:
    """Fields of any width and kind, and one that fills the last byte."""
    rng = random.Random(seed)
    types: list[ir.Type] = []
    for _ in range(rng.randint(1, 9)):
        width = rng.choice((rng.randint(1, 16), rng.randint(1, 64), rng.randint(1, 128)))
        types.append(ir.BOOL if width == 1 else ir.Bits(width, signed=rng.random() < 0.3))
    rest = -sum(map(ir.bit_width, types)) % 8
    return [*types, ir.Bits(rest)] if rest else types


LAYOUTS = [
    *(bits(8 * n) for n in (*range(1, 10), 16)),  # one field that is the header
    bits(4, 64, 4),  # nine bytes
    bits(7, 57, 1, 63),
    bits(1, 127),
    bits(3, 128, 5),
    bits(8, 24, 24, 8),
    bits(4, 4, 6, 2, 16, 16, 3, 13, 8, 8, 16, 32, 32),
    [ir.Bits(5, signed=True), ir.Bits(11, signed=True), ir.BOOL, *bits(7, 100, 4)],
    *(drawn(seed) for seed in range(12)),
]


def header(number: int, types: list[ir.Type]) -> ir.Struct:
    fields = [ir.Field(f"v_f{i}", t) for i, t in enumerate(types)]
    return ir.Struct(f"h{number}", "header", fields, f"p4_h{number}")


HEADERS = [header(n, types) for n, types in enumerate(LAYOUTS)]


def driver(t: ir.Struct) -> list[str]:
    """C: reads and writes a field, and reads one as a debugger would, of a header's bytes."""
    lines = []
    size = ir.fixed_bits(t) // 8
    for f in t.fields:
        stem = accessor_stem(t.c_name, f.name)
        lines += [
            f"EXPORT void read_{stem}(const uint8_t *b, uint64_t out[2])",
            "{",
            f"    {t.c_name} h = {{0}};",
            f"    memcpy(h.b, b, {size});",
            f"    const tb_u128 x = (tb_u128)get_{stem}(&h);",
            "    out[0] = (uint64_t)x;",
            "    out[1] = (uint64_t)(x >> 64);",
            "}",
            f"EXPORT void write_{stem}(uint8_t *b, uint64_t low, uint64_t high)",
            "{",
            f"    {t.c_name} h = {{0}};",
            f"    memcpy(h.b, b, {size});",
            f"    set_{stem}(&h, (tb_u128)high << 64 | low);",
            f"    memcpy(b, h.b, {size});",
            "}",
        ]
        if ir.bit_width(f.type) <= 64:
            lines += [
                f"EXPORT uint64_t view_{stem}(const uint8_t *b)",
                "{",
                f"    {t.c_name} h = {{0}};",
                f"    memcpy(h.b, b, {size});",
                "#ifdef __clang__",  # has no big-endian bit-fields
                f"    return (uint64_t)get_{stem}(&h);",
                "#else",
                "    /* As it lies in memory: C does not define reading one order as the other. */",
                '    __asm__ volatile("" : : "r"(&h) : "memory");',
                f"    return (uint64_t)h.{f.name};",
                "#endif",
                "}",
            ]
    return [*lines, f'_Static_assert(sizeof((({t.c_name} *)0)->b) == {size}, "size");']


@pytest.fixture(scope="module")
def library() -> tuple[cffi.FFI, object]:
    lines = [
        "#include <stdbool.h>",
        '#include "testbed/bits.h"',
        '#define EXPORT __attribute__((visibility("default")))',
    ]
    declared = []
    for t in HEADERS:
        assert in_wire_format(t)
        lines += [*wire_header(t), *driver(t)]
        for f in t.fields:
            stem = accessor_stem(t.c_name, f.name)
            declared += [
                f"void read_{stem}(const uint8_t *b, uint64_t *out);",
                f"void write_{stem}(uint8_t *b, uint64_t low, uint64_t high);",
            ]
            if ir.bit_width(f.type) <= 64:
                declared.append(f"uint64_t view_{stem}(const uint8_t *b);")
    ffi = cffi.FFI()
    ffi.cdef("\n".join(declared))
    text = "\n".join(lines) + "\n"
    made = compile_shared(
        {"wire_headers.c": text}, name="wire_headers", include_dirs=[ENGINE_INCLUDE], optimize="-O0"
    )
    return ffi, ffi.dlopen(str(made))


def value_of(t: ir.Type, row: int) -> int:
    """The number that ``row`` bits are, as C computes with it, in 128 bits."""
    width = ir.bit_width(t)
    if isinstance(t, ir.Bits) and t.signed and row >> (width - 1):
        row -= 1 << width
    return row & (1 << 128) - 1


@pytest.mark.parametrize("t", HEADERS, ids=lambda t: "_".join(str(f.type) for f in t.fields))
def test_accessors(library: tuple[cffi.FFI, object], t: ir.Struct) -> None:
    ffi, lib = library
    rng = random.Random(t.name)
    size = ir.fixed_bits(t) // 8
    for row in (rng.randbytes(size), b"\xff" * size, bytes(size)):
        whole = int.from_bytes(row, "big")
        left = 8 * size
        for f in t.fields:
            width = ir.bit_width(f.type)
            left -= width
            ones = (1 << width) - 1
            stem = accessor_stem(t.c_name, f.name)
            out = ffi.new("uint64_t[2]")
            getattr(lib, f"read_{stem}")(row, out)
            expected = value_of(f.type, whole >> left & ones)
            assert out[0] | out[1] << 64 == expected
            if width <= 64:
                assert getattr(lib, f"view_{stem}")(row) == expected & WORD
            new = rng.getrandbits(width)
            given = value_of(f.type, new)
            changed = ffi.new("uint8_t[]", list(row))
            getattr(lib, f"write_{stem}")(changed, given & WORD, given >> 64)
            written = int.from_bytes(bytes(changed), "big")
            assert written == whole & ~(ones << left) | new << left


def test_what_is_not_whole_bytes_of_plain_numbers_has_members() -> None:
    for types in ([], bits(3), bits(8, 129, 7), [ir.Bits(8), ir.Varbit(32)]):
        assert not in_wire_format(header(0, types))


def test_accessors_of_two_headers_differ(tmp_path: Path) -> None:
    """Joined by underscores, the names of a type and of a field could be another pair's."""
    path = tmp_path / "names.p4"
    path.write_text(
        f'#include "{BASE}"\n'
        "header a { bit<8> b_v_c; }\nheader a_v_b { bit<16> c; }\n"
        "header x_v_y { bit<16> z; }\nheader x { bit<8> y_v_z; }\n"
        "control TestIngress(inout headers_t hdr, inout meta_t meta,\n"
        "                    inout standard_metadata_t sm) {\n"
        "    a p; a_v_b q; x_v_y r; x s;\n"
        "    apply { p = { 8w1 }; q = { 16w2 }; r = { 16w3 }; s = { 8w4 };\n"
        "            hdr.data.x = q.c + r.z; hdr.data.a = p.b_v_c + s.y_v_z; }\n"
        "}\nPIPELINE(TestIngress());\n"
    )
    compiled = compile_file(path)
    made = compile_shared(compiled.units, name="names", include_dirs=[ENGINE_INCLUDE])
    assert made.is_file()
