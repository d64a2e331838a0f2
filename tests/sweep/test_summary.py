"""What all cells together say: groups, means, intervals, the files of results."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest

from testbed.sweep.cell import Record
from testbed.sweep.errors import SweepError
from testbed.sweep.report import intervals, sweep_picture, sweep_table
from testbed.sweep.summary import cells_csv, summarize


def record(number: int, senders: int, seed: int, rows: list[dict[str, Any]]) -> Record:
    return Record(
        number=number,
        set={"senders": str(senders), "seed": str(seed)},
        seed=seed,
        command=f"testbed run x --senders {senders} --seed {seed}",
        status="done",
        wall_s=1.0,
        result={"faithful": True, "rows": rows},
    )


def rows(fct_us: float, other_us: float) -> list[dict[str, Any]]:
    return [
        {"variant": "forward", "fct_us": fct_us, "rare_us": None, "drops": {"buffer": 3}},
        {"variant": "sfc", "fct_us": other_us, "rare_us": 1, "drops": {}},
    ]


FAILED = Record(
    number=4,
    set={"senders": "8", "seed": "2"},
    seed=2,
    command="testbed run x --senders 8 --seed 2",
    status="failed",
    wall_s=0.1,
    error='no "route", it says',
)
RECORDS = [
    record(1, 4, 1, rows(10.0, 7.0)),
    record(2, 4, 2, rows(14.0, 7.0)),
    record(3, 8, 1, rows(30.0, 9.0)),
    FAILED,
]


def test_seeds_are_samples_of_one_thing() -> None:
    summary = summarize(RECORDS)
    assert [(g.set["senders"], g.labels["variant"]) for g in summary.groups] == [
        ("4", "forward"),
        ("4", "sfc"),
        ("8", "forward"),
        ("8", "sfc"),
    ]
    fct = summary.groups[0].figures["fct_us"]
    assert (fct.samples, fct.mean, fct.least, fct.most) == (2, 12.0, 10.0, 14.0)
    # s = sqrt(8), t(1) = 12.7062: 12.7062 * sqrt(8) / sqrt(2)
    assert fct.half_width == pytest.approx(25.4124, abs=1e-4)
    assert summary.groups[1].figures["fct_us"].half_width == 0
    assert summary.groups[2].figures["fct_us"].half_width is None, "one seed, no interval"
    assert "rare_us" not in summary.groups[0].figures
    assert summary.groups[1].figures["rare_us"].mean == 1


def test_rows_that_no_text_tells_apart_stay_apart() -> None:
    summary = summarize([record(1, 4, 1, [{"fct_us": 1.0}, {"fct_us": 3.0}])])
    assert [group.figures["fct_us"].mean for group in summary.groups] == [1.0, 3.0]
    assert summary.groups[1].labels == {"row": "2"}


def test_a_line_for_each_row_with_seed_and_command() -> None:
    lines = list(csv.DictReader(io.StringIO(cells_csv(RECORDS))))
    assert len(lines) == 7
    assert lines[0]["cell"] == "1"
    assert lines[0]["seed"] == "1"
    assert lines[0]["command"] == "testbed run x --senders 4 --seed 1"
    assert lines[0]["fct_us"] == "10.0"
    assert lines[0]["drops"] == '{"buffer": 3}'
    assert lines[-1]["status"] == "failed"
    assert lines[-1]["error"] == FAILED.error
    assert lines[-1]["fct_us"] == ""


def test_figures_to_show() -> None:
    summary = summarize(RECORDS)
    assert summary.chosen([], ["fct_us", "gone"]) == ["fct_us"]
    assert summary.chosen(["rare_us"], ["fct_us"]) == ["rare_us"]
    assert summary.chosen([], []) == ["fct_us"], "those that vary"
    with pytest.raises(SweepError, match="no such figure; they have fct_us, rare_us"):
        summary.chosen(["fct"], [])


def test_table_and_picture_have_the_same_numbers() -> None:
    summary = summarize(RECORDS)
    table = sweep_table(summary, ["fct_us"])
    assert [str(column.header) for column in table.columns] == [
        *("senders", "variant", "fct_us", "seeds"),
    ]
    assert list(table.columns[2].cells) == ["12 ± 25", "7 ± 0", "30", "9"]
    assert "means over 2 seeds" in intervals(summary)
    assert "Student's t" in intervals(summary)
    [panel] = sweep_picture("x", summary, ["fct_us"]).panels
    assert {name: [p.mean for p in places] for name, places in panel.lines.items()} == {
        "forward": [12.0, 30.0],
        "sfc": [7.0, 9.0],
    }
    [none] = sweep_picture("x", summarize([]), ["fct_us"]).panels
    assert not none.lines


def test_one_seed_has_no_interval_and_says_so() -> None:
    table = sweep_table(summarize(RECORDS[:1]), ["fct_us"])
    assert "no interval" in intervals(summarize(RECORDS[:1]))
    assert list(table.columns[-1].cells) == ["10", "7"]
