"""Members of groups, and actions of one-shot sets, that watch a port."""

from __future__ import annotations

import pytest

from testbed.switch import ActionSet, ControlError, Group, Switch, WeightedAction, build_program
from testbed.switch.entities import (
    Atomicity,
    GroupEntry,
    GroupMember,
    Operation,
    TableEntry,
    Update,
)
from tests.switch.controlled import PROGRAM, Controlled, controlled


def ports_of(made: Controlled, a: int = 1) -> set[int]:
    """Where packets of all flows leave."""
    return {port for b in range(256) for port, _ in made.out(4, a=a, b=b)}


def watched(switch: Switch, watch: dict[int, int | None]) -> GroupEntry:
    """A group of members that forward to ports, each watching one or none."""
    ecmp = switch.action_profile("ecmp")
    for port in watch:
        switch.member_insert("ecmp", "forward", {"port": port}, port)
    members = {port: GroupMember(1 + port, other) for port, other in watch.items()}
    group = GroupEntry(ecmp, 1, members)
    switch.write_one(Operation.INSERT, group)
    paths = switch.table("paths")
    switch.write_one(Operation.INSERT, TableEntry(paths, 1, 0xFF, target=Group(1)))
    return group


def test_a_member_is_chosen_only_while_its_port_is_up() -> None:
    with controlled() as made:
        watched(made.switch, {1: 1, 2: 2, 3: None})
        assert ports_of(made) == {1, 2, 3}
        made.switch.set_port_up(2, False)
        assert ports_of(made) == {1, 3}
        made.switch.set_port_up(1, False)
        assert ports_of(made) == {3}
        made.switch.set_port_up(2, True)
        assert ports_of(made) == {2, 3}
        assert made.fabric.totals().drops == {}


def test_while_no_member_is_there_the_group_does_nothing() -> None:
    with controlled() as made:
        watched(made.switch, {2: 2})
        made.switch.set_port_up(2, False)
        assert ports_of(made) == {1}  # no action runs: the egress port is as before
        made.switch.set_port_up(2, True)
        assert ports_of(made) == {2}


def test_a_port_that_is_not_there_is_down() -> None:
    with controlled() as made:
        watched(made.switch, {2: 2, 3: 77})
        assert ports_of(made) == {2}
        made.fabric.attach_memory(made.node, 77)
        assert ports_of(made) == {2, 3}


def test_actions_of_a_set_watch_ports_too() -> None:
    with controlled() as made:
        actions = tuple(WeightedAction("forward", {"port": p}, 1, p) for p in (1, 2))
        made.switch.insert("paths", {"a": 1}, ActionSet(actions))
        assert ports_of(made) == {1, 2}
        made.switch.set_port_up(1, False)
        assert ports_of(made) == {2}
        named = (WeightedAction("TestIngress.forward", {"port": p}, 1, p) for p in (1, 2))
        assert made.switch.target_read("paths", {"a": 1}) == ActionSet(tuple(named))


def test_what_is_undone_watches_its_ports_again() -> None:
    with controlled() as made:
        switch = made.switch
        group = watched(switch, {1: 1, 2: 2})
        switch.set_port_up(1, False)
        unwatched = GroupEntry(group.profile, 1, {1: GroupMember(1)})
        missing = GroupEntry(group.profile, 9)
        errors = switch.write(
            [Update(Operation.MODIFY, unwatched), Update(Operation.DELETE, missing)],
            Atomicity.ROLLBACK_ON_ERROR,
        )
        assert all(errors)
        assert ports_of(made) == {2}
        assert switch.group_entries("ecmp") == [group]
        switch.set_port_up(1, True)
        assert ports_of(made) == {1, 2}


def test_another_program_finds_the_ports_as_they_are() -> None:
    with controlled() as made:
        watched(made.switch, {1: 1, 2: 2})
        made.switch.set_port_up(1, False)
        made.switch.replace_program(build_program(PROGRAM, optimize="-O1"), keep_state=True)
        assert ports_of(made) == {2}
        made.switch.set_port_up(1, True)
        assert ports_of(made) == {1, 2}


def test_what_cannot_be_watched_is_refused() -> None:
    with controlled() as made:
        made.switch.member_insert("ecmp", "drop")
        group = GroupEntry(made.switch.action_profile("ecmp"), 1, {0: GroupMember(1, 511)})
        with pytest.raises(ControlError, match="0 to 510, not 511"):
            made.switch.write_one(Operation.INSERT, group)
        with pytest.raises(ControlError, match="port 9"):
            made.switch.set_port_up(9, False)
