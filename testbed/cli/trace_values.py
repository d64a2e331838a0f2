"""Values as people read them: addresses as addresses, numbers as numbers.

P4 knows only ``bit<32>``; that a field is an IPv4 address is told by its name
(``dstAddr``, ``src_ip``, ``next_hop``). A name that only looks like one costs nothing
but a dotted number.
"""

from __future__ import annotations

import ipaddress
import json
import re

from testbed.interpreter.events import KeyShown, Shown

_ADDRESS = re.compile(
    r"addr|ip(v[46])?$|^ip|mac|dst|src|dest|source|hop|gateway|[st](ha|pa)$", re.I
)
_OPAQUE = re.compile(r"type|proto|checksum|csum|flags|hash|magic|mask|crc|label|spi", re.I)
_SMALL = 10
_DECIMAL_TOO = 1 << 24
_MAC_BITS, _IPV4_BITS, _IPV6_BITS = _WIDTHS = 48, 32, 128


def value_text(shown: Shown) -> str:
    """A value on one line."""
    value = shown.value
    match value:
        case None:
            return "invalid"
        case bool():
            return "true" if value else "false"
        case str():
            if shown.type == "string":
                return json.dumps(value, ensure_ascii=False)
            return value.removeprefix("error.") if shown.type == "error" else value
        case tuple():
            inner = ", ".join(
                value_text(p) if p.name.startswith("[") else f"{p.name} = {value_text(p)}"
                for p in value
            )
            return f"{{{inner}}}"
    return number_text(value, shown.name, shown.width)


def number_text(value: int, name: str, width: int | None) -> str:
    """A number of ``width`` bits (``None``: no ``bit<W>``) in a field called ``name``."""
    last = _last(name)
    if width in _WIDTHS and _ADDRESS.search(last):
        return _address(value, width)
    if width is None or -_SMALL < value < _SMALL:
        return str(value)
    digits = f"0x{value:0{(width + 3) // 4}x}" if _OPAQUE.search(last) else f"0x{value:x}"
    if _OPAQUE.search(last) or value >= _DECIMAL_TOO:
        return digits
    return f"{value} ({digits})"


def _address(value: int, width: int | None) -> str:
    if width == _MAC_BITS:
        return value.to_bytes(6, "big").hex(":")
    if width == _IPV4_BITS:
        return str(ipaddress.IPv4Address(value))
    return str(ipaddress.IPv6Address(value))


def match_text(key: KeyShown) -> str:
    """What the entry that won wants of this field: a value, a prefix, a mask, a range."""
    if key.match is None:
        return "any"
    first, second = key.match
    name, width = key.value.name, key.width
    if isinstance(key.value.value, bool):
        return "true" if first else "false"
    if key.match_kind == "ternary" and second != (1 << width) - 1:
        return _masked(first, second, name, width)
    if isinstance(key.value.value, str):  # an enum or error: the value itself has matched
        return value_text(key.value)
    signed = key.value.type.startswith("int<")
    match key.match_kind:
        case "range":
            low, high = (_key_number(end, name, width, signed) for end in key.match)
            return low if first == second else f"{low} .. {high}"
        case "lpm":
            return f"{number_text(first, name, width).split(' ')[0]}/{second.bit_count()}"
    return _key_number(first, name, width, signed)


def _key_number(value: int, name: str, width: int, signed: bool) -> str:
    """An entry has the bits of a number; the key is read as its type has it."""
    if signed:
        return str(value - (1 << width) if value >> (width - 1) else value)
    return number_text(value, name, width)


def _masked(value: int, mask: int, name: str, width: int) -> str:
    """An address with a mask that is a prefix as such, everything else as numbers."""
    length = mask.bit_count()
    address = width in _WIDTHS and _ADDRESS.search(_last(name))
    if address and mask == (1 << width) - (1 << (width - length)):
        return f"{_address(value, width)}/{length}"
    digits = (width + 3) // 4
    return f"0x{value:0{digits}x} &&& 0x{mask:0{digits}x}"


def _last(name: str) -> str:
    """The last part of a name such as ``hdr.stack[0].field``."""
    return re.split(r"[.\]]", name.rstrip("]"))[-1]
