"""Numbers, values of any type, and values that are translated."""

from __future__ import annotations

from typing import Any

import pytest

from testbed.p4runtime.bytestrings import decode, decode_signed, encode, encode_signed
from testbed.p4runtime.errors import Code, StatusError
from testbed.p4runtime.p4data import Types, pack, unpack
from testbed.p4runtime.schema import p4, p4config
from testbed.p4runtime.translation import SDN_PORT_CPU, PortCodec, Ports, Translation

VALID = [  # the specification's table of valid encodings: signed, bits, value, string
    (False, 8, 99, b"\x63"),
    (False, 16, 99, b"\x00\x63"),
    (False, 16, 99, b"\x63"),
    (False, 16, 12388, b"\x30\x64"),
    (False, 16, 12388, b"\x00\x30\x64"),
    (False, 12, 99, b"\x00\x63"),
    (False, 12, 99, b"\x00\x00\x63"),
    (True, 8, 99, b"\x63"),
    (True, 8, -99, b"\x9d"),
    (True, 8, -99, b"\xff\x9d"),
    (True, 12, -739, b"\xfd\x1d"),
    (True, 16, 0, b"\x00\x00"),
    (True, 16, 0, b"\x00"),
]
INVALID = [
    (False, 8, b"\x01\x63"),
    (False, 8, b""),
    (False, 16, b"\x01\x00\x63"),
    (False, 12, b"\x10\x63"),
    (False, 12, b"\x01\x00\x63"),
    (False, 12, b"\x00\x40\x63"),
    (True, 8, b"\x00\x9d"),
    (True, 12, b"\x8d\x1d"),
    (True, 16, b""),
]


@pytest.mark.parametrize(("signed", "width", "value", "data"), VALID)
def test_the_specifications_examples_of_valid_strings(
    signed: bool, width: int, value: int, data: bytes
) -> None:
    assert (decode_signed if signed else decode)(data, width, "here") == value
    shortest = (encode_signed if signed else encode)(value)
    assert len(shortest) == min(len(d) for s, _, v, d in VALID if (s, v) == (signed, value))


@pytest.mark.parametrize(("signed", "width", "data"), INVALID)
def test_the_specifications_examples_of_invalid_strings(
    signed: bool, width: int, data: bytes
) -> None:
    with pytest.raises(StatusError) as caught:
        (decode_signed if signed else decode)(data, width, "here", Code.OUT_OF_RANGE)
    assert caught.value.code is Code.OUT_OF_RANGE
    assert caught.value.message.startswith("here: ")


# ---- P4Data ---------------------------------------------------------------------------------


def bit(width: int) -> Any:
    return {"bitstring": {"bit": {"bitwidth": width}}}


def signed(width: int) -> Any:
    return {"bitstring": {"int": {"bitwidth": width}}}


INFO = p4config.P4TypeInfo()
INFO.structs["pair_t"].members.add(name="a", type_spec=bit(5))
INFO.structs["pair_t"].members.add(name="b", type_spec=signed(7))
INFO.structs["outer_t"].members.add(name="pair", type_spec={"struct": {"name": "pair_t"}})
INFO.structs["outer_t"].members.add(name="flag", type_spec={"bool": {}})
INFO.headers["h_t"].members.add(name="x", type_spec={"bit": {"bitwidth": 12}})
INFO.headers["h_t"].members.add(name="y", type_spec={"int": {"bitwidth": 4}})
INFO.enums["colour_t"].members.add(name="red")
INFO.enums["colour_t"].members.add(name="green")
INFO.error.members.extend(["NoError", "PacketTooShort"])
INFO.serializable_enums["kind_t"].underlying_type.bitwidth = 16
INFO.new_types["plain_t"].original_type.bitstring.bit.bitwidth = 9
INFO.new_types["vrf_t"].translated_type.uri = "example.org/vrf"


def types() -> Types:
    translation = Translation("example.org/vrf", 10, 0, Ports())
    return Types(INFO, lambda name, _: translation if name == "vrf_t" else None)


TYPES = [
    (bit(70), [1 << 69], p4.P4Data(bitstring=b"\x20" + bytes(8))),
    (signed(7), [127], p4.P4Data(bitstring=b"\xff")),
    ({"bool": {}}, [1], p4.P4Data(bool=True)),
    ({"tuple": {"members": [bit(3), {"bool": {}}]}}, [5, 0], {"tuple": [b"\x05", False]}),
    ({"struct": {"name": "outer_t"}}, [3, 127, 1], {"struct": [[b"\x03", b"\xff"], True]}),
    (
        {"header": {"name": "h_t"}},
        [0xABC, 0xF],
        p4.P4Data(header=p4.P4Header(is_valid=True, bitstrings=[b"\x0a\xbc", b"\xff"])),
    ),
    (
        {"header_stack": {"header": {"name": "h_t"}, "size": 2}},
        [0xABC, 0xF, 1, 2],
        p4.P4Data(
            header_stack=p4.P4HeaderStack(
                entries=[
                    p4.P4Header(is_valid=True, bitstrings=[b"\x0a\xbc", b"\xff"]),
                    p4.P4Header(is_valid=True, bitstrings=[b"\x01", b"\x02"]),
                ]
            )
        ),
    ),
    ({"enum": {"name": "colour_t"}}, [1], p4.P4Data(enum="green")),
    ({"error": {}}, [1], p4.P4Data(error="PacketTooShort")),
    ({"serializable_enum": {"name": "kind_t"}}, [0x0800], p4.P4Data(enum_value=b"\x08\x00")),
    ({"new_type": {"name": "plain_t"}}, [300], p4.P4Data(bitstring=b"\x01\x2c")),
    ({"new_type": {"name": "vrf_t"}}, [77], p4.P4Data(bitstring=b"77")),
]


def data(shape: Any) -> Any:
    """A p4.P4Data of nested lists, strings of bytes and truths."""
    if isinstance(shape, p4.P4Data):
        return shape
    if isinstance(shape, bytes):
        return p4.P4Data(bitstring=shape)
    if isinstance(shape, bool):
        return p4.P4Data(bool=shape)
    if isinstance(shape, list):
        return p4.P4Data(struct={"members": [data(item) for item in shape]})
    ((kind, items),) = shape.items()
    return p4.P4Data(**{kind: {"members": [data(item) for item in items]}})


@pytest.mark.parametrize(("spec", "values", "shape"), TYPES)
def test_values_of_every_type(spec: Any, values: list[int], shape: Any) -> None:
    codec = types().codec(p4config.P4DataTypeSpec(**spec), 10)
    made = p4.P4Data()
    codec.encode(iter(values), made)
    assert made == data(shape)
    assert codec.decode(made, "here") == values
    assert unpack(pack(values, codec.widths), codec.widths) == values
    wrong = p4.P4Data(varbit={"bitwidth": 1})
    with pytest.raises(StatusError, match=r"here: its data is a `\w+`, not varbit") as caught:
        codec.decode(wrong, "here")
    assert caught.value.code is Code.INVALID_ARGUMENT


@pytest.mark.parametrize(
    ("spec", "given", "message"),
    [
        ({"struct": {"name": "pair_t"}}, {"struct": [b"\x01"]}, r"2 members \(`a`, `b`\), not 1"),
        ({"struct": {"name": "pair_t"}}, {"struct": [b"\x20", b"\x01"]}, r"`a`: 0x20 does not fit"),
        (
            {"header_stack": {"header": {"name": "h_t"}, "size": 2}},
            p4.P4Data(header_stack=p4.P4HeaderStack(entries=[p4.P4Header()])),
            r"2 members \(`\[0\]`, `\[1\]`\), not 1",
        ),
        ({"enum": {"name": "colour_t"}}, p4.P4Data(enum="blue"), r"no `blue`; it has `red`, `g"),
    ],
)
def test_values_that_are_refused(spec: Any, given: Any, message: str) -> None:
    codec = types().codec(p4config.P4DataTypeSpec(**spec))
    with pytest.raises(StatusError, match=message):
        codec.decode(data(given), "here")


def test_types_that_cannot_be_exchanged() -> None:
    for spec in ({"bitstring": {"varbit": {"max_bitwidth": 8}}}, {"header_union": {"name": "u"}}):
        with pytest.raises(StatusError) as caught:
            types().codec(p4config.P4DataTypeSpec(**spec))
        assert caught.value.code is Code.UNIMPLEMENTED


# ---- translation ------------------------------------------------------------------------------


def test_translations() -> None:
    ports = Ports({"s1-eth1": 1}, cpu_port=500)
    numbers = Translation("p4.org/psa/v1/PortId_t", 9, 32, ports)
    assert numbers.decode(encode(SDN_PORT_CPU), "here") == 500
    assert numbers.encode(500) == encode(SDN_PORT_CPU)
    assert numbers.decode(b"\x07", "here") == 7
    with pytest.raises(StatusError, match="has no CPU port"):
        Translation("a/port", 9, 32, Ports()).decode(encode(SDN_PORT_CPU), "here")

    names = Translation("example.org/port", 9, 0, ports)
    assert names.decode(b"s1-eth1", "here") == names.decode(b"1", "here") == 1
    assert (names.encode(1), names.encode(2)) == (b"s1-eth1", b"2")
    with pytest.raises(StatusError, match="no port `01`"):
        names.decode(b"01", "here")

    vrfs = Translation("example.org/vrf", 1, 0, ports)
    assert [vrfs.decode(n, "here") for n in (b"red", b"blue", b"red", b"0")] == [1, 0, 1, 0]
    assert vrfs.encode(1) == b"red"
    with pytest.raises(StatusError, match="all 2 values") as caught:
        vrfs.decode(b"green", "here")
    assert caught.value.code is Code.RESOURCE_EXHAUSTED
    with pytest.raises(StatusError, match="the string is empty"):
        vrfs.decode(b"", "here")


def test_ports_of_replicas() -> None:
    ports = Ports({"s1-eth1": 1}, cpu_port=500)
    numbers = PortCodec(ports, None)
    assert numbers.decode(encode(SDN_PORT_CPU), "here") == 500
    assert numbers.encode(500) == encode(SDN_PORT_CPU)
    names = PortCodec(ports, Translation("example.org/port", 9, 0, ports))
    assert names.decode(b"s1-eth1", "here") == 1
    for codec, wrong in ((numbers, b"\x01\xff"), (numbers, b""), (names, b"511")):
        with pytest.raises(StatusError) as caught:
            codec.decode(wrong, "here")
        assert caught.value.code is Code.INVALID_ARGUMENT
