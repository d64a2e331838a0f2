"""Who suffers from an incast without being part of it, and how fast senders hear of one.

A *victim* is a background message that is not for the receiver of an incast, but starts
while the incast needs the receiver's link (its drain bound), and shares a link or a
switch with it: a sender of the incast sends it, or it goes to the receiver's rack. Who
is one follows from the workload alone, so every cell has the same victims.

The *reaction* of a sender is the time from its start to its first signal about the
receiver. The first sender of a rack to be told has to wait for the congested switch to
fill and to answer. Those of its rack that start only then meet what their own switch
remembers, if it does: they are measured apart. The receiver's own rack is left out: its
switch is the congested one.
"""

from __future__ import annotations

import ipaddress
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from hosts.workloads import Hosts, Message
from testbed.engine.stats import LogKind
from testbed.network.topology import Topology
from testbed.network.units import PS_PER_S


@dataclass(frozen=True)
class Incast:
    """One incast: who sends to whom, and when. `starts_ps` by sender."""

    number: int
    receiver: str
    starts_ps: Mapping[str, int]
    bytes: int  # of all
    drain_ps: int

    @property
    def first_ps(self) -> int:
        return min(self.starts_ps.values())


def incasts_of(messages: Sequence[Message], hosts: Hosts) -> list[Incast]:
    """The incasts among these messages, by start."""
    by_number: dict[int, list[Message]] = defaultdict(list)
    for message in messages:
        if message.incast is not None:
            by_number[message.incast].append(message)
    found = []
    for number, parts in by_number.items():
        receiver = parts[0].destination
        size = sum(part.bytes for part in parts)
        drain_ps = size * 8 * PS_PER_S // hosts.rate_bps[receiver]
        starts = {part.source: part.at_ps for part in reversed(parts)}
        found.append(Incast(number, receiver, starts, size, drain_ps))
    return sorted(found, key=lambda incast: incast.first_ps)


class Victims:
    """Tells victims of these incasts."""

    def __init__(self, incasts: Sequence[Incast], hosts: Hosts) -> None:
        self._incasts = list(incasts)
        self._rack = hosts.rack
        self._starts = [incast.first_ps for incast in incasts]
        self._longest_ps = max((incast.drain_ps for incast in incasts), default=0)

    def __call__(self, message: Message) -> bool:
        if message.incast is not None:
            return False
        last = bisect_right(self._starts, message.at_ps)
        first = bisect_right(self._starts, message.at_ps - self._longest_ps - 1)
        shares = False
        for incast in self._incasts[first:last]:
            if message.at_ps > incast.first_ps + incast.drain_ps:
                continue
            if message.destination == incast.receiver:
                return False
            same_rack = self._rack[message.destination] == self._rack[incast.receiver]
            shares = shares or same_rack or message.source in incast.starts_ps
        return shares


class Reactions:
    """Reads signals from the event log, and tells how long senders waited for them."""

    def __init__(
        self,
        incasts: Sequence[Incast],
        hosts: Hosts,
        topology: Topology,
        nodes: Mapping[str, int],
    ) -> None:
        self._incasts, self._rack = incasts, hosts.rack
        self._names = {node: name for name, node in nodes.items()}
        address = {
            name: int(ipaddress.IPv4Address(spec.address)) for name, spec in topology.hosts.items()
        }
        self._about: dict[tuple[str, int], list[Incast]] = defaultdict(list)
        for incast in incasts:
            for source in incast.starts_ps:
                self._about[source, address[incast.receiver]].append(incast)
        self._signalled: dict[tuple[int, str], int] = {}

    def read(self, records: npt.NDArray[np.void], origin_ps: int) -> None:
        """Takes the log's next records; `origin_ps` is the fabric's time of the messages' 0."""
        signals = records[records["kind"] == LogKind.SIGNAL]
        for at_ps, node, peer in zip(
            signals["at_ps"].tolist(),
            signals["node"].tolist(),
            signals["peer"].tolist(),
            strict=True,
        ):
            source = self._names.get(node)
            if source is None:
                continue
            for incast in self._about.get((source, peer), ()):
                key = incast.number, source
                if at_ps - origin_ps >= incast.starts_ps[source] and key not in self._signalled:
                    self._signalled[key] = at_ps - origin_ps

    def first_and_later(self) -> tuple[list[int], list[int]]:
        """Reactions in ps: of the first sender that was told in each rack and incast, and
        of all others of the rack that started after that."""
        first, later = [], []
        for incast in self._incasts:
            racks: dict[str, list[tuple[int, int]]] = defaultdict(list)
            for source, start_ps in incast.starts_ps.items():
                if self._rack[source] == self._rack[incast.receiver]:
                    continue
                if (told_ps := self._signalled.get((incast.number, source))) is not None:
                    racks[self._rack[source]].append((told_ps, start_ps))
            for told in racks.values():
                first_told, first_start = min(told)
                first.append(first_told - first_start)
                later += [at - start for at, start in told if start >= first_told]
        return first, later
