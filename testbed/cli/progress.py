"""Progress on standard error: a bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from experiments.base import Glance

PLAIN_LINES = 5  # a log needs to see that it goes on, not every step
PLAIN_EVERY_S = 5.0  # of a long one, somewhat more often


class TerminalProgress:
    """A bar per tracked piece of work, removed when it is done."""

    def __init__(self) -> None:
        self._console = Console(stderr=True)

    def note(self, text: str) -> None:
        self._console.print(text, highlight=False, markup=False)

    def watch(self, label: str, glance: Callable[[], Glance]) -> AbstractContextManager[None]:
        return nullcontext()

    @contextmanager
    def track(self, label: str, total: int) -> Iterator[Callable[[], None]]:
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
        )
        with Progress(*columns, console=self._console, transient=True) as bar:
            task = bar.add_task(label, total=total)
            yield lambda: bar.advance(task)


class PlainProgress:
    """A line at every fifth of the way, and in between every few seconds."""

    def note(self, text: str) -> None:
        print(text, file=sys.stderr, flush=True)

    def watch(self, label: str, glance: Callable[[], Glance]) -> AbstractContextManager[None]:
        return nullcontext()

    @contextmanager
    def track(self, label: str, total: int) -> Iterator[Callable[[], None]]:
        done = 0
        told_s = time.monotonic()

        def step() -> None:
            nonlocal done, told_s
            done += 1
            now_s = time.monotonic()
            if (
                done * PLAIN_LINES // total > (done - 1) * PLAIN_LINES // total
                or now_s - told_s > PLAIN_EVERY_S
            ):
                self.note(f"{label}: {done} of {total}")
                told_s = now_s

        yield step


def make_progress() -> TerminalProgress | PlainProgress:
    return TerminalProgress() if sys.stderr.isatty() else PlainProgress()
