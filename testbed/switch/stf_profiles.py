"""What scripts say of action profiles, in the words of BMv2's simple_switch_CLI.

Members, groups and entries get the numbers that BMv2 gives them, the lowest free one
from 0 on, so a script knows them without asking. The priority of a
``table_indirect_add`` is BMv2's: the smallest number wins.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from testbed.switch.control import Switch
from testbed.switch.interpreted import InterpretedSwitch
from testbed.switch.stf_script import Statement, whole_number
from testbed.switch.targets import ActionSet, Group, Member, Target, WeightedAction
from testbed.switch.values import MatchField, Value

_LOWEST_PRIORITY = (1 << 31) - 1
_NUMBERED = re.compile(r"(member|group)\s+(\w+)")


@dataclass(frozen=True)
class AddedEntry:
    """An entry that the script added: how to find it again."""

    table: str
    key: dict[str, Value]
    priority: int | None


class ProfileCommands:
    """The part of a run that concerns action profiles and the entries of their tables."""

    _switch: Switch | InterpretedSwitch
    _entries: dict[str, list[AddedEntry]]  # of a table, as they were added
    _aliases: dict[str, AddedEntry]

    # ---- members and groups ---------------------------------------------------------

    def _act_prof_create_member(self, s: Statement) -> None:
        profile, action, *values = s.words
        self._switch.member_insert(profile, action, self._params(profile, action, values))

    def _act_prof_modify_member(self, s: Statement) -> None:
        profile, action, member, *values = s.words
        params = self._params(profile, action, values)
        self._switch.member_modify(profile, whole_number(member), action, params)

    def _act_prof_delete_member(self, s: Statement) -> None:
        profile, member = s.words
        self._switch.member_delete(profile, whole_number(member))

    def _act_prof_create_group(self, s: Statement) -> None:
        (profile,) = s.words
        self._switch.group_insert(profile)

    def _act_prof_delete_group(self, s: Statement) -> None:
        profile, group = s.words
        self._switch.group_delete(profile, whole_number(group))

    def _act_prof_add_member_to_group(self, s: Statement) -> None:
        profile, *numbers = s.words
        member, group, *weight = (whole_number(n) for n in numbers)
        self._switch.group_add_member(profile, group, member, *weight)

    def _act_prof_remove_member_from_group(self, s: Statement) -> None:
        profile, *numbers = s.words
        member, group = (whole_number(n) for n in numbers)
        self._switch.group_remove_member(profile, group, member)

    def _params(self, profile: str, action: str, values: list[str]) -> dict[str, Value]:
        found = self._switch.profile_action(profile, action)
        names = [p.name for p in found.params]
        if len(values) != len(names):
            raise ValueError(
                f"{found.name} takes {len(names)} values ({', '.join(names)}), not {len(values)}"
            )
        return dict(zip(names, values, strict=True))

    # ---- entries ---------------------------------------------------------------------

    def _table_indirect_add(self, s: Statement) -> None:
        self._add_indirect(s, Member)

    def _table_indirect_add_with_group(self, s: Statement) -> None:
        self._add_indirect(s, Group)

    def _add_indirect(self, s: Statement, kind: type[Member] | type[Group]) -> None:
        name, *words = s.words
        if words.count("=>") != 1:
            raise ValueError("expected TABLE KEY ... => NUMBER [PRIORITY]")
        arrow = words.index("=>")
        number, *priority = words[arrow + 1 :]
        table = self._switch.table_name(name)
        key = _keys(table, self._switch.table_keys(name), words[:arrow])
        ranked = self._switch.takes_priorities(name)
        entry = AddedEntry(table, key, _rank(table, priority) if ranked else None)
        self._switch.insert(name, entry.key, kind(whole_number(number)), priority=entry.priority)
        self._entries.setdefault(entry.table, []).append(entry)

    def _table_indirect_delete(self, s: Statement) -> None:
        name, number = s.words
        entry = self._added(self._switch.table_name(name), number)
        self._switch.delete(entry.table, entry.key, entry.priority)

    def _table_indirect_set_default(self, s: Statement) -> None:
        name, member = s.words
        self._switch.set_default(name, Member(whole_number(member)))

    def _table_indirect_set_default_with_group(self, s: Statement) -> None:
        name, group = s.words
        self._switch.set_default(name, Group(whole_number(group)))

    def _table_indirect_reset_default(self, s: Statement) -> None:
        (name,) = s.words
        self._switch.reset_default(name)

    def _added(self, table: str, which: str) -> AddedEntry:
        """An entry by what the script calls it, or by its place among those added."""
        if which in self._aliases:
            return self._aliases[which]
        added = self._entries.get(table, [])
        if not which.isdigit():
            known = ", ".join(self._aliases) or "none"
            raise ValueError(f"no entry is called {which}; entries with names: {known}")
        if int(which) >= len(added):
            raise ValueError(f"the script has added {len(added)} entries to {table}")
        return added[int(which)]


def _keys(table: str, keys: Sequence[MatchField], values: list[str]) -> dict[str, Value]:
    if len(values) != len(keys):
        names = ", ".join(key.name for key in keys)
        raise ValueError(f"{table} has {len(keys)} keys ({names}), not {len(values)}")
    return {k.name: _key(k, v) for k, v in zip(keys, values, strict=True)}


def _key(key: MatchField, text: str) -> Value:
    """BMv2 writes a range as LOW->HIGH, and an optional key as it writes a ternary one."""
    if key.match_kind == "range":
        return text.replace("->", "..")
    if key.match_kind == "optional" and "&&&" in text:
        value, mask = (whole_number(part) for part in text.split("&&&"))
        if mask not in (0, (1 << key.width) - 1):
            raise ValueError(f"{key.name} is optional: its mask is all ones, or 0")
        return value if mask else None
    return text


def _rank(table: str, priority: list[str]) -> int:
    if len(priority) != 1:
        raise ValueError(f"{table} needs one priority behind the number")
    return _LOWEST_PRIORITY - whole_number(priority[0])


def parse_target(s: Statement) -> Target:
    """What stands behind ``=>`` in an ``add``."""
    found = _NUMBERED.fullmatch(s.target)
    if found is not None:
        number = whole_number(found[2])
        return Member(number) if found[1] == "member" else Group(number)
    return ActionSet(
        tuple(WeightedAction(action, dict(params), weight) for action, params, weight in s.actions)
    )
