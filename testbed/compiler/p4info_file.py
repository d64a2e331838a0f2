"""Writing P4Info to a file, in the encoding that the file's name asks for."""

from __future__ import annotations

from pathlib import Path

from testbed.compiler import ast
from testbed.compiler.p4info import p4info
from testbed.compiler.p4info_schema import Message
from testbed.compiler.p4info_text import to_text
from testbed.compiler.p4info_wire import to_binary, to_json

SUFFIXES = (".txtpb", ".txt", ".json", ".bin")


def write_p4info(program: ast.Program, path: Path) -> None:
    """Write the P4Info of a program that passed the front end.

    ``.json`` and ``.bin`` are protobuf's JSON and binary forms, other suffixes of
    :data:`SUFFIXES` its text. Raises CompileError for what P4Info cannot express,
    ValueError for a suffix that is none of these, OSError.
    """
    check_suffix(path)
    write_message(p4info(program), path)


def check_suffix(path: Path) -> None:
    """Raises ValueError where the name of a P4Info file tells no encoding."""
    if path.suffix not in SUFFIXES:
        raise ValueError(f"{path}: the name of a P4Info file ends in {', '.join(SUFFIXES)}")


def write_message(message: Message, path: Path) -> None:
    """Write a P4Info, as :func:`write_p4info` does."""
    check_suffix(path)
    if path.suffix == ".bin":
        path.write_bytes(to_binary(message))
    else:
        text = to_json(message) if path.suffix == ".json" else to_text(message)
        path.write_text(text, encoding="utf-8")
