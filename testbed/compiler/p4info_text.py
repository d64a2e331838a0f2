"""P4Info in protobuf's text format, as p4c prints it, byte for byte."""

from __future__ import annotations

from typing import Any

from testbed.compiler.p4info_schema import ENUMS, Field, Kind, Message

_HEADER = "# proto-file: p4/config/v1/p4info.proto\n# proto-message: p4.config.v1.P4Info\n\n"

_ESCAPES = {
    ord("\n"): "\\n",
    ord("\r"): "\\r",
    ord("\t"): "\\t",
    ord('"'): '\\"',
    ord("'"): "\\'",
    ord("\\"): "\\\\",
}


def to_text(message: Message) -> str:
    """The text form, with the two comment lines that name the schema."""
    lines: list[str] = []
    _message(message, "", lines)
    return _HEADER + "".join(lines)


def _message(message: Message, indent: str, lines: list[str]) -> None:
    for field, value in message.present():
        if field.kind == Kind.MAP:
            for key in sorted(value, key=lambda k: k.encode()):
                lines.append(f"{indent}{field.name} {{\n")
                lines.append(f"{indent}  key: {_quoted(key.encode())}\n")
                _field("value", field, value[key], indent + "  ", lines)
                lines.append(f"{indent}}}\n")
        elif field.kind == Kind.REPEATED:
            for element in value:
                _field(field.name, field, element, indent, lines)
        else:
            _field(field.name, field, value, indent, lines)


def _field(name: str, field: Field, value: Any, indent: str, lines: list[str]) -> None:
    if isinstance(value, Message):
        lines.append(f"{indent}{name} {{\n")
        _message(value, indent + "  ", lines)
        lines.append(f"{indent}}}\n")
    else:
        lines.append(f"{indent}{name}: {_scalar(field, value)}\n")


def _scalar(field: Field, value: Any) -> str:
    match field.type:
        case "string":
            return _quoted(value.encode())
        case "bytes":
            return _quoted(value)
        case "bool":
            return "true" if value else "false"
        case enum if enum in ENUMS:
            return str(value)
    return str(int(value))


def _quoted(data: bytes) -> str:
    """Quoted and escaped as in C: what is not printable ASCII in octal."""
    text = [
        _ESCAPES.get(byte) or (chr(byte) if 0x20 <= byte < 0x7F else f"\\{byte:03o}")
        for byte in data
    ]
    return '"' + "".join(text) + '"'
