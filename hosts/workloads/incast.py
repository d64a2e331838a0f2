"""Incasts: every so often, many hosts send to one.

As in the simulations of HPCC and those after it: at each period's start the seed draws
a receiver and `degree` other hosts, each of which sends it `message_bytes`. They start
within `jitter_ps` of each other: a request that fans out does not reach all of its
servers, nor leave them, at the same picosecond.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from hosts.workloads.message import Hosts, Message, in_order


@dataclass(frozen=True)
class IncastPlan:
    """`degree` senders, the bytes of each, and how often; the first at `first_ps`."""

    degree: int
    message_bytes: int
    period_ps: int
    first_ps: int = 0
    jitter_ps: int = 0


def incasts(hosts: Hosts, plan: IncastPlan, *, duration_ps: int, seed: int) -> Iterator[Message]:
    """The messages of all incasts that begin before `duration_ps`, by time.

    Raises ValueError if there are not that many other hosts, or if an incast could begin
    before the one before it has.
    """
    most = len(hosts.names) - 1
    if not 1 <= plan.degree <= most:
        raise ValueError(
            f"an incast of {plan.degree} is not possible: it must be 1 to {most} "
            f"(there are {most + 1} hosts, and one receives)"
        )
    if plan.period_ps <= plan.jitter_ps:
        raise ValueError(
            f"a period of {plan.period_ps} ps is too short: it must be longer than the time in "
            f"which the senders of an incast start, {plan.jitter_ps} ps"
        )
    return _incasts(hosts, plan, duration_ps, seed)


def _incasts(hosts: Hosts, plan: IncastPlan, duration_ps: int, seed: int) -> Iterator[Message]:
    draw = random.Random(f"incast {seed}")
    for number, at_ps in enumerate(range(plan.first_ps, duration_ps, plan.period_ps)):
        receiver = draw.choice(hosts.names)
        others = [name for name in hosts.names if name != receiver]
        yield from in_order(
            Message(
                at_ps + draw.randint(0, plan.jitter_ps),
                source,
                receiver,
                plan.message_bytes,
                number,
            )
            for source in draw.sample(others, plan.degree)
        )
