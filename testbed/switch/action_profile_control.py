"""The members and groups of action profiles and selectors, as controllers see them.

A member is an action with its arguments, under a number that the controller gives
it or that is the lowest free one from 0 on (as BMv2's handles are). A group is a set
of members, each with a weight. Entries of the profile's tables name members or
groups; what is named, or in a group, cannot be deleted.
"""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from testbed.compiler.program import Action, ActionProfile, Table
from testbed.engine import EngineError, EntryTarget, Fabric
from testbed.switch import checks
from testbed.switch.build import Program
from testbed.switch.errors import ControlError, choices
from testbed.switch.names import Index
from testbed.switch.parameters import argument_words, parameter_values
from testbed.switch.targets import ActionSet, Group, Member, Target, WeightedAction
from testbed.switch.values import Value

_MAX_SIZE = (1 << 31) - 1
_OF_TABLES = (errno.EEXIST, errno.ENOENT, errno.ENOSPC, errno.EINVAL, errno.ENOMEM)


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


class ActionProfileControl:
    """The part of a :class:`~testbed.switch.control.Switch` that concerns action profiles."""

    fabric: Fabric
    node: int
    name: str
    program: Program
    _profiles: Index[ActionProfile]
    _actions: dict[int, Action]

    def action_profile(self, name: str) -> ActionProfile:
        """What the program says of an action profile or selector. Raises ControlError."""
        return self._profiles.find(name)

    def profile_action(self, profile: str, action: str) -> Action:
        """An action that members of the profile may have. Raises ControlError."""
        found = self._profiles.find(profile)
        usable = [self._actions[a] for a in found.actions]
        return Index(self._profile(found), "action", usable).find(action)

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
        chosen, words = self._member_action(found, action, params or {})
        if member is None:
            member = checks.lowest_free(self.fabric.member_list(self.node, found.index))
        self._check_number(found, "member", member)
        with self._refused(found):
            self.fabric.member_insert(self.node, found.index, member, chosen.index, words)
        return member

    def member_modify(
        self, profile: str, member: int, action: str, params: Mapping[str, Value] | None = None
    ) -> None:
        """Gives a member another action, and so every entry and group that has it."""
        found = self._profiles.find(profile)
        self._check_number(found, "member", member)
        chosen, words = self._member_action(found, action, params or {})
        with self._refused(found):
            self.fabric.member_modify(self.node, found.index, member, chosen.index, words)

    def member_delete(self, profile: str, member: int) -> None:
        """Removes a member that no group and no entry uses."""
        found = self._profiles.find(profile)
        self._check_number(found, "member", member)
        with self._refused(found):
            self.fabric.member_delete(self.node, found.index, member)

    def member_read(self, profile: str, member: int) -> ProfileMember:
        """One member."""
        found = self._profiles.find(profile)
        self._check_number(found, "member", member)
        with self._refused(found):
            return self._read_member(found, member)

    def members(self, profile: str) -> list[ProfileMember]:
        """All members, by their numbers."""
        found = self._profiles.find(profile)
        numbers = self.fabric.member_list(self.node, found.index)
        return [self._read_member(found, number) for number in numbers]

    def _read_member(self, found: ActionProfile, member: int) -> ProfileMember:
        number, words = self.fabric.member_read(self.node, found.index, member)
        action = self._actions[number]
        return ProfileMember(member, action.name, parameter_values(action, words))

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
            group = checks.lowest_free(self.fabric.group_list(self.node, found.index))
        self._check_number(found, "group", group)
        if not 0 <= max_size <= _MAX_SIZE:
            raise ControlError(
                f"{self._profile(found)}: a group's maximum size is 0 to {_MAX_SIZE}, "
                f"not {max_size}"
            )
        weighted = self._weighted(found, members)
        with self._refused(found):
            self.fabric.group_insert(self.node, found.index, group, weighted, max_size)
        return group

    def group_modify(
        self, profile: str, group: int, members: Mapping[int, int] | Iterable[int]
    ) -> None:
        """Replaces a group's members by these, at one instant."""
        found = self._selector(profile)
        self._check_number(found, "group", group)
        weighted = self._weighted(found, members)
        with self._refused(found):
            self.fabric.group_modify(self.node, found.index, group, weighted)

    def group_add_member(self, profile: str, group: int, member: int, weight: int = 1) -> None:
        """Adds one member to a group."""
        found = self._selector(profile)
        self._check_number(found, "group", group)
        ((number, checked),) = self._weighted(found, {member: weight})
        with self._refused(found):
            self.fabric.group_add_member(self.node, found.index, group, number, checked)

    def group_remove_member(self, profile: str, group: int, member: int) -> None:
        """Takes one member out of a group."""
        found = self._selector(profile)
        self._check_number(found, "group", group)
        self._check_number(found, "member", member)
        with self._refused(found):
            self.fabric.group_remove_member(self.node, found.index, group, member)

    def group_delete(self, profile: str, group: int) -> None:
        """Removes a group that no entry uses."""
        found = self._selector(profile)
        self._check_number(found, "group", group)
        with self._refused(found):
            self.fabric.group_delete(self.node, found.index, group)

    def group_read(self, profile: str, group: int) -> ProfileGroup:
        """One group."""
        found = self._selector(profile)
        self._check_number(found, "group", group)
        with self._refused(found):
            max_size, members = self.fabric.group_read(self.node, found.index, group)
        return ProfileGroup(group, dict(members), max_size)

    def groups(self, profile: str) -> list[ProfileGroup]:
        """All groups, by their numbers."""
        found = self._profiles.find(profile)
        numbers = self.fabric.group_list(self.node, found.index)
        return [self.group_read(found.name, number) for number in numbers]

    # ---- entries ----------------------------------------------------------------------

    def _engine_target(self, table: Table, target: Target | str) -> EntryTarget:
        """What an entry of ``table`` is to run, as the engine has it. Raises ControlError."""
        where = f"{self.name}: table `{table.name}`"
        profile = self._profile_of(table)
        if profile is None:
            raise ControlError(checks.names_actions(where))
        match target:
            case Member(number):
                self._check_number(profile, "member", number)
                return EntryTarget.member(number)
            case Group(number):
                self._selector(profile.name)
                self._check_number(profile, "group", number)
                return EntryTarget.group(number)
            case ActionSet(actions):
                self._selector(profile.name)
                return EntryTarget.one_shot(self._set_member(profile, a) for a in actions)
        raise ControlError(checks.names_targets(where, profile.name, profile.selector, target))

    def target_of(self, target: EntryTarget) -> Target | WeightedAction:
        """What :meth:`_engine_target` made; a WeightedAction for an action of its own."""
        if not target.has_actions:
            number = target.number
            return Member(number) if target == EntryTarget.member(number) else Group(number)
        actions = tuple(
            WeightedAction(self._actions[a].name, parameter_values(self._actions[a], words), weight)
            for a, weight, words in target.actions
        )
        if target == EntryTarget.one_shot(target.actions):
            return ActionSet(actions)
        return actions[0]

    def _profile_of(self, table: Table) -> ActionProfile | None:
        return None if table.profile is None else self.program.info.profiles[table.profile]

    def _set_member(self, found: ActionProfile, item: WeightedAction) -> tuple[int, int, list[int]]:
        action, words = self._member_action(found, item.action, item.params)
        return action.index, self._weight(found, item.weight), words

    # ---- checks -------------------------------------------------------------------------

    def _profile(self, found: ActionProfile) -> str:
        return checks.profile_place(self.name, found.name, selector=found.selector)

    def _selector(self, name: str) -> ActionProfile:
        found = self._profiles.find(name)
        if not found.selector:
            raise ControlError(f"{self._profile(found)} {checks.NO_GROUPS}")
        return found

    def _member_action(
        self, found: ActionProfile, name: str, params: Mapping[str, Value]
    ) -> tuple[Action, list[int]]:
        where = self._profile(found)
        action = self.profile_action(found.name, name)
        values = checks.arguments(action.params, params, f"{where}, action `{action.name}`")
        return action, argument_words(found.arg_words, action, values)

    def _check_number(self, found: ActionProfile, kind: str, number: int) -> None:
        checks.check_number(kind, number, self._profile(found))

    def _weight(self, found: ActionProfile, weight: int) -> int:
        return checks.check_weight(weight, found.max_member_weight, self._profile(found))

    def _weighted(
        self, found: ActionProfile, members: Mapping[int, int] | Iterable[int]
    ) -> list[tuple[int, int]]:
        pairs = (
            list(members.items())
            if isinstance(members, Mapping)
            else [(member, 1) for member in members]
        )
        for member, weight in pairs:
            self._check_number(found, "member", member)
            self._weight(found, weight)
        return pairs

    def _choices(self, found: ActionProfile, error: EngineError) -> str:
        """The numbers that there are, where one was not found."""
        if error.code not in (errno.ENOENT, errno.ENXIO):
            return ""
        of_groups = "has no group " in str(error)
        read = self.fabric.group_list if of_groups else self.fabric.member_list
        return f"; {choices(map(str, read(self.node, found.index)))}"

    @contextlib.contextmanager
    def _refused(self, found: ActionProfile) -> Iterator[None]:
        """Turns what the engine refuses of a profile into control errors."""
        try:
            yield
        except EngineError as error:
            text = str(error).removeprefix(f"{found.name} ")
            more = self._choices(found, error)
            raise ControlError(f"{self._profile(found)}: {text}{more}") from error

    @contextlib.contextmanager
    def profile_refusals(self, table: Table) -> Iterator[None]:
        """Turns what the engine refuses of an entry's target into control errors."""
        profile = self._profile_of(table)
        try:
            yield
        except EngineError as error:
            if profile is None or error.code in _OF_TABLES:
                raise
            more = self._choices(profile, error)
            raise ControlError(f"{self.name}: table `{table.name}`: {error}{more}") from error
