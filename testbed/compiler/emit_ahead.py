"""What the engine may do for a packet before its time: parse it, and look up its entries.

A packet costs less than the memory that its look-ups wait for. So the engine parses a few
packets ahead and calls ``look_ahead`` for them. That packs the keys which are known by
then, those made of parsed headers and metadata alone, and looks them up in the tables that
are too large for the processor's caches, all packets a step at a time: the memory of one
comes while the others ask for theirs. What was found stays in the packet's context; the
look-up of the ingress takes it if it comes with the same key, and else walks itself.

A key is known, too, where it is what the action of an earlier look-up is going to write: a
route gives the next hop, whose neighbour is looked up then. That is a guess (the route may
not be looked up at all, or its result be changed), and nothing but time is lost if it fails.

Parsing ahead must not be seen. A parser may do so that depends on the packet alone: one
that looks at the time, at registers or value sets, or says something, waits. And a control
operation undoes what was done ahead, so that no entry is used that has changed since.

Rejected: hints alone (prefetch now, look up later): every large look-up is walked twice.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator

from testbed.compiler import ir
from testbed.compiler.emit_expr import expr, is_valid, search_key

# What a search keeps, and its steps between the first and the last: see ahead.h.
_STEPS: dict[str, tuple[str, ...]] = {
    "exact": ("tb_ahead_exact",),
    "lpm": ("tb_ahead_prefix", "tb_ahead_prefix_nodes", "tb_ahead_prefix_runs"),
}
_MOST = 64  # bits of tb_phv.ahead
_PLAIN = (
    *(ir.Const, ir.Load, ir.Member, ir.Cast, ir.Slice, ir.Concat, ir.Unary, ir.Binary),
    ir.EntryArg,
)
# Set before the parser runs, and when a packet enters: these are known ahead of time, or 0.
_UNKNOWN = frozenset(("ingress_global_timestamp",))


@dataclasses.dataclass(frozen=True)
class _Known:
    """A look-up whose key is known ahead; ``source``: the table and the action whose
    arguments are part of the key."""

    lookup: ir.Lookup
    key: list[tuple[ir.Expr, int, int]]
    source: tuple[int, int] | None = None


class Ahead:
    """What of ``program`` is done ahead of time.

    ``parses``: its parser depends on nothing but the packet. ``lookups``: those of the
    ingress whose key is known then, by the number of their table.
    """

    def __init__(self, program: ir.Program) -> None:
        self.parses = not any(
            _waits(node) for f in _reachable(program.parser) for node in _nodes(f.body)
        )
        self.lookups: dict[int, _Known] = {}
        # What actions of these look-ups write, by its C name: table, action, argument.
        self._written: dict[str, tuple[int, int, ir.EntryArg]] = {}
        if not self.parses:
            return
        for function in _reachable(program.ingress):
            lookup = next((s for s in ir.walk(function.body) if isinstance(s, ir.Lookup)), None)
            known = self._known(lookup) if lookup else None
            if known and known.lookup.table not in self.lookups and len(self.lookups) < _MOST:
                self.lookups[known.lookup.table] = known
                self._note_writes(function, known.lookup)

    def _known(self, lookup: ir.Lookup) -> _Known | None:
        """The look-up if its key is made of what the parser leaves in the packet's context,
        and of what the action of one earlier look-up writes.

        A key of constants alone is of no use: every packet looks up the same entry.
        """
        if lookup.strategy not in _STEPS:
            return None
        sources: set[tuple[int, int]] = set()

        def known(e: ir.Expr) -> ir.Expr:
            if isinstance(e, ir.Load) and (written := self._written.get(expr(e))):
                sources.add(written[:2])
                return written[2]
            return e

        key = [(_mapped(value, known), word, shift) for value, word, shift in lookup.key]
        nodes = [node for value, _, _ in key for node in _nodes(value)]
        if not all(
            node.storage is ir.Storage.PHV if isinstance(node, ir.Var) else isinstance(node, _PLAIN)
            for node in nodes
        ):
            return None
        if len(sources) > 1 or not any(isinstance(n, ir.Var | ir.EntryArg) for n in nodes):
            return None
        return _Known(lookup, key, *sources)

    def _note_writes(self, table: ir.Function, lookup: ir.Lookup) -> None:
        """Notes the variables to which an action of ``table`` assigns an argument as it is."""
        for switch in ir.walk(table.body):
            if not (isinstance(switch, ir.Switch) and isinstance(switch.subject, ir.EntryAction)):
                continue
            for actions, body in switch.cases:
                for call in body:
                    if isinstance(call, ir.Call) and len(actions) == 1:
                        self._note_call(call, lookup, actions[0])

    def _note_call(self, call: ir.Call, lookup: ir.Lookup, action: int) -> None:
        arguments = {
            param.name: argument
            for param, argument in zip(call.function.params, call.args, strict=True)
            if isinstance(argument, ir.EntryArg) and argument.entry == lookup.entry
        }
        for stmt in call.function.body:
            match stmt:
                case ir.Assign(value=ir.Load(place=ir.Var(name=name, storage=ir.Storage.LOCAL))):
                    if argument := arguments.get(name):
                        found = dataclasses.replace(argument, entry=f"phv->ahead_{lookup.table}")
                        written = lookup.table, action, found
                        self._written.setdefault(expr(ir.Load(stmt.target)), written)

    def fields(self) -> list[str]:
        """Members of the packet's context: each look-up's key and what it found."""
        return [
            line
            for n, known in self.lookups.items()
            for line in (
                f"    uint64_t ahead_key_{n}[{known.lookup.key_words}];",
                f"    tb_entry *ahead_{n};",
            )
        ]

    def found(self, table: int, key: str) -> str | None:
        """C that is true if the entry of ``key`` in ``table`` was found ahead; the entry is
        ``phv->ahead_<table>`` then. None if none is ever found ahead."""
        if table not in self.lookups:
            return None
        words = self.lookups[table].lookup.key_words
        return (
            f"phv->head.ahead & {self._bit(table)} && "
            f"tb_key_equal(phv->ahead_key_{table}, {key}, NULL, {words})"
        )

    def _bit(self, table: int) -> str:
        return f"UINT64_C({1 << list(self.lookups).index(table):#x})"

    def function(self) -> list[str]:
        """C of ``pipeline_look_ahead``; nothing if nothing is done ahead."""
        if not self.parses:
            return []
        at_once = [known for known in self.lookups.values() if not known.source]
        return [
            "static void pipeline_look_ahead(tb_instance *sw, tb_phv *const *heads, uint32_t n)",
            "{",
            *(line for known in self.lookups.values() for line in _searches(known)),
            "    for (uint32_t i = 0; i < n; i++) {",
            "        tb_phv *head = heads[i];",
            "        const uint8_t *data = head->payload;",
            "        const uint32_t stored = head->payload_bytes;",
            "        pipeline_enter(sw, head, data, stored);",
            "        head->payload = data + head->parsed_bytes;",
            "        head->payload_bytes = stored - head->parsed_bytes;",
            *(["        pipeline_phv *phv = (pipeline_phv *)head;"] if at_once else []),
            *(f"    {line}" for known in at_once for line in self._begin(known)),
            "    }",
            *(line for known in self.lookups.values() for line in self._go_on(known)),
            "}",
            "",
        ]

    def _begin(self, known: _Known) -> list[str]:
        """Begins the search of a packet, ``phv``."""
        lookup = known.lookup
        n, words = lookup.table, lookup.key_words
        search, packed = search_key(lookup.strategy, known.key, words)
        conditions = [f"table_{n}->distant", *_headers(known.key)]
        if known.source:
            table, action = known.source
            conditions += [
                f"phv->head.ahead & {self._bit(table)}",
                f"phv->ahead_{table}->action == {action}u",
            ]
        return [
            f"    if ({' && '.join(conditions)}) {{",
            f"        const uint64_t key[{words}] = {{{packed}}};",
            f"        memcpy(phv->ahead_key_{n}, key, sizeof key);",
            f"        phv->head.ahead |= {self._bit(n)};",
            f"        tb_ahead_{search}_begin(table_{n}, &searches_{n}[count_{n}], key, {words});",
            f"        phvs_{n}[count_{n}++] = phv;",
            "    }",
        ]

    def _go_on(self, known: _Known) -> list[str]:
        """All steps of a look-up but the first, which packets took when they were parsed,
        unless it needs what another look-up finds."""
        lookup = known.lookup
        n, words = lookup.table, lookup.key_words
        search, _ = search_key(lookup.strategy, known.key, words)
        lines = []
        if known.source:
            lines += [
                "    for (uint32_t i = 0; i < n; i++) {",
                "        pipeline_phv *phv = (pipeline_phv *)heads[i];",
                *(f"    {line}" for line in self._begin(known)),
                "    }",
            ]
        return [
            *lines,
            *(f"    {step}(table_{n}, searches_{n}, count_{n});" for step in _steps(lookup)),
            f"    for (uint32_t i = 0; i < count_{n}; i++) {{",
            f"        pipeline_phv *phv = phvs_{n}[i];",
            f"        phv->ahead_{n} =",
            f"            tb_ahead_{search}_end(table_{n}, &searches_{n}[i], phv->ahead_key_{n}, "
            f"{words});",
            "    }",
        ]


def _steps(lookup: ir.Lookup) -> tuple[str, ...]:
    """The steps of the look-up between its first and its last."""
    return _STEPS[lookup.strategy][1:]


def _searches(known: _Known) -> list[str]:
    """Declarations of a look-up's searches and of the packets that have them."""
    n = known.lookup.table
    return [
        f"    const tb_table *table_{n} = sw->tables[{n}];",
        f"    pipeline_phv *phvs_{n}[TB_AHEAD];",
        f"    {_STEPS[known.lookup.strategy][0]} searches_{n}[TB_AHEAD];",
        f"    uint32_t count_{n} = 0;",
    ]


def _headers(key: list[tuple[ir.Expr, int, int]]) -> list[str]:
    """C of what must be valid for the key to mean anything."""
    found = {
        is_valid(node.base): None
        for value, _, _ in key
        for node in _nodes(value)
        if isinstance(node, ir.Member)
        and isinstance(node.base.type, ir.Struct)
        and node.base.type.kind == "header"
    }
    return list(found)


def _waits(node: object) -> bool:
    match node:
        case ir.Lookup() | ir.InSet() | ir.RegisterRead() | ir.RegisterWrite() | ir.Runtime():
            return True
        case ir.Member(base=ir.Var(storage=ir.Storage.INTRINSIC)):
            return node.name in _UNKNOWN
        case ir.Copy() | ir.Call():
            places = [node.target, node.source] if isinstance(node, ir.Copy) else node.args
            return any(isinstance(p, ir.Var) and p.storage is ir.Storage.INTRINSIC for p in places)
    return False


def _mapped(e: ir.Expr, change: Callable[[ir.Expr], ir.Expr]) -> ir.Expr:
    """``e`` with every expression in it, and then itself, changed."""
    parts = {
        field.name: _mapped(part, change)
        for field in dataclasses.fields(e)  # type: ignore[arg-type]
        if isinstance(part := getattr(e, field.name), ir.Expr)
    }
    return change(dataclasses.replace(e, **parts) if parts else e)  # type: ignore[type-var]


def _reachable(start: ir.Function) -> list[ir.Function]:
    """``start`` and all that it may run, in the order of their calls."""
    found: dict[ir.Function, None] = {}
    pending = [start]
    while pending:
        function = pending.pop(0)
        if function in found:
            continue
        found[function] = None
        pending += function.states
        pending += [s.function for s in ir.walk(function.body) if isinstance(s, ir.Call)]
    return list(found)


def _nodes(thing: object) -> Iterator[object]:
    """Statements, expressions and places within ``thing``, itself included."""
    if isinstance(thing, list | tuple):
        for part in thing:
            yield from _nodes(part)
    elif isinstance(thing, ir.Stmt | ir.Expr | ir.Place):
        yield thing
        for field in dataclasses.fields(thing):  # type: ignore[arg-type]
            yield from _nodes(getattr(thing, field.name))
