"""The experiment on real packets: short runs, and what they print, store and leave."""

from __future__ import annotations

import csv
import gzip
import json
import shlex
import subprocess
from pathlib import Path
from typing import Any

import pytest

from testbed.measure import IncastRow, Result
from testbed.paths import p4_dir
from tests.live import Leftovers, run_command

pytestmark = [pytest.mark.live, pytest.mark.slow]
undisturbed = pytest.mark.undisturbed

SHORT = ("--senders", "3", "--message", "64KiB", "--rounds", "2")


def run(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        run_command("run", "sfc-incast", *words),
        capture_output=True,
        text=True,
        cwd=cwd,
        timeout=240,
        check=False,
    )


def document(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    assert done.returncode == 0, done.stderr
    made: dict[str, Any] = json.loads(done.stdout)
    return made


@pytest.fixture(scope="module")
def short(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], Path]:
    """A short run with ``--json``: its document, and the directory it ran in."""
    cwd = tmp_path_factory.mktemp("short")
    before = Leftovers.now()
    made = document(run(*SHORT, "--seed", "5", "--json", cwd=cwd))
    assert Leftovers.since(before) == []
    return made, cwd


@undisturbed
def test_standard_output_is_one_document(short: tuple[dict[str, Any], Path]) -> None:
    made, _ = short
    result = Result[IncastRow].model_validate(made)
    assert (result.experiment, result.clock, result.seed) == ("sfc-incast", "live", 5)
    assert [row.variant for row in result.rows] == ["forward", "sfc"]
    assert result.digest is None
    assert made["parameters"] == {
        "senders": 3,
        "message_bytes": 65536,
        "edge_rate_bps": 100_000_000,
        "uplink_rate_bps": 1_000_000_000,
        "buffer_bytes": 90_000,
        "rounds": 2,
        "variants": {name: str(p4_dir() / f"{name}.p4") for name in ("forward", "sfc")},
        "topology": "leaf-spine",
        "ecn": False,
    }


@undisturbed
def test_the_figures_hang_together(short: tuple[dict[str, Any], Path]) -> None:
    made, _ = short
    bound_us = 3 * 65536 * 8 / 100
    for row in made["rows"]:
        assert row["samples"] == 6
        assert row["drain_bound_us"] == pytest.approx(bound_us, abs=0.001)
        assert row["fct_p50_us"] <= row["fct_p95_us"] <= row["fct_p99_us"] <= row["fct_max_us"]
        assert row["fct_max_us"] >= bound_us  # the last of a synchronised incast
        assert row["slowdown_p50"] > 1
        assert 1514 <= row["mean_queue_bytes"] <= row["peak_queue_bytes"] <= 90_000
        # 46 segments each, acknowledged at least every other one, three switches or one.
        assert row["packet_hops"] >= 6 * 46 * 1.5
        assert sum(row["drops_by_reason"].values()) >= row["drops_congested_port"]
        assert row["ecn_marks"] == 0
        assert row["wall_s"] > 0
    forward, sfc = made["rows"]
    assert (forward["signals"], forward["cached_signals"], forward["pause_us"]) == (0, 0, 0)
    assert sfc["signals"] > 0
    assert sfc["pause_us"] > 0
    assert made["fidelity"]["limit_us"] == pytest.approx(123.04)


@undisturbed
def test_the_run_directory(short: tuple[dict[str, Any], Path]) -> None:
    made, cwd = short
    [directory] = (cwd / "runs").iterdir()
    assert directory.name.endswith("-sfc-incast-5")
    assert json.loads((directory / "result.json").read_text()) == made
    parameters = json.loads((directory / "parameters.json").read_text())
    assert parameters["parameters"] == made["parameters"]
    assert list(parameters["versions"]) == ["testbed", "python", "cc", "kernel", "platform"]
    assert (directory / "figure.png").read_bytes().startswith(b"\x89PNG")
    with (directory / "flows.csv").open() as file:
        flows = list(csv.DictReader(file))
    assert len(flows) == 12
    for row in made["rows"]:
        of_variant = [flow for flow in flows if flow["variant"] == row["variant"]]
        slowest = max(float(flow["fct_us"]) for flow in of_variant)
        assert slowest == pytest.approx(row["fct_max_us"], abs=0.001)
        name = f"queue-{row['variant']}.csv.gz"
        with gzip.open(directory / name, "rt") as file:
            depths = [int(change["queue_bytes"]) for change in csv.DictReader(file)]
        assert max(depths) == row["peak_queue_bytes"]
        assert depths[-1] == 0
        program = (directory / f"programs/{row['variant']}.p4").read_text()
        assert program == (p4_dir() / f"{row['variant']}.p4").read_text()


def test_the_table_for_people_and_the_command_that_repeats_it(tmp_path: Path) -> None:
    program = tmp_path / "mine.p4"
    source = (p4_dir() / "forward.p4").read_text()
    program.write_text(source)
    (tmp_path / "common").symlink_to(p4_dir() / "common")
    words = ("--variant", f"mine={program}", "--variant", "forward", "--seed", "5")
    done = run(*SHORT, *words, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    for text in ("mine", "FCT p99 (ms)", "drain bound (ms)", "Stored in runs/"):
        assert text in done.stdout
    assert ("Faithful:" in done.stdout) != ("NOT faithful:" in done.stdout)
    assert "mine: rounds: 2 of 2" in done.stderr
    [directory] = (tmp_path / "runs").iterdir()
    stored = shlex.split((directory / "command").read_text())
    assert stored[:3] == ["testbed", "run", "sfc-incast"]
    made = json.loads((directory / "result.json").read_text())
    again = document(run(*stored[3:], "--json", cwd=tmp_path))
    assert again["parameters"] == made["parameters"]
    assert again["seed"] == made["seed"] == 5


def test_a_topology_of_ones_own(tmp_path: Path) -> None:
    hosts = {f"h{n}": {"ip": f"10.0.0.{n}/8", "mac": f"08:00:00:00:00:0{n}"} for n in range(1, 4)}
    links = [{"a": host, "b": "s1", "rate": "50Mbit", "queue": "60KB"} for host in hosts]
    path = tmp_path / "star.json"
    path.write_text(json.dumps({"hosts": hosts, "switches": {"s1": {}}, "links": links}))
    words = ("--topology", "star.json", "--senders", "2", "--message", "64KiB", "--rounds", "1")
    made = document(run(*words, "--json", cwd=tmp_path))
    assert made["parameters"]["edge_rate_bps"] == 50_000_000
    assert made["parameters"]["buffer_bytes"] == 60_000
    assert made["parameters"]["uplink_rate_bps"] is None
    for row in made["rows"]:
        assert row["samples"] == 2
        assert row["peak_queue_bytes"] <= 60_000


def test_ecn_marks_are_counted(tmp_path: Path) -> None:
    """Of messages so long that they meet wherever their senders are scheduled."""
    words = ("--senders", "4", "--message", "512KiB", "--rounds", "1", "--variant", "forward")
    made = document(run(*words, "--ecn", "--json", cwd=tmp_path))
    assert made["parameters"]["ecn"] is True
    assert made["rows"][0]["ecn_marks"] > 0


@undisturbed
def test_what_the_defaults_show(tmp_path: Path) -> None:
    """Source Flow Control at the defaults: no loss, half the queue, no timeout, faster."""
    made = document(run("--rounds", "10", "--json", cwd=tmp_path))
    forward, sfc = made["rows"]
    assert sfc["drops_congested_port"] == 0
    assert sfc["nic_drops"] == 0
    assert sfc["timeouts"] == 0
    assert sfc["peak_queue_bytes"] <= forward["peak_queue_bytes"] / 2
    assert sfc["fct_p99_us"] * 1.2 <= forward["fct_p99_us"]


def test_an_ordinary_user_can_run_it(tmp_path: Path) -> None:
    """In user, network, mount and PID namespaces of its own, where the kernel allows them.

    Whoever runs the tests becomes user 1000 of a user namespace, who has no capability.
    """
    ordinary = ("unshare", "--user", "--map-user=1000", "--map-group=1000")
    allowed = subprocess.run([*ordinary, "unshare", "-Urn", "true"], check=False)
    if allowed.returncode != 0:
        pytest.skip("this kernel refuses user namespaces to ordinary users")
    before = Leftovers.now()
    done = subprocess.run(
        [*ordinary, *run_command("run", "sfc-incast", *SHORT, "--json")],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        timeout=280,
        check=False,
    )
    assert [row["variant"] for row in document(done)["rows"]] == ["forward", "sfc"]
    assert len(list((tmp_path / "runs").iterdir())) == 1
    assert Leftovers.since(before) == []
