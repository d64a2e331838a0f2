"""The picture of an incast's runs. On its own, because it loads Matplotlib."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from experiments._incast import VariantRun
from testbed.measure.figure import IncastPicture, Level, Series, draw_incast

FRAME_BYTES = 1514  # a full-sized frame: P4 programs count depth in packets


def draw(
    path: Path,
    *,
    title: str,
    subtitle: str,
    drain_bound_us: float,
    buffer_bytes: int | None,
    runs: Mapping[str, VariantRun],
) -> None:
    """Write the PNG; ``runs`` by variant."""
    series = [
        Series(
            name,
            run.flows,
            run.curve if run.queue_known else None,
            _levels(buffer_bytes, run.threshold_packets),
        )
        for name, run in runs.items()
    ]
    draw_incast(IncastPicture(title, subtitle, drain_bound_us, series), path)


def _levels(buffer_bytes: int | None, threshold_packets: int | None) -> list[Level]:
    levels = []
    if buffer_bytes is not None:
        levels.append(Level(f"buffer\n{buffer_bytes / 1000:.0f} KB", buffer_bytes))
    if threshold_packets:
        depth = threshold_packets * FRAME_BYTES
        levels.append(Level(f"signals above\n{threshold_packets} packets", depth))
    return levels
