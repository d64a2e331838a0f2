"""P4Info in protobuf's binary format and in its JSON form."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any

from testbed.compiler.p4info_schema import ENUMS, Field, Kind, Message

_VARINT, _LENGTH = 0, 2  # wire types


def to_binary(message: Message) -> bytes:
    """The wire format, fields in the order of their numbers and maps sorted by key."""
    out = bytearray()
    for field, value in message.present():
        if field.kind == Kind.MAP:
            for key in sorted(value, key=lambda k: k.encode()):
                entry = _delimited(1, key.encode()) + _delimited(2, to_binary(value[key]))
                out += _delimited(field.number, entry)
        elif field.kind == Kind.REPEATED and field.type == "uint32":
            packed = b"".join(_varint(v) for v in value)  # the default in version 3
            out += _delimited(field.number, packed)
        elif field.kind == Kind.REPEATED:
            for element in value:
                out += _binary_field(field, element)
        else:
            out += _binary_field(field, value)
    return bytes(out)


def _binary_field(field: Field, value: Any) -> bytes:
    if isinstance(value, Message):
        return _delimited(field.number, to_binary(value))
    if field.type == "string":
        return _delimited(field.number, value.encode())
    if field.type == "bytes":
        return _delimited(field.number, value)
    number = ENUMS[field.type][value] if field.type in ENUMS else int(value)
    return _varint(field.number << 3 | _VARINT) + _varint(number)


def _delimited(number: int, payload: bytes) -> bytes:
    return _varint(number << 3 | _LENGTH) + _varint(len(payload)) + payload


def _varint(number: int) -> bytes:
    """Seven bits a byte, lowest first; a negative number as its 64-bit two's complement."""
    number &= (1 << 64) - 1
    out = bytearray()
    while number >= 0x80:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)


def to_json(message: Message) -> str:
    """The JSON form: camel-case names, 64-bit numbers as strings, bytes in base64."""
    return json.dumps(_json(message), indent=1, ensure_ascii=False) + "\n"


def _json(message: Message) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for field, value in message.present():
        name = _camel_case(field.name)
        if field.kind == Kind.MAP:
            result[name] = {k: _json(value[k]) for k in sorted(value)}
        elif field.kind == Kind.REPEATED:
            result[name] = [_json_value(field, element) for element in value]
        else:
            result[name] = _json_value(field, value)
    return result


def _json_value(field: Field, value: Any) -> Any:
    if isinstance(value, Message):
        return _json(value)
    if field.type == "int64":
        return str(value)
    if field.type == "bytes":
        return b64encode(value).decode()
    return value


def _camel_case(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
