"""The members of a parser's value sets, as controllers see them.

A member is a value for each field of the set's type: a mapping by the fields'
names, a list of values in the fields' order, or, where the set holds plain values,
just the value. Fields are matched as ``@match`` says; what may be written for a
field is what a table's key of that kind takes. A member has no priority: a packet
is in the set if any member matches it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from testbed.compiler.program import ValueSet
from testbed.switch.entities import Operation, ValueSetMembers
from testbed.switch.errors import ControlError, ErrorCode
from testbed.switch.keys import Member, member_fields, pack, unpack
from testbed.switch.names import Index
from testbed.switch.values import FieldMatch
from testbed.switch.writing import WrittenSwitch

_Packed = tuple[int, int]  # value and mask


class ValueSetControl(WrittenSwitch):
    """The part of a :class:`~testbed.switch.control.Switch` that concerns value sets."""

    _value_sets: Index[ValueSet]

    def value_set(self, name: str) -> ValueSet:
        """What the program says of a value set. Raises ControlError."""
        return self._value_sets.find(name)

    def value_set_entry(self, name: str) -> ValueSetMembers:
        """The members as they were written."""
        return self.held.value_sets[self._value_sets.find(name).index]

    def value_set_insert(self, name: str, member: Member) -> None:
        """Adds a member. Raises ControlError where it is there already or the set is full."""
        found = self._value_sets.find(name)
        added = self._packed(found, member)
        where = self._set(found)

        def add(before: tuple[_Packed, ...]) -> tuple[_Packed, ...]:
            if added in before:
                raise ControlError(f"{where}: it has this member already", ErrorCode.ALREADY_EXISTS)
            if found.size == 0:
                raise ControlError(f"{where} holds no members: its size is 0")
            if len(before) >= found.size:
                raise ControlError(
                    f"{where}: it is full: its size is {found.size}", ErrorCode.RESOURCE_EXHAUSTED
                )
            return (*before, added)

        self._change(found, add)

    def value_set_remove(self, name: str, member: Member) -> None:
        """Removes a member."""
        found = self._value_sets.find(name)
        removed = self._packed(found, member)
        where = self._set(found)

        def remove(before: tuple[_Packed, ...]) -> tuple[_Packed, ...]:
            if removed not in before:
                raise ControlError(f"{where}: it has no such member", ErrorCode.NOT_FOUND)
            return tuple(m for m in before if m != removed)

        self._change(found, remove)

    def value_set_clear(self, name: str) -> None:
        """Removes every member."""
        self.value_set_replace(name, [])

    def value_set_replace(self, name: str, members: Iterable[Member]) -> None:
        """Makes ``members`` the set's members."""
        found = self._value_sets.find(name)
        wanted = tuple(dict.fromkeys(self._packed(found, member) for member in members))
        self.write_one(Operation.MODIFY, ValueSetMembers(found, wanted))

    def value_set_members(self, name: str) -> list[dict[str, FieldMatch]]:
        """The members in the order in which they came, by field; "" names the value of
        a set that holds plain values."""
        entry = self.value_set_entry(name)
        keys = entry.value_set.keys
        return [
            dict(zip((k.name for k in keys), unpack(keys, *packed), strict=True))
            for packed in entry.members
        ]

    def _change(
        self, found: ValueSet, change: Callable[[tuple[_Packed, ...]], tuple[_Packed, ...]]
    ) -> None:
        """Gives a set the members that ``change`` makes of those that it has when the
        change takes effect."""

        def apply() -> None:
            with self._lock:
                members = change(self.held.value_sets[found.index].members)
                self.write_now(Operation.MODIFY, ValueSetMembers(found, members))

        self.fabric.control(apply)

    def _set(self, found: ValueSet) -> str:
        return f"{self.name}: value set `{found.name}`"

    def _packed(self, found: ValueSet, member: Member) -> _Packed:
        return pack(member_fields(found.keys, member, self._set(found)))
