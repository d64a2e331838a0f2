"""Expressions and places.

:meth:`Body.expr` gives a side-effect-free IR expression for a scalar;
:meth:`Body.place` gives storage for a struct, header, stack, tuple or varbit,
and for anything that may be assigned to. What an expression does besides having
a value (calls) becomes statements in front of it; where a later operand has
such effects, earlier ones are saved first, so that operands are evaluated from
left to right as the specification says (section 8.2).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from testbed.compiler import ast, ir, types
from testbed.compiler.ast import MemberKind
from testbed.compiler.block_builder import BlockBuilder
from testbed.compiler.instances import ExternInstance
from testbed.compiler.lower_context import ProgramContext, Scope, refuse
from testbed.compiler.lower_facts import (
    all_of,
    const_int,
    divided,
    field_of,
    has_effect,
    scalar,
    scalar_value,
)
from testbed.compiler.lower_int import int_type, is_int, unsized, unsized_binary
from testbed.compiler.source import Span
from testbed.compiler.values import (
    InvalidHeader,
    ListValue,
    StructValue,
    Value,
)

_COMPARISONS = frozenset(("==", "!=", "<", "<=", ">", ">="))
_INDEX_BITS = ir.BIT32


class ExpressionBody(BlockBuilder):
    """Builds one function's body; this part knows expressions."""

    def __init__(
        self,
        program: ProgramContext,
        scope: Scope,
        function: ir.Function,
        type_args: Mapping[ast.TypeParam, types.Type] | None = None,
    ) -> None:
        super().__init__(function.body)
        self.program = program
        self.scope = scope
        self.function = function
        inherited = scope.instance.type_args if scope.instance is not None else {}
        self.type_args = dict(inherited if type_args is None else type_args)
        self.bindings: dict[ast.Declaration, ir.Place | ExternInstance] = {}

    # ---- helpers -------------------------------------------------------------

    def into(self, block: list[ir.Stmt], build: Callable[[], None]) -> list[ir.Stmt]:
        """Runs ``build`` with ``block`` as the current one; returns it."""
        outer, self.block = self.block, block
        try:
            build()
        finally:
            self.block = outer
        return block

    def front_type(self, e: ast.Expression) -> types.Type:
        return types.underlying(types.substitute(e.type, self.type_args))

    def type_of(self, e: ast.Expression) -> ir.Type:
        return self.program.type(self.front_type(e), e.span)

    def lower_type(self, t: types.Type, span: Span) -> ir.Type:
        return self.program.type(types.substitute(t, self.type_args), span)

    def ordered(self, operands: Sequence[ast.Expression]) -> list[ir.Expr]:
        """The operands from left to right, each saved if a later one has effects."""
        lowered = []
        for i, operand in enumerate(operands):
            value = self.expr(operand)
            if any(has_effect(later) for later in operands[i + 1 :]):
                value = self.saved(value)
            lowered.append(value)
        return lowered

    def lookup(self, decl: ast.Declaration | None) -> Value:
        """What a name stands for: a place, an instance, or a constructor argument's value."""
        assert decl is not None
        if decl in self.bindings:
            return self.bindings[decl]
        if decl in self.scope.bindings:
            return self.scope.bindings[decl]
        if self.scope.instance is not None:
            return self.scope.instance.lookup(decl)
        return self.program.main.globals[decl]

    # ---- values --------------------------------------------------------------

    def constant(self, value: Value, t: ir.Type) -> ir.Const:
        return ir.Const(scalar_value(value), t)

    def expr(self, e: ast.Expression) -> ir.Expr:
        """A scalar."""
        if e.value is not None:
            return self.constant(e.value, self.type_of(e))
        if is_int(e.type):
            return unsized(self, e, int_type(e))
        match e:
            case ast.NameExpr():
                found = self.lookup(e.decl)
                if isinstance(found, ir.Place):
                    return ir.Load(found)
                return self.constant(found, self.type_of(e))
            case ast.MemberExpr():
                return self._member(e)
            case ast.IndexExpr():
                return ir.Load(self.place(e))
            case ast.SliceExpr():
                high, low = const_int(e.high), const_int(e.low)
                return ir.Slice(self.expr(e.base), high, low, self.type_of(e))
            case ast.UnaryExpr():
                operand = self.expr(e.operand)
                return operand if e.op == "+" else ir.Unary(e.op, operand, self.type_of(e))
            case ast.BinaryExpr():
                return self._binary(e)
            case ast.ConditionalExpr():
                return self._conditional(e)
            case ast.CastExpr():
                return self._cast(e)
            case ast.CallExpr():
                return self.call_value(e)
        refuse(e.span, f"{type(e).__name__} as a value")

    def _member(self, e: ast.MemberExpr) -> ir.Expr:
        match e.kind:
            case MemberKind.APPLY_HIT | MemberKind.APPLY_MISS | MemberKind.APPLY_ACTION_RUN:
                applied = self.apply_table(e.base)
                if e.kind is MemberKind.APPLY_ACTION_RUN:
                    return ir.AppliedAction(applied)
                hit = ir.AppliedHit(applied)
                return hit if e.kind is MemberKind.APPLY_HIT else ir.Unary("!", hit, ir.BOOL)
            case MemberKind.STACK_LAST_INDEX:
                following = ir.Load(ir.StackNext(self.place(e.base)))
                return ir.Binary("-", following, ir.Const(1, _INDEX_BITS), _INDEX_BITS)
            case _:
                return ir.Load(self.place(e))

    def _binary(self, e: ast.BinaryExpr) -> ir.Expr:
        if e.op in ("&&", "||"):
            return self._short_circuit(e)
        operand_type = self.front_type(e.left)
        if is_int(operand_type):  # a comparison: the rest has no width either
            return unsized_binary(self, e, int_type(e.left, e.right), ir.BOOL)
        if e.op in ("==", "!=") and not scalar(self.program.type(operand_type, e.left.span)):
            left, right = self.place(e.left), self.place(e.right)
            same = self.equal(left, right)
            return same if e.op == "==" else ir.Unary("!", same, ir.BOOL)
        if e.op in ("<<", ">>") and e.right.value is not None:
            left_expr = self.expr(e.left)
            distance = ir.Const(min(int(e.right.value), 0xFFFF), ir.BIT32)
            return ir.Binary(e.op, left_expr, distance, self.type_of(e))
        if e.op in ("/", "%") and e.right.value is None:
            self.ordered([e.right])  # only 0 may be divided by what is not a constant
            return ir.Const(0, self.type_of(e))
        if e.op in ("/", "%"):
            return divided(e.op, self.expr(e.left), const_int(e.right))
        left_expr, right_expr = self.ordered([e.left, e.right])
        t = ir.BOOL if e.op in _COMPARISONS else self.type_of(e)
        if e.op == "++":
            return ir.Concat(left_expr, right_expr, t)
        return ir.Binary(e.op, left_expr, right_expr, t)

    def _short_circuit(self, e: ast.BinaryExpr) -> ir.Expr:
        left = self.expr(e.left)
        if not has_effect(e.right):
            return ir.Binary(e.op, left, self.expr(e.right), ir.BOOL)
        result = self.temporary("t", ir.BOOL, left)
        body = self.into([], lambda: self.add(ir.Assign(result, self.expr(e.right))))
        condition: ir.Expr = ir.Load(result)
        if e.op == "||":
            condition = ir.Unary("!", condition, ir.BOOL)
        self.add(ir.If(condition, body))
        return ir.Load(result)

    def _conditional(self, e: ast.ConditionalExpr) -> ir.Expr:
        t = self.type_of(e)
        condition = self.expr(e.condition)
        if not has_effect(e.then) and not has_effect(e.otherwise):
            return ir.Mux(condition, self.expr(e.then), self.expr(e.otherwise), t)
        return ir.Load(self._branches(e, condition, t))

    def _branches(self, e: ast.ConditionalExpr, condition: ir.Expr, t: ir.Type) -> ir.Var:
        result = self.temporary("t", t)
        then = self.into([], lambda: self.assign(result, e.then))
        otherwise = self.into([], lambda: self.assign(result, e.otherwise))
        self.add(ir.If(condition, then, otherwise))
        return result

    def _cast(self, e: ast.CastExpr) -> ir.Expr:
        target = self.type_of(e)
        operand = self.expr(e.operand)
        return operand if operand.type == target else ir.Cast(operand, target)

    # ---- places --------------------------------------------------------------

    def place(self, e: ast.Expression) -> ir.Place:
        """Where ``e`` is stored; a value without storage is put into a temporary."""
        match e:
            case ast.NameExpr():
                found = self.lookup(e.decl) if e.value is None else None
                if isinstance(found, ir.Place):
                    return found
            case ast.MemberExpr() if e.value is None:
                return self._member_place(e)
            case ast.IndexExpr() if e.value is None:
                return self._element_place(e)
        result = self.temporary("t", self.type_of(e))
        self.assign(result, e)
        return result

    def _member_place(self, e: ast.MemberExpr) -> ir.Place:
        base = self.place(e.base)
        t = self.type_of(e)
        match e.kind:
            case MemberKind.FIELD:
                return field_of(base, e.member)
            case MemberKind.STACK_NEXT | MemberKind.STACK_LAST:
                assert isinstance(base.type, ir.Stack)
                index: ir.Expr = ir.Load(ir.StackNext(base))
                if e.kind is MemberKind.STACK_LAST:
                    index = ir.Binary("-", index, ir.Const(1, _INDEX_BITS), _INDEX_BITS)
                index = self.saved(index)
                self.add(ir.CheckStack(index, base.type.size))
                return ir.Element(base, index, t)
        refuse(e.span, f"'{e.member}' here")

    def _element_place(self, e: ast.IndexExpr) -> ir.Place:
        base = self.place(e.base)
        if isinstance(base.type, ir.Struct):  # a tuple
            return field_of(base, f"f{e.index.value}")
        return ir.Element(base, self.saved(self.expr(e.index)), self.type_of(e))

    # ---- assignment ----------------------------------------------------------

    def assign(self, target: ir.Place, e: ast.Expression) -> None:
        """``target = e`` for any type."""
        if scalar(target.type):
            self.add(ir.Assign(target, self.expr(e)))
        else:
            if e.value is not None:
                self.assign_value(target, e.value, e.span)
            else:
                self._assign_composite(target, e)
            self.invalidate_siblings(target)

    def invalidate_siblings(self, target: ir.Place) -> None:
        """After what makes the header at ``target`` valid or invalid: of the headers of a
        union at most one is valid, and setInvalid() leaves none (section 8.20)."""
        if not isinstance(target, ir.Member):
            return
        union = target.base.type
        if isinstance(union, ir.Struct) and union.kind == "header_union":
            for f in union.fields:
                if f.name != target.name:
                    self.add(ir.SetValid(ir.Member(target.base, f.name, f.type), False))

    def _assign_composite(self, target: ir.Place, e: ast.Expression) -> None:
        match e:
            case ast.ListExpr() | ast.StructExpr():
                self._assign_literal(target, e)
            case ast.InvalidExpr() | ast.DefaultExpr():
                self.add(ir.Zero(target))
            case ast.ConditionalExpr():
                self.add(ir.Copy(target, self._branches(e, self.expr(e.condition), target.type)))
            case ast.CastExpr():
                self.assign(target, e.operand)
            case ast.CallExpr():
                self.call_into(target, e)
            case _:
                source = self.place(e)
                if source.type is target.type or not isinstance(target.type, ir.Struct):
                    self.add(ir.Copy(target, source))
                else:
                    self._copy_members(target, source)

    def _copy_members(self, target: ir.Place, source: ir.Place) -> None:
        """Between a tuple and a struct of the same shape."""
        assert isinstance(target.type, ir.Struct)
        assert isinstance(source.type, ir.Struct)
        for to, frm in zip(target.type.fields, source.type.fields, strict=True):
            self.copy(ir.Member(target, to.name, to.type), ir.Member(source, frm.name, frm.type))

    def copy(self, target: ir.Place, source: ir.Place) -> None:
        if scalar(target.type):
            self.add(ir.Assign(target, ir.Load(source)))
        else:
            self.add(ir.Copy(target, source))
            self.invalidate_siblings(target)

    def _assign_literal(self, target: ir.Place, e: ast.ListExpr | ast.StructExpr) -> None:
        """Through a temporary: the elements may read what is being assigned."""
        built = self.temporary("t", target.type)
        if isinstance(target.type, ir.Struct) and target.type.kind == "header":
            self.add(ir.SetValid(built, True))
        if isinstance(e, ast.StructExpr):
            for init in e.fields:
                self.assign(field_of(built, init.name), init.value)
        elif isinstance(target.type, ir.Stack):
            for i, element in enumerate(e.elements):
                index = ir.Const(i, _INDEX_BITS)
                self.assign(ir.Element(built, index, target.type.element), element)
        else:
            assert isinstance(target.type, ir.Struct)
            for to, element in zip(target.type.fields, e.elements, strict=False):
                self.assign(ir.Member(built, to.name, to.type), element)
        self.add(ir.Copy(target, built))

    def assign_value(self, target: ir.Place, value: Value, span: Span) -> None:
        """``target = value`` for a compile-time value."""
        if scalar(target.type):
            self.add(ir.Assign(target, self.constant(value, target.type)))
            return
        match value:
            case InvalidHeader():
                self.add(ir.Zero(target))
            case StructValue():
                self.add(ir.Zero(target))
                assert isinstance(target.type, ir.Struct)
                if target.type.kind == "header":
                    self.add(ir.SetValid(target, True))
                for name, item in value.fields:
                    self.assign_value(field_of(target, name), item, span)
            case ListValue():
                self.add(ir.Zero(target))
                for i, item in enumerate(value.elements):
                    if isinstance(target.type, ir.Stack):
                        index = ir.Const(i, _INDEX_BITS)
                        inner: ir.Place = ir.Element(target, index, target.type.element)
                    else:
                        assert isinstance(target.type, ir.Struct)
                        to = target.type.fields[i]
                        inner = ir.Member(target, to.name, to.type)
                    self.assign_value(inner, item, span)
            case _:
                refuse(span, f"a constant of type {target.type}")

    # ---- comparison ----------------------------------------------------------

    def equal(self, left: ir.Place, right: ir.Place) -> ir.Expr:
        """``left == right`` for composite types (section 8.12 to 8.20)."""
        t = left.type
        match t:
            case ir.Varbit():
                return ir.SameVarbit(left, right)
            case ir.Stack():
                pairs = [
                    self.equal(ir.Element(left, i, t.element), ir.Element(right, i, t.element))
                    for i in (ir.Const(n, _INDEX_BITS) for n in range(t.size))
                ]
                return all_of(pairs)
            case ir.Struct():
                assert isinstance(right.type, ir.Struct)
                same = all_of(
                    [
                        self.equal(
                            ir.Member(left, a.name, a.type), ir.Member(right, b.name, b.type)
                        )
                        for a, b in zip(t.fields, right.type.fields, strict=True)
                    ]
                )
                if t.kind != "header":
                    return same
                valid_left, valid_right = ir.IsValid(left), ir.IsValid(right)
                both = all_of([valid_left, valid_right, same])
                neither = all_of(
                    [ir.Unary("!", valid_left, ir.BOOL), ir.Unary("!", valid_right, ir.BOOL)]
                )
                return ir.Binary("||", neither, both, ir.BOOL)
            case _:
                return ir.Binary("==", ir.Load(left), ir.Load(right), ir.BOOL)

    # ---- what the parts built on this provide -------------------------------------

    def call_value(self, e: ast.CallExpr) -> ir.Expr:
        raise NotImplementedError

    def call_into(self, target: ir.Place, e: ast.CallExpr) -> None:
        raise NotImplementedError

    def apply_table(self, e: ast.Expression) -> str:
        raise NotImplementedError

    def meter_colour(self, meter: ExternInstance) -> ir.Place:
        raise NotImplementedError
