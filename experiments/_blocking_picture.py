"""The picture of the flow-control experiment: who waited, and what the queues held."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import matplotlib

matplotlib.use("Agg")  # a file, never a window

import matplotlib.pyplot as plt
from matplotlib.axes import Axes

from experiments._blocking import START_PS, Scenario, VariantRun
from testbed.measure.figure import plain_axes
from testbed.network.units import PS_PER_US

_QUEUES = {"congested": "congested port", "uplink": "uplink"}
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7")


def draw(path: Path, title: str, runs: Sequence[VariantRun], scenario: Scenario) -> None:
    """Writes the PNG: slowdowns on the left, the two queues on the right."""
    with plain_axes():
        figure = plt.figure(figsize=(11.5, 4.8), layout="constrained")
        grid = figure.add_gridspec(2, 2, width_ratios=(1, 1.3))
        _draw_slowdowns(figure.add_subplot(grid[:, 0]), runs)
        for row, (queue, name) in enumerate(_QUEUES.items()):
            _draw_queue(figure.add_subplot(grid[row, 1]), queue, name, runs, scenario)
        figure.suptitle(title, x=0.01, ha="left", fontsize=11)
        figure.savefig(path, dpi=150)
        plt.close(figure)


def _draw_slowdowns(axes: Axes, runs: Sequence[VariantRun]) -> None:
    width = 0.38
    for offset, name in ((-width / 2, "bystander"), (width / 2, "participant")):
        values = [getattr(run, f"{name}_ps") / run.alone_ps for run in runs]
        places = [number + offset for number in range(len(runs))]
        bars = axes.bar(places, values, width, label=name, alpha=1 if offset < 0 else 0.55)
        for bar, colour in zip(bars, _COLOURS, strict=False):
            bar.set_color(colour)
        axes.bar_label(bars, [f"{value:.1f}" for value in values], padding=2)
    axes.set_xticks(range(len(runs)), [run.variant for run in runs])
    axes.set_ylabel("slowdown: left the bystander's, right the participant's")
    axes.axhline(1, color="black", linewidth=0.6)


def _draw_queue(
    axes: Axes, queue: str, name: str, runs: Sequence[VariantRun], scenario: Scenario
) -> None:
    drain_us = 8e6 * scenario.senders * scenario.message_bytes / scenario.rate_bps
    for run, colour in zip(runs, _COLOURS, strict=False):
        times, sizes = run.queues[queue]
        since_us = (times - START_PS) / PS_PER_US
        axes.step(
            since_us, sizes / 1000, where="post", color=colour, linewidth=1, label=run.variant
        )
    axes.set_xlim(0, 1.1 * drain_us)
    axes.set_ylabel(f"{name} (KB)")
    axes.set_ylim(bottom=0)
    if queue == "congested":
        axes.legend(
            frameon=False, ncols=len(runs), loc="lower right", bbox_to_anchor=(1, 1), fontsize=8
        )
    else:
        axes.set_xlabel("time since the incast's start (us)")
