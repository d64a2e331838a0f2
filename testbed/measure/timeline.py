"""A run directory as one HTML page: queue, drops, signals, pauses and flows over time.

The page needs nothing but itself: script and data are in it, no other file and no
network. Drawing is done there (``timeline.html``); here the samples are packed.

A run can have millions of queue changes, which as JSON would be larger than
browsers like. So numbers are packed as binary arrays, times as differences in
nanoseconds, compressed and written as base64; the page unpacks them with the
browser's own decompressor.

A browser holds all of a page, so a page holds a bounded number of rounds, of queue
changes and of events; of a run with more, rounds are chosen (`rounds`), queues are
thinned (``queue.py`` says how: every peak stays), and of more events of one kind in
one round every second, fourth, eighth... is drawn. Counts and sums are always those
of all. What is packed is read and compressed round by round.
"""

from __future__ import annotations

import base64
import csv
import gzip
import json
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib import resources
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from testbed.measure.events import Event, EventKind, read_events
from testbed.measure.queue import QueueTrace
from testbed.measure.round_files import FLOWS, events_file, queue_file, read_queue
from testbed.time_units import NS_PER_US

_TEMPLATE = "timeline.html"
ROUNDS_ON_A_PAGE = 200
_CHANGES_ON_A_PAGE = 4_000_000
_EVENTS_ON_A_PAGE = 1_000_000  # of each kind
_KINDS: tuple[tuple[str, EventKind], ...] = (
    ("drop", "drop"),
    ("signal", "signal"),
    ("cached", "cached_signal"),
    ("pause", "pause"),
)


class TimelineError(Exception):
    """A run directory that cannot be shown: one sentence for the user."""


Flows = dict[str, dict[int, list[dict[str, Any]]]]  # by variant and round


def write_timeline(run: Path, output: Path, rounds: range | None = None) -> None:
    """Reads a run directory and writes the page of these rounds, by default the first
    :data:`ROUNDS_ON_A_PAGE`. Raises TimelineError, OSError."""
    output.write_text(timeline_page(run, rounds), encoding="utf-8")


def timeline_page(run: Path, rounds: range | None = None) -> str:
    """The page's text. Raises TimelineError."""
    wanted = range(ROUNDS_ON_A_PAGE) if rounds is None else rounds
    if len(wanted) > ROUNDS_ON_A_PAGE:
        raise TimelineError(f"a page shows at most {ROUNDS_ON_A_PAGE} rounds, not {len(wanted)}")
    try:
        result = json.loads((run / "result.json").read_text(encoding="utf-8"))
        flows, last = _flows(run, wanted)
        if not any(flows.values()):
            raise TimelineError(f"{run} has the rounds 0 to {last}")
        blob = _Blob()
        document = _document(run, result, flows, wanted, blob)
    except FileNotFoundError as error:
        missing = Path(error.filename).name
        if missing == FLOWS:
            raise TimelineError(
                f"{run} has no {FLOWS}: a timeline is made of what `testbed run sfc-incast` "
                f"stores, and this is a run of {result.get('experiment', 'nothing known')}"
            ) from None
        raise TimelineError(f"{run} is no run directory: it has no {missing}") from None
    except NotADirectoryError:
        raise TimelineError(f"{run} is no run directory but a file") from None
    except (ValueError, KeyError, EOFError, zlib.error, gzip.BadGzipFile, csv.Error) as error:
        raise TimelineError(f"{run} cannot be read: {error}") from None
    if last > wanted[-1] or wanted[0] > 0:
        document["note"] = (
            f"Rounds {wanted[0]} to {min(wanted[-1], last)} of 0 to {last}; "
            "testbed timeline --rounds FIRST-LAST shows others."
        )
    # "</" could end the script element that holds the document.
    text = json.dumps(document, separators=(",", ":")).replace("</", "<\\/")
    template = resources.files(__package__).joinpath(_TEMPLATE).read_text(encoding="utf-8")
    data = base64.b64encode(blob.compressed()).decode()
    return template.replace("@DOCUMENT@", text).replace("@DATA@", data)


# ---- reading -------------------------------------------------------------------------


def _flows(run: Path, wanted: range) -> tuple[Flows, int]:
    """The flows of the rounds that are wanted, and the last round that there is."""
    variants: Flows = {}
    last = 0
    with (run / FLOWS).open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            rounds, number = variants.setdefault(row["variant"], {}), int(row["round"])
            last = max(last, number)
            if number in wanted:
                rounds.setdefault(number, []).append(
                    {
                        "sender": row["sender"],
                        "start": float(row["start_error_us"]),
                        "end": float(row["fct_us"]),
                        "timeouts": int(row["timeouts"]),
                        "retransmissions": int(row["retransmissions"]),
                    }
                )
    return variants, last


@dataclass
class _Events:
    """The events of one kind in one round: some of them, and what counts of all."""

    most: int
    drawn: list[Event] = field(default_factory=list)
    stride: int = 1
    count: int = 0
    held: dict[str, list[float]] = field(default_factory=dict)  # node: pauses, and us in all

    def add(self, event: Event) -> None:
        if self.count % self.stride == 0:
            self.drawn.append(event)
        self.count += 1
        if event.until_us is not None:
            held = self.held.setdefault(event.node, [0, 0.0])
            held[0] += 1
            held[1] += event.until_us - event.at_us
        if len(self.drawn) > self.most:
            del self.drawn[1::2]
            self.stride *= 2


def _rounds_of_events(
    path: Path, wanted: range, most: int
) -> Iterator[tuple[int, dict[str, _Events]]]:
    """Each round's events by kind; rounds without any are left out."""
    events = read_events(path) if path.exists() else iter(())
    for number, group in groupby(events, key=lambda event: event.round):
        if number > wanted[-1]:
            return
        if number not in wanted:
            continue
        kinds: dict[str, _Events] = {kind: _Events(most) for _, kind in _KINDS}
        for event in group:
            kinds[event.kind].add(event)
        yield number, kinds


# ---- packing -------------------------------------------------------------------------


class _Blob:
    """Arrays one after another, each aligned as typed arrays of browsers must be."""

    def __init__(self) -> None:
        self._compressor = zlib.compressobj(9)
        self._size = 0
        self._parts: list[bytes] = []

    def add(self, array: npt.NDArray[Any]) -> list[int]:
        """[offset in bytes, number of items]"""
        padding = -self._size % 8
        offset = self._size + padding
        little_endian = array.astype(array.dtype.newbyteorder("<"), copy=False).tobytes()
        self._parts.append(self._compressor.compress(bytes(padding) + little_endian))
        self._size = offset + len(little_endian)
        return [offset, int(array.size)]

    def compressed(self) -> bytes:
        """All of it; nothing can be added any more."""
        return b"".join([*self._parts, self._compressor.flush()])

    def add_times(self, at_us: list[float] | npt.NDArray[np.float64]) -> list[int]:
        """Ascending times, as differences in ns; the first counts from 0."""
        at_ns = np.rint(np.asarray(at_us, dtype=np.float64) * NS_PER_US)
        return self.add(np.diff(at_ns, prepend=0.0))


def _document(
    run: Path, result: dict[str, Any], flows: Flows, wanted: range, blob: _Blob
) -> dict[str, Any]:
    """What the page knows; its arrays go into `blob`."""
    names: dict[str, int] = {}

    def number(name: str) -> int:
        return names.setdefault(name, len(names))

    shown = max(1, sum(len(rounds) for rounds in flows.values()))
    changes, events = _CHANGES_ON_A_PAGE // shown, _EVENTS_ON_A_PAGE // shown
    packed = []
    for variant, by_round in flows.items():
        rounds = {
            key: {
                "number": key,
                "queue": _pack_queue(blob, None),
                **_pack_events(blob, {kind: _Events(events) for _, kind in _KINDS}, number),
                "flows": [{**flow, "sender": number(flow["sender"])} for flow in by_round[key]],
            }
            for key in sorted(by_round)
        }
        for trace in read_queue(run / queue_file(variant), changes, wanted):
            if trace.round in rounds:
                rounds[trace.round]["queue"] = _pack_queue(blob, trace)
        for key, kinds in _rounds_of_events(run / events_file(variant), wanted, events):
            if key in rounds:
                rounds[key] |= _pack_events(blob, kinds, number)
        packed.append({"name": variant, "rounds": list(rounds.values())})
    return {
        "run": run.resolve().name,
        "experiment": result["experiment"],
        "clock": result["clock"],
        "seed": result["seed"],
        "faithful": result["faithful"],
        "parameters": result["parameters"],
        "variants": packed,
        "names": list(names),
        "note": "",
    }


def _pack_queue(blob: _Blob, trace: QueueTrace | None) -> dict[str, Any]:
    if trace is None:
        trace = QueueTrace(0, np.empty(0, dtype=np.float64), np.empty(0, dtype=np.int64))
    return {
        "at": blob.add_times(trace.at_us),
        "bytes": blob.add(trace.depth_bytes.astype(np.int32)),
        "thinned": trace.thinned,
    }


def _pack_events(
    blob: _Blob, kinds: dict[str, _Events], number: Callable[[str], int]
) -> dict[str, Any]:
    packed: dict[str, Any] = {}
    for name, kind in _KINDS:
        events = kinds[kind]
        found = sorted(events.drawn, key=lambda event: event.at_us)
        one = {
            "at": blob.add_times([event.at_us for event in found]),
            "node": blob.add(np.array([number(e.node) for e in found], dtype=np.int32)),
            "detail": blob.add(np.array([number(e.detail) for e in found], dtype=np.int32)),
            "count": events.count,
        }
        if kind == "pause":
            lengths = [(e.at_us if e.until_us is None else e.until_us) - e.at_us for e in found]
            one["length"] = blob.add(np.array(lengths, dtype=np.float64))
            one["held"] = [[number(node), *held] for node, held in events.held.items()]
        else:
            values = [event.value_us or 0.0 for event in found]
            one["value"] = blob.add(np.array(values, dtype=np.float64))
        packed[name] = one
    return packed
