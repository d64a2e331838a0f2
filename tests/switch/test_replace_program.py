"""Another program for a switch that runs."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from testbed.engine import Clock, QueueConfig
from testbed.switch import ActionSet, ControlError, Group, Member, WeightedAction, build_program
from testbed.switch.entities import MeterConfig
from testbed.switch.errors import ErrorCode
from tests.switch.controlled import PROGRAM, US, controlled, frame, running

BITS_PER_SECOND = 8 * 10**6

NEW_BEFORE_ACTIONS = """
    register<bit<32>>(4) new_cells;
    action unused(bit<64> a, bit<64> b) { hdr.data.z = (bit<32>)a; }
    action set_first"""
NEW_TABLE = "table before_all { key = { hdr.data.y : exact; } actions = { unused; NoAction; } }"
NEW_STATEMENTS = """
        before_all.apply();
        new_cells.write(0, (bit<32>)large.much);
        hdr.data.y = 99;"""


def changed(tmp_path: Path, *changes: tuple[str, str]) -> Path:
    """``controlled.p4`` with some of its text replaced."""
    text = PROGRAM.read_text().replace("../p4/include", str(PROGRAM.parents[1] / "p4" / "include"))
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path = tmp_path / "changed.p4"
    path.write_text(text)
    return path


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """The same tables and cells after others, actions with other numbers, and one that
    does something else; its packets are larger."""
    return changed(
        tmp_path,
        ("const bit<9> CPU_PORT", "struct large_t { bit<2048> much; }\nconst bit<9> CPU_PORT"),
        ("    bit<8> first = 0;", "    large_t large = { 5 };\n    bit<8> first = 0;"),
        ("    action set_first", NEW_BEFORE_ACTIONS),
        ("    table left {", f"    {NEW_TABLE}\n    table left {{"),
        ("        sm.egress_spec = 1;", f"        sm.egress_spec = 1;\n{NEW_STATEMENTS}"),
        ("{ 7 : set_c(70); }", "{ 7 : set_c(71); }"),
    )


def test_what_means_the_same_in_both_programs_is_kept(other: Path) -> None:
    with controlled() as made:
        switch = made.switch
        switch.insert("left", {"a": 1}, "set_first", {"value": 10})
        switch.insert("right", {"a": (0, 0)}, "set_second", {"value": 11}, 3)
        switch.insert("aged", {"a": 2}, "mark", {"value": 20}, idle_timeout_ns=10**9)
        switch.insert("routes", {"x": (0x1200, 8)}, "forward", {"port": 2})
        switch.set_default("routes", "forward", {"port": 3})
        member = switch.member_insert("ecmp", "forward", {"port": 2})
        group = switch.group_insert("ecmp", [member])
        switch.insert("paths", {"a": 1}, Group(group))
        switch.insert("paths", {"a": 2}, Member(member))
        one = WeightedAction("forward", {"port": 3})
        switch.insert("paths", {"a": 3}, ActionSet((one,)))
        switch.insert("metered", {"a": 1}, "colour")
        switch.direct_meter_configure("metered", {"a": 1}, cir=1, cbs=1, pir=1, pbs=1)
        switch.meter_configure("colours", 2, cir=1, cbs=2, pir=3, pbs=4)
        switch.multicast_group(5, [(2, 0), (3, 0)])
        switch.clone_session(6, [(3, 1)])
        made.out(3, a=2)
        made.out(6, a=1, x=77)
        switch.replace_program(build_program(other, optimize="-O1"), keep_state=True)

        assert made.out(0, a=1) == [(1, bytes([0, 1, 10, 11, 0, 0, 0, 99]) + bytes(4))]
        assert switch.direct_counter_read("aged", {"a": 2}) == (1, 12)
        assert made.out(3, a=2)[0][1][3] == 20
        assert switch.direct_counter_read("aged", {"a": 2}) == (2, 24)
        (aged,) = switch.entries("aged")
        assert aged.idle_timeout_ns == 10**9
        assert [made.out(5, x=x)[0][0] for x in (0x1234, 0x5555)] == [2, 3]
        assert [made.out(4, a=a)[0][0] for a in (1, 2, 3)] == [2, 2, 3]
        assert switch.group_read("ecmp", group).members == {member: 1}
        assert switch.register_read("cells", 0) == 77
        assert switch.counter_cell("counts", 1) == (1, 12)
        assert switch.meter_cells("colours", 2, 1) == [MeterConfig(1, 2, 3, 4)]
        assert made.out(6, a=1)[0][1][3] == 2  # red: the bucket is as it was
        assert sorted(port for port, _ in made.out(9)) == [2, 3]
        assert sorted(port for port, _ in made.out(10)) == [1, 3]
        assert made.out(8, a=7)[0][1][3] == 71
        assert switch.entry_count("left") == 1
        switch.insert("before_all", {"y": 1}, "NoAction")


def test_without_keeping_state_the_program_begins_anew(other: Path) -> None:
    with controlled() as made:
        switch = made.switch
        switch.insert("left", {"a": 1}, "set_first", {"value": 10})
        switch.multicast_group(5, [(2, 0)])
        switch.register_write("cells", 3, 5)
        switch.replace_program(build_program(other, optimize="-O1"))
        assert switch.entry_count("left") == 0
        assert switch.entries("fixed")[0].is_const
        assert made.out(0, a=1)[0][1][2] == 0
        assert made.out(9) == []
        assert switch.register_read("cells", 3) == 0
        assert switch.multicast_groups() == []
        switch.multicast_group(5, [(2, 0)])
        assert [port for port, _ in made.out(9)] == [2]


def test_entries_of_actions_that_are_gone_or_changed_go(tmp_path: Path) -> None:
    path = changed(
        tmp_path,
        (
            "action set_first(bit<8> value) { first = value; }",
            "action set_first(bit<16> value) { first = (bit<8>)value; }",
        ),
    )
    with controlled() as made:
        made.switch.insert("left", {"a": 1}, "set_first", {"value": 10})
        made.switch.insert("left", {"a": 2}, "NoAction")
        made.switch.replace_program(build_program(path, optimize="-O1"), keep_state=True)
        (kept,) = made.switch.entries("left")
        assert kept.action is not None
        assert kept.action.name == "NoAction"
        made.switch.insert("left", {"a": 3}, "set_first", {"value": 300})


def test_single_entries_of_a_program_may_be_const(tmp_path: Path) -> None:
    """Those that are not are the controller's, also when the program is replaced."""
    path = changed(
        tmp_path,
        ("const entries = { 7 : set_c(70); }", "entries = { const 7 : set_c(70); 8 : set_c(80); }"),
    )
    program = build_program(path, optimize="-O1")
    with controlled(program=path) as made:
        switch = made.switch
        assert [entry.is_const for entry in switch.entries("fixed")] == [True, False]
        switch.modify("fixed", {"a": 8}, "set_c", {"value": 81})
        for refused in (
            lambda: switch.delete("fixed", {"a": 7}),
            lambda: switch.modify("fixed", {"a": 7}, "set_c", {"value": 1}),
        ):
            with pytest.raises(ControlError, match="this entry is const in the program") as said:
                refused()
            assert said.value.code is ErrorCode.PERMISSION_DENIED
        switch.replace_program(program, keep_state=True)
        assert [made.out(8, a=a)[0][1][3] for a in (7, 8)] == [70, 81]
        switch.delete("fixed", {"a": 8})
        switch.replace_program(program, keep_state=True)
        assert [entry.is_const for entry in switch.entries("fixed")] == [True]
        switch.replace_program(program)
        assert [made.out(8, a=a)[0][1][3] for a in (7, 8)] == [70, 80]


def test_what_does_not_fit_leaves_everything_as_it_was(tmp_path: Path) -> None:
    path = changed(tmp_path, ("        size = 1024;", "        size = 1;"))
    with controlled() as made:
        for x in (1, 2):
            made.switch.insert("routes", {"x": (x << 8, 8)}, "forward", {"port": 2})
        program = build_program(path, optimize="-O1")
        with pytest.raises(ControlError, match=r"cannot be kept: .*routes.*full"):
            made.switch.replace_program(program, keep_state=True)
        assert made.out(5, x=0x100)[0][0] == 2
        assert made.switch.entry_count("routes") == 2
        made.switch.replace_program(program)
        assert made.switch.entry_count("routes") == 0


def test_what_waits_in_queues_is_counted_and_what_is_on_wires_arrives(other: Path) -> None:
    with controlled() as made:
        made.switch.configure_queue(1, QueueConfig(rate_bps=BITS_PER_SECOND))
        for _ in range(10):
            made.fabric.send(made.node, 0, 0, frame(0))
        made.fabric.run_until(US)
        made.switch.replace_program(build_program(other, optimize="-O1"))
        made.fabric.send(made.node, 0, US, frame(0))
        made.fabric.run_until(10**13)
        totals = made.fabric.totals()
        assert totals.conserved
        assert totals.drops == {"replaced": 9}
        frames = [data for _, data in made.received()]
        assert [data[7] for data in frames] == [0, 99]


def test_programs_are_replaced_under_load(other: Path) -> None:
    """Frames of larger programs are in flight while the programs change."""
    programs = [build_program(path, optimize="-O1") for path in (PROGRAM, other)]
    with controlled(Clock.LIVE) as made, running(made):
        made.switch.configure_queue(1, QueueConfig(rate_bps=50_000_000))
        sent = 0
        ended = threading.Event()

        def send() -> None:
            nonlocal sent
            while not ended.is_set():
                made.fabric.send(made.node, 0, 0, frame(0, a=sent & 0xFF))
                sent += 1

        sender = threading.Thread(target=send)
        sender.start()
        try:
            for turn in range(40):
                made.switch.insert("left", {"a": turn}, "set_first", {"value": 1})
                made.switch.replace_program(programs[turn % 2], keep_state=True)
        finally:
            ended.set()
            sender.join()
        assert made.switch.entry_count("left") == 40
        totals = made.fabric.totals()
        assert totals.injected == sent
        assert totals.conserved
        assert set(totals.drops) <= {"replaced"}
