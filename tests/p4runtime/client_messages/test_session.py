"""What the client sends and takes as a session: arbitration, names, batches, the stream."""

from __future__ import annotations

from typing import Any

import pytest

from testbed.p4runtime.client import Atomicity, Client, RequestError
from testbed.p4runtime.errors import Code, Failure, StatusError
from testbed.p4runtime.schema import p4
from testbed.switch import ControlError
from tests.p4runtime.client_messages.recorder import Recorder, number


class TestArbitration:
    def test_the_first_message_competes(self, client: Client, transport: Recorder) -> None:
        [sent] = transport.sent
        assert sent.arbitration == p4.MasterArbitrationUpdate(
            device_id=3, election_id=p4.Uint128(high=7, low=9)
        )
        assert client.primary

    def test_what_is_written_bears_the_election_id(
        self, client: Client, transport: Recorder
    ) -> None:
        client.delete("route", {"dst": "00:00:00:00:00:00/8"})
        [request] = transport.requests
        assert (request.device_id, request.election_id.high, request.election_id.low) == (3, 7, 9)

    @pytest.mark.parametrize(
        ("status", "ids"), [(Code.NOT_FOUND, [None, 42]), (Code.ALREADY_EXISTS, [None])]
    )
    def test_without_an_election_id_it_is_the_primary_where_there_is_none(
        self, transport: Recorder, status: Code, ids: list[int | None]
    ) -> None:
        transport.arbitration = p4.MasterArbitrationUpdate(election_id=p4.Uint128(low=41))
        transport.arbitration.status.code = status
        client = Client(transport, device_id=3)
        sent = [request.arbitration for request in transport.sent]
        assert [a.election_id.low if a.HasField("election_id") else None for a in sent] == ids
        assert client.election_id == ids[-1]

    def test_one_that_only_reads_has_no_stream(self, transport: Recorder) -> None:
        client = Client(transport, device_id=3, read_only=True)
        assert transport.sent == []
        assert not client.primary
        with pytest.raises(ControlError, match="a client that only reads has no stream"):
            client.packet_out(b"", {"egress_port": 1, "padding": 0})

    def test_who_is_not_the_primary_knows(self, client: Client, transport: Recorder) -> None:
        update = p4.StreamMessageResponse()
        update.arbitration.status.code = Code.ALREADY_EXISTS
        transport.receive(update)
        assert not client.primary
        assert not client.wait_primary(timeout_s=0)


class TestNames:
    @pytest.mark.parametrize(
        ("name", "there"),
        [
            ("route", True),
            ("EverythingIngress.route", True),
            ("oute", False),  # a part of a name is no name
            ("marks", False),  # a register
        ],
    )
    def test_whether_there_is_a_table(self, client: Client, name: str, there: bool) -> None:
        assert client.has_table(name) is there

    @pytest.mark.parametrize(
        ("name", "there"), [("marks", True), ("EverythingIngress.marks", True), ("route", False)]
    )
    def test_whether_there_is_a_register(self, client: Client, name: str, there: bool) -> None:
        assert client.has_register(name) is there


class TestBatches:
    def test_a_batch_is_one_request(self, client: Client, transport: Recorder) -> None:
        with client.batch(Atomicity.ROLLBACK_ON_ERROR):
            client.insert("watched", {"src": 1}, "NoAction")
            client.delete("watched", {"src": 2})
            assert transport.requests == []
        [request] = transport.requests
        assert request.atomicity == p4.WriteRequest.ROLLBACK_ON_ERROR
        assert [u.type for u in request.updates] == [p4.Update.INSERT, p4.Update.DELETE]

    def test_one_that_fails_sends_nothing(self, client: Client, transport: Recorder) -> None:
        with pytest.raises(ControlError, match="no action"), client.batch():
            client.insert("watched", {"src": 1}, "NoAction")
            client.insert("watched", {"src": 2}, "nothing")
        assert transport.requests == []
        client.insert("watched", {"src": 1}, "NoAction")
        assert len(transport.updates) == 1

    def test_many_entries_are_several_requests(self, client: Client, transport: Recorder) -> None:
        client.insert_many("route", [({"dst": n}, "forward", {"port": 1}) for n in range(2500)])
        assert [len(r.updates) for r in transport.requests] == [1000, 1000, 500]
        values = [u.entity.table_entry.match[0].lpm.value for u in transport.updates]
        assert [int.from_bytes(value, "big") for value in values] == list(range(2500))

    def test_refusals_say_which_update(self, client: Client, transport: Recorder) -> None:
        failures = [
            Failure(Code.ABORTED, "another failed"),
            Failure(Code.NOT_FOUND, "there is no such entry"),
            None,
        ]
        transport.refusal = StatusError(Code.UNKNOWN, "2 of 3 failed", failures)
        wanted = "^2 of 3 updates failed; number 2: there is no such entry$"
        with pytest.raises(RequestError, match=wanted) as many, client.batch():
            client.delete("watched", {"src": 1})
            client.delete("watched", {"src": 2})
        assert many.value.failures == tuple(failures)
        transport.refusal = StatusError(Code.UNKNOWN, "1 of 1 failed", failures[1:2])
        with pytest.raises(RequestError, match=r"^there is no such entry$") as one:
            client.delete("watched", {"src": 2})
        assert one.value.status == Code.NOT_FOUND


class TestStream:
    def test_digests_are_named_and_acknowledged(
        self, client: Client, transport: Recorder, p4info: Any
    ) -> None:
        got: list[Any] = []
        client.on_digest("seen_t", got.extend)
        message = p4.StreamMessageResponse()
        message.digest.digest_id, message.digest.list_id = number(p4info, "seen_t"), 12
        for value in (b"\x05", b"\x02"):
            if not message.digest.data:
                message.digest.data.add()
            message.digest.data[0].struct.members.add(bitstring=value)
        transport.receive(message)
        assert got == [{"src": 5, "port": 2}]
        ack = transport.sent[-1].digest_ack
        assert (ack.digest_id, ack.list_id) == (number(p4info, "seen_t"), 12)

    def test_packets_in_and_out(self, client: Client, transport: Recorder) -> None:
        got: list[Any] = []
        client.on_packet_in(got.append)
        message = p4.StreamMessageResponse()
        message.packet.payload = b"frame"
        message.packet.metadata.add(metadata_id=1, value=b"\x03")
        message.packet.metadata.add(metadata_id=2, value=b"\x01")
        transport.receive(message)
        assert (got[0].payload, got[0].metadata) == (b"frame", {"ingress_port": 3, "reason": 1})
        client.packet_out(b"other", {"egress_port": 256, "padding": 0})
        packet = transport.sent[-1].packet
        assert packet.payload == b"other"
        assert {m.metadata_id: m.value for m in packet.metadata} == {1: b"\x01\x00", 2: b"\x00"}

    def test_idle_entries_are_named(self, client: Client, transport: Recorder, p4info: Any) -> None:
        got: list[Any] = []
        client.on_idle(got.extend)
        message = p4.StreamMessageResponse()
        entry = message.idle_timeout_notification.table_entry.add()
        entry.table_id = number(p4info, "watched")
        entry.match.add(field_id=1).exact.value = b"\x09"
        transport.receive(message)
        assert [e.match for e in got] == [{"hdr.ethernet.src": 9}]

    def test_an_error_on_the_stream_is_raised_once(
        self, client: Client, transport: Recorder
    ) -> None:
        message = p4.StreamMessageResponse()
        message.error.canonical_code = Code.INVALID_ARGUMENT
        message.error.message = "no such port"
        transport.receive(message)
        with pytest.raises(RequestError, match="no such port"):
            client.packet_out(b"x", {"egress_port": 1, "padding": 0})
        client.packet_out(b"x", {"egress_port": 1, "padding": 0})

    def test_closing_ends_stream_and_transport(self, client: Client, transport: Recorder) -> None:
        client.close()
        assert transport.closed
