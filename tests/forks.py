"""Commands as processes of their own, without the second that their imports take.

A server has imported what the commands import, and forks for every call. The child has
the directory, the environment and the standard streams that the caller names, runs its
module as ``python -m`` does, and ends as a process ends: nothing of it is seen by the
next. A thread for each command, as typer's CliRunner would have it, shares signals,
descriptors and what modules keep; ``multiprocessing``'s fork server does much the same as
this one, but gives its children no streams, and imports the module that pytest runs as.

What is settled while Python starts (``PYTHONHASHSEED``), and what is measured of a
process as a whole, wants a real one: ``run_command`` of ``tests/live.py``.
"""

from __future__ import annotations

import atexit
import functools
import gc
import importlib
import json
import os
import pkgutil
import runpy
import select
import signal
import subprocess
import sys
import tempfile
import threading
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.live import MARK

ROOT = Path(__file__).resolve().parent.parent
COMMAND = "testbed.cli.main"
WAIT_S = 280.0


def run(
    *words: str,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    stdin: str = "",
    module: str = COMMAND,
) -> subprocess.CompletedProcess[str]:
    """What ``python -m module words`` did, with ``env`` added to this process's environment.

    Raises subprocess.TimeoutExpired for one that takes minutes.
    """
    with tempfile.TemporaryDirectory() as scratch:
        streams = [Path(scratch) / name for name in ("stdin", "stdout", "stderr")]
        streams[0].write_text(stdin)
        request = {
            "module": module,
            "words": words,
            "cwd": os.fspath(cwd or Path.cwd()),
            "env": {**os.environ, **(env or {})},
            "streams": [os.fspath(path) for path in streams],
        }
        code = _server().call(request)
        # Whatever a command prints is shown, also what no terminal could.
        out, error = (path.read_text(errors="backslashreplace") for path in streams[1:])
        return subprocess.CompletedProcess([module, *words], code, out, error)


class _Server:
    """The other end of :func:`_serve`."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.forks"],
            cwd=ROOT,
            # Unmarked: it stays, and is no leftover of a run.
            env={name: value for name, value in os.environ.items() if name != MARK},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        atexit.register(self.close)

    def call(self, request: dict[str, Any]) -> int:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(request).encode() + b"\n")
        self._process.stdin.flush()
        child = int(self._answer())
        try:
            return int(self._answer(WAIT_S))
        except TimeoutError:
            os.kill(child, signal.SIGKILL)
            self._answer()
            raise subprocess.TimeoutExpired([*request["words"]], WAIT_S) from None

    def _answer(self, wait_s: float = 60.0) -> bytes:
        assert self._process.stdout is not None
        # Answers are lines, and one is read before the next is asked for: none is buffered.
        if not select.select([self._process.stdout], [], [], wait_s)[0]:
            raise TimeoutError(f"no answer of the fork server within {wait_s} s")
        line = self._process.stdout.readline()
        assert line, f"the fork server has ended: {self._process.wait()}"
        return line

    def close(self) -> None:
        self._process.communicate()  # closes its input, at which it ends


@functools.cache
def _server() -> _Server:
    return _Server()


# ---- in the server ----------------------------------------------------------------------


def _import_all() -> None:
    for package in ("testbed.cli", "experiments"):
        found = importlib.import_module(package)
        for module in pkgutil.walk_packages(found.__path__, f"{package}."):
            importlib.import_module(module.name)
    importlib.import_module("testbed.measure.figure")


def _serve() -> None:
    for line in sys.stdin.buffer:
        child = os.fork()
        if not child:
            os._exit(_become(json.loads(line)))
        print(child, flush=True)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def _become(request: dict[str, Any]) -> int:
    """Makes this process the one that was asked for; returns its exit code.

    All that Python does at the end is done but for the taking apart of every module, which
    takes longer than most commands.
    """
    for number, path in enumerate(request["streams"]):
        opened = os.open(path, os.O_RDWR | os.O_CREAT)
        os.dup2(opened, number)
        os.close(opened)
    sys.stdin, sys.stdout, sys.stderr = os.fdopen(0), os.fdopen(1, "w"), os.fdopen(2, "w", 1)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.environ.clear()
    os.environ.update(request["env"])
    os.chdir(request["cwd"])
    sys.argv = [request["module"], *request["words"]]
    sys.modules.pop(request["module"], None)
    code: object = 0
    try:
        runpy.run_module(request["module"], run_name="__main__", alter_sys=True)
    except SystemExit as end:
        code = end.code
    except BaseException:
        traceback.print_exc()
        code = 1
    threading._shutdown()  # type: ignore[attr-defined]  # waits for threads that are no daemons
    atexit._run_exitfuncs()
    sys.stdout.flush()
    if code is None or isinstance(code, int):
        return code or 0
    print(code, file=sys.stderr)
    return 1


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # at a terminal it is meant for the caller
    _import_all()
    gc.freeze()  # so that a collection in a child does not write to every page
    _serve()
