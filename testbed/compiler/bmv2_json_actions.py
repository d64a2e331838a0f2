"""Actions: lists of primitives that may jump to one another.

p4c numbers a copy of an action for each table that uses it; those that do the same under
the same name are one action here, as in P4.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from testbed.compiler import ir
from testbed.compiler.bmv2_json_context import JsonContext
from testbed.compiler.bmv2_json_document import Node
from testbed.compiler.bmv2_json_expressions import Body
from testbed.compiler.bmv2_json_flow import Block, Branch, Jump, structured
from testbed.compiler.bmv2_json_numbers import bits, constant
from testbed.compiler.bmv2_json_primitives import JUMPS, primitive
from testbed.compiler.c_names import Names

_MAX_WIDTH = 2048
_MAX_PARAMS = 1 << 12


@dataclass(eq=False)
class JsonAction:
    """``function`` is made when a pipeline first needs it."""

    name: str
    params: tuple[tuple[str, int], ...]  # names and widths
    node: Node
    function: ir.Function | None = None
    number: int | None = None  # in the control plane, where a table has it


class Actions:
    def __init__(self, context: JsonContext) -> None:
        self._context = context
        self._by_id: dict[int, JsonAction] = {}
        self._numbered: list[JsonAction] = []
        same: dict[tuple[str, str], JsonAction] = {}
        for node in context.root["actions"].elements():
            number = node["id"].integer()
            if number in self._by_id:
                node["id"].fail(f"a second action {number}")
            key = node["name"].text(), _meaning(node)
            if key not in same:
                same[key] = JsonAction(key[0], _params(node), node)
            self._by_id[number] = same[key]

    def __getitem__(self, node: Node) -> JsonAction:
        """The action whose number ``node`` is."""
        number = node.integer()
        if number not in self._by_id:
            node.fail(f"there is no action {number}")
        return self._by_id[number]

    def named(self, node: Node) -> JsonAction:
        """The one action of a name, as JSON of old refers to them."""
        found = {id(a): a for a in self._by_id.values() if a.name == node.text()}
        if len(found) != 1:
            node.fail(f"there are {len(found)} actions '{node.text()}', expected one")
        return next(iter(found.values()))

    def numbered(self) -> list[JsonAction]:
        """Those that the control plane knows, in the order of their numbers."""
        return self._numbered

    def number(self, action: JsonAction) -> int:
        if action.number is None:
            action.number = len(self._numbered)
            self._numbered.append(action)
        return action.number

    def no_action(self) -> JsonAction:
        """What a miss runs in a table that has no default entry."""
        for action in (*self._numbered, *self._by_id.values()):
            if action.name == "NoAction" and not action.params:
                return action
        node = self._context.root["actions"].beside(
            {"name": "NoAction", "id": 0, "runtime_data": [], "primitives": []}
        )
        action = JsonAction("NoAction", (), node)
        self._by_id[-1] = action
        return action

    def function(self, action: JsonAction) -> ir.Function:
        if action.function is None:
            action.function = self._lower(action)
            self._context.functions.append(action.function)
        return action.function

    def _lower(self, action: JsonAction) -> ir.Function:
        names = Names()
        params = [ir.Var(names.fresh(name), ir.Bits(width)) for name, width in action.params]
        body = Body(self._context, params)
        return ir.Function(
            action.name,
            self._context.names.fresh(action.name),
            "action",
            ir.Stage.PLAIN,
            [ir.Param(p.name, p.type) for p in params],
            body=_statements(body, action.node["primitives"].elements()),
            loc=location(action.node),
        )


def _params(node: Node) -> tuple[tuple[str, int], ...]:
    found = node["runtime_data"].elements()
    if len(found) > _MAX_PARAMS:
        node["runtime_data"].fail(f"{len(found)} parameters (at most {_MAX_PARAMS})")
    return tuple((p["name"].text(), p["bitwidth"].integer(1, _MAX_WIDTH)) for p in found)


def _meaning(node: Node) -> str:
    """What an action does, as text: all but its number and where it comes from."""
    return json.dumps([_bare(node["runtime_data"].value), _bare(node["primitives"].value)])


def _bare(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _bare(v) for k, v in value.items() if k != "source_info"}
    return [_bare(v) for v in value] if isinstance(value, list) else value


def location(node: Node) -> ir.Loc:
    """Where in the P4 source this comes from, if the compiler has said so."""
    source = node.get("source_info")
    if source is None:
        return None
    name, line = source.get("filename"), source.get("line")
    if name is None or line is None:
        return None
    number = line.integer()
    return (name.text(), number) if name.text() and number else None


# ---- primitives and jumps -------------------------------------------------------------------


def _statements(body: Body, primitives: Sequence[Node]) -> list[ir.Stmt]:
    count = len(primitives)
    starts = {0, *(t for p in primitives for t in _target(p, count))}
    starts |= {i + 1 for i, p in enumerate(primitives) if p["op"].text() in JUMPS}
    order = sorted(s for s in starts if s < count)
    if not order:
        return []
    number = {start: n for n, start in enumerate(order)}
    blocks = []
    for start, end in zip(order, [*order[1:], count], strict=True):
        body.block = []
        leads = _block(body, primitives[start:end], end, number, count)
        blocks.append(Block(body.block, leads))

    def variable() -> ir.Var:
        return ir.Var(body.names.fresh("next"), ir.BIT32)

    return structured(blocks, 0, variable)


def _block(
    body: Body, primitives: Sequence[Node], end: int, number: dict[int, int], count: int
) -> Jump | Branch:
    """Primitives of which at most the last is a jump; ``end`` is what stands behind them."""
    for node in primitives:
        line = location(node)
        if line is not None:
            body.add(ir.At(line))
        operator = node["op"].text()
        if operator not in JUMPS:
            primitive(body, node)
            continue
        (target,) = _target(node, count)
        if operator == "_jump":
            return Jump(number.get(target))
        value = body.exact(node["parameters"].elements(2)[0])
        going = ir.Binary("!=", value, constant(0, bits(value.type)), ir.BOOL)
        return Branch(going, number.get(end), number.get(target))
    return Jump(number.get(end))


def _target(node: Node, count: int) -> list[int]:
    """Where a primitive may jump; behind the last is the action's end."""
    operator = node["op"].text()
    if operator not in JUMPS:
        return []
    to = node["parameters"].elements(JUMPS.index(operator) + 1)[-1]
    if to["type"].text() != "hexstr":
        to["type"].fail("expected the number of a primitive as a constant")
    target = to["value"].hexadecimal()
    if not 0 <= target <= count:
        to["value"].fail(f"there is no primitive {target}; the action has {count}")
    return [target]
