"""The hash algorithms of v1model over packed data, as BMv2 computes them."""

from __future__ import annotations

from collections.abc import Callable

_CRC32_REFLECTED = 0xEDB88320  # of 0x04c11db7
_CRC16_REFLECTED = 0xA001  # of 0x8005
_IDENTITY_BYTES = 8


def crc32(data: bytes) -> int:
    """CRC-32 of Ethernet."""
    return _reflected(data, 0xFFFFFFFF, _CRC32_REFLECTED) ^ 0xFFFFFFFF


def crc16(data: bytes) -> int:
    """CRC-16/ARC."""
    return _reflected(data, 0, _CRC16_REFLECTED)


def _reflected(data: bytes, crc: int, polynomial: int) -> int:
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (polynomial if crc & 1 else 0)
    return crc


def csum16(data: bytes) -> int:
    """RFC 1071; an odd last byte is the high byte of a word."""
    total = sum(_words(data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def xor16(data: bytes) -> int:
    result = 0
    for word in _words(data):
        result ^= word
    return result


def identity(data: bytes) -> int:
    """The first eight bytes as a number."""
    return int.from_bytes(data[:_IDENTITY_BYTES], "big")


def _words(data: bytes) -> list[int]:
    padded = data + b"\0" * (len(data) % 2)
    return [int.from_bytes(padded[i : i + 2], "big") for i in range(0, len(padded), 2)]


ALGORITHMS: dict[str, Callable[[bytes], int]] = {
    "crc32": crc32,
    "crc32_custom": crc32,  # BMv2's initial settings are those of crc32
    "crc16": crc16,
    "crc16_custom": crc16,
    "csum16": csum16,
    "xor16": xor16,
    "identity": identity,
}
