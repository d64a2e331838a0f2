"""Values and operators of the interpreter, against what the specification says."""

from __future__ import annotations

import zlib

import pytest

from testbed.compiler.types import BOOL, BitsType
from testbed.interpreter import hashes, operators
from testbed.interpreter.meters import GREEN, RED, YELLOW, Bucket
from testbed.interpreter.packet import PacketIn, PacketTooShort

U8, S8, U4 = BitsType(8), BitsType(8, signed=True), BitsType(4)


@pytest.mark.parametrize(
    ("op", "a", "b", "t", "result"),
    [
        ("+", 250, 10, U8, 4),
        ("-", 3, 5, U8, 254),
        ("*", 16, 17, U8, 16),
        ("+", 127, 1, S8, -128),
        ("|+|", 250, 10, U8, 255),
        ("|-|", 3, 5, U8, 0),
        ("|+|", 127, 1, S8, 127),
        ("|-|", -128, 1, S8, -128),
        ("<<", 0x81, 1, U8, 2),
        ("<<", 1, 8, U8, 0),
        ("<<", 1, 10**9, U8, 0),
        (">>", 0x81, 1, U8, 0x40),
        (">>", -128, 3, S8, -16),
        (">>", -1, 10**9, S8, -1),
        ("/", 200, 7, U8, 28),
        ("%", 200, 7, U8, 4),
        ("/", 1, 0, U8, 0),
        ("&", 0xF0, 0x3C, U8, 0x30),
        ("^", -1, 1, S8, -2),
    ],
)
def test_arithmetic(op: str, a: int, b: int, t: BitsType, result: int) -> None:
    assert operators.binary(op, a, b, t, t) == result


def test_concatenation_takes_the_bits_of_a_negative_number() -> None:
    assert operators.binary("++", 0xA, -1, S8, BitsType(12)) == 0xAFF


@pytest.mark.parametrize(
    ("value", "source", "target", "result"),
    [
        (0xFF, U8, S8, -1),
        (-1, S8, U8, 0xFF),
        (0x1F, U8, U4, 0xF),
        (-1, S8, BitsType(16, signed=True), -1),
        (1, BitsType(1), BOOL, True),
        (True, BOOL, BitsType(1), 1),
    ],
)
def test_casts(value: int, source: BitsType, target: BitsType, result: int) -> None:
    assert operators.cast(value, source, target) == result


def test_slices() -> None:
    assert operators.slice_bits(0b1101_0110, 5, 2) == 0b0101
    assert operators.with_slice(0xFF, 5, 2, 0) == 0b1100_0011


CHECK = b"123456789"  # the catalogue of CRCs gives its check values for this


def test_hashes_have_their_catalogue_values() -> None:
    assert hashes.crc32(CHECK) == zlib.crc32(CHECK) == 0xCBF43926
    assert hashes.crc16(CHECK) == 0xBB3D
    # RFC 1071, section 3.
    assert hashes.csum16(bytes.fromhex("0001f203f4f5f6f7")) == ~0xDDF2 & 0xFFFF
    assert hashes.csum16(b"\x01") == ~0x0100 & 0xFFFF
    assert hashes.xor16(bytes.fromhex("0102030405")) == 0x0102 ^ 0x0304 ^ 0x0500
    assert hashes.identity(bytes(range(1, 11))) == 0x0102030405060708


def test_a_meter_marks_as_rfc_2698_has_it() -> None:
    bucket = Bucket()
    assert bucket.run(0, 1) == GREEN  # no rates are set
    bucket.configure(cir=1, cbs=1, pir=2, pbs=2, now_ps=0)
    assert [bucket.run(0, 1) for _ in range(3)] == [GREEN, YELLOW, RED]
    second = 10**12
    assert bucket.run(second // 2, 1) == YELLOW  # one token at the peak rate, half a committed
    assert bucket.run(second, 1) == GREEN


def test_packets_are_read_bit_by_bit() -> None:
    packet = PacketIn(bytes.fromhex("a5c3"))
    assert [packet.take(4), packet.take(5), packet.peek(3)] == [0xA, 0b01011, 0b100]
    assert packet.rest == b""
    with pytest.raises(PacketTooShort, match="8 bits wanted, 7 left"):
        packet.take(8)
