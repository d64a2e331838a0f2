"""Counters, meters, registers and value sets through a client."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from testbed.p4runtime.client import data
from testbed.p4runtime.client.counts import (
    Cell,
    put_config,
    read_cell,
    read_colours,
    read_meter,
)
from testbed.p4runtime.client.direct import DirectClient
from testbed.p4runtime.client.names import Field, Thing, fields_of
from testbed.p4runtime.client.values import KeyWriter, read_match
from testbed.p4runtime.schema import p4
from testbed.switch import ControlError
from testbed.switch.checks import check_cell
from testbed.switch.entities import Colours, MeterConfig
from testbed.switch.values import Value

SetMember = Value | Mapping[str, Value]


class CellClient(DirectClient):
    """What a program keeps in cells; an ``index`` of None is all of them."""

    # ---- counters --------------------------------------------------------------------------

    def counter_read(self, name: str, index: int | None = None) -> Cell | list[Cell]:
        """(packets, bytes) of one cell, or of all."""
        entity = p4.Entity()
        self._put_index(self.names.counters.find(name), "counter", index, entity.counter_entry)
        cells = [read_cell(found.counter_entry.data) for found in self._read(entity)]
        return cells if index is None else cells[0]

    def counter_write(self, name: str, index: int | None, packets: int, bytes_: int) -> None:
        """Sets one cell, or all."""
        entity = p4.Entity()
        entry = entity.counter_entry
        self._put_index(self.names.counters.find(name), "counter", index, entry)
        entry.data.packet_count, entry.data.byte_count = packets, bytes_
        self._submit(p4.Update.MODIFY, entity)

    # ---- meters ----------------------------------------------------------------------------

    def meter_read(
        self, name: str, index: int | None = None
    ) -> MeterConfig | list[MeterConfig | None] | None:
        """How one cell is configured, or each; None: it does not limit."""
        entity = p4.Entity()
        self._put_index(self.names.meters.find(name), "meter", index, entity.meter_entry)
        cells = [read_meter(found.meter_entry) for found in self._read(entity)]
        return cells if index is None else cells[0]

    def meter_colours(self, name: str, index: int | None = None) -> Colours | list[Colours]:
        """What one cell, or each, gave each colour."""
        entity = p4.Entity()
        self._put_index(self.names.meters.find(name), "meter", index, entity.meter_entry)
        entity.meter_entry.counter_data.SetInParent()
        cells = [read_colours(found.meter_entry.counter_data) for found in self._read(entity)]
        return cells if index is None else cells[0]

    def meter_configure(
        self, name: str, index: int | None, *, cir: int, cbs: int, pir: int, pbs: int
    ) -> None:
        """Rates per second and bursts, in packets or bytes as the meter counts; of one
        cell, or of all."""
        entity = p4.Entity()
        self._put_index(self.names.meters.find(name), "meter", index, entity.meter_entry)
        put_config(entity.meter_entry.config, MeterConfig(cir, cbs, pir, pbs))
        self._submit(p4.Update.MODIFY, entity)

    def meter_reset(self, name: str, index: int | None = None) -> None:
        """Lets one cell, or all, limit nothing."""
        entity = p4.Entity()
        self._put_index(self.names.meters.find(name), "meter", index, entity.meter_entry)
        self._submit(p4.Update.MODIFY, entity)

    # ---- registers -------------------------------------------------------------------------

    def register_read(self, name: str, index: int | None = None) -> Any:
        """The value of one cell, or the values of all (:mod:`.data` says which form)."""
        found = self.names.registers.find(name)
        entity = p4.Entity()
        self._put_index(found, "register", index, entity.register_entry)
        spec, types = found.message.type_spec, self.names.p4info.type_info
        cells = [data.read(spec, e.register_entry.data, types) for e in self._read(entity)]
        return cells if index is None else cells[0]

    def register_write(self, name: str, index: int | None, value: Any) -> None:
        """Writes one cell, consecutive cells from ``index`` on where ``value`` is a list,
        or without an ``index`` every cell."""
        if isinstance(value, list):
            with self._together():
                for at, one in enumerate(value, index or 0):
                    self.register_write(name, at, one)
            return
        found = self.names.registers.find(name)
        entity = p4.Entity()
        self._put_index(found, "register", index, entity.register_entry)
        where = f"{self.name}: register `{found.name}`"
        types = self.names.p4info.type_info
        data.write(found.message.type_spec, value, entity.register_entry.data, types, where)
        self._submit(p4.Update.MODIFY, entity)

    def has_register(self, name: str) -> bool:
        """Whether the program has a register of that name."""
        return self.names.has("register", name)

    def _put_index(self, found: Thing, kind: str, index: int | None, entry: Any) -> None:
        setattr(entry, f"{kind}_id", found.number)
        if index is not None:
            check_cell(index, found.message.size, f"{self.name}: {kind} `{found.name}`")
            entry.index.index = index

    # ---- value sets ------------------------------------------------------------------------

    def value_set_members(self, name: str) -> list[dict[str, Value]]:
        """The members, each a match by the names of its fields."""
        found = self.names.value_sets.find(name)
        fields = {f.number: f for f in fields_of(found.message.match)}
        entity = p4.Entity()
        entity.value_set_entry.value_set_id = found.number
        return [
            read_match(fields, member.match)
            for entry in self._read(entity)
            for member in entry.value_set_entry.members
        ]

    def value_set_replace(self, name: str, members: Iterable[SetMember]) -> None:
        """Gives a value set these members: each a match by the names of its fields, or,
        where there is one field, its value."""
        found = self.names.value_sets.find(name)
        fields = fields_of(found.message.match)
        where = f"{self.name}: value set `{found.name}`"
        writer = KeyWriter(fields, where)
        entity = p4.Entity()
        entity.value_set_entry.value_set_id = found.number
        for member in members:
            made = entity.value_set_entry.members.add()
            writer.write(_by_name(fields, member, where), made.match.add)
        self._submit(p4.Update.MODIFY, entity)

    def value_set_insert(self, name: str, member: SetMember) -> None:
        """Adds a member to those that are there."""
        self.value_set_replace(name, [*self.value_set_members(name), member])

    def value_set_clear(self, name: str) -> None:
        self.value_set_replace(name, [])


def _by_name(fields: Sequence[Field], member: SetMember, where: str) -> Mapping[str, Value]:
    if isinstance(member, Mapping):
        return member
    if len(fields) != 1:
        names = ", ".join(f"`{field.name}`" for field in fields)
        raise ControlError(f"{where}: a member has the fields {names}; give them by name")
    return {fields[0].name: member}
