"""What an engine tells controllers while it runs: digests, packet-ins, idle entries.

On the virtual clock time stands still at an event while those who listen are called, so
a controller hears of it at its time. On the live clock a thread waits for events and
calls them; the engine never waits for it. Between two events that happen at one instant
their kinds have an order: digests, frames, idle entries.
"""

from __future__ import annotations

import contextlib
import functools
import logging
import os
import select
import threading
from collections.abc import Callable

from testbed.engine.config import Clock
from testbed.engine.errors import EngineError
from testbed.engine.measuring import MeasuredEngine
from testbed.engine.stats import EngineEvent, EventKind

_LOG = logging.getLogger(__name__)
_STOP_TIMEOUT_S = 10.0

_HEARD = (EventKind.DIGEST, EventKind.PACKET_IN, EventKind.IDLE)

Listener = Callable[[EngineEvent], None]


class EventfulEngine(MeasuredEngine):
    """An engine whose events are heard, by one listener a switch."""

    @functools.cached_property
    def _listeners(self) -> dict[int, Listener]:
        """By node."""
        return {}

    @functools.cached_property
    def _hearing(self) -> threading.Lock:
        """Held while listeners are called: one event after the other."""
        return threading.Lock()

    _ear: threading.Thread | None = None
    _deaf: bool = False  # the thread is to end

    def listen_to(self, node: int, listener: Listener | None) -> None:
        """Calls `listener` for what happens at a switch from now on, None: nobody.

        Live: from a thread of the fabric's own. What it raises is logged.
        """
        if listener is None:
            self._listeners.pop(node, None)
        else:
            self._listeners[node] = listener
        self.check(self._c.tb_events_listen(self._e, bool(self._listeners)))
        if self._listeners and self.clock is Clock.LIVE and self._ear is None:
            self._ear = threading.Thread(target=self._wait_and_hear, name="events", daemon=True)
            self._ear.start()

    def hear(self) -> None:
        if not self._listeners:
            return
        with self._hearing:
            for event in self._events():
                listener = self._listeners.get(event.node)
                if listener is None:
                    continue
                if self.clock is Clock.VIRTUAL:
                    listener(event)
                    continue
                try:
                    listener(event)
                except Exception:
                    _LOG.exception("a listener failed at an event of node %d", event.node)

    def _events(self) -> list[EngineEvent]:
        """What waits, in the order of its times."""
        events = []
        for kind in _HEARD:
            found, lost = self.messages(kind.value)
            events += [EngineEvent(kind, *message) for message in found]
            if lost:
                at_ps = found[-1].at_ps if found else self.now_ps()
                events += [
                    EngineEvent(EventKind.LOST, at_ps, node, lost, b"") for node in self._listeners
                ]
        events.sort(key=lambda event: event.at_ps)
        return events

    def _wait_and_hear(self) -> None:
        descriptor = self._c.tb_events_fd(self._e)
        poll = select.poll()
        poll.register(descriptor, select.POLLIN)
        while not self._deaf:
            poll.poll()
            with contextlib.suppress(BlockingIOError):
                os.eventfd_read(descriptor)
            if self._deaf:
                return
            try:
                self.hear()
            except EngineError:
                _LOG.exception("events could not be read; there may be more of them")

    def close(self) -> None:
        ear = self._ear
        if ear is not None and self._handle is not None:
            self._deaf = True
            os.eventfd_write(self._c.tb_events_fd(self._handle), 1)
            if ear is not threading.current_thread():
                ear.join(_STOP_TIMEOUT_S)
                if ear.is_alive():
                    raise EngineError(
                        f"a listener to events did not return within {_STOP_TIMEOUT_S:.0f} s"
                    )
            self._ear = None
        super().close()

    # ---- the CPU port ------------------------------------------------------------------

    def attach_cpu(self, node: int, port: int) -> None:
        """Makes a port of a switch its CPU port: frames sent to it are events."""
        self.check(self._c.tb_attach_cpu(self._e, node, port))

    def packet_out(self, node: int, frame: bytes) -> None:
        """Lets a frame enter at the CPU port of a switch, now."""
        self.check(self._c.tb_packet_out(self._e, node, frame, len(frame)))
