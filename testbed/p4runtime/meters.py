"""Configurations of meters, in P4Runtime's form and in the switch's.

v1model's meters are two-rate three-colour markers (RFC 2698). Source: P4Runtime
specification, MeterEntry & DirectMeterEntry.
"""

from __future__ import annotations

from typing import Any

from testbed.p4runtime.errors import invalid
from testbed.switch.entities import MeterConfig

_RATES = ("cir", "cburst", "pir", "pburst")


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
