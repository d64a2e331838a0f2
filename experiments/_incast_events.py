"""The fabric's event log, round by round, in the words of a topology."""

from __future__ import annotations

import functools
import ipaddress
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from testbed.engine.stats import LogKind
from testbed.measure.events import Event
from testbed.network.base import Network
from testbed.network.units import PS_PER_NS, PS_PER_US

LOG_RECORDS = 1 << 20  # between two readings; 40 bytes each, once they are used

# By what begins, of what kind its end is.
_ENDS_OF = {
    LogKind.PAUSE_BEGIN: LogKind.PAUSE_END,
    LogKind.PFC_BEGIN: LogKind.PFC_END,
}


class EventLog:
    """Drops, signals and pauses of a network; the log runs from when this is made."""

    def __init__(self, network: Network) -> None:
        self._place = functools.cache(network.place)
        self._nodes = {host.node: name for name, host in network.hosts.items()}
        self._hosts = {int(ipaddress.IPv4Address(h.ip)): n for n, h in network.hosts.items()}
        self._reasons = network.fabric.drop_reasons()
        self._number = self._start_ps = 0
        # Pauses that last, by the kind of their end, node, port, and destination or priority.
        self._begun: dict[tuple[int, int, int, int], float] = {}
        network.fabric.start_log(LOG_RECORDS)

    def begin_round(self, number: int, start_ps: int) -> None:
        """Times count from `start_ps`; a pause from before is not one of this round."""
        self._number, self._start_ps = number, start_ps
        self._begun.clear()

    def told(self, records: npt.NDArray[np.void]) -> Iterator[Event]:
        """The next records of a round as events; a pause is told when it ends."""
        number, begun = self._number, self._begun
        for at_ps, value, kind, node, port, peer in records.tolist():
            at_us = (at_ps - self._start_ps) / PS_PER_US
            if kind == LogKind.DROP:
                yield Event(number, at_us, "drop", self._place(node, port), self._reasons[value])
            elif kind == LogKind.SIGNAL:
                yield Event(
                    number,
                    at_us,
                    "cached_signal" if port else "signal",
                    self._nodes[node],
                    self._host(peer),
                    value_us=value * PS_PER_NS / PS_PER_US,
                )
            elif kind in _ENDS_OF:
                begun[_ENDS_OF[kind], node, port, peer] = at_us
            elif (kind, node, port, peer) in begun:
                from_us = begun.pop((kind, node, port, peer))
                by_priority = kind == LogKind.PFC_END
                detail = f"priority {peer}" if by_priority else self._host(peer)
                place = self._place(node, port)
                yield Event(number, from_us, "pause", place, detail, until_us=at_us)

    def _host(self, address: int) -> str:
        return self._hosts.get(address) or str(ipaddress.IPv4Address(address))
