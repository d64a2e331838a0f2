"""What a run has made on this machine, written down so that nothing is left behind.

A run writes a ledger, one JSON file, *before* it makes a thing, and holds a lock
on it for as long as it lives. The kernel drops the lock however the process
ends, so "can be locked" is "its run is dead", without guessing from process
numbers, which are reused and mean nothing in another PID namespace. The next
run reclaims what such ledgers name.

Most of a killed run goes by itself: hosts' shells die with their parent
(``mnexec.c``), their namespaces with them, and the veth pairs with those. What
remains is the run's scratch directory and files, pairs of interfaces of the namespace that
the run itself was in, and processes that somebody put into the background in a host. The
last are found by a mark in their environment, ``TESTBED_RUN``, which descendants inherit;
never by name. Interfaces can only be removed from within their namespace: a ledger whose
run was in a namespace that outlives it waits for a run there.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import secrets
import shutil
import signal
import string
import tempfile
import time
from pathlib import Path
from typing import Any

from testbed.network import privilege
from testbed.network.errors import NetworkError
from testbed.network.interfaces import remove_interface
from testbed.network.namespace import network_namespace_id

MARK = "TESTBED_RUN"
_TAG_LENGTH = 5
_TAG_LETTERS = string.ascii_lowercase + string.digits
_KILL_TIMEOUT_S = 5.0


def state_directory() -> Path:
    """Where ledgers lie: $XDG_RUNTIME_DIR/testbed, /run/testbed, or /tmp/testbed-UID."""
    candidates = [Path("/run/testbed"), Path(tempfile.gettempdir()) / f"testbed-{_machine_uid()}"]
    if runtime := os.environ.get("XDG_RUNTIME_DIR"):
        candidates.insert(0, Path(runtime) / "testbed")
    for directory in candidates:
        with contextlib.suppress(OSError):
            directory.mkdir(mode=0o700, exist_ok=True)
            # In /tmp somebody else could have made it first.
            if directory.stat().st_uid == os.getuid() and os.access(directory, os.W_OK):
                return directory
    raise NetworkError(
        f"none of {', '.join(map(str, candidates))} can be written, so there is no place to"
        " note what a run makes; set XDG_RUNTIME_DIR to a directory of yours"
    )


def _machine_uid() -> int:
    """Who we are outside of our user namespace, in which every user is 0."""
    uid = os.getuid()
    with contextlib.suppress(OSError, ValueError):
        for line in Path("/proc/self/uid_map").read_text().splitlines():
            inside, outside, count = (int(word) for word in line.split())
            if inside <= uid < inside + count:
                return outside + uid - inside
    return uid


class Ledger:
    """The ledger of the running process. ``close()`` removes everything it names."""

    def __init__(self) -> None:
        self.tag = "".join(secrets.choice(_TAG_LETTERS) for _ in range(_TAG_LENGTH))
        self._path = state_directory() / f"{self.tag}.json"
        self._record: dict[str, Any] = {
            "tag": self.tag,
            "pid": os.getpid(),
            "network_namespace": network_namespace_id(),
            "outlived": not privilege.in_own_namespaces(),  # by that namespace
            "interfaces": [],
            "directories": [],
            "files": [],
        }
        # Locked under a name that no reclaiming run looks at, then published.
        draft = self._path.with_suffix(".new")
        self._fd = _create(draft)
        fcntl.flock(self._fd, fcntl.LOCK_EX)
        self._write()
        draft.rename(self._path)

    def environment(self) -> dict[str, str]:
        """The environment of everything this run starts: ours, with the mark."""
        return {**os.environ, MARK: self.tag}

    def interface(self, node: str) -> str:
        """A name for this run's interface towards `node`, noted before it is made."""
        name = f"t{self.tag}-{node}"
        self._record["interfaces"].append(name)
        self._write()
        return name

    def directory(self) -> Path:
        """A directory for what goes with the run; one a run, made when first asked for:
        most runs need none, and then a killed one leaves none."""
        path = Path(tempfile.gettempdir()) / f"testbed-{self.tag}"
        if not self._record["directories"]:
            self._record["directories"].append(str(path))
            self._write()
            path.mkdir(mode=0o700)
        return path

    def file(self, name: str) -> Path:
        """Where this run's file `name` lies beside its ledger, noted before it is made."""
        path = self._path.with_name(name)
        self._record["files"].append(str(path))
        self._write()
        return path

    def close(self) -> None:
        """Removes what is named here and still there, then the ledger; safe to repeat."""
        if self._fd < 0:
            return
        _remove(self._record)
        self._path.unlink(missing_ok=True)
        os.close(self._fd)
        self._fd = -1
        if self._path.parent.parent == Path(tempfile.gettempdir()):
            with contextlib.suppress(OSError):  # other runs' ledgers are in it
                self._path.parent.rmdir()

    def _write(self) -> None:
        data = json.dumps(self._record).encode()
        os.pwrite(self._fd, data, 0)
        os.ftruncate(self._fd, len(data))


def _create(draft: Path) -> int:
    """A new file. A run that ends may remove the empty directory at any time."""
    while True:
        try:
            return os.open(draft, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        except FileNotFoundError:
            draft.parent.mkdir(mode=0o700, exist_ok=True)


def reclaim() -> list[str]:
    """Removes what dead runs left; returns their tags. Living runs are not touched."""
    reclaimed = []
    for path in sorted(state_directory().glob("*.json")):
        try:
            fd = os.open(path, os.O_RDWR | os.O_CLOEXEC)
        except FileNotFoundError:
            continue
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
            record = json.loads(os.pread(fd, 1 << 20, 0))
            if _belongs_elsewhere(record):
                continue
            _remove(record)
            path.unlink(missing_ok=True)
            reclaimed.append(record["tag"])
        except BlockingIOError:
            continue  # its run lives
        except (ValueError, KeyError):
            path.unlink(missing_ok=True)  # cut off in the middle of its first write
        finally:
            os.close(fd)
    return reclaimed


def _belongs_elsewhere(record: dict[str, Any]) -> bool:
    """Whether only a run in another namespace can remove what is named here."""
    away = bool(record["network_namespace"] != network_namespace_id())
    return away and record["outlived"] and record["interfaces"] != []


def _remove(record: dict[str, Any]) -> None:
    _kill_marked(record["tag"])
    # Interfaces of another namespace went with it, and their names may be ours by now.
    if record["network_namespace"] == network_namespace_id():
        for name in record["interfaces"]:
            remove_interface(name)
    for directory in record["directories"]:
        shutil.rmtree(directory, ignore_errors=True)
    for file in record["files"]:
        Path(file).unlink(missing_ok=True)


def _kill_marked(tag: str) -> None:
    """Kills the processes that carry the mark of run `tag` and waits until they are gone."""
    deadline = time.monotonic() + _KILL_TIMEOUT_S
    while marked := _marked(tag):
        for pid in marked:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        if time.monotonic() > deadline:
            raise NetworkError(
                f"processes of run {tag} did not end within {_KILL_TIMEOUT_S:.0f} s of SIGKILL:"
                f" {', '.join(map(str, marked))}"
            )
        time.sleep(0.01)


def _marked(tag: str) -> list[int]:
    mark = f"{MARK}={tag}".encode()
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdecimal() or int(entry.name) == os.getpid():
            continue
        # Gone meanwhile, another user's, or a zombie: its environment reads empty.
        with contextlib.suppress(OSError):
            if mark in (entry / "environ").read_bytes().split(b"\0"):
                found.append(int(entry.name))
    return found
