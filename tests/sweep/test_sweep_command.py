"""`testbed sweep` as a process: its results, and how it ends and goes on."""

from __future__ import annotations

import csv
import importlib.util
import json
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from testbed.paths import p4_dir
from tests import forks
from tests.live import Leftovers, run_command
from tests.waiting import wait_until

pytestmark = pytest.mark.slow

BASE = ("sweep", "sfc-incast", "--set", "clock=virtual", "--set", "connection=rdma")
BASE += ("--set", "message=16KiB", "--set", "mice=0")
SMALL = (*BASE, "--set", "rounds=1")
# Cells long enough to be caught in the middle.
LONG = (*BASE, "--set", "rounds=100", "--set", "senders=8", "--set", "seed=1..4", "--jobs", "2")
WAIT_S = 120.0


def sweep(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return forks.run(*words, cwd=cwd)


@contextmanager
def running(*words: str, cwd: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        run_command(*words),
        cwd=cwd,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def cells(directory: Path) -> dict[str, int]:
    """The records that are there, and when they were written."""
    return {path.name: path.stat().st_mtime_ns for path in directory.glob("cells/0*.json")}


def results(directory: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((directory / "results.json").read_text())
    return found


def test_a_sweep_and_the_run_of_one_of_its_cells(tmp_path: Path) -> None:
    words = (*SMALL, "--set", "senders=2,4", "--set", "seed=1..2")
    done = sweep(*words, "--jobs", "2", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    [directory] = (tmp_path / "runs").iterdir()
    assert f"Stored in {directory}" in done.stdout
    assert "95 % confidence (Student's t)" in done.stdout
    assert (directory / "figure.png").stat().st_size > 10_000
    assert not (directory / ".scratch").exists()
    found = results(directory)
    assert [cell["status"] for cell in found["cells"]] == ["done"] * 4
    with (directory / "results.csv").open() as file:
        lines = list(csv.DictReader(file))
    assert [(line["senders"], line["seed"]) for line in lines[::2]] == [
        *(("2", "1"), ("2", "2"), ("4", "1"), ("4", "2")),
    ]
    # The command of a cell repeats it.
    command = found["cells"][3]["command"].split()
    assert command[:3] == ["testbed", "run", "sfc-incast"]
    again = sweep(*command[1:], "--json", cwd=tmp_path)
    assert json.loads(again.stdout)["digest"] == found["cells"][3]["digest"]
    # The same command finds all of it.
    before = cells(directory)
    resumed = sweep(*words, "--json", cwd=tmp_path)
    assert "4 of 4 cells have run before" in resumed.stderr
    assert json.loads(resumed.stdout) == found
    assert cells(directory) == before


def test_a_killed_sweep_goes_on_where_it_was(tmp_path: Path) -> None:
    directory = tmp_path / "s"
    before = Leftovers.now()
    with running(*LONG, "--out", "s", cwd=tmp_path) as process:
        wait_until(lambda: cells(directory), "a record", WAIT_S)
        process.kill()
        process.wait()
    assert Leftovers.since(before) == [], "workers end with who started them"
    kept = cells(directory)
    assert 1 <= len(kept) < 4
    assert not (directory / "results.json").exists()
    done = sweep(*LONG, "--out", "s", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert f"{len(kept)} of 4 cells have run before" in done.stderr
    after = cells(directory)
    assert len(after) == 4
    assert {name: after[name] for name in kept} == kept, "none was run again"
    whole = sweep(*LONG, "--out", "whole", cwd=tmp_path)
    assert whole.returncode == 0, whole.stderr
    digests = [[cell["digest"] for cell in results(tmp_path / d)["cells"]] for d in ("s", "whole")]
    assert digests[0] == digests[1]


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_sweep_that_is_told_to_stop(tmp_path: Path, number: signal.Signals, code: int) -> None:
    before = Leftovers.now()
    with running(*LONG, "--out", "s", cwd=tmp_path) as process:
        wait_until(lambda: cells(tmp_path / "s"), "a record", WAIT_S)
        process.send_signal(number)
        said, _ = process.communicate(timeout=60)
    assert process.returncode == code, said
    assert "Cells that are done are kept. To resume:\n  testbed sweep sfc-incast --set" in said
    assert f"--out {tmp_path / 's'}" in said
    assert "Traceback" not in said
    assert Leftovers.since(before) == []
    assert 1 <= len(cells(tmp_path / "s")) < 4
    assert not (tmp_path / "s/.scratch").exists()


def workers_of(process: subprocess.Popen[str]) -> list[int]:
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    return [
        int(child)
        for child in children
        if b"testbed.sweep.worker" in Path(f"/proc/{child}/cmdline").read_bytes()
    ]


def test_a_worker_that_dies_fails_its_cell_and_no_other(tmp_path: Path) -> None:
    with running(*LONG, "--out", "s", cwd=tmp_path) as process:
        wait_until(lambda: cells(tmp_path / "s"), "a record", WAIT_S)
        os.kill(workers_of(process)[0], signal.SIGKILL)
        said, _ = process.communicate(timeout=250)
    assert process.returncode == 1, said
    assert "1 of 4 cells failed" in said
    found = results(tmp_path / "s")["cells"]
    [failed] = [cell for cell in found if cell["status"] == "failed"]
    assert failed["error"].startswith("its process was killed by SIGKILL")
    done = sweep(*LONG, "--out", "s", "--retry-failed", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "3 of 4 cells have run before" in done.stderr


def test_a_worker_that_is_told_to_stop_stops_the_sweep(tmp_path: Path) -> None:
    """As by who tells all processes of a job: that is no cell's failure."""
    with running(*LONG, "--out", "s", cwd=tmp_path) as process:
        wait_until(lambda: cells(tmp_path / "s"), "a record", WAIT_S)
        os.kill(workers_of(process)[0], signal.SIGTERM)
        said, _ = process.communicate(timeout=60)
    assert process.returncode == 143, said
    assert "To resume:" in said
    records = [json.loads(path.read_text()) for path in (tmp_path / "s").glob("cells/*.json")]
    assert {record["status"] for record in records} == {"done"}


def test_a_cell_that_fails_does_not_end_the_sweep(tmp_path: Path) -> None:
    source = (p4_dir() / "forward.p4").read_text()
    lost = source.replace(
        "forwarding.apply(hdr.ethernet, hdr.ipv4, hdr.ports, standard_metadata);",
        "forwarding.apply(hdr.ethernet, hdr.ipv4, hdr.ports, standard_metadata);\n"
        "            mark_to_drop(standard_metadata);",
    )
    assert lost != source
    (tmp_path / "lost.p4").write_text(lost)
    words = (*SMALL, "--set", "senders=2", "--set", "variant=lost=lost.p4,forward", "--out", "s")
    done = sweep(*words, cwd=tmp_path)
    assert done.returncode == 1, done.stderr
    assert "cell 1 failed (" in done.stderr
    found = results(tmp_path / "s")["cells"]
    assert [cell["status"] for cell in found] == ["failed", "done"]
    assert "no route from h1" in found[0]["error"]
    # It is not run again unless that is asked for, and exit codes stay.
    again = sweep(*words, cwd=tmp_path)
    assert again.returncode == 1
    assert "2 of 2 cells have run before" in again.stderr
    sweep_json = json.loads((tmp_path / "s/sweep.json").read_text())
    assert f"variant=lost={tmp_path / 'lost.p4'},forward" in sweep_json["command"]
    # An edited program is another sweep.
    (tmp_path / "lost.p4").write_text(source)
    other = sweep(*words, cwd=tmp_path)
    assert other.returncode == 1
    assert f"{tmp_path / 'lost.p4'} has changed since" in other.stderr


def test_a_program_with_a_mistake_is_refused_before_the_first_cell(tmp_path: Path) -> None:
    (tmp_path / "bad.p4").write_text("control {")
    done = sweep(*SMALL, "--set", "variant=forward,bad=bad.p4", cwd=tmp_path)
    assert done.returncode == 1
    assert "bad.p4:1:" in done.stderr
    assert not (tmp_path / "runs").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("sweep", "sfc-incas"), "did you mean 'sfc-incast'?"),
        ((*SMALL, "--set", "seed=a"), "'--set seed=a': 'a' is not a whole number"),
        ((*SMALL, "--engine", "slurm"), "use local or ray"),
        ((*SMALL, "--address", "here:1"), "add --engine ray"),
        (("sweep", "sfc-incast", "--jobs", "2"), "--jobs 2 is not possible on the live clock"),
        (("sweep", "sfc-incast", "--engine", "ray"), "--engine ray is for virtual time"),
    ],
)
def test_what_is_refused(tmp_path: Path, words: tuple[str, ...], said: str) -> None:
    done = sweep(*words, cwd=tmp_path)
    assert done.returncode == 2
    assert said in done.stderr
    assert not (tmp_path / "runs").exists()


def test_kept_runs(tmp_path: Path) -> None:
    words = (*SMALL, "--set", "senders=2", "--set", "seed=5", "--set", "variant=sfc")
    done = sweep(*words, "--keep", "--out", "s", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "one seed, so no interval" in done.stdout
    [run] = (tmp_path / "s/runs/00001").iterdir()
    assert {"flows.csv", "result.json", "figure.png"} <= {path.name for path in run.iterdir()}


@pytest.mark.skipif(importlib.util.find_spec("ray") is not None, reason="Ray is installed")
def test_without_ray(tmp_path: Path) -> None:
    done = sweep(*SMALL, "--engine", "ray", cwd=tmp_path)
    assert done.returncode == 1
    assert "pip install 'p4-datacentre-testbed[ray]'" in done.stderr


@pytest.mark.skipif(importlib.util.find_spec("ray") is None, reason="Ray is not installed")
def test_ray_says_what_the_local_engine_says(tmp_path: Path) -> None:
    words = (*SMALL, "--set", "senders=2,4", "--set", "seed=1..2", "--jobs", "2")
    found = []
    for engine in ("local", "ray"):
        done = sweep(*words, "--engine", engine, "--out", engine, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        found.append([cell["digest"] for cell in results(tmp_path / engine)["cells"]])
    assert found[0] == found[1]


@pytest.mark.skipif(importlib.util.find_spec("ray") is None, reason="Ray is not installed")
def test_a_ray_cluster_that_is_not_there(tmp_path: Path) -> None:
    done = sweep(*SMALL, "--engine", "ray", "--address", "127.0.0.1:1", cwd=tmp_path)
    assert done.returncode == 1
    assert "no Ray cluster answers at 127.0.0.1:1" in done.stderr
