"""The syntax tree, and what the later passes find written on it.

How to read it
--------------
The parser builds the nodes below and fills in what a constructor takes. The
passes after it add to the same tree, each its own attributes, which a comment
names where they are declared:

``resolve``  binds every name to its declaration: ``NameExpr.decl``,
             ``NamedTypeExpr.decl``, ``SelectCase.state``, ``TransitionStmt.state``.
             A ``decl`` is the very node that declares (``VarDecl``,
             ``ParamDecl``, ``ActionDecl``, ``TableDecl``, ``InstanceDecl``, ...),
             so it may key a dictionary: nodes compare and hash by identity.
``check``    gives every expression a ``.type`` and, where it is known at compile
             time and the same in every instance, a ``.value``
             (``testbed.compiler.values``); ``None`` means unknown. *Look at
             ``.value`` first*: an expression that has one needs no code.
``evaluate`` instantiates ``main``; its objects (``instances.py``; ``Program.main`` is a
             ``PackageInstance``) refer to these nodes.

What the checker promises to the passes behind it
-------------------------------------------------
* **No implicit conversion is left.** Operands have the types that the operator
  wants. An unsized constant has taken the type its context gives it (with its
  ``.value`` wrapped); an implicit conversion at run time (a serializable enum
  used as its bits) is a ``CastExpr`` with ``implicit=True``. ``{...}`` has the
  struct, header, tuple or stack type that it is assigned to.
* **Operators**: both sides of arithmetic, bitwise operators and comparisons
  have one type; the right side of a shift is any unsigned type, or has a value;
  ``++`` concatenates bits. ``==`` and ``!=`` also compare bool, error, enums,
  headers, structs, tuples, stacks and varbits.
* **Calls**: ``CallExpr.kind`` says what is called and ``CallExpr.args`` no
  longer matters: ``bound`` has exactly one expression a parameter of
  ``target.params``, in their order: names and defaults are resolved; ``None``
  where an optional parameter or ``_`` stands. ``type_args`` maps the callee's
  type parameters to types. See ``CallKind``. In a generic function's body types
  mention ``TypeVar``; substitute ``type_args`` when expanding the call.
* **Members**: ``MemberExpr.kind`` says whether it is a field, a member of an
  enum or of ``error``, a stack's ``next``/``last``/``lastIndex``/``size``, or
  part of an apply result.
* **Parameters** go by copy-in/copy-out: directions are on ``ParamDecl``.
  Arguments of ``out`` and ``inout`` are assignable expressions. A directionless
  action parameter is bound by the caller or by the control plane: in
  ``ActionRef.bound`` and ``TableDecl.default`` the missing ones are ``None``.
* **Tables**: ``TableDecl`` has the properties taken apart: ``keys``, ``actions``,
  ``default``, ``entries``, ``size``, ``implementation``, ...
* **Names** are shadow-free only by identity: go by ``decl``, never by ``name``.
* Declarations are listed where they stand; P4 declares before use, except that
  parser states may refer forward.

All nodes stand in this one file, in the order of the grammar: declarations,
statements and expressions refer to one another in a circle, and a reader looks
nodes up rather than reading them through.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from enum import Enum, auto
from typing import TYPE_CHECKING, ClassVar, TypeVar, cast, dataclass_transform

if TYPE_CHECKING:
    from testbed.compiler.instances import PackageInstance
    from testbed.compiler.source import Span
    from testbed.compiler.types import Type
    from testbed.compiler.values import Value


NodeClass = TypeVar("NodeClass", bound=type)


@dataclass_transform(eq_default=False, field_specifiers=(field,))
def node(cls: NodeClass) -> NodeClass:
    """A dataclass that compares by identity and carries no ``__dict__``."""
    return cast(NodeClass, dataclass(eq=False, slots=True)(cls))


@node
class Node:
    span: Span


def children(node: Node) -> Iterator[Node]:
    """The nodes that were written inside ``node``; not those that passes have linked to it."""
    for item in fields(node):
        if item.init:
            value = getattr(node, item.name)
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, Node):
                    yield child


def descendants(node: Node) -> Iterator[Node]:
    """``node`` and all nodes that were written inside it, in no set order."""
    pending = [node]
    while pending:
        current = pending.pop()
        yield current
        pending += children(current)


# --------------------------------------------------------------------------- annotations


@node
class Annotation(Node):
    """``@name``, ``@name(expr, ...)``, ``@name[expr, ...]``, ``@name[k = v, ...]``.

    ``tokens`` holds the text of what stood in the parentheses, token by token;
    ``args`` the expressions where it reads as an expression list, else ``None``;
    ``pairs`` the key-value pairs of a structured annotation.
    """

    name: str
    structured: bool
    tokens: list[str]
    args: list[Expression] | None
    pairs: dict[str, Expression]


# --------------------------------------------------------------------------- types


@node
class TypeExpr(Node):
    """A type as written; ``type`` is what it denotes."""

    type: Type = field(init=False, default=None, repr=False)  # type: ignore[assignment]  # check


@node
class BuiltinTypeExpr(TypeExpr):
    """``bool error match_kind string void int`` and, with ``width``, ``bit int varbit``."""

    name: str
    width: Expression | None = None


@node
class NamedTypeExpr(TypeExpr):
    """A declared type's name, applied to type arguments where ``args`` is not empty."""

    name: str
    absolute: bool = False  # written with a leading dot
    args: list[TypeExpr] = field(default_factory=list)
    decl: Declaration | None = field(init=False, default=None, repr=False)  # resolve


@node
class StackTypeExpr(TypeExpr):
    element: TypeExpr
    size: Expression


@node
class TupleTypeExpr(TypeExpr):
    """``tuple<...>``, or ``list<T>`` where ``name`` says so."""

    name: str
    args: list[TypeExpr]


@node
class DontCareTypeExpr(TypeExpr):
    """``_`` as a type argument: to be inferred."""


# --------------------------------------------------------------------------- expressions


@node
class Expression(Node):
    type: Type = field(init=False, default=None, repr=False)  # type: ignore[assignment]  # check
    value: Value | None = field(init=False, default=None, repr=False)  # check


@node
class IntLiteral(Expression):
    """``10``, ``8w0xff``, ``4s7``; ``base`` is how it was written."""

    number: int
    width: int | None = None
    signed: bool = False
    base: int = 10


@node
class BoolLiteral(Expression):
    literal: bool


@node
class StringLiteral(Expression):
    text: str


@node
class NameExpr(Expression):
    """A declared name used as a value."""

    name: str
    absolute: bool = False
    decl: Declaration | None = field(init=False, default=None, repr=False)  # resolve, check


@node
class TypeNameExpr(Expression):
    """A type where an expression stands: ``E`` in ``E.A``, ``error`` in ``error.NoMatch``."""

    named: TypeExpr


@node
class ThisExpr(Expression):
    """``this``, inside an abstract method's implementation: the instance."""


class MemberKind(Enum):
    FIELD = auto()  # of a struct, header, header union
    ENUM = auto()  # E.A: has a value
    ERROR = auto()  # error.X: has a value
    STACK_NEXT = auto()  # next: parser only, assignable
    STACK_LAST = auto()  # last: parser only
    STACK_LAST_INDEX = auto()  # lastIndex: bit<32>
    STACK_SIZE = auto()  # size: has a value
    APPLY_HIT = auto()  # t.apply().hit
    APPLY_MISS = auto()
    APPLY_ACTION_RUN = auto()
    METHOD = auto()  # a method's name, called by the CallExpr around it


@node
class MemberExpr(Expression):
    base: Expression
    member: str
    member_span: Span
    kind: MemberKind | None = field(init=False, default=None, repr=False)  # check


@node
class IndexExpr(Expression):
    """``stack[i]``, ``tuple[0]`` (index has a value for a tuple)."""

    base: Expression
    index: Expression


@node
class SliceExpr(Expression):
    """``e[high:low]``; both bounds have values.

    As parsed from ``e[low +: width]``, ``high`` holds the width and ``plus`` is
    set; the checker makes it the plain form.
    """

    base: Expression
    high: Expression
    low: Expression
    plus: bool = False


@node
class UnaryExpr(Expression):
    op: str  # ! ~ - +
    operand: Expression


@node
class BinaryExpr(Expression):
    op: str  # * / % + - |+| |-| << >> <= >= < > == != & ^ | ++ && ||
    left: Expression
    right: Expression


@node
class ConditionalExpr(Expression):
    condition: Expression
    then: Expression
    otherwise: Expression


@node
class CastExpr(Expression):
    """``(T)e``. Between bit, int, bool, serializable enums, new types; to structs too."""

    target: TypeExpr | None  # None where implicit
    operand: Expression
    implicit: bool = False


@node
class Argument(Node):
    name: str | None
    value: Expression | None  # None: `_`


class CallKind(Enum):
    """What a call calls; in brackets what ``target`` and ``receiver`` are."""

    FUNCTION = auto()  # a P4 function [FunctionDecl with a body]
    EXTERN_FUNCTION = auto()  # [FunctionDecl without a body]
    EXTERN_METHOD = auto()  # [FunctionDecl of an extern; receiver: the instance's or packet's name]
    ACTION = auto()  # [ActionDecl]
    TABLE_APPLY = auto()  # [TableDecl]
    PARSER_APPLY = auto()  # [ParserDecl; receiver: the instance, or a TypeNameExpr if anonymous]
    CONTROL_APPLY = auto()  # [ControlDecl; receiver as above]
    BUILTIN = auto()  # [receiver: a header, stack or any value; `builtin` names the method]
    CONSTRUCTOR = auto()  # T(args) [the extern's constructor FunctionDecl, or the Parser-,
    #                       Control- or PackageDecl; compile-time only]


@node
class CallExpr(Expression):
    """``callee<type_arguments>(args)``; a constructor call has a ``TypeNameExpr`` as callee.

    Built-in methods: ``isValid setValid setInvalid`` of headers and unions,
    ``push_front pop_front`` of stacks, ``minSizeInBits minSizeInBytes
    maxSizeInBits maxSizeInBytes`` (they have values).
    """

    callee: Expression
    type_arguments: list[TypeExpr]
    args: list[Argument]
    kind: CallKind | None = field(init=False, default=None, repr=False)  # check, as all below
    target: (
        FunctionDecl | ActionDecl | TableDecl | ParserDecl | ControlDecl | PackageDecl | None
    ) = field(init=False, default=None, repr=False)
    receiver: Expression | None = field(init=False, default=None, repr=False)
    builtin: str | None = field(init=False, default=None, repr=False)
    bound: list[Expression | None] = field(init=False, default_factory=list, repr=False)
    type_args: dict[TypeParam, Type] = field(init=False, default_factory=dict, repr=False)


@node
class ListExpr(Expression):
    """``{a, b, ...}``; ``dots``: ends with ``...``, the rest take default values."""

    elements: list[Expression]
    dots: bool = False


@node
class StructExpr(Expression):
    """``{x = a, y = b, ...}``, also written ``(S){...}``."""

    fields: list[FieldInit]
    dots: bool = False

    def get(self, name: str) -> Expression | None:
        return next((f.value for f in self.fields if f.name == name), None)


@node
class FieldInit(Node):
    name: str
    value: Expression


@node
class InvalidExpr(Expression):
    """``{#}``: an invalid header or header union."""


@node
class DefaultExpr(Expression):
    """``...`` as a whole value: the default value of its type; or the keyset of an entry."""


@node
class DontCareExpr(Expression):
    """``_`` or ``default`` as a keyset."""


@node
class MaskExpr(Expression):
    """``value &&& mask`` as a keyset."""

    left: Expression
    mask: Expression


@node
class RangeExpr(Expression):
    """``low .. high`` as a keyset, both ends included."""

    low: Expression
    high: Expression


# --------------------------------------------------------------------------- declarations


@node
class Declaration(Node):
    name: str
    name_span: Span
    annotations: list[Annotation]

    def annotation(self, name: str) -> Annotation | None:
        return next((a for a in self.annotations if a.name == name), None)

    what: ClassVar[str] = "declaration"  # as a diagnostic calls it


@node
class TypeParam(Declaration):
    what: ClassVar[str] = "type parameter"


@node
class ParamDecl(Declaration):
    """``direction``: ``in``, ``out``, ``inout`` or ``""`` (none)."""

    direction: str
    type_expr: TypeExpr
    default: Expression | None
    type: Type = field(init=False, default=None, repr=False)  # type: ignore[assignment]  # check
    what: ClassVar[str] = "parameter"

    @property
    def optional(self) -> bool:
        return any(a.name == "optional" for a in self.annotations)


@node
class ConstDecl(Declaration):
    type_expr: TypeExpr
    initializer: Expression
    type: Type = field(init=False, default=None, repr=False)  # type: ignore[assignment]  # check
    what: ClassVar[str] = "constant"


@node
class VarDecl(Declaration):
    type_expr: TypeExpr
    initializer: Expression | None
    type: Type = field(init=False, default=None, repr=False)  # type: ignore[assignment]  # check
    what: ClassVar[str] = "variable"


@node
class InstanceDecl(Declaration):
    """``register<bit<32>>(16) r;``: ``call`` is the constructor call.

    ``methods``: implementations of abstract methods, and the instances that they
    share, where a block follows.
    """

    call: CallExpr
    methods: list[Declaration] | None
    type: Type = field(init=False, default=None, repr=False)  # type: ignore[assignment]  # check
    what: ClassVar[str] = "instance"


@node
class FieldDecl(Declaration):
    type_expr: TypeExpr
    type: Type = field(init=False, default=None, repr=False)  # type: ignore[assignment]  # check
    what: ClassVar[str] = "field"


@node
class StructDecl(Declaration):
    kind: str  # struct, header, header_union
    type_params: list[TypeParam]
    fields: list[FieldDecl]
    type: Type | None = field(init=False, default=None, repr=False)  # check, where not generic
    what: ClassVar[str] = "struct"


@node
class EnumMember(Declaration):
    initializer: Expression | None
    number: int = field(init=False, default=0, repr=False)  # check
    what: ClassVar[str] = "enum member"


@node
class EnumDecl(Declaration):
    """``underlying`` is set for a serializable enum."""

    underlying: TypeExpr | None
    members: list[EnumMember]
    what: ClassVar[str] = "enum"


@node
class ErrorMember(Declaration):
    number: int = field(init=False, default=0, repr=False)  # resolve
    what: ClassVar[str] = "error"


@node
class ErrorDecl(Declaration):
    members: list[ErrorMember]
    what: ClassVar[str] = "error declaration"


@node
class MatchKindMember(Declaration):
    what: ClassVar[str] = "match kind"


@node
class MatchKindDecl(Declaration):
    members: list[MatchKindMember]
    what: ClassVar[str] = "match_kind declaration"


@node
class TypedefDecl(Declaration):
    """``typedef T name`` or, where ``new``, ``type T name``."""

    new: bool
    type_expr: TypeExpr
    type: Type = field(init=False, default=None, repr=False)  # type: ignore[assignment]  # check
    what: ClassVar[str] = "type"


@node
class FunctionDecl(Declaration):
    """A function, an extern function, an extern's method or its constructor.

    ``body`` is ``None`` for externs. ``return_type`` is ``None`` for a constructor.
    """

    return_type: TypeExpr | None
    type_params: list[TypeParam]
    params: list[ParamDecl]
    body: BlockStmt | None
    owner: ExternDecl | None = None
    abstract: bool = False
    what: ClassVar[str] = "function"


@node
class ExternDecl(Declaration):
    type_params: list[TypeParam]
    constructors: list[FunctionDecl]
    methods: list[FunctionDecl]
    what: ClassVar[str] = "extern"


@node
class ParserDecl(Declaration):
    """With ``states`` ``None`` it declares a type only, as in an architecture."""

    type_params: list[TypeParam]
    params: list[ParamDecl]
    ctor_params: list[ParamDecl]
    locals: list[Declaration]
    states: list[StateDecl] | None
    what: ClassVar[str] = "parser"


@node
class ControlDecl(Declaration):
    """With ``body`` ``None`` it declares a type only."""

    type_params: list[TypeParam]
    params: list[ParamDecl]
    ctor_params: list[ParamDecl]
    locals: list[Declaration]
    body: BlockStmt | None
    what: ClassVar[str] = "control"


@node
class PackageDecl(Declaration):
    """``params`` are constructor parameters."""

    type_params: list[TypeParam]
    params: list[ParamDecl]
    what: ClassVar[str] = "package"


@node
class ActionDecl(Declaration):
    params: list[ParamDecl]
    body: BlockStmt
    what: ClassVar[str] = "action"


@node
class ValueSetDecl(Declaration):
    element: TypeExpr
    size: Expression
    type: Type = field(init=False, default=None, repr=False)  # type: ignore[assignment]  # check
    what: ClassVar[str] = "value set"


@node
class StateDecl(Declaration):
    """``accept`` and ``reject`` are built in: ``TransitionStmt.builtin_state``."""

    statements: list[Statement]
    transition: TransitionStmt | None  # None: implicitly to reject
    what: ClassVar[str] = "state"


# --------------------------------------------------------------------------- tables


@node
class TableProperty(Node):
    """A property other than key, actions, entries: ``[const] name = expression;``"""

    name: str
    name_span: Span
    value: Expression
    const: bool
    annotations: list[Annotation]


@node
class KeyElement(Node):
    """``expression : match_kind``; ``name`` is what the control plane calls it."""

    expression: Expression
    match_kind: str
    match_kind_span: Span
    annotations: list[Annotation]
    name: str = field(init=False, default="", repr=False)  # check


@node
class ActionRef(Node):
    """One of a table's actions, or its default, or an entry's: ``name(arguments)``.

    ``bound`` has one item a parameter of ``decl``: the argument, or ``None``
    where the control plane supplies it.
    """

    name: str
    absolute: bool
    args: list[Argument]
    has_args: bool  # whether parentheses were written
    annotations: list[Annotation]
    decl: ActionDecl | None = field(init=False, default=None, repr=False)  # resolve
    bound: list[Expression | None] = field(init=False, default_factory=list, repr=False)  # check
    scope: str = field(init=False, default="both", repr=False)  # both, table_only, default_only


@node
class Entry(Node):
    """``keyset : action(args);`` One keyset a key; all values are known.

    ``priority``: its value where ``priority = N:`` was written; ``noted_priority``
    that of ``@priority(N)``. Entries are
    listed in source order, the first that matches winning, unless the table
    says ``largest_priority_wins``.
    """

    keysets: list[Expression]
    action: ActionRef
    annotations: list[Annotation]
    const: bool
    priority_expr: Expression | None
    priority: int | None = field(init=False, default=None, repr=False)  # check
    noted_priority: int | None = field(init=False, default=None, repr=False)  # check


@node
class TableDecl(Declaration):
    keys: list[KeyElement]
    actions: list[ActionRef]
    entries: list[Entry]
    const_entries: bool
    properties: list[TableProperty]
    written: dict[str, Span]  # the names of all properties, in the order they stand in
    # check fills in what the properties say:
    default: ActionRef | None = field(init=False, default=None, repr=False)  # None: NoAction
    const_default: bool = field(init=False, default=False, repr=False)
    size: Expression | None = field(init=False, default=None, repr=False)
    implementation: Expression | None = field(init=False, default=None, repr=False)
    counters: Expression | None = field(init=False, default=None, repr=False)  # direct_counter
    meters: Expression | None = field(init=False, default=None, repr=False)  # direct_meter
    support_timeout: bool = field(init=False, default=False, repr=False)
    largest_priority_wins: bool = field(init=False, default=True, repr=False)
    priority_delta: int = field(init=False, default=1, repr=False)
    what: ClassVar[str] = "table"

    def property(self, name: str) -> TableProperty | None:
        return next((p for p in self.properties if p.name == name), None)


# --------------------------------------------------------------------------- statements


@node
class Statement(Node):
    pass


@node
class BlockStmt(Statement):
    statements: list[Statement]
    annotations: list[Annotation]
    end_span: Span  # the closing brace


@node
class DeclStmt(Statement):
    """A variable, constant or instance declared among statements."""

    decl: Declaration


@node
class AssignStmt(Statement):
    """``op`` is ``=`` or a compound operator: ``+=``, ``<<=``, ``|+|=``, ..."""

    op: str
    left: Expression
    right: Expression


@node
class CallStmt(Statement):
    call: CallExpr


@node
class IfStmt(Statement):
    condition: Expression
    then: Statement
    otherwise: Statement | None


@node
class ReturnStmt(Statement):
    value: Expression | None


@node
class ExitStmt(Statement):
    pass


@node
class EmptyStmt(Statement):
    pass


@node
class BreakStmt(Statement):
    pass


@node
class ContinueStmt(Statement):
    pass


@node
class SwitchCase(Node):
    """``labels`` share ``body``; ``body`` ``None`` (label: with nothing) falls to the next.

    On ``action_run``, a label is a ``NameExpr`` whose ``decl`` is the
    ``ActionDecl``; otherwise it has a value. ``DontCareExpr``: ``default``.
    """

    label: Expression
    body: BlockStmt | None


@node
class SwitchStmt(Statement):
    subject: Expression
    cases: list[SwitchCase]
    table: TableDecl | None = field(init=False, default=None, repr=False)  # set on action_run


@node
class ForStmt(Statement):
    """``for (init; condition; update) body``"""

    annotations: list[Annotation]
    init: list[Statement]
    condition: Expression
    update: list[Statement]
    body: Statement


@node
class ForInStmt(Statement):
    """``for (bit<8> x in 0 .. 7) body``; ``collection``: a range, stack, or list."""

    annotations: list[Annotation]
    decl: VarDecl
    collection: Expression
    body: Statement


@node
class SelectCase(Node):
    """``keysets`` has one item a selector; ``state`` is ``None`` for accept and reject."""

    keysets: list[Expression]
    state_name: str
    state_span: Span
    state: StateDecl | None = field(init=False, default=None, repr=False)  # resolve


@node
class TransitionStmt(Statement):
    """``transition name;``, or ``transition select(selectors) { cases }``.

    ``state`` is ``None`` for accept and reject, and for a select.
    """

    state_name: str | None
    state_span: Span
    selectors: list[Expression]
    cases: list[SelectCase]
    state: StateDecl | None = field(init=False, default=None, repr=False)  # resolve


# --------------------------------------------------------------------------- program


@dataclass(eq=False, slots=True)
class Program:
    """All declarations of a compilation, includes first as they stand."""

    declarations: list[Declaration]
    main: PackageInstance | None = None  # evaluate
    errors: list[ErrorMember] = field(default_factory=list)  # resolve: in order of number
    match_kinds: list[str] = field(default_factory=list)  # resolve
