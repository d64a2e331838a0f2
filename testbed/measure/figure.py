"""The picture of an incast: the congested queue over time, and the FCT distribution.

Colours are Okabe and Ito's, which colour-blind readers can tell apart; every
variant has a line style of its own as well, for print in grey.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import matplotlib

matplotlib.use("Agg")  # a file, never a window

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes

from testbed.measure.queue import QueueTrace
from testbed.measure.samples import FlowSamples, percentile

COLOURS = ("#D55E00", "#0072B2", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")
STYLES = ("-", "-", "--", "-.", ":", "--")
INK = "#333333"
GREY = "#767676"
_DASHES = ("-", "--", "-.", ":")
_MOST_BESIDE = 6  # series whose names fit into the panel of FCTs
CHANGES_DRAWN = 6_000  # two intervals a pixel, and of each the least and the most
FLOWS_DRAWN = 4_000  # evenly among the ranks, the fastest and the slowest with them


@dataclass(frozen=True)
class Level:
    """A horizontal line in the queue's picture: a buffer's limit, a threshold."""

    label: str
    depth_bytes: int


@dataclass(frozen=True)
class Series:
    """What is drawn of one variant. ``queue`` gives a round's queue, thinned to so many
    changes; None: it is not known."""

    variant: str
    flows: FlowSamples
    queue: Callable[[int, int], QueueTrace] | None
    levels: Sequence[Level] = ()


@dataclass(frozen=True)
class IncastPicture:
    title: str
    subtitle: str
    drain_bound_us: float
    series: Sequence[Series]


def representative_round(flows: FlowSamples) -> int:
    """The round whose slowest flow is the median of all rounds' slowest flows."""
    numbers, place = np.unique(flows.round, return_inverse=True)
    slowest = np.zeros(numbers.size, dtype=np.int64)
    np.maximum.at(slowest, place, flows.fct_ps)
    ranked = numbers[np.argsort(slowest, kind="stable")]
    return int(ranked[(ranked.size - 1) // 2])


def line_of(index: int) -> tuple[str, str]:
    """Colour and line style of a series: no other of the first 24 has both."""
    block, place = divmod(index, len(COLOURS))
    style = _DASHES[(_DASHES.index(STYLES[place]) + block) % len(_DASHES)]
    return COLOURS[place], style


def plain_axes() -> AbstractContextManager[None]:
    """A context in which axes are drawn as in all pictures here."""
    return plt.rc_context(
        {
            "font.size": 10,
            "axes.edgecolor": GREY,
            "axes.labelcolor": INK,
            "axes.spines.top": False,
            "axes.spines.right": False,
            "xtick.color": INK,
            "ytick.color": INK,
            "text.color": INK,
        }
    )


def draw_incast(picture: IncastPicture, path: Path) -> None:
    """Write the PNG: a queue panel per variant on common axes, and one of FCTs."""
    with plain_axes():
        rows = len(picture.series)
        figure = plt.figure(figsize=(11.5, max(4.6, 1.0 + 1.7 * rows)), layout="constrained")
        grid = figure.add_gridspec(rows, 2, width_ratios=(1.45, 1))
        queues = [figure.add_subplot(grid[row, 0]) for row in range(rows)]
        _draw_queues(picture, queues)
        if rows <= _MOST_BESIDE:
            fct = figure.add_subplot(grid[:, 1])
            _draw_fct(picture, fct)
            fct.legend(frameon=False, fontsize=9, loc="best")
        else:  # names under the curves, which they would hide
            fct = figure.add_subplot(grid[:_MOST_BESIDE, 1])
            _draw_fct(picture, fct)
            names = figure.add_subplot(grid[_MOST_BESIDE:, 1])
            names.set_axis_off()
            names.legend(*fct.get_legend_handles_labels(), frameon=False, loc="upper left")
        figure.suptitle(
            picture.title + "\n" + picture.subtitle, x=0.01, ha="left", fontsize=11, linespacing=1.5
        )
        figure.savefig(path, dpi=150)
        plt.close(figure)


def _draw_queues(picture: IncastPicture, panels: Sequence[Axes]) -> None:
    end_ms, top_kb = 0.0, 0.0
    for index, (series, axes) in enumerate(zip(picture.series, panels, strict=True)):
        number = representative_round(series.flows)
        colour = COLOURS[index % len(COLOURS)]
        if series.queue is None:
            axes.text(0.5, 0.5, "the switch does not tell", transform=axes.transAxes, color=GREY)
        elif (trace := series.queue(number, CHANGES_DRAWN)).at_us.size:
            at_ms = trace.at_us / 1000
            depth_kb = trace.depth_bytes / 1000
            axes.fill_between(at_ms, depth_kb, step="post", color=colour, alpha=0.25, lw=0)
            axes.step(at_ms, depth_kb, where="post", color=colour, lw=0.9)
            end_ms = max(end_ms, float(at_ms[-1]))
            top_kb = max(top_kb, float(depth_kb.max()))
        axes.set_title(
            f"{series.variant}, round {number}", loc="left", fontsize=10, color=colour, pad=4
        )
        for level in series.levels:
            top_kb = max(top_kb, level.depth_bytes / 1000)
            _draw_level(axes, level)
        axes.set_ylabel("queue (KB)")
    bound_ms = picture.drain_bound_us / 1000
    for axes in panels:
        axes.set_ylim(0, top_kb * 1.16 or 1.0)
        axes.set_xlim(0, max(end_ms, bound_ms) * 1.02)
        axes.axvline(bound_ms, color=INK, lw=1, ls=":", zorder=0)
        axes.tick_params(labelbottom=axes is panels[-1])
    panels[-1].set_xlabel("time since the senders' start (ms)")


def _draw_level(axes: Axes, level: Level) -> None:
    """A dashed line across, its name in the margin where no curve can hide it."""
    depth_kb = level.depth_bytes / 1000
    axes.axhline(depth_kb, color=GREY, lw=0.9, ls=(0, (4, 3)), zorder=0)
    axes.annotate(
        level.label,
        (1, depth_kb),
        xycoords=("axes fraction", "data"),
        xytext=(4, 0),
        textcoords="offset points",
        ha="left",
        va="center",
        fontsize=8,
    )


def _draw_fct(picture: IncastPicture, axes: Axes) -> None:
    for index, series in enumerate(picture.series):
        fct_ms = np.sort(series.flows.fct_us) / 1000
        shown = np.unique(np.linspace(0, fct_ms.size - 1, FLOWS_DRAWN).astype(np.int64))
        share = (shown + 1) / fct_ms.size
        fct_ms = fct_ms[shown]
        p99_ms = percentile(series.flows.fct_us, 99) / 1000
        colour, style = line_of(index)
        axes.step(
            np.concatenate(([fct_ms[0]], fct_ms)),
            np.concatenate(([0.0], share)),
            where="post",
            color=colour,
            ls=style,
            lw=1.8,
            label=f"{series.variant} (p99 {p99_ms:.3g} ms)",
        )
    bound_ms = picture.drain_bound_us / 1000
    axes.axvline(bound_ms, color=INK, lw=1, ls=":", label=f"drain bound ({bound_ms:.3g} ms)")
    axes.set_ylim(0, 1.02)
    axes.set_xlim(left=0)
    axes.set_title("flow completion time, all rounds", loc="left", fontsize=10, pad=4)
    axes.set_xlabel("FCT (ms)")
    axes.set_ylabel("share of flows")
    axes.grid(axis="y", color="#e6e6e6", lw=0.6)
