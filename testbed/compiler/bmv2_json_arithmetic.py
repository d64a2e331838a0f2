"""Numbers of BMv2's JSON to IR; ``bmv2_json_numbers`` tells how they get widths."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from testbed.compiler import ir
from testbed.compiler.bmv2_json_document import Node
from testbed.compiler.bmv2_json_numbers import (
    MAX_BITS,
    RING,
    all_ones,
    bits,
    common,
    convert,
    result,
    type_of_constant,
    word,
)
from testbed.compiler.bmv2_json_places import FIELDS, NUMERIC, Places
from testbed.compiler.bmv2_json_types import VALID

if TYPE_CHECKING:
    from testbed.compiler.bmv2_json_context import JsonContext

_INDEX = ir.Bits(32, True)
_SATURATING = {"+": "|+|", "-": "|-|"}


class Arithmetic(Places):
    """Every node is looked at a bounded number of times: its extent is remembered."""

    def __init__(self, context: JsonContext, params: Sequence[ir.Var] = ()) -> None:
        super().__init__(context, params)
        # By the identity of the value, which the node keeps from being taken again.
        self._extents: dict[int, tuple[Node, ir.Bits]] = {}

    # ---- how large ----------------------------------------------------------------------------

    def extent(self, node: Node) -> ir.Bits:
        """The smallest type that holds whatever the node may come to."""
        known = self._extents.get(id(node.value))
        if known is None:
            with self.deeper(node):
                known = node, self._extent(node)
            self._extents[id(node.value)] = known
        return known[1]

    def _extent(self, node: Node) -> ir.Bits:
        opened, kind, value = self.open(node)
        match kind:
            case "hexstr":
                return type_of_constant(value.hexadecimal())
            case _ if kind in FIELDS:
                return self._field_extent(opened, kind, value)
            case "local" | "runtime_data":
                return bits(self.param(value).type)
            case "register":
                return ir.Bits(self.context.registers.find(value.elements(2)[0]).width)
            case "b2d":
                return ir.Bits(1)
            case "last_stack_index" | "size_stack":
                return _INDEX
            case "?":
                return common(self.extent(value["left"]), self.extent(value["right"]))
            case "two_comp_mod" | "usat_cast" | "sat_cast":
                return ir.Bits(self._cast_width(value), kind != "usat_cast")
            case "~":
                t = self.extent(value["right"])
                return ir.Bits(t.width if t.signed else t.width + 1, True)
        if kind not in NUMERIC:
            opened.fail("expected a number; a truth value becomes one with 'b2d'")
        right = self.extent(value["right"])
        if value.get("left") is None:
            if kind not in ("+", "-"):
                value.fail(f"'{kind}' needs a left side")
            return result(kind, ir.Bits(1), right)
        return result(kind, self.extent(value["left"]), right, self._constant(value["right"]))

    def _field_extent(self, node: Node, kind: str, value: Node) -> ir.Bits:
        match kind:
            case "field":
                _, found = self.space.field(value)
            case "stack_field":
                name, field_node = value.elements(2)
                found = self.space.stack(name)[1].field(field_node.text(), field_node)
            case _:
                # Places of elements may need statements: these are made in vain.
                before, self.block = self.block, []
                _, found = self.field_place(node)
                self.block = before
        if isinstance(found.type, ir.Varbit):
            node.fail(f"'{found.name}' is of variable length, which is no number")
        return bits(found.type)

    def param(self, value: Node) -> ir.Var:
        if not self.params:
            value.fail("there are no parameters here")
        return self.params[value.integer(0, len(self.params) - 1)]

    def _constant(self, node: Node) -> int | None:
        _, kind, value = self.open(node)
        return value.hexadecimal() if kind == "hexstr" else None

    def _cast_width(self, value: Node) -> int:
        width = self._constant(value["right"])
        if width is None or not 1 <= width <= MAX_BITS:
            value["right"].fail(f"expected a width from 1 to {MAX_BITS} as a constant")
        return width

    # ---- numbers: their value -----------------------------------------------------------------

    def exact(self, node: Node) -> ir.Expr:
        """The node's value in the type of its extent."""
        t = self.extent(node)
        if t.width > MAX_BITS:
            node.refuse(f"a number of up to {t.width} bits")
        opened, kind, value = self.open(node)
        with self.deeper(node):
            if kind in RING:
                return convert(self._ring(kind, value, t.width), t)
            return self._exact(opened, kind, value, t)

    def modulo(self, node: Node, width: int) -> ir.Expr:
        """The node's value modulo 2^width, as bit<width>."""
        t = self.extent(node)
        _, kind, value = self.open(node)
        wanted = ir.Bits(width)
        if width < t.width and kind in RING:
            with self.deeper(node):
                return self._ring(kind, value, width)
        if width < t.width and kind == ">>":
            distance = self._constant(value["right"])
            if distance and width + distance <= MAX_BITS:
                with self.deeper(node):
                    low = self.modulo(value["left"], width + distance)
                return ir.Slice(low, width + distance - 1, distance, wanted)
        return convert(self.exact(node), wanted)

    def _ring(self, op: str, value: Node, width: int) -> ir.Expr:
        """An operator for which the lowest bits of the operands are enough."""
        t = ir.Bits(width)
        right = value["right"]
        if op == "~":
            return ir.Unary("~", self.modulo(right, width), t)
        if value.get("left") is None:
            operand = self.modulo(right, width)
            return ir.Unary("-", operand, t) if op == "-" else operand
        left = value["left"]
        if op == "<<":
            distance = word(self.exact(right), right)
            return ir.Binary("<<", self.modulo(left, width), distance, t)
        if op == "&":
            return convert(self._and(left, right, width), t)
        return ir.Binary(op, self.modulo(left, width), self.modulo(right, width), t)

    def _and(self, left: Node, right: Node, width: int) -> ir.Expr:
        """In as many bits as the shorter operand has; a mask of ones needs no operator."""
        sizes = [t.width for t in (self.extent(left), self.extent(right)) if not t.signed]
        width = min([width, *sizes])
        for mask, masked in ((left, right), (right, left)):
            value = self._constant(mask)
            if value is not None and all_ones(value) and value.bit_length() >= width:
                return self.modulo(masked, width)
        return ir.Binary("&", self.modulo(left, width), self.modulo(right, width), ir.Bits(width))

    def _exact(self, node: Node, kind: str, value: Node, t: ir.Bits) -> ir.Expr:
        match kind:
            case "hexstr":
                return ir.Const(value.hexadecimal(), t)
            case "field":
                return self.field_number(value)
            case "field" | "stack_field" | "union_stack_field" | "access_field":
                loaded: ir.Expr = ir.Load(self.field_place(node)[0])
                return loaded if loaded.type == t else ir.Cast(loaded, t)
            case "local" | "runtime_data":
                return ir.Load(self.param(value))
            case "register":
                return self._register(value, t)
            case "b2d":
                return ir.Cast(self.boolean(value["right"]), t)
            case "size_stack" | "last_stack_index":
                following = ir.Cast(ir.Load(ir.StackNext(self.stack(value["right"]))), t)
                if kind == "size_stack":
                    return following
                return ir.Binary("-", following, ir.Const(1, t), t)
            case "?":
                condition = self.boolean(value["cond"])
                then, otherwise = self.exact(value["left"]), self.exact(value["right"])
                return ir.Mux(condition, convert(then, t), convert(otherwise, t), t)
            case "two_comp_mod":
                return convert(self.modulo(value["left"], t.width), t)
            case "usat_cast" | "sat_cast":
                return self._saturated(value["left"], t)
            case ">>":
                left = self.exact(value["left"])
                distance = word(self.exact(value["right"]), value["right"])
                return convert(ir.Binary(">>", left, distance, left.type), t)
            case "/" | "%":
                return self._divided(kind, value, t)
        raise AssertionError(kind)

    def field_number(self, pair: Node) -> ir.Expr:
        """The field ``[header, field]`` as a number."""
        header, found = self.space.field(pair)
        if found.name == VALID:
            valid = ir.IsValid(header.place) if not header.metadata else ir.Const(1, ir.BOOL)
            return ir.Cast(valid, ir.Bits(1))
        if isinstance(found.type, ir.Varbit):
            pair.fail(f"'{found.name}' is of variable length, which is no number")
        loaded = ir.Load(self.space.place(header, found, pair))
        return loaded if isinstance(found.type, ir.Bits) else ir.Cast(loaded, bits(found.type))

    def _register(self, value: Node, t: ir.Bits) -> ir.Expr:
        name, index = value.elements(2)
        cell = self.temporary("cell", t)
        number = self.context.registers.find(name).index
        self.add(ir.RegisterRead(number, word(self.exact(index), index), cell))
        return ir.Load(cell)

    def _saturated(self, node: Node, t: ir.Bits) -> ir.Expr:
        """``node`` cut to what ``t`` can hold; P4's ``|+|`` and ``|-|`` where it is one."""
        _, kind, value = self.open(node)
        if kind in _SATURATING and value.get("left") is not None:
            operands = [value["left"], value["right"]]
            if all(common(self.extent(o), t) == t for o in operands):
                a, b = (convert(self.exact(o), t) for o in operands)
                return ir.Binary(_SATURATING[kind], a, b, t)
        return self.clamped(self.exact(node), t)

    def clamped(self, e: ir.Expr, t: ir.Bits) -> ir.Expr:
        """``e``, or the value of ``t`` that is nearest to it."""
        wide = common(bits(e.type), t)
        if wide == t:
            return convert(e, t)
        value = self.saved(convert(e, wide))
        low = -(1 << (t.width - 1)) if t.signed else 0
        high = (1 << (t.width - 1)) - 1 if t.signed else (1 << t.width) - 1
        above = ir.Binary(">", value, ir.Const(high, wide), ir.BOOL)
        below = ir.Binary("<", value, ir.Const(low, wide), ir.BOOL) if wide.signed else None
        inner = convert(value, t)
        if below is not None:
            inner = ir.Mux(below, ir.Const(low, t), inner, t)
        return ir.Mux(above, ir.Const(high, t), inner, t)

    def _divided(self, op: str, value: Node, t: ir.Bits) -> ir.Expr:
        """Division by 0, which stops BMv2, gives 0."""
        sides = [value["left"], value["right"]]
        words = []
        for side in sides:
            extent = self.extent(side)
            if extent.signed or extent.width > 64:
                side.refuse(f"'{op}' of numbers that may be negative or have more than 64 bits")
            words.append(convert(self.exact(side), ir.Bits(64)))
        quotient = self.temporary("t", ir.Bits(64))
        self.add(ir.Runtime("tb_quotient" if op == "/" else "tb_remainder", [*words], quotient))
        return convert(ir.Load(quotient), t)

    # ---- what the part for truth values provides ----------------------------------------

    def boolean(self, node: Node) -> ir.Expr:
        raise NotImplementedError
