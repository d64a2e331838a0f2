"""Asks a switch to carry out commands. Little is imported here: scripts start it often.

A request and its answer are one line of JSON each::

    {"testbed": 1, "commands": ["table_add t a 1 => 2", ...]}   ->   {"answers": ["...", ...]}
"""

from __future__ import annotations

import json
import socket
from collections.abc import Sequence

HOST = "127.0.0.1"
VERSION = 1
TIMEOUT_S = 600.0


class RuntimeClient:
    """Asks a switch at a port. Raises OSError where there is none, ValueError where what
    answers is none of ours."""

    def __init__(self, host: str, port: int) -> None:
        self._socket = socket.create_connection((host, port), timeout=TIMEOUT_S)
        self._lines = self._socket.makefile("r")

    def ask(self, commands: Sequence[str]) -> list[str]:
        request = {"testbed": VERSION, "commands": list(commands)}
        self._socket.sendall(json.dumps(request).encode() + b"\n")
        line = self._lines.readline()
        if not line:
            raise ValueError("it hung up")
        answers: list[str] = json.loads(line)["answers"]
        return answers

    def close(self) -> None:
        self._lines.close()
        self._socket.close()
