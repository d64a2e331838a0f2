"""The control surface of an interpreted switch.

The same operations as :class:`~testbed.switch.control.Switch`, on the state of a
:class:`~testbed.interpreter.Interpreter`: names, values and refusals are the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from testbed.compiler.instances import ExternInstance
from testbed.compiler.types import Type
from testbed.interpreter import Interpreter, TableError
from testbed.interpreter import tables as model
from testbed.interpreter.packet import fixed_bits, unpack
from testbed.interpreter.state import CloneSession, Replica
from testbed.interpreter.tables import ActionCall, Entry, Match, Table
from testbed.interpreter.values import default, pack
from testbed.switch import checks
from testbed.switch.errors import ControlError, ErrorCode
from testbed.switch.interpreted_profiles import InterpretedProfiles, supplied
from testbed.switch.interpreted_sets import InterpretedValueSets
from testbed.switch.keys import match_fields
from testbed.switch.names import Index, owner_of
from testbed.switch.targets import Target
from testbed.switch.values import MatchField, Value, parse_value


class InterpretedSwitch(InterpretedProfiles, InterpretedValueSets):
    """``name`` is what errors call the switch."""

    def __init__(self, interpreter: Interpreter, name: str) -> None:
        state = interpreter.state
        self._state = state
        self.name = name
        owner = f"switch {name}"
        self._now_ps = 0
        self._tables = Index(owner, "table", list(state.tables.values()))
        self._registers = Index(owner, "register", list(state.registers))
        self._counters = Index(owner, "counter", list(state.counters))
        self._meters = Index(owner, "meter", list(state.meters))
        self._profiles = Index(owner, "action profile", list(state.profiles.values()))
        self._value_sets = Index(owner, "value set", list(state.value_sets.values()))

    def at(self, now_ps: int) -> None:
        """The time of the operations that follow: when meters' buckets are filled."""
        self._now_ps = now_ps

    # ---- tables ------------------------------------------------------------------------

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
        """Adds an entry; of several that match the largest ``priority`` wins."""
        found, matches, rank = self._entry(table, match, priority)
        if idle_timeout_ns:
            raise ControlError(
                f"{self._place(found)}: an interpreted switch has no idle timeouts",
                ErrorCode.UNIMPLEMENTED,
            )
        run = self._run(found, action, params or {}, None)
        with self._refusals(self._place(found)):
            found.insert(matches, run, rank)

    def modify(
        self,
        table: str,
        match: Mapping[str, Value],
        action: str | Target,
        params: Mapping[str, Value] | None = None,
        priority: int | None = None,
    ) -> None:
        """Gives the entry with this match (and priority) another action, or target."""
        found, matches, rank = self._entry(table, match, priority)
        with self._refusals(self._place(found)):
            entry = found.find(matches, rank)
        entry.call = self._run(found, action, params or {}, entry.call)

    def delete(self, table: str, match: Mapping[str, Value], priority: int | None = None) -> None:
        """Removes the entry with this match (and priority)."""
        found, matches, rank = self._entry(table, match, priority)
        with self._refusals(self._place(found)):
            found.delete(matches, rank)

    def clear(self, table: str) -> None:
        """Removes all entries, those of the program too."""
        self._tables.find(table).clear()

    def set_default(
        self, table: str, action: str | Target, params: Mapping[str, Value] | None = None
    ) -> None:
        """Sets what a miss does."""
        found = self._tables.find(table)
        if found.instance.decl.const_default:
            raise ControlError(f"{self._place(found)}: its default action is const in the program")
        if isinstance(action, str):
            found.default = self._call(found, action, params or {}, "table_only")
        else:
            found.default = self._run(found, action, params or {}, found.default)

    def reset_default(self, table: str) -> None:
        """Makes a miss do what the program says."""
        found = self._tables.find(table)
        found.default = found.first_default

    def table_keys(self, name: str) -> Sequence[MatchField]:
        """What a table matches. Raises ControlError."""
        return self._tables.find(name).keys

    def table_name(self, name: str) -> str:
        """The full name of a table. Raises ControlError."""
        return self._tables.find(name).name

    def takes_priorities(self, table: str) -> bool:
        """Whether the entries of a table have priorities. Raises ControlError."""
        return self._tables.find(table).ranked

    def entry_count(self, table: str) -> int:
        """Entries in a table, without the default."""
        return len(self._tables.find(table).entries)

    # ---- registers, counters, meters -----------------------------------------------------

    def register_read(self, name: str, index: int | None = None) -> int | list[int]:
        """One cell, or without an ``index`` all of them."""
        register = self._state.registers[self._registers.find(name)]
        if index is None:
            return [_cell(register.read(i), register.type) for i in range(register.size)]
        self._within("register", self._registers.find(name), index, register.size)
        return _cell(register.read(index), register.type)

    def register_write(self, name: str, index: int | None, value: Value | Sequence[Value]) -> None:
        """Writes one cell, consecutive cells from ``index`` on (where ``value`` is a
        sequence), or without an ``index`` every cell."""
        instance = self._registers.find(name)
        register = self._state.registers[instance]
        where = f"{self.name}: register `{instance.name}`"
        size = fixed_bits(register.type)
        first = index or 0
        if isinstance(value, list | tuple):
            numbers = [parse_value(v, size, where) for v in value]
        else:
            count = register.size if index is None else 1
            numbers = [parse_value(value, size, where)] * count
        self._within("register", instance, first, register.size)
        self._within("register", instance, first + max(len(numbers), 1) - 1, register.size)
        for i, number in enumerate(numbers):
            made = unpack(default(register.type), register.type, number, size)
            register.write(first + i, made)

    def counter_cell(self, name: str, index: int) -> tuple[int, int]:
        """(packets, bytes) of one cell."""
        instance = self._counters.find(name)
        counter = self._state.counters[instance]
        self._within("counter", instance, index, counter.size)
        return counter.read(index)

    def counter_write(self, name: str, index: int, packets: int, bytes_: int) -> None:
        """Sets one cell."""
        instance = self._counters.find(name)
        counter = self._state.counters[instance]
        self._within("counter", instance, index, counter.size)
        counter.cells[index] = (packets, bytes_)

    def meter_configure(
        self, name: str, index: int | None, *, cir: int, cbs: int, pir: int, pbs: int
    ) -> None:
        """Rates per second and bursts of one cell, or without an ``index`` of all."""
        instance = self._meters.find(name)
        meter = self._state.meters[instance]
        for cell in range(meter.size) if index is None else [index]:
            self._within("meter", instance, cell, meter.size)
            meter.cell(cell).configure(cir, cbs, pir, pbs, self._now_ps)

    # ---- direct counters and meters --------------------------------------------------------

    def direct_counter_read(
        self, table: str, match: Mapping[str, Value], priority: int | None = None
    ) -> tuple[int, int]:
        """(packets, bytes) of one entry."""
        entry = self._direct("counter", table, match, priority)
        return entry.packets, entry.bytes

    def direct_counter_write(
        self,
        table: str,
        match: Mapping[str, Value],
        packets: int,
        bytes_: int,
        priority: int | None = None,
    ) -> None:
        """Sets the direct counter of one entry."""
        entry = self._direct("counter", table, match, priority)
        entry.packets, entry.bytes = packets, bytes_

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
        """Rates per second and bursts of one entry's meter."""
        entry = self._direct("meter", table, match, priority)
        entry.meter.configure(cir, cbs, pir, pbs, self._now_ps)

    def direct_counter_table(self, name: str) -> str | None:
        """The table whose direct counter is called ``name``, None if there is none."""
        return owner_of(self._owners("counter"), name)

    def direct_meter_table(self, name: str) -> str | None:
        """The table whose direct meter is called ``name``, None if there is none."""
        return owner_of(self._owners("meter"), name)

    def _owners(self, kind: str) -> dict[str, str]:
        """The names of direct counters or meters, by table."""
        attached = {
            t.name: t.direct_counter if kind == "counter" else t.direct_meter
            for t in self._state.tables.values()
        }
        return {name: extern.name for name, extern in attached.items() if extern is not None}

    def _direct(
        self, kind: str, table: str, match: Mapping[str, Value], priority: int | None
    ) -> Entry:
        found = self._tables.find(table)
        owners = self._owners(kind)
        if found.name not in owners:
            raise ControlError(checks.no_direct(self._place(found), kind, owners))
        matches = self._match(found, match)
        rank = checks.check_priority(priority, self._place(found), taken=found.ranked)
        with self._refusals(self._place(found)):
            return found.find(matches, rank)

    # ---- packet replication -------------------------------------------------------------------

    def clone_session(
        self,
        session: int,
        replicas: Iterable[tuple[int, int]],
        class_of_service: int = 0,
        packet_length: int = 0,
    ) -> None:
        """Sets the (port, egress_rid) copies that ``clone(..., session)`` makes."""
        where = f"{self.name}: clone session {session}"
        checks.check_session(session, class_of_service, where)
        made = _replicas(replicas, where)
        self._state.clones[session] = CloneSession(made, class_of_service, packet_length)

    def multicast_group(self, group: int, replicas: Iterable[tuple[int, int]]) -> None:
        """Sets the (port, egress_rid) copies of a group; none removes it."""
        where = f"{self.name}: multicast group {group}"
        checks.check_group(group, where)
        self._state.multicast[group] = _replicas(replicas, where)

    # ---- checks ---------------------------------------------------------------------------------

    def _place(self, table: Table) -> str:
        return f"{self.name}: table `{table.name}`"

    def _within(self, kind: str, instance: ExternInstance, index: int, size: int) -> None:
        checks.check_cell(index, size, f"{self.name}: {kind} `{instance.name}`")

    def _entry(
        self, table: str, match: Mapping[str, Value], priority: int | None
    ) -> tuple[Table, tuple[Match, ...], int]:
        found = self._tables.find(table)
        where = self._place(found)
        if found.instance.decl.const_entries:
            raise ControlError(f"{where}: its entries are const in the program")
        matches = self._match(found, match)
        return found, matches, checks.check_priority(priority, where, taken=found.ranked)

    def _match(self, table: Table, match: Mapping[str, Value]) -> tuple[Match, ...]:
        fields = match_fields(table.keys, match, self._place(table))
        return tuple(Match(m.value, m.mask) for _, m in fields)

    def _run(
        self,
        table: Table,
        action: str | Target,
        params: Mapping[str, Value],
        before: model.Target | None,
    ) -> model.Target:
        """What an entry is to run; ``before`` is what it runs so far."""
        if isinstance(action, str) and table.profile is None:
            return self._call(table, action, params, "default_only")
        where = self._place(table)
        if params and not isinstance(action, str):
            raise ControlError(f"{where}: {action} takes no parameters")
        profile = None if table.profile is None else self._state.profiles[table.profile]
        target = self._target(where, profile, action)
        assert profile is not None
        with self._target_refusals(where, profile):
            profile.check_target(target, before)
        return target

    def _call(
        self, table: Table, name: str, params: Mapping[str, Value], forbidden: str
    ) -> ActionCall:
        where = self._place(table)
        listed = list(zip(table.instance.decl.actions, table.instance.actions, strict=True))
        hidden = [action.name for ref, action in listed if ref.scope == forbidden]
        checks.explain_scope(where, name, hidden, forbidden)
        usable = [action for ref, action in listed if ref.scope != forbidden]
        action = Index(where, "action", usable).find(name)
        arguments = checks.arguments(supplied(action), params, f"{where}, action `{action.name}`")
        return ActionCall(action, tuple(arguments))

    @contextmanager
    def _refusals(self, where: str) -> Iterator[None]:
        try:
            yield
        except TableError as error:
            raise ControlError(f"{where}: {error}") from error


def _replicas(replicas: Iterable[tuple[int, int]], where: str) -> tuple[Replica, ...]:
    made = tuple(Replica(port, rid) for port, rid in replicas)
    for replica in made:
        checks.check_replica(replica.port, replica.rid, where)
    return made


def _cell(value: Value, t: Type) -> int:
    """A register's cell as a number: a struct's fields one behind the other."""
    return int(value) if isinstance(value, int) else pack(value, t)[0]
