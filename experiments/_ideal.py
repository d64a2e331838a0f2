"""How long a message takes that is alone in the network: what slowdown counts from.

A message is cut into frames of `payload_bytes` and a rest, which cross the links of a
path one after the other, stored and forwarded at each switch. Frames of one size that
leave a link with rate r1 behind each other are spaced by the slowest link so far:

    left(1, l) = left(1, l - 1) + delay(l) + time(full, l)
    left(i, l) = left(1, l) + (i - 1) max(time(full, 1..l))

and the last, shorter frame leaves a link as soon as it is there and the one before it
has left. All in integers: the engine's own numbers, to the picosecond (a test holds
them against a run). What a transport adds, a handshake or slow start, is not in it, so
that it is one and the same for every scheme that is compared.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import NamedTuple

from testbed.network.paths import hops_from
from testbed.network.topology import LinkSpec, Topology
from testbed.network.units import PS_PER_S

WIRE_OVERHEAD_BYTES = 24  # preamble, FCS, inter-frame gap
HEADER_BYTES = 54  # Ethernet, IPv4, UDP and the transport header of an RDMA-like connection
PAYLOAD_BYTES = 1460


class Hop(NamedTuple):
    """A link of a path, in the order in which it is crossed."""

    rate_bps: int
    delay_ps: int


def alone_ps(path: Sequence[Hop], message_bytes: int) -> int:
    """From a message's start until its last byte has arrived, in ps."""
    full, rest = divmod(message_bytes, PAYLOAD_BYTES)
    if rest == 0:
        full, rest = full - 1, PAYLOAD_BYTES
    first = before = slowest = 0  # of the full frames: when the first, the last have left
    at = 0  # when the rest has
    for hop in path:
        if full:
            one = _time(PAYLOAD_BYTES, hop.rate_bps)
            slowest = max(slowest, one)
            first += one
            before = first + (full - 1) * slowest
        at = max(at, before) + _time(rest, hop.rate_bps)
        first, before, at = first + hop.delay_ps, before + hop.delay_ps, at + hop.delay_ps
    return at


def _time(payload_bytes: int, rate_bps: int) -> int:
    """Of a frame on the wire, rounded up, in ps."""
    bits = (HEADER_BYTES + payload_bytes + WIRE_OVERHEAD_BYTES) * 8
    return -(-bits * PS_PER_S // rate_bps)


class IdealFct:
    """The time alone of any message of a topology, over one of its shortest paths."""

    def __init__(self, topology: Topology) -> None:
        self._topology = topology
        self._hops_from = functools.cache(functools.partial(hops_from, topology))
        self._alone = functools.lru_cache(maxsize=1 << 16)(alone_ps)

    def of(self, source: str, destination: str, message_bytes: int) -> int:
        """In ps."""
        return self._alone(self.path(source, destination), message_bytes)

    def round_trip_ps(self, source: str, destination: str) -> int:
        """Propagation there and back."""
        return 2 * sum(hop.delay_ps for hop in self.path(source, destination))

    def path(self, source: str, destination: str) -> tuple[Hop, ...]:
        """The hops of a path with the fewest; of several, that by the lowest ports."""
        return self._between(self._access(source), self._access(destination), source, destination)

    def _access(self, host: str) -> str:
        [(_, _, far)] = self._topology.ports(host)
        return far.node

    def _between(self, first: str, last: str, source: str, destination: str) -> tuple[Hop, ...]:
        [(_, up, _)] = self._topology.ports(source)
        [(_, down, _)] = self._topology.ports(destination)
        return (_hop(up), *self._switches(first, last), _hop(down))

    @functools.lru_cache(maxsize=1 << 12)  # noqa: B019 (lives as long as its cell)
    def _switches(self, first: str, last: str) -> tuple[Hop, ...]:
        """The links between two switches."""
        left = self._hops_from(last)
        hops, at = [], first
        while at != last:
            link, at = next(
                (link, far.node)
                for _, link, far in self._topology.ports(at)
                if left.get(far.node) == left[at] - 1
            )
            hops.append(_hop(link))
        return tuple(hops)


def _hop(link: LinkSpec) -> Hop:
    return Hop(link.rate_bps, link.delay_ps)
