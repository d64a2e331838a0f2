"""SetForwardingPipelineConfig and GetForwardingPipelineConfig."""

from __future__ import annotations

from typing import Any

import grpc
import pytest

from testbed.p4runtime.device import Device
from testbed.p4runtime.schema import p4
from testbed.p4runtime.server import Listener, Server
from testbed.switch import Switch
from tests.p4runtime.client import Client, action, bare_action, codes, exact, lpm
from tests.p4runtime.conftest import EVERYTHING, Ids
from tests.p4runtime.pipelines import (
    SMALL,
    Code,
    Request,
    config,
    entry,
    everything,
    get,
    push,
    refused,
)


def test_a_switch_says_what_it_runs(anyone: Client, device: Device) -> None:
    found = get(anyone).config
    assert device.pipeline is not None
    assert found.p4info == device.pipeline.p4info
    assert not found.HasField("cookie")
    assert found.p4_device_config == b""


def test_the_parts_of_a_pushed_config(client: Client, p4info: Any) -> None:
    kinds = p4.GetForwardingPipelineConfigRequest
    push(client, Request.VERIFY_AND_COMMIT, config(p4info=p4info, cookie=77))
    assert get(client).config == config(p4info=p4info, cookie=77)
    only_cookie = p4.ForwardingPipelineConfig(cookie={"cookie": 77})
    assert get(client, kinds.COOKIE_ONLY).config == only_cookie
    assert get(client, kinds.P4INFO_AND_COOKIE).config == config("", p4info, 77)
    assert get(client, kinds.DEVICE_CONFIG_AND_COOKIE).config == config(cookie=77)
    with pytest.raises(grpc.RpcError) as caught:
        get(client, 9)
    assert caught.value.code() == Code.INVALID_ARGUMENT  # type: ignore[attr-defined]
    client.device_id = 5
    with pytest.raises(grpc.RpcError) as caught:
        get(client)
    assert caught.value.code() == Code.NOT_FOUND  # type: ignore[attr-defined]


def test_verify_changes_nothing(client: Client, ids: Ids, p4info: Any) -> None:
    push(client, Request.VERIFY, config(p4info=p4info))
    assert get(client).config.p4info != p4info


def test_commit_clears_and_realizes(client: Client, ids: Ids, p4info: Any, switch: Switch) -> None:
    client.insert(
        table_entry=p4.TableEntry(
            table_id=ids.table("routes"),
            match=[lpm(1, b"\x0a\x00\x00\x00", 8)],
            action=action(ids.action("drop")),
        )
    )
    push(client, Request.VERIFY_AND_COMMIT, config(p4info=p4info))
    new = Ids(p4info)
    assert everything(client) == []
    client.insert(table_entry=entry(new))
    assert everything(client) == [entry(new)]
    switch.fabric.send(switch.node, 1, switch.fabric.now_ps(), b"\x01\x07")
    switch.fabric.run_until(switch.fabric.now_ps() + 10**9)
    (sent,) = switch.fabric.receive(switch.node, 2)
    assert sent.data == b"\x01\x07"


def test_saved_now_and_committed_later(
    client: Client, ids: Ids, p4info: Any, switch: Switch
) -> None:
    route = p4.TableEntry(
        table_id=ids.table("routes"),
        match=[lpm(1, b"\x0a\x00\x00\x00", 8)],
        action=action(ids.action("drop")),
    )
    client.insert(table_entry=route)
    assert refused(client, Request.COMMIT)[0] == Code.NOT_FOUND
    push(client, Request.VERIFY_AND_SAVE, config(p4info=p4info, cookie=5))
    assert len(switch.entries("routes")) == 1  # the target is as it was
    new = Ids(p4info)
    client.insert(table_entry=entry(new))  # but requests speak of the new one
    assert everything(client) == [entry(new)]
    with pytest.raises(grpc.RpcError):
        client.delete(table_entry=route)
    assert refused(client, Request.COMMIT, config())[0] == Code.INVALID_ARGUMENT
    push(client, Request.COMMIT)
    assert everything(client) == [entry(new)]
    assert get(client).config.cookie.cookie == 5
    assert switch.entry_count("kinds") == 1
    assert refused(client, Request.COMMIT)[0] == Code.NOT_FOUND


def test_a_saved_pipeline_has_entries_of_its_own(client: Client, ids: Ids) -> None:
    """Members and groups, or action sets: what the running switch has is no matter."""
    one_shot = p4.TableEntry(table_id=ids.table("shared"), match=[exact(1, b"\x01")])
    set_ = one_shot.action.action_profile_action_set.action_profile_actions.add(weight=1)
    set_.action.CopyFrom(bare_action(ids.action("drop")))
    member = p4.ActionProfileMember(
        action_profile_id=ids.action_profile("ecmp"), member_id=1, action=set_.action
    )
    saved = config(EVERYTHING.read_text())
    client.insert(table_entry=one_shot)
    push(client, Request.VERIFY_AND_SAVE, saved)
    client.insert(action_profile_member=member)
    push(client, Request.COMMIT)
    assert client.read(action_profile_member=p4.ActionProfileMember()) == [member]
    push(client, Request.VERIFY_AND_SAVE, saved)
    client.insert(table_entry=one_shot)
    push(client, Request.COMMIT)
    with pytest.raises(grpc.RpcError) as caught:
        client.insert(action_profile_member=member)
    assert codes(caught.value) == [Code.INVALID_ARGUMENT.value[0]]


def test_digests_of_types_without_a_name(client: Client, switch: Switch) -> None:
    """p4c numbers their calls."""
    stream = client.stream(2)
    client.election_id = 2
    calls = "digest(1, hdr.h.rest); digest(1, { hdr.h.kind, hdr.h.rest }); digest(1, hdr.h.kind);"
    source = SMALL.replace("apply { kinds.apply(); }", f"apply {{ {calls} }}")
    push(client, Request.VERIFY_AND_COMMIT, config(source))
    new = Ids(get(client).config.p4info)
    numbers = [new.digest(f"digest_{n}") for n in range(3)]
    client.insert(digest_entry=[p4.DigestEntry(digest_id=n) for n in numbers])
    switch.fabric.send(switch.node, 1, switch.fabric.now_ps(), b"\x05\x07")
    switch.fabric.run_until(switch.fabric.now_ps() + 10**9)
    found = [stream.next("digest") for _ in numbers]
    assert [list_.digest_id for list_ in found] == numbers
    rest, both, kind = (list_.data[0] for list_ in found)
    assert (rest.bitstring, kind.bitstring) == (b"\x07", b"\x05")
    assert [member.bitstring for member in both.tuple.members] == [b"\x05", b"\x07"]


CONST = SMALL.replace(
    "    action forward", "    direct_counter(CounterType.packets) hits;\n    action forward"
).replace(
    "default_action = drop();",
    "counters = hits; entries = { const 8w1: forward(1); 8w2: forward(2); }",
)


def test_const_entries_among_others(client: Client) -> None:
    """Of those direct resources alone are modified; of the others everything."""
    push(client, Request.VERIFY_AND_COMMIT, config(CONST))
    new = Ids(get(client).config.p4info)
    const, other = client.read(table_entry=p4.TableEntry())
    assert (const.is_const, other.is_const) == (True, False)
    counted = p4.TableEntry(table_id=const.table_id, match=const.match)
    counted.counter_data.packet_count = 5
    client.modify(table_entry=counted)
    query = p4.TableEntry(table_id=const.table_id, match=const.match)
    query.counter_data.SetInParent()
    (found,) = client.read(table_entry=query)
    assert (found.counter_data.packet_count, found.is_const) == (5, True)
    counted.metadata = b"mine"
    for call in (
        lambda: client.modify(table_entry=counted),
        lambda: client.modify(table_entry=entry(new)),
        lambda: client.delete(table_entry=entry(new)),
    ):
        with pytest.raises(grpc.RpcError) as caught:
            call()
        assert codes(caught.value) == [Code.PERMISSION_DENIED.value[0]]
    client.delete(table_entry=other)
    assert client.read(table_entry=p4.TableEntry()) == [const]


def test_before_there_is_a_pipeline(switch: Switch, p4info: Any) -> None:
    device = Device(switch, 1, configured=False)
    with Server([Listener((device,), "127.0.0.1:0")]) as server:
        client = Client(server.addresses[0])
        client.stream(1)
        assert not get(client).HasField("config")
        with pytest.raises(grpc.RpcError) as caught:
            client.write()
        assert caught.value.code() == Code.FAILED_PRECONDITION  # type: ignore[attr-defined]
        with pytest.raises(grpc.RpcError) as caught:
            client.read_entities()
        assert caught.value.code() == Code.FAILED_PRECONDITION  # type: ignore[attr-defined]
        push(client, Request.VERIFY_AND_COMMIT, config(p4info=p4info))
        client.insert(table_entry=entry(Ids(p4info)))
        client.close()
    device.close()


def test_requests_that_are_refused(anyone: Client) -> None:
    assert refused(anyone, Request.VERIFY, config())[0] == Code.PERMISSION_DENIED
    anyone.stream(1)
    assert refused(anyone, Request.UNSPECIFIED, config())[0] == Code.INVALID_ARGUMENT
    assert refused(anyone, 9, config())[0] == Code.INVALID_ARGUMENT
    for kind in (
        Request.VERIFY,
        Request.VERIFY_AND_SAVE,
        Request.VERIFY_AND_COMMIT,
        Request.RECONCILE_AND_COMMIT,
    ):
        assert refused(anyone, kind)[0] == Code.INVALID_ARGUMENT
    anyone.device_id = 4
    assert refused(anyone, Request.VERIFY, config())[0] == Code.NOT_FOUND
    anyone.device_id, anyone.role = 1, "nobody"
    assert refused(anyone, Request.VERIFY, config())[0] == Code.NOT_FOUND


def test_an_action_profile_without_a_table(client: Client) -> None:
    """It is there, as P4Info says; only no action can be a member."""
    unused = "action_selector(HashAlgorithm.crc16, 32w8, 32w10) spare;"
    push(client, Request.VERIFY_AND_COMMIT, config(SMALL.replace("// MORE", unused)))
    (profile,) = get(client).config.p4info.action_profiles
    number = profile.preamble.id
    group = p4.ActionProfileGroup(action_profile_id=number, group_id=1)
    client.insert(action_profile_group=group)
    assert client.read(action_profile_group=p4.ActionProfileGroup()) == [group]
    every = p4.ActionProfileMember(action_profile_id=number)
    assert client.read(action_profile_member=every) == []
    member = p4.ActionProfileMember(action_profile_id=number, member_id=1)
    member.action.action_id = get(client).config.p4info.actions[0].preamble.id
    with pytest.raises(grpc.RpcError) as caught:
        client.insert(action_profile_member=member)
    assert codes(caught.value) == [Code.INVALID_ARGUMENT.value[0]]


def test_device_0(switch: Switch, p4info: Any) -> None:
    """The default of simple_switch_grpc, and the first device of the P4 tutorials."""
    device = Device(switch, 0)
    with Server([Listener((device,), "127.0.0.1:0")]) as server:
        client = Client(server.addresses[0], device_id=0)
        client.stream(1)
        push(client, Request.VERIFY_AND_COMMIT, config(p4info=p4info))
        client.insert(table_entry=entry(Ids(p4info)))
        assert everything(client) == [entry(Ids(p4info))]
        assert get(client).config == config(p4info=p4info)
        client.device_id = 1
        with pytest.raises(grpc.RpcError) as caught:
            client.write()
        assert caught.value.code() == Code.NOT_FOUND  # type: ignore[attr-defined]
        client.close()
    device.close()
