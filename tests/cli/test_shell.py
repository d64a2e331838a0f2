"""``testbed shell``: p4runtime-shell on a network that runs, with a script as its input."""

from __future__ import annotations

import os
import pty
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from testbed.benchmarks import lab
from testbed.p4runtime.environment import SHELL, EnvironmentMissing, python_of
from tests import forks
from tests.live import run_command
from tests.network.test_ends import unprivileged

pytestmark = [pytest.mark.slow]
live = pytest.mark.live

WAIT_S = 120.0


@pytest.fixture(scope="module")
def environment() -> None:
    if reason := lab.refusal():
        pytest.skip(reason)
    try:
        python_of(SHELL)
    except EnvironmentMissing as missing:
        pytest.skip(str(missing))


@contextmanager
def up(state: Path, prefix: Sequence[str] = ()) -> Iterator[None]:
    """A network that waits for its next command."""
    with subprocess.Popen(
        [*prefix, *run_command("up", "dumbbell")],
        env={**os.environ, "XDG_RUNTIME_DIR": str(state)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as network:
        assert network.stdin is not None
        assert network.stdout is not None
        network.stdin.write("p4runtime\n")
        network.stdin.flush()
        line = network.stdout.readline()
        assert re.match(r"s1 P4Runtime device 1 at 127\.0\.0\.1:\d+ or unix:/.*\.sock$", line)
        yield
        network.communicate("exit\n", WAIT_S)


def refused(state: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """The command where there is no network to reach."""
    return forks.run("shell", *words, cwd=state, env={"XDG_RUNTIME_DIR": str(state)})


def shell(
    state: Path, *words: str, script: str = "", prefix: Sequence[str] = (), **more: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*prefix, *run_command("shell", *words)],
        env={**os.environ, "XDG_RUNTIME_DIR": str(state), **more},
        input=script,
        capture_output=True,
        text=True,
        timeout=WAIT_S,
        check=False,
    )


SCRIPT = """
tables
entry = table_entry["ipv4_lpm"](action="set_nhop")
entry.match["dst_addr"] = "10.77.0.0/16"
entry.action["dst_mac"], entry.action["port"] = "00:00:00:00:00:07", "2"
entry.insert
for found in table_entry["ipv4_lpm"].read():
    if found.action["port"].value == b"\\x02" and "16" in str(found.match):
        print("found", found.priority)

    else:
        assert found is not None
print("entries:", len(list(table_entry["ipv4_lpm"].read())))
entry.delete()
len(list(table_entry["ipv4_lpm"].read()))"""


@live
@pytest.mark.usefixtures("environment")
def test_a_script_is_run_statement_by_statement(tmp_path: Path) -> None:
    with up(tmp_path):
        done = shell(tmp_path, "s1", script=SCRIPT)
        assert (done.returncode, done.stderr) == (0, "")
        lines = done.stdout.splitlines()
        assert [name.split(".")[-1] for name in lines[:2]] == ["ecmp_nhop", "ipv4_lpm"]
        assert lines[-3:] == ["found 0", "entries: 5", "4"]


@live
@pytest.mark.usefixtures("environment")
def test_a_script_ends_where_it_fails(tmp_path: Path) -> None:
    with up(tmp_path):
        script = 'print("before")\ntable_entry["nope"]\nprint("behind")\n'
        done = shell(tmp_path, "s2", script=script)
        assert done.returncode == 1
        assert "before" in done.stdout
        assert "nope" in done.stdout + done.stderr
        assert "behind" not in done.stdout
        done = shell(tmp_path, "s3")
        assert done.returncode == 1
        assert done.stderr == "testbed: error: no switch is called s3; there are s1, s2\n"


@live
@pytest.mark.usefixtures("environment")
def test_while_a_controller_runs_a_shell_only_reads(tmp_path: Path) -> None:
    controller = 'import time\nprint("primary")\ntime.sleep(60)\n'
    read = 'len(list(table_entry["ipv4_lpm"].read()))\n'
    delete = 'table_entry["ipv4_lpm"].read(lambda entry: entry.delete())\n'
    with up(tmp_path):
        primary = subprocess.Popen(
            [*run_command("shell", "s1")],
            env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path), "PYTHONUNBUFFERED": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert primary.stdin is not None
            assert primary.stdout is not None
            primary.stdin.write(controller)
            primary.stdin.close()
            assert primary.stdout.readline() == "primary\n"
            done = shell(tmp_path, "s1", script=read)
            assert done.returncode == 0, done.stderr
            assert done.stdout.splitlines()[-1] == "4"
            assert shell(tmp_path, "s1", script=delete).returncode == 1
            done = shell(tmp_path, "s1", "--election-id", "77", script=delete + read)
            assert done.returncode == 0, done.stdout
            assert done.stdout.splitlines()[-1] == "0"
        finally:
            primary.kill()
            primary.wait()


@live
@pytest.mark.usefixtures("environment")
@pytest.mark.skipif(shutil.which("setpriv") is None, reason="setpriv is not installed")
def test_the_network_of_an_ordinary_user_is_reached(tmp_path: Path) -> None:
    """Its 127.0.0.1 is another one."""
    with up(tmp_path, unprivileged()):
        done = shell(tmp_path, "s1", script="APIVersion()\n", prefix=unprivileged())
        assert done.returncode == 0, done.stderr
        assert done.stdout.startswith("'1.")


@live
@pytest.mark.usefixtures("environment")
def test_at_a_terminal_it_is_the_shell_itself(tmp_path: Path) -> None:
    with up(tmp_path):
        ours, theirs = pty.openpty()
        with subprocess.Popen(
            run_command("shell", "s1"),
            env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path), "TERM": "dumb"},
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
        ) as process:
            os.close(theirs)
            os.write(ours, b"print('six:', 2 * 3)\nexit\n")
            said = b""
            while chunk := _read(ours):
                said += chunk
            assert process.wait(WAIT_S) == 0
        os.close(ours)
        assert b"P4Runtime sh" in said
        assert b"six: 6" in said


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # the other side has gone
        return b""


@live
@pytest.mark.usefixtures("environment")
def test_tables_are_left_to_a_controller(root: Path, tmp_path: Path) -> None:
    """`testbed up` fills those of routing, and says what to do where there are none."""
    words = ("up", "dumbbell", "--program", str(root / "p4" / "learning.p4"))

    def bring_up(*more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            run_command(*words, *more),
            env={**os.environ, "XDG_RUNTIME_DIR": str(tmp_path)},
            input="p4runtime\n",
            capture_output=True,
            text=True,
            timeout=WAIT_S,
            check=False,
        )

    done = bring_up()
    assert done.returncode == 2
    assert "lacks the tables ipv4_lpm and ecmp_nhop" in done.stderr
    assert "--no-controller leaves all tables to a controller of yours" in done.stderr
    done = bring_up("--no-controller", "--cpu-port", "255", "--grpc", "127.0.0.1:0")
    assert (done.returncode, done.stderr) == (0, "")
    assert [line.split()[0] for line in done.stdout.splitlines()] == ["s1", "s2"]


def test_without_a_server_it_is_one_sentence(tmp_path: Path) -> None:
    done = refused(tmp_path, "s1")
    assert done.returncode == 1
    assert done.stderr.startswith("testbed: error: no network runs here")


def test_offline_it_is_one_sentence(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    done = shell(
        tmp_path,
        *("127.0.0.1:9", "--election-id", "1"),
        TESTBED_CACHE=str(cache),
        PIP_INDEX_URL="https://127.0.0.1:9/simple",
        PIP_EXTRA_INDEX_URL="",
        PIP_FIND_LINKS="",
        PIP_CONFIG_FILE=os.devnull,
        PIP_NO_CACHE_DIR="1",
    )
    assert done.returncode == 1
    progress, error = done.stderr.splitlines()
    assert progress.startswith("testbed: making an environment for p4runtime-shell in ")
    assert error.startswith("testbed: error: p4runtime-shell is not installed yet, and PyPI")
    assert [path.name for path in (cache / "environments").iterdir() if path.is_dir()] == []


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("127.0.0.1:50051", "--network", "x"), "--network cannot be used with an address"),
        (("s1", "--device-id", "2"), "--device-id is for an ADDRESS:PORT"),
        (("s1", "--election-id", "one"), "--election-id one: write a number, or HIGH,LOW"),
    ],
)
def test_wrong_usage(tmp_path: Path, words: tuple[str, ...], sentence: str) -> None:
    done = refused(tmp_path, *words)
    assert done.returncode == 2
    assert done.stderr.startswith(f"testbed: error: {sentence}")
