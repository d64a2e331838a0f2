"""What one round of an experiment leaves behind: flows, and the congested queue.

Percentiles here and everywhere in the project are Hyndman and Fan's type 7
(linear interpolation between the closest ranks, NumPy's default): of 100 sorted
values x1..x100 the 99th percentile is x99 + 0.01 (x100 - x99). It is defined for
any number of samples, and the 100th is the maximum.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

PS_PER_US = 1_000_000
NS_PER_US = 1_000


def percentile(values: Iterable[float], q: float) -> float:
    """The ``q``-th percentile (0..100) of ``values``, type 7; NaN if there are none."""
    data = np.fromiter(values, dtype=np.float64)
    return float(np.percentile(data, q)) if data.size else float("nan")


@dataclass(frozen=True)
class Flow:
    """One message, from its intended start to the receiver's last byte."""

    round: int
    sender: str
    message_bytes: int
    fct_us: float  # receiver's last byte minus intended start
    start_error_us: float  # actual minus intended start
    timeouts: int  # retransmission timeouts that the sender's kernel counted
    retransmissions: int  # segments sent again, for whatever reason

    @property
    def fct_ps(self) -> int:
        """Exact: ``fct_us`` is a number of picoseconds, divided by a million."""
        return round(self.fct_us * PS_PER_US)


@dataclass(frozen=True)
class QueueTrace:
    """Every change of one egress queue during one round.

    The queue held ``depth_bytes[i]`` from ``at_us[i]`` to ``at_us[i + 1]``.
    Bytes are frame bytes without wire overhead; times count from the round's
    intended start.
    """

    round: int
    at_us: npt.NDArray[np.float64]
    depth_bytes: npt.NDArray[np.int64]

    @classmethod
    def from_probe(
        cls,
        round_number: int,
        at_ps: npt.NDArray[np.int64],
        depth_bytes: npt.NDArray[np.int64],
        start_ps: int,
    ) -> QueueTrace:
        """From a fabric probe's samples (picoseconds of fabric time, bytes)."""
        return cls(round_number, (at_ps - start_ps) / PS_PER_US, depth_bytes)

    @property
    def peak_bytes(self) -> int:
        return int(self.depth_bytes.max()) if self.depth_bytes.size else 0

    @property
    def busy_ns(self) -> int:
        """From the first packet to the last one's departure."""
        at_ns = self._at_ns()
        return int(at_ns[-1] - at_ns[0]) if at_ns.size else 0

    @property
    def byte_ns(self) -> int:
        """The area under the curve, in integers: a sum that has no order."""
        return int(np.sum(np.diff(self._at_ns()) * self.depth_bytes[:-1]))

    def _at_ns(self) -> npt.NDArray[np.int64]:
        return np.rint(self.at_us * NS_PER_US).astype(np.int64)


def peak_queue_bytes(traces: Sequence[QueueTrace]) -> int:
    return max((trace.peak_bytes for trace in traces), default=0)


def mean_queue_bytes(traces: Sequence[QueueTrace]) -> float:
    """Mean over the time from first to last packet of each round; 0 without packets."""
    busy_ns = sum(trace.busy_ns for trace in traces)
    return sum(trace.byte_ns for trace in traces) / busy_ns if busy_ns else 0.0


def drain_bound_us(senders: int, message_bytes: int, rate_bps: int) -> float:
    """Time to send ``senders`` messages over one link of ``rate_bps``.

    The last flow of a synchronised incast can end no earlier, whatever the
    scheme. Headers are not counted, so that the bound holds for any of them:
    with TCP/IPv4 over Ethernet the wire needs another 6 %.
    """
    return senders * message_bytes * 8 * 1e6 / rate_bps
