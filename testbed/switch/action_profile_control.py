"""The members and groups of action profiles and selectors, as controllers see them.

A member is an action with its arguments, under a number that the controller gives
it or that is the lowest free one from 0 on (as BMv2's handles are). A group is a set
of members, each with a weight. Entries of the profile's tables name members or
groups; what is named, or in a group, cannot be deleted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from testbed.compiler.program import Action, ActionProfile
from testbed.switch import checks
from testbed.switch.entities import GroupEntry, GroupMember, MemberEntry, Operation
from testbed.switch.errors import ControlError, ErrorCode, choices
from testbed.switch.names import Index
from testbed.switch.parameters import pack_arguments, unpack_arguments
from testbed.switch.values import Value
from testbed.switch.writing import WrittenSwitch


@dataclass(frozen=True)
class ProfileMember:
    """A member as it is read: its action's name and the values of its parameters."""

    number: int
    action: str
    params: dict[str, int]


@dataclass(frozen=True)
class ProfileGroup:
    """A group as it is read. ``members``: weights by number; ``max_size`` 0: the
    profile's."""

    number: int
    members: dict[int, int]
    max_size: int


def member_action(
    actions: Mapping[int, Action],
    profile: ActionProfile,
    name: str,
    params: Mapping[str, Value],
    where: str,
) -> tuple[Action, int]:
    """An action that members of a profile may have, and its arguments packed. ``actions``:
    the program's, by number. Raises ControlError, which ``where`` begins."""
    action = _find_action(actions, profile, name, where)
    values = checks.arguments(action.params, params, f"{where}, action `{action.name}`")
    return action, pack_arguments(action, values)


def _find_action(
    actions: Mapping[int, Action], profile: ActionProfile, name: str, where: str
) -> Action:
    return Index(where, "action", [actions[a] for a in profile.actions]).find(name)


class ActionProfileControl(WrittenSwitch):
    """The part of a :class:`~testbed.switch.control.Switch` that concerns action profiles."""

    _profiles: Index[ActionProfile]
    _actions: dict[int, Action]

    def action_profile(self, name: str) -> ActionProfile:
        """What the program says of an action profile or selector. Raises ControlError."""
        return self._profiles.find(name)

    def profile_action(self, profile: str, action: str) -> Action:
        """An action that members of the profile may have. Raises ControlError."""
        found = self._profiles.find(profile)
        return _find_action(self._actions, found, action, self._profile(found))

    def member_entries(self, profile: str) -> list[MemberEntry]:
        """All members as they were written, in the order in which they came."""
        with self._lock:
            return list(self.held.members[self._profiles.find(profile).index].values())

    def group_entries(self, profile: str) -> list[GroupEntry]:
        """All groups as they were written, in the order in which they came."""
        with self._lock:
            return list(self.held.groups[self._profiles.find(profile).index].values())

    # ---- members ------------------------------------------------------------------

    def member_insert(
        self,
        profile: str,
        action: str,
        params: Mapping[str, Value] | None = None,
        member: int | None = None,
    ) -> int:
        """Adds a member and returns its number, the lowest free one if none is given."""
        found = self._profiles.find(profile)
        chosen, args = self._member_action(found, action, params or {})
        if member is None:
            member = checks.lowest_free(self.held.members[found.index])
        self.write_one(Operation.INSERT, MemberEntry(found, member, chosen, args))
        return member

    def member_modify(
        self, profile: str, member: int, action: str, params: Mapping[str, Value] | None = None
    ) -> None:
        """Gives a member another action, and so every entry and group that has it."""
        found = self._profiles.find(profile)
        chosen, args = self._member_action(found, action, params or {})
        self.write_one(Operation.MODIFY, MemberEntry(found, member, chosen, args))

    def member_delete(self, profile: str, member: int) -> None:
        """Removes a member that no group and no entry uses."""
        found = self._profiles.find(profile)
        self.write_one(Operation.DELETE, MemberEntry(found, member))

    def member_read(self, profile: str, member: int) -> ProfileMember:
        """One member."""
        found = self._profiles.find(profile)
        checks.check_number("member", member, self._profile(found))
        held = self.held.members[found.index]
        if member not in held:
            raise self._missing(found, "member", member)
        return _member(held[member])

    def members(self, profile: str) -> list[ProfileMember]:
        """All members, by their numbers."""
        return sorted(map(_member, self.member_entries(profile)), key=lambda m: m.number)

    # ---- groups ---------------------------------------------------------------------

    def group_insert(
        self,
        profile: str,
        members: Mapping[int, int] | Iterable[int] = (),
        group: int | None = None,
        max_size: int = 0,
    ) -> int:
        """Adds a group and returns its number, the lowest free one if none is given.

        ``members`` are weights by number, or numbers of weight 1. ``max_size`` bounds
        what the group will ever hold, 0: as the program does.
        """
        found = self._selector(profile)
        if group is None:
            group = checks.lowest_free(self.held.groups[found.index])
        weighted = self._weighted(found, members)
        self.write_one(Operation.INSERT, GroupEntry(found, group, weighted, max_size))
        return group

    def group_modify(
        self, profile: str, group: int, members: Mapping[int, int] | Iterable[int]
    ) -> None:
        """Replaces a group's members by these, at one instant."""
        found = self._selector(profile)
        weighted = self._weighted(found, members)
        self._change_group(found, group, lambda _before: weighted)

    def group_add_member(self, profile: str, group: int, member: int, weight: int = 1) -> None:
        """Adds one member to a group."""
        found = self._selector(profile)
        checks.check_number("member", member, self._profile(found))

        def add(before: Mapping[int, GroupMember]) -> Mapping[int, GroupMember]:
            if member in before:
                raise ControlError(
                    f"{self._profile(found)}: member {member} would be in the group twice"
                )
            return {**before, member: GroupMember(weight)}

        self._change_group(found, group, add)

    def group_remove_member(self, profile: str, group: int, member: int) -> None:
        """Takes one member out of a group."""
        found = self._selector(profile)
        checks.check_number("member", member, self._profile(found))

        def remove(before: Mapping[int, GroupMember]) -> Mapping[int, GroupMember]:
            if member not in before:
                raise ControlError(f"{self._profile(found)}: member {member} is not in the group")
            return {n: m for n, m in before.items() if n != member}

        self._change_group(found, group, remove)

    def group_delete(self, profile: str, group: int) -> None:
        """Removes a group that no entry uses."""
        self.write_one(Operation.DELETE, GroupEntry(self._selector(profile), group))

    def group_read(self, profile: str, group: int) -> ProfileGroup:
        """One group."""
        found = self._selector(profile)
        return _group(self._held_group(found, group))

    def groups(self, profile: str) -> list[ProfileGroup]:
        """All groups, by their numbers."""
        return sorted(map(_group, self.group_entries(profile)), key=lambda g: g.number)

    def _change_group(
        self,
        found: ActionProfile,
        group: int,
        change: Callable[[Mapping[int, GroupMember]], Mapping[int, GroupMember]],
    ) -> None:
        """Gives a group the members that ``change`` makes of those that it has when the
        change takes effect."""
        checks.check_number("group", group, self._profile(found))

        def apply() -> None:
            with self._lock:
                held = self._held_group(found, group)
                entry = GroupEntry(found, group, change(held.members), held.max_size)
                self.write_now(Operation.MODIFY, entry)

        self.fabric.control(apply)

    def _held_group(self, found: ActionProfile, group: int) -> GroupEntry:
        checks.check_number("group", group, self._profile(found))
        held = self.held.groups[found.index]
        if group not in held:
            raise self._missing(found, "group", group)
        return held[group]

    # ---- names and checks ---------------------------------------------------------------

    def _profile(self, found: ActionProfile) -> str:
        return checks.profile_place(self.name, found.name, selector=found.selector)

    def _selector(self, name: str) -> ActionProfile:
        found = self._profiles.find(name)
        if not found.selector:
            raise ControlError(f"{self._profile(found)} {checks.NO_GROUPS}")
        return found

    def _member_action(
        self, found: ActionProfile, name: str, params: Mapping[str, Value]
    ) -> tuple[Action, int]:
        return member_action(self._actions, found, name, params, self._profile(found))

    def _weighted(
        self, found: ActionProfile, members: Mapping[int, int] | Iterable[int]
    ) -> dict[int, GroupMember]:
        if isinstance(members, Mapping):
            return {member: GroupMember(weight) for member, weight in members.items()}
        listed = list(members)
        for i, member in enumerate(listed):
            if member in listed[:i]:
                raise ControlError(
                    f"{self._profile(found)}: member {member} would be in the group twice"
                )
        return dict.fromkeys(listed, GroupMember())

    def _missing(self, found: ActionProfile, kind: str, number: int) -> ControlError:
        held = self.held.groups if kind == "group" else self.held.members
        there_are = choices(map(str, sorted(held[found.index])))
        return ControlError(
            f"{self._profile(found)}: has no {kind} {number}; {there_are}", ErrorCode.NOT_FOUND
        )


def _member(entry: MemberEntry) -> ProfileMember:
    assert entry.action is not None  # what is kept has one
    params = unpack_arguments(entry.action, entry.args)
    return ProfileMember(entry.number, entry.action.name, params)


def _group(entry: GroupEntry) -> ProfileGroup:
    weights = {number: entry.members[number].weight for number in sorted(entry.members)}
    return ProfileGroup(entry.number, weights, entry.max_size)
