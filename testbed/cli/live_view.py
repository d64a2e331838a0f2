"""``testbed run --live-view``: what a run's network does, drawn while it runs.

The view asks for a glance a few times a second and draws the latest ones; it never
makes the run wait. On the live clock a glance goes through the engine's command
ring like any other control operation, between two batches of packets.
"""

from __future__ import annotations

import shutil
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.table import Table
from rich.text import Text

from experiments.base import Glance
from testbed.cli.errors import UsageError

GLANCES_PER_SECOND = 8
MARGIN = 26  # columns of words beside a graph
FIXED_LINES = 7  # lines that are not senders
BAR = 24
BLOCKS = "▁▂▃▄▅▆▇█"
_KB = 1000


def require_terminal(*, as_json: bool) -> None:
    """UsageError where there is nothing to draw on."""
    if as_json:
        raise UsageError("--live-view cannot be used with --json: give one of them")
    if not (sys.stdout.isatty() and sys.stderr.isatty()):
        raise UsageError("--live-view needs a terminal for standard output and standard error")


class LiveView:
    """Progress that also draws the network; see :class:`experiments.base.Progress`."""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console(stderr=True)
        self._steps = ""
        self._label = ""
        self._glance: Callable[[], Glance] | None = None
        self._seen: deque[Glance] = deque(maxlen=1024)

    def note(self, text: str) -> None:
        self._console.print(text, highlight=False, markup=False)

    @contextmanager
    def track(self, label: str, total: int) -> Iterator[Callable[[], None]]:
        done = 0

        def step() -> None:
            nonlocal done
            done += 1
            self._steps = f"{label}: {done} of {total}"

        self._steps = f"{label}: 0 of {total}"
        yield step

    @contextmanager
    def watch(self, label: str, glance: Callable[[], Glance]) -> Iterator[None]:
        self._label, self._glance = label, glance
        self._seen.clear()
        with Live(
            get_renderable=self.draw,
            console=self._console,
            refresh_per_second=GLANCES_PER_SECOND,
            transient=True,
            redirect_stdout=False,
        ):
            yield
        self._glance = None

    def draw(self) -> RenderableType:
        """Takes a glance and draws it. Called by the view's own thread."""
        if self._glance is not None:
            try:
                self._seen.append(self._glance())
            except Exception as error:
                # The run's own thread will tell what broke; a view must not be first.
                return Text(f"{self._label}: {error}")
        if not self._seen:
            return Text(self._label)
        width, height = shutil.get_terminal_size()
        return Group(*_picture(self._label, self._steps, list(self._seen), width, height))


def _picture(
    label: str, steps: str, seen: Sequence[Glance], width: int, height: int
) -> Iterator[RenderableType]:
    last = seen[-1]
    head = Text(label, style="bold")
    head.append(f"   {last.at_s:.3f} s of fabric time   {steps}", style="not bold")
    yield head
    yield from _queue(seen, max(10, width - MARGIN))
    counts = Text("  drops ")
    counts.append(str(last.drops), style="red" if last.drops else "")
    counts.append("   signals ")
    counts.append(str(last.signals), style="magenta" if last.signals else "")
    yield counts
    yield _senders(seen, height - FIXED_LINES)


def _queue(seen: Sequence[Glance], width: int) -> Iterator[RenderableType]:
    last = seen[-1]
    queue = Text(f"queue of {last.port:<8}")
    if last.queue_bytes is None or last.peak_queue_bytes is None:
        queue.append("its switch does not tell", style="dim")
        yield queue
        return
    top = max(last.buffer_bytes or 0, last.peak_queue_bytes, 1)
    queue.append(sparkline([glance.queue_bytes or 0 for glance in seen], top, width), style="cyan")
    yield queue
    limit = "" if last.buffer_bytes is None else f" of {last.buffer_bytes / _KB:.0f} KB"
    yield Text(
        f"  now {last.queue_bytes / _KB:.1f} KB, peak {last.peak_queue_bytes / _KB:.1f} KB{limit}"
    )


def _senders(seen: Sequence[Glance], rows: int) -> RenderableType:
    """A line for each sender that there is room for.

    The bar is the share of the time since the last glance in which the sender was
    held back.
    """
    last, before = seen[-1], seen[-2] if len(seen) > 1 else seen[-1]
    span_ms = (last.at_s - before.at_s) * 1000
    table = Table.grid(padding=(0, 2))
    for justify in ("left", "left", "right", "right"):
        table.add_column(justify=justify)
    table.add_row("sender", "held back by pauses", "in all", "waits in its NIC", style="dim")
    hosts = list(last.waiting_bytes)
    shown = hosts if len(hosts) <= rows else hosts[: max(1, rows - 1)]
    for host in shown:
        held_ms = last.pause_ms[host] - before.pause_ms[host]
        share = round(100 * held_ms / span_ms) if span_ms > 0 else 0
        table.add_row(
            host,
            Text(bar(share, 100, BAR), style="yellow" if share else "dim"),
            f"{last.pause_ms[host]:.1f} ms",
            f"{last.waiting_bytes[host] / _KB:.1f} KB",
        )
    if len(shown) < len(hosts):
        table.add_row(f"and {len(hosts) - len(shown)} more", "", "", "", style="dim")
    return table


def sparkline(values: Sequence[int], top: int, width: int) -> str:
    """The last ``width`` values as blocks; anything above 0 is seen."""
    steps = len(BLOCKS) - 1
    return "".join(BLOCKS[min(steps, -(-value * steps // top))] for value in values[-width:])


def bar(value: int, top: int, width: int) -> str:
    """``value`` of ``top`` as a bar of ``width`` characters."""
    filled = min(width, -(-value * width // top))
    return "█" * filled + "·" * (width - filled)
