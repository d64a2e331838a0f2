"""IR to C11 against ``testbed/pipeline.h``.

The pieces are made here and put together by ``emit_units``: types, the functions of the
program, then what the engine calls, and the one symbol that it loads.
"""

from __future__ import annotations

from testbed.compiler import ir
from testbed.compiler.c_text import c_string
from testbed.compiler.emit_ahead import Ahead
from testbed.compiler.emit_effects import Effects
from testbed.compiler.emit_expr import address, place
from testbed.compiler.emit_function import FunctionWriter, frame_declaration, prototype
from testbed.compiler.emit_headers import getter, is_wire_field, setter
from testbed.compiler.emit_numbers import storage_type
from testbed.compiler.emit_parser import emit_backwards, only_emits
from testbed.compiler.emit_runtime import has_effect
from testbed.compiler.emit_tables import descriptors
from testbed.compiler.emit_types import declarations
from testbed.compiler.emit_units import WrittenFunction, title_of, units
from testbed.compiler.program import ProgramInfo

_HEAD = """\
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "testbed/ahead.h"
#include "testbed/pipeline.h"
#include "testbed/profiles.h"
#include "testbed/v1model.h"

/* P4 lets a program compare an unsigned value with 0, or a value with itself, and
 * complement a comparison that became a bit, or a short value that became a long one. */
#pragma GCC diagnostic ignored "-Wtype-limits"
#pragma GCC diagnostic ignored "-Wtautological-compare"
#pragma GCC diagnostic ignored "-Wbool-operation"
#pragma GCC diagnostic ignored "-Wsign-compare"
"""


def emit_program(program: ir.Program) -> tuple[dict[str, str], ProgramInfo]:
    """C file names to their text, and what the control plane may do."""
    info = program.info
    effects = Effects(program.functions)
    ahead = Ahead(program)
    shared = [*_HEAD.split("\n"), *declarations(program), *_phv(program, ahead)]
    for function in program.functions:
        if function.owns_frame and function.frame is not None and function.frame.fields:
            shared += frame_declaration(function.frame)
    main = [
        *descriptors(info),
        *_entry_points(program),
        *ahead.function(),
        *_pipeline(program, info, ahead),
    ]
    functions = _functions(program, effects, ahead)
    return units(program.name, title_of(program.source), shared, functions, main), info


def _phv(program: ir.Program, ahead: Ahead) -> list[str]:
    return [
        "typedef struct pipeline_phv {",
        "    tb_phv head;",
        f"    {storage_type(program.headers)} hdr;",
        f"    {storage_type(program.metadata)} meta;",
        "    /* What follows is written before it is read. */",
        *(_emitted_fields(program) if _deparses_once(program) else []),
        *ahead.fields(),
        "} pipeline_phv;",
        "",
    ]


def _deparses_once(program: ir.Program) -> bool:
    """Whether the deparser has effects: it is then run once, before there is room."""
    return any(
        has_effect(s)
        for f in program.functions
        if f.stage is ir.Stage.DEPARSER
        for s in ir.walk(f.body)
    )


def _emitted_fields(program: ir.Program) -> list[str]:
    return [
        "    uint32_t emitted_bytes;",
        f"    uint8_t emitted[{max(program.max_header_bytes, 1)}];",
    ]


def _functions(program: ir.Program, effects: Effects, ahead: Ahead) -> list[WrittenFunction]:
    parser_of = {state: f for f in program.functions if f.kind == "parser" for state in f.states}
    written = []
    for function in program.functions:
        writer = FunctionWriter(function, effects, ahead, parser_of.get(function), program.error)
        # A deparser is run twice, to write and to count: each copy folds the test away.
        inline = function.stage is ir.Stage.DEPARSER
        written.append(
            WrittenFunction(function.c_name, prototype(function, effects), writer.write(), inline)
        )
    return written


def _entry_points(program: ir.Program) -> list[str]:
    def run(function: ir.Function, *extra: str) -> str:
        return f"    {function.c_name}({', '.join(['sw', 'phv', *extra])});"

    return [
        "TB_INLINE void pipeline_init(tb_phv *head)",
        "{",
        "    pipeline_phv *phv = (pipeline_phv *)head;",
        "    const size_t begin = offsetof(pipeline_phv, hdr);",
        "    tb_zero((uint8_t *)phv + begin,",
        "            offsetof(pipeline_phv, meta) + sizeof phv->meta - begin);",
        "}",
        "",
        "static void pipeline_reset_metadata(tb_phv *head)",
        "{",
        "    pipeline_phv *phv = (pipeline_phv *)head;",
        "    memset(&phv->meta, 0, sizeof phv->meta);",
        "}",
        "",
        "static void pipeline_parse(tb_instance *sw, tb_phv *head, const uint8_t *data,",
        "                           uint32_t stored)",
        "{",
        "    pipeline_phv *phv = (pipeline_phv *)head;",
        "    tb_cursor cursor = {data, data + stored, 0};",
        run(program.parser, "&cursor"),
        "    head->parsed_bytes = (uint32_t)(cursor.at - data);",
        "    head->im.parser_error = (uint16_t)cursor.error;",
        "}",
        "",
        "TB_INLINE void pipeline_enter(tb_instance *sw, tb_phv *head, const uint8_t *data,",
        "                              uint32_t stored)",
        "{",
        "    pipeline_init(head);",
        "    pipeline_parse(sw, head, data, stored);",
        "}",
        "",
        "static void pipeline_ingress(tb_instance *sw, tb_phv *head)",
        "{",
        "    pipeline_phv *phv = (pipeline_phv *)head;",
        run(program.verify),
        run(program.ingress),
        "}",
        "",
        "static uint32_t pipeline_header_bytes(const tb_phv *head)",
        "{",
        "    /* Counting writes neither the context nor the switch. */",
        "    pipeline_phv *phv = (pipeline_phv *)(uintptr_t)head;",
        "    tb_instance *sw = NULL;",
        "    tb_output output = {NULL, 0};",
        run(program.deparser, "&output"),
        "    return output.at;",
        "}",
        "",
        *_egress(
            program,
            run(program.egress),
            run(program.compute),
            run(program.deparser, "&output"),
        ),
        *_preserve(program),
    ]


def _egress(program: ir.Program, egress: str, compute: str, deparse: str) -> list[str]:
    """The way out: egress, checksums, and the headers in front of the payload.

    A deparser that only emits writes from its end. Any other without effects counts first
    and then writes where the bytes belong; one with effects runs once, into the context.
    """
    deparse_head = "static void pipeline_deparse(tb_instance *sw, tb_phv *head, uint8_t *out)"
    phv = "    pipeline_phv *phv = (pipeline_phv *)head;"
    leave = [
        "static uint32_t pipeline_egress(tb_instance *sw, tb_phv *head, uint8_t *end,",
        "                                uint32_t room, bool leaves)",
        "{",
        phv,
        "    if (TB_LIKELY(!leaves)) {",
        f"    {egress}",
        "        if (TB_UNLIKELY(head->req.flags || head->im.egress_spec == TB_DROP_PORT))",
        "            return TB_STAYS;",
        "    }",
        compute,
    ]
    write = ["    if (bytes <= room)", "        pipeline_deparse(sw, head, end - bytes);"]
    if only_emits(program.deparser):
        return [
            *emit_backwards(program.deparser),
            *(deparse_head, "{", phv, "    (void)sw;"),
            *("    pipeline_emit(phv, out + pipeline_header_bytes(head));", "}", ""),
            *leave,
            f"    if (TB_UNLIKELY(room < {program.max_header_bytes})) {{",
            "        const uint32_t bytes = pipeline_header_bytes(head);",
            "        if (bytes <= room)",
            "            pipeline_deparse(sw, head, end - bytes);",
            "        return bytes;",
            "    }",
            *("    return pipeline_emit(phv, end);", "}", ""),
        ]
    if not _deparses_once(program):
        return [
            *(deparse_head, "{", phv, "    tb_output output = {out, 0};", deparse, "}", ""),
            *(*leave, "    const uint32_t bytes = pipeline_header_bytes(head);", *write),
            *("    return bytes;", "}", ""),
        ]
    return [
        deparse_head,
        "{",
        "    const pipeline_phv *phv = (const pipeline_phv *)head;",
        "    (void)sw;",
        "    memcpy(out, phv->emitted, phv->emitted_bytes);",
        "}",
        "",
        *leave,
        "    tb_output output = {phv->emitted, 0};",
        deparse,
        "    const uint32_t bytes = phv->emitted_bytes = output.at;",
        *write,
        "    return bytes;",
        "}",
        "",
    ]


def _of_the_target(p: ir.Place) -> bool:
    """What the target says of each packet, whatever a list keeps."""
    return (
        isinstance(p, ir.Member)
        and isinstance(p.base, ir.Var)
        and p.base.storage is ir.Storage.INTRINSIC
        and p.name in ("instance_type", "packet_length")
    )


def _kept(p: ir.Place) -> str:
    """The statement that takes ``p`` from one context to the other."""
    if isinstance(p, ir.Member) and is_wire_field(p):
        header = address(p.base).removeprefix("&phv->")
        return f"{setter(p)}(&to->{header}, {getter(p)}(&from->{header}));"
    member = place(p).removeprefix("phv->")
    return f"to->{member} = from->{member};"


def _preserve(program: ir.Program) -> list[str]:
    lines = [
        "static void pipeline_preserve(uint32_t list, const tb_phv *from_head, tb_phv *to_head)",
        "{",
        "    const pipeline_phv *from = (const pipeline_phv *)from_head;",
        "    pipeline_phv *to = (pipeline_phv *)to_head;",
        "    (void)from;",
        "    (void)to;",
        "    switch (list) {",
    ]
    for number, places in sorted(program.field_lists.items()):
        lines.append(f"    case {number}:")
        for p in places:
            if not _of_the_target(p):
                lines.append(f"        {_kept(p)}")
        lines.append("        break;")
    return [*lines, "    default:", "        break;", "    }", "}", ""]


def _pipeline(program: ir.Program, info: ProgramInfo, ahead: Ahead) -> list[str]:
    def rows(name: str, count: int) -> str:
        return name if count else "NULL"

    tables = len(info.tables) + len(info.value_sets)
    return [
        '__attribute__((visibility("default"))) const tb_pipeline tb_pipeline_v1model = {',
        "    .abi = TB_PIPELINE_ABI,",
        "    .phv_bytes = sizeof(pipeline_phv),",
        f"    .max_header_bytes = {program.max_header_bytes},",
        f"    .timestamp_ps = {program.timestamp_ps},",
        f"    .name = {c_string(program.name)},",
        f"    .n_tables = {tables},",
        f"    .n_registers = {len(info.registers)},",
        f"    .n_counters = {len(info.counters)},",
        f"    .n_meters = {len(info.meters)},",
        f"    .n_profiles = {len(info.profiles)},",
        f"    .n_digests = {len(info.digests)},",
        f"    .tables = {rows('pipeline_tables', tables)},",
        f"    .registers = {rows('pipeline_registers', len(info.registers))},",
        f"    .counters = {rows('pipeline_counters', len(info.counters))},",
        f"    .meters = {rows('pipeline_meters', len(info.meters))},",
        f"    .profiles = {rows('pipeline_profiles', len(info.profiles))},",
        "    .init = pipeline_init,",
        "    .parse = pipeline_parse,",
        "    .enter = pipeline_enter,",
        "    .ingress = pipeline_ingress,",
        "    .egress = pipeline_egress,",
        "    .deparse = pipeline_deparse,",
        "    .header_bytes = pipeline_header_bytes,",
        "    .preserve = pipeline_preserve,",
        "    .reset_metadata = pipeline_reset_metadata,",
        f"    .look_ahead = {'pipeline_look_ahead' if ahead.parses else 'NULL'},",
        "};",
    ]
