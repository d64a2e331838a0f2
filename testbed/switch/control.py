"""A switch as controllers see it: the whole control surface, checked.

Every operation is checked against the program's :class:`ProgramInfo` before it
reaches the engine, so an error speaks of tables, keys and actions by name. Names
are fully qualified (``MyIngress.ipv4_lpm``) or any unambiguous suffix of that.
"""

from __future__ import annotations

import contextlib
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence

from testbed.compiler.program import Register, Table
from testbed.engine import DigestMessage, EngineError, EntryTarget, Fabric, QueueConfig
from testbed.switch.action_profile_control import ActionProfileControl
from testbed.switch.build import Program
from testbed.switch.errors import ControlError, Refusals
from testbed.switch.keys import pack
from testbed.switch.names import Index
from testbed.switch.packing import EntryPacker, NewEntry, has_priorities
from testbed.switch.parameters import argument_words
from testbed.switch.targets import Target, WeightedAction
from testbed.switch.value_set_control import ValueSetControl
from testbed.switch.values import FieldMatch, MatchField, Value, parse_value
from testbed.switch.written import Written

_MAX_SESSION = 1 << 15
_MAX_GROUP = 1 << 16
_CLASSES = 8
_SLICE = 512  # entries of a bulk insertion that enter at one instant


# What an entry runs, and all of an entry, as the engine takes it.
_Run = tuple[int, list[int], EntryTarget | None]
_Entry = tuple[list[int], list[int], int, int, list[int], EntryTarget | None]


class Switch(ActionProfileControl, ValueSetControl):
    """One switch of a fabric. Making it installs the program's own entries."""

    def __init__(self, fabric: Fabric, node: int, program: Program, name: str) -> None:
        self.fabric = fabric
        self.node = node
        self.program = program
        self.name = name
        info = program.info
        owner = f"switch {name}"
        self._tables = Index(owner, "table", info.tables)
        self._registers = Index(owner, "register", info.registers)
        self._counters = Index(owner, "counter", info.counters)
        self._meters = Index(owner, "meter", info.meters)
        self._value_sets = Index(owner, "value set", info.value_sets)
        self._profiles = Index(owner, "action profile", info.profiles)
        self._actions = {action.index: action for action in info.actions}
        self._packers: dict[str, EntryPacker] = {}
        self.written = Written()
        for table in info.tables:
            self._install_entries(table)

    # ---- tables ----------------------------------------------------------------

    def insert(
        self,
        table: str,
        match: Mapping[str, Value],
        action: str | Target,
        params: Mapping[str, Value] | None = None,
        priority: int | None = None,
    ) -> None:
        """Adds an entry.

        ``match`` maps key names to values (see
        :func:`testbed.switch.values.parse_match`); a key left out is "don't
        care". ``action`` is an action's name, or, where the table has an action
        profile, a target (:mod:`testbed.switch.targets`). ``priority``: the largest
        wins; only for tables with ternary, range or optional keys, where it is 0 if
        not given.
        """
        packer, entry = self._entry(table, match, action, params or {}, priority)
        with self._refusals(packer.table):
            self.fabric.table_insert(self.node, packer.table.index, *entry)

    def insert_many(self, table: str, entries: Iterable[NewEntry]) -> None:
        """Adds many entries, as as many calls of :meth:`insert` would, but faster.

        An entry is (match, action, params), or (match, action, params, priority). They
        enter in their order and in slices, each between two batches of packets, so that
        a live switch never stands still for long. If one is refused, those before it
        are in, and the error says which it was.
        """
        packer = self._writer(table)
        if packer.table.profile is not None:
            self._insert_each(table, entries)
            return
        words = 2 * packer.table.key_words + 1 + packer.table.arg_words
        pack_row = struct.Struct(f"={words}Q").pack
        rows: list[bytes] = []
        number = 0
        for number, entry in enumerate(entries, 1):
            try:
                rows.append(pack_row(*packer.row(entry)))
            except ControlError as error:
                self._insert_rows(packer, rows, number - 1)
                raise ControlError(f"entry {number}: {error}") from None
            if len(rows) == _SLICE:
                self._insert_rows(packer, rows, number)
                rows = []
        self._insert_rows(packer, rows, number)

    def _insert_rows(self, packer: EntryPacker, rows: list[bytes], end: int) -> None:
        """Adds the entries up to number ``end``."""
        try:
            self.fabric.table_insert_rows(
                self.node, packer.table.index, b"".join(rows), end - len(rows)
            )
        except EngineError as error:
            raise ControlError(f"{packer.place}: {error}") from error

    def _insert_each(self, table: str, entries: Iterable[NewEntry]) -> None:
        """Entries with targets, which are no rows of words."""
        for number, (match, action, params, *priority) in enumerate(entries, 1):
            try:
                self.insert(table, match, action, params, *priority)
            except ControlError as error:
                raise ControlError(f"entry {number}: {error}") from None

    def modify(
        self,
        table: str,
        match: Mapping[str, Value],
        action: str | Target,
        params: Mapping[str, Value] | None = None,
        priority: int | None = None,
    ) -> None:
        """Gives the entry with this match (and priority) another action, or target."""
        packer, entry = self._entry(table, match, action, params or {}, priority)
        with self._refusals(packer.table):
            self.fabric.table_modify(self.node, packer.table.index, *entry)

    def delete(self, table: str, match: Mapping[str, Value], priority: int | None = None) -> None:
        """Removes the entry with this match (and priority)."""
        packer = self._writer(table)
        value, mask = packer.match(match)
        rank = packer.priority(priority)
        with Refusals(packer.place):
            self.fabric.table_delete(self.node, packer.table.index, value, mask, rank)

    def set_default(
        self, table: str, action: str | Target, params: Mapping[str, Value] | None = None
    ) -> None:
        """Sets what a miss does."""
        packer = self._packer(table)
        if packer.table.const_default:
            raise ControlError(f"{packer.place}: its default action is const in the program")
        if isinstance(action, str):
            chosen = packer.default_action(action)
            run = self._run(packer.table, chosen.index, packer.arguments(chosen, params or {}))
        else:
            run = self._target(packer.table, action, params or {})
        with self._refusals(packer.table):
            self.fabric.table_set_default(self.node, packer.table.index, *run)
        self.written.defaults[packer.table.name] = (action, dict(params or {}))

    def reset_default(self, table: str) -> None:
        """Makes a miss do what the program says."""
        found = self._tables.find(table)
        action = self._actions[found.default.action]
        words = argument_words(found.arg_words, action, found.default.args)
        with self._refusals(found):
            run = self._run(found, action.index, words)
            self.fabric.table_set_default(self.node, found.index, *run)
        self.written.defaults.pop(found.name, None)

    def target_read(
        self, table: str, match: Mapping[str, Value], priority: int | None = None
    ) -> Target | WeightedAction:
        """What the entry with this match (and priority) runs, in a table with an action
        profile; a WeightedAction if it has an action of its own."""
        packer = self._packer(table)
        key = (*packer.match(match), packer.priority(priority))
        with self._refusals(packer.table):
            return self.target_of(self.fabric.table_target(self.node, packer.table.index, *key))

    def default_target_read(self, table: str) -> Target | WeightedAction:
        """As :meth:`target_read`, of the default entry."""
        found = self._tables.find(table)
        with self._refusals(found):
            return self.target_of(self.fabric.table_default_target(self.node, found.index))

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
        found = self._tables.find(table)
        return self.fabric.table_count(self.node, found.index)

    # ---- registers, counters, meters -------------------------------------------------

    def register_read(self, name: str, index: int | None = None) -> int | list[int]:
        """One cell, or without an ``index`` all of them. Signed cells are signed."""
        found = self._registers.find(name)
        if index is None:
            cells = self.fabric.register_read(self.node, found.index)
            return [_signed(found, cell) for cell in cells]
        self._within("register", found.name, index, found.size)
        return _signed(found, self.fabric.register_read(self.node, found.index, index, 1)[0])

    def register_write(self, name: str, index: int | None, value: Value | Sequence[Value]) -> None:
        """Writes one cell, consecutive cells from ``index`` on (where ``value`` is a
        sequence of numbers), or without an ``index`` every cell."""
        found = self._registers.find(name)
        where = f"{self.name}: register `{found.name}`"
        if isinstance(value, list | tuple):
            values = [parse_value(v, found.width, where) for v in value]
            first = index or 0
            self._within("register", found.name, first, found.size)
            self._within("register", found.name, first + max(len(values), 1) - 1, found.size)
        elif index is None:
            values = [parse_value(value, found.width, where)] * found.size
            first = 0
        else:
            self._within("register", found.name, index, found.size)
            values = [parse_value(value, found.width, where)]
            first = index
        with Refusals(where):
            self.fabric.register_write(self.node, found.index, first, values)

    def counter_read(
        self, name: str, index: int | None = None
    ) -> tuple[int, int] | list[tuple[int, int]]:
        """(packets, bytes) of one cell, or without an ``index`` of all."""
        found = self._counters.find(name)
        if index is None:
            return self.fabric.counter_read(self.node, found.index, 0, found.size)
        self._within("counter", found.name, index, found.size)
        return self.fabric.counter_read(self.node, found.index, index, 1)[0]

    def counter_cell(self, name: str, index: int) -> tuple[int, int]:
        """(packets, bytes) of one cell."""
        found = self._counters.find(name)
        self._within("counter", found.name, index, found.size)
        return self.fabric.counter_read(self.node, found.index, index, 1)[0]

    def counter_write(self, name: str, index: int, packets: int, bytes_: int) -> None:
        """Sets one cell."""
        found = self._counters.find(name)
        self._within("counter", found.name, index, found.size)
        with Refusals(f"{self.name}: counter `{found.name}`"):
            self.fabric.counter_write(self.node, found.index, index, [(packets, bytes_)])

    def meter_configure(
        self, name: str, index: int | None, *, cir: int, cbs: int, pir: int, pbs: int
    ) -> None:
        """Rates per second and bursts, in packets or bytes as the meter counts; of one
        cell, or without an ``index`` of all."""
        found = self._meters.find(name)
        where = f"{self.name}: meter `{found.name}`"
        cells = range(found.size) if index is None else [index]
        with Refusals(where):
            for cell in cells:
                self._within("meter", found.name, cell, found.size)
                self.fabric.configure_meter(self.node, found.index, cell, cir, cbs, pir, pbs)

    # ---- direct counters and meters --------------------------------------------------

    def direct_counter_read(
        self, table: str, match: Mapping[str, Value], priority: int | None = None
    ) -> tuple[int, int]:
        """(packets, bytes) of one entry, by its match (and priority)."""
        found, key = self._direct("counter", table, match, priority)
        with Refusals(self._place(found)):
            return self.fabric.direct_counter_read(self.node, found.index, *key)

    def direct_counter_write(
        self,
        table: str,
        match: Mapping[str, Value],
        packets: int,
        bytes_: int,
        priority: int | None = None,
    ) -> None:
        """Sets the direct counter of one entry."""
        found, key = self._direct("counter", table, match, priority)
        with Refusals(self._place(found)):
            self.fabric.direct_counter_write(self.node, found.index, *key, (packets, bytes_))

    def direct_meter_configure(
        self,
        table: str,
        match: Mapping[str, Value],
        *,
        cir: int,
        cbs: int,
        pir: int,
        pbs: int,
        priority: int | None = None,
    ) -> None:
        """Rates per second and bursts of one entry's meter, in packets or bytes as the
        program declares it."""
        found, key = self._direct("meter", table, match, priority)
        with Refusals(self._place(found)):
            self.fabric.configure_direct_meter(self.node, found.index, *key, (cir, cbs, pir, pbs))

    def direct_counter_table(self, name: str) -> str | None:
        """The table whose direct counter is called ``name``, None if there is none."""
        return self._direct_table("counter", name)

    def direct_meter_table(self, name: str) -> str | None:
        """The table whose direct meter is called ``name``, None if there is none."""
        return self._direct_table("meter", name)

    def _direct_table(self, kind: str, name: str) -> str | None:
        owners: dict[str, str] = self.program.info.notes.get(f"direct_{kind}s", {})
        tables = [t for t, own in owners.items() if own == name or own.endswith(f".{name}")]
        return tables[0] if len(tables) == 1 else None

    def _direct(
        self, kind: str, table: str, match: Mapping[str, Value], priority: int | None
    ) -> tuple[Table, tuple[list[int], list[int], int]]:
        packer = self._packer(table)
        owners: dict[str, str] = self.program.info.notes.get(f"direct_{kind}s", {})
        if packer.table.name not in owners:
            having = f"; tables with one: {', '.join(sorted(owners))}" if owners else ""
            raise ControlError(f"{packer.place} has no direct {kind}{having}")
        value, mask = packer.match(match)
        return packer.table, (value, mask, packer.priority(priority))

    # ---- digests ---------------------------------------------------------------------

    def digest_values(self, message: DigestMessage) -> tuple[str, dict[str, int]]:
        """The type's name and the fields of a digest that this switch sent."""
        digest = self.program.info.digests[message.digest]
        total = 8 * len(message.data)
        packed = int.from_bytes(message.data, "big")
        values = {}
        at = 0
        for field in digest.fields:
            at += field.width
            value = packed >> (total - at) & ((1 << field.width) - 1)
            if field.signed and value >> (field.width - 1):
                value -= 1 << field.width
            values[field.name] = value
        return digest.name, values

    # ---- packet replication and queues ---------------------------------------------------

    def clone_session(
        self,
        session: int,
        replicas: Iterable[tuple[int, int]],
        class_of_service: int = 0,
        packet_length: int = 0,
    ) -> None:
        """Sets what ``clone(..., session)`` makes: a copy for each (port, egress_rid).

        ``class_of_service`` is their queue (0 to 7), ``packet_length`` the bytes
        they are cut to (0: whole). Without replicas the session is removed.
        """
        where = f"{self.name}: clone session {session}"
        if not 0 <= session <= _MAX_SESSION:
            raise ControlError(f"{where}: sessions are numbered 0 to {_MAX_SESSION}")
        if not 0 <= class_of_service < _CLASSES:
            raise ControlError(f"{where}: class of service {class_of_service} is not 0 to 7")
        made = list(replicas)
        with Refusals(where):
            self.fabric.set_clone_session(self.node, session, made, class_of_service, packet_length)
        self.written.sessions[session] = (made, class_of_service, packet_length)

    def multicast_group(self, group: int, replicas: Iterable[tuple[int, int]]) -> None:
        """Sets the (port, egress_rid) copies of a group (1 to 65535); none removes it."""
        where = f"{self.name}: multicast group {group}"
        if not 0 < group < _MAX_GROUP:
            raise ControlError(f"{where}: groups are numbered 1 to {_MAX_GROUP - 1}")
        made = list(replicas)
        with Refusals(where):
            self.fabric.set_multicast(self.node, group, made)
        self.written.groups[group] = made

    def configure_queue(self, port: int, config: QueueConfig) -> None:
        """Rate, depths and scheduling of an egress port's queues."""
        with Refusals(f"{self.name}: port {port}"):
            self.fabric.configure_port(self.node, port, config)

    # ---- checks -------------------------------------------------------------------------

    def _place(self, table: Table) -> str:
        return f"{self.name}: table `{table.name}`"

    def _within(self, kind: str, name: str, index: int, size: int) -> None:
        if not 0 <= index < size:
            raise ControlError(
                f"{self.name}: {kind} `{name}` has cells 0 to {size - 1}, not {index}"
            )

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
            raise ControlError(f"{packer.place}: its entries are const in the program")
        return packer

    def _run(self, table: Table, action: int, words: list[int]) -> _Run:
        """An action of an entry's own."""
        if table.profile is None:
            return action, words, None
        return 0, [], EntryTarget.action(action, words)

    def _target(self, table: Table, target: Target | str, params: Mapping[str, Value]) -> _Run:
        if params and not isinstance(target, str):
            raise ControlError(f"{self._place(table)}: {target} takes no parameters")
        return 0, [], self._engine_target(table, target)

    def _entry(
        self,
        name: str,
        match: Mapping[str, Value],
        action: str | Target,
        params: Mapping[str, Value],
        priority: int | None,
    ) -> tuple[EntryPacker, _Entry]:
        """A table's packer, and an entry as the engine takes it."""
        packer = self._writer(name)
        value, mask = packer.match(match)
        if isinstance(action, str) and packer.table.profile is None:
            chosen = packer.entry_action(action)
            run = self._run(packer.table, chosen.index, packer.arguments(chosen, params))
        else:
            run = self._target(packer.table, action, params)
        return packer, (value, mask, packer.priority(priority), *run)

    @contextlib.contextmanager
    def _refusals(self, table: Table) -> Iterator[None]:
        """Turns what the engine refuses of an entry into control errors."""
        with Refusals(self._place(table)), self.profile_refusals(table):
            yield

    def _install_entries(self, table: Table) -> None:
        """The entries that the program itself writes down."""
        for entry in table.entries:
            fields = [
                (key, FieldMatch(m.value, m.mask))
                for key, m in zip(table.keys, entry.matches, strict=True)
            ]
            value, mask = pack(table.key_words, fields)
            action = self._actions[entry.call.action]
            words = argument_words(table.arg_words, action, entry.call.args)
            priority = entry.priority if has_priorities(table) else 0
            with Refusals(f"{self._place(table)}, entry of the program"):
                run = self._run(table, action.index, words)
                self.fabric.table_insert(self.node, table.index, value, mask, priority, *run)


def _signed(register: Register, cell: int) -> int:
    if register.signed and cell >> (register.width - 1):
        return cell - (1 << register.width)
    return cell
