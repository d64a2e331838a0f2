"""Updates of a write request, decoded into what the switch takes.

Source: P4Runtime specification, P4 Entity Messages and Write RPC.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from testbed.p4runtime.cells import (
    decode_counter,
    decode_meter_cells,
    decode_register,
)
from testbed.p4runtime.counts import check_forgotten, decode_count, decode_meter
from testbed.p4runtime.errors import Code, StatusError, invalid
from testbed.p4runtime.pipeline import Pipeline
from testbed.p4runtime.profiles import decode_group, decode_member
from testbed.p4runtime.replication import decode_multicast, decode_session
from testbed.p4runtime.roles import RoleConfig
from testbed.p4runtime.tables import TableCodec
from testbed.p4runtime.value_sets import decode_value_set
from testbed.switch import Switch
from testbed.switch.entities import (
    DirectCounter,
    DirectMeter,
    Entity,
    GroupEntry,
    Operation,
    TableEntry,
    Update,
    entry_key,
)

_OPERATIONS = {1: Operation.INSERT, 2: Operation.MODIFY, 3: Operation.DELETE}


@dataclass(frozen=True)
class DigestUpdate:
    """An update of a digest's configuration, which the server holds and not the switch."""

    number: int
    operation: Operation
    config: Any


Decoded = Update | list[Update] | DigestUpdate  # a list: several, or nothing


class UpdateDecoder:
    """Decodes the updates of one request; later ones see what earlier ones bring."""

    def __init__(self, pipeline: Pipeline, switch: Switch, role: RoleConfig) -> None:
        self._pipeline = pipeline
        self._switch = switch
        self._role = role
        self._tables = pipeline.tables.by_id
        self._all_allowed = role.ids is None
        self._decoded: list[Decoded] = []
        self._others: dict[str, Callable[[Any, Operation], Decoded]] = {
            "action_profile_member": self._member,
            "action_profile_group": self._group,
            "meter_entry": self._meter,
            "direct_meter_entry": self._direct_meter,
            "counter_entry": self._counter,
            "direct_counter_entry": self._direct_counter,
            "packet_replication_engine_entry": self._replication,
            "value_set_entry": self._value_set,
            "register_entry": self._register,
            "digest_entry": self._digest,
        }

    def decode(self, update: Any) -> Decoded:
        """A ``p4.Update``. Raises StatusError."""
        operation = _OPERATIONS.get(update.type)
        if operation is None:
            raise invalid("an update is an INSERT, a MODIFY or a DELETE; this one has no type")
        entity = update.entity
        message = entity.table_entry
        codec = self._tables.get(message.table_id)
        if codec is not None and self._all_allowed and not message.is_default_action:
            made = self._entry(message, codec, operation)
        else:
            made = self._other(entity, operation)
        self._decoded.append(made)
        return made

    def _other(self, entity: Any, operation: Operation) -> Decoded:
        kind = entity.WhichOneof("entity")
        if kind is None:
            raise invalid("an update has an entity; this one has none")
        if kind == "extern_entry":
            raise unknown_extern(entity.extern_entry)
        message = getattr(entity, kind)
        self._check_role(kind, message)
        if kind != "table_entry":
            return self._others[kind](message, operation)
        codec = self._pipeline.tables.find(message.table_id)
        if message.is_default_action:
            return Update(operation, codec.decode_default(message, operation))
        return self._entry(message, codec, operation)

    def _check_role(self, kind: str, message: Any) -> None:
        number = entity_id(kind, message)
        if not self._role.has(number):
            what = f"id 0x{number:08x}" if number is not None else f"a {kind}"
            raise StatusError(
                Code.PERMISSION_DENIED, f"{what} is not among what the role's config lists"
            )

    # ---- tables ----------------------------------------------------------------------

    def _entry(self, message: Any, codec: TableCodec, operation: Operation) -> Decoded:
        if operation is Operation.DELETE:
            codec.check_writable(message, operation)
            value, mask, _ = codec.decode_match(message.match)
            priority = codec.decode_priority(message.priority)
            return Update(operation, TableEntry(codec.table, value, mask, priority))
        entry = codec.decode_entry(message, operation, self._pipeline.ports)
        if operation is Operation.MODIFY and entry.action is None and entry.target is None:
            return self._without_action(entry, message, codec)
        return Update(operation, entry)

    def _without_action(self, entry: TableEntry, message: Any, codec: TableCodec) -> Decoded:
        """A modification that leaves the action as it is; of a const entry it is one of
        its direct counter and meter."""
        known = self._written(entry) or self._switch.entry(codec.table.name, entry.key)
        if known is None:
            raise StatusError(Code.NOT_FOUND, f"{codec.place}: there is no such entry")
        if known.is_const:
            codec.check_resources_alone(message)
            updates = []
            if entry.counter is not None:
                counter = DirectCounter(codec.table, entry.key, *entry.counter)
                updates.append(Update(Operation.MODIFY, counter))
            if codec.has_meter:
                meter = DirectMeter(codec.table, entry.key, entry.meter, entry.forget)
                updates.append(Update(Operation.MODIFY, meter))
            return updates
        entry.action, entry.args, entry.target = known.action, known.args, known.target
        codec.attach(entry, self._pipeline.ports, message.controller_metadata)
        return Update(Operation.MODIFY, entry)

    def _written(self, entry: TableEntry) -> TableEntry | None:
        """The entry with this key that an update before brings."""
        for decoded in reversed(self._decoded):
            if (
                isinstance(decoded, Update)
                and isinstance(decoded.entity, TableEntry)
                and decoded.entity.table is entry.table
                and decoded.operation is not Operation.DELETE
                and decoded.entity.key == entry.key
            ):
                return decoded.entity
        return None

    def _direct(
        self, message: Any, operation: Operation, what: str
    ) -> tuple[TableCodec, bytes | None]:
        """The table of a direct counter's or meter's message, and the key of its entry, None
        of the default entry."""
        _modify_only(operation, f"a direct {what}")
        entry = message.table_entry
        codec = self._pipeline.tables.find(entry.table_id)
        if not (codec.has_counter if what == "counter" else codec.has_meter):
            raise invalid(f"{codec.place} has no direct {what}")
        if entry.is_default_action:
            codec.check_default_key(entry)
            return codec, None
        value, mask, _ = codec.decode_match(entry.match)
        priority = codec.decode_priority(entry.priority)
        return codec, entry_key(codec.table, value, mask, priority)

    def _direct_counter(self, message: Any, operation: Operation) -> Decoded:
        codec, key = self._direct(message, operation, "counter")
        if not message.HasField("data"):
            if key is not None and self._switch.entry(codec.table.name, key) is None:
                raise StatusError(Code.NOT_FOUND, f"{codec.place}: there is no such entry")
            return []
        packets, octets = decode_count(message.data, codec.place)
        return Update(operation, DirectCounter(codec.table, key, packets, octets))

    def _direct_meter(self, message: Any, operation: Operation) -> Decoded:
        codec, key = self._direct(message, operation, "meter")
        config = decode_meter(message.config, codec.place) if message.HasField("config") else None
        check_forgotten(message.counter_data, codec.place)
        forget = message.HasField("counter_data")
        return Update(operation, DirectMeter(codec.table, key, config, forget))

    # ---- the rest ----------------------------------------------------------------------

    def _member(self, message: Any, operation: Operation) -> Decoded:
        return Update(operation, decode_member(message, operation, self._pipeline))

    def _group(self, message: Any, operation: Operation) -> Decoded:
        known = None
        if operation is Operation.MODIFY:
            profile = self._pipeline.profiles.find(message.action_profile_id)[1]
            if profile.selector:
                groups = self._switch.group_entries(profile.name)
                known = _numbered(groups, message.group_id)
        return Update(operation, decode_group(message, operation, self._pipeline, known))

    def _counter(self, message: Any, operation: Operation) -> Decoded:
        _modify_only(operation, "a counter")
        return _update(operation, decode_counter(message, self._pipeline))

    def _meter(self, message: Any, operation: Operation) -> Decoded:
        _modify_only(operation, "a meter")
        return _update(operation, decode_meter_cells(message, self._pipeline))

    def _register(self, message: Any, operation: Operation) -> Decoded:
        _modify_only(operation, "a register")
        return _update(operation, decode_register(message, self._pipeline))

    def _value_set(self, message: Any, operation: Operation) -> Decoded:
        _modify_only(operation, "a value set")
        return _update(operation, decode_value_set(message, self._pipeline))

    def _replication(self, message: Any, operation: Operation) -> Decoded:
        ports = self._pipeline.ports
        match message.WhichOneof("type"):
            case "multicast_group_entry":
                group = decode_multicast(message.multicast_group_entry, operation, ports)
                return Update(operation, group)
            case "clone_session_entry":
                session = decode_session(message.clone_session_entry, operation, ports)
                return Update(operation, session)
        raise invalid("a packet_replication_engine_entry is a multicast group or a clone session")

    def _digest(self, message: Any, operation: Operation) -> Decoded:
        self._pipeline.digests.find(message.digest_id)
        return DigestUpdate(message.digest_id, operation, message.config)


def unknown_extern(message: Any) -> StatusError:
    """What a ``p4.ExternEntry`` names. P4Info lists the externs that P4Runtime has no
    messages for, and v1model has none: any id is unknown, like one of no table."""
    return invalid(
        f"there is no extern type with id 0x{message.extern_type_id:08x}; v1model has no "
        "externs but those that P4Runtime has messages of their own for"
    )


def entity_id(kind: str, message: Any) -> int | None:
    """The P4Info id that an entity is of; None: it has none."""
    match kind:
        case "table_entry":
            number = message.table_id
        case "direct_counter_entry" | "direct_meter_entry":
            number = message.table_entry.table_id
        case "action_profile_member" | "action_profile_group":
            number = message.action_profile_id
        case "packet_replication_engine_entry" | "extern_entry":
            return None
        case _:
            number = getattr(message, kind.removesuffix("_entry") + "_id")
    return int(number)


def _update(operation: Operation, entity: Entity | None) -> Decoded:
    return [] if entity is None else Update(operation, entity)


def _modify_only(operation: Operation, what: str) -> None:
    if operation is not Operation.MODIFY:
        raise invalid(f"{what} is always there: it can be modified, not {_PAST[operation]}")


_PAST = {Operation.INSERT: "inserted", Operation.DELETE: "deleted"}


def _numbered(groups: Sequence[GroupEntry], number: int) -> GroupEntry | None:
    return next((group for group in groups if group.number == number), None)
