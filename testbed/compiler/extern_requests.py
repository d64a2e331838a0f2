"""What a program asks of the target: drop, clone, resubmit, recirculate, truncate.

The forms of old that take a list of fields (``clone3``, and ``resubmit`` and
``recirculate`` without a number) name what the new packet keeps where they are
called; the newer ones name it at the fields, by ``@field_list(n)``. Both come down to
a numbered list: the old forms' are numbered behind the 256 of the annotations. What is
kept is a field's value when the control is over, as on BMv2.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from testbed.compiler import ast, ir
from testbed.compiler.extern_calls import HEAD, NO_FIELD_LIST, Handler, arg, runtime
from testbed.compiler.lower_context import ProgramContext, Request, fail
from testbed.compiler.lower_facts import field_of, is_static
from testbed.compiler.lower_flat import scalars
from testbed.compiler.values import EnumValue

if TYPE_CHECKING:
    from testbed.compiler.lower_stmt import StatementBody

DROP_PORT = 511
_ANNOTATED_LISTS = 256  # bit<8>
_CLONES = {"I2E": "ingress", "E2E": "egress"}


def _mark_to_drop(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    if not e.bound:
        runtime(body, "tb_mark_to_drop", [HEAD])
        return
    metadata = body.place(arg(e, 0))
    for name, value in (("egress_spec", DROP_PORT), ("mcast_grp", 0)):
        place = field_of(metadata, name)
        assert isinstance(place.type, ir.Bits)
        body.add(ir.Assign(place, ir.Const(value, place.type)))


def _truncate(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    runtime(body, "tb_truncate", [HEAD, body.expr(arg(e, 0))])


def _clone(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    _clone_with(body, e, NO_FIELD_LIST)


def _clone_preserving(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    _clone_with(body, e, body.expr(arg(e, 2)))


def _clone3(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    _clone_with(body, e, _kept_list(body, arg(e, 2)))


def _clone_with(body: StatementBody, e: ast.CallExpr, kept: ir.Expr | str) -> None:
    kind = arg(e, 0).value
    if not isinstance(kind, EnumValue):
        fail(arg(e, 0).span, "the kind of clone must be a constant: CloneType.I2E or CloneType.E2E")
    _request(body, e, f"{_name(e)} with CloneType.{kind.name}", _CLONES[kind.name])
    operands = body.ordered([arg(e, 0), arg(e, 1)])
    runtime(body, "tb_clone", [HEAD, *operands, kept])


def _again(function: str, block: str, *, fields: bool) -> Handler:
    """resubmit (in ingress) and recirculate (in egress), with ``fields`` or a number."""

    def handler(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
        _request(body, e, _name(e), block)
        kept = _kept_list(body, arg(e, 0)) if fields else body.expr(arg(e, 0))
        runtime(body, function, [HEAD, kept])

    return handler


def _name(e: ast.CallExpr) -> str:
    return f"'{e.target.name}'" if e.target is not None else ""


def _kept_list(body: StatementBody, data: ast.Expression) -> str:
    """The number of the list of these fields."""
    places: list[ir.Place] = []
    for leaf in scalars(body, data):
        place = leaf.place if isinstance(leaf, ir.Load) else leaf
        if not (isinstance(place, ir.Place) and is_static(place)):
            fail(
                data.span,
                "only fields of the headers and of the metadata can be kept",
                "expected a list of fields, as in { meta.port, standard_metadata.ingress_port }",
            )
        places.append(place)
    if not places:
        return NO_FIELD_LIST
    lists = body.program.field_lists
    for number, known in lists.items():
        if number >= _ANNOTATED_LISTS and known == places:
            return str(number)
    number = max([_ANNOTATED_LISTS - 1, *lists]) + 1
    lists[number] = places
    return str(number)


# ---- where they belong ------------------------------------------------------------------


def _request(body: StatementBody, e: ast.CallExpr, name: str, block: str) -> None:
    body.program.requests.append(Request(body.function, e.span, name, block))


@dataclass(frozen=True)
class _Block:
    """A top-level control with what it calls."""

    role: str
    functions: frozenset[ir.Function]


def check_requests(context: ProgramContext, stages: dict[str, ir.Function]) -> None:
    """A packet is cloned and resubmitted where the target looks for it."""
    blocks = [_Block(role, frozenset(_reached(root, set()))) for role, root in stages.items()]
    for request in context.requests:
        for block in blocks:
            if request.function in block.functions and block.role != request.block:
                fail(
                    request.span,
                    f"{request.name} can only be called in the {request.block} control",
                    f"here it is called in the {_ROLES[block.role]}",
                )


_ROLES = {
    "parser": "parser",
    "verify": "control that verifies checksums",
    "ingress": "ingress control",
    "egress": "egress control",
    "compute": "control that computes checksums",
    "deparser": "deparser",
}


def _reached(function: ir.Function, seen: set[ir.Function]) -> Iterator[ir.Function]:
    if function in seen:
        return
    seen.add(function)
    yield function
    called = [s.function for s in ir.walk(function.body) if isinstance(s, ir.Call)]
    for callee in (*called, *function.states):
        yield from _reached(callee, seen)


HANDLERS: dict[str, Handler] = {
    "mark_to_drop": _mark_to_drop,
    "truncate": _truncate,
    "clone": _clone,
    "clone_preserving_field_list": _clone_preserving,
    "clone3": _clone3,
    "resubmit_preserving_field_list": _again("tb_resubmit", "ingress", fields=False),
    "resubmit": _again("tb_resubmit", "ingress", fields=True),
    "recirculate_preserving_field_list": _again("tb_recirculate", "egress", fields=False),
    "recirculate": _again("tb_recirculate", "egress", fields=True),
}
