"""What the engine may do for a packet before its time: parse it, and fetch memory.

A packet costs less than the memory that its look-ups wait for. So the engine parses a few
packets ahead and calls ``prefetch`` for them: it packs the keys that are known by then,
those made of parsed headers and metadata alone, and asks for what the tables of the
ingress will read. These are hints: where the program changes a key before it looks it up,
or does not come to the table at all, only time is lost.

Parsing ahead must not be seen. A parser may do so that depends on the packet alone: one
that looks at the time, at registers or value sets, or says something, waits.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from testbed.compiler import ir
from testbed.compiler.emit_expr import is_valid, packed_key

_HINTED = frozenset(("exact", "lpm"))
_PLAIN = (ir.Const, ir.Load, ir.Member, ir.Cast, ir.Slice, ir.Concat, ir.Unary, ir.Binary)
# Set before the parser runs, and when a packet enters: these are known ahead of time, or 0.
_UNKNOWN = frozenset(("ingress_global_timestamp",))


def parses_ahead(program: ir.Program) -> bool:
    """Whether the parser depends on nothing but the packet."""
    return not any(_waits(node) for f in _reachable(program.parser) for node in _nodes(f.body))


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


def prefetch_function(program: ir.Program) -> list[str]:
    """C of ``pipeline_prefetch``; nothing if no look-up of the ingress is known ahead."""
    hints: list[str] = []
    seen: set[int] = set()
    for function in _reachable(program.ingress):
        for stmt in ir.walk(function.body):
            if isinstance(stmt, ir.Lookup) and stmt.table not in seen and _is_known(stmt):
                seen.add(stmt.table)
                hints += _hint(stmt)
    if not hints or not parses_ahead(program):
        return []
    return [
        "static void pipeline_prefetch(const tb_instance *sw, const tb_phv *head, uint32_t step)",
        "{",
        "    const pipeline_phv *phv = (const pipeline_phv *)head;",
        *(f"    {line}" for line in hints),
        "}",
        "",
    ]


def _is_known(lookup: ir.Lookup) -> bool:
    """Whether the key is made of what the parser leaves in the packet's context.

    That of constants alone is not: every packet looks up the same entry.
    """
    if lookup.strategy not in _HINTED:
        return False
    nodes = [node for value, _, _ in lookup.key for node in _nodes(value)]
    return any(isinstance(node, ir.Var) for node in nodes) and all(
        node.storage is ir.Storage.PHV if isinstance(node, ir.Var) else isinstance(node, _PLAIN)
        for node in nodes
    )


def _hint(lookup: ir.Lookup) -> list[str]:
    table = f"sw->tables[{lookup.table}]"
    headers = {
        is_valid(node.base): None
        for value, _, _ in lookup.key
        for node in _nodes(value)
        if isinstance(node, ir.Member)
        and isinstance(node.base.type, ir.Struct)
        and node.base.type.kind == "header"
    }
    condition = " && ".join([f"{table}->distant", *headers])
    return [
        f"if ({condition}) {{",
        f"    const uint64_t key[{lookup.key_words}] = "
        f"{{{packed_key(lookup.key, lookup.key_words)}}};",
        f"    tb_prefetch_{lookup.strategy}({table}, key, {lookup.key_words}, step);",
        "}",
    ]


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
