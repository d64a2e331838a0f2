"""Python environments for other people's programs whose requirements are not ours.

p4runtime-shell pins a protobuf of 2022, finsy wants its own; neither may touch the one
that the testbed runs on. So each lives in a virtual environment in the user's cache,
made on first use from PyPI and kept. One is made under another name and renamed when it
is whole: whoever finds it finds all of it. (Its scripts would name the old path: what
is run is its interpreter.) A lock keeps two processes from making the same one.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from testbed.paths import cache_dir

_TIMEOUT_S = 600.0
_UNREACHABLE = (
    "NewConnectionError",
    "NameResolutionError",
    "ConnectTimeoutError",
    "ProxyError",
    "Temporary failure in name resolution",
    "Network is unreachable",
)


@dataclass(frozen=True)
class Tool:
    """A client from PyPI."""

    name: str
    requirements: tuple[str, ...]


# setuptools: IPython 7 wants distutils, which Python 3.12 lacks.
SHELL = Tool("p4runtime-shell", ("p4runtime-shell==0.0.6", "setuptools<81"))
SHELL_MAIN = Path(__file__).with_name("shell_main.py")  # what runs it there


class EnvironmentMissing(Exception):
    """An environment cannot be made: one sentence for the user."""


def environment_of(tool: Tool) -> Path:
    """Where the tool's environment is, or would be."""
    return cache_dir() / "environments" / f"{tool.name}-{_fingerprint(tool)}"


def python_of(tool: Tool, progress: Callable[[str], None] = lambda _: None) -> Path:
    """The interpreter of the tool's environment, which is made if it is not there.

    ``progress`` gets a line before something that takes long. Raises EnvironmentMissing.
    """
    directory = environment_of(tool)
    base = directory.parent
    python = directory / "bin" / "python"
    if python.exists():
        return python
    try:
        base.mkdir(parents=True, exist_ok=True)
        with _locked(base / f".{directory.name}.lock"):
            if not python.exists():
                progress(f"making an environment for {tool.name} in {directory}, once")
                _make(tool, directory)
    except OSError as error:
        raise EnvironmentMissing(
            f"the environment of {tool.name} cannot be made in {base}: {error.strerror or error}"
        ) from None
    return python


def _fingerprint(tool: Tool) -> str:
    """Of what an environment depends on."""
    parts = [*tool.requirements, sys.version, sys.base_prefix]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _make(tool: Tool, directory: Path) -> None:
    draft = Path(tempfile.mkdtemp(prefix=".making-", dir=directory.parent))
    try:
        own_pip = importlib.util.find_spec("pip") is not None
        bare = ["--without-pip"] if own_pip else []
        _run(tool, [sys.executable, "-m", "venv", *bare, str(draft)])
        python = str(draft / "bin" / "python")
        pip = (
            [sys.executable, "-m", "pip", "--python", python] if own_pip else [python, "-m", "pip"]
        )
        options = ("--quiet", "--no-input", "--disable-pip-version-check", "--retries", "1")
        _run(tool, [*pip, "install", *options, *tool.requirements])
        draft.rename(directory)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _run(tool: Tool, command: Sequence[str]) -> None:
    environment = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "PYTHONHOME")}
    try:
        done = subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=_TIMEOUT_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise EnvironmentMissing(
            f"installing {tool.name} did not end within {_TIMEOUT_S:.0f} s"
        ) from None
    if done.returncode != 0:
        raise EnvironmentMissing(_reason(tool, done.stdout + done.stderr))


def _reason(tool: Tool, said: str) -> str:
    missing = f"{tool.name} is not installed yet, and "
    if any(sign in said for sign in _UNREACHABLE):
        return missing + "PyPI, from which it comes on first use, cannot be reached"
    errors = [line.removeprefix("ERROR: ") for line in said.splitlines() if "ERROR: " in line]
    last = errors[-1] if errors else (said.strip().splitlines() or ["no reason given"])[-1]
    return f"{missing}pip refuses: {last}"
