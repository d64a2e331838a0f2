"""Keys of tables and value sets: fields by name, and the words that the engine takes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from testbed.compiler.program import KeyField
from testbed.switch.errors import ControlError, choices, suggestion
from testbed.switch.values import FieldMatch, MatchField, Value, parse_match

_WORD = 64
_WORD_MASK = (1 << _WORD) - 1
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


def pack(
    key_words: int, fields: Iterable[tuple[KeyField, FieldMatch]]
) -> tuple[list[int], list[int]]:
    """Value and mask as the engine's key words (see pipeline.h)."""
    value, mask = [0] * key_words, [0] * key_words
    for key, match in fields:
        put(key, match, value, mask)
    return value, mask


def put(key: KeyField, match: FieldMatch, value: list[int], mask: list[int]) -> None:
    """Writes one field into the words ``value`` and ``mask``."""
    for i in range((key.width + _WORD - 1) // _WORD):
        value[key.word + i] |= (match.value >> (_WORD * i) & _WORD_MASK) << key.shift
        mask[key.word + i] |= (match.mask >> (_WORD * i) & _WORD_MASK) << key.shift


def unpack(keys: Sequence[KeyField], value: Sequence[int], mask: Sequence[int]) -> list[FieldMatch]:
    """What :func:`pack` made of each key."""
    return [FieldMatch(_field(key, value), _field(key, mask)) for key in keys]


def _field(key: KeyField, words: Sequence[int]) -> int:
    count = (key.width + _WORD - 1) // _WORD
    number = sum(words[key.word + i] << (_WORD * i) for i in range(count))
    return number >> key.shift & ((1 << key.width) - 1)
