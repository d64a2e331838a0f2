"""Reads pcapng files: a generator of packets and of the counts at a capture's end.

Format: IETF draft-ietf-opsawg-pcapng. A file is a list of blocks, each with its
length before and behind it; every section may have its own byte order, and every
interface its own unit of time. Read here is what is needed to compare captures:
interfaces, enhanced packets, interface statistics. Other blocks are skipped, as
the draft asks. Whatever a file holds, the outcome is items or a
:class:`PcapngError`, and no more than one block is in memory.
"""

from __future__ import annotations

import enum
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from testbed.time_units import NS_PER_S

MAX_BLOCK_BYTES = 16 << 20  # the draft's own advice against files that claim gigabytes

_SECTION = 0x0A0D0D0A
_INTERFACE = 1
_STATISTICS = 5
_PACKET = 6
_BYTE_ORDERS = {b"\x4d\x3c\x2b\x1a": "<", b"\x1a\x2b\x3c\x4d": ">"}
_ETHERNET = 1
_OPTION_END = 0
_IF_NAME = 2
_IF_TIME_RESOLUTION = 9
_IF_TIME_OFFSET = 14
_EPB_FLAGS = 2
_ISB_DROPS = 5


class PcapngError(ValueError):
    """A file that is no pcapng, or is damaged: one sentence with the place."""


class Way(enum.Enum):
    """Which way a packet crossed its interface."""

    UNKNOWN = 0
    IN = 1
    OUT = 2


@dataclass(frozen=True)
class Packet:
    """A captured packet; ``data`` may be shorter than ``length``, what was on the wire."""

    interface: str
    at_ns: int  # since 1970, or since the capture's own time 0
    way: Way
    data: bytes
    length: int


@dataclass(frozen=True)
class CaptureEnd:
    """The end of one interface's capture: how many packets it could not keep."""

    interface: str
    at_ns: int
    lost: int


@dataclass(frozen=True)
class _Interface:
    name: str
    ticks_per_s: int
    offset_s: int

    def nanoseconds(self, high: int, low: int) -> int:
        ticks = high << 32 | low
        return ticks * NS_PER_S // self.ticks_per_s + self.offset_s * NS_PER_S


def read_pcapng(path: Path) -> Iterator[Packet | CaptureEnd]:
    """The packets of a file in its order. Raises PcapngError, OSError."""
    with path.open("rb") as file:
        yield from _Reader(file, path).items()


class _Reader:
    def __init__(self, file: BinaryIO, path: Path) -> None:
        self._file = file
        self._path = path
        self._at = 0  # of the block being read
        self._order = ""
        self._interfaces: list[_Interface] = []

    def items(self) -> Iterator[Packet | CaptureEnd]:
        while (block := self._block()) is not None:
            kind, body = block
            try:
                if kind == _SECTION:
                    self._interfaces = []
                elif kind == _INTERFACE:
                    self._interfaces.append(self._interface(body))
                elif kind == _PACKET:
                    yield self._packet(body)
                elif kind == _STATISTICS:
                    yield self._capture_end(body)
            except struct.error:
                raise self._damaged("a block is too short for what it holds") from None

    def _damaged(self, what: str) -> PcapngError:
        return PcapngError(f"{self._path}: at byte {self._at}: {what}")

    # ---- blocks -------------------------------------------------------------------

    def _block(self) -> tuple[int, bytes] | None:
        self._at = self._file.tell()
        head = self._file.read(12)
        if not head:
            return None
        if head[:4] == _SECTION.to_bytes(4, "little"):  # a palindrome: in either order
            order = _BYTE_ORDERS.get(head[8:12])
            if order is None:
                raise self._damaged("a section without a byte order")
            self._order = order
        if not self._order:
            raise PcapngError(f"{self._path} is not a pcapng file")
        if len(head) < 12:
            raise self._damaged("the file ends within a block")
        kind, length = struct.unpack_from(self._order + "II", head)
        if length < 12 or length % 4 or length > MAX_BLOCK_BYTES:
            raise self._damaged(f"a block cannot have {length} bytes")
        rest = head[8:] + self._file.read(length - 12)
        if len(rest) != length - 8:
            raise self._damaged("the file ends within a block")
        if struct.unpack_from(self._order + "I", rest, length - 12) != (length,):
            raise self._damaged("the two lengths of a block differ")
        return kind, rest[:-4]

    def _options(self, data: bytes) -> dict[int, bytes]:
        """The first value of each option."""
        found: dict[int, bytes] = {}
        at = 0
        while at + 4 <= len(data):
            code, length = struct.unpack_from(self._order + "HH", data, at)
            if code == _OPTION_END:
                break
            at += 4
            if at + length > len(data):
                raise self._damaged("an option is longer than its block")
            found.setdefault(code, data[at : at + length])
            at += (length + 3) // 4 * 4
        return found

    # ---- what they hold ------------------------------------------------------------

    def _interface(self, body: bytes) -> _Interface:
        link, _, _ = struct.unpack_from(self._order + "HHI", body)
        if link != _ETHERNET:
            raise self._damaged(f"link type {link}: only Ethernet (1) is read")
        options = self._options(body[8:])
        resolution = options.get(_IF_TIME_RESOLUTION, b"\x06")
        if len(resolution) != 1:
            raise self._damaged("a time resolution has one byte")
        exponent = resolution[0] & 0x7F
        offset = options.get(_IF_TIME_OFFSET, bytes(8))
        return _Interface(
            name=options.get(_IF_NAME, b"").decode(errors="replace")
            or f"interface {len(self._interfaces)}",
            ticks_per_s=2**exponent if resolution[0] & 0x80 else 10**exponent,
            offset_s=struct.unpack(self._order + "q", offset)[0],
        )

    def _by_number(self, number: int) -> _Interface:
        if number >= len(self._interfaces):
            raise self._damaged(f"interface {number} was never described")
        return self._interfaces[number]

    def _packet(self, body: bytes) -> Packet:
        number, high, low, stored, length = struct.unpack_from(self._order + "IIIII", body)
        if 20 + stored > len(body):
            raise self._damaged("a packet is longer than its block")
        interface = self._by_number(number)
        options = self._options(body[20 + (stored + 3) // 4 * 4 :])
        flags = struct.unpack(self._order + "I", options.get(_EPB_FLAGS, bytes(4)))[0] & 3
        return Packet(
            interface.name,
            interface.nanoseconds(high, low),
            Way(flags) if flags < 3 else Way.UNKNOWN,
            body[20 : 20 + stored],
            length,
        )

    def _capture_end(self, body: bytes) -> CaptureEnd:
        number, high, low = struct.unpack_from(self._order + "III", body)
        interface = self._by_number(number)
        lost = self._options(body[12:]).get(_ISB_DROPS, bytes(8))
        return CaptureEnd(
            interface.name,
            interface.nanoseconds(high, low),
            struct.unpack(self._order + "Q", lost)[0],
        )
