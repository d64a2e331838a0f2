"""The action profiles of an interpreted switch, as
:mod:`testbed.switch.action_profile_control` has them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from testbed.compiler import ast
from testbed.compiler.instances import ActionInstance
from testbed.interpreter import TableError
from testbed.interpreter import tables as model
from testbed.interpreter.profiles import Profile
from testbed.interpreter.values import default, width
from testbed.switch import checks
from testbed.switch.errors import ControlError, ErrorCode
from testbed.switch.names import Index
from testbed.switch.targets import ActionSet, Group, Member, Selection, Target
from testbed.switch.values import Value


@dataclass(frozen=True)
class Param:
    """A parameter that entries and members give a value."""

    name: str
    width: int


@dataclass(frozen=True)
class UsableAction:
    """An action that members may have."""

    name: str
    params: Sequence[Param]
    instance: ActionInstance


class InterpretedProfiles:
    """The part of an interpreted switch that concerns action profiles."""

    name: str
    _profiles: Index[Profile]

    # ---- members and groups -----------------------------------------------------------

    def member_insert(
        self,
        profile: str,
        action: str,
        params: Mapping[str, Value] | None = None,
        member: int | None = None,
    ) -> int:
        """Adds a member and returns its number, the lowest free one if none is given."""
        found = self._profiles.find(profile)
        call = self._member_call(found, action, params or {})
        number = checks.lowest_free(found.members) if member is None else member
        checks.check_number("member", number, self._profile(found))
        with self._refused(found):
            found.add_member(number, call)
        return number

    def member_modify(
        self, profile: str, member: int, action: str, params: Mapping[str, Value] | None = None
    ) -> None:
        """Gives a member another action."""
        found = self._profiles.find(profile)
        call = self._member_call(found, action, params or {})
        with self._refused(found):
            found.change_member(member, call)

    def member_delete(self, profile: str, member: int) -> None:
        """Removes a member that nothing uses."""
        found = self._profiles.find(profile)
        with self._refused(found):
            found.remove_member(member)

    def group_insert(self, profile: str, group: int | None = None) -> int:
        """Adds a group and returns its number, the lowest free one if none is given."""
        found = self._selector(profile)
        number = checks.lowest_free(found.groups) if group is None else group
        checks.check_number("group", number, self._profile(found))
        with self._refused(found):
            found.add_group(number)
        return number

    def group_delete(self, profile: str, group: int) -> None:
        """Removes a group that no entry uses."""
        found = self._selector(profile)
        with self._refused(found):
            found.remove_group(group)

    def group_add_member(self, profile: str, group: int, member: int, weight: int = 1) -> None:
        """Adds one member to a group."""
        found = self._selector(profile)
        checks.check_weight(weight, found.limits.max_member_weight, self._profile(found))
        with self._refused(found):
            found.join(group, member, weight)

    def group_remove_member(self, profile: str, group: int, member: int) -> None:
        """Takes one member out of a group."""
        found = self._selector(profile)
        with self._refused(found):
            found.leave(group, member)

    def profile_action(self, profile: str, action: str) -> UsableAction:
        """An action that members of the profile may have. Raises ControlError."""
        found = self._profiles.find(profile)
        return Index(self._profile(found), "action", _usable(found)).find(action)

    # ---- entries ------------------------------------------------------------------------

    def _target(self, where: str, profile: Profile | None, target: Target | str) -> model.Target:
        if profile is None:
            raise ControlError(checks.names_actions(where))
        match target:
            case Member(number):
                checks.check_number("member", number, self._profile(profile))
                return model.Member(number)
            case Group(number):
                self._selector(profile.name)
                checks.check_number("group", number, self._profile(profile))
                return model.Member(number, group=True)
            case ActionSet(actions, selection):
                self._selector(profile.name)
                if selection is Selection.RANDOM:
                    raise ControlError(
                        f"{where}: an interpreted switch chooses by hash", ErrorCode.UNIMPLEMENTED
                    )
                most = profile.limits.max_member_weight
                return model.OneShot(
                    tuple(
                        (
                            self._member_call(profile, a.action, a.params),
                            checks.check_weight(a.weight, most, self._profile(profile)),
                        )
                        for a in actions
                    )
                )
        raise ControlError(
            checks.names_targets(where, profile.name, profile.limits.selector, target)
        )

    @contextmanager
    def _target_refusals(self, where: str, profile: Profile) -> Iterator[None]:
        try:
            yield
        except TableError as error:
            raise ControlError(f"{where}: {profile.name} {error}") from error

    # ---- checks ---------------------------------------------------------------------------

    def _profile(self, found: Profile) -> str:
        return checks.profile_place(self.name, found.name, selector=found.limits.selector)

    def _selector(self, name: str) -> Profile:
        found = self._profiles.find(name)
        if not found.limits.selector:
            raise ControlError(f"{self._profile(found)} {checks.NO_GROUPS}")
        return found

    def _member_call(
        self, found: Profile, name: str, params: Mapping[str, Value]
    ) -> model.ActionCall:
        action = self.profile_action(found.name, name)
        where = f"{self._profile(found)}, action `{action.name}`"
        return model.ActionCall(
            action.instance, tuple(checks.arguments(action.params, params, where))
        )

    @contextmanager
    def _refused(self, found: Profile) -> Iterator[None]:
        try:
            yield
        except TableError as error:
            raise ControlError(f"{self._profile(found)}: {error}") from error


def _usable(found: Profile) -> list[UsableAction]:
    """What all tables of the profile list for their entries."""
    lists = []
    for table in found.tables:
        instance = table.instance
        listed = zip(instance.decl.actions, instance.actions, strict=True)
        lists.append([action for ref, action in listed if ref.scope != "default_only"])
    common = [a for a in lists[0] if all(a in other for other in lists)] if lists else []
    return [UsableAction(a.name, supplied(a), a) for a in common]


def supplied(action: ActionInstance) -> list[Param]:
    """The parameters that entries and members give a value."""
    return [
        Param(_control_name(p), width(default(t := action.type_here(p.type)), t))
        for p in action.decl.params
        if p.direction == ""
    ]


def _control_name(decl: ast.Declaration) -> str:
    annotation = decl.annotation("name")
    if annotation is not None and annotation.tokens:
        return annotation.tokens[0].strip('"')
    return decl.name
