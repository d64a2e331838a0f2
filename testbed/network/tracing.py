"""What another process asks of a running network: live packets for `testbed trace`,
and for `testbed shell` where a switch is served.

The network listens at a Unix socket beside the ledgers (``state_directory()``), so only
its own user can reach it; its name has the run's tag. A request and each answer are
one line of JSON:

    {"ask": "switch", "switch": "s1"}
        -> {"program": path, "include_dirs": [path, ...], "defines": {...}}
    {"ask": "pick", "switch": "s1", "matcher": path, "count": 5}
        -> {"port": 1, "at_ps": ..., "frame": hex, "snapshot": {...}} five times
    {"ask": "p4runtime", "switch": "s1"}
        -> {"address": "127.0.0.1:50051", "socket": "unix:/...", "device_id": 1}

and {"error": sentence} where it cannot be done. Frames are picked in the engine; here
they are only handed on, each with a snapshot of its switch. Compiling conditions and
interpreting packets is left to who asks, in a process of its own. Who hangs up ends the
picking.
"""

from __future__ import annotations

import contextlib
import json
import select
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from testbed.engine import EngineError, Fabric
from testbed.network.errors import NetworkError
from testbed.network.ledger import state_directory
from testbed.switch import ControlError, Switch
from testbed.switch.snapshot import take_snapshot

if TYPE_CHECKING:
    from testbed.network.serving import Served

_PREFIX, _SUFFIX = "trace-", ".sock"
_POLL_S = 0.05
_MAX_LINE = 1 << 26
_TIMEOUT_S = 10.0


@dataclass(frozen=True)
class ProgramSource:
    """What a switch's program was compiled from."""

    program: Path
    include_dirs: tuple[Path, ...] = ()
    defines: Mapping[str, str] | None = None


def socket_name(tag: str) -> str:
    """What the socket of run ``tag`` is called, in ``state_directory()``."""
    return f"{_PREFIX}{tag}{_SUFFIX}"


class TraceServer:
    """Answers at ``path`` until :meth:`close`. ``source`` gives a switch's program by its
    name; ``served``: those with a P4Runtime server."""

    def __init__(
        self,
        fabric: Fabric,
        switches: Mapping[str, Switch],
        source: Callable[[str], ProgramSource],
        path: Path,
        served: Mapping[str, Served] | None = None,
    ) -> None:
        self._fabric = fabric
        self._served = {} if served is None else served
        self._switches = switches
        self._source = source
        self._path = path
        self._ended = threading.Event()
        self._socket = socket.socket(socket.AF_UNIX)
        try:
            self._socket.bind(str(self._path))
        except OSError as error:
            raise NetworkError(f"{self._path} cannot be made: {error.strerror or error}") from None
        self._socket.listen()
        self._thread = threading.Thread(target=self._serve, name="trace", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Ends what is being asked, too."""
        self._ended.set()
        self._thread.join()
        self._socket.close()
        self._path.unlink(missing_ok=True)

    def _serve(self) -> None:
        clients: list[threading.Thread] = []
        while not self._ended.is_set():
            if select.select([self._socket], [], [], _POLL_S)[0]:
                connection, _ = self._socket.accept()
                client = threading.Thread(target=self._answer, args=(connection,), daemon=True)
                client.start()
                clients.append(client)
        for client in clients:
            client.join()

    def _answer(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection, connection.makefile("rwb") as stream:
            connection.settimeout(_TIMEOUT_S)
            try:
                line = stream.readline(_MAX_LINE)
                if not line:  # only to see whether somebody listens
                    return
                request = json.loads(line)
                for answer in self._answers(request, connection):
                    stream.write(json.dumps(answer).encode() + b"\n")
                    stream.flush()
            except (ControlError, EngineError, ValueError, KeyError, TypeError) as error:
                stream.write(json.dumps({"error": str(error)}).encode() + b"\n")
                stream.flush()

    def _answers(
        self, request: dict[str, Any], connection: socket.socket
    ) -> Iterator[dict[str, Any]]:
        name = request["switch"]
        if request["ask"] == "p4runtime" and name in self._served:
            yield self._served[name].document()
            return
        if name in self._served and not self._switches:
            raise ValueError(f"{name} is no switch of the engine, so its packets cannot be picked")
        switch = self._switches.get(name)
        if switch is None:
            raise ValueError(f"no switch is called {name}; there are {', '.join(self._switches)}")
        if request["ask"] == "switch":
            source = self._source(name)
            yield {
                "program": str(source.program.resolve()),
                "include_dirs": [str(d.resolve()) for d in source.include_dirs],
                "defines": dict(source.defines or {}),
            }
        elif request["ask"] == "p4runtime":
            raise ValueError(f"{name} is not served by P4Runtime")
        else:
            yield from self._picked(switch, request["matcher"], request["count"], connection)

    def _picked(
        self, switch: Switch, matcher: str, count: int, connection: socket.socket
    ) -> Iterator[dict[str, Any]]:
        self._fabric.start_picking(switch.node, Path(matcher), count)
        try:
            given = 0
            while given < count and not self._ended.is_set():
                if _hung_up(connection):
                    return
                for picked in self._fabric.picked(switch.node):
                    given += 1
                    yield {
                        "port": picked.port,
                        "at_ps": picked.at_ps,
                        "frame": picked.data.hex(),
                        "snapshot": take_snapshot(switch),
                    }
        finally:
            with contextlib.suppress(EngineError):  # the fabric may have failed
                self._fabric.stop_picking(switch.node)


def _hung_up(connection: socket.socket) -> bool:
    """Waits a little for the other side to hang up."""
    return bool(select.select([connection], [], [], _POLL_S)[0]) and not connection.recv(1)


# --------------------------------------------------------------------------- the other side


def running(tag: str | None = None) -> str:
    """The tag of the network that runs, or that it is ``tag``. Raises NetworkError."""
    tags = [t for t in _tags() if _alive(t)]
    if tag is not None:
        if tag not in tags:
            raise NetworkError(f"no running network is called {tag}; there are {_listed(tags)}")
        return tag
    if not tags:
        raise NetworkError("no network runs here; start one: testbed up leaf-spine")
    if len(tags) > 1:
        raise NetworkError(f"several networks run; say which one: --network {' | '.join(tags)}")
    return tags[0]


def ask(tag: str, request: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The answers of a running network, as they come. Raises NetworkError."""
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(str(_path(tag)))
            with connection.makefile("rwb") as stream:
                stream.write(json.dumps(request).encode() + b"\n")
                stream.flush()
                for line in stream:
                    answer = json.loads(line)
                    if "error" in answer:
                        raise NetworkError(answer["error"])
                    yield answer
    except OSError as error:
        raise NetworkError(f"the network does not answer: {error.strerror or error}") from None


def _tags() -> list[str]:
    names = (p.name for p in state_directory().glob(f"{_PREFIX}*{_SUFFIX}"))
    return sorted(name.removeprefix(_PREFIX).removesuffix(_SUFFIX) for name in names)


def _path(tag: str) -> Path:
    return state_directory() / socket_name(tag)


def _alive(tag: str) -> bool:
    """Whether somebody listens; the socket of a killed run is removed."""
    with socket.socket(socket.AF_UNIX) as probe:
        try:
            probe.connect(str(_path(tag)))
        except ConnectionRefusedError:
            _path(tag).unlink(missing_ok=True)
            return False
        except OSError:
            return False
    return True


def _listed(tags: list[str]) -> str:
    return ", ".join(tags) or "none"
