"""The figures of a cell's messages: completion times and slowdowns, exact to their last digit."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import numpy as np
import numpy.typing as npt

from experiments._scale_row import SlowdownBucket
from experiments._scale_traffic import UNFINISHED, Delivered
from experiments._scale_victims import Incast
from testbed.measure import decimal, microseconds, percentile_of, ratio_percentile_of
from testbed.network.units import PS_PER_S

BUCKETS: tuple[int | None, ...] = (10_000, 100_000, 1_000_000, None)


def median_us(times_ps: Sequence[int]) -> float | None:
    """None if there are none."""
    return microseconds(percentile_of(times_ps, 50)) if times_ps else None


def figures_of_messages(
    delivered: Delivered, known: Sequence[Incast], virtual_ps: int
) -> dict[str, Any]:
    """The columns of FCT and slowdown; the run took `virtual_ps`."""
    start = np.array(delivered.start_ps, dtype=np.int64)
    fct = np.array(delivered.fct_ps, dtype=np.int64)
    unfinished = fct == UNFINISHED
    fct[unfinished] = virtual_ps - start[unfinished]
    alone = np.array(delivered.alone_ps, dtype=np.int64)
    size = np.array(delivered.bytes, dtype=np.int64)
    incast = np.array(delivered.incast, dtype=np.int32)
    background, part = incast < 0, incast >= 0
    victim = np.array(delivered.victim, dtype=bool)
    completions = [int((start + fct)[incast == one.number].max()) - one.first_ps for one in known]
    return {
        "messages": len(fct),
        "unfinished": int(unfinished.sum()),
        **{f"fct_p{q}_us": microseconds(percentile_of(fct, q)) for q in (50, 95, 99)},
        **_slowdowns("slowdown", fct[background], alone[background]),
        "buckets": _buckets(fct[background], alone[background], size[background]),
        "victims": int(victim.sum()),
        **_slowdowns("victims_slowdown", fct[victim], alone[victim]),
        "incasts": len(known),
        "incast_fct_p50_us": _percentile_us(fct[part], 50),
        "incast_fct_p99_us": _percentile_us(fct[part], 99),
        "incast_completion_p50_us": median_us(completions),
        "incast_completion_max_us": microseconds(max(completions)) if completions else None,
        "incast_drain_bound_us": median_us([one.drain_ps for one in known]),
        "timeouts": sum(delivered.timeouts),
        "retransmissions": sum(delivered.retransmissions),
    }


def _percentile_us(times_ps: npt.NDArray[np.int64], q: int) -> float | None:
    return microseconds(percentile_of(times_ps, q)) if times_ps.size else None


def _slowdowns(
    name: str, fct: npt.NDArray[np.int64], alone: npt.NDArray[np.int64]
) -> dict[str, float | None]:
    return {
        f"{name}_p{q}": decimal(ratio_percentile_of(fct, alone, q), 4) if fct.size else None
        for q in (50, 95, 99)
    }


def _buckets(
    fct: npt.NDArray[np.int64], alone: npt.NDArray[np.int64], size: npt.NDArray[np.int64]
) -> list[SlowdownBucket]:
    found, above = [], 0
    for up_to in BUCKETS:
        inside = (size > above) & (size <= up_to) if up_to else size > above
        found.append(
            SlowdownBucket(
                up_to_bytes=up_to,
                messages=int(inside.sum()),
                **_slowdowns("slowdown", fct[inside], alone[inside]),
            )
        )
        above = up_to or above
    return found


def goodput_gbps(delivered: Delivered, starts_ps: int) -> float:
    """Of the messages that had arrived when no more started."""
    fct = np.array(delivered.fct_ps, dtype=np.int64)
    start = np.array(delivered.start_ps, dtype=np.int64)
    there = (fct != UNFINISHED) & (start + fct <= starts_ps)
    arrived = int(np.array(delivered.bytes, dtype=np.int64)[there].sum())
    return decimal(Fraction(arrived * 8 * PS_PER_S, starts_ps * 10**9), 3)
