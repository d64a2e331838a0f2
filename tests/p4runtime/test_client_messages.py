"""What the client writes and reads, message by message: a transport that only records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from google.protobuf import text_format

from testbed.compiler import check_file
from testbed.compiler.p4info import p4info as info_of
from testbed.compiler.p4info_wire import to_binary
from testbed.p4runtime.client import (
    Atomicity,
    Cell,
    Client,
    GroupMember,
    MeterConfig,
    RequestError,
)
from testbed.p4runtime.errors import Code, Failure, StatusError
from testbed.p4runtime.schema import p4, p4config
from testbed.switch import ActionSet, ControlError, Group, Member, WeightedAction

PROGRAM = Path(__file__).parent / "clients" / "everything.p4"


class Recorder:
    """A switch that takes everything and answers what it is told to."""

    immediate = True

    def __init__(self, p4info: Any) -> None:
        self.p4info = p4info
        self.requests: list[Any] = []
        self.asked: list[Any] = []
        self.sent: list[Any] = []
        self.answers: list[Any] = []
        self.refusal: StatusError | None = None
        self.arbitration: Any = None  # the answer to every one; None: "you are primary"
        self.closed = False
        self.receive: Any = None

    def capabilities(self) -> Any:
        return p4.CapabilitiesResponse(p4runtime_api_version="1.4.0")

    def write(self, request: Any) -> None:
        self.requests.append(request)
        if self.refusal is not None:
            raise self.refusal

    def read(self, request: Any) -> Iterator[Any]:
        self.asked.append(request)
        yield p4.ReadResponse(entities=self.answers)

    def set_pipeline(self, request: Any) -> None:
        self.requests.append(request)

    def get_pipeline(self, request: Any) -> Any:
        response = p4.GetForwardingPipelineConfigResponse()
        response.config.p4info.CopyFrom(self.p4info)
        return response

    def open_stream(self, receive: Any, ended: Any) -> Any:
        self.receive = receive
        return self

    def send(self, request: Any) -> None:
        self.sent.append(request)
        if request.HasField("arbitration"):
            answer = self.arbitration or request.arbitration
            self.receive(p4.StreamMessageResponse(arbitration=answer))

    def close(self) -> None:
        self.closed = True

    @property
    def updates(self) -> list[Any]:
        return [update for request in self.requests for update in request.updates]


@pytest.fixture(scope="module")
def p4info() -> Any:
    return p4config.P4Info.FromString(to_binary(info_of(check_file(PROGRAM).ast)))


@pytest.fixture
def transport(p4info: Any) -> Recorder:
    return Recorder(p4info)


@pytest.fixture
def client(transport: Recorder) -> Client:
    return Client(transport, device_id=3, election_id=(7 << 64) + 9)


def entity(text: str) -> Any:
    return text_format.Parse(text, p4.Entity())


def number(p4info: Any, name: str) -> int:
    """Of a table, an action, or whatever is called so."""
    found = {
        thing.preamble.name.split(".")[-1]: thing.preamble.id
        for field, things in p4info.ListFields()
        if field.name not in ("pkg_info", "type_info")
        for thing in things
    }
    return found[name]


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


class TestEntries:
    @pytest.mark.parametrize(
        ("table", "match", "wanted"),
        [
            (
                "route",
                {"hdr.ethernet.dst": "0a:00:00:00:00:00/40"},
                'match { field_id: 1 lpm { value: "\\n\\0\\0\\0\\0\\0" prefix_len: 40 } }',
            ),
            ("route", {"dst": 5}, 'match { field_id: 1 lpm { value: "\\005" prefix_len: 48 } }'),
            ("route", {"dst": (0, 0)}, ""),
            ("watched", {"src": 0}, 'match { field_id: 1 exact { value: "\\0" } }'),
            (
                "rules",
                {"src": "0a:00:00:00:00:00 &&& ff:00:00:00:00:00", "type": (1, 256)},
                """match { field_id: 1 ternary {
                    value: "\\n\\0\\0\\0\\0\\0" mask: "\\377\\0\\0\\0\\0\\0" } }
                match { field_id: 2 range { low: "\\001" high: "\\001\\0" } }""",
            ),
            (
                "rules",
                {"ingress_port": 258, "type": "0..0xffff"},
                'match { field_id: 3 optional { value: "\\001\\002" } }',
            ),
        ],
        ids=str,
    )
    def test_keys(
        self,
        client: Client,
        transport: Recorder,
        p4info: Any,
        table: str,
        match: dict[str, Any],
        wanted: str,
    ) -> None:
        client.delete(table, match)
        [update] = transport.updates
        table_id = number(p4info, table)
        assert update.type == p4.Update.DELETE
        assert update.entity == entity(f"table_entry {{ table_id: {table_id} {wanted} }}")

    def test_an_entry_with_all_that_it_can_have(
        self, client: Client, transport: Recorder, p4info: Any
    ) -> None:
        client.insert(
            "EverythingIngress.rules",
            {"src": ("0a:00:00:00:00:01", 1)},
            "EverythingIngress.drop",
            priority=7,
            idle_timeout_s=0.5,
            metadata=b"mine",
            meter=MeterConfig(1, 2, 3, 4),
            counter=(5, 6),
        )
        [update] = transport.updates
        wanted = f"""table_entry {{
            table_id: {number(p4info, "rules")}
            match {{ field_id: 1 ternary {{ value: "\\001" mask: "\\001" }} }}
            action {{ action {{ action_id: {number(p4info, "drop")} }} }}
            priority: 7 idle_timeout_ns: 500000000 metadata: "mine"
            meter_config {{ cir: 1 cburst: 2 pir: 3 pburst: 4 }}
            counter_data {{ packet_count: 5 byte_count: 6 }} }}"""
        assert update.type == p4.Update.INSERT
        assert update.entity == entity(wanted)

    @pytest.mark.parametrize(
        ("target", "wanted"),
        [
            (Member(4), "action_profile_member_id: 4"),
            (Group(9), "action_profile_group_id: 9"),
            (
                ActionSet((WeightedAction("forward", {"port": 3}, weight=2, watch_port=4),)),
                """action_profile_action_set { action_profile_actions {
                    action { action_id: FORWARD params { param_id: 1 value: "\\003" } }
                    weight: 2 watch_port: "\\004" } }""",
            ),
        ],
        ids=str,
    )
    def test_targets_there_and_back(
        self, client: Client, transport: Recorder, p4info: Any, target: Any, wanted: str
    ) -> None:
        client.modify("spread", {"dst": 1}, target)
        [update] = transport.updates
        wanted = wanted.replace("FORWARD", str(number(p4info, "forward")))
        assert update.entity.table_entry.action == text_format.Parse(wanted, p4.TableAction())
        read = client.read_entry(update.entity.table_entry).target
        if isinstance(target, ActionSet):
            [action] = target.actions
            full = replace(action, action="EverythingIngress.forward")
            target = ActionSet((full,))
        assert read == target

    @pytest.mark.parametrize(
        ("table", "match", "priority"),
        [
            ("route", {"hdr.ethernet.dst": (0x0A0000000000, 40)}, None),
            ("watched", {"hdr.ethernet.src": 9}, None),
            (
                "rules",
                {
                    "hdr.ethernet.src": (2, 3),
                    "hdr.ethernet.type": (1, 256),
                    "standard_metadata.ingress_port": 2,
                },
                5,
            ),
        ],
        ids=str,
    )
    def test_what_is_read_can_be_written(
        self,
        client: Client,
        transport: Recorder,
        table: str,
        match: dict[str, Any],
        priority: int | None,
    ) -> None:
        action = {"route": "forward", "watched": "NoAction", "rules": "mirror"}[table]
        params = {"port": 3} if table == "route" else {}
        client.insert(table, match, action, params, priority)
        [update] = transport.updates
        transport.answers = [update.entity]
        [entry] = client.entries(table)
        assert entry.match == match
        assert entry.params == params
        client.insert(entry.table, entry.match, entry.action, entry.params, entry.priority or None)
        assert transport.updates[1] == update

    def test_defaults(self, client: Client, transport: Recorder, p4info: Any) -> None:
        client.set_default("route", "forward", {"port": 1})
        client.reset_default("route")
        table, action = number(p4info, "route"), number(p4info, "forward")
        wanted = [
            f"""table_entry {{ table_id: {table} is_default_action: true action {{ action {{
                action_id: {action} params {{ param_id: 1 value: "\\001" }} }} }} }}""",
            f"table_entry {{ table_id: {table} is_default_action: true }}",
        ]
        assert [update.entity for update in transport.updates] == [entity(w) for w in wanted]
        assert {update.type for update in transport.updates} == {p4.Update.MODIFY}

    @pytest.mark.parametrize(
        ("call", "sentence"),
        [
            (
                ("insert", "rout", {}, "forward"),
                "has no table `rout`; it has .* did you mean `route`",
            ),
            (("insert", "route", {"dest": 1}, "forward"), "no key `dest`; .*did you mean"),
            (("insert", "route", {"dst": "x"}, "forward"), "key `hdr.ethernet.dst`: `x` is not"),
            (("insert", "watched", {}, "NoAction"), "key `hdr.ethernet.src`: an exact match needs"),
            (("insert", "route", {"dst": 1}, "forwrd"), "has no action `forwrd`"),
            (("insert", "route", {"dst": 1}, "forward"), "needs a value for `port`"),
            (("insert", "route", {"dst": 1}, "forward", {"port": 512}), "does not fit in 9 bits"),
            (("insert", "route", {"dst": 1}, "drop", {"port": 1}), "has no parameter `port`"),
            (("insert", "route", {"dst": 1}, "drop", {}, 5), "takes no priority"),
            (("insert", "route", {"dst": 1}, Member(1), {"port": 1}), "takes no parameters"),
            (("counter_read", "by_port", 512), "has cells 0 to 511, not 512"),
            (("packet_out", b"", {"egress_port": 1}), "needs a value for `padding`"),
        ],
        ids=str,
    )
    def test_mistakes_are_told_before_anything_is_sent(
        self, client: Client, transport: Recorder, call: tuple[Any, ...], sentence: str
    ) -> None:
        method, *arguments = call
        with pytest.raises(ControlError, match=sentence):
            getattr(client, method)(*arguments)
        assert transport.requests == []


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


class TestOtherEntities:
    @pytest.mark.parametrize(
        ("call", "kind", "wanted"),
        [
            (
                lambda c: c.counter_write("by_port", 3, 1, 2),
                "MODIFY",
                "counter_entry { counter_id: {by_port} index { index: 3 } "
                "data { packet_count: 1 byte_count: 2 } }",
            ),
            (
                lambda c: c.meter_configure("limits", None, cir=1, cbs=2, pir=3, pbs=4),
                "MODIFY",
                "meter_entry { meter_id: {limits} config { cir: 1 cburst: 2 pir: 3 pburst: 4 } }",
            ),
            (
                lambda c: c.meter_reset("limits", 0),
                "MODIFY",
                "meter_entry { meter_id: {limits} index { } }",
            ),
            (
                lambda c: c.register_write("marks", 2, 0x1234),
                "MODIFY",
                "register_entry { register_id: {marks} index { index: 2 } "
                'data { bitstring: "\\0224" } }',
            ),
            (
                lambda c: c.value_set_replace("interesting", [0x800, {"type": 1}]),
                "MODIFY",
                "value_set_entry { value_set_id: {interesting} "
                'members { match { field_id: 1 exact { value: "\\010\\0" } } } '
                'members { match { field_id: 1 exact { value: "\\001" } } } }',
            ),
            (
                lambda c: c.member_insert("hashed", 4, "forward", {"port": 2}),
                "INSERT",
                "action_profile_member { action_profile_id: {hashed} member_id: 4 "
                'action { action_id: {forward} params { param_id: 1 value: "\\002" } } }',
            ),
            (
                lambda c: c.group_modify("hashed", 9, {4: 2, 5: GroupMember(1, 3)}, max_size=8),
                "MODIFY",
                "action_profile_group { action_profile_id: {hashed} group_id: 9 max_size: 8 "
                "members { member_id: 4 weight: 2 } "
                'members { member_id: 5 weight: 1 watch_port: "\\003" } }',
            ),
            (
                lambda c: c.group_delete("hashed", 9),
                "DELETE",
                "action_profile_group { action_profile_id: {hashed} group_id: 9 }",
            ),
            (
                lambda c: c.multicast_group(7, [(2, 1), (3, 0)]),
                "INSERT",
                "packet_replication_engine_entry { multicast_group_entry { "
                "multicast_group_id: 7 replicas { egress_port: 2 instance: 1 } "
                "replicas { egress_port: 3 instance: 0 } } }",
            ),
            (
                lambda c: c.clone_session(8, [(2, 1)], class_of_service=7, packet_length=64),
                "INSERT",
                "packet_replication_engine_entry { clone_session_entry { session_id: 8 "
                "replicas { egress_port: 2 instance: 1 } "
                "class_of_service: 7 packet_length_bytes: 64 } }",
            ),
            (
                lambda c: c.on_digest("seen_t", print, max_list_size=5, max_timeout_s=0.001),
                "INSERT",
                "digest_entry { digest_id: {seen_t} "
                "config { max_timeout_ns: 1000000 max_list_size: 5 } }",
            ),
            (
                lambda c: c.direct_counter_write("watched", {"src": 1}, 4, 5),
                "MODIFY",
                "direct_counter_entry { table_entry { table_id: {watched} "
                'match { field_id: 1 exact { value: "\\001" } } } '
                "data { packet_count: 4 byte_count: 5 } }",
            ),
        ],
    )
    def test_what_is_sent(
        self, client: Client, transport: Recorder, p4info: Any, call: Any, kind: str, wanted: str
    ) -> None:
        call(client)
        [update] = transport.updates
        for name in (
            *("by_port", "limits", "marks", "interesting", "hashed", "forward", "seen_t"),
            "watched",
        ):
            wanted = wanted.replace(f"{{{name}}}", str(number(p4info, name)))
        assert p4.Update.Type.Name(update.type) == kind
        assert update.entity == entity(wanted)

    def test_a_group_that_is_there_is_modified(self, client: Client, transport: Recorder) -> None:
        transport.answers = [p4.Entity()]
        client.multicast_group(7, [(2, 1)])
        client.multicast_group(7, [])
        kinds = [update.type for update in transport.updates]
        assert kinds == [p4.Update.MODIFY, p4.Update.DELETE]

    def test_counters_are_read(self, client: Client, transport: Recorder) -> None:
        text = "counter_entry { data { packet_count: 1 byte_count: 64 } }"
        transport.answers = [entity(text), entity(text)]
        assert client.counter_read("by_port") == [Cell(1, 64), Cell(1, 64)]
        [asked] = transport.asked
        assert not asked.entities[0].counter_entry.HasField("index")


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
