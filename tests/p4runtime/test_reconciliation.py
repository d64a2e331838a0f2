"""RECONCILE_AND_COMMIT: what a switch keeps when it gets another program."""

from __future__ import annotations

from typing import Any

import pytest

from testbed.p4runtime.device import Device
from testbed.p4runtime.schema import p4
from testbed.switch import Switch
from testbed.switch.entities import DigestEvent
from tests.p4runtime.client import Client, action, bare_action, exact
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

WITHOUT = SMALL.replace("kinds", "sorts")
WIDER = SMALL.replace("bit<8> kind;", "bit<16> kind;")
NEWER = SMALL.replace("// MORE", "register<bit<8>>(4) extra; counter(4, CounterType.packets) more;")


def test_reconcile_keeps_what_the_new_program_has(client: Client, p4info: Any) -> None:
    push(client, Request.VERIFY_AND_COMMIT, config(p4info=p4info))
    new = Ids(p4info)
    kept = entry(new)
    kept.metadata = b"mine"
    kept.controller_metadata = 9
    client.insert(table_entry=kept)
    for source, message in (
        (WITHOUT, "table `I.kinds` holds entries, and the new program has none of that name"),
        (WIDER, "table `I.kinds` holds entries, and is another in the new program"),
        (SMALL.replace("PORTS 9", "PORTS 8"), "the action `I.forward`, which is another"),
        (SMALL.replace("{ forward;", "{ NoAction;"), "`I.forward`, which it has no more"),
    ):
        code, text = refused(client, Request.RECONCILE_AND_COMMIT, config(source))
        assert code == Code.INVALID_ARGUMENT
        assert message in text
    assert everything(client) == [kept]
    push(client, Request.RECONCILE_AND_COMMIT, config(NEWER))
    assert everything(client) == [kept]
    assert len(client.read(counter_entry=p4.CounterEntry())) == 4
    changed = entry(new, port=b"\x03")
    client.modify(table_entry=changed)
    assert everything(client) == [changed]
    client.delete(table_entry=changed)
    push(client, Request.RECONCILE_AND_COMMIT, config(WIDER))  # nothing to be kept


@pytest.mark.slow
def test_reconcile_keeps_all_or_is_refused(client: Client, ids: Ids) -> None:
    """Default entries, members, one shots, value sets: none of them is lost silently."""
    source = EVERYTHING.read_text()
    drop = bare_action(ids.action("drop"))
    one_shot = p4.TableEntry(table_id=ids.table("shared"), match=[exact(1, b"\x01")])
    item = one_shot.action.action_profile_action_set.action_profile_actions.add(weight=1)
    item.action.CopyFrom(drop)
    rewrite = bare_action(ids.action("rewrite"), b"\x01", b"\x02")
    member = p4.ActionProfileMember(
        action_profile_id=ids.action_profile("nexthops"), member_id=1, action=rewrite
    )
    default = p4.TableEntry(
        table_id=ids.table("mac"), is_default_action=True, action=action(ids.action("punt"))
    )
    types = p4.ValueSetEntry(value_set_id=ids.value_set("ether_types"))
    types.members.add(match=[exact(1, b"\x01")])
    client.insert(table_entry=one_shot, action_profile_member=member)
    client.modify(table_entry=default, value_set_entry=types)

    def held() -> list[Any]:
        return [
            *everything(client),
            *client.read(action_profile_member=p4.ActionProfileMember()),
            *client.read(table_entry=default),
            *client.read(value_set_entry=p4.ValueSetEntry()),
        ]

    before = held()
    assert before == [one_shot, member, default, types]
    for one, other, message in (
        ("@defaultonly punt; ", "", "`MyIngress.punt`, which it has no more"),
        ("{ forward; drop; }\n        impl", "{ forward; }\n        impl", "`MyIngress.drop`, wh"),
        ("{ forward; rewrite; }", "{ forward; }", "`MyIngress.rewrite`, which it has no more"),
        ("ether_types", "link_types", "value set `MyParser.ether_types` holds entries"),
    ):
        assert one in source
        code, text = refused(
            client, Request.RECONCILE_AND_COMMIT, config(source.replace(one, other))
        )
        assert (code, message in text) == (Code.INVALID_ARGUMENT, True)
        assert held() == before
    larger = source.replace("crc16, 64, 8", "crc16, 128, 8").replace("profile(16)", "profile(32)")
    larger = larger.replace("value_set<bit<16>>(4)", "value_set<bit<16>>(8)")
    push(client, Request.RECONCILE_AND_COMMIT, config(larger))
    assert held() == before


def test_reconcile_into_a_table_that_is_too_small(client: Client) -> None:
    push(client, Request.VERIFY_AND_COMMIT, config(SMALL))
    new = Ids(get(client).config.p4info)
    client.insert(table_entry=[entry(new, bytes([n])) for n in range(1, 4)])
    small = SMALL.replace("default_action", "size = 2; default_action")
    code, text = refused(client, Request.RECONCILE_AND_COMMIT, config(small))
    assert (code, "the table is full" in text) == (Code.INVALID_ARGUMENT, True)
    assert len(everything(client)) == 3


def test_reconcile_keeps_the_numbers_of_names(client: Client, ids: Ids) -> None:
    def named(port: bytes, vrf: bytes) -> Any:
        return p4.TableEntry(
            table_id=ids.table("translated"),
            match=[exact(1, port)],
            priority=1,
            action=action(ids.action("set_vrf"), vrf),
        )

    client.insert(table_entry=[named(b"1", b"red"), named(b"2", b"blue")])
    push(client, Request.RECONCILE_AND_COMMIT, config(EVERYTHING.read_text()))
    client.insert(table_entry=named(b"3", b"green"))
    found = client.read(table_entry=p4.TableEntry(table_id=ids.table("translated")))
    vrfs = [entry.action.action.params[0].value for entry in found]
    assert vrfs == [b"red", b"blue", b"green"]


def test_reconcile_tells_of_what_waits_first(client: Client, device: Device, ids: Ids) -> None:
    """A digest that the new program has not."""
    stream = client.stream(2)
    client.election_id = 2
    learn = ids.digest("learn_t")
    patient = p4.DigestEntry.Config(max_timeout_ns=10**12, max_list_size=9)
    client.insert(digest_entry=p4.DigestEntry(digest_id=learn, config=patient))
    assert device.digests.add(learn, (0x080000000111, 1), device.now_ns()) == []
    push(client, Request.RECONCILE_AND_COMMIT, config(EVERYTHING.read_text()))
    assert stream.next("digest").digest_id == learn
    assert client.read(digest_entry=p4.DigestEntry()) == [
        p4.DigestEntry(digest_id=learn, config=patient)
    ]
    assert device.digests.add(learn, (0x080000000111, 1), device.now_ns()) == []
    push(client, Request.RECONCILE_AND_COMMIT, config())
    assert len(stream.next("digest").data) == 1
    assert device.digests.next_due_ns() is None
    assert client.read(digest_entry=p4.DigestEntry()) == []


def test_a_digest_that_comes_too_late(client: Client, switch: Switch, device: Device) -> None:
    """Of a program that was replaced meanwhile: its number is now that of another digest."""

    def sending(fields: str) -> str:
        return SMALL.replace("apply { kinds.apply(); }", f"apply {{ digest(1, {fields}); }}")

    stream = client.stream(2)
    client.election_id = 2
    push(client, Request.VERIFY_AND_COMMIT, config(sending("hdr.h.kind")))
    (old,) = switch.program.info.digests
    push(client, Request.RECONCILE_AND_COMMIT, config(sending("{ hdr.h.kind, hdr.h.rest }")))
    client.insert(
        digest_entry=p4.DigestEntry(digest_id=Ids(get(client).config.p4info).digest("digest_0"))
    )
    (new,) = switch.program.info.digests
    device.events.take(DigestEvent(1, old, (7,)))
    device.events.take(DigestEvent(2, new, (5, 6)))
    found = stream.next("digest")
    assert [member.bitstring for member in found.data[0].tuple.members] == [b"\x05", b"\x06"]


def test_arrays_of_another_size(client: Client) -> None:
    """The cells that both programs have stay; a configured meter cell must not be lost."""

    def arrays(size: int) -> str:
        held = f"register<bit<8>>({size}) held; counter({size}, CounterType.packets) seen;"
        return SMALL.replace("// MORE", f"{held} meter({size}, MeterType.bytes) rate;")

    def cells(size: int) -> tuple[list[int], list[int], list[int]]:
        registers = client.read(register_entry=p4.RegisterEntry())
        counters = client.read(counter_entry=p4.CounterEntry())
        meters = client.read(meter_entry=p4.MeterEntry())
        assert len(registers) == len(counters) == len(meters) == size
        return (
            [e.data.bitstring[-1] for e in registers],
            [e.data.packet_count for e in counters],
            [e.config.cir for e in meters],
        )

    push(client, Request.VERIFY_AND_COMMIT, config(arrays(3)))
    new = Ids(get(client).config.p4info)
    place = p4.Index(index=1)
    value = p4.P4Data(bitstring=b"\x07")
    client.modify(
        register_entry=p4.RegisterEntry(register_id=new.register("held"), index=place, data=value),
        counter_entry=p4.CounterEntry(
            counter_id=new.counter("seen"), index=place, data=p4.CounterData(packet_count=8)
        ),
        meter_entry=p4.MeterEntry(
            meter_id=new.meter("rate"), index=place, config=p4.MeterConfig(cir=9, pir=9)
        ),
    )
    push(client, Request.RECONCILE_AND_COMMIT, config(arrays(5)))
    assert cells(5) == ([0, 7, 0, 0, 0], [0, 8, 0, 0, 0], [0, 9, 0, 0, 0])
    push(client, Request.RECONCILE_AND_COMMIT, config(arrays(2)))
    assert cells(2) == ([0, 7], [0, 8], [0, 9])
    for source, message in ((arrays(1), "has 1 cells"), (SMALL, "the new program has none")):
        code, text = refused(client, Request.RECONCILE_AND_COMMIT, config(source))
        assert (code, message in text) == (Code.INVALID_ARGUMENT, True), text
    assert cells(2) == ([0, 7], [0, 8], [0, 9])
