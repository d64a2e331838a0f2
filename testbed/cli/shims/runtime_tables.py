"""Tables, as ``simple_switch_CLI`` has them."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from testbed.cli.shims.runtime_handles import Entry, Handles
from testbed.cli.shims.runtime_text import (
    BMV2_FIRST,
    CommandError,
    arrowless,
    called,
    described,
    exactly,
    fields,
    listed,
    match_of,
    number,
    priority,
    shown,
)
from testbed.compiler.program import Action, Table
from testbed.switch import Switch
from testbed.switch.entities import DefaultEntry, Operation, TableEntry
from testbed.switch.targets import Group, Member, Target
from testbed.switch.values import Value
from testbed.time_units import NS_PER_MS

_ARROW = "=>"
_RULE = "=" * 10


class NewEntry(NamedTuple):
    """An entry that is to be added: as it was written, and as the switch will hold it."""

    table: str
    entry: Entry
    held: TableEntry


class TableCommands:
    """The commands on tables; entries go by the handles that BMv2 gives them."""

    def __init__(self, switch: Switch) -> None:
        self.switch = switch
        self._handles: dict[str, Handles] = {}
        self._found: dict[tuple[str, str], Action] = {}  # of the program that runs
        self._found_in = switch.program

    # ---- entries by their handles ---------------------------------------------------------

    def handles(self, table: str) -> Handles:
        """Raises ControlError."""
        self._follow_program()
        name = self.switch.table_name(table)
        found = self._handles.get(name)
        if found is None:
            found = self._handles[name] = Handles(name)
        return found

    def add_entry(
        self,
        table: str,
        match: dict[str, Value],
        action: str | Target,
        params: Mapping[str, Value] | None = None,
        rank: int | None = None,
    ) -> int:
        """Adds an entry; its handle. ``rank``: our priority. Raises ControlError."""
        self.switch.insert(table, match, action, params, rank)
        return self.handles(table).add(Entry(match, rank))

    def modify_entry(
        self,
        table: str,
        handle: int,
        action: str | Target,
        params: Mapping[str, Value] | None = None,
    ) -> None:
        """Raises CommandError and ControlError."""
        entry = self.handles(table)[handle]
        self.switch.modify(table, entry.match, action, params, entry.priority)

    def delete_entry(self, table: str, handle: int) -> None:
        """Raises CommandError and ControlError."""
        handles = self.handles(table)
        entry = handles[handle]
        handles.remove(handle)
        self.switch.delete(table, entry.match, entry.priority)

    def clear_entries(self, table: str) -> None:
        """Removes every entry, whoever brought it. Raises ControlError."""
        handles = self.handles(table)
        for held in self.switch.entries(table):
            handle = handles.of(self.switch, held)
            self.delete_entry(table, handle)

    def set_timeout(self, table: str, handle: int, timeout_ms: int) -> None:
        """Raises CommandError and ControlError."""
        held = self.held(table, handle)
        aged = dataclasses.replace(held, idle_timeout_ns=timeout_ms * NS_PER_MS, attached=None)
        self.switch.write_one(Operation.MODIFY, aged)

    def held(self, table: str, handle: int) -> TableEntry:
        """The entry as the switch holds it. Raises CommandError and ControlError."""
        entry = self.handles(table)[handle]
        return self._held(table, entry, f"entry with handle {handle}")

    def _held(self, table: str, entry: Entry, what: str) -> TableEntry:
        key = self.switch.key_of(table, entry.match, entry.priority)
        found = self.switch.entry(table, key)
        if found is None:
            raise CommandError(f"table `{table}` has no {what}")
        return found

    def drop_handles(self) -> None:
        """All entries are gone."""
        self._handles.clear()
        self._found.clear()

    def _follow_program(self) -> None:
        """Controllers may have brought another program."""
        if self._found_in is not self.switch.program:
            self._found_in = self.switch.program
            self.drop_handles()

    # ---- commands that change -----------------------------------------------------------------

    def do_table_add(self, args: Sequence[str]) -> str:
        """Adds an entry: table_add TABLE ACTION MATCH... => PARAM... [PRIORITY]"""
        new = self.parsed_entry(args)
        self.switch.write_one(Operation.INSERT, new.held)
        return self.added(new)

    def parsed_entry(self, args: Sequence[str]) -> NewEntry:
        """What ``table_add`` is to add. Raises CommandError and ControlError."""
        usage = "table_add TABLE ACTION MATCH... => PARAM... [PRIORITY]"
        if len(args) < 2 or _ARROW not in args:
            raise CommandError(f"usage: {usage}")
        table, action, *rest = args
        match, rank, params = self._parsed(table, rest)
        given = self._arguments(table, action, params)
        return NewEntry(
            table, Entry(match, rank), self.switch.new_entry(table, match, action, given, rank)
        )

    def added(self, new: NewEntry) -> str:
        """The switch has it now."""
        handle = self.handles(new.table).add(new.entry)
        return f"Entry has been added with handle {handle}"

    def do_table_modify(self, args: Sequence[str]) -> str:
        """Another action for an entry: table_modify TABLE ACTION HANDLE [=>] PARAM..."""
        if len(args) < 3:
            raise CommandError("usage: table_modify TABLE ACTION HANDLE [=>] PARAM...")
        table, action, handle, *params = args
        arguments = self._arguments(table, action, arrowless(params))
        self.modify_entry(table, number(handle, "handle"), action, arguments)
        return f"Modifying entry {handle} for table {table}"

    def do_table_delete(self, args: Sequence[str]) -> str:
        """Removes an entry: table_delete TABLE HANDLE"""
        table, handle = exactly(args, 2, "table_delete TABLE HANDLE")
        self.delete_entry(table, number(handle, "handle"))
        return f"Deleting entry {handle} from {table}"

    def do_table_clear(self, args: Sequence[str]) -> str:
        """Removes all entries: table_clear TABLE"""
        self.clear_entries(exactly(args, 1, "table_clear TABLE")[0])
        return ""

    def do_table_set_default(self, args: Sequence[str]) -> str:
        """What a miss does: table_set_default TABLE ACTION PARAM..."""
        if len(args) < 2:
            raise CommandError("usage: table_set_default TABLE ACTION PARAM...")
        table, action, *params = args
        arguments = self._arguments(table, action, arrowless(params))
        self.switch.set_default(table, action, arguments)
        return f"Setting default action of {table}"

    def do_table_reset_default(self, args: Sequence[str]) -> str:
        """Makes a miss do what the program says: table_reset_default TABLE"""
        (table,) = exactly(args, 1, "table_reset_default TABLE")
        self.switch.reset_default(table)
        return f"Resetting default action of {table}"

    def do_table_set_timeout(self, args: Sequence[str]) -> str:
        """Until an entry is idle: table_set_timeout TABLE HANDLE MILLISECONDS"""
        usage = "table_set_timeout TABLE HANDLE MILLISECONDS"
        table, *numbers = exactly(args, 3, usage)
        if not self.switch.table(table).support_timeout:
            raise CommandError(f"table `{table}` does not support timeouts")
        handle, timeout_ms = (number(n, "number") for n in numbers)
        self.set_timeout(table, handle, timeout_ms)
        return f"Setting a {timeout_ms} ms timeout for entry {handle}"

    def _parsed(
        self, table: str, words: Sequence[str]
    ) -> tuple[dict[str, Value], int | None, Sequence[str]]:
        """``MATCH... => WORD... [PRIORITY]``: match, our priority, words."""
        at = words.index(_ARROW)
        match, rest = self._match(table, words[:at]), words[at + 1 :]
        if not self.switch.takes_priorities(table):
            return match, None, rest
        if not rest:
            raise CommandError(f"table `{table}` is ternary: a priority comes last")
        return match, priority(rest[-1]), rest[:-1]

    def _match(self, table: str, words: Sequence[str]) -> dict[str, Value]:
        keys = self.switch.table(table).keys
        if len(words) != len(keys):
            wanted = fields(keys) or "none"
            raise CommandError(
                f"table `{table}` is matched by {len(keys)} fields, not {len(words)}: {wanted}"
            )
        return {k.name: match_of(k, w) for k, w in zip(keys, words, strict=True)}

    def _action(self, table: str, name: str) -> Action:
        """The action of a table by its name, or the end of it."""
        self._follow_program()
        known = self._found.get((table, name))
        if known is None:
            found = named(self._of_table(table), name, f"table `{table}`")
            known = self._found[table, name] = found
        return known

    def _of_table(self, table: str) -> list[Action]:
        actions = {a.index: a for a in self.switch.program.info.actions}
        return [actions[ref.action] for ref in self.switch.table(table).actions]

    def _arguments(self, table: str, name: str, params: Sequence[str]) -> dict[str, Value]:
        return arguments(self._action(table, name), params)

    # ---- what is there -------------------------------------------------------------------------

    def do_show_tables(self, args: Sequence[str]) -> str:
        """The tables and their keys: show_tables"""
        return "\n".join(_headed(table) for table in self.switch.program.info.tables)

    def do_show_actions(self, args: Sequence[str]) -> str:
        """The actions and their parameters: show_actions"""
        return "\n".join(described(a) for a in self.switch.program.info.actions)

    def do_table_show_actions(self, args: Sequence[str]) -> str:
        """A table's actions: table_show_actions TABLE"""
        (table,) = exactly(args, 1, "table_show_actions TABLE")
        return "\n".join(described(a) for a in self._of_table(table))

    def do_table_info(self, args: Sequence[str]) -> str:
        """A table's keys and actions: table_info TABLE"""
        (table,) = exactly(args, 1, "table_info TABLE")
        head = _headed(self.switch.table(table))
        return "\n".join([head, "*" * 80, self.do_table_show_actions(args)])

    def do_table_num_entries(self, args: Sequence[str]) -> str:
        """How many entries a table has: table_num_entries TABLE"""
        return str(self.switch.entry_count(exactly(args, 1, "table_num_entries TABLE")[0]))

    def do_table_dump(self, args: Sequence[str]) -> str:
        """All entries of a table: table_dump TABLE"""
        (table,) = exactly(args, 1, "table_dump TABLE")
        handles = self.handles(table)
        lines = [_RULE, "TABLE ENTRIES"]
        for held in self.switch.entries(table):
            lines += ["**********", *dumped(handles.of(self.switch, held), held)]
        lines += self.profile_lines(self.switch.table(table))
        lines += [_RULE, "Dumping default entry", default_line(self.switch.default_entry(table))]
        return "\n".join([*lines, _RULE])

    def profile_lines(self, table: Table) -> list[str]:
        """What ``table_dump`` shows of the table's action profile."""
        raise NotImplementedError

    def do_table_dump_entry(self, args: Sequence[str]) -> str:
        """One entry: table_dump_entry TABLE HANDLE"""
        table, text = exactly(args, 2, "table_dump_entry TABLE HANDLE")
        handle = number(text, "handle")
        return "\n".join(dumped(handle, self.held(table, handle)))

    def do_table_dump_entry_from_key(self, args: Sequence[str]) -> str:
        """One entry: table_dump_entry_from_key TABLE MATCH... [PRIORITY]"""
        if not args:
            raise CommandError("usage: table_dump_entry_from_key TABLE MATCH... [PRIORITY]")
        table, *words = args
        rank = None
        if self.switch.takes_priorities(table) and words:
            rank = priority(words.pop())
        entry = Entry(self._match(table, words), rank)
        held = self._held(table, entry, "such entry")
        return "\n".join(dumped(self.handles(table).of(self.switch, held), held))


def named(actions: Sequence[Action], name: str, owner: str) -> Action:
    """The action called so, or the only one whose name ends so. Raises CommandError."""
    for action in actions:
        if action.name == name:
            return action
    ending = [a for a in actions if a.name.endswith(f".{name}")]
    if len(ending) != 1:
        names = listed(a.name for a in actions)
        raise CommandError(f"{owner} has no action `{name}`; it has {names}")
    return ending[0]


def arguments(action: Action, params: Sequence[Value]) -> dict[str, Value]:
    """Arguments by name. Raises CommandError."""
    if len(params) != len(action.params):
        wanted = listed(f"{p.name}({p.width})" for p in action.params) or "none"
        raise CommandError(
            f"action `{action.name}` has {len(action.params)} parameters, not {len(params)}: "
            f"{wanted}"
        )
    return {p.name: v for p, v in zip(action.params, params, strict=True)}


def _headed(table: Table) -> str:
    return f"{table.name:30} [{fields(table.keys)}]"


def dumped(handle: int, held: TableEntry) -> list[str]:
    lines = [f"Dumping entry {handle:#x}", "Match key:"]
    matches = held.matches()
    for key in held.table.keys:
        kind = key.match_kind.upper()
        lines.append(f"* {key.name:20}: {kind:10}{shown(key, matches[key.name])}")
    if held.priority:
        lines.append(f"Priority: {BMV2_FIRST - held.priority}")
    if held.action is None:
        return [*lines, target_line(held.target)]
    return [*lines, called(held.action, held.params())]


def default_line(default: DefaultEntry) -> str:
    if default.action is None:
        return target_line(default.target) if default.target is not None else "EMPTY"
    entry = TableEntry(default.table, 0, 0, action=default.action, args=default.args)
    return called(default.action, entry.params())


def target_line(target: Target | None) -> str:
    match target:
        case Member(member):
            return f"Index: member({member})"
        case Group(group):
            return f"Index: group({group})"
    return f"Index: {target}"
