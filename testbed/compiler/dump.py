"""The syntax tree as text, for ``testbed compile --emit ast``.

A line a node: its class, its plain attributes, and for an expression its type
and value; children are indented below. What other passes refer to (``decl``,
``target``) is shown by name.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from testbed.compiler import ast
from testbed.compiler.types import Type

_SKIPPED = frozenset(
    ["span", "name_span", "member_span", "state_span", "end_span", "match_kind_span", "type_args"]
)
# Attributes that refer across the tree rather than down it.
_REFERENCES = frozenset({"decl", "target", "state", "table", "owner", "receiver", "bound"})


def dump_ast(program: ast.Program, *, libraries: bool = False) -> str:
    """``program`` as an indented tree. Declarations of included files are left
    out unless ``libraries``."""
    lines: list[str] = []
    for decl in program.declarations:
        if libraries or decl.span.file.included_from is None:
            _dump(decl, 0, lines)
    return "\n".join(lines) + "\n"


def _dump(node: ast.Node, depth: int, lines: list[str]) -> None:
    lines.append("  " * depth + _headline(node))
    for label, child in _children(node):
        if isinstance(child, list):
            lines.append("  " * (depth + 1) + f"{label}:")
            for item in child:
                _dump(item, depth + 2, lines)
        elif label in ("initializer", "default", "otherwise", "value", "body", "transition"):
            lines.append("  " * (depth + 1) + f"{label}:")
            _dump(child, depth + 2, lines)
        else:
            _dump(child, depth + 1, lines)


def _headline(node: ast.Node) -> str:
    words = [type(node).__name__]
    for item in dataclasses.fields(node):
        name, value = item.name, getattr(node, item.name)
        if name in _SKIPPED or value is None:
            continue
        if name in _REFERENCES:
            if (
                name in ("decl", "target", "table", "state")
                and isinstance(value, ast.Declaration)
                and not _owns(node, name)
            ):
                words.append(f"{name}={value.name}@{value.span.position.line}")
        elif isinstance(value, Type):
            words.append(f": {value}")
        elif isinstance(value, bool):
            if value:
                words.append(name)
        elif isinstance(value, int | str):
            if value != "" or name == "text":
                words.append(f"{name}={value!r}" if name in _QUOTED else f"{name}={value}")
        elif name == "kind":
            words.append(f"kind={value.name}")
        elif name == "value" and not isinstance(value, ast.Node):
            words.append(f"value={value}")
    return " ".join(words)


_QUOTED = frozenset({"text"})


def _owns(node: ast.Node, name: str) -> bool:
    """Whether ``decl`` is declared by the node rather than referred to."""
    return name == "decl" and isinstance(node, ast.DeclStmt | ast.ForInStmt)


def _children(node: ast.Node) -> Iterator[tuple[str, ast.Node | list[ast.Node]]]:
    for item in dataclasses.fields(node):
        name, value = item.name, getattr(node, item.name)
        if name in _REFERENCES and not _owns(node, name):
            continue
        if isinstance(value, ast.Node) or (
            isinstance(value, list) and value and isinstance(value[0], ast.Node)
        ):
            yield name, value
