"""The pcapng reader: what it understands, and that nothing makes it do anything else."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from testbed.measure.pcapng import CaptureEnd, Packet, PcapngError, Way, read_pcapng


def block(order: str, kind: int, body: bytes) -> bytes:
    body += bytes(-len(body) % 4)
    length = struct.pack(order + "I", len(body) + 12)
    return struct.pack(order + "I", kind) + length + body + length


def option(order: str, code: int, value: bytes) -> bytes:
    return struct.pack(order + "HH", code, len(value)) + value + bytes(-len(value) % 4)


def section(order: str) -> bytes:
    return block(order, 0x0A0D0D0A, struct.pack(order + "IHHq", 0x1A2B3C4D, 1, 0, -1))


def interface(order: str, *options: bytes, link: int = 1) -> bytes:
    return block(order, 1, struct.pack(order + "HHI", link, 0, 0) + b"".join(options))


def packet(order: str, number: int, ticks: int, data: bytes, *options: bytes) -> bytes:
    head = struct.pack(
        order + "IIIII", number, ticks >> 32, ticks & 0xFFFFFFFF, len(data), len(data) + 5
    )
    return block(order, 6, head + data + bytes(-len(data) % 4) + b"".join(options))


def end(order: str, number: int, lost: int) -> bytes:
    drops = option(order, 5, struct.pack(order + "Q", lost))
    return block(order, 5, struct.pack(order + "III", number, 0, 7) + drops)


def whole(order: str) -> bytes:
    """A file with two interfaces, one in nanoseconds and one in the default microseconds."""
    return b"".join(
        (
            section(order),
            interface(order, option(order, 2, b"s1:3"), option(order, 9, b"\x09")),
            interface(order),
            block(order, 0x0BAD, b"of another kind"),
            packet(order, 0, 3 << 32 | 5, b"abcde", option(order, 2, struct.pack(order + "I", 2))),
            packet(order, 1, 1_000_001, b"", option(order, 2, struct.pack(order + "I", 1))),
            packet(order, 1, 9, b"xyz"),
            end(order, 0, 4),
        )
    )


def read(path: Path, data: bytes) -> list[Packet | CaptureEnd]:
    path.write_bytes(data)
    return list(read_pcapng(path))


@pytest.mark.parametrize("order", ["<", ">"])
def test_both_byte_orders_and_units_of_time(order: str, tmp_path: Path) -> None:
    assert read(tmp_path / "a", whole(order)) == [
        Packet("s1:3", (3 << 32) + 5, Way.OUT, b"abcde", 10),
        Packet("interface 1", 1_000_001_000, Way.IN, b"", 5),
        Packet("interface 1", 9_000, Way.UNKNOWN, b"xyz", 8),
        CaptureEnd("s1:3", 7, 4),
    ]


def test_a_second_section_begins_anew(tmp_path: Path) -> None:
    items = read(tmp_path / "a", whole("<") + whole(">"))
    assert items[:4] == items[4:]


def test_powers_of_two_and_an_offset(tmp_path: Path) -> None:
    described = interface("<", option("<", 9, b"\x8a"), option("<", 14, struct.pack("<q", 100)))
    [made] = read(tmp_path / "a", section("<") + described + packet("<", 0, 512, b"a"))
    assert made.at_ns == 100_500_000_000


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"PK\x03\x04 a zip archive", "is not a pcapng file"),
        (section("<")[:-1], "the file ends within a block"),
        (section("<") + b"\x06\0\0\0", "the file ends within a block"),
        (section("<") + packet("<", 0, 1, b"a"), "interface 0 was never described"),
        (section("<") + interface("<", link=113), "link type 113"),
        (section("<") + struct.pack("<II", 6, 13) + bytes(12), "a block cannot have 13 bytes"),
        (section("<") + struct.pack("<II", 6, 1 << 30) + bytes(12), "cannot have 1073741824"),
        (section("<") + struct.pack("<IIII", 6, 16, 0, 20), "the two lengths of a block differ"),
        (section("<") + block("<", 1, b""), "too short for what it holds"),
    ],
)
def test_damage_is_told_with_its_place(data: bytes, sentence: str, tmp_path: Path) -> None:
    with pytest.raises(PcapngError, match=sentence) as caught:
        read(tmp_path / "broken", data)
    assert "broken" in str(caught.value)


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_any_damage_gives_items_or_one_error(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    good = bytearray(whole(data.draw(st.sampled_from("<>"))))
    for _ in range(data.draw(st.integers(1, 6))):
        good[data.draw(st.integers(0, len(good) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(good)))
    path = tmp_path_factory.getbasetemp() / "fuzzed"
    try:
        items = read(path, bytes(good[:cut]))
    except PcapngError as error:
        assert str(path) in str(error)
        return
    for item in items:
        if isinstance(item, Packet):
            assert item.data in bytes(good)  # nothing is made up, nothing from elsewhere


@settings(max_examples=200, deadline=None)
@given(noise=st.binary(max_size=400))
def test_noise_gives_items_or_one_error(
    noise: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "noise"
    try:
        assert read(path, section("<") + noise) is not None
    except PcapngError as error:
        assert str(path) in str(error)
