"""A table's entries as the engine takes them: checked, and packed into 64-bit words.

What a table's name, its keys' names and its actions' names mean is looked up once and
kept: an entry then costs a dictionary look-up a field. Whole numbers that fit, the
common case, are packed on the spot; everything else goes the way that can explain
itself (:mod:`testbed.switch.values`).
"""

from __future__ import annotations

from collections.abc import Mapping

from testbed.compiler.program import Action, Table
from testbed.switch import checks
from testbed.switch.errors import ControlError, choices, suggestion
from testbed.switch.keys import find_key, put
from testbed.switch.names import Index
from testbed.switch.targets import Target
from testbed.switch.values import Value, parse_match, parse_value

# match, action (or target), params, and where the table has priorities a priority
NewEntry = (
    tuple[Mapping[str, Value], str | Target, Mapping[str, Value] | None]
    | tuple[Mapping[str, Value], str | Target, Mapping[str, Value] | None, int | None]
)

_WORD = 64
_WORD_MASK = (1 << _WORD) - 1
_PRIORITY_KINDS = frozenset(("ternary", "range", "optional"))
_MAX_PRIORITY = (1 << 31) - 1


class EntryPacker:
    """Entries of one table of a switch. ``place`` begins its errors."""

    def __init__(self, table: Table, actions: Mapping[int, Action], place: str) -> None:
        self.table = table
        self.place = place
        self.prioritised = has_priorities(table)
        self._keys = {key.name: key for key in table.keys}
        self._actions = {
            forbidden: _ActionChoice(table, actions, place, forbidden)
            for forbidden in ("default_only", "table_only")
        }

    def row(self, entry: NewEntry) -> list[int]:
        """An entry as the words of ``tb_table_insert_rows``. Raises ControlError."""
        match, name, params, *priority = entry
        value, mask = self.match(match)
        if not isinstance(name, str):
            raise ControlError(checks.names_actions(self.place))
        action = self.entry_action(name)
        rank = self.priority(priority[0]) if priority else 0
        return [*value, *mask, rank << 32 | action.index, *self.arguments(action, params or {})]

    def match(self, match: Mapping[str, Value]) -> tuple[list[int], list[int]]:
        """Value and mask words. A key left out is "don't care". Raises ControlError."""
        value, mask = [0] * self.table.key_words, [0] * self.table.key_words
        keys = self._keys
        given = set()
        for name, wanted in match.items():
            key = keys.get(name)
            if key is None:
                key = keys[name] = find_key(self.table.keys, name, self.place)
            if key.name in given:
                raise ControlError(f"{self.place}: key `{key.name}` is given twice")
            given.add(key.name)
            width = key.width
            if width <= _WORD:
                plain = _plain(key.match_kind, wanted, (1 << width) - 1)
                if plain is not None:
                    value[key.word] |= plain[0] << key.shift
                    mask[key.word] |= plain[1] << key.shift
                    continue
            put(key, parse_match(key, wanted, f"{self.place}, key `{key.name}`"), value, mask)
        if len(given) < len(self.table.keys):
            for key in self.table.keys:
                if key.name not in given:
                    put(key, parse_match(key, None, f"{self.place}, key `{key.name}`"), value, mask)
        return value, mask

    def entry_action(self, name: str) -> Action:
        """The action called ``name``, if an entry may have it. Raises ControlError."""
        return self._actions["default_only"].find(name)

    def default_action(self, name: str) -> Action:
        """The action called ``name``, if a miss may have it. Raises ControlError."""
        return self._actions["table_only"].find(name)

    def arguments(self, action: Action, params: Mapping[str, Value]) -> list[int]:
        """The action's arguments as the table's argument words. Raises ControlError."""
        words = [0] * self.table.arg_words
        if len(params) != len(action.params):
            self._check_names(action, params)
        for p in action.params:
            try:
                given = params[p.name]
            except KeyError:
                self._check_names(action, params)
                raise
            width = p.width
            if type(given) is int and width <= _WORD and 0 <= given < 1 << width:
                words[p.word] = given
                continue
            where = f"{self.place}, action `{action.name}`, parameter `{p.name}`"
            value = parse_value(given, width, where)
            for i in range((width + _WORD - 1) // _WORD):
                words[p.word + i] = value >> (_WORD * i) & _WORD_MASK
        return words

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
        if kind == "exact" and 0 <= wanted <= ones:
            return wanted, ones
    elif kind == "ternary" and type(wanted) is tuple and len(wanted) == 2:
        value, mask = wanted
        if type(value) is int and type(mask) is int and 0 <= value <= ones and 0 <= mask <= ones:
            return value & mask, mask
    return None


def has_priorities(table: Table) -> bool:
    """Whether entries of the table are ordered by a priority."""
    return any(k.match_kind in _PRIORITY_KINDS for k in table.keys) or (
        sum(k.match_kind == "lpm" for k in table.keys) > 1
    )
