"""Statements, and calls of functions and actions.

A call copies in and out (section 6.8): an ``out`` or ``inout`` scalar goes
through a temporary whose address is passed and which is copied back when the
call is over, however it ended::

    f(hdr.ipv4.ttl);   ->   b8 t = hdr.ipv4.ttl;  f(&t);  hdr.ipv4.ttl = t;

Structs are passed where they lie if nothing can tell the difference: the callee
is a function (which sees only its parameters) and no two arguments overlap.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial

from testbed.compiler import ast, externs, ir, types
from testbed.compiler.ast import CallKind
from testbed.compiler.lower_context import ProgramContext, Scope, location, refuse
from testbed.compiler.lower_facts import (
    const_int,
    divided,
    has_effect,
    is_header_field,
    is_lvalue,
    overlap,
    scalar,
)
from testbed.compiler.lower_loops import LoopBody

_MAX_SHIFT = 0xFFFF


class StatementBody(LoopBody):
    """Builds one function's body: statements and calls."""

    def statements(self, body: Sequence[ast.Statement]) -> None:
        for stmt in body:
            self.statement(stmt)

    def statement(self, stmt: ast.Statement) -> None:
        if not isinstance(stmt, ast.BlockStmt | ast.EmptyStmt):
            self.add(ir.At(location(stmt.span)))
        match stmt:
            case ast.BlockStmt():
                self.statements(stmt.statements)
            case ast.DeclStmt():
                self.declaration(stmt.decl)
            case ast.AssignStmt():
                self._assignment(stmt)
            case ast.CallStmt():
                self._call_statement(stmt.call)
            case ast.IfStmt():
                self._if(stmt)
            case ast.ReturnStmt():
                self._return(stmt)
            case ast.ExitStmt():
                self.add(ir.Exit())
            case ast.SwitchStmt():
                self._switch(stmt)
            case ast.ForStmt():
                self.for_loop(stmt)
            case ast.ForInStmt():
                self.for_in_loop(stmt)
            case ast.BreakStmt():
                self.add(ir.Break())
            case ast.ContinueStmt():
                self.add(ir.Continue())
            case ast.EmptyStmt():
                pass
            case _:
                refuse(stmt.span, type(stmt).__name__)

    def declaration(self, decl: ast.Declaration) -> None:
        if not isinstance(decl, ast.VarDecl):
            return  # constants have values, instances are resources
        t = self.lower_type(decl.type, decl.span)
        var = ir.Var(self.names.fresh(decl.name), t)
        if decl.initializer is not None and scalar(t):
            self.add(ir.Declare(var, self.expr(decl.initializer)))
        else:
            self.add(ir.Declare(var))
            if decl.initializer is not None:
                self.assign(var, decl.initializer)
        self.bindings[decl] = var

    def _assignment(self, stmt: ast.AssignStmt) -> None:
        if isinstance(stmt.left, ast.SliceExpr):
            self._assign_slice(stmt)
            return
        target = self.place(stmt.left)
        if stmt.op == "=":
            self.assign(target, stmt.right)
            return
        self.add(ir.Assign(target, self._compound(stmt, ir.Load(target))))

    def _compound(self, stmt: ast.AssignStmt, old: ir.Expr) -> ir.Expr:
        """``old op right`` for ``left op= right``. ``old`` is read when the right side has run,
        as on BMv2; what the l-value is was found before."""
        op = stmt.op.removesuffix("=")
        if op in ("/", "%"):
            return divided(op, old, const_int(stmt.right))
        if op in ("<<", ">>") and stmt.right.value is not None:
            right: ir.Expr = ir.Const(min(int(stmt.right.value), _MAX_SHIFT), ir.BIT32)
        else:
            right = self.expr(stmt.right)
        return ir.Binary(op, old, right, old.type)

    def _assign_slice(self, stmt: ast.AssignStmt) -> None:
        if stmt.op == "=":
            value = self.expr(stmt.right)
        else:
            value = self._compound(stmt, self.expr(stmt.left))
        self.store_slice(stmt.left, value)

    @contextmanager
    def output(self, e: ast.Expression) -> Iterator[ir.Place]:
        """Where to put the value of an ``out`` argument; a slice is put together after, and
        a header's field assigned after."""
        if isinstance(e, ast.SliceExpr):
            part = self.temporary("part", self.type_of(e))
            yield part
            self.store_slice(e, ir.Load(part))
            return
        place = self.place(e)
        if not (scalar(place.type) and is_header_field(place)):
            yield place
            return
        value = self.temporary("out", place.type)
        yield value
        self.add(ir.Assign(place, ir.Load(value)))

    def store_slice(self, left: ast.Expression, value: ir.Expr) -> None:
        """``x[h:l] = v``  ->  ``x = (x & ~mask) | (v << l)``"""
        high, low, base = _innermost_slice(left)
        target = self.place(base)
        assert isinstance(target.type, ir.Bits)
        width = target.type.width
        plain = ir.Bits(width)
        whole: ir.Expr = ir.Load(target)
        if target.type.signed:
            whole = ir.Cast(whole, plain)
        keep = ir.Const(((1 << width) - 1) ^ (((1 << (high + 1)) - 1) ^ ((1 << low) - 1)), plain)
        kept = ir.Binary("&", whole, keep, plain)
        placed = ir.Binary("<<", ir.Cast(value, plain), ir.Const(low, ir.BIT32), plain)
        result: ir.Expr = ir.Binary("|", kept, placed, plain)
        self.add(ir.Assign(target, ir.Cast(result, target.type) if target.type.signed else result))

    def _if(self, stmt: ast.IfStmt) -> None:
        condition = self.expr(stmt.condition)
        then = self.into([], lambda: self.statement(stmt.then))
        otherwise: list[ir.Stmt] = []
        if stmt.otherwise is not None:
            other = stmt.otherwise
            self.into(otherwise, lambda: self.statement(other))
        self.add(ir.If(condition, then, otherwise))

    def _return(self, stmt: ast.ReturnStmt) -> None:
        if stmt.value is None:
            self.add(ir.Return())
        elif scalar(self.type_of(stmt.value)):
            self.add(ir.Return(self.expr(stmt.value)))
        else:
            result = self.temporary("result", self.type_of(stmt.value))
            self.assign(result, stmt.value)
            self.add(ir.Return(result))

    def _switch(self, stmt: ast.SwitchStmt) -> None:
        subject = self.expr(stmt.subject)
        cases: list[tuple[list[int], list[ir.Stmt]]] = []
        default: list[ir.Stmt] = []
        labels: list[ast.Expression] = []
        for case in stmt.cases:
            labels.append(case.label)
            if case.body is None:
                continue
            statements = case.body
            body = self.into([], partial(self.statement, statements))
            if any(isinstance(label, ast.DontCareExpr) for label in labels):
                default = body
            values = [
                self._label(stmt, label)
                for label in labels
                if not isinstance(label, ast.DontCareExpr)
            ]
            if default is not body and values:
                cases.append((values, body))
            elif values:
                cases.append((values, list(body)))
            labels = []
        self.add(ir.Switch(subject, cases, default))

    def _label(self, stmt: ast.SwitchStmt, label: ast.Expression) -> int:
        if stmt.table is None:
            return self.constant(label.value, self.type_of(stmt.subject)).value
        assert isinstance(label, ast.NameExpr)
        return self.action_number(stmt.table, label)

    # ---- calls ---------------------------------------------------------------

    def _call_statement(self, e: ast.CallExpr) -> None:
        match e.kind:
            case CallKind.FUNCTION:
                self._call_function(e, None)
            case CallKind.ACTION:
                self._call_action(e)
            case CallKind.EXTERN_FUNCTION | CallKind.EXTERN_METHOD:
                externs.lower_call(self, e, None)
            case CallKind.TABLE_APPLY:
                self.apply_table(e)
            case CallKind.CONTROL_APPLY | CallKind.PARSER_APPLY:
                self.apply_instance(e)
            case CallKind.BUILTIN:
                self._builtin(e)
            case _:
                refuse(e.span, "this call as a statement")

    def call_value(self, e: ast.CallExpr) -> ir.Expr:
        if e.kind is CallKind.BUILTIN and e.builtin == "isValid":
            assert e.receiver is not None
            return ir.IsValid(self.place(e.receiver))
        if e.kind is CallKind.TABLE_APPLY:
            return ir.AppliedHit(self.apply_table(e))
        result = self.temporary("t", self.type_of(e))
        self.call_into(result, e)
        return ir.Load(result)

    def call_into(self, target: ir.Place, e: ast.CallExpr) -> None:
        match e.kind:
            case CallKind.FUNCTION:
                self._call_function(e, target)
            case CallKind.EXTERN_FUNCTION | CallKind.EXTERN_METHOD:
                externs.lower_call(self, e, target)
            case _:
                refuse(e.span, "this call as a value")

    def _builtin(self, e: ast.CallExpr) -> None:
        assert e.receiver is not None
        target = self.place(e.receiver)
        match e.builtin:
            case "setValid":
                self.invalidate_siblings(target)
                self.add(ir.SetValid(target, True))
            case "setInvalid":
                self.invalidate_siblings(target)
                self.add(ir.SetValid(target, False))
            case "push_front" | "pop_front":
                amount = e.bound[0]
                assert amount is not None
                count = const_int(amount)
                self.add(ir.StackShift(target, count if e.builtin == "push_front" else -count))
            case _:  # a query whose value is not used
                pass

    def _call_function(self, e: ast.CallExpr, result: ir.Place | None) -> None:
        assert isinstance(e.target, ast.FunctionDecl)
        bound = {p: types.substitute(t, self.type_args) for p, t in e.type_args.items()}
        in_deparser = self.scope.stage is ir.Stage.DEPARSER
        stage = ir.Stage.DEPARSER if in_deparser else ir.Stage.PLAIN
        function = lower_function(self.program, e.target, bound, stage)
        if result is None and function.result is not None:
            result = self.temporary("unused", function.result)
        after: list[ir.Stmt] = []
        args = self.arguments(e.target.params, e.bound, function.params, after, in_place=True)
        if result is not None and after:  # copies out come before the result is assigned
            target, result = result, self.temporary("result", result.type)
            self.into(after, partial(self.copy, target, result))
        self.add(ir.Call(function, args, result, after=after))

    def _call_action(self, e: ast.CallExpr) -> None:
        assert isinstance(e.target, ast.ActionDecl)
        function = self.action_function(e.target)
        after: list[ir.Stmt] = []
        args = self.arguments(e.target.params, e.bound, function.params, after, in_place=False)
        self.add(ir.Call(function, args, after=after))

    def arguments(
        self,
        decls: Sequence[ast.ParamDecl],
        bound: Sequence[ast.Expression | None],
        params: Sequence[ir.Param],
        after: list[ir.Stmt],
        *,
        in_place: bool,
    ) -> list[ir.Expr | ir.Place]:
        """Copies in; puts the copies out into ``after``.

        ``in_place``: the callee can reach nothing but its parameters.
        """
        args: list[ir.Expr | ir.Place] = []
        taken: list[ir.Place] = []
        for i, (decl, arg, param) in enumerate(zip(decls, bound, params, strict=True)):
            if arg is None:
                refuse(decl.span, f"leaving out argument '{decl.name}' here")
            if not param.by_reference:
                value = self.expr(arg)
                later = any(has_effect(x) for x in bound[i + 1 :])
                args.append(self.saved(value) if later else value)
                continue
            if isinstance(arg, ast.SliceExpr):
                args.append(self._slice_argument(decl, arg, param.type, after))
                continue
            place = self.place(arg)
            alone = not any(overlap(place, other) for other in taken)
            taken.append(place)
            later_alone = not any(
                overlap(place, self.place(x))
                for x in bound[i + 1 :]
                if x is not None and is_lvalue(x) and not has_effect(x)
            )
            if not scalar(param.type) and in_place and alone and later_alone:
                args.append(place)
                if decl.direction in ("out", "inout"):
                    self.into(after, partial(self.invalidate_siblings, place))
                continue
            copy = self.temporary(decl.name, param.type)
            if decl.direction != "out":
                self.copy(copy, place)
            if decl.direction in ("out", "inout"):
                self.into(after, partial(self.copy, place, copy))
            args.append(copy)
        return args

    def _slice_argument(
        self, decl: ast.ParamDecl, arg: ast.SliceExpr, t: ir.Type, after: list[ir.Stmt]
    ) -> ir.Place:
        part = self.temporary(decl.name, t)
        if decl.direction != "out":
            self.add(ir.Assign(part, self.expr(arg)))
        if decl.direction in ("out", "inout"):
            self.into(after, lambda: self.store_slice(arg, ir.Load(part)))
        return part

    # ---- what the control part provides ----------------------------------------

    def action_function(self, decl: ast.ActionDecl) -> ir.Function:
        raise NotImplementedError

    def action_number(self, table: ast.TableDecl, label: ast.NameExpr) -> int:
        raise NotImplementedError

    def apply_instance(self, e: ast.CallExpr) -> None:
        raise NotImplementedError


def _innermost_slice(e: ast.Expression) -> tuple[int, int, ast.Expression]:
    """Bounds in the variable that a slice (of slices) lies in."""
    assert isinstance(e, ast.SliceExpr)
    high, low = const_int(e.high), const_int(e.low)
    if isinstance(e.base, ast.SliceExpr):
        _, offset, base = _innermost_slice(e.base)
        return high + offset, low + offset, base
    return high, low, e.base


def lower_params(
    body: StatementBody, decls: Sequence[ast.ParamDecl], function: ir.Function
) -> None:
    """Declares a function's or action's parameters and binds them in its body."""
    for decl in decls:
        t = body.lower_type(decl.type, decl.span)
        by_reference = decl.direction in ("out", "inout") or not scalar(t)
        read_only = by_reference and decl.direction in ("in", "")
        name = body.names.fresh(decl.name)
        function.params.append(ir.Param(name, t, by_reference, read_only))
        storage = ir.Storage.POINTER if by_reference else ir.Storage.LOCAL
        place = ir.Var(name, t, storage)
        body.bindings[decl] = place
        if decl.direction == "out":
            body.add(ir.Zero(place))


def lower_function(
    program: ProgramContext,
    decl: ast.FunctionDecl,
    type_args: dict[ast.TypeParam, types.Type],
    stage: ir.Stage,
) -> ir.Function:
    """The function for these type arguments, lowered once, and once more for deparsers."""
    key = (decl, stage, *(type_args[p] for p in decl.type_params))
    if key in program.specialised:
        return program.specialised[key]
    function = ir.Function(
        decl.name,
        program.names.fresh(decl.name),
        "function",
        stage,
        [],
        loc=location(decl.span),
    )
    program.specialised[key] = function
    body = StatementBody(program, Scope(None, stage), function, type_args)
    assert decl.return_type is not None
    result = types.substitute(decl.return_type.type, type_args)
    if not isinstance(result, types.VoidType):
        function.result = program.type(result, decl.span)
    lower_params(body, decl.params, function)
    assert decl.body is not None
    with program.body(decl.span):
        body.statement(decl.body)
    program.functions.append(function)
    return function
