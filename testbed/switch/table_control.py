"""The tables of a switch, as controllers see them: entries by names."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from testbed.collector import collector_paused
from testbed.compiler.program import Action, Table
from testbed.switch import checks
from testbed.switch.action_profile_control import member_action
from testbed.switch.entities import (
    DefaultEntry,
    Operation,
    TableEntry,
    Update,
    entry_key,
)
from testbed.switch.errors import ControlError, ErrorCode
from testbed.switch.names import Index
from testbed.switch.packing import EntryPacker, NewEntry, has_priorities
from testbed.switch.parameters import unpack_arguments
from testbed.switch.targets import ActionSet, Target, WeightedAction
from testbed.switch.values import MatchField, Value
from testbed.switch.writing import WrittenSwitch
from testbed.time_units import PS_PER_NS

_SLICE = 512  # entries of a bulk insertion that enter at one instant


class TableControl(WrittenSwitch):
    """The part of a :class:`~testbed.switch.control.Switch` that concerns tables."""

    _tables: Index[Table]
    _actions: dict[int, Action]
    _packers: dict[str, EntryPacker]

    def insert(
        self,
        table: str,
        match: Mapping[str, Value],
        action: str | Target,
        params: Mapping[str, Value] | None = None,
        priority: int | None = None,
        *,
        idle_timeout_ns: int = 0,
    ) -> None:
        """Adds an entry.

        ``match`` maps key names to values (see
        :func:`testbed.switch.values.parse_match`); a key left out is "don't
        care". ``action`` is an action's name, or, where the table has an action
        profile, a target (:mod:`testbed.switch.targets`). ``priority``: the largest
        wins; only for tables with ternary, range or optional keys, where it is 0 if
        not given. ``idle_timeout_ns``: after so long without a hit there is an event
        (:meth:`subscribe`); only for tables with ``support_timeout``.
        """
        entry = self.new_entry(table, match, action, params, priority)
        entry.idle_timeout_ns = idle_timeout_ns
        self.write_one(Operation.INSERT, entry)

    def new_entry(
        self,
        table: str,
        match: Mapping[str, Value],
        action: str | Target,
        params: Mapping[str, Value] | None = None,
        priority: int | None = None,
    ) -> TableEntry:
        """The entry that :meth:`insert` would add, to be written with others."""
        return self._entry(self._writer(table), match, action, params or {}, priority)

    def insert_many(self, table: str, entries: Iterable[NewEntry]) -> None:
        """Adds many entries, as as many calls of :meth:`insert` would, but faster.

        An entry is (match, action, params), or (match, action, params, priority). They
        enter in their order and in slices, each between two batches of packets, so that
        a live switch never stands still for long. If one is refused, those before it
        are in, and the error says which it was.
        """
        with collector_paused():
            self._insert_many(table, entries)

    def _insert_many(self, table: str, entries: Iterable[NewEntry]) -> None:
        packer = self._writer(table)
        made: list[Update] = []
        number = first = 0
        for number, (match, action, params, *priority) in enumerate(entries, 1):
            try:
                rank = priority[0] if priority else None
                entry = self._entry(packer, match, action, params or {}, rank)
            except ControlError as error:
                self._insert_all(made, first)
                raise ControlError(f"entry {number}: {error}", error.code) from None
            made.append(Update(Operation.INSERT, entry))
            if len(made) == _SLICE:
                self._insert_all(made, first)
                made, first = [], number
        self._insert_all(made, first)

    def _insert_all(self, updates: list[Update], first: int) -> None:
        """Of the entries numbered from ``first`` + 1 on all up to one that is refused."""
        if updates:
            self.fabric.control(partial(self._insert_slice, updates, first))

    def _insert_slice(self, updates: list[Update], first: int) -> None:
        done, error = self.write_up_to_refusal(updates)
        if error is not None:
            raise ControlError(f"entry {first + done + 1}: {error}", error.code)

    def modify(
        self,
        table: str,
        match: Mapping[str, Value],
        action: str | Target,
        params: Mapping[str, Value] | None = None,
        priority: int | None = None,
    ) -> None:
        """Gives the entry with this match (and priority) another action, or target."""
        packer = self._writer(table)
        entry = self._entry(packer, match, action, params or {}, priority)
        held = self.held.entries[packer.table.index].get(entry.key)
        if held is not None:
            entry.idle_timeout_ns, entry.metadata = held.idle_timeout_ns, held.metadata
            entry.meter = held.meter
        self.write_one(Operation.MODIFY, entry)

    def delete(self, table: str, match: Mapping[str, Value], priority: int | None = None) -> None:
        """Removes the entry with this match (and priority)."""
        packer = self._writer(table)
        value, mask = packer.match(match)
        rank = packer.priority(priority)
        self.write_one(Operation.DELETE, TableEntry(packer.table, value, mask, rank))

    def set_default(
        self, table: str, action: str | Target, params: Mapping[str, Value] | None = None
    ) -> None:
        """Sets what a miss does."""
        packer = self._packer(table)
        if packer.table.const_default:
            raise ControlError(
                f"{packer.place}: its default action is const in the program",
                ErrorCode.PERMISSION_DENIED,
            )
        entry = DefaultEntry(packer.table, meter=self.held.defaults[packer.table.index].meter)
        if isinstance(action, str):
            entry.action = packer.default_action(action)
            entry.args = packer.arguments(entry.action, params or {})
        else:
            entry.target = self._target(packer, action, params or {})
        self.write_one(Operation.MODIFY, entry)

    def reset_default(self, table: str) -> None:
        """Makes a miss do what the program says."""
        self.write_one(Operation.MODIFY, DefaultEntry(self._tables.find(table)))

    def target_read(
        self, table: str, match: Mapping[str, Value], priority: int | None = None
    ) -> Target | WeightedAction:
        """What the entry with this match (and priority) runs, in a table with an action
        profile; a WeightedAction if it has an action of its own."""
        packer = self._packer(table)
        key = entry_key(packer.table, *packer.match(match), packer.priority(priority))
        self._check_profile(packer)
        return _target_of(self._existing(packer, key))

    def default_target_read(self, table: str) -> Target | WeightedAction:
        """As :meth:`target_read`, of the default entry."""
        packer = self._packer(table)
        self._check_profile(packer)
        return _target_of(self.held.defaults[packer.table.index])

    # ---- what there is -------------------------------------------------------------------

    def table(self, name: str) -> Table:
        """What the program says of a table. Raises ControlError."""
        return self._tables.find(name)

    def table_name(self, name: str) -> str:
        """The full name of a table. Raises ControlError."""
        return self._tables.find(name).name

    def table_keys(self, name: str) -> Sequence[MatchField]:
        """What a table matches. Raises ControlError."""
        return self._tables.find(name).keys

    def takes_priorities(self, table: str) -> bool:
        """Whether the entries of a table have priorities. Raises ControlError."""
        return has_priorities(self._tables.find(table))

    def entry_count(self, table: str) -> int:
        """Entries in a table, without the default."""
        return len(self.held.entries[self._tables.find(table).index])

    def entries(self, table: str) -> list[TableEntry]:
        """All entries of a table in the order of their insertion, without the default."""
        with self._lock:
            return list(self.held.entries[self._tables.find(table).index].values())

    def entry(self, table: str, key: bytes) -> TableEntry | None:
        """The entry with this :attr:`TableEntry.key`."""
        return self.held.entries[self._tables.find(table).index].get(key)

    def key_of(self, table: str, match: Mapping[str, Value], priority: int | None = None) -> bytes:
        """What identifies the entry with this match (and priority) within its table."""
        packer = self._packer(table)
        return entry_key(packer.table, *packer.match(match), packer.priority(priority))

    def default_entry(self, table: str) -> DefaultEntry:
        """What a miss does."""
        return self.held.defaults[self._tables.find(table).index]

    def idle_times_ns(self, table: str) -> dict[bytes, int]:
        """How long ago every entry was hit, or if it never was, inserted."""
        now_ps, states = self._states(self._tables.find(table))
        return {key: (now_ps - words[3]) // PS_PER_NS for key, words in states}

    def _states(self, table: Table) -> tuple[int, Iterable[tuple[bytes, tuple[int, ...]]]]:
        now_ps, size, records = self.fabric.table_states(self.node, table.index)
        key_bytes = 16 * table.key_words + 8
        unpack = struct.Struct(f"<{(size - key_bytes) // 8 + 1}Q").unpack_from
        return now_ps, (
            (records[at : at + key_bytes], unpack(records, at + key_bytes - 8))
            for at in range(0, len(records), size)
        )

    # ---- checks -------------------------------------------------------------------------

    def _place(self, table: Table) -> str:
        return f"{self.name}: table `{table.name}`"

    def _existing(self, packer: EntryPacker, key: bytes) -> TableEntry:
        found = self.held.entries[packer.table.index].get(key)
        if found is None:
            raise ControlError(f"{packer.place}: there is no such entry", ErrorCode.NOT_FOUND)
        return found

    def _check_profile(self, packer: EntryPacker) -> None:
        if packer.table.profile is None:
            raise ControlError(f"{packer.place} has no action profile")

    def _packer(self, name: str) -> EntryPacker:
        known = self._packers.get(name)
        if known is None:
            found = self._tables.find(name)
            known = EntryPacker(found, self._actions, self._place(found))
            self._packers[name] = known
        return known

    def _writer(self, name: str) -> EntryPacker:
        packer = self._packer(name)
        if packer.table.const_entries:
            raise ControlError(
                f"{packer.place}: its entries are const in the program",
                ErrorCode.PERMISSION_DENIED,
            )
        return packer

    def _target(
        self, packer: EntryPacker, target: Target | str, params: Mapping[str, Value]
    ) -> Target:
        """What an entry is to run that names no action of its own. Raises ControlError."""
        if params and not isinstance(target, str):
            raise ControlError(f"{packer.place}: {target} takes no parameters")
        if packer.table.profile is None:
            raise ControlError(checks.names_actions(packer.place))
        profile = self.program.info.profiles[packer.table.profile]
        if isinstance(target, str):
            raise ControlError(
                checks.names_targets(packer.place, profile.name, profile.selector, target)
            )
        if not isinstance(target, ActionSet) or not profile.selector:
            return target  # the second is refused when it is written
        where = checks.profile_place(self.name, profile.name, selector=profile.selector)
        actions = []
        for item in target.actions:
            action, args = member_action(self._actions, profile, item.action, item.params, where)
            given = unpack_arguments(action, args)
            actions.append(WeightedAction(action.name, given, item.weight, item.watch_port))
        return replace(target, actions=tuple(actions))

    def _entry(
        self,
        packer: EntryPacker,
        match: Mapping[str, Value],
        action: str | Target,
        params: Mapping[str, Value],
        priority: int | None,
    ) -> TableEntry:
        value, mask = packer.match(match)
        rank = 0 if priority is None else packer.priority(priority)
        if isinstance(action, str) and packer.table.profile is None:
            chosen = packer.entry_action(action)
            args = packer.arguments(chosen, params)
            return TableEntry(packer.table, value, mask, rank, chosen, args)
        target = self._target(packer, action, params)
        return TableEntry(packer.table, value, mask, rank, target=target)


def _target_of(entry: TableEntry | DefaultEntry) -> Target | WeightedAction:
    if entry.target is not None:
        return entry.target
    assert entry.action is not None  # an entry without a target has an action
    return WeightedAction(entry.action.name, unpack_arguments(entry.action, entry.args))
