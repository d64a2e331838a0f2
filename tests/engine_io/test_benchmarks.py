"""The benchmarks run and say what they promise; their figures are not judged here."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from testbed.benchmarks import bmv2_process, instructions, lab, tables
from testbed.benchmarks.cases import CASES
from tests import forks


def run(root: Path, *arguments: str) -> Any:
    done = forks.run(*arguments, cwd=root, module="benchmarks")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.slow
def test_forward(root: Path) -> None:
    result = run(root, "forward", "--packets", "1000", "--repetitions", "1", "--json")
    assert [Path(row["program"]).name for row in result["rows"]] == ["cross", "forward.p4"]
    assert all(row["packets_per_second"] > 0 for row in result["rows"])


@pytest.mark.slow
@pytest.mark.parametrize(
    "case",
    # That of a million routes takes as long as all others.
    [pytest.param(c, marks=[pytest.mark.full] if c == "lpm" else []) for c in CASES],
)
def test_pipeline_does_what_the_program_by_hand_does(root: Path, case: str) -> None:
    result = run(root, "pipeline", case, "--packets", "10000", "--repetitions", "1", "--json")
    [row] = result["rows"]  # it has compared 2,000 packets of both
    assert row["packets_per_second"] > 0
    assert row["instructions_per_packet"] is None
    # Nearly all traffic is meant to pass; the router and the ACL drop what they should.
    assert 0.5 < row["forwarded"] < 1


@pytest.mark.slow
@pytest.mark.full
def test_instructions_are_counted_in_the_loop_alone(root: Path) -> None:
    """What a process does before and around the packets would be millions of them."""
    if reason := instructions.refusal():
        pytest.skip(reason)
    result = run(root, "forward", *("--packets", "1000", "--instructions", "--json"))
    cross, forward = (row["instructions_per_packet"] for row in result["rows"])
    assert 100 < cross < forward < 10_000
    [again] = instructions.per_packet("testbed.benchmarks.forward", [["cross"]])
    assert again == pytest.approx(cross, rel=0.001)


@pytest.mark.slow
def test_instructions_of_a_program_and_of_the_one_by_hand(root: Path) -> None:
    if reason := instructions.refusal():
        pytest.skip(reason)
    arguments = ("--packets", "10000", "--repetitions", "1", "--instructions", "--json")
    [row] = run(root, "pipeline", "registers", *arguments)["rows"]
    assert 10 < row["hand_instructions_per_packet"] < row["instructions_per_packet"] < 10_000


def test_an_unknown_case_is_answered_with_the_known_ones(root: Path) -> None:
    done = forks.run("bench", "pipeline", "router2", cwd=root)
    assert done.returncode == 2
    assert "router2" in done.stderr
    assert ", ".join(CASES) in done.stderr


@pytest.mark.slow
@pytest.mark.full
def test_tables(root: Path) -> None:
    result = run(root, "tables", "--repetitions", "1", "--json")
    assert [row["kind"] for row in result["rows"]] == ["exact", "lpm", "ternary"]
    assert all(row["bulk_s"] > 0 and row["single_per_second"] > 0 for row in result["rows"])


@pytest.mark.slow
def test_tables_of_fewer_entries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "ENTRIES", 2000)
    monkeypatch.setattr(tables, "SINGLE_ENTRIES", 1000)
    result = tables.measure(1)
    assert [row["kind"] for row in result["rows"]] == ["exact", "lpm", "ternary"]
    assert all(row["bulk_s"] > 0 and row["single_per_second"] > 0 for row in result["rows"])
    assert tables.table(result)


@pytest.mark.slow
def test_scale(root: Path, tmp_path: Path) -> None:
    cells = ("--hosts", "16,32", "--load", "0.3", "--us", "50", "--repetitions", "1")
    picture = tmp_path / "scale.png"
    result = run(root, "scale", *cells, "--plot", str(picture), "--json")
    assert [row["hosts"] for row in result["rows"]] == [16, 32]
    assert all(row["hops"] > 0 and row["hops_per_s"] > 0 for row in result["rows"])
    assert picture.read_bytes().startswith(b"\x89PNG")


@pytest.mark.live
@pytest.mark.slow
def test_a_program_without_routes_is_refused_in_one_sentence(root: Path) -> None:
    if reason := lab.refusal():
        pytest.skip(reason)
    program = root / "tests" / "p4" / "bitwise.p4"
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", "forwarder", "--program", str(program)],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 1
    assert "has no table `ipv4_lpm`" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.live
@pytest.mark.undisturbed
@pytest.mark.slow
def test_forwarder(root: Path) -> None:
    if reason := lab.refusal():
        pytest.skip(reason)
    result = run(
        root,
        *("forwarder", "--rates", "1000", "--seconds", "0.5", "--repetitions", "1", "--json"),
    )
    (row,) = result["rows"]
    assert row["lost"].items() >= {"C, ring": 0, "C, recvmmsg": 0, "engine": 0}.items()
    assert all(us > 0 for us in row["cpu_us_per_packet"].values())
    if bmv2_process.refusal() is None:
        assert result["bmv2_refused"] is None
        assert 0 < row["bmv2_ratio"] < 1
    else:
        assert "simple_switch" in result["bmv2_refused"]
        assert row["bmv2_ratio"] is None
    assert row["ratio"] == pytest.approx(
        row["cpu_us_per_packet"]["engine"] / row["cpu_us_per_packet"]["C, ring"]
    )
