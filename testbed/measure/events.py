"""What befell frames during a round: drops, signals, and pauses that held frames back."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

EventKind = Literal["drop", "signal", "cached_signal", "pause"]
EVENT_COLUMNS = ("round", "at_us", "until_us", "kind", "node", "detail", "value_us")


@dataclass(frozen=True)
class Event:
    """One thing that happened. Times count from the round's intended start.

    ``drop``: at ``node`` ("s2:4", or a host for its NIC), ``detail`` is the reason.
    ``signal``, ``cached_signal``: ``node`` is the host that was asked to pause,
    ``detail`` the destination, ``value_us`` for how long. ``pause``: frames of
    ``node`` for ``detail`` waited from ``at_us`` to ``until_us``.
    """

    round: int
    at_us: float
    kind: EventKind
    node: str
    detail: str
    until_us: float | None = None
    value_us: float | None = None


def write_events(path: Path, events: Iterable[Event]) -> None:
    """A compressed table with the columns of :data:`EVENT_COLUMNS`."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(EVENT_COLUMNS)
    for event in events:
        writer.writerow(
            (
                event.round,
                f"{event.at_us:.3f}",
                _number(event.until_us),
                event.kind,
                event.node,
                event.detail,
                _number(event.value_us),
            )
        )
    # Without a time stamp the same events give the same file.
    path.write_bytes(gzip.compress(text.getvalue().encode(), mtime=0))


def read_events(path: Path) -> Iterator[Event]:
    """What :func:`write_events` wrote. Raises ValueError, OSError."""
    with gzip.open(path, "rt", newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            kind = row["kind"]
            if kind not in get_args(EventKind):
                raise ValueError(f"no event is of the kind {kind!r}")
            yield Event(
                round=int(row["round"]),
                at_us=float(row["at_us"]),
                kind=kind,  # type: ignore[arg-type]  # just checked
                node=row["node"],
                detail=row["detail"],
                until_us=float(row["until_us"]) if row["until_us"] else None,
                value_us=float(row["value_us"]) if row["value_us"] else None,
            )


def _number(value_us: float | None) -> str:
    return "" if value_us is None else f"{value_us:.3f}"
