"""Batches of updates: all or nothing where that is asked for, and nothing half seen."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from testbed.compiler.program import Table
from testbed.engine import Clock
from testbed.switch import ActionSet, Group, Member, Switch, WeightedAction
from testbed.switch.entities import (
    Atomicity,
    CloneSession,
    CounterCells,
    DefaultEntry,
    DirectCounter,
    DirectMeter,
    Entity,
    GroupEntry,
    GroupMember,
    MemberEntry,
    MeterCells,
    MeterConfig,
    MulticastGroup,
    Operation,
    RegisterCells,
    Replica,
    TableEntry,
    Update,
)
from testbed.switch.errors import ErrorCode
from tests.switch.controlled import Controlled, controlled, frame, running

INSERT, MODIFY, DELETE = Operation.INSERT, Operation.MODIFY, Operation.DELETE
WHOLE = (Atomicity.ROLLBACK_ON_ERROR, Atomicity.DATAPLANE_ATOMIC)
RATES = MeterConfig(10, 20, 30, 40)


def action(switch: Switch, name: str) -> Any:
    (found,) = [a for a in switch.program.info.actions if a.name.endswith(name)]
    return found


def exact(switch: Switch, table: str, a: int, name: str = "NoAction", args: int = 0) -> TableEntry:
    return TableEntry(switch.table(table), a, 0xFF, 0, action(switch, name), args)


def route(switch: Switch, x: int, length: int, port: int = 2) -> TableEntry:
    mask = 0xFFFF ^ 0xFFFF >> length
    return TableEntry(switch.table("routes"), x, mask, 0, action(switch, "forward"), port)


def records(made: Controlled, table: Table) -> dict[bytes, bytes]:
    """What packets wrote beside the entries of a table, by their keys."""
    _now, size, data = made.fabric.table_states(made.node, table.index)
    key = 16 * table.key_words + 8
    found = [data[at : at + size] for at in range(0, len(data), size)]
    return {record[:key]: record[key:] for record in found}


def state(made: Controlled) -> dict[str, Any]:
    """All that the engine holds for the switch, and all that is kept beside it."""
    switch, fabric, node = made.switch, made.fabric, made.node
    info = switch.program.info
    profile = switch.action_profile("ecmp").index
    entries = {
        t.name: {(*e.value, *e.mask, e.priority): e for e in fabric.table_read(node, t.index)}
        for t in info.tables
    }
    states = {t.name: records(made, t) for t in info.tables}
    for table in info.tables:
        assert {e.key for e in switch.entries(table.name)} == set(states[table.name])
    return {
        "entries": entries,
        "states": states,
        "kept": [e for t in info.tables for e in switch.entries(t.name)],
        "default": fabric.table_default_target(node, switch.table("paths").index),
        "defaults": [switch.default_entry(t.name) for t in info.tables],
        "members": [
            fabric.member_read(node, profile, m) for m in fabric.member_list(node, profile)
        ],
        "groups": [fabric.group_read(node, profile, g) for g in fabric.group_list(node, profile)],
        "kept_members": switch.member_entries("ecmp"),
        "kept_groups": switch.group_entries("ecmp"),
        "copies": (switch.multicast_groups(), switch.clone_sessions()),
        "cells": switch.register_read("cells"),
        "counts": switch.counter_read("counts"),
        "meters": switch.meter_cells("colours", 0, 8),
    }


def furnished(made: Controlled) -> None:
    """Something of everything."""
    switch = made.switch
    for a in range(4):
        switch.insert("left", {"a": a}, "set_first", {"value": a})
        switch.insert("right", {"a": (a, 0xF)}, "set_second", {"value": a}, a + 1)
    for x, length in ((0, 0), (0x1000, 4), (0x1200, 8), (0x1230, 12)):
        switch.insert("routes", {"x": (x, length)}, "forward", {"port": 2})
    switch.insert("aged", {"a": 1}, "mark", {"value": 1}, idle_timeout_ns=10**9)
    switch.insert("metered", {"a": 1}, "colour")
    switch.direct_meter_configure("metered", {"a": 1}, cir=1, cbs=2, pir=3, pbs=4)
    for member in (1, 2):
        switch.member_insert("ecmp", "forward", {"port": member}, member)
    switch.group_insert("ecmp", {1: 2, 2: 1}, 7)
    switch.insert("paths", {"a": 1}, Group(7))
    switch.insert("paths", {"a": 2}, Member(1))
    weighted = (WeightedAction("forward", {"port": 3}, 2), WeightedAction("drop", {}, 1))
    switch.insert("paths", {"a": 3}, ActionSet(weighted))
    switch.multicast_group(5, [(2, 0)])
    switch.clone_session(6, [(3, 1)])
    switch.register_write("cells", 0, [1, 2, 3])
    switch.counter_write("counts", 1, 5, 6)
    switch.meter_configure("colours", 2, cir=1, cbs=2, pir=3, pbs=4)
    for op, a in ((0, 1), (3, 1), (4, 1), (6, 1)):
        made.out(op, a)


def one_of_everything(switch: Switch) -> list[Update]:
    """Updates that change, add and delete all that ``furnished`` made."""
    ecmp = switch.action_profile("ecmp")
    forward = action(switch, "forward")
    paths = switch.table("paths")
    left, aged, metered = (switch.table(t) for t in ("left", "aged", "metered"))
    key = {t: switch.entries(t)[0].key for t in ("aged", "metered")}
    return [
        Update(INSERT, exact(switch, "left", 9, "set_first", 9)),
        Update(MODIFY, exact(switch, "left", 1, "set_first", 77)),
        Update(DELETE, exact(switch, "left", 2)),
        Update(INSERT, exact(switch, "left", 2, "set_first", 22)),
        Update(DELETE, TableEntry(switch.table("right"), 1, 0xF, 2)),
        Update(MODIFY, exact(switch, "aged", 1, "mark", 8)),
        Update(MODIFY, DirectCounter(aged, key["aged"], 50, 60)),
        Update(DELETE, exact(switch, "aged", 1)),
        Update(MODIFY, DirectMeter(metered, key["metered"], RATES)),
        Update(DELETE, exact(switch, "metered", 1)),
        Update(MODIFY, DefaultEntry(switch.table("routes"), forward, 3)),
        Update(DELETE, route(switch, 0x1200, 8)),
        Update(MODIFY, route(switch, 0x1000, 4, 3)),
        Update(INSERT, route(switch, 0x1238, 13, 1)),
        Update(INSERT, MemberEntry(ecmp, 3, forward, 3)),
        Update(INSERT, GroupEntry(ecmp, 8, {3: GroupMember(1)})),
        Update(MODIFY, TableEntry(paths, 2, 0xFF, target=Group(8))),
        Update(MODIFY, TableEntry(paths, 1, 0xFF, target=Member(3))),
        Update(DELETE, GroupEntry(ecmp, 7)),
        Update(DELETE, MemberEntry(ecmp, 1)),
        Update(MODIFY, MemberEntry(ecmp, 2, action(switch, "drop"))),
        Update(DELETE, TableEntry(paths, 3, 0xFF)),
        Update(MODIFY, MulticastGroup(5, (Replica(3, 3), Replica(1, 1)))),
        Update(DELETE, CloneSession(6)),
        Update(INSERT, CloneSession(9, (Replica(2, 2),), 3, 64)),
        Update(MODIFY, RegisterCells(switch.register("cells"), 1, (7, 8, 9))),
        Update(MODIFY, CounterCells(switch.program.info.counters[0], 1, ((1, 2), (3, 4)))),
        Update(MODIFY, MeterCells(switch.program.info.meters[0], 0, 4, RATES)),
        Update(MODIFY, TableEntry(left, 0, 0xFF, 0, action(switch, "NoAction"), 0)),
    ]


def refused(switch: Switch) -> Update:
    return Update(INSERT, exact(switch, "left", 3))


@pytest.mark.parametrize("atomicity", WHOLE)
def test_a_batch_that_is_refused_at_any_place_changes_nothing(atomicity: Atomicity) -> None:
    with controlled() as made:
        furnished(made)
        before = state(made)
        updates = one_of_everything(made.switch)
        for place in range(len(updates) + 1):
            batch = [*updates[:place], refused(made.switch), *updates[place:]]
            errors = made.switch.write(batch, atomicity)
            codes = [error.code if error else None for error in errors]
            assert codes.pop(place) is ErrorCode.ALREADY_EXISTS
            assert set(codes) == {ErrorCode.ABORTED}
            assert state(made) == before


def test_a_batch_is_what_its_updates_are_one_by_one() -> None:
    with controlled() as whole, controlled() as single:
        for made in (whole, single):
            furnished(made)
        assert not any(whole.switch.write(one_of_everything(whole.switch), WHOLE[0]))
        for update in one_of_everything(single.switch):
            assert single.switch.write([update]) == [None]
        for op, a in [(op, a) for op in (0, 3, 4, 5, 6, 9, 10) for a in range(10)]:
            assert whole.out(op, a, x=0x1230 + a) == single.out(op, a, x=0x1230 + a)
        for part in ("states", "default", "members", "groups", "cells", "counts", "meters"):
            assert state(whole)[part] == state(single)[part]


def test_what_can_be_done_is_done_where_errors_do_not_end_a_batch() -> None:
    with controlled() as made:
        switch = made.switch
        furnished(made)
        errors = switch.write(
            [
                refused(switch),
                Update(INSERT, exact(switch, "left", 10, "set_first", 1)),
                Update(DELETE, exact(switch, "left", 200)),
                Update(MODIFY, exact(switch, "fixed", 7)),
                Update(INSERT, exact(switch, "left", 300)),
                Update(INSERT, TableEntry(switch.table("paths"), 9, 0xFF, target=Member(99))),
                Update(DELETE, MemberEntry(switch.action_profile("ecmp"), 1)),
                Update(INSERT, MulticastGroup(5)),
                Update(DELETE, MulticastGroup(4)),
                Update(INSERT, exact(switch, "left", 11, "set_first", 1)),
            ]
        )
        assert [error.code.name if error else None for error in errors] == [
            "ALREADY_EXISTS",
            None,
            "NOT_FOUND",
            "PERMISSION_DENIED",
            "INVALID_ARGUMENT",
            "NOT_FOUND",
            "FAILED_PRECONDITION",
            "ALREADY_EXISTS",
            "NOT_FOUND",
            None,
        ]
        assert switch.entry_count("left") == 6


def test_a_table_that_is_full_says_so() -> None:
    with controlled() as made:
        entries = [
            TableEntry(made.switch.table("routes"), x, 0xFFFF, 0, action(made.switch, "drop"))
            for x in range(1025)
        ]
        errors = made.switch.write([Update(INSERT, entry) for entry in entries], WHOLE[0])
        assert errors[-1] is not None
        assert errors[-1].code is ErrorCode.RESOURCE_EXHAUSTED
        assert made.switch.entry_count("routes") == 0
        assert not any(made.switch.write([Update(INSERT, entry) for entry in entries[:-1]]))
        assert made.switch.entries("routes") == entries[:-1]


numbers = st.integers(0, 3)


@st.composite
def updates_of(draw: st.DrawFn, switch: Switch) -> list[Update]:
    """Short batches among few things, so that updates meet."""
    ecmp = switch.action_profile("ecmp")
    forward = action(switch, "forward")

    def entity() -> Entity:
        number, other = draw(numbers), draw(numbers)
        match draw(st.integers(0, 6)):
            case 0:
                return exact(switch, "left", number, "set_first", other)
            case 1:
                rank = draw(numbers)
                name = action(switch, "set_second")
                return TableEntry(switch.table("right"), number & 1, 1, rank, name, other)
            case 2:
                target = Member(other) if draw(st.booleans()) else Group(other)
                return TableEntry(switch.table("paths"), number, 0xFF, target=target)
            case 3:
                return MemberEntry(ecmp, number, forward, other)
            case 5:
                length = draw(st.integers(0, 16))
                x = draw(st.sampled_from((0, 0x1234, 0xFFFF))) & 0xFFFF << 16 - length & 0xFFFF
                return route(switch, x, length, other)
            case 4:
                members = {m: GroupMember(1 + m) for m in draw(st.sets(numbers, max_size=3))}
                return GroupEntry(ecmp, number, members)
            case _:
                return MulticastGroup(1 + number, (Replica(other, other),))

    count = draw(st.integers(1, 12))
    return [Update(draw(st.sampled_from(Operation)), entity()) for _ in range(count)]


@pytest.mark.slow
@pytest.mark.parametrize("examples", [100, pytest.param(400, marks=pytest.mark.full)])
def test_batches_of_any_updates_are_whole(examples: int) -> None:
    """After each, the switch is what it was before, or what the same updates one by one
    make of it; and what is kept in Python is what the engine holds."""

    @settings(max_examples=examples, deadline=None)
    @given(st.data())
    def any_batches(data: st.DataObject) -> None:
        with controlled() as made, controlled() as model:
            for _ in range(data.draw(st.integers(1, 6))):
                updates = data.draw(updates_of(made.switch))
                before = state(made)
                errors = made.switch.write(updates, Atomicity.ROLLBACK_ON_ERROR)
                if any(errors):
                    assert state(made) == before
                    continue
                for update in updates:
                    assert model.switch.write([update]) == [None]
                for part in ("states", "entries", "default", "members", "groups"):
                    ours, theirs = state(made)[part], state(model)[part]
                    assert ours == theirs

    any_batches()


# ---- nothing half seen -------------------------------------------------------------------

KEYS = 64
TURNS = 400


def agreeing(switch: Switch, value: int) -> list[Update]:
    """Both tables say ``value`` for all keys."""
    first, second = action(switch, "set_first"), action(switch, "set_second")
    made = []
    for a in range(KEYS):
        made.append(Update(MODIFY, TableEntry(switch.table("left"), a, 0xFF, 0, first, value)))
        made.append(Update(MODIFY, TableEntry(switch.table("right"), a, 0xFF, 1, second, value)))
    return made


@pytest.mark.slow
def test_no_packet_of_a_live_switch_sees_half_a_batch() -> None:
    """Two tables are changed together, thousands of entries a second, half of the batches
    refused at their end: each packet finds the tables agreeing, and none is lost."""
    with controlled(Clock.LIVE) as made, running(made):
        switch = made.switch
        for update in agreeing(switch, 0):
            assert switch.write([Update(INSERT, update.entity)]) == [None]
        ended = threading.Event()
        sent = 0

        def send() -> None:
            nonlocal sent
            while not ended.is_set():
                made.fabric.send(made.node, 0, 0, frame(0, a=sent % KEYS))
                sent += 1

        sender = threading.Thread(target=send)
        sender.start()
        try:
            for turn in range(TURNS):
                committed = agreeing(switch, turn % 200)
                assert not any(switch.write(committed, Atomicity.ROLLBACK_ON_ERROR))
                missing = Update(DELETE, exact(switch, "left", KEYS))
                undone = [*agreeing(switch, 255), missing]
                assert all(switch.write(undone, Atomicity.DATAPLANE_ATOMIC))
        finally:
            ended.set()
            sender.join()
        deadline = time.monotonic() + 10
        seen: list[bytes] = []
        while len(seen) < sent and time.monotonic() < deadline:
            seen += [data for _, data in made.received()]
        assert len(seen) == sent
        assert sent > TURNS
        assert sum(data[2] != data[3] for data in seen) == 0
        assert 255 not in {data[2] for data in seen}
        assert made.fabric.totals().conserved
