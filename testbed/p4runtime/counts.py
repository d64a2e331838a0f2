"""What counters counted, and how meters are configured and what they coloured: in
P4Runtime's form and in the switch's.

v1model's meters are two-rate three-colour markers (RFC 2698). Source: P4Runtime
specification, CounterEntry, MeterEntry & DirectMeterEntry; MeterCounterData.
"""

from __future__ import annotations

from typing import Any

from testbed.p4runtime.errors import invalid
from testbed.p4runtime.schema import p4
from testbed.switch.entities import Colours, MeterConfig

_MOST_COUNT = (1 << 63) - 1
_RATES = ("cir", "cburst", "pir", "pburst")


def decode_count(data: Any, where: str) -> tuple[int, int]:
    """(packets, bytes) of a ``p4.CounterData``. Raises StatusError."""
    if data.packet_count < 0 or data.byte_count < 0:
        raise invalid(f"{where}: a counter is 0 or more")
    return data.packet_count, data.byte_count


def encode_count(cell: tuple[int, int], into: Any) -> None:
    """Writes (packets, bytes) into a ``p4.CounterData``. Its numbers have a bit less than the
    switch's: one that is larger stays at the largest."""
    packets, octets = cell
    into.packet_count, into.byte_count = min(packets, _MOST_COUNT), min(octets, _MOST_COUNT)


def decode_meter(message: Any, where: str) -> MeterConfig:
    """A ``p4.MeterConfig``. Raises StatusError (INVALID_ARGUMENT)."""
    for name in _RATES:
        if getattr(message, name) < 0:
            raise invalid(f"{where}: {name} is 0 or more, not {getattr(message, name)}")
    if message.eburst:
        raise invalid(f"{where}: eburst is for meters of a single rate; this one has two")
    if message.pir < message.cir:
        raise invalid(
            f"{where}: the peak rate, {message.pir}, is below the committed one, {message.cir}"
        )
    return MeterConfig(message.cir, message.cburst, message.pir, message.pburst)


def encode_meter(config: MeterConfig, into: Any) -> None:
    """Writes a ``p4.MeterConfig``."""
    into.cir, into.cburst = config.cir, config.cbs
    into.pir, into.pburst = config.pir, config.pbs


def check_forgotten(message: Any, where: str) -> None:
    """That a ``p4.MeterCounterData`` that is written has no counts: it sets all to 0, and
    nothing else can be set. Raises StatusError (INVALID_ARGUMENT)."""
    for colour in ("green", "yellow", "red"):
        data = getattr(message, colour)
        if data.packet_count or data.byte_count:
            raise invalid(f"{where}: what a meter coloured {colour} can be set to 0 alone")


def encode_colours(colours: Colours) -> Any:
    """The ``p4.MeterCounterData``."""
    made = p4.MeterCounterData()
    for name, cell in colours._asdict().items():
        data = getattr(made, name)
        data.SetInParent()  # a 0 is told, too
        encode_count(cell, data)
    return made
