"""Statements, which have all the effects, and how to go through them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from testbed.compiler.ir.types import max_bits

if TYPE_CHECKING:
    from testbed.compiler.ir.expressions import Expr, Place, Var
    from testbed.compiler.ir.program import Function


Loc = tuple[str, int] | None  # file, line


class Stmt:
    __slots__ = ()


@dataclass(slots=True)
class At(Stmt):
    """What follows comes from here."""

    loc: Loc


@dataclass(slots=True)
class Declare(Stmt):
    """A local variable; without ``init`` it is zero (an undefined value reads as 0)."""

    var: Var
    init: Expr | None = None


@dataclass(slots=True)
class Assign(Stmt):
    target: Place
    value: Expr


@dataclass(slots=True)
class Copy(Stmt):
    """A whole struct, header, stack or varbit."""

    target: Place
    source: Place


@dataclass(slots=True)
class Zero(Stmt):
    """Fields 0, headers invalid."""

    target: Place


@dataclass(slots=True)
class SetValid(Stmt):
    """``setValid`` zeroes the fields of a header that was invalid."""

    target: Place
    valid: bool


@dataclass(slots=True)
class StackShift(Stmt):
    """``push_front(count)``, or ``pop_front`` where ``count`` is negative."""

    target: Place
    count: int


@dataclass(slots=True)
class If(Stmt):
    condition: Expr
    then: list[Stmt]
    otherwise: list[Stmt] = field(default_factory=list)


@dataclass(slots=True)
class Switch(Stmt):
    """No fall-through: a case is (its values, its body)."""

    subject: Expr
    cases: list[tuple[list[int], list[Stmt]]]
    default: list[Stmt] = field(default_factory=list)


@dataclass(slots=True)
class Loop(Stmt):
    """``head`` computes what ``condition`` reads; ``update`` runs after each turn."""

    head: list[Stmt]
    condition: Expr
    update: list[Stmt]
    body: list[Stmt]


@dataclass(slots=True)
class Break(Stmt):
    pass


@dataclass(slots=True)
class Continue(Stmt):
    pass


@dataclass(slots=True)
class Return(Stmt):
    value: Expr | Place | None = None


@dataclass(slots=True)
class Exit(Stmt):
    """Ends the whole control, through all callers; their copy-outs still happen."""


@dataclass(slots=True)
class Call(Stmt):
    """``args``: an expression a by-value parameter, a place a by-reference one.

    ``after`` is copy-out: it runs even when the callee exits or rejects.
    ``applied`` names the outcome where ``function`` is a table.
    """

    function: Function
    args: list[Expr | Place]
    result: Place | None = None
    applied: str | None = None
    after: list[Stmt] = field(default_factory=list)


@dataclass(slots=True)
class Lookup(Stmt):
    """In a table's function: looks the key up and binds ``entry``."""

    table: int
    key_words: int
    key: list[tuple[Expr, int, int]]  # value, word, shift
    strategy: str  # keyless, exact, lpm, ternary: as tables.h chooses
    entry: str
    direct_counter: bool
    direct_meter: Place | None = None  # receives the colour
    meter_bytes: bool = False
    timed: bool = False  # its entries may have idle timeouts


@dataclass(slots=True)
class Resolve(Stmt):
    """In the function of a table with an action profile: binds ``member``, to which
    ``entry`` points, or which ``hash`` chooses from the group to which it points;
    ``selection`` computes that."""

    entry: str
    member: str
    selection: list[Stmt]
    hash: Expr | None = None


@dataclass(slots=True)
class ReturnEntry(Stmt):
    """The outcome: whether ``entry`` is a hit, and the action of ``runs``, which is the
    entry or the member that it led to."""

    entry: str
    runs: str


@dataclass(slots=True)
class Extract(Stmt):
    """Parser: the next bytes become the header at ``target``, which becomes valid.

    ``varbit_bits`` is the length of its varbit field. ``stack`` has its ``next``
    advanced where ``target`` is ``stack.next``.
    """

    target: Place
    varbit_bits: Expr | None = None
    stack: Place | None = None


@dataclass(slots=True)
class CheckStack(Stmt):
    """Parser: rejects with StackOutOfBounds unless ``index`` is below ``size``."""

    index: Expr
    size: int


@dataclass(slots=True)
class Lookahead(Stmt):
    """Parser: reads a value of ``target``'s type ahead, consuming nothing."""

    target: Place


@dataclass(slots=True)
class Advance(Stmt):
    bits: Expr


@dataclass(slots=True)
class Verify(Stmt):
    """Parser: rejects with ``error`` unless ``condition`` holds."""

    condition: Expr
    error: Expr


@dataclass(slots=True)
class Goto(Stmt):
    """Parser: transition to a state by number, or ACCEPT, or REJECT."""

    state: int


@dataclass(slots=True)
class Emit(Stmt):
    """Deparser: writes the header at ``target`` if it is valid."""

    target: Place


@dataclass(slots=True)
class Serialize(Stmt):
    """Packs numbers and (places of) varbits, most significant bit first and without
    gaps, into a byte array ``buffer``."""

    buffer: str
    values: list[Expr | Place]

    @property
    def max_bytes(self) -> int:
        return (sum(max_bits(v.type) for v in self.values) + 7) // 8


@dataclass(slots=True)
class RegisterRead(Stmt):
    """``target = register[index]``; 0 beyond the end. ``target`` is a bit<W>, W as the cells'."""

    register: int
    index: Expr
    target: Place


@dataclass(slots=True)
class RegisterWrite(Stmt):
    """``register[index] = value``; lost beyond the end. ``value`` is a bit<W>, W as the cells'."""

    register: int
    index: Expr
    value: Expr


@dataclass(slots=True)
class Words(Stmt):
    """The values of a message, as an array ``buffer`` of tb_log_value."""

    buffer: str
    values: list[Expr]


@dataclass(slots=True)
class Runtime(Stmt):
    """An extern's operation: calls ``name`` of v1model.h. A ``str`` argument is verbatim C."""

    name: str
    args: list[Expr | str]
    result: Place | None = None


ACCEPT = -1
REJECT = -2


def nested(stmt: Stmt) -> Iterator[list[Stmt]]:
    """The statement lists inside a statement."""
    match stmt:
        case If():
            yield stmt.then
            yield stmt.otherwise
        case Switch():
            yield from (body for _, body in stmt.cases)
            yield stmt.default
        case Loop():
            yield stmt.head
            yield stmt.body
            yield stmt.update
        case Call():
            yield stmt.after
        case Resolve():
            yield stmt.selection


def walk(body: list[Stmt]) -> Iterator[Stmt]:
    """Every statement in ``body``, inner ones too, each before what is in it."""
    pending = body[::-1]
    while pending:
        stmt = pending.pop()
        yield stmt
        inner = [s for statements in nested(stmt) for s in statements]
        pending += inner[::-1]
