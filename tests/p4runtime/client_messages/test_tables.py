"""What the client writes and reads of tables: entries, targets, default entries."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from google.protobuf import text_format

from testbed.p4runtime.client import Client, MeterConfig
from testbed.p4runtime.schema import p4
from testbed.switch import ActionSet, ControlError, Group, Member, WeightedAction
from tests.p4runtime.client_messages.recorder import Recorder, entity, number


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
