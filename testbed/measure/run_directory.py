"""Where a run's results go: all of them, or none.

A run directory is written under a name that begins with a dot and renamed once
it is complete, so that a reader never finds half a result and a run that was
broken off leaves nothing. The writer holds a lock on it, which the kernel drops
however the process ends: so the next run can tell a draft whose writer was killed,
and removes it.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import shlex
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from testbed.measure.round_files import RoundFiles

CAPTURES = "capture"  # a directory for each variant, of a live run with --capture


class RunDirectory:
    """A run directory in the making; a context manager.

    ``path`` is the temporary directory. :meth:`publish` gives it its name,
    ``<UTC time>-<experiment>-<seed>``; left without that, it is removed.

    Raises:
        OSError: ``out`` cannot be made or written.
    """

    def __init__(self, out: Path, experiment: str, seed: int) -> None:
        self._name = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}-{experiment}-{seed}"
        out.mkdir(parents=True, exist_ok=True)
        prefix = f".{experiment}-"
        _remove_abandoned(out, prefix)
        self.path, self._lock = _make_draft(out, prefix)

    def __enter__(self) -> RunDirectory:
        return self

    def __exit__(self, *_: object) -> None:
        shutil.rmtree(self.path, ignore_errors=True)
        os.close(self._lock)

    def publish(self) -> Path:
        """Give the directory its final name; returns it. A name taken gets ``-2``, ``-3``..."""
        self.path.chmod(0o755)  # mkdtemp made it private
        attempt = 1
        while True:
            suffix = f"-{attempt}" if attempt > 1 else ""
            final = self.path.with_name(self._name + suffix)
            # A directory renamed onto an empty one replaces it: so look first.
            if not final.exists():
                self.path.rename(final)
                return final
            attempt += 1

    def write_text(self, name: str, text: str) -> None:
        target = self.path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def write_parameters(
        self,
        *,
        experiment: str,
        seed: int,
        parameters: Mapping[str, Any],
        versions: Mapping[str, str],
        command: Sequence[str],
    ) -> None:
        """``parameters.json``, and the repeating command as a line for a shell."""
        document = {
            "experiment": experiment,
            "seed": seed,
            "parameters": dict(parameters),
            "versions": dict(versions),
            "command": list(command),
        }
        self.write_text("parameters.json", json.dumps(document, indent=2) + "\n")
        self.write_text("command", shlex.join(command) + "\n")

    def round_files(self, variant: str) -> RoundFiles:
        """The files of a variant's rounds, to be written while they run."""
        return RoundFiles(self.path, variant)

    @property
    def captures(self) -> Path:
        """Where captures go, a directory for each variant."""
        return self.path / CAPTURES


def _make_draft(out: Path, prefix: str) -> tuple[Path, int]:
    """A new directory in ``out``, and a descriptor that holds the lock on it."""
    while True:
        path = Path(tempfile.mkdtemp(prefix=prefix, dir=out))
        try:
            lock = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
        except FileNotFoundError:
            continue  # somebody was faster and took it for abandoned
        with contextlib.suppress(OSError):  # a file system without locks: then nobody cleans up
            fcntl.flock(lock, fcntl.LOCK_EX)
        if path.exists():
            return path, lock
        os.close(lock)


def _remove_abandoned(out: Path, prefix: str) -> None:
    """Removes drafts in ``out`` whose writers are gone."""
    for path in out.glob(f"{prefix}*"):
        with contextlib.suppress(OSError):  # locked by its writer, or not ours
            lock = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                shutil.rmtree(path, ignore_errors=True)
            finally:
                os.close(lock)
