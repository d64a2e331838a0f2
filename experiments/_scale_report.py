"""The tables of sfc-scale for a person: a row a cell, and what flow control changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from experiments._scale_row import ScaleRow

BASE = "none"
_Show = Callable[[ScaleRow], str]


def scale_report(title: str, rows: Sequence[ScaleRow]) -> RenderableType:
    """Three tables for each scenario, and one of what each flow control changed."""
    parts: list[RenderableType] = [Text(title, style="bold")]
    for scenario, group in groupby(rows, key=lambda row: row.scenario):
        of_scenario = list(group)
        for what, columns in (
            ("messages", _MESSAGES),
            ("switches", _SWITCHES),
            ("flow control", _SIGNALS),
        ):
            parts.append(_table(f"{scenario}: {what}", columns, of_scenario))
        if changes := list(_changes(of_scenario)):
            parts.append(_changed(f"{scenario}: beside the same scheme with none", changes))
    return Group(*parts)


def _table(title: str, columns: Sequence[tuple[str, _Show]], rows: Sequence[ScaleRow]) -> Table:
    table = _empty(title, [name for name, _ in columns])
    before = None
    for row in rows:
        if before is not None and row.scheme != before:
            table.add_section()
        before = row.scheme
        table.add_row(*(show(row) for _, show in columns))
    return table


def _empty(title: str, columns: Sequence[str]) -> Table:
    table = Table(title=title, title_justify="left", padding=(0, 0), show_edge=False)
    for i, name in enumerate(columns):
        table.add_column(name, justify="left" if i < 2 else "right", no_wrap=True)
    return table


def _number(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _ms(value_us: float | None) -> str:
    return "-" if value_us is None else _number(value_us / 1000)


def _mb(value_bytes: int) -> str:
    return _number(value_bytes / 1e6)


def _count(value: int) -> str:
    return (
        f"{value / 1e6:.1f}M"
        if value >= 10**6
        else f"{value / 1e3:.0f}k"
        if value >= 10**5
        else str(value)
    )


def _bucket(index: int) -> _Show:
    return lambda row: _number(row.buckets[index].slowdown_p99)


_NAMES: tuple[tuple[str, _Show], ...] = (
    ("scheme", lambda row: row.scheme),
    ("flow control", lambda row: row.flow_control),
)
_MESSAGES: tuple[tuple[str, _Show], ...] = (
    *_NAMES,
    ("FCT p99\nms", lambda row: _ms(row.fct_p99_us)),
    ("incast\np99 ms", lambda row: _ms(row.incast_fct_p99_us)),
    ("done\nms", lambda row: _ms(row.incast_completion_max_us)),
    ("slowdown\np50", lambda row: _number(row.slowdown_p50)),
    ("\np95", lambda row: _number(row.slowdown_p95)),
    ("\np99", lambda row: _number(row.slowdown_p99)),
    ("p99 of\n<10K", _bucket(0)),
    ("\n<100K", _bucket(1)),
    ("\n<1M", _bucket(2)),
    ("\n>1M", _bucket(3)),
    ("victims\np50", lambda row: _number(row.victims_slowdown_p50)),
    ("\np99", lambda row: _number(row.victims_slowdown_p99)),
)
_SWITCHES: tuple[tuple[str, _Show], ...] = (
    *_NAMES,
    ("buffer\npeak MB", lambda row: _mb(row.peak_buffer_bytes)),
    ("\np99 MB", lambda row: _mb(row.p99_buffer_bytes)),
    ("queue\npeak MB", lambda row: _mb(row.peak_queue_bytes)),
    ("drops", lambda row: _count(row.drops)),
    ("timeouts", lambda row: _count(row.timeouts)),
    ("resent", lambda row: _count(row.retransmissions)),
    ("ECN\nmarks", lambda row: _count(row.ecn_marks)),
    ("goodput\nGbit/s", lambda row: _number(row.goodput_gbps)),
    ("not\narrived", lambda row: _count(row.unfinished)),
)
_SIGNALS: tuple[tuple[str, _Show], ...] = (
    *_NAMES,
    ("signals", lambda row: _count(row.signals)),
    ("from\ncaches", lambda row: _count(row.cached_signals)),
    ("pauses\nms", lambda row: _ms(row.signal_pause_us)),
    ("told first\nus", lambda row: _number(row.first_reaction_us)),
    ("told later\nus", lambda row: _number(row.later_reaction_us)),
    ("round\ntrip us", lambda row: _number(row.round_trip_us)),
    ("PAUSE\nframes", lambda row: _count(row.pfc_pauses)),
    ("pauses\nms", lambda row: _ms(row.pfc_pause_us)),
)


def _changes(rows: Sequence[ScaleRow]) -> Iterator[tuple[ScaleRow, ScaleRow]]:
    """Each row with that of the same scheme without flow control."""
    for _, group in groupby(rows, key=lambda row: row.scheme):
        of_scheme = list(group)
        base = next((row for row in of_scheme if row.flow_control == BASE), None)
        if base is not None:
            yield from ((base, row) for row in of_scheme if row is not base)


def _changed(title: str, changes: Sequence[tuple[ScaleRow, ScaleRow]]) -> Table:
    """How many times lower, gains and losses alike."""
    table = _empty(title, ["scheme", "flow control", *(name for name, _ in _COMPARED)])
    before = changes[0][1].scheme
    for base, row in changes:
        if row.scheme != before:
            table.add_section()
        before = row.scheme
        table.add_row(
            row.scheme, row.flow_control, *(_ratio(show(base), show(row)) for _, show in _COMPARED)
        )
    return table


_COMPARED: tuple[tuple[str, Callable[[ScaleRow], float | None]], ...] = (
    ("FCT p99", lambda row: row.fct_p99_us),
    ("incast p99", lambda row: row.incast_fct_p99_us),
    ("slowdown p99", lambda row: row.slowdown_p99),
    ("victims p99", lambda row: row.victims_slowdown_p99),
    ("peak buffer", lambda row: row.peak_buffer_bytes),
)


def _ratio(base: float | None, other: float | None) -> str:
    if not base or not other:
        return "-"
    better = other <= base
    ratio = base / other if better else other / base
    return "same" if ratio < 1.005 else f"{_number(ratio)}x {'lower' if better else 'higher'}"
