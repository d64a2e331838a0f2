"""Reading P4Info from a file, in the encoding that the file's name tells."""

from __future__ import annotations

from pathlib import Path

from google.protobuf import json_format, text_format
from google.protobuf.message import DecodeError, Message

from testbed.compiler.p4info_file import SUFFIXES, check_suffix
from testbed.p4runtime.schema import p4config

__all__ = ["SUFFIXES", "read_p4info"]


def read_p4info(path: Path) -> bytes:
    """The P4Info in ``path``, serialised. Raises ValueError with a sentence, and OSError."""
    check_suffix(path)
    message = p4config.P4Info()
    data = path.read_bytes()
    try:
        if path.suffix == ".bin":
            message.ParseFromString(data)
        elif path.suffix == ".json":
            json_format.Parse(data.decode(), message, ignore_unknown_fields=True)
        else:
            text_format.Parse(data.decode(), message, allow_unknown_field=True)
    except (DecodeError, UnicodeDecodeError, json_format.ParseError, text_format.ParseError) as e:
        reason = str(e).partition("\n")[0]
        raise ValueError(f"{path}: this is no P4Info: {reason}") from None
    if reason := _nothing(message):
        raise ValueError(f"{path}: this is no P4Info: {reason}")
    serialised: bytes = message.SerializeToString(deterministic=True)
    return serialised


def _nothing(message: Message) -> str:
    """Why it tells nothing, "" if it does. Fields that are not known are passed over, so
    that an empty file, or any JSON, would be a P4Info of a program without tables."""
    filled = message.ListFields()
    if not filled:
        return "it says nothing of a program"
    for field, objects in filled:
        if field.message_type is None or "preamble" not in field.message_type.fields_by_name:
            continue
        for index, found in enumerate(objects):
            if not found.preamble.id:
                return f"{field.name}[{index}] has no id"
    return ""
