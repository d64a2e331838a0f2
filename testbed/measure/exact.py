"""Figures that are the same on every machine, and the digest over them.

A digest holds everywhere only if nothing that it covers was rounded by a floating
point unit, a mathematics library or an order of summation. So what goes into a
row is computed from integers (picoseconds, bytes, counts) as exact fractions and
rounded once, half to even: times to the nanosecond, ratios to 1/10,000, mean
depths to 1/10 byte. The last step, an integer divided by a power of ten, is one
correctly rounded division, which IEEE 754 defines to the bit.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

import numpy as np
import numpy.typing as npt

from testbed.measure.result import Document
from testbed.time_units import NS_PER_US, PS_PER_NS

Samples = Sequence[int] | npt.NDArray[np.int64]
# What depends on the machine, or on where files lie.
NOT_DIGESTED = frozenset({"wall_s", "memory_mb", "command"})


def percentile_of(values: Samples, q: int) -> Fraction:
    """The ``q``-th percentile (0..100) of one value or more, Hyndman and Fan's type 7."""
    ranked = np.sort(np.asarray(values, dtype=np.int64))
    return _interpolated(len(ranked), q, lambda rank: Fraction(int(ranked[rank])))


def ratio_percentile_of(numerators: Samples, denominators: Samples, q: int) -> Fraction:
    """The ``q``-th percentile of the ratios of two columns, exactly.

    A fraction an item would take a hundred bytes each. But a quotient of two doubles
    is correctly rounded, so it never puts a smaller ratio behind a larger one; only
    ratios that round to the same double need a second look, as fractions. That holds
    for numbers up to 2**53: as picoseconds, two and a half hours.
    """
    above = np.asarray(numerators, dtype=np.int64)
    below = np.asarray(denominators, dtype=np.int64)
    rounded = above / below
    ranked = np.sort(rounded)

    def at(rank: int) -> Fraction:
        alike = np.flatnonzero(rounded == ranked[rank])
        pairs, counts = np.unique(
            np.stack((above[alike], below[alike])), axis=1, return_counts=True
        )
        exact = sorted(
            (Fraction(a, b), count)
            for a, b, count in zip(*pairs.tolist(), counts.tolist(), strict=True)
        )
        left = rank - int(np.searchsorted(ranked, ranked[rank]))
        for ratio, count in exact:
            if left < count:
                return ratio
            left -= count
        raise AssertionError("the rank lies among what is alike")

    return _interpolated(len(ranked), q, at)


def _interpolated(count: int, q: int, at: Callable[[int], Fraction]) -> Fraction:
    place = Fraction(q * (count - 1), 100)
    below = int(place)
    if below == place:
        return at(below)
    return at(below) + (place - below) * (at(below + 1) - at(below))


def microseconds(time_ps: int | Fraction) -> float:
    """Rounded to the nanosecond."""
    return round(Fraction(time_ps) / PS_PER_NS) / NS_PER_US


def decimal(value: Fraction, places: int) -> float:
    """Rounded to so many decimal places."""
    scale: int = 10**places
    return round(value * scale) / scale


def digest(rows: Sequence[Document]) -> str:
    """SHA-256, in hexadecimal, over a virtual run's rows without their wall-clock time.

    What is hashed is the UTF-8 text of ``rows`` as ``result.json`` has them, in
    their order, each without :data:`NOT_DIGESTED`, keys sorted, without white space.
    """
    documents: list[dict[str, Any]] = [json.loads(row.model_dump_json()) for row in rows]
    kept = [{k: v for k, v in row.items() if k not in NOT_DIGESTED} for row in documents]
    text = json.dumps(kept, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
