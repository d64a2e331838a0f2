"""What the externs of core.p4 and v1model.p4 mean: the one table of their names.

Each handler turns a call into IR: a parser or deparser step, a plain assignment,
or a :class:`ir.Runtime` call of the inline function in ``testbed/v1model.h``
that does the work. Here are those of core.p4, random() and the messages; the others
have files of their own, and ``extern_calls`` what all share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from testbed.compiler import ast, extern_cells, extern_hashes, extern_requests, ir
from testbed.compiler.ast import MemberKind
from testbed.compiler.c_names import p4_name
from testbed.compiler.c_text import c_string
from testbed.compiler.extern_calls import (
    FRAME_BYTES,
    SWITCH,
    Handler,
    arg,
    nothing,
    runtime,
    serialize,
    unsigned,
)
from testbed.compiler.lower_context import refuse
from testbed.compiler.lower_flat import scalars
from testbed.compiler.program import DigestField

if TYPE_CHECKING:
    from testbed.compiler.lower_stmt import StatementBody


def lower_call(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    """Lowers the call of an extern function or method."""
    assert isinstance(e.target, ast.FunctionDecl)
    owner = e.target.owner
    key = f"{owner.name}.{e.target.name}" if owner is not None else e.target.name
    handler = _HANDLERS.get(key)
    if handler is None:
        refuse(e.span, f"the extern '{key}'")
    handler(body, e, target)


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
    varbit_bits = body.expr(arg(e, 1)) if len(e.bound) > 1 else None
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
    body.add(ir.Advance(body.expr(arg(e, 0))))


def _length(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    if target is not None:
        body.add(ir.Runtime("", [FRAME_BYTES], target))


def _verify(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    condition, error = body.ordered([arg(e, 0), arg(e, 1)])
    body.add(ir.Verify(condition, error))


def _emit(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    _emit_expression(body, arg(e, 0))


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


# ---- random, messages ------------------------------------------------------------


def _random(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    low, high = body.ordered([arg(e, 1), arg(e, 2)])
    with body.output(arg(e, 0)) as place:
        runtime(body, "tb_random", [SWITCH, unsigned(low), unsigned(high)], place)


def _digest(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    data = arg(e, 1)
    name = body.program.digest_name(e, body.front_type(data))
    body.program.digests.setdefault(name, _digest_fields(body.type_of(data), e))
    number = list(body.program.digests).index(name)
    buffer, length = serialize(body, data)
    runtime(body, "tb_digest", [SWITCH, str(number), buffer, length])


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
    text = c_string(str(arg(e, 0).value))
    if len(e.bound) == 1:
        runtime(body, "tb_log", [SWITCH, text])
        return
    values: list[ir.Expr] = []
    for value in scalars(body, arg(e, 1)):
        if isinstance(value, ir.Place):
            refuse(e.span, "a varbit field in log_msg")
        values.append(value)
    words = body.names.fresh("words")
    body.add(ir.Words(words, values))
    runtime(body, "tb_log_values", [SWITCH, text, words, str(len(values))])


def _assert(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    name = e.target.name if e.target is not None else "assert"
    holds = body.expr(arg(e, 0))
    text = c_string(f"{e.span!r}: {name} does not hold")
    failed = ir.Unary("!", holds, ir.BOOL)
    body.add(ir.If(failed, [ir.Runtime("tb_log", [SWITCH, text])]))


_HANDLERS: dict[str, Handler] = {
    "packet_in.extract": _extract,
    "packet_in.lookahead": _lookahead,
    "packet_in.advance": _advance,
    "packet_in.length": _length,
    "packet_out.emit": _emit,
    "verify": _verify,
    "static_assert": nothing,
    "random": _random,
    "digest": _digest,
    "log_msg": _log_msg,
    "assert": _assert,
    "assume": _assert,
    **extern_cells.HANDLERS,
    **extern_hashes.HANDLERS,
    **extern_requests.HANDLERS,
}
