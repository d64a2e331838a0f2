"""P4Data: what registers hold and digests say, to Python's values and back.

A ``bit<W>``, ``int<W>`` or serializable enum is a number, a bool a bool, a tuple a
tuple, a struct or a header a dict by the names of its fields (None: the header is not
valid), a stack a list, a header union a dict with the one header that is valid, an
enum's member or an error its name. Source: P4Runtime specification, P4Data.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from testbed.p4runtime.bytestrings import encode, encode_signed
from testbed.switch import ControlError
from testbed.switch.values import Value, parse_value

Spec = Any  # p4config.P4DataTypeSpec


def read(spec: Spec, data: Any, types: Any) -> Any:
    """The value of a ``P4Data`` of this type; ``types``: P4Info's type_info."""
    match spec.WhichOneof("type_spec"):
        case "bitstring":
            return _read_bits(spec.bitstring, data)
        case "bool":
            return data.bool
        case "tuple":
            members = zip(spec.tuple.members, data.tuple.members, strict=True)
            return tuple(read(s, d, types) for s, d in members)
        case "struct":
            fields = types.structs[spec.struct.name].members
            members = zip(fields, data.struct.members, strict=True)
            return {field.name: read(field.type_spec, d, types) for field, d in members}
        case "header":
            return _read_header(spec.header.name, data.header, types)
        case "header_stack":
            name = spec.header_stack.header.name
            return [_read_header(name, entry, types) for entry in data.header_stack.entries]
        case "header_union":
            return _read_union(spec.header_union.name, data.header_union, types)
        case "header_union_stack":
            name = spec.header_union_stack.header_union.name
            return [_read_union(name, e, types) for e in data.header_union_stack.entries]
        case "enum":
            return data.enum
        case "error":
            return data.error
        case "new_type":
            return _read_new(types.new_types[spec.new_type.name], data, types)
        case _:  # a serializable enum
            return int.from_bytes(data.enum_value, "big")


def _read_bits(spec: Any, data: Any) -> int:
    if data.WhichOneof("data") == "varbit":
        return int.from_bytes(data.varbit.bitstring, "big")
    return int.from_bytes(data.bitstring, "big", signed=spec.HasField("int"))


def _read_header(name: str, header: Any, types: Any) -> dict[str, int] | None:
    if not header.is_valid:
        return None
    members = zip(types.headers[name].members, header.bitstrings, strict=True)
    return {
        m.name: int.from_bytes(b, "big", signed=m.type_spec.HasField("int")) for m, b in members
    }


def _read_union(name: str, union: Any, types: Any) -> dict[str, Any]:
    valid = union.valid_header_name
    of = {m.name: m.header.name for m in types.header_unions[name].members}
    return {valid: _read_header(of[valid], union.valid_header, types)} if valid else {}


def _read_new(new: Any, data: Any, types: Any) -> Any:
    """A type of its own: as the type beneath it, or as the controller wants it."""
    if new.HasField("original_type"):
        return read(new.original_type, data, types)
    translated = new.translated_type
    if translated.WhichOneof("sdn_type") == "sdn_string":
        return data.bitstring.decode(errors="replace")
    return int.from_bytes(data.bitstring, "big")


def write(spec: Spec, value: Any, data: Any, types: Any, where: str) -> None:
    """Fills a ``P4Data`` with a value of a type that registers may hold.

    Raises ControlError.
    """
    kind = spec.WhichOneof("type_spec")
    if kind == "bitstring":
        data.bitstring = _bits(spec.bitstring, value, where)
    elif kind == "bool":
        data.bool = bool(value)
    elif kind == "tuple":
        for member, item in zip(spec.tuple.members, _sequence(spec, value, where), strict=True):
            write(member, item, data.tuple.members.add(), types, where)
    elif kind == "struct":
        for field in types.structs[spec.struct.name].members:
            place = f"{where}, field `{field.name}`"
            item = _named(value, field.name, place)
            write(field.type_spec, item, data.struct.members.add(), types, place)
    elif kind == "serializable_enum":
        enum = types.serializable_enums[spec.serializable_enum.name]
        width = enum.underlying_type.bitwidth
        data.enum_value = encode(parse_value(value, width, where))
    elif kind == "new_type":
        new = types.new_types[spec.new_type.name]
        if not new.HasField("original_type"):
            raise ControlError(f"{where}: translated types cannot be written here")
        write(new.original_type, value, data, types, where)
    else:
        raise ControlError(f"{where}: values of the type {kind} cannot be written")


def _bits(spec: Any, value: Value, where: str) -> bytes:
    if spec.HasField("int"):
        width = spec.int.bitwidth
        number = parse_value(value, width, where)
        return encode_signed(number - (1 << width) if number >> (width - 1) else number)
    return encode(parse_value(value, spec.bit.bitwidth, where))


def _sequence(spec: Spec, value: Any, where: str) -> tuple[Any, ...]:
    wanted = len(spec.tuple.members)
    if not isinstance(value, tuple | list) or len(value) != wanted:
        raise ControlError(f"{where}: `{value}` is not a tuple of {wanted} values")
    return tuple(value)


def _named(value: Any, name: str, where: str) -> Any:
    if not isinstance(value, Mapping) or name not in value:
        raise ControlError(f"{where}: the value is missing; give a dict by the fields' names")
    return value[name]
