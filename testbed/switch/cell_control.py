"""The registers, counters and meters of a switch, as controllers see them."""

from __future__ import annotations

from collections.abc import Sequence

from testbed.compiler.program import Counter, Meter, Register
from testbed.switch import checks
from testbed.switch.entities import (
    Colours,
    CounterCells,
    MeterCells,
    MeterConfig,
    Operation,
    RegisterCells,
)
from testbed.switch.names import Index
from testbed.switch.values import Value, parse_value
from testbed.switch.writing import WrittenSwitch


class CellControl(WrittenSwitch):
    """The part of a :class:`~testbed.switch.control.Switch` that concerns cells."""

    _registers: Index[Register]
    _counters: Index[Counter]
    _meters: Index[Meter]

    # ---- registers ---------------------------------------------------------------------

    def register(self, name: str) -> Register:
        """What the program says of a register. Raises ControlError."""
        return self._registers.find(name)

    def register_read(self, name: str, index: int | None = None) -> int | list[int]:
        """One cell, or without an ``index`` all of them. Signed cells are signed."""
        found = self._registers.find(name)
        if index is None:
            return [_signed(found, cell) for cell in self.register_cells(name, 0, found.size)]
        return _signed(found, self.register_cells(name, index, 1)[0])

    def register_cells(self, name: str, first: int, count: int) -> list[int]:
        """``count`` cells from ``first`` on, as unsigned numbers."""
        found = self._registers.find(name)
        self._check_cells("register", found, first, count)
        return self.fabric.register_read(self.node, found.index, first, count)

    def register_write(self, name: str, index: int | None, value: Value | Sequence[Value]) -> None:
        """Writes one cell, consecutive cells from ``index`` on (where ``value`` is a
        sequence of numbers), or without an ``index`` every cell."""
        found = self._registers.find(name)
        where = f"{self.name}: register `{found.name}`"
        if isinstance(value, list | tuple):
            values = tuple(parse_value(v, found.width, where) for v in value)
        else:
            count = found.size if index is None else 1
            values = (parse_value(value, found.width, where),) * count
        self.write_one(Operation.MODIFY, RegisterCells(found, index or 0, values))

    # ---- counters ----------------------------------------------------------------------

    def counter_read(
        self, name: str, index: int | None = None
    ) -> tuple[int, int] | list[tuple[int, int]]:
        """(packets, bytes) of one cell, or without an ``index`` of all."""
        if index is None:
            return self.counter_cells(name, 0, self._counters.find(name).size)
        return self.counter_cell(name, index)

    def counter_cell(self, name: str, index: int) -> tuple[int, int]:
        """(packets, bytes) of one cell."""
        return self.counter_cells(name, index, 1)[0]

    def counter_cells(self, name: str, first: int, count: int) -> list[tuple[int, int]]:
        """(packets, bytes) of ``count`` cells from ``first`` on."""
        found = self._counters.find(name)
        self._check_cells("counter", found, first, count)
        return self.fabric.counter_read(self.node, found.index, first, count)

    def counter_write(self, name: str, index: int, packets: int, bytes_: int) -> None:
        """Sets one cell."""
        found = self._counters.find(name)
        self.write_one(Operation.MODIFY, CounterCells(found, index, ((packets, bytes_),)))

    # ---- meters ------------------------------------------------------------------------

    def meter_configure(
        self, name: str, index: int | None, *, cir: int, cbs: int, pir: int, pbs: int
    ) -> None:
        """Rates per second and bursts, in packets or bytes as the meter counts; of one
        cell, or without an ``index`` of all."""
        found = self._meters.find(name)
        first, count = (0, found.size) if index is None else (index, 1)
        config = MeterConfig(cir, cbs, pir, pbs)
        self.write_one(Operation.MODIFY, MeterCells(found, first, count, config))

    def meter_cells(self, name: str, first: int, count: int) -> list[MeterConfig | None]:
        """The configurations of ``count`` cells from ``first`` on; None: unlimited."""
        found = self._meters.find(name)
        self._check_cells("meter", found, first, count)
        cells = self.fabric.meter_read(self.node, found.index, first, count)
        return [meter_config(cell) for cell in cells]

    def meter_colours(self, name: str, first: int = 0, count: int | None = None) -> list[Colours]:
        """What ``count`` cells from ``first`` on gave each colour; without a ``count`` all
        of them."""
        found = self._meters.find(name)
        wanted = found.size - first if count is None else count
        self._check_cells("meter", found, first, wanted)
        cells = self.fabric.meter_read(self.node, found.index, first, wanted)
        return [meter_colours(cell) for cell in cells]

    def _check_cells(
        self, kind: str, found: Register | Counter | Meter, first: int, count: int
    ) -> None:
        where = f"{self.name}: {kind} `{found.name}`"
        checks.check_cell(first, found.size, where)
        checks.check_cell(first + max(count, 1) - 1, found.size, where)


def meter_config(record: Sequence[int]) -> MeterConfig | None:
    """Of a meter as the engine tells it (TB_METER_RECORD_WORDS); None: not configured."""
    return MeterConfig(*record[:4]) if any(record[:4]) else None


def meter_colours(record: Sequence[int]) -> Colours:
    """Of a meter as the engine tells it."""
    green, yellow, red = (record[at : at + 2] for at in (4, 6, 8))
    return Colours((green[0], green[1]), (yellow[0], yellow[1]), (red[0], red[1]))


def _signed(register: Register, cell: int) -> int:
    if register.signed and cell >> (register.width - 1):
        return cell - (1 << register.width)
    return cell
