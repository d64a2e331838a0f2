"""Where a switch takes the commands of ``simple_switch_CLI``: the port that is BMv2's for Thrift.

A request and its answer are one line of JSON each::

    {"testbed": 1, "commands": ["table_add t a 1 => 2", ...]}   ->   {"answers": ["...", ...]}

Only this machine can connect. Whoever speaks something else is hung up on; whoever connects
to see whether the switch is there, and says nothing, hinders nobody.
"""

from __future__ import annotations

import contextlib
import json
import socket
import socketserver
import threading
from collections.abc import Sequence
from typing import Any

from testbed.cli.shims.runtime_commands import RuntimeCommands

HOST = "127.0.0.1"
_MOST_BYTES = 64 << 20
_TIMEOUT_S = 600.0
_VERSION = 1


class RuntimeServer:
    """Serves ``commands`` at a port from now on, in threads of its own. Raises OSError."""

    def __init__(self, commands: RuntimeCommands, port: int) -> None:
        lock = threading.Lock()

        class Handler(socketserver.StreamRequestHandler):
            timeout = _TIMEOUT_S

            def handle(self) -> None:
                with contextlib.suppress(OSError, ValueError):
                    while line := self.rfile.readline(_MOST_BYTES):
                        asked = _commands(json.loads(line))
                        with lock:
                            answers = [commands.run(command) for command in asked]
                        self.wfile.write(json.dumps({"answers": answers}).encode() + b"\n")

        self._server = _Server((HOST, port), Handler)
        self.port = self._server.server_address[1]
        serve = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), name="commands", daemon=True
        )
        serve.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False


def _commands(request: Any) -> list[str]:
    if not isinstance(request, dict) or request.get("testbed") != _VERSION:
        raise ValueError("not our protocol")
    commands = request.get("commands")
    if not isinstance(commands, list):
        raise ValueError("no commands")
    return [str(command) for command in commands]


class RuntimeClient:
    """Asks a switch at a port. Raises OSError where there is none, ValueError where what
    answers is none of ours."""

    def __init__(self, host: str, port: int) -> None:
        self._socket = socket.create_connection((host, port), timeout=_TIMEOUT_S)
        self._lines = self._socket.makefile("r")

    def ask(self, commands: Sequence[str]) -> list[str]:
        request = {"testbed": _VERSION, "commands": list(commands)}
        self._socket.sendall(json.dumps(request).encode() + b"\n")
        line = self._lines.readline()
        if not line:
            raise ValueError("it hung up")
        answers: list[str] = json.loads(line)["answers"]
        return answers

    def close(self) -> None:
        self._lines.close()
        self._socket.close()
