"""What the engine refuses, said of the entity that was to be written."""

from __future__ import annotations

import errno
from typing import Protocol

from testbed.engine import EngineError
from testbed.switch.entities import (
    DefaultEntry,
    Entity,
    GroupEntry,
    MemberEntry,
    TableEntry,
    ValueSetMembers,
)
from testbed.switch.errors import ControlError, choices

_OF_TABLES = {
    errno.EEXIST: "an entry with this match is there already",
    errno.ENOENT: "there is no such entry",
    errno.ENOSPC: "the table is full",
}
_OF_SETS = {
    errno.EEXIST: "it has this member already",
    errno.ENOENT: "it has no such member",
    errno.ENOSPC: "it is full",
}
_NOT_FOUND = (errno.ENOENT, errno.ENXIO)


class Numbered(Protocol):
    """The numbers of the members and groups that there are, by profile."""

    @property
    def members(self) -> list[dict[int, MemberEntry]]: ...
    @property
    def groups(self) -> list[dict[int, GroupEntry]]: ...


def explain(where: str, entity: Entity, error: EngineError, held: Numbered) -> ControlError:
    """``where`` begins the sentence; where a member or group was not found, it ends with
    those that there are."""
    match entity:
        case MemberEntry() | GroupEntry():
            text = str(error).removeprefix(f"{entity.profile.name} ")
            more = _there_are(entity.profile.index, error, held)
            return ControlError.of(where, error, f"{text}{more}")
        case TableEntry() | DefaultEntry() if error.code not in _OF_TABLES:
            profile = entity.table.profile
            more = "" if profile is None else _there_are(profile, error, held)
            return ControlError.of(where, error, f"{error}{more}")
        case ValueSetMembers():
            return ControlError.of(where, error, _OF_SETS.get(error.code))
    return ControlError.of(where, error, _OF_TABLES.get(error.code))


def _there_are(profile: int, error: EngineError, held: Numbered) -> str:
    if error.code not in _NOT_FOUND:
        return ""
    kind = held.groups if "has no group " in str(error) else held.members
    return f"; {choices(map(str, sorted(kind[profile])))}"
