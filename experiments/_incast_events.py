"""The fabric's event log, round by round, in the words of a topology."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from experiments.base import ExperimentError
from testbed.engine.stats import LogKind
from testbed.measure.events import Event
from testbed.network.base import Network
from testbed.network.units import PS_PER_NS, PS_PER_US

LOG_RECORDS = 1 << 20  # of one round; 40 bytes each


class EventLog:
    """Drops, signals and pauses of a network; the log runs from when this is made."""

    def __init__(self, network: Network) -> None:
        self.events: list[Event] = []
        self._fabric = network.fabric
        self._nodes = {host.node: name for name, host in network.hosts.items()}
        self._switches = {switch.node: name for name, switch in network.switches.items()}
        self._hosts = {int(ipaddress.IPv4Address(h.ip)): n for n, h in network.hosts.items()}
        self._reasons = self._fabric.drop_reasons()
        self._fabric.start_log(LOG_RECORDS)

    def discard(self) -> None:
        """Leaves out what was between two rounds."""
        self._fabric.read_log()

    def forget(self) -> None:
        """Forgets what was kept so far: rounds that do not count."""
        self.events.clear()

    def take(self, round_number: int, start_ps: int) -> None:
        """Keeps what was since the last call, times counted from ``start_ps``.

        Raises ExperimentError if the log was too small.
        """
        records, lost = self._fabric.read_log()
        if lost:
            raise ExperimentError(
                f"round {round_number}: {lost} drops, signals and pauses found no room in the "
                f"event log of {LOG_RECORDS} records"
            )
        self.events += self._told(records, round_number, start_ps)

    def _told(self, records: npt.NDArray[np.void], number: int, start_ps: int) -> Iterator[Event]:
        begun: dict[tuple[int, int], float] = {}
        for at_ps, value, kind, node, port, peer in records.tolist():
            at_us = (at_ps - start_ps) / PS_PER_US
            if kind == LogKind.DROP:
                place = self._nodes.get(node) or f"{self._switches[node]}:{port}"
                yield Event(number, at_us, "drop", place, self._reasons[value])
            elif kind == LogKind.SIGNAL:
                yield Event(
                    number,
                    at_us,
                    "cached_signal" if port else "signal",
                    self._nodes[node],
                    self._host(peer),
                    value_us=value * PS_PER_NS / PS_PER_US,
                )
            elif kind == LogKind.PAUSE_BEGIN:
                begun[node, peer] = at_us
            elif (node, peer) in begun:
                from_us = begun.pop((node, peer))
                yield Event(
                    number, from_us, "pause", self._nodes[node], self._host(peer), until_us=at_us
                )

    def _host(self, address: int) -> str:
        return self._hosts.get(address) or str(ipaddress.IPv4Address(address))
