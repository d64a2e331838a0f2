"""What all cells of a sweep say: rows, and their means over seeds.

A cell's result has rows; a row's texts and truth values (variant, connection, scheme)
label it, its numbers are figures. Rows of one place in the grid, apart from the seed, and
of one label are samples of the same thing.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from testbed.measure.confidence import Estimate, estimate
from testbed.sweep.cell import Record
from testbed.sweep.errors import SweepError

SEED = "seed"
MOST_SHOWN = 4
NO_LABELS = frozenset({"command"})  # texts that say how a row was made, not what it is of
ROW = "row"  # a label's name where rows of one cell have no texts that tell them apart


@dataclass(frozen=True)
class Group:
    """Samples of one thing: where in the grid, which row, and its figures."""

    set: Mapping[str, str]
    labels: Mapping[str, str]
    figures: Mapping[str, Estimate]


@dataclass(frozen=True)
class Summary:
    """The rows of all cells that ran, put together over their seeds."""

    groups: Sequence[Group]
    seeds: int  # in the definition

    def columns(self) -> list[str]:
        """The names of all figures, in the order of the rows."""
        return list(dict.fromkeys(name for group in self.groups for name in group.figures))

    def chosen(self, wanted: Sequence[str], headline: Sequence[str]) -> list[str]:
        """The figures to show: those asked for, the experiment's own, or those that vary.

        Raises SweepError for one that is not there.
        """
        known = self.columns()
        for name in wanted:
            if name not in known:
                raise SweepError(
                    f"--show {name}: the rows have no such figure; they have {', '.join(known)}"
                )
        if wanted:
            return list(dict.fromkeys(wanted))
        if found := [name for name in headline if name in known]:
            return found
        varying = [
            name
            for name in known
            if len({g.figures[name].mean for g in self.groups if name in g.figures}) > 1
        ]
        return (varying or known)[:MOST_SHOWN]

    def to_document(self) -> list[dict[str, Any]]:
        return [
            {
                "set": dict(group.set),
                "labels": dict(group.labels),
                "figures": {
                    name: {
                        "samples": e.samples,
                        "mean": e.mean,
                        "ci95_half_width": e.half_width,
                        "min": e.least,
                        "max": e.most,
                    }
                    for name, e in group.figures.items()
                },
            }
            for group in self.groups
        ]

    def to_csv(self) -> str:
        """A line for each group and figure."""
        places = list(dict.fromkeys(name for group in self.groups for name in group.set))
        labels = list(dict.fromkeys(name for group in self.groups for name in group.labels))
        rows = [
            {
                **group.set,
                **group.labels,
                "figure": name,
                "samples": e.samples,
                "mean": e.mean,
                "ci95_half_width": e.half_width,
                "min": e.least,
                "max": e.most,
            }
            for group in self.groups
            for name, e in group.figures.items()
        ]
        numbers = ["figure", "samples", "mean", "ci95_half_width", "min", "max"]
        return _csv([*places, *(n for n in labels if n not in places), *numbers], rows)


def summarize(records: Sequence[Record]) -> Summary:
    """Of the cells that are done."""
    samples: dict[tuple[tuple[str, str], ...], dict[str, list[float]]] = {}
    found: dict[tuple[tuple[str, str], ...], tuple[dict[str, str], dict[str, str]]] = {}
    for record in records:
        place = {name: text for name, text in record.set.items() if name != SEED}
        for labels, figures in _rows(record):
            key = (*place.items(), ("", ""), *labels.items())
            found.setdefault(key, (place, labels))
            columns = samples.setdefault(key, {})
            for name, value in figures.items():
                columns.setdefault(name, []).append(value)
    groups = [
        Group(place, labels, {name: estimate(v) for name, v in samples[key].items()})
        for key, (place, labels) in found.items()
    ]
    return Summary(groups, len({record.seed for record in records}))


def cells_document(records: Sequence[Record]) -> list[dict[str, Any]]:
    """An object for each cell, as results.json has them."""
    return [
        {
            "cell": record.number,
            "set": record.set,
            "seed": record.seed,
            "status": record.status,
            "error": record.error,
            "wall_s": record.wall_s,
            "command": record.command,
            **(record.result or {}),
        }
        for record in records
    ]


def cells_csv(records: Sequence[Record]) -> str:
    """A line for each row of each cell's result; for a cell that failed, one with its error."""
    rows = []
    for record in records:
        # What was set has precedence over a column of the same name: it is the same thing.
        known = {
            "cell": record.number,
            **record.set,
            SEED: record.seed,
            "status": record.status,
            "error": record.error,
            "command": record.command,
        }
        for row in (record.result or {}).get("rows", []) or [{}]:
            plain = {k: json.dumps(v) if isinstance(v, dict | list) else v for k, v in row.items()}
            rows.append({**plain, **known})
    first = ["cell", *(records[0].set if records else ()), SEED, "status"]
    columns = dict.fromkeys([*first, *(name for row in rows for name in row)])
    last = [name for name in ("error", "command") if columns.pop(name, "") is None]
    return _csv([*columns, *last], rows)


def _rows(record: Record) -> Iterator[tuple[dict[str, str], dict[str, float]]]:
    """The labels and figures of each row of a cell."""
    seen: dict[tuple[tuple[str, str], ...], int] = {}
    for row in (record.result or {}).get("rows", []):
        labels = {
            name: str(value).lower() if isinstance(value, bool) else value
            for name, value in row.items()
            if isinstance(value, str | bool)
            and name not in NO_LABELS
            and record.set.get(name) != value
        }
        again = seen[tuple(labels.items())] = seen.get(tuple(labels.items()), 0) + 1
        if again > 1:
            labels[ROW] = str(again)
        yield (
            labels,
            {
                name: value
                for name, value in row.items()
                if isinstance(value, int | float) and not isinstance(value, bool) and name != SEED
            },
        )


def _csv(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()
