"""Handles: what BMv2 calls the entries of a table.

A handle is the lowest free place of its table's, and in its upper byte how often that place
was given away before: scripts that were written against BMv2 know the numbers, so they are
the same here. Entries that a controller brought get theirs when somebody first looks.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import dataclass

from testbed.cli.shims.runtime_text import CommandError
from testbed.compiler.program import KeyField
from testbed.switch import Switch
from testbed.switch.entities import TableEntry
from testbed.switch.values import FieldMatch, Value

_PLACE_BITS = 24
_MOST_VERSIONS = 128  # a handle is a signed number of 32 bits on the wire


@dataclass
class Entry:
    """What a handle stands for."""

    match: dict[str, Value]
    priority: int | None


class Handles:
    """Of one table."""

    def __init__(self, table: str) -> None:
        self.table = table
        self._entries: dict[int, Entry] = {}
        self._versions: list[int] = []  # by place
        self._free: list[int] = []
        self._by_key: dict[bytes, int] = {}
        self._unkeyed: list[int] = []  # handles that are not in _by_key yet

    def __getitem__(self, handle: int) -> Entry:
        """Raises CommandError."""
        found = self._entries.get(handle)
        if found is None:
            raise CommandError(f"table `{self.table}` has no entry with handle {handle}")
        return found

    def __iter__(self) -> Iterator[int]:
        return iter(list(self._entries))

    def add(self, entry: Entry) -> int:
        if self._free:
            place = heapq.heappop(self._free)
        else:
            place = len(self._versions)
            self._versions.append(0)
        handle = self._versions[place] << _PLACE_BITS | place
        self._entries[handle] = entry
        self._unkeyed.append(handle)
        return handle

    def remove(self, handle: int) -> None:
        del self._entries[handle]
        place = handle & (1 << _PLACE_BITS) - 1
        self._versions[place] = (self._versions[place] + 1) % _MOST_VERSIONS
        heapq.heappush(self._free, place)

    def of(self, switch: Switch, held: TableEntry) -> int:
        """The handle of an entry that the switch holds."""
        self._take_keys(switch)
        found = self._by_key.get(held.key)
        if found is None or found not in self._entries:
            found = self.add(Entry(values_of(held), held.priority or None))
        return found

    def _take_keys(self, switch: Switch) -> None:
        for handle in self._unkeyed:
            if entry := self._entries.get(handle):
                self._by_key[switch.key_of(self.table, entry.match, entry.priority)] = handle
        self._unkeyed.clear()


def values_of(held: TableEntry) -> dict[str, Value]:
    """A held entry's match as it would be written."""
    matches = held.matches()
    return {key.name: _value(key, matches[key.name]) for key in held.table.keys}


def _value(key: KeyField, match: FieldMatch) -> Value:
    match key.match_kind:
        case "lpm":
            return match.value, match.mask.bit_count()
        case "ternary" | "range":
            return match.value, match.mask
        case "optional":
            return match.value if match.mask else None
    return match.value
