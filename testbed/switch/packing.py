"""A table's entries as controllers write them: checked, and packed into numbers.

What a table's name, its keys' names and its actions' names mean is looked up once and
kept: an entry then costs a dictionary look-up a field. Whole numbers that fit, the
common case, are packed on the spot; everything else goes the way that can explain
itself (:mod:`testbed.switch.values`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from testbed.compiler.program import Action, KeyField, Table
from testbed.switch.errors import ControlError, choices, suggestion
from testbed.switch.keys import find_key, ones
from testbed.switch.names import Index
from testbed.switch.targets import Target
from testbed.switch.values import Value, parse_match, parse_value

# match, action (or target), params, and where the table has priorities a priority
NewEntry = (
    tuple[Mapping[str, Value], str | Target, Mapping[str, Value] | None]
    | tuple[Mapping[str, Value], str | Target, Mapping[str, Value] | None, int | None]
)

_PRIORITY_KINDS = frozenset(("ternary", "range", "optional"))
_MAX_PRIORITY = (1 << 31) - 1


class _Field(NamedTuple):
    """A key field with what packing needs of it."""

    key: KeyField
    name: str
    kind: str
    offset: int
    ones: int


class EntryPacker:
    """Entries of one table of a switch. ``place`` begins its errors."""

    def __init__(self, table: Table, actions: Mapping[int, Action], place: str) -> None:
        self.table = table
        self.place = place
        self.prioritised = has_priorities(table)
        self._keys = {
            key.name: _Field(key, key.name, key.match_kind, key.offset, ones(key.width))
            for key in table.keys
        }
        self._actions = {
            forbidden: _ActionChoice(table, actions, place, forbidden)
            for forbidden in ("default_only", "table_only")
        }

    def match(self, match: Mapping[str, Value]) -> tuple[int, int]:
        """Packed value and mask. A key left out is "don't care". Raises ControlError."""
        value = mask = 0
        keys = self._keys
        given = set()
        for name, wanted in match.items():
            field = keys.get(name)
            if field is None:
                field = keys[name] = keys[find_key(self.table.keys, name, self.place).name]
            if field.name in given:
                raise ControlError(f"{self.place}: key `{field.name}` is given twice")
            given.add(field.name)
            plain = _plain(field.kind, wanted, field.ones)
            if plain is None:
                plain = self._explained(field.key, wanted)
            value |= plain[0] << field.offset
            mask |= plain[1] << field.offset
        if len(given) < len(self.table.keys):
            for key in self.table.keys:
                if key.name not in given:
                    low, high = self._explained(key, None)
                    value |= low << key.offset
                    mask |= high << key.offset
        return value, mask

    def _explained(self, key: KeyField, wanted: Value) -> tuple[int, int]:
        """A match that may be wrong, or is written in another way."""
        found = parse_match(key, wanted, f"{self.place}, key `{key.name}`")
        return found.value, found.mask

    def entry_action(self, name: str) -> Action:
        """The action called ``name``, if an entry may have it. Raises ControlError."""
        return self._actions["default_only"].find(name)

    def default_action(self, name: str) -> Action:
        """The action called ``name``, if a miss may have it. Raises ControlError."""
        return self._actions["table_only"].find(name)

    def arguments(self, action: Action, params: Mapping[str, Value]) -> int:
        """The action's arguments, packed. Raises ControlError."""
        packed = 0
        if len(params) != len(action.params):
            self._check_names(action, params)
        for p in action.params:
            try:
                given = params[p.name]
            except KeyError:
                self._check_names(action, params)
                raise
            if type(given) is not int or not 0 <= given < 1 << p.width:
                where = f"{self.place}, action `{action.name}`, parameter `{p.name}`"
                given = parse_value(given, p.width, where)
            packed |= given << p.offset
        return packed

    def _check_names(self, action: Action, params: Mapping[str, Value]) -> None:
        where = f"{self.place}, action `{action.name}`"
        names = [p.name for p in action.params]
        for name in params:
            if name not in names:
                raise ControlError(
                    f"{where} has no parameter `{name}`; {choices(names)}{suggestion(name, names)}"
                )
        missing = [n for n in names if n not in params]
        if missing:
            listed = ", ".join(f"`{n}`" for n in missing)
            raise ControlError(f"{where} needs a value for {listed}")

    def priority(self, priority: int | None) -> int:
        """``priority``, or 0 where none is given. Raises ControlError."""
        if priority is None:
            return 0
        if not self.prioritised:
            raise ControlError(
                f"{self.place} takes no priority: only ternary, range and optional keys need one"
            )
        if not 0 <= priority <= _MAX_PRIORITY:
            raise ControlError(
                f"{self.place}: priority {priority} is not within 0 to {_MAX_PRIORITY}"
            )
        return priority


class _ActionChoice:
    """The actions of a table that may be named: all but those of the scope ``forbidden``."""

    def __init__(
        self, table: Table, actions: Mapping[int, Action], place: str, forbidden: str
    ) -> None:
        self._place = place
        self._use = "as a default action" if forbidden == "default_only" else "in entries"
        self._hidden = [actions[r.action].name for r in table.actions if r.scope == forbidden]
        usable = [actions[r.action] for r in table.actions if r.scope != forbidden]
        self._index = Index(place, "action", usable)
        self._known: dict[str, Action] = {}

    def find(self, name: str) -> Action:
        known = self._known.get(name)
        if known is not None:
            return known
        for full in self._hidden:
            if full == name or full.endswith(f".{name}"):
                raise ControlError(f"{self._place}: action `{full}` may only be used {self._use}")
        found = self._known[name] = self._index.find(name)
        return found


def _plain(kind: str, wanted: Value, ones: int) -> tuple[int, int] | None:
    """Value and mask of a match that is written in whole numbers; None: not such a one,
    or one that is wrong."""
    if type(wanted) is int:
        return (wanted, ones) if kind == "exact" and 0 <= wanted <= ones else None
    if type(wanted) is not tuple or len(wanted) != 2:
        return None
    value, second = wanted
    if type(value) is not int or type(second) is not int or not 0 <= value <= ones or second < 0:
        return None
    if kind == "ternary" and second <= ones:
        return value & second, second
    if kind == "lpm" and second <= ones.bit_length():
        mask = ones ^ ones >> second  # of the prefix length
        return None if value & ~mask else (value, mask)
    return None


def has_priorities(table: Table) -> bool:
    """Whether entries of the table are ordered by a priority."""
    return any(k.match_kind in _PRIORITY_KINDS for k in table.keys) or (
        sum(k.match_kind == "lpm" for k in table.keys) > 1
    )
