"""Clients of other people, each in an environment of its own, against our server.

A driver (``drivers/``) runs in its client's environment and does what the client's
users do; this end has the switch, lets frames arrive at its ports, and takes what leaves.
"""

from __future__ import annotations

import functools
import json
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

from testbed.engine import Clock, Fabric
from testbed.p4runtime.device import Device
from testbed.p4runtime.environment import SHELL, EnvironmentMissing, Tool, python_of
from testbed.p4runtime.server import Listener, Server
from testbed.switch import Switch, build_program

pytestmark = pytest.mark.slow

HERE = Path(__file__).parent
PORTS = (1, 2, 3)
CPU_PORT = 255
WAIT_S = 20.0
DRIVER_S = 240.0

# Versions as their users have them; protobuf's is what the generated code can bear.
TOOLS = {
    "shell": SHELL,
    "finsy": Tool("finsy", ("finsy==0.30.0",)),
    "grpcio": Tool(
        "grpcio-client",
        (
            *("grpcio>=1.60", "p4runtime==1.4.1", "protobuf==3.20.3"),
            "googleapis-common-protos<1.70",
        ),
    ),
}
SCENARIOS = (
    *("entries", "refusals", "counters", "groups", "packets", "digests", "idle"),
    *("controllers", "cells"),
)


class Ports:
    """The outside of the switch's ports."""

    def __init__(self, fabric: Fabric, node: int) -> None:
        self._fabric = fabric
        self._node = node

    def do(self, request: dict[str, Any]) -> dict[str, Any]:
        if request["do"] == "send":
            self._fabric.send(self._node, request["port"], 0, bytes.fromhex(request["frame"]))
            return {}
        return {"frames": self._received(request["port"], request["count"])}

    def _received(self, port: int, count: int) -> list[str]:
        """Waits for as many frames; a moment more shows those that should not be."""
        frames: list[str] = []
        deadline = time.monotonic() + WAIT_S
        while len(frames) < count and time.monotonic() < deadline:
            frames += [frame.data.hex() for frame in self._fabric.receive(self._node, port)]
            time.sleep(0.01)
        return frames + [frame.data.hex() for frame in self._fabric.receive(self._node, port)]


@contextmanager
def switch() -> Iterator[tuple[str, Ports]]:
    """A live switch with ports in memory: its server's address, and the ports."""
    program = build_program(HERE / "everything.p4", optimize="-O1")
    with ExitStack() as stack:
        fabric = stack.enter_context(Fabric(Clock.LIVE))
        node = fabric.add_switch("s1", program.pipeline)
        made = Switch(fabric, node, program, "s1")
        for port in PORTS:
            fabric.attach_memory(node, port)
        made.set_cpu_port(CPU_PORT)
        fabric.start()
        device = Device(made, 1)
        stack.callback(device.close)
        server = stack.enter_context(Server([Listener((device,), "127.0.0.1:0")]))
        yield server.addresses[0], Ports(fabric, node)


@functools.cache
def environment(client: str) -> Path | str:
    """The interpreter for a client, or why there is none."""
    try:
        return python_of(TOOLS[client])
    except EnvironmentMissing as missing:
        return str(missing)


@pytest.fixture(scope="module")
def outcomes() -> Any:
    """What became of a client's scenarios, None each or a traceback; it runs once, against
    a switch of its own: election ids of others would stay."""

    @functools.cache
    def run(client: str) -> dict[str, str | None]:
        python = environment(client)
        if isinstance(python, str):
            pytest.skip(python)
        with switch() as (address, ports):
            return drive(python, client, address, ports)

    return run


def drive(python: Path, client: str, address: str, ports: Ports) -> dict[str, str | None]:
    variables = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    with subprocess.Popen(
        [str(python), "-u", str(HERE / "drivers" / f"{client}_driver.py"), address],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**variables, "GRPC_VERBOSITY": "NONE"},
    ) as driver:
        assert driver.stdin is not None
        assert driver.stdout is not None
        assert driver.stderr is not None
        done: dict[str, str | None] = {}
        for line in driver.stdout:
            request = json.loads(line)
            answer: dict[str, Any] = {}
            if request["do"] == "done":
                done[request["scenario"]] = request["failed"]
            else:
                answer = ports.do(request)
            driver.stdin.write(json.dumps(answer) + "\n")
            driver.stdin.flush()
        said = driver.stderr.read()
        assert driver.wait(WAIT_S) == 0, said
    return done


@pytest.mark.timeout(DRIVER_S)
@pytest.mark.parametrize("client", TOOLS)
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_client(outcomes: Any, client: str, scenario: str) -> None:
    done = outcomes(client)
    assert scenario in done
    if done[scenario] is not None:
        pytest.fail(done[scenario], pytrace=False)
