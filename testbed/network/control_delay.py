"""A virtual fabric on which a controller's writes take their time.

While a controller thinks, virtual time stands still: no controller is too slow to
be simulated. What a real one cannot avoid, the way from it into the switch, is
a parameter here: a write made during a run takes effect ``control_delay_ps``
later, at exactly that time and in the order of the writes. What is read is what
holds now. Before the run has begun (fabric time 0) a write takes effect at once:
that is how a network is configured.

Names, values and widths are checked when a write is made. What only the table
itself can refuse (it is full, the entry is there already) is told when the write
takes effect, by the call that runs the fabric.
"""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from testbed.engine import Clock, EngineError, Fabric
from testbed.network.units import PS_PER_US
from testbed.switch import ControlError

T = TypeVar("T")

CONTROL_DELAY_PS = 100 * PS_PER_US


class DelayedFabric(Fabric):
    """A fabric on the virtual clock; running it also applies what is due on the way."""

    def __init__(self, *, control_delay_ps: int = CONTROL_DELAY_PS, **config: Any) -> None:
        super().__init__(Clock.VIRTUAL, **config)
        self.control_delay_ps = control_delay_ps
        # (due, order of submission, what to do); writes that are due together keep their order.
        self._due: list[tuple[int, int, Callable[[], None]]] = []
        self._order = itertools.count()

    def call_at(self, at_ps: int, action: Callable[[], None]) -> None:
        """Calls ``action`` when the fabric's time is ``at_ps``, or now if that is past.

        All that happens in the fabric at that instant has happened.
        """
        heapq.heappush(self._due, (max(at_ps, self.now_ps()), next(self._order), action))

    def run_until(self, until_ps: int) -> None:
        while True:
            due = self._due_by(until_ps)
            # A controller that hears of an event may write, which is due before long.
            if self.advance(until_ps if due is None else due):
                continue
            if due is None:
                return
            self._apply_due()

    def run_to_notice(self, until_ps: int) -> bool:
        while True:
            due = self._due_by(until_ps)
            if self.advance_to_notice(until_ps if due is None else due):
                if self.notice_waits():
                    return True
                continue
            if due is None:
                return False
            self._apply_due()

    def _due_by(self, until_ps: int) -> int | None:
        """When the first of the writes is due, if it is by then."""
        return self._due[0][0] if self._due and self._due[0][0] <= until_ps else None

    def _apply_due(self) -> None:
        while self._due and self._due[0][0] <= self.now_ps():
            heapq.heappop(self._due)[2]()

    # ---- what controllers write ----------------------------------------------------

    def control(self, operation: Callable[[], T]) -> T | None:
        made_ps = self.now_ps()
        if made_ps == 0:
            return operation()

        def apply() -> None:
            try:
                operation()
            except (ControlError, EngineError) as error:
                raise ControlError(
                    f"what the controller wrote at {made_ps / PS_PER_US:g} us was refused "
                    f"when it took effect: {error}"
                ) from error

        self.call_at(made_ps + self.control_delay_ps, apply)
        return None

    def configure_port(self, *args: Any, **kwargs: Any) -> None:
        self.control(partial(super().configure_port, *args, **kwargs))

    def set_buffer(self, *args: Any, **kwargs: Any) -> None:
        self.control(partial(super().set_buffer, *args, **kwargs))
