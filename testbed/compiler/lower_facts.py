"""What lowering asks of expressions, values and places, and small ways to build them."""

from __future__ import annotations

from testbed.compiler import ast, ir
from testbed.compiler.ast import CallKind, MemberKind
from testbed.compiler.c_names import member_name
from testbed.compiler.lower_context import INTRINSIC
from testbed.compiler.values import EnumValue, ErrorValue, Value

# ---- expressions and values ----------------------------------------------------------


def has_effect(e: ast.Expression | None) -> bool:
    """Whether evaluating ``e`` runs statements."""
    if e is None or e.value is not None:
        return False
    match e:
        case ast.CallExpr():
            if e.kind is CallKind.BUILTIN and e.builtin == "isValid":
                return has_effect(e.receiver)
            return True
        case ast.MemberExpr():
            if e.kind in (MemberKind.STACK_NEXT, MemberKind.STACK_LAST):
                return True
            return has_effect(e.base)
        case ast.IndexExpr():
            return has_effect(e.base) or has_effect(e.index)
        case ast.SliceExpr():
            return has_effect(e.base)
        case ast.UnaryExpr() | ast.CastExpr():
            return has_effect(e.operand)
        case ast.BinaryExpr():
            return has_effect(e.left) or has_effect(e.right)
        case ast.ConditionalExpr():
            return any(map(has_effect, (e.condition, e.then, e.otherwise)))
        case ast.ListExpr():
            return any(map(has_effect, e.elements))
        case ast.StructExpr():
            return any(has_effect(f.value) for f in e.fields)
    return False


def is_lvalue(e: ast.Expression) -> bool:
    if e.value is not None:
        return False
    if isinstance(e, ast.NameExpr):
        return True
    if isinstance(e, ast.MemberExpr | ast.IndexExpr):
        return is_lvalue(e.base)
    return False


def const_int(e: ast.Expression) -> int:
    """The value of a slice bound, a shift distance, ...: the checker has seen to it."""
    assert isinstance(e.value, int)
    return e.value


def scalar_value(value: Value) -> int:
    """A scalar compile-time value as the number that C computes with."""
    if isinstance(value, EnumValue | ErrorValue):
        return value.number
    return int(value)


# ---- places ---------------------------------------------------------------------------


def scalar(t: ir.Type) -> bool:
    return isinstance(t, ir.Bits | ir.Bool)


def field_of(base: ir.Place, name: str) -> ir.Place:
    """The member that P4 calls ``name``."""
    assert isinstance(base.type, ir.Struct)
    wanted = name if base.type.c_name == INTRINSIC else member_name(name)
    found = base.type.by_name[wanted]
    return ir.Member(base, found.name, found.type)


def is_header_field(place: ir.Place) -> bool:
    if not isinstance(place, ir.Member):
        return False
    return isinstance(place.base.type, ir.Struct) and place.base.type.kind == "header"


def is_static(place: ir.Place) -> bool:
    """Whether any function of the program can reach the place by itself."""
    match place:
        case ir.Var():
            return place.storage in (ir.Storage.PHV, ir.Storage.INTRINSIC)
        case ir.Member():
            return is_static(place.base)
        case ir.Element():
            return isinstance(place.index, ir.Const) and is_static(place.base)
    return False


def overlap(a: ir.Place, b: ir.Place) -> bool:
    """Whether writing one may change the other (indices count as equal)."""
    path_a, path_b = _path(a), _path(b)
    shorter = min(len(path_a), len(path_b))
    return path_a[:shorter] == path_b[:shorter]


def _path(place: ir.Place) -> list[object]:
    match place:
        case ir.Member():
            return [*_path(place.base), place.name]
        case ir.Element() | ir.StackNext():
            return _path(place.base)
        case ir.Var():
            return [place.storage, place.name]
    raise TypeError(place)


# ---- building -------------------------------------------------------------------------


def divided(op: str, e: ir.Expr, by: int) -> ir.Expr:
    """``e / by`` or ``e % by`` for a power of two, which is all that P4 divides by at
    run time."""
    if op == "/":
        return ir.Binary(">>", e, ir.Const(by.bit_length() - 1, ir.BIT32), e.type)
    return ir.Binary("&", e, ir.Const(by - 1, e.type), e.type)


def all_of(terms: list[ir.Expr]) -> ir.Expr:
    """Their conjunction: true of none."""
    if not terms:
        return ir.Const(1, ir.BOOL)
    result = terms[0]
    for term in terms[1:]:
        result = ir.Binary("&&", result, term, ir.BOOL)
    return result
