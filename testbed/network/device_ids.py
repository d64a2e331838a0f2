"""P4Runtime's numbers of the switches of a topology: given by its document, or 1, 2, ..."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from testbed.network.spec import refuse

if TYPE_CHECKING:
    from testbed.network.topology import SwitchSpec

MOST_DEVICE_ID = (1 << 64) - 1  # uint64


def device_ids(switches: Mapping[str, SwitchSpec]) -> dict[str, int]:
    """The number of each switch: where it gives none, its place among all of them from 1 on.

    Raises what a validator may raise, where two have the same.
    """
    found: dict[str, int] = {}
    owners: dict[int, str] = {}
    for place, (name, spec) in enumerate(switches.items(), 1):
        number = place if spec.device_id is None else spec.device_id
        other = owners.setdefault(number, name)
        if other != name:
            raise refuse(
                f"switches.{name}: {other} has device id {number} already; without a device_id "
                "a switch has its place among all, from 1 on"
            )
        found[name] = number
    return found
