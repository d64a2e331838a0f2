"""The table of an incast for a person: variants across, figures down, then what follows.

On the virtual clock a column is a variant over one kind of connection, and what is
compared are the variants over the same kind.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from experiments._incast import label_of
from testbed.measure import Fidelity, IncastRow, VirtualIncastRow, verdict

_MOST_ABREAST = 4  # columns of a table: more do not fit a terminal
NEAR = 1.1  # p99 within 10 % of each other, or of the drain bound, is near
EXACT = (
    "Exact: in virtual time nothing is late and every sender starts at its instant, "
    "so the run is faithful by construction; the same seed gives the same digest."
)


def incast_report(
    title: str, rows: Sequence[IncastRow], fidelity: Sequence[tuple[str, Fidelity]]
) -> RenderableType:
    """Table, drain bound, how much of the gain is timeouts avoided, and the verdict.

    ``fidelity`` has a (variant, figures) pair for every row.
    """
    sentences = []
    for base, *others in _by_connection(rows):
        sentences += [_gain(base, other) + _why_near(base, other) for other in others]
    virtual = any(isinstance(row, VirtualIncastRow) for row in rows)
    sentences += [EXACT] if virtual else _verdicts(fidelity)
    return Group(
        Text(title, style="bold"),
        *(_table(abreast) for abreast in _abreast(rows)),
        *(Text(sentence) for sentence in sentences),
    )


def _abreast(rows: Sequence[IncastRow]) -> list[list[IncastRow]]:
    """The rows by table: what is compared stands in one, and as much as can be read."""
    tables: list[list[IncastRow]] = [[]]
    for group in _by_connection(rows):
        if tables[-1] and len(tables[-1]) + len(group) > _MOST_ABREAST:
            tables.append([])
        tables[-1] += group
    return tables


def _table(rows: Sequence[IncastRow]) -> Table:
    table = Table()
    table.add_column("", no_wrap=True)
    for row in rows:
        table.add_column(_label(row), justify="right")
    for label, show in _LINES:
        table.add_row(label, *(show(row) for row in rows))
    virtual = [row for row in rows if isinstance(row, VirtualIncastRow)]
    if virtual:
        table.add_row("mice slowdown p99", *(_mice(row) for row in virtual))
    return table


def _label(row: IncastRow) -> str:
    return label_of(row.variant, _connection(row))


def _connection(row: IncastRow) -> str | None:
    return row.connection if isinstance(row, VirtualIncastRow) else None


def _by_connection(rows: Sequence[IncastRow]) -> list[list[IncastRow]]:
    groups: dict[str | None, list[IncastRow]] = {}
    for row in rows:
        groups.setdefault(_connection(row), []).append(row)
    return list(groups.values())


def _mice(row: VirtualIncastRow) -> str:
    return "-" if row.mice_slowdown_p99 is None else f"{row.mice_slowdown_p99:.1f}"


def _ms(value_us: float | None) -> str:
    """One decimal, and two below 10 ms, which is where fast networks are."""
    if value_us is None or math.isnan(value_us):
        return "-"
    value_ms = value_us / 1000
    return f"{value_ms:.2f}" if 0 < value_ms < 10 else f"{value_ms:.1f}"


def _kb(value_bytes: float | None) -> str:
    return "-" if value_bytes is None else f"{value_bytes / 1000:.1f}"


def _count(value: int | None) -> str:
    return "-" if value is None else str(value)


def _reasons(row: IncastRow) -> str:
    return ", ".join(f"{name} {count}" for name, count in row.drops_by_reason.items()) or "none"


_LINES: tuple[tuple[str, Callable[[IncastRow], str]], ...] = (
    ("flows", lambda row: str(row.samples)),
    ("FCT p50 (ms)", lambda row: _ms(row.fct_p50_us)),
    ("FCT p95 (ms)", lambda row: _ms(row.fct_p95_us)),
    ("FCT p99 (ms)", lambda row: _ms(row.fct_p99_us)),
    ("FCT max (ms)", lambda row: _ms(row.fct_max_us)),
    ("  drain bound (ms)", lambda row: _ms(row.drain_bound_us)),
    ("slowdown p50", lambda row: f"{row.slowdown_p50:.1f}"),
    ("slowdown p99", lambda row: f"{row.slowdown_p99:.1f}"),
    ("FCT p99, no timer (ms)", lambda row: _ms(row.fct_p99_no_timeout_us)),
    ("retransmission timeouts", lambda row: str(row.timeouts)),
    ("tail loss probes", lambda row: str(row.tail_loss_probes)),
    ("queue peak (KB)", lambda row: _kb(row.peak_queue_bytes)),
    ("queue mean (KB)", lambda row: _kb(row.mean_queue_bytes)),
    ("drops, congested port", lambda row: _count(row.drops_congested_port)),
    ("drops, NICs", lambda row: str(row.nic_drops)),
    ("drops by reason", _reasons),
    ("ECN marks", lambda row: str(row.ecn_marks)),
    ("signals, congested switch", lambda row: str(row.signals)),
    ("signals, cache", lambda row: str(row.cached_signals)),
    ("pause (ms)", lambda row: _ms(row.pause_us)),
)


_ALIKE = 0.01  # p99s that differ by less have no difference to explain


def _gain(base: IncastRow, other: IncastRow) -> str:
    """How the p99 FCTs compare, and what of it is waiting for timers avoided."""
    better, ratio = _compare(base.fct_p99_us, other.fct_p99_us)
    sentence = (
        f"p99 FCT of {_label(other)} is {ratio:.2f} times {better} than that of {_label(base)} "
        f"({_ms(base.fct_p99_us)} -> {_ms(other.fct_p99_us)} ms)"
    )
    if base.fct_p99_no_timeout_us is None or other.fct_p99_no_timeout_us is None:
        return sentence + "; every flow of a variant saw a timeout or a tail loss probe."
    gain_us = base.fct_p99_us - other.fct_p99_us
    timeouts = base.timeouts or other.timeouts
    waited = timeouts or base.tail_loss_probes or other.tail_loss_probes
    if not waited or (not timeouts and abs(gain_us) < _ALIKE * base.fct_p99_us):
        return sentence + "; no flow saw a timeout."
    if base.timeouts >= base.samples:
        return sentence + (
            f"; with {base.timeouts} timeouts in {base.samples} flows of {_label(base)}, those "
            "without one are the lucky few and compare with nothing."
        )
    better_without, ratio_without = _compare(
        base.fct_p99_no_timeout_us, other.fct_p99_no_timeout_us
    )
    sentence += (
        f"; over flows without a timeout or a probe, {ratio_without:.2f} times {better_without} "
        f"({_ms(base.fct_p99_no_timeout_us)} -> {_ms(other.fct_p99_no_timeout_us)} ms)"
    )
    if gain_us < _ALIKE * base.fct_p99_us:
        return sentence + "."
    kept_us = base.fct_p99_no_timeout_us - other.fct_p99_no_timeout_us
    avoided = min(max(1 - kept_us / gain_us, 0.0), 1.0)
    return sentence + f". So {avoided:.0%} of the gain is timeouts and probes avoided."


def _compare(base_us: float, other_us: float) -> tuple[str, float]:
    if other_us <= base_us:
        return "lower", base_us / other_us
    return "higher", other_us / base_us


def _why_near(base: IncastRow, other: IncastRow) -> str:
    """Why signals cannot help a flow that a window holds back; empty where they do."""
    if _connection(base) not in ("dctcp", "cubic"):
        return ""
    _, ratio = _compare(base.fct_p99_us, other.fct_p99_us)
    above = max(base.fct_p99_us, other.fct_p99_us) / base.drain_bound_us
    if ratio > NEAR or above > NEAR + 0.1:
        return ""
    return (
        f" That is near 1, as it must be: a synchronised burst is bound by the time in which the "
        f"receiver's link drains it ({_ms(base.drain_bound_us)} ms, of which this p99 is "
        f"{above:.2f} times), and the first windows land before any signal or mark can reach a "
        f"sender; after that the windows themselves hold the queue down "
        f"({_kb(base.mean_queue_bytes)} KB on average)."
    )


def _verdicts(fidelity: Sequence[tuple[str, Fidelity]]) -> list[str]:
    """A sentence for each variant that is not faithful, or one for a run that is."""
    refused = [(variant, figures) for variant, figures in fidelity if not figures.faithful]
    if refused:
        return [f"{variant}: {verdict(figures)}" for variant, figures in refused]
    widest = max((figures for _, figures in fidelity), key=lambda f: f.lateness_p999_us)
    return [verdict(widest)]
