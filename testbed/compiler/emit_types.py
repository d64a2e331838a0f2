"""C for the program's types: structs, headers, header stacks, varbits, wide numbers.

Most headers lie in memory as they lie in the packet (``emit_headers``). Here are the
others, which have a C member for each field, and functions that move them from and to
packets field by field.
"""

from __future__ import annotations

from testbed.compiler import ir
from testbed.compiler.c_text import c_comment
from testbed.compiler.emit_headers import in_wire_format, wire_emit, wire_extract, wire_header
from testbed.compiler.emit_numbers import is_wide, limbs, storage_type
from testbed.compiler.emit_packing import Item, leaf_items, pack, unpack


def declarations(program: ir.Program) -> list[str]:
    """The program's types; for headers the functions that parsers and deparsers call."""
    types = program.types
    statements = [s for f in program.functions for s in ir.walk(f.body)]
    extracted = {s.target.type for s in statements if isinstance(s, ir.Extract | ir.Lookahead)}
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
        lines += wire_header(t) if in_wire_format(t) else _struct(t)
        if t in extracted and t.kind == "header":
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


def _segments(t: ir.Struct) -> tuple[list[Item], ir.Field | None, list[Item]]:
    """A header's items before its varbit field, that field, the items after."""
    before: list[Item] = []
    after: list[Item] = []
    varbit: ir.Field | None = None
    header = ir.Var("h", t, ir.Storage.POINTER)
    for f in t.fields:
        if isinstance(f.type, ir.Varbit):
            varbit = f
        else:
            items = leaf_items(ir.Member(header, f.name, f.type))
            (before if varbit is None else after).extend(items)
    return before, varbit, after


def _bytes(items: list[Item]) -> int:
    return sum(i.width for i in items) // 8


def _indent(lines: list[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def has_varbit(t: ir.Struct) -> bool:
    return any(isinstance(f.type, ir.Varbit) for f in t.fields)


def _extract_function(t: ir.Struct) -> list[str]:
    extra = ", uint32_t varbit_bits" if has_varbit(t) else ""
    return [
        f"static inline void extract_{t.c_name}({t.c_name} *h, const uint8_t *p{extra})",
        "{",
        *_indent(wire_extract(t) if in_wire_format(t) else _extract_members(t)),
        "}",
        "",
    ]


def _extract_members(t: ir.Struct) -> list[str]:
    before, varbit, after = _segments(t)
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
    return body


def _emit_function(t: ir.Struct) -> list[str]:
    return [
        f"static inline void emit_{t.c_name}(const {t.c_name} *h, uint8_t *p)",
        "{",
        *_indent(wire_emit(t) if in_wire_format(t) else _emit_members(t)),
        "}",
        "",
    ]


def _emit_members(t: ir.Struct) -> list[str]:
    before, varbit, after = _segments(t)
    body = pack(before, "p")
    if varbit is not None:
        body.append(
            f"memcpy(p + {_bytes(before)}, h->{varbit.name}.bytes, h->{varbit.name}.bits / 8);"
        )
        if after:
            body += [f"p += {_bytes(before)} + h->{varbit.name}.bits / 8;", *pack(after, "p")]
    return body or ["(void)h;", "(void)p;"]


def header_bytes(t: ir.Struct, text: str) -> str:
    """C for the bytes that the header at ``text`` takes in a packet."""
    fixed = ir.fixed_bits(t) // 8
    for f in t.fields:
        if isinstance(f.type, ir.Varbit):
            return f"{fixed}u + {text}.{f.name}.bits / 8"
    return f"{fixed}u"
