"""A JSON document whose every value knows where it stands, and complains from there.

Nothing of a program in BMv2's JSON can be trusted: it may be cut off, come from another
compiler, or have been edited. So the lowering never touches raw dictionaries; it asks a
:class:`Node` for what it expects, and what is not so ends the compilation with one
sentence that begins with the value's path::

    routes.json: $.pipelines[0].tables[3].key[0].match_type: expected exact, lpm, ternary, ...
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NoReturn

from testbed.compiler.diagnostics import (
    CompileError,
    Diagnostic,
    Note,
    choices,
    did_you_mean,
    unsupported,
)
from testbed.compiler.preprocess import read_source

SUFFIX = ".json"
MAX_BYTES = 64 << 20
_HEX = re.compile(r"-?0x[0-9a-fA-F]+")
_MAX_SHOWN = 60  # characters of a wrong value
_MAX_DIGITS = 4096  # of a number: more than any field has
_KINDS = {
    dict: "an object",
    list: "a list",
    str: "a string",
    bool: "true or false",
    int: "a number",
    float: "a number with a fraction",
    type(None): "null",
}


def is_bmv2_json(path: Path) -> bool:
    """Whether a program is told by its name to be BMv2's JSON, not P4 source."""
    return path.suffix == SUFFIX


class Node:
    """A value of the document. ``key`` is its name or index in ``parent``."""

    __slots__ = ("_file", "_parent", "key", "value")

    def __init__(self, value: Any, file: str, parent: Node | None, key: str | int) -> None:
        self.value = value
        self.key = key
        self._file = file
        self._parent = parent

    # ---- where it stands ------------------------------------------------------------

    @property
    def path(self) -> str:
        """``$.pipelines[0].tables[3]``."""
        steps = []
        node: Node | None = self
        while node is not None and node._parent is not None:
            steps.append(f"[{node.key}]" if isinstance(node.key, int) else f".{node.key}")
            node = node._parent
        return "$" + "".join(reversed(steps))

    def fail(self, message: str, *notes: str) -> NoReturn:
        """Ends the compilation: this value is wrong."""
        text = f"{self._file}: {self.path}: {message}"
        raise CompileError([Diagnostic(None, text, tuple(Note(n) for n in notes))])

    def refuse(self, construct: str, *notes: str) -> NoReturn:
        """Ends the compilation: BMv2 has this, we do not."""
        self.fail(unsupported(construct), *notes)

    def _expected(self, what: str) -> NoReturn:
        self.fail(f"expected {what}, not {shown(self.value)}")

    # ---- what is in it --------------------------------------------------------------

    def __getitem__(self, name: str) -> Node:
        """A member that an object must have."""
        members = self._object()
        if name not in members:
            self.fail(f"'{name}' is missing", *did_you_mean(name, members))
        return self._child(members[name], name)

    def get(self, name: str) -> Node | None:
        """A member that may be left out, or be null."""
        value = self._object().get(name)
        return None if value is None else self._child(value, name)

    def _object(self) -> dict[str, Any]:
        if not isinstance(self.value, dict):
            self._expected("an object")
        return self.value

    def members(self) -> Iterator[tuple[str, Node]]:
        for name, value in self._object().items():
            yield name, self._child(value, name)

    def elements(self, count: int | None = None) -> list[Node]:
        """The elements of a list, which must be ``count`` if that is given."""
        if not isinstance(self.value, list):
            self._expected("a list")
        if count is not None and len(self.value) != count:
            self.fail(f"expected {count} elements, not {len(self.value)}")
        return [self._child(v, i) for i, v in enumerate(self.value)]

    def list_of(self, name: str) -> list[Node]:
        """The elements of a member that may be left out."""
        found = self.get(name)
        return found.elements() if found is not None else []

    def beside(self, value: Any) -> Node:
        """A value that is not in the document, blamed on this place."""
        return Node(value, self._file, self._parent, self.key)

    def _child(self, value: Any, key: str | int) -> Node:
        return Node(value, self._file, self, key)

    # ---- scalars --------------------------------------------------------------------

    def text(self) -> str:
        if not isinstance(self.value, str):
            self._expected("a string")
        return self.value

    def boolean(self) -> bool:
        if not isinstance(self.value, bool):
            self._expected("true or false")
        return self.value

    def integer(self, low: int = 0, high: int = (1 << 31) - 1) -> int:
        value = self.value
        if not isinstance(value, int) or isinstance(value, bool):
            self._expected("a whole number")
        if not low <= value <= high:
            self.fail(f"expected a number from {low} to {high}, not {shown(value)}")
        return int(value)

    def hexadecimal(self) -> int:
        """A number as BMv2 writes constants: ``"0x1f"``, ``"-0x1"``."""
        value = self.value
        if not (isinstance(value, str) and _HEX.fullmatch(value)):
            self._expected('a hexadecimal number in quotes, as in "0x1f"')
        if len(value) > _MAX_DIGITS:
            self.fail(f"a number of {len(value)} characters (at most {_MAX_DIGITS})")
        return int(value, 16)

    def one_of(self, names: Iterable[str], kind: str) -> str:
        """A string that must be one of ``names``, which are called ``kind`` in the plural."""
        name = self.text()
        names = list(names)
        if name not in names:
            self.fail(
                f"{shown(name)} is none of the {kind}",
                choices(kind, names),
                *did_you_mean(name, names),
            )
        return name


def shown(value: Any) -> str:
    """A wrong value in a message: itself if it is short, else what it is."""
    if isinstance(value, str | int | float | bool) or value is None:
        text = json.dumps(value, ensure_ascii=True) if not isinstance(value, int) else str(value)
        if isinstance(value, bool):
            text = "true" if value else "false"
        return text if len(text) <= _MAX_SHOWN else f"{text[:_MAX_SHOWN]}..."
    return _KINDS.get(type(value), "something else")


def read_document(path: Path) -> Node:
    """The document in a file. Raises CompileError, also where it cannot be read.

    Deeply nested ones need the recursion limit of ``deep_recursion``.
    """

    def fail(reason: str) -> NoReturn:
        raise CompileError([Diagnostic(None, f"{path}: {reason}")])

    try:
        if path.stat().st_size > MAX_BYTES:
            fail(f"more than {MAX_BYTES >> 20} MiB, which is no program")
        text = read_source(path)
    except OSError as e:
        raise CompileError([Diagnostic(None, f"cannot read '{path}': {e.strerror or e}")]) from None
    try:
        value = json.loads(text, parse_constant=_no_constant, parse_int=_integer)
    except json.JSONDecodeError as e:
        fail(f"line {e.lineno}, column {e.colno}: this is not JSON: {_reason(e)}")
    except RecursionError:
        fail("lists and objects are nested too deep here")
    except ValueError as e:
        fail(f"this is not JSON: {e}")
    return Node(value, str(path), None, "$")


def _reason(error: json.JSONDecodeError) -> str:
    """What it says of the place, without the place."""
    return error.msg.removesuffix(" starting at")


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")


def _integer(digits: str) -> int:
    """Python refuses to convert numbers of many digits, in words of its own."""
    if len(digits) > _MAX_DIGITS:
        raise ValueError(f"a number of {len(digits)} digits")
    return int(digits)
