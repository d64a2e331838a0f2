"""What comes and goes on a stream besides arbitration: packets, digests, idle entries."""

from __future__ import annotations

import struct
import time
from typing import Any

import grpc
import pytest

from testbed.p4runtime.errors import Code
from testbed.p4runtime.schema import p4, protobuf, stratum
from testbed.switch import Switch
from tests.p4runtime.client import Client, Controller, action, exact
from tests.p4runtime.conftest import Ids

MS = 10**9  # picoseconds
HOST = b"\x08\x00\x00\x00\x01\x11"


def frame(source: bytes = HOST, destination: bytes = b"\x08\x00\x00\x00\x02\x22") -> bytes:
    return destination + source + struct.pack("!H", 0x1234) + b"payload".ljust(46, b".")


def run(switch: Switch, by_ps: int = MS) -> None:
    switch.fabric.run_until(switch.fabric.now_ps() + by_ps)


def receive(switch: Switch, port: int, data: bytes) -> None:
    """A frame arrives at a port, and is forwarded."""
    switch.fabric.send(switch.node, port, switch.fabric.now_ps(), data)
    run(switch)


def metadata(**values: bytes) -> list[Any]:
    return [
        p4.PacketMetadata(metadata_id=int(name[1:]), value=value) for name, value in values.items()
    ]


def quiet(stream: Controller) -> bool:
    time.sleep(0.2)
    return stream.received.empty()


@pytest.fixture
def primary(anyone: Client) -> Controller:
    return anyone.stream(1)


# ---- packets ------------------------------------------------------------------------------


def punt(client: Client, ids: Ids) -> None:
    default = p4.TableEntry(
        table_id=ids.table("keyless"), is_default_action=True, action=action(ids.action("punt"))
    )
    client.modify(table_entry=default)


def test_packet_in(anyone: Client, primary: Controller, ids: Ids, switch: Switch) -> None:
    backup = anyone.stream(0)
    punt(anyone, ids)
    receive(switch, 2, frame())
    packet = primary.next("packet")
    assert packet.payload == frame()
    assert list(packet.metadata) == metadata(_1=b"\x02", _2=b"\x05")
    assert quiet(backup)


def test_packet_out(primary: Controller, switch: Switch) -> None:
    primary.send(packet=p4.PacketOut(payload=frame(), metadata=metadata(_1=b"\x03", _2=b"\x00")))
    assert quiet(primary)
    run(switch)
    (sent,) = switch.fabric.receive(switch.node, 3)
    assert sent.data == frame()


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "packet_out needs a value for `egress_port`, `pad`"),
        ({"_1": b"\x03"}, "needs a value for `pad`"),
        ({"_1": b"\x03", "_2": b"\x00", "_7": b"\x00"}, "no metadata with id 7; it has `1 (egr"),
        ({"_1": b"\x02\x00", "_2": b"\x00"}, "`egress_port`: 0x0200 does not fit bit<9>"),
        ({"_1": b"", "_2": b"\x00"}, "an empty string"),
    ],
)
def test_packet_outs_that_are_dropped(
    primary: Controller, switch: Switch, given: dict[str, bytes], message: str
) -> None:
    packet = p4.PacketOut(payload=frame(), metadata=metadata(**given))
    primary.send(packet=packet)
    error = primary.next("error")
    assert error.canonical_code == Code.INVALID_ARGUMENT
    assert message in error.message
    assert error.packet_out.packet_out == packet
    run(switch)
    assert not any(switch.fabric.receive(switch.node, port) for port in (1, 2, 3))


def test_a_backup_sends_no_packets(anyone: Client, primary: Controller) -> None:
    backup = anyone.stream(0)
    backup.send(packet=p4.PacketOut(payload=frame()))
    error = backup.next("error")
    assert error.canonical_code == Code.PERMISSION_DENIED
    assert error.WhichOneof("details") == "packet_out"


def test_before_arbitration_nothing_is_taken(anyone: Client) -> None:
    stream = anyone.stream()
    stream.send(packet=p4.PacketOut(payload=frame()))
    assert stream.next("error").canonical_code == Code.FAILED_PRECONDITION
    assert stream.arbitrate(1).status.code == 0


def test_messages_of_other_kinds(primary: Controller) -> None:
    primary.send(other=protobuf.Any())
    error = primary.next("error")
    assert (error.canonical_code, error.WhichOneof("details")) == (Code.UNIMPLEMENTED, "other")
    primary.send()
    assert primary.next("error").WhichOneof("details") == "other"


def test_a_role_receives_the_packets_that_its_config_wants(
    anyone: Client, primary: Controller, ids: Ids, switch: Switch
) -> None:
    def in_role(name: str, **config: Any) -> Controller:
        role = p4.Role(name=name)
        role.config.Pack(stratum.P4RoleConfig(**config))
        return anyone.stream(1, role=role)

    deaf = in_role("deaf")
    hearing = in_role("hearing", receives_packet_ins=True)
    choosy = in_role(
        "choosy", receives_packet_ins=True, packet_in_filter={"metadata_id": 1, "value": b"\x02"}
    )
    punt(anyone, ids)
    receive(switch, 1, frame())
    receive(switch, 2, frame())
    for stream, ports in ((primary, [1, 2]), (hearing, [1, 2]), (choosy, [2])):
        assert [stream.next("packet").metadata[0].value[0] for _ in ports] == ports
    assert quiet(deaf)


# ---- digests ------------------------------------------------------------------------------


def enable(client: Client, ids: Ids, **config: int) -> None:
    entry = p4.DigestEntry(digest_id=ids.digest("learn_t"), config=p4.DigestEntry.Config(**config))
    client.insert(digest_entry=entry)


def learnt(stream: Controller) -> tuple[int, list[tuple[bytes, int]]]:
    """A digest list: its id, addresses and ports."""
    found = stream.next("digest")
    members = [data.struct.members for data in found.data]
    return found.list_id, [(m[0].bitstring, m[1].bitstring[0]) for m in members]


def source(n: int) -> bytes:
    return bytes([8, 0, 0, 0, 0, n])


def test_a_digest_at_once(anyone: Client, primary: Controller, ids: Ids, switch: Switch) -> None:
    receive(switch, 1, frame())  # not enabled: nothing is sent
    enable(anyone, ids, max_list_size=1)
    receive(switch, 3, frame())
    found = primary.next("digest")
    assert found.digest_id == ids.digest("learn_t")
    assert found.timestamp > 0
    assert found.data == [
        p4.P4Data(
            struct=p4.P4StructLike(
                members=[p4.P4Data(bitstring=HOST), p4.P4Data(bitstring=b"\x03")]
            )
        )
    ]
    assert quiet(primary)


def test_lists_are_filled_and_have_no_duplicates(
    anyone: Client, primary: Controller, ids: Ids, switch: Switch
) -> None:
    enable(anyone, ids, max_list_size=3, max_timeout_ns=3600 * 10**9, ack_timeout_ns=10**18)
    for n in (1, 1, 2, 1):
        receive(switch, 1, frame(source(n)))
    assert quiet(primary)
    receive(switch, 2, frame(source(1)))  # another port: another message
    first, entries = learnt(primary)
    assert entries == [(source(1), 1), (source(2), 1), (source(1), 2)]
    for n in (1, 2, 3, 4):  # 1 and 2 are not acknowledged
        receive(switch, 1, frame(source(n)))
    assert quiet(primary)
    primary.send(digest_ack=p4.DigestListAck(digest_id=ids.digest("learn_t"), list_id=first))
    assert quiet(primary)
    receive(switch, 1, frame(source(1)))
    second, entries = learnt(primary)
    assert second != first
    assert entries == [(source(3), 1), (source(4), 1), (source(1), 1)]


def test_a_list_waits_no_longer_than_it_may(
    anyone: Client, primary: Controller, ids: Ids, switch: Switch
) -> None:
    enable(anyone, ids, max_list_size=100, max_timeout_ns=20 * 10**6)
    receive(switch, 1, frame(source(1)))
    run(switch, 30 * MS)  # the server's timer runs on its own clock, and looks at the switch's
    assert learnt(primary)[1] == [(source(1), 1)]


def test_unacknowledged_digests_come_again_after_their_time(
    anyone: Client, primary: Controller, ids: Ids, switch: Switch
) -> None:
    enable(anyone, ids, max_list_size=1, ack_timeout_ns=10 * 10**6)
    for _ in range(3):
        receive(switch, 1, frame())
    assert len(learnt(primary)[1]) == 1
    run(switch, 10 * MS)
    receive(switch, 1, frame())
    assert len(learnt(primary)[1]) == 1
    assert quiet(primary)


def test_a_new_primary_hears_what_the_old_one_heard(
    anyone: Client, primary: Controller, ids: Ids, switch: Switch
) -> None:
    enable(anyone, ids, max_list_size=1, ack_timeout_ns=10**18)
    receive(switch, 1, frame())
    learnt(primary)
    other = anyone.stream(2)
    receive(switch, 1, frame())
    assert learnt(other)[1] == [(HOST, 1)]


def test_an_acknowledgement_of_no_digest(primary: Controller) -> None:
    primary.send(digest_ack=p4.DigestListAck(digest_id=5, list_id=1))
    error = primary.next("error")
    assert error.canonical_code == Code.INVALID_ARGUMENT
    assert error.digest_list_ack.digest_list_ack.digest_id == 5
    assert "(learn_t)" in error.message


# ---- idle entries -------------------------------------------------------------------------


def test_idle_entries(anyone: Client, primary: Controller, ids: Ids, switch: Switch) -> None:
    entry = p4.TableEntry(
        table_id=ids.table("known"),
        match=[exact(1, HOST)],
        action=action(ids.action("NoAction")),
        idle_timeout_ns=20 * 10**6,
        metadata=b"mine",
        controller_metadata=5,
    )
    forever = p4.TableEntry(
        table_id=ids.table("known"),
        match=[exact(1, b"\x01")],
        action=action(ids.action("NoAction")),
    )
    anyone.insert(table_entry=[entry, forever])
    for _ in range(3):
        run(switch, 15 * MS)
        receive(switch, 1, frame())
    query = p4.TableEntry(
        table_id=ids.table("known"), time_since_last_hit=p4.TableEntry.IdleTimeout()
    )
    assert quiet(primary)
    run(switch, 10 * MS)
    (found, _) = anyone.read(table_entry=query)
    assert 9 * 10**6 <= found.time_since_last_hit.elapsed_ns <= 12 * 10**6
    run(switch, 15 * MS)
    notification = primary.next("idle_timeout_notification")
    assert notification.table_entry == [entry]
    assert notification.timestamp > 0
    run(switch, 21 * MS)  # the entry stays, and is told of again
    assert primary.next("idle_timeout_notification").table_entry == [entry]
    assert quiet(primary)


def test_idle_entries_are_told_of_together(
    anyone: Client, primary: Controller, ids: Ids, switch: Switch
) -> None:
    entries = [
        p4.TableEntry(
            table_id=ids.table("mac"),
            match=[exact(1, bytes([1, n >> 8, n & 0xFF]))],
            action=action(ids.action("hit_drop")),
            idle_timeout_ns=10**7,
        )
        for n in range(2500)
    ]
    anyone.insert(table_entry=entries)
    run(switch, 11 * MS)
    told: list[Any] = []
    messages = 0
    while len(told) < len(entries):
        told += primary.next("idle_timeout_notification").table_entry
        messages += 1
    assert sorted(e.match[0].exact.value for e in told) == [e.match[0].exact.value for e in entries]
    assert messages < 2500


# ---- the end ------------------------------------------------------------------------------


def test_a_stream_that_is_garbage(anyone: Client) -> None:
    call = anyone.channel.stream_stream("/p4.v1.P4Runtime/StreamChannel")
    with pytest.raises(grpc.RpcError) as caught:
        list(call(iter([b"\xff\xff\xff"]), timeout=10))
    assert caught.value.code() == grpc.StatusCode.INVALID_ARGUMENT  # type: ignore[attr-defined]
