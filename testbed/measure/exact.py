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
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Any

from testbed.measure.result import Document

_PS_PER_NS = 1_000
_NS_PER_US = 1_000
NOT_DIGESTED = frozenset({"wall_s"})


def percentile_of(values: Iterable[int | Fraction], q: int) -> Fraction:
    """The ``q``-th percentile (0..100) of one value or more, Hyndman and Fan's type 7."""
    ranked = sorted(values)
    place = Fraction(q * (len(ranked) - 1), 100)
    below = int(place)
    if below == place:
        return Fraction(ranked[below])
    return ranked[below] + (place - below) * (ranked[below + 1] - ranked[below])


def microseconds(time_ps: int | Fraction) -> float:
    """Rounded to the nanosecond."""
    return round(Fraction(time_ps) / _PS_PER_NS) / _NS_PER_US


def decimal(value: Fraction, places: int) -> float:
    """Rounded to so many decimal places."""
    scale: int = 10**places
    return round(value * scale) / scale


def digest(rows: Sequence[Document]) -> str:
    """SHA-256, in hexadecimal, over a virtual run's rows without their wall-clock time.

    What is hashed is the UTF-8 text of ``rows`` as ``result.json`` has them, in
    their order, each without ``wall_s``, keys sorted, without white space.
    """
    documents: list[dict[str, Any]] = [json.loads(row.model_dump_json()) for row in rows]
    kept = [{k: v for k, v in row.items() if k not in NOT_DIGESTED} for row in documents]
    text = json.dumps(kept, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
