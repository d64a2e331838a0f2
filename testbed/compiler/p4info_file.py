"""Writing P4Info to a file, in the encoding that the file's name asks for."""

from __future__ import annotations

from pathlib import Path

from testbed.compiler import ast
from testbed.compiler.p4info import p4info
from testbed.compiler.p4info_text import to_text
from testbed.compiler.p4info_wire import to_binary, to_json

SUFFIXES = (".txtpb", ".txt", ".json", ".bin")


def write_p4info(program: ast.Program, path: Path) -> None:
    """Write the P4Info of a program that passed the front end.

    ``.json`` and ``.bin`` are protobuf's JSON and binary forms, other suffixes of
    :data:`SUFFIXES` its text. Raises CompileError for what P4Info cannot express,
    ValueError for a suffix that is none of these, OSError.
    """
    if path.suffix not in SUFFIXES:
        raise ValueError(f"{path}: the name of a P4Info file ends in {', '.join(SUFFIXES)}")
    message = p4info(program)
    if path.suffix == ".bin":
        path.write_bytes(to_binary(message))
    else:
        text = to_json(message) if path.suffix == ".json" else to_text(message)
        path.write_text(text, encoding="utf-8")
