"""Action profiles and selectors: what the control surface accepts, refuses and gives back."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from testbed.compiler import Compiled, compile_file
from testbed.engine import Clock, Fabric
from testbed.switch import (
    ActionSet,
    ControlError,
    Group,
    Member,
    Switch,
    WeightedAction,
    build_program,
)
from testbed.switch.action_profile_control import ProfileGroup, ProfileMember
from tests.switch.profile_model import ProfileModel, Refused

CORPUS = Path(__file__).resolve().parents[1] / "p4"
PORTS = range(1, 8)


@contextmanager
def switch_with(program: str) -> Iterator[Switch]:
    built = build_program(CORPUS / f"{program}.p4", optimize="-O1")
    with Fabric(Clock.VIRTUAL) as fabric:
        node = fabric.add_switch("s1", built.pipeline)
        for port in (0, *PORTS):
            fabric.attach_memory(node, port)
        yield Switch(fabric, node, built, "s1")


@pytest.fixture
def ecmp() -> Iterator[Switch]:
    """With the selector ``ecmp`` of size 8 and its table ``t``."""
    with switch_with("selector_one_shot") as switch:
        yield switch


def forward(port: int, mark: int = 0) -> dict[str, int]:
    return {"port": port, "mark": mark}


def one_shot(*weights: int) -> ActionSet:
    return ActionSet(tuple(WeightedAction("drop", {}, w) for w in weights))


def test_what_is_written_is_read(ecmp: Switch) -> None:
    assert ecmp.member_insert("ecmp", "forward", forward(2, 7)) == 0
    assert ecmp.member_insert("ecmp", "drop", member=4_000_000_000) == 4_000_000_000
    assert ecmp.member_insert("ecmp", "drop") == 1
    ecmp.member_modify("ecmp", 1, "forward", forward(3))
    forwarding, dropping = "TestIngress.forward", "TestIngress.drop"
    assert ecmp.members("ecmp") == [
        ProfileMember(0, forwarding, forward(2, 7)),
        ProfileMember(1, forwarding, forward(3)),
        ProfileMember(4_000_000_000, dropping, {}),
    ]
    assert ecmp.group_insert("ecmp", {4_000_000_000: 2, 0: 1}, max_size=3) == 0
    assert ecmp.groups("ecmp") == [ProfileGroup(0, {0: 1, 4_000_000_000: 2}, 3)]
    ecmp.group_modify("ecmp", 0, [1, 0])
    assert ecmp.group_read("ecmp", 0) == ProfileGroup(0, {0: 1, 1: 1}, 3)


def test_entries_give_back_what_they_run(ecmp: Switch) -> None:
    ecmp.member_insert("ecmp", "drop")
    ecmp.group_insert("ecmp", [0])
    own = ActionSet((WeightedAction("forward", forward(3), 2), WeightedAction("drop")))
    for a, target in enumerate([Member(0), Group(0), own]):
        ecmp.insert("t", {"a": a}, target)
    assert ecmp.target_read("t", {"a": 0}) == Member(0)
    assert ecmp.target_read("t", {"a": 1}) == Group(0)
    read = ecmp.target_read("t", {"a": 2})
    assert isinstance(read, ActionSet)
    assert [(a.action, a.params, a.weight) for a in read.actions] == [
        ("TestIngress.forward", forward(3), 2),
        ("TestIngress.drop", {}, 1),
    ]
    assert ecmp.default_target_read("t") == WeightedAction("TestIngress.drop")
    ecmp.set_default("t", "forward", forward(5))
    assert ecmp.default_target_read("t") == WeightedAction("TestIngress.forward", forward(5))
    ecmp.set_default("t", Group(0))
    assert ecmp.default_target_read("t") == Group(0)
    ecmp.reset_default("t")
    assert ecmp.default_target_read("t") == WeightedAction("TestIngress.drop")


def test_what_is_in_use_stays(ecmp: Switch) -> None:
    ecmp.member_insert("ecmp", "drop")
    ecmp.group_insert("ecmp", [0])
    ecmp.insert("t", {"a": 1}, Group(0))
    with pytest.raises(ControlError, match=r"member 0 .*is in use by groups or table entries"):
        ecmp.member_delete("ecmp", 0)
    with pytest.raises(ControlError, match=r"group 0 .*is in use by table entries"):
        ecmp.group_delete("ecmp", 0)
    ecmp.modify("t", {"a": 1}, Member(0))
    ecmp.group_delete("ecmp", 0)
    with pytest.raises(ControlError, match="in use"):
        ecmp.member_delete("ecmp", 0)
    ecmp.delete("t", {"a": 1})
    ecmp.set_default("t", Member(0))
    with pytest.raises(ControlError, match="in use"):
        ecmp.member_delete("ecmp", 0)
    ecmp.reset_default("t")
    ecmp.member_delete("ecmp", 0)
    assert ecmp.members("ecmp") == []


def test_a_set_makes_room_for_the_one_that_replaces_it(ecmp: Switch) -> None:
    """The selector's size is 8: both would not fit side by side."""
    ecmp.insert("t", {"a": 1}, one_shot(3, 2))
    ecmp.modify("t", {"a": 1}, one_shot(4, 4))
    with pytest.raises(ControlError, match="hold at most 8 in all"):
        ecmp.modify("t", {"a": 1}, one_shot(9))
    with pytest.raises(ControlError, match="hold at most 8 in all"):
        ecmp.insert("t", {"a": 2}, one_shot(1))
    ecmp.delete("t", {"a": 1})
    ecmp.insert("t", {"a": 2}, one_shot(8))


@pytest.mark.parametrize(
    ("act", "said"),
    [
        (
            lambda s: s.insert("t", {"a": 1}, "forward", forward(1)),
            "entries name a member, a group or a set of actions, not the action `forward`",
        ),
        (lambda s: s.insert("t", {"a": 1}, Member(5)), "has no member 5; it has `0`, `1`"),
        (lambda s: s.insert("t", {"a": 1}, Group(5)), "has no group 5; it has `0`"),
        (lambda s: s.insert("t", {"a": 1}, Group(-1)), "groups are numbered 0 to 4294967294"),
        (lambda s: s.insert("t", {"a": 1}, Member(0), {"x": 1}), "takes no parameters"),
        (lambda s: s.insert("t", {"a": 1}, one_shot(0)), "a weight is 1 to 2147483647, not 0"),
        (lambda s: s.set_default("t", Member(9)), "has no member 9; it has `0`, `1`"),
        (lambda s: s.delete("t", {"a": 1}), "there is no such entry"),
        (lambda s: s.member_insert("ecmp", "forwrd"), "did you mean `forward`"),
        (lambda s: s.member_insert("ecmp", "forward", {"port": 1}), "needs a value for `mark`"),
        (lambda s: s.member_insert("ecmp", "drop", member=1), "has a member 1 already"),
        (lambda s: s.member_insert("ecmpp", "drop"), "no action profile `ecmpp`"),
        (lambda s: s.member_modify("ecmp", 2, "drop"), "has no member 2; it has `0`, `1`"),
        (lambda s: s.member_delete("ecmp", 2), "has no member 2; it has `0`, `1`"),
        (lambda s: s.member_read("ecmp", 2), "has no member 2; it has `0`, `1`"),
        (lambda s: s.group_insert("ecmp", [2]), "has no member 2; it has `0`, `1`"),
        (lambda s: s.group_insert("ecmp", [0, 0]), "would be in the group twice"),
        (lambda s: s.group_insert("ecmp", [0], group=0), "has a group 0 already"),
        (lambda s: s.group_insert("ecmp", {0: 8}), "its groups hold at most 8 in all"),
        (lambda s: s.group_insert("ecmp", [0, 1], max_size=1), "may hold at most 1"),
        (lambda s: s.group_modify("ecmp", 3, []), "has no group 3; it has `0`"),
        (lambda s: s.group_add_member("ecmp", 0, 0), "would be in the group twice"),
        (lambda s: s.group_add_member("ecmp", 0, 7), "has no member 7; it has `0`, `1`"),
        (lambda s: s.group_remove_member("ecmp", 0, 1), "member 1 is not in the group"),
        (lambda s: s.group_delete("ecmp", 1), "has no group 1; it has `0`"),
        (lambda s: s.group_read("ecmp", 1), "has no group 1; it has `0`"),
    ],
)
def test_refusals_name_the_choices(ecmp: Switch, act: Callable[[Switch], None], said: str) -> None:
    ecmp.member_insert("ecmp", "drop")
    ecmp.member_insert("ecmp", "drop")
    ecmp.group_insert("ecmp", [0])
    with pytest.raises(ControlError, match=said):
        act(ecmp)
    assert ecmp.groups("ecmp") == [ProfileGroup(0, {0: 1}, 0)]
    assert ecmp.entry_count("t") == 0


def test_a_profile_without_selector_has_no_groups() -> None:
    with switch_with("profile_default") as switch:
        switch.member_insert("shared", "forward", {"port": 1})
        switch.member_insert("shared", "mark", {"value": 1})
        with pytest.raises(ControlError, match="is full: it holds 2 members"):
            switch.member_insert("shared", "mark", {"value": 1})
        for refused in (
            lambda: switch.group_insert("shared"),
            lambda: switch.insert("t", {"a": 1}, Group(0)),
            lambda: switch.insert("t", {"a": 1}, one_shot(1)),
        ):
            with pytest.raises(ControlError, match="has members but no groups"):
                refused()
        assert switch.groups("shared") == []
        with pytest.raises(ControlError, match="its entries are const"):
            switch.insert("fixed", {"x": 1}, Member(0))
        with pytest.raises(ControlError, match="its default action is const"):
            switch.set_default("fixed", Member(0))


def test_a_table_without_profile_takes_no_members() -> None:
    with (
        switch_with("table_exact") as switch,
        pytest.raises(ControlError, match="has no action profile: its entries name an action"),
    ):
        switch.insert("lookup", {"key": 1, "other": 1}, Member(0))


# ---- random operations against a model ---------------------------------------------------

numbers = st.integers(0, 4)
weights = st.sampled_from([1, 1, 1, 2, 3, 700])
weighted = st.dictionaries(numbers, weights, max_size=4)
targets = st.one_of(
    st.builds(Member, numbers),
    st.builds(Group, numbers),
    st.lists(st.tuples(st.sampled_from(PORTS), weights), max_size=3).map(
        lambda actions: ActionSet(
            tuple(WeightedAction("forward", {"port": port}, weight) for port, weight in actions)
        )
    ),
)
operations = st.one_of(
    st.tuples(st.just("member_insert"), numbers, st.sampled_from(PORTS)),
    st.tuples(st.just("member_modify"), numbers, st.sampled_from(PORTS)),
    st.tuples(st.just("member_delete"), numbers),
    st.tuples(st.just("group_insert"), numbers, weighted),
    st.tuples(st.just("group_modify"), numbers, weighted),
    st.tuples(st.just("group_add_member"), numbers, numbers, weights),
    st.tuples(st.just("group_remove_member"), numbers, numbers),
    st.tuples(st.just("group_delete"), numbers),
    st.tuples(st.just("insert"), numbers, targets),
    st.tuples(st.just("modify"), numbers, targets),
    st.tuples(st.just("delete"), numbers),
    st.tuples(st.just("set_default"), targets),
)


class Driver:
    """Does the model's operations on a switch."""

    def __init__(self, switch: Switch, profile: str, table: str) -> None:
        self.switch = switch
        self.profile = profile
        self.table = table
        self.op = 0 if table == "t" else 1
        self.at_ps = 0

    def member_insert(self, number: int, port: int) -> None:
        self.switch.member_insert(self.profile, "forward", {"port": port}, number)

    def member_modify(self, number: int, port: int) -> None:
        self.switch.member_modify(self.profile, number, "forward", {"port": port})

    def group_insert(self, number: int, members: dict[int, int]) -> None:
        self.switch.group_insert(self.profile, members, number)

    def insert(self, a: int, target: Member | Group | ActionSet) -> None:
        self.switch.insert(self.table, {"a": a}, target)

    def modify(self, a: int, target: Member | Group | ActionSet) -> None:
        self.switch.modify(self.table, {"a": a}, target)

    def delete(self, a: int) -> None:
        self.switch.delete(self.table, {"a": a})

    def set_default(self, target: Member | Group | ActionSet) -> None:
        self.switch.set_default(self.table, target)

    def __getattr__(self, name: str) -> Callable[..., object]:
        operation = getattr(self.switch, name)
        return lambda *args: operation(self.profile, *args)

    def ports(self, a: int, hashes: list[int]) -> list[int]:
        """Where packets with key ``a`` and these selector values leave; 1 by default."""
        fabric, node = self.switch.fabric, self.switch.node
        left = []
        for x in hashes:
            self.at_ps += 1_000_000
            fabric.send(node, 0, self.at_ps, bytes([self.op, a, 0, 0]) + x.to_bytes(2) + bytes(6))
            fabric.run_until(self.at_ps + 500_000)
            left.append(next(port for port in PORTS if fabric.receive(node, port)))
        return left


@pytest.mark.parametrize(("profile", "table"), [("weighted", "t"), ("counted", "u")])
def test_random_operations(profile: str, table: str) -> None:
    with switch_with("selector_weights") as switch:
        info = switch.action_profile(profile)
        driver = Driver(switch, profile, table)

        @settings(max_examples=100, deadline=None)
        @given(st.lists(operations, max_size=40), st.lists(st.integers(0, 65535), max_size=4))
        def run(sequence: list[tuple[str, ...]], hashes: list[int]) -> None:
            model = ProfileModel(info)
            made = [("member_insert", number, number + 2) for number in range(3)]
            for name, *args in [*made, *sequence]:
                try:
                    getattr(model, name)(*args)
                except Refused:
                    with pytest.raises(ControlError):
                        getattr(driver, name)(*args)
                else:
                    getattr(driver, name)(*args)
            compare(driver, model, [*hashes, 0, 1, 2])
            clear(driver)

        run()


def compare(driver: Driver, model: ProfileModel, hashes: list[int]) -> None:
    switch, profile = driver.switch, driver.profile
    members = {m.number: m.params["port"] for m in switch.members(profile)}
    assert members == model.members
    assert {g.number: g.members for g in switch.groups(profile)} == model.groups
    for a in itertools.chain(model.entries, [9]):
        assert driver.ports(a, hashes) == [model.port(a, x, otherwise=1) for x in hashes]


def clear(driver: Driver) -> None:
    """Everything goes that the next sequence of operations does not know."""
    switch = driver.switch
    switch.reset_default(driver.table)
    for a in range(5):
        try:
            switch.delete(driver.table, {"a": a})
        except ControlError:
            continue
    for group in switch.groups(driver.profile):
        switch.group_delete(driver.profile, group.number)
    for member in switch.members(driver.profile):
        switch.member_delete(driver.profile, member.number)
    assert switch.entry_count(driver.table) == 0


# ---- what the compiler says ---------------------------------------------------------------


def test_the_control_surface_survives_the_cache() -> None:
    compiled: Compiled = compile_file(CORPUS / "selector_weights.p4")
    assert compiled.info is not None
    again = type(compiled.info).from_json(compiled.info.to_json())
    assert again.profiles == compiled.info.profiles
    assert [
        (p.name, p.max_group_size, p.sum_of_members, p.max_member_weight) for p in again.profiles
    ] == [
        ("TestIngress.weighted", 8, False, 0),
        ("TestIngress.counted", 4, True, 1000),
    ]
