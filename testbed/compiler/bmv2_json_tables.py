"""Tables and action profiles: their functions, and what the control plane is told of them.

p4c makes a table of each statement that stands outside of actions: ``tbl_`` and a name,
no key, and one action that nobody may change. Such a table is nothing but a call.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from testbed.compiler import ir
from testbed.compiler.bmv2_json_actions import Actions, JsonAction, location
from testbed.compiler.bmv2_json_context import JsonContext
from testbed.compiler.bmv2_json_document import Node
from testbed.compiler.bmv2_json_expressions import Body
from testbed.compiler.bmv2_json_hashes import algorithm, inputs
from testbed.compiler.bmv2_json_numbers import bits, constant, convert
from testbed.compiler.bmv2_json_types import VALID, named
from testbed.compiler.program import (
    Action,
    ActionCall,
    ActionParam,
    ActionProfile,
    ActionRef,
    ConstEntry,
    EntryMatch,
    KeyField,
    Table,
)
from testbed.compiler.table_layout import pack_args, pack_key, strategy

_INLINE = "tbl_"
# ``valid`` is P4_14's: exact, of a header's validity.
_MATCH_KINDS = ("exact", "lpm", "ternary", "range", "optional", "valid")
_TYPES = ("simple", "indirect", "indirect_ws")
_MAX_SIZE = (1 << 31) - 1
_MAX_PROFILE = 1 << 24


@dataclass(frozen=True)
class _Key:
    field: KeyField
    value: ir.Expr


@dataclass(eq=False)
class _Profile:
    node: Node
    index: int
    tables: list[JsonTable]

    @property
    def selector(self) -> Node | None:
        return self.node.get("selector")


@dataclass(eq=False)
class JsonTable:
    """A table of which a function has been made. ``run`` is all that it is where it is
    nothing but a call of its action."""

    node: Node
    name: str
    actions: list[JsonAction]
    function: ir.Function | None = None
    run: JsonAction | None = None
    keys: tuple[KeyField, ...] = ()
    key_words: int = 0
    index: int = -1
    profile: _Profile | None = None


class Tables:
    def __init__(self, context: JsonContext, actions: Actions) -> None:
        self._context = context
        self._actions = actions
        self._tables: list[JsonTable] = []
        self._profiles: dict[str, _Profile] = {}

    def __len__(self) -> int:
        return len(self._tables)

    def declare_profiles(self, pipeline: Node) -> None:
        for node in pipeline.list_of("action_profiles"):
            name = node["name"].text()
            if name in self._profiles:
                node["name"].fail(f"a second action profile '{name}'")
            self._profiles[name] = _Profile(node, len(self._profiles), [])

    # ---- code -------------------------------------------------------------------------------

    def lower(self, node: Node) -> JsonTable:
        name = node["name"].text()
        listed = node.get("action_ids")
        if listed is not None:
            actions = [self._actions[n] for n in listed.elements()]
        else:
            actions = [self._actions.named(n) for n in node["actions"].elements()]
        table = JsonTable(node, name, list(dict.fromkeys(actions)))
        if self._is_call(table):
            table.run = table.actions[0]
            return table
        table.index = len(self._tables)
        self._tables.append(table)
        if node["type"].one_of(_TYPES, "types of tables") != "simple":
            profile = named(
                self._profiles, node["action_profile"], "action profile", "action profiles"
            )
            profile.tables.append(table)
            table.profile = profile
        default = node.get("default_entry")
        if default is None:
            table.actions = list(dict.fromkeys([*table.actions, self._actions.no_action()]))
        table.function = self._function(table)
        self._context.functions.append(table.function)
        return table

    def _is_call(self, table: JsonTable) -> bool:
        node, default = table.node, table.node.get("default_entry")
        counted = node.get("with_counters")
        return (
            table.name.startswith(_INLINE)
            and "." not in table.name
            and not node["key"].elements()
            and len(table.actions) == 1
            and not table.actions[0].params
            and default is not None
            and default["action_entry_const"].value is True
            and not (counted is not None and counted.boolean())
            and node.get("direct_meters") is None
        )

    def _function(self, table: JsonTable) -> ir.Function:
        node = table.node
        body = Body(self._context)
        keys = [self._key(body, k) for k in node["key"].elements()]
        slots, table.key_words = pack_key([k.field.width for k in keys])
        table.keys = tuple(
            KeyField(k.field.name, k.field.match_kind, k.field.width, slot.word, slot.shift)
            for k, slot in zip(keys, slots, strict=True)
        )
        kinds = [k.field.match_kind for k in keys]
        if kinds.count("lpm") > 1:
            node["key"].fail("more than one key is matched by its longest prefix")
        colour, meter = self._meter(body, node)
        counted = node.get("with_counters")
        body.add(
            ir.Lookup(
                table.index,
                table.key_words,
                [(k.value, s.word, s.shift) for k, s in zip(keys, slots, strict=True)],
                strategy(kinds),
                "entry",
                counted is not None and counted.boolean(),
                colour,
                meter is not None and meter["type"].text() == "bytes",
                _is_set(node, "support_timeout"),
            )
        )
        if colour is not None and meter is not None:
            header, found = self._context.space.field(meter["result_target"])
            place = self._context.space.place(header, found, meter["result_target"])
            marked = ir.Assign(place, convert(ir.Load(colour), bits(found.type)))
            body.add(ir.If(ir.EntryHit("entry"), [marked]))
        runs = "entry"
        if table.profile is not None:
            runs = "member"
            body.add(self._resolve(table.profile))
        cases: list[tuple[list[int], list[ir.Stmt]]] = []
        for action in table.actions:
            function = self._actions.function(action)
            first, _ = pack_args([width for _, width in action.params])
            args: list[ir.Expr | ir.Place] = [
                ir.EntryArg(runs, at, param.type)
                for at, param in zip(first, function.params, strict=True)
            ]
            cases.append(([self._actions.number(action)], [ir.Call(function, args)]))
        body.add(ir.Switch(ir.EntryAction(runs), cases))
        body.add(ir.ReturnEntry("entry", runs))
        name = self._context.names.fresh(table.name)
        return ir.Function(
            table.name, name, "table", ir.Stage.PLAIN, [], body=body.block, loc=location(node)
        )

    def _key(self, body: Body, node: Node) -> _Key:
        kind = node["match_type"].one_of(_MATCH_KINDS, "match kinds")
        target, name = node["target"], node.get("name")
        if kind == "valid":
            header = self._context.space.header(target)
            valid = ir.Cast(ir.IsValid(header.place), ir.Bits(1))
            title = name.text() if name is not None else f"{header.name}.{VALID}"
            return _Key(KeyField(title, "exact", 1, 0, 0), valid)
        value = body.field_number(target)
        t = ir.Bits(bits(value.type).width)
        value = convert(value, t)
        mask = node.get("mask")
        if mask is not None:
            value = ir.Binary("&", value, constant(mask.hexadecimal(), t), t)
        if t.width > 64:
            value = body.saved(value)
        title = name.text() if name is not None else ".".join(n.text() for n in target.elements(2))
        return _Key(KeyField(title, kind, t.width, 0, 0), value)

    def _meter(self, body: Body, node: Node) -> tuple[ir.Place | None, Node | None]:
        """Where the look-up leaves the colour, and the direct meter."""
        given = node.get("direct_meters")
        if given is None:
            return None, None
        meters = self._context.direct_meters
        meter = named(meters, given, "direct meter", "direct meters")
        return body.temporary("colour", ir.BIT32), meter

    def _resolve(self, profile: _Profile) -> ir.Resolve:
        selector = profile.selector
        if selector is None:
            return ir.Resolve("entry", "member", [])
        body = Body(self._context)
        values = [v for element in selector["input"].elements() for v in inputs(body, element)]
        buffer = body.names.fresh("data")
        body.add(ir.Serialize(buffer, values))
        digest = body.temporary("digest", ir.Bits(64))
        function = algorithm(selector["algo"])
        body.add(ir.Runtime(function, [buffer, f"{buffer}_bytes", "NULL", "0"], digest))
        return ir.Resolve("entry", "member", body.block, ir.Load(digest))

    # ---- what the control plane is told ------------------------------------------------------

    def actions(self) -> tuple[Action, ...]:
        found = []
        for index, action in enumerate(self._actions.numbered()):
            first, _ = pack_args([width for _, width in action.params])
            params = tuple(
                ActionParam(name, width, word)
                for (name, width), word in zip(action.params, first, strict=True)
            )
            found.append(Action(action.name, index, params))
        return tuple(found)

    def tables(self) -> tuple[Table, ...]:
        return tuple(self._table(t) for t in self._tables)

    def notes(self) -> dict[str, dict[str, str]]:
        """Direct counters and meters by their tables, and what the meters count."""
        counters, meters, kinds = {}, {}, {}
        for table in self._tables:
            counted = table.node.get("with_counters")
            if counted is not None and counted.boolean():
                direct = self._context.direct_counters
                counters[table.name] = direct.get(table.name, table.name)
            metered = table.node.get("direct_meters")
            if metered is not None:
                meters[table.name] = metered.text()
                declared = self._context.direct_meters[metered.text()]
                kinds[metered.text()] = declared["type"].text()
        return {
            "direct_counters": counters,
            "direct_meters": meters,
            "direct_meter_kinds": kinds,
        }

    def profiles(self) -> tuple[ActionProfile, ...]:
        return tuple(self._profile(p) for p in self._profiles.values())

    def _profile(self, profile: _Profile) -> ActionProfile:
        usable: dict[JsonAction, None] = {}
        if profile.tables:
            first, *others = profile.tables
            common = [a for a in first.actions if all(a in t.actions for t in others)]
            usable = dict.fromkeys(common)
        selector = profile.selector
        return ActionProfile(
            profile.node["name"].text(),
            profile.index,
            tuple(self._actions.number(a) for a in usable),
            _arg_words(profile.tables),
            selector is not None,
            profile.node["max_size"].integer(0, _MAX_PROFILE),
        )

    def _table(self, table: JsonTable) -> Table:
        node = table.node
        sharing = [table] if table.profile is None else table.profile.tables
        entries = self._entries(table)
        default = node.get("default_entry")
        if default is not None:
            call = self._call(table, default)
            const = default.get("action_entry_const")
        else:
            call, const = ActionCall(self._actions.number(self._actions.no_action())), None
        size = node.get("max_size")
        listed = set(self._listed(node))
        timeout = _is_set(node, "support_timeout")
        counted = _is_set(node, "with_counters") or node.get("direct_meters") is not None
        return Table(
            name=table.name,
            index=table.index,
            keys=table.keys,
            key_words=table.key_words,
            actions=tuple(
                ActionRef(self._actions.number(a), "both" if a in listed else "default_only")
                for a in table.actions
            ),
            arg_words=_arg_words(sharing),
            default=call,
            const_default=const is not None and const.boolean(),
            size=max(size.integer(0, _MAX_SIZE) if size is not None else 1, len(entries), 1),
            entries=entries,
            const_entries=node.get("entries") is not None,
            profile=None if table.profile is None else table.profile.index,
            support_timeout=timeout,
            stateful=counted or timeout,
            metered=node.get("direct_meters") is not None,
        )

    def _listed(self, node: Node) -> list[JsonAction]:
        listed = node.get("action_ids")
        if listed is not None:
            return [self._actions[n] for n in listed.elements()]
        return [self._actions.named(n) for n in node["actions"].elements()]

    def _call(self, table: JsonTable, node: Node) -> ActionCall:
        """An action of the table with its arguments."""
        action = self._actions[node["action_id"]]
        if action not in table.actions:
            node["action_id"].fail(f"action '{action.name}' is not in the table's list of actions")
        data = node["action_data"].elements(len(action.params))
        args = tuple(
            d.hexadecimal() & ((1 << width) - 1)
            for d, (_, width) in zip(data, action.params, strict=True)
        )
        return ActionCall(self._actions.number(action), args)

    # ---- entries -----------------------------------------------------------------------------

    def _entries(self, table: JsonTable) -> tuple[ConstEntry, ...]:
        """BMv2's smallest priority wins, here the largest."""
        nodes = table.node.list_of("entries")
        if nodes and table.profile is not None:
            table.node["entries"].refuse("entries of a table with an action profile")
        ranks = [n["priority"].integer(-_MAX_SIZE) for n in nodes]
        last = max(ranks, default=0)
        return tuple(
            ConstEntry(
                _matches(table.keys, node["match_key"]),
                self._call(table, node["action_entry"]),
                last - rank + 1,
            )
            for node, rank in zip(nodes, ranks, strict=True)
        )


def _is_set(node: Node, name: str) -> bool:
    flag = node.get(name)
    return flag is not None and flag.boolean()


def _arg_words(tables: Sequence[JsonTable]) -> int:
    """Of the action with the most of them."""
    needed = [pack_args([w for _, w in a.params])[1] for t in tables for a in t.actions]
    return max(needed, default=0)


def _matches(keys: Sequence[KeyField], node: Node) -> tuple[EntryMatch, ...]:
    return tuple(_match(k, n) for k, n in zip(keys, node.elements(len(keys)), strict=True))


def _match(key: KeyField, node: Node) -> EntryMatch:
    ones = (1 << key.width) - 1
    kind = node["match_type"].one_of(_MATCH_KINDS, "match kinds")
    if kind != key.match_kind and not (kind == "valid" and key.match_kind == "exact"):
        node["match_type"].fail(f"expected '{key.match_kind}', as the table's key has it")

    def number(name: str) -> int:
        value = node[name].hexadecimal()
        if -(ones + 1) // 2 <= value < 0:
            return value & ones
        if value & ones != value:
            node[name].fail(f"more than the {key.width} bits of '{key.name}'")
        return value

    match kind:
        case "valid":
            return EntryMatch(int(node["key"].boolean()), 1)
        case "lpm":
            length = node["prefix_length"].integer(0, key.width)
            mask = ones >> (key.width - length) << (key.width - length)
            return EntryMatch(number("key") & mask, mask)
        case "ternary" | "optional":
            mask = number("mask")
            return EntryMatch(number("key") & mask, mask)
        case "range":
            low, high = number("start"), number("end")
            if low > high:
                node.fail("the range ends before it begins")
            return EntryMatch(low, high)
    return EntryMatch(number("key"), ones)
