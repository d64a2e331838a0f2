"""Where a switch takes commands: the port that is BMv2's for Thrift.

``simple_switch_CLI`` speaks a protocol of ours there (``runtime_client``), since a script's
lines go at once in it; who speaks Thrift is answered in Thrift (``thrift_server``), if
``thriftpy2`` is installed. A connection's first byte tells which. Only this machine can
connect. Whoever speaks something else is hung up on; whoever connects to see whether the
switch is there, and says nothing, hinders nobody.
"""

from __future__ import annotations

import contextlib
import json
import socket
import socketserver
import threading
from collections.abc import Callable
from typing import Any

from testbed.cli.shims.runtime_client import HOST, TIMEOUT_S, VERSION
from testbed.cli.shims.runtime_commands import RuntimeCommands
from testbed.cli.shims.thrift_server import MISSING, ThriftServices, thrift_is_there

THRIFT_FIRST = b"\x80"  # of the version, with which the binary protocol begins
_MOST_BYTES = 64 << 20


class RuntimeServer:
    """Serves ``commands`` at a port from now on, in threads of its own. Raises OSError.

    ``say`` takes a sentence about what a Thrift client is not told: its errors are numbers.
    """

    def __init__(
        self,
        commands: RuntimeCommands,
        port: int,
        say: Callable[[str], object] = lambda sentence: None,
    ) -> None:
        lock = threading.Lock()
        services: list[ThriftServices] = []

        def speak_thrift(connection: socket.socket) -> None:
            if not thrift_is_there():
                say(MISSING)
                return
            with lock:
                if not services:  # made for the first client: it takes half a second
                    services.append(ThriftServices(commands, lock, say))
            services[0].serve(connection)

        class Handler(socketserver.StreamRequestHandler):
            timeout = TIMEOUT_S

            def handle(self) -> None:
                with contextlib.suppress(OSError, ValueError):
                    first = self.request.recv(1, socket.MSG_PEEK)
                    if first == THRIFT_FIRST:
                        speak_thrift(self.request)
                        return
                    while line := self.rfile.readline(_MOST_BYTES):
                        asked = _commands(json.loads(line))
                        with lock:
                            answers = commands.run_all(asked)
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
    if not isinstance(request, dict) or request.get("testbed") != VERSION:
        raise ValueError("not our protocol")
    commands = request.get("commands")
    if not isinstance(commands, list):
        raise ValueError("no commands")
    return [str(command) for command in commands]
