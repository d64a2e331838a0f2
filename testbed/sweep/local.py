"""Cells on this machine: as many worker processes as may run at once, a core each.

A worker is a process group of its own, so that a terminal's Ctrl-C reaches only the
process that the user started, which ends the others in order. A worker that dies
(killed for memory, a crash in native code) fails the cell that it ran; the next cell
gets a new worker.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import selectors
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Iterable
from typing import IO

from testbed.sweep.cell import Record, Request, failed
from testbed.sweep.worker import CLEANUP_S

_POLL_S = 0.02
_STOPS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
# One core each: numerical libraries would start a thread for every core.
_ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}


def run_local(requests: Iterable[Request], jobs: int) -> Generator[Record]:
    """The records as they come. Close the generator to end what runs, and wait for it."""
    waiting = iter(requests)
    workers: list[_Worker] = []
    with selectors.DefaultSelector() as selector:
        try:
            for _ in range(jobs):
                if (request := next(waiting, None)) is None:
                    break
                workers.append(_begin(selector, request))
            while workers:
                for key, _ in selector.select():
                    worker: _Worker = key.data
                    record = worker.take()
                    if record is None:
                        continue  # a part of a line
                    following = next(waiting, None)
                    if following is not None and not worker.dead:
                        worker.ask(following)
                    else:
                        selector.unregister(worker.output)
                        workers.remove(worker)
                        stop([worker])
                        if following is not None:
                            workers.append(_begin(selector, following))
                    yield record
        finally:
            stop(workers)


def _begin(selector: selectors.BaseSelector, request: Request) -> _Worker:
    worker = _Worker()
    selector.register(worker.output, selectors.EVENT_READ, worker)
    worker.ask(request)
    return worker


class _Worker:
    """A worker process and the request that it runs."""

    def __init__(self) -> None:
        self._said: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115, closed by stop()
        self.process = subprocess.Popen(
            # -P: the user's directory is no place to import from.
            [sys.executable, "-P", "-m", "testbed.sweep.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._said,
            env={**os.environ, **_ONE_THREAD},
            process_group=0,
        )
        assert self.process.stdin and self.process.stdout
        self._input = self.process.stdin
        self.output = self.process.stdout
        self._line = b""
        self._request: Request | None = None
        self._began_s = 0.0
        self.dead = False

    def ask(self, request: Request) -> None:
        self._request, self._began_s = request, time.monotonic()
        line = json.dumps(dataclasses.asdict(request)) + "\n"
        with contextlib.suppress(BrokenPipeError):  # it is dead: take() will say so
            self._input.write(line.encode())
            self._input.flush()

    def take(self) -> Record | None:
        """What there is to read; None while a record is not whole."""
        assert self._request is not None
        data = os.read(self.output.fileno(), 1 << 16)
        self._line += data
        if self._line.endswith(b"\n"):
            record = Record.of_text(self._line.decode())
            assert record is not None
            self._line = b""
            return record
        if data:
            return None
        self.dead = True
        return failed(self._request, self._death(), time.monotonic() - self._began_s)

    def _death(self) -> str:
        """What ended the process. Who stops all processes of a job (a batch system, a
        container) tells workers, too: then the sweep ends, and no cell has failed."""
        ended = os.waitid(os.P_PID, self.process.pid, os.WEXITED | os.WNOWAIT)
        assert ended is not None
        killed = ended.si_code in (os.CLD_KILLED, os.CLD_DUMPED)
        number = ended.si_status if killed else ended.si_status - 128
        if number in _STOPS:
            raise SystemExit(128 + number)
        how = f"ended with {ended.si_status}"
        if killed:
            how = f"was killed by {signal.Signals(number).name}"
            if number == signal.SIGKILL:
                how += " (by the system for want of memory, or by somebody)"
        self._said.seek(0)
        lines = self._said.read().decode(errors="replace").strip().splitlines()
        return f"its process {how}" + (f": {lines[-1]}" if lines else "")

    def close(self) -> None:
        with contextlib.suppress(BrokenPipeError):
            self._input.close()
        self.output.close()
        self._said.close()


def stop(workers: Iterable[_Worker]) -> None:
    """Ends them, and what they started: SIGTERM, time to clean up, SIGKILL.

    A second Ctrl-C does not interrupt this.
    """
    workers = list(workers)
    if not workers:
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        for worker in workers:
            os.kill(worker.process.pid, signal.SIGTERM)
        deadline = time.monotonic() + CLEANUP_S
        # WNOWAIT: while a process is not collected, nobody else has its group's number.
        for worker in workers:
            while not _ended(worker.process) and time.monotonic() < deadline:
                time.sleep(_POLL_S)
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(worker.process.pid, signal.SIGKILL)
            worker.process.wait()
            worker.close()
    finally:
        signal.signal(signal.SIGINT, before)


def _ended(process: subprocess.Popen[bytes]) -> bool:
    return os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None
