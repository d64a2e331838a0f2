"""The table of an incast for a person: variants across, figures down, then what follows."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from testbed.measure import Fidelity, IncastRow, verdict


def incast_report(
    title: str, rows: Sequence[IncastRow], fidelity: Sequence[tuple[str, Fidelity]]
) -> RenderableType:
    """Table, drain bound, how much of the gain is timeouts avoided, and the verdict.

    ``fidelity`` has a (variant, figures) pair for every row.
    """
    table = Table()
    table.add_column("")
    for row in rows:
        table.add_column(row.variant, justify="right")
    for label, show in _LINES:
        table.add_row(label, *(show(row) for row in rows))
    sentences = [_gain(rows[0], other) for other in rows[1:]]
    sentences += _verdicts(fidelity)
    return Group(Text(title, style="bold"), table, *(Text(sentence) for sentence in sentences))


def _ms(value_us: float | None) -> str:
    return "-" if value_us is None or math.isnan(value_us) else f"{value_us / 1000:.1f}"


def _kb(value_bytes: float) -> str:
    return f"{value_bytes / 1000:.1f}"


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
    ("FCT p99, no timeout (ms)", lambda row: _ms(row.fct_p99_no_timeout_us)),
    ("retransmission timeouts", lambda row: str(row.timeouts)),
    ("queue peak (KB)", lambda row: _kb(row.peak_queue_bytes)),
    ("queue mean (KB)", lambda row: _kb(row.mean_queue_bytes)),
    ("drops, congested port", lambda row: str(row.drops_congested_port)),
    ("drops, NICs", lambda row: str(row.nic_drops)),
    ("drops by reason", _reasons),
    ("ECN marks", lambda row: str(row.ecn_marks)),
    ("signals, congested switch", lambda row: str(row.signals)),
    ("signals, cache", lambda row: str(row.cached_signals)),
    ("pause (ms)", lambda row: _ms(row.pause_us)),
)


def _gain(base: IncastRow, other: IncastRow) -> str:
    """How the p99 FCTs compare, and what of it is timeouts avoided."""
    better, ratio = _compare(base.fct_p99_us, other.fct_p99_us)
    sentence = (
        f"p99 FCT of {other.variant} is {ratio:.2f} times {better} than that of {base.variant} "
        f"({_ms(base.fct_p99_us)} -> {_ms(other.fct_p99_us)} ms)"
    )
    if base.fct_p99_no_timeout_us is None or other.fct_p99_no_timeout_us is None:
        return sentence + "; every flow of a variant saw a timeout."
    if not base.timeouts and not other.timeouts:
        return sentence + "; no flow saw a timeout."
    better_without, ratio_without = _compare(
        base.fct_p99_no_timeout_us, other.fct_p99_no_timeout_us
    )
    sentence += (
        f"; over flows without a timeout, {ratio_without:.2f} times {better_without} "
        f"({_ms(base.fct_p99_no_timeout_us)} -> {_ms(other.fct_p99_no_timeout_us)} ms)"
    )
    gain_us = base.fct_p99_us - other.fct_p99_us
    if gain_us <= 0:
        return sentence + "."
    kept_us = base.fct_p99_no_timeout_us - other.fct_p99_no_timeout_us
    avoided = min(max(1 - kept_us / gain_us, 0.0), 1.0)
    return sentence + f". So {avoided:.0%} of the gain is retransmission timeouts avoided."


def _compare(base_us: float, other_us: float) -> tuple[str, float]:
    if other_us <= base_us:
        return "lower", base_us / other_us
    return "higher", other_us / base_us


def _verdicts(fidelity: Sequence[tuple[str, Fidelity]]) -> list[str]:
    """A sentence for each variant that is not faithful, or one for a run that is."""
    refused = [(variant, figures) for variant, figures in fidelity if not figures.faithful]
    if refused:
        return [f"{variant}: {verdict(figures)}" for variant, figures in refused]
    widest = max((figures for _, figures in fidelity), key=lambda f: f.lateness_p999_us)
    return [verdict(widest)]
