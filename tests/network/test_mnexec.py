"""mnexec: the options that Mininet uses, and that a command dies with its starter."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from testbed.network import mnexec
from tests.waiting import WAIT_S, wait_until


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> str:
    directory = mnexec.provide(lambda: tmp_path_factory.mktemp("mnexec"))
    return str(directory / "mnexec")


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, timeout=WAIT_S, check=False)


def test_runs_a_command_and_passes_its_status_on(program: str) -> None:
    done = run(program, "sh", "-c", "echo out; exit 7")
    assert (done.returncode, done.stdout) == (7, "out\n")


def test_prints_the_process_number_first(program: str) -> None:
    done = run(program, "-p", "sh", "-c", "echo $$")
    marked, own = done.stdout.split("\n")[:2]
    assert marked == f"\x01{own}"


def test_leads_a_session_of_its_own(program: str) -> None:
    done = run(program, "-d", sys.executable, "-c", "import os; print(os.getsid(0) == os.getpid())")
    assert done.stdout == "True\n"


def test_closes_what_it_inherited(program: str) -> None:
    listing = "import os; print(sorted(os.listdir('/proc/self/fd'), key=int)[:4])"
    reading, writing = os.pipe()
    os.set_inheritable(writing, True)
    try:
        command = [program, "-c", sys.executable, "-c", listing]
        done = subprocess.run(
            command, close_fds=False, capture_output=True, text=True, timeout=WAIT_S, check=True
        )
    finally:
        os.close(reading)
        os.close(writing)
    # 3 is the directory itself, being listed.
    assert done.stdout == "['0', '1', '2', '3']\n"


@pytest.mark.parametrize(
    ("arguments", "status", "message"),
    [
        ((), 2, "no command"),
        (("-x", "true"), 2, "usage: mnexec"),
        (("-a", "me", "true"), 2, "'me' is no number"),
        (("-a", "4194304", "true"), 1, "No such file or directory"),
        (("no-such-command",), 127, "no-such-command: No such file or directory"),
    ],
)
def test_mistakes(program: str, arguments: tuple[str, ...], status: int, message: str) -> None:
    done = run(program, *arguments)
    assert done.returncode == status
    assert message in done.stderr


@pytest.mark.live
@pytest.mark.skipif(os.geteuid() != 0, reason="needs root")
def test_makes_and_joins_namespaces(program: str) -> None:
    with subprocess.Popen(
        [program, "-n", "sh", "-c", "echo up; exec cat"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as host:
        assert host.stdout is not None
        host.stdout.readline()
        own = Path("/proc/self/ns/net").stat().st_ino
        theirs = Path(f"/proc/{host.pid}/ns/net").stat().st_ino
        assert own != theirs
        joined = run(program, "-a", str(host.pid), "stat", "-Lc", "%i", "/proc/self/ns/net")
        assert int(joined.stdout) == theirs
        interfaces = run(program, "-a", str(host.pid), "ls", "/sys/class/net")
        assert interfaces.stdout == "lo\n"


def test_a_command_dies_with_the_process_that_started_it(program: str) -> None:
    starter = (
        "import subprocess, sys, time\n"
        f"child = subprocess.Popen([{program!r}, '-d', 'sleep', '600'])\n"
        "print(child.pid, flush=True)\n"
        "time.sleep(600)\n"
    )
    with subprocess.Popen([sys.executable, "-c", starter], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        wait_until(lambda: _command(child) == "sleep", "the child runs sleep")
        parent.send_signal(signal.SIGKILL)
    wait_until(lambda: _command(child) == "", "the child is gone")


def _command(pid: int) -> str:
    """The name of a running process, "" if it is gone or a zombie."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().split()
    except (FileNotFoundError, ProcessLookupError):
        return ""
    return "" if fields[2] == "Z" else fields[1].strip("()")


def test_builds_where_the_cache_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way of a directory")
    monkeypatch.setenv("TESTBED_CACHE", str(blocked))
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    directory = mnexec.provide(lambda: scratch)
    assert directory == scratch
    assert shutil.which("mnexec", path=str(directory))
