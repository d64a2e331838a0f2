"""PacketReplicationEngineEntry: multicast groups, clone sessions, backups."""

from __future__ import annotations

from typing import Any

from testbed.p4runtime.schema import p4
from testbed.switch import Switch
from tests.p4runtime.client import (
    Client,
    action,
    ipv4,
    lpm,
    refused,
)
from tests.p4runtime.conftest import Ids

INVALID_ARGUMENT, NOT_FOUND, ALREADY_EXISTS, OUT_OF_RANGE = 3, 5, 6, 11


def replication(**fields: Any) -> Any:
    return p4.PacketReplicationEngineEntry(**fields)


def backed(entity: Any, *backups: tuple[bytes, int]) -> Any:
    """Gives the first replica of a group or session some backups."""
    first = getattr(entity, entity.WhichOneof("type")).replicas[0]
    for port, instance in backups:
        first.backup_replicas.add(port=port, instance=instance)
    return entity


def test_backup_replicas(client: Client, ids: Ids, switch: Switch) -> None:
    """The first whose port is up takes the place of a replica whose port is down."""
    group = replication(
        multicast_group_entry=p4.MulticastGroupEntry(
            multicast_group_id=1,
            replicas=[p4.Replica(port=b"1", instance=1), p4.Replica(port=b"3", instance=9)],
        )
    )
    backed(group, (b"2", 5), (b"3", 6))
    session = replication(
        clone_session_entry=p4.CloneSessionEntry(
            session_id=7, replicas=[p4.Replica(port=b"1", instance=1)]
        )
    )
    backed(session, (b"2", 2))
    client.insert(packet_replication_engine_entry=[group, session])
    assert client.read(packet_replication_engine_entry=group) == [group]
    assert client.read(packet_replication_engine_entry=session) == [session]
    route = p4.TableEntry(table_id=ids.table("routes"), match=[lpm(1, b"\x0a\x00\x00\x00", 8)])
    flood, copy = action(ids.action("flood"), b"\x01"), action(ids.action("copy"), b"\x07")
    route.action.CopyFrom(flood)
    client.insert(table_entry=route)
    fabric = switch.fabric

    def leaves() -> list[int]:
        """The ports that one frame leaves by."""
        fabric.send(switch.node, 1, fabric.now_ps(), ipv4())
        fabric.run_until(fabric.now_ps() + 10**6)
        return [port for port in (1, 2, 3) for _ in fabric.receive(switch.node, port)]

    assert leaves() == [1, 3]
    switch.set_port_up(1, False)
    assert leaves() == [2, 3]
    switch.set_port_up(2, False)
    assert leaves() == [3, 3]
    switch.set_port_up(3, False)
    assert leaves() == []  # each is lost at its own port
    for port in (1, 2, 3):
        switch.set_port_up(port, True)
    assert leaves() == [1, 3]
    route.action.CopyFrom(copy)
    client.modify(table_entry=route)
    switch.set_port_up(1, False)
    assert leaves().count(2) == 1 + 1  # the route of `fixed`, and the clone


def test_multicast_groups(client: Client) -> None:
    def group(number: int, *replicas: tuple[bytes, int], metadata: bytes = b"") -> Any:
        return replication(
            multicast_group_entry=p4.MulticastGroupEntry(
                multicast_group_id=number,
                replicas=[p4.Replica(port=port, instance=rid) for port, rid in replicas],
                metadata=metadata,
            )
        )

    groups = [
        group(1, (b"s1-eth1", 1), (b"s1-eth1", 2), (b"3", 0), metadata=b"mine"),
        group(65535),
    ]
    client.insert(packet_replication_engine_entry=groups)
    assert client.read(packet_replication_engine_entry=group(0)) == groups
    assert client.read(packet_replication_engine_entry=group(65535)) == groups[1:]
    client.modify(packet_replication_engine_entry=group(1, (b"2", 5)))
    client.delete(packet_replication_engine_entry=group(65535))
    assert client.read(packet_replication_engine_entry=group(0)) == [group(1, (b"2", 5))]
    old = group(7)
    old.multicast_group_entry.replicas.add(egress_port=2, instance=1)
    client.insert(packet_replication_engine_entry=old)
    assert client.read(packet_replication_engine_entry=group(7)) == [old]
    for call, entry, code in (
        (client.insert, group(1), ALREADY_EXISTS),
        (client.insert, group(0, (b"1", 1)), INVALID_ARGUMENT),
        (client.insert, group(65536), OUT_OF_RANGE),
        (client.insert, group(8, (b"1", 1), (b"1", 1)), INVALID_ARGUMENT),
        (client.insert, group(8, (b"1", 65536)), INVALID_ARGUMENT),
        (client.insert, group(8, (b"s1-eth9", 1)), INVALID_ARGUMENT),
        (client.insert, group(8, (b"511", 1)), INVALID_ARGUMENT),
        (client.insert, backed(group(8, (b"1", 1)), (b"s1-eth1", 2)), INVALID_ARGUMENT),
        (client.insert, backed(group(8, (b"1", 1)), (b"2", 3), (b"2", 3)), INVALID_ARGUMENT),
        (client.insert, backed(group(8, (b"1", 1), (b"2", 3)), (b"2", 3)), INVALID_ARGUMENT),
        (client.insert, backed(group(8, (b"1", 1)), (b"511", 3)), INVALID_ARGUMENT),
        (client.insert, backed(group(8, (b"1", 1)), (b"2", 65536)), INVALID_ARGUMENT),
        (client.insert, replication(), INVALID_ARGUMENT),
        (client.modify, group(9), NOT_FOUND),
        (client.delete, group(9), NOT_FOUND),
    ):
        found, text = refused(lambda c=call, e=entry: c(packet_replication_engine_entry=e))  # type: ignore[misc]
        assert found == code, text


def test_clone_sessions(client: Client) -> None:
    def session(number: int, *ports: bytes, **fields: int) -> Any:
        return replication(
            clone_session_entry=p4.CloneSessionEntry(
                session_id=number,
                replicas=[p4.Replica(port=port, instance=1) for port in ports],
                **fields,
            )
        )

    sessions = [session(5, b"1", b"2", class_of_service=3, packet_length_bytes=128), session(32768)]
    client.insert(packet_replication_engine_entry=sessions)
    assert client.read(packet_replication_engine_entry=session(0)) == sessions
    client.modify(packet_replication_engine_entry=session(5, b"3"))
    client.delete(packet_replication_engine_entry=session(32768))
    assert client.read(packet_replication_engine_entry=session(0)) == [session(5, b"3")]
    for call, entry, code in (
        (client.insert, session(5), ALREADY_EXISTS),
        (client.insert, session(0), INVALID_ARGUMENT),
        (client.insert, session(40000), OUT_OF_RANGE),
        (client.insert, session(6, class_of_service=8), INVALID_ARGUMENT),
        (client.insert, session(6, packet_length_bytes=-1), INVALID_ARGUMENT),
        (client.insert, session(6, b"1", b"1"), INVALID_ARGUMENT),
        (client.modify, session(9), NOT_FOUND),
        (client.delete, session(9), NOT_FOUND),
    ):
        found, text = refused(lambda c=call, e=entry: c(packet_replication_engine_entry=e))  # type: ignore[misc]
        assert found == code, text
