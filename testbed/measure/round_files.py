"""The files of a variant's rounds, written while the rounds run.

A long run records gigabytes, so each portion goes to its file as it is read from the
fabric, and only what figures are made of stays: a few numbers of the queue, and the
columns of the flows.

In the compressed tables every round is a gzip member of its own. A file of several
members reads like any other (RFC 1952, section 2.2), and one round can be read
without those before it, which the picture does: it shows the round that turns out,
at the end, to be the typical one.
"""

from __future__ import annotations

import csv
import gzip
from array import array
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from typing import IO, Self

import numpy as np

from testbed.measure.events import EVENT_COLUMNS, Event, event_line
from testbed.measure.queue import Depths, QueueFigures, QueueTrace, ThinnedCurve, Times
from testbed.measure.samples import Flow, FlowSamples

FLOW_COLUMNS = (
    "variant",
    "round",
    "sender",
    "message_bytes",
    "fct_us",
    "start_error_us",
    "timeouts",
    "retransmissions",
    "tail_loss_probes",
)
QUEUE_COLUMNS = ("round", "at_us", "queue_bytes")
FLOWS = "flows.csv"
_READ_BYTES = 1 << 20  # of text at a time
_LINES = 1 << 12  # that are made at a time
_LEVEL = 6  # of compression: 9 takes four times as long for 3 % less


def queue_file(variant: str) -> str:
    return f"queue-{variant}.csv.gz"


def events_file(variant: str) -> str:
    return f"events-{variant}.csv.gz"


class _Table:
    """A compressed table whose rounds are gzip members."""

    def __init__(self, path: Path, columns: tuple[str, ...]) -> None:
        self._file = path.open("wb")
        self._member: gzip.GzipFile | None = None
        self.offsets = array("Q")  # of each round's member
        self._begin()
        self._write(",".join(columns) + "\n")

    def _begin(self) -> None:
        # Without a time stamp the same samples give the same file.
        self._member = gzip.GzipFile(
            filename="", mode="wb", compresslevel=_LEVEL, fileobj=self._file, mtime=0
        )

    def _end(self) -> None:
        if self._member is not None:
            self._member.close()
            self._member = None

    def begin_round(self) -> None:
        self._end()
        self.offsets.append(self._file.tell())
        self._begin()

    def _write(self, text: str) -> None:
        assert self._member is not None
        self._member.write(text.encode())

    def write(self, lines: Iterable[str]) -> None:
        """Adds lines, each with its end."""
        held: list[str] = []
        for line in lines:
            held.append(line)
            if len(held) == _LINES:
                self._write("".join(held))
                held.clear()
        self._write("".join(held))

    def close(self) -> None:
        self._end()
        self._file.close()


class RoundFiles:
    """What the rounds of one variant leave; a context manager.

    Rounds are numbered from 0 and come in their order, each in :meth:`round`. What
    is added goes to the files at once; ``flows`` and ``queue`` hold the figures.

    Raises:
        OSError: a file cannot be written.
    """

    def __init__(self, directory: Path, variant: str) -> None:
        self.flows = FlowSamples()
        self.queue = QueueFigures()
        self._variant = variant
        self._round = -1
        self._queue_path = directory / queue_file(variant)
        self._queue_table = _Table(self._queue_path, QUEUE_COLUMNS)
        self._events_table = _Table(directory / events_file(variant), EVENT_COLUMNS)
        self._flows_file = (directory / FLOWS).open("a", newline="", encoding="utf-8")
        self._flows_writer = csv.writer(self._flows_file, lineterminator="\n")
        if self._flows_file.tell() == 0:
            self._flows_writer.writerow(FLOW_COLUMNS)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._queue_table.close()
        self._events_table.close()
        self._flows_file.close()

    @contextmanager
    def round(self) -> Iterator[int]:
        """The next round; the value is its number."""
        self._round += 1
        self._queue_table.begin_round()
        self._events_table.begin_round()
        yield self._round
        self.queue.end_round()

    def add_queue(self, at_us: Times, depth_bytes: Depths) -> None:
        """The next changes of the congested queue; times count from the round's start."""
        self.queue.add(at_us, depth_bytes)
        number = self._round
        self._queue_table.write(
            f"{number},{at:.3f},{depth}\n"
            for at, depth in zip(at_us.tolist(), depth_bytes.tolist(), strict=True)
        )

    def add_events(self, events: Iterable[Event]) -> None:
        self._events_table.write(map(event_line, events))

    def add_flow(self, flow: Flow) -> None:
        self.flows.add(flow)
        self._flows_writer.writerow(
            (
                self._variant,
                flow.round,
                flow.sender,
                flow.message_bytes,
                f"{flow.fct_us:.3f}",
                f"{flow.start_error_us:.3f}",
                flow.timeouts,
                flow.retransmissions,
                flow.tail_loss_probes,
            )
        )

    def curves(self) -> Callable[[int, int], QueueTrace]:
        """How to read a round's queue back: of (its number, at most so many changes)."""
        path, offsets = self._queue_path, self._queue_table.offsets

        def curve(number: int, most: int) -> QueueTrace:
            thinned = ThinnedCurve(most)
            with path.open("rb") as file:
                file.seek(offsets[number])
                with gzip.open(file, "rt", encoding="utf-8") as text:
                    for found, at_us, depth in _portions(text):
                        if found != number:
                            break
                        thinned.add(at_us, depth)
            return thinned.trace(number)

        return curve


def read_queue(path: Path, most: int, wanted: range | None = None) -> Iterator[QueueTrace]:
    """The rounds of a ``queue-<variant>.csv.gz``, each thinned to ``most`` changes.

    Raises ValueError, OSError, EOFError, zlib.error as damaged files have them.
    """
    with gzip.open(path, "rt", encoding="utf-8") as text:
        if tuple(next(csv.reader(text), [])) != QUEUE_COLUMNS:
            raise ValueError(f"{path.name} has not the columns {', '.join(QUEUE_COLUMNS)}")
        for number, portions in groupby(_portions(text), key=lambda portion: portion[0]):
            if wanted is not None and number not in wanted:
                continue
            thinned = ThinnedCurve(most)
            for _, at_us, depth in portions:
                thinned.add(at_us, depth)
            yield thinned.trace(number)


def _portions(text: IO[str]) -> Iterator[tuple[int, Times, Depths]]:
    """Consecutive changes of one round each, in portions of bounded size."""
    while lines := text.readlines(_READ_BYTES):
        table = np.loadtxt(lines, delimiter=",", ndmin=2, dtype=np.float64)
        if table.shape[1] != len(QUEUE_COLUMNS):
            raise ValueError(f"a line has not {len(QUEUE_COLUMNS)} numbers")
        ends = np.append(np.flatnonzero(np.diff(table[:, 0])) + 1, table.shape[0])
        begin = 0
        for end in ends.tolist():
            part = table[begin:end]
            yield int(part[0, 0]), part[:, 1].copy(), part[:, 2].astype(np.int64)
            begin = end
