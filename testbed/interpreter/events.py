"""What the interpreter tells of a packet's way: one event a thing that happened.

The interpreter prints nothing. Who wants to know hands it an :data:`Observer`, which
is called with the number of the pass, how deep the event lies in actions, controls and
branches, and the event. A *pass* is one way of one packet from where it enters a
pipeline to where it leaves: a copy made by the traffic manager, a resubmitted and a
recirculated packet each begin a pass of their own, and :class:`PassBegan` says of which
pass it came.

Every event carries the place in the source that made it happen, where there is one,
and names and values as plain data, copied: an observer may keep them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from testbed.compiler.source import Span
from testbed.compiler.types import EnumType, Type, underlying
from testbed.compiler.values import EnumValue, ErrorValue
from testbed.interpreter.values import Record, Stack, Tuple, Value, Varbit, contents, parts

_LARGEST_DIGIT = 9


@dataclass(frozen=True, slots=True)
class Shown:
    """A value by name. ``value`` is a number, a truth value, a name, the parts of an
    aggregate, or ``None`` for an invalid header."""

    name: str
    type: str
    value: int | bool | str | tuple[Shown, ...] | None

    @property
    def width(self) -> int | None:
        """Of a ``bit<W>``."""
        digits = self.type.removeprefix("bit<").removesuffix(">")
        return int(digits) if self.type.startswith("bit<") and digits.isdigit() else None


def show(name: str, value: Value, t: Type) -> Shown:
    """``value`` of type ``t`` as plain data."""
    match value:
        case Record() if value.is_header and not value.valid:
            return Shown(name, str(t), None)
        case Record():
            inner = zip(value.fields.items(), value.type.fields.values(), strict=True)
            return Shown(name, str(t), tuple(show(n, v, part) for (n, v), part in inner))
        case Stack() | Tuple():
            items = zip(contents(value), parts(value.type), strict=True)
            shown = tuple(show(f"[{i}]", v, part) for i, (v, part) in enumerate(items))
            return Shown(name, str(t), shown)
        case EnumValue() | ErrorValue():
            return Shown(name, str(t), repr(value))
        case Varbit():
            digits = f"{value.number:0{(value.width + 3) // 4}x}" if value.width else ""
            return Shown(name, f"varbit, {value.width} bits", f"0x{digits}" if digits else "empty")
    if isinstance(t, EnumType) and isinstance(value, int):
        member = next((m.name for m in t.decl.members if m.number == value), None)
        if member is not None:
            number = f"0x{value:x}" if value > _LARGEST_DIGIT else str(value)
            return Shown(name, str(t), f"{t.decl.name}.{member} ({number})")
    t = underlying(t)
    return Shown(name, str(t), value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    span: Span | None = None


# --------------------------------------------------------------------------- passes


@dataclass(frozen=True, slots=True, kw_only=True)
class PassBegan(Event):
    """``kind``: received, clone (ingress), clone (egress), replica, resubmitted, recirculated.

    ``parent`` is the pass that it came of, ``detail`` says more of why.
    """

    kind: str
    parent: int | None
    port: int
    frame: bytes
    at_ps: int
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StageBegan(Event):
    """``stage``: parser, verify checksum, ingress, traffic manager, egress, ...

    ``name`` is the program's parser or control there, if there is one.
    """

    stage: str
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied(Event):
    """The pass ``child`` begins here."""

    child: int
    kind: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped(Event):
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Enqueued(Event):
    """The traffic manager has put the packet into a queue of ``port``; ``detail`` names the
    group of which this is the only replica."""

    port: int
    priority: int
    rid: int
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderOut:
    """A header that was emitted; ``before`` is what it was in the packet that came, by the
    name of ``came_as`` then. Both are ``None`` for one that was added."""

    name: str
    fields: tuple[Shown, ...]
    before: tuple[Shown, ...] | None
    came_as: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent(Event):
    """The frame leaves; ``removed`` are headers that came and did not leave."""

    port: int
    frame: bytes
    headers: tuple[HeaderOut, ...]
    removed: tuple[str, ...]
    payload_bytes: int
    truncated: bool


# --------------------------------------------------------------------------- parsers


@dataclass(frozen=True, slots=True, kw_only=True)
class StateEntered(Event):
    parser: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Extracted(Event):
    """``at_bit``: where in the frame the header began."""

    header: Shown
    at_bit: int
    bits: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Advanced(Event):
    at_bit: int
    bits: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedAhead(Event):
    at_bit: int
    bits: int
    result: Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Selected(Event):
    """``case`` is the text of the case that matched, ``None`` if none did."""

    keys: tuple[Shown, ...]
    case: str | None
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ParserEnded(Event):
    """``error`` is ``NoError`` where the parser accepted, or rejected without one."""

    accepted: bool
    error: str
    reason: str = ""


# --------------------------------------------------------------------------- controls


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied(Event):
    """A control or parser applied inside another one. ``args``: what goes in, without
    headers and other aggregates."""

    name: str
    args: tuple[Shown, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyShown:
    """``match``: value and mask of the entry that won, low and high end for a range, as
    unsigned numbers of ``width`` bits; ``None`` where there is none, or where it does not
    care."""

    value: Shown
    match_kind: str
    width: int
    match: tuple[int, int] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TableApplied(Event):
    """``why`` the entry won, or why there was none. ``origin``: where the program writes
    the entry, or how many entries were added to the table before it. ``action`` is "" where
    the entry leads to a group without members."""

    table: str
    keys: tuple[KeyShown, ...]
    hit: bool
    why: str
    origin: Span | int | None
    action: str
    args: tuple[Shown, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionCalled(Event):
    """An action that the program calls itself."""

    action: str
    args: tuple[Shown, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionCalled(Event):
    function: str
    args: tuple[Shown, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Branched(Event):
    """``operands``: the values of what the condition names."""

    condition: str
    taken: bool
    operands: tuple[Shown, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Looped(Event):
    """A loop begins a round, or ends because of its condition. ``operands``: the values of
    what the condition names, or the variable of a loop over a range or a list, which tells
    of rounds only."""

    condition: str
    again: bool
    operands: tuple[Shown, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Switched(Event):
    subject: Shown
    label: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Assigned(Event):
    """``source``: the statement as the program has it, on one line."""

    source: str
    target: str
    before: Shown
    after: Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiedOut(Event):
    """A call has ended, and its parameter ``param`` has changed ``target``, which is no
    aggregate."""

    param: str
    target: str
    before: Shown
    after: Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class ValidityChanged(Event):
    header: str
    valid: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StackShifted(Event):
    stack: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Left(Event):
    """``return``, perhaps with a value, ``exit``, ``break`` or ``continue``."""

    statement: str
    value: Shown | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExternCalled(Event):
    """``name`` of the extern function, or ``instance.method``; ``result`` is what it gave,
    ``outcome`` what else came of it, in words."""

    name: str
    args: tuple[Shown, ...]
    result: Shown | None = None
    outcome: str = ""


Observer = Callable[[int, int, Event], None]
