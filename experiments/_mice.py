"""Background mice: short messages between hosts that take no part in the incast's end.

They show what an incast, and whatever tames it, does to others. So none of them goes
to the incast's receiver: those would wait in the very queue that other columns
measure. Everything else is drawn from the seed, in integers only, so that the draw
is the same on every machine: the two hosts, and the time of arrival, uniformly
(a Poisson process of which the number of arrivals is known).
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

MOUSE_BYTES = 8 * 1024
FIRST_EPHEMERAL_PORT, LAST_EPHEMERAL_PORT = 49152, 65535  # RFC 6335


@dataclass(frozen=True)
class Mouse:
    """A message of MOUSE_BYTES, `at_ps` after its round's start."""

    source: str
    destination: str
    at_ps: int


def draw_mice(
    draw: random.Random, hosts: Sequence[str], receiver: str, *, count: int, window_ps: int
) -> list[Mouse]:
    """``count`` mice that arrive within ``window_ps``, by time of arrival."""
    others = [host for host in hosts if host != receiver]
    mice = []
    for _ in range(count):
        destination = draw.choice(others)
        source = draw.choice([host for host in hosts if host != destination])
        mice.append(Mouse(source, destination, draw.randrange(window_ps)))
    return sorted(mice, key=lambda mouse: mouse.at_ps)


class Ports:
    """Client ports, drawn from the ephemeral ones; none twice at a time for one host.

    A flow's port decides its path where there are several (ECMP).
    """

    def __init__(self, draw: random.Random) -> None:
        self._draw = draw
        self._taken: set[tuple[str, int]] = set()

    def take(self, host: str) -> int:
        while True:
            port = self._draw.randint(FIRST_EPHEMERAL_PORT, LAST_EPHEMERAL_PORT)
            if (host, port) not in self._taken:
                self._taken.add((host, port))
                return port

    def forget(self) -> None:
        """All of them may be given again."""
        self._taken.clear()
