"""One ``simple_switch_grpc``: started, watched, ended.

BMv2 goes on where an interface is missing or a port is in use, with a line in its log; so
ports are tried before, the log is read after, and a switch counts as started when both of
its servers answer. A port is free until somebody takes it: runs beside this one take
turns. Their lock is the name of a socket that is no file, so it is one for all who share
these ports, whoever they are, and ends with who holds it.
"""

from __future__ import annotations

import contextlib
import errno
import re
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from testbed.network.bmv2.programs import SWITCH, require
from testbed.network.bmv2.thrift import Thrift, ThriftError
from testbed.network.errors import NetworkError

HOST = "127.0.0.1"
FIRST_GRPC, FIRST_THRIFT = 50051, 9090
PRIORITIES = 8
_MOST_PORT = 65535
_START_TIMEOUT_S = 30.0
_LOCK_TIMEOUT_S = 120.0
_POLL_S = 0.02
_LOCK = "\0testbed-bmv2-ports"  # an abstract name: unix(7)
_SHOWN_LINES = 3
_HEAD = re.compile(r"^\[[\d:.]+\] \[bmv2\] \[(\w)\] \[thread \d+\] ")
_STARTED = "Thrift server was started"
# What BMv2 says, and goes on.
_COMPLAINTS = {
    "Add port operation failed": "cannot use one of its interfaces",
    "Could not bind": "cannot have its Thrift port, which is in use",
    "No address added": "cannot have its P4Runtime port, which is in use",
}


@contextlib.contextmanager
def port_turn() -> Iterator[None]:
    """Ports that are found free inside stay free for this run. Raises NetworkError."""
    deadline = time.monotonic() + _LOCK_TIMEOUT_S
    with socket.socket(socket.AF_UNIX) as lock:
        while True:
            try:
                lock.bind(_LOCK)
                break
            except OSError as error:
                if error.errno != errno.EADDRINUSE:
                    raise
                if time.monotonic() > deadline:
                    raise NetworkError(
                        f"another run has been starting BMv2 for {_LOCK_TIMEOUT_S:.0f} s"
                    ) from None
                time.sleep(_POLL_S)
        yield


def free_ports(first: int, count: int, host: str = HOST) -> list[int]:
    """The first free TCP ports from ``first`` on. Raises NetworkError."""
    found: list[int] = []
    for port in range(first, _MOST_PORT + 1):
        if len(found) == count:
            return found
        if is_free(host, port):
            found.append(port)
    raise NetworkError(f"fewer than {count} TCP ports from {first} on are free")


def is_free(host: str, port: int) -> bool:
    """Whether a server could listen there."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as attempt:
        attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            attempt.bind((host.strip("[]"), port))
        except OSError:
            return False
    return True


class Bmv2Process:
    """A BMv2 without a program. ``ports``: its interfaces by number; ``address``: where it
    serves P4Runtime. Its log is ``log``. Call :meth:`wait` before using it."""

    def __init__(
        self,
        name: str,
        *,
        device_id: int,
        ports: Mapping[int, str],
        address: str,
        thrift_port: int,
        cpu_port: int | None,
        log: Path,
        environment: Mapping[str, str],
    ) -> None:
        self.name = name
        self.device_id = device_id
        self.ports = dict(ports)
        self.address = address
        self.thrift_port = thrift_port
        self._log = log
        self._told = 0  # bytes of the log
        # mnexec: the kernel ends it with us, and Ctrl-C at our terminal is not for it.
        command = ["mnexec", "-cd", require(SWITCH), "--no-p4", "--device-id", str(device_id)]
        for number, interface in ports.items():
            command += ["-i", f"{number}@{interface}"]
        command += ["--thrift-port", str(thrift_port), "--log-console", "-L", "info"]
        command += ["--", "--grpc-server-addr", address, "--priority-queues", str(PRIORITIES)]
        if cpu_port is not None:
            command += ["--cpu-port", str(cpu_port)]
        with log.open("wb") as output:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                env=dict(environment),
                cwd=log.parent,
            )

    @property
    def pid(self) -> int:
        return self._process.pid

    def wait(self) -> None:
        """Until it can be used. Raises NetworkError with its last lines."""
        deadline = time.monotonic() + _START_TIMEOUT_S
        silent = ""
        while True:
            if self._process.poll() is not None:
                raise NetworkError(self.failure())
            text = self._log.read_text(errors="replace")
            for complaint, meaning in _COMPLAINTS.items():
                if complaint in text:
                    raise NetworkError(f"{self._title} {meaning}; {self._said()}")
            if _STARTED in text and not (silent := self._silent()):
                return
            if time.monotonic() > deadline:
                why = f" ({silent})" if silent else ""
                raise NetworkError(
                    f"{self._title} did not start within {_START_TIMEOUT_S:.0f} s{why}; "
                    f"{self._said()}"
                )
            time.sleep(_POLL_S)

    def messages(self) -> list[str]:
        """What it has logged since this was last called, a program's `log_msg` among it."""
        with self._log.open("rb") as file:
            file.seek(self._told)
            data = file.read()
        whole = data[: data.rfind(b"\n") + 1]
        self._told += len(whole)
        lines = whole.decode(errors="replace").splitlines()
        heads = ((line, _HEAD.match(line)) for line in lines)
        return [line[head.end() :] for line, head in heads if head and head[1] == "I"]

    def failure(self) -> str:
        """Why it has ended by itself, "" if it runs."""
        status = self._process.poll()
        if status is None:
            return ""
        how = f"ended with status {status}"
        if status < 0:
            how = f"was ended by {signal.Signals(-status).name}"
        return f"{self._title} {how}; {self._said()}"

    def stop(self) -> None:
        """Ends it; it keeps nothing. Safe to repeat."""
        self._process.kill()
        self._process.wait()

    @property
    def _title(self) -> str:
        return f"{SWITCH} of {self.name}"

    def _silent(self) -> str:
        """Why its Thrift server does not answer, "" if it does."""
        try:
            Thrift(self.thrift_port).close()
        except ThriftError as error:
            return str(error)
        return ""

    def _said(self) -> str:
        """The end of its log."""
        lines = self._log.read_text(errors="replace").splitlines()
        found = [_HEAD.sub("", line).strip() for line in lines if line.strip()]
        shown = " | ".join(list(dict.fromkeys(found))[-_SHOWN_LINES:])
        return f"the last it said: {shown}" if shown else "it said nothing"
