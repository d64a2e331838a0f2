"""Where a switch takes the commands of ``simple_switch_CLI``: the port that is BMv2's for Thrift.

What is spoken there stands in ``runtime_client``. Only this machine can connect. Whoever
speaks something else is hung up on; whoever connects to see whether the switch is there, and
says nothing, hinders nobody.
"""

from __future__ import annotations

import contextlib
import json
import socketserver
import threading
from typing import Any

from testbed.cli.shims.runtime_client import HOST, TIMEOUT_S, VERSION
from testbed.cli.shims.runtime_commands import RuntimeCommands

_MOST_BYTES = 64 << 20


class RuntimeServer:
    """Serves ``commands`` at a port from now on, in threads of its own. Raises OSError."""

    def __init__(self, commands: RuntimeCommands, port: int) -> None:
        lock = threading.Lock()

        class Handler(socketserver.StreamRequestHandler):
            timeout = TIMEOUT_S

            def handle(self) -> None:
                with contextlib.suppress(OSError, ValueError):
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
