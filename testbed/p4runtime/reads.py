"""Requests of a read, answered from what the switch holds.

Source: P4Runtime specification, Read RPC. Each request is answered as framed entities
(:mod:`testbed.p4runtime.wire`); one that is refused says so and leaves the others alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from testbed.p4runtime.cells import (
    decode_index,
    encode_register,
    register_codec,
)
from testbed.p4runtime.counts import encode_colours, encode_count, encode_meter
from testbed.p4runtime.digests import Digests
from testbed.p4runtime.errors import invalid
from testbed.p4runtime.pipeline import Objects, Pipeline
from testbed.p4runtime.profiles import encode_group, encode_member
from testbed.p4runtime.replication import encode_multicast, encode_session
from testbed.p4runtime.roles import RoleConfig
from testbed.p4runtime.schema import p4
from testbed.p4runtime.table_reads import TableReader
from testbed.p4runtime.updates import unknown_extern
from testbed.p4runtime.value_sets import encode_value_set
from testbed.p4runtime.wire import Framer
from testbed.switch import Switch


class Reader:
    """Answers the requests of one call."""

    def __init__(
        self, pipeline: Pipeline, switch: Switch, digests: Digests, role: RoleConfig
    ) -> None:
        self._pipeline = pipeline
        self._switch = switch
        self._digests = digests
        self._role = role
        tables = TableReader(pipeline, switch, role.has)
        self._readers: dict[str, Callable[[Any], Iterator[bytes]]] = {
            "table_entry": tables.entries,
            "direct_counter_entry": tables.direct_counters,
            "direct_meter_entry": tables.direct_meters,
            "action_profile_member": self._members,
            "action_profile_group": self._groups,
            "counter_entry": self._counters,
            "meter_entry": self._meters,
            "register_entry": self._registers,
            "packet_replication_engine_entry": self._replication,
            "value_set_entry": self._value_sets,
            "digest_entry": self._digest_entries,
        }

    def read(self, entity: Any) -> list[bytes]:
        """What a ``p4.Entity`` asks for, framed. Raises StatusError."""
        kind = entity.WhichOneof("entity")
        if kind is None:
            raise invalid(f"a request names an entity: one of {', '.join(self._readers)}")
        if kind == "extern_entry":
            wanted = entity.extern_entry
            if not wanted.extern_type_id and not wanted.extern_id:
                return []  # the wildcard: all that there are
            raise unknown_extern(wanted)
        return list(self._readers[kind](getattr(entity, kind)))

    def _selected(self, objects: Objects[Any], number: int) -> Iterator[tuple[int, Any]]:
        return ((n, found) for n, found in objects.selected(number) if self._role.has(n))

    def _members(self, message: Any) -> Iterator[bytes]:
        frame = Framer("action_profile_member")
        profiles = self._pipeline.profiles
        for _, (_, profile) in self._selected(profiles, message.action_profile_id):
            for member in self._switch.member_entries(profile.name):
                if message.member_id in (0, member.number):
                    yield frame(encode_member(member, self._pipeline).SerializeToString())

    def _groups(self, message: Any) -> Iterator[bytes]:
        frame = Framer("action_profile_group")
        profiles = self._pipeline.profiles
        for _, (_, profile) in self._selected(profiles, message.action_profile_id):
            if not profile.selector:
                continue
            for group in self._switch.group_entries(profile.name):
                if message.group_id in (0, group.number):
                    yield frame(encode_group(group, self._pipeline).SerializeToString())

    def _counters(self, message: Any) -> Iterator[bytes]:
        frame = Framer("counter_entry")
        for number, (_, counter) in self._selected(self._pipeline.counters, message.counter_id):
            first, count = _cells(
                message, message.counter_id, counter.size, f"counter `{counter.name}`"
            )
            cells = self._switch.counter_cells(counter.name, first, count)
            for index, cell in enumerate(cells, first):
                made = p4.CounterEntry(counter_id=number)
                made.index.index = index
                encode_count(cell, made.data)
                yield frame(made.SerializeToString())

    def _meters(self, message: Any) -> Iterator[bytes]:
        frame = Framer("meter_entry")
        for number, (_, meter) in self._selected(self._pipeline.meters, message.meter_id):
            first, count = _cells(message, message.meter_id, meter.size, f"meter `{meter.name}`")
            cells = self._switch.meter_cells(meter.name, first, count)
            counted = message.HasField("counter_data")
            colours = self._switch.meter_colours(meter.name, first, count) if counted else ()
            for at, config in enumerate(cells):
                made = p4.MeterEntry(meter_id=number)
                made.index.index = first + at
                if config is not None:
                    encode_meter(config, made.config)
                if colours:
                    made.counter_data.CopyFrom(encode_colours(colours[at]))
                yield frame(made.SerializeToString())

    def _registers(self, message: Any) -> Iterator[bytes]:
        frame = Framer("register_entry")
        registers = self._pipeline.registers
        for number, (described, register) in self._selected(registers, message.register_id):
            where = f"register `{register.name}`"
            first, count = _cells(message, message.register_id, register.size, where)
            codec = register_codec(described, register, self._pipeline)
            cells = self._switch.register_cells(register.name, first, count)
            for index, value in enumerate(cells, first):
                made = p4.RegisterEntry(register_id=number)
                made.index.index = index
                encode_register(value, codec, made.data)
                yield frame(made.SerializeToString())

    def _value_sets(self, message: Any) -> Iterator[bytes]:
        frame = Framer("value_set_entry")
        for _, (value_set, _) in self._selected(self._pipeline.value_sets, message.value_set_id):
            entry = self._switch.value_set_entry(value_set.name)
            yield frame(encode_value_set(entry, self._pipeline).SerializeToString())

    def _digest_entries(self, message: Any) -> Iterator[bytes]:
        frame = Framer("digest_entry")
        for number, _ in self._selected(self._pipeline.digests, message.digest_id):
            config = self._digests.config(number)
            if config is not None:
                made = p4.DigestEntry(digest_id=number, config=config)
                yield frame(made.SerializeToString())

    def _replication(self, message: Any) -> Iterator[bytes]:
        kind = message.WhichOneof("type")
        if kind is None:
            raise invalid(
                "a packet_replication_engine_entry is a multicast group or a clone session"
            )
        if not self._role.has(None):
            return
        frame = Framer("packet_replication_engine_entry")
        ports = self._pipeline.ports
        if kind == "multicast_group_entry":
            wanted = message.multicast_group_entry.multicast_group_id
            for group in self._switch.multicast_groups():
                if wanted in (0, group.number):
                    made = encode_multicast(group, ports)
                    entry = p4.PacketReplicationEngineEntry(multicast_group_entry=made)
                    yield frame(entry.SerializeToString())
            return
        wanted = message.clone_session_entry.session_id
        for session in self._switch.clone_sessions():
            if session.number and wanted in (0, session.number):
                made = encode_session(session, ports)
                entry = p4.PacketReplicationEngineEntry(clone_session_entry=made)
                yield frame(entry.SerializeToString())


def _cells(message: Any, number: int, size: int, where: str) -> tuple[int, int]:
    """The cells to be read; a wildcard of all objects is of all of their cells."""
    if number == 0:
        return 0, size
    return decode_index(message, size, where)
