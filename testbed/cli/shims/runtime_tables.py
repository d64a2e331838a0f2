"""Tables, as ``simple_switch_CLI`` has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from testbed.cli.shims.runtime_text import CommandError, hexadecimal, listed, number
from testbed.compiler.program import Action, KeyField
from testbed.switch import Switch
from testbed.switch.entities import TableEntry
from testbed.switch.values import FieldMatch, Value, parse_value

_LOWEST_PRIORITY = (1 << 31) - 1  # here; BMv2's 0, which wins over all others
_ARROW = "=>"


@dataclass
class Entry:
    """What a handle stands for."""

    match: dict[str, Value]
    priority: int | None


@dataclass
class _Handles:
    entries: dict[int, Entry] = field(default_factory=dict)
    following: int = 0


class TableCommands:
    def __init__(self, switch: Switch) -> None:
        self.switch = switch
        self._handles: dict[str, _Handles] = {}
        self._found: dict[tuple[str, str], Action] = {}  # of the program that runs
        self._found_in = switch.program

    def entry_of(self, table: str, handle: int) -> Entry:
        """Raises CommandError."""
        found = self._of(table).entries.get(handle)
        if found is None:
            raise CommandError(f"table `{table}` has no entry with handle {handle}")
        return found

    def _of(self, table: str) -> _Handles:
        return self._handles.setdefault(self.switch.table_name(table), _Handles())

    # ---- entries -----------------------------------------------------------------------------

    def do_table_add(self, args: Sequence[str]) -> str:
        """Adds an entry: table_add TABLE ACTION MATCH... => PARAM... [PRIORITY]"""
        if len(args) < 2 or _ARROW not in args:
            raise CommandError("usage: table_add TABLE ACTION MATCH... => PARAM... [PRIORITY]")
        table, action, *rest = args
        at = rest.index(_ARROW)
        match, params = self._match(table, rest[:at]), rest[at + 1 :]
        priority = None
        if self.switch.takes_priorities(table):
            if not params:
                raise CommandError(f"table `{table}` is ternary: a priority comes last")
            *params, last = params
            priority = _LOWEST_PRIORITY - number(last, "priority")
        arguments = self._arguments(table, action, params)
        self.switch.insert(table, match, action, arguments, priority)
        handles = self._of(table)
        handle, handles.following = handles.following, handles.following + 1
        handles.entries[handle] = Entry(match, priority)
        return f"Entry has been added with handle {handle}"

    def do_table_modify(self, args: Sequence[str]) -> str:
        """Another action for an entry: table_modify TABLE ACTION HANDLE [=>] PARAM..."""
        if len(args) < 3:
            raise CommandError("usage: table_modify TABLE ACTION HANDLE [=>] PARAM...")
        table, action, handle, *params = args
        entry = self.entry_of(table, number(handle, "handle"))
        if params[:1] == [_ARROW]:
            params = params[1:]
        arguments = self._arguments(table, action, params)
        self.switch.modify(table, entry.match, action, arguments, entry.priority)
        return f"Modifying entry {handle} for table {table}"

    def do_table_delete(self, args: Sequence[str]) -> str:
        """Removes an entry: table_delete TABLE HANDLE"""
        if len(args) != 2:
            raise CommandError("usage: table_delete TABLE HANDLE")
        table, handle = args[0], number(args[1], "handle")
        entry = self.entry_of(table, handle)
        self.switch.delete(table, entry.match, entry.priority)
        del self._of(table).entries[handle]
        return f"Deleting entry {handle} from {table}"

    def do_table_clear(self, args: Sequence[str]) -> str:
        """Removes all entries that came by these commands: table_clear TABLE"""
        if len(args) != 1:
            raise CommandError("usage: table_clear TABLE")
        handles = self._of(args[0])
        for handle, entry in list(handles.entries.items()):
            self.switch.delete(args[0], entry.match, entry.priority)
            del handles.entries[handle]
        return ""

    def do_table_set_default(self, args: Sequence[str]) -> str:
        """What a miss does: table_set_default TABLE ACTION PARAM..."""
        if len(args) < 2:
            raise CommandError("usage: table_set_default TABLE ACTION PARAM...")
        table, action, *params = args
        if params[:1] == [_ARROW]:
            params = params[1:]
        self.switch.set_default(table, action, self._arguments(table, action, params))
        return f"Setting default action of {table}"

    def do_table_reset_default(self, args: Sequence[str]) -> str:
        """Makes a miss do what the program says: table_reset_default TABLE"""
        if len(args) != 1:
            raise CommandError("usage: table_reset_default TABLE")
        self.switch.reset_default(args[0])
        return f"Resetting default action of {args[0]}"

    def _match(self, table: str, words: Sequence[str]) -> dict[str, Value]:
        keys = self.switch.table(table).keys
        if len(words) != len(keys):
            fields = _fields(keys) or "none"
            raise CommandError(
                f"table `{table}` is matched by {len(keys)} fields, not {len(words)}: {fields}"
            )
        return {k.name: _match(k, w) for k, w in zip(keys, words, strict=True)}

    def _action(self, table: str, name: str) -> Action:
        """The action of a table by its name, or the end of it."""
        if self._found_in is not self.switch.program:
            self._found_in = self.switch.program
            self._found.clear()
        known = self._found.get((table, name))
        if known is None:
            known = self._found[table, name] = self._look_up(table, name)
        return known

    def _look_up(self, table: str, name: str) -> Action:
        actions = {a.index: a for a in self.switch.program.info.actions}
        listed_here = [actions[ref.action] for ref in self.switch.table(table).actions]
        for action in listed_here:
            if action.name == name:
                return action
        ending = [a for a in listed_here if a.name.endswith(f".{name}")]
        if len(ending) != 1:
            names = listed(a.name for a in listed_here)
            raise CommandError(f"table `{table}` has no action `{name}`; it has {names}")
        return ending[0]

    def _arguments(self, table: str, name: str, params: Sequence[str]) -> dict[str, Value]:
        action = self._action(table, name)
        if len(params) != len(action.params):
            wanted = listed(f"{p.name}({p.width})" for p in action.params) or "none"
            raise CommandError(
                f"action `{action.name}` has {len(action.params)} parameters, not {len(params)}: "
                f"{wanted}"
            )
        return {p.name: v for p, v in zip(action.params, params, strict=True)}

    # ---- what is there -------------------------------------------------------------------------

    def do_show_tables(self, args: Sequence[str]) -> str:
        """The tables and their keys: show_tables"""
        return "\n".join(
            f"{t.name:30} [{_fields(t.keys)}]" for t in self.switch.program.info.tables
        )

    def do_show_actions(self, args: Sequence[str]) -> str:
        """The actions and their parameters: show_actions"""
        return "\n".join(_described(a) for a in self.switch.program.info.actions)

    def do_table_info(self, args: Sequence[str]) -> str:
        """A table's keys and actions: table_info TABLE"""
        if len(args) != 1:
            raise CommandError("usage: table_info TABLE")
        table = self.switch.table(args[0])
        actions = {a.index: a for a in self.switch.program.info.actions}
        head = (
            f"{table.name} [{listed(f'{k.name}({k.match_kind}, {k.width})' for k in table.keys)}]"
        )
        rows = [f"{'':4}{_described(actions[ref.action])}" for ref in table.actions]
        return "\n".join([head, *rows])

    def do_table_num_entries(self, args: Sequence[str]) -> str:
        """How many entries a table has: table_num_entries TABLE"""
        if len(args) != 1:
            raise CommandError("usage: table_num_entries TABLE")
        return str(self.switch.entry_count(args[0]))

    def do_table_dump(self, args: Sequence[str]) -> str:
        """All entries of a table: table_dump TABLE"""
        if len(args) != 1:
            raise CommandError("usage: table_dump TABLE")
        lines = ["==========", "TABLE ENTRIES"]
        for position, entry in enumerate(self.switch.entries(args[0])):
            lines += ["**********", *self._dumped(entry, position)]
        default = self.switch.default_entry(args[0])
        lines += ["==========", "Dumping default entry"]
        name = default.action.name if default.action is not None else "None"
        lines.append(f"Action entry: {name} - ")
        return "\n".join([*lines, "=========="])

    def _dumped(self, entry: TableEntry, position: int) -> list[str]:
        lines = [f"Dumping entry {position:#x}", "Match key:"]
        matches = entry.matches()
        for key in entry.table.keys:
            kind = key.match_kind.upper()
            lines.append(f"* {key.name:20}: {kind:10}{_shown(key, matches[key.name])}")
        if entry.priority:
            lines.append(f"Priority: {_LOWEST_PRIORITY - entry.priority}")
        if entry.action is None:
            return [*lines, f"Target: {entry.target}"]
        params = entry.params()
        values = listed(hexadecimal(params[p.name], p.width) for p in entry.action.params)
        return [*lines, f"Action entry: {entry.action.name} - {values}"]


def _match(key: KeyField, text: str) -> Value:
    """BMv2's way to write a match in ours. Bits behind a prefix do not count there."""
    where = f"key `{key.name}`"
    match key.match_kind:
        case "lpm":
            value, slash, length = text.rpartition("/")
            if not slash:
                raise CommandError(f"{where}: `{text}` is no prefix, like 10.0.0.0/8")
            bits = number(length, "prefix length")
            ones = (1 << key.width) - 1
            mask = ones ^ ones >> min(bits, key.width)
            return parse_value(value, key.width, where) & mask, bits
        case "ternary" | "optional":
            value, operator, mask_text = text.partition("&&&")
            if not operator:
                raise CommandError(f"{where}: `{text}` is no ternary value, like 0x0a00&&&0xff00")
            mask = parse_value(mask_text, key.width, where)
            number_ = parse_value(value, key.width, where) & mask
            if key.match_kind == "optional":
                return number_ if mask else None
            return number_, mask
        case "range":
            low, arrow, high = text.partition("->")
            if not arrow:
                raise CommandError(f"{where}: `{text}` is no range, like 0x10->0x20")
            return low, high
    return text


def _shown(key: KeyField, match: FieldMatch) -> str:
    value = hexadecimal(match.value, key.width)
    match key.match_kind:
        case "lpm":
            return f"{value}/{match.mask.bit_count()}"
        case "ternary" | "optional":
            return f"{value} &&& {hexadecimal(match.mask, key.width)}"
        case "range":
            return f"{value} -> {hexadecimal(match.mask, key.width)}"
    return value


def _fields(keys: Sequence[KeyField]) -> str:
    return listed(f"{k.name}({k.match_kind}, {k.width})" for k in keys)


def _described(action: Action) -> str:
    return f"{action.name:30} [{listed(f'{p.name}({p.width})' for p in action.params)}]"
