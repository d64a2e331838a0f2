"""Registers, counters and meters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from testbed.compiler import ast, ir
from testbed.compiler.extern_calls import (
    FRAME_BYTES,
    SWITCH,
    WORD,
    Handler,
    arg,
    instance_of,
    nothing,
    runtime,
    unsigned,
)
from testbed.compiler.instances import ExternInstance
from testbed.compiler.lower_context import ProgramContext, refuse
from testbed.compiler.lower_facts import has_effect
from testbed.compiler.lower_flat import packed, scalars, unpack

if TYPE_CHECKING:
    from testbed.compiler.lower_stmt import StatementBody


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
    instance = instance_of(body, e)
    cell = register_cell(body.program, instance)
    return body.program.number(body.program.registers, instance), cell


def _register_read(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    number, cell = _register(body, e)
    index = index_of(body, arg(e, 1))
    with body.output(arg(e, 0)) as place:
        if place.type == cell:
            body.add(ir.RegisterRead(number, index, place))
            return
        raw = body.temporary("cell", cell)
        body.add(ir.RegisterRead(number, index, raw))
        unpack(body, place, ir.Load(raw))


def _register_write(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    number, cell = _register(body, e)
    index = index_of(body, arg(e, 0))
    if has_effect(arg(e, 1)):
        index = body.saved(index)
    value = packed(scalars(body, arg(e, 1)))
    assert value.type == cell
    body.add(ir.RegisterWrite(number, index, value))


def index_of(body: StatementBody, e: ast.Expression) -> ir.Expr:
    """An index of cells as at most 64 bits: a larger one stays out of range."""
    index = body.expr(e)
    if ir.bit_width(index.type) <= WORD.width:
        return index
    index = body.saved(unsigned(index))
    most = ir.Const((1 << WORD.width) - 1, index.type)
    far = ir.Binary(">", index, most, ir.BOOL)
    return ir.Mux(far, ir.Const(most.value, WORD), ir.Cast(index, WORD), WORD)


def _counter_count(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    number = body.program.number(body.program.counters, instance_of(body, e))
    index = index_of(body, arg(e, 0))
    runtime(body, "tb_counter_count", [SWITCH, str(number), index, FRAME_BYTES])


def _execute_meter(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    number = body.program.number(body.program.meters, instance_of(body, e))
    index = index_of(body, arg(e, 0))
    with body.output(arg(e, 1)) as place:
        runtime(body, "tb_meter_execute", [SWITCH, str(number), index, FRAME_BYTES], place)


def _direct_meter_read(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    """The look-up has run the meter; its colour waits in the frame."""
    colour = ir.Load(body.meter_colour(instance_of(body, e)))
    with body.output(arg(e, 0)) as place:
        body.add(ir.Assign(place, ir.Cast(colour, place.type)))


HANDLERS: dict[str, Handler] = {
    "register.read": _register_read,
    "register.write": _register_write,
    "counter.count": _counter_count,
    "direct_counter.count": nothing,  # counted by the look-up, as BMv2 does
    "meter.execute_meter": _execute_meter,
    "direct_meter.read": _direct_meter_read,
}
