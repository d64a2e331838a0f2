"""Counters, meters, registers, value sets, digests, externs: written, read back by
wildcards, refused."""

from __future__ import annotations

from typing import Any

import grpc
import pytest

from testbed.p4runtime.schema import p4
from testbed.switch import Switch
from tests.p4runtime.client import (
    Client,
    codes,
    exact,
    ipv4,
    refused,
)
from tests.p4runtime.conftest import Ids

INVALID_ARGUMENT, NOT_FOUND, ALREADY_EXISTS, RESOURCE_EXHAUSTED, OUT_OF_RANGE = 3, 5, 6, 8, 11


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
