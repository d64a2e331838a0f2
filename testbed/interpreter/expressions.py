"""Expressions: from a checked syntax tree to values and locations (chapter 8).

Operands are evaluated from left to right, each once. An aggregate is not copied when
it is named: what keeps it copies it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from testbed.compiler import ast
from testbed.compiler.ast import MemberKind
from testbed.compiler.types import StackType, StructType, TupleType, Type, underlying
from testbed.interpreter import operators
from testbed.interpreter.activation import Activation
from testbed.interpreter.errors import Rejected, Unsupported
from testbed.interpreter.events import Shown, show
from testbed.interpreter.locations import Element, Field, Location, Slice, Variable
from testbed.interpreter.values import (
    Record,
    Stack,
    Tuple,
    Value,
    build,
    contents,
    copy,
    default,
    from_constant,
)

_STACK_INDEX_BITS = 32


class Expressions(Activation):
    def evaluate(self, e: ast.Expression) -> Value:
        """The value of ``e``."""
        if e.value is not None:
            value = e.value
            kind = type(value)
            return value if kind is int or kind is bool else from_constant(value, self.typed(e))
        found = self._EVALUATE.get(type(e))
        if found is None:
            raise Unsupported(e.span, f"{type(e).__name__} as a value")
        return found(self, e)

    def typed(self, e: ast.Expression) -> Type:
        return self.type_of(e.type)

    def number(self, e: ast.Expression | None) -> int:
        assert e is not None
        return int(self.evaluate(e))

    # ---- names and their parts ------------------------------------------------------

    def _name(self, e: ast.NameExpr) -> Value:
        value = self.lookup(e.decl, e.name)
        if e.decl is not None and self.holder(e.decl) is None:
            return from_constant(value, self.typed(e))  # a constructor's argument
        return value

    def _member(self, e: ast.MemberExpr) -> Value:
        match e.kind:
            case MemberKind.FIELD:
                base = self.evaluate(e.base)
                return base.fields[e.member]
            case MemberKind.STACK_NEXT | MemberKind.STACK_LAST:
                return self._stack_element(e).get()
            case MemberKind.STACK_LAST_INDEX:
                return (self.evaluate(e.base).next - 1) % (1 << _STACK_INDEX_BITS)
            case MemberKind.STACK_SIZE:
                return len(self.evaluate(e.base).elements)
            case MemberKind.APPLY_HIT:
                return self.evaluate(e.base).hit
            case MemberKind.APPLY_MISS:
                return not self.evaluate(e.base).hit
            case MemberKind.APPLY_ACTION_RUN:
                return self.evaluate(e.base).action
        raise Unsupported(e.span, f"'{e.member}' here")

    def _stack_element(self, e: ast.MemberExpr) -> Element:
        """``next`` or ``last``; out of bounds the parser rejects (section 8.18)."""
        stack: Stack = self.evaluate(e.base)
        index = stack.next if e.kind is MemberKind.STACK_NEXT else stack.next - 1
        if not 0 <= index < len(stack.elements):
            size = len(stack.elements)
            what = "is full" if index >= 0 else "has no element yet"
            raise self.rejected(
                "StackOutOfBounds", f"{e.base.span.text} (size {size}) {what}", e.span
            )
        return Element(stack, index, stack.type.element)

    def rejected(self, error: str, reason: str, span: Any) -> Rejected:
        return Rejected(self.run.state.error(error), reason, span)

    def _index(self, e: ast.IndexExpr) -> Value:
        return self._element(e).get()

    def _element(self, e: ast.IndexExpr) -> Element:
        aggregate = self.evaluate(e.base)
        index = self.number(e.index)
        if isinstance(aggregate, Record):  # a struct that a tuple was cast from
            return Element(Tuple(TupleType(()), contents(aggregate)), index, self.typed(e))
        return Element(aggregate, index, self.typed(e))

    # ---- operators ----------------------------------------------------------------------

    def _slice(self, e: ast.SliceExpr) -> Value:
        return operators.slice_bits(self.number(e.base), self.number(e.high), self.number(e.low))

    def _unary(self, e: ast.UnaryExpr) -> Value:
        return operators.unary(e.op, self.evaluate(e.operand), self.typed(e))

    def _binary(self, e: ast.BinaryExpr) -> Value:
        left = self.evaluate(e.left)
        if e.op == "&&":
            return left and self.evaluate(e.right)
        if e.op == "||":
            return left or self.evaluate(e.right)
        left = copy(left)
        right = self.evaluate(e.right)
        return operators.binary(e.op, left, right, self.typed(e.right), self.typed(e))

    def _conditional(self, e: ast.ConditionalExpr) -> Value:
        return self.evaluate(e.then if self.evaluate(e.condition) else e.otherwise)

    def _cast(self, e: ast.CastExpr) -> Value:
        value = self.evaluate(e.operand)
        target = self.typed(e)
        if isinstance(underlying(target), StructType | TupleType | StackType):
            if isinstance(value, Record | Stack | Tuple):
                return build(target, [copy(x) for x in contents(value)])
            return value
        return operators.cast(value, self.typed(e.operand), target)

    # ---- literals that have parts ---------------------------------------------------------

    def _list(self, e: ast.ListExpr) -> Value:
        return build(self.typed(e), [copy(self.evaluate(x)) for x in e.elements])

    def _struct(self, e: ast.StructExpr) -> Value:
        given = {init.name: copy(self.evaluate(init.value)) for init in e.fields}
        made = default(self.typed(e))
        if isinstance(made, Record):
            made.valid = made.is_header
            made.fields.update(given)
            return made
        raise Unsupported(e.span, "this structure expression")

    def _default(self, e: ast.Expression) -> Value:
        return default(self.typed(e))

    # ---- calls -------------------------------------------------------------------------

    def call(self, e: ast.CallExpr) -> Value:
        """Calls what ``e`` calls; ``None`` where it has no result."""
        raise NotImplementedError

    # ---- locations -----------------------------------------------------------------------

    def locate(self, e: ast.Expression) -> Location:
        """Where ``e`` is stored."""
        match e:
            case ast.NameExpr():
                assert e.decl is not None
                held = self.holder(e.decl)
                if held is not None:
                    return Variable(held, e.decl)
            case ast.MemberExpr(kind=MemberKind.FIELD):
                return Field(self.locate(e.base).get(), e.member)
            case ast.MemberExpr(kind=MemberKind.STACK_NEXT | MemberKind.STACK_LAST):
                return self._stack_element(e)
            case ast.IndexExpr():
                return self._element(e)
            case ast.SliceExpr():
                base = self.locate(e.base)
                return Slice(base, self.number(e.high), self.number(e.low), self.typed(e.base))
            case ast.CastExpr(implicit=True):
                return self.locate(e.operand)
        raise Unsupported(e.span, "this as the place of an assignment")

    # ---- for observers --------------------------------------------------------------------

    def shown(self, e: ast.Expression, value: Value) -> Shown:
        return show(text_of(e), value, self.typed(e))

    def operands(self, e: ast.Expression) -> tuple[Shown, ...]:
        """The present values of the variables and fields that ``e`` names, each once."""
        found: dict[str, Shown] = {}
        self._collect(e, found)
        return tuple(found.values())

    def _collect(self, e: ast.Expression, found: dict[str, Shown]) -> None:
        if e.value is not None:
            return
        match e:
            case ast.NameExpr() | ast.MemberExpr(kind=MemberKind.FIELD) | ast.IndexExpr():
                root: ast.Expression = e
                while isinstance(root, ast.MemberExpr | ast.IndexExpr):
                    root = root.base
                if isinstance(root, ast.NameExpr) and text_of(e) not in found:
                    found[text_of(e)] = self.shown(e, self.evaluate(e))
            case ast.CallExpr(builtin="isValid"):
                found[text_of(e)] = self.shown(e, self.evaluate(e))
            case ast.SliceExpr():
                self._collect(e.base, found)
            case ast.UnaryExpr() | ast.CastExpr():
                self._collect(e.operand, found)
            case ast.BinaryExpr():
                self._collect(e.left, found)
                self._collect(e.right, found)
            case ast.ConditionalExpr():
                for part in (e.condition, e.then, e.otherwise):
                    self._collect(part, found)
            case _:
                pass

    _EVALUATE: ClassVar[dict[type[ast.Expression], Callable[[Expressions, Any], Value]]] = {
        ast.NameExpr: _name,
        ast.MemberExpr: _member,
        ast.IndexExpr: _index,
        ast.SliceExpr: _slice,
        ast.UnaryExpr: _unary,
        ast.BinaryExpr: _binary,
        ast.ConditionalExpr: _conditional,
        ast.CastExpr: _cast,
        ast.ListExpr: _list,
        ast.StructExpr: _struct,
        ast.InvalidExpr: _default,
        ast.DefaultExpr: _default,
        ast.CallExpr: lambda self, e: self.call(e),
    }


def text_of(e: ast.Node) -> str:
    """The source text of ``e``, on one line. Names and their parts are spelled out, for
    the place of one that a macro wrote is the macro's."""
    match e:
        case ast.NameExpr():
            return e.name
        case ast.MemberExpr(base=ast.NameExpr() | ast.MemberExpr() | ast.IndexExpr()):
            return f"{text_of(e.base)}.{e.member}"
        case ast.IndexExpr():
            return f"{text_of(e.base)}[{text_of(e.index)}]"
        case ast.CallExpr(builtin="isValid") if e.receiver is not None:
            return f"{text_of(e.receiver)}.isValid()"
    return " ".join(e.span.text.split())
