"""Tables: entries, look-ups, and why an entry won.

Look-ups are done as the specification words them (section 14.2): all entries are
tried, and of those that match one wins. That is slow, and right; nothing of it is
shared with the look-ups of the engine.

Which entry wins: with a ternary, range or optional field in the key (or more than one
lpm field) the one with the largest priority, of equal ones the one that was added
first; with one lpm field the one with the longest prefix; else there can be only one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from testbed.compiler import ast
from testbed.compiler.instances import ActionInstance, ExternInstance, TableInstance
from testbed.compiler.source import Span
from testbed.compiler.types import BitsType, BoolType, Type, underlying
from testbed.compiler.values import ErrorValue
from testbed.interpreter.errors import TableError, Unsupported
from testbed.interpreter.meters import Bucket
from testbed.interpreter.values import bits, from_constant

DEFAULT_SIZE = 1024  # of a table that does not say, as p4c has it
_RANKED = frozenset(("ternary", "range", "optional"))
MATCH_KINDS = frozenset(("exact", "lpm", *_RANKED))


@dataclass(frozen=True)
class Key:
    """One field of a table's key."""

    name: str
    match_kind: str
    width: int
    type: Type


@dataclass(frozen=True)
class Match:
    """One field of an entry: a value and a mask, or for a range its low and high end."""

    value: int
    mask: int

    def holds(self, key: Key, number: int) -> bool:
        if key.match_kind == "range":
            return self.value <= number <= self.mask
        return number & self.mask == self.value

    def cares(self, key: Key) -> bool:
        """Whether there is a value that does not match."""
        if key.match_kind == "range":
            return (self.value, self.mask) != (0, (1 << key.width) - 1)
        return self.mask != 0


@dataclass(frozen=True)
class ActionCall:
    """An action and what the control plane gives it: an unsigned number a parameter."""

    action: ActionInstance
    args: tuple[int, ...] = ()


@dataclass(frozen=True)
class Member:
    """What an entry refers to in an action profile: a member, or a group of members."""

    number: int
    group: bool = False


@dataclass(frozen=True)
class OneShot:
    """Weighted actions of an entry's own, among which its table's selector chooses."""

    actions: tuple[tuple[ActionCall, int], ...]


Target = ActionCall | Member | OneShot


@dataclass(eq=False)
class Entry:
    matches: tuple[Match, ...]
    call: Target
    priority: int = 0
    origin: Span | int = 0  # in the program, or how many were added before
    written: int | None = None  # the priority that the program writes, in its own order
    packets: int = 0
    bytes: int = 0
    meter: Bucket = field(default_factory=Bucket)


@dataclass(frozen=True)
class Found:
    """A look-up's outcome: the entry that won, and why."""

    entry: Entry | None
    why: str


class Table:
    """A table of one control instance. ``direct_counter`` and ``direct_meter`` are attached."""

    def __init__(self, instance: TableInstance, no_action: ActionInstance) -> None:
        self.instance = instance
        self.name = instance.name
        matched = [k for k in instance.decl.keys if k.match_kind != "selector"]
        self.keys = [_key(instance, k) for k in matched]
        self.expressions = [k.expression for k in matched]
        self.selectors = [k.expression for k in instance.decl.keys if k.match_kind == "selector"]
        self.entries: list[Entry] = []
        self.first_default = self._default(no_action)  # what the program says
        self.default: Target = self.first_default
        self.direct_counter: ExternInstance | None = instance.counters
        self.direct_meter: ExternInstance | None = instance.meters
        self.profile: ExternInstance | None = instance.implementation
        self._index: dict[tuple[int, ...], Entry] = {}  # where all fields are exact
        self._added = 0
        self._install()
        self.size = max(instance.size or DEFAULT_SIZE, len(self.entries))

    @property
    def ranked(self) -> bool:
        """Whether entries have priorities."""
        kinds = [k.match_kind for k in self.keys]
        return not _RANKED.isdisjoint(kinds) or kinds.count("lpm") > 1

    @property
    def _exact(self) -> bool:
        return all(k.match_kind == "exact" for k in self.keys)

    # ---- look-up -----------------------------------------------------------------------

    def look_up(self, key: Sequence[int]) -> Found:
        """The entry that wins for this key, one unsigned number a field."""
        if not self.keys:
            return Found(None, "the table has no key")
        if not self.entries:
            return Found(None, "the table is empty")
        if self._exact:
            entry = self._index.get(tuple(key))
            if entry is None:
                return Found(None, f"none of {_entries(len(self.entries))} matches")
            return Found(entry, "exact match")
        matching = [e for e in self.entries if self._matches(e, key)]
        if not matching:
            return Found(None, f"none of {_entries(len(self.entries))} matches")
        matching.sort(key=self._rank)
        return Found(matching[0], self._why(matching))

    def _matches(self, entry: Entry, key: Sequence[int]) -> bool:
        return all(m.holds(k, n) for m, k, n in zip(entry.matches, self.keys, key, strict=True))

    def _rank(self, entry: Entry) -> int:
        """The smallest wins; sorting keeps the order of entries that are equal."""
        return -entry.priority if self.ranked else -self._prefix(entry)

    def _prefix(self, entry: Entry) -> int:
        """The prefix length of the lpm field."""
        return sum(
            m.mask.bit_count()
            for m, k in zip(entry.matches, self.keys, strict=True)
            if k.match_kind == "lpm"
        )

    def _why(self, matching: list[Entry]) -> str:
        count = len(matching)
        if count == 1:
            return f"the only one of {_entries(len(self.entries))} that matches"
        first, second = matching[0], matching[1]
        if not self.ranked:
            return (
                f"longest prefix of {count} that match: /{self._prefix(first)} "
                f"(next: /{self._prefix(second)})"
            )
        which, shown, following = "largest", first.priority, second.priority
        if isinstance(first.origin, Span) and isinstance(second.origin, Span):
            if first.written is None or second.written is None:
                return f"first of {count} that match"
            which = "largest" if first.written >= second.written else "smallest"
            shown, following = first.written, second.written
        equal = sum(e.priority == first.priority for e in matching)
        if equal > 1:
            others = f"; {count} match" if count > equal else ""
            return f"the first added of {equal} that match with priority {shown}{others}"
        return f"{which} priority of {count} that match: {shown} (next: {following})"

    # ---- changes -------------------------------------------------------------------------

    def insert(self, matches: tuple[Match, ...], call: Target, priority: int) -> Entry:
        """Raises TableError."""
        if self._find(matches, priority) is not None:
            raise TableError("an entry with this match is there already")
        if len(self.entries) >= self.size:
            raise TableError("the table is full")
        entry = Entry(matches, call, priority, self._added)
        self._added += 1
        self._add(entry)
        return entry

    def clear(self) -> None:
        """Removes all entries, those of the program too."""
        self.entries.clear()
        self._index.clear()
        self._added = 0

    def delete(self, matches: tuple[Match, ...], priority: int) -> None:
        """Raises TableError."""
        entry = self.find(matches, priority)
        self.entries.remove(entry)
        self._index.pop(tuple(m.value for m in matches), None)

    def find(self, matches: tuple[Match, ...], priority: int) -> Entry:
        """The entry with this match. Raises TableError."""
        entry = self._find(matches, priority)
        if entry is None:
            raise TableError("there is no such entry")
        return entry

    def _find(self, matches: tuple[Match, ...], priority: int) -> Entry | None:
        if self._exact:
            return self._index.get(tuple(m.value for m in matches))
        return next(
            (
                e
                for e in self.entries
                if e.matches == matches and (not self.ranked or e.priority == priority)
            ),
            None,
        )

    def _add(self, entry: Entry) -> None:
        self.entries.append(entry)
        if self._exact:
            self._index[tuple(m.value for m in entry.matches)] = entry

    # ---- what the program writes down ------------------------------------------------------

    def _default(self, no_action: ActionInstance) -> ActionCall:
        ref = self.instance.decl.default
        return ActionCall(no_action) if ref is None else self._call(ref, no_action)

    def _call(self, ref: ast.ActionRef, no_action: ActionInstance) -> ActionCall:
        listed = zip(self.instance.decl.actions, self.instance.actions, strict=True)
        action = next((a for r, a in listed if r.decl is ref.decl), no_action)
        args = []
        for param, given in zip(action.decl.params, ref.bound, strict=True):
            if param.direction == "":
                if given is None or given.value is None:
                    raise Unsupported(ref.span, "an argument that is not a constant")
                t = action.type_here(param.type)
                args.append(bits(from_constant(given.value, t), t))
        return ActionCall(action, tuple(args))

    def _install(self) -> None:
        decl = self.instance.decl
        at = [i for i, k in enumerate(decl.keys) if k.match_kind != "selector"]
        written = written_priorities(decl)
        for n, (e, priority) in enumerate(zip(decl.entries, priorities(decl), strict=True)):
            matches = tuple(_match(key, e.keysets[i]) for key, i in zip(self.keys, at, strict=True))
            call = self._call(e.action, self.first_default.action)
            if self._find(matches, priority) is None:
                rank = (priority, e.span, written[n]) if self.ranked else (0, e.span)
                self._add(Entry(matches, call, *rank))


def _key(table: TableInstance, k: ast.KeyElement) -> Key:
    if k.match_kind not in MATCH_KINDS:
        raise Unsupported(k.match_kind_span, f"the match kind '{k.match_kind}'")
    t = table.type_here(k.expression.type)
    shape = underlying(t)
    width = shape.width if isinstance(shape, BitsType) else 1 if isinstance(shape, BoolType) else 32
    return Key(k.name, k.match_kind, width, t)


def _entries(count: int) -> str:
    return "1 entry" if count == 1 else f"{count} entries"


def _number(e: ast.Expression) -> int:
    if e.value is None:
        raise Unsupported(e.span, "an entry that is not a constant")
    value = from_constant(e.value, e.type)
    return value.number if isinstance(value, ErrorValue) else bits(value, e.type)


def _match(key: Key, keyset: ast.Expression) -> Match:
    ones = (1 << key.width) - 1
    match keyset:
        case ast.DontCareExpr() | ast.DefaultExpr():
            return Match(0, ones if key.match_kind == "range" else 0)
        case ast.MaskExpr():
            mask = _number(keyset.mask) & ones
            return Match(_number(keyset.left) & mask, mask)
        case ast.RangeExpr():
            return Match(_number(keyset.low) & ones, _number(keyset.high) & ones)
    value = _number(keyset) & ones
    return Match(value, value if key.match_kind == "range" else ones)


def priorities(decl: ast.TableDecl) -> list[int]:
    """Priorities of the program's entries, turned so that the largest wins.

    Without any the first entry that matches wins.
    """
    written = written_priorities(decl)
    given = [p for p in written if p is not None]
    if not given:
        return list(range(len(decl.entries), 0, -1))
    return given if _largest_wins(decl) else [max(given) + 1 - p for p in given]


def written_priorities(decl: ast.TableDecl) -> list[int | None]:
    """Those of the program's entries as it means them, None for all where it gives none.

    An entry without one has that of the entry before, moved on by ``priority_delta``
    (section 14.2.1.4). ``@priority(n)`` is p4c's for const entries on BMv2: there an entry
    without one has its place.
    """
    if _noted(decl):
        noted = [e.noted_priority for e in decl.entries]
        return [i + 1 if n is None else n for i, n in enumerate(noted)]
    if all(e.priority is None for e in decl.entries):
        return [None] * len(decl.entries)
    delta = -decl.priority_delta if decl.largest_priority_wins else decl.priority_delta
    current = 1 - delta
    given: list[int | None] = []
    for e in decl.entries:
        current = current + delta if e.priority is None else e.priority
        given.append(current)
    return given


def _noted(decl: ast.TableDecl) -> bool:
    return any(e.noted_priority is not None for e in decl.entries)


def _largest_wins(decl: ast.TableDecl) -> bool:
    """With ``@priority`` the smallest wins."""
    return decl.largest_priority_wins and not _noted(decl)
