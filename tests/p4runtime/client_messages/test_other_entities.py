"""What the client writes and reads but for tables: cells, value sets, groups, copies, digests."""

from __future__ import annotations

from typing import Any

import pytest

from testbed.p4runtime.client import Cell, Client, GroupMember
from testbed.p4runtime.schema import p4
from tests.p4runtime.client_messages.recorder import Recorder, entity, number


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
