"""What every node of the syntax tree has, and how to go through one; annotations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, TypeVar, cast, dataclass_transform

if TYPE_CHECKING:
    from testbed.compiler.ast.expressions import Expression
    from testbed.compiler.source import Span


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
