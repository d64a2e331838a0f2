"""Messages from a file: a trace.

A trace is a CSV file (RFC 4180, without quotes) whose first line names its columns:

    at_us,source,destination,bytes
    0,h1,h9,65536
    12.5,h2,h9,1048576

| column | meaning |
|---|---|
| `at_us` | start in microseconds since the run's, up to six decimals (a picosecond) |
| `source`, `destination` | names of two hosts |
| `bytes` | of payload, at least 1 |
| `incast` | may be left out; the number of the incast that a message is part of, or nothing |

Lines may stand in any order; empty ones, and those that begin with ``#``, are skipped.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path
from typing import NoReturn

from hosts.workloads.message import Message, in_order

REQUIRED = ("at_us", "source", "destination", "bytes")
COLUMNS = (*REQUIRED, "incast")
_TIME = re.compile(r"(\d{1,12})(?:\.(\d{1,6}))?")
_MOST_BYTES = 1 << 40
_PS_PER_US_DIGITS = 6


class TraceError(ValueError):
    """A trace that cannot be read: file, line, column, and what was expected there."""


def read_trace(path: Path, hosts: Collection[str]) -> list[Message]:
    """The messages of a file, by time, between these hosts. Raises TraceError."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except FileNotFoundError:
        raise TraceError(f"there is no file {path}") from None
    except OSError as error:
        raise TraceError(f"{path} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise TraceError(f"{path} cannot be read: it is not UTF-8 text") from None
    header: list[str] | None = None
    messages = []
    for number, line in enumerate(lines, start=1):
        if not line.strip() or line.startswith("#"):
            continue
        reader = _Line(path, number, line)
        if header is None:
            header = reader.header()
        else:
            messages.append(reader.message(header, hosts))
    if not messages:
        raise TraceError(f"{path} has no messages: expected a line {','.join(REQUIRED)}, then some")
    return in_order(messages)


class _Line:
    """One line of a trace, by cells; what is wrong with it is said with its place."""

    def __init__(self, path: Path, number: int, line: str) -> None:
        self._place = f"{path}:{number}"
        self._cells = line.split(",")

    def _refuse(self, column: int, said: str) -> NoReturn:
        before = sum(len(cell) + 1 for cell in self._cells[:column])
        raise TraceError(f"{self._place}:{before + 1}: {said}")

    def header(self) -> list[str]:
        names = [cell.strip() for cell in self._cells]
        for i, name in enumerate(names):
            if name not in COLUMNS:
                self._refuse(i, f"no column is called {name!r}; the columns are {_list(COLUMNS)}")
            if name in names[:i]:
                self._refuse(i, f"column {name!r} is there twice")
        if missing := [name for name in REQUIRED if name not in names]:
            self._refuse(0, f"column {missing[0]!r} is missing; a trace needs {_list(REQUIRED)}")
        return names

    def message(self, header: list[str], hosts: Collection[str]) -> Message:
        if len(self._cells) != len(header):
            extra = min(len(self._cells), len(header))
            self._refuse(
                min(extra, len(self._cells) - 1),
                f"expected {len(header)} columns ({','.join(header)}), not {len(self._cells)}",
            )
        place = {name: i for i, name in enumerate(header)}
        cell = {name: self._cells[i].strip() for name, i in place.items()}
        at = _TIME.fullmatch(cell["at_us"])
        if at is None:
            self._refuse(
                place["at_us"],
                f"at_us: expected microseconds, a number from 0 with up to six decimals, "
                f"not {cell['at_us']!r}",
            )
        at_ps = int(at[1] + (at[2] or "").ljust(_PS_PER_US_DIGITS, "0"))
        for end in ("source", "destination"):
            if cell[end] not in hosts:
                self._refuse(
                    place[end], f"{end}: no host is called {cell[end]!r}; there are {_some(hosts)}"
                )
        if cell["source"] == cell["destination"]:
            self._refuse(
                place["destination"],
                f"destination: expected another host than the source, {cell['source']}",
            )
        size = self._whole(place["bytes"], "bytes", cell["bytes"], least=1, most=_MOST_BYTES)
        incast = None
        if cell.get("incast"):
            incast = self._whole(place["incast"], "incast", cell["incast"], least=0, most=10**9)
        return Message(at_ps, cell["source"], cell["destination"], size, incast)

    def _whole(self, column: int, name: str, text: str, *, least: int, most: int) -> int:
        if text.isascii() and text.isdecimal() and least <= int(text) <= most:
            return int(text)
        self._refuse(
            column, f"{name}: expected a whole number from {least} to {most}, not {text!r}"
        )


def _list(names: Collection[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} and {last}"


def _some(hosts: Collection[str]) -> str:
    names = list(hosts)
    return ", ".join(names) if len(names) <= 6 else f"{names[0]}, {names[1]} ... {names[-1]}"
