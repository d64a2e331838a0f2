"""Exact figures: type 7 on integers, one rounding, and a digest that anyone can repeat."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from testbed.measure import (
    VirtualIncastRow,
    decimal,
    digest,
    microseconds,
    percentile_of,
    ratio_percentile_of,
)
from tests.experiments.virtual import digest_of

ROW = {
    "variant": "sfc",
    "samples": 2,
    "fct_p50_us": 1.5,
    "fct_p95_us": 2.0,
    "fct_p99_us": 2.0,
    "fct_max_us": 2.0,
    "slowdown_p50": 1.0,
    "slowdown_p99": 1.25,
    "fct_p99_no_timeout_us": None,
    "timeouts": 2,
    "tail_loss_probes": 0,
    "drain_bound_us": 1.0,
    "peak_queue_bytes": 1514,
    "mean_queue_bytes": 10.5,
    "drops_congested_port": 1,
    "nic_drops": 0,
    "drops_by_reason": {"queue_bytes": 1},
    "ecn_marks": 0,
    "signals": 0,
    "cached_signals": 0,
    "pause_us": 0.0,
    "wall_s": 0.25,
    "packet_hops": 12,
    "connection": "rdma",
    "mice_slowdown_p99": None,
}


@given(st.lists(st.integers(0, 10**12), min_size=1, max_size=50), st.integers(0, 100))
def test_percentiles_are_numpys(values: list[int], q: int) -> None:
    assert float(percentile_of(values, q)) == pytest.approx(float(np.percentile(values, q)))


def test_a_percentile_between_two_values_is_exact() -> None:
    assert percentile_of([1, 2, 4], 75) == 3
    assert percentile_of(range(1, 101), 99) == Fraction(9901, 100)
    assert percentile_of([7], 99) == 7


@given(
    st.lists(st.tuples(st.integers(1, 30), st.integers(1, 30)), min_size=1, max_size=60),
    st.integers(0, 100),
)
def test_percentiles_of_ratios_are_exact(pairs: list[tuple[int, int]], q: int) -> None:
    ratios = sorted(Fraction(*pair) for pair in pairs)
    place = Fraction(q * (len(ratios) - 1), 100)
    low, high = ratios[math.floor(place)], ratios[math.ceil(place)]
    above, below = zip(*pairs, strict=True)
    assert ratio_percentile_of(above, below, q) == low + (place % 1) * (high - low)


def test_ratios_that_round_to_one_double_are_told_apart() -> None:
    big = 2**53
    above, below = [big - 1, big - 2, big - 3], [big, big - 1, big - 2]
    assert len({a / b for a, b in zip(above, below, strict=True)}) == 1
    assert ratio_percentile_of(above, below, 0) == Fraction(big - 3, big - 2)
    assert ratio_percentile_of(above, below, 50) == Fraction(big - 2, big - 1)
    assert ratio_percentile_of(above, below, 100) == Fraction(big - 1, big)


def test_rounding_is_to_even() -> None:
    assert microseconds(1_500) == 0.002
    assert microseconds(2_500) == 0.002
    assert microseconds(5_658_156_789_499) == 5_658_156.789
    assert decimal(Fraction(1, 3), 4) == 0.3333
    assert decimal(Fraction(125, 100_000), 4) == 0.0012


def test_the_digest_is_what_the_document_says() -> None:
    rows = [VirtualIncastRow.model_validate(ROW)]
    assert digest(rows) == digest_of([ROW])


def test_the_digest_covers_all_but_wall_clock_time() -> None:
    base = digest([VirtualIncastRow.model_validate(ROW)])
    assert digest([VirtualIncastRow.model_validate(ROW | {"wall_s": 9.0})]) == base
    for key, value in (("packet_hops", 13), ("fct_p99_us", 2.001), ("connection", "cubic")):
        assert digest([VirtualIncastRow.model_validate(ROW | {key: value})]) != base
    row = VirtualIncastRow.model_validate(ROW)
    assert digest([row, row]) != base
