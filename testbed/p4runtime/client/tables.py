"""Tables through a client: entries and default entries."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from testbed.p4runtime.bytestrings import encode
from testbed.p4runtime.client.counts import (
    Cell,
    put_config,
    read_cell,
    read_colours,
    read_config,
)
from testbed.p4runtime.client.names import Table
from testbed.p4runtime.client.session import Session
from testbed.p4runtime.client.values import (
    ActionWriter,
    KeyWriter,
    place,
    read_action,
    read_match,
)
from testbed.p4runtime.schema import p4
from testbed.switch import (
    ActionSet,
    ControlError,
    Group,
    Member,
    Selection,
    SizeSemantics,
    WeightedAction,
)
from testbed.switch.checks import check_priority, takes_priorities
from testbed.switch.entities import Colours, MeterConfig
from testbed.switch.packing import NewEntry
from testbed.switch.targets import Target
from testbed.switch.values import Value
from testbed.time_units import NS_PER_S

BATCH = 1000  # updates of a request of `insert_many`


@dataclass(frozen=True)
class Entry:
    """An entry as it was read. ``match`` and ``params`` can be written again; a key that
    does not matter is not there. ``target``: what runs in a table with an action profile,
    where ``action`` is "". ``idle_s``: since the last hit, where the table knows."""

    table: str
    match: Mapping[str, Value] = field(default_factory=dict)
    action: str = ""
    params: Mapping[str, Value] = field(default_factory=dict)
    priority: int = 0
    target: Target | None = None
    idle_timeout_s: float = 0.0
    idle_s: float | None = None
    metadata: bytes = b""
    counter: Cell | None = None
    meter: MeterConfig | None = None
    colours: Colours | None = None
    is_default: bool = False
    is_const: bool = False


class _Writers(NamedTuple):
    table: Table
    key: KeyWriter
    actions: ActionWriter
    prioritised: bool
    where: str


class TableClient(Session):
    """Entries by name. Match values and parameters are written as everywhere in the
    testbed: ``{"ipv4.dst_addr": "10.0.0.0/24"}``, ``{"port": 3}``; a key left out does not
    matter. Where there is more than one name in P4 for a thing, any suffix will do that
    only one has."""

    # ---- writing ---------------------------------------------------------------------------

    def insert(
        self,
        table: str,
        match: Mapping[str, Value],
        action: str | Target,
        params: Mapping[str, Value] | None = None,
        priority: int | None = None,
        *,
        idle_timeout_s: float = 0.0,
        metadata: bytes = b"",
        meter: MeterConfig | None = None,
        counter: tuple[int, int] | None = None,
    ) -> None:
        """Adds an entry. ``action``: a name with its ``params``, or, where the table has
        an action profile, a Member, a Group or an ActionSet. ``priority``: the largest
        wins; for tables with ternary, range or optional keys. With an ``idle_timeout_s``
        the switch tells when the entry was not hit for so long."""
        entity = self._entity(table, match, action, params, priority)
        entry = entity.table_entry
        entry.idle_timeout_ns = round(idle_timeout_s * NS_PER_S)
        entry.metadata = metadata
        if meter is not None:
            put_config(entry.meter_config, meter)
        if counter is not None:
            entry.counter_data.packet_count, entry.counter_data.byte_count = counter
        self._submit(p4.Update.INSERT, entity)

    def insert_many(self, table: str, entries: Iterable[NewEntry], batch: int = BATCH) -> None:
        """Adds many entries, ``batch`` in a request. An entry is (match, action, params),
        or (match, action, params, priority)."""
        rest = iter(entries)
        done = False
        while not done:
            with self._together():
                for _ in range(batch):
                    try:
                        match, action, params, *priority = next(rest)
                    except StopIteration:
                        done = True
                        break
                    entity = self._entity(table, match, action, params, *priority)
                    self._submit(p4.Update.INSERT, entity)

    def modify(
        self,
        table: str,
        match: Mapping[str, Value],
        action: str | Target,
        params: Mapping[str, Value] | None = None,
        priority: int | None = None,
        *,
        idle_timeout_s: float = 0.0,
        metadata: bytes = b"",
        meter: MeterConfig | None = None,
    ) -> None:
        """Gives the entry with this match (and priority) another action, or target; what
        is not given becomes as in an insertion."""
        entity = self._entity(table, match, action, params, priority)
        entity.table_entry.idle_timeout_ns = round(idle_timeout_s * NS_PER_S)
        entity.table_entry.metadata = metadata
        if meter is not None:
            put_config(entity.table_entry.meter_config, meter)
        self._submit(p4.Update.MODIFY, entity)

    def delete(self, table: str, match: Mapping[str, Value], priority: int | None = None) -> None:
        """Removes the entry with this match (and priority)."""
        self._submit(p4.Update.DELETE, self._entity(table, match, None, None, priority))

    def clear(self, table: str) -> None:
        """Removes all entries but those that the program has as const."""
        with self._together():
            for entity in self._read(self._entity(table, {}, None, None, None, wildcard=True)):
                if not entity.table_entry.is_const:
                    for part in ("action", "counter_data", "meter_config", "time_since_last_hit"):
                        entity.table_entry.ClearField(part)
                    self._submit(p4.Update.DELETE, entity)

    def set_default(
        self, table: str, action: str | Target, params: Mapping[str, Value] | None = None
    ) -> None:
        """Sets what a miss does."""
        writers = self._writers(table)
        entity = p4.Entity()
        entry = entity.table_entry
        entry.table_id = writers.table.number
        entry.is_default_action = True
        self._put_action(writers, action, params, entry.action)
        self._submit(p4.Update.MODIFY, entity)

    def reset_default(self, table: str) -> None:
        """Makes a miss do what the program says."""
        entity = p4.Entity()
        entity.table_entry.table_id = self.names.tables.find(table).number
        entity.table_entry.is_default_action = True
        self._submit(p4.Update.MODIFY, entity)

    # ---- reading ---------------------------------------------------------------------------

    def entries(
        self,
        table: str | None = None,
        match: Mapping[str, Value] | None = None,
        priority: int | None = None,
        *,
        counters: bool = False,
    ) -> Iterator[Entry]:
        """The entries of a table, or of all, as the switch sends them; with a ``match``
        (and priority) the one that has it. ``counters``: with what their direct counters
        counted."""
        if table is None:
            entity = p4.Entity()
            entity.table_entry.SetInParent()
        else:
            wildcard = match is None
            entity = self._entity(table, match or {}, None, None, priority, wildcard=wildcard)
        if counters:
            entity.table_entry.counter_data.SetInParent()
        for found in self._read(entity):
            yield self.read_entry(found.table_entry)

    def default(self, table: str) -> Entry:
        """What a miss does."""
        entity = p4.Entity()
        entity.table_entry.table_id = self.names.tables.find(table).number
        entity.table_entry.is_default_action = True
        [found] = self._read(entity)
        return self.read_entry(found.table_entry)

    def has_table(self, name: str) -> bool:
        """Whether the program has a table of that name."""
        return self.names.has("table", name)

    # ---- messages ----------------------------------------------------------------------------

    def read_entry(self, message: Any) -> Entry:
        """A ``p4.TableEntry`` with its names."""
        table = self.names.tables_by_number[message.table_id]
        action, params, target = self._read_action(message.action)
        hit = message.HasField("time_since_last_hit")
        return Entry(
            table=table.name,
            match=read_match(table.by_number, message.match),
            action=action,
            params=params,
            priority=message.priority,
            target=target,
            idle_timeout_s=message.idle_timeout_ns / NS_PER_S,
            idle_s=message.time_since_last_hit.elapsed_ns / NS_PER_S if hit else None,
            metadata=message.metadata,
            counter=(read_cell(message.counter_data) if message.HasField("counter_data") else None),
            meter=(read_config(message.meter_config) if message.HasField("meter_config") else None),
            colours=(
                read_colours(message.meter_counter_data)
                if message.HasField("meter_counter_data")
                else None
            ),
            is_default=message.is_default_action,
            is_const=message.is_const,
        )

    def _read_action(self, message: Any) -> tuple[str, dict[str, Value], Target | None]:
        actions = self.names.actions
        match message.WhichOneof("type"):
            case "action":
                return *read_action(actions, message.action), None
            case "action_profile_member_id":
                return "", {}, Member(message.action_profile_member_id)
            case "action_profile_group_id":
                return "", {}, Group(message.action_profile_group_id)
            case "action_profile_action_set":
                chosen = [
                    WeightedAction(*read_action(actions, item.action), item.weight, watched(item))
                    for item in message.action_profile_action_set.action_profile_actions
                ]
                set_ = message.action_profile_action_set
                selection = Selection(set_.action_selection_mode)
                semantics = SizeSemantics(set_.size_semantics)
                return "", {}, ActionSet(tuple(chosen), selection, semantics)
        return "", {}, None

    def _entity(
        self,
        table: str,
        match: Mapping[str, Value],
        action: str | Target | None,
        params: Mapping[str, Value] | None,
        priority: int | None = None,
        *,
        wildcard: bool = False,
    ) -> Any:
        """A ``p4.Entity`` with a table entry; ``wildcard``: that stands for all."""
        writers = self._writers(table)
        entity = p4.Entity()
        entry = entity.table_entry
        entry.table_id = writers.table.number
        if not wildcard:
            writers.key.write(match, entry.match.add)
        if priority is not None:
            entry.priority = check_priority(priority, writers.where, taken=writers.prioritised)
        if action is not None:
            self._put_action(writers, action, params, entry.action)
        return entity

    def _put_action(
        self,
        writers: _Writers,
        action: str | Target,
        params: Mapping[str, Value] | None,
        message: Any,
    ) -> None:
        if isinstance(action, str):
            writers.actions.write(action, params, message.action)
        elif params:
            raise ControlError(f"{writers.where}: {action} takes no parameters")
        elif isinstance(action, Member):
            message.action_profile_member_id = action.number
        elif isinstance(action, Group):
            message.action_profile_group_id = action.number
        else:
            set_ = message.action_profile_action_set
            set_.action_selection_mode = action.selection.value
            set_.size_semantics = action.size_semantics.value
            for item in action.actions:
                one = set_.action_profile_actions.add()
                writers.actions.write(item.action, item.params, one.action)
                one.weight = item.weight
                if item.watch_port is not None:
                    one.watch_port = encode(item.watch_port)

    def _writers(self, name: str) -> _Writers:
        known = self._known_writers.get(name)
        if known is None:
            table = self.names.tables.find(name)
            where = place(self.name, table)
            known = self._known_writers[name] = _Writers(
                table,
                KeyWriter(table.keys, where),
                ActionWriter(table.actions, where),
                takes_priorities([key.match_kind for key in table.keys]),
                where,
            )
        return known

    @functools.cached_property
    def _known_writers(self) -> dict[str, _Writers]:
        return {}

    def _forget_names(self) -> None:
        super()._forget_names()
        self._known_writers.clear()


def watched(message: Any) -> int | None:
    """The port that a group's member, or an action of a set, watches."""
    kind = message.WhichOneof("watch_kind")
    if kind == "watch_port":
        return int.from_bytes(message.watch_port, "big")
    return None if kind is None else int(message.watch)
