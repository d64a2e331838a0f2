"""Direct counters and meters of a switch: those of the entries of its tables.

A table's default entry has them, too: they count and meter what misses. Wherever an entry
is named by its match, None is the default entry.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping

from testbed.compiler.program import Table
from testbed.switch import checks
from testbed.switch.cell_control import meter_colours, meter_config
from testbed.switch.entities import (
    Colours,
    DirectCounter,
    DirectMeter,
    MeterConfig,
    Operation,
    entry_key,
)
from testbed.switch.errors import ControlError
from testbed.switch.names import owner_of
from testbed.switch.table_control import TableControl
from testbed.switch.values import Value

_METER = 4  # word of an entry's state where its meter begins


class DirectControl(TableControl):
    """The part of a :class:`~testbed.switch.control.Switch` that concerns them."""

    def direct_counter_table(self, name: str) -> str | None:
        """The table whose direct counter is called ``name``, None if there is none."""
        return owner_of(self._owners("counter"), name)

    def direct_meter_table(self, name: str) -> str | None:
        """The table whose direct meter is called ``name``, None if there is none."""
        return owner_of(self._owners("meter"), name)

    # ---- of all entries of a table -------------------------------------------------------

    def entry_counters(self, table: str) -> dict[bytes, tuple[int, int]]:
        """(packets, bytes) of the direct counter of every entry, by the entry's key."""
        _now, states = self._states(self._owner("counter", table))
        return {key: (words[1], words[2]) for key, words in states}

    def entry_meters(self, table: str) -> dict[bytes, MeterConfig]:
        """The direct meter of every entry that has one configured, by the entry's key."""
        _now, states = self._states(self._owner("meter", table))
        found = ((key, meter_config(words[_METER:])) for key, words in states)
        return {key: config for key, config in found if config is not None}

    def entry_colours(self, table: str) -> dict[bytes, Colours]:
        """What the direct meter of every entry gave each colour, by the entry's key."""
        _now, states = self._states(self._owner("meter", table))
        return {key: meter_colours(words[_METER:]) for key, words in states}

    # ---- of one entry ----------------------------------------------------------------------

    def direct_counter_read(
        self, table: str, match: Mapping[str, Value] | None, priority: int | None = None
    ) -> tuple[int, int]:
        """(packets, bytes) of one entry, by its match (and priority)."""
        found, key = self._direct("counter", table, match, priority)
        return self.direct_counter_cell(found, key)

    def direct_counter_cell(self, table: Table, key: bytes | None) -> tuple[int, int]:
        """(packets, bytes) of the entry with this key. Raises ControlError."""
        if key is None:
            state = self.fabric.default_state(self.node, table.index)
            return state[1], state[2]
        self._existing(self._packer(table.name), key)
        words = struct.unpack(f"<{len(key) // 8}Q", key)
        value, mask = words[: table.key_words], words[table.key_words : -1]
        return self.fabric.direct_counter_read(self.node, table.index, value, mask, words[-1])

    def direct_counter_write(
        self,
        table: str,
        match: Mapping[str, Value] | None,
        packets: int,
        bytes_: int,
        priority: int | None = None,
    ) -> None:
        """Sets the direct counter of one entry."""
        found, key = self._direct("counter", table, match, priority)
        self.write_one(Operation.MODIFY, DirectCounter(found, key, packets, bytes_))

    def direct_meter_configure(
        self,
        table: str,
        match: Mapping[str, Value] | None,
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
        config = MeterConfig(cir, cbs, pir, pbs)
        self.write_one(Operation.MODIFY, DirectMeter(found, key, config))

    def direct_meter_colours(
        self, table: str, match: Mapping[str, Value] | None, priority: int | None = None
    ) -> Colours:
        """What one entry's meter gave each colour."""
        found, key = self._direct("meter", table, match, priority)
        if key is None:
            return self.default_colours(table)
        self._existing(self._packer(table), key)
        return self.entry_colours(found.name)[key]

    # ---- of the default entry ----------------------------------------------------------------

    def default_meter(self, table: str) -> MeterConfig | None:
        """How the default entry's meter is configured; None: not at all."""
        found = self._owner("meter", table)
        return meter_config(self.fabric.default_state(self.node, found.index)[_METER:])

    def default_colours(self, table: str) -> Colours:
        """What the default entry's meter gave each colour."""
        found = self._owner("meter", table)
        return meter_colours(self.fabric.default_state(self.node, found.index)[_METER:])

    # ---- parts -------------------------------------------------------------------------------

    def _owners(self, kind: str) -> Mapping[str, str]:
        """The names of direct counters (or meters) by table."""
        owners: Mapping[str, str] = self.program.info.notes.get(f"direct_{kind}s", {})
        return owners

    def _owner(self, kind: str, table: str) -> Table:
        """A table with a direct counter (or meter). Raises ControlError."""
        found = self._tables.find(table)
        owners = self._owners(kind)
        if found.name not in owners:
            raise ControlError(checks.no_direct(self._place(found), kind, owners))
        return found

    def _direct(
        self, kind: str, table: str, match: Mapping[str, Value] | None, priority: int | None
    ) -> tuple[Table, bytes | None]:
        found = self._owner(kind, table)
        if match is None:
            return found, None
        packer = self._packer(table)
        return found, entry_key(found, *packer.match(match), packer.priority(priority))
