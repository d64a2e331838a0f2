"""A switch as controllers see it: the whole control surface, checked.

Every operation is checked against the program's :class:`ProgramInfo` before it
reaches the engine, so an error speaks of tables, keys and actions by name. Names
are fully qualified (``MyIngress.ipv4_lpm``) or any unambiguous suffix of that.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence

from testbed.compiler.program import Register, Table
from testbed.engine import DigestMessage, EngineError, Fabric, QueueConfig
from testbed.switch.build import Program
from testbed.switch.errors import ControlError, Refusals
from testbed.switch.keys import pack
from testbed.switch.names import Index
from testbed.switch.packing import EntryPacker, NewEntry, argument_words, has_priorities
from testbed.switch.value_set_control import ValueSetControl
from testbed.switch.values import FieldMatch, Value, parse_value

_MAX_SESSION = 1 << 15
_MAX_GROUP = 1 << 16
_CLASSES = 8
_SLICE = 512  # entries of a bulk insertion that enter at one instant


class Switch(ValueSetControl):
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
        self._actions = {action.index: action for action in info.actions}
        self._packers: dict[str, EntryPacker] = {}
        for table in info.tables:
            self._install_entries(table)

    # ---- tables ----------------------------------------------------------------

    def insert(
        self,
        table: str,
        match: Mapping[str, Value],
        action: str,
        params: Mapping[str, Value] | None = None,
        priority: int | None = None,
    ) -> None:
        """Adds an entry.

        ``match`` maps key names to values (see
        :func:`testbed.switch.values.parse_match`); a key left out is "don't
        care". ``priority``: the largest wins; only for tables with ternary, range
        or optional keys, where it is 0 if not given.
        """
        packer = self._writer(table)
        value, mask = packer.match(match)
        chosen = packer.entry_action(action)
        words = packer.arguments(chosen, params or {})
        rank = packer.priority(priority)
        with Refusals(packer.place):
            self.fabric.table_insert(
                self.node, packer.table.index, value, mask, rank, chosen.index, words
            )

    def insert_many(self, table: str, entries: Iterable[NewEntry]) -> None:
        """Adds many entries, as as many calls of :meth:`insert` would, but faster.

        An entry is (match, action, params), or (match, action, params, priority). They
        enter in their order and in slices, each between two batches of packets, so that
        a live switch never stands still for long. If one is refused, those before it
        are in, and the error says which it was.
        """
        packer = self._writer(table)
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

    def modify(
        self,
        table: str,
        match: Mapping[str, Value],
        action: str,
        params: Mapping[str, Value] | None = None,
        priority: int | None = None,
    ) -> None:
        """Gives the entry with this match (and priority) another action."""
        packer = self._writer(table)
        value, mask = packer.match(match)
        chosen = packer.entry_action(action)
        words = packer.arguments(chosen, params or {})
        rank = packer.priority(priority)
        with Refusals(packer.place):
            self.fabric.table_modify(
                self.node, packer.table.index, value, mask, rank, chosen.index, words
            )

    def delete(self, table: str, match: Mapping[str, Value], priority: int | None = None) -> None:
        """Removes the entry with this match (and priority)."""
        packer = self._writer(table)
        value, mask = packer.match(match)
        rank = packer.priority(priority)
        with Refusals(packer.place):
            self.fabric.table_delete(self.node, packer.table.index, value, mask, rank)

    def set_default(
        self, table: str, action: str, params: Mapping[str, Value] | None = None
    ) -> None:
        """Sets what a miss does."""
        packer = self._packer(table)
        if packer.table.const_default:
            raise ControlError(f"{packer.place}: its default action is const in the program")
        chosen = packer.default_action(action)
        words = packer.arguments(chosen, params or {})
        with Refusals(packer.place):
            self.fabric.table_set_default(self.node, packer.table.index, chosen.index, words)

    def table(self, name: str) -> Table:
        """What the program says of a table. Raises ControlError."""
        return self._tables.find(name)

    def table_name(self, name: str) -> str:
        """The full name of a table. Raises ControlError."""
        return self._tables.find(name).name

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
        with Refusals(where):
            self.fabric.set_clone_session(
                self.node, session, list(replicas), class_of_service, packet_length
            )

    def multicast_group(self, group: int, replicas: Iterable[tuple[int, int]]) -> None:
        """Sets the (port, egress_rid) copies of a group (1 to 65535); none removes it."""
        where = f"{self.name}: multicast group {group}"
        if not 0 < group < _MAX_GROUP:
            raise ControlError(f"{where}: groups are numbered 1 to {_MAX_GROUP - 1}")
        with Refusals(where):
            self.fabric.set_multicast(self.node, group, list(replicas))

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

    def _install_entries(self, table: Table) -> None:
        """The entries that the program itself writes down."""
        for entry in table.entries:
            fields = [
                (key, FieldMatch(m.value, m.mask))
                for key, m in zip(table.keys, entry.matches, strict=True)
            ]
            value, mask = pack(table.key_words, fields)
            action = self._actions[entry.call.action]
            words = argument_words(table, action, list(entry.call.args))
            priority = entry.priority if has_priorities(table) else 0
            with Refusals(f"{self._place(table)}, entry of the program"):
                self.fabric.table_insert(
                    self.node, table.index, value, mask, priority, action.index, words
                )


def _signed(register: Register, cell: int) -> int:
    if register.signed and cell >> (register.width - 1):
        return cell - (1 << register.width)
    return cell
