"""Registers, counters and meters, as ``simple_switch_CLI`` has them.

A direct counter's or meter's cells are named by the handles of its table's entries.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import NamedTuple

from testbed.cli.shims.runtime_tables import TableCommands
from testbed.cli.shims.runtime_text import CommandError, between, exactly, number
from testbed.switch.entities import MeterConfig
from testbed.time_units import US_PER_S


class Rate(NamedTuple):
    """A rate per second and a burst, in packets or bytes as the meter counts."""

    rate: int
    burst: int

    @classmethod
    def of(cls, units_per_us: float, burst: int) -> Rate:
        """Raises CommandError."""
        try:
            return cls(round(units_per_us * US_PER_S), burst)
        except (ValueError, OverflowError):
            raise CommandError(f"`{units_per_us}` is no rate") from None


class CellCommands(TableCommands):
    """The commands on registers, counters and meters, those of entries among them."""

    # ---- registers ----------------------------------------------------------------------------

    def do_register_read(self, args: Sequence[str]) -> str:
        """Cells of a register: register_read NAME [INDEX]"""
        name, *index = between(args, 1, 2, "register_read NAME [INDEX]")
        if index:
            cell = number(index[0], "index")
            return f"{name}[{cell}]= {self.switch.register_read(name, cell)}"
        cells = self.switch.register_read(name)
        assert isinstance(cells, list)
        shown = ", ".join(map(str, cells))
        return f"register index omitted, reading entire array\n{name}= {shown}"

    def do_register_write(self, args: Sequence[str]) -> str:
        """Sets a cell: register_write NAME INDEX VALUE"""
        name, index, value = exactly(args, 3, "register_write NAME INDEX VALUE")
        self.switch.register_write(name, number(index, "index"), value)
        return ""

    def do_register_reset(self, args: Sequence[str]) -> str:
        """Makes all cells 0: register_reset NAME"""
        (name,) = exactly(args, 1, "register_reset NAME")
        self.switch.register_write(name, None, 0)
        return ""

    # ---- counters -----------------------------------------------------------------------------

    def entry_counter(self, table: str, handle: int) -> tuple[int, int]:
        """(packets, bytes) of an entry. Raises CommandError and ControlError."""
        entry = self.handles(table)[handle]
        return self.switch.direct_counter_read(table, entry.match, entry.priority)

    def set_entry_counter(self, table: str, handle: int, packets: int, bytes_: int) -> None:
        """Raises CommandError and ControlError."""
        entry = self.handles(table)[handle]
        self.switch.direct_counter_write(table, entry.match, packets, bytes_, entry.priority)

    def reset_entry_counters(self, table: str) -> None:
        """Raises ControlError."""
        handles = self.handles(table)
        for held in self.switch.entries(table):
            self.set_entry_counter(table, handles.of(self.switch, held), 0, 0)

    def reset_counter(self, name: str) -> None:
        """Raises ControlError."""
        cells = self.switch.counter_read(name)
        assert isinstance(cells, list)
        for index in range(len(cells)):
            self.switch.counter_write(name, index, 0, 0)

    def do_counter_read(self, args: Sequence[str]) -> str:
        """A counter's cell, or of a direct counter an entry's: counter_read NAME INDEX"""
        name, text = exactly(args, 2, "counter_read NAME INDEX")
        index = number(text, "index")
        table = self.switch.direct_counter_table(name)
        if table is None:
            packets, nbytes = self.switch.counter_cell(name, index)
        else:
            packets, nbytes = self.entry_counter(table, index)
        return f"{name}[{index}]= ({nbytes} bytes, {packets} packets)"

    def do_counter_write(self, args: Sequence[str]) -> str:
        """Sets a counter's cell, or an entry's: counter_write NAME INDEX PACKETS BYTES"""
        name, *numbers = exactly(args, 4, "counter_write NAME INDEX PACKETS BYTES")
        index, packets, nbytes = (number(n, "number") for n in numbers)
        table = self.switch.direct_counter_table(name)
        if table is None:
            self.switch.counter_write(name, index, packets, nbytes)
        else:
            self.set_entry_counter(table, index, packets, nbytes)
        return f"{name}[{index}] has been updated"

    def do_counter_reset(self, args: Sequence[str]) -> str:
        """Makes all cells 0: counter_reset NAME"""
        (name,) = exactly(args, 1, "counter_reset NAME")
        table = self.switch.direct_counter_table(name)
        if table is None:
            self.reset_counter(name)
        else:
            self.reset_entry_counters(table)
        return ""

    # ---- meters -------------------------------------------------------------------------------

    def set_meter(self, name: str, index: int | None, rates: Sequence[Rate]) -> None:
        """One cell's rates, or all cells'. Raises CommandError and ControlError."""
        config = _config(rates)
        self.switch.meter_configure(name, index, **dataclasses.asdict(config))

    def meter(self, name: str, index: int) -> MeterConfig | None:
        """Raises ControlError."""
        return self.switch.meter_cells(name, index, 1)[0]

    def set_entry_meter(self, table: str, handle: int, rates: Sequence[Rate]) -> None:
        """Raises CommandError and ControlError."""
        entry = self.handles(table)[handle]
        config = dataclasses.asdict(_config(rates))
        self.switch.direct_meter_configure(table, entry.match, **config, priority=entry.priority)

    def entry_meter(self, table: str, handle: int) -> MeterConfig | None:
        """Raises CommandError and ControlError."""
        return self.switch.entry_meters(table).get(self.held(table, handle).key)

    def do_meter_set_rates(self, args: Sequence[str]) -> str:
        """Rates per microsecond: meter_set_rates NAME INDEX RATE:BURST RATE:BURST"""
        usage = "meter_set_rates NAME INDEX RATE:BURST RATE:BURST"
        name, text, *words = exactly(args, 4, usage)
        index, rates = number(text, "index"), [_rate(word) for word in words]
        table = self.switch.direct_meter_table(name)
        if table is None:
            self.set_meter(name, index, rates)
        else:
            self.set_entry_meter(table, index, rates)
        return ""

    def do_meter_array_set_rates(self, args: Sequence[str]) -> str:
        """Rates of all cells: meter_array_set_rates NAME RATE:BURST RATE:BURST"""
        name, *words = exactly(args, 3, "meter_array_set_rates NAME RATE:BURST RATE:BURST")
        self.set_meter(name, None, [_rate(word) for word in words])
        return ""

    def do_meter_get_rates(self, args: Sequence[str]) -> str:
        """Rates per microsecond: meter_get_rates NAME INDEX"""
        name, text = exactly(args, 2, "meter_get_rates NAME INDEX")
        index, table = number(text, "index"), self.switch.direct_meter_table(name)
        found = self.meter(name, index) if table is None else self.entry_meter(table, index)
        return "\n".join(
            f"{n}: info rate = {units_per_us(rate.rate)}, burst size = {rate.burst}"
            for n, rate in enumerate(rates_of(found))
        )


def rates_of(config: MeterConfig | None) -> list[Rate]:
    """None where the meter is unlimited."""
    if config is None:
        return []
    return [Rate(config.cir, config.cbs), Rate(config.pir, config.pbs)]


def units_per_us(rate: int) -> float:
    return rate / US_PER_S


def _config(rates: Sequence[Rate]) -> MeterConfig:
    if len(rates) != 2:
        raise CommandError(f"a meter has 2 rates, not {len(rates)}")
    (cir, cbs), (pir, pbs) = rates
    return MeterConfig(cir, cbs, pir, pbs)


def _rate(text: str) -> Rate:
    """RATE:BURST, the rate per microsecond."""
    rate, _, burst = text.partition(":")
    try:
        return Rate.of(float(rate), int(burst))
    except ValueError:
        raise CommandError(f"`{text}` is no RATE:BURST, like 0.5:10") from None
