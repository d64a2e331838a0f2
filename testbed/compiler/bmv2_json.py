"""BMv2's JSON, as p4c's back ends for BMv2 write it, to IR: the way in.

Why into the IR
---------------
A program in BMv2's JSON has everything of a P4 program but its text: types, parsers,
tables, actions. Three ways lead from it to a switch. An interpreter of the JSON is what
BMv2 is, and as slow. C from the JSON would be a second back end: a second set of look-ups,
checksums, wide numbers and metering, to be kept equal to the first. So it becomes the same
IR as P4 source, and all that follows is shared and does not know: the C (the hot path), the
control surface, the switch, the checks of the generated code.

Making P4 source or a syntax tree of it was rejected as well: the JSON's expressions have
no widths and its control flow is a graph. P4 would need both made up, only for the checker
to take them apart again; in the IR both have a natural form.

In reading order: ``bmv2_json_document`` (values that know their path), ``_types`` (headers
and where they lie), ``_context`` (all that has a name), ``_numbers`` and ``_expressions``
(arithmetic without widths), ``_primitives``, ``_hashes``, ``_flow`` (graphs to statements),
``_actions``, ``_tables``, ``_pipeline``, ``_parser``. What a program means is BMv2's
definition: ``docs/JSON_format.md`` of p4lang/behavioral-model, and its sources where that
is silent. Version 2 of the format is read, of any minor version.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from testbed.compiler import ir
from testbed.compiler.bmv2_json_actions import Actions
from testbed.compiler.bmv2_json_context import JsonContext
from testbed.compiler.bmv2_json_document import Node, read_document
from testbed.compiler.bmv2_json_expressions import Body
from testbed.compiler.bmv2_json_hashes import checksums
from testbed.compiler.bmv2_json_p4info_fit import fitted, value_set_fields
from testbed.compiler.bmv2_json_parser import Parser, lower_deparser
from testbed.compiler.bmv2_json_pipeline import Pipeline
from testbed.compiler.bmv2_json_tables import Tables
from testbed.compiler.diagnostics import CompileError, Diagnostic
from testbed.compiler.p4info_schema import Message
from testbed.compiler.program import ProgramInfo
from testbed.time_units import PS_PER_NS, PS_PER_US

_MAJOR_VERSION = 2
_DEVICE_CONFIG = "testbed-device-config"  # FORMAT of p4runtime.device_config, which is above this
_PIPELINES = ("ingress", "egress")
_CHECKSUMS = (("verify_checksums", True), ("compute_checksums", False))


def lower_json(path: Path, p4info: Message | None = None) -> ir.Program:
    """The IR of the program in ``path``. ``p4info``: what the compiler wrote beside it.

    Raises CompileError for what is wrong, each with its place in the document, and for
    what is not supported. Needs the recursion limit of ``deep_recursion``.
    """
    root = read_document(path)
    try:
        return _program(root, path, p4info)
    except RecursionError:
        message = f"{path}: its expressions are nested too deep"
        raise CompileError([Diagnostic(None, message)]) from None


def _program(root: Node, path: Path, p4info: Message | None) -> ir.Program:
    _version(root)
    context = JsonContext(root)
    actions = Actions(context)
    tables = Tables(context, actions)
    nodes = {node["name"].text(): node for node in root["pipelines"].elements()}
    for name in _PIPELINES:
        if name not in nodes:
            root["pipelines"].fail(f"the pipeline '{name}' is missing")
    pipelines = {
        name: Pipeline(context, actions, tables, nodes[name]).lower() for name in _PIPELINES
    }
    sets = value_set_fields(p4info) if p4info is not None else {}
    parser = Parser(context, _only(root["parsers"], "parser"), len(tables), sets)
    parse = parser.lower()
    deparse = lower_deparser(context, _only(root["deparsers"], "deparser"))
    verify, compute = (_checksums(context, name, verify=v) for name, v in _CHECKSUMS)
    field_lists = {number: _field_list(context, n) for number, n in context.field_lists.items()}
    roots = [parse, verify, *pipelines.values(), compute, deparse]
    profiles, surface = tables.profiles(), tables.tables()
    info = ProgramInfo(
        name=path.stem,
        source=str(path),
        tables=surface,
        value_sets=tuple(parser.value_sets),
        actions=tables.actions(),
        registers=tuple(context.registers),
        counters=tuple(context.counters),
        meters=tuple(context.meters),
        digests=tuple(context.digests.values()),
        profiles=profiles,
        timestamp_ns=context.space.nanoseconds,
        notes=tables.notes(),
    )
    if p4info is not None:
        info = fitted(info, p4info, str(path))
    return ir.Program(
        name=path.stem,
        source=str(path),
        types=context.space.types,
        headers=context.space.root_headers.type,
        metadata=context.space.root_metadata.type,
        parser=parse,
        verify=verify,
        ingress=pipelines["ingress"],
        egress=pipelines["egress"],
        compute=compute,
        deparser=deparse,
        functions=_reached(context.functions, roots),
        field_lists=field_lists,
        errors=context.errors,
        timestamp_ps=PS_PER_NS if context.space.nanoseconds else PS_PER_US,
        info=info,
    )


def _reached(functions: Sequence[ir.Function], roots: Sequence[ir.Function]) -> list[ir.Function]:
    """Those that can run: tables and actions of which no node leads to have no code."""
    seen: set[ir.Function] = set()
    pending = list(roots)
    while pending:
        function = pending.pop()
        if function not in seen:
            seen.add(function)
            pending += function.states
            pending += [s.function for s in ir.walk(function.body) if isinstance(s, ir.Call)]
    return [f for f in functions if f in seen]


def _version(root: Node) -> None:
    if isinstance(root.value, dict) and root.value.get("format") == _DEVICE_CONFIG:
        root.fail(
            "this is not BMv2's JSON but what the testbed's p4c writes in its place",
            "the testbed's simple_switch takes it; everywhere else give the program itself",
        )
    if not isinstance(root.value, dict) or "pipelines" not in root.value:
        root.fail(
            "this is not BMv2's JSON",
            "expected what `p4c-bm2-ss -o PROGRAM.json` writes: an object with "
            "'header_types', 'parsers', 'actions', 'pipelines' and so on",
        )
    meta = root.get("__meta__")
    version = meta.get("version") if meta is not None else None
    if version is not None:
        major = version.elements(2)[0].integer()
        if major != _MAJOR_VERSION:
            version.refuse(f"version {major} of the format", f"expected version {_MAJOR_VERSION}")


def _only(node: Node, kind: str) -> Node:
    found = node.elements()
    if len(found) != 1:
        node.fail(f"expected one {kind}, as simple_switch has it, not {len(found)}")
    return found[0]


def _checksums(context: JsonContext, name: str, *, verify: bool) -> ir.Function:
    body = Body(context)
    checksums(body, context.root, verify=verify)
    function = ir.Function(
        name, context.names.fresh(name), "control", ir.Stage.PLAIN, [], body=body.block
    )
    context.functions.append(function)
    return function


def _field_list(context: JsonContext, node: Node) -> list[ir.Place]:
    """What new packets keep. Constants in a list are nothing to keep."""
    places = []
    for element in node["elements"].elements():
        if element["type"].one_of(("field", "hexstr"), "kinds of elements") == "field":
            header, found = context.space.field(element["value"])
            places.append(context.space.place(header, found, element["value"]))
    return places
