"""The congested queue, the fabric's events and what programs log, taken while rounds run.

What the fabric keeps of them is bounded, and so is what is kept here: each reading goes
to the run's files. On the virtual clock whoever lets time pass reads; live, a thread
does (:meth:`Watch.reading`).
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import numpy.typing as npt

from experiments._incast import Incast
from experiments._incast_events import LOG_RECORDS, EventLog
from experiments.base import ExperimentError, Progress
from testbed.measure import RoundFiles
from testbed.network.base import Network
from testbed.network.units import PS_PER_US

PROBE_SAMPLES = 1 << 18  # changes of one queue between two readings; 16 bytes each
SPILL_RECORDS = 1 << 16  # are held before they are written
READ_EVERY_S = 0.05  # live


class Watch:
    """Of one network, from when this is made."""

    def __init__(self, incast: Incast, network: Network, progress: Progress) -> None:
        self._fabric = network.fabric
        self._network, self._progress = network, progress
        self._watched = network.watch_queue(incast.switch, incast.port_number, PROBE_SAMPLES)
        self._port = incast.port
        self._log = EventLog(network)
        self._files: RoundFiles | None = None
        self._number = self._start_ps = 0
        self._queue: list[tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]] = []
        self._events: list[npt.NDArray[np.void]] = []
        self._held = 0

    @property
    def sees_queue(self) -> bool:
        """Whether the congested switch tells its queue."""
        return self._watched is not None

    def discard(self) -> None:
        """Leaves out what was between two rounds."""
        self._read_queue()
        self._fabric.read_log()
        self._tell()

    def _read_queue(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        if self._watched is None:  # the switch does not tell
            return np.empty(0, np.int64), np.empty(0, np.int64)
        return self._watched.read()

    def _tell(self) -> None:
        for line in self._network.read_messages():
            self._progress.note(line)

    @contextmanager
    def keeping(self, files: RoundFiles | None, number: int, start_ps: int) -> Iterator[None]:
        """A round: what is read goes to `files`, times counted from `start_ps`; None: to
        nobody, for a round that does not count."""
        self._files, self._number, self._start_ps = files, number, start_ps
        self._log.begin_round(number, start_ps)
        try:
            yield
            self.read()
            self._spill()
        finally:
            self._files = None
            self._forget()

    def read(self) -> None:
        """Takes what there is; outside of a round it is not kept.

        Raises ExperimentError if more happened since the last reading than the fabric
        could record.
        """
        at_ps, depth_bytes = self._read_queue()
        records, lost = self._fabric.read_log()
        self._tell()
        if self._files is None:
            return
        if at_ps.size >= PROBE_SAMPLES:
            raise ExperimentError(
                f"round {self._number}: the queue of {self._port} changed {at_ps.size} times "
                "or more between two readings, and further changes are not recorded"
            )
        if lost:
            raise ExperimentError(
                f"round {self._number}: {lost} drops, signals and pauses found no room in the "
                f"event log of {LOG_RECORDS} records"
            )
        self._queue.append((at_ps, depth_bytes))
        self._events.append(records)
        self._held += at_ps.size + records.size
        if self._held > SPILL_RECORDS:
            self._spill()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Reads from a thread of its own while time passes by itself. Raises what
        :meth:`read` raised there."""
        done = threading.Event()
        failures: list[Exception] = []

        def read() -> None:
            try:
                while not done.wait(READ_EVERY_S):
                    self.read()
            except Exception as failure:  # for whoever waits, who may only see a stall
                failures.append(failure)

        thread = threading.Thread(target=read, name="watch", daemon=True)
        thread.start()
        try:
            yield
        finally:
            done.set()
            thread.join()
        if failures:
            raise failures[0]

    def _spill(self) -> None:
        """Writes what is held."""
        if self._files is not None and self._queue:
            at_ps, depth_bytes = (np.concatenate(part) for part in zip(*self._queue, strict=True))
            self._files.add_queue((at_ps - self._start_ps) / PS_PER_US, depth_bytes)
            for records in self._events:
                self._files.add_events(self._log.told(records))
        self._forget()

    def _forget(self) -> None:
        self._queue.clear()
        self._events.clear()
        self._held = 0
