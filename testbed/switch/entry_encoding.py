"""Entries of tables as the engine takes them: checked, and as words.

An entry is a prefix made once for its table, its key, eight bytes made once for its
action, and its arguments; what is checked of it are masks of the table's, made once too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from testbed.compiler.program import Action, ActionProfile, ProgramInfo, Table
from testbed.engine import UpdateKind
from testbed.switch import checks
from testbed.switch.entities import (
    DefaultEntry,
    DirectCounter,
    DirectMeter,
    MeterConfig,
    Operation,
    TableEntry,
)
from testbed.switch.errors import ControlError, ErrorCode
from testbed.switch.keys import ones
from testbed.switch.packing import has_priorities
from testbed.switch.parameters import pack_arguments
from testbed.switch.targets import (
    ActionSet,
    Group,
    Member,
    Selection,
    SizeSemantics,
    WeightedAction,
)
from testbed.switch.update_words import update, word, words
from testbed.time_units import PS_PER_NS

_MAX_PRIORITY = (1 << 31) - 1
_MAX_PORT = 510  # 511 drops
_MAX_TIMEOUT_NS = (1 << 62) // PS_PER_NS  # 53 days: the fabric's time ends after 106
_MAX_METER = (1 << 48) - 1  # of the engine's rates and bursts
_SCOPE_OF_ENTRIES, _SCOPE_OF_DEFAULTS = "default_only", "table_only"  # what they may not have
_ACTION, _MEMBER, _GROUP, _SET = range(4)  # TB_TARGET_* of engine.h
_SIZE_FLAGS = {  # TB_SET_*
    SizeSemantics.DEFAULT: 0,
    SizeSemantics.SUM_OF_MEMBERS: 2,
    SizeSemantics.SUM_OF_WEIGHTS: 4,
}


@dataclass(frozen=True, slots=True)
class _ActionLayout:
    word: bytes
    unused: int  # bits of the packed arguments that belong to no parameter
    scope: str


class _TableLayout:
    """What is the same for all entries of a table."""

    def __init__(self, info: ProgramInfo, table: Table, place: str) -> None:
        self.table = table
        self.place = place
        self.prioritised = has_priorities(table)
        self.arg_bytes = 8 * table.arg_words
        used = exact = ranges = 0
        for key in table.keys:
            bits = ones(key.width) << key.offset
            used |= bits
            exact |= bits if key.match_kind == "exact" else 0
            ranges |= bits if key.match_kind == "range" else 0
        self.unused, self.exact, self.masked = ~used, exact, ~ranges
        by_number = {action.index: action for action in info.actions}
        scopes = {ref.action: ref.scope for ref in table.actions}
        scopes.setdefault(table.default.action, "default_only")
        self.actions = {
            number: _ActionLayout(word(0, number), ~argument_bits(by_number[number]), scope)
            for number, scope in scopes.items()
        }
        size = 2 * table.key_words + 2 + table.support_timeout + table.arg_words
        self.heads = {
            kind: word(table.index, kind.value) + words(size)
            for kind in (UpdateKind.INSERT, UpdateKind.MODIFY)
        }

    def refuse(self, text: str, code: ErrorCode = ErrorCode.INVALID_ARGUMENT) -> ControlError:
        return ControlError(f"{self.place}{text}", code)


def argument_bits(action: Action) -> int:
    """All bits of an action's packed arguments."""
    return pack_arguments(action, [ones(p.width) for p in action.params])


class EntryEncoder:
    """The part of an :class:`~testbed.switch.encoding.Encoder` that concerns tables."""

    def __init__(
        self, info: ProgramInfo, name: str, entries: Mapping[int, Mapping[bytes, TableEntry]]
    ) -> None:
        self._info = info
        self._name = name
        self._entries = entries  # that there are, by table and key
        # By number: value sets are tables of the engine, too, and numbered among these.
        self._layouts = {
            table.index: _TableLayout(info, table, f"{name}: table `{table.name}`")
            for table in info.tables
        }
        notes: Mapping[str, Any] = info.notes
        self._direct_counters: Mapping[str, str] = notes.get("direct_counters", {})
        self._direct_meters: Mapping[str, str] = notes.get("direct_meters", {})

    # ---- table entries ---------------------------------------------------------------

    def _entry(self, operation: Operation, entry: TableEntry) -> list[bytes]:
        layout = self._layouts[entry.table.index]
        self._check_key(layout, entry)
        if operation is Operation.INSERT:
            return self._entry_updates(layout, UpdateKind.INSERT, entry)
        held = self._entries[entry.table.index].get(entry.key)
        if held is not None and held.is_const:
            raise layout.refuse(": this entry is const in the program", ErrorCode.PERMISSION_DENIED)
        if operation is Operation.DELETE:
            return [update(UpdateKind.DELETE, entry.table.index, entry.key)]
        return self._entry_updates(layout, UpdateKind.MODIFY, entry)

    def program_entry(self, entry: TableEntry) -> list[bytes]:
        """The insertion of an entry that the program itself has, const or not."""
        return self._entry_updates(self._layouts[entry.table.index], UpdateKind.INSERT, entry)

    def _entry_updates(
        self, layout: _TableLayout, kind: UpdateKind, entry: TableEntry
    ) -> list[bytes]:
        table = entry.table
        if table.profile is None and entry.action is not None and entry.target is None:
            run = self._action(layout, entry.action, entry.args, _SCOPE_OF_ENTRIES)
            if table.support_timeout:
                run = self._timeout(layout, entry) + run
            made = [layout.heads[kind] + entry.key + run]
        else:
            run = self._timeout(layout, entry) + self._target(layout, entry)
            made = [update(kind, table.index, entry.key + run)]
        if table.metered or entry.meter is not None or entry.counter is not None:
            made += self._direct(layout, kind is UpdateKind.MODIFY, entry, entry.key)
        return made

    def _timeout(self, layout: _TableLayout, entry: TableEntry) -> bytes:
        """The word for the timeout in a table that has such, else nothing."""
        timeout_ns = entry.idle_timeout_ns
        if not layout.table.support_timeout:
            return b""
        if timeout_ns < 0:
            raise layout.refuse(f": an idle timeout is at least 0 ns, not {timeout_ns}")
        return words(min(timeout_ns, _MAX_TIMEOUT_NS) * PS_PER_NS)

    def _check_key(self, layout: _TableLayout, entry: TableEntry) -> None:
        value, mask = entry.value, entry.mask
        if (value | mask) & layout.unused or mask & layout.exact != layout.exact:
            raise layout.refuse(": the packed match is not one of this table's keys")
        if value & ~mask & layout.masked:
            raise layout.refuse(": the match has bits set where its mask has none")
        if entry.priority and not layout.prioritised:
            raise layout.refuse(
                " takes no priority: only ternary, range and optional keys need one"
            )
        if not 0 <= entry.priority <= _MAX_PRIORITY:
            raise layout.refuse(f": priority {entry.priority} is not within 0 to {_MAX_PRIORITY}")
        if entry.idle_timeout_ns and not entry.table.support_timeout:
            raise layout.refuse(
                " has no idle timeouts: the program does not give it `support_timeout = true`"
            )
        if entry.table.const_entries:
            raise layout.refuse(
                ": its entries are const in the program", ErrorCode.PERMISSION_DENIED
            )

    def _action(self, layout: _TableLayout, action: Action, args: int, forbidden: str) -> bytes:
        """An action and its arguments as an entry has them."""
        known = layout.actions.get(action.index)
        if known is None:
            raise layout.refuse(f" has no action `{action.name}`")
        if known.scope == forbidden:
            use = "as a default action" if forbidden == _SCOPE_OF_ENTRIES else "in entries"
            raise layout.refuse(f": action `{action.name}` may only be used {use}")
        if args & known.unused:
            raise layout.refuse(f", action `{action.name}`: an argument is too large")
        return known.word + args.to_bytes(layout.arg_bytes, "little")

    def _target(self, layout: _TableLayout, entry: TableEntry | DefaultEntry) -> bytes:
        """What an entry of a table with an action profile runs."""
        table, target = entry.table, entry.target
        profile = None if table.profile is None else self._info.profiles[table.profile]
        if profile is None:
            raise ControlError(checks.names_actions(layout.place))
        if entry.action is not None and target is None:
            none = self._watch(layout.place, None)
            return word(0, _ACTION) + self._weighted(profile, entry.action, entry.args, 1, none)
        match target:
            case Member(number):
                self._check_number(profile, "member", number)
                return word(number, _MEMBER)
            case Group(number):
                self._check_selector(profile)
                self._check_number(profile, "group", number)
                return word(number, _GROUP)
            case ActionSet(actions):
                self._check_selector(profile)
                made = b"".join(self._set_action(profile, a) for a in actions)
                return word(_set_flags(target), _SET) + made
        raise ControlError(
            checks.names_targets(layout.place, profile.name, profile.selector, target)
        )

    def _set_action(self, profile: ActionProfile, chosen: WeightedAction) -> bytes:
        action = next((a for a in self._profile_actions(profile) if a.name == chosen.action), None)
        where = checks.profile_place(self._name, profile.name, selector=True)
        if action is None:
            raise ControlError(f"{where} has no action `{chosen.action}`")
        values = checks.arguments(action.params, chosen.params, f"{where}, action `{action.name}`")
        weight = checks.check_weight(chosen.weight, profile.max_member_weight, where)
        args = pack_arguments(action, values)
        return self._weighted(profile, action, args, weight, self._watch(where, chosen.watch_port))

    def _watch(self, where: str, port: int | None) -> bytes:
        if port is None:
            return word(0, 0)
        if not 0 <= port <= _MAX_PORT:
            raise ControlError(f"{where}: a port that is watched is 0 to {_MAX_PORT}, not {port}")
        return word(0, port + 1)

    def _profile_actions(self, profile: ActionProfile) -> list[Action]:
        return [self._info.actions[number] for number in profile.actions]

    def _weighted(
        self, profile: ActionProfile, action: Action, args: int, weight: int, watch: bytes
    ) -> bytes:
        packed = args.to_bytes(8 * profile.arg_words, "little")
        return word(weight, action.index) + watch + packed

    def _default(self, operation: Operation, entry: DefaultEntry) -> list[bytes]:
        table = entry.table
        layout = self._layouts[table.index]
        if operation is not Operation.MODIFY:
            raise layout.refuse(": a default action is neither inserted nor deleted, but modified")
        if table.const_default:
            raise layout.refuse(
                ": its default action is const in the program", ErrorCode.PERMISSION_DENIED
            )
        if entry.action is None and entry.target is None:
            call = table.default
            action = self._info.actions[call.action]
            args = pack_arguments(action, call.args)
            entry = replace(entry, action=action, args=args, meter=None)
        if table.profile is None and entry.action is not None and entry.target is None:
            run = self._action(layout, entry.action, entry.args, _SCOPE_OF_DEFAULTS)
        else:
            run = self._target(layout, entry)
        nothing = bytes(16 * table.key_words + 8 + 8 * table.support_timeout)
        made = [update(UpdateKind.DEFAULT, table.index, nothing + run)]
        return made + self._direct(layout, True, entry, None)

    # ---- direct counters and meters ---------------------------------------------------------

    def _direct(
        self,
        layout: _TableLayout,
        modified: bool,
        entry: TableEntry | DefaultEntry,
        key: bytes | None,
    ) -> list[bytes]:
        """What an entry says of its counter and meter."""
        made = []
        table = layout.table
        if entry.meter is not None or (modified and table.metered):
            made.append(self._meter_of(layout, key, entry.meter, entry.forget))
        if entry.counter is not None:
            made.append(self._counter_of(layout, key, entry.counter))
        return made

    def _direct_counter(self, operation: Operation, cell: DirectCounter) -> list[bytes]:
        only_modified(operation, f"{self._name}: table `{cell.table.name}`")
        layout = self._layouts[cell.table.index]
        return [self._counter_of(layout, cell.key, (cell.packets, cell.bytes_))]

    def _counter_of(self, layout: _TableLayout, key: bytes | None, cell: tuple[int, int]) -> bytes:
        if layout.table.name not in self._direct_counters:
            raise layout.refuse(_no_direct("counter", self._direct_counters))
        kind = UpdateKind.DEFAULT_COUNTER if key is None else UpdateKind.DIRECT_COUNTER
        return update(kind, layout.table.index, _match(layout, key) + words(*cell))

    def _direct_meter(self, operation: Operation, cell: DirectMeter) -> list[bytes]:
        only_modified(operation, f"{self._name}: table `{cell.table.name}`")
        layout = self._layouts[cell.table.index]
        return [self._meter_of(layout, cell.key, cell.config, cell.forget)]

    def _meter_of(
        self, layout: _TableLayout, key: bytes | None, config: MeterConfig | None, forget: bool
    ) -> bytes:
        if not layout.table.metered:
            raise layout.refuse(_no_direct("meter", self._direct_meters))
        kind = UpdateKind.DEFAULT_METER if key is None else UpdateKind.DIRECT_METER
        meter = self._meter_words(layout.place, config, forget)
        return update(kind, layout.table.index, _match(layout, key) + meter)

    def _meter_words(self, where: str, config: MeterConfig | None, forget: bool) -> bytes:
        if config is None:
            return words(0, 0, 0, 0, forget)
        for name in ("cir", "cbs", "pir", "pbs"):
            rate: int = getattr(config, name)
            if not 0 <= rate <= _MAX_METER:
                raise ControlError(f"{where}: a meter's {name} is 0 to {_MAX_METER}, not {rate}")
        return words(config.cir, config.cbs, config.pir, config.pbs, forget)

    # ---- checks -----------------------------------------------------------------------------

    def _check_selector(self, profile: ActionProfile) -> None:
        if not profile.selector:
            where = checks.profile_place(self._name, profile.name, selector=False)
            raise ControlError(f"{where} {checks.NO_GROUPS}")

    def _check_number(self, profile: ActionProfile, kind: str, number: int) -> None:
        where = checks.profile_place(self._name, profile.name, selector=profile.selector)
        checks.check_number(kind, number, where)


def only_modified(operation: Operation, where: str) -> None:
    """Raises ControlError, which ``where`` begins."""
    if operation is not Operation.MODIFY:
        raise ControlError(f"{where}: cells are neither inserted nor deleted, but modified")


def _set_flags(target: ActionSet) -> int:
    """TB_SET_* of engine.h."""
    return (target.selection is Selection.RANDOM) | _SIZE_FLAGS[target.size_semantics]


def _match(layout: _TableLayout, key: bytes | None) -> bytes:
    """An entry's key; the default entry's is of no matter, but has its place."""
    return bytes(16 * layout.table.key_words + 8) if key is None else key


def _no_direct(kind: str, owners: Mapping[str, str]) -> str:
    having = f"; tables with one: {', '.join(sorted(owners))}" if owners else ""
    return f" has no direct {kind}{having}"
