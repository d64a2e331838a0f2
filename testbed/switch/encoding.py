"""Updates of a switch as the engine takes them: checked, and as 64-bit words.

``engine.h`` has the form ("batches of updates"). Entries of tables, which come by the
hundred thousand, are in ``entry_encoding.py``, everything else here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol

from testbed.compiler.program import ProgramInfo, ValueSet
from testbed.engine import UpdateKind
from testbed.switch import checks
from testbed.switch.entities import (
    CloneSession,
    CounterCells,
    DefaultEntry,
    DirectCounter,
    DirectMeter,
    Entity,
    GroupEntry,
    MemberEntry,
    MeterCells,
    MulticastGroup,
    Operation,
    RegisterCells,
    Replica,
    TableEntry,
    Update,
    ValueSetMembers,
)
from testbed.switch.entry_encoding import EntryEncoder, argument_bits, only_modified
from testbed.switch.errors import ControlError, ErrorCode, choices
from testbed.switch.keys import ones
from testbed.switch.update_words import update, word, words

_MAX_BACKUPS = (1 << 16) - 1


class Held(Protocol):
    """What the switch holds before the updates that are being encoded."""

    @property
    def entries(self) -> Mapping[int, Mapping[bytes, TableEntry]]: ...
    @property
    def multicast(self) -> Mapping[int, MulticastGroup]: ...
    @property
    def clone_sessions(self) -> Mapping[int, CloneSession]: ...
    @property
    def value_sets(self) -> Mapping[int, ValueSetMembers]: ...


class Encoder(EntryEncoder):
    """Updates of one switch, a batch after the other. ``name`` begins its errors.

    To the engine copies are set and value sets are tables. So what is there already,
    and which members come and go, is found out here: from what the switch holds and what
    earlier updates of the batch will have done.
    """

    def __init__(self, info: ProgramInfo, name: str, held: Held) -> None:
        super().__init__(info, name, held.entries)
        self._held = held
        # Value sets, groups and sessions as updates of the batch leave them; None: deleted.
        self._pending: dict[tuple[type, int], Any] = {}
        self._encoders: dict[type, Callable[[Operation, Any], list[bytes]]] = {
            TableEntry: self._entry,
            DefaultEntry: self._default,
            MemberEntry: self._member,
            GroupEntry: self._group,
            MulticastGroup: self._multicast,
            CloneSession: self._clone_session,
            RegisterCells: self._register,
            CounterCells: self._counter,
            MeterCells: self._meter,
            DirectCounter: self._direct_counter,
            DirectMeter: self._direct_meter,
            ValueSetMembers: self._value_set,
        }

    def begin(self) -> None:
        """A batch begins: what was encoded before has been applied, or was dropped."""
        self._pending.clear()

    def encode(self, wanted: Update) -> list[bytes]:
        """One or more updates of the engine's, to be applied together. Raises ControlError."""
        operation, entity = wanted
        try:
            return self._encoders[type(entity)](operation, entity)
        except OverflowError:
            raise ControlError(f"{self.place(entity)}: a number is negative or too large") from None

    def place(self, entity: Entity) -> str:
        """What errors about an entity begin with."""
        match entity:
            case TableEntry() | DefaultEntry() | DirectCounter() | DirectMeter():
                return f"{self._name}: table `{entity.table.name}`"
            case MemberEntry() | GroupEntry():
                profile = entity.profile
                return checks.profile_place(self._name, profile.name, selector=profile.selector)
            case MulticastGroup():
                return f"{self._name}: multicast group {entity.number}"
            case CloneSession():
                return f"{self._name}: clone session {entity.number}"
            case RegisterCells():
                return f"{self._name}: register `{entity.register.name}`"
            case CounterCells():
                return f"{self._name}: counter `{entity.counter.name}`"
            case MeterCells():
                return f"{self._name}: meter `{entity.meter.name}`"
            case ValueSetMembers():
                return f"{self._name}: value set `{entity.value_set.name}`"

    # ---- action profiles ---------------------------------------------------------------------

    def _member(self, operation: Operation, member: MemberEntry) -> list[bytes]:
        profile = member.profile
        self._check_number(profile, "member", member.number)
        if operation is Operation.DELETE:
            payload = word(member.number, 0)
            return [update(UpdateKind.MEMBER_DELETE, profile.index, payload)]
        where = self.place(member)
        if member.action is None or member.action.index not in profile.actions:
            named = member.action.name if member.action else ""
            raise ControlError(f"{where} has no action `{named}`")
        if member.args & ~argument_bits(member.action):
            raise ControlError(f"{where}, action `{member.action.name}`: an argument is too large")
        args = member.args.to_bytes(8 * profile.arg_words, "little")
        inserting = operation is Operation.INSERT
        kind = UpdateKind.MEMBER_INSERT if inserting else UpdateKind.MEMBER_MODIFY
        return [update(kind, profile.index, word(member.number, member.action.index) + args)]

    def _group(self, operation: Operation, group: GroupEntry) -> list[bytes]:
        profile = group.profile
        where = self.place(group)
        self._check_selector(profile)
        self._check_number(profile, "group", group.number)
        if operation is Operation.DELETE:
            return [update(UpdateKind.GROUP_DELETE, profile.index, word(group.number, 0))]
        checks.check_group_size(group.max_size, where)
        payload = word(group.number, group.max_size)
        for number, (weight, watch_port) in group.members.items():
            self._check_number(profile, "member", number)
            checks.check_weight(weight, profile.max_member_weight, where)
            payload += word(number, weight) + self._watch(where, watch_port)
        inserting = operation is Operation.INSERT
        kind = UpdateKind.GROUP_INSERT if inserting else UpdateKind.GROUP_MODIFY
        return [update(kind, profile.index, payload)]

    # ---- replication --------------------------------------------------------------------------

    def _multicast(self, operation: Operation, group: MulticastGroup) -> list[bytes]:
        checks.check_group(group.number, self.place(group))
        self._set_numbered(operation, group, self._held.multicast)
        replicas = () if operation is Operation.DELETE else group.replicas
        packed = _replicas(replicas, self.place(group))
        return [update(UpdateKind.MULTICAST, group.number, packed)]

    def _clone_session(self, operation: Operation, session: CloneSession) -> list[bytes]:
        checks.check_session(session.number, session.class_of_service, self.place(session))
        self._set_numbered(operation, session, self._held.clone_sessions)
        replicas = () if operation is Operation.DELETE else session.replicas
        payload = word(session.class_of_service, session.packet_bytes)
        payload += _replicas(replicas, self.place(session))
        return [update(UpdateKind.CLONE_SESSION, session.number, payload)]

    def _set_numbered(
        self,
        operation: Operation,
        entity: MulticastGroup | CloneSession,
        held: Mapping[int, object],
    ) -> None:
        """Refuses to insert what is there, and to change what is not."""
        key = (type(entity), entity.number)
        is_there = self._pending.get(key, held.get(entity.number)) is not None
        if is_there and operation is Operation.INSERT:
            raise ControlError(f"{self.place(entity)} is set already", ErrorCode.ALREADY_EXISTS)
        if not is_there and operation is not Operation.INSERT:
            there_are = choices(map(str, sorted(held)))
            raise ControlError(
                f"{self.place(entity)} is not set; {self._name}: {there_are}", ErrorCode.NOT_FOUND
            )
        self._pending[key] = None if operation is Operation.DELETE else entity

    # ---- registers, counters, meters ------------------------------------------------------------

    def _register(self, operation: Operation, cells: RegisterCells) -> list[bytes]:
        only_modified(operation, self.place(cells))
        register = cells.register
        self._check_cells(cells, cells.first, len(cells.values), register.size)
        most = ones(register.width)
        for value in cells.values:
            if not 0 <= value <= most:
                raise ControlError(
                    f"{self.place(cells)}: {value} does not fit in {register.width} bits "
                    f"(0 to {most})"
                )
        data = b"".join(v.to_bytes(register.cell_bytes, "little") for v in cells.values)
        data += bytes(-len(data) % 8)
        payload = word(cells.first, len(cells.values)) + data
        return [update(UpdateKind.REGISTER, register.index, payload)]

    def _counter(self, operation: Operation, cells: CounterCells) -> list[bytes]:
        only_modified(operation, self.place(cells))
        self._check_cells(cells, cells.first, len(cells.values), cells.counter.size)
        payload = word(cells.first, len(cells.values))
        payload += words(*(number for cell in cells.values for number in cell))
        return [update(UpdateKind.COUNTER, cells.counter.index, payload)]

    def _meter(self, operation: Operation, cells: MeterCells) -> list[bytes]:
        only_modified(operation, self.place(cells))
        self._check_cells(cells, cells.first, cells.count, cells.meter.size)
        payload = word(cells.first, cells.count)
        payload += self._meter_words(self.place(cells), cells.config, cells.forget)
        return [update(UpdateKind.METER, cells.meter.index, payload)]

    def _check_cells(self, entity: Entity, first: int, count: int, size: int) -> None:
        checks.check_cell(first, size, self.place(entity))
        checks.check_cell(first + max(count, 1) - 1, size, self.place(entity))

    # ---- value sets -----------------------------------------------------------------------------

    def _value_set(self, operation: Operation, wanted: ValueSetMembers) -> list[bytes]:
        """What is no longer a member goes first, so that what comes has room."""
        only_modified(operation, self.place(wanted))
        found = wanted.value_set
        distinct = list(dict.fromkeys(wanted.members))
        if len(distinct) > found.size:
            raise ControlError(
                f"{self.place(wanted)} cannot hold {len(distinct)} members: its size is "
                f"{found.size}",
                ErrorCode.RESOURCE_EXHAUSTED,
            )
        used = 0
        for key in found.keys:
            used |= ones(key.width) << key.offset
        known = (ValueSetMembers, found.index)
        held = self._pending.get(known, self._held.value_sets[found.index]).members
        self._pending[known] = wanted
        made = []
        for member in held:
            if member not in wanted.members:
                made.append(update(UpdateKind.DELETE, found.index, _member_key(found, member)))
        for member in distinct:
            if (member[0] | member[1]) & ~used:
                raise ControlError(f"{self.place(wanted)}: a packed member has bits of no field")
            if member not in held:
                payload = _member_key(found, member) + bytes(8)
                made.append(update(UpdateKind.INSERT, found.index, payload))
        return made


def _member_key(found: ValueSet, member: tuple[int, int]) -> bytes:
    size = 8 * found.key_words
    return member[0].to_bytes(size, "little") + member[1].to_bytes(size, "little") + bytes(8)


def _replicas(replicas: Iterable[Replica], where: str) -> bytes:
    made = []
    for port, rid, backups in replicas:
        if len(backups) > _MAX_BACKUPS:
            raise ControlError(f"{where}: a replica has at most {_MAX_BACKUPS} backups")
        made.append(_replica(port, rid, len(backups), where))
        made += [_replica(*backup, 0, where) for backup in backups]
    return b"".join(made)


def _replica(port: int, rid: int, backups: int, where: str) -> bytes:
    checks.check_replica(port, rid, where)
    return word(port, backups << 16 | rid)
