"""Every entity but table entries: written, read back by wildcards, refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import grpc
import pytest

from testbed.p4runtime.schema import p4
from testbed.switch import Switch
from tests.p4runtime.client import (
    Client,
    action,
    bare_action,
    codes,
    exact,
    lpm,
    messages,
    refused,
)
from tests.p4runtime.conftest import Ids

INVALID_ARGUMENT, NOT_FOUND, ALREADY_EXISTS, PERMISSION_DENIED = 3, 5, 6, 7
RESOURCE_EXHAUSTED, FAILED_PRECONDITION, OUT_OF_RANGE = 8, 9, 11


# ---- action profiles and selectors -----------------------------------------------------------


@pytest.fixture
def member(ids: Ids) -> Callable[..., Any]:
    def make(number: int, port: int = 1, profile: str = "ecmp") -> Any:
        return p4.ActionProfileMember(
            action_profile_id=ids.action_profile(profile),
            member_id=number,
            action=bare_action(ids.action("forward"), bytes([port])),
        )

    return make


@pytest.fixture
def group(ids: Ids) -> Callable[..., Any]:
    def make(number: int, *members: Any, **fields: Any) -> Any:
        return p4.ActionProfileGroup(
            action_profile_id=ids.action_profile("ecmp"),
            group_id=number,
            members=[
                p4.ActionProfileGroup.Member(member_id=m, weight=1) if isinstance(m, int) else m
                for m in members
            ],
            **fields,
        )

    return make


@pytest.fixture
def shared(ids: Ids) -> Callable[..., Any]:
    def make(address: bytes, run: Any, table: str = "shared") -> Any:
        return p4.TableEntry(table_id=ids.table(table), match=[exact(1, address)], action=run)

    return make


def test_members_groups_and_entries_that_name_them(
    client: Client, member: Any, group: Any, shared: Any
) -> None:
    members = [member(1, 1), member(2, 2), member(0xFFFFFFFE, 3)]
    client.insert(action_profile_member=members)
    weighted = p4.ActionProfileGroup.Member(member_id=2, weight=3, watch_port=b"s1-eth2")
    groups = [group(1, 1, weighted), group(2, max_size=4)]
    client.insert(action_profile_group=groups)
    entries = [
        shared(b"\x01", p4.TableAction(action_profile_member_id=1)),
        shared(b"\x02", p4.TableAction(action_profile_group_id=1)),
    ]
    client.insert(table_entry=entries)
    assert messages(client.read(action_profile_member=p4.ActionProfileMember())) == messages(
        members
    )
    assert messages(client.read(action_profile_group=p4.ActionProfileGroup())) == messages(groups)
    one = p4.ActionProfileMember(action_profile_id=members[0].action_profile_id, member_id=2)
    assert client.read(action_profile_member=one) == [members[1]]
    assert client.read(table_entry=p4.TableEntry(table_id=entries[0].table_id)) == entries
    changed = group(1, 2)
    client.modify(action_profile_group=changed, action_profile_member=member(1, 9))
    found = client.read(action_profile_group=p4.ActionProfileGroup())
    assert messages(found) == messages([changed, groups[1]])


def test_members_and_groups_that_are_refused(
    client: Client, ids: Ids, member: Any, group: Any, shared: Any
) -> None:
    client.insert(action_profile_member=[member(1), member(2), member(3, profile="nexthops")])
    client.insert(action_profile_group=group(1, 1))
    client.insert(table_entry=shared(b"\x01", p4.TableAction(action_profile_group_id=1)))
    bare = member(7)
    bare.ClearField("action")
    wrong = member(7)
    wrong.action.action_id = ids.action("rewrite")  # the table `shared` has it not
    no_groups = group(5)
    no_groups.action_profile_id = ids.action_profile("nexthops")
    unweighted = p4.ActionProfileGroup.Member(member_id=1)
    lost_port = p4.ActionProfileGroup.Member(member_id=1, weight=1, watch_port=b"s1-eth77")
    no_port = p4.ActionProfileGroup.Member(member_id=1, weight=1, watch_port=b"99")
    for call, entities, code in (
        (client.insert, {"action_profile_member": member(1)}, ALREADY_EXISTS),
        (client.insert, {"action_profile_member": member(0)}, INVALID_ARGUMENT),
        (client.insert, {"action_profile_member": bare}, INVALID_ARGUMENT),
        (client.insert, {"action_profile_member": wrong}, INVALID_ARGUMENT),
        (client.modify, {"action_profile_member": member(0)}, NOT_FOUND),
        (client.modify, {"action_profile_member": member(9)}, NOT_FOUND),
        (client.modify, {"action_profile_member": bare}, INVALID_ARGUMENT),
        (client.delete, {"action_profile_member": member(0)}, NOT_FOUND),
        (client.delete, {"action_profile_member": member(9)}, NOT_FOUND),
        (client.delete, {"action_profile_member": member(1)}, FAILED_PRECONDITION),
        (client.insert, {"action_profile_group": group(1)}, ALREADY_EXISTS),
        (client.insert, {"action_profile_group": group(0)}, INVALID_ARGUMENT),
        (client.insert, {"action_profile_group": group(2, 9)}, NOT_FOUND),
        (client.insert, {"action_profile_group": group(2, 1, 1)}, INVALID_ARGUMENT),
        (client.insert, {"action_profile_group": group(2, unweighted)}, INVALID_ARGUMENT),
        (client.insert, {"action_profile_group": group(2, lost_port)}, INVALID_ARGUMENT),
        (client.insert, {"action_profile_group": group(2, no_port)}, INVALID_ARGUMENT),
        (client.insert, {"action_profile_group": group(2, max_size=-1)}, INVALID_ARGUMENT),
        (client.insert, {"action_profile_group": no_groups}, INVALID_ARGUMENT),
        (client.insert, {"action_profile_group": group(2, 0)}, NOT_FOUND),
        (client.modify, {"action_profile_group": group(0)}, NOT_FOUND),
        (client.modify, {"action_profile_group": group(9)}, NOT_FOUND),
        (client.modify, {"action_profile_group": group(1, max_size=3)}, INVALID_ARGUMENT),
        (client.delete, {"action_profile_group": group(0)}, NOT_FOUND),
        (client.delete, {"action_profile_group": group(9)}, NOT_FOUND),
        (client.delete, {"action_profile_group": group(1)}, FAILED_PRECONDITION),
        (
            client.insert,
            {"table_entry": shared(b"\x02", p4.TableAction(action_profile_member_id=99))},
            NOT_FOUND,
        ),
        (
            client.insert,
            {"table_entry": shared(b"\x02", p4.TableAction(action_profile_member_id=0))},
            NOT_FOUND,
        ),
        (
            client.insert,
            {"table_entry": shared(b"\x02", p4.TableAction(action_profile_group_id=99))},
            NOT_FOUND,
        ),
        (
            client.insert,
            {"table_entry": shared(b"\x02", action(ids.action("forward"), b"\x01"))},
            INVALID_ARGUMENT,
        ),
        (
            client.insert,
            {"table_entry": shared(b"\x02", p4.TableAction(action_profile_group_id=1), "indirect")},
            INVALID_ARGUMENT,
        ),
    ):
        found, text = refused(lambda c=call, e=entities: c(**e))  # type: ignore[misc]
        assert found == code, text


def one_shot(ids: Ids, *weights: int, **fields: Any) -> Any:
    actions = [
        p4.ActionProfileAction(
            action=bare_action(ids.action("forward"), bytes([port])),
            weight=weight,
            watch_port=b"s1-eth1" if port == 1 else b"",
        )
        for port, weight in enumerate(weights, 1)
    ]
    for item in actions[1:]:
        item.ClearField("watch_kind")
    return p4.TableAction(
        action_profile_action_set=p4.ActionProfileActionSet(
            action_profile_actions=actions, **fields
        )
    )


def test_one_shots(client: Client, ids: Ids, shared: Any, member: Any) -> None:
    entries = [shared(b"\x01", one_shot(ids, 2, 1)), shared(b"\x02", one_shot(ids, 1, 1, 1))]
    client.insert(table_entry=entries)
    everything = p4.TableEntry(table_id=entries[0].table_id)
    assert client.read(table_entry=everything) == entries
    assert client.read(action_profile_member=p4.ActionProfileMember()) == []
    code, text = refused(lambda: client.insert(action_profile_member=member(1)))
    assert (code, "tables with action sets" in text) == (INVALID_ARGUMENT, True)
    client.delete(table_entry=entries)
    client.insert(action_profile_member=member(1))
    code, text = refused(lambda: client.insert(table_entry=entries[0]))
    assert (code, "has members" in text) == (INVALID_ARGUMENT, True)


def test_one_shots_and_members_in_one_batch(
    client: Client, ids: Ids, shared: Any, member: Any, group: Any
) -> None:
    """Either may come first, and an empty group is programming by groups, too."""
    set_ = p4.Entity(table_entry=shared(b"\x01", one_shot(ids, 1)))
    one = p4.Entity(action_profile_member=member(1))
    empty = p4.Entity(action_profile_group=group(1))
    for batch in ([set_, one], [one, set_], [set_, empty], [empty, set_]):
        updates = [p4.Update(type=p4.Update.INSERT, entity=entity) for entity in batch]
        with pytest.raises(grpc.RpcError) as caught:
            client.write(*updates)
        assert codes(caught.value) == [0, INVALID_ARGUMENT]
        client.write(p4.Update(type=p4.Update.DELETE, entity=batch[0]))


def test_one_shots_that_are_refused(client: Client, ids: Ids, shared: Any) -> None:
    for run, code in (
        (one_shot(ids, 0), INVALID_ARGUMENT),
        (one_shot(ids, -1), INVALID_ARGUMENT),
        (one_shot(ids, 1, action_selection_mode=3), INVALID_ARGUMENT),
        (one_shot(ids, 1, size_semantics=3), INVALID_ARGUMENT),
        (one_shot(ids, 1, group_action=bare_action(1)), INVALID_ARGUMENT),
        (one_shot(ids, 1, group_action=bare_action(ids.action("drop"))), PERMISSION_DENIED),
    ):
        assert refused(lambda r=run: client.insert(table_entry=shared(b"\x01", r)))[0] == code  # type: ignore[misc]
    wrong = one_shot(ids, 1)
    wrong.action_profile_action_set.action_profile_actions[0].action.action_id = 7
    assert refused(lambda: client.insert(table_entry=shared(b"\x01", wrong)))[0] == 3


def test_settings_of_one_shots(client: Client, ids: Ids, shared: Any, switch: Switch) -> None:
    """How one of a set is chosen, and what its size is: read as they were written."""
    set_ = p4.ActionProfileActionSet
    entries = [
        shared(
            bytes([10, 0, 0, 1 + mode]),
            one_shot(ids, *[1] * 8, action_selection_mode=mode, size_semantics=set_.SUM_OF_WEIGHTS),
        )
        for mode in (set_.HASH, set_.RANDOM)
    ]
    client.insert(table_entry=entries)
    assert client.read(table_entry=p4.TableEntry(table_id=entries[0].table_id)) == entries
    fabric = switch.fabric

    def ports(last: int) -> set[int]:
        """The ports that equal frames leave by."""
        for _ in range(64):
            fabric.send(switch.node, 1, fabric.now_ps(), ipv4(bytes([10, 0, 0, last])))
        fabric.run_until(fabric.now_ps() + 10**6)
        return {port for port in (1, 2, 3) for _ in fabric.receive(switch.node, port)}

    assert len(ports(2)) <= 1
    assert ports(3) == {1, 2, 3}


def test_the_size_of_a_one_shot(client: Client, ids: Ids, shared: Any) -> None:
    """The selector has room for 64: by weights, unless a set says otherwise."""
    set_ = p4.ActionProfileActionSet
    heavy = one_shot(ids, 40, 40)
    assert refused(lambda: client.insert(table_entry=shared(b"\x01", heavy)))[0] == (
        RESOURCE_EXHAUSTED
    )
    light = one_shot(ids, 40, 40, size_semantics=set_.SUM_OF_MEMBERS)
    client.insert(table_entry=[shared(bytes([n]), light) for n in range(1, 33)])
    assert refused(lambda: client.insert(table_entry=shared(b"\x40", light)))[0] == (
        RESOURCE_EXHAUSTED
    )
    modified = p4.Update(type=p4.Update.MODIFY)
    modified.entity.table_entry.CopyFrom(shared(b"\x01", one_shot(ids, 1)))
    missing = p4.Update(type=p4.Update.MODIFY)
    missing.entity.table_entry.CopyFrom(shared(b"\x50", one_shot(ids, 1)))
    with pytest.raises(grpc.RpcError) as caught:
        client.write(modified, missing, atomicity=p4.WriteRequest.ROLLBACK_ON_ERROR)
    assert codes(caught.value) == [10, NOT_FOUND]  # the first is undone: its size is 2 again
    assert refused(lambda: client.insert(table_entry=shared(b"\x40", one_shot(ids, 1))))[0] == (
        RESOURCE_EXHAUSTED
    )


# ---- counters, meters, registers -------------------------------------------------------------


def indexed(kind: Any, index: int | None, **fields: Any) -> Any:
    message = kind(**fields)
    if index is not None:
        message.index.index = index
    return message


def test_counters(client: Client, ids: Ids) -> None:
    number = ids.counter("port_packets")

    def cell(index: int | None, **data: int) -> Any:
        fields = {"data": p4.CounterData(**data)} if data else {}
        return indexed(p4.CounterEntry, index, counter_id=number, **fields)

    client.modify(counter_entry=cell(3, packet_count=7, byte_count=700))
    assert client.read(counter_entry=cell(3)) == [cell(3, packet_count=7, byte_count=700)]
    assert len(client.read(counter_entry=cell(None))) == 8
    assert len(client.read(counter_entry=p4.CounterEntry())) == 8
    client.modify(counter_entry=cell(None, packet_count=1))
    assert [c.data.packet_count for c in client.read(counter_entry=cell(None))] == [1] * 8
    client.modify(counter_entry=cell(2))  # no data: nothing changes
    assert client.read(counter_entry=cell(2))[0].data.packet_count == 1
    for call, entry, code in (
        (client.modify, cell(8, packet_count=1), OUT_OF_RANGE),
        (client.modify, cell(-1, packet_count=1), INVALID_ARGUMENT),
        (client.modify, cell(1, packet_count=-1), INVALID_ARGUMENT),
        (client.insert, cell(1, packet_count=1), INVALID_ARGUMENT),
        (client.delete, cell(1), INVALID_ARGUMENT),
        (client.modify, p4.CounterEntry(counter_id=1), INVALID_ARGUMENT),
    ):
        assert refused(lambda c=call, e=entry: c(counter_entry=e))[0] == code  # type: ignore[misc]
    for index, code in ((8, OUT_OF_RANGE), (-1, INVALID_ARGUMENT)):
        with pytest.raises(grpc.RpcError) as caught:
            client.read(counter_entry=cell(index))
        assert codes(caught.value) == [code]


def test_meters(client: Client, ids: Ids) -> None:
    number = ids.meter("rate")
    config = p4.MeterConfig(cir=1000, cburst=100, pir=2000, pburst=200)

    def cell(index: int | None, config: Any = None) -> Any:
        fields = {} if config is None else {"config": config}
        return indexed(p4.MeterEntry, index, meter_id=number, **fields)

    assert client.read(meter_entry=cell(1)) == [cell(1)]  # unlimited: no config
    client.modify(meter_entry=cell(1, config))
    assert client.read(meter_entry=p4.MeterEntry()) == [cell(0), cell(1, config), cell(2), cell(3)]
    client.modify(meter_entry=cell(None, config))
    assert client.read(meter_entry=cell(None)) == [cell(n, config) for n in range(4)]
    client.modify(meter_entry=cell(2))
    assert client.read(meter_entry=cell(2)) == [cell(2)]
    coloured = cell(0)
    coloured.counter_data.red.packet_count = 1
    for call, entry, code in (
        (client.modify, cell(4, config), OUT_OF_RANGE),
        (client.modify, cell(-1, config), INVALID_ARGUMENT),
        (client.modify, cell(1, p4.MeterConfig(cburst=-1)), INVALID_ARGUMENT),
        (client.modify, cell(1, p4.MeterConfig(eburst=1)), INVALID_ARGUMENT),
        (client.modify, coloured, INVALID_ARGUMENT),
        (client.insert, cell(1, config), INVALID_ARGUMENT),
        (client.delete, cell(1), INVALID_ARGUMENT),
    ):
        assert refused(lambda c=call, e=entry: c(meter_entry=e))[0] == code  # type: ignore[misc]


def ipv4(dst: bytes = b"\x0a\x00\x00\x01", tos: int = 0) -> bytes:
    return bytes(12) + b"\x08\x00" + bytes(4) + dst + bytes([6, tos]) + bytes(40)


def test_meters_count_what_they_colour(client: Client, ids: Ids, switch: Switch) -> None:
    """Cell 1 has the second frame's bytes, so that the third is red."""
    fabric, size = switch.fabric, len(ipv4())
    cell = p4.MeterEntry(meter_id=ids.meter("rate"), index=p4.Index(index=1))
    cell.config.CopyFrom(p4.MeterConfig(cir=1, cburst=size, pir=1, pburst=2 * size))
    client.modify(meter_entry=cell)
    for tos in (1, 1, 1, 2):
        fabric.send(switch.node, 1, fabric.now_ps(), ipv4(tos=tos))
    fabric.run_until(fabric.now_ps() + 1)
    query = p4.MeterEntry(meter_id=cell.meter_id, counter_data=p4.MeterCounterData())
    one, none = (p4.CounterData(packet_count=n, byte_count=n * size) for n in (1, 0))
    found = [entry.counter_data for entry in client.read(meter_entry=query)]
    assert found[1] == p4.MeterCounterData(green=one, yellow=one, red=one)
    assert found[2] == p4.MeterCounterData(green=one, yellow=none, red=none)
    client.modify(meter_entry=cell)  # another configuration, or the same one: counts stay
    cell.counter_data.SetInParent()
    assert client.read(meter_entry=cell)[0].counter_data == found[1]
    client.modify(meter_entry=cell)
    assert [entry.counter_data for entry in client.read(meter_entry=query)] == [
        found[0],
        p4.MeterCounterData(green=none, yellow=none, red=none),
        found[2],
        found[3],
    ]


def test_registers(client: Client, ids: Ids) -> None:
    seen, balance = ids.register("seen"), ids.register("balance")

    def cell(number: int, index: int | None, value: bytes | None = None) -> Any:
        data = {} if value is None else {"data": p4.P4Data(bitstring=value)}
        return indexed(p4.RegisterEntry, index, register_id=number, **data)

    client.modify(register_entry=cell(seen, 3, b"\x01\x02\x03"))
    assert client.read(register_entry=cell(seen, 3)) == [cell(seen, 3, b"\x01\x02\x03")]
    assert client.read(register_entry=cell(seen, 4)) == [cell(seen, 4, b"\x00")]
    assert len(client.read(register_entry=p4.RegisterEntry())) == 16 + 4
    client.modify(register_entry=cell(balance, None, b"\xff\xfe"))  # -2, and not canonical
    found = client.read(register_entry=cell(balance, None))
    assert found == [cell(balance, n, b"\xfe") for n in range(4)]
    boolean = cell(seen, 1)
    boolean.data.bool = True
    for call, entry, code in (
        (client.modify, cell(seen, 16, b"\x01"), OUT_OF_RANGE),
        (client.modify, cell(seen, -1, b"\x01"), INVALID_ARGUMENT),
        (client.modify, cell(seen, 1, b"\x01\x00\x00\x00\x00"), OUT_OF_RANGE),
        (client.modify, cell(seen, 1, b""), OUT_OF_RANGE),
        (client.modify, cell(balance, 1, b"\x00\x80\x00"), OUT_OF_RANGE),
        (client.modify, cell(seen, 1), INVALID_ARGUMENT),
        (client.modify, boolean, INVALID_ARGUMENT),
        (client.insert, cell(seen, 1, b"\x01"), INVALID_ARGUMENT),
        (client.delete, cell(seen, 1), INVALID_ARGUMENT),
    ):
        assert refused(lambda c=call, e=entry: c(register_entry=e))[0] == code  # type: ignore[misc]


# ---- replication --------------------------------------------------------------------------------


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


# ---- value sets, digests, externs ------------------------------------------------------------


def test_value_sets(client: Client, ids: Ids) -> None:
    number = ids.value_set("ether_types")

    def holding(*members: bytes) -> Any:
        return p4.ValueSetEntry(
            value_set_id=number,
            members=[p4.ValueSetMember(match=[exact(1, value)]) for value in members],
        )

    full = holding(b"\x86\xdd", b"\x08\x06", b"\x12\x34", b"\x01")
    client.modify(value_set_entry=full)
    assert client.read(value_set_entry=p4.ValueSetEntry()) == [full]
    client.modify(value_set_entry=holding())
    assert client.read(value_set_entry=holding()) == [holding()]
    for call, entry, code in (
        (client.modify, holding(*(bytes([n]) for n in range(1, 6))), RESOURCE_EXHAUSTED),
        (client.modify, holding(b"\x01", b"\x00\x01"), ALREADY_EXISTS),
        (client.modify, holding(b"\x01\x00\x00"), INVALID_ARGUMENT),
        (client.modify, p4.ValueSetEntry(value_set_id=number, members=[{}]), INVALID_ARGUMENT),
        (client.insert, holding(b"\x01"), INVALID_ARGUMENT),
        (client.delete, holding(), INVALID_ARGUMENT),
    ):
        found, text = refused(lambda c=call, e=entry: c(value_set_entry=e))  # type: ignore[misc]
        assert found == code, text


def test_digest_configurations(client: Client, ids: Ids) -> None:
    def digest(**config: int) -> Any:
        return p4.DigestEntry(
            digest_id=ids.digest("learn_t"), config=p4.DigestEntry.Config(**config)
        )

    everything = p4.DigestEntry()
    assert client.read(digest_entry=everything) == []
    assert refused(lambda: client.modify(digest_entry=digest()))[0] == NOT_FOUND
    assert refused(lambda: client.delete(digest_entry=digest()))[0] == NOT_FOUND
    wrong = digest(max_list_size=-1)
    assert refused(lambda: client.insert(digest_entry=wrong))[0] == INVALID_ARGUMENT
    client.insert(digest_entry=digest(max_list_size=3))
    assert refused(lambda: client.insert(digest_entry=digest()))[0] == ALREADY_EXISTS
    client.modify(digest_entry=digest(max_timeout_ns=10, ack_timeout_ns=20))
    assert client.read(digest_entry=everything) == [digest(max_timeout_ns=10, ack_timeout_ns=20)]
    client.delete(digest_entry=digest())
    assert client.read(digest_entry=everything) == []
    assert refused(lambda: client.insert(digest_entry=p4.DigestEntry(digest_id=1)))[0] == 3


def test_externs_are_not_there(client: Client) -> None:
    for entry in (p4.ExternEntry(), p4.ExternEntry(extern_type_id=1, extern_id=2)):
        for write in (client.insert, client.modify, client.delete):
            assert refused(lambda w=write, e=entry: w(extern_entry=e))[0] == INVALID_ARGUMENT  # type: ignore[misc]
    for entry in (p4.ExternEntry(extern_type_id=1), p4.ExternEntry(extern_id=1)):
        with pytest.raises(grpc.RpcError) as caught:
            client.read(extern_entry=entry)
        assert codes(caught.value) == [INVALID_ARGUMENT]
    assert client.read(extern_entry=p4.ExternEntry()) == []  # all that there are


def test_an_entity_must_be_there(client: Client, ids: Ids) -> None:
    assert refused(lambda: client.write(p4.Update(type=p4.Update.INSERT)))[0] == INVALID_ARGUMENT
    entry = p4.Entity(counter_entry=p4.CounterEntry(counter_id=ids.counter("port_packets")))
    assert refused(lambda: client.write(p4.Update(entity=entry)))[0] == INVALID_ARGUMENT
    with pytest.raises(grpc.RpcError) as caught:
        client.read_entities(p4.Entity())
    assert codes(caught.value) == [INVALID_ARGUMENT]
