"""Statements, and the transitions that end parser states."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from testbed.compiler.ast.nodes import Annotation, Node, node

if TYPE_CHECKING:
    from testbed.compiler.ast.declarations import Declaration, StateDecl, VarDecl
    from testbed.compiler.ast.expressions import CallExpr, Expression
    from testbed.compiler.ast.tables import TableDecl
    from testbed.compiler.source import Span


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
    """``label: body``; without a ``body`` the label shares that of the next case.

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
