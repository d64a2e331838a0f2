"""What the handlers of externs share: arguments, results, instances, run-time calls.

A handler gets the body under construction, the call, and the place that wants its
result (``None`` where there is none).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from testbed.compiler import ast, ir
from testbed.compiler.instances import ExternInstance
from testbed.compiler.lower_context import fail, refuse
from testbed.compiler.lower_flat import scalars

if TYPE_CHECKING:
    from testbed.compiler.lower_stmt import StatementBody

Handler = Callable[["StatementBody", ast.CallExpr, ir.Place | None], None]

# Verbatim arguments of run-time calls.
SWITCH = "sw"
HEAD = "&phv->head"
FRAME_BYTES = "phv->head.im.packet_length"
NO_FIELD_LIST = "TB_NO_FIELD_LIST"

WORD = ir.Bits(64)


def arg(e: ast.CallExpr, index: int) -> ast.Expression:
    found = e.bound[index]
    if found is None:
        fail(e.span, f"'{e.target.name if e.target else ''}' needs all its arguments here")
    return found


def runtime(
    body: StatementBody, name: str, args: list[ir.Expr | str], target: ir.Place | None = None
) -> None:
    """A run-time call whose unsigned result is cut to ``target``'s width."""
    if target is not None and isinstance(target.type, ir.Bits) and target.type.signed:
        raw = body.temporary("t", ir.Bits(target.type.width))
        body.add(ir.Runtime(name, args, raw))
        body.add(ir.Assign(target, ir.Cast(ir.Load(raw), target.type)))
    else:
        body.add(ir.Runtime(name, args, target))


def unsigned(e: ir.Expr) -> ir.Expr:
    if isinstance(e.type, ir.Bits) and e.type.signed:
        return ir.Cast(e, ir.Bits(e.type.width))
    return e


def instance_of(body: StatementBody, e: ast.CallExpr) -> ExternInstance:
    assert isinstance(e.receiver, ast.NameExpr)
    found = body.lookup(e.receiver.decl)
    if not isinstance(found, ExternInstance):
        refuse(e.span, f"'{e.receiver.name}' that is not a known instance")
    return found


def serialize(body: StatementBody, data: ast.Expression) -> tuple[str, str | ir.Expr]:
    """Packs ``data``; gives the buffer's name and its length in bytes."""
    buffer = body.names.fresh("data")
    body.add(ir.Serialize(buffer, scalars(body, data)))
    return buffer, f"{buffer}_bytes"


def nothing(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    """Checked at compile time, or done by the look-up."""
