"""Workloads: sizes have the published means, arrivals the load that was asked for."""

from __future__ import annotations

import bisect
import hashlib
import random
from collections import Counter
from fractions import Fraction
from pathlib import Path

import pytest

from hosts.workloads import (
    SIZES,
    WEB_SEARCH,
    Hosts,
    IncastPlan,
    Message,
    SizeDistribution,
    TraceError,
    all_to_all,
    exponential,
    in_order,
    incasts,
    permutation,
    poisson,
    read_trace,
)

HOSTS = Hosts.of({f"h{i}": 10**11 for i in range(1, 17)})
MS = 10**9


@pytest.mark.parametrize(
    ("name", "published", "tolerance"),
    [
        ("websearch", 1_711_000, 0.0005),
        ("fb-hadoop", 120_400, 0.0005),
        ("ali-storage", 40_900, 0.001),
        ("google-rpc", 2_890, 0.005),  # of 843 rows, of which ours has the corners
    ],
)
def test_means_are_the_published_ones(name: str, published: int, tolerance: float) -> None:
    assert float(SIZES[name].mean) == pytest.approx(published, rel=tolerance)


@pytest.mark.parametrize("name", SIZES)
def test_drawn_sizes_have_the_distribution(name: str) -> None:
    sizes, draw = SIZES[name], random.Random(1)
    drawn = sorted(sizes.draw(draw) for _ in range(20_000))
    assert drawn[0] >= 1
    assert drawn[-1] <= sizes.bytes[-1]
    # Kolmogorov and Smirnov: 1.95 / sqrt(n) is passed in one of a thousand.
    below = 0
    for size, share in zip(sizes.bytes, sizes.per_million, strict=True):
        below = bisect.bisect_right(drawn, size)
        assert abs(below / len(drawn) - share / 1e6) < 1.95 / 20_000**0.5
    assert below == len(drawn)


def test_the_mean_is_exact() -> None:
    halves = SizeDistribution("two", "", (0, 10, 30), (0, 500_000, 1_000_000))
    assert halves.mean == Fraction(5 + 20, 2)


@pytest.mark.parametrize(
    ("sizes", "shares", "said"),
    [
        ((0, 10), (0,), "each of two sizes"),
        ((10, 10), (0, 1_000_000), "sizes must ascend"),
        ((0, 5, 10), (0, 600_000, 500_000), "cannot descend"),
        ((0, 10), (0, 999_999), "from 0 to 100"),
    ],
)
def test_what_is_no_distribution_is_refused(
    sizes: tuple[int, ...], shares: tuple[int, ...], said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        SizeDistribution("bad", "", sizes, shares)


def test_an_exponential_number_has_mean_and_variance_1() -> None:
    draw = random.Random(2)
    numbers = [exponential(draw) / 2**64 for _ in range(40_000)]
    mean = sum(numbers) / len(numbers)
    assert mean == pytest.approx(1, abs=4 / 200)  # 4 sigma
    assert sum((x - mean) ** 2 for x in numbers) / len(numbers) == pytest.approx(1, abs=0.06)
    for x, share in ((0.5, 0.3935), (1.0, 0.6321), (3.0, 0.9502)):
        assert sum(n <= x for n in numbers) / len(numbers) == pytest.approx(share, abs=0.011)


def test_arrivals_have_the_load_that_was_asked_for() -> None:
    load, span = Fraction(3, 10), 50 * MS
    messages = list(poisson(HOSTS, SIZES["ali-storage"], load=load, duration_ps=span, seed=1))
    offered = sum(m.bytes for m in messages) * 8 * 10**12 / (16 * 10**11 * span)
    assert offered == pytest.approx(0.3, rel=0.05)
    assert [m.at_ps for m in messages] == sorted(m.at_ps for m in messages)
    assert all(m.source != m.destination and 0 <= m.at_ps < span for m in messages)
    received = Counter(m.destination for m in messages)
    mean = len(messages) / 16
    assert all(abs(count - mean) < 5 * mean**0.5 for count in received.values())


def test_a_longer_run_begins_as_the_shorter_one() -> None:
    short = list(poisson(HOSTS, WEB_SEARCH, load=Fraction(1, 2), duration_ps=MS, seed=7))
    long = list(poisson(HOSTS, WEB_SEARCH, load=Fraction(1, 2), duration_ps=3 * MS, seed=7))
    assert long[: len(short)] == short
    other = list(poisson(HOSTS, WEB_SEARCH, load=Fraction(1, 2), duration_ps=MS, seed=8))
    assert other != short


def test_the_draw_is_the_same_on_every_machine() -> None:
    """Written down once: integers alone, so no library of mathematics can change it."""
    drawn = in_order(
        poisson(HOSTS, SIZES["google-rpc"], load=Fraction(1, 2), duration_ps=MS // 10, seed=1),
        incasts(HOSTS, IncastPlan(8, 65_536, MS // 50, jitter_ps=10**6), duration_ps=MS, seed=1),
        permutation(HOSTS, message_bytes=10, seed=1),
    )
    text = "\n".join(f"{m.at_ps} {m.source} {m.destination} {m.bytes} {m.incast}" for m in drawn)
    assert hashlib.sha256(text.encode()).hexdigest() == DRAWN


@pytest.mark.parametrize("load", [Fraction(0), Fraction(1), Fraction(-1, 2), Fraction(3, 2)])
def test_a_load_that_cannot_be_is_refused(load: Fraction) -> None:
    with pytest.raises(ValueError, match="a load must be above 0 and below 1"):
        poisson(HOSTS, WEB_SEARCH, load=load, duration_ps=MS, seed=1)


def test_incasts_have_degree_size_and_period() -> None:
    plan = IncastPlan(5, 1000, period_ps=MS, first_ps=MS // 2, jitter_ps=100)
    messages = list(incasts(HOSTS, plan, duration_ps=4 * MS, seed=1))
    assert Counter(m.incast for m in messages) == {0: 5, 1: 5, 2: 5, 3: 5}
    for number in range(4):
        one = [m for m in messages if m.incast == number]
        assert len({m.destination for m in one}) == 1
        assert len({m.source for m in one} - {one[0].destination}) == 5
        begin = MS // 2 + number * MS
        assert all(begin <= m.at_ps <= begin + 100 and m.bytes == 1000 for m in one)
    with pytest.raises(ValueError, match=r"an incast of 16 is not possible: it must be 1 to 15"):
        incasts(HOSTS, IncastPlan(16, 1, 1), duration_ps=1, seed=1)


def test_a_permutation_is_one() -> None:
    messages = permutation(HOSTS, message_bytes=9, seed=3)
    assert {m.source for m in messages} == {m.destination for m in messages} == set(HOSTS.names)
    assert all(m.source != m.destination for m in messages)
    assert len(messages) == 16


def test_all_to_all_is_every_pair_once() -> None:
    messages = all_to_all(HOSTS, message_bytes=9)
    assert len({(m.source, m.destination) for m in messages}) == len(messages) == 16 * 15


def trace(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "trace.csv"
    path.write_text("\n".join(lines) + "\n")
    return path


def test_a_trace_is_read(tmp_path: Path) -> None:
    path = trace(
        tmp_path, "source,at_us,bytes,destination,incast", "h1,12.5,7,h2,", "# skipped", "",
        "h3,0.000001,8,h2,4",
    )  # fmt: skip
    assert read_trace(path, HOSTS.names) == [
        Message(1, "h3", "h2", 8, 4),
        Message(12_500_000, "h1", "h2", 7, None),
    ]


HEAD = "at_us,source,destination,bytes"


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ((HEAD, "0,h1,h2,7", "1.5,h1,h99,7"),
         r"trace.csv:3:8: destination: no host is called 'h99'; there are h1, h2 \.\.\. h16"),
        ((HEAD, "0,h1,h2,-7"), r"trace.csv:2:9: bytes: expected a whole number from 1 to "),
        ((HEAD, "0,h1,h2,0"), r"trace.csv:2:9: bytes: expected a whole number .*, not '0'"),
        ((HEAD, "soon,h1,h2,7"), r"trace.csv:2:1: at_us: expected microseconds.*not 'soon'"),
        ((HEAD, "0.1234567,h1,h2,7"), r"trace.csv:2:1: at_us: expected microseconds"),
        ((HEAD, "0,h1,h1,7"), r"trace.csv:2:6: destination: expected another host than the source"),
        ((HEAD, "0,h1,h2"), r"trace.csv:2:6: expected 4 columns .*, not 3"),
        ((HEAD, "0,h1,h2,7,8"), r"trace.csv:2:11: expected 4 columns .*, not 5"),
        (("at_us,source,bytes",), r"trace.csv:1:1: column 'destination' is missing"),
        (("at_us,source,dst,bytes",), r"trace.csv:1:14: no column is called 'dst'; the col"),
        (("at_us,at_us",), r"trace.csv:1:7: column 'at_us' is there twice"),
        ((HEAD,), r"has no messages: expected a line at_us,source,destination,bytes"),
        ((), r"has no messages"),
    ],
)  # fmt: skip
def test_a_bad_line_of_a_trace_is_named(tmp_path: Path, lines: tuple[str, ...], said: str) -> None:
    with pytest.raises(TraceError, match=said):
        read_trace(trace(tmp_path, *lines), HOSTS.names)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(TraceError, match="there is no file"):
        read_trace(tmp_path / "none.csv", HOSTS.names)


DRAWN = "8ae31e8afde62f19ad1844ef6139b395e01f354edfc7cf7090d9c507ade92f95"
