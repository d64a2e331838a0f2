"""The control surface: what it accepts, and what its refusals say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from testbed.engine import Clock, Fabric
from testbed.switch import ControlError, Switch, build_program
from testbed.switch.values import parse_value

PROGRAM = Path(__file__).resolve().parents[2] / "p4" / "forward.p4"


@pytest.fixture
def switch() -> Iterator[Switch]:
    program = build_program(PROGRAM, optimize="-O1")
    with Fabric(Clock.VIRTUAL) as fabric:
        node = fabric.add_switch("s1", program.pipeline)
        yield Switch(fabric, node, program, "s1")


NHOP = {"dst_mac": "02:00:00:00:00:01", "port": 2}


def test_entries_are_inserted_modified_and_deleted(switch: Switch) -> None:
    match = {"dst_addr": "10.0.1.0/24"}
    switch.insert("ipv4_lpm", match, "set_nhop", NHOP)
    switch.modify("ipv4_lpm", match, "drop")
    assert switch.entry_count("ipv4_lpm") == 1
    switch.delete("ipv4_lpm", match)
    assert switch.entry_count("ipv4_lpm") == 0


def test_full_names_and_suffixes_are_the_same(switch: Switch) -> None:
    switch.register_write("ecn_threshold", 3, 17)
    assert switch.register_read("ecn_threshold", 3) == 17
    cells = switch.register_read("ecn_threshold")
    assert isinstance(cells, list)
    assert cells[2:5] == [0, 17, 0]


@pytest.mark.parametrize(
    ("table", "match", "action", "params", "said"),
    [
        ("ipv4_lp", {}, "drop", {}, ["no table `ipv4_lp`", "did you mean `ipv4_lpm`"]),
        ("ipv4_lpm", {"dst": 1}, "drop", {}, ["no key `dst`", "it has `dst_addr`"]),
        ("ipv4_lpm", {"dst_addr": 1}, "drp", {}, ["no action `drp`", "did you mean `drop`"]),
        ("ipv4_lpm", {"dst_addr": 1}, "set_nhop", {"port": 1}, ["needs a value for `dst_mac`"]),
        ("ipv4_lpm", {"dst_addr": 1}, "drop", {"x": 1}, ["no parameter `x`", "it has none"]),
        (
            "ipv4_lpm",
            {"dst_addr": 1},
            "set_nhop",
            {**NHOP, "port": 512},
            ["does not fit in 9 bits"],
        ),
        ("ipv4_lpm", {"dst_addr": "10.0.0.1/24"}, "drop", {}, ["behind its prefix"]),
        ("ipv4_lpm", {"dst_addr": "10.0.0.0/33"}, "drop", {}, ["not within 0 to 32"]),
        ("ipv4_lpm", {"dst_addr": "ten"}, "drop", {}, ["`ten` is not a value of 32 bits"]),
        ("ecmp_nhop", {"group": 1}, "drop", {}, ["key `member`", "exact match needs a value"]),
    ],
)
def test_refusals_name_the_place_and_the_choices(
    switch: Switch,
    table: str,
    match: dict[str, object],
    action: str,
    params: dict[str, object],
    said: list[str],
) -> None:
    with pytest.raises(ControlError) as error:
        switch.insert(table, match, action, params)
    for part in said:
        assert part in str(error.value)


def test_the_same_entry_twice_is_refused(switch: Switch) -> None:
    switch.insert("ipv4_lpm", {"dst_addr": "10.0.0.0/8"}, "drop")
    with pytest.raises(ControlError, match="is there already"):
        switch.insert("ipv4_lpm", {"dst_addr": "10.0.0.0/8"}, "drop")
    with pytest.raises(ControlError, match="no such entry"):
        switch.delete("ipv4_lpm", {"dst_addr": "11.0.0.0/8"})


def test_a_priority_is_refused_where_there_is_none(switch: Switch) -> None:
    with pytest.raises(ControlError, match="takes no priority"):
        switch.insert("ipv4_lpm", {"dst_addr": 1}, "drop", priority=3)


def test_register_bounds(switch: Switch) -> None:
    with pytest.raises(ControlError, match="cells 0 to 511, not 512"):
        switch.register_read("ecn_threshold", 512)
    with pytest.raises(ControlError, match="does not fit in 32 bits"):
        switch.register_write("ecn_threshold", 0, 1 << 32)


@pytest.mark.parametrize(
    ("text", "width", "value"),
    [
        ("10.0.0.1", 32, 0x0A000001),
        ("02:00:00:00:00:ff", 48, 0x0200000000FF),
        ("::1", 128, 1),
        ("0x1f", 8, 31),
        ("0b101", 3, 5),
        (-1, 8, 255),
        (b"\x01\x02", 16, 258),
    ],
)
def test_values(text: object, width: int, value: int) -> None:
    assert parse_value(text, width, "here") == value


DIRECT = Path(__file__).resolve().parents[1] / "p4"


def test_direct_counters_are_read_and_written_by_match() -> None:
    program = build_program(DIRECT / "counter_direct.p4", optimize="-O1")
    with Fabric(Clock.VIRTUAL) as fabric:
        node = fabric.add_switch("s1", program.pipeline)
        for port in (0, 1):
            fabric.attach_memory(node, port)
        switch = Switch(fabric, node, program, "s1")
        switch.insert("counted", {"data.a": 1}, "answer", {"value": 9})
        fabric.send(node, 0, 0, bytes([0, 1]) + bytes(12))
        fabric.run_until(1_000_000)
        assert switch.direct_counter_read("counted", {"data.a": 1}) == (1, 14)
        switch.direct_counter_write("counted", {"data.a": 1}, 5, 500)
        fabric.send(node, 0, 0, bytes([0, 1]) + bytes(12))
        fabric.run_until(2_000_000)
        assert switch.direct_counter_read("counted", {"data.a": 1}) == (6, 514)
        with pytest.raises(ControlError, match="there is no such entry"):
            switch.direct_counter_read("counted", {"data.a": 2})
        with pytest.raises(ControlError, match=r"has no direct meter"):
            switch.direct_meter_configure("counted", {"data.a": 1}, cir=1, cbs=1, pir=1, pbs=1)


def _members(count: int) -> Iterator[tuple[dict[str, object], str, dict[str, object]]]:
    for number in range(count):
        match = {"group": number >> 8, "member": number & 255}
        yield match, "set_nhop", {**NHOP, "port": number % 500}


@pytest.mark.parametrize("count", [0, 1, 511, 512, 513, 2000])
def test_many_entries_enter_as_single_ones_would(switch: Switch, count: int) -> None:
    switch.insert_many("ecmp_nhop", _members(count))
    assert switch.entry_count("ecmp_nhop") == count
    for match, _action, _params in _members(count):
        switch.delete("ecmp_nhop", match)
    assert switch.entry_count("ecmp_nhop") == 0


@pytest.mark.parametrize("before", [0, 3, 600])
@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (({"group": 0, "member": 1 << 16}, "drop", None), "does not fit in 16 bits"),
        (({"group": 0, "member": 0}, "dropp", None), "did you mean `drop`"),
    ],
)
def test_of_many_entries_those_before_a_wrong_one_are_in(
    switch: Switch, before: int, wrong: tuple[dict[str, object], str, None], said: str
) -> None:
    entries = [*_members(before), wrong, *_members(700)]
    with pytest.raises(ControlError) as error:
        switch.insert_many("ecmp_nhop", entries)
    assert f"entry {before + 1}: " in str(error.value)
    assert said in str(error.value)
    assert switch.entry_count("ecmp_nhop") == before


def test_of_many_entries_those_before_one_that_is_there_are_in(switch: Switch) -> None:
    with pytest.raises(ControlError, match=r"entry 701: .*ecmp_nhop.*is there already"):
        switch.insert_many("ecmp_nhop", [*_members(700), *_members(10)])
    assert switch.entry_count("ecmp_nhop") == 700
