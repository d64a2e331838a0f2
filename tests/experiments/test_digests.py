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
    "data-centre": (),
    "live-default": ("--preset", "live-default"),
    "all connections": (
        *("--senders", "16", "--message", "128KiB", "--rounds", "2"),
        *("--connection", "rdma", "--connection", "dctcp", "--connection", "cubic"),
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", RUNS)
def test_the_digest_is_the_known_one(name: str, tmp_path: Path) -> None:
    digest = virtual_run(*RUNS[name], cwd=tmp_path)["digest"]
    known = json.loads(KNOWN.read_text()) if KNOWN.exists() else {}
    if os.environ.get("TESTBED_UPDATE_DIGESTS") == "1":
        KNOWN.write_text(json.dumps(known | {name: digest}, indent=2, sort_keys=True) + "\n")
        return
    assert digest == known[name]
