"""What messages say of the direct counter and meter of a table's entry.

Source: P4Runtime specification, Direct Resources.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from testbed.p4runtime.counts import check_forgotten, decode_count, decode_meter
from testbed.p4runtime.errors import invalid
from testbed.switch.entities import MeterConfig

if TYPE_CHECKING:
    from testbed.p4runtime.tables import TableCodec


class DirectResources(NamedTuple):
    """Of an entry that is written; as of a :class:`~testbed.switch.entities.TableEntry`."""

    counter: tuple[int, int] | None
    meter: MeterConfig | None
    forget: bool


def check_resources(message: Any, codec: TableCodec) -> None:
    """That the table has what a ``p4.TableEntry`` speaks of. Raises StatusError
    (INVALID_ARGUMENT)."""
    if message.HasField("counter_data") and not codec.has_counter:
        raise invalid(f"{codec.place} has no direct counter")
    for field in ("meter_config", "meter_counter_data"):
        if message.HasField(field) and not codec.has_meter:
            raise invalid(f"{codec.place} has no direct meter, and there is a {field}")
    if message.HasField("time_since_last_hit") and not codec.has_idle_timeout:
        raise invalid(f"{codec.place} has no idle timeout")


def decode_resources(message: Any, codec: TableCodec) -> DirectResources:
    """Of a ``p4.TableEntry`` that is written. Raises StatusError (INVALID_ARGUMENT)."""
    check_resources(message, codec)
    place = codec.place
    check_forgotten(message.meter_counter_data, place)
    has = message.HasField
    return DirectResources(
        decode_count(message.counter_data, place) if has("counter_data") else None,
        decode_meter(message.meter_config, place) if has("meter_config") else None,
        has("meter_counter_data"),
    )
