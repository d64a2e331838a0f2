"""The ledger: what a run made goes with it, and only that."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from testbed.network import ledger as ledger_module
from testbed.network.interfaces import make_veth
from testbed.network.ledger import MARK, Ledger, reclaim, state_directory
from tests.waiting import WAIT_S, wait_until

# A run that notes and makes things, then waits to be killed.
RUN = """
import subprocess, time
from testbed.network.ledger import Ledger
ledger = Ledger()
(ledger.directory() / "note").write_text("made")
# As somebody may do in a host: nothing ties it to the run but the mark.
left = subprocess.Popen(
    ["sleep", "600"],
    env=ledger.environment(),
    start_new_session=True,
    stdout=subprocess.DEVNULL,
)
print(ledger.tag, left.pid, flush=True)
time.sleep(600)
"""


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Directories that no other run on this machine looks at."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


@pytest.fixture
def run() -> Iterator[tuple[subprocess.Popen[str], str, int]]:
    """(a run in another process, its tag, a process that it left in the background)"""
    process = subprocess.Popen([sys.executable, "-c", RUN], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        tag, pid = process.stdout.readline().split()
        yield process, tag, int(pid)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
        reclaim()


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


@pytest.mark.parametrize(("outlived", "kept"), [(True, True), (False, False)])
def test_interfaces_of_another_namespace_wait_for_a_run_there(
    tmp_path: Path, outlived: bool, kept: bool
) -> None:
    """Unless the namespace has ended with its run, and they with it."""
    path = state_directory() / "abcde.json"
    record = {"tag": "abcde", "pid": 1, "network_namespace": 1, "outlived": outlived}
    record |= {"interfaces": ["tabcde-s1e1"], "directories": [], "files": []}
    path.write_text(json.dumps(record))
    assert reclaim() == ([] if kept else ["abcde"])
    assert path.exists() == kept


@pytest.mark.slow
def test_a_killed_run_is_reclaimed(
    run: tuple[subprocess.Popen[str], str, int], tmp_path: Path
) -> None:
    process, tag, left = run
    process.send_signal(signal.SIGKILL)
    process.wait(WAIT_S)
    assert alive(left)
    assert (tmp_path / f"testbed-{tag}" / "note").exists()
    assert reclaim() == [tag]
    wait_until(lambda: not alive(left), "the left process is gone")
    assert not (tmp_path / f"testbed-{tag}").exists()
    assert list(state_directory().iterdir()) == []


@pytest.mark.slow
def test_a_living_run_is_left_alone(
    run: tuple[subprocess.Popen[str], str, int], tmp_path: Path
) -> None:
    _, tag, left = run
    assert reclaim() == []
    own = Ledger()
    own.close()
    assert alive(left)
    assert (tmp_path / f"testbed-{tag}" / "note").exists()
    assert (state_directory() / f"{tag}.json").exists()


def test_closing_ends_what_carries_the_mark_and_nothing_else() -> None:
    ledger = Ledger()
    marked = subprocess.Popen(["sleep", "600"], env=ledger.environment())
    other = subprocess.Popen(["sleep", "600"], env={**os.environ, MARK: f"{ledger.tag}x"})
    try:
        ledger.close()
        assert marked.wait(WAIT_S) == -signal.SIGKILL
        assert other.poll() is None
        ledger.close()  # again, harmlessly
    finally:
        for process in (marked, other):
            process.kill()
            process.wait()
    assert list(state_directory().iterdir()) == []


def test_a_ledger_that_was_cut_off_is_removed() -> None:
    (state_directory() / "abcde.json").write_text('{"tag": "ab')
    assert reclaim() == []
    assert list(state_directory().iterdir()) == []


@pytest.mark.live
@pytest.mark.skipif(os.geteuid() != 0, reason="needs root")
def test_interfaces_go_with_the_ledger() -> None:
    ledger = Ledger()
    host = subprocess.Popen(["unshare", "--net", "sleep", "600"])
    try:
        own = Path("/proc/self/ns/net").stat().st_ino
        wait_until(
            lambda: Path(f"/proc/{host.pid}/ns/net").stat().st_ino != own,
            "the host has its own namespace",
        )
        name = ledger.interface("h1")
        make_veth(name, host.pid, "h1-eth0", "08:00:00:00:01:01")
        assert Path(f"/sys/class/net/{name}").exists()
        ledger.close()
        assert not Path(f"/sys/class/net/{name}").exists()
    finally:
        host.kill()
        host.wait()


def test_a_directory_is_made_when_it_is_asked_for(tmp_path: Path) -> None:
    own = Ledger()
    try:
        assert not list(tmp_path.glob("testbed-*"))
        assert own.directory() == own.directory() == tmp_path / f"testbed-{own.tag}"
        assert own.directory().is_dir()
    finally:
        own.close()
    assert not list(tmp_path.glob("testbed-*"))


def test_a_state_directory_among_temporary_ones_goes_with_the_last_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = tmp_path / "testbed-4711"

    def state_directory() -> Path:
        state.mkdir(exist_ok=True)
        return state

    monkeypatch.setattr(ledger_module, "state_directory", state_directory)
    first, second = Ledger(), Ledger()
    first.close()
    assert [path.name for path in state.iterdir()] == [f"{second.tag}.json"]
    second.close()
    assert not state.exists()
