"""The benchmarks run and say what they promise; their figures are not judged here."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks import lab


def run(root: Path, *arguments: str) -> Any:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", *arguments],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_pipeline(root: Path) -> None:
    result = run(root, "pipeline", "--packets", "1000", "--repetitions", "1", "--json")
    assert [Path(row["program"]).name for row in result["rows"]] == ["cross", "forward.p4"]
    assert all(row["packets_per_second"] > 0 for row in result["rows"])


@pytest.mark.live
@pytest.mark.slow
def test_forwarder(root: Path) -> None:
    if reason := lab.refusal():
        pytest.skip(reason)
    result = run(
        root,
        *("forwarder", "--rates", "1000", "--seconds", "0.5", "--repetitions", "1", "--json"),
    )
    (row,) = result["rows"]
    assert row["lost"] == {"C, ring": 0, "C, recvmmsg": 0, "engine": 0}
    assert all(us > 0 for us in row["cpu_us_per_packet"].values())
    assert row["ratio"] == pytest.approx(
        row["cpu_us_per_packet"]["engine"] / row["cpu_us_per_packet"]["C, ring"]
    )
