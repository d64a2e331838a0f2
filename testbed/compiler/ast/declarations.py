"""Declarations other than tables, and the whole program, which is a list of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from testbed.compiler.ast.nodes import Annotation, Node, node

if TYPE_CHECKING:
    from testbed.compiler.ast.expressions import CallExpr, Expression
    from testbed.compiler.ast.statements import BlockStmt, Statement, TransitionStmt
    from testbed.compiler.ast.type_expressions import TypeExpr
    from testbed.compiler.instances import PackageInstance
    from testbed.compiler.source import Span
    from testbed.compiler.types import Type


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
    """``accept`` and ``reject`` are built in and have none: see :class:`TransitionStmt`."""

    statements: list[Statement]
    transition: TransitionStmt | None  # None: implicitly to reject
    what: ClassVar[str] = "state"


@dataclass(eq=False, slots=True)
class Program:
    """All declarations of a compilation, includes first as they stand."""

    declarations: list[Declaration]
    main: PackageInstance | None = None  # evaluate
    errors: list[ErrorMember] = field(default_factory=list)  # resolve: in order of number
    match_kinds: list[str] = field(default_factory=list)  # resolve
