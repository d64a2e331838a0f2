"""What counters and meters hold, in P4Runtime's messages and in a client's objects."""

from __future__ import annotations

from typing import Any, NamedTuple

from testbed.switch.entities import Colours, MeterConfig


class Cell(NamedTuple):
    """What a counter counted."""

    packets: int
    bytes: int


def read_cell(message: Any) -> Cell:
    """Of a ``p4.CounterData``."""
    return Cell(message.packet_count, message.byte_count)


def put_config(message: Any, config: MeterConfig) -> None:
    """Fills a ``p4.MeterConfig``."""
    message.cir, message.cburst = config.cir, config.cbs
    message.pir, message.pburst = config.pir, config.pbs


def read_config(message: Any) -> MeterConfig:
    """Of a ``p4.MeterConfig``."""
    return MeterConfig(message.cir, message.cburst, message.pir, message.pburst)


def read_meter(entry: Any) -> MeterConfig | None:
    """Of a ``p4.MeterEntry`` or ``p4.DirectMeterEntry``; None: it does not limit."""
    return read_config(entry.config) if entry.HasField("config") else None


def read_colours(message: Any) -> Colours:
    """Of a ``p4.MeterCounterData``."""
    return Colours(read_cell(message.green), read_cell(message.yellow), read_cell(message.red))
