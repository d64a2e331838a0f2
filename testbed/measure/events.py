"""What befell frames during a round: drops, signals, and pauses that held frames back."""

from __future__ import annotations

import csv
import gzip
from collections.abc import Iterator
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
    ``node`` for ``detail`` waited from ``at_us`` to ``until_us``; or ``node``, a host or
    a switch's port, was not to send ``detail``, "priority 3", by a PAUSE frame.
    """

    round: int
    at_us: float
    kind: EventKind
    node: str
    detail: str
    until_us: float | None = None
    value_us: float | None = None


def event_line(event: Event) -> str:
    """A line of the table with the columns of :data:`EVENT_COLUMNS`, its end included."""
    return (
        f"{event.round},{event.at_us:.3f},{_number(event.until_us)},{event.kind},"
        f"{event.node},{event.detail},{_number(event.value_us)}\n"
    )


def read_events(path: Path) -> Iterator[Event]:
    """Reads an ``events-<variant>.csv.gz``. Raises ValueError, OSError."""
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
