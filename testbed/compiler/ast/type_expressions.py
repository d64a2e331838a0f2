"""Types as they are written. What they denote is in ``testbed.compiler.types``."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from testbed.compiler.ast.nodes import Node, node

if TYPE_CHECKING:
    from testbed.compiler.ast.declarations import Declaration
    from testbed.compiler.ast.expressions import Expression
    from testbed.compiler.types import Type


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
