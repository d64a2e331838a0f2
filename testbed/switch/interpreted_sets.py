"""The value sets of an interpreted switch, as :mod:`testbed.switch.value_set_control`."""

from __future__ import annotations

from testbed.interpreter import TableError
from testbed.interpreter.selection import ValueSet
from testbed.interpreter.tables import Match
from testbed.switch.errors import ControlError
from testbed.switch.keys import Member, member_fields
from testbed.switch.names import Index
from testbed.switch.values import FieldMatch


class InterpretedValueSets:
    """The part of an interpreted switch that concerns value sets."""

    name: str
    _value_sets: Index[ValueSet]

    def value_set(self, name: str) -> ValueSet:
        """Raises ControlError."""
        return self._value_sets.find(name)

    def value_set_insert(self, name: str, member: Member) -> None:
        """Adds a member."""
        found = self._value_sets.find(name)
        matches = self._matches(found, member)
        try:
            found.insert(matches)
        except TableError as error:
            raise ControlError(f"{self._set(found)}: {error}") from error

    def value_set_remove(self, name: str, member: Member) -> None:
        """Removes a member."""
        found = self._value_sets.find(name)
        matches = self._matches(found, member)
        try:
            found.remove(matches)
        except TableError as error:
            raise ControlError(f"{self._set(found)}: {error}") from error

    def value_set_clear(self, name: str) -> None:
        """Removes every member."""
        self._value_sets.find(name).members.clear()

    def value_set_members(self, name: str) -> list[dict[str, FieldMatch]]:
        """The members in the order in which they came, by field."""
        found = self._value_sets.find(name)
        return [
            {
                key.name: FieldMatch(m.value, m.mask)
                for key, m in zip(found.keys, member, strict=True)
            }
            for member in found.members
        ]

    def _set(self, found: ValueSet) -> str:
        return f"{self.name}: value set `{found.name}`"

    def _matches(self, found: ValueSet, member: Member) -> tuple[Match, ...]:
        fields = member_fields(found.keys, member, self._set(found))
        return tuple(Match(m.value, m.mask) for _, m in fields)
