"""finsy, the asyncio controller framework."""

from __future__ import annotations

import asyncio
import inspect
import sys

import finsy as fy
from wire import MAC_1, MAC_2, MAC_3, TYPE_PUNT, WAIT_S, frame, received, run, send

ADDRESS = sys.argv[1]


def switch(name="sw", election_id=10):
    return fy.Switch(name, ADDRESS, fy.SwitchOptions(initial_election_id=election_id))


def route(dst, port=None):
    action = None if port is None else fy.Action("forward", port=port)
    return fy.P4TableEntry("route", match=fy.Match({"hdr.ethernet.dst": dst}), action=action)


def watched(src, **more):
    match = fy.Match({"hdr.ethernet.src": src})
    return fy.P4TableEntry("watched", match=match, action=fy.Action("NoAction"), **more)


async def first(iterator):
    """The first of an async iterator, which is then closed."""
    try:
        return await asyncio.wait_for(anext(iterator), WAIT_S)
    finally:
        await iterator.aclose()


async def all_of(iterator):
    return [item async for item in iterator]


async def entries():
    async with switch() as sw:
        await sw.delete_all()
        await sw.write([+route((MAC_1, 48), 2), +route((0x0A0000000000, 40), 3)])
        found = await all_of(sw.read([fy.P4TableEntry("route")]))
        assert sorted(e.action.args["port"] for e in found) == [2, 3], found
        await sw.write([~route((MAC_1, 48), 3)])
        [found] = await all_of(sw.read([route((MAC_1, 48))]))
        assert found.action.args["port"] == 3, found
        send(1, frame(MAC_2, MAC_1))
        assert received(3, 1) == [frame(MAC_2, MAC_1)]
        await sw.delete_all()
        assert await all_of(sw.read([fy.P4TableEntry("route")])) == []


async def refusals():
    async with switch() as sw:
        await sw.write([+route((MAC_1, 48), 2)])
        try:
            await sw.write([+route((MAC_1, 48), 2)])
        except fy.P4ClientError as error:
            [detail] = error.details.values()
            assert detail.canonical_code == fy.GRPCStatusCode.ALREADY_EXISTS, error
        else:
            raise AssertionError("it was not refused")
        await sw.delete([route((MAC_1, 48))])


async def counters():
    async with switch() as sw:
        await sw.write([+watched(MAC_1)])
        [before] = await all_of(sw.read([fy.P4CounterEntry("by_port", index=2)]))
        packets = sw.read_packets()
        reading = asyncio.ensure_future(first(packets))
        await asyncio.sleep(0)
        send(2, frame(MAC_2, MAC_1, TYPE_PUNT))
        await reading
        [after] = await all_of(sw.read([fy.P4CounterEntry("by_port", index=2)]))
        assert after.data.packet_count == before.data.packet_count + 1, after
        [direct] = await all_of(sw.read([fy.P4DirectCounterEntry("watched_counter")]))
        assert direct.data.packet_count == 1, direct
        await sw.delete([watched(MAC_1)])


async def groups():
    member = fy.P4ActionProfileMember(
        action_profile_id="hashed", member_id=4, action=fy.Action("forward", port=2)
    )
    group = fy.P4ActionProfileGroup(
        action_profile_id="hashed", group_id=9, members=[fy.P4Member(member_id=4, weight=2)]
    )
    entry = fy.P4TableEntry(
        "spread",
        match=fy.Match({"hdr.ethernet.dst": MAC_3}),
        action=fy.IndirectAction(group_id=9),
    )
    async with switch() as sw:
        await sw.write([+member, +group, +entry])
        [found] = await all_of(sw.read([fy.P4ActionProfileGroup("hashed")]))
        assert [(m.member_id, m.weight) for m in found.members] == [(4, 2)], found
        send(1, frame(MAC_3, MAC_1))
        assert received(2, 1) == [frame(MAC_3, MAC_1)]
        await sw.delete_all()
        assert await all_of(sw.read([fy.P4ActionProfileMember("hashed")])) == []


async def packets():
    async with switch() as sw:
        reading = asyncio.ensure_future(first(sw.read_packets(eth_types=[TYPE_PUNT])))
        await asyncio.sleep(0)
        send(3, frame(MAC_1, MAC_2, TYPE_PUNT))
        packet = await reading
        assert packet.payload == frame(MAC_1, MAC_2, TYPE_PUNT), packet
        assert packet["ingress_port"] == 3, packet
        await sw.write([fy.P4PacketOut(frame(MAC_2, MAC_1), egress_port=2, padding=0)])
        assert received(2, 1) == [frame(MAC_2, MAC_1)]


async def digests():
    async with switch() as sw:
        reading = asyncio.ensure_future(first(sw.read_digests("seen_t")))
        await sw.write([+fy.P4DigestEntry("seen_t", max_list_size=1)])
        send(1, frame(MAC_2, MAC_3))
        digest = await reading
        assert digest.data == [{"src": MAC_3, "port": 1}], digest
        await sw.write([digest.ack()])
        await sw.delete([fy.P4DigestEntry("seen_t")])


async def idle():
    async with switch() as sw:
        reading = asyncio.ensure_future(first(sw.read_idle_timeouts()))
        await sw.write([+watched(MAC_2, idle_timeout_ns=50_000_000)])
        told = await reading
        assert list(told.table_entry[0].match.values()) == [MAC_2], told
        await sw.delete([watched(MAC_2)])


async def controllers():
    async with switch("one", 10) as one:
        assert one.is_primary
        async with switch("two", 12) as two:
            assert two.is_primary
            while one.is_primary:
                await asyncio.sleep(0.01)
            try:
                await one.write([+route((MAC_1, 48), 2)])
            except fy.P4ClientError as error:
                assert error.code == fy.GRPCStatusCode.PERMISSION_DENIED, error
            else:
                raise AssertionError("a backup could write")
            await two.write([+route((MAC_1, 48), 2)])
            [_] = await all_of(one.read([route((MAC_1, 48))]))
            await two.delete([route((MAC_1, 48))])
        async with asyncio.timeout(WAIT_S):
            while not one.is_primary:
                await asyncio.sleep(0.01)
        await one.write([+route((MAC_1, 48), 2)])
        await one.delete([route((MAC_1, 48))])


async def cells():
    async with switch() as sw:
        config = fy.P4MeterConfig(cir=1000, cburst=100, pir=2000, pburst=200)
        await sw.write(
            [
                fy.P4MeterEntry("limits", index=5, config=config),
                fy.P4RegisterEntry("marks", index=3, data=0x1234),
                +fy.P4MulticastGroupEntry(7, replicas=[(2, 1), (3, 2)]),
                +fy.P4CloneSessionEntry(7, replicas=[(3, 1)]),
            ]
        )
        [meter] = await all_of(sw.read([fy.P4MeterEntry("limits", index=5)]))
        assert meter.config == config, meter
        [register] = await all_of(sw.read([fy.P4RegisterEntry("marks", index=3)]))
        assert register.data == 0x1234, register
        [group] = await all_of(sw.read([fy.P4MulticastGroupEntry(7)]))
        assert len(group.replicas) == 2, group
        await sw.write([-fy.P4MulticastGroupEntry(7), -fy.P4CloneSessionEntry(7)])


def blocking(scenario):
    return lambda: asyncio.run(scenario())


run(
    {
        f.__name__: blocking(f)
        for f in (
            *(entries, refusals, counters, groups, packets, digests),
            *(idle, controllers, cells),
        )
        if inspect.iscoroutinefunction(f)
    }
)
