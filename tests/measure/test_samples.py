"""Percentiles and queue statistics against values worked out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from testbed.measure import (
    QueueTrace,
    drain_bound_us,
    mean_queue_bytes,
    peak_queue_bytes,
    percentile,
)


def trace(*changes: tuple[float, int], number: int = 0) -> QueueTrace:
    at, depth = zip(*changes, strict=True)
    return QueueTrace(number, np.array(at, dtype=float), np.array(depth, dtype=np.int64))


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
    one = trace((10, 100), (11, 300), (14, 0))
    assert mean_queue_bytes([one]) == pytest.approx((100 + 900) / 4)
    assert peak_queue_bytes([one]) == 300


def test_time_between_rounds_does_not_count() -> None:
    rounds = [trace((0, 100), (10, 0)), trace((1e6, 400), (1e6 + 30, 0), number=1)]
    assert mean_queue_bytes(rounds) == pytest.approx((1000 + 12000) / 40)
    assert peak_queue_bytes(rounds) == 400


def test_no_packet_is_an_empty_queue() -> None:
    empty = QueueTrace(0, np.array([], dtype=float), np.array([], dtype=np.int64))
    assert mean_queue_bytes([empty]) == 0.0
    assert peak_queue_bytes([empty]) == 0
    assert mean_queue_bytes([]) == 0.0


def test_probe_samples_become_microseconds_since_the_start() -> None:
    at_ps = np.array([5_000_000, 7_500_000], dtype=np.int64)
    made = QueueTrace.from_probe(3, at_ps, np.array([1514, 0], dtype=np.int64), start_ps=4_000_000)
    assert made.at_us.tolist() == [1.0, 3.5]
    assert (made.round, made.peak_bytes, made.busy_ns) == (3, 1514, 2500)


def test_drain_bound_of_the_default_incast() -> None:
    assert drain_bound_us(8, 256 * 1024, 100_000_000) == pytest.approx(167_772.16)
