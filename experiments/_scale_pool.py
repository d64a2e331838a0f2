"""Cells on several processors: a process each, for engines share nothing.

Workers are started anew (not forked: a fork copies threads' locks), import what cells
need, and are told cells by the executor. Progress comes back through a queue, a token a
step. What a cell raises is raised here; when that happens, or on Ctrl-C, the
workers are ended, not waited for.
"""

from __future__ import annotations

import multiprocessing
import queue
import signal
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from typing import Any

from experiments._scale_cell import Cell, run_cell
from experiments._scale_row import ScaleRow
from experiments.base import ExperimentError

_POLL_S = 0.2

_steps: Any = None  # of a worker: where it says that a step is done


def run_cells(cells: Sequence[Cell], jobs: int, tick: Callable[[], None]) -> list[ScaleRow]:
    """The rows of all cells, in their order. Raises what :func:`run_cell` raises."""
    if jobs == 1 or len(cells) == 1:
        return [run_cell(cell, tick) for cell in cells]
    context = multiprocessing.get_context("spawn")
    steps = context.Queue()
    pool = ProcessPoolExecutor(
        min(jobs, len(cells)), mp_context=context, initializer=_begin, initargs=(steps,)
    )
    try:
        futures = [pool.submit(_run, cell) for cell in cells]
        _follow(futures, steps, tick)
        return [future.result() for future in futures]
    except BrokenProcessPool:
        raise ExperimentError(
            "a process that ran a cell was killed, perhaps for want of memory: use fewer --jobs"
        ) from None
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
        for child in multiprocessing.active_children():
            child.terminate()


def _follow(futures: Sequence[Future[ScaleRow]], steps: Any, tick: Callable[[], None]) -> None:
    """Hands on what workers say until all cells are done, or one has failed."""
    left = set(futures)
    while left:
        done, left = wait(left, timeout=_POLL_S, return_when=FIRST_EXCEPTION)
        while True:
            try:
                steps.get_nowait()
            except queue.Empty:
                break
            tick()
        if any(future.exception() for future in done):
            return


def _begin(steps: Any) -> None:
    """In a worker: Ctrl-C, which reaches all processes of a terminal, just ends it."""
    global _steps  # noqa: PLW0603
    _steps = steps
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _run(cell: Cell) -> ScaleRow:
    return run_cell(cell, lambda: _steps.put(None))
