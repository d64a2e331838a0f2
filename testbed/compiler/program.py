"""What a compiled program says of itself: the control surface as plain data.

The switch checks every control operation against a :class:`ProgramInfo`; it is
also what the compile cache stores beside the shared object, so it goes to and
from JSON without loss.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass, field
from typing import Any

MATCH_KINDS = ("exact", "lpm", "ternary", "range", "optional", "selector")


@dataclass(frozen=True)
class KeyField:
    """One field of a table's key and where it lies in the packed key.

    A field of at most 64 bits lies within 64-bit word ``word``, ``shift`` bits
    up; a wider one starts at bit 0 of ``word`` and goes on, low word first.
    """

    name: str  # as the control plane writes it: @name, else the source expression
    match_kind: str
    width: int
    word: int
    shift: int

    @property
    def offset(self) -> int:
        """The field's lowest bit, where the words are one number, the first lowest."""
        return 64 * self.word + self.shift


@dataclass(frozen=True)
class ActionParam:
    """A parameter that the control plane (or an entry) supplies."""

    name: str
    width: int
    word: int  # first 64-bit argument word; takes ceil(width / 64)

    @property
    def offset(self) -> int:
        """Its lowest bit, where the words are one number, the first lowest."""
        return 64 * self.word


@dataclass(frozen=True)
class Action:
    """``params`` are those that entries supply, in their order."""

    name: str  # fully qualified, "MyIngress.ipv4_forward"
    index: int  # program-wide number, as in tb_entry.action
    params: tuple[ActionParam, ...]


@dataclass(frozen=True)
class ActionCall:
    """An action with arguments that the program supplies: a default, a const entry."""

    action: int  # its index
    args: tuple[int, ...] = ()  # one per parameter


@dataclass(frozen=True)
class ActionRef:
    """An action that a table may run: for entries, as its default, or both."""

    action: int  # its index
    scope: str = "both"  # "both", "table_only", "default_only"


@dataclass(frozen=True)
class EntryMatch:
    """One field of a const entry. ``mask`` is the high end for a range."""

    value: int
    mask: int


@dataclass(frozen=True)
class ConstEntry:
    """An entry that the program has from its start. ``matches``: one a key field."""

    matches: tuple[EntryMatch, ...]
    call: ActionCall
    priority: int  # largest wins
    const: bool = False  # controllers cannot change it, though they may the table's others


@dataclass(frozen=True)
class Table:
    """A table as controllers see it; keys and arguments are packed as ``table_layout`` does."""

    name: str  # fully qualified
    index: int  # among the engine's tables
    keys: tuple[KeyField, ...]
    key_words: int  # of 64 bits
    actions: tuple[ActionRef, ...]
    arg_words: int  # of 64 bits: what the action with the most parameters needs
    default: ActionCall
    const_default: bool
    size: int  # entries
    entries: tuple[ConstEntry, ...] = ()
    const_entries: bool = False
    profile: int | None = None  # its action profile; arg_words are the profile's then
    support_timeout: bool = False  # its entries may have idle timeouts
    stateful: bool = False  # packets change its entries: direct counters, meters, timeouts
    metered: bool = False  # its entries have direct meters


@dataclass(frozen=True)
class ActionProfile:
    """An action profile, or an action selector: ``selector``. 0: no bound.

    ``size`` bounds the members and, of a selector, what all groups hold together,
    ``max_group_size`` what one holds: the sum of their members' weights, or, with
    ``sum_of_members``, how many they are.
    """

    name: str
    index: int
    actions: tuple[int, ...]  # that every table with this profile has
    arg_words: int
    selector: bool
    size: int
    max_group_size: int = 0
    sum_of_members: bool = False
    max_member_weight: int = 0


def cell_bytes(width: int) -> int:
    """What a register's cell of ``width`` bits takes: a C integer, or 64-bit limbs."""
    return next((n for n in (1, 2, 4, 8, 16) if width <= 8 * n), (width + 63) // 64 * 8)


@dataclass(frozen=True)
class ValueSet:
    """A parser's value set: to the engine a table, whose hit means that it is a member."""

    name: str
    index: int  # among the engine's tables, those of the program included
    keys: tuple[KeyField, ...]  # one, without a name, where the members are plain values
    key_words: int
    size: int  # members that it may hold


@dataclass(frozen=True)
class Register:
    """An array of ``size`` cells of ``width`` bits, each in ``cell_bytes`` of memory."""

    name: str
    index: int
    size: int
    width: int
    cell_bytes: int
    signed: bool = False


@dataclass(frozen=True)
class Counter:
    """An indirect counter of ``size`` cells; direct ones belong to their table."""

    name: str
    index: int
    size: int
    kind: str  # "packets", "bytes", "packets_and_bytes"


@dataclass(frozen=True)
class Meter:
    """An indirect meter of ``size`` cells; direct ones belong to their table."""

    name: str
    index: int
    size: int
    kind: str  # "packets" or "bytes"


@dataclass(frozen=True)
class DigestField:
    """A number in a digest."""

    name: str  # "" where the digest is one number
    width: int  # bits
    signed: bool = False


@dataclass(frozen=True)
class Digest:
    """What ``digest()`` sends: the fields one behind the other, most significant bit
    first, the last byte filled up with zeros."""

    name: str  # P4Info's: that of the type, where it has one
    index: int
    fields: tuple[DigestField, ...]


@dataclass(frozen=True)
class ProgramInfo:
    """All that a controller can reach in a program. Things refer to one another by ``index``.

    ``timestamp_ns``: its time stamps count nanoseconds, not microseconds. ``notes``: what
    only some readers of a program want, by their names, as JSON has it.
    """

    name: str
    source: str  # the file, as it was named
    tables: tuple[Table, ...] = ()
    value_sets: tuple[ValueSet, ...] = ()
    actions: tuple[Action, ...] = ()
    registers: tuple[Register, ...] = ()
    counters: tuple[Counter, ...] = ()
    meters: tuple[Meter, ...] = ()
    digests: tuple[Digest, ...] = ()
    profiles: tuple[ActionProfile, ...] = ()
    timestamp_ns: bool = False
    notes: dict[str, Any] = field(default_factory=dict)

    def to_json(self) -> str:
        return json.dumps(dataclasses.asdict(self), sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> ProgramInfo:
        d = json.loads(text)
        return cls(
            name=d["name"],
            source=d["source"],
            tables=tuple(_table(t) for t in d["tables"]),
            value_sets=tuple(_value_set(v) for v in d["value_sets"]),
            actions=tuple(
                Action(a["name"], a["index"], tuple(ActionParam(**p) for p in a["params"]))
                for a in d["actions"]
            ),
            registers=tuple(Register(**r) for r in d["registers"]),
            counters=tuple(Counter(**c) for c in d["counters"]),
            meters=tuple(Meter(**m) for m in d["meters"]),
            digests=tuple(
                Digest(g["name"], g["index"], tuple(DigestField(**f) for f in g["fields"]))
                for g in d["digests"]
            ),
            profiles=tuple(
                ActionProfile(**{**p, "actions": tuple(p["actions"])}) for p in d["profiles"]
            ),
            timestamp_ns=d["timestamp_ns"],
            notes=d["notes"],
        )


def _call(d: dict[str, Any]) -> ActionCall:
    return ActionCall(d["action"], tuple(d["args"]))


def _value_set(d: dict[str, Any]) -> ValueSet:
    keys = tuple(KeyField(**k) for k in d["keys"])
    return ValueSet(d["name"], d["index"], keys, d["key_words"], d["size"])


def _table(d: dict[str, Any]) -> Table:
    return Table(
        name=d["name"],
        index=d["index"],
        keys=tuple(KeyField(**k) for k in d["keys"]),
        key_words=d["key_words"],
        actions=tuple(ActionRef(**a) for a in d["actions"]),
        arg_words=d["arg_words"],
        default=_call(d["default"]),
        const_default=d["const_default"],
        size=d["size"],
        entries=tuple(
            ConstEntry(
                tuple(EntryMatch(**m) for m in e["matches"]),
                _call(e["call"]),
                e["priority"],
                e["const"],
            )
            for e in d["entries"]
        ),
        const_entries=d["const_entries"],
        profile=d["profile"],
        support_timeout=d["support_timeout"],
        stateful=d["stateful"],
        metered=d["metered"],
    )
