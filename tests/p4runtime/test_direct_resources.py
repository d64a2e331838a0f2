"""Direct counters and meters, of entries and of default entries."""

from __future__ import annotations

from typing import Any

import grpc
import pytest

from testbed.p4runtime.schema import p4
from testbed.switch import Switch
from tests.p4runtime.client import Client, action, codes, refused
from tests.p4runtime.conftest import Ids

INVALID_ARGUMENT, NOT_FOUND, PERMISSION_DENIED = 3, 5, 7
KNOWN, UNKNOWN = b"\x08\x00\x00\x00\x01\x11", b"\x08\x00\x00\x00\x01\x22"
FRAME_BYTES = 60


def send(switch: Switch, to: bytes, count: int) -> None:
    """Frames at one instant; with none in between, meters are not filled up again."""
    fabric = switch.fabric
    now_ps = fabric.now_ps()
    for _ in range(count):
        fabric.send(switch.node, 1, now_ps, to + bytes(6) + b"\x12\x34" + bytes(FRAME_BYTES - 14))
    fabric.run_until(now_ps + 1)


def counted(packets: int) -> Any:
    return p4.CounterData(packet_count=packets, byte_count=packets * FRAME_BYTES)


def coloured(green: int, yellow: int, red: int) -> Any:
    return p4.MeterCounterData(green=counted(green), yellow=counted(yellow), red=counted(red))


# One packet is green and one yellow, all others at that instant are red.
ONE_OF_EACH = p4.MeterConfig(cir=1, cburst=1, pir=1, pburst=2)


def test_direct_counters_and_meters_come_with_the_entry_that_asks(
    client: Client, ids: Ids, mac: Any
) -> None:
    counter = p4.CounterData(packet_count=3, byte_count=400)
    meter = p4.MeterConfig(cir=10, cburst=20, pir=30, pburst=40)
    client.insert(table_entry=mac(counter_data=counter, meter_config=meter))
    table = ids.table("mac")
    assert client.read(table_entry=p4.TableEntry(table_id=table)) == [mac()]
    query = p4.TableEntry(
        table_id=table, counter_data=p4.CounterData(), meter_config=p4.MeterConfig()
    )
    assert client.read(table_entry=query) == [mac(counter_data=counter, meter_config=meter)]
    client.modify(table_entry=mac())  # the counter stays; the meter is as if never set
    assert client.read(table_entry=query) == [mac(counter_data=counter)]
    direct = p4.DirectCounterEntry(table_entry=_key(mac()))
    assert client.read(direct_counter_entry=direct) == [
        p4.DirectCounterEntry(table_entry=_key(mac()), data=counter)
    ]
    data = p4.CounterData(packet_count=1)
    client.modify(direct_counter_entry=p4.DirectCounterEntry(table_entry=_key(mac()), data=data))
    assert client.read(direct_counter_entry=p4.DirectCounterEntry())[0].data == data
    set_meter = p4.DirectMeterEntry(table_entry=_key(mac()), config=meter)
    client.modify(direct_meter_entry=set_meter)
    assert client.read(direct_meter_entry=p4.DirectMeterEntry()) == [set_meter]
    client.modify(direct_meter_entry=p4.DirectMeterEntry(table_entry=_key(mac())))
    assert not client.read(direct_meter_entry=p4.DirectMeterEntry())[0].HasField("config")


def _key(entry: Any) -> Any:
    return p4.TableEntry(table_id=entry.table_id, match=entry.match, priority=entry.priority)


def test_direct_resources_that_are_refused(client: Client, route: Any, mac: Any) -> None:
    client.insert(table_entry=[mac(), route()])
    missing = _key(mac(b"\x01"))
    counter, meter = p4.CounterData(packet_count=1), p4.MeterConfig(cir=1, pir=1)
    with_counter, with_meter = route(), route()
    with_counter.counter_data.CopyFrom(counter)
    with_meter.meter_config.CopyFrom(meter)
    negative = p4.CounterData(packet_count=-1)
    coloured = p4.MeterCounterData(red=counter)
    with_colours = route()
    with_colours.meter_counter_data.SetInParent()
    for call, entities, code in (
        (client.insert, {"table_entry": with_counter}, INVALID_ARGUMENT),
        (client.insert, {"table_entry": with_meter}, INVALID_ARGUMENT),
        (client.modify, {"table_entry": mac(counter_data=negative)}, INVALID_ARGUMENT),
        (client.insert, {"table_entry": with_colours}, INVALID_ARGUMENT),
        (client.modify, {"table_entry": mac(meter_counter_data=coloured)}, INVALID_ARGUMENT),
        (
            client.modify,
            {"table_entry": mac(meter_config=p4.MeterConfig(cir=-1))},
            INVALID_ARGUMENT,
        ),
        (
            client.modify,
            {"table_entry": mac(meter_config=p4.MeterConfig(cir=2, pir=1))},
            INVALID_ARGUMENT,
        ),
        (
            client.modify,
            {"table_entry": mac(meter_config=p4.MeterConfig(eburst=1))},
            INVALID_ARGUMENT,
        ),
        (
            client.modify,
            {"direct_counter_entry": p4.DirectCounterEntry(table_entry=missing, data=counter)},
            NOT_FOUND,
        ),
        (
            client.modify,
            {"direct_counter_entry": p4.DirectCounterEntry(table_entry=missing)},
            NOT_FOUND,
        ),
        (
            client.modify,
            {
                "direct_counter_entry": p4.DirectCounterEntry(
                    table_entry=_key(route()), data=counter
                )
            },
            INVALID_ARGUMENT,
        ),
        (
            client.insert,
            {"direct_counter_entry": p4.DirectCounterEntry(table_entry=_key(mac()), data=counter)},
            INVALID_ARGUMENT,
        ),
        (
            client.delete,
            {"direct_meter_entry": p4.DirectMeterEntry(table_entry=_key(mac()))},
            INVALID_ARGUMENT,
        ),
        (
            client.modify,
            {"direct_meter_entry": p4.DirectMeterEntry(table_entry=missing, config=meter)},
            NOT_FOUND,
        ),
        (
            client.modify,
            {
                "direct_meter_entry": p4.DirectMeterEntry(
                    table_entry=_key(mac()), counter_data=coloured
                )
            },
            INVALID_ARGUMENT,
        ),
    ):
        found, text = refused(lambda c=call, e=entities: c(**e))  # type: ignore[misc]
        assert found == code, text
    with pytest.raises(grpc.RpcError) as caught:
        client.read(direct_counter_entry=p4.DirectCounterEntry(table_entry=missing))
    assert codes(caught.value) == [NOT_FOUND]


def test_meters_count_what_they_colour(client: Client, ids: Ids, switch: Switch, mac: Any) -> None:
    """By colour, in packets and bytes; a modification leaves the counts or sets them to 0."""
    client.insert(table_entry=mac(meter_counter_data=p4.MeterCounterData()))
    query = _key(mac())
    query.meter_counter_data.SetInParent()
    assert client.read(table_entry=query) == [mac(meter_counter_data=coloured(0, 0, 0))]
    send(switch, KNOWN, 1)  # not configured: green
    client.modify(table_entry=mac(meter_config=ONE_OF_EACH))
    send(switch, KNOWN, 5)
    assert client.read(table_entry=query) == [mac(meter_counter_data=coloured(2, 1, 3))]
    direct = p4.DirectMeterEntry(table_entry=_key(mac()), counter_data=p4.MeterCounterData())
    (found,) = client.read(direct_meter_entry=direct)
    assert (found.config, found.counter_data) == (ONE_OF_EACH, coloured(2, 1, 3))
    unasked = p4.DirectMeterEntry(table_entry=_key(mac()))
    assert not client.read(direct_meter_entry=unasked)[0].HasField("counter_data")
    client.modify(table_entry=mac(meter_config=ONE_OF_EACH))
    assert client.read(direct_meter_entry=direct)[0].counter_data == coloured(2, 1, 3)
    client.modify(direct_meter_entry=direct)  # unlimited again, and all counts 0
    assert client.read(direct_meter_entry=direct)[0].counter_data == coloured(0, 0, 0)
    send(switch, KNOWN, 2)
    client.modify(table_entry=mac(meter_counter_data=p4.MeterCounterData()))
    assert client.read(table_entry=query) == [mac(meter_counter_data=coloured(0, 0, 0))]
    everything = p4.TableEntry(meter_counter_data=p4.MeterCounterData())
    assert [e.HasField("meter_counter_data") for e in client.read(table_entry=everything)] == [
        e.table_id == ids.table("mac") for e in client.read(table_entry=p4.TableEntry())
    ]


def test_default_entries_count_and_meter_what_misses(
    client: Client, ids: Ids, switch: Switch, mac: Any
) -> None:
    client.insert(table_entry=mac())
    default = p4.TableEntry(table_id=ids.table("mac"), is_default_action=True)
    client.modify(direct_meter_entry=p4.DirectMeterEntry(table_entry=default, config=ONE_OF_EACH))
    send(switch, UNKNOWN, 4)
    send(switch, KNOWN, 1)
    query = p4.TableEntry(
        table_id=default.table_id,
        is_default_action=True,
        counter_data=p4.CounterData(),
        meter_config=p4.MeterConfig(),
        meter_counter_data=p4.MeterCounterData(),
    )
    (found,) = client.read(table_entry=query)
    assert found.counter_data == counted(4)
    assert found.meter_config == ONE_OF_EACH
    assert found.meter_counter_data == coloured(1, 1, 2)
    (entry,) = client.read(table_entry=default)
    assert not any(entry.HasField(field) for field in ("counter_data", "meter_config"))
    counter = p4.DirectCounterEntry(table_entry=default)
    assert client.read(direct_counter_entry=counter)[0].data == counted(4)
    client.modify(direct_counter_entry=p4.DirectCounterEntry(table_entry=default, data=counted(9)))
    assert client.read(direct_counter_entry=counter)[0].data == counted(9)
    run = action(ids.action("hit_drop"))
    client.modify(
        table_entry=p4.TableEntry(**_fields(default), action=run, counter_data=counted(5))
    )
    (found,) = client.read(table_entry=query)  # as of any entry: the meter is reset
    assert (found.action, found.counter_data) == (run, counted(5))
    assert not found.HasField("meter_config")
    assert found.meter_counter_data == coloured(1, 1, 2)


def _fields(default: Any) -> dict[str, Any]:
    return {"table_id": default.table_id, "is_default_action": True}


def test_what_default_entries_have_is_undone_with_a_batch(
    client: Client, ids: Ids, switch: Switch, mac: Any
) -> None:
    default = p4.TableEntry(table_id=ids.table("mac"), is_default_action=True)
    client.modify(direct_meter_entry=p4.DirectMeterEntry(table_entry=default, config=ONE_OF_EACH))
    send(switch, UNKNOWN, 2)
    again = p4.DirectMeterEntry(table_entry=default, counter_data=p4.MeterCounterData())
    updates = [
        p4.Update(type=p4.Update.MODIFY, entity=entity)
        for entity in (
            p4.Entity(direct_meter_entry=again),
            p4.Entity(direct_counter_entry=p4.DirectCounterEntry(table_entry=default, data={})),
            p4.Entity(table_entry=mac()),  # there is no such entry
        )
    ]
    with pytest.raises(grpc.RpcError) as caught:
        client.write(*updates, atomicity=p4.WriteRequest.ROLLBACK_ON_ERROR)
    assert codes(caught.value) == [10, 10, NOT_FOUND]
    (found,) = client.read(direct_meter_entry=again)
    assert (found.config, found.counter_data) == (ONE_OF_EACH, coloured(1, 1, 0))
    counter = p4.DirectCounterEntry(table_entry=default)
    assert client.read(direct_counter_entry=counter)[0].data == counted(2)


def test_counters_that_become_larger_than_can_be_told(
    client: Client, ids: Ids, switch: Switch, mac: Any
) -> None:
    """P4Runtime's numbers are signed, of 64 bits."""
    most = p4.CounterData(packet_count=2**63 - 1, byte_count=2**63 - FRAME_BYTES)
    client.insert(table_entry=mac(counter_data=most))
    indexed = p4.CounterEntry(counter_id=ids.counter("port_packets"), index=p4.Index(index=1))
    client.modify(counter_entry=p4.CounterEntry(**_cell(indexed), data=most))
    send(switch, KNOWN, 2)
    largest = p4.CounterData(packet_count=2**63 - 1, byte_count=2**63 - 1)
    query = _key(mac())
    query.counter_data.SetInParent()
    assert client.read(table_entry=query)[0].counter_data == largest
    direct = p4.DirectCounterEntry(table_entry=_key(mac()))
    assert client.read(direct_counter_entry=direct)[0].data == largest
    assert client.read(counter_entry=indexed)[0].data == largest


def _cell(entry: Any) -> dict[str, Any]:
    return {"counter_id": entry.counter_id, "index": entry.index}
