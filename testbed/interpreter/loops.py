"""Loops (section 11.9): a jump out of a round is an exception that its loop takes."""

from __future__ import annotations

from collections.abc import Iterator

from testbed.compiler import ast
from testbed.interpreter import events
from testbed.interpreter.events import show
from testbed.interpreter.expressions import Expressions, text_of
from testbed.interpreter.values import Value, copy


class _Broke(Exception):
    pass


class _Continued(Exception):
    pass


class Loops(Expressions):
    def loop_for(self, s: ast.ForStmt) -> None:
        for first in s.init:
            self.execute(first)
        while self._goes_on(s):
            try:
                with self.run.nested():
                    self.execute(s.body)
            except _Broke:
                return
            except _Continued:
                pass
            for update in s.update:
                self.execute(update)

    def _goes_on(self, s: ast.ForStmt) -> bool:
        operands = self.operands(s.condition) if self.run.observed else ()
        again = bool(self.evaluate(s.condition))
        if self.run.observed:
            self.run.tell(
                events.Looped(
                    span=s.condition.span,
                    condition=text_of(s.condition),
                    again=again,
                    operands=operands,
                )
            )
        return again

    def loop_for_in(self, s: ast.ForInStmt) -> None:
        for value in self._collection(s.collection):
            self.variables[s.decl] = copy(value)
            if self.run.observed:
                shown = show(s.decl.name, value, self.type_of(s.decl.type))
                condition = f"{s.decl.name} in {text_of(s.collection)}"
                self.run.tell(
                    events.Looped(
                        span=s.collection.span, condition=condition, again=True, operands=(shown,)
                    )
                )
            try:
                with self.run.nested():
                    self.execute(s.body)
            except _Broke:
                return
            except _Continued:
                pass

    def _collection(self, e: ast.Expression) -> Iterator[Value]:
        """The bounds, or the elements, as they are when the loop begins (section 11.9)."""
        match e:
            case ast.RangeExpr():
                yield from range(self.number(e.low), self.number(e.high) + 1)
            case ast.CastExpr():
                yield from self._collection(e.operand)
            case ast.ListExpr():
                yield from [copy(self.evaluate(x)) for x in e.elements]
            case _:
                yield from copy(self.evaluate(e)).elements

    def loop_break(self, s: ast.BreakStmt) -> None:
        self.run.tell(events.Left(span=s.span, statement="break"))
        raise _Broke

    def loop_continue(self, s: ast.ContinueStmt) -> None:
        self.run.tell(events.Left(span=s.span, statement="continue"))
        raise _Continued

    def execute(self, s: ast.Statement | None) -> None:
        raise NotImplementedError
