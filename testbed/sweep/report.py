"""The table and the picture of a sweep."""

from __future__ import annotations

import math
from collections.abc import Sequence

from rich.table import Table

from testbed.measure.confidence import Estimate
from testbed.measure.sweep_figure import Panel, Place, SweepPicture
from testbed.sweep.summary import Group, Summary


def intervals(summary: Summary) -> str:
    """What the numbers are, in words."""
    if summary.seeds > 1:
        return (
            f"means over {summary.seeds} seeds, with the interval that holds the true mean"
            " with 95 % confidence (Student's t)"
        )
    return "one seed, so no interval (sweep several: --set seed=1..10)"


def sweep_table(summary: Summary, columns: Sequence[str]) -> Table:
    """A row for each place in the grid and each of a result's rows there."""
    table = Table()
    places, labels = _names(summary)
    for name in (*places, *labels):
        table.add_column(name.replace("_", "-"), overflow="fold")
    partial = len({e.samples for g in summary.groups for e in g.figures.values()}) > 1
    for name in columns:
        table.add_column(name, justify="right", overflow="fold")
    if partial:
        table.add_column("seeds", justify="right")
    for group in summary.groups:
        shown = [group.figures.get(name) for name in columns]
        cells = [group.set[name] for name in places]
        cells += [group.labels.get(name, "") for name in labels]
        cells += [_shown(e) for e in shown]
        if partial:
            cells.append(str(min((e.samples for e in shown if e), default=0)))
        table.add_row(*cells)
    return table


def sweep_picture(title: str, summary: Summary, columns: Sequence[str]) -> SweepPicture:
    """A panel for each column: the first axis with several values across, a line for the rest."""
    places, labels = _names(summary)
    numeric = [name for name in places if all(_number(g.set[name]) for g in summary.groups)]
    across = (numeric or places or labels or [""])[0]

    def at(group: Group) -> str:
        return group.set.get(across, group.labels.get(across, ""))

    def line(group: Group) -> str:
        words = [f"{n.replace('_', '-')}={group.set[n]}" for n in places if n != across]
        words += [group.labels.get(n, "") for n in labels if n != across]
        return " ".join(word for word in words if word)

    ticks = list(dict.fromkeys(at(group) for group in summary.groups))
    panels = []
    for name in columns:
        lines: dict[str, list[Place]] = {}
        for group in summary.groups:
            if (e := group.figures.get(name)) is not None:
                place = Place(ticks.index(at(group)), e.mean, e.half_width)
                lines.setdefault(line(group), []).append(place)
        panels.append(Panel(name, lines))
    return SweepPicture(
        title=title,
        subtitle=intervals(summary),
        across=across.replace("_", "-"),
        ticks=ticks,
        positions=[_value(tick) for tick in ticks] if across in numeric else None,
        panels=panels,
    )


def _names(summary: Summary) -> tuple[list[str], list[str]]:
    """The axes and the labels that tell groups apart."""
    places = dict.fromkeys(name for group in summary.groups for name in group.set)
    labels = dict.fromkeys(name for group in summary.groups for name in group.labels)
    return (
        [n for n in places if len({group.set.get(n) for group in summary.groups}) > 1],
        [n for n in labels if len({group.labels.get(n) for group in summary.groups}) > 1],
    )


def _number(text: str) -> bool:
    try:
        return _value(text) == _value(text)
    except ValueError:
        return False


def _value(text: str) -> float:
    return float(text.removesuffix("%"))


def _shown(e: Estimate | None) -> str:
    """To two digits of the interval, as physicists write it."""
    if e is None:
        return "-"
    if not e.half_width:
        mean = f"{e.mean:,.0f}" if abs(e.mean) >= 1000 else f"{e.mean:.4g}"
        return mean if e.half_width is None else f"{mean} ± 0"
    places = max(0, 1 - math.floor(math.log10(e.half_width)))
    return f"{e.mean:,.{places}f} ± {e.half_width:,.{places}f}"
