"""Composite values as the row of their bits.

Hashes, checksums, digests and registers take a struct, a header or a list as its
scalars one behind the other, as they would lie in a packet::

    hash(..., { hdr.ipv4, 8w0, meta.ports }, ...)   ->   [version, ihl, ..., 0, src, dst]
"""

from __future__ import annotations

from testbed.compiler import ast, ir
from testbed.compiler.lower_expr import ExpressionBody
from testbed.compiler.lower_facts import scalar


def scalars(body: ExpressionBody, e: ast.Expression) -> list[ir.Expr | ir.Place]:
    """The numbers of a list, tuple, struct or header in order; varbits as their places."""
    if isinstance(e, ast.ListExpr | ast.StructExpr):
        items = e.elements if isinstance(e, ast.ListExpr) else [init.value for init in e.fields]
        return [leaf for item in items for leaf in scalars(body, item)]
    t = body.type_of(e)
    if scalar(t):
        return [body.expr(e)]
    if isinstance(e, ast.CastExpr):
        return scalars(body, e.operand)
    return leaves(body.place(e))


def numbers(body: ExpressionBody, e: ast.Expression) -> list[ir.Expr]:
    """The scalars of a value that cannot hold a varbit."""
    return [leaf for leaf in scalars(body, e) if isinstance(leaf, ir.Expr)]


def leaves(place: ir.Place) -> list[ir.Expr | ir.Place]:
    match place.type:
        case ir.Varbit():
            return [place]
        case ir.Struct():
            return [leaf for member in members(place) for leaf in leaves(member)]
        case ir.Stack():
            t = place.type
            elements = [ir.Element(place, ir.Const(i, ir.BIT32), t.element) for i in range(t.size)]
            return [leaf for element in elements for leaf in leaves(element)]
        case _:
            return [ir.Load(place)]


def members(place: ir.Place) -> list[ir.Place]:
    assert isinstance(place.type, ir.Struct)
    return [ir.Member(place, f.name, f.type) for f in place.type.fields]


def packed(values: list[ir.Expr | ir.Place]) -> ir.Expr:
    """Scalars as one number, the first on top."""
    result: ir.Expr | None = None
    for value in values:
        assert isinstance(value, ir.Expr)
        width = ir.bit_width(value.type)
        part = value if value.type == ir.Bits(width) else ir.Cast(value, ir.Bits(width))
        if result is None:
            result = part
        else:
            result = ir.Concat(result, part, ir.Bits(ir.bit_width(result.type) + width))
    assert result is not None
    return result


def unpack(body: ExpressionBody, target: ir.Place, value: ir.Expr) -> None:
    """``target``'s scalars from the number that they were packed into."""
    at = ir.bit_width(value.type)
    for leaf in leaves(target):
        assert isinstance(leaf, ir.Load)
        width = ir.bit_width(leaf.type)
        at -= width
        bits = ir.Bits(width)
        part = value if value.type == bits else ir.Slice(value, at + width - 1, at, bits)
        body.add(ir.Assign(leaf.place, part if leaf.type == bits else ir.Cast(part, leaf.type)))
