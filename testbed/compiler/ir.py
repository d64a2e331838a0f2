"""The typed IR between the checked syntax tree and C.

Why this shape
--------------
Lowering has done everything that needs P4's type system: generics are
specialised, names resolved, directions turned into copies, stacks' ``next`` and
``last`` into indices, tables into functions, extern calls into named run-time
operations. What is left is small and C-like: functions over *places* (storage)
and side-effect-free *expressions* of ``bit<W>``, ``int<W>`` and ``bool``; all
effects are statements, in P4's order of evaluation. Structs and headers stay
structs, so that a debugger shows ``phv->hdr.ipv4.ttl`` and copies are one
assignment. An SSA form was not taken: the C compiler builds a better one, and
the text should read like the program.

Every function carries where its statements come from (:data:`Loc`), which
becomes ``#line``. :func:`dump_ir` prints a program (``--emit ir``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum

from testbed.compiler.program import ProgramInfo

Loc = tuple[str, int] | None  # file, line

# --------------------------------------------------------------------------- types


class Type:
    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Bits(Type):
    """``bit<width>``, or two's complement ``int<width>``. Also error (16) and enums (32)."""

    width: int
    signed: bool = False

    def __str__(self) -> str:
        return f"{'i' if self.signed else 'b'}{self.width}"


@dataclass(frozen=True, slots=True)
class Bool(Type):
    def __str__(self) -> str:
        return "bool"


@dataclass(frozen=True, slots=True)
class Varbit(Type):
    max_width: int

    def __str__(self) -> str:
        return f"varbit{self.max_width}"


@dataclass(frozen=True, slots=True)
class Field_:
    name: str
    type: Type


@dataclass(eq=False, slots=True)
class Struct(Type):
    """A struct, header or header union. ``c_name`` is ``tb_intrinsic`` for standard_metadata_t.

    A header has a validity bit of its own; a union's members are headers. A scalar field of
    a header is only ever loaded or the target of an :class:`Assign`: it need not lie in
    memory as a variable does (``emit_headers``).
    """

    name: str
    kind: str  # struct, header, header_union
    fields: list[Field_]
    c_name: str
    by_name: dict[str, Field_] = field(init=False, repr=False)
    bit_at: dict[str, int] = field(init=False, repr=False)
    """Where the fields begin in a header that lies in memory as on the wire, else empty."""

    def __post_init__(self) -> None:
        self.by_name = {f.name: f for f in self.fields}
        self.bit_at = _wire_layout(self.fields) if self.kind == "header" else {}

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"<{self.kind} {self.name}>"


def _wire_layout(fields: list[Field_]) -> dict[str, int]:
    at = 0
    found = {}
    for f in fields:
        if not isinstance(f.type, Bits | Bool) or bit_width(f.type) > _WIRE_BITS:
            return {}
        found[f.name] = at
        at += bit_width(f.type)
    return found if at % 8 == 0 else {}


_WIRE_BITS = 128  # the widest field that C can take out of bytes as one number


@dataclass(frozen=True, slots=True)
class Stack(Type):
    """``size`` elements, and ``next``, the index behind the last extracted one."""

    element: Type
    size: int
    c_name: str

    def __str__(self) -> str:
        return f"{self.element}[{self.size}]"


BOOL = Bool()
BIT32 = Bits(32)
ERROR = Bits(16)
ENUM = Bits(32)

# --------------------------------------------------------------------------- places


class Storage(Enum):
    """Where a variable lies, which is how C gets at it."""

    LOCAL = "local"  # of the C function, or a parameter passed by value
    POINTER = "pointer"  # a parameter passed by reference
    PHV = "phv"  # in the packet's context
    INTRINSIC = "im"  # the standard metadata, in the context's head
    FRAME = "frame"  # of the control or parser instance, shared with its actions and states
    FRAME_POINTER = "frame_pointer"  # a parameter of the instance, passed by reference


class Place:
    __slots__ = ()
    type: Type


@dataclass(frozen=True, slots=True)
class Var(Place):
    name: str
    type: Type
    storage: Storage = Storage.LOCAL


@dataclass(frozen=True, slots=True)
class Member(Place):
    base: Place
    name: str
    type: Type


@dataclass(frozen=True, slots=True)
class Element(Place):
    """``base[index]``; beyond the end a spare element is meant, which nothing reads."""

    base: Place
    index: Expr
    type: Type


@dataclass(frozen=True, slots=True)
class StackNext(Place):
    """A stack's ``next`` index."""

    base: Place
    type: Type = BIT32


# --------------------------------------------------------------------------- expressions


class Expr:
    __slots__ = ()
    type: Type


@dataclass(frozen=True, slots=True)
class Const(Expr):
    value: int
    type: Type


@dataclass(frozen=True, slots=True)
class Load(Expr):
    place: Place

    @property
    def type(self) -> Type:  # type: ignore[override]
        return self.place.type


@dataclass(frozen=True, slots=True)
class Unary(Expr):
    """``-`` and ``~`` on bits, ``!`` on bool."""

    op: str
    operand: Expr
    type: Type


@dataclass(frozen=True, slots=True)
class Binary(Expr):
    """Arithmetic wraps to ``type`` (there is no division); comparisons and ``&& ||`` give bool."""

    op: str
    left: Expr
    right: Expr
    type: Type


@dataclass(frozen=True, slots=True)
class Cast(Expr):
    """Truncates, or extends by the operand's sign."""

    operand: Expr
    type: Type


@dataclass(frozen=True, slots=True)
class Slice(Expr):
    operand: Expr
    high: int
    low: int
    type: Type


@dataclass(frozen=True, slots=True)
class Concat(Expr):
    left: Expr
    right: Expr
    type: Type


@dataclass(frozen=True, slots=True)
class Mux(Expr):
    condition: Expr
    then: Expr
    otherwise: Expr
    type: Type


@dataclass(frozen=True, slots=True)
class IsValid(Expr):
    """Of a header or (any member valid) a header union."""

    place: Place
    type: Type = BOOL


@dataclass(frozen=True, slots=True)
class SameVarbit(Expr):
    left: Place
    right: Place
    type: Type = BOOL


@dataclass(frozen=True, slots=True)
class InSet(Expr):
    """Whether ``key`` (value, word, shift; see :class:`Lookup`) is a member of a value set.

    ``table``: what the engine looks it up in; ``strategy`` as for a table.
    """

    table: int
    key_words: int
    key: tuple[tuple[Expr, int, int], ...]
    strategy: str
    type: Type = BOOL


@dataclass(frozen=True, slots=True)
class AppliedHit(Expr):
    """Whether the application of a table whose outcome is in ``applied`` found an entry."""

    applied: str
    type: Type = BOOL


@dataclass(frozen=True, slots=True)
class AppliedAction(Expr):
    applied: str
    type: Type = BIT32


@dataclass(frozen=True, slots=True)
class EntryAction(Expr):
    """In a table's function: the action of ``entry``, an entry or member."""

    entry: str
    type: Type = BIT32


@dataclass(frozen=True, slots=True)
class EntryHit(Expr):
    """In a table's function: whether ``entry`` was found, not the default."""

    entry: str
    type: Type = BOOL


@dataclass(frozen=True, slots=True)
class EntryArg(Expr):
    """A parameter of the action of ``entry``, from 64-bit argument word ``word`` on."""

    entry: str
    word: int
    type: Type


# --------------------------------------------------------------------------- statements


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

# --------------------------------------------------------------------------- program


class Stage(Enum):
    """What a function works on besides the switch and the PHV."""

    PLAIN = "plain"
    PARSER = "parser"  # the cursor
    DEPARSER = "deparser"  # the output


@dataclass(frozen=True, slots=True)
class Param:
    name: str
    type: Type
    by_reference: bool = False
    read_only: bool = False


@dataclass(eq=False, slots=True)
class Frame:
    """The variables and parameters of one instance of a control or parser."""

    c_name: str
    fields: list[tuple[Param, bool]] = field(default_factory=list)  # bool: holds a pointer


@dataclass(eq=False, slots=True)
class Function:
    """``kind``: control, action, table, function, parser, state.

    A parser's ``states`` are its functions by state number; ``start`` is one of them.
    """

    name: str  # as the control plane sees it
    c_name: str
    kind: str
    stage: Stage
    params: list[Param]
    result: Type | None = None
    body: list[Stmt] = field(default_factory=list)
    frame: Frame | None = None
    owns_frame: bool = False  # declares it, filled from its parameters
    states: list[Function] = field(default_factory=list)
    start: int = 0
    loc: Loc = None


@dataclass(eq=False, slots=True)
class Program:
    name: str
    source: str
    types: list[Struct | Stack]
    headers: Type  # of phv->hdr
    metadata: Type  # of phv->meta
    parser: Function
    verify: Function
    ingress: Function
    egress: Function
    compute: Function
    deparser: Function
    functions: list[Function]  # callees first
    field_lists: dict[int, list[Place]]  # what clone, resubmit and recirculate preserve
    errors: list[str]
    timestamp_ps: int
    info: ProgramInfo

    def error(self, name: str) -> int:
        """Number of a core.p4 error; NoError where the core.p4 in use lacks it."""
        return self.errors.index(name) if name in self.errors else 0

    @property
    def max_header_bytes(self) -> int:
        """The most that the deparser can write."""
        emitted = [
            max_bits(s.target.type)
            for f in self.functions
            if f.stage is Stage.DEPARSER
            for s in walk(f.body)
            if isinstance(s, Emit)
        ]
        return sum(emitted) // 8


def bit_width(t: Type) -> int:
    """Bits that a scalar takes in a packet."""
    if isinstance(t, Bits):
        return t.width
    if isinstance(t, Bool):
        return 1
    raise TypeError(f"{t} is not a scalar")


def fixed_bits(t: Type) -> int:
    """Bits that a value takes in a packet with every header valid and varbits empty."""
    match t:
        case Struct():
            sizes = [fixed_bits(f.type) for f in t.fields]
            return max(sizes, default=0) if t.kind == "header_union" else sum(sizes)
        case Stack():
            return t.size * fixed_bits(t.element)
        case Varbit():
            return 0
        case _:
            return bit_width(t)


def max_bits(t: Type) -> int:
    """As :func:`fixed_bits`, with varbits full."""
    match t:
        case Struct():
            sizes = [max_bits(f.type) for f in t.fields]
            return max(sizes, default=0) if t.kind == "header_union" else sum(sizes)
        case Stack():
            return t.size * max_bits(t.element)
        case Varbit():
            return t.max_width
        case _:
            return bit_width(t)


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


def dump_ir(program: Program) -> str:
    """The program as text (``--emit ir``); see ``ir_dump``."""
    from testbed.compiler.ir_dump import dump  # noqa: PLC0415  (it imports this module)

    return dump(program)
