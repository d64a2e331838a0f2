"""Primitives: what BMv2's actions are made of, and what each means in the IR.

Their names and parameters are those of BMv2's core (``core/primitives.h``) and of
simple_switch (``targets/simple_switch/primitives.cpp``), those that only P4_14 needs
included. A handler gets the body under construction and the parameters.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from testbed.compiler import ir
from testbed.compiler.bmv2_json_document import Node, shown
from testbed.compiler.bmv2_json_expressions import Body
from testbed.compiler.bmv2_json_hashes import digest_of
from testbed.compiler.bmv2_json_numbers import bits, constant, convert, word
from testbed.compiler.bmv2_json_types import STANDARD_METADATA, FieldType
from testbed.compiler.c_text import c_string
from testbed.compiler.diagnostics import choices, did_you_mean
from testbed.compiler.extern_calls import FRAME_BYTES, HEAD, NO_FIELD_LIST, SWITCH
from testbed.compiler.extern_requests import DROP_PORT

Handler = Callable[[Body, Sequence[Node]], None]
JUMPS = ("_jump", "_jump_if_zero")  # between primitives: ``bmv2_json_actions``
_CLONE_I2E, _CLONE_E2E = "0", "1"
_DROPPED = {"egress_spec": DROP_PORT, "mcast_grp": 0}
_WORD = ir.Bits(64)


def primitive(body: Body, node: Node) -> None:
    """Adds what one primitive does."""
    operator = node["op"]
    known = _PRIMITIVES.get(operator.text())
    if known is None:
        operator.fail(
            f"{shown(operator.value)} is no primitive of simple_switch",
            choices("primitives", sorted((*_PRIMITIVES, *JUMPS))),
            *did_you_mean(operator.text(), _PRIMITIVES),
        )
    handler, count = known
    handler(body, node["parameters"].elements(count))


# ---- assignments -------------------------------------------------------------------------


def store(body: Body, target: Node, value: Callable[[ir.Bits], ir.Expr]) -> None:
    """Writes a field or a register's cell; ``value`` gives the value in the type of it."""
    _, kind, inner = Body.open(target)
    if kind == "register":
        name, index = inner.elements(2)
        register = body.context.registers.find(name)
        cell = value(ir.Bits(register.width))
        body.add(ir.RegisterWrite(register.index, word(body.exact(index), index), cell))
        return
    place, found = body.field_place(target)
    body.add(ir.Assign(place, value(_number(found, target))))


def _number(found: FieldType, node: Node) -> ir.Bits:
    if isinstance(found.type, ir.Varbit):
        node.fail(f"'{found.name}' is of variable length, which is no number")
    return bits(found.type)


def assign(body: Body, target: Node, source: Node) -> None:
    """``target = source``, cut to the target's width, or clamped if it saturates."""

    def value(t: ir.Bits) -> ir.Expr:
        if Body.open(target)[1] != "register" and body.field_place(target)[1].saturating:
            return body.clamped(body.exact(source), t)
        return convert(body.modulo(source, t.width), t)

    if body.is_boolean(source):
        source.fail("expected a number; a truth value becomes one with 'b2d'")
    store(body, target, value)


def _assign(body: Body, args: Sequence[Node]) -> None:
    assign(body, args[0], args[1])


def _assign_vl(body: Body, args: Sequence[Node]) -> None:
    target, source = (body.field_place(a)[0] for a in args)
    if not isinstance(target.type, ir.Varbit) or target.type != source.type:
        args[1].fail("expected two fields of variable length with the same maximum")
    body.add(ir.Copy(target, source))


def _operation(op: str) -> Handler:
    """P4_14's ``add(dst, a, b)``: as an assignment of the expression ``a op b``."""

    def handler(body: Body, args: Sequence[Node]) -> None:
        target, *operands = args
        _assign_operation(body, op, target, operands)

    return handler


def _in_place(op: str) -> Handler:
    """P4_14's ``add_to_field(dst, a)``."""

    def handler(body: Body, args: Sequence[Node]) -> None:
        _assign_operation(body, op, args[0], args)

    return handler


def _assign_operation(body: Body, op: str, target: Node, operands: Sequence[Node]) -> None:
    a, b = operands
    made = {"op": op, "left": a.value, "right": b.value}
    assign(body, target, target.beside({"type": "expression", "value": made}))


# ---- headers -------------------------------------------------------------------------------


def siblings_invalid(body: Body, header: ir.Place) -> None:
    """Of the headers of a union at most one is valid."""
    if isinstance(header, ir.Member):
        union = header.base.type
        if isinstance(union, ir.Struct) and union.kind == "header_union":
            for f in union.fields:
                if f.name != header.name:
                    body.add(ir.SetValid(ir.Member(header.base, f.name, f.type), False))


def _add_header(body: Body, args: Sequence[Node]) -> None:
    header = body.header(args[0])
    siblings_invalid(body, header)
    body.add(ir.SetValid(header, True))


def _remove_header(body: Body, args: Sequence[Node]) -> None:
    body.add(ir.SetValid(body.header(args[0]), False))


def _copy_header(body: Body, target: ir.Place, source: ir.Place) -> None:
    body.add(ir.Copy(target, source))
    inner = body.nested()
    siblings_invalid(inner, target)
    if inner.block:
        body.add(ir.If(ir.IsValid(target), inner.block))


def _assign_header(body: Body, args: Sequence[Node]) -> None:
    target, source = body.header(args[0]), body.header(args[1])
    _same_type(target, source, args[1])
    _copy_header(body, target, source)


def _assign_union(body: Body, args: Sequence[Node]) -> None:
    target, source = body.union(args[0]), body.union(args[1])
    _same_type(target, source, args[1])
    body.add(ir.Copy(target, source))


def _assign_stack(body: Body, args: Sequence[Node]) -> None:
    target, source = body.stack(args[0]), body.stack(args[1])
    _same_type(target, source, args[1])
    body.add(ir.Copy(target, source))


def _same_type(target: ir.Place, source: ir.Place, node: Node) -> None:
    if target.type is not source.type:
        node.fail(f"is of type {source.type}, the target of type {target.type}")


def _shift(sign: int) -> Handler:
    def handler(body: Body, args: Sequence[Node]) -> None:
        _, kind, value = Body.open(args[1])
        if kind != "hexstr":
            args[1].refuse("pushing or popping a number of headers that is no constant")
        count = value.hexadecimal()
        if not 0 <= count < 1 << 16:
            value.fail(f"{count} headers at once")
        body.add(ir.StackShift(body.stack(args[0]), sign * count))

    return handler


# ---- what the target is asked for --------------------------------------------------------------


def _drop(body: Body, args: Sequence[Node]) -> None:
    """``mark_to_drop`` names the standard metadata, or a copy of it, that is marked."""
    header = body.space.headers[STANDARD_METADATA]
    if args:
        marked = body.space.header(_name(args[0], "header"))
        if marked.type is not header.type:
            args[0].fail(f"'{marked.name}' is not of type {STANDARD_METADATA}")
        header = marked
    for f in header.type.fields:
        if f.name in _DROPPED and f.member:
            place = ir.Member(header.place, f.member, f.type)
            body.add(ir.Assign(place, constant(_DROPPED[f.name], bits(f.type))))


def _kept(body: Body, node: Node) -> ir.Expr | str:
    """The number of a list of fields; of one that does not exist, none are kept."""
    e = body.exact(node)
    if not isinstance(e, ir.Const):
        return word(e, node)
    return str(e.value) if e.value in body.context.field_lists else NO_FIELD_LIST


def _clone(kind: str) -> Handler:
    def handler(body: Body, args: Sequence[Node]) -> None:
        session = word(body.exact(args[0]), args[0])
        body.add(ir.Runtime("tb_clone", [HEAD, kind, session, _kept(body, args[1])]))

    return handler


def _again(function: str) -> Handler:
    def handler(body: Body, args: Sequence[Node]) -> None:
        body.add(ir.Runtime(function, [HEAD, _kept(body, args[0])]))

    return handler


def _truncate(body: Body, args: Sequence[Node]) -> None:
    body.add(ir.Runtime("tb_truncate", [HEAD, word(body.exact(args[0]), args[0])]))


def _exit(body: Body, args: Sequence[Node]) -> None:
    body.add(ir.Exit())


def _digest(body: Body, args: Sequence[Node]) -> None:
    """The first parameter is P4_14's receiver, of which there is one."""
    number = body.exact(args[1])
    context = body.context
    if not isinstance(number, ir.Const) or number.value not in context.learn_lists:
        lists = choices("learn lists", (str(n) for n in context.learn_lists))
        args[1].fail("expected the number of a learn list", lists)
    values: list[ir.Expr | ir.Place] = [
        body.exact(element) for element in context.learn_lists[number.value].list_of("elements")
    ]
    buffer = body.names.fresh("data")
    body.add(ir.Serialize(buffer, values))
    index = str(context.digests[number.value].index)
    body.add(ir.Runtime("tb_digest", [SWITCH, index, buffer, f"{buffer}_bytes"]))


# ---- random numbers, hashes, state ------------------------------------------------------------


def _receive(body: Body, target: Node, call: Callable[[ir.Var], ir.Stmt]) -> None:
    """A field from what the run time gives, a number of at most 64 bits."""
    raw = body.temporary("t", _WORD)
    body.add(call(raw))
    store(body, target, lambda t: convert(ir.Load(raw), t))


def _words(body: Body, nodes: Sequence[Node]) -> list[ir.Expr | str]:
    return [word(body.exact(n), n) for n in nodes]


def _random(body: Body, args: Sequence[Node]) -> None:
    bounds = _words(body, args[1:])
    _receive(body, args[0], lambda t: ir.Runtime("tb_random", [SWITCH, *bounds], t))


def _hash(body: Body, args: Sequence[Node]) -> None:
    target, base, calculation, size = args
    low, span = _words(body, [base, size])
    digest = digest_of(body, _name(calculation, "calculation"))
    _receive(body, target, lambda t: ir.Runtime("tb_hash_range", [ir.Load(digest), low, span], t))


def _name(node: Node, kind: str) -> Node:
    """The name in a parameter that must be a ``kind``."""
    if node["type"].text() != kind:
        node["type"].fail(f'expected "{kind}", not {shown(node["type"].value)}')
    return node["value"]


def _execute_meter(body: Body, args: Sequence[Node]) -> None:
    meter = body.context.meters.find(_name(args[0], "meter_array"))
    (index,) = _words(body, args[1:2])
    number = str(meter.index)
    _receive(
        body,
        args[2],
        lambda t: ir.Runtime("tb_meter_execute", [SWITCH, number, index, FRAME_BYTES], t),
    )


def _count(body: Body, args: Sequence[Node]) -> None:
    counter = body.context.counters.find(_name(args[0], "counter_array"))
    (index,) = _words(body, args[1:])
    body.add(ir.Runtime("tb_counter_count", [SWITCH, str(counter.index), index, FRAME_BYTES]))


def _register_read(body: Body, args: Sequence[Node]) -> None:
    register = body.context.registers.find(_name(args[1], "register_array"))
    cell = body.temporary("cell", ir.Bits(register.width))
    body.add(ir.RegisterRead(register.index, word(body.exact(args[2]), args[2]), cell))
    store(body, args[0], lambda t: convert(ir.Load(cell), t))


def _register_write(body: Body, args: Sequence[Node]) -> None:
    register = body.context.registers.find(_name(args[0], "register_array"))
    index = word(body.exact(args[1]), args[1])
    value = body.modulo(args[2], register.width)
    body.add(ir.RegisterWrite(register.index, index, value))


# ---- messages ---------------------------------------------------------------------------------


def _log(body: Body, args: Sequence[Node]) -> None:
    text = c_string(_name(args[0], "string").text())
    listed = _name(args[1], "parameters_vector")
    values = [body.exact(n) for n in (listed.elements() if listed.value != {} else [])]
    if not values:
        body.add(ir.Runtime("tb_log", [SWITCH, text]))
        return
    words = body.names.fresh("words")
    body.add(ir.Words(words, values))
    body.add(ir.Runtime("tb_log_values", [SWITCH, text, words, str(len(values))]))


def _assert(kind: str) -> Handler:
    def handler(body: Body, args: Sequence[Node]) -> None:
        text = c_string(f"{args[0].path}: {kind} does not hold")
        number = body.exact(args[0])
        failed = ir.Binary("==", number, constant(0, bits(number.type)), ir.BOOL)
        body.add(ir.If(failed, [ir.Runtime("tb_log", [SWITCH, text])]))

    return handler


def _nothing(body: Body, args: Sequence[Node]) -> None:
    pass


_PRIMITIVES: dict[str, tuple[Handler, int]] = {
    "assign": (_assign, 2),
    "assign_VL": (_assign_vl, 2),
    "assign_header": (_assign_header, 2),
    "assign_header_stack": (_assign_stack, 2),
    "assign_union": (_assign_union, 2),
    "assign_union_stack": (_assign_stack, 2),
    "push": (_shift(+1), 2),
    "pop": (_shift(-1), 2),
    "assert": (_assert("assert"), 1),
    "assume": (_assert("assume"), 1),
    "exit": (_exit, 0),
    "log_msg": (_log, 2),
    # simple_switch's
    "modify_field": (_assign, 2),
    "modify_field_rng_uniform": (_random, 3),
    "modify_field_with_hash_based_offset": (_hash, 4),
    "add_to_field": (_in_place("+"), 2),
    "subtract_from_field": (_in_place("-"), 2),
    "add": (_operation("+"), 3),
    "subtract": (_operation("-"), 3),
    "bit_xor": (_operation("^"), 3),
    "bit_or": (_operation("|"), 3),
    "bit_and": (_operation("&"), 3),
    "shift_left": (_operation("<<"), 3),
    "shift_right": (_operation(">>"), 3),
    "drop": (_drop, 0),
    "mark_to_drop": (_drop, 1),
    "generate_digest": (_digest, 2),
    "add_header": (_add_header, 1),
    "add_header_fast": (_add_header, 1),
    "remove_header": (_remove_header, 1),
    "copy_header": (_assign_header, 2),
    "clone_ingress_pkt_to_egress": (_clone(_CLONE_I2E), 2),
    "clone_egress_pkt_to_egress": (_clone(_CLONE_E2E), 2),
    "resubmit": (_again("tb_resubmit"), 1),
    "recirculate": (_again("tb_recirculate"), 1),
    "truncate": (_truncate, 1),
    "execute_meter": (_execute_meter, 3),
    "count": (_count, 2),
    "register_read": (_register_read, 3),
    "register_write": (_register_write, 3),
    "no_op": (_nothing, 0),
}
