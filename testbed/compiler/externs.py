"""What the externs of core.p4 and v1model.p4 mean: the one table of their names.

Each handler turns a call into IR: a parser or deparser step, a plain assignment,
or a :class:`ir.Runtime` call of the inline function in ``testbed/v1model.h``
that does the work. A handler gets the body under construction, the call, and
the place that wants its result (``None`` where there is none).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from testbed.compiler import ast, ir
from testbed.compiler.ast import MemberKind
from testbed.compiler.c_names import p4_name
from testbed.compiler.c_text import c_string
from testbed.compiler.instances import ExternInstance
from testbed.compiler.lower_context import ProgramContext, fail, refuse
from testbed.compiler.lower_expr import field_of, has_effect
from testbed.compiler.lower_flat import packed, scalars, unpack
from testbed.compiler.program import DigestField
from testbed.compiler.source import Span
from testbed.compiler.values import EnumValue, Value

if TYPE_CHECKING:
    from testbed.compiler.lower_stmt import StatementBody

Handler = Callable[["StatementBody", ast.CallExpr, ir.Place | None], None]

# Verbatim arguments of run-time calls.
SWITCH = "sw"
HEAD = "&phv->head"
FRAME_BYTES = "phv->head.im.packet_length"
NO_FIELD_LIST = "TB_NO_FIELD_LIST"

DROP_PORT = 511
_WORD = ir.Bits(64)

_HASHES = {
    "crc32": "tb_hash_crc32",
    "crc32_custom": "tb_hash_crc32",
    "crc16": "tb_hash_crc16",
    "crc16_custom": "tb_hash_crc16",
    "csum16": "tb_hash_csum16",
    "xor16": "tb_hash_xor16",
    "identity": "tb_hash_identity",
}


def lower_call(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    """Lowers the call of an extern function or method."""
    assert isinstance(e.target, ast.FunctionDecl)
    owner = e.target.owner
    key = f"{owner.name}.{e.target.name}" if owner is not None else e.target.name
    handler = _HANDLERS.get(key)
    if handler is None:
        refuse(e.span, f"the extern '{key}'")
    if body.scope.stage is ir.Stage.DEPARSER and key not in _IN_DEPARSER:
        refuse(e.span, f"the extern '{key}' in a deparser")
    handler(body, e, target)


# ---- helpers ----------------------------------------------------------------------


def _arg(e: ast.CallExpr, index: int) -> ast.Expression:
    found = e.bound[index]
    if found is None:
        fail(e.span, f"'{e.target.name if e.target else ''}' needs all its arguments here")
    return found


def _runtime(
    body: StatementBody, name: str, args: list[ir.Expr | str], target: ir.Place | None = None
) -> None:
    """A run-time call whose unsigned result is cut to ``target``'s width."""
    if target is not None and isinstance(target.type, ir.Bits) and target.type.signed:
        raw = body.temporary("t", ir.Bits(target.type.width))
        body.add(ir.Runtime(name, args, raw))
        body.add(ir.Assign(target, ir.Cast(ir.Load(raw), target.type)))
    else:
        body.add(ir.Runtime(name, args, target))


def _unsigned(e: ir.Expr) -> ir.Expr:
    if isinstance(e.type, ir.Bits) and e.type.signed:
        return ir.Cast(e, ir.Bits(e.type.width))
    return e


def _instance(body: StatementBody, e: ast.CallExpr) -> ExternInstance:
    assert isinstance(e.receiver, ast.NameExpr)
    found = body.lookup(e.receiver.decl)
    if not isinstance(found, ExternInstance):
        refuse(e.span, f"'{e.receiver.name}' that is not a known instance")
    return found


def _serialize(body: StatementBody, data: ast.Expression) -> tuple[str, str | ir.Expr]:
    """Packs ``data``; gives the buffer's name and its length in bytes."""
    buffer = body.names.fresh("data")
    body.add(ir.Serialize(buffer, scalars(body, data)))
    return buffer, f"{buffer}_bytes"


def hash_function(algorithm: Value | None, span: Span) -> str:
    """The run-time function of a HashAlgorithm; ``span`` is blamed where there is none."""
    name = algorithm.name if isinstance(algorithm, EnumValue) else "that is not a constant"
    if name not in _HASHES:
        refuse(span, f"hash algorithm '{name}'", f"valid algorithms: {', '.join(_HASHES)}")
    return _HASHES[name]


def _digest_of(
    body: StatementBody, data: ast.Expression, algorithm: ast.Expression, payload: bool
) -> ir.Var:
    """The hash of ``data`` as a 64-bit temporary."""
    function = hash_function(algorithm.value, algorithm.span)
    buffer, length = _serialize(body, data)
    tail: list[ir.Expr | str] = (
        ["phv->head.payload", "phv->head.payload_bytes"] if payload else ["NULL", "0"]
    )
    result = body.temporary("digest", _WORD)
    body.add(ir.Runtime(function, [buffer, length, *tail], result))
    return result


# ---- core.p4 -----------------------------------------------------------------------


def _extract(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    argument = e.bound[0]
    if argument is None:  # extract<T>(_): over a header that nobody wants
        t = body.lower_type(next(iter(e.type_args.values())), e.span)
        body.add(ir.Extract(body.temporary("skipped", t)))
        return
    place = body.place(argument)
    if not (isinstance(place.type, ir.Struct) and place.type.kind == "header"):
        refuse(argument.span, f"extracting a value of type {place.type}, which is not a header,")
    if ir.fixed_bits(place.type) % 8:
        refuse(argument.span, f"extracting {place.type}, whose size is not a whole number of bytes")
    stack = _next_of(argument, place)
    varbit_bits = body.expr(_arg(e, 1)) if len(e.bound) > 1 else None
    body.add(ir.Extract(place, varbit_bits, stack))
    body.invalidate_siblings(place)


def _next_of(e: ast.Expression, place: ir.Place) -> ir.Place | None:
    """The stack whose ``next`` is extracted into (``stack.next`` or ``stack.next.member``)."""
    if not isinstance(e, ast.MemberExpr):
        return None
    if e.kind is MemberKind.STACK_NEXT:
        assert isinstance(place, ir.Element)
        return place.base
    return _next_of(e.base, place.base) if isinstance(place, ir.Member) else None


def _lookahead(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    """Even where nobody wants the value, the packet must have that many bytes."""
    body.add(ir.Lookahead(target or body.temporary("ahead", body.type_of(e))))


def _advance(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    body.add(ir.Advance(body.expr(_arg(e, 0))))


def _length(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    if target is not None:
        body.add(ir.Runtime("", [FRAME_BYTES], target))


def _verify(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    condition, error = body.ordered([_arg(e, 0), _arg(e, 1)])
    body.add(ir.Verify(condition, error))


def _emit(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    _emit_expression(body, _arg(e, 0))


def _emit_expression(body: StatementBody, e: ast.Expression) -> None:
    if isinstance(e, ast.ListExpr):
        for element in e.elements:
            _emit_expression(body, element)
    else:
        _emit_place(body, body.place(e), e)


def _emit_place(body: StatementBody, place: ir.Place, e: ast.Expression) -> None:
    match place.type:
        case ir.Struct(kind="header"):
            if ir.fixed_bits(place.type) % 8:
                refuse(e.span, f"emitting {place.type}, whose size is not a whole number of bytes")
            body.add(ir.Emit(place))
        case ir.Struct():
            for f in place.type.fields:
                _emit_place(body, ir.Member(place, f.name, f.type), e)
        case ir.Stack():
            for i in range(place.type.size):
                index = ir.Const(i, ir.BIT32)
                _emit_place(body, ir.Element(place, index, place.type.element), e)
        case _:
            refuse(e.span, f"emitting a value of type {place.type}, which is not a header,")


def _nothing(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    """Checked at compile time, or done by the look-up."""


# ---- registers, counters, meters ------------------------------------------------------


def register_cell(context: ProgramContext, instance: ExternInstance) -> ir.Bits:
    """What a cell of the register holds, as one number: a struct's fields one behind
    the other, the first on top, as in a packet."""
    t = context.type(instance.type.args[0], instance.span)
    if not _packs(t):
        refuse(instance.span, f"a register of {instance.type.args[0]}")
    return ir.Bits(ir.fixed_bits(t))


def _packs(t: ir.Type) -> bool:
    """Whether a value is nothing but its bits: no header's validity, no varbit's length."""
    match t:
        case ir.Struct(kind="struct"):
            return all(_packs(f.type) for f in t.fields)
        case ir.Bits() | ir.Bool():
            return True
    return False


def _register(body: StatementBody, e: ast.CallExpr) -> tuple[int, ir.Bits]:
    instance = _instance(body, e)
    cell = register_cell(body.program, instance)
    return body.program.number(body.program.registers, instance), cell


def _register_read(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    number, cell = _register(body, e)
    index = _index(body, _arg(e, 1))
    with body.output(_arg(e, 0)) as place:
        if place.type == cell:
            body.add(ir.RegisterRead(number, index, place))
            return
        raw = body.temporary("cell", cell)
        body.add(ir.RegisterRead(number, index, raw))
        unpack(body, place, ir.Load(raw))


def _register_write(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    number, cell = _register(body, e)
    index = _index(body, _arg(e, 0))
    if has_effect(_arg(e, 1)):
        index = body.saved(index)
    value = packed(scalars(body, _arg(e, 1)))
    assert value.type == cell
    body.add(ir.RegisterWrite(number, index, value))


def _index(body: StatementBody, e: ast.Expression) -> ir.Expr:
    """An index of cells as at most 64 bits: a larger one stays out of range."""
    index = body.expr(e)
    if ir.bit_width(index.type) <= _WORD.width:
        return index
    index = body.saved(_unsigned(index))
    most = ir.Const((1 << _WORD.width) - 1, index.type)
    far = ir.Binary(">", index, most, ir.BOOL)
    return ir.Mux(far, ir.Const(most.value, _WORD), ir.Cast(index, _WORD), _WORD)


def _counter_count(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    number = body.program.number(body.program.counters, _instance(body, e))
    index = _index(body, _arg(e, 0))
    _runtime(body, "tb_counter_count", [SWITCH, str(number), index, FRAME_BYTES])


def _execute_meter(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    number = body.program.number(body.program.meters, _instance(body, e))
    index = _index(body, _arg(e, 0))
    with body.output(_arg(e, 1)) as place:
        _runtime(body, "tb_meter_execute", [SWITCH, str(number), index, FRAME_BYTES], place)


def _direct_meter_read(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    """The look-up has run the meter; its colour waits in the frame."""
    colour = ir.Load(body.meter_colour(_instance(body, e)))
    with body.output(_arg(e, 0)) as place:
        body.add(ir.Assign(place, ir.Cast(colour, place.type)))


# ---- hashes and checksums ----------------------------------------------------------------


def _hash(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    result, algorithm, base, data, maximum = (_arg(e, i) for i in range(5))
    low, span = body.ordered([base, maximum])
    digest = _digest_of(body, data, algorithm, payload=False)
    with body.output(result) as place:
        _runtime(body, "tb_hash_range", [ir.Load(digest), _unsigned(low), _unsigned(span)], place)


def _checksum_get(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    buffer, length = _serialize(body, _arg(e, 0))
    if target is not None:
        body.add(ir.Runtime("tb_hash_csum16", [buffer, length, "NULL", "0"], target))


def _update_checksum(payload: bool) -> Handler:
    def handler(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
        condition, data, checksum, algorithm = (_arg(e, i) for i in range(4))

        def compute() -> None:
            digest = _digest_of(body, data, algorithm, payload)
            with body.output(checksum) as place:
                body.add(ir.Assign(place, ir.Cast(ir.Load(digest), place.type)))

        guard = body.expr(condition)
        body.add(ir.If(guard, body.into([], compute)))

    return handler


def _verify_checksum(payload: bool) -> Handler:
    def handler(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
        condition, data, checksum, algorithm = (_arg(e, i) for i in range(4))

        def compare() -> None:
            given = body.saved(body.expr(checksum))
            digest = _digest_of(body, data, algorithm, payload)
            computed = ir.Cast(ir.Load(digest), given.type)
            differs = ir.Binary("!=", computed, given, ir.BOOL)
            body.add(ir.If(differs, [ir.Runtime("tb_checksum_error", [HEAD])]))

        guard = body.expr(condition)
        body.add(ir.If(guard, body.into([], compare)))

    return handler


def _random(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    low, high = body.ordered([_arg(e, 1), _arg(e, 2)])
    with body.output(_arg(e, 0)) as place:
        _runtime(body, "tb_random", [SWITCH, _unsigned(low), _unsigned(high)], place)


# ---- requests to the target -----------------------------------------------------------------


def _mark_to_drop(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    if not e.bound:
        _runtime(body, "tb_mark_to_drop", [HEAD])
        return
    metadata = body.place(_arg(e, 0))
    for name, value in (("egress_spec", DROP_PORT), ("mcast_grp", 0)):
        place = field_of(metadata, name)
        assert isinstance(place.type, ir.Bits)
        body.add(ir.Assign(place, ir.Const(value, place.type)))


def _clone(field_list: bool) -> Handler:
    def handler(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
        operands: list[ir.Expr | str] = list(
            body.ordered([_arg(e, i) for i in range(3 if field_list else 2)])
        )
        if not field_list:
            operands.append(NO_FIELD_LIST)
        _runtime(body, "tb_clone", [HEAD, *operands])

    return handler


def _again(function: str) -> Handler:
    """resubmit_preserving_field_list, recirculate_preserving_field_list."""

    def handler(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
        _runtime(body, function, [HEAD, body.expr(_arg(e, 0))])

    return handler


def _old_form(function: str, data: int, replacement: str) -> Handler:
    """clone3, resubmit, recirculate with a list of fields: only the empty list is the same."""

    def handler(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
        if scalars(body, _arg(e, data)):
            name = e.target.name if e.target is not None else function
            refuse(
                e.span,
                f"'{name}' with fields",
                f"use '{replacement}' and annotate the fields with @field_list",
            )
        operands = body.ordered([_arg(e, i) for i in range(data)])
        _runtime(body, function, [HEAD, *operands, NO_FIELD_LIST])

    return handler


def _truncate(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    _runtime(body, "tb_truncate", [HEAD, body.expr(_arg(e, 0))])


# ---- messages ----------------------------------------------------------------------------------


def _digest(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    data = _arg(e, 1)
    name = str(body.front_type(data))
    body.program.digests.setdefault(name, _digest_fields(body.type_of(data), e))
    number = list(body.program.digests).index(name)
    buffer, length = _serialize(body, data)
    _runtime(body, "tb_digest", [SWITCH, str(number), buffer, length])


def _digest_fields(t: ir.Type, e: ast.CallExpr) -> list[DigestField]:
    """What a digest of this type holds, in order."""
    match t:
        case ir.Bits():
            return [DigestField("", t.width, t.signed)]
        case ir.Bool():
            return [DigestField("", 1)]
        case ir.Struct():
            members = [(p4_name(f.name), f.type) for f in t.fields]
        case ir.Stack():
            members = [(f"[{i}]", t.element) for i in range(t.size)]
        case _:
            refuse(e.span, f"a digest of {t}")
    return [
        DigestField(f"{name}.{f.name}".rstrip("."), f.width, f.signed)
        for name, member in members
        for f in _digest_fields(member, e)
    ]


def _log_msg(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    text = c_string(str(_arg(e, 0).value))
    if len(e.bound) == 1:
        _runtime(body, "tb_log", [SWITCH, text])
        return
    values: list[ir.Expr] = []
    for value in scalars(body, _arg(e, 1)):
        if isinstance(value, ir.Place):
            refuse(e.span, "a varbit field in log_msg")
        values.append(value)
    words = body.names.fresh("words")
    body.add(ir.Words(words, values))
    _runtime(body, "tb_log_values", [SWITCH, text, words, str(len(values))])


def _assert(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    name = e.target.name if e.target is not None else "assert"
    holds = body.expr(_arg(e, 0))
    text = c_string(f"{e.span!r}: {name} does not hold")
    failed = ir.Unary("!", holds, ir.BOOL)
    body.add(ir.If(failed, [ir.Runtime("tb_log", [SWITCH, text])]))


# A deparser also runs to count the bytes that it would write, so it has no state.
_IN_DEPARSER = ("packet_out.emit", "log_msg", "assert", "assume", "static_assert")

_HANDLERS: dict[str, Handler] = {
    "packet_in.extract": _extract,
    "packet_in.lookahead": _lookahead,
    "packet_in.advance": _advance,
    "packet_in.length": _length,
    "packet_out.emit": _emit,
    "verify": _verify,
    "static_assert": _nothing,
    "register.read": _register_read,
    "register.write": _register_write,
    "counter.count": _counter_count,
    "direct_counter.count": _nothing,  # counted by the look-up, as BMv2 does
    "meter.execute_meter": _execute_meter,
    "direct_meter.read": _direct_meter_read,
    "hash": _hash,
    "Checksum16.get": _checksum_get,
    "verify_checksum": _verify_checksum(payload=False),
    "verify_checksum_with_payload": _verify_checksum(payload=True),
    "update_checksum": _update_checksum(payload=False),
    "update_checksum_with_payload": _update_checksum(payload=True),
    "random": _random,
    "mark_to_drop": _mark_to_drop,
    "clone": _clone(field_list=False),
    "clone_preserving_field_list": _clone(field_list=True),
    "clone3": _old_form("tb_clone", 2, "clone_preserving_field_list"),
    "resubmit_preserving_field_list": _again("tb_resubmit"),
    "resubmit": _old_form("tb_resubmit", 0, "resubmit_preserving_field_list"),
    "recirculate_preserving_field_list": _again("tb_recirculate"),
    "recirculate": _old_form("tb_recirculate", 0, "recirculate_preserving_field_list"),
    "truncate": _truncate,
    "digest": _digest,
    "log_msg": _log_msg,
    "assert": _assert,
    "assume": _assert,
}
