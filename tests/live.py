"""What tests of whole runs need: the command as a process, and what it leaves behind."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

WAIT_S = 120.0
SETTLE_S = 30.0
MARK = "TESTBED_TESTED_BY"
RUN_TAG = "TESTBED_RUN"  # testbed/network/ledger.py
os.environ[MARK] = str(os.getpid())  # inherited by what tests start


def run_command(*words: str) -> list[str]:
    return [sys.executable, "-m", "testbed.cli.main", *words]


@dataclass(frozen=True)
class Leftovers:
    """Network interfaces, and processes with their network namespaces, of our runs.

    Other runs may be under way on this machine. What these tests start inherits a mark
    in its environment; interfaces bear the tag of their run, which its processes have
    in theirs.
    """

    interfaces: frozenset[str]
    namespaces: frozenset[str]
    processes: frozenset[str]

    @classmethod
    def now(cls) -> Leftovers:
        namespaces, processes, foreign = set(), set(), set()
        for directory, environment in _environments():
            tag = environment.get(RUN_TAG)
            if environment.get(MARK) != os.environ[MARK]:
                foreign.add(tag)
                continue
            try:
                arguments = (directory / "cmdline").read_bytes().replace(b"\0", b" ")
                namespaces.add(str((directory / "ns/net").readlink()))
            except OSError:
                continue  # it has ended
            processes.add(f"{directory.name} {arguments.decode(errors='replace')}")
        names = (path.name for path in Path("/sys/class/net").iterdir())
        interfaces = {
            name for name in names if name.partition("-")[0].removeprefix("t") not in foreign
        }
        return cls(frozenset(interfaces), frozenset(namespaces), frozenset(processes))

    @classmethod
    def since(cls, before: Leftovers) -> list[str]:
        """What is here and was not there before, and stays.

        What a run leaves behind is there now, and stays; what the kernel takes down
        in the background goes away.
        """
        deadline = time.monotonic() + SETTLE_S
        stays: frozenset[str] | None = None
        while True:
            now = cls.now()
            new = (
                (now.interfaces - before.interfaces)
                | (now.namespaces - before.namespaces)
                | (now.processes - before.processes)
            )
            stays = new if stays is None else stays & new
            if not stays or time.monotonic() > deadline:
                return sorted(stays)
            time.sleep(0.5)


def _environments() -> Iterator[tuple[Path, dict[str, str]]]:
    """(directory under /proc, environment) of every process but this one."""
    for directory in Path("/proc").iterdir():
        if not directory.name.isdecimal() or int(directory.name) == os.getpid():
            continue
        try:
            entries = (directory / "environ").read_bytes().decode(errors="replace").split("\0")
        except OSError:
            continue  # gone meanwhile, or not ours
        yield directory, dict(entry.split("=", 1) for entry in entries if "=" in entry)


class Running:
    """A `testbed` process whose standard error can be waited on."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.stderr: list[str] = []
        self._seen = threading.Condition()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            with self._seen:
                self.stderr.append(line)
                self._seen.notify_all()
        with self._seen:
            self.stderr.append("")  # wakes who waits for what will not come
            self._seen.notify_all()

    def wait_for(self, text: str) -> None:
        """Until a line of standard error has ``text``; fails if the process ends first."""

        def seen() -> bool:
            return self.stderr[-1:] == [""] or any(text in line for line in self.stderr)

        with self._seen:
            assert self._seen.wait_for(seen, WAIT_S), f"no {text!r} within {WAIT_S} s"
            assert any(text in line for line in self.stderr), "".join(self.stderr)

    def end(self) -> tuple[int, str]:
        """Waits for the end; returns the exit code and standard error."""
        code = self.process.wait(WAIT_S)
        self._reader.join(WAIT_S)
        return code, "".join(self.stderr)


@contextmanager
def running(words: Sequence[str], cwd: Path) -> Iterator[Running]:
    """``testbed words`` in the background; killed if the block does not end it."""
    process = subprocess.Popen(
        run_command(*words),
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    try:
        yield Running(process)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
