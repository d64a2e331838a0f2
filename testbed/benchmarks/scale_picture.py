"""The picture of ``scale``: speed over the size of the fabric."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import matplotlib.pyplot as plt

from testbed.measure.figure import COLOURS, plain_axes


def draw(result: dict[str, Any], path: Path) -> None:
    """Million packet-hops/s over hosts, a curve a load and a number of partitions."""
    with plain_axes():
        figure, axes = plt.subplots(figsize=(6.4, 4.0))
        kinds = sorted({(row["load"], row["partitions"]) for row in result["rows"]})
        several = any(parts > 1 for _, parts in kinds)
        for colour, (load, parts) in zip(COLOURS * len(kinds), kinds, strict=False):
            cells = [
                row for row in result["rows"] if (row["load"], row["partitions"]) == (load, parts)
            ]
            plural = "s" if parts > 1 else ""
            axes.plot(
                [row["hosts"] for row in cells],
                [row["hops_per_s"] / 1e6 for row in cells],
                marker="o",
                color=colour,
                label=f"load {load:g}" + (f", {parts} core{plural}" if several else ""),
            )
        axes.set_xlabel("hosts")
        axes.set_ylabel("million packet-hops/s" + ("" if several else ", one core"))
        axes.set_xlim(left=0)
        axes.set_ylim(bottom=0)
        axes.legend(frameon=False)
        figure.tight_layout()
        figure.savefig(path, dpi=150)
        plt.close(figure)
