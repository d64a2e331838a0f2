"""A quiet run is faithful; one that is starved of processor time is not."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.live import Running, running

pytestmark = [pytest.mark.live, pytest.mark.undisturbed, pytest.mark.slow]

# A tenth of the defaults' rates: what other processes of a busy test machine cost
# does not matter, what the starvation costs does.
WORDS = (
    *("run", "sfc-incast", "--senders", "4", "--message", "32KiB", "--rounds", "5"),
    *("--edge-rate", "10Mbit", "--uplink-rate", "100Mbit", "--variant", "forward"),
)

ATTEMPTS = 4


def result_in(directory: Path) -> dict[str, Any]:
    [path] = directory.glob("runs/*/result.json")
    made: dict[str, Any] = json.loads(path.read_text())
    return made


def test_a_quiet_run_is_faithful(tmp_path: Path) -> None:
    """One of a few runs finds the machine quiet; where none does, the verdict is useless."""
    seen = []
    for attempt in range(ATTEMPTS):
        directory = tmp_path / str(attempt)
        directory.mkdir()
        with running(WORDS, directory) as testbed:
            code, said = testbed.end()
        assert code == 0, said
        made = result_in(directory)
        if made["faithful"]:
            return
        seen.append(made["fidelity"])
    pytest.fail(f"no run was faithful: {seen}")


def test_a_starved_run_is_not_faithful(tmp_path: Path) -> None:
    """The processor is taken away while the rounds last; start and end are quick."""
    with running(WORDS, tmp_path) as testbed, quota(testbed) as starve:
        testbed.wait_for("rounds: 1 of 5")
        starve(True)
        testbed.wait_for("rounds: 5 of 5")
        starve(False)
        code, said = testbed.end()
    assert code == 0, said
    made = result_in(tmp_path)
    assert not made["faithful"], made["fidelity"]


QUOTA_US, PERIOD_US = 5_000, 100_000  # 5 ms of processor time in each 100 ms


@contextmanager
def quota(testbed: Running) -> Iterator[Callable[[bool], None]]:
    """A control group with ``testbed`` and its children in it; calling limits it, or not.

    Skips where no control group can be made.
    """
    name = f"testbed-test-{os.getpid()}"
    version_1 = Path("/sys/fs/cgroup/cpu")
    if version_1.is_dir():
        group = version_1 / name
        limits = {"cpu.cfs_period_us": str(PERIOD_US), "cpu.cfs_quota_us": str(QUOTA_US)}
        no_limits = {"cpu.cfs_quota_us": "-1"}
    else:
        group = Path("/sys/fs/cgroup") / name
        limits = {"cpu.max": f"{QUOTA_US} {PERIOD_US}"}
        no_limits = {"cpu.max": "max"}
    try:
        group.mkdir()
        (group / "cgroup.procs").write_text(str(testbed.process.pid))
    except OSError as error:
        pytest.skip(f"no control group can be made here: {error.strerror}")
    if not all((group / file).exists() for file in limits):
        pytest.skip("control groups cannot limit processor time here")

    def starve(limited: bool) -> None:
        for file, text in (limits if limited else no_limits).items():
            (group / file).write_text(text)

    try:
        yield starve
    finally:
        testbed.process.kill()
        testbed.process.wait()
        _remove(group)


def _remove(group: Path) -> None:
    """Children that were killed take a moment to be gone."""
    deadline = time.monotonic() + 30
    while True:
        try:
            group.rmdir()
            return
        except OSError:
            assert time.monotonic() < deadline, f"{group} still has processes"
            time.sleep(0.05)
