"""The timeline page: that it stands alone, and that it holds the run's own numbers."""

from __future__ import annotations

import base64
import json
import re
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from testbed.measure import Flow, RunDirectory
from testbed.measure import timeline as timeline_module
from testbed.measure.events import Event, read_events
from testbed.measure.timeline import TimelineError, timeline_page, write_timeline

EVENTS = [
    Event(0, 1.0, "drop", "h3", "nic_queue"),
    Event(1, 10.5, "drop", "s2:4", "queue_bytes"),
    Event(1, 2.25, "signal", "h1", "h9", value_us=750.125),
    Event(1, 3.0, "cached_signal", "h2", "h9", value_us=20.0),
    Event(1, 4.0, "pause", "h1", "h9", until_us=754.125),
]
AT_US = np.array([-0.5, 0.001, 1234.567, 5_000_000.25])
DEPTH = np.array([0, 1514, 90_000, 0])


@pytest.fixture
def run(tmp_path: Path) -> Path:
    """A run directory of one variant and two rounds, as an experiment writes it."""
    flows = [
        Flow(number, sender, 1000, fct_us=fct_us, start_error_us=3.5, timeouts=1, retransmissions=2)
        for number in (0, 1)
        for sender, fct_us in (("h1", 5_000_000.0), ("h</script>", 321.0))
    ]
    with RunDirectory(tmp_path / "runs", "sfc-incast", 7) as directory:
        with directory.round_files("sfc") as files:
            for number in (0, 1):
                with files.round():
                    if number == 1:
                        files.add_queue(AT_US, DEPTH)
                    files.add_events(event for event in EVENTS if event.round == number)
            for flow in flows:
                files.add_flow(flow)
        result = {
            "experiment": "sfc-incast",
            "clock": "live",
            "seed": 7,
            "faithful": True,
            "parameters": {"senders": 2, "buffer_bytes": 90_000},
        }
        directory.write_text("result.json", json.dumps(result))
        return directory.publish()


def element(page: str, name: str) -> str:
    [found] = re.findall(rf'<script id="{name}"[^>]*>(.*?)</script>', page, re.DOTALL)
    return str(found)


class Page:
    """What the page's script gets to see."""

    def __init__(self, text: str) -> None:
        self.document: dict[str, Any] = json.loads(element(text, "document"))
        self._blob = zlib.decompress(base64.b64decode(element(text, "data")))

    def floats(self, place: list[int]) -> npt.NDArray[np.float64]:
        return np.frombuffer(self._blob, dtype="<f8", count=place[1], offset=place[0])

    def integers(self, place: list[int]) -> npt.NDArray[np.int32]:
        return np.frombuffer(self._blob, dtype="<i4", count=place[1], offset=place[0])

    def times_us(self, place: list[int]) -> list[float]:
        return list(np.cumsum(self.floats(place)) / 1000)

    def names(self, place: list[int]) -> list[str]:
        return [self.document["names"][i] for i in self.integers(place)]


def test_the_numbers_are_the_runs_own(run: Path) -> None:
    page = Page(timeline_page(run))
    [variant] = page.document["variants"]
    assert variant["name"] == "sfc"
    first, second = variant["rounds"]
    assert (first["number"], second["number"]) == (0, 1)
    queue = second["queue"]
    assert page.times_us(queue["at"]) == pytest.approx(AT_US, abs=1e-9)
    assert list(page.integers(queue["bytes"])) == list(DEPTH)
    assert page.times_us(second["drop"]["at"]) == [10.5]
    assert page.names(second["drop"]["node"]) == ["s2:4"]
    assert page.names(second["drop"]["detail"]) == ["queue_bytes"]
    assert list(page.floats(second["signal"]["value"])) == [750.125]
    assert page.names(second["cached"]["node"]) == ["h2"]
    assert page.times_us(second["pause"]["at"]) == [4.0]
    assert list(page.floats(second["pause"]["length"])) == [750.125]
    assert page.names(first["drop"]["node"]) == ["h3"]
    senders = [page.document["names"][flow["sender"]] for flow in second["flows"]]
    assert senders == ["h1", "h</script>"]
    assert [flow["end"] for flow in second["flows"]] == [5_000_000.0, 321.0]
    assert all(flow["timeouts"] == 1 for flow in second["flows"])


def test_the_page_stands_alone(run: Path) -> None:
    text = timeline_page(run)
    assert not re.search(r"https?:|//[a-z]+\.|<link|<img|@import|src\s*=|url\(|fetch\(", text)
    assert "@DATA@" not in text and "@DOCUMENT@" not in text
    assert text.count("</script>") == 3  # document, data, script: nothing ended one early


def test_a_run_without_events_is_shown_too(run: Path) -> None:
    (run / "events-sfc.csv.gz").unlink()
    page = Page(timeline_page(run))
    assert page.document["variants"][0]["rounds"][1]["drop"]["at"][1] == 0


def test_it_is_written_where_asked(run: Path, tmp_path: Path) -> None:
    write_timeline(run, tmp_path / "page.html")
    assert (tmp_path / "page.html").read_text(encoding="utf-8") == timeline_page(run)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("result.json", None, "is no run directory: it has no result.json"),
        (
            "flows.csv",
            None,
            "has no flows.csv: a timeline is made of what",
        ),
        ("queue-sfc.csv.gz", None, "it has no queue-sfc.csv.gz"),
        ("result.json", b"{", "cannot be read"),
        ("queue-sfc.csv.gz", b"no gzip", "cannot be read"),
        ("events-sfc.csv.gz", b"no gzip", "cannot be read"),
        ("flows.csv", b"variant,round\nsfc,x\n", "cannot be read"),
    ],
)
def test_what_is_no_run_is_refused(
    run: Path, name: str, content: bytes | None, sentence: str
) -> None:
    (run / name).unlink()
    if content is not None:
        (run / name).write_bytes(content)
    with pytest.raises(TimelineError, match=re.escape(sentence)):
        timeline_page(run)


def test_events_are_read_as_they_were_written(run: Path) -> None:
    assert list(read_events(run / "events-sfc.csv.gz")) == EVENTS


def long_run(out: Path, rounds: int, changes: int) -> Path:
    """A run of few flows and many queue changes and pauses, a peak among them."""
    depth = np.arange(changes) % 1000
    depth[changes // 2] = 123_456
    at_us = np.arange(changes) * 0.5
    with RunDirectory(out, "sfc-incast", 7) as directory:
        with directory.round_files("sfc") as files:
            for number in range(rounds):
                with files.round():
                    files.add_queue(at_us, depth)
                    files.add_events(
                        Event(number, float(at), "pause", "h1", "h9", until_us=float(at) + 0.25)
                        for at in at_us[::10]
                    )
                files.add_flow(Flow(number, "h1", 1000, 100.0, 0.0, 0, 0))
        result = {"experiment": "x", "clock": "virtual", "seed": 7, "faithful": True}
        directory.write_text("result.json", json.dumps(result | {"parameters": {}}))
        return directory.publish()


def test_a_page_is_bounded_and_says_what_it_leaves_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_module, "_CHANGES_ON_A_PAGE", 600)
    monkeypatch.setattr(timeline_module, "_EVENTS_ON_A_PAGE", 60)
    run = long_run(tmp_path, rounds=3, changes=5000)
    page = Page(timeline_page(run))
    for one in page.document["variants"][0]["rounds"]:
        depths = page.integers(one["queue"]["bytes"])
        assert len(depths) <= 200
        assert max(depths) == 123_456
        assert one["queue"]["thinned"]
        pause = one["pause"]
        assert len(page.floats(pause["length"])) <= 20
        assert pause["count"] == 500
        [[node, count, held_us]] = pause["held"]
        assert (page.document["names"][node], count, held_us) == ("h1", 500, 125.0)


def test_rounds_can_be_chosen(tmp_path: Path) -> None:
    run = long_run(tmp_path, rounds=300, changes=4)
    page = Page(timeline_page(run)).document
    assert [one["number"] for one in page["variants"][0]["rounds"]] == list(range(200))
    assert page["note"].startswith("Rounds 0 to 199 of 0 to 299;")
    page = Page(timeline_page(run, range(250, 400))).document
    assert [one["number"] for one in page["variants"][0]["rounds"]] == list(range(250, 300))
    assert page["note"].startswith("Rounds 250 to 299 of 0 to 299;")
    with pytest.raises(TimelineError, match="has the rounds 0 to 299"):
        timeline_page(run, range(300, 301))
    with pytest.raises(TimelineError, match="at most 200 rounds, not 201"):
        timeline_page(run, range(201))
