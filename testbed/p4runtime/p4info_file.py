"""Reading P4Info from a file, in the encoding that the file's name tells."""

from __future__ import annotations

from pathlib import Path

from google.protobuf import json_format, text_format
from google.protobuf.message import DecodeError

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
    serialised: bytes = message.SerializeToString(deterministic=True)
    return serialised
