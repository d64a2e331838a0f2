"""Entries that are not hit for their timeout: events, and the time since the last hit."""

from __future__ import annotations

import queue

import pytest

from testbed.engine import Clock
from testbed.switch import ControlError, Switch
from testbed.switch.entities import (
    Atomicity,
    Event,
    IdleEvent,
    Operation,
    TableEntry,
    Update,
)
from tests.switch.controlled import US, Controlled, controlled, frame, running

MS = 1000 * US
MS_NS = 10**6
WAIT_S = 10.0


def idle_events(made: Controlled) -> list[tuple[int, int]]:
    """(time in ms, `a` of the entry), filled while the fabric runs."""
    heard: list[tuple[int, int]] = []

    def hear(event: Event) -> None:
        assert isinstance(event, IdleEvent)
        assert event.at_ps == made.fabric.now_ps()
        heard.append((event.at_ps // MS, event.entry.matches()["hdr.data.a"].value))

    made.switch.subscribe(hear)
    return heard


def insert(switch: Switch, a: int, timeout_ns: int) -> None:
    switch.insert("aged", {"a": a}, "mark", {"value": 1}, idle_timeout_ns=timeout_ns)


def hit(made: Controlled, at_ps: int, a: int) -> None:
    made.fabric.send(made.node, 0, at_ps, frame(3, a=a))


def test_an_idle_entry_is_told_once_in_each_timeout_from_its_last_hit_on() -> None:
    with controlled() as made:
        heard = idle_events(made)
        insert(made.switch, 1, 10 * MS_NS)
        insert(made.switch, 2, 7 * MS_NS)
        insert(made.switch, 3, 0)
        hit(made, 5 * MS, 1)
        hit(made, 24 * MS, 1)
        made.fabric.run_until(40 * MS)
        assert heard == [(7, 2), (14, 2), (15, 1), (21, 2), (28, 2), (34, 1), (35, 2)]
        assert made.switch.entry_count("aged") == 3


def test_a_hit_just_before_the_timeout_counts() -> None:
    with controlled() as made:
        heard = idle_events(made)
        insert(made.switch, 1, 10 * MS_NS)
        hit(made, 10 * MS - 1, 1)
        made.fabric.run_until(19 * MS)
        assert heard == []


def test_changing_an_entry_begins_its_timeout_anew_and_deleting_ends_it() -> None:
    with controlled() as made:
        heard = idle_events(made)
        for a in (1, 2, 3):
            insert(made.switch, a, 10 * MS_NS)
        made.fabric.run_until(6 * MS)
        made.switch.modify("aged", {"a": 1}, "mark", {"value": 2})
        made.switch.delete("aged", {"a": 2})
        made.fabric.run_until(17 * MS)
        assert heard == [(10, 3), (16, 1)]


def test_many_timeouts_come_in_the_order_of_their_times() -> None:
    with controlled() as made:
        heard = idle_events(made)
        for a in range(256):
            insert(made.switch, a, (1 + a * 37 % 256) * MS_NS)
        for a in range(0, 256, 3):
            made.switch.delete("aged", {"a": a})
        made.fabric.run_until(256 * MS + 1)
        first = {a: at for at, a in reversed(heard)}
        assert first == {a: 1 + a * 37 % 256 for a in range(256) if a % 3}
        assert [at for at, _ in heard] == sorted(at for at, _ in heard)


def test_the_time_since_the_last_hit_is_read_with_and_without_a_timeout() -> None:
    with controlled() as made:
        insert(made.switch, 1, 0)
        insert(made.switch, 2, 100 * MS_NS)
        hit(made, 4 * MS, 1)
        made.fabric.run_until(9 * MS)
        times = made.switch.idle_times_ns("aged")
        by_a = {
            entry.matches()["hdr.data.a"].value: times[entry.key]
            for entry in made.switch.entries("aged")
        }
        assert by_a == {1: 5 * MS_NS, 2: 9 * MS_NS}


def test_a_shorter_timeout_than_a_millisecond_is_one() -> None:
    with controlled() as made:
        heard = idle_events(made)
        insert(made.switch, 1, 1)
        made.fabric.run_until(3 * MS)
        assert heard == [(1, 1), (2, 1), (3, 1)]
        (entry,) = made.switch.entries("aged")
        assert entry.idle_timeout_ns == 1


def test_what_is_undone_keeps_its_timeout_and_its_last_hit() -> None:
    with controlled() as made:
        heard = idle_events(made)
        insert(made.switch, 1, 10 * MS_NS)
        hit(made, 3 * MS, 1)
        made.fabric.run_until(5 * MS)
        (entry,) = made.switch.entries("aged")
        missing = TableEntry(entry.table, entry.value ^ 2, entry.mask)
        errors = made.switch.write(
            [Update(Operation.DELETE, entry), Update(Operation.DELETE, missing)],
            Atomicity.ROLLBACK_ON_ERROR,
        )
        assert all(errors)
        made.fabric.run_until(14 * MS)
        assert heard == [(13, 1)]
        assert made.switch.idle_times_ns("aged")[entry.key] == 11 * MS_NS


def test_while_nobody_listens_the_fabric_comes_to_rest() -> None:
    with controlled() as made:
        insert(made.switch, 1, 10 * MS_NS)
        assert made.fabric.next_event_ps() is None
        end = made.switch.subscribe(lambda event: None)
        assert made.fabric.next_event_ps() == 10 * MS
        end()
        made.fabric.run_until(30 * MS)
        assert made.fabric.next_event_ps() is None


def test_a_table_without_support_has_no_timeouts() -> None:
    with controlled() as made, pytest.raises(ControlError, match="support_timeout = true"):
        made.switch.insert("left", {"a": 1}, "NoAction", idle_timeout_ns=5)


def test_live_entries_grow_idle_too() -> None:
    with controlled(Clock.LIVE) as made:
        heard: queue.SimpleQueue[Event] = queue.SimpleQueue()
        made.switch.subscribe(heard.put)
        with running(made):
            insert(made.switch, 1, 20 * MS_NS)
            first, second = (heard.get(timeout=WAIT_S) for _ in range(2))
            assert isinstance(first, IdleEvent)
            assert isinstance(second, IdleEvent)
            assert second.at_ps - first.at_ps >= 20 * MS
