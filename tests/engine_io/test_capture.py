"""Captures, read back by a pcapng reader written from the format's draft."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from testbed.benchmarks.programs import cross_pipeline
from testbed.engine import Clock, EngineError, Fabric

INBOUND, OUTBOUND = 1, 2


@dataclass
class Packet:
    interface: int
    at_ns: int
    data: bytes
    length: int
    flags: int


@dataclass
class Pcapng:
    interfaces: list[str] = field(default_factory=list)
    packets: list[Packet] = field(default_factory=list)
    lost: list[int] = field(default_factory=list)


def options(data: bytes) -> dict[int, bytes]:
    found = {}
    at = 0
    while at < len(data):
        code, length = struct.unpack_from("<HH", data, at)
        if code == 0:
            assert at + 4 == len(data), "nothing follows the end of options"
            return found
        found[code] = data[at + 4 : at + 4 + length]
        padded = (length + 3) // 4 * 4
        assert not any(data[at + 4 + length : at + 4 + padded])
        at += 4 + padded
    raise AssertionError("options without an end")


def blocks(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(data):
        kind, length = struct.unpack_from("<II", data, at)
        assert length % 4 == 0
        assert struct.unpack_from("<I", data, at + length - 4) == (length,)
        yield kind, data[at + 8 : at + length - 4]
        at += length


def read(path: Path) -> Pcapng:
    found = Pcapng()
    for number, (kind, body) in enumerate(blocks(path.read_bytes())):
        if kind == 0x0A0D0D0A:
            assert number == 0
            assert struct.unpack_from("<IHHq", body) == (0x1A2B3C4D, 1, 0, -1)
            options(body[16:])
        elif kind == 1:
            assert struct.unpack_from("<HHI", body) == (1, 0, 0)
            described = options(body[8:])
            assert described[9] == b"\x09"
            found.interfaces.append(described[2].decode())
        elif kind == 6:
            interface, high, low, stored, length = struct.unpack_from("<IIIII", body)
            assert interface < len(found.interfaces)
            end = 20 + stored
            rest = options(body[(end + 3) // 4 * 4 :])
            assert not any(body[end : (end + 3) // 4 * 4])
            (flags,) = struct.unpack("<I", rest[2])
            found.packets.append(Packet(interface, high << 32 | low, body[20:end], length, flags))
        elif kind == 5:
            found.lost.append(struct.unpack("<Q", options(body[12:])[5])[0])
        else:
            raise AssertionError(f"unknown block {kind}")
    return found


@pytest.fixture
def fabric() -> Iterator[Fabric]:
    with Fabric(Clock.VIRTUAL) as made:
        node = made.add_switch("s1", cross_pipeline())
        made.attach_memory(node, 0)
        made.attach_memory(node, 1)
        yield made


def frame(number: int, length: int = 64) -> bytes:
    return bytes([number % 256]) * length


def test_frames_times_and_directions(fabric: Fabric, tmp_path: Path) -> None:
    path = tmp_path / "s1.pcapng"
    fabric.start_capture(0, 0, path)
    for number, length in enumerate((64, 65, 66, 67, 1514)):
        fabric.send(0, 0, (number + 1) * 1_234_567_000, frame(number, length))
    fabric.send(0, 1, 9_000_000_000, frame(9))
    fabric.run_until(10**12)
    fabric.stop_capture(0, 0)
    capture = read(path)
    assert capture.interfaces == ["s1:0"]
    assert capture.lost == [0]
    *inward, outward = capture.packets
    assert [(p.at_ns, p.data, p.length, p.flags) for p in inward] == [
        ((number + 1) * 1_234_567, frame(number, length), length, INBOUND)
        for number, length in enumerate((64, 65, 66, 67, 1514))
    ]
    assert (outward.at_ns, outward.data, outward.flags) == (9_000_000, frame(9), OUTBOUND)


def test_two_ports_in_one_file_and_one_stopped_first(fabric: Fabric, tmp_path: Path) -> None:
    path = tmp_path / "both.pcapng"
    fabric.start_capture(0, 0, path)
    fabric.start_capture(0, 1, path)
    fabric.send(0, 0, 0, frame(1))
    fabric.run_until(10)
    fabric.stop_capture(0, 0)
    fabric.send(0, 0, 20, frame(2))
    fabric.run_until(30)
    fabric.stop_capture(0, 1)
    capture = read(path)
    assert capture.interfaces == ["s1:0", "s1:1"]
    assert [(p.interface, p.data[0], p.flags) for p in capture.packets] == [
        (0, 1, INBOUND),
        (1, 1, OUTBOUND),
        (1, 2, OUTBOUND),
    ]


def test_nothing_is_lost_on_the_virtual_clock(fabric: Fabric, tmp_path: Path) -> None:
    """More than the ring between engine and writer holds, several times around."""
    path = tmp_path / "many.pcapng"
    fabric.start_capture(0, 0, path)
    fabric.set_discard(0, 1, True)
    count = 30_000
    fabric.bench_forward(0, 0, [frame(number, 1000 + number) for number in range(7)], count)
    fabric.stop_capture(0, 0)
    capture = read(path)
    assert capture.lost == [0]
    assert [p.length for p in capture.packets] == [1000 + n % 7 for n in range(count)]


def test_a_fabric_that_is_closed_completes_its_captures(tmp_path: Path) -> None:
    path = tmp_path / "closed.pcapng"
    with Fabric(Clock.VIRTUAL) as fabric:
        node = fabric.add_switch("s1", cross_pipeline())
        fabric.attach_memory(node, 0)
        fabric.attach_memory(node, 1)
        fabric.start_capture(node, 1, path)
        fabric.send(node, 0, 0, frame(3))
        fabric.run_until(10)
    assert [p.data for p in read(path).packets] == [frame(3)]


def test_refusals(fabric: Fabric, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"/no/such/dir/x\.pcapng cannot be written: No such"):
        fabric.start_capture(0, 0, Path("/no/such/dir/x.pcapng"))
    with pytest.raises(EngineError, match="port 0 of s1 is not being captured"):
        fabric.stop_capture(0, 0)
    fabric.start_capture(0, 0, tmp_path / "a.pcapng")
    with pytest.raises(EngineError, match=r"being captured into .*a\.pcapng already"):
        fabric.start_capture(0, 0, tmp_path / "b.pcapng")
    with pytest.raises(EngineError, match="has no port 7"):
        fabric.start_capture(0, 7, tmp_path / "c.pcapng")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_full_disk_is_reported(fabric: Fabric) -> None:
    fabric.start_capture(0, 0, Path("/dev/full"))
    fabric.send(0, 0, 0, frame(1))
    fabric.run_until(10)
    with pytest.raises(EngineError, match="the capture /dev/full is incomplete: No space left"):
        fabric.stop_capture(0, 0)
