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
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from testbed.engine import Clock, EngineError, Fabric
from testbed.network.units import PS_PER_US
from testbed.switch import ControlError

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
        while self._due and self._due[0][0] <= until_ps:
            super().run_until(self._due[0][0])
            self._apply_due()
        super().run_until(until_ps)

    def run_to_notice(self, until_ps: int) -> bool:
        while self._due and self._due[0][0] <= until_ps:
            if super().run_to_notice(self._due[0][0]):
                return True
            self._apply_due()
        return super().run_to_notice(until_ps)

    def _apply_due(self) -> None:
        while self._due and self._due[0][0] <= self.now_ps():
            heapq.heappop(self._due)[2]()

    def _write(self, write: Callable[..., None], *args: Any, **kwargs: Any) -> None:
        made_ps = self.now_ps()
        if made_ps == 0:
            write(*args, **kwargs)
            return

        def apply() -> None:
            try:
                write(*args, **kwargs)
            except EngineError as error:
                raise ControlError(
                    f"what the controller wrote at {made_ps / PS_PER_US:g} us was refused "
                    f"when it took effect: {error}"
                ) from error

        self.call_at(made_ps + self.control_delay_ps, apply)

    # ---- what controllers write ----------------------------------------------------

    def table_insert(self, *args: Any, **kwargs: Any) -> None:
        self._write(super().table_insert, *args, **kwargs)

    def table_insert_rows(self, *args: Any, **kwargs: Any) -> None:
        self._write(super().table_insert_rows, *args, **kwargs)

    def table_modify(self, *args: Any, **kwargs: Any) -> None:
        self._write(super().table_modify, *args, **kwargs)

    def table_delete(self, *args: Any, **kwargs: Any) -> None:
        self._write(super().table_delete, *args, **kwargs)

    def table_set_default(self, *args: Any, **kwargs: Any) -> None:
        self._write(super().table_set_default, *args, **kwargs)

    def member_insert(self, *args: Any, **kwargs: Any) -> None:
        self._write(super().member_insert, *args, **kwargs)

    def member_modify(self, *args: Any, **kwargs: Any) -> None:
        self._write(super().member_modify, *args, **kwargs)

    def member_delete(self, *args: Any, **kwargs: Any) -> None:
        self._write(super().member_delete, *args, **kwargs)

    def group_insert(self, *args: Any, **kwargs: Any) -> None:
        self._write(super().group_insert, *args, **kwargs)

    def group_modify(self, *args: Any, **kwargs: Any) -> None:
        self._write(super().group_modify, *args, **kwargs)

    def group_delete(self, *args: Any, **kwargs: Any) -> None:
        self._write(super().group_delete, *args, **kwargs)

    def group_add_member(self, *args: Any, **kwargs: Any) -> None:
        self._write(super().group_add_member, *args, **kwargs)

    def group_remove_member(self, *args: Any, **kwargs: Any) -> None:
        self._write(super().group_remove_member, *args, **kwargs)

    def register_write(self, node: int, register: int, first: int, values: Sequence[int]) -> None:
        self._write(super().register_write, node, register, first, tuple(values))

    def counter_write(
        self, node: int, counter: int, first: int, cells: Sequence[tuple[int, int]]
    ) -> None:
        self._write(super().counter_write, node, counter, first, tuple(cells))

    def direct_counter_write(self, *args: Any, **kwargs: Any) -> None:
        self._write(super().direct_counter_write, *args, **kwargs)

    def configure_direct_meter(self, *args: Any, **kwargs: Any) -> None:
        self._write(super().configure_direct_meter, *args, **kwargs)

    def configure_meter(self, *args: Any, **kwargs: Any) -> None:
        self._write(super().configure_meter, *args, **kwargs)

    def set_multicast(self, node: int, group: int, replicas: Iterable[tuple[int, int]]) -> None:
        self._write(super().set_multicast, node, group, tuple(replicas))

    def set_clone_session(
        self,
        node: int,
        session: int,
        replicas: Iterable[tuple[int, int]],
        class_of_service: int = 0,
        packet_bytes: int = 0,
    ) -> None:
        self._write(
            super().set_clone_session,
            node,
            session,
            tuple(replicas),
            class_of_service,
            packet_bytes,
        )

    def configure_port(self, *args: Any, **kwargs: Any) -> None:
        self._write(super().configure_port, *args, **kwargs)

    def set_buffer(self, *args: Any, **kwargs: Any) -> None:
        self._write(super().set_buffer, *args, **kwargs)
