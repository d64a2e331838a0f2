"""What `--set` says, and what is refused of it before anything runs."""

from __future__ import annotations

import pytest

from experiments.base import load, names
from testbed.sweep.axes import parse_sets
from testbed.sweep.errors import SetError
from testbed.sweep.grid import make_grid

INCAST = load("sfc-incast")
VIRTUAL = "clock=virtual"


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("senders=16,32,64", ("16", "32", "64")),
        ("seed=1..4", ("1", "2", "3", "4")),
        ("seed=0..10..5", ("0", "5", "10")),
        ("seed=1..4..2", ("1", "3")),
        ("seed=7,1..3,9", ("7", "1", "2", "3", "9")),
        ("message=64KB..192KB..64KB", ("64KB", "128KB", "192KB")),
        ("start-jitter=0.1..0.3..0.1us", ("0.1us", "0.2us", "0.3us")),
        ("message=64..192..64KB", ("64KB", "128KB", "192KB")),
        ("start-jitter=1..3us", ("1us", "2us", "3us")),
        ("start_jitter=0.5..1.5..0.5us", ("0.5us", "1.0us", "1.5us")),
        ("ecn=true,false", ("true", "false")),
        ("connection=rdma,dctcp", ("rdma", "dctcp")),
        ("connection=rdma+dctcp", ("rdma+dctcp",)),
    ],
)
def test_values(text: str, texts: tuple[str, ...]) -> None:
    [axis] = parse_sets(INCAST, [text])
    assert axis.texts == texts


@pytest.mark.parametrize(
    ("sets", "option", "words"),
    [
        (["sender=3"], "--set sender=3", ["'senders'", "it has clock, preset, senders"]),
        (["seed"], "--set seed", ["--set NAME=VALUE"]),
        (["seed="], "--set seed=", ["a value is missing"]),
        (["seed=1,,2"], "--set seed=1,,2", ["a value is missing"]),
        (["seed=1,x"], "--set seed=1,x", ["'x' is not a whole number"]),
        (["seed=4..1"], "--set seed=4..1", ["is empty", "smaller number first"]),
        (["seed=1..4..0"], "--set seed=1..4..0", ["step must be more than 0"]),
        (["seed=1..1000000"], "--set seed=1..1000000", ["1000000 values", "at most 100000"]),
        (["seed=1,01"], "--set seed=1,01", ["1 is there twice"]),
        (["seed=1", "seed=2"], "--set seed=2", ["set twice"]),
        (["message=1KB..1MB"], "--set message=1KB..1MB", ["in one unit", "KB and MB"]),
        (["message=1..9lightyears"], "--set message=1..9lightyears", ["lightyears"]),
        (["ecn=maybe"], "--set ecn=maybe", ["true or false"]),
        (["connection=rdma+tcp"], "--set connection=rdma+tcp", ["'tcp'", "dctcp"]),
    ],
)
def test_what_is_refused(sets: list[str], option: str, words: list[str]) -> None:
    with pytest.raises(SetError) as refused:
        parse_sets(INCAST, sets)
    assert refused.value.option == option
    for word in words:
        assert word in str(refused.value)


def test_cells_are_all_combinations() -> None:
    axes = parse_sets(INCAST, [VIRTUAL, "senders=4,8", "seed=1..3"])
    grid = make_grid(INCAST, axes)
    assert [cell.number for cell in grid.cells] == [1, 2, 3, 4, 5, 6]
    assert [(cell.set["senders"], cell.seed) for cell in grid.cells] == [
        *(("4", seed) for seed in (1, 2, 3)),
        *(("8", seed) for seed in (1, 2, 3)),
    ]
    assert not grid.live
    assert "--senders 8" in grid.cells[3].command
    assert "--seed 1" in grid.cells[3].command


def test_a_cell_that_cannot_be_is_refused_by_the_set_that_it_is_about() -> None:
    axes = parse_sets(INCAST, [VIRTUAL, "senders=4,2000", "seed=1..3"])
    with pytest.raises(SetError) as refused:
        make_grid(INCAST, axes)
    assert refused.value.option == "--set senders=4,2000"
    assert "in the cell clock=virtual senders=2000 seed=1" in str(refused.value)


def test_too_many_cells() -> None:
    axes = parse_sets(INCAST, [VIRTUAL, "senders=1..400", "seed=1..1000"])
    with pytest.raises(SetError, match="400000 cells"):
        make_grid(INCAST, axes)


def test_a_sweep_without_a_set_is_one_run_and_live_as_the_experiment_is() -> None:
    grid = make_grid(INCAST, [])
    assert len(grid.cells) == 1
    assert grid.live


@pytest.mark.parametrize("name", names())
def test_every_experiment_can_be_swept(name: str) -> None:
    experiment = load(name)
    grid = make_grid(experiment, parse_sets(experiment, ["seed=1..2"]))
    assert [cell.seed for cell in grid.cells] == [1, 2]
    assert f"testbed run {name} " in grid.cells[1].command
    assert "--seed 2" in grid.cells[1].command


def test_a_cell_has_one_core() -> None:
    scale = load("sfc-scale")
    grid = make_grid(scale, parse_sets(scale, ["scheme=dctcp", "flow-control=sfc+pfc"]))
    assert "--jobs 1" in grid.cells[0].command
    assert "--flow-control sfc --flow-control pfc" in grid.cells[0].command
