"""Pipelines: graphs of tables, conditions and calls of actions."""

from __future__ import annotations

from collections.abc import Mapping

from testbed.compiler import ir
from testbed.compiler.bmv2_json_actions import Actions, location
from testbed.compiler.bmv2_json_context import JsonContext
from testbed.compiler.bmv2_json_document import Node
from testbed.compiler.bmv2_json_expressions import Body
from testbed.compiler.bmv2_json_flow import Block, Branch, Choice, Jump, Target, structured
from testbed.compiler.bmv2_json_tables import JsonTable, Tables

_HIT, _MISS = "__HIT__", "__MISS__"


class Pipeline:
    def __init__(self, context: JsonContext, actions: Actions, tables: Tables, node: Node) -> None:
        self._context = context
        self._actions = actions
        self._tables = tables
        self._node = node
        self._numbers: dict[str, int] = {}

    def lower(self) -> ir.Function:
        node = self._node
        self._tables.declare_profiles(node)
        parts = [
            (part, kind)
            for kind in ("tables", "conditionals", "action_calls")
            for part in node.list_of(kind)
        ]
        for number, (part, _) in enumerate(parts):
            name = part["name"].text()
            if name in self._numbers:
                part["name"].fail(f"a second table or condition '{name}'")
            self._numbers[name] = number
        body = Body(self._context)
        lower = {
            "tables": self._table,
            "conditionals": self._conditional,
            "action_calls": self._action_call,
        }
        blocks = []
        for part, kind in parts:
            body.block = []
            line = location(part)
            if line is not None:
                body.add(ir.At(line))
            leads = lower[kind](body, part)
            blocks.append(Block(body.block, leads))

        def variable() -> ir.Var:
            return ir.Var(body.names.fresh("next"), ir.BIT32)

        start = self._target(node.get("init_table"))
        name = node["name"].text()
        function = ir.Function(
            name,
            self._context.names.fresh(name),
            "control",
            ir.Stage.PLAIN,
            [],
            body=structured(blocks, start, variable),
            loc=location(node),
        )
        self._context.functions.append(function)
        return function

    def _target(self, node: Node | None) -> Target:
        if node is None:
            return None
        name = node.text()
        if name not in self._numbers:
            node.fail(f"there is no table or condition '{name}'")
        return self._numbers[name]

    def _conditional(self, body: Body, node: Node) -> Branch:
        condition = body.boolean(node["expression"])
        return Branch(
            condition, self._target(node.get("true_next")), self._target(node.get("false_next"))
        )

    def _action_call(self, body: Body, node: Node) -> Jump:
        action = self._actions[node["action_id"]]
        if action.params:
            node["action_id"].fail(f"action '{action.name}' has parameters, which a call has not")
        body.add(ir.Call(self._actions.function(action), []))
        return Jump(self._target(node.get("next_node")))

    def _table(self, body: Body, node: Node) -> Jump | Branch | Choice:
        table = self._tables.lower(node)
        following = self._next(node, table)
        if table.run is not None:
            body.add(ir.Call(self._actions.function(table.run), []))
            return Jump(following[table.run.name])
        assert table.function is not None
        applied = body.names.fresh("applied")
        body.add(ir.Call(table.function, [], applied=applied))
        if _HIT in following:
            return Branch(ir.AppliedHit(applied), following[_HIT], following[_MISS])
        targets = set(following.values())
        if len(targets) == 1:
            return Jump(targets.pop())
        cases = tuple(((self._actions.number(a),), following[a.name]) for a in table.actions)
        return Choice(ir.AppliedAction(applied), cases, None)

    def _next(self, node: Node, table: JsonTable) -> Mapping[str, Target]:
        """What follows, by the action that has run, or by hit and miss."""
        given = node["next_tables"]
        following = {name: self._target_of(n) for name, n in given.members()}
        if _HIT in following or _MISS in following:
            if set(following) != {_HIT, _MISS}:
                given.fail(f"expected '{_HIT}' and '{_MISS}' and nothing else")
            if table.run is not None:
                return {table.run.name: following[_MISS]}
            return following
        for action in table.actions:
            if action.name not in following:
                if action in self._actions_added(table):
                    following[action.name] = self._target(node.get("base_default_next"))
                else:
                    given.fail(f"action '{action.name}' is missing")
        return following

    def _target_of(self, node: Node) -> Target:
        return None if node.value is None else self._target(node)

    def _actions_added(self, table: JsonTable) -> list[object]:
        """What runs in a miss where the table says nothing."""
        if table.node.get("default_entry") is None:
            return [a for a in table.actions if a.name == "NoAction"]
        return []
