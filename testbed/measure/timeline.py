"""A run directory as one HTML page: queue, drops, signals, pauses and flows over time.

The page needs nothing but itself: script and data are in it, no other file and no
network. Drawing is done there (``timeline.html``); here the samples are packed.

A run can have millions of queue changes, which as JSON would be larger than
browsers like. So numbers are packed as binary arrays, times as differences in
nanoseconds, compressed and written as base64; the page unpacks them with the
browser's own decompressor.
"""

from __future__ import annotations

import base64
import csv
import gzip
import json
import zlib
from collections import defaultdict
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from testbed.measure.events import Event, read_events

_TEMPLATE = "timeline.html"
_NS_PER_US = 1_000


class TimelineError(Exception):
    """A run directory that cannot be shown: one sentence for the user."""


@dataclass
class _Round:
    at_us: list[float] = field(default_factory=list)
    queue_bytes: list[int] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    flows: list[dict[str, Any]] = field(default_factory=list)


Rounds = dict[int, _Round]


def write_timeline(run: Path, output: Path) -> None:
    """Reads a run directory and writes the page. Raises TimelineError, OSError."""
    output.write_text(timeline_page(run), encoding="utf-8")


def timeline_page(run: Path) -> str:
    """The page's text. Raises TimelineError."""
    try:
        result = json.loads((run / "result.json").read_text(encoding="utf-8"))
        variants = _variants(run)
    except FileNotFoundError as error:
        missing = Path(error.filename).name
        raise TimelineError(f"{run} is no run directory: it has no {missing}") from None
    except NotADirectoryError:
        raise TimelineError(f"{run} is no run directory but a file") from None
    except (ValueError, KeyError, EOFError, zlib.error, gzip.BadGzipFile, csv.Error) as error:
        raise TimelineError(f"{run} cannot be read: {error}") from None
    document, blob = _pack(run, result, variants)
    # "</" could end the script element that holds the document.
    text = json.dumps(document, separators=(",", ":")).replace("</", "<\\/")
    template = resources.files(__package__).joinpath(_TEMPLATE).read_text(encoding="utf-8")
    data = base64.b64encode(zlib.compress(blob, 9)).decode()
    return template.replace("@DOCUMENT@", text).replace("@DATA@", data)


# ---- reading -------------------------------------------------------------------------


def _variants(run: Path) -> dict[str, Rounds]:
    variants: dict[str, Rounds] = {}
    with (run / "flows.csv").open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            rounds = variants.setdefault(row["variant"], defaultdict(_Round))
            rounds[int(row["round"])].flows.append(
                {
                    "sender": row["sender"],
                    "start": float(row["start_error_us"]),
                    "end": float(row["fct_us"]),
                    "timeouts": int(row["timeouts"]),
                    "retransmissions": int(row["retransmissions"]),
                }
            )
    for name, rounds in variants.items():
        with gzip.open(run / f"queue-{name}.csv.gz", "rt", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                one = rounds[int(row["round"])]
                one.at_us.append(float(row["at_us"]))
                one.queue_bytes.append(int(row["queue_bytes"]))
        events = run / f"events-{name}.csv.gz"
        for event in read_events(events) if events.exists() else ():
            rounds[event.round].events.append(event)
    return variants


# ---- packing -------------------------------------------------------------------------


class _Blob:
    """Arrays one after another, each aligned as typed arrays of browsers must be."""

    def __init__(self) -> None:
        self.data = bytearray()

    def add(self, array: npt.NDArray[Any]) -> list[int]:
        """[offset in bytes, number of items]"""
        self.data.extend(bytes(-len(self.data) % 8))
        offset = len(self.data)
        little_endian = array.astype(array.dtype.newbyteorder("<"), copy=False)
        self.data.extend(little_endian.tobytes())
        return [offset, int(array.size)]

    def add_times(self, at_us: list[float]) -> list[int]:
        """Ascending times, as differences in ns; the first counts from 0."""
        at_ns = np.rint(np.asarray(at_us, dtype=np.float64) * _NS_PER_US)
        return self.add(np.diff(at_ns, prepend=0.0))


def _pack(
    run: Path, result: dict[str, Any], variants: dict[str, Rounds]
) -> tuple[dict[str, Any], bytes]:
    blob = _Blob()
    names: dict[str, int] = {}

    def number(name: str) -> int:
        return names.setdefault(name, len(names))

    packed = [
        {
            "name": variant,
            "rounds": [
                {"number": key, **_pack_round(blob, rounds[key], number)} for key in sorted(rounds)
            ],
        }
        for variant, rounds in variants.items()
    ]
    document = {
        "run": run.resolve().name,
        "experiment": result["experiment"],
        "clock": result["clock"],
        "seed": result["seed"],
        "faithful": result["faithful"],
        "parameters": result["parameters"],
        "variants": packed,
        "names": list(names),
    }
    return document, bytes(blob.data)


def _pack_round(blob: _Blob, one: _Round, number: Any) -> dict[str, Any]:
    def points(kind: str) -> dict[str, Any]:
        found = sorted((e for e in one.events if e.kind == kind), key=lambda e: e.at_us)
        return {
            "at": blob.add_times([e.at_us for e in found]),
            "node": blob.add(np.array([number(e.node) for e in found], dtype=np.int32)),
            "detail": blob.add(np.array([number(e.detail) for e in found], dtype=np.int32)),
            "value": blob.add(np.array([e.value_us or 0 for e in found], dtype=np.float64)),
        }

    pauses = sorted((e for e in one.events if e.kind == "pause"), key=lambda e: e.at_us)
    lengths = [(e.at_us if e.until_us is None else e.until_us) - e.at_us for e in pauses]
    return {
        "queue": {
            "at": blob.add_times(one.at_us),
            "bytes": blob.add(np.array(one.queue_bytes, dtype=np.int32)),
        },
        "drop": points("drop"),
        "signal": points("signal"),
        "cached": points("cached_signal"),
        "pause": {
            "at": blob.add_times([e.at_us for e in pauses]),
            "length": blob.add(np.array(lengths, dtype=np.float64)),
            "node": blob.add(np.array([number(e.node) for e in pauses], dtype=np.int32)),
            "detail": blob.add(np.array([number(e.detail) for e in pauses], dtype=np.int32)),
        },
        "flows": [{**flow, "sender": number(flow["sender"])} for flow in one.flows],
    }
