"""Reads the frames of a capture: classic pcap, or pcapng.

Format of the former: IETF draft-ietf-opsawg-pcap. A header says the byte order, the unit
of time and the kind of link; records follow, each with its time and length.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from testbed.measure.pcapng import Packet, PcapngError, read_pcapng
from testbed.time_units import NS_PER_S

_PCAPNG = b"\x0a\x0d\x0d\x0a"
# The magic number as it lies in the file: byte order, nanoseconds a unit of the fraction.
_MAGIC = {
    b"\xd4\xc3\xb2\xa1": ("<", 1000),
    b"\xa1\xb2\xc3\xd4": (">", 1000),
    b"\x4d\x3c\xb2\xa1": ("<", 1),
    b"\xa1\xb2\x3c\x4d": (">", 1),
}
_HEADER_BYTES, _RECORD_BYTES = 24, 16
_ETHERNET = 1
_MAX_FRAME = 1 << 18


class CaptureError(ValueError):
    """A file that is no capture, or is damaged: one sentence with the place."""


@dataclass(frozen=True)
class Frame:
    """``at_ns``: since 1970, or since the capture's own time 0."""

    at_ns: int
    data: bytes


def read_frames(path: Path) -> Iterator[Frame]:
    """Every frame of a capture. Raises CaptureError, and OSError."""
    with path.open("rb") as file:
        magic = file.read(4)
        if magic == _PCAPNG:
            yield from _pcapng(path)
            return
        if magic not in _MAGIC:
            raise CaptureError(f"{path} is no capture: it begins neither as pcap nor as pcapng")
        order, unit = _MAGIC[magic]
        header = file.read(_HEADER_BYTES - 4)
        if len(header) < _HEADER_BYTES - 4:
            raise CaptureError(f"{path} ends within its header")
        link = struct.unpack_from(order + "I", header, 16)[0] & 0xFFFF
        if link != _ETHERNET:
            raise CaptureError(f"{path}: its frames are of link type {link}, not Ethernet (1)")
        number = 0
        while record := file.read(_RECORD_BYTES):
            number += 1
            if len(record) < _RECORD_BYTES:
                raise CaptureError(f"{path} ends within packet {number}")
            seconds, fraction, stored, length = struct.unpack(order + "IIII", record)
            if stored > _MAX_FRAME:
                raise CaptureError(f"{path}: packet {number} claims {stored} bytes")
            if stored < length:
                raise CaptureError(
                    f"{path}: packet {number} was cut when it was captured "
                    f"({stored} of {length} bytes); capture whole packets (tcpdump -s 0)"
                )
            data = file.read(stored)
            if len(data) < stored:
                raise CaptureError(f"{path} ends within packet {number}")
            yield Frame(seconds * NS_PER_S + fraction * unit, data)


def _pcapng(path: Path) -> Iterator[Frame]:
    try:
        for number, item in enumerate(read_pcapng(path), start=1):
            if isinstance(item, Packet):
                if len(item.data) < item.length:
                    raise CaptureError(f"{path}: packet {number} was cut when it was captured")
                yield Frame(item.at_ns, item.data)
    except PcapngError as error:
        raise CaptureError(str(error)) from None
