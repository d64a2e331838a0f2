"""Statements, parser states and keysets."""

from __future__ import annotations

from testbed.compiler import ast
from testbed.compiler.ast import CallKind
from testbed.compiler.check_keysets import KeysetChecker
from testbed.compiler.check_operators import needs_no_divider
from testbed.compiler.check_types import unknown
from testbed.compiler.diagnostics import choices, did_you_mean
from testbed.compiler.types import (
    BOOL,
    UNKNOWN,
    ActionRunType,
    ApplyResultType,
    BitsType,
    EnumType,
    ErrorType,
    IntType,
    ListType,
    NewType,
    SetType,
    StackType,
    TupleType,
    Type,
    VoidType,
    underlying,
)
from testbed.compiler.values import EnumValue


def is_no_action(decl: ast.Declaration) -> bool:
    """Whether it is what a miss runs in a table that does not say."""
    return isinstance(decl, ast.ActionDecl) and decl.name == "NoAction"


class StatementChecker(KeysetChecker):
    def statement(self, s: ast.Statement) -> None:
        match s:
            case ast.BlockStmt():
                self.annotations(s.annotations)
                for inner in s.statements:
                    self.statement(inner)
            case ast.DeclStmt():
                self.local(s.decl)
                if isinstance(s.decl, ast.InstanceDecl):
                    self._misplaced_instance(s.decl)
            case ast.AssignStmt():
                self._assignment(s)
            case ast.CallStmt():
                self._call_statement(s)
            case ast.IfStmt():
                self._if(s)
            case ast.SwitchStmt():
                self._switch(s)
            case ast.ReturnStmt():
                self._return(s)
            case ast.ForStmt():
                self._for(s)
            case ast.ForInStmt():
                self._for_in(s)
            case ast.ExitStmt():
                if self.body.kind == "parser":
                    self.error(s.span, "'exit' cannot stand in a parser", "transition to reject")
                elif self.body.kind == "function":
                    self.error(s.span, "'exit' cannot stand in a function")
            case ast.BreakStmt() | ast.ContinueStmt():
                word = "break" if isinstance(s, ast.BreakStmt) else "continue"
                if not self.body.loops:
                    self.error(s.span, f"'{word}' outside of a loop")

    def local(self, decl: ast.Declaration) -> None:
        raise NotImplementedError

    def _misplaced_instance(self, decl: ast.InstanceDecl) -> None:
        """Instances are made once, so they are no statements (the grammar's
        statementOrDeclaration has none)."""
        where = {
            "control": "declare it in the control, before 'apply'",
            "parser": "declare it in the parser, before its states",
        }
        self.error(
            decl.span,
            f"the instance '{decl.name}' cannot be made in a statement of {self.body.what}",
            where.get(self.body.kind, "declare it at the top level, or in a control or parser"),
        )

    def _assignment(self, s: ast.AssignStmt) -> None:
        s.left = left = self.expression(s.left)
        s.right = right = self.expression(s.right)
        if self.not_a_value(left) or self.not_a_value(right) or not self.assignable(left):
            return
        t = left.type
        if s.op == "=":
            s.right = self.coerce(right, t, f"assigned to '{left.span.text}'")
            return
        op = s.op[:-1]
        if not isinstance(underlying(t), BitsType):
            self.error(left.span, f"operator '{s.op}' cannot be applied to a value of type '{t}'")
        elif op in ("<<", ">>"):
            if not isinstance(right.type, BitsType | IntType):
                self.mismatch(right.span, right.type, BitsType(8), "a shift amount")
        else:
            s.right = self.coerce(right, t, f"an operand of '{s.op}'")
            if op in ("/", "%"):
                self._divided(s, t)

    def _divided(self, s: ast.AssignStmt, t: Type) -> None:
        by = s.right.value
        if isinstance(t, BitsType) and t.signed:
            self.error(
                s.left.span,
                f"operator '{s.op}' cannot be applied to a value of type '{t}'",
                "P4 divides only unsigned numbers: bit<W> or int",
            )
        elif by == 0:
            self.error(s.right.span, "division by zero")
        elif not needs_no_divider(None, by):
            self.error(
                s.right.span,
                f"operator '{s.op}' needs a constant power of two",
                "switches do not divide; by a constant power of two they shift",
            )

    def _call_statement(self, s: ast.CallStmt) -> None:
        self.expression(s.call)
        kind = s.call.kind
        if kind is CallKind.CONSTRUCTOR and not unknown(s.call.type):
            self.error(
                s.span,
                "an instance needs a name",
                f"write: {s.call.callee.span.text}(...) name;",
            )

    def _condition(self, e: ast.Expression) -> ast.Expression:
        e = self.expression(e)
        if not self.not_a_value(e):
            e = self.coerce(e, BOOL, "a condition")
        return e

    def _if(self, s: ast.IfStmt) -> None:
        current: ast.Statement | None = s
        while isinstance(current, ast.IfStmt):
            current.condition = self._condition(current.condition)
            self.statement(current.then)
            current = current.otherwise
        if current is not None:
            self.statement(current)

    def _return(self, s: ast.ReturnStmt) -> None:
        wanted = self.body.returns
        if s.value is not None:
            s.value = self.expression(s.value)
            self.not_a_value(s.value)
        if self.body.kind == "parser":
            self.error(s.span, "'return' cannot stand in a parser state")
        elif wanted is None or isinstance(wanted, VoidType):
            if s.value is not None and not unknown(s.value.type):
                self.error(s.value.span, f"{self.body.what} returns no value")
        elif s.value is None:
            self.error(s.span, f"{self.body.what} must return a value", f"expected '{wanted}'")
        else:
            s.value = self.coerce(s.value, wanted, f"returned by {self.body.what}")

    # ------------------------------------------------------------------ switch

    def _switch(self, s: ast.SwitchStmt) -> None:
        if self.body.kind == "parser":
            self.error(
                s.span,
                "a switch cannot stand in a parser",
                "use transition select",
            )
        self.switched = s.subject
        s.subject = subject = self.expression(s.subject)
        if not self.not_a_value(subject):
            t = subject.type
            if isinstance(t, ActionRunType):
                s.table = t.decl
                self._action_labels(s, t.decl)
            elif isinstance(t, ApplyResultType):
                self.error(
                    subject.span,
                    f"the result of '{t.decl.name}.apply()' cannot be switched on",
                    f"write: switch ({t.decl.name}.apply().action_run)",
                )
            elif isinstance(t, BitsType | EnumType | ErrorType | NewType):
                self._value_labels(s, t)
            elif isinstance(t, IntType):
                self.run_time(subject, "the expression of a switch")
            else:
                self.error(
                    subject.span,
                    f"a switch cannot be on a value of type '{t}'",
                    "expected apply().action_run, bit<W>, int<W>, an enum or error",
                )
        for i, case in enumerate(s.cases):
            if isinstance(case.label, ast.DontCareExpr) and i + 1 < len(s.cases):
                self.error(case.label.span, "'default' must be the last case of a switch")
            if case.body is not None:
                self.statement(case.body)

    def _action_labels(self, s: ast.SwitchStmt, table: ast.TableDecl) -> None:
        actions: dict[ast.Declaration, str] = {
            a.decl: a.name for a in table.actions if a.decl is not None
        }
        if table.default is None:
            actions |= {d: d.name for d in self.program.declarations if is_no_action(d)}
        seen: set[ast.Declaration] = set()
        for case in s.cases:
            label = case.label
            if isinstance(label, ast.DontCareExpr):
                continue
            decl = label.decl if isinstance(label, ast.NameExpr) else None
            label.type = UNKNOWN
            if isinstance(label, ast.NameExpr) and decl is None:
                continue
            if decl not in actions:
                self.error(
                    label.span,
                    f"'{label.span.text}' is not an action of table '{table.name}'",
                    *did_you_mean(label.span.text, actions.values()),
                    choices("actions", actions.values()),
                )
            elif decl in seen:
                self.error(label.span, f"the case '{label.span.text}' is given twice")
            else:
                seen.add(decl)
                label.type = ActionRunType(table)

    def _value_labels(self, s: ast.SwitchStmt, t: Type) -> None:
        seen: set[object] = set()
        for case in s.cases:
            if isinstance(case.label, ast.DontCareExpr):
                continue
            case.label = label = self.value(case.label, t, "a case of this switch")
            if unknown(label.type):
                continue
            value = label.value
            if isinstance(value, EnumValue):
                value = value.number  # members of a serializable enum may be equal
            if value is None:
                self.error(label.span, "the label of a case must be known at compile time")
            elif value in seen:
                self.error(label.span, f"the case '{label.span.text}' is given twice")
            else:
                seen.add(value)

    # ------------------------------------------------------------------ loops

    def _for(self, s: ast.ForStmt) -> None:
        self.annotations(s.annotations)
        for inner in s.init:
            self.statement(inner)
        s.condition = self._condition(s.condition)
        for inner in s.update:
            self.statement(inner)
        self._loop_body(s.body)

    def _loop_body(self, body: ast.Statement) -> None:
        self.body.loops += 1
        self.statement(body)
        self.body.loops -= 1

    def _for_in(self, s: ast.ForInStmt) -> None:
        self.annotations(s.annotations)
        self.local(s.decl)
        wanted = s.decl.type if s.decl.type is not None else UNKNOWN
        collection = s.collection
        if isinstance(collection, ast.RangeExpr):
            collection.low = self.value(collection.low, wanted, "the start of this range")
            collection.high = self.value(collection.high, wanted, "the end of this range")
            collection.type = SetType(wanted)
        else:
            s.collection = collection = self.expression(collection)
            t = collection.type
            if isinstance(t, TupleType) and isinstance(collection, ast.ListExpr):
                s.collection = self.coerce(collection, ListType(wanted), "iterated over")
            elif isinstance(t, StackType | ListType):
                if not self.converts(t.element, wanted):
                    self.mismatch(collection.span, t.element, wanted, "the loop's variable")
            elif not unknown(t):
                self.error(
                    collection.span,
                    f"a value of type '{t}' cannot be iterated over",
                    "expected a range (low .. high), a stack or a list",
                )
        self._loop_body(s.body)

    # ------------------------------------------------------------------ states

    def state(self, state: ast.StateDecl) -> None:
        for s in state.statements:
            self.statement(s)
        if state.transition is not None:
            self.select(state.transition)
