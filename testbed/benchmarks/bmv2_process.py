"""BMv2's simple_switch between two interfaces, as a process to be measured.

    python -m testbed.benchmarks.bmv2_process IN OUT PROGRAM.p4

The same program with the same routes as :mod:`testbed.benchmarks.engine_process`,
compiled by p4c-bm2-ss. Prints "ready PID", the switch's process, when it forwards, and
runs until its standard input ends, or SIGTERM. It logs nothing, as BMv2's own measurements do.
"""

from __future__ import annotations

import json
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO, Any

from testbed.benchmarks.lab import LabError, ip
from testbed.benchmarks.routes import DESTINATIONS, NOBODYS_MAC, destination

TOOLS = ("p4c-bm2-ss", "simple_switch", "simple_switch_CLI")
_THRIFT_PORT = 9090  # of a network namespace of our own
_START_TIMEOUT_S = 60.0


def refusal() -> str | None:
    """Why BMv2 cannot be measured here, as a sentence; None where it can."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        return f"BMv2 is left out: {', '.join(missing)} not on PATH"
    return None


def _compiled(program: str, folder: Path) -> Path:
    output = folder / "program.json"
    done = subprocess.run(
        ["p4c-bm2-ss", "--arch", "v1model", "-o", str(output), program],
        capture_output=True,
        text=True,
        timeout=_START_TIMEOUT_S,
        check=False,
    )
    if done.returncode != 0:
        raise LabError(f"p4c-bm2-ss refuses {program}: {done.stderr.strip()}")
    return output


def _await_thrift(switch: subprocess.Popen[bytes], errors: IO[str]) -> None:
    deadline = time.monotonic() + _START_TIMEOUT_S
    while switch.poll() is None and time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", _THRIFT_PORT)) == 0:
                return
        time.sleep(0.02)
    errors.seek(0)
    raise LabError(f"simple_switch does not listen for its command line: {errors.read()[-500:]}")


def _add_routes(document: dict[str, Any]) -> None:
    """What :func:`testbed.benchmarks.routes.add_router` adds, and that all of it is in."""
    names = [table["name"] for pipeline in document["pipelines"] for table in pipeline["tables"]]
    tables = [name for name in names if name.endswith(".ipv4_lpm")]
    if len(tables) != 1:
        raise LabError("the program has no table ipv4_lpm, as p4/common/forwarding.p4 has")
    commands = [
        f"table_add {tables[0]} set_nhop {destination(number)}/32 => {NOBODYS_MAC} 1"
        for number in range(DESTINATIONS)
    ]
    done = subprocess.run(
        ["simple_switch_CLI", "--thrift-port", str(_THRIFT_PORT)],
        input="\n".join([*commands, f"table_num_entries {tables[0]}"]),
        capture_output=True,
        text=True,
        timeout=_START_TIMEOUT_S,
        check=False,
    )
    if f"RuntimeCmd: {DESTINATIONS}\n" not in done.stdout:
        raise LabError(f"simple_switch did not take the routes: {done.stdout[-500:]}")


def main(inputs: list[str]) -> None:
    interface_in, interface_out, program = inputs
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())  # not without ending the switch
    ip("link", "set", "lo", "up")
    with (
        tempfile.TemporaryDirectory(prefix="testbed-bmv2-") as folder,
        (Path(folder) / "errors").open("w+") as errors,
    ):
        compiled = _compiled(program, Path(folder))
        interfaces = ("-i", f"0@{interface_in}", "-i", f"1@{interface_out}")
        switch = subprocess.Popen(
            ["simple_switch", *interfaces, "--thrift-port", str(_THRIFT_PORT), str(compiled)],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=errors,
        )
        try:
            _await_thrift(switch, errors)
            _add_routes(json.loads(compiled.read_text()))
            print(f"ready {switch.pid}", flush=True)
            sys.stdin.read()
        finally:
            switch.kill()
            switch.wait()


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except LabError as error:
        sys.exit(f"bench forwarder: {error}")
