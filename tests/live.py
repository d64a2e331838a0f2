"""What tests of whole runs need: the command as a process, and what it leaves behind."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

WAIT_S = 120.0
SETTLE_S = 60.0


def run_command(*words: str) -> list[str]:
    return [sys.executable, "-m", "testbed.cli.main", *words]


@dataclass(frozen=True)
class Leftovers:
    """Network interfaces, network namespaces and processes of this machine."""

    interfaces: frozenset[str]
    namespaces: frozenset[str]
    processes: frozenset[str]

    @classmethod
    def now(cls) -> Leftovers:
        links = _lines("ip", "-o", "link", "show")
        namespaces = _lines("lsns", "--type", "net", "--noheadings", "--output", "NS")
        processes = _lines("ps", "-e", "-o", "pid=,args=")
        return cls(
            frozenset(line.split(":")[1].split("@")[0].strip() for line in links),
            frozenset(line.strip() for line in namespaces),
            frozenset(
                line for line in processes if re.search(r"mininet:|hosts\.|testbed\.cli", line)
            ),
        )

    @classmethod
    def since(cls, before: Leftovers) -> list[str]:
        """What is here and was not there before, and stays.

        What a run leaves behind is there now, and stays. What another run on this
        machine has at the moment goes away, whatever later ones make, and so does
        what the kernel takes down in the background.
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


def _lines(*command: str) -> list[str]:
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


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
