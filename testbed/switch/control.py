"""A switch as controllers see it: the whole control surface, checked.

Every operation is checked against the program's :class:`ProgramInfo` before it
reaches the engine, so an error speaks of tables, keys and actions by name. Names
are fully qualified (``MyIngress.ipv4_lpm``) or any unambiguous suffix of that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from testbed.compiler.program import Action, ActionRef, Register, Table
from testbed.engine import DigestMessage, Fabric, QueueConfig
from testbed.switch.build import Program
from testbed.switch.errors import ControlError, Refusals, choices, suggestion
from testbed.switch.keys import match_fields, pack
from testbed.switch.names import Index
from testbed.switch.value_set_control import ValueSetControl
from testbed.switch.values import FieldMatch, Value, parse_value

_WORD = 64
_WORD_MASK = (1 << _WORD) - 1
_PRIORITY_KINDS = frozenset(("ternary", "range", "optional"))
_MAX_PRIORITY = (1 << 31) - 1
_MAX_SESSION = 1 << 15
_MAX_GROUP = 1 << 16
_CLASSES = 8


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
        found = self._tables.find(table)
        where = self._place(found)
        self._writable(found)
        value, mask = self._match(found, match, where)
        chosen = self._action(found, action, "default_only")
        words = self._arguments(found, chosen, params or {})
        rank = self._priority(found, priority, where)
        with Refusals(where):
            self.fabric.table_insert(self.node, found.index, value, mask, rank, chosen.index, words)

    def modify(
        self,
        table: str,
        match: Mapping[str, Value],
        action: str,
        params: Mapping[str, Value] | None = None,
        priority: int | None = None,
    ) -> None:
        """Gives the entry with this match (and priority) another action."""
        found = self._tables.find(table)
        where = self._place(found)
        self._writable(found)
        value, mask = self._match(found, match, where)
        chosen = self._action(found, action, "default_only")
        words = self._arguments(found, chosen, params or {})
        rank = self._priority(found, priority, where)
        with Refusals(where):
            self.fabric.table_modify(self.node, found.index, value, mask, rank, chosen.index, words)

    def delete(self, table: str, match: Mapping[str, Value], priority: int | None = None) -> None:
        """Removes the entry with this match (and priority)."""
        found = self._tables.find(table)
        where = self._place(found)
        self._writable(found)
        value, mask = self._match(found, match, where)
        rank = self._priority(found, priority, where)
        with Refusals(where):
            self.fabric.table_delete(self.node, found.index, value, mask, rank)

    def set_default(
        self, table: str, action: str, params: Mapping[str, Value] | None = None
    ) -> None:
        """Sets what a miss does."""
        found = self._tables.find(table)
        where = self._place(found)
        if found.const_default:
            raise ControlError(f"{where}: its default action is const in the program")
        chosen = self._action(found, action, "table_only")
        words = self._arguments(found, chosen, params or {})
        with Refusals(where):
            self.fabric.table_set_default(self.node, found.index, chosen.index, words)

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
        found = self._tables.find(table)
        where = self._place(found)
        owners: dict[str, str] = self.program.info.notes.get(f"direct_{kind}s", {})
        if found.name not in owners:
            having = f"; tables with one: {', '.join(sorted(owners))}" if owners else ""
            raise ControlError(f"{where} has no direct {kind}{having}")
        value, mask = self._match(found, match, where)
        return found, (value, mask, self._priority(found, priority, where))

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

    def _writable(self, table: Table) -> None:
        if table.const_entries:
            raise ControlError(f"{self._place(table)}: its entries are const in the program")

    def _match(
        self, table: Table, match: Mapping[str, Value], where: str
    ) -> tuple[list[int], list[int]]:
        return pack(table.key_words, match_fields(table.keys, match, where))

    def _action(self, table: Table, name: str, forbidden: str) -> Action:
        usable = [ref for ref in table.actions if ref.scope != forbidden]
        index = Index(self._place(table), "action", [self._actions[r.action] for r in usable])
        hidden = [r for r in table.actions if r.scope == forbidden]
        self._explain_scope(table, name, hidden, forbidden)
        return index.find(name)

    def _explain_scope(
        self, table: Table, name: str, hidden: list[ActionRef], forbidden: str
    ) -> None:
        for ref in hidden:
            full = self._actions[ref.action].name
            if full == name or full.endswith(f".{name}"):
                use = "as a default action" if forbidden == "default_only" else "in entries"
                raise ControlError(f"{self._place(table)}: action `{full}` may only be used {use}")

    def _arguments(self, table: Table, action: Action, params: Mapping[str, Value]) -> list[int]:
        where = f"{self._place(table)}, action `{action.name}`"
        names = [p.name for p in action.params]
        for name in params:
            if name not in names:
                raise ControlError(
                    f"{where} has no parameter `{name}`; {choices(names)}{suggestion(name, names)}"
                )
        missing = [n for n in names if n not in params]
        if missing:
            listed = ", ".join(f"`{n}`" for n in missing)
            raise ControlError(f"{where} needs a value for {listed}")
        values = [
            parse_value(params[p.name], p.width, f"{where}, parameter `{p.name}`")
            for p in action.params
        ]
        return argument_words(table, action, values)

    def _priority(self, table: Table, priority: int | None, where: str) -> int:
        if priority is None:
            return 0
        if not has_priorities(table):
            raise ControlError(
                f"{where} takes no priority: only ternary, range and optional keys need one"
            )
        if not 0 <= priority <= _MAX_PRIORITY:
            raise ControlError(f"{where}: priority {priority} is not within 0 to {_MAX_PRIORITY}")
        return priority

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


def has_priorities(table: Table) -> bool:
    return any(k.match_kind in _PRIORITY_KINDS for k in table.keys) or (
        sum(k.match_kind == "lpm" for k in table.keys) > 1
    )


def argument_words(table: Table, action: Action, values: Sequence[int]) -> list[int]:
    """Action arguments as the table's 64-bit argument words."""
    words = [0] * table.arg_words
    for param, value in zip(action.params, values, strict=True):
        for i in range((param.width + _WORD - 1) // _WORD):
            words[param.word + i] = value >> (_WORD * i) & _WORD_MASK
    return words


def _signed(register: Register, cell: int) -> int:
    if register.signed and cell >> (register.width - 1):
        return cell - (1 << register.width)
    return cell
