"""Nodes of expressions, and where the headers and fields that they name lie."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from testbed.compiler import ir
from testbed.compiler.block_builder import BlockBuilder
from testbed.compiler.bmv2_json_document import Node, shown
from testbed.compiler.bmv2_json_numbers import RING, word
from testbed.compiler.bmv2_json_types import VALID, FieldType, HeaderType
from testbed.compiler.diagnostics import choices, did_you_mean

if TYPE_CHECKING:
    from testbed.compiler.bmv2_json_context import JsonContext

MAX_NESTED = 1000  # operators that build on one another
COMPARISONS = frozenset(("==", "!=", "<", "<=", ">", ">="))
BOOLEAN = frozenset(("and", "or", "not", "d2b", "valid", "valid_union", *COMPARISONS))
CASTS = frozenset(("two_comp_mod", "usat_cast", "sat_cast"))
NUMERIC = frozenset((*RING, ">>", "/", "%", *CASTS, "b2d", "?"))
FIELDS = frozenset(("field", "stack_field", "union_stack_field", "access_field"))
_OTHER = frozenset(
    ("access_field", "access_union_header", "dereference_header_stack",
     "dereference_union_stack", "last_stack_index", "size_stack")
)  # fmt: skip
_OPERATORS = sorted(BOOLEAN | NUMERIC | _OTHER)


class Places(BlockBuilder):
    """Collects the statements of one function, state or block.

    ``params``: what an action is given; ``local`` and ``runtime_data`` mean them.
    """

    def __init__(self, context: JsonContext, params: Sequence[ir.Var] = ()) -> None:
        super().__init__([])
        self.context = context
        self.space = context.space
        self.params = params
        self._depth = 0
        for param in params:
            self.names.take(param.name)

    # ---- what a node is -------------------------------------------------------------------

    @staticmethod
    def open(node: Node) -> tuple[Node, str, Node]:
        """A node behind the wrappers around it: itself, its type, its value."""
        while True:
            kind = node["type"].text()
            value = node["value"]
            if kind != "expression":
                return node, kind, value
            if not (isinstance(value.value, dict) and "type" in value.value):
                operator = value["op"].text()
                if operator not in _OPERATORS:
                    value["op"].fail(
                        f"{shown(operator)} is no operator",
                        choices("operators", _OPERATORS),
                        *did_you_mean(operator, _OPERATORS),
                    )
                return node, operator, value
            node = value

    @contextmanager
    def deeper(self, node: Node) -> Iterator[None]:
        """While the operands of ``node`` are looked at."""
        self._depth += 1
        if self._depth > MAX_NESTED:
            node.fail(f"more than {MAX_NESTED} operators build on one another here")
        yield
        self._depth -= 1

    # ---- headers and where fields lie --------------------------------------------------------

    def header(self, node: Node) -> ir.Place:
        node, kind, value = self.open(node)
        match kind:
            case "header":
                found = self.space.header(value)
                if found.metadata:
                    value.fail(f"'{found.name}' is metadata, which is always valid")
                return found.place
            case "dereference_header_stack":
                return self._element(self.stack(value["left"]), value["right"])
            case "access_union_header":
                union = self.union(value["left"])
                assert isinstance(union.type, ir.Struct)
                index = value["right"].integer(0, len(union.type.fields) - 1)
                f = union.type.fields[index]
                return ir.Member(union, f.name, f.type)
        return node.fail("expected a header")

    def union(self, node: Node) -> ir.Place:
        node, kind, value = self.open(node)
        if kind in ("header_union", "header"):  # p4c says "header" where it asks for validity
            return self.space.union(value)
        if kind == "dereference_union_stack":
            stack_node, stack_kind, name = self.open(value["left"])
            if stack_kind != "header_union_stack":
                stack_node.fail("expected a stack of unions")
            return self._element(self.space.union_stack(name), value["right"])
        return node.fail("expected a header union")

    def stack(self, node: Node) -> ir.Place:
        node, kind, value = self.open(node)
        if kind == "header_stack":
            return self.space.stack(value)[0]
        if kind == "header_union_stack":
            return self.space.union_stack(value)
        return node.fail("expected a header stack")

    def _element(self, stack: ir.Place, index: Node) -> ir.Place:
        assert isinstance(stack.type, ir.Stack)
        return ir.Element(stack, self.saved(word(self.exact(index), index)), stack.type.element)

    def _last(self, stack: ir.Place) -> ir.Place:
        """The element that was extracted last; in a parser there must be one."""
        assert isinstance(stack.type, ir.Stack)
        index = ir.Binary("-", ir.Load(ir.StackNext(stack)), ir.Const(1, ir.BIT32), ir.BIT32)
        last = self.saved(index)
        self.add(ir.CheckStack(last, stack.type.size))
        return ir.Element(stack, last, stack.type.element)

    def stack_field(self, value: Node) -> tuple[ir.Place, FieldType]:
        """``[stack, field]`` of a stack's last element."""
        name, field_node = value.elements(2)
        stack, header_type = self.space.stack(name)
        found = header_type.field(field_node.text(), field_node)
        return ir.Member(self._last(stack), found.member, found.type), found

    def union_stack_field(self, value: Node) -> tuple[ir.Place, FieldType]:
        """``[stack, header, field]`` of the last union in a stack."""
        name, header, field_node = value.elements(3)
        union = self._last(self.space.union_stack(name))
        member, header_type = self.union_member(union, header)
        found = header_type.field(field_node.text(), field_node)
        return ir.Member(member, found.member, found.type), found

    def union_member(self, union: ir.Place, name: Node) -> tuple[ir.Place, HeaderType]:
        assert isinstance(union.type, ir.Struct)
        types = self.space.union_members[union.type.c_name]
        for f, (member, header_type) in zip(union.type.fields, types.items(), strict=True):
            if member == name.text():
                return ir.Member(union, f.name, f.type), header_type
        return name.fail(f"the union has no header '{name.text()}'", choices("headers", types))

    def field_place(self, node: Node) -> tuple[ir.Place, FieldType]:
        """Where a field lies that is read or written as a number."""
        opened, kind, value = self.open(node)
        match kind:
            case "field":
                header, found = self.space.field(value)
                if found.name == VALID:
                    value.fail(f"'{VALID}' can be read; add_header and remove_header change it")
                return self.space.place(header, found, value), found
            case "stack_field":
                return self.stack_field(value)
            case "union_stack_field":
                return self.union_stack_field(value)
            case "access_field":
                return self._access(value)
        return opened.fail("expected a field")

    def _access(self, value: Node) -> tuple[ir.Place, FieldType]:
        header = self.header(value["left"])
        header_type = self.space.type_of(header, value["left"])
        found = header_type.fields[value["right"].integer(0, len(header_type.fields) - 1)]
        return ir.Member(header, found.member, found.type), found

    # ---- what the part for numbers provides ---------------------------------------------

    def exact(self, node: Node) -> ir.Expr:
        raise NotImplementedError
