"""A topology from a JSON file, and where in it a mistake is.

What is wrong with a topology is told by its place in the document, ``links[0].rate``
(``topology.py``, ``tutorial.py``). In a file that somebody has written by hand a line is
what one looks for, and Python's parser keeps none; so the text is gone through once more,
for the places of all values. Only a file that is refused pays for that.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from testbed.network.errors import TopologyError
from testbed.network.topology import Topology
from testbed.network.tutorial import from_tutorial, is_tutorial

# Of JSON that has been parsed already: a string, a bracket, a comma or colon, or a number or
# a word.
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}:,]|[^\s\[\]{}:,"]+')
_LAST_STEP = re.compile(r"(\.[^.\[\]]*|\[\d+\])$")


def load_topology(path: Path | str) -> Topology:
    """Reads and checks a topology file, this project's or the P4 tutorials'.

    Files that it names are looked for in the working directory, then beside it.
    Raises TopologyError, which names the file, the line and column, and the JSON path.
    """
    path = Path(path)
    text = _text(path)
    document = _document(path, text)
    try:
        return _topology(path, document)
    except TopologyError as error:
        said = str(error).removeprefix(f"{path}: ")
        place = _nearest(said.partition(": ")[0], dict(_values(text)))
        where = f"{path}{_line_and_column(text, place)}" if place else f"{path}"
        raise TopologyError(f"{where}: {said}") from None


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise TopologyError(f"{path}: there is no such file") from None
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise TopologyError(f"{path}: cannot be read: {reason}") from None


def _document(path: Path, text: str) -> dict[str, Any]:
    """What the file holds. Raises TopologyError where that is no JSON object, or where a
    name stands twice in one object, of which Python's parser would drop the first."""
    try:
        document = json.loads(text)
    except json.JSONDecodeError as error:
        raise TopologyError(f"{path}:{error.lineno}:{error.colno}: not JSON: {error.msg}") from None
    except RecursionError:
        raise TopologyError(f"{path}: it is nested too deeply") from None
    if not isinstance(document, dict):
        raise TopologyError(f"{path}: the document is not an object with hosts, switches and links")
    seen: set[str] = set()
    for place, at in _values(text):
        if place in seen:
            raise TopologyError(f"{path}{_line_and_column(text, at)}: {place} is given twice")
        seen.add(place)
    return document


def _topology(path: Path, document: dict[str, Any]) -> Topology:
    tutorial = is_tutorial(document)
    if tutorial:
        document = from_tutorial(document, str(path))
    document.setdefault("name", path.stem)
    document.pop("$schema", None)
    topology = Topology.of(document, str(path))
    if tutorial:
        return topology  # which has looked for its files in its own way
    for name, switch in topology.switches.items():
        files = {field: getattr(switch, field) for field in ("program", "entries")}
        found = {
            field: _found(path, file, f"switches.{name}.{field}")
            for field, file in files.items()
            if file is not None
        }
        topology.switches[name] = switch.model_copy(update=found)
    return topology


def _found(path: Path, name: str, place: str) -> str:
    """A file that the document names. Raises TopologyError where there is none."""
    for file in (Path(name), path.parent / name):
        if file.is_file():
            return str(file)
    raise TopologyError(f"{path}: {place}: there is no file {name}, here or beside {path.name}")


# ---- places ----------------------------------------------------------------------------------


@dataclass
class _Open:
    """An object or a list whose end has not come yet."""

    path: str
    index: int | None  # of the value that comes next; None: it is an object
    key: str | None = None

    def next_value(self) -> str:
        if self.index is not None:
            return f"{self.path}[{self.index}]"
        return f"{self.path}.{self.key}" if self.path else f"{self.key}"


def _values(text: str) -> Iterator[tuple[str, int]]:
    """The JSON path of every value but the document itself, and where it begins."""
    around: list[_Open] = []
    for token in _TOKEN.finditer(text):
        word = token[0]
        if word in "]}":
            around.pop()
        elif word == ",":
            around[-1].key = None
            if around[-1].index is not None:
                around[-1].index += 1
        elif around and around[-1].index is None and around[-1].key is None:
            around[-1].key = json.loads(word)
        elif word != ":":
            path = around[-1].next_value() if around else ""
            if around:
                yield path, token.start()
            if word in "[{":
                around.append(_Open(path, 0 if word == "[" else None))


def _nearest(path: str, values: dict[str, int]) -> int | None:
    """Where the value of a JSON path begins, or what it should stand in."""
    while path:
        if path in values:
            return values[path]
        shorter = _LAST_STEP.sub("", path)
        path = "" if shorter == path else shorter
    return None


def _line_and_column(text: str, at: int) -> str:
    return f":{text.count(chr(10), 0, at) + 1}:{at - text.rfind(chr(10), 0, at)}"
