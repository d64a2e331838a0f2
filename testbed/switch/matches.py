"""Values as people write them, and the packed keys that the engine compares.

A key field is matched by one of

=========  ==========================================================
exact      ``80``, ``"10.0.0.1"``, ``"08:00:00:00:01:01"``, ``"0x50"``
lpm        ``"10.0.1.0/24"``, ``(value, prefix_length)``; a bare value is a host
ternary    ``(value, mask)``, ``"10.0.0.0&&&0xff000000"``; a bare value is exact
range      ``(low, high)``, ``"1024..2047"``; a bare value is one number
optional   a value, or None
=========  ==========================================================

None, or leaving the field out, matches anything (not for exact fields).
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping, Sequence

from testbed.compiler.program import KeyField, Table
from testbed.switch.errors import ControlError, choices

Value = int | str | bytes
MatchValue = Value | tuple[Value, Value] | None

_MAC = re.compile(r"[0-9a-fA-F]{1,2}([:-][0-9a-fA-F]{1,2}){5}")
_WORD = (1 << 64) - 1


def ones(width: int) -> int:
    return (1 << width) - 1


def parse_value(value: Value, width: int, place: str) -> int:
    """An unsigned number of `width` bits from an int, bytes, or text: decimal, 0x,
    0b, an IPv4, IPv6 or MAC address. Negative ints are taken as two's complement.

    Raises ControlError naming `place`.
    """
    if isinstance(value, bytes):
        number = int.from_bytes(value, "big")
    elif isinstance(value, str):
        number = _parse_text(value, place)
    else:
        number = int(value)
    if number < 0 and number >= -(1 << (width - 1)):
        number &= ones(width)
    if not 0 <= number <= ones(width):
        raise ControlError(f"{place}: {value!r} does not fit in {width} bits")
    return number


def _parse_text(text: str, place: str) -> int:
    stripped = text.strip()
    try:
        if _MAC.fullmatch(stripped):
            return int("".join(part.zfill(2) for part in re.split("[:-]", stripped)), 16)
        if ":" in stripped or stripped.count(".") == 3:
            return int(ipaddress.ip_address(stripped))
        return int(stripped.replace("_", ""), 0) if not stripped.isdecimal() else int(stripped)
    except ValueError:
        raise ControlError(
            f"{place}: {text!r} is no value; write a number (80, 0x50, 0b101), "
            "an IPv4 or IPv6 address, or a MAC address"
        ) from None


def _split(value: MatchValue, separator: str) -> tuple[Value, Value] | None:
    if isinstance(value, tuple):
        return value
    if isinstance(value, str) and separator in value:
        left, right = value.split(separator, 1)
        return left, right
    return None


def field_match(key: KeyField, value: MatchValue, place: str) -> tuple[int, int]:
    """(value, mask) of one field; (low, high) for a range.

    Bits outside the mask are cleared, as P4Runtime's canonical form has it.
    """
    width = key.width
    if key.match_kind == "range":
        return _range(value, width, place)
    if value is None:
        if key.match_kind == "exact":
            raise ControlError(f"{place} is matched exactly: it needs a value")
        return 0, 0
    separator = {"lpm": "/", "ternary": "&&&"}.get(key.match_kind, "")
    pair = _split(value, separator) if separator else None
    if pair is None:
        if isinstance(value, tuple):
            raise ControlError(f"{place} is matched by one value ({key.match_kind}), not by a pair")
        return parse_value(value, width, place), ones(width)
    number = parse_value(pair[0], width, place)
    if key.match_kind == "lpm":
        mask = _prefix_mask(pair[1], width, place)
    else:
        mask = parse_value(pair[1], width, f"{place}, mask")
    return number & mask, mask


def _prefix_mask(length: Value, width: int, place: str) -> int:
    number = parse_value(length, 32, f"{place}, prefix length")
    if number > width:
        raise ControlError(f"{place}: a prefix has 0 to {width} bits, not {number}")
    return ones(width) & ~ones(width - number)


def _range(value: MatchValue, width: int, place: str) -> tuple[int, int]:
    if value is None:
        return 0, ones(width)
    pair = _split(value, "..")
    if pair is None:
        if isinstance(value, tuple):  # unreachable by type; keeps the checker sure
            raise ControlError(f"{place} takes (low, high)")
        number = parse_value(value, width, place)
        return number, number
    low = parse_value(pair[0], width, f"{place}, low end")
    high = parse_value(pair[1], width, f"{place}, high end")
    if low > high:
        raise ControlError(f"{place}: the range {low}..{high} is empty")
    return low, high


def pack_key(table: Table, fields: Sequence[tuple[int, int]]) -> tuple[list[int], list[int]]:
    """Key words and mask words of an entry from (value, mask) per key field."""
    value_words, mask_words = [0] * table.key_words, [0] * table.key_words
    for key, (value, mask) in zip(table.keys, fields, strict=True):
        for i in range((key.width + 63) // 64):
            value_words[key.word + i] |= (value >> 64 * i & _WORD) << key.shift
            mask_words[key.word + i] |= (mask >> 64 * i & _WORD) << key.shift
    return value_words, mask_words


def table_match(table: Table, match: Mapping[str, MatchValue]) -> list[tuple[int, int]]:
    """(value, mask) per key field of `table` from a mapping by key name.

    A key may be named in full (``hdr.ipv4.dstAddr``) or by an unambiguous end
    (``dstAddr``). Raises ControlError.
    """
    given: dict[str, MatchValue] = {}
    names = [key.name for key in table.keys]
    for name, value in match.items():
        found = resolve(name, names)
        if found is None:
            raise ControlError(f"table `{table.name}` has no key `{name}`: {choices(names, name)}")
        given[found] = value
    return [
        field_match(key, given.get(key.name), f"table `{table.name}`, key `{key.name}`")
        for key in table.keys
    ]


def resolve(name: str, names: Sequence[str]) -> str | None:
    """`name` itself if it is one of `names`, else the only one that ends in
    ``.name``; None if there is none or more than one."""
    if name in names:
        return name
    ends = [known for known in names if known.endswith("." + name)]
    return ends[0] if len(ends) == 1 else None
