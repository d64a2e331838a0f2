"""How runs end when they do not go well: one sentence, an exit code, nothing left."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

import pytest

from tests.live import Leftovers, run_command, running

pytestmark = [pytest.mark.live, pytest.mark.slow]

LONG = ("run", "sfc-incast", "--senders", "2", "--variant", "forward")
LONG += ("--rounds", "50", "--message", "1MiB")  # a round lasts 0.17 s at least


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_run_that_is_told_to_stop(tmp_path: Path, number: signal.Signals, code: int) -> None:
    before = Leftovers.now()
    with running(LONG, tmp_path) as testbed:
        testbed.wait_for("rounds: 10 of 50")
        testbed.process.send_signal(number)
        ended, said = testbed.end()
    assert ended == code, said
    assert "Traceback" not in said
    assert Leftovers.since(before) == []
    assert list((tmp_path / "runs").iterdir()) == []


def test_a_run_that_is_killed_is_cleaned_up_by_the_next(tmp_path: Path) -> None:
    before = Leftovers.now()
    with running(LONG, tmp_path) as testbed:
        testbed.wait_for("rounds: 10 of 50")
        testbed.process.kill()
        testbed.end()
    short = run_command(*LONG, "--rounds", "1", "--message", "16KiB")
    done = subprocess.run(
        short, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert Leftovers.since(before) == []


SHORT = ("--senders", "2", "--rounds", "1", "--message", "16KiB")


@pytest.mark.parametrize(
    "words",
    [
        ("run", "sfc-incast", *SHORT, "--capture"),
        ("run", "sfc-incast", "--clock", "virtual", *SHORT, "--mice", "1"),
        ("up", "dumbbell"),
        ("stf", "p4/forward.p4", "tests/p4/forward.stf"),
    ],
    ids=["live", "virtual", "up", "stf"],
)
def test_a_run_leaves_nothing_in_the_temporary_directory(
    root: Path, tmp_path: Path, words: tuple[str, ...]
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    paths = [str(root / word) if "/" in word else word for word in words]
    done = subprocess.run(
        run_command(*paths),
        cwd=tmp_path,
        env={**os.environ, "TMPDIR": str(temporary)},
        input="",
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert list(temporary.iterdir()) == []


def test_nor_does_one_that_is_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    with running(LONG, tmp_path) as testbed:
        testbed.wait_for("rounds:")
        testbed.process.kill()
        testbed.end()
    assert list(temporary.iterdir()) == []


def test_an_interface_that_vanishes_ends_the_run(tmp_path: Path) -> None:
    before = Leftovers.now()
    with running(LONG, tmp_path) as testbed:
        testbed.wait_for("rounds: 10 of 50")
        [*made] = sorted(Leftovers.now().interfaces - before.interfaces)
        subprocess.run(["ip", "link", "delete", made[0]], check=True)
        ended, said = testbed.end()
    assert ended == 1
    [sentence] = [line for line in said.splitlines() if line.startswith("testbed: error:")]
    assert made[0] in sentence
    assert "Traceback" not in said
    assert Leftovers.since(before) == []
    assert list((tmp_path / "runs").iterdir()) == []


def test_the_prompt_takes_commands_from_a_pipe(tmp_path: Path) -> None:
    before = Leftovers.now()
    done = subprocess.run(
        run_command("up", "leaf-spine"),
        cwd=tmp_path,
        input="h1 ping -c 1 h9\npingall\nlinks\n",
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "1 received" in done.stdout
    assert "0% dropped (72/72 received)" in done.stdout
    assert Leftovers.since(before) == []


def test_no_privilege(tmp_path: Path) -> None:
    """Inside a user namespace that may hold no further ones, and without capabilities."""
    script = 'echo 0 > /proc/sys/user/max_user_namespaces && exec "$@"'
    done = subprocess.run(
        [
            *("unshare", "--user", "--map-root-user", "sh", "-c", script, "sh"),
            *("setpriv", "--bounding-set", "-all", "--inh-caps", "-all"),
            *run_command("run", "sfc-incast", "--rounds", "1"),
        ],
        cwd=tmp_path,
        env={**os.environ, "TESTBED_CACHE": str(tmp_path / "cache")},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("testbed: error: ")
    assert "max_user_namespaces" in done.stderr
    assert done.stderr.count("\n") == 1
