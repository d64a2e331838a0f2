"""Loops: all become one loop of the IR, which counts where it runs over something.

What a loop runs over is evaluated once, when it begins::

    for (bit<8> v in {1, x}) { ... }
    ->
    over = {1, x};  for (i = 0; i < 2; i = i + 1) { v = over[i]; ... }
"""

from __future__ import annotations

from collections.abc import Sequence

from testbed.compiler import ast, ir, types
from testbed.compiler.lower_context import refuse
from testbed.compiler.lower_expr import ExpressionBody
from testbed.compiler.values import ListValue


class LoopBody(ExpressionBody):
    def for_loop(self, stmt: ast.ForStmt) -> None:
        self.statements(stmt.init)
        head: list[ir.Stmt] = []
        conditions: list[ir.Expr] = []
        self.into(head, lambda: conditions.append(self.expr(stmt.condition)))
        body = self.into([], lambda: self.statement(stmt.body))
        update = self.into([], lambda: self.statements(stmt.update))
        self.add(ir.Loop(head, conditions[0], update, body))

    def for_in_loop(self, stmt: ast.ForInStmt) -> None:
        self.declaration(stmt.decl)
        variable = self.bindings[stmt.decl]
        assert isinstance(variable, ir.Place)
        if isinstance(stmt.collection, ast.RangeExpr):
            self._for_range(stmt, variable, stmt.collection)
        else:
            self._for_elements(stmt, variable)

    def _for_range(self, stmt: ast.ForInStmt, variable: ir.Place, over: ast.RangeExpr) -> None:
        """Counts in a wider type, so that a range up to the type's maximum ends."""
        assert isinstance(variable.type, ir.Bits)
        wide = ir.Bits(max(32, variable.type.width + 1), variable.type.signed)
        low, high = self.ordered([over.low, over.high])
        counter = self.temporary("i", wide, ir.Cast(low, wide))
        last = self.saved(ir.Cast(high, wide))
        body: list[ir.Stmt] = [ir.Assign(variable, ir.Cast(ir.Load(counter), variable.type))]
        self.into(body, lambda: self.statement(stmt.body))
        step = ir.Binary("+", ir.Load(counter), ir.Const(1, wide), wide)
        condition = ir.Binary("<=", ir.Load(counter), last, ir.BOOL)
        self.add(ir.Loop([], condition, [ir.Assign(counter, step)], body))

    def _for_elements(self, stmt: ast.ForInStmt, variable: ir.Place) -> None:
        t = self._collection_type(stmt.collection)
        if t.size == 0:
            return
        collection = self.temporary("over", t)  # as it is when the loop begins
        self.assign(collection, _uncast(stmt.collection))
        counter = self.temporary("i", ir.BIT32)
        body: list[ir.Stmt] = []
        self.into(
            body,
            lambda: self.copy(variable, ir.Element(collection, ir.Load(counter), t.element)),
        )
        self.into(body, lambda: self.statement(stmt.body))
        step = ir.Binary("+", ir.Load(counter), ir.Const(1, ir.BIT32), ir.BIT32)
        condition = ir.Binary("<", ir.Load(counter), ir.Const(t.size, ir.BIT32), ir.BOOL)
        self.add(ir.Loop([], condition, [ir.Assign(counter, step)], body))

    def _collection_type(self, e: ast.Expression) -> ir.Stack:
        """The type of a stack, or of one that holds what a list does."""
        t = self.front_type(e)
        if isinstance(t, types.ListType):
            listed = _uncast(e)
            if isinstance(listed, ast.ListExpr):
                count = len(listed.elements)
            elif isinstance(e.value, ListValue):
                count = len(e.value.elements)
            else:
                refuse(e.span, "a for loop over a list that is not a constant")
            t = types.StackType(t.element, count)
        lowered = self.lower_type(t, e.span)
        assert isinstance(lowered, ir.Stack)
        return lowered

    # ---- what the part for statements provides -----------------------------------

    def statement(self, stmt: ast.Statement) -> None:
        raise NotImplementedError

    def statements(self, body: Sequence[ast.Statement]) -> None:
        raise NotImplementedError

    def declaration(self, decl: ast.Declaration) -> None:
        raise NotImplementedError


def _uncast(e: ast.Expression) -> ast.Expression:
    """What is cast to a list."""
    while isinstance(e, ast.CastExpr):
        e = e.operand
    return e
