"""What a native switch holds, put into an interpreted one.

A snapshot is plain data (it goes through JSON): entries, defaults, members and groups,
value sets, registers, counters, multicast groups and clone sessions. Meters and direct
counters are not in it, nor registers and counters of more than :data:`MAX_CELLS` cells:
a trace shows them as they are in a switch that has just started.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from testbed.compiler.program import Table
from testbed.switch.control import Switch
from testbed.switch.entities import DefaultEntry, Replica, TableEntry
from testbed.switch.interpreted import InterpretedSwitch
from testbed.switch.packing import has_priorities
from testbed.switch.parameters import unpack_arguments
from testbed.switch.targets import ActionSet, Group, Member, Target, WeightedAction
from testbed.switch.values import FieldMatch, MatchField

MAX_CELLS = 1 << 16

Snapshot = dict[str, Any]


def take_snapshot(switch: Switch) -> Snapshot:
    """Reads a switch, one operation after the other: a change between two may be in it."""
    info = switch.program.info
    return {
        "profiles": [_profile(switch, p.name, groups=p.selector) for p in info.profiles],
        "tables": [_table(switch, t) for t in info.tables if not t.const_entries],
        "defaults": {
            entry.table.name: _run_of(entry)
            for entry in map(switch.default_entry, (t.name for t in info.tables))
            if entry.modified
        },
        "value_sets": {
            v.name: [
                {k.name: _match(k, member[k.name]) for k in v.keys}
                for member in switch.value_set_members(v.name)
            ]
            for v in info.value_sets
        },
        "registers": {
            r.name: {i: cell for i, cell in enumerate(_cells(switch, r.name)) if cell}
            for r in info.registers
            if r.size <= MAX_CELLS
        },
        "counters": {
            c.name: {i: cell for i, cell in enumerate(_counts(switch, c.name)) if any(cell)}
            for c in info.counters
            if c.size <= MAX_CELLS
        },
        "sessions": {
            s.number: [_copies(s.replicas), s.class_of_service, s.packet_bytes]
            for s in switch.clone_sessions()
        },
        "groups": {g.number: _copies(g.replicas) for g in switch.multicast_groups()},
    }


def _cells(switch: Switch, name: str) -> list[int]:
    found = switch.register_read(name)
    return found if isinstance(found, list) else [found]


def _counts(switch: Switch, name: str) -> list[tuple[int, int]]:
    found = switch.counter_read(name)
    return found if isinstance(found, list) else [found]


def _profile(switch: Switch, name: str, *, groups: bool) -> dict[str, Any]:
    return {
        "name": name,
        "members": [[m.number, m.action, m.params] for m in switch.members(name)],
        "groups": [[g.number, g.members] for g in switch.groups(name)] if groups else [],
    }


def _copies(replicas: Iterable[Replica]) -> list[tuple[int, int]]:
    """Without backups: an interpreter's ports are all up."""
    return [(replica.port, replica.rid) for replica in replicas]


def _table(switch: Switch, table: Table) -> dict[str, Any]:
    ranked = has_priorities(table)
    keys = {key.name: key for key in table.keys}
    entries = []
    for entry in switch.entries(table.name):
        match = {name: _match(keys[name], found) for name, found in entry.matches().items()}
        priority = entry.priority if ranked else None
        entries.append({"match": match, "run": _run_of(entry), "priority": priority})
    return {"name": table.name, "entries": entries}


def _run_of(entry: TableEntry | DefaultEntry) -> Any:
    if entry.target is not None:
        return _target(entry.target)
    assert entry.action is not None  # an entry without a target has an action
    return [entry.action.name, unpack_arguments(entry.action, entry.args)]


def _match(key: MatchField, match: FieldMatch) -> Any:
    """As controllers write it; ``None``: any."""
    match key.match_kind:
        case "lpm":
            return [match.value, match.mask.bit_count()]
        case "ternary" | "range":
            return [match.value, match.mask]
    return match.value if match.mask else None


def _target(target: Target) -> Any:
    match target:
        case Member(number):
            return {"member": number}
        case Group(number):
            return {"group": number}
        case ActionSet(actions):
            return {"actions": [[a.action, dict(a.params), a.weight] for a in actions]}


# --------------------------------------------------------------------------- putting in


def put_snapshot(switch: InterpretedSwitch, snapshot: Snapshot) -> None:
    """Makes a switch that has just been made hold what the snapshot has."""
    for profile in snapshot["profiles"]:
        name = profile["name"]
        for number, action, params in profile["members"]:
            switch.member_insert(name, action, params, int(number))
        for number, members in profile["groups"]:
            switch.group_insert(name, int(number))
            for member, weight in members.items():
                switch.group_add_member(name, int(number), int(member), weight)
    for table in snapshot["tables"]:
        switch.clear(table["name"])
        for e in table["entries"]:
            run, params = _run(e["run"])
            match = {name: _pair(value) for name, value in e["match"].items()}
            switch.insert(table["name"], match, run, params, e["priority"])
    for table, default in snapshot["defaults"].items():
        switch.set_default(table, *_run(default))
    for name, members in snapshot["value_sets"].items():
        for member in members:
            switch.value_set_insert(name, {field: _pair(v) for field, v in member.items()})
    for name, cells in snapshot["registers"].items():
        for index, value in cells.items():
            switch.register_write(name, int(index), value)
    for name, counts in snapshot["counters"].items():
        for index, (packets, bytes_) in counts.items():
            switch.counter_write(name, int(index), packets, bytes_)
    for number, (replicas, class_of_service, length) in snapshot["sessions"].items():
        switch.clone_session(int(number), map(tuple, replicas), class_of_service, length)
    for number, replicas in snapshot["groups"].items():
        switch.multicast_group(int(number), map(tuple, replicas))


def _run(written: Any) -> tuple[Target | str, Mapping[str, int] | None]:
    if isinstance(written, list):
        return written[0], written[1]
    if "member" in written:
        return Member(written["member"]), None
    if "group" in written:
        return Group(written["group"]), None
    return ActionSet(tuple(WeightedAction(*a) for a in written["actions"])), None


def _pair(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
