"""A switch with one of everything, served; and its objects by name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from testbed.engine import Clock, Fabric
from testbed.p4runtime.device import Device
from testbed.p4runtime.schema import p4, p4config
from testbed.p4runtime.server import Listener, Server
from testbed.p4runtime.translation import Ports
from testbed.switch import Program, Switch, build_program
from tests.p4runtime.client import Client, action, exact, lpm
from tests.p4runtime.pipelines import SMALL

EVERYTHING = Path(__file__).parent / "everything.p4"
CPU_PORT = 500


class Ids:
    """P4Info's ids by kind and the last part of the name: ``ids.table("mac")``."""

    def __init__(self, p4info: Any) -> None:
        self._p4info = p4info

    def __getattr__(self, kind: str) -> Any:
        def find(name: str) -> int:
            (number,) = (
                thing.preamble.id
                for thing in getattr(self._p4info, f"{kind}s")
                if thing.preamble.name.rpartition(".")[2] == name
            )
            return int(number)

        return find


@pytest.fixture(scope="session")
def program() -> Program:
    return build_program(EVERYTHING, optimize="-O0")


@pytest.fixture(scope="session")
def p4info(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("p4") / "small.p4"
    path.write_text(SMALL)
    return p4config.P4Info.FromString(build_program(path, optimize="-O0").p4info)


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is pushed is compiled for the test and no more."""
    monkeypatch.setenv("TESTBED_OPTIMIZE", "-O0")


@pytest.fixture
def switch(program: Program) -> Iterator[Switch]:
    """A switch on the virtual clock."""
    with Fabric(Clock.VIRTUAL) as fabric:
        node = fabric.add_switch("s1", program.pipeline)
        for port in (1, 2, 3):
            fabric.attach_memory(node, port)
        made = Switch(fabric, node, program, "s1")
        made.set_cpu_port(CPU_PORT)
        yield made


@pytest.fixture
def device(switch: Switch) -> Iterator[Device]:
    ports = Ports({f"s1-eth{n}": n for n in (1, 2, 3)}, CPU_PORT)
    made = Device(switch, 1, ports=ports)
    yield made
    made.close()


@pytest.fixture
def ids(device: Device) -> Ids:
    assert device.pipeline is not None
    return Ids(device.pipeline.p4info)


@pytest.fixture
def server(device: Device) -> Iterator[Server]:
    with Server([Listener((device,), "127.0.0.1:0")]) as made:
        yield made


@pytest.fixture
def anyone(server: Server) -> Iterator[Client]:
    """A client that has not arbitrated."""
    client = Client(server.addresses[0])
    yield client
    client.close()


@pytest.fixture
def client(anyone: Client) -> Client:
    """A client that is primary of the default role."""
    anyone.stream(1)
    return anyone


@pytest.fixture
def route(ids: Ids) -> Callable[..., Any]:
    def make(value: bytes = b"\x0a\x00\x00\x00", length: int = 8, port: bytes = b"\x01") -> Any:
        return p4.TableEntry(
            table_id=ids.table("routes"),
            match=[lpm(1, value, length)] if length else [],
            action=action(ids.action("forward"), port),
        )

    return make


@pytest.fixture
def mac(ids: Ids) -> Callable[..., Any]:
    def make(address: bytes = b"\x08\x00\x00\x00\x01\x11", **fields: Any) -> Any:
        fields.setdefault("action", action(ids.action("hit_forward"), b"\x01"))
        return p4.TableEntry(table_id=ids.table("mac"), match=[exact(1, address)], **fields)

    return make
