"""Updates of a switch as the engine takes them: checked, and as 64-bit words.

``engine.h`` has the form ("batches of updates"). An entry of a table, the one thing that
comes by the hundred thousand, is a prefix made once for its table, its key, eight bytes
made once for its action, and its arguments; what is checked of it are masks of the
table's, made once too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from testbed.compiler.program import Action, ActionProfile, ProgramInfo, Table, ValueSet
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
    MeterConfig,
    MulticastGroup,
    Operation,
    RegisterCells,
    Replica,
    TableEntry,
    Update,
    ValueSetMembers,
)
from testbed.switch.errors import ControlError, ErrorCode, choices
from testbed.switch.keys import ones
from testbed.switch.packing import has_priorities
from testbed.switch.parameters import pack_arguments
from testbed.switch.targets import ActionSet, Group, Member, WeightedAction

_MAX_PRIORITY = (1 << 31) - 1
_MAX_PORT = 510  # 511 drops
_PS_PER_NS = 1000
_MAX_TIMEOUT_NS = (1 << 62) // _PS_PER_NS  # 53 days: the fabric's time ends after 106
_MAX_METER = (1 << 48) - 1  # of the engine's rates and bursts
_SCOPE_OF_ENTRIES, _SCOPE_OF_DEFAULTS = "default_only", "table_only"  # what they may not have
_ACTION, _MEMBER, _GROUP, _SET = range(4)  # TB_TARGET_* of engine.h


class Held(Protocol):
    """What the switch holds before the updates that are being encoded."""

    @property
    def multicast(self) -> Mapping[int, MulticastGroup]: ...
    @property
    def clone_sessions(self) -> Mapping[int, CloneSession]: ...
    @property
    def value_sets(self) -> Mapping[int, ValueSetMembers]: ...


def _word(high: int, low: int) -> bytes:
    return (high << 32 | low).to_bytes(8, "little")


def _words(*numbers: int) -> bytes:
    return b"".join(number.to_bytes(8, "little") for number in numbers)


def _update(kind: UpdateKind, number: int, payload: bytes) -> bytes:
    return _word(number, kind.value) + _words(len(payload) // 8) + payload


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
            number: _ActionLayout(_word(0, number), ~_argument_bits(by_number[number]), scope)
            for number, scope in scopes.items()
        }
        words = 2 * table.key_words + 2 + table.support_timeout + table.arg_words
        self.heads = {
            kind: _word(table.index, kind.value) + _words(words)
            for kind in (UpdateKind.INSERT, UpdateKind.MODIFY)
        }

    def refuse(self, text: str, code: ErrorCode = ErrorCode.INVALID_ARGUMENT) -> ControlError:
        return ControlError(f"{self.place}{text}", code)


def _argument_bits(action: Action) -> int:
    return pack_arguments(action, [ones(p.width) for p in action.params])


class Encoder:
    """Updates of one switch, a batch after the other. ``name`` begins its errors.

    To the engine copies are set and value sets are tables. So what is there already,
    and which members come and go, is found out here: from what the switch holds and what
    earlier updates of the batch will have done.
    """

    def __init__(self, info: ProgramInfo, name: str, held: Held) -> None:
        self._info = info
        self._name = name
        self._held = held
        # Value sets, groups and sessions as updates of the batch leave them; None: deleted.
        self._pending: dict[tuple[type, int], Any] = {}
        # By number: value sets are tables of the engine, too, and numbered among these.
        self._layouts = {
            table.index: _TableLayout(info, table, f"{name}: table `{table.name}`")
            for table in info.tables
        }
        notes: Mapping[str, Any] = info.notes
        self._direct_counters: Mapping[str, str] = notes.get("direct_counters", {})
        self._direct_meters: Mapping[str, str] = notes.get("direct_meters", {})
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

    def encode(self, update: Update) -> list[bytes]:
        """One or more updates of the engine's, to be applied together. Raises ControlError."""
        operation, entity = update
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

    # ---- table entries ---------------------------------------------------------------

    def _entry(self, operation: Operation, entry: TableEntry) -> list[bytes]:
        layout = self._layouts[entry.table.index]
        self._check_key(layout, entry)
        if entry.is_const:
            raise layout.refuse(
                ": its entries are const in the program", ErrorCode.PERMISSION_DENIED
            )
        if operation is Operation.DELETE:
            return [_update(UpdateKind.DELETE, entry.table.index, entry.key)]
        kind = UpdateKind.INSERT if operation is Operation.INSERT else UpdateKind.MODIFY
        return self._entry_updates(layout, kind, entry)

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
            made = [_update(kind, table.index, entry.key + run)]
        if table.name in self._direct_meters and (
            entry.meter is not None or kind is UpdateKind.MODIFY
        ):
            made.append(self._meter_of(table, entry.key, entry.meter))
        elif entry.meter is not None:
            raise layout.refuse(_no_direct("meter", self._direct_meters))
        if entry.counter is not None:
            made.append(self._counter_of(layout, entry.key, entry.counter))
        return made

    def _timeout(self, layout: _TableLayout, entry: TableEntry) -> bytes:
        """The word for the timeout in a table that has such, else nothing."""
        timeout_ns = entry.idle_timeout_ns
        if not layout.table.support_timeout:
            return b""
        if timeout_ns < 0:
            raise layout.refuse(f": an idle timeout is at least 0 ns, not {timeout_ns}")
        return _words(min(timeout_ns, _MAX_TIMEOUT_NS) * _PS_PER_NS)

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
        if entry.table.const_entries and not entry.is_const:
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
            return _word(0, _ACTION) + self._weighted(profile, entry.action, entry.args, 1, none)
        match target:
            case Member(number):
                self._check_number(profile, "member", number)
                return _word(number, _MEMBER)
            case Group(number):
                self._check_selector(profile)
                self._check_number(profile, "group", number)
                return _word(number, _GROUP)
            case ActionSet(actions):
                self._check_selector(profile)
                return _word(0, _SET) + b"".join(self._set_action(profile, a) for a in actions)
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
            return _word(0, 0)
        if not 0 <= port <= _MAX_PORT:
            raise ControlError(f"{where}: a port that is watched is 0 to {_MAX_PORT}, not {port}")
        return _word(0, port + 1)

    def _profile_actions(self, profile: ActionProfile) -> list[Action]:
        return [self._info.actions[number] for number in profile.actions]

    def _weighted(
        self, profile: ActionProfile, action: Action, args: int, weight: int, watch: bytes
    ) -> bytes:
        packed = args.to_bytes(8 * profile.arg_words, "little")
        return _word(weight, action.index) + watch + packed

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
            entry = DefaultEntry(table, action, pack_arguments(action, call.args))
        if table.profile is None and entry.action is not None and entry.target is None:
            run = self._action(layout, entry.action, entry.args, _SCOPE_OF_DEFAULTS)
        else:
            run = self._target(layout, entry)
        nothing = bytes(16 * table.key_words + 8 + 8 * table.support_timeout)
        return [_update(UpdateKind.DEFAULT, table.index, nothing + run)]

    # ---- direct counters and meters ---------------------------------------------------------

    def _direct_counter(self, operation: Operation, cell: DirectCounter) -> list[bytes]:
        self._only_modified(operation, cell)
        layout = self._layouts[cell.table.index]
        return [self._counter_of(layout, cell.key, (cell.packets, cell.bytes_))]

    def _counter_of(self, layout: _TableLayout, key: bytes, cell: tuple[int, int]) -> bytes:
        table = layout.table
        if table.name not in self._direct_counters:
            raise layout.refuse(_no_direct("counter", self._direct_counters))
        return _update(UpdateKind.DIRECT_COUNTER, table.index, key + _words(*cell))

    def _direct_meter(self, operation: Operation, cell: DirectMeter) -> list[bytes]:
        self._only_modified(operation, cell)
        if cell.table.name not in self._direct_meters:
            layout = self._layouts[cell.table.index]
            raise layout.refuse(_no_direct("meter", self._direct_meters))
        return [self._meter_of(cell.table, cell.key, cell.config)]

    def _meter_of(self, table: Table, key: bytes, config: MeterConfig | None) -> bytes:
        rates = self._rates(f"{self._name}: table `{table.name}`", config)
        return _update(UpdateKind.DIRECT_METER, table.index, key + rates)

    def _rates(self, where: str, config: MeterConfig | None) -> bytes:
        if config is None:
            return _words(0, 0, 0, 0)
        for name in ("cir", "cbs", "pir", "pbs"):
            rate: int = getattr(config, name)
            if not 0 <= rate <= _MAX_METER:
                raise ControlError(f"{where}: a meter's {name} is at most {_MAX_METER}, not {rate}")
        return _words(config.cir, config.cbs, config.pir, config.pbs)

    # ---- action profiles ---------------------------------------------------------------------

    def _member(self, operation: Operation, member: MemberEntry) -> list[bytes]:
        profile = member.profile
        self._check_number(profile, "member", member.number)
        if operation is Operation.DELETE:
            payload = _word(member.number, 0)
            return [_update(UpdateKind.MEMBER_DELETE, profile.index, payload)]
        where = self.place(member)
        if member.action is None or member.action.index not in profile.actions:
            named = member.action.name if member.action else ""
            raise ControlError(f"{where} has no action `{named}`")
        if member.args & ~_argument_bits(member.action):
            raise ControlError(f"{where}, action `{member.action.name}`: an argument is too large")
        args = member.args.to_bytes(8 * profile.arg_words, "little")
        inserting = operation is Operation.INSERT
        kind = UpdateKind.MEMBER_INSERT if inserting else UpdateKind.MEMBER_MODIFY
        return [_update(kind, profile.index, _word(member.number, member.action.index) + args)]

    def _group(self, operation: Operation, group: GroupEntry) -> list[bytes]:
        profile = group.profile
        where = self.place(group)
        self._check_selector(profile)
        self._check_number(profile, "group", group.number)
        if operation is Operation.DELETE:
            return [_update(UpdateKind.GROUP_DELETE, profile.index, _word(group.number, 0))]
        checks.check_group_size(group.max_size, where)
        payload = _word(group.number, group.max_size)
        for number, (weight, watch_port) in group.members.items():
            self._check_number(profile, "member", number)
            checks.check_weight(weight, profile.max_member_weight, where)
            payload += _word(number, weight) + self._watch(where, watch_port)
        inserting = operation is Operation.INSERT
        kind = UpdateKind.GROUP_INSERT if inserting else UpdateKind.GROUP_MODIFY
        return [_update(kind, profile.index, payload)]

    def _check_selector(self, profile: ActionProfile) -> None:
        if not profile.selector:
            where = checks.profile_place(self._name, profile.name, selector=False)
            raise ControlError(f"{where} {checks.NO_GROUPS}")

    def _check_number(self, profile: ActionProfile, kind: str, number: int) -> None:
        where = checks.profile_place(self._name, profile.name, selector=profile.selector)
        checks.check_number(kind, number, where)

    # ---- replication --------------------------------------------------------------------------

    def _multicast(self, operation: Operation, group: MulticastGroup) -> list[bytes]:
        checks.check_group(group.number, self.place(group))
        self._set_numbered(operation, group, self._held.multicast)
        replicas = () if operation is Operation.DELETE else group.replicas
        return [_update(UpdateKind.MULTICAST, group.number, _replicas(replicas))]

    def _clone_session(self, operation: Operation, session: CloneSession) -> list[bytes]:
        checks.check_session(session.number, session.class_of_service, self.place(session))
        self._set_numbered(operation, session, self._held.clone_sessions)
        replicas = () if operation is Operation.DELETE else session.replicas
        payload = _word(session.class_of_service, session.packet_bytes) + _replicas(replicas)
        return [_update(UpdateKind.CLONE_SESSION, session.number, payload)]

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
        self._only_modified(operation, cells)
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
        payload = _word(cells.first, len(cells.values)) + data
        return [_update(UpdateKind.REGISTER, register.index, payload)]

    def _counter(self, operation: Operation, cells: CounterCells) -> list[bytes]:
        self._only_modified(operation, cells)
        self._check_cells(cells, cells.first, len(cells.values), cells.counter.size)
        payload = _word(cells.first, len(cells.values))
        payload += _words(*(number for cell in cells.values for number in cell))
        return [_update(UpdateKind.COUNTER, cells.counter.index, payload)]

    def _meter(self, operation: Operation, cells: MeterCells) -> list[bytes]:
        self._only_modified(operation, cells)
        self._check_cells(cells, cells.first, cells.count, cells.meter.size)
        payload = _word(cells.first, cells.count) + self._rates(self.place(cells), cells.config)
        return [_update(UpdateKind.METER, cells.meter.index, payload)]

    def _check_cells(self, entity: Entity, first: int, count: int, size: int) -> None:
        checks.check_cell(first, size, self.place(entity))
        checks.check_cell(first + max(count, 1) - 1, size, self.place(entity))

    def _only_modified(self, operation: Operation, entity: Entity) -> None:
        if operation is not Operation.MODIFY:
            raise ControlError(
                f"{self.place(entity)}: cells are neither inserted nor deleted, but modified"
            )

    # ---- value sets -----------------------------------------------------------------------------

    def _value_set(self, operation: Operation, wanted: ValueSetMembers) -> list[bytes]:
        """What is no longer a member goes first, so that what comes has room."""
        self._only_modified(operation, wanted)
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
                made.append(_update(UpdateKind.DELETE, found.index, _member_key(found, member)))
        for member in distinct:
            if (member[0] | member[1]) & ~used:
                raise ControlError(f"{self.place(wanted)}: a packed member has bits of no field")
            if member not in held:
                payload = _member_key(found, member) + bytes(8)
                made.append(_update(UpdateKind.INSERT, found.index, payload))
        return made


def _member_key(found: ValueSet, member: tuple[int, int]) -> bytes:
    size = 8 * found.key_words
    return member[0].to_bytes(size, "little") + member[1].to_bytes(size, "little") + bytes(8)


def _replicas(replicas: Iterable[Replica]) -> bytes:
    return b"".join(_word(port, rid) for port, rid in replicas)


def _no_direct(kind: str, owners: Mapping[str, str]) -> str:
    having = f"; tables with one: {', '.join(sorted(owners))}" if owners else ""
    return f" has no direct {kind}{having}"
