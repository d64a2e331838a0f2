"""What an entry of a table with an action profile or selector runs.

Such an entry does not name an action but a :class:`Member` of the profile, a
:class:`Group` of members (of a selector), or, in one shot, a :class:`ActionSet`:
weighted actions of the entry's own, of which the selector chooses as from a group.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field

from testbed.switch.values import Value


@dataclass(frozen=True)
class Member:
    number: int


@dataclass(frozen=True)
class Group:
    number: int


@dataclass(frozen=True)
class WeightedAction:
    """An action of a set; it is chosen ``weight`` times as often as one of weight 1, and
    only while ``watch_port`` is up, where there is one."""

    action: str
    params: Mapping[str, Value] = field(default_factory=dict)
    weight: int = 1
    watch_port: int | None = None


class Selection(enum.Enum):
    """How one of a set is chosen: as the action selector says, which is by its hash, or at
    random (P4Runtime's ActionSelectionMode)."""

    DEFAULT = 0
    HASH = 1
    RANDOM = 2


class SizeSemantics(enum.Enum):
    """What the size of a set is: what the action selector says, the sum of the weights, or
    the number of its actions (P4Runtime)."""

    DEFAULT = 0
    SUM_OF_WEIGHTS = 1
    SUM_OF_MEMBERS = 2


@dataclass(frozen=True)
class ActionSet:
    """Actions that come and go with their entry (P4Runtime's one shot programming)."""

    actions: tuple[WeightedAction, ...]
    selection: Selection = Selection.DEFAULT
    size_semantics: SizeSemantics = SizeSemantics.DEFAULT


Target = Member | Group | ActionSet
