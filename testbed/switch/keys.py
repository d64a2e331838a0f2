"""Keys of tables and value sets: fields by name, and the words that the engine takes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from testbed.compiler.program import KeyField
from testbed.switch.errors import ControlError, choices, suggestion
from testbed.switch.values import FieldMatch, MatchField, Value, parse_match

F = TypeVar("F", bound=MatchField)

# A member of a value set: Value | Mapping[str, Value] | list[Value]
Member = Value


def match_fields(
    keys: Sequence[F], match: Mapping[str, Value], where: str
) -> list[tuple[F, FieldMatch]]:
    """Every key with what ``match`` wants of it; one left out is "don't care".

    Raises :class:`ControlError`.
    """
    given: dict[str, Value] = {}
    for name, value in match.items():
        key = find_key(keys, name, where)
        if key.name in given:
            raise ControlError(f"{where}: key `{key.name}` is given twice")
        given[key.name] = value
    return [
        (key, parse_match(key, given.get(key.name), f"{where}, key `{key.name}`")) for key in keys
    ]


def member_fields(keys: Sequence[F], member: Member, where: str) -> list[tuple[F, FieldMatch]]:
    """A value set's member as a match on each of its fields. Raises :class:`ControlError`."""
    if isinstance(member, Mapping):
        return match_fields(keys, member, where)
    if isinstance(member, list):
        if len(member) != len(keys):
            raise ControlError(f"{where}: a member has {_listed(keys)}, not {len(member)} values")
        return [
            (key, parse_match(key, value, f"{where}, field `{key.name}`"))
            for key, value in zip(keys, member, strict=True)
        ]
    if len(keys) == 1:
        return [(keys[0], parse_match(keys[0], member, where))]
    raise ControlError(f"{where}: a member has {_listed(keys)}, not one value")


def _listed(keys: Sequence[MatchField]) -> str:
    if len(keys) == 1:
        return "one value"
    names = ", ".join(f"`{key.name}`" for key in keys)
    return f"{len(keys)} values ({names})"


def find_key(keys: Sequence[F], name: str, where: str) -> F:
    """The key called ``name``, or the one whose name ends in it. Raises ControlError."""
    for key in keys:
        if key.name == name:
            return key
    suffixes = [key for key in keys if key.name.endswith(f".{name}")]
    if len(suffixes) == 1:
        return suffixes[0]
    names = [key.name for key in keys]
    raise ControlError(f"{where} has no key `{name}`; {choices(names)}{suggestion(name, names)}")


def pack(fields: Iterable[tuple[KeyField, FieldMatch]]) -> tuple[int, int]:
    """Value and mask of all fields, each packed into one number."""
    value = mask = 0
    for key, match in fields:
        value |= match.value << key.offset
        mask |= match.mask << key.offset
    return value, mask


def unpack(keys: Sequence[KeyField], value: int, mask: int) -> list[FieldMatch]:
    """What :func:`pack` made of each key."""
    return [
        FieldMatch(value >> key.offset & ones(key.width), mask >> key.offset & ones(key.width))
        for key in keys
    ]


def ones(width: int) -> int:
    """The largest number of ``width`` bits."""
    return (1 << width) - 1
