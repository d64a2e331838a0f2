"""The congested queue of a variant: figures as the rounds go, and curves of bounded size.

A queue changes twice for each packet, so what a run records grows with its length
without end. Nothing here keeps it: peak and mean are taken from the changes as they
come, exactly, and what is to be drawn is thinned to a number of changes that is given.

Thinning (:class:`ThinnedCurve`) cuts the time into equal intervals and keeps of each
the lowest, the highest and the last change. Every one that is kept is a change that
happened, at its own time; no peak and no trough of an interval is lost; and the depth
at the end of each interval is right, so the curve goes on from where it was. Rejected:
every n-th change, which loses the peaks that one looks for; means, which show depths
that the queue never had.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from testbed.time_units import NS_PER_US

_KEPT_OF_AN_INTERVAL = 3

Times = npt.NDArray[np.float64]
Depths = npt.NDArray[np.int64]


@dataclass(frozen=True)
class QueueTrace:
    """Changes of one egress queue during one round.

    The queue held ``depth_bytes[i]`` from ``at_us[i]`` to ``at_us[i + 1]``.
    Bytes are frame bytes without wire overhead; times count from the round's
    intended start. ``thinned``: not every change is there.
    """

    round: int
    at_us: Times
    depth_bytes: Depths
    thinned: bool = False


class QueueFigures:
    """Peak and mean depth over all rounds, from changes that come in any portions."""

    def __init__(self) -> None:
        self.peak_bytes = 0
        self._byte_ns = self._busy_ns = 0
        self._last: tuple[int, int] | None = None  # (ns, bytes) of the round's last change

    def add(self, at_us: Times, depth_bytes: Depths) -> None:
        """The next changes of a round; times ascend."""
        if not at_us.size:
            return
        at_ns = np.rint(at_us * NS_PER_US).astype(np.int64)
        if self._last is not None:
            at_ns = np.concatenate(([self._last[0]], at_ns))
            depth_bytes = np.concatenate(([self._last[1]], depth_bytes))
        self.peak_bytes = max(self.peak_bytes, int(depth_bytes.max()))
        # In integers: a sum that has no order, and so no portions either.
        self._byte_ns += int(np.sum(np.diff(at_ns) * depth_bytes[:-1]))
        self._busy_ns += int(at_ns[-1] - at_ns[0])
        self._last = int(at_ns[-1]), int(depth_bytes[-1])

    def end_round(self) -> None:
        """What comes next belongs to another round: the time between does not count."""
        self._last = None

    @property
    def mean_bytes(self) -> float:
        """Over the time from first to last change of each round; 0 without changes."""
        return self._byte_ns / self._busy_ns if self._busy_ns else 0.0


class ThinnedCurve:
    """One round's changes, at most ``most`` of them (and 6 at least), however many come."""

    def __init__(self, most: int) -> None:
        self._most = max(most, 2 * _KEPT_OF_AN_INTERVAL)
        self._at: list[Times] = []
        self._depth: list[Depths] = []
        self._size = 0
        self._origin_us = 0.0  # of the intervals
        self._interval_us = 0.0  # 0: every change is there

    def add(self, at_us: Times, depth_bytes: Depths) -> None:
        """The next changes; times ascend."""
        self._at.append(at_us)
        self._depth.append(depth_bytes)
        self._size += at_us.size
        if self._size > 2 * self._most:
            self._thin()

    def trace(self, round_number: int) -> QueueTrace:
        if self._size > self._most:
            self._thin()
        at_us, depth_bytes = self._joined()
        return QueueTrace(round_number, at_us, depth_bytes, thinned=self._interval_us > 0)

    def _joined(self) -> tuple[Times, Depths]:
        if not self._at:
            return np.empty(0, dtype=np.float64), np.empty(0, dtype=np.int64)
        return np.concatenate(self._at), np.concatenate(self._depth)

    def _thin(self) -> None:
        """Widens the intervals until what is kept of them is few enough."""
        at_us, depth = self._joined()
        span_us = float(at_us[-1] - at_us[0])
        least_us = span_us * _KEPT_OF_AN_INTERVAL / self._most
        # Doubled, so that an interval of before lies within one of now.
        if self._interval_us == 0:
            self._origin_us, self._interval_us = float(at_us[0]), least_us
        while True:
            kept = _extremes(at_us - self._origin_us, depth, self._interval_us)
            if kept.size <= self._most or span_us == 0:
                break
            self._interval_us *= 2
        kept = kept[-self._most :]  # all at one instant: only the last of them ever held
        self._at, self._depth, self._size = [at_us[kept]], [depth[kept]], int(kept.size)


def _extremes(since_us: Times, depth: Depths, interval_us: float) -> npt.NDArray[np.intp]:
    """Indices of each interval's lowest, highest and last change, ascending."""
    if interval_us == 0:
        interval = np.zeros(since_us.size, dtype=np.int64)
    else:
        interval = np.floor(since_us / interval_us).astype(np.int64)
    last = np.append(np.flatnonzero(np.diff(interval)), since_us.size - 1)
    first = np.append(0, last[:-1] + 1)
    by_depth = np.lexsort((depth, interval))  # stays within each interval
    return np.unique(np.concatenate((by_depth[first], by_depth[last], last)))
