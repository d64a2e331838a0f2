"""An agent as the network's side sees it: a process in a host's namespace.

It is spoken to in JSON lines over its standard input and output
(``testbed/agents/channel.py``). Every wait is bounded and says what it waited
for. What an agent writes to standard error goes to a log; when it fails, one
sentence sums that up and names the log.
"""

from __future__ import annotations

import contextlib
import json
import queue
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from testbed.network.errors import NetworkError

_POLL_S = 0.2
STOP_TIMEOUT_S = 2.0

Message = dict[str, Any]


class AgentError(NetworkError):
    """An agent failed, ended early or did not answer in time."""


class AgentProcess:
    """A running agent. Start it from a thread that lives as long as the agent shall.

    (The kernel ends an agent with the thread that started it.)
    """

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        *,
        environment: Mapping[str, str],
        log: Path,
    ) -> None:
        self.name = name
        self.log = log
        with log.open("wb") as errors:
            try:
                self._process = subprocess.Popen(
                    command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=errors,
                    env=dict(environment),
                )
            except OSError as error:
                raise AgentError(f"{name} cannot be started: {error.strerror}") from None
        self._messages: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, name=f"read {name}", daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    def send(self, command: str, /, **fields: Any) -> None:
        """Sends one command. Raises AgentError if the agent is gone."""
        assert self._process.stdin is not None
        line = json.dumps({"command": command, **fields}) + "\n"
        try:
            self._process.stdin.write(line.encode())
            self._process.stdin.flush()
        except (BrokenPipeError, ValueError):
            raise self._failure("ended early") from None

    def receive(self, event: str, timeout_s: float) -> Message:
        """The next message, which must be `event`. Raises AgentError."""
        deadline = time.monotonic() + timeout_s
        while True:
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                raise self._failure(f"sent no {event!r} within {timeout_s:g} s")
            try:
                # In slices, so that Python's signal handlers get their turn.
                message = self._messages.get(timeout=min(remaining, _POLL_S))
            except queue.Empty:
                continue
            if message is None:
                raise self._failure(f"ended before it sent {event!r}")
            if message.get("event") == "error":
                raise AgentError(f"{self.name}: {message.get('message')} (log: {self.log})")
            if message.get("event") != event:
                raise self._failure(f"sent {message.get('event')!r} instead of {event!r}")
            return message

    def request(self, command: str, answer: str, timeout_s: float, /, **fields: Any) -> Message:
        """Sends a command and waits for its answer. Raises AgentError."""
        self.send(command, **fields)
        return self.receive(answer, timeout_s)

    def close_input(self) -> None:
        """Tells the agent to end; does not wait."""
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):  # it ended first
            self._process.stdin.close()

    def stop(self, timeout_s: float = STOP_TIMEOUT_S) -> None:
        """Ends the agent: by end of input, else by SIGKILL; safe to repeat.

        An empty log is removed.
        """
        process = self._process
        assert process.stdout is not None
        self.close_input()
        try:
            process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        self._reader.join(STOP_TIMEOUT_S)
        process.stdout.close()
        if self.log.exists() and self.log.stat().st_size == 0:
            self.log.unlink()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            try:
                message = json.loads(line)
            except ValueError:
                text = line.decode(errors="replace").strip()
                message = {"event": "error", "message": f"wrote a line that is not JSON: {text}"}
            self._messages.put(message)
        self._messages.put(None)

    def _failure(self, what: str) -> AgentError:
        """An error with the exit status and the last line of the log, if there are any."""
        status = self._process.poll()
        ended = "" if status is None else f" (exit status {status})"
        lines = self.log.read_text(errors="replace").strip().splitlines()
        said = f": {lines[-1]} (log: {self.log})" if lines else ""
        return AgentError(f"{self.name} {what}{ended}{said}")
