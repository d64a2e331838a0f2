"""The members of a parser's value sets, as controllers see them.

A member is a value for each field of the set's type: a mapping by the fields'
names, a list of values in the fields' order, or, where the set holds plain values,
just the value. Fields are matched as ``@match`` says; what may be written for a
field is what a table's key of that kind takes. A member has no priority: a packet
is in the set if any member matches it.
"""

from __future__ import annotations

from collections.abc import Iterable

from testbed.compiler.program import ValueSet
from testbed.engine import Fabric
from testbed.switch.errors import ControlError, Refusals
from testbed.switch.keys import Member, member_fields, pack, unpack
from testbed.switch.names import Index
from testbed.switch.values import FieldMatch

_Words = tuple[list[int], list[int]]


class ValueSetControl:
    """The part of a :class:`~testbed.switch.control.Switch` that concerns value sets."""

    fabric: Fabric
    node: int
    name: str
    _value_sets: Index[ValueSet]

    def value_set(self, name: str) -> ValueSet:
        """What the program says of a value set. Raises ControlError."""
        return self._value_sets.find(name)

    def value_set_insert(self, name: str, member: Member) -> None:
        """Adds a member. Raises ControlError where it is there already or the set is full."""
        found = self._value_sets.find(name)
        self._add(found, self._words(found, member))

    def value_set_remove(self, name: str, member: Member) -> None:
        """Removes a member."""
        found = self._value_sets.find(name)
        self._remove(found, self._words(found, member))

    def value_set_clear(self, name: str) -> None:
        """Removes every member."""
        self.value_set_replace(name, [])

    def value_set_replace(self, name: str, members: Iterable[Member]) -> None:
        """Makes ``members`` the set's members: what is no longer among them goes first."""
        found = self._value_sets.find(name)
        wanted = [self._words(found, member) for member in members]
        distinct = [w for i, w in enumerate(wanted) if w not in wanted[:i]]
        if len(distinct) > found.size:
            raise ControlError(
                f"{self._set(found)} cannot hold {len(distinct)} members: its size is {found.size}"
            )
        held = self._held(found)
        for words in held:
            if words not in distinct:
                self._remove(found, words)
        for words in distinct:
            if words not in held:
                self._add(found, words)

    def value_set_members(self, name: str) -> list[dict[str, FieldMatch]]:
        """The members in the order in which they came, by field; "" names the value of
        a set that holds plain values."""
        found = self._value_sets.find(name)
        return [
            dict(zip((k.name for k in found.keys), unpack(found.keys, *words), strict=True))
            for words in self._held(found)
        ]

    # ---- the engine's table ------------------------------------------------------

    def _held(self, found: ValueSet) -> list[_Words]:
        entries = self.fabric.table_read(self.node, found.index)
        return [(entry.value, entry.mask) for entry in entries]

    def _add(self, found: ValueSet, words: _Words) -> None:
        where = self._set(found)
        if found.size == 0:  # to the engine this would be no limit
            raise ControlError(f"{where} holds no members: its size is 0")
        with Refusals(where, exists="it has this member already", full=self._full(found)):
            self.fabric.table_insert(self.node, found.index, *words, 0, 0)

    def _remove(self, found: ValueSet, words: _Words) -> None:
        with Refusals(self._set(found), missing="it has no such member"):
            self.fabric.table_delete(self.node, found.index, *words)

    # ---- checks ------------------------------------------------------------------

    def _set(self, found: ValueSet) -> str:
        return f"{self.name}: value set `{found.name}`"

    def _full(self, found: ValueSet) -> str:
        return f"it is full: its size is {found.size}"

    def _words(self, found: ValueSet, member: Member) -> _Words:
        where = self._set(found)
        fields = member_fields(found.keys, member, where)
        return pack(found.key_words, fields)
