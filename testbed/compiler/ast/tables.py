"""Tables: their keys, actions, entries and other properties."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar

from testbed.compiler.ast.declarations import ActionDecl, Declaration
from testbed.compiler.ast.nodes import Annotation, Node, node

if TYPE_CHECKING:
    from testbed.compiler.ast.expressions import Argument, Expression
    from testbed.compiler.source import Span


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
    that of ``@priority(N)``. Entries are listed in source order, the first that
    matches winning, unless the table says ``largest_priority_wins``.
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
