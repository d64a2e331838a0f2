"""The checked and instantiated program to IR: the way in.

The passes lie in ``lower_context`` (types, names, numbers), ``lower_expr``,
``lower_stmt``, ``lower_control`` and ``lower_parser``; what externs mean lies in
``externs``; ``control_surface`` tells the control plane what there is.
"""

from __future__ import annotations

from pathlib import Path

from testbed.compiler import ast, ir, types
from testbed.compiler.control_surface import program_info
from testbed.compiler.extern_requests import check_requests
from testbed.compiler.instances import ControlInstance, ParserInstance
from testbed.compiler.lower_context import ProgramContext, Scope, fail, refuse
from testbed.compiler.lower_control import lower_instance
from testbed.time_units import PS_PER_NS, PS_PER_US

_PACKAGE = "V1Switch"
_STAGES = (
    ("parser", ir.Stage.PARSER),
    ("verify", ir.Stage.PLAIN),
    ("ingress", ir.Stage.PLAIN),
    ("egress", ir.Stage.PLAIN),
    ("compute", ir.Stage.PLAIN),
    ("deparser", ir.Stage.DEPARSER),
)


def lower_program(program: ast.Program) -> ir.Program:
    """The IR of ``program``, whose ``main`` must be a V1Switch.

    Raises :class:`~testbed.compiler.diagnostics.CompileError` for what is not
    supported.
    """
    main = program.main
    assert main is not None
    declared = next(d for d in program.declarations if d.name == "main")
    source = declared.span.file.name
    name = Path(source).stem
    if main.decl.name != _PACKAGE:
        refuse(declared.span, f"the package '{main.decl.name}'", f"valid packages: {_PACKAGE}")
    context = ProgramContext(program, main)
    roles = list(main.args.values())
    if len(roles) != len(_STAGES):
        refuse(
            declared.span,
            f"a '{_PACKAGE}' of {len(roles)} parameters",
            f"v1model.p4 declares it with {len(_STAGES)}",
        )
    headers, metadata, standard = _packet_types(context, roles[0])
    places = (
        ir.Var("hdr", headers, ir.Storage.PHV),
        ir.Var("meta", metadata, ir.Storage.PHV),
        ir.Var("im", standard, ir.Storage.INTRINSIC),
    )
    stages = {
        role: _stage(context, instance, stage, places)
        for (role, stage), instance in zip(_STAGES, roles, strict=True)
    }
    context.number_unused()
    metadata_type = types.substitute(roles[0].decl.params[2].type, roles[0].type_args)
    _field_lists(context, metadata_type, places[1], context.field_lists)
    check_requests(context, stages)
    nanoseconds = _has_nanoseconds(standard)
    info = program_info(context, name, source, timestamp_ns=nanoseconds)
    return ir.Program(
        name=name,
        source=source,
        types=context.types,
        headers=headers,
        metadata=metadata,
        functions=context.functions,
        field_lists=context.field_lists,
        errors=context.errors,
        timestamp_ps=PS_PER_NS if nanoseconds else PS_PER_US,
        info=info,
        **stages,
    )


def _packet_types(
    context: ProgramContext, parser: ParserInstance
) -> tuple[ir.Type, ir.Type, ir.Type]:
    params = parser.decl.params
    headers, metadata, standard = (
        context.type(types.substitute(p.type, parser.type_args), p.span) for p in params[1:4]
    )
    if not (isinstance(standard, ir.Struct) and standard.c_name == "tb_intrinsic"):
        fail(params[3].span, "the parser's fourth parameter must be standard_metadata_t")
    return headers, metadata, standard


def _stage(
    context: ProgramContext,
    instance: ParserInstance | ControlInstance,
    stage: ir.Stage,
    places: tuple[ir.Var, ir.Var, ir.Var],
) -> ir.Function:
    """Lowers a top-level parser or control, its parameters bound to the PHV."""
    scope = Scope(instance, stage)
    packets = [p for p in instance.decl.params if _is_extern(p)]
    data = [p for p in instance.decl.params if p not in packets]
    for param, place in zip(data, places, strict=False):
        scope.bindings[param] = place
    return lower_instance(context, scope, [])


def _is_extern(param: ast.ParamDecl) -> bool:
    return isinstance(types.underlying(param.type), types.ExternType)


def _has_nanoseconds(standard: ir.Type) -> bool:
    """-D TIMESTAMP_NS makes v1model.p4's queueing times 64 bits wide."""
    assert isinstance(standard, ir.Struct)
    return any(f.name == "enq_timestamp" and f.type == ir.Bits(64) for f in standard.fields)


def _field_lists(
    context: ProgramContext, t: types.Type, place: ir.Place, lists: dict[int, list[ir.Place]]
) -> None:
    """Collects the user metadata annotated ``@field_list(n, ...)``, by n."""
    t = types.underlying(t)
    if not (isinstance(t, types.StructType) and isinstance(place.type, ir.Struct)):
        return
    for decl, field in zip(t.decl.fields, place.type.fields, strict=True):
        member = ir.Member(place, field.name, field.type)
        annotation = decl.annotation("field_list")
        if annotation is not None:
            for argument in annotation.args or []:
                number = getattr(argument, "number", None)
                if number is None and isinstance(argument.value, int):
                    number = argument.value
                if number is None:
                    refuse(annotation.span, "@field_list with anything but numbers")
                lists.setdefault(number, []).append(member)
        _field_lists(context, t.fields[decl.name], member, lists)
