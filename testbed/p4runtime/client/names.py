"""What P4Info says, by name and by number: what a client needs to write requests.

Names are fully qualified or any unambiguous suffix of that, as everywhere in the
testbed (:mod:`testbed.switch.names`).
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from testbed.p4runtime.schema import p4config
from testbed.switch import ControlError
from testbed.switch.errors import choices, suggestion
from testbed.switch.names import Index, Named


@dataclass(frozen=True)
class Field:
    """A key field, an action's parameter or a field of a packet's metadata. ``width`` in
    bits, 0 where the values are strings (``@p4runtime_translation``)."""

    name: str
    number: int
    width: int
    match_kind: str = "exact"


@dataclass(frozen=True)
class Action:
    """``number`` is P4Info's id."""

    name: str
    number: int
    params: tuple[Field, ...]

    @functools.cached_property
    def by_number(self) -> dict[int, Field]:
        return {param.number: param for param in self.params}


@dataclass(frozen=True)
class Table:
    """``message`` is P4Info's own."""

    name: str
    number: int
    keys: tuple[Field, ...]
    actions: tuple[Action, ...]
    message: Any

    @functools.cached_property
    def by_number(self) -> dict[int, Field]:
        return {key.number: key for key in self.keys}


@dataclass(frozen=True)
class Thing:
    """Anything else that has a name and a number."""

    name: str
    number: int
    message: Any


T = TypeVar("T", bound=Named)


class Names:
    """The named things of a pipeline. ``owner`` begins the errors."""

    def __init__(self, p4info: Any, owner: str) -> None:
        self.p4info = p4info
        self.owner = owner
        self.actions = {
            a.preamble.id: Action(
                a.preamble.name, a.preamble.id, tuple(_field(p) for p in a.params)
            )
            for a in p4info.actions
        }
        tables = [self._table(t) for t in p4info.tables]
        self.tables = Index(owner, "table", tables)
        self.tables_by_number = {table.number: table for table in tables}
        self._lists: dict[str, Sequence[Named]] = {"table": tables}  # by kind
        things = self._things
        self.profiles = things("action profile", p4info.action_profiles)
        self.counters = things("counter", p4info.counters)
        self.meters = things("meter", p4info.meters)
        self.registers = things("register", p4info.registers)
        self.digests = things("digest", p4info.digests)
        self.value_sets = things("value set", p4info.value_sets)

    def _things(self, kind: str, messages: Iterable[Any]) -> Index[Thing]:
        found = [Thing(m.preamble.name, m.preamble.id, m) for m in messages]
        self._lists[kind] = found
        return Index(self.owner, kind, found)

    def has(self, kind: str, name: str) -> bool:
        """Whether there is a thing of a kind ("table", "register", ...) that ``name`` may stand
        for, alone or among others."""
        return any(t.name == name or t.name.endswith(f".{name}") for t in self._lists[kind])

    def packet_fields(self, header: str) -> tuple[Field, ...]:
        """The fields of ``packet_in`` or ``packet_out``, none without such a header."""
        for metadata in self.p4info.controller_packet_metadata:
            if metadata.preamble.name == header:
                return tuple(_field(m) for m in metadata.metadata)
        return ()

    def _table(self, message: Any) -> Table:
        keys = tuple(_field(m) for m in message.match_fields)
        refs = tuple(self.actions[ref.id] for ref in message.action_refs)
        return Table(message.preamble.name, message.preamble.id, keys, refs, message)


def _field(message: Any) -> Field:
    kind = "exact"
    if message.DESCRIPTOR.name == "MatchField":
        kind = p4config.MatchField.MatchType.Name(message.match_type).lower()
    return Field(message.name, message.id, message.bitwidth, kind)


def fields_of(messages: Iterable[Any]) -> tuple[Field, ...]:
    """P4Info's match fields, as of a value set."""
    return tuple(_field(message) for message in messages)


def finder(things: Sequence[T], kind: str, where: str) -> Callable[[str], T]:
    """What finds one by its name or an unambiguous suffix of that, and remembers."""
    return functools.cache(Index(where, kind, things).find)


def check_given(fields: Sequence[Field], given: Mapping[str, Any], where: str) -> None:
    """Refuses names that are none, and missing ones. Raises ControlError."""
    names = [field.name for field in fields]
    for name in given:
        if name not in names:
            raise ControlError(
                f"{where} has no parameter `{name}`; {choices(names)}{suggestion(name, names)}"
            )
    if missing := [name for name in names if name not in given]:
        raise ControlError(f"{where} needs a value for {', '.join(f'`{n}`' for n in missing)}")
