"""Cells on several processors: a process each, for engines share nothing.

Workers are started anew (not forked: a fork copies threads' locks), import what cells
need, and are told cells by the executor. Progress comes back through a queue, a token a
step; what went wrong comes back as its sentence, for not every exception can be sent from
process to process. The first cell that fails ends the run: workers are ended then, as
on Ctrl-C, and their cells not waited for.
"""

from __future__ import annotations

import multiprocessing
import queue
import signal
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from typing import Any

from experiments._scale_cell import Cell, partitions_of, run_cell
from experiments._scale_row import ScaleRow
from experiments.base import ExperimentError
from testbed.explain import sentence

_POLL_S = 0.2

_steps: Any = None  # of a worker: where it says that a step is done


def run_cells(cells: Sequence[Cell], jobs: int, tick: Callable[[], None]) -> list[ScaleRow]:
    """The rows of all cells, in their order; `tick` is called for each of their steps. What
    processors `jobs` leaves to a cell run its network's partitions.

    Raises ExperimentError if a cell fails or a worker is killed; if there is nothing to
    run side by side, what :func:`run_cell` raises.
    """
    each = jobs // len(cells)
    if jobs == 1 or len(cells) == 1:
        return [run_cell(cell, tick, partitions_of(cell, each)) for cell in cells]
    context = multiprocessing.get_context("spawn")
    steps = context.Queue()
    pool = ProcessPoolExecutor(
        min(jobs, len(cells)), mp_context=context, initializer=_begin, initargs=(steps,)
    )
    try:
        futures = {pool.submit(_run, cell, partitions_of(cell, each)): cell for cell in cells}
        _follow(futures, steps, tick)
        rows = [future.result() for future in futures]
        return [row for row in rows if isinstance(row, ScaleRow)]  # `_follow` saw to it
    except BrokenProcessPool:
        raise ExperimentError(
            "a process that ran a cell was killed, perhaps for want of memory: use fewer --jobs"
        ) from None
    finally:
        for child in multiprocessing.active_children():
            child.terminate()
        # The pool's thread reaps them, and nobody beside it: of two that wait for one
        # process, one learns nothing.
        pool.shutdown(cancel_futures=True)


def _follow(
    futures: dict[Future[ScaleRow | str], Cell], steps: Any, tick: Callable[[], None]
) -> None:
    """Hands on what workers say until all cells are done. ExperimentError if one fails."""
    left = set(futures)
    while left:
        done, left = wait(left, timeout=_POLL_S, return_when=FIRST_COMPLETED)
        while True:
            try:
                steps.get_nowait()
            except queue.Empty:
                break
            tick()
        for future in done:
            if isinstance(said := future.result(), str):
                raise ExperimentError(f"{futures[future].label}: {said}")


def _begin(steps: Any) -> None:
    """In a worker: Ctrl-C, which reaches all processes of a terminal, just ends it."""
    global _steps  # noqa: PLW0603
    _steps = steps
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _run(cell: Cell, partitions: int) -> ScaleRow | str:
    """The cell's row, or what went wrong."""
    try:
        return run_cell(cell, lambda: _steps.put(None), partitions)
    except Exception as error:
        return sentence(error)
