"""The engine underneath a fabric: its lifetime, its errors, its clock, its thread."""

from __future__ import annotations

import threading
from typing import Any, Self

from testbed.engine.binding import ffi, library
from testbed.engine.config import Clock
from testbed.engine.errors import EngineError

DEFAULT_MAX_PACKETS = 1 << 17
STOP_TIMEOUT_S = 10.0
EVENTS_PER_CALL = 1 << 20


def text(c_string: Any) -> str:
    """A C string of the engine's."""
    return bytes(ffi.string(c_string)).decode(errors="replace")


def fields(c_struct: Any) -> dict[str, Any]:
    """A C struct's members by name."""
    return {name: getattr(c_struct, name) for name, _ in ffi.typeof(c_struct[0]).fields}


class Engine:
    """One engine of C, its clock and its thread. :class:`Fabric` says what it is for."""

    def __init__(
        self,
        clock: Clock,
        *,
        seed: int = 1,
        max_packets: int = DEFAULT_MAX_PACKETS,
        max_frame: int = 1514,
        realtime_priority: int = 0,
        partitions: int = 1,
        threads: int = 0,
    ) -> None:
        self.clock = clock
        self.seed = seed
        self.max_frame = max_frame
        self.partitions = partitions
        self.failure: EngineError | None = None
        self._c = library()
        self._thread: threading.Thread | None = None
        self._handle: Any = None
        config = ffi.new(
            "tb_engine_config *",
            {
                "clock": clock.value,
                "max_packets": max_packets,
                "max_frame": max_frame,
                "realtime_priority": realtime_priority,
                "partitions": partitions,
                "threads": threads,
                "seed": seed,
            },
        )
        handle = self._c.tb_engine_new(config)
        if handle == ffi.NULL:
            raise EngineError(text(self._c.tb_error(ffi.NULL)))
        self._handle = handle

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def close(self) -> None:
        """Stops the engine thread and frees everything. May be called again."""
        if self._handle is None:
            return
        self._join()
        self._c.tb_engine_free(self._handle)
        self._handle = None

    @property
    def _e(self) -> Any:
        if self._handle is None:
            raise EngineError("the fabric is closed")
        return self._handle

    @property
    def handle(self) -> Any:
        """The engine, for the parts of this package that call it. Raises when closed."""
        return self._e

    def check(self, result: int) -> int:
        """`result` of a call into the engine; raises what its failure means."""
        if result < 0:
            raise EngineError(text(self._c.tb_error(self._e)), -result)
        return result

    # ---- time ----------------------------------------------------------------

    def run_until(self, until_ps: int) -> None:
        """Virtual clock: processes all events up to and including `until_ps`.

        Ctrl-C stops it between two batches of events.
        """
        while self.advance(until_ps):
            pass

    def advance(self, until_ps: int) -> bool:
        """Virtual clock: processes a part of the events up to `until_ps`; whether there
        may be more. Back in Python, pending signals are handled and controllers hear of
        what happened (:meth:`hear`)."""
        more = self.check(self._c.tb_run_some(self._e, until_ps, EVENTS_PER_CALL))
        if more:
            self.hear()
        return more != 0

    def hear(self) -> None:
        """Tells those who listen what there is to tell; see ``events.py``."""

    def run_to_notice(self, until_ps: int) -> bool:
        """Virtual clock: as :meth:`run_until`, but stops as soon as a notice waits,
        with the clock at its time. Returns whether one does."""
        while self.advance_to_notice(until_ps):
            if self.notice_waits():
                return True
        return False

    def notice_waits(self) -> bool:
        """Whether there is a notice to be read."""
        return bool(self._c.tb_notices_waiting(self._e))

    def advance_to_notice(self, until_ps: int) -> bool:
        """As :meth:`advance`, but to a notice at most."""
        more = self.check(self._c.tb_run_to_notice(self._e, until_ps, EVENTS_PER_CALL))
        if more:
            self.hear()
        return more != 0

    def next_event_ps(self) -> int | None:
        """Virtual clock: the time of the next event, None if there is none."""
        at_ps = int(self._c.tb_next_event(self._e))
        return None if at_ps < 0 else at_ps

    def start(self) -> None:
        """Live clock: runs the fabric in a thread of its own until :meth:`stop`. Frames
        that come from now on are taken, even if the thread gets a processor later."""
        if self._thread is not None:
            raise EngineError("the fabric runs already")
        self.check(self._c.tb_live_begin(self._e))
        self.failure = None
        self._thread = threading.Thread(target=self._run_live, name="engine", daemon=True)
        self._thread.start()

    def _run_live(self) -> None:
        result = self._c.tb_live_run(self._handle)
        if result < 0:  # tb_error() is per thread: read it here
            self.failure = EngineError(text(self._c.tb_error(self._handle)), -result)

    def _join(self) -> None:
        thread = self._thread
        if thread is None:
            return
        if thread.is_alive():
            self._c.tb_live_stop(self._handle)
        thread.join(STOP_TIMEOUT_S)
        if thread.is_alive():
            raise EngineError(f"the engine thread did not stop within {STOP_TIMEOUT_S:.0f} s")
        self._thread = None

    def stop(self) -> None:
        """Stops the live clock. Raises what made the engine stop by itself, if
        anything did (an interface vanished)."""
        self._join()
        if self.failure is not None:
            raise self.failure

    def now_ps(self) -> int:
        """The fabric's time, from its making."""
        return int(self._c.tb_now(self._e))

    def epoch_realtime_ns(self) -> int:
        """Fabric time 0 in nanoseconds since 1970, as captures have it; virtual: 0."""
        return int(self._c.tb_epoch_realtime_ns(self._e))

    def epoch_ns(self) -> int:
        """Live clock: CLOCK_MONOTONIC nanoseconds of the fabric's time 0."""
        return int(self._c.tb_epoch_ns(self._e))
