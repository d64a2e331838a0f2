"""The JSON and binary forms of P4Info say what its text says."""

from __future__ import annotations

import json
from base64 import b64decode
from pathlib import Path
from typing import Any

import pytest

from testbed.compiler import check_file
from testbed.compiler.p4info import p4info
from testbed.compiler.p4info_file import write_p4info
from testbed.compiler.p4info_schema import ENUMS, MESSAGES, Field, Kind, Message
from testbed.compiler.p4info_text import to_text
from testbed.compiler.p4info_wire import to_binary, to_json

PROGRAMS = sorted((Path(__file__).parent / "p4info").glob("*.p4"))


@pytest.fixture(params=PROGRAMS, ids=lambda p: p.stem)
def info(request: pytest.FixtureRequest) -> Message:
    return p4info(check_file(request.param).ast)


def test_json(info: Message) -> None:
    assert to_text(from_json("P4Info", json.loads(to_json(info)))) == to_text(info)


def test_binary(info: Message) -> None:
    assert to_text(from_binary("P4Info", to_binary(info))) == to_text(info)


def test_binary_of_a_small_message() -> None:
    message = Message("MatchField", id=300, name="k", bitwidth=-1, match_type="EXACT")
    expected = "08ac0212016b20ffffffffffffffffff012802"
    assert to_binary(message).hex() == expected
    packed = Message("Table", direct_resource_ids=[1, 300])
    assert to_binary(packed).hex() == "3a0301ac02"


def test_text_escapes() -> None:
    message = Message("Preamble", name="a\"b\\c'd\n\té")
    assert to_text(message).splitlines()[-1] == 'name: "a\\"b\\\\c\\\'d\\n\\t\\303\\251"'


def test_a_member_of_a_oneof_is_written_where_it_is_zero() -> None:
    assert to_text(Message("Expression", bool_value=False)).endswith("bool_value: false\n")
    assert to_binary(Message("Expression", int64_value=0)).hex() == "1000"
    assert to_binary(Message("Table", size=0)) == b""


def test_fields_are_those_of_the_message() -> None:
    with pytest.raises(KeyError):
        Message("Table", colour=1)


@pytest.mark.parametrize("suffix", [".txtpb", ".txt", ".json", ".bin"])
def test_the_suffix_chooses_the_form(tmp_path: Path, suffix: str) -> None:
    program = check_file(PROGRAMS[0]).ast
    path = tmp_path / f"out{suffix}"
    write_p4info(program, path)
    info = p4info(program)
    text = to_json(info) if suffix == ".json" else to_text(info)
    assert path.read_bytes() == (to_binary(info) if suffix == ".bin" else text.encode())


def test_an_unknown_suffix_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"ends in \.txtpb"):
        write_p4info(check_file(PROGRAMS[0]).ast, tmp_path / "out.yaml")


# Decoders, written against the rules of the encodings and the schema alone.


def from_json(type_: str, data: dict[str, Any]) -> Message:
    message = Message(type_)
    names = {_camel_case(name): field for name, field in MESSAGES[type_].items()}
    for key, value in data.items():
        field = names[key]
        if field.kind is Kind.MAP:
            message.items(field.name).update(
                {k: from_json(field.type, v) for k, v in value.items()}
            )
        elif field.kind is Kind.REPEATED:
            for element in value:
                message.append(field.name, _from_json_value(field, element))
        else:
            message.set(**{field.name: _from_json_value(field, value)})
    return message


def _from_json_value(field: Field, value: Any) -> Any:
    if field.type in MESSAGES:
        return from_json(field.type, value)
    if field.type == "int64":
        assert isinstance(value, str)
        return int(value)
    return b64decode(value) if field.type == "bytes" else value


def _camel_case(name: str) -> str:
    return "".join(w.title() if i else w for i, w in enumerate(name.split("_")))


def from_binary(type_: str, data: bytes) -> Message:
    message = Message(type_)
    numbers = {field.number: field for field in MESSAGES[type_].values()}
    for number, value in _records(data):
        field = numbers[number]
        if field.kind is Kind.MAP:
            assert isinstance(value, bytes)
            entry = dict(_records(value))
            key, inner = entry[1], entry[2]
            assert isinstance(key, bytes)
            assert isinstance(inner, bytes)
            message.items(field.name)[key.decode()] = from_binary(field.type, inner)
        elif field.kind is Kind.REPEATED and field.type == "uint32":
            assert isinstance(value, bytes)
            for element in _packed(value):
                message.append(field.name, element)
        elif field.kind is Kind.REPEATED:
            message.append(field.name, _from_binary_value(field, value))
        else:
            message.set(**{field.name: _from_binary_value(field, value)})
    return message


def _from_binary_value(field: Field, value: int | bytes) -> Any:
    if isinstance(value, bytes):
        if field.type in MESSAGES:
            return from_binary(field.type, value)
        return value.decode() if field.type == "string" else value
    if field.type in ENUMS:
        return next(name for name, number in ENUMS[field.type].items() if number == value)
    return bool(value) if field.type == "bool" else value


def _records(data: bytes) -> list[tuple[int, int | bytes]]:
    records: list[tuple[int, int | bytes]] = []
    while data:
        tag, data = _varint(data)
        number, data = _varint(data)
        if tag & 7 == 0:
            records.append((tag >> 3, number))
        else:
            assert tag & 7 == 2
            records.append((tag >> 3, data[:number]))
            data = data[number:]
    return records


def _packed(data: bytes) -> list[int]:
    numbers = []
    while data:
        number, data = _varint(data)
        numbers.append(number)
    return numbers


def _varint(data: bytes) -> tuple[int, bytes]:
    value = 0
    for i, byte in enumerate(data):
        value |= (byte & 0x7F) << 7 * i
        if byte < 0x80:
            return value, data[i + 1 :]
    raise AssertionError("a number goes on behind the end")
