"""Means of repeated runs and how sure they are: Student's t, two-sided 95 %.

The interval is that of the mean over independent seeds: mean +- t * s / sqrt(n), with s
the sample's standard deviation and t the 97.5th percentile of Student's distribution
with n - 1 degrees of freedom ("Student", Biometrika 6, 1908). It holds for figures that
are about normal from seed to seed, which a mean or a percentile of many flows is,
and a maximum less so. One seed has no interval.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

LEVEL = 0.95


@dataclass(frozen=True)
class Estimate:
    """Of one figure. ``half_width``: of the interval about the mean; None for one sample."""

    samples: int
    mean: float
    half_width: float | None
    least: float
    most: float


def estimate(values: Sequence[float]) -> Estimate:
    """Of one value or more."""
    mean = statistics.fmean(values)
    half_width = None
    if len(values) > 1:
        error = statistics.stdev(values) / math.sqrt(len(values))
        half_width = student_t(len(values) - 1, (1 + LEVEL) / 2) * error
    return Estimate(len(values), mean, half_width, min(values), max(values))


@cache
def student_t(degrees: int, probability: float) -> float:
    """The quantile of Student's t for a probability above one half; halved until it stays."""
    low, high = 0.0, 1.0
    while _within(high, degrees) < 2 * probability - 1:
        high *= 2
    while (middle := (low + high) / 2) not in (low, high):
        if _within(middle, degrees) < 2 * probability - 1:
            low = middle
        else:
            high = middle
    return high


def _within(t: float, degrees: int) -> float:
    """The probability of [-t, t]: a finite sum (Abramowitz and Stegun, 26.7.3 and 26.7.4)."""
    angle = math.atan(t / math.sqrt(degrees))
    cosine_2 = math.cos(angle) ** 2
    odd = degrees % 2
    term = math.cos(angle) if odd else 1.0
    total = term if degrees > 1 else 0.0
    for k in range(2 + odd, degrees - 1, 2):
        term *= cosine_2 * (k - 1) / k
        total += term
    if odd:
        return 2 / math.pi * (angle + math.sin(angle) * total)
    return math.sin(angle) * total
