"""Rates, sizes and times: exact, both ways, and refused with the choices."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from testbed.network.units import (
    UnitError,
    format_rate,
    format_size,
    format_time,
    parse_rate,
    parse_size,
    parse_time,
)


@pytest.mark.parametrize(
    ("text", "rate_bps"),
    [
        ("100Mbit", 100_000_000),
        ("1Gbit", 1_000_000_000),
        ("100Mbps", 100_000_000),
        ("10G", 10_000_000_000),
        ("2.5Gbit/s", 2_500_000_000),
        ("64 kbit", 64_000),
        ("1500", 1500),
        (1500, 1500),
        ("0.4Tbit", 400_000_000_000),
    ],
)
def test_rates(text: str | int, rate_bps: int) -> None:
    assert parse_rate(text) == rate_bps


@pytest.mark.parametrize(
    ("text", "size_bytes"),
    [("256KiB", 262_144), ("150KB", 150_000), ("1.5MiB", 1_572_864), ("0", 0), ("7B", 7)],
)
def test_sizes(text: str, size_bytes: int) -> None:
    assert parse_size(text) == size_bytes


@pytest.mark.parametrize(
    ("text", "time_ps"),
    [
        ("1ms", 10**9),
        ("20us", 20 * 10**6),
        ("20µs", 20 * 10**6),
        ("0.1us", 100_000),
        ("1.5s", 1_500_000_000_000),
        ("0", 0),
    ],
)
def test_times_are_exact(text: str, time_ps: int) -> None:
    assert parse_time(text) == time_ps


@pytest.mark.parametrize(
    ("parse", "text", "message"),
    [
        (
            parse_rate,
            "10parsecs",
            "'10parsecs' is not a rate: unknown unit 'parsecs'; use bit, kbit, Mbit, Gbit, Tbit",
        ),
        (parse_rate, "fast", "'fast' is not a rate; write a number and one of bit, kbit,"),
        (parse_rate, "0Mbit", "'0Mbit' is not a rate: it must be greater than 0"),
        (parse_rate, "-1Mbit", "'-1Mbit' is not a rate: it is negative"),
        (parse_rate, "0.5bit", "'0.5bit' is not a rate: it is no whole number of bit/s"),
        (parse_size, "1Kib", "unknown unit 'Kib'; use B, KB, MB, GB, KiB, MiB, GiB"),
        (parse_size, "", "'' is not a size; write a number"),
        (parse_time, "5", "'5' is not a time: the unit is missing; use ps, ns, us, ms, s"),
        (parse_time, "1h", "unknown unit 'h'; use ps, ns, us, ms, s"),
    ],
)
def test_what_is_refused_names_the_choices(parse: object, text: str, message: str) -> None:
    with pytest.raises(UnitError) as refused:
        parse(text)  # type: ignore[operator]
    assert message in str(refused.value)


@given(st.integers(min_value=1, max_value=10**15))
def test_a_formatted_rate_reads_back(rate_bps: int) -> None:
    assert parse_rate(format_rate(rate_bps)) == rate_bps


@given(st.integers(min_value=0, max_value=10**15))
def test_formatted_sizes_and_times_read_back(value: int) -> None:
    assert parse_size(format_size(value)) == value
    assert parse_time(format_time(value)) == value


def test_the_shortest_exact_form() -> None:
    assert format_rate(100_000_000) == "100Mbit"
    assert format_size(262_144) == "256KiB"
    assert format_size(150_000) == "150KB"
    assert format_time(20_000_000) == "20us"
