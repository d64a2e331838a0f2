"""The picture of a sweep: a panel for each figure, means with their intervals as bars."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter

from testbed.measure.figure import line_of, plain_axes

_MOST_IN_LEGEND = 24
_MARKERS = "os^Dvx"
_TITLE = 72  # characters of the title that fit over one panel


@dataclass(frozen=True)
class Place:
    """A mean at one of the picture's ticks."""

    tick: int
    mean: float
    half_width: float | None


@dataclass(frozen=True)
class Panel:
    """A figure, and its lines by name."""

    figure: str
    lines: Mapping[str, Sequence[Place]]


@dataclass(frozen=True)
class SweepPicture:
    """``positions``: where the ticks lie, where they are numbers; None: evenly."""

    title: str
    subtitle: str
    across: str
    ticks: Sequence[str]
    positions: Sequence[float] | None
    panels: Sequence[Panel]


def draw_sweep(picture: SweepPicture, path: Path) -> None:
    """Write the PNG."""
    with plain_axes():
        count = max(1, len(picture.panels))
        across = 1 if count == 1 else 2
        down = -(-count // across)
        figure, axes = plt.subplots(
            down,
            across,
            figsize=(5.75 * across, 3.4 * down + 0.8),
            squeeze=False,
            layout="constrained",
        )
        panels = [axes[i // across][i % across] for i in range(down * across)]
        for panel, on in zip(picture.panels, panels, strict=False):
            _draw(picture, panel, on)
        for unused in panels[len(picture.panels) :]:
            unused.set_visible(False)
        handles, names = panels[0].get_legend_handles_labels()
        if any(names):
            if len(names) > _MOST_IN_LEGEND:
                names[_MOST_IN_LEGEND - 1] += f" and {len(names) - _MOST_IN_LEGEND} more"
            figure.legend(
                handles[:_MOST_IN_LEGEND],
                names[:_MOST_IN_LEGEND],
                loc="outside lower center",
                ncols=min(4, len(names)),
                frameon=False,
                fontsize=9,
            )
        title = [
            line
            for text in (picture.title, picture.subtitle)
            for line in textwrap.wrap(text, _TITLE * across)
        ]
        figure.suptitle("\n".join(title), x=0.01, ha="left", fontsize=10, linespacing=1.5)
        figure.savefig(path, dpi=150)
        plt.close(figure)


def _draw(picture: SweepPicture, panel: Panel, axes: Axes) -> None:
    # Between names there is nothing to interpolate: points, and no lines.
    lines = picture.positions is not None
    positions = picture.positions or range(len(picture.ticks))
    for index, (name, places) in enumerate(panel.lines.items()):
        colour, style = line_of(index)
        ordered = sorted(places, key=lambda place: positions[place.tick])
        axes.errorbar(
            [positions[place.tick] for place in ordered],
            [place.mean for place in ordered],
            yerr=(
                [place.half_width or 0.0 for place in ordered]
                if any(place.half_width is not None for place in ordered)
                else None
            ),
            color=colour,
            ls=style if lines and len(ordered) > 1 else "",
            marker=_MARKERS[(index + index // len(_MARKERS)) % len(_MARKERS)],
            ms=4,
            lw=1.4,
            capsize=3,
            label=name,
        )
    axes.set_xticks(list(positions), picture.ticks)
    if len(picture.ticks) > 8:
        axes.tick_params(axis="x", rotation=45)
    if not lines:
        axes.set_xlim(-0.5, len(picture.ticks) - 0.5)
    axes.set_xlabel(picture.across)
    axes.set_title(panel.figure, loc="left", fontsize=10, pad=4)
    places = [place for line in panel.lines.values() for place in line]
    if all(place.mean >= 0 for place in places):
        top = max((place.mean + (place.half_width or 0.0) for place in places), default=0.0)
        axes.set_ylim(0, 1.06 * top or 1)
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.10g}"))
    axes.grid(axis="y", color="#e6e6e6", lw=0.6)
