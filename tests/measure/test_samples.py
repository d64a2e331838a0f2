"""Percentiles and queue statistics against values worked out by hand."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from testbed.measure import QueueFigures, QueueTrace, ThinnedCurve, drain_bound_us, percentile

Changes = list[tuple[float, int]]


def arrays(changes: Changes) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.int64]]:
    return (
        np.array([at for at, _ in changes], dtype=np.float64),
        np.array([depth for _, depth in changes], dtype=np.int64),
    )


def figures(*rounds: Changes, portion: int = 1000) -> QueueFigures:
    made = QueueFigures()
    for changes in rounds:
        for begin in range(0, len(changes), portion):
            made.add(*arrays(changes[begin : begin + portion]))
        made.end_round()
    return made


def test_percentile_interpolates_between_the_closest_ranks() -> None:
    values = range(1, 101)
    assert percentile(values, 50) == 50.5
    assert percentile(values, 99) == pytest.approx(99.01)
    assert percentile(values, 100) == 100
    assert percentile([7.0], 99) == 7.0
    assert math.isnan(percentile([], 50))


@given(st.lists(st.floats(0, 1e9), min_size=1, max_size=50), st.floats(0, 100))
def test_percentile_lies_within_the_samples(values: list[float], q: float) -> None:
    assert min(values) <= percentile(values, q) <= max(values)


def test_mean_queue_is_weighted_by_time() -> None:
    # 100 bytes for 1 us, 300 bytes for 3 us: not the 200 that counting changes gives.
    made = figures([(10, 100), (11, 300), (14, 0)])
    assert made.mean_bytes == pytest.approx((100 + 900) / 4)
    assert made.peak_bytes == 300


def test_time_between_rounds_does_not_count() -> None:
    made = figures([(0, 100), (10, 0)], [(1e6, 400), (1e6 + 30, 0)])
    assert made.mean_bytes == pytest.approx((1000 + 12000) / 40)
    assert made.peak_bytes == 400


def test_no_packet_is_an_empty_queue() -> None:
    made = figures([])
    assert (made.mean_bytes, made.peak_bytes) == (0.0, 0)


CHANGES = st.lists(
    st.tuples(st.integers(0, 10**6), st.integers(0, 10**5)), min_size=1, max_size=200
).map(lambda found: [(at / 1000, depth) for at, depth in sorted(found)])


@given(CHANGES, st.integers(1, 50))
def test_figures_do_not_depend_on_the_portions(changes: Changes, portion: int) -> None:
    one, other = figures(changes, changes), figures(changes, changes, portion=portion)
    assert one.mean_bytes == other.mean_bytes
    assert one.peak_bytes == other.peak_bytes


def thinned(changes: Changes, most: int, portion: int = 1000) -> QueueTrace:
    curve = ThinnedCurve(most)
    for begin in range(0, len(changes), portion):
        curve.add(*arrays(changes[begin : begin + portion]))
    return curve.trace(3)


@given(CHANGES, st.integers(6, 60), st.integers(1, 50))
def test_a_thinned_curve_keeps_the_peak_and_invents_nothing(
    changes: Changes, most: int, portion: int
) -> None:
    trace = thinned(changes, most, portion)
    kept = list(zip(trace.at_us.tolist(), trace.depth_bytes.tolist(), strict=True))
    assert len(kept) <= most
    assert trace.round == 3
    assert trace.thinned == (len(changes) > most)
    assert kept == sorted(kept, key=lambda change: change[0])
    assert not set(kept) - set(changes)
    assert kept[-1] == changes[-1]
    if not trace.thinned:
        assert kept == changes
    elif changes[0][0] < changes[-1][0]:
        assert max(depth for _, depth in kept) == max(depth for _, depth in changes)


def test_a_short_spike_and_a_short_trough_stay() -> None:
    changes: Changes = [(float(at), 500) for at in range(10_000)]
    changes[5003], changes[7004] = (5003.0, 9999), (7004.0, 1)
    trace = thinned(changes, 100)
    kept = set(zip(trace.at_us.tolist(), trace.depth_bytes.tolist(), strict=True))
    assert {(5003.0, 9999), (7004.0, 1), (9999.0, 500)} <= kept
    assert len(kept) <= 100


def test_drain_bound_of_the_default_incast() -> None:
    assert drain_bound_us(8, 256 * 1024, 100_000_000) == pytest.approx(167_772.16)
