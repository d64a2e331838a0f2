"""The externs of core.p4 and v1model.p4, one function each, as BMv2 defines them.

The arguments of a call are evaluated once, in order, before its function runs:
:class:`Call` has the values of what goes in, and the locations of what comes out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from testbed.compiler import ast
from testbed.compiler.instances import ExternInstance
from testbed.compiler.types import Type, VarbitType, substitute, underlying
from testbed.compiler.values import EnumValue
from testbed.interpreter import events
from testbed.interpreter.errors import Rejected, Unsupported
from testbed.interpreter.events import Shown, show
from testbed.interpreter.expressions import text_of
from testbed.interpreter.hashes import ALGORITHMS
from testbed.interpreter.locations import Location, Nowhere
from testbed.interpreter.meters import COLOURS
from testbed.interpreter.packet import PacketTooShort, fixed_bits, unpack
from testbed.interpreter.passes import NO_FIELD_LIST
from testbed.interpreter.selection import packed
from testbed.interpreter.state import Digest
from testbed.interpreter.values import (
    Record,
    Stack,
    Tuple,
    Value,
    bits,
    contents,
    copy,
    default,
    from_bits,
    leaves,
    width,
)

if TYPE_CHECKING:
    from testbed.interpreter.bodies import Body

DROP_PORT = 511


class Call:
    """A call of an extern, its arguments evaluated."""

    def __init__(self, body: Body, e: ast.CallExpr) -> None:
        target = e.target
        assert isinstance(target, ast.FunctionDecl)
        self.body = body
        self.e = e
        self.params = target.params
        self.name = target.name
        self.type_args = {p: body.type_of(t) for p, t in e.type_args.items()}
        if target.owner is not None and e.receiver is not None:
            self.name = f"{text_of(e.receiver)}.{target.name}"
        self._values: list[Value] = []
        self._places: list[Location | None] = []
        for param, arg in zip(self.params, e.bound, strict=True):
            out = param.direction in ("out", "inout")
            place = body.locate(arg) if out and arg is not None else None
            self._places.append(place)
            self._values.append(copy(body.evaluate(arg)) if not out and arg is not None else None)

    def value(self, index: int) -> Value:
        return self._values[index]

    def type(self, index: int) -> Type:
        """Of the argument, or where there is none of the parameter."""
        arg = self.e.bound[index]
        if arg is not None:
            return self.body.typed(arg)
        return substitute(self.params[index].type, self.type_args)

    def place(self, index: int) -> Location:
        return self._places[index] or Nowhere(self.type(index))

    def instance(self) -> ExternInstance:
        receiver = self.e.receiver
        if isinstance(receiver, ast.NameExpr):
            found = self.body.lookup(receiver.decl, receiver.name)
            if isinstance(found, ExternInstance):
                return found
        raise Unsupported(self.e.span, "this as an extern's instance")

    def set_bits(self, index: int, number: int) -> str:
        """Puts a number, cut to its width, into an ``out`` argument; gives it as text."""
        t = underlying(self.type(index))
        place = self.place(index)
        if isinstance(place.get(), EnumValue):
            raise Unsupported(self.e.span, "an enum as the result of an extern")
        value = from_bits(number & ((1 << width(0, t)) - 1), t)
        place.set(value)
        return self.result(index, value)

    def result(self, index: int, value: Value) -> str:
        arg = self.e.bound[index]
        return f"{text_of(arg) if arg is not None else '_'} = {_plain(value, self.type(index))}"

    def tell(self, result: str = "") -> None:
        run = self.body.run
        if run.observed:
            run.tell(events.ExternCalled(span=self.e.span, name=self.name, args=self._shown(),
                                         result=result))  # fmt: skip

    def _shown(self) -> tuple[Shown, ...]:
        return tuple(
            show(param.name, value, self.type(i))
            for i, (param, value) in enumerate(zip(self.params, self._values, strict=True))
            if value is not None
        )


def call(body: Body, e: ast.CallExpr) -> Value:
    """Calls an extern function or method. Raises Unsupported, and Rejected in parsers."""
    assert isinstance(e.target, ast.FunctionDecl)
    owner = e.target.owner
    name = f"{owner.name}.{e.target.name}" if owner is not None else e.target.name
    function = _EXTERNS.get(name)
    if function is None:
        raise Unsupported(e.span, f"the extern '{name}'")
    return function(Call(body, e))


def _plain(value: Value, t: Type) -> str:
    shown = show("", value, t).value
    return str(shown)


# --------------------------------------------------------------------------- core.p4


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


# --------------------------------------------------------------------------- cells


def _register_read(c: Call) -> None:
    value = c.body.run.state.registers[c.instance()].read(int(c.value(1)))
    c.place(0).set(value)
    c.tell(c.result(0, value))


def _register_write(c: Call) -> None:
    c.body.run.state.registers[c.instance()].write(int(c.value(0)), c.value(1))
    c.tell()


def _counter_count(c: Call) -> None:
    counter = c.body.run.state.counters[c.instance()]
    index = int(c.value(0))
    counter.count(index, c.body.run.length)
    packets, bytes_ = counter.read(index)
    c.tell(f"{packets} packets, {bytes_} bytes")


def _direct_count(c: Call) -> None:
    """The look-up has counted, as on BMv2."""


def _execute_meter(c: Call) -> None:
    meter = c.body.run.state.meters[c.instance()]
    amount = c.body.run.length if meter.in_bytes else 1
    colour = meter.cell(int(c.value(0))).run(c.body.run.now_ps, amount)
    c.set_bits(1, colour)
    c.tell(COLOURS[colour])


def _direct_meter_read(c: Call) -> None:
    colour = c.body.run.colours.get(c.instance(), 0)
    c.set_bits(0, colour)
    c.tell(COLOURS[colour])


# --------------------------------------------------------------------------- hashes


def _algorithm(c: Call, index: int) -> Callable[[bytes], int]:
    value = c.value(index)
    assert isinstance(value, EnumValue)
    found = ALGORITHMS.get(value.name)
    if found is None:
        raise Unsupported(c.e.span, f"hash algorithm '{value.name}'")
    return found


def _hash(c: Call) -> None:
    """``base + h mod max``; where ``max`` is 0 it is ``base``."""
    algorithm = _algorithm(c, 1)
    base, most = bits(c.value(2), c.type(2)), bits(c.value(4), c.type(4))
    digest = algorithm(packed([(c.value(3), c.type(3))]))
    c.tell(c.set_bits(0, base + digest % most if most else base))


def _checksum_get(c: Call) -> int:
    digest = ALGORITHMS["csum16"](packed([(c.value(0), c.type(0))]))
    c.tell(f"0x{digest:04x}")
    return digest


def _computed(c: Call, payload: bool) -> int:
    data = packed([(c.value(1), c.type(1))])
    return _algorithm(c, 3)(data + c.body.run.packet.rest if payload else data)


def _update_checksum(payload: bool) -> Callable[[Call], None]:
    def run(c: Call) -> None:
        if c.value(0):
            c.tell(c.set_bits(2, _computed(c, payload)))

    return run


def _verify_checksum(payload: bool) -> Callable[[Call], None]:
    def run(c: Call) -> None:
        if not c.value(0):
            return
        given = bits(c.value(2), c.type(2))
        computed = _computed(c, payload) & ((1 << width(c.value(2), c.type(2))) - 1)
        if given != computed:
            c.body.run.standard.fields["checksum_error"] = 1
        c.tell("correct" if given == computed else f"wrong: 0x{computed:x} is computed")

    return run


def _random(c: Call) -> None:
    low, high = int(c.value(1)), int(c.value(2))
    c.tell(c.set_bits(0, c.body.run.state.random.randint(low, high) if low <= high else low))


# --------------------------------------------------------------------------- requests


def _mark_to_drop(c: Call) -> None:
    standard = c.place(0).get() if c.params else c.body.run.standard
    standard.fields["egress_spec"] = DROP_PORT
    standard.fields["mcast_grp"] = 0
    c.tell()


def _fields(c: Call, index: int) -> int:
    return int(c.value(index))


def _no_fields(c: Call, index: int) -> int:
    """The older forms take a list of fields: only the empty one is the same."""
    if list(leaves(c.value(index), c.type(index))):
        raise Unsupported(c.e.span, f"'{c.name}' with fields")
    return NO_FIELD_LIST


def _clone(fields: Callable[[Call, int], int] | None) -> Callable[[Call], None]:
    def run(c: Call) -> None:
        asked = (int(c.value(1)), fields(c, 2) if fields is not None else NO_FIELD_LIST)
        if c.value(0).name == "I2E":
            c.body.run.requests.clone_ingress = asked
        else:
            c.body.run.requests.clone_egress = asked
        c.tell()

    return run


def _resubmit(fields: Callable[[Call, int], int]) -> Callable[[Call], None]:
    def run(c: Call) -> None:
        c.body.run.requests.resubmit = fields(c, 0)
        c.tell()

    return run


def _recirculate(fields: Callable[[Call, int], int]) -> Callable[[Call], None]:
    def run(c: Call) -> None:
        c.body.run.requests.recirculate = fields(c, 0)
        c.tell()

    return run


def _truncate(c: Call) -> None:
    c.body.run.requests.truncate = int(c.value(0))
    c.tell()


# --------------------------------------------------------------------------- messages


def _digest(c: Call) -> None:
    c.body.run.state.digests.append(Digest(c.type(1), c.value(1)))
    c.tell()


def _log_msg(c: Call) -> None:
    """Each ``{}`` takes the next value."""
    text = str(c.value(0))
    values: list[str] = []
    if len(c.params) > 1:
        values = [_logged(v, t) for v, t in leaves(c.value(1), c.type(1))]
    head, *tail = text.split("{}")
    text = head + "".join(
        (values[i] if i < len(values) else "{}") + part for i, part in enumerate(tail)
    )
    c.body.run.state.messages.append((c.body.run.now_ps, text))
    c.tell(text)


def _logged(value: Value, t: Type) -> str:
    if isinstance(value, bool | int):
        return str(int(value))
    return str(bits(value, t))


def _assert(c: Call) -> None:
    holds = bool(c.value(0))
    if not holds:
        text = f"{c.e.span!r}: {c.name} does not hold"
        c.body.run.state.messages.append((c.body.run.now_ps, text))
    c.tell("holds" if holds else "does not hold")


_EXTERNS: dict[str, Callable[[Call], Any]] = {
    "packet_in.extract": _extract,
    "packet_in.lookahead": _lookahead,
    "packet_in.advance": _advance,
    "packet_in.length": _length,
    "packet_out.emit": _emit,
    "verify": _verify,
    "static_assert": _static_assert,
    "register.read": _register_read,
    "register.write": _register_write,
    "counter.count": _counter_count,
    "direct_counter.count": _direct_count,
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
    "clone": _clone(None),
    "clone_preserving_field_list": _clone(_fields),
    "clone3": _clone(_no_fields),
    "resubmit_preserving_field_list": _resubmit(_fields),
    "resubmit": _resubmit(_no_fields),
    "recirculate_preserving_field_list": _recirculate(_fields),
    "recirculate": _recirculate(_no_fields),
    "truncate": _truncate,
    "digest": _digest,
    "log_msg": _log_msg,
    "assert": _assert,
    "assume": _assert,
}
