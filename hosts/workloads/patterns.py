"""Who sends to whom, and when: Poisson arrivals, permutation, all to all.

Every host draws from a stream of its own, so that one more host, or a longer run,
changes nothing of what the others had already drawn.
"""

from __future__ import annotations

import heapq
import random
from collections.abc import Iterator
from fractions import Fraction

from hosts.workloads.draw import BITS, exponential
from hosts.workloads.message import Hosts, Message
from hosts.workloads.sizes import SizeDistribution
from testbed.time_units import PS_PER_S


def poisson(
    hosts: Hosts, sizes: SizeDistribution, *, load: Fraction, duration_ps: int, seed: int
) -> Iterator[Message]:
    """Messages that come to each host as a Poisson process, for `duration_ps`, by time.

    A host's gaps have the mean size / (rate x `load`), so that payload fills that share
    of its link; each goes to another host, all alike likely.
    Raises ValueError for a load that is not between 0 and 1: no queue would ever end.
    """
    if not 0 < load < 1:
        raise ValueError(f"a load must be above 0 and below 1, not {load}")
    return heapq.merge(
        *(_arrivals(hosts, host, sizes, load, duration_ps, seed) for host in hosts.names),
        key=lambda message: message.at_ps,
    )


def _arrivals(
    hosts: Hosts, source: str, sizes: SizeDistribution, load: Fraction, duration_ps: int, seed: int
) -> Iterator[Message]:
    draw = random.Random(f"poisson {seed} {source}")
    mean_gap_ps = sizes.mean * 8 * PS_PER_S / (hosts.rate_bps[source] * load)
    # A gap is one fraction, rounded down: `exponential` counts in 2**-BITS.
    numerator, denominator = mean_gap_ps.numerator, mean_gap_ps.denominator << BITS
    place, at_ps = hosts.names.index(source), 0
    while True:
        at_ps += numerator * exponential(draw) // denominator
        if at_ps >= duration_ps:
            return
        yield Message(at_ps, source, _other(hosts, place, draw), sizes.draw(draw))


def _other(hosts: Hosts, place: int, draw: random.Random) -> str:
    """Any host but the one at `place`."""
    chosen = draw.randrange(len(hosts.names) - 1)
    return hosts.names[chosen + (chosen >= place)]


def permutation(hosts: Hosts, *, message_bytes: int, seed: int) -> list[Message]:
    """Each host sends one message to another one, at once, and gets one.

    The permutation is one cycle, drawn by Sattolo's algorithm (1986): nobody sends to
    itself, and each cycle is as likely as the next.
    """
    draw, order = random.Random(f"permutation {seed}"), list(hosts.names)
    for i in range(len(order) - 1, 0, -1):
        j = draw.randrange(i)
        order[i], order[j] = order[j], order[i]
    return [
        Message(0, source, destination, message_bytes)
        for source, destination in zip(hosts.names, order, strict=True)
    ]


def all_to_all(hosts: Hosts, *, message_bytes: int) -> list[Message]:
    """Each host sends one message to every other one, all at once.

    Host i begins with host i + 1, as those who write such a step do, so that nobody is
    everybody's first.
    """
    count = len(hosts.names)
    return [
        Message(0, hosts.names[i], hosts.names[(i + step) % count], message_bytes)
        for step in range(1, count)
        for i in range(count)
    ]
