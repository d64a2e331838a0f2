"""ActionProfileMember, ActionProfileGroup and one shots: written, read back, refused."""

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
    ipv4,
    messages,
    refused,
)
from tests.p4runtime.conftest import Ids

INVALID_ARGUMENT, NOT_FOUND, ALREADY_EXISTS, PERMISSION_DENIED = 3, 5, 6, 7
RESOURCE_EXHAUSTED, FAILED_PRECONDITION = 8, 9


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
