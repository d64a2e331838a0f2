"""P4Info in protobuf's binary format and in its JSON form."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any

from testbed.compiler.p4info_schema import ENUMS, MESSAGES, Field, Kind, Message

_VARINT, _LENGTH = 0, 2  # wire types
_FIXED = {1: 8, 5: 4}  # bytes of those that P4Info has no field of
_LONGEST_VARINT = 63  # bits before the last seven


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


# ---- reading ------------------------------------------------------------------------------


def from_binary(type_: str, data: bytes) -> Message:
    """The message ``type_`` that ``to_binary`` writes; fields that are not known are left out.

    Raises ValueError where the bytes are none.
    """
    message = Message(type_)
    fields = {f.number: f for f in MESSAGES[type_].values()}
    at = 0
    while at < len(data):
        tag, at = _read_varint(data, at)
        value, at = _read_value(data, at, tag & 7)
        field = fields.get(tag >> 3)
        if field is None:
            continue
        if field.kind == Kind.MAP:
            key, item = _read_entry(field, value)
            message.items(field.name)[key] = item
        elif field.kind == Kind.REPEATED and field.type == "uint32" and isinstance(value, bytes):
            inner = 0
            while inner < len(value):
                number, inner = _read_varint(value, inner)
                message.append(field.name, number)
        elif field.kind == Kind.REPEATED:
            message.append(field.name, _decoded(field, value))
        else:
            message.set(**{field.name: _decoded(field, value)})
    return message


def _read_varint(data: bytes, at: int) -> tuple[int, int]:
    number = shift = 0
    while True:
        if at >= len(data) or shift > _LONGEST_VARINT:
            raise ValueError("it ends within a number")
        byte = data[at]
        at += 1
        number |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return number, at


def _read_value(data: bytes, at: int, wire: int) -> tuple[int | bytes, int]:
    if wire == _VARINT:
        return _read_varint(data, at)
    size = _FIXED.get(wire)
    if wire == _LENGTH:
        size, at = _read_varint(data, at)
    if size is None:
        raise ValueError(f"it has a field of wire type {wire}")
    if at + size > len(data):
        raise ValueError("it ends within a field")
    return data[at : at + size], at + size


def _read_entry(field: Field, data: int | bytes) -> tuple[str, Message]:
    """A map's entry is a message of a key and a value."""
    if isinstance(data, int):
        raise ValueError(f"its field '{field.name}' is a number")
    key, value = "", b""
    at = 0
    while at < len(data):
        tag, at = _read_varint(data, at)
        found, at = _read_value(data, at, tag & 7)
        if isinstance(found, bytes):
            key, value = (found.decode(), value) if tag >> 3 == 1 else (key, found)
    return key, from_binary(field.type, value)


def _decoded(field: Field, value: int | bytes) -> Any:
    if isinstance(value, int):
        if field.type in ENUMS:
            names = {number: name for name, number in ENUMS[field.type].items()}
            return names.get(value, next(iter(names.values())))
        if field.type == "bool":
            return bool(value)
        if field.type in ("int32", "int64"):
            return value - (1 << 64) if value >> 63 else value
        if field.type == "uint32":
            return value
        raise ValueError(f"its field '{field.name}' is a number")
    if field.type == "bytes":
        return value
    if field.type == "string":
        return value.decode()
    if field.type in MESSAGES:
        return from_binary(field.type, value)
    raise ValueError(f"its field '{field.name}' is no number")
