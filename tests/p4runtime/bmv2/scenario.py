"""What a controller does with BMv2's P4Runtime server, and what it must understand.

Run against the server itself, or against one that repeats what that said (``replay.py``).
"""

from __future__ import annotations

import queue
from collections.abc import Callable
from typing import Any

import pytest

from testbed.p4runtime.client import Client, MeterConfig, Packet, RequestError
from testbed.p4runtime.errors import Code
from testbed.switch import Group, Member
from tests.waiting import WAIT_S, wait_until

CPU_PORT = 510
FRAME = bytes.fromhex("0000000000020000000000010801") + bytes(46)

Connect = Callable[..., Client]


def session(
    connect: Connect, p4info: Any, device_config: bytes, heard: Callable[[], bool] = lambda: True
) -> None:
    """All of it; ``connect`` takes what ``Client.connect`` takes but the address. ``heard``:
    whether the server has heard the last thing, which the client's own thread says."""
    with connect() as switch:
        assert switch.primary
        assert switch.election_id == 1
        assert switch.capabilities() == "1.3.0"
        switch.set_pipeline(p4info, device_config)
        tables(switch)
        refusals(switch)
        selectors(switch)
        cells(switch)
        copies(switch)
        others(connect, switch)
        packets(switch)
        wait_until(heard, "the digest is acknowledged")


def tables(switch: Client) -> None:
    match = {"hdr.ethernet.dst": "00:00:00:00:00:01"}
    switch.insert("by_address", match, "forward", {"port": 1})
    with switch.batch():
        switch.insert("by_prefix", {"hdr.ethernet.src": (0x0A00 << 32, 16)}, "choose", {"port": 2})
        switch.insert(
            "by_rule",
            {"hdr.ethernet.type": (0x0806, 0xFFFF), "standard_metadata.ingress_port": (1, 4)},
            "to_controller",
            priority=10,
        )
    [entry] = switch.entries("by_address")
    assert (entry.action, entry.params) == ("SessionIngress.forward", {"port": 1})
    assert entry.match == {"hdr.ethernet.dst": 1}
    switch.modify("by_address", match, "forward", {"port": 3})
    [entry] = switch.entries("by_address")
    assert entry.params == {"port": 3}
    [rule] = switch.entries("by_rule")
    assert rule.priority == 10
    assert rule.match["standard_metadata.ingress_port"] == (1, 4)
    [prefix] = switch.entries("by_prefix")
    assert prefix.match == {"hdr.ethernet.src": (0x0A00 << 32, 16)}
    switch.set_default("by_prefix", "choose", {"port": 4})
    assert switch.default("by_prefix").params == {"port": 4}
    switch.delete("by_prefix", {"hdr.ethernet.src": (0x0A00 << 32, 16)})
    assert list(switch.entries("by_prefix")) == []
    assert switch.direct_counter_read("by_address", match) == (0, 0)


def refusals(switch: Client) -> None:
    """Of single updates, and of some of a batch."""
    match = {"hdr.ethernet.dst": "00:00:00:00:00:01"}
    with pytest.raises(RequestError) as twice:
        switch.insert("by_address", match, "forward", {"port": 1})
    assert twice.value.status is Code.ALREADY_EXISTS
    with pytest.raises(RequestError) as missing:
        switch.delete("by_address", {"hdr.ethernet.dst": 77})
    assert missing.value.status is Code.NOT_FOUND
    with pytest.raises(RequestError) as batch, switch.batch():
        switch.insert("by_address", {"hdr.ethernet.dst": 5}, "forward", {"port": 1})
        switch.insert("by_address", match, "forward", {"port": 1})
        switch.insert("by_address", {"hdr.ethernet.dst": 6}, "forward", {"port": 1})
    codes = [failure and failure.code for failure in batch.value.failures]
    assert codes == [None, Code.ALREADY_EXISTS, None]
    assert "number 2" in str(batch.value)
    assert len(list(switch.entries("by_address"))) == 3


def selectors(switch: Client) -> None:
    switch.member_insert("paths", 1, "choose", {"port": 1})
    switch.member_insert("paths", 2, "choose", {"port": 2})
    switch.group_insert("paths", 1, {1: 1, 2: 2}, max_size=4)
    assert switch.members("paths")[2].params == {"port": 2}
    group = switch.groups("paths")[1]
    assert {number: member.weight for number, member in group.members.items()} == {1: 1, 2: 2}
    switch.insert("by_path", {"hdr.ethernet.type": 0x0800}, Group(1))
    switch.insert("by_path", {"hdr.ethernet.type": 0x86DD}, Member(2))
    targets = {e.match["hdr.ethernet.type"]: e.target for e in switch.entries("by_path")}
    assert targets == {0x0800: Group(1), 0x86DD: Member(2)}


def cells(switch: Client) -> None:
    switch.counter_write("seen", 3, 7, 700)
    assert switch.counter_read("seen", 3) == (7, 700)
    assert len(switch.counter_read("seen")) == 8
    switch.meter_configure("pace", 1, cir=1000, cbs=100, pir=2000, pbs=200)
    assert switch.meter_read("pace", 1) == MeterConfig(1000, 100, 2000, 200)
    for attempt in (
        lambda: switch.register_write("depths", 0, 1),
        lambda: switch.register_read("depths", 0),
    ):
        with pytest.raises(RequestError) as refused:
            attempt()
        assert refused.value.status is Code.UNIMPLEMENTED


def copies(switch: Client) -> None:
    switch.multicast_group(1, [(1, 0), (2, 1)])
    copies = switch.multicast_groups()[1]
    assert sorted((copy.port, copy.rid) for copy in copies) == [(1, 0), (2, 1)]
    switch.clone_session(100, [(CPU_PORT, 0)])  # is read first, and refused with NOT_FOUND
    assert switch.clone_sessions()[100].replicas[0].port == CPU_PORT
    switch.clone_session(100, [(3, 0)])
    assert switch.clone_sessions()[100].replicas[0].port == 3
    with pytest.raises(RequestError) as refused:
        switch.clone_session(101, [(1, 0)], class_of_service=7)
    assert refused.value.status is Code.UNIMPLEMENTED
    switch.clone_session(100, [])
    assert switch.clone_sessions() == {}


def others(connect: Connect, switch: Client) -> None:
    """Who is not the primary may read."""
    with connect() as other:
        assert not other.primary
        assert len(list(other.entries("by_address"))) == 3
        with pytest.raises(RequestError) as refused:
            other.insert("by_address", {"hdr.ethernet.dst": 9}, "forward", {"port": 1})
        assert refused.value.status is Code.PERMISSION_DENIED
    assert switch.primary


def packets(switch: Client) -> None:
    """A packet-out comes back as a packet-in, and tells of itself in a digest."""
    arrived: queue.SimpleQueue[Packet] = queue.SimpleQueue()
    learnt: queue.SimpleQueue[list[Any]] = queue.SimpleQueue()
    switch.on_packet_in(arrived.put)
    switch.packet_out(FRAME, {"egress_port": CPU_PORT, "padding": 0})
    packet = arrived.get(timeout=WAIT_S)
    assert packet.payload == FRAME
    assert packet.metadata["ingress_port"] == CPU_PORT
    switch.on_digest("learn_t", learnt.put)
    switch.packet_out(FRAME, {"egress_port": 1, "padding": 0})
    [digest] = learnt.get(timeout=WAIT_S)
    assert digest == {"address": 1, "port": CPU_PORT}
