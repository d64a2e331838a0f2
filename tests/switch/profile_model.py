"""An action selector as plain dictionaries: what the engine's must do."""

from __future__ import annotations

from testbed.compiler.program import ActionProfile
from testbed.switch import ActionSet, Group, Member

Target = Member | Group | ActionSet


class Refused(Exception):
    """The operation changes nothing."""


def need(holds: object) -> None:
    if not holds:
        raise Refused


class ProfileModel:
    """Members lead to a port each; entries are numbers to targets."""

    def __init__(self, info: ActionProfile) -> None:
        self.info = info
        self.members: dict[int, int] = {}
        self.groups: dict[int, dict[int, int]] = {}
        self.entries: dict[int, Target] = {}
        self.default: Target | None = None

    # ---- operations -----------------------------------------------------------------

    def member_insert(self, number: int, port: int) -> None:
        need(number not in self.members and len(self.members) < self.info.size)
        self.members[number] = port

    def member_modify(self, number: int, port: int) -> None:
        need(number in self.members)
        self.members[number] = port

    def member_delete(self, number: int) -> None:
        need(number in self.members and Member(number) not in self._targets())
        need(all(number not in group for group in self.groups.values()))
        del self.members[number]

    def group_insert(self, number: int, members: dict[int, int]) -> None:
        need(number not in self.groups)
        self._set(number, members)

    def group_modify(self, number: int, members: dict[int, int]) -> None:
        need(number in self.groups)
        self._set(number, members)

    def group_add_member(self, number: int, member: int, weight: int) -> None:
        need(number in self.groups and member not in self.groups[number])
        self._set(number, {**self.groups[number], member: weight})

    def group_remove_member(self, number: int, member: int) -> None:
        need(number in self.groups and member in self.groups[number])
        del self.groups[number][member]

    def group_delete(self, number: int) -> None:
        need(number in self.groups and Group(number) not in self._targets())
        del self.groups[number]

    def insert(self, a: int, target: Target) -> None:
        need(a not in self.entries)
        self._check(target, None)
        self.entries[a] = target

    def modify(self, a: int, target: Target) -> None:
        need(a in self.entries)
        self._check(target, self.entries[a])
        self.entries[a] = target

    def delete(self, a: int) -> None:
        need(a in self.entries)
        del self.entries[a]

    def set_default(self, target: Target) -> None:
        self._check(target, self.default)
        self.default = target

    # ---- sizes --------------------------------------------------------------------------

    def _size(self, weights: list[int]) -> int:
        return len(weights) if self.info.sum_of_members else sum(weights)

    def _load(self) -> int:
        groups = [list(group.values()) for group in self.groups.values()]
        return sum(map(self._size, groups)) + sum(map(self._held, self._targets()))

    def _held(self, target: Target | None) -> int:
        if not isinstance(target, ActionSet):
            return 0
        return self._size([a.weight for a in target.actions])

    def _targets(self) -> list[Target | None]:
        return [*self.entries.values(), self.default]

    def _set(self, number: int, members: dict[int, int]) -> None:
        need(members.keys() <= self.members.keys())
        weights = list(members.values())
        before = self._size(list(self.groups.get(number, {}).values()))
        self._fits(weights, before)
        self.groups[number] = dict(members)

    def _fits(self, weights: list[int], before: int) -> None:
        most = self.info.max_member_weight
        need(not most or max(weights, default=0) <= most)
        need(self._size(weights) <= self.info.max_group_size)
        need(self._load() - before + self._size(weights) <= self.info.size)

    def _check(self, target: Target, before: Target | None) -> None:
        match target:
            case Member(number):
                need(number in self.members)
            case Group(number):
                need(number in self.groups)
            case ActionSet(actions):
                self._fits([a.weight for a in actions], self._held(before))

    # ---- packets ----------------------------------------------------------------------------

    def port(self, a: int, digest: int, *, otherwise: int) -> int:
        """Where a packet goes; ``otherwise`` where no action runs."""
        target = self.entries.get(a, self.default)
        match target:
            case Member(number):
                return self.members[number]
            case Group(number):
                slots = [
                    self.members[member]
                    for member, weight in sorted(self.groups[number].items())
                    for _ in range(weight)
                ]
            case ActionSet(actions):
                slots = [int(str(a.params["port"])) for a in actions for _ in range(a.weight)]
            case _:
                slots = []
        return slots[digest % len(slots)] if slots else otherwise
