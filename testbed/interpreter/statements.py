"""Statements and calls (chapter 11 and section 6.8).

Arguments go by copy-in/copy-out: ``in`` and directionless ones are copied, left
values of ``out`` and ``inout`` are found before the call and written behind it, in the
order of the parameters. They are written also where the callee ends by ``exit`` or by
a parser's error.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, ClassVar

from testbed.compiler import ast
from testbed.compiler.ast import CallKind
from testbed.compiler.instances import ActionInstance
from testbed.compiler.source import Span
from testbed.compiler.types import ExternType, Type, underlying
from testbed.interpreter import events, operators
from testbed.interpreter.errors import Exited, Rejected, Unsupported
from testbed.interpreter.events import Shown, show
from testbed.interpreter.expressions import text_of
from testbed.interpreter.locations import Location, Nowhere
from testbed.interpreter.loops import Loops
from testbed.interpreter.values import Record, Stack, Value, assign, copy, default, is_aggregate


class Returned(Exception):
    """``return``, with the value if there is one."""

    def __init__(self, value: Value = None) -> None:
        self.value = value


class Statements(Loops):
    def execute(self, s: ast.Statement | None) -> None:
        if s is not None:
            found = self._EXECUTE.get(type(s))
            if found is None:
                raise Unsupported(s.span, type(s).__name__)
            found(self, s)

    def _block(self, s: ast.BlockStmt) -> None:
        for inner in s.statements:
            self.execute(inner)

    def _declaration(self, s: ast.DeclStmt) -> None:
        self.declare(s.decl)

    def declare(self, decl: ast.Declaration) -> None:
        """Makes a variable; other declarations need nothing at run time."""
        match decl:
            case ast.VarDecl(initializer=None):
                self.variables[decl] = default(self.type_of(decl.type))
            case ast.VarDecl():
                assert decl.initializer is not None
                value = copy(self.evaluate(decl.initializer))
                self.variables[decl] = value
                if self.run.observed:
                    after = show(decl.name, value, self.type_of(decl.type))
                    t = self.type_of(decl.type)
                    before = show(decl.name, default(t), t)
                    self.run.tell(
                        events.Assigned(
                            span=decl.span,
                            source=_one_line(decl.span),
                            target=decl.name,
                            before=before,
                            after=after,
                        )
                    )
            case ast.ConstDecl() if decl.initializer.value is None:
                self.variables[decl] = self.evaluate(decl.initializer)

    def _assignment(self, s: ast.AssignStmt) -> None:
        location = self.locate(s.left)
        value = self.evaluate(s.right)
        if s.op != "=":
            value = operators.binary(
                s.op.removesuffix("="),
                location.get(),
                value,
                self.typed(s.right),
                self.typed(s.left),
            )
        if not self.run.observed:
            location.set(value)
            return
        before = self.shown(s.left, location.get())
        location.set(value)
        after = self.shown(s.left, location.get())
        self.run.tell(
            events.Assigned(
                span=s.span,
                source=_one_line(s.span),
                target=text_of(s.left),
                before=before,
                after=after,
            )
        )

    def _call(self, s: ast.CallStmt) -> None:
        self.call(s.call)

    def _if(self, s: ast.IfStmt) -> None:
        operands = self.operands(s.condition) if self.run.observed else ()
        taken = bool(self.evaluate(s.condition))
        if self.run.observed:
            self.run.tell(
                events.Branched(
                    span=s.condition.span,
                    condition=text_of(s.condition),
                    taken=taken,
                    operands=operands,
                )
            )
        with self.run.nested():
            self.execute(s.then if taken else s.otherwise)

    def _return(self, s: ast.ReturnStmt) -> None:
        value = copy(self.evaluate(s.value)) if s.value is not None else None
        if self.run.observed:
            shown = self.shown(s.value, value) if s.value is not None else None
            self.run.tell(events.Left(span=s.span, statement="return", value=shown))
        raise Returned(value)

    def _exit(self, s: ast.ExitStmt) -> None:
        self.run.tell(events.Left(span=s.span, statement="exit"))
        raise Exited

    def _nothing(self, s: ast.EmptyStmt) -> None:
        pass

    def _switch(self, s: ast.SwitchStmt) -> None:
        """The first label that holds; without a body it falls to the next (11.7)."""
        subject = self.evaluate(s.subject)
        chosen = next((i for i, c in enumerate(s.cases) if self._labelled(c.label, subject)), None)
        if chosen is None:
            chosen = next(
                (i for i, c in enumerate(s.cases) if isinstance(c.label, ast.DontCareExpr)), None
            )
        if self.run.observed:
            label = text_of(s.cases[chosen].label) if chosen is not None else None
            if isinstance(subject, ActionInstance):
                shown = Shown(text_of(s.subject), "action", subject.name)
            else:
                shown = self.shown(s.subject, subject)
            self.run.tell(events.Switched(span=s.subject.span, subject=shown, label=label))
        if chosen is not None:
            with self.run.nested():
                self.execute(next((c.body for c in s.cases[chosen:] if c.body is not None), None))

    def _labelled(self, label: ast.Expression, subject: Value) -> bool:
        if isinstance(label, ast.DontCareExpr):
            return False
        if isinstance(subject, ActionInstance):
            return isinstance(label, ast.NameExpr) and label.decl is subject.decl
        return bool(self.evaluate(label) == subject)

    # ---- calls ------------------------------------------------------------------------

    @contextmanager
    def arguments(
        self,
        callee: Statements,
        params: Sequence[ast.ParamDecl],
        bound: Sequence[ast.Expression | None],
        supplied: dict[ast.ParamDecl, Value] | None = None,
    ) -> Iterator[None]:
        """Binds the parameters of ``callee``; at the end of the block copies out.

        ``supplied``: arguments that come from a table's entry.
        """
        outs: list[tuple[Location, ast.ParamDecl, ast.Expression | None]] = []
        for param, arg in zip(params, bound, strict=True):
            t = callee.type_of(param.type)
            if supplied is not None and param in supplied:
                callee.variables[param] = supplied[param]
            elif isinstance(underlying(t), ExternType):
                if arg is not None:
                    callee.variables[param] = self._extern(arg)
            elif param.direction not in ("out", "inout"):
                callee.variables[param] = default(t) if arg is None else copy(self.evaluate(arg))
            else:
                location = self.locate(arg) if arg is not None else Nowhere(t)
                inward = param.direction == "inout"
                callee.variables[param] = copy(location.get()) if inward else default(t)
                outs.append((location, param, arg))
        try:
            yield
        except (Exited, Rejected):
            self._copy_out(callee, outs)
            raise
        self._copy_out(callee, outs)

    def _copy_out(
        self,
        callee: Statements,
        outs: list[tuple[Location, ast.ParamDecl, ast.Expression | None]],
    ) -> None:
        for location, param, arg in outs:
            value = callee.variables[param]
            if not self.run.observed or arg is None or is_aggregate(value):
                location.set(value)
                continue
            before = self.shown(arg, location.get())
            location.set(value)
            after = self.shown(arg, location.get())
            if before != after:
                self.run.tell(
                    events.CopiedOut(
                        span=arg.span,
                        param=param.name,
                        target=text_of(arg),
                        before=before,
                        after=after,
                    )
                )

    def _extern(self, arg: ast.Expression) -> Value:
        if not isinstance(arg, ast.NameExpr):
            raise Unsupported(arg.span, "this as an extern's instance")
        return self.lookup(arg.decl, arg.name)

    def call(self, e: ast.CallExpr) -> Value:
        match e.kind:
            case CallKind.FUNCTION:
                return self._function(e)
            case CallKind.ACTION:
                return self._action(e)
            case CallKind.TABLE_APPLY:
                return self.apply_table(e)
            case CallKind.PARSER_APPLY | CallKind.CONTROL_APPLY:
                return self.apply_instance(e)
            case CallKind.BUILTIN:
                return self._builtin(e)
            case CallKind.EXTERN_FUNCTION | CallKind.EXTERN_METHOD:
                return self.call_extern(e)
        raise Unsupported(e.span, "this call")

    def _function(self, e: ast.CallExpr) -> Value:
        target = e.target
        assert isinstance(target, ast.FunctionDecl)
        bound = {p: self.type_of(t) for p, t in e.type_args.items()}
        callee = self.activate(bound)
        result = None
        with self.arguments(callee, target.params, e.bound):
            self.run.tell_call(events.FunctionCalled, e, target.name, callee, target.params)
            try:
                with self.run.nested():
                    callee.execute(target.body)
            except Returned as returned:
                result = returned.value
        return result

    def _action(self, e: ast.CallExpr) -> None:
        target = e.target
        assert isinstance(target, ast.ActionDecl)
        callee = self.enclosed(target)
        with self.arguments(callee, target.params, e.bound):
            self.run.tell_call(events.ActionCalled, e, target.name, callee, target.params)
            callee.body(target.body)

    def body(self, block: ast.BlockStmt | None) -> None:
        """Runs the body of an action; ``return`` ends it."""
        with suppress(Returned), self.run.nested():
            self.execute(block)

    def enclosed(self, decl: ast.ActionDecl) -> Statements:
        """The record of an action: inside its control's, or alone if it is a global one."""
        record: Any = self
        while record is not None:
            instance = record.instance
            if instance is not None and decl in getattr(instance, "actions", {}):
                root = record
                while root.outer is not None:
                    root = root.outer
                return type(self)(self.run, instance, root)
            record = record.outer
        return type(self)(self.run)

    def activate(self, type_args: dict[ast.TypeParam, Type]) -> Statements:
        return type(self)(self.run, type_args=type_args)

    def _builtin(self, e: ast.CallExpr) -> Value:
        assert e.receiver is not None
        if e.builtin == "isValid":
            return self.evaluate(e.receiver).is_valid()
        target = self.locate(e.receiver).get()
        name = text_of(e.receiver)
        match e.builtin:
            case "setValid":
                assert isinstance(target, Record)
                self._set_valid(e.receiver, target)
                self.run.tell(events.ValidityChanged(span=e.span, header=name, valid=True))
            case "setInvalid":
                assert isinstance(target, Record)
                target.valid = False
                self.only_valid_in_union(e.receiver)
                self.run.tell(events.ValidityChanged(span=e.span, header=name, valid=False))
            case "push_front" | "pop_front":
                assert isinstance(target, Stack)
                count = self.number(e.bound[0]) * (1 if e.builtin == "push_front" else -1)
                target.shift(count)
                self.run.tell(events.StackShifted(span=e.span, stack=name, count=count))
        return None

    def _set_valid(self, e: ast.Expression, header: Record) -> None:
        """The fields of a header that becomes valid are undefined: they are 0."""
        if not header.valid:
            assign(header, default(header.type))
            header.valid = True
        self.only_valid_in_union(e)

    def only_valid_in_union(self, e: ast.Expression) -> None:
        """Where ``e`` is a member of a header union, the others become invalid: also where
        setInvalid() was called for it."""
        if isinstance(e, ast.MemberExpr) and e.kind is ast.MemberKind.FIELD:
            owner = self.locate(e.base).get()
            if isinstance(owner, Record) and owner.is_union:
                owner.only(e.member)

    # ---- what the parts built on this provide -------------------------------------------

    def apply_table(self, e: ast.CallExpr) -> Value:
        raise NotImplementedError

    def apply_instance(self, e: ast.CallExpr) -> None:
        raise NotImplementedError

    def call_extern(self, e: ast.CallExpr) -> Value:
        raise NotImplementedError

    _EXECUTE: ClassVar[dict[type[ast.Statement], Callable[[Statements, Any], None]]] = {
        ast.BlockStmt: _block,
        ast.DeclStmt: _declaration,
        ast.AssignStmt: _assignment,
        ast.CallStmt: _call,
        ast.IfStmt: _if,
        ast.ReturnStmt: _return,
        ast.ExitStmt: _exit,
        ast.BreakStmt: Loops.loop_break,
        ast.ContinueStmt: Loops.loop_continue,
        ast.EmptyStmt: _nothing,
        ast.SwitchStmt: _switch,
        ast.ForStmt: Loops.loop_for,
        ast.ForInStmt: Loops.loop_for_in,
    }


def _one_line(span: Span) -> str:
    """A statement's text without its line breaks and its semicolon."""
    return " ".join(span.text.split()).rstrip(";")
