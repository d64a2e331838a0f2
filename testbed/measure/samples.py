"""What the rounds of an experiment leave behind: flows.

Percentiles here and everywhere in the project are Hyndman and Fan's type 7
(linear interpolation between the closest ranks, NumPy's default): of 100 sorted
values x1..x100 the 99th percentile is x99 + 0.01 (x100 - x99). It is defined for
any number of samples, and the 100th is the maximum.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from testbed.time_units import PS_PER_US


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
    tail_loss_probes: int = 0  # RFC 8985, 7.2

    @property
    def fct_ps(self) -> int:
        """Exact: ``fct_us`` is a number of picoseconds, divided by a million."""
        return round(self.fct_us * PS_PER_US)


class FlowSamples:
    """The flows of a variant, as far as figures are made of them, in columns.

    Exact percentiles need every sample, so this is what a run keeps of its whole
    length: 32 bytes a flow, where a :class:`Flow` takes some hundreds.
    """

    def __init__(self, flows: Iterable[Flow] = ()) -> None:
        self.senders: list[str] = []  # names, by number
        self._numbers: dict[str, int] = {}
        self._round, self._sender = array("i"), array("i")
        self._timeouts, self._tail_loss_probes = array("i"), array("i")
        self._fct_ps, self._start_error_us = array("q"), array("d")
        for flow in flows:
            self.add(flow)

    def add(self, flow: Flow) -> None:
        if flow.sender not in self._numbers:
            self._numbers[flow.sender] = len(self.senders)
            self.senders.append(flow.sender)
        self._round.append(flow.round)
        self._sender.append(self._numbers[flow.sender])
        self._timeouts.append(flow.timeouts)
        self._tail_loss_probes.append(flow.tail_loss_probes)
        self._fct_ps.append(flow.fct_ps)
        self._start_error_us.append(flow.start_error_us)

    def __len__(self) -> int:
        return len(self._fct_ps)

    @property
    def round(self) -> npt.NDArray[np.int32]:
        return np.array(self._round, dtype=np.int32)

    @property
    def sender(self) -> npt.NDArray[np.int32]:
        """Numbers in :attr:`senders`."""
        return np.array(self._sender, dtype=np.int32)

    @property
    def timeouts(self) -> npt.NDArray[np.int32]:
        return np.array(self._timeouts, dtype=np.int32)

    @property
    def tail_loss_probes(self) -> npt.NDArray[np.int32]:
        return np.array(self._tail_loss_probes, dtype=np.int32)

    @property
    def fct_ps(self) -> npt.NDArray[np.int64]:
        return np.array(self._fct_ps, dtype=np.int64)

    @property
    def fct_us(self) -> npt.NDArray[np.float64]:
        return self.fct_ps / PS_PER_US

    @property
    def start_error_us(self) -> npt.NDArray[np.float64]:
        return np.array(self._start_error_us, dtype=np.float64)


def drain_bound_us(senders: int, message_bytes: int, rate_bps: int) -> float:
    """Time to send ``senders`` messages over one link of ``rate_bps``.

    The last flow of a synchronised incast can end no earlier, whatever the
    scheme. Headers are not counted, so that the bound holds for any of them:
    with TCP/IPv4 over Ethernet the wire needs another 6 %.
    """
    return senders * message_bytes * 8 * 1e6 / rate_bps
