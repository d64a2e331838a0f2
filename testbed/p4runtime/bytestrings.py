"""P4 integers as P4Runtime writes them: big-endian, as short as can be.

Source: P4Runtime specification, Bytestrings. A receiver takes any length whose value
fits; a sender writes the canonical form: no leading zero (for signed numbers: sign)
bytes, and one byte for 0.
"""

from __future__ import annotations

from testbed.p4runtime.errors import Code, StatusError

_SHOWN = 24  # bytes of a string in an error


def encode(value: int) -> bytes:
    """The canonical string of a number that is not negative."""
    return value.to_bytes((value.bit_length() + 7) // 8 or 1, "big")


def encode_signed(value: int) -> bytes:
    """The canonical string of an ``int<W>``: the shortest two's complement."""
    bits = (value if value >= 0 else ~value).bit_length() + 1
    return value.to_bytes((bits + 7) // 8, "big", signed=True)


def decode(data: bytes, width: int, where: str, code: Code = Code.INVALID_ARGUMENT) -> int:
    """The ``bit<width>`` in ``data``; ``where`` begins the error, which has ``code``."""
    value = int.from_bytes(data, "big")
    if value >> width or not data:
        raise _refused(data, f"bit<{width}>", where, code)
    return value


def decode_signed(data: bytes, width: int, where: str, code: Code = Code.INVALID_ARGUMENT) -> int:
    """The ``int<width>`` in ``data``; see :func:`decode`."""
    value = int.from_bytes(data, "big", signed=True)
    if not data or not -(1 << (width - 1)) <= value < 1 << (width - 1):
        raise _refused(data, f"int<{width}>", where, code)
    return value


def _refused(data: bytes, type_: str, where: str, code: Code) -> StatusError:
    if not data:
        return StatusError(code, f"{where}: an empty string is no {type_}; 0 is one byte, 0x00")
    shown = data[:_SHOWN].hex() + ("..." if len(data) > _SHOWN else "")
    return StatusError(code, f"{where}: 0x{shown} does not fit {type_}")
