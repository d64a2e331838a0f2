"""What a control operation says, checked against what the program declares.

Shared by the switches of both engines, so that a mistake gets the same sentence from
either.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Protocol

from testbed.switch.errors import ControlError, ErrorCode, choices, suggestion
from testbed.switch.values import Value, parse_value

MAX_PRIORITY = (1 << 31) - 1
MAX_SESSION = 1 << 15
MAX_GROUP = 1 << 16
MAX_REPLICA = (1 << 16) - 1  # of the port and the egress_rid of a copy
CLASSES = 8
_PRIORITY_KINDS = frozenset(("ternary", "range", "optional"))


class Sized(Protocol):
    """A parameter: ``width`` in bits."""

    @property
    def name(self) -> str: ...
    @property
    def width(self) -> int: ...


def takes_priorities(match_kinds: Collection[str]) -> bool:
    """Whether the entries of a table with these match kinds have priorities."""
    return not _PRIORITY_KINDS.isdisjoint(match_kinds) or (
        sum(kind == "lpm" for kind in match_kinds) > 1
    )


def arguments(params: Sequence[Sized], given: Mapping[str, Value], where: str) -> list[int]:
    """Values for an action's parameters, in their order. Raises ControlError."""
    names = [p.name for p in params]
    for name in given:
        if name not in names:
            raise ControlError(
                f"{where} has no parameter `{name}`; {choices(names)}{suggestion(name, names)}"
            )
    missing = [n for n in names if n not in given]
    if missing:
        raise ControlError(f"{where} needs a value for {', '.join(f'`{n}`' for n in missing)}")
    return [parse_value(given[p.name], p.width, f"{where}, parameter `{p.name}`") for p in params]


def check_priority(priority: int | None, where: str, *, taken: bool) -> int:
    """``taken``: whether the table's entries have priorities. Raises ControlError."""
    if priority is None:
        return 0
    if not taken:
        raise ControlError(
            f"{where} takes no priority: only ternary, range and optional keys need one"
        )
    if not 0 <= priority <= MAX_PRIORITY:
        raise ControlError(f"{where}: priority {priority} is not within 0 to {MAX_PRIORITY}")
    return priority


def explain_scope(where: str, name: str, hidden: Iterable[str], forbidden: str) -> None:
    """Refuses an action that the table has, but not for this use. Raises ControlError."""
    for full in hidden:
        if full == name or full.endswith(f".{name}"):
            use = "as a default action" if forbidden == "default_only" else "in entries"
            raise ControlError(f"{where}: action `{full}` may only be used {use}")


def check_session(session: int, class_of_service: int, where: str) -> None:
    """Raises ControlError."""
    if not 0 <= session <= MAX_SESSION:
        raise ControlError(f"{where}: sessions are numbered 0 to {MAX_SESSION}")
    if not 0 <= class_of_service < CLASSES:
        raise ControlError(f"{where}: class of service {class_of_service} is not 0 to 7")


def check_group(group: int, where: str) -> None:
    """Raises ControlError."""
    if not 0 < group < MAX_GROUP:
        raise ControlError(f"{where}: groups are numbered 1 to {MAX_GROUP - 1}")


def check_replica(port: int, rid: int, where: str) -> None:
    """Raises ControlError."""
    if not (0 <= port <= MAX_REPLICA and 0 <= rid <= MAX_REPLICA):
        raise ControlError(
            f"{where}: the port and the egress_rid of a copy are 0 to {MAX_REPLICA}, not {port} "
            f"and {rid}"
        )


def check_cell(index: int, size: int, where: str) -> None:
    """``where`` names the register, counter or meter. Raises ControlError."""
    if not 0 <= index < size:
        raise ControlError(
            f"{where} has cells 0 to {size - 1}, not {index}", ErrorCode.OUT_OF_RANGE
        )


def no_direct(where: str, kind: str, owners: Iterable[str]) -> str:
    """That a table has no direct counter or meter; ``owners``: those that have one."""
    having = f"; tables with one: {', '.join(sorted(owners))}" if owners else ""
    return f"{where} has no direct {kind}{having}"


# ---- action profiles ------------------------------------------------------------------

_MAX_NUMBER = (1 << 32) - 2
_MAX_WEIGHT = (1 << 31) - 1
NO_GROUPS = "has no selector, so it has members but no groups"


def profile_place(switch: str, name: str, *, selector: bool) -> str:
    """What errors call an action profile."""
    return f"{switch}: {_kind(selector=selector)} `{name}`"


def _kind(*, selector: bool) -> str:
    return "action selector" if selector else "action profile"


def check_number(kind: str, number: int, where: str) -> None:
    """``kind``: member or group. Raises ControlError."""
    if not 0 <= number <= _MAX_NUMBER:
        raise ControlError(f"{where}: {kind}s are numbered 0 to {_MAX_NUMBER}, not {number}")


def check_weight(weight: int, most: int, where: str) -> int:
    """``most``: what the profile allows, 0 for any. Raises ControlError."""
    if not 0 < weight <= (most or _MAX_WEIGHT):
        raise ControlError(f"{where}: a weight is 1 to {most or _MAX_WEIGHT}, not {weight}")
    return weight


def check_group_size(max_size: int, where: str) -> None:
    """Raises ControlError."""
    if not 0 <= max_size <= _MAX_WEIGHT:
        raise ControlError(f"{where}: a group's maximum size is 0 to {_MAX_WEIGHT}, not {max_size}")


def lowest_free(numbers: Collection[int]) -> int:
    """What BMv2 would call the next one."""
    return next(n for n in range(len(numbers) + 1) if n not in numbers)


def names_actions(where: str) -> str:
    """That a table's entries do not name members."""
    return f"{where} has no action profile: its entries name an action"


def names_targets(where: str, profile: str, selector: bool, action: object) -> str:
    """That a table's entries do not name actions."""
    kinds = "a member, a group or a set of actions" if selector else "a member"
    return (
        f"{where} has the {_kind(selector=selector)} `{profile}`: its entries name {kinds}, "
        f"not the action `{action}`"
    )
