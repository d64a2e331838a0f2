"""The default scenario of the live clock, in virtual time: the same median, the same peak.

What differs between the clocks is the hosts: kernels and processes there, exact
machines here. The network is one and the same code, and so are programs and
controllers; so the numbers must agree as far as the hosts' ways allow.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.experiments.virtual import virtual_run
from tests.live import run_command

pytestmark = [pytest.mark.live, pytest.mark.undisturbed, pytest.mark.slow]

ATTEMPTS = 3  # a live run on a busy machine is another experiment


def live_run(cwd: Path) -> dict[str, Any]:
    done = subprocess.run(
        run_command("run", "sfc-incast", "--json"),
        capture_output=True,
        text=True,
        cwd=cwd,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    made: dict[str, Any] = json.loads(done.stdout)
    return made


def differences(live: list[dict[str, Any]], virtual: list[dict[str, Any]]) -> list[str]:
    found = []
    for there, here in zip(live, virtual, strict=True):
        assert there["variant"] == here["variant"]
        for key, tolerance in (("fct_p50_us", 0.10), ("peak_queue_bytes", 0.15)):
            if abs(here[key] / there[key] - 1) > tolerance:
                found.append(f"{there['variant']} {key}: live {there[key]}, virtual {here[key]}")
    return found


@pytest.mark.timeout(600)
def test_the_live_default_scenario_on_both_clocks(tmp_path: Path) -> None:
    virtual = virtual_run("--preset", "live-default", cwd=tmp_path)["rows"]
    seen = []
    for _ in range(ATTEMPTS):
        found = differences(live_run(tmp_path)["rows"], virtual)
        if not found:
            return
        seen.append(found)
    pytest.fail(f"the clocks disagree: {seen}")
