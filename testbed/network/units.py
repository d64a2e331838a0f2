"""Rates, sizes and times as people write them, and as the fabric counts them.

The fabric counts in integers: bit/s, bytes and picoseconds. Parsing is exact
(rational arithmetic, never floating point), so "0.1us" is 100,000 ps and not
99,999.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction

from testbed.time_units import PS_PER_MS, PS_PER_NS, PS_PER_S, PS_PER_US

__all__ = [
    "PS_PER_MS",
    "PS_PER_NS",
    "PS_PER_S",
    "PS_PER_US",
    "UnitError",
    "format_rate",
    "format_size",
    "format_time",
    "parse_rate",
    "parse_size",
    "parse_time",
]


_NUMBER = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*([^\d\s.]*)\s*")

_DECIMAL = {"": 1, "k": 10**3, "K": 10**3, "M": 10**6, "G": 10**9, "T": 10**12}
# "10G" is how network people write 10 Gbit/s, so a bare prefix is a rate too.
_RATE_UNITS = {
    prefix + unit: factor
    for prefix, factor in _DECIMAL.items()
    for unit in ("bit", "bit/s", "bps", "")
}
_SIZE_UNITS = {
    "": 1,
    "B": 1,
    "kB": 10**3,
    "KB": 10**3,
    "MB": 10**6,
    "GB": 10**9,
    "KiB": 2**10,
    "MiB": 2**20,
    "GiB": 2**30,
}
_TIME_UNITS = {
    "ps": 1,
    "ns": PS_PER_NS,
    "us": PS_PER_US,
    "µs": PS_PER_US,
    "μs": PS_PER_US,
    "ms": PS_PER_MS,
    "s": PS_PER_S,
}


class UnitError(ValueError):
    """A rate, size or time that cannot be understood; the message names the choices."""


def _parse(
    text: str | int, what: str, units: Mapping[str, int], choices: str, resolution: str
) -> int:
    match = _NUMBER.fullmatch(str(text))
    if match is None:
        raise UnitError(f"{text!r} is not a {what}; write a number and one of {choices}")
    number, unit = match.groups()
    if unit not in units:
        described = f"unknown unit {unit!r}" if unit else "the unit is missing"
        raise UnitError(f"{text!r} is not a {what}: {described}; use {choices}")
    value = Fraction(number) * units[unit]
    if value < 0:
        raise UnitError(f"{text!r} is not a {what}: it is negative")
    if value.denominator != 1:
        raise UnitError(f"{text!r} is not a {what}: it is no whole number of {resolution}")
    return int(value)


def parse_rate(text: str | int) -> int:
    """A rate in bit/s: "100Mbit", "1Gbit", "100Mbps", "10G"; a bare number is bit/s.

    Raises UnitError; a rate of 0 is refused, for nothing would ever leave.
    """
    rate = _parse(text, "rate", _RATE_UNITS, "bit, kbit, Mbit, Gbit, Tbit", "bit/s")
    if rate == 0:
        raise UnitError(f"{text!r} is not a rate: it must be greater than 0")
    return rate


def parse_size(text: str | int) -> int:
    """A size in bytes: "256KiB" (1024), "150KB" (1000); a bare number is bytes.

    Raises UnitError.
    """
    return _parse(text, "size", _SIZE_UNITS, "B, KB, MB, GB, KiB, MiB, GiB", "bytes")


def parse_room(text: str) -> int:
    """A size of a queue or buffer, in bytes: one that can hold something. Raises UnitError."""
    if (size := parse_size(text)) < 1:
        raise UnitError(f"{text!r} is too small: it must be at least 1 byte")
    return size


def parse_time(text: str) -> int:
    """A time in picoseconds: "1ms", "20us", "1.5s". The unit is obligatory.

    Raises UnitError. "0" needs no unit.
    """
    if str(text).strip() == "0":
        return 0
    return _parse(text, "time", _TIME_UNITS, "ps, ns, us, ms, s", "picoseconds")


def _format(value: int, units: tuple[tuple[str, int], ...]) -> str:
    """The shortest exact form: the largest unit of which `value` is a multiple."""
    for name, factor in units:
        if value and value % factor == 0:
            return f"{value // factor}{name}"
    return f"{value}{units[-1][0]}"


def format_rate(rate_bps: int) -> str:
    """Exact, and readable by parse_rate(): 100000000 is "100Mbit"."""
    units = (("Tbit", 10**12), ("Gbit", 10**9), ("Mbit", 10**6), ("kbit", 10**3), ("bit", 1))
    return _format(rate_bps, units)


def format_size(size_bytes: int) -> str:
    """Exact, and readable by parse_size(): 262144 is "256KiB", 150000 is "150KB"."""
    units = (
        ("GiB", 2**30),
        ("GB", 10**9),
        ("MiB", 2**20),
        ("MB", 10**6),
        ("KiB", 2**10),
        ("KB", 10**3),
        ("B", 1),
    )
    return _format(size_bytes, units)


def format_time(time_ps: int) -> str:
    """Exact, and readable by parse_time(): 20000000 is "20us"."""
    units = (
        ("s", PS_PER_S),
        ("ms", PS_PER_MS),
        ("us", PS_PER_US),
        ("ns", PS_PER_NS),
        ("ps", 1),
    )
    return _format(time_ps, units)
