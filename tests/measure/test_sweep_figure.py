"""The picture of a sweep, as far as a program can look at it."""

from __future__ import annotations

from pathlib import Path

import pytest
from matplotlib.axes import Axes

from testbed.measure import sweep_figure
from testbed.measure.figure import line_of
from testbed.measure.sweep_figure import Panel, Place, SweepPicture, draw_sweep


def drawn(
    monkeypatch: pytest.MonkeyPatch, path: Path, positions: list[float] | None, title: str = "t"
) -> Axes:
    """The axes of a picture with one panel."""
    seen: list[Axes] = []
    draw = sweep_figure._draw

    def spy(picture: SweepPicture, panel: Panel, axes: Axes) -> None:
        draw(picture, panel, axes)
        seen.append(axes)

    monkeypatch.setattr(sweep_figure, "_draw", spy)
    places = [Place(0, 90.0, None), Place(1, 100.0, 5.0)]
    draw_sweep(
        SweepPicture(title, "s", "senders", ["8", "16"], positions, [Panel("fct", {"": places})]),
        path / "figure.png",
    )
    assert (path / "figure.png").stat().st_size > 1000
    return seen[0]


def test_numbers_are_joined_by_a_line_and_names_are_not(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    joined = drawn(monkeypatch, tmp_path, [8.0, 16.0]).get_lines()[0]
    assert joined.get_linestyle() == "-"
    points = drawn(monkeypatch, tmp_path, None).get_lines()[0]
    assert points.get_linestyle() == "None"


def test_intervals_and_points_lie_within_the_axes(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    low, high = drawn(monkeypatch, tmp_path, None).get_ylim()
    assert low == 0 and high > 105.0 + 1


def test_a_long_title_is_broken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    axes = drawn(monkeypatch, tmp_path, None, title="; ".join(["senders 8,16,32"] * 20))
    text = axes.get_figure().get_suptitle()
    assert max(map(len, text.splitlines())) <= 72


def test_no_two_of_many_series_look_alike() -> None:
    looks = [line_of(index) for index in range(24)]
    assert len(set(looks)) == 24
