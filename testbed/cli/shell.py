"""``testbed shell``: p4runtime-shell on a switch that runs."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from testbed.cli.errors import UsageError
from testbed.network.tracing import ask, running
from testbed.p4runtime.client import Client
from testbed.p4runtime.environment import SHELL, SHELL_MAIN, python_of

_ADDRESS = re.compile(r"(\[[0-9a-fA-F:.]+\]|[^:\s]+):\d{1,5}|unix:.+")
_CONNECT_S = 10.0
_ELECTION_ID = re.compile(r"\d+(,\d+)?")


def shell_command(
    switch: str,
    network: str | None,
    *,
    device_id: int | None,
    election_id: str | None,
    role: str | None,
) -> None:
    """See ``testbed shell --help``. Raises UsageError, NetworkError, EnvironmentMissing."""
    if election_id is not None and not _ELECTION_ID.fullmatch(election_id):
        raise UsageError(f"--election-id {election_id}: write a number, or HIGH,LOW")
    if _ADDRESS.fullmatch(switch):
        if network is not None:
            raise UsageError(f"--network cannot be used with an address, {switch}")
        address, device = switch, 1 if device_id is None else device_id
    else:
        if device_id is not None:
            raise UsageError("--device-id is for an ADDRESS:PORT; a switch's own is known")
        [found] = ask(running(network), {"ask": "p4runtime", "switch": switch})
        address, device = found["socket"] or found["address"], found["device_id"]
    python = python_of(SHELL, lambda line: print(f"testbed: {line}", file=sys.stderr))
    if election_id is None:
        election_id = _next_election_id(address, device, role or "")
    command = [
        *(str(python), "-P", str(SHELL_MAIN)),
        *("--grpc-addr", address, "--device-id", str(device)),
        *("--election-id", election_id if "," in election_id else f"0,{election_id}"),
    ]
    if role is not None:
        command += ["--role-name", role]
    _become(command, python.parents[1])


def _next_election_id(address: str, device_id: int, role: str) -> str:
    """That of a primary if there is none; else 0, with which a shell only reads, and leaves
    the controller that runs alone."""
    with Client.connect(address, device_id=device_id, role=role, timeout_s=_CONNECT_S) as client:
        election_id = client.election_id or 0
    return f"{election_id >> 64},{election_id & ((1 << 64) - 1)}"


def _become(command: list[str], environment: Path) -> None:
    """The shell takes our place: the terminal, its signals and the exit status are its own."""
    variables = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "PYTHONHOME")}
    # IPython's history and profile; gRPC's own lines about what it does.
    variables.setdefault("IPYTHONDIR", str(environment / "ipython"))
    variables.setdefault("GRPC_VERBOSITY", "NONE")
    sys.stdout.flush()
    sys.stderr.flush()
    os.execve(command[0], command, variables)
