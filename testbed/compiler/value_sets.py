"""What the members of a value set are made of (section 13.11).

To the control plane a member is one value, or a value for each field of a struct
or tuple, nested ones opened. ``@match(kind)`` on a field, or on the struct that it
lies in, says how the field is matched; without it a member is an exact value::

    struct flow_t { @match(ternary) bit<16> port; bit<8> proto; }
    value_set<flow_t>(4) flows;    ->    port: ternary, proto: exact
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from testbed.compiler import ast, types

MATCH_KINDS = ("exact", "ternary", "lpm", "range", "optional")


@dataclass(frozen=True)
class SetField:
    """``name`` is "" where the members are plain values; ``of`` is the declaration
    of the struct's field, where there is one."""

    name: str
    type: types.Type
    match_kind: str
    of: ast.FieldDecl | None = None


def set_fields(element: types.Type) -> list[SetField]:
    """The fields of a value set's members, in the order in which a select matches them."""
    return list(_fields("", element, "exact", None))


def _fields(
    name: str, t: types.Type, match_kind: str, of: ast.FieldDecl | None
) -> Iterator[SetField]:
    prefix = f"{name}." if name else ""
    while isinstance(t, types.NewType):
        t = t.underlying
    match t:
        case types.StructType():
            for decl in t.decl.fields:
                kind = match_annotation(decl) or match_kind
                yield from _fields(f"{prefix}{decl.name}", t.fields[decl.name], kind, decl)
        case types.TupleType():
            for i, inner in enumerate(t.elements):
                yield from _fields(f"{prefix}{i}", inner, match_kind, of)
        case _:
            yield SetField(name, t, match_kind, of)


def match_annotation(field: ast.FieldDecl) -> str | None:
    """What ``@match(kind)`` on a field says."""
    annotation = field.annotation("match")
    return annotation.tokens[0] if annotation is not None and annotation.tokens else None
