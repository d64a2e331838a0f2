"""The Write and Read calls: order of checks, batches, per-element errors, chunks."""

from __future__ import annotations

from typing import Any

import grpc
import pytest

from testbed.p4runtime import device as device_module
from testbed.p4runtime.device import Device
from testbed.p4runtime.errors import Code
from testbed.p4runtime.schema import p4
from testbed.p4runtime.wire import CHUNK_BYTES
from testbed.switch import Switch
from tests.p4runtime.client import Client, action, exact, failures, lpm
from tests.p4runtime.conftest import Ids

CONTINUE, ROLLBACK, ATOMIC = 0, 1, 2


def known(ids: Ids, number: int) -> Any:
    return p4.TableEntry(
        table_id=ids.table("known"),
        match=[exact(1, bytes([number]))],
        action=action(ids.action("NoAction")),
    )


def held(client: Client, ids: Ids) -> list[int]:
    found = client.read(table_entry=p4.TableEntry(table_id=ids.table("known")))
    return sorted(entry.match[0].exact.value[0] for entry in found)


def test_each_update_has_its_own_error(client: Client, ids: Ids) -> None:
    updates = client.updates(
        p4.Update.INSERT,
        {"table_entry": [known(ids, 1), known(ids, 1), p4.TableEntry(table_id=9), known(ids, 2)]},
    )
    with pytest.raises(grpc.RpcError) as caught:
        client.write(*updates)
    assert caught.value.code() == grpc.StatusCode.UNKNOWN  # type: ignore[attr-defined]
    details = failures(caught.value)
    assert [d.canonical_code for d in details] == [
        Code.OK, Code.ALREADY_EXISTS, Code.INVALID_ARGUMENT, Code.OK,
    ]  # fmt: skip
    assert details[0] == p4.Error()
    assert (details[1].space, bool(details[1].message)) == ("testbed", True)
    assert held(client, ids) == [1, 2]


@pytest.mark.parametrize("atomicity", [ROLLBACK, ATOMIC])
@pytest.mark.parametrize("last", ["refused by the switch", "refused by the server"])
def test_all_or_none(client: Client, ids: Ids, atomicity: int, last: str) -> None:
    client.insert(table_entry=[known(ids, 1), known(ids, 2)])
    wrong = known(ids, 1) if last == "refused by the switch" else p4.TableEntry(table_id=9)
    digest = p4.DigestEntry(digest_id=ids.digest("learn_t"))
    with pytest.raises(grpc.RpcError) as caught:
        client.write(
            *client.updates(p4.Update.INSERT, {"table_entry": known(ids, 3)}),
            *client.updates(p4.Update.DELETE, {"table_entry": known(ids, 2)}),
            *client.updates(p4.Update.INSERT, {"digest_entry": digest, "table_entry": wrong}),
            atomicity=atomicity,
        )
    found = [failure.canonical_code for failure in failures(caught.value)]
    assert found[:3] == [Code.ABORTED] * 3
    assert found[3] in (Code.ALREADY_EXISTS, Code.INVALID_ARGUMENT)
    said = caught.value.details()  # type: ignore[attr-defined]
    assert said.endswith(failures(caught.value)[3].message)  # and not of what was undone
    assert held(client, ids) == [1, 2]
    assert client.read(digest_entry=p4.DigestEntry()) == []


@pytest.mark.parametrize("atomicity", [ROLLBACK, ATOMIC])
def test_a_whole_batch_that_is_right(client: Client, ids: Ids, atomicity: int) -> None:
    client.insert(table_entry=known(ids, 1))
    client.write(
        *client.updates(p4.Update.DELETE, {"table_entry": known(ids, 1)}),
        *client.updates(p4.Update.INSERT, {"table_entry": [known(ids, 2), known(ids, 3)]}),
        atomicity=atomicity,
    )
    assert held(client, ids) == [2, 3]


def test_an_unknown_atomicity(client: Client) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        client.write(atomicity=7)
    assert caught.value.code() == grpc.StatusCode.INVALID_ARGUMENT  # type: ignore[attr-defined]
    assert "ROLLBACK_ON_ERROR" in caught.value.details()  # type: ignore[attr-defined]


def test_a_failed_batch_has_no_details_where_nothing_was_tried(anyone: Client, ids: Ids) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        anyone.insert(table_entry=known(ids, 1))
    assert caught.value.code() == grpc.StatusCode.PERMISSION_DENIED  # type: ignore[attr-defined]
    metadata = dict(caught.value.trailing_metadata() or ())  # type: ignore[attr-defined]
    assert "grpc-status-details-bin" not in metadata


def test_requests_of_a_read_fail_apart(client: Client, ids: Ids) -> None:
    client.insert(table_entry=known(ids, 1))
    request = p4.ReadRequest(
        device_id=1,
        entities=[
            p4.Entity(table_entry=p4.TableEntry(table_id=ids.table("known"))),
            p4.Entity(table_entry=p4.TableEntry(table_id=9)),
            p4.Entity(counter_entry=p4.CounterEntry(counter_id=ids.counter("port_packets"))),
            p4.Entity(extern_entry=p4.ExternEntry(extern_type_id=1)),
        ],
    )
    found = []
    with pytest.raises(grpc.RpcError) as caught:
        for response in client.read_responses(request):
            found += list(response.entities)
    assert [f.canonical_code for f in failures(caught.value)] == [
        Code.OK, Code.INVALID_ARGUMENT, Code.OK, Code.INVALID_ARGUMENT,
    ]  # fmt: skip
    assert [entity.WhichOneof("entity") for entity in found] == (
        ["table_entry"] + ["counter_entry"] * 8
    )


def test_nothing_is_asked_and_nothing_answered(client: Client) -> None:
    assert client.read_entities() == []
    client.write()


def test_large_reads_come_in_chunks(client: Client, ids: Ids) -> None:
    def route(number: int) -> Any:
        return p4.TableEntry(
            table_id=ids.table("routes"),
            match=[lpm(1, number.to_bytes(4, "big"), 32)],
            action=action(ids.action("drop")),
            metadata=b"x" * 100,
        )

    written = [route(n) for n in range(1 << 24, (1 << 24) + 5000)]
    client.insert(table_entry=written)
    request = p4.ReadRequest(device_id=1, entities=[p4.Entity(table_entry=p4.TableEntry())])
    responses = list(client.read_responses(request))
    assert len(responses) > 1
    assert all(response.ByteSize() < 2 * CHUNK_BYTES for response in responses)
    found = [e.table_entry for r in responses for e in r.entities if not e.table_entry.is_const]
    assert found == written


def test_what_others_write_is_read_too(client: Client, switch: Switch, ids: Ids) -> None:
    switch.insert("routes", {"dst": "10.1.0.0/16"}, "forward", {"port": 2})
    switch.multicast_group(3, [(1, 5)])
    switch.clone_session(4, [(2, 0)], 1, 60)
    (entry,) = client.read(table_entry=p4.TableEntry(table_id=ids.table("routes")))
    assert entry == p4.TableEntry(
        table_id=ids.table("routes"),
        match=[lpm(1, b"\x0a\x01\x00\x00", 16)],
        action=action(ids.action("forward"), b"\x02"),
    )
    wanted = p4.PacketReplicationEngineEntry(multicast_group_entry=p4.MulticastGroupEntry())
    (found,) = client.read(packet_replication_engine_entry=wanted)
    assert found.multicast_group_entry.replicas == [p4.Replica(port=b"s1-eth1", instance=5)]
    wanted = p4.PacketReplicationEngineEntry(clone_session_entry=p4.CloneSessionEntry())
    (found,) = client.read(packet_replication_engine_entry=wanted)
    assert found.clone_session_entry.packet_length_bytes == 60


def test_calls_without_a_transport_are_the_same(device: Device, ids: Ids) -> None:
    stream = device.open_stream(lambda _: None)
    update = p4.MasterArbitrationUpdate(device_id=1, election_id=p4.Uint128(low=1))
    stream.receive(p4.StreamMessageRequest(arbitration=update))
    request = p4.WriteRequest(device_id=1, election_id=p4.Uint128(low=1))
    request.updates.add(type=p4.Update.INSERT).entity.table_entry.CopyFrom(known(ids, 4))
    device.write(request)
    read = p4.ReadRequest(device_id=1)
    read.entities.add().table_entry.table_id = ids.table("known")
    (response,) = device.read(read)
    assert response.entities[0].table_entry == known(ids, 4)


def test_bounds_of_requests(client: Client, ids: Ids, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(device_module, "MOST_UPDATES", 2)
    monkeypatch.setattr(device_module, "MOST_REQUESTS", 2)
    with pytest.raises(grpc.RpcError) as caught:
        client.insert(table_entry=[known(ids, n) for n in range(3)])
    assert caught.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED  # type: ignore[attr-defined]
    assert caught.value.details() == "3 updates in a batch are more than 2"  # type: ignore[attr-defined]
    client.insert(table_entry=[known(ids, n) for n in range(2)])
    query = p4.Entity(table_entry=p4.TableEntry(table_id=ids.table("known")))
    with pytest.raises(grpc.RpcError) as caught:
        client.read_entities(query, query, query)
    assert caught.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED  # type: ignore[attr-defined]
    monkeypatch.setattr(device_module, "MOST_ANSWER_BYTES", 100)
    with pytest.raises(grpc.RpcError) as caught:
        client.read_entities(query, query)
    assert [f.canonical_code for f in failures(caught.value)] == [
        Code.OK,
        Code.RESOURCE_EXHAUSTED,
    ]


def test_capabilities(anyone: Client) -> None:
    for device_id in (0, 1):
        request = p4.CapabilitiesRequest(device_id=device_id)
        answer = anyone.unary("Capabilities", request, p4.CapabilitiesResponse)
        assert answer.p4runtime_api_version == "1.4.1"
    with pytest.raises(grpc.RpcError) as caught:
        anyone.unary("Capabilities", p4.CapabilitiesRequest(device_id=2), p4.CapabilitiesResponse)
    assert caught.value.code() == grpc.StatusCode.NOT_FOUND  # type: ignore[attr-defined]
