"""The live view: what it draws of given glances, and where it is refused."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Callable
from dataclasses import replace

import pytest
from rich.console import Console

from experiments.base import Glance
from testbed.cli.live_view import LiveView, bar, sparkline

Testbed = Callable[..., subprocess.CompletedProcess[str]]


def glance(queue_bytes: int, *, senders: int = 3, paused_ms: float = 0.0) -> Glance:
    return Glance(
        at_s=1.25,
        port="s2:4",
        queue_bytes=queue_bytes,
        peak_queue_bytes=45_000,
        buffer_bytes=90_000,
        drops=17,
        signals=4,
        waiting_bytes={f"h{i}": 1000 * i for i in range(senders)},
        pause_ms={f"h{i}": paused_ms for i in range(senders)},
    )


def drawn(view: LiveView) -> str:
    out = io.StringIO()
    Console(file=out, width=100).print(view.draw())
    return out.getvalue()


@pytest.fixture
def view(monkeypatch: pytest.MonkeyPatch) -> LiveView:
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("LINES", "20")
    return LiveView(Console(file=io.StringIO(), width=100, force_terminal=True))


def test_numbers_of_the_latest_glance(view: LiveView) -> None:
    with (
        view.track("sfc: rounds", 9) as step,
        view.watch("sfc", lambda: glance(30_500, paused_ms=12.5)),
    ):
        step()
        text = drawn(view)
    assert "1.250 s of fabric time" in text and "sfc: rounds: 1 of 9" in text
    assert "now 30.5 KB, peak 45.0 KB of 90 KB" in text
    assert "drops 17   signals 4" in text
    [line] = [line for line in text.splitlines() if line.startswith("h2")]
    assert line.split()[-4:] == ["12.5", "ms", "2.0", "KB"]


def test_the_bar_is_the_share_of_time_held_back(view: LiveView) -> None:
    glances = iter([glance(0), replace(glance(0, paused_ms=500.0), at_s=2.25)] + [glance(0)] * 9)
    view._glance = glances.__next__
    drawn(view)
    [line] = [line for line in drawn(view).splitlines() if line.startswith("h1")]
    assert line.count("█") == line.count("·") == 12


def test_more_senders_than_lines(view: LiveView) -> None:
    with view.watch("sfc", lambda: glance(0, senders=64)):
        lines = drawn(view).splitlines()
    assert len(lines) < 20
    assert any(line.startswith("and 52 more") for line in lines)


def test_a_glance_that_fails_does_not_end_the_run(view: LiveView) -> None:
    def broken() -> Glance:
        raise RuntimeError("the fabric is closed")

    with view.watch("sfc", broken):
        assert "the fabric is closed" in drawn(view)


def test_sparkline_and_bar() -> None:
    assert sparkline([0, 1, 50, 100, 900], 100, 10) == "▁▂▅██"
    assert sparkline([0, 100, 0], 100, 2) == "█▁"
    assert bar(0, 10, 4) == "····"
    assert bar(1, 10, 4) == "█···"
    assert bar(10, 10, 4) == "████"


def test_without_a_terminal_it_is_refused(testbed: Testbed) -> None:
    done = testbed("run", "sfc-incast", "--live-view")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "testbed: error: --live-view needs a terminal for standard output and standard error\n"
    )


def test_json_leaves_no_room_for_it(testbed: Testbed) -> None:
    done = testbed("run", "sfc-incast", "--live-view", "--json")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "testbed: error: --live-view cannot be used with --json: give one of them\n"
    )


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("replay", "nowhere"), "there is no run directory nowhere"),
        (("replay", "."), "holds no captures: make some with `testbed run sfc-incast --capture`"),
        (("timeline", "nowhere"), "there is no run directory nowhere"),
        (("timeline", "."), "is no run directory: it has no result.json"),
    ],
)
def test_what_is_no_run_is_refused(testbed: Testbed, words: tuple[str, ...], sentence: str) -> None:
    done = testbed(*words)
    assert done.returncode == 2
    assert done.stdout == ""
    assert sentence in done.stderr and len(done.stderr.splitlines()) == 1
