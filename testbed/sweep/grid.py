"""The cells of a sweep: every combination of the axes' values, the last one fastest.

All of them are checked before the first one runs, as one run would be.
"""

from __future__ import annotations

import itertools
import math
import re
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from experiments.base import Experiment, ParameterError, command_line
from testbed.sweep.axes import MOST_CELLS, Axis
from testbed.sweep.errors import SetError


@dataclass(frozen=True)
class Cell:
    """One run: its number from 1, the texts that were set, and the command that repeats it."""

    number: int
    set: Mapping[str, str]  # field -> text
    seed: int
    live: bool
    command: str

    @property
    def label(self) -> str:
        return " ".join(f"{name.replace('_', '-')}={text}" for name, text in self.set.items())


@dataclass(frozen=True)
class Grid:
    """All combinations of the axes' values, in order; the last axis varies fastest."""

    experiment: Experiment[Any]
    axes: Sequence[Axis]
    cells: Sequence[Cell]

    @property
    def live(self) -> bool:
        """Whether a cell runs on the live clock."""
        return any(cell.live for cell in self.cells)


def make_grid(experiment: Experiment[Any], axes: Sequence[Axis]) -> Grid:
    """Raises SetError; and TopologyError for a topology's file that is refused."""
    count = math.prod(len(axis.texts) for axis in axes)
    if count > MOST_CELLS:
        raise SetError("--set", f"the grid has {count} cells: a sweep has at most {MOST_CELLS}")
    cells = []
    chosen = itertools.product(*(zip(axis.texts, axis.values, strict=True) for axis in axes))
    for number, choice in enumerate(chosen, start=1):
        texts = {axis.field: text for axis, (text, _) in zip(axes, choice, strict=True)}
        values = {axis.field: value for axis, (_, value) in zip(axes, choice, strict=True)}
        parameters = experiment.parameters(**values)
        try:
            experiment.check(parameters)
        except ParameterError as error:
            raise _refused(error, axes, texts) from None
        complete = experiment.complete(experiment.on_one_core(parameters))
        cells.append(
            Cell(
                number=number,
                set=texts,
                seed=complete.seed,
                live=experiment.live(complete),
                command=shlex.join(command_line(experiment, complete)),
            )
        )
    return Grid(experiment, axes, cells)


def _refused(error: ParameterError, axes: Sequence[Axis], texts: Mapping[str, str]) -> SetError:
    """The experiment's sentence, with the --set that it is about, and the cell."""
    written = {axis.option: axis.written for axis in axes}
    said = str(error)
    if re.search(r"--[a-z]", said):
        said += " (in a sweep, --set NAME=VALUE)"
    if len(axes) > 1:
        cell = " ".join(f"{name.replace('_', '-')}={text}" for name, text in texts.items())
        said += f", in the cell {cell}"
    return SetError(written.get(error.option, error.option), said)
