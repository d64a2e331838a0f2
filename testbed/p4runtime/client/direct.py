"""Direct counters and meters through a client: those of the entries of tables.

Wherever an entry is named by its match, None is the table's default entry.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from testbed.p4runtime.client.counts import (
    Cell,
    put_config,
    read_cell,
    read_colours,
    read_meter,
)
from testbed.p4runtime.client.tables import TableClient
from testbed.p4runtime.schema import p4
from testbed.switch import ControlError
from testbed.switch.entities import Colours, MeterConfig
from testbed.switch.values import Value

Match = Mapping[str, Value] | None


class DirectClient(TableClient):
    """The counter and the meter of an entry, by its match (and priority)."""

    def direct_counter_read(self, table: str, match: Match, priority: int | None = None) -> Cell:
        """What one entry's counter counted."""
        found = self._read_one(self._counter(table, match, priority), table)
        return read_cell(found.direct_counter_entry.data)

    def direct_counter_write(
        self, table: str, match: Match, packets: int, bytes_: int, priority: int | None = None
    ) -> None:
        """Sets one entry's counter."""
        entity = self._counter(table, match, priority)
        data = entity.direct_counter_entry.data
        data.packet_count, data.byte_count = packets, bytes_
        self._submit(p4.Update.MODIFY, entity)

    def direct_meter_read(
        self, table: str, match: Match, priority: int | None = None
    ) -> MeterConfig | None:
        """How one entry's meter is configured; None: it does not limit."""
        found = self._read_one(self._meter(table, match, priority), table)
        return read_meter(found.direct_meter_entry)

    def direct_meter_colours(
        self, table: str, match: Match, priority: int | None = None
    ) -> Colours:
        """What one entry's meter gave each colour."""
        entity = self._meter(table, match, priority)
        entity.direct_meter_entry.counter_data.SetInParent()
        return read_colours(self._read_one(entity, table).direct_meter_entry.counter_data)

    def direct_meter_configure(
        self,
        table: str,
        match: Match,
        *,
        cir: int,
        cbs: int,
        pir: int,
        pbs: int,
        priority: int | None = None,
    ) -> None:
        """Rates per second and bursts of one entry's meter, in packets or bytes as the
        program declares it."""
        entity = self._meter(table, match, priority)
        put_config(entity.direct_meter_entry.config, MeterConfig(cir, cbs, pir, pbs))
        self._submit(p4.Update.MODIFY, entity)

    # ---- messages ----------------------------------------------------------------------------

    def _counter(self, table: str, match: Match, priority: int | None) -> Any:
        entity = p4.Entity()
        self._put_entry(entity.direct_counter_entry.table_entry, table, match, priority)
        return entity

    def _meter(self, table: str, match: Match, priority: int | None) -> Any:
        entity = p4.Entity()
        self._put_entry(entity.direct_meter_entry.table_entry, table, match, priority)
        return entity

    def _put_entry(self, message: Any, table: str, match: Match, priority: int | None) -> None:
        entity = self._entity(table, match or {}, None, None, priority, wildcard=match is None)
        message.CopyFrom(entity.table_entry)
        message.is_default_action = match is None

    def _read_one(self, entity: Any, table: str) -> Any:
        for found in self._read(entity):
            return found
        raise ControlError(f"{self._writers(table).where}: there is no such entry")
