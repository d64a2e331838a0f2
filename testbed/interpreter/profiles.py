"""Action profiles: members, groups of them, and which one an entry means.

Nothing is kept twice: whether a member is in use is found by looking at every group
and entry, and a group's choice by walking along its members' weights.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from testbed.compiler.action_profiles import profile_info
from testbed.compiler.instances import ExternInstance
from testbed.compiler.types import Type
from testbed.compiler.values import EnumValue
from testbed.interpreter.errors import TableError
from testbed.interpreter.hashes import ALGORITHMS
from testbed.interpreter.selection import packed
from testbed.interpreter.tables import ActionCall, Member, OneShot, Table, Target
from testbed.interpreter.values import Value

_HASH_BITS = 32  # of BMv2's hash_t


class Profile:
    """An action profile or selector, and the tables that have it. Changes raise TableError."""

    def __init__(self, instance: ExternInstance) -> None:
        self.instance = instance
        self.name = instance.name
        self.tables: list[Table] = []
        self.members: dict[int, ActionCall] = {}
        self.groups: dict[int, dict[int, int]] = {}  # weights by member
        self.limits = profile_info(instance, 0, [], (), 0)

    def add_table(self, table: Table) -> None:
        self.tables.append(table)
        users = [t.instance for t in self.tables]
        self.limits = profile_info(self.instance, 0, users, (), 0)

    # ---- members ------------------------------------------------------------------------

    def add_member(self, number: int, call: ActionCall) -> None:
        if number in self.members:
            raise TableError(f"has a member {number} already")
        if self.limits.size and len(self.members) >= self.limits.size:
            raise TableError(f"is full: it holds {self.limits.size} members")
        self.members[number] = call

    def change_member(self, number: int, call: ActionCall) -> None:
        self._need(number)
        self.members[number] = call

    def remove_member(self, number: int) -> None:
        self._need(number)
        grouped = any(number in group for group in self.groups.values())
        if grouped or Member(number) in self._targets():
            raise TableError(f"member {number} of {self.name} is in use by groups or table entries")
        del self.members[number]

    def _need(self, number: int) -> None:
        if number not in self.members:
            raise TableError(f"has no member {number}; {_choices(self.members)}")

    # ---- groups ---------------------------------------------------------------------------

    def add_group(self, number: int) -> None:
        if number in self.groups:
            raise TableError(f"has a group {number} already")
        self.groups[number] = {}

    def remove_group(self, number: int) -> None:
        self.group(number)
        if Member(number, group=True) in self._targets():
            raise TableError(f"group {number} of {self.name} is in use by table entries")
        del self.groups[number]

    def group(self, number: int) -> dict[int, int]:
        """A group's weights by member."""
        if number not in self.groups:
            raise TableError(f"has no group {number}; {_choices(self.groups)}")
        return self.groups[number]

    def join(self, number: int, member: int, weight: int) -> None:
        group = self.group(number)
        self._need(member)
        if member in group:
            raise TableError(f"member {member} of {self.name} would be in the group twice")
        self._check_size({**group, member: weight})
        self._check_load(self._size_of({member: weight}))
        group[member] = weight

    def leave(self, number: int, member: int) -> None:
        group = self.group(number)
        if member not in group:
            raise TableError(f"member {member} of {self.name} is not in the group")
        del group[member]

    # ---- sizes ------------------------------------------------------------------------------

    def _size_of(self, weights: dict[int, int]) -> int:
        return len(weights) if self.limits.sum_of_members else sum(weights.values())

    def _check_size(self, weights: dict[int, int]) -> None:
        most = self.limits.max_group_size
        if most and self._size_of(weights) > most:
            raise TableError(
                f"a group of {self.name} may hold at most {most} (the sum of {self._unit()})"
            )

    def _check_load(self, more: int) -> None:
        sets = [_weights(t) for t in self._targets() if isinstance(t, OneShot)]
        held = sum(self._size_of(w) for w in [*self.groups.values(), *sets])
        if self.limits.size and held + more > self.limits.size:
            raise TableError(
                f"is full: its groups hold at most {self.limits.size} in all "
                f"(the sum of {self._unit()})"
            )

    def _unit(self) -> str:
        return "their members" if self.limits.sum_of_members else "their weights"

    def _targets(self) -> Iterator[Target]:
        """What all entries of the profile's tables, and their defaults, run."""
        for table in self.tables:
            yield table.default
            yield from (entry.call for entry in table.entries)

    # ---- what entries mean --------------------------------------------------------------------

    def check_target(self, target: Target, before: Target | None = None) -> None:
        """Refuses what an entry cannot run; ``before`` is what it runs so far."""
        match target:
            case Member(number, group=True):
                self.group(number)
            case Member(number):
                self._need(number)
            case OneShot():
                weights = _weights(target)
                self._check_size(weights)
                freed = self._size_of(_weights(before)) if isinstance(before, OneShot) else 0
                self._check_load(self._size_of(weights) - freed)

    def resolve(
        self, target: Target, fields: list[tuple[Value, Type]]
    ) -> tuple[ActionCall | None, list[str]]:
        """The action, and how it was chosen; ``None`` of a group without members.

        The members of a group lie side by side in the order of their numbers, each as
        wide as its weight; the hash of the selector's ``fields`` modulo the whole says
        where to look.
        """
        match target:
            case ActionCall():
                return target, []
            case Member(number, group=False):
                return self.members[number], [f"member {number} of {self.name}"]
            case Member(number):
                what = f"group {number} in {self.name}"
                weights = dict(sorted(self.groups[number].items()))
                calls = self.members
            case OneShot(actions):
                what = f"the entry's set in {self.name}"
                weights = _weights(target)
                calls = {i: call for i, (call, _) in enumerate(actions)}
        whole = sum(weights.values())
        if whole == 0:
            return None, [f"{what} is empty: no action runs"]
        algorithm = self.instance.args["algorithm"]
        assert isinstance(algorithm, EnumValue)
        digest = ALGORITHMS[algorithm.name](packed(fields)) % (1 << _HASH_BITS)
        place = digest % whole
        note = (
            f"{algorithm.name} of the selector's fields is 0x{digest:x}, modulo {whole} "
            f"({self._unit()}) is {place}"
        )
        end = 0
        for member, weight in weights.items():
            end += weight
            if place < end:
                return calls[member], [f"member {member} of {what}: {note}"]
        raise AssertionError("a remainder is less than its divisor")


def _weights(target: OneShot) -> dict[int, int]:
    return {i: weight for i, (_, weight) in enumerate(target.actions)}


def _choices(numbers: Iterable[int]) -> str:
    listed = ", ".join(f"`{n}`" for n in sorted(numbers))
    return f"it has {listed}" if listed else "it has none"
