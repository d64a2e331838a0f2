"""Roles, election ids, primaries and backups."""

from __future__ import annotations

from typing import Any

import grpc
import pytest

from testbed.p4runtime import arbitration
from testbed.p4runtime.device import Device
from testbed.p4runtime.errors import Code, StatusError
from testbed.p4runtime.schema import p4, protobuf, stratum
from tests.p4runtime.client import Client, action, codes, exact
from tests.p4runtime.conftest import Ids

OK, NOT_FOUND, ALREADY_EXISTS = 0, 5, 6
HUGE = (1 << 128) - 1


def role(name: str, **config: Any) -> Any:
    made = p4.Role(name=name)
    if config:
        made.config.Pack(stratum.P4RoleConfig(**config))
    return made


def election(message: Any) -> int:
    return int(message.election_id.high) << 64 | int(message.election_id.low)


def denied(call: Any) -> grpc.StatusCode:
    with pytest.raises(grpc.RpcError) as caught:
        call()
    code: grpc.StatusCode = caught.value.code()  # type: ignore[attr-defined]
    return code


def test_the_highest_election_id_is_primary(anyone: Client) -> None:
    first = anyone.stream()
    told = first.arbitrate(10)
    assert (told.status.code, election(told), told.device_id) == (OK, 10, 1)
    assert not told.HasField("role")
    second = anyone.stream()
    assert second.arbitrate(5).status.code == ALREADY_EXISTS
    third = anyone.stream()
    told = third.arbitrate(HUGE)
    assert (told.status.code, election(told)) == (OK, HUGE)
    for backup in (first, second):
        told = backup.next("arbitration")
        assert (told.status.code, election(told)) == (ALREADY_EXISTS, HUGE)


def test_when_the_primary_leaves_there_is_none_until_one_offers_as_much(anyone: Client) -> None:
    primary, backup = anyone.stream(10), anyone.stream(5)
    primary.close()
    told = backup.next("arbitration")
    assert (told.status.code, election(told)) == (NOT_FOUND, 10)
    assert backup.arbitrate(9).status.code == NOT_FOUND
    assert backup.arbitrate(10).status.code == OK


def test_a_primary_may_step_down(anyone: Client) -> None:
    primary, backup = anyone.stream(10), anyone.stream(5)
    assert primary.arbitrate(4).status.code == NOT_FOUND
    told = backup.next("arbitration")
    assert (told.status.code, election(told)) == (NOT_FOUND, 10)
    assert backup.arbitrate(11).status.code == OK
    assert primary.next("arbitration").status.code == ALREADY_EXISTS


def test_without_an_election_id_one_is_never_primary(anyone: Client) -> None:
    stream = anyone.stream()
    stream.send_arbitration(None)
    told = stream.next("arbitration")
    assert told.status.code == NOT_FOUND
    assert not told.HasField("election_id")
    zero = anyone.stream()
    assert zero.arbitrate(0).status.code == OK  # 0 is not "unset"


def test_what_ends_a_stream(anyone: Client) -> None:
    anyone.stream(10)
    stream = anyone.stream()
    stream.send_arbitration(3, device_id=7)
    assert stream.ended() == grpc.StatusCode.NOT_FOUND
    stream = anyone.stream()
    stream.send_arbitration(10)
    assert stream.ended() == grpc.StatusCode.INVALID_ARGUMENT
    stream = anyone.stream(3)
    stream.send_arbitration(10)
    assert stream.ended() == grpc.StatusCode.INVALID_ARGUMENT
    stream = anyone.stream(3)
    stream.send_arbitration(3, device_id=7)
    assert stream.ended() == grpc.StatusCode.FAILED_PRECONDITION
    stream = anyone.stream(3)
    stream.send_arbitration(3, role=role("other"))
    assert stream.ended() == grpc.StatusCode.FAILED_PRECONDITION
    stream = anyone.stream()
    unknown = p4.Role(name="x", config=protobuf.Any(type_url="type.googleapis.com/example.Other"))
    stream.send_arbitration(3, role=unknown)
    assert stream.ended() == grpc.StatusCode.INVALID_ARGUMENT
    stream = anyone.stream()
    garbage = protobuf.Any(type_url="type.googleapis.com/stratum.P4RoleConfig", value=b"\xff")
    stream.send_arbitration(3, role=p4.Role(name="x", config=garbage))
    assert stream.ended() == grpc.StatusCode.INVALID_ARGUMENT


def test_more_streams_than_a_role_can_have(device: Device) -> None:
    limited = Device(device.switch, 2, most_streams=2)
    update = p4.MasterArbitrationUpdate(device_id=2)
    for _ in range(2):
        limited.open_stream(lambda _: None).receive(p4.StreamMessageRequest(arbitration=update))
    with pytest.raises(StatusError, match="as many as it can") as caught:
        limited.open_stream(lambda _: None).receive(p4.StreamMessageRequest(arbitration=update))
    assert caught.value.code == Code.RESOURCE_EXHAUSTED
    limited.close()


def test_more_roles_than_a_device_can_have(device: Device, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arbitration, "_MOST_ROLES", 3)
    limited = Device(device.switch, 2)
    for name in ("a", "b", "a", "c"):
        update = p4.MasterArbitrationUpdate(device_id=2, role=p4.Role(name=name))
        request = p4.StreamMessageRequest(arbitration=update)
        stream = limited.open_stream(lambda _: None)
        if name == "c":
            with pytest.raises(StatusError, match="has had 3 roles already") as caught:
                stream.receive(request)
            assert caught.value.code == Code.RESOURCE_EXHAUSTED
        else:
            stream.receive(request)
    limited.close()


def test_only_the_primary_writes(anyone: Client, ids: Ids) -> None:
    entry = p4.TableEntry(
        table_id=ids.table("known"),
        match=[exact(1, b"\x01")],
        action=action(ids.action("NoAction")),
    )
    anyone.election_id = 5
    assert denied(lambda: anyone.insert(table_entry=entry)) == grpc.StatusCode.PERMISSION_DENIED
    anyone.stream(5)
    anyone.insert(table_entry=entry)
    anyone.election_id = None
    assert denied(lambda: anyone.delete(table_entry=entry)) == grpc.StatusCode.PERMISSION_DENIED
    anyone.election_id = 5
    anyone.stream(6)
    assert denied(lambda: anyone.delete(table_entry=entry)) == grpc.StatusCode.PERMISSION_DENIED
    anyone.election_id = 6
    anyone.delete(table_entry=entry)
    anyone.device_id = 9
    assert denied(lambda: anyone.delete(table_entry=entry)) == grpc.StatusCode.NOT_FOUND
    anyone.device_id, anyone.role = 1, "nobody"
    assert denied(lambda: anyone.delete(table_entry=entry)) == grpc.StatusCode.NOT_FOUND


def test_reading_needs_no_stream(anyone: Client, ids: Ids) -> None:
    assert len(anyone.read(table_entry=p4.TableEntry(table_id=ids.table("fixed")))) == 2
    anyone.device_id = 2
    assert denied(lambda: anyone.read(table_entry=p4.TableEntry())) == grpc.StatusCode.NOT_FOUND


def test_roles_are_arbitrated_apart(anyone: Client) -> None:
    everything = anyone.stream(10)
    router = anyone.stream(10, role=role("router"))
    told = anyone.stream().arbitrate(4, role=role("router"))
    assert (told.role.name, told.status.code) == ("router", ALREADY_EXISTS)
    assert everything.received.empty()
    assert router.received.empty()


def test_a_role_config_is_told_to_all_of_the_role(anyone: Client, ids: Ids) -> None:
    config = {"exclusive_p4_ids": [ids.table("mac")]}
    primary = anyone.stream(10, role=role("l2", **config))
    backup = anyone.stream()
    told = backup.arbitrate(5, role=role("l2"))
    assert told.role == role("l2", **config)
    other = {"shared_p4_ids": [ids.table("routes")]}
    assert primary.arbitrate(10, role=role("l2", **other)).role == role("l2", **other)
    assert backup.next("arbitration").role == role("l2", **other)


def test_a_role_writes_and_reads_what_its_config_lists(anyone: Client, ids: Ids) -> None:
    anyone.stream(1, role=role("l2", exclusive_p4_ids=[ids.table("known")]))
    anyone.role, anyone.election_id = "l2", 1
    entry = p4.TableEntry(
        table_id=ids.table("known"),
        match=[exact(1, b"\x01")],
        action=action(ids.action("NoAction")),
    )
    anyone.insert(table_entry=entry)
    mac = p4.TableEntry(
        table_id=ids.table("mac"),
        match=[exact(1, b"\x01")],
        action=action(ids.action("hit_drop")),
    )
    group = p4.PacketReplicationEngineEntry(
        multicast_group_entry=p4.MulticastGroupEntry(multicast_group_id=1)
    )
    for entities in ({"table_entry": mac}, {"packet_replication_engine_entry": group}):
        with pytest.raises(grpc.RpcError) as caught:
            anyone.insert(**entities)
        assert codes(caught.value) == [Code.PERMISSION_DENIED]
    assert anyone.read(table_entry=p4.TableEntry()) == [entry]
    assert anyone.read(counter_entry=p4.CounterEntry()) == []
    request = p4.SetForwardingPipelineConfigRequest(action=4)
    with pytest.raises(grpc.RpcError) as caught:
        anyone.unary(
            "SetForwardingPipelineConfig",
            anyone.identified(request),
            p4.SetForwardingPipelineConfigResponse,
        )
    assert caught.value.code() == grpc.StatusCode.PERMISSION_DENIED  # type: ignore[attr-defined]


def test_what_is_exclusive_is_one_roles_alone(anyone: Client) -> None:
    anyone.stream(1, role=role("one", exclusive_p4_ids=[1, 2]))
    for config in ({"exclusive_p4_ids": [2]}, {"shared_p4_ids": [2]}):
        stream = anyone.stream()
        stream.send_arbitration(1, role=role("other", **config))
        assert stream.ended() == grpc.StatusCode.INVALID_ARGUMENT
    stream = anyone.stream()
    stream.send_arbitration(1, role=role("other", exclusive_p4_ids=[3], shared_p4_ids=[3]))
    assert stream.ended() == grpc.StatusCode.INVALID_ARGUMENT
    anyone.stream(1, role=role("other", shared_p4_ids=[3]))
    anyone.stream(1, role=role("third", shared_p4_ids=[3]))
