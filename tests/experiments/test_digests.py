"""The digests of the shipped experiments: the same on every machine, and in every release
unless something that a result depends on was changed on purpose.

A change of a program, of a default, of the engine's timing changes them. Whoever
means to does so with

    TESTBED_UPDATE_DIGESTS=1 pytest tests/experiments/test_digests.py

and says in the changelog why the numbers are other ones.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.experiments.virtual import virtual_run

KNOWN = Path(__file__).with_name("digests.json")
RUNS = {
    "live-default": ("--preset", "live-default"),
    "all connections": (
        *("--senders", "16", "--message", "128KiB", "--rounds", "2"),
        *("--connection", "rdma", "--connection", "dctcp", "--connection", "cubic"),
    ),
}


def check(name: str, digest: str) -> None:
    known = json.loads(KNOWN.read_text()) if KNOWN.exists() else {}
    if os.environ.get("TESTBED_UPDATE_DIGESTS") == "1":
        KNOWN.write_text(json.dumps(known | {name: digest}, indent=2, sort_keys=True) + "\n")
        return
    assert digest == known[name]


@pytest.mark.slow
@pytest.mark.parametrize("name", RUNS)
def test_the_digest_is_the_known_one(name: str, tmp_path: Path) -> None:
    check(name, virtual_run(*RUNS[name], cwd=tmp_path)["digest"])


@pytest.mark.slow
def test_flows_that_waited_for_no_timer_are_sooner_than_any_timer(tmp_path: Path) -> None:
    """A tail loss probe of a single segment waits as long as a timeout: 200 ms."""
    forward, _ = virtual_run("--preset", "live-default", cwd=tmp_path)["rows"]
    assert forward["timeouts"] and forward["tail_loss_probes"]
    assert forward["fct_p99_no_timeout_us"] < 200_000 < forward["fct_p99_us"]


@pytest.mark.slow
def test_the_default_scenario(tmp_path: Path) -> None:
    """64 to 1 at 100 Gbit/s: where Source Flow Control pays, and where it cannot."""
    made = virtual_run(cwd=tmp_path)
    check("data-centre", made["digest"])
    forward, sfc, forward_dctcp, sfc_dctcp = made["rows"]
    assert forward["samples"] == 64 * 5
    assert forward["fct_p99_us"] >= 1.2 * sfc["fct_p99_us"]
    assert forward["peak_queue_bytes"] >= 2 * sfc["peak_queue_bytes"]
    assert sfc["drops_by_reason"] == {}
    assert sfc["mice_slowdown_p99"] < forward["mice_slowdown_p99"]
    ratio = forward_dctcp["fct_p99_us"] / sfc_dctcp["fct_p99_us"]
    assert ratio == pytest.approx(1, abs=0.05)
