"""Truth values of BMv2's JSON to IR; below them lie numbers, below those places."""

from __future__ import annotations

from functools import reduce

from testbed.compiler import ir
from testbed.compiler.bmv2_json_arithmetic import Arithmetic
from testbed.compiler.bmv2_json_document import Node
from testbed.compiler.bmv2_json_numbers import bits, common, constant, convert
from testbed.compiler.bmv2_json_places import BOOLEAN, FIELDS


class Body(Arithmetic):
    """Builds what one function, state or block does."""

    def nested(self) -> Body:
        """A body for statements inside of this one's."""
        inner = Body(self.context, self.params)
        inner.names = self.names
        return inner

    def is_boolean(self, node: Node) -> bool:
        """Whether a node is a truth value. A wrong one is found when it is lowered."""
        while True:
            _, kind, value = self.open(node)
            if kind != "?":
                return kind in BOOLEAN or kind == "bool"
            node = value["left"]

    def _compared(self, node: Node) -> str:
        """What kind of thing ``==`` compares: number, bool, header or union."""
        _, kind, _ = self.open(node)
        if kind in ("header", "dereference_header_stack", "access_union_header"):
            return "header"
        if kind in ("header_union", "dereference_union_stack"):
            return "union"
        if self.is_boolean(node):
            return "bool"
        return "varbit" if self._varbit(node) is not None else "number"

    def _varbit(self, node: Node) -> ir.Place | None:
        """Where a field lies that is of variable length."""
        _, kind, _ = self.open(node)
        if kind not in FIELDS:
            return None
        before, self.block = self.block, []
        place, _ = self.field_place(node)
        made, self.block = self.block, before
        if not isinstance(place.type, ir.Varbit):
            return None
        self.block += made
        return place

    # ---- truth values ----------------------------------------------------------------------

    def boolean(self, node: Node) -> ir.Expr:
        node, kind, value = self.open(node)
        if kind == "bool":
            return ir.Const(int(value.boolean()), ir.BOOL)
        if kind not in BOOLEAN and kind != "?":
            node.fail("expected a truth value; numbers become one with 'd2b'")
        with self.deeper(node):
            return self._boolean(kind, value)

    def _boolean(self, kind: str, value: Node) -> ir.Expr:
        match kind:
            case "and" | "or":
                left, right = self.boolean(value["left"]), self.boolean(value["right"])
                return ir.Binary("&&" if kind == "and" else "||", left, right, ir.BOOL)
            case "not":
                return ir.Unary("!", self.boolean(value["right"]), ir.BOOL)
            case "?":
                condition, then = self.boolean(value["cond"]), self.boolean(value["left"])
                return ir.Mux(condition, then, self.boolean(value["right"]), ir.BOOL)
            case "d2b":
                return self._truth(value["right"])
            case "valid":
                return ir.IsValid(self.header(value["right"]))
            case "valid_union":
                return ir.IsValid(self.union(value["right"]))
        return self._comparison(kind, value["left"], value["right"])

    def _truth(self, node: Node) -> ir.Expr:
        _, kind, value = self.open(node)
        if kind == "b2d":
            return self.boolean(value["right"])
        e = self.exact(node)
        if e.type == ir.Bits(1):
            return ir.Cast(e, ir.BOOL)
        return ir.Binary("!=", e, constant(0, bits(e.type)), ir.BOOL)

    def _comparison(self, op: str, left: Node, right: Node) -> ir.Expr:
        kind = self._compared(left)
        if kind == "number":
            a, b = self.exact(left), self.exact(right)
            t = common(bits(a.type), bits(b.type))
            return ir.Binary(op, convert(a, t), convert(b, t), ir.BOOL)
        if op not in ("==", "!="):
            left.fail(f"'{op}' compares numbers")
        if kind == "varbit":
            a_place, b_place = self._varbit(left), self._varbit(right)
            if a_place is None or b_place is None or a_place.type != b_place.type:
                right.fail("expected a field of variable length with the same maximum")
            varbits = ir.SameVarbit(a_place, b_place)
            return varbits if op == "==" else ir.Unary("!", varbits, ir.BOOL)
        if kind == "bool":
            return ir.Binary(op, self.boolean(left), self.boolean(right), ir.BOOL)
        if kind == "header":
            same = self._same_header(self.header(left), self.header(right), right)
        else:
            same = self._same_union(self.union(left), self.union(right), right)
        return same if op == "==" else ir.Unary("!", same, ir.BOOL)

    def _same_header(self, a: ir.Place, b: ir.Place, node: Node) -> ir.Expr:
        """Both invalid, or both valid and alike (P4_16, section 8.17)."""
        if a.type is not b.type or not isinstance(a.type, ir.Struct):
            node.fail("the headers are of different types")
        valid = ir.IsValid(a), ir.IsValid(b)
        alike = [self._same_field(a, b, f) for f in a.type.fields]
        both = reduce(_and, [*valid, *alike])
        neither = _and(*(ir.Unary("!", v, ir.BOOL) for v in valid))
        return ir.Binary("||", neither, both, ir.BOOL)

    @staticmethod
    def _same_field(a: ir.Place, b: ir.Place, f: ir.Field) -> ir.Expr:
        left, right = ir.Member(a, f.name, f.type), ir.Member(b, f.name, f.type)
        if isinstance(f.type, ir.Varbit):
            return ir.SameVarbit(left, right)
        return ir.Binary("==", ir.Load(left), ir.Load(right), ir.BOOL)

    def _same_union(self, a: ir.Place, b: ir.Place, node: Node) -> ir.Expr:
        if a.type is not b.type or not isinstance(a.type, ir.Struct):
            node.fail("the unions are of different types")
        members = [
            self._same_header(ir.Member(a, f.name, f.type), ir.Member(b, f.name, f.type), node)
            for f in a.type.fields
        ]
        return reduce(_and, members)


def _and(a: ir.Expr, b: ir.Expr) -> ir.Expr:
    return ir.Binary("&&", a, b, ir.BOOL)
