"""The directory of a sweep: what it takes up again, and what it refuses."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from experiments.base import load
from testbed.sweep.axes import parse_sets
from testbed.sweep.cell import Record
from testbed.sweep.definition import Definition, changed_file, define
from testbed.sweep.directory import SweepDirectory
from testbed.sweep.errors import SweepError
from testbed.sweep.grid import Grid, make_grid

INCAST = load("sfc-incast")


def grid_of(*sets: str) -> Grid:
    return make_grid(INCAST, parse_sets(INCAST, ["clock=virtual", *sets]))


def definition_of(*sets: str, version: str = "1") -> Definition:
    grid = grid_of(*sets)
    return Definition("sfc-incast", version, {a.field: a.texts for a in grid.axes}, {})


def record_of(grid: Grid, number: int) -> Record:
    cell = grid.cells[number - 1]
    return Record(number, dict(cell.set), cell.seed, cell.command, "done", 0.5, result={"rows": []})


def test_what_is_there_is_found_again(tmp_path: Path) -> None:
    grid, definition = grid_of("seed=1..3"), definition_of("seed=1..3")
    with SweepDirectory(tmp_path / "s", definition, "testbed sweep") as directory:
        assert directory.records(grid.cells) == {}
        directory.add(record_of(grid, 2))
    # What a kill leaves of a file that was being written.
    (tmp_path / "s/cells/.00003.json.draft").write_text('{"number": 3,')
    with SweepDirectory(tmp_path / "s", definition, "testbed sweep") as directory:
        assert directory.records(grid.cells) == {2: record_of(grid, 2)}


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (definition_of("seed=1..4"), "seed is 1,2,3 there and 1,2,3,4 here"),
        (definition_of("seed=1..3", "senders=8"), "senders is not set there and 8 here"),
        (definition_of("seed=1..3", version="2"), "the testbed is 1 there and 2 here"),
        (
            dataclasses.replace(definition_of("seed=1..3"), files={"/a.p4": "0"}),
            "/a.p4 has changed since",
        ),
        (
            dataclasses.replace(definition_of("seed=1..3"), experiment="other"),
            "the experiment is sfc-incast there and other here",
        ),
    ],
)
def test_another_definition_is_refused_with_the_difference(
    tmp_path: Path, other: Definition, words: str
) -> None:
    with SweepDirectory(tmp_path / "s", definition_of("seed=1..3"), "the first command"):
        pass
    with (
        pytest.raises(SweepError) as refused,
        SweepDirectory(tmp_path / "s", other, "another command"),
    ):
        pass
    assert words in str(refused.value)
    assert "the first command" in str(refused.value)


def test_one_process_at_a_time(tmp_path: Path) -> None:
    definition = definition_of("seed=1")
    with (
        SweepDirectory(tmp_path, definition, ""),
        pytest.raises(SweepError, match="another process is at work"),
        SweepDirectory(tmp_path, definition, ""),
    ):
        pass
    with SweepDirectory(tmp_path, definition, ""):
        pass


def test_a_directory_of_something_else(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("")
    with (
        pytest.raises(SweepError, match=r"no sweep's directory \(it has thesis.tex\)"),
        SweepDirectory(tmp_path, definition_of("seed=1"), ""),
    ):
        pass
    (tmp_path / "sweep.json").write_text("{}")
    with (
        pytest.raises(SweepError, match="is not what a sweep wrote"),
        SweepDirectory(tmp_path, definition_of("seed=1"), ""),
    ):
        pass


@pytest.mark.parametrize("text", ["", "{}", '{"number": 1}', json.dumps({"number": 1, "x": 2})])
def test_a_record_that_is_none(tmp_path: Path, text: str) -> None:
    grid = grid_of("seed=1..2")
    with SweepDirectory(tmp_path, definition_of("seed=1..2"), "") as directory:
        (tmp_path / "cells/00001.json").write_text(text)
        with pytest.raises(SweepError, match=r"00001\.json is not the record of .*seed=1"):
            directory.records(grid.cells)


def test_the_files_that_values_name_belong_to_the_definition(tmp_path: Path) -> None:
    header, program = tmp_path / "common.p4", tmp_path / "mine.p4"
    header.write_text("const bit<8> LIMIT = 3;\n")
    program.write_text('#include <core.p4>\n#include <v1model.p4>\n#include "common.p4"\n' + REST)
    grid = grid_of(f"variant=forward,mine={program}")
    before = define(grid, "1")
    assert {str(program), str(header), "p4/forward.p4"} <= set(before.files)
    assert changed_file(before.files) is None
    header.write_text("const bit<8> LIMIT = 4;\n")
    assert changed_file(before.files) == str(header)
    assert define(grid, "1").difference(before) == f"{header} has changed since"
    assert define(grid, "1").fingerprint() != before.fingerprint()


REST = """
struct headers {}
struct metadata {}
parser P(packet_in p, out headers h, inout metadata m, inout standard_metadata_t s) {
    state start { transition accept; }
}
control V(inout headers h, inout metadata m) { apply {} }
control I(inout headers h, inout metadata m, inout standard_metadata_t s) { apply {} }
control E(inout headers h, inout metadata m, inout standard_metadata_t s) { apply {} }
control C(inout headers h, inout metadata m) { apply {} }
control D(packet_out p, in headers h) { apply {} }
V1Switch(P(), V(), I(), E(), C(), D()) main;
"""
