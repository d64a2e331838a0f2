"""The name of a table key: ``@name``, or p4c's name for the expression."""

from __future__ import annotations

from testbed.compiler import ast
from testbed.compiler.p4info_notes import find, literal
from testbed.compiler.types import StructType

_NUMBER_FORMATS = {2: "#b", 8: "#o", 16: "#x"}


def key_name(key: ast.KeyElement) -> str:
    """What the control plane calls ``key``; empty where its expression has no name."""
    annotation = find(key.annotations, "name")
    if annotation is not None and annotation.args:
        text = literal(annotation.args[0])
        if isinstance(text, str):
            return text
    return _name(key.expression) or key.name


def _name(e: ast.Expression) -> str:
    match e:
        case ast.IntLiteral():
            return format(e.number, _NUMBER_FORMATS.get(e.base, "d"))
        case ast.NameExpr():
            return f".{e.name}" if e.absolute else e.name
        case ast.MemberExpr():
            return _member(e)
        case ast.IndexExpr():
            return _all("{}[{}]", e.base, e.index)
        case ast.SliceExpr():
            return _all("{}[{}:{}]", e.base, e.high, e.low)
        case ast.BinaryExpr(op="&"):
            return _all("{} & {}", e.left, e.right)
        case ast.CallExpr(builtin="isValid", receiver=ast.Expression() as receiver):
            return _all("{}.$valid$", receiver)
        case ast.CastExpr(implicit=True):
            return _name(e.operand)
    return str(e.value) if isinstance(e.value, int) else ""


def _member(e: ast.MemberExpr) -> str:
    """A field's ``@name`` replaces its own; with a leading dot, also what stands before it."""
    field = e.member
    if isinstance(e.base.type, StructType):
        decl = e.base.type.declarations.get(e.member)
        annotation = find(decl.annotations, "name") if decl is not None else None
        if annotation is not None and annotation.args:
            field = str(literal(annotation.args[0]))
    if field.startswith("."):
        return field[1:]
    base = _name(e.base)
    return f"{base}.{field}" if base else ""


def _all(form: str, *parts: ast.Expression) -> str:
    names = [_name(part) for part in parts]
    return form.format(*names) if all(names) else ""
