"""Options whose values are rates, sizes or times, written with their units."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from experiments.base import option
from testbed.network.units import (
    PS_PER_S,
    format_rate,
    format_size,
    format_time,
    parse_rate,
    parse_room,
    parse_time,
)

MOST_TIME_PS = PS_PER_S  # of a delay or timeout: connections give up after a minute


def rate_option(default: int | None, help: str, *, default_text: str | None = None) -> Any:
    """A rate in bit/s."""
    return option(
        default,
        help,
        parse=parse_rate,
        format=format_rate,
        metavar="RATE",
        default_text=default_text,
    )


def size_option(
    default: int | None,
    help: str,
    *,
    parse: Callable[[str], int] = parse_room,
    default_text: str | None = None,
) -> Any:
    """A size in bytes, at least 1; ``parse_size`` takes 0, too."""
    return option(
        default,
        help,
        parse=parse,
        format=format_size,
        metavar="SIZE",
        default_text=default_text,
    )


def time_option(
    default: int | None,
    help: str,
    *,
    least_ps: int = 0,
    most_ps: int = MOST_TIME_PS,
    default_text: str | None = None,
) -> Any:
    """A time in ps."""
    return option(
        default,
        help,
        parse=time_between(least_ps, most_ps),
        format=format_time,
        metavar="TIME",
        default_text=default_text,
    )


def time_between(least_ps: int, most_ps: int) -> Callable[[str], int]:
    """A parser for times from ``least_ps`` to ``most_ps``."""

    def parse(text: str) -> int:
        time_ps = parse_time(text)
        if not least_ps <= time_ps <= most_ps:
            kind = "short" if time_ps < least_ps else "long"
            raise ValueError(
                f"{text!r} is too {kind}: it must be "
                f"{format_time(least_ps)} to {format_time(most_ps)}"
            )
        return time_ps

    return parse
