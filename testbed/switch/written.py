"""What controllers last wrote where the engine has no way to read it."""

from __future__ import annotations

from dataclasses import dataclass, field

from testbed.switch.targets import Target
from testbed.switch.values import Value

Replicas = list[tuple[int, int]]  # port, egress_rid


@dataclass
class Written:
    """``defaults``: action and parameters by table. ``sessions``: replicas, class of
    service and length in bytes by clone session. ``groups``: by multicast group."""

    defaults: dict[str, tuple[str | Target, dict[str, Value]]] = field(default_factory=dict)
    sessions: dict[int, tuple[Replicas, int, int]] = field(default_factory=dict)
    groups: dict[int, Replicas] = field(default_factory=dict)
