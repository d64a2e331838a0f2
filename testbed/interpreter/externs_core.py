"""The externs of core.p4: taking packets apart, and putting them together."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from testbed.compiler import ast
from testbed.compiler.types import Type, VarbitType
from testbed.interpreter import events
from testbed.interpreter.errors import Rejected
from testbed.interpreter.events import show
from testbed.interpreter.expressions import text_of
from testbed.interpreter.extern_call import Call
from testbed.interpreter.packet import PacketTooShort, fixed_bits, unpack
from testbed.interpreter.values import Record, Stack, Tuple, Value, contents, default, leaves

if TYPE_CHECKING:
    from testbed.interpreter.bodies import Body


def _taken(c: Call, count: int) -> int:
    """The next bits of the packet, or its end as a parser's error."""
    try:
        return c.body.run.packet.take(count)
    except PacketTooShort as short:
        raise c.body.rejected("PacketTooShort", f"{c.name}: {short}", c.e.span) from None


def _extract(c: Call) -> None:
    run = c.body.run
    argument = c.e.bound[0]
    t = c.type(0)
    extra = _varbit_bits(c, t) if len(c.params) > 1 else 0
    size = fixed_bits(t) + extra
    at = run.packet.at
    number = _taken(c, size)
    header = c.place(0).get()
    unpack(header, t, number, size, extra)
    header.taken = at, size
    if argument is not None:
        c.body.only_valid_in_union(argument)
        _advance_stack(c.body, argument)
    if run.observed:
        name = _element_name(c.body, argument) if argument is not None else "_"
        run.tell(
            events.Extracted(span=c.e.span, header=show(name, header, t), at_bit=at, bits=size)
        )


def _varbit_bits(c: Call, t: Type) -> int:
    wanted = int(c.value(1))
    most = sum(f.max_width for _, f in leaves(default(t), t) if isinstance(f, VarbitType))
    if wanted > most:
        reason = f"{wanted} bits for a varbit<{most}>"
        raise c.body.rejected("HeaderTooShort", reason, c.e.span)
    if wanted % 8:
        reason = f"{wanted} bits for a varbit are no whole bytes"
        raise c.body.rejected("ParserInvalidArgument", reason, c.e.span)
    return wanted


def _next_stack(body: Body, e: ast.Expression) -> Stack | None:
    """The stack in ``stack.next`` or ``stack.next.member``."""
    while isinstance(e, ast.MemberExpr):
        if e.kind is ast.MemberKind.STACK_NEXT:
            found = body.evaluate(e.base)
            assert isinstance(found, Stack)
            return found
        e = e.base
    return None


def _advance_stack(body: Body, argument: ast.Expression) -> None:
    stack = _next_stack(body, argument)
    if stack is not None:
        stack.next += 1


def _element_name(body: Body, argument: ast.Expression) -> str:
    """The argument's text, with the index that ``next`` meant."""
    stack = _next_stack(body, argument)
    text = text_of(argument)
    return text if stack is None else text.replace(".next", f"[{stack.next - 1}]", 1)


def _lookahead(c: Call) -> Value:
    t = c.body.typed(c.e)
    packet = c.body.run.packet
    size = fixed_bits(t)
    try:
        number = packet.peek(size)
    except PacketTooShort as short:
        raise c.body.rejected("PacketTooShort", f"{c.name}: {short}", c.e.span) from None
    value = unpack(default(t), t, number, size)
    if c.body.run.observed:
        shown = show(c.name, value, t)
        c.body.run.tell(
            events.LookedAhead(span=c.e.span, at_bit=packet.at, bits=size, result=shown)
        )
    return value


def _advance(c: Call) -> None:
    at, count = c.body.run.packet.at, int(c.value(0))
    _taken(c, count)
    c.body.run.tell(events.Advanced(span=c.e.span, at_bit=at, bits=count))


def _length(c: Call) -> int:
    return c.body.run.length


def _verify(c: Call) -> None:
    holds = bool(c.value(0))
    c.tell("holds" if holds else "does not hold")
    if not holds:
        condition = c.e.bound[0]
        assert condition is not None
        raise Rejected(c.value(1), f"verify({text_of(condition)}) does not hold", c.e.span)


def _emit(c: Call) -> None:
    argument = c.e.bound[0]
    assert argument is not None
    _emit_value(c, text_of(argument), c.value(0))


def _emit_value(c: Call, name: str, value: Value) -> None:
    """Valid headers, in order (chapter 15)."""
    match value:
        case Record() if value.is_header:
            if value.valid:
                c.body.run.output.emit(value)
                c.body.run.emitted.append((name, value))
        case Record():
            for member, item in value.fields.items():
                _emit_value(c, f"{name}.{member}", item)
        case Stack() | Tuple():
            for i, item in enumerate(contents(value)):
                _emit_value(c, f"{name}[{i}]", item)


def _static_assert(c: Call) -> bool:
    return True


CORE: dict[str, Callable[[Call], Any]] = {
    "packet_in.extract": _extract,
    "packet_in.lookahead": _lookahead,
    "packet_in.advance": _advance,
    "packet_in.length": _length,
    "packet_out.emit": _emit,
    "verify": _verify,
    "static_assert": _static_assert,
}
