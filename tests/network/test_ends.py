"""How a testbed ends, as the command that a user starts: nothing may stay behind."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.network.conftest import interfaces_of, processes_of
from tests.waiting import WAIT_S, wait_until

pytestmark = [pytest.mark.live, pytest.mark.slow]

UP = [sys.executable, "-m", "testbed.cli.main", "up", "dumbbell"]
COMMAND_TIMEOUT_S = 120

# Without capabilities, as an ordinary user; CAP_SETFCAP only so that the kernel
# lets user 0, who runs the tests, be mapped into a user namespace.
UNPRIVILEGED = ["setpriv", "--bounding-set=-all,+setfcap", "--inh-caps=-all"]

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs root")


def unprivileged() -> list[str]:
    """What to put before a command so that it has no rights over networks."""
    return UNPRIVILEGED if os.geteuid() == 0 else []


def run(command: list[str], commands: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        input=commands,
        capture_output=True,
        text=True,
        timeout=COMMAND_TIMEOUT_S,
        check=False,
        env={**os.environ, **environment},
    )


@contextmanager
def up(state: Path, prefix: list[str] | None = None) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A testbed that waits for its next command, and its tag."""
    process = subprocess.Popen(
        [*(prefix or []), *UP],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "XDG_RUNTIME_DIR": str(state)},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write("h1 echo tag=$TESTBED_RUN\n")
        process.stdin.flush()
        line = process.stdout.readline()
        match = re.search(r"tag=(\w+)", line)
        assert match, line + (process.communicate()[1] if process.poll() else "")
        yield process, match[1]
    finally:
        process.kill()
        process.communicate()


def test_lines_of_standard_input_are_commands(tmp_path: Path) -> None:
    commands = "nodes\nlinks\nh1 ping -c 1 h3\npingall\nlink s1 s2 down\nlinks\n"
    done = run(UP, commands, XDG_RUNTIME_DIR=str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert "h1 h2 h3 h4 s1 s2" in done.stdout
    assert "h1-eth0<->s1-eth1 (OK OK)" in done.stdout
    assert "1 packets transmitted, 1 received" in done.stdout
    assert "0% dropped (12/12 received)" in done.stdout
    assert "s1-eth3<->s2-eth3 (DOWN DOWN)" in done.stdout
    assert list((tmp_path / "testbed").iterdir()) == []


def test_mistakes_at_the_prompt_are_told_and_do_not_end_it(tmp_path: Path) -> None:
    commands = "link s1 s7 down\nlink h1 h2 down\nnosuch\nh1 echo still here\n"
    done = run(UP, commands, XDG_RUNTIME_DIR=str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert "no node is called s7; there are h1 h2 h3 h4 s1 s2" in done.stdout
    assert "h1 and h2 are not connected" in done.stdout
    assert "still here" in done.stdout


@needs_root
@pytest.mark.parametrize(
    ("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
)
def test_a_signal_ends_it_cleanly(tmp_path: Path, number: signal.Signals, status: int) -> None:
    with up(tmp_path) as (process, tag):
        assert interfaces_of(tag)
        process.send_signal(number)
        assert process.wait(WAIT_S) == status
        assert "Traceback" not in process.communicate()[1]
        assert interfaces_of(tag) == []
        assert processes_of(tag) == []
        assert list((tmp_path / "testbed").iterdir()) == []


@needs_root
def test_a_killed_one_is_cleaned_up_after_by_the_next(tmp_path: Path) -> None:
    with up(tmp_path) as (process, tag):
        assert process.stdin is not None
        # It says when it leads a session of its own; before, it would die with its shell.
        away = tmp_path / "away"
        process.stdin.write(
            f"h1 (setsid sh -c 'touch {away}; exec sleep 600' > /dev/null 2>&1 &)\n"
        )
        process.stdin.flush()
        wait_until(away.exists, "the background process runs")
        process.send_signal(signal.SIGKILL)
        process.wait(WAIT_S)
    # The hosts died with it; what was put into the background in one did not.
    wait_until(lambda: len(processes_of(tag)) == 1, "the hosts' shells end")
    assert (tmp_path / "testbed" / f"{tag}.json").exists()
    done = run(UP, "", XDG_RUNTIME_DIR=str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert processes_of(tag) == []
    wait_until(lambda: interfaces_of(tag) == [], "the interfaces go")
    assert list((tmp_path / "testbed").iterdir()) == []


@needs_root
def test_a_killed_one_does_not_hurt_one_beside_it(tmp_path: Path) -> None:
    with up(tmp_path) as (first, _), up(tmp_path) as (second, tag):
        first.send_signal(signal.SIGKILL)
        first.wait(WAIT_S)
        done = run(UP, "pingall\n", XDG_RUNTIME_DIR=str(tmp_path))
        assert "0% dropped" in done.stdout
        assert len(interfaces_of(tag)) == 4
        output, errors = second.communicate("pingall\n", timeout=COMMAND_TIMEOUT_S)
        assert second.returncode == 0, errors
        assert "0% dropped" in output


@needs_root
def test_a_lost_interface_is_one_sentence(tmp_path: Path) -> None:
    with up(tmp_path) as (process, tag):
        name = interfaces_of(tag)[0]
        subprocess.run(["ip", "link", "delete", name], check=True, timeout=WAIT_S)
        assert process.wait(WAIT_S) == 1
        errors = process.communicate()[1]
        assert errors.startswith("testbed: error: ")
        assert errors.count("\n") == 1
        assert name in errors
        assert interfaces_of(tag) == []
        assert processes_of(tag) == []


@pytest.mark.skipif(shutil.which("setpriv") is None, reason="setpriv is not installed")
def test_an_ordinary_user_gets_the_same(tmp_path: Path) -> None:
    done = run([*unprivileged(), *UP], "pingall\n", XDG_RUNTIME_DIR=str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert "0% dropped (12/12 received)" in done.stdout


@pytest.mark.skipif(shutil.which("setpriv") is None, reason="setpriv is not installed")
@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_ordinary_users_run_ends_on_signals(
    tmp_path: Path, number: signal.Signals, status: int
) -> None:
    with up(tmp_path, unprivileged()) as (process, tag):
        process.send_signal(number)
        assert process.wait(WAIT_S) == status
        wait_until(lambda: processes_of(tag) == [], "the processes end")


@pytest.mark.skipif(shutil.which("setpriv") is None, reason="setpriv is not installed")
def test_an_ordinary_users_run_can_be_killed(tmp_path: Path) -> None:
    """All of it is in a PID namespace, which the kernel ends."""
    with up(tmp_path, unprivileged()) as (process, tag):
        process.send_signal(signal.SIGKILL)
        process.wait(WAIT_S)
        wait_until(lambda: processes_of(tag) == [], "the processes end")


@needs_root
@pytest.mark.skipif(shutil.which("setpriv") is None, reason="setpriv is not installed")
def test_a_kernel_that_refuses_is_told_in_one_sentence(tmp_path: Path) -> None:
    """Without CAP_SETFCAP the kernel refuses to map user 0."""
    refused = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]
    done = run([*refused, *UP], "", XDG_RUNTIME_DIR=str(tmp_path))
    assert done.returncode == 1
    assert done.stderr.startswith("testbed: error: the kernel refuses user namespaces")
    assert done.stderr.count("\n") == 1


def test_the_knob_that_refuses_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from testbed.network import privilege  # noqa: PLC0415

    knobs = {
        "kernel/apparmor_restrict_unprivileged_userns": ("1", "0"),
        "kernel/unprivileged_userns_clone": ("0", "1"),
        "user/max_user_namespaces": ("0", "10000"),
    }
    monkeypatch.setattr(privilege, "_SYSCTLS", tmp_path)
    for path, (closed, opened) in knobs.items():
        file = tmp_path / path
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"{closed}\n")
        name = path.replace("/", ".")
        sentence = privilege._explanation(PermissionError(1, "Operation not permitted"))
        assert f"{name} is {closed}" in sentence
        assert f"sudo sysctl {name}={opened}" in sentence
        file.unlink()


def test_a_ledger_says_what_there_is(tmp_path: Path) -> None:
    with up(tmp_path, unprivileged()) as (_, tag):
        record = json.loads((tmp_path / "testbed" / f"{tag}.json").read_text())
        assert record["tag"] == tag
        assert record["interfaces"] == [f"t{tag}-h{i}" for i in (1, 2, 3, 4)]
