"""The experiment in virtual time: what it prints, what it refuses, and that it repeats."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from testbed.measure import Result, VirtualIncastRow
from testbed.paths import p4_dir
from tests import forks
from tests.experiments.virtual import digest_of, virtual_run
from tests.live import running

pytestmark = pytest.mark.slow

SMALL = ("--senders", "8", "--message", "64KiB", "--rounds", "2", "--mice", "20")


LIVE_DEFAULT = (
    *("--senders", "8", "--message", "128KiB", "--rounds", "25", "--connection", "cubic"),
    *("--edge-rate", "100Mbit", "--uplink-rate", "1Gbit", "--buffer", "90KB"),
    *("--edge-delay", "5us", "--uplink-delay", "5us", "--min-rto", "200ms"),
)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], Path]:
    cwd = tmp_path_factory.mktemp("small")
    return virtual_run(*SMALL, cwd=cwd), cwd


def test_the_document(small: tuple[dict[str, Any], Path]) -> None:
    made, _ = small
    result = Result[VirtualIncastRow].model_validate(made)
    assert (result.clock, result.faithful, result.seed) == ("virtual", True, 1)
    assert [(row.connection, row.variant) for row in result.rows] == [
        ("rdma", "forward"),
        ("rdma", "sfc"),
        ("dctcp", "forward"),
        ("dctcp", "sfc"),
    ]
    assert result.parameters["edge_rate_bps"] == 100_000_000_000
    assert result.parameters["mice"] == 20
    assert result.digest == digest_of(made["rows"])


def test_the_figures_hang_together(small: tuple[dict[str, Any], Path]) -> None:
    made, _ = small
    bound_us = 8 * 65536 * 8 / 100_000
    for row in made["rows"]:
        assert row["samples"] == 16
        assert row["drain_bound_us"] == pytest.approx(bound_us, abs=0.001)
        assert row["fct_p50_us"] <= row["fct_p95_us"] <= row["fct_p99_us"] <= row["fct_max_us"]
        assert row["fct_max_us"] >= bound_us
        assert row["slowdown_p50"] > 1
        assert 0 < row["mean_queue_bytes"] <= row["peak_queue_bytes"] <= 16_000_000
        assert row["mice_slowdown_p99"] >= 1
    for forward, sfc in (made["rows"][:2], made["rows"][2:]):
        assert (forward["signals"], forward["pause_us"]) == (0, 0)
        assert sfc["signals"] >= 0
    assert made["rows"][1]["signals"] > 0
    assert made["rows"][2]["ecn_marks"] > 0, "DCTCP has switches that mark"
    assert made["rows"][0]["ecn_marks"] == 0


def test_the_run_directory(small: tuple[dict[str, Any], Path]) -> None:
    made, cwd = small
    [directory] = (cwd / "runs").iterdir()
    assert json.loads((directory / "result.json").read_text()) == made
    assert (directory / "figure.png").read_bytes().startswith(b"\x89PNG")
    for label in ("forward-rdma", "sfc-rdma", "forward-dctcp", "sfc-dctcp"):
        assert (directory / f"queue-{label}.csv.gz").is_file()
        assert f"\n{label}," in (directory / "flows.csv").read_text()
    command = (directory / "command").read_text()
    for words in ("--clock virtual", "--connection rdma", "--min-rto 1ms", "--control-delay 100us"):
        assert words in command


def test_the_same_seed_gives_the_same_digest(
    small: tuple[dict[str, Any], Path], tmp_path: Path
) -> None:
    """In another process, with another order of sets and dictionaries."""
    made, _ = small
    for hash_seed in ("0", "4711"):
        again = virtual_run(*SMALL, cwd=tmp_path, PYTHONHASHSEED=hash_seed)
        assert again["digest"] == made["digest"]


@pytest.mark.parametrize("level", ["-O1", pytest.param("-O3", marks=pytest.mark.full)])
def test_the_optimisation_level_does_not_matter(
    small: tuple[dict[str, Any], Path], tmp_path: Path, level: str
) -> None:
    """Of the engine and of the programs."""
    made, _ = small
    again = virtual_run(*SMALL, cwd=tmp_path, TESTBED_OPTIMIZE=level)
    assert again["digest"] == made["digest"]


@pytest.mark.parametrize("preset", ["data-centre", "live-default"])
def test_another_seed_gives_another_digest(tmp_path: Path, preset: str) -> None:
    """With no mice, too: flows' ports and starts are drawn."""
    words = ("--preset", preset, "--rounds", "1", "--message", "32KiB", "--mice", "0")
    if preset == "data-centre":
        words += ("--senders", "8")
    digests = {virtual_run(*words, "--seed", str(s), cwd=tmp_path)["digest"] for s in (1, 2, 3)}
    assert len(digests) == 3


def test_the_preset_is_its_options(tmp_path: Path) -> None:
    """Spelled out on top of the other preset; its topology is the preset's own."""
    preset = virtual_run("--preset", "live-default", cwd=tmp_path)
    explicit = virtual_run("--preset", "live-default", *LIVE_DEFAULT, cwd=tmp_path)
    assert explicit["digest"] == preset["digest"]
    spelled = virtual_run(*LIVE_DEFAULT, "--mice", "0", "--start-jitter", "200us", cwd=tmp_path)
    for here, there in zip(spelled["rows"], preset["rows"], strict=True):
        assert here["fct_p50_us"] == pytest.approx(there["fct_p50_us"], rel=0.10)
        assert here["peak_queue_bytes"] == pytest.approx(there["peak_queue_bytes"], rel=0.15)


def test_the_seed_decides_when_and_where_mice_come(tmp_path: Path) -> None:
    rows = [
        virtual_run(*SMALL, "--start-jitter", "0", "--seed", seed, cwd=tmp_path)["rows"]
        for seed in ("1", "2")
    ]
    assert rows[0][0]["mice_slowdown_p99"] != rows[1][0]["mice_slowdown_p99"]


def test_ctrl_c_ends_it_and_leaves_nothing(tmp_path: Path) -> None:
    words = ("run", "sfc-incast", "--clock", "virtual", "--rounds", "500")
    with running(words, tmp_path) as testbed:
        testbed.wait_for("forward-rdma: messages:")
        testbed.process.send_signal(signal.SIGINT)
        code, said = testbed.end()
    assert code == 130, said
    assert "Traceback" not in said
    assert list((tmp_path / "runs").iterdir()) == []


def test_what_a_program_logs_is_told(tmp_path: Path) -> None:
    """Between the lines of progress; standard output stays one document."""
    source = (p4_dir() / "forward.p4").read_text()
    begin = source.index("        if (FORWARDABLE")
    (tmp_path / "common").symlink_to(p4_dir() / "common")
    (tmp_path / "loud.p4").write_text(
        source[:begin]
        + '\nlog_msg("a frame at {}", {standard_metadata.ingress_port});'
        + source[begin:]
    )
    words = ("--senders", "1", "--message", "1KB", "--rounds", "1", "--mice", "0")
    words += ("--connection", "rdma", "--variant", "loud=loud.p4", "--json")
    done = forks.run("run", "sfc-incast", "--clock", "virtual", *words, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["rows"][0]["variant"] == "loud"
    assert re.search(r"^s\d at \d+\.\d{6} s: a frame at \d$", done.stderr, re.MULTILINE)


PEAK_RSS = (
    "import resource, runpy, sys\n"
    "sys.argv = ['testbed', *sys.argv[1:]]\n"
    "try:\n"
    "    runpy.run_module('testbed.cli.main', run_name='__main__')\n"
    "finally:\n"
    "    print('peak', resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)\n"
)


def test_memory_does_not_grow_with_the_rounds(root: Path, tmp_path: Path) -> None:
    """Queue and events of 45 rounds took 36 MB when they were kept to the end."""

    def peak_kib(rounds: int) -> int:
        words = ("--clock", "virtual", "--senders", "16", "--connection", "rdma")
        words += ("--variant", "sfc", "--mice", "0", "--rounds", str(rounds))
        done = subprocess.run(
            [sys.executable, "-c", PEAK_RSS, "run", "sfc-incast", *words, "--json"],
            capture_output=True,
            text=True,
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(root)},
            timeout=280,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return int(done.stderr.split()[-1])

    short, long = peak_kib(5), peak_kib(50)
    assert long - short < 15 * 1024
