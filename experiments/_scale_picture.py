"""The picture of sfc-scale: dots a cell, schemes downwards, a panel a figure.

Bars would have to begin at 0, and these figures span three orders of magnitude; so
they are dots on a logarithmic axis, and of each scheme a line joins the least and the
greatest: how much flow control changes is its length. Colours are Okabe and Ito's; each
kind of flow control has a mark of its own as well.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby
from pathlib import Path

import matplotlib

matplotlib.use("Agg")  # a file, never a window

import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

from experiments._scale_row import ScaleRow
from testbed.measure.figure import COLOURS, plain_axes

MARKS = "osD^vP*X"
DODGE = 0.12  # of a line's height: what is the same must not hide what it is the same as
_PANELS: tuple[tuple[str, Callable[[ScaleRow], float | None]], ...] = (
    ("p99 FCT, all messages (ms)", lambda row: row.fct_p99_us / 1000),
    ("p99 FCT, incasts (ms)", lambda row: _thousandth(row.incast_fct_p99_us)),
    ("p99 slowdown, up to 10 kB", lambda row: row.buckets[0].slowdown_p99),
    ("p99 slowdown, victims", lambda row: row.victims_slowdown_p99),
    ("peak buffer (MB)", lambda row: row.peak_buffer_bytes / 1e6),
)


def _thousandth(value: float | None) -> float | None:
    return None if value is None else value / 1000


def _ticks(least: float, most: float) -> tuple[float, ...]:
    """The numbers at which an axis of that span is labelled, in each decade."""
    if most / least > 50:
        return (1,)
    return (1, 2, 5) if most / least > 5 else (1, 1.5, 2, 3, 4, 5, 6, 8)


def draw(path: Path, *, title: str, subtitle: str, rows: Sequence[ScaleRow]) -> None:
    """Write the PNG: a row of panels for each scenario."""
    scenarios = [(name, list(group)) for name, group in groupby(rows, key=lambda r: r.scenario)]
    kinds = list(dict.fromkeys(row.flow_control for row in rows))
    heights = [0.42 * len({row.scheme for row in group}) + 0.9 for _, group in scenarios]
    with plain_axes():
        figure = plt.figure(figsize=(14, 1.1 + sum(heights)), layout="constrained")
        grid = figure.add_gridspec(len(scenarios), len(_PANELS), height_ratios=heights)
        first = None
        for i, (name, group) in enumerate(scenarios):
            shared = None
            for j, (label, show) in enumerate(_PANELS):
                axes = figure.add_subplot(grid[i, j], sharey=shared)
                shared = shared or axes
                first = first or axes
                _draw_panel(axes, group, kinds, show)
                axes.set_title(label, loc="left", fontsize=9, pad=4)
                axes.tick_params(labelleft=j == 0)
            assert shared is not None
            shared.set_ylabel(name)
        assert first is not None
        handles, labels = first.get_legend_handles_labels()
        figure.legend(
            handles, labels, loc="outside upper right", ncols=len(kinds), frameon=False, fontsize=9
        )
        figure.suptitle(
            f"{title}\n{subtitle}; further left is better",
            x=0.01,
            ha="left",
            fontsize=11,
            linespacing=1.5,
        )
        figure.savefig(path, dpi=150)
        plt.close(figure)


def _draw_panel(
    axes: Axes,
    rows: Sequence[ScaleRow],
    kinds: Sequence[str],
    show: Callable[[ScaleRow], float | None],
) -> None:
    schemes = list(dict.fromkeys(row.scheme for row in rows))
    place = {scheme: -i for i, scheme in enumerate(schemes)}
    for scheme in schemes:
        values = [v for row in rows if row.scheme == scheme and (v := show(row))]
        if values:
            axes.plot([min(values), max(values)], [place[scheme]] * 2, color="#d8d8d8", lw=2)
    for i, kind in enumerate(kinds):
        points = [
            (value, place[row.scheme])
            for row in rows
            if row.flow_control == kind and (value := show(row))
        ]
        axes.plot(
            [x for x, _ in points],
            [y + DODGE * ((len(kinds) - 1) / 2 - i) for _, y in points],
            MARKS[i % len(MARKS)],
            color=COLOURS[i % len(COLOURS)],
            ms=6.5,
            mfc=COLOURS[i % len(COLOURS)] if i != 0 else "white",
            mew=1.6,
            label=kind,
            zorder=3,
        )
    axes.set_yticks(list(place.values()), list(place))
    axes.set_ylim(-len(schemes) + 0.4, 0.6)
    axes.margins(x=0.12)
    if not any(show(row) for row in rows):  # a logarithmic axis without a point has no place
        axes.set_xticks([])
        return
    axes.set_xscale("log")
    axes.xaxis.set_major_locator(LogLocator(subs=_ticks(*axes.get_xlim())))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}"))
    axes.xaxis.set_minor_formatter(NullFormatter())
    axes.grid(axis="x", color="#ececec", lw=0.6)
