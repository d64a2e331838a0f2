"""TableEntry: what is written is read back; what is wrong is refused with the right code."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import grpc
import pytest

from testbed.p4runtime.schema import p4
from tests.p4runtime.client import (
    Client,
    action,
    bare_action,
    codes,
    exact,
    failures,
    lpm,
    messages,
    optional,
    range_,
    refused,
    ternary,
)
from tests.p4runtime.conftest import Ids

INVALID_ARGUMENT, NOT_FOUND, ALREADY_EXISTS, PERMISSION_DENIED = 3, 5, 6, 7
RESOURCE_EXHAUSTED, UNIMPLEMENTED = 8, 12
Entry = Any


@pytest.fixture
def rule(ids: Ids) -> Callable[..., Entry]:
    def make(*matches: Any, priority: int = 10) -> Entry:
        return p4.TableEntry(
            table_id=ids.table("acl"),
            match=matches,
            priority=priority,
            action=action(ids.action("drop")),
        )

    return make


# ---- reading back -------------------------------------------------------------------------


def test_entries_of_every_match_kind_are_read_as_they_were_written(
    client: Client, route: Any, rule: Any, mac: Any
) -> None:
    written = [
        route(),
        route(length=0),
        route(b"\x0a\x01\x02\x03", 32),
        rule(ternary(1, b"\x0a\x00\x00\x00", b"\xff\x00\x00\x00"), range_(2, b"\x06", b"\x11")),
        rule(optional(3, b"\x00"), priority=7),
        rule(priority=3),
        mac(metadata=b"any bytes", controller_metadata=99, idle_timeout_ns=10**9),
    ]
    client.insert(table_entry=written)
    found = [e for e in client.read(table_entry=p4.TableEntry()) if not e.is_const]
    assert messages(found) == messages(written)


def test_bytestrings_are_read_in_canonical_form(client: Client, route: Any, mac: Any) -> None:
    client.insert(table_entry=[route(b"\x00\x00\x0a\x00\x00\x00", 8, b"\x00\x00\x07")])
    client.insert(table_entry=[mac(b"\x00\x00\x00\x00\x00\x05")])
    found = [e for e in client.read(table_entry=p4.TableEntry()) if not e.is_const]
    assert messages(found) == messages([route(port=b"\x07"), mac(b"\x05")])


def test_modify_replaces_and_delete_takes_the_key_alone(client: Client, mac: Any) -> None:
    client.insert(table_entry=mac(metadata=b"1", idle_timeout_ns=5 * 10**9))
    client.modify(table_entry=mac(metadata=b"2"))
    assert client.read(table_entry=p4.TableEntry(table_id=mac().table_id)) == [mac(metadata=b"2")]
    nonsense = mac(action=action(12345), idle_timeout_ns=-1, metadata=b"3")
    client.delete(table_entry=nonsense)
    assert client.read(table_entry=p4.TableEntry(table_id=mac().table_id)) == []


def test_modify_without_an_action_keeps_it(client: Client, mac: Any) -> None:
    client.insert(table_entry=mac(metadata=b"1"))
    without = mac(metadata=b"2")
    without.ClearField("action")
    client.modify(table_entry=without)
    assert client.read(table_entry=p4.TableEntry(table_id=mac().table_id)) == [mac(metadata=b"2")]
    other = mac(b"\x01")
    other.ClearField("action")
    assert refused(lambda: client.modify(table_entry=other))[0] == NOT_FOUND


def test_modify_without_an_action_sees_the_batch_before_it(client: Client, mac: Any) -> None:
    without = mac(metadata=b"2")
    without.ClearField("action")
    client.write(
        *client.updates(p4.Update.INSERT, {"table_entry": mac()}),
        *client.updates(p4.Update.MODIFY, {"table_entry": without}),
    )
    assert client.read(table_entry=p4.TableEntry(table_id=mac().table_id)) == [mac(metadata=b"2")]


def test_filters(client: Client, ids: Ids, rule: Any, mac: Any) -> None:
    rules = [rule(ternary(1, bytes([n]), b"\xff"), priority=n) for n in (1, 2, 3)]
    rules[1].metadata = b"me"
    rules[2].controller_metadata = 77
    rules[2].action.CopyFrom(action(ids.action("NoAction")))
    client.insert(table_entry=rules)

    def found(**fields: Any) -> list[Any]:
        query = p4.TableEntry(table_id=ids.table("acl"), **fields)
        return client.read(table_entry=query)

    assert found(priority=2) == [rules[1]]
    assert found(metadata=b"me") == [rules[1]]
    assert found(controller_metadata=77) == [rules[2]]
    assert found(action=action(ids.action("NoAction"))) == [rules[2]]
    assert found(match=rules[0].match) == [rules[0]]
    assert found(match=rules[0].match, priority=1) == [rules[0]]
    assert found(match=rules[0].match, priority=9) == []
    assert found(action=p4.TableAction()) == rules


def test_filters_of_default_entries(client: Client, ids: Ids) -> None:
    wanted = p4.TableEntry(
        table_id=ids.table("mac"),
        is_default_action=True,
        action=action(ids.action("punt")),
        metadata=b"me",
        controller_metadata=7,
    )
    client.modify(table_entry=wanted)

    def found(**fields: Any) -> list[Any]:
        query = p4.TableEntry(table_id=ids.table("mac"), is_default_action=True, **fields)
        return client.read(table_entry=query)

    for fields in ({"metadata": b"me"}, {"controller_metadata": 7}, {"action": wanted.action}):
        assert found(**fields) == [wanted]
    assert found(metadata=b"you") == found(controller_metadata=8) == []
    assert found(action=action(ids.action("drop"))) == []
    plain = p4.TableEntry(table_id=ids.table("mac"), action=wanted.action)
    assert client.read(table_entry=plain) == []  # no entry can have it


def test_a_read_of_all_tables_takes_no_filter(client: Client) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        client.read(table_entry=p4.TableEntry(priority=3))
    assert codes(caught.value) == [INVALID_ARGUMENT]
    assert "takes no filter" in failures(caught.value)[0].message


# ---- keys ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("matches", "message"),
    [
        ([], "an exact match needs a value: `dst`"),
        ([exact(1, b"")], "an empty string is no bit<48>"),
        ([exact(1, b"\x01" + bytes(6))], "does not fit bit<48>"),
        ([exact(2, b"\x01")], "no match field with id 2; it has `1 (dst)`"),
        ([exact(1, b"\x01"), exact(1, b"\x01")], "field `dst` is given twice"),
        ([lpm(1, b"\x01", 48)], "is matched exact; it is given a lpm match"),
        ([p4.FieldMatch(field_id=1)], "it is given none of the matches"),
    ],
)
def test_exact_matches_that_are_refused(
    client: Client, mac: Any, matches: list[Any], message: str
) -> None:
    entry = mac()
    del entry.match[:]
    entry.match.extend(matches)
    code, text = refused(lambda: client.insert(table_entry=entry))
    assert code == INVALID_ARGUMENT
    assert message in text


@pytest.mark.parametrize(
    ("value", "length", "message"),
    [
        (b"\x0a\x00\x00\x01", 8, "has bits set behind its prefix; the prefix is 0xa000000/8"),
        (b"\x0a\x00\x00\x00", 33, "prefix length 33 is not within 1 to 32"),
        (b"\x0a\x00\x00\x00", -1, "prefix length -1 is not within 1 to 32"),
        (b"\x01\x0a\x00\x00\x00", 8, "does not fit bit<32>"),
        (b"", 8, "an empty string"),
    ],
)
def test_lpm_matches_that_are_refused(
    client: Client, route: Any, value: bytes, length: int, message: str
) -> None:
    code, text = refused(lambda: client.insert(table_entry=route(value, length)))
    assert code == INVALID_ARGUMENT
    assert message in text


def test_dont_care_is_written_by_leaving_the_field_out(client: Client, rule: Any) -> None:
    entry = p4.TableEntry(table_id=rule().table_id, priority=1, action=rule().action)
    for match, what in (
        (ternary(1, b"\x00", b"\x00"), "a mask of zeros"),
        (range_(2, b"\x00", b"\xff"), "a range of all values"),
        (lpm(1, b"\x00", 0), "is matched ternary"),
    ):
        del entry.match[:]
        entry.match.append(match)
        code, text = refused(lambda: client.insert(table_entry=entry))
        assert code == INVALID_ARGUMENT
        assert what in text


@pytest.mark.parametrize(
    ("match", "message"),
    [
        (ternary(1, b"\x03", b"\x01"), "write 0x1"),
        (ternary(1, b"", b"\x01"), "an empty string"),
        (ternary(1, b"\x01", b"\x01\x00\x00\x00\x00"), "does not fit bit<32>"),
        (range_(2, b"\x05", b"\x04"), "the range 5 to 4 is empty"),
        (range_(2, b"\x05", b"\x01\x00"), "does not fit bit<8>"),
        (optional(3, b"\x01\x00"), "does not fit bit<8>"),
    ],
)
def test_other_matches_that_are_refused(
    client: Client, rule: Any, match: Any, message: str
) -> None:
    code, text = refused(lambda: client.insert(table_entry=rule(match)))
    assert code == INVALID_ARGUMENT
    assert message in text


def test_priorities_are_for_tables_that_have_them(client: Client, rule: Any, route: Any) -> None:
    for priority in (0, -1):
        code, text = refused(lambda p=priority: client.insert(table_entry=rule(priority=p)))  # type: ignore[misc]
        assert code == INVALID_ARGUMENT
        assert "1 to 2147483647" in text
    entry = route()
    entry.priority = 1
    code, text = refused(lambda: client.insert(table_entry=entry))
    assert code == INVALID_ARGUMENT
    assert "the priority is 0, not 1" in text


def test_the_same_match_with_another_priority_is_another_entry(client: Client, rule: Any) -> None:
    match = ternary(1, b"\x01", b"\x01")
    client.insert(table_entry=[rule(match, priority=1), rule(match, priority=2)])
    assert refused(lambda: client.insert(table_entry=rule(match, priority=2)))[0] == ALREADY_EXISTS
    client.delete(table_entry=rule(match, priority=1))
    assert refused(lambda: client.delete(table_entry=rule(match, priority=1)))[0] == NOT_FOUND


# ---- actions ------------------------------------------------------------------------------


def test_actions_that_are_refused(client: Client, ids: Ids, mac: Any, route: Any) -> None:
    forward, rewrite = ids.action("forward"), ids.action("rewrite")
    for entry, code, message in (
        (mac(action=None), INVALID_ARGUMENT, "none is given"),
        (mac(action=action(forward, b"\x01")), INVALID_ARGUMENT, "no action with id"),
        (mac(action=action(ids.action("punt"))), PERMISSION_DENIED, "may not be used in entries"),
        (
            mac(action=p4.TableAction(action_profile_member_id=1)),
            INVALID_ARGUMENT,
            "an entry names an action, not a member",
        ),
        (route(port=b"\x02\x00"), INVALID_ARGUMENT, "parameter `port`: 0x0200 does not fit bit<9>"),
        (route(port=b""), INVALID_ARGUMENT, "an empty string"),
    ):
        found, text = refused(lambda e=entry: client.insert(table_entry=e))  # type: ignore[misc]
        assert found == code, text
        assert message in text
    entry = route()
    for params, message in (
        ([], "needs a value for `port`"),
        ([(2, b"\x01")], "has no parameter with id 2; it has `1 (port)`"),
        ([(1, b"\x01"), (1, b"\x01")], "parameter `port` is given twice"),
    ):
        entry.action.action.CopyFrom(
            p4.Action(
                action_id=forward,
                params=[p4.Action.Param(param_id=n, value=v) for n, v in params],
            )
        )
        found, text = refused(lambda: client.insert(table_entry=entry))
        assert found == INVALID_ARGUMENT
        assert message in text
    entry.action.action.CopyFrom(bare_action(rewrite, b"\x01", b"\x02"))
    client.insert(table_entry=entry)


# ---- tables that are special --------------------------------------------------------------


def test_the_default_entry(client: Client, ids: Ids) -> None:
    table = ids.table("mac")
    default = p4.TableEntry(table_id=table, is_default_action=True)
    original = client.read(table_entry=default)
    assert original == [
        p4.TableEntry(table_id=table, is_default_action=True, action=action(ids.action("drop")))
    ]
    changed = p4.TableEntry(
        table_id=table,
        is_default_action=True,
        action=action(ids.action("punt")),
        metadata=b"mine",
        controller_metadata=4,
    )
    client.modify(table_entry=changed)
    assert client.read(table_entry=default) == [changed]
    client.modify(table_entry=default)  # without an action: back to the program's
    assert client.read(table_entry=default) == original
    assert client.read(table_entry=p4.TableEntry(table_id=table)) == []


def test_default_entries_that_are_refused(client: Client, ids: Ids) -> None:
    def default(table: str, **fields: Any) -> Any:
        return p4.TableEntry(table_id=ids.table(table), is_default_action=True, **fields)

    punt = action(ids.action("punt"))
    for call, entry, code in (
        (client.insert, default("mac", action=punt), INVALID_ARGUMENT),
        (client.delete, default("mac"), INVALID_ARGUMENT),
        (client.modify, default("mac", action=punt, priority=1), INVALID_ARGUMENT),
        (client.modify, default("mac", action=punt, match=[exact(1, b"\x01")]), INVALID_ARGUMENT),
        (client.modify, default("mac", action=punt, idle_timeout_ns=1), INVALID_ARGUMENT),
        (client.modify, default("mac", action=action(ids.action("NoAction"))), PERMISSION_DENIED),
        (client.modify, default("fixed", action=action(ids.action("drop"))), PERMISSION_DENIED),
        (client.modify, default("indirect"), PERMISSION_DENIED),
        (client.modify, default("mac", action=punt, is_const=True), INVALID_ARGUMENT),
    ):
        found, text = refused(lambda c=call, e=entry: c(table_entry=e))  # type: ignore[misc]
        assert found == code, text


def test_constant_tables(client: Client, ids: Ids) -> None:
    table = ids.table("fixed")
    entries = client.read(table_entry=p4.TableEntry(table_id=table))
    assert [(e.is_const, e.priority) for e in entries] == [(True, 2), (True, 1)]
    assert entries[0].match == [ternary(1, b"\x01", b"\x03")]
    assert entries[1].match == []
    entry = p4.TableEntry(table_id=table, match=entries[0].match, priority=2)
    for call in (client.insert, client.delete):
        assert refused(lambda c=call: c(table_entry=entry))[0] == PERMISSION_DENIED  # type: ignore[misc]
    client.modify(table_entry=entry)  # nothing but its direct resources, of which it has none
    assert client.read(table_entry=p4.TableEntry(table_id=table)) == entries
    entry.action.CopyFrom(entries[0].action)
    assert refused(lambda: client.modify(table_entry=entry))[0] == PERMISSION_DENIED
    entry.is_const = True
    assert refused(lambda: client.modify(table_entry=entry))[0] == INVALID_ARGUMENT


def test_a_table_without_key_has_no_entries(client: Client, ids: Ids) -> None:
    entry = p4.TableEntry(table_id=ids.table("keyless"), action=action(ids.action("punt")))
    code, text = refused(lambda: client.insert(table_entry=entry))
    assert (code, "has no key" in text) == (INVALID_ARGUMENT, True)


def test_a_full_table(client: Client, ids: Ids) -> None:
    def known(n: int) -> Any:
        return p4.TableEntry(
            table_id=ids.table("known"),
            match=[exact(1, bytes([n]))],
            action=action(ids.action("NoAction")),
        )

    client.insert(table_entry=[known(n) for n in range(8)])
    assert refused(lambda: client.insert(table_entry=known(8)))[0] == RESOURCE_EXHAUSTED


def test_an_unknown_table_is_refused_and_the_tables_named(client: Client, ids: Ids) -> None:
    entry = p4.TableEntry(table_id=0x02000001)
    code, text = refused(lambda: client.insert(table_entry=entry))
    assert code == INVALID_ARGUMENT
    assert f"0x{ids.table('mac'):08x} (MyIngress.mac)" in text


# ---- idle timeouts -------------------------------------------------------


def test_idle_timeouts_are_for_tables_that_have_them(
    client: Client, ids: Ids, route: Any, mac: Any
) -> None:
    entry = route()
    entry.idle_timeout_ns = 1
    assert refused(lambda: client.insert(table_entry=entry))[0] == INVALID_ARGUMENT
    assert (
        refused(lambda: client.insert(table_entry=mac(idle_timeout_ns=-1)))[0] == INVALID_ARGUMENT
    )
    hit = p4.TableEntry.IdleTimeout()
    assert refused(lambda: client.insert(table_entry=mac(time_since_last_hit=hit)))[0] == 3
    client.insert(table_entry=mac())
    query = p4.TableEntry(table_id=ids.table("mac"), time_since_last_hit=hit)
    (found,) = client.read(table_entry=query)
    assert found.HasField("time_since_last_hit")
    query.table_id = ids.table("routes")
    with pytest.raises(grpc.RpcError) as caught:
        client.read(table_entry=query)
    assert codes(caught.value) == [INVALID_ARGUMENT]


# ---- translated values ------------------------------------------------------------------------


def test_translated_values_are_read_as_they_were_written(client: Client, ids: Ids) -> None:
    table = ids.table("translated")
    written = [
        p4.TableEntry(
            table_id=table,
            match=[exact(1, b"s1-eth2"), ternary(2, b"\x07", b"\xff\xff\xff\xff")],
            priority=1,
            action=action(ids.action("set_name"), b"s1-eth3"),
        ),
        p4.TableEntry(
            table_id=table,
            match=[exact(1, b"300")],
            priority=2,
            action=action(ids.action("set_vrf"), b"customers"),
        ),
    ]
    client.insert(table_entry=written)
    assert client.read(table_entry=p4.TableEntry(table_id=table)) == written


def test_translated_values_that_are_refused(client: Client, ids: Ids) -> None:
    table = ids.table("translated")
    set_wide, no = ids.action("set_wide"), action(ids.action("NoAction"))
    for matches, what, message in (
        ([exact(1, b"s1-eth9")], no, "no port `s1-eth9`; it has `s1-eth1`"),
        ([exact(1, b"\xff")], no, "is no UTF-8 string"),
        ([exact(1, b"512")], no, "does not fit bit<9>"),
        ([exact(1, b"1")], action(set_wide, b"\x10\x00"), "4096 has no counterpart of bit<12>"),
        ([exact(1, b"1")], action(set_wide, b"\x01\x00\x00\x00\x00"), "does not fit bit<32>"),
        ([exact(1, b"1"), ternary(2, b"\x01", b"\x01")], no, "a whole value or none"),
    ):
        entry = p4.TableEntry(table_id=table, match=matches, priority=1, action=what)
        code, text = refused(lambda e=entry: client.insert(table_entry=e))  # type: ignore[misc]
        assert code == INVALID_ARGUMENT
        assert message in text
