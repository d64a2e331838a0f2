"""What users write for keys and parameters: numbers, addresses, prefixes, masks."""

from __future__ import annotations

import ipaddress
import re
import socket
from dataclasses import dataclass
from typing import Any, Protocol

from testbed.switch.errors import ControlError

_MAC = re.compile(r"[0-9a-fA-F]{1,2}([:-][0-9a-fA-F]{1,2}){5}")

# int | "10.0.0.1" | "10.0.0.0/24" | "00:00:..." | bytes | (a, b) | None
Value = Any


class MatchField(Protocol):
    """A field that is matched: one of a table's key or of a value set. ``width``: bits."""

    @property
    def name(self) -> str: ...
    @property
    def match_kind(self) -> str: ...
    @property
    def width(self) -> int: ...


@dataclass(frozen=True)
class FieldMatch:
    """One key field: a value and a mask, or for a range its low and high end."""

    value: int
    mask: int


def parse_value(value: Value, width: int, where: str) -> int:
    """``value`` as an unsigned number of ``width`` bits.

    Takes numbers (negative ones in two's complement), bytes, and text: decimal,
    0x, 0b, 0o, an IPv4, IPv6 or MAC address. Raises :class:`ControlError`.
    """
    number = _number(value, width, where)
    if number < 0 and number >= -(1 << (width - 1)):
        number += 1 << width
    if not 0 <= number < 1 << width:
        raise ControlError(
            f"{where}: {value} does not fit in {width} bits (0 to {(1 << width) - 1})"
        )
    return number


def _number(value: Value, width: int, where: str) -> int:
    if isinstance(value, bool | int):
        return int(value)
    if isinstance(value, bytes):
        return int.from_bytes(value, "big")
    if isinstance(value, ipaddress.IPv4Address | ipaddress.IPv6Address):
        return int(value)
    if isinstance(value, str):
        found = _parse_text(value.strip())
        if found is not None:
            return found
    raise ControlError(
        f"{where}: `{value}` is not a value of {width} bits; write a number (10, 0x0a, 0b1010), "
        "an IPv4 or IPv6 address, a MAC address, or bytes"
    )


def _parse_text(text: str) -> int | None:
    if text.count(".") == 3:  # far quicker than ipaddress, and as strict
        try:
            return int.from_bytes(socket.inet_pton(socket.AF_INET, text), "big")
        except (OSError, ValueError):
            return None
    if _MAC.fullmatch(text):
        return int("".join(part.zfill(2) for part in re.split("[:-]", text)), 16)
    try:
        return int(text, 0)
    except ValueError:
        pass
    try:
        return int(text)  # leading zeros
    except ValueError:
        pass
    try:
        return int(ipaddress.ip_address(text))
    except ValueError:
        return None


def parse_match(key: MatchField, value: Value, where: str) -> FieldMatch:
    """``value`` as a match on ``key``; ``None`` is "don't care".

    exact: a value. lpm: a value, "10.0.0.0/24", (value, prefix length) or "v &&& m".
    ternary: a value, "v &&& m", "v/prefix" or (value, mask). range: a value,
    "low..high" or (low, high). optional: a value. Raises :class:`ControlError`.
    """
    if value is None:
        return _any(key, where)
    match key.match_kind:
        case "lpm":
            return _parse_lpm(key, value, where)
        case "ternary":
            return _parse_ternary(key, value, where)
        case "range":
            return _parse_range(key, value, where)
        case _:
            if isinstance(value, tuple):
                raise ControlError(f"{where}: a {key.match_kind} match takes one value, not a pair")
            return FieldMatch(parse_value(value, key.width, where), _ones(key.width))


def _ones(width: int) -> int:
    return (1 << width) - 1


def _any(key: MatchField, where: str) -> FieldMatch:
    if key.match_kind == "exact":
        raise ControlError(f"{where}: an exact match needs a value")
    return FieldMatch(0, _ones(key.width) if key.match_kind == "range" else 0)


def _pair(value: Value, separator: str) -> tuple[Value, Value] | None:
    if isinstance(value, tuple):
        if len(value) == 2:
            return value
        return None
    if isinstance(value, str) and separator in value:
        first, second = value.split(separator, 1)
        return first, second
    return None


def _prefix(key: MatchField, value: Value, length: Value, where: str) -> FieldMatch:
    try:
        bits = int(length)
    except (TypeError, ValueError):
        bits = -1
    if not 0 <= bits <= key.width:
        raise ControlError(f"{where}: prefix length {length} is not within 0 to {key.width}")
    mask = _ones(key.width) ^ _ones(key.width - bits)
    number = parse_value(value, key.width, where)
    if number & ~mask:
        raise ControlError(
            f"{where}: {value}/{bits} has bits set behind its prefix; the prefix is "
            f"0x{number & mask:x}/{bits}"
        )
    return FieldMatch(number, mask)


def _parse_lpm(key: MatchField, value: Value, where: str) -> FieldMatch:
    if isinstance(value, str) and "&&&" in value:
        number, mask = value.split("&&&", 1)
        return _prefix(key, number, _prefix_length(key, mask, where), where)
    pair = _pair(value, "/")
    if pair is not None:
        return _prefix(key, *pair, where)
    return FieldMatch(parse_value(value, key.width, where), _ones(key.width))


def _prefix_length(key: MatchField, text: str, where: str) -> int:
    mask = parse_value(text, key.width, where)
    length = mask.bit_count()
    if mask != _ones(key.width) ^ _ones(key.width - length):
        raise ControlError(f"{where}: the mask {text.strip()} is no prefix, and the match is lpm")
    return length


def _parse_ternary(key: MatchField, value: Value, where: str) -> FieldMatch:
    pair = _pair(value, "&&&")
    if pair is None:
        prefix = _pair(value, "/")
        if prefix is not None:
            return _prefix(key, *prefix, where)
        return FieldMatch(parse_value(value, key.width, where), _ones(key.width))
    mask = parse_value(pair[1], key.width, where)
    return FieldMatch(parse_value(pair[0], key.width, where) & mask, mask)


def _parse_range(key: MatchField, value: Value, where: str) -> FieldMatch:
    pair = _pair(value, "..")
    if pair is None:
        number = parse_value(value, key.width, where)
        return FieldMatch(number, number)
    low, high = (parse_value(end, key.width, where) for end in pair)
    if low > high:
        raise ControlError(f"{where}: the range {low}..{high} is empty")
    return FieldMatch(low, high)
