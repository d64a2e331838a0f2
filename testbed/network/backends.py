"""What the switches of a live network can be, by name; a module is loaded when it is used."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from testbed.network.hosted import HostedNetwork

ENGINE = "testbed"
_CLASSES = {
    ENGINE: ("testbed.network.live", "LiveNetwork"),
    "bmv2": ("testbed.network.bmv2.network", "Bmv2Network"),
}
SWITCHES = tuple(_CLASSES)


def backend(switch: str) -> type[HostedNetwork]:
    """The kind of network whose switches are ``switch``, one of :data:`SWITCHES`."""
    module, name = _CLASSES[switch]
    kind: type[HostedNetwork] = getattr(importlib.import_module(module), name)
    return kind
