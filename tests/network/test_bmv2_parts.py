"""Parts of the BMv2 backend that need no BMv2: the transport beneath the client, and how a
switch that does not start is told."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from google.protobuf import text_format

from testbed.network import mnexec
from testbed.network.bmv2 import process, transport
from testbed.network.bmv2.process import Bmv2Process, free_ports, is_free, port_turn
from testbed.network.bmv2.programs import SWITCH
from testbed.network.bmv2.thrift import ThriftError
from testbed.network.bmv2.transport import NO_CLASSES, Bmv2Transport
from testbed.network.errors import NetworkError
from testbed.p4runtime.client import Client, RequestError
from testbed.p4runtime.client.channel import Channel
from testbed.p4runtime.errors import Code, Failure, StatusError
from testbed.p4runtime.schema import p4, p4config
from tests.waiting import wait_until

P4INFO = """
tables { preamble { id: 0x02000001 name: "t" alias: "t" }
  match_fields { id: 1 name: "k" bitwidth: 8 match_type: EXACT }
  action_refs { id: 0x01000001 } size: 4 }
actions { preamble { id: 0x01000001 name: "a" alias: "a" } }
registers { preamble { id: 0x15000001 name: "depths" alias: "depths" }
  type_spec { bitstring { bit { bitwidth: 64 } } } size: 4 }
registers { preamble { id: 0x15000002 name: "signed" alias: "signed" }
  type_spec { bitstring { int { bitwidth: 16 } } } size: 4 }
registers { preamble { id: 0x15000003 name: "wide" alias: "wide" }
  type_spec { bitstring { bit { bitwidth: 65 } } } size: 4 }
"""


class Cells:
    """BMv2's Thrift server, as far as registers go."""

    def __init__(self, _port: int) -> None:
        self.cells: dict[str, list[int]] = {"depths": [0] * 4, "signed": [0] * 4}

    def register_read(self, name: str, index: int) -> int:
        self._check(index)
        return self.cells[name][index]

    def register_read_all(self, name: str) -> list[int]:
        return list(self.cells[name])

    def register_write(self, name: str, index: int, value: int) -> None:
        self._check(index)
        assert -(1 << 63) <= value < 1 << 63  # Thrift's i64
        self.cells[name][index] = value

    def register_fill(self, name: str, cells: int, value: int) -> None:
        self.cells[name] = [value] * cells

    def close(self) -> None:
        pass

    def _check(self, index: int) -> None:
        if index >= 3:
            raise ThriftError("there is no such cell")


class Switch:
    """A client of a BMv2 whose servers are not there; what went over gRPC."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.written: list[Any] = []
        self.notes: list[str] = []
        self.refusal: StatusError | None = None
        config = p4.ForwardingPipelineConfig(p4info=text_format.Parse(P4INFO, p4config.P4Info()))

        def write(_self: Channel, request: Any) -> None:
            self.written.append(request)
            if self.refusal is not None:
                raise self.refusal

        def read(_self: Channel, request: Any) -> Iterator[Any]:
            yield p4.ReadResponse(entities=request.entities)

        answer = p4.GetForwardingPipelineConfigResponse(config=config)
        monkeypatch.setattr(Channel, "write", write)
        monkeypatch.setattr(Channel, "read", read)
        monkeypatch.setattr(Channel, "get_pipeline", lambda *_: answer)
        monkeypatch.setattr(transport, "Thrift", Cells)
        self.transport = Bmv2Transport("127.0.0.1:1", 9090, 1, self.notes.append)
        self.client = Client(self.transport, read_only=True)
        self.cells = self.transport._thrift.cells


@pytest.fixture
def switch(monkeypatch: pytest.MonkeyPatch) -> Iterator[Switch]:
    made = Switch(monkeypatch)
    yield made
    made.client.close()


def test_registers_go_by_thrift_and_the_rest_by_grpc(switch: Switch) -> None:
    client = switch.client
    with client.batch():
        client.register_write("depths", 1, 7)
        client.insert("t", {"k": 1}, "a")
        client.register_write("depths", 2, 8)
    assert switch.cells["depths"] == [0, 7, 8, 0]
    [request] = switch.written
    assert [update.entity.WhichOneof("entity") for update in request.updates] == ["table_entry"]
    assert client.register_read("depths") == [0, 7, 8, 0]
    assert client.register_read("depths", 2) == 8
    client.register_write("depths", None, 5)
    assert switch.cells["depths"] == [5] * 4


def test_a_request_without_anything_for_grpc_asks_whether_we_may_write(switch: Switch) -> None:
    switch.refusal = StatusError(Code.PERMISSION_DENIED, "not the primary")
    with pytest.raises(RequestError, match="not the primary"):
        switch.client.register_write("depths", 0, 1)
    assert switch.cells["depths"] == [0] * 4


def test_values_keep_their_sign_and_their_highest_bit(switch: Switch) -> None:
    client = switch.client
    client.register_write("depths", 0, (1 << 64) - 2)
    assert switch.cells["depths"][0] == -2
    assert client.register_read("depths", 0) == (1 << 64) - 2
    client.register_write("signed", 0, 0xFFFF)
    assert switch.cells["signed"][0] == -1
    assert client.register_read("signed", 0) == -1


def test_what_thrift_cannot_carry_is_refused_by_name(switch: Switch) -> None:
    with pytest.raises(RequestError, match="register `wide` has 65 bits; of BMv2's") as refused:
        switch.client.register_write("wide", 0, 1)
    assert refused.value.status is Code.UNIMPLEMENTED
    with pytest.raises(RequestError, match="register `wide` has 65 bits"):
        switch.client.register_read("wide", 0)


def test_failures_of_both_ways_are_of_their_updates(switch: Switch) -> None:
    failure = Failure(Code.ALREADY_EXISTS, "it is there")
    switch.refusal = StatusError(Code.UNKNOWN, "some failed", [None, failure])
    client = switch.client
    with pytest.raises(RequestError) as refused, client.batch():
        client.insert("t", {"k": 1}, "a")
        client.register_write("depths", 3, 1)
        client.insert("t", {"k": 2}, "a")
        client.register_write("depths", 1, 1)
    assert refused.value.failures == (
        None,
        Failure(Code.UNKNOWN, "there is no such cell"),
        failure,
        None,
    )
    assert switch.cells["depths"] == [0, 1, 0, 0]


def test_a_class_of_service_is_left_out_and_told(switch: Switch) -> None:
    entity = p4.Entity()
    session = entity.packet_replication_engine_entry.clone_session_entry
    session.session_id, session.class_of_service = 5, 7
    request = p4.WriteRequest(updates=[p4.Update(type=p4.Update.INSERT, entity=entity)])
    switch.transport.write(request)
    [sent] = switch.written
    made = sent.updates[0].entity.packet_replication_engine_entry.clone_session_entry
    assert (made.session_id, made.class_of_service) == (5, 0)
    assert switch.notes == [NO_CLASSES]
    assert session.class_of_service == 7  # the caller's own is as it was


# ---- a process that is no switch -----------------------------------------------------------


@pytest.fixture
def start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], Bmv2Process]]:
    """Starts a script in BMv2's place."""
    started = []
    tools = mnexec.provide(lambda: tmp_path)
    monkeypatch.setenv("PATH", f"{tmp_path}:{tools}:{os.environ['PATH']}")
    [thrift] = free_ports(20000, 1)

    def run(script: str) -> Bmv2Process:
        (tmp_path / SWITCH).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / SWITCH).chmod(0o755)
        made = Bmv2Process(
            "s1",
            device_id=1,
            ports={1: "nosuch0"},
            address="127.0.0.1:1",
            thrift_port=thrift,
            cpu_port=None,
            log=tmp_path / "s1.log",
            environment=dict(os.environ),
        )
        started.append(made)
        return made

    yield run
    for one in started:
        one.stop()


LINE = "echo '[16:46:39.548] [bmv2] [E] [thread 24860] {}'"


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("exit 3", "simple_switch_grpc of s1 ended with status 3; it said nothing"),
        (
            "echo one; echo two; echo three; echo four; kill -SEGV $$",
            "simple_switch_grpc of s1 was ended by SIGSEGV; the last it said: two | three | four",
        ),
        (
            LINE.format("Add port operation failed") + "; exec sleep 60",
            "simple_switch_grpc of s1 cannot use one of its interfaces;"
            " the last it said: Add port operation failed",
        ),
        (
            "echo 'The exception is: Could not bind: Address already in use'; exec sleep 60",
            "simple_switch_grpc of s1 cannot have its Thrift port, which is in use; the last it"
            " said: The exception is: Could not bind: Address already in use",
        ),
    ],
)
def test_a_switch_that_does_not_start_says_why(
    start: Callable[[str], Bmv2Process], script: str, said: str
) -> None:
    with pytest.raises(NetworkError) as refused:
        start(script).wait()
    assert str(refused.value) == said


def test_what_a_program_logs_is_told_once(
    start: Callable[[str], Bmv2Process], tmp_path: Path
) -> None:
    lines = LINE.replace("[E]", "[I]").format("depth 7") + "; " + LINE.format("an error")
    process = start(f"{lines}; printf '[16:46:39.548] [bmv2] [I] [thre'; exec sleep 60")
    wait_until(lambda: "[thre" in (tmp_path / "s1.log").read_text(), "it logs")
    assert process.messages() == ["depth 7"]
    assert process.messages() == []


def test_a_switch_that_says_nothing_is_not_waited_for_forever(
    start: Callable[[str], Bmv2Process], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "_START_TIMEOUT_S", 0.2)
    with pytest.raises(NetworkError, match=r"s1 did not start within 0 s; it said nothing"):
        start("exec sleep 60").wait()


def test_runs_take_turns_at_ports(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "_LOCK", f"\0testbed-test-{os.getpid()}")
    monkeypatch.setattr(process, "_LOCK_TIMEOUT_S", 0.1)
    with port_turn(), pytest.raises(NetworkError, match="another run has been starting BMv2"):
        port_turn().__enter__()
    with port_turn():
        pass


def test_ports_in_use_are_passed_over() -> None:
    import socket  # noqa: PLC0415

    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert not is_free("127.0.0.1", port)
        assert port not in free_ports(port, 2)
