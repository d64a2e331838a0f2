"""Another program for a switch that runs, and what of the old one's state it keeps.

The new program's state is filled beside the running switch and exchanged with it at one
instant (``testbed/engine/src/replace.c``). Kept is what means the same in both: an object
of the same name and form, with entries whose actions the new program has with the same
parameters. An entry refers to a member, a member to an action; what is no longer there
takes with it what refers to it. A size is no form: what does not fit is refused, but for
the cells of an array, of which those stay that are in both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from testbed.compiler.program import (
    Action,
    ActionProfile,
    Counter,
    Meter,
    Register,
    Table,
    ValueSet,
)
from testbed.engine import CarriedState
from testbed.switch.build import Program
from testbed.switch.entities import (
    DefaultEntry,
    GroupEntry,
    GroupMember,
    MemberEntry,
    Operation,
    TableEntry,
    Update,
    ValueSetMembers,
)
from testbed.switch.holdings import Holdings
from testbed.switch.targets import ActionSet, Group, Member, Target

Named = TypeVar("Named", Table, ActionProfile, ValueSet, Register, Counter, Meter)


class Reconciliation:
    """What of ``held``, written for one program, another one keeps."""

    def __init__(self, old: Program, new: Program, held: Holdings) -> None:
        self._held = held
        self._old, self._new = old.info, new.info
        self._actions = {action.name: action for action in new.info.actions}
        self.tables = list(_pairs(old.info.tables, new.info.tables, _form_of_table))
        self._profiles = list(_pairs(old.info.profiles, new.info.profiles, self._profile_form))
        self._members: list[dict[int, MemberEntry]] = [{} for _ in new.info.profiles]
        self._groups: list[dict[int, GroupEntry]] = [{} for _ in new.info.profiles]

    def keeps(self, table: Table) -> bool:
        """Whether a table of the new program has the entries that it had in the old one."""
        return any(kept is table for _, kept in self.tables)

    def carried(self) -> list[tuple[CarriedState, int, int]]:
        """What the engine is to keep: cells, and what packets wrote into entries."""
        old, new = self._old, self._new
        found: list[tuple[CarriedState, Iterable[tuple[int, int]]]] = [
            (CarriedState.TABLE, ((t.index, u.index) for t, u in self.tables)),
            (CarriedState.REGISTER, _numbers(old.registers, new.registers, _form_of_cells)),
            (CarriedState.COUNTER, _numbers(old.counters, new.counters, _form_of_cells)),
            (CarriedState.METER, _numbers(old.meters, new.meters, _form_of_cells)),
        ]
        return [(kind, *pair) for kind, pairs in found for pair in pairs]

    def updates(self) -> Iterator[Update]:
        """What makes the new program's switch hold all that is kept, in an order in which
        everything is there when it is referred to."""
        for old_profile, profile in self._profiles:
            yield from self._profile_updates(old_profile, profile)
        for old_table, table in self.tables:
            for entry in self._held.entries[old_table.index].values():
                kept = self._entry(entry, table)
                if kept is not None and not entry.is_const:
                    yield Update(Operation.INSERT, kept)
            default = self._held.defaults[old_table.index]
            if default.modified and not table.const_default:
                run = self._run(default, table)
                if run is not None:
                    action, target = run
                    kept_default = replace(
                        default,
                        table=table,
                        action=action,
                        target=target,
                        counter=None,
                        attached=None,
                    )
                    yield Update(Operation.MODIFY, kept_default)
        for old_set, value_set in _pairs(self._old.value_sets, self._new.value_sets, _form_of_set):
            members = self._held.value_sets[old_set.index].members
            yield Update(Operation.MODIFY, ValueSetMembers(value_set, members))

    # ---- members and groups ----------------------------------------------------------

    def _profile_updates(self, old: ActionProfile, new: ActionProfile) -> Iterator[Update]:
        members, groups = self._members[new.index], self._groups[new.index]
        for number, member in self._held.members[old.index].items():
            action = self._action(member.action)
            if action is not None and action.index in new.actions:
                members[number] = replace(member, profile=new, action=action, attached=None)
                yield Update(Operation.INSERT, members[number])
        for number, group in self._held.groups[old.index].items():
            kept: dict[int, GroupMember] = {
                n: found for n, found in group.members.items() if n in members
            }
            groups[number] = replace(group, profile=new, members=kept, attached=None)
            yield Update(Operation.INSERT, groups[number])

    def _profile_form(self, profile: ActionProfile) -> object:
        return profile.selector, profile.max_group_size

    # ---- entries -----------------------------------------------------------------------

    def _entry(self, entry: TableEntry, table: Table) -> TableEntry | None:
        run = self._run(entry, table)
        if run is None:
            return None
        action, target = run
        # What packets counted is carried over by the engine, at the instant of the exchange.
        return replace(
            entry, table=table, action=action, target=target, counter=None, attached=None
        )

    def _run(
        self, entry: TableEntry | DefaultEntry, table: Table
    ) -> tuple[Action | None, Target | None] | None:
        """The action and target in the new program; None: it has them no more."""
        if entry.target is not None:
            return (None, entry.target) if self._has_target(entry.target, table) else None
        action = self._action(entry.action)
        if action is None or action.index not in {ref.action for ref in table.actions}:
            return None
        return action, None

    def _action(self, action: Action | None) -> Action | None:
        """The new program's action of this name, if it has the same parameters."""
        found = None if action is None else self._actions.get(action.name)
        return found if found is not None and action and found.params == action.params else None

    def _has_target(self, target: Target, table: Table) -> bool:
        if table.profile is None:
            return False
        match target:
            case Member(number):
                return number in self._members[table.profile]
            case Group(number):
                return number in self._groups[table.profile]
            case ActionSet(actions):
                usable = self._new.profiles[table.profile].actions
                found = [self._actions.get(a.action) for a in actions]
                return all(
                    action is not None
                    and action.index in usable
                    and {p.name for p in action.params} == set(a.params)
                    for action, a in zip(found, actions, strict=True)
                )


# ---- forms ------------------------------------------------------------------------------


def _form_of_table(table: Table) -> object:
    return table.keys, table.profile is None, table.support_timeout, table.const_entries


def _form_of_set(value_set: ValueSet) -> object:
    return value_set.keys


def _form_of_cells(cells: Register | Counter | Meter) -> object:
    return replace(cells, index=0, size=0)


def _pairs(
    old: Iterable[Named], new: Iterable[Named], form: Callable[[Named], object]
) -> Iterator[tuple[Named, Named]]:
    """Those of one name and form in both programs."""
    by_name = {found.name: found for found in new}
    for before in old:
        after = by_name.get(before.name)
        if after is not None and form(before) == form(after):
            yield before, after


def _numbers(
    old: Iterable[Named], new: Iterable[Named], form: Callable[[Named], object]
) -> Iterator[tuple[int, int]]:
    return ((before.index, after.index) for before, after in _pairs(old, new, form))
