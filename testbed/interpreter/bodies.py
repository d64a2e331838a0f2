"""Controls and parsers: tables, states, and everything that runs inside them.

:class:`Body` is the whole evaluator: expressions, statements and calls below, what
the architecture adds here.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

from testbed.compiler import ast
from testbed.compiler.instances import (
    ActionInstance,
    ControlInstance,
    ParserInstance,
    TableInstance,
    ValueSetInstance,
)
from testbed.compiler.types import Type
from testbed.compiler.values import EnumValue, ErrorValue
from testbed.interpreter import events, externs
from testbed.interpreter.activation import Activation, Scope
from testbed.interpreter.errors import Rejected, Unsupported
from testbed.interpreter.events import KeyShown, Shown, show
from testbed.interpreter.expressions import text_of
from testbed.interpreter.meters import COLOURS, GREEN
from testbed.interpreter.passes import Pass
from testbed.interpreter.state import counts_bytes
from testbed.interpreter.statements import Returned, Statements
from testbed.interpreter.tables import ActionCall, Entry, Found, Table
from testbed.interpreter.values import Tuple, Value, bits, copy, equal, from_bits

MAX_STATES = 4096  # a parser that goes through more on one packet makes no progress


@dataclass(frozen=True)
class ApplyResult:
    hit: bool
    action: ActionInstance | None  # None: a group without members


class Body(Statements):
    # ---- tables -------------------------------------------------------------------------

    def apply_table(self, e: ast.CallExpr) -> ApplyResult:
        assert isinstance(e.target, ast.TableDecl)
        table = self.run.state.tables[self._table(e.target)]
        values = [copy(self.evaluate(e)) for e in table.expressions]
        key = [bits(v, k.type) for v, k in zip(values, table.keys, strict=True)]
        found = table.look_up(key)
        call, notes = self._chosen(table, found.entry)
        notes += self._count(table, found.entry)
        if call is None:
            if self.run.observed:
                self._tell_apply(e, table, values, found, None, {}, notes)
            return ApplyResult(found.entry is not None, None)
        supplied = {
            p: from_bits(number, call.action.type_here(p.type))
            for p, number in zip(_supplied(call.action.decl), call.args, strict=True)
        }
        if self.run.observed:
            self._tell_apply(e, table, values, found, call, supplied, notes)
        self._run_action(table, call.action, supplied)
        return ApplyResult(found.entry is not None, call.action)

    def _table(self, decl: ast.TableDecl) -> TableInstance:
        record: Activation | None = self
        while record is not None:
            if isinstance(record.instance, ControlInstance) and decl in record.instance.tables:
                return record.instance.tables[decl]
            record = record.outer
        raise KeyError(decl.name)

    def _chosen(self, table: Table, entry: Entry | None) -> tuple[ActionCall | None, list[str]]:
        """The action of an entry, by way of its profile where it has one."""
        target = table.default if entry is None else entry.call
        if isinstance(target, ActionCall):
            return target, []
        assert table.profile is not None
        fields = [(self.evaluate(e), self.type_of(e.type)) for e in table.selectors]
        return self.run.state.profiles[table.profile].resolve(target, fields)

    def _count(self, table: Table, entry: Entry | None) -> list[str]:
        """Counts and meters the entry; says so in words."""
        notes = []
        if table.direct_counter is not None and entry is not None:
            entry.packets += 1
            entry.bytes += self.run.length
            notes.append(
                f"{table.direct_counter.name}: packets {entry.packets}, bytes {entry.bytes}"
            )
        if table.direct_meter is not None:
            colour = GREEN
            if entry is not None:
                amount = self.run.length if counts_bytes(table.direct_meter) else 1
                colour = entry.meter.run(self.run.now_ps, amount)
                notes.append(f"{table.direct_meter.name}: {COLOURS[colour]}")
            self.run.colours[table.direct_meter] = colour
        return notes

    def _run_action(
        self, table: Table, action: ActionInstance, supplied: dict[ast.ParamDecl, Value]
    ) -> None:
        refs = table.instance.decl.actions
        ref = next((r for r in refs if r.decl is action.decl), table.instance.decl.default)
        bound = ref.bound if ref is not None else []
        callee = self.enclosed(action.decl)
        with self.arguments(callee, action.decl.params, bound, supplied):
            callee.body(action.decl.body)

    def _tell_apply(
        self,
        e: ast.CallExpr,
        table: Table,
        values: list[Value],
        found: Found,
        call: ActionCall | None,
        supplied: dict[ast.ParamDecl, Value],
        notes: list[str],
    ) -> None:
        keys = []
        for i, (key, value) in enumerate(zip(table.keys, values, strict=True)):
            winner = found.entry.matches[i] if found.entry is not None else None
            match = (winner.value, winner.mask) if winner and winner.cares(key) else None
            shown = show(key.name, value, key.type)
            keys.append(
                KeyShown(value=shown, match_kind=key.match_kind, width=key.width, match=match)
            )
        self.run.tell(
            events.TableApplied(
                span=e.span,
                table=table.name,
                keys=tuple(keys),
                hit=found.entry is not None,
                why=found.why,
                origin=found.entry.origin if found.entry is not None else None,
                action=call.action.name if call is not None else "",
                args=tuple(
                    show(p.name, v, call.action.type_here(p.type))
                    for p, v in supplied.items()
                    if call is not None
                ),
                notes=tuple(notes),
            )
        )

    # ---- application of controls and parsers ---------------------------------------------

    def apply_instance(self, e: ast.CallExpr) -> None:
        instance = self._applied(e)
        callee = body_of(self.run, instance)
        with self.arguments(callee, instance.decl.params, e.bound):
            if self.run.observed:
                args = tuple(
                    show(p.name, callee.variables[p], callee.type_of(p.type))
                    for p in instance.decl.params
                    if p.direction != "out" and _is_scalar(callee.variables.get(p))
                )
                self.run.tell(events.Applied(span=e.span, name=instance.name, args=args))
            with self.run.nested():
                callee.apply()

    def _applied(self, e: ast.CallExpr) -> Scope:
        if isinstance(e.receiver, ast.NameExpr):
            found = self.lookup(e.receiver.decl, e.receiver.name)
        else:
            assert self.instance is not None
            found = self.instance.calls[e]
        assert isinstance(found, ControlInstance | ParserInstance)
        return found

    def apply(self) -> None:
        """Runs this record's parser or control, its parameters bound."""
        instance = self.instance
        assert instance is not None
        for decl in instance.decl.locals:
            self.declare(decl)
        if isinstance(instance, ParserInstance):
            self._states(instance)
        else:
            with suppress(Returned):
                self.execute(instance.decl.body)

    def call_extern(self, e: ast.CallExpr) -> Value:
        return externs.call(self, e)

    # ---- parser states -------------------------------------------------------------------

    def _states(self, instance: ParserInstance) -> None:
        """From ``start`` until a state accepts. Raises Rejected."""
        assert instance.decl.states is not None
        state = next(s for s in instance.decl.states if s.name == "start")
        while True:
            self.run.tell(
                events.StateEntered(span=state.span, parser=instance.name, state=state.name)
            )
            self.run.states += 1
            if self.run.states > MAX_STATES:
                reason = f"more than {MAX_STATES} states on one packet"
                raise self.rejected("ParserTimeout", reason, state.span)
            with self.run.nested():
                for statement in state.statements:
                    self.execute(statement)
                following = self._following(state)
            if following is None:
                return
            state = following

    def _following(self, state: ast.StateDecl) -> ast.StateDecl | None:
        """The next state, ``None`` for accept. Raises Rejected."""
        transition = state.transition
        if transition is None:
            raise Rejected(None, f"state {state.name} has no transition", state.span)
        if transition.selectors:
            return self._select(transition)
        return self._target(transition.state, transition.state_name, transition)

    def _target(
        self, state: ast.StateDecl | None, name: str | None, where: ast.Node
    ) -> ast.StateDecl | None:
        if state is None and name != "accept":
            raise Rejected(None, "transition to reject", where.span)
        return state

    def _select(self, transition: ast.TransitionStmt) -> ast.StateDecl | None:
        """The first case that matches (section 12.6)."""
        subjects = [(self.evaluate(s), self.typed(s)) for s in transition.selectors]
        matched, whole = subjects, subjects[0][0]
        if len(subjects) == 1 and isinstance(whole, Tuple):
            matched = [*zip(whole.elements, whole.type.elements, strict=True)]
        case = next((c for c in transition.cases if self._case(matched, c)), None)
        if self.run.observed:
            self._tell_select(transition, subjects, case)
        if case is None:
            raise self.rejected("NoMatch", "no case of the select matches", transition.span)
        return self._target(case.state, case.state_name, case)

    def _case(self, subjects: list[tuple[Value, Type]], case: ast.SelectCase) -> bool:
        if len(case.keysets) == len(subjects):
            return all(
                self._in_set(v, t, k) for (v, t), k in zip(subjects, case.keysets, strict=True)
            )
        keyset = case.keysets[0]
        if _is_any(keyset):
            return True
        if isinstance(keyset, ast.NameExpr) and isinstance(keyset.decl, ast.ValueSetDecl):
            return self._in_value_set(subjects, keyset)
        given = self.evaluate(keyset).elements  # of a tuple
        return all(equal(v, g) for (v, _), g in zip(subjects, given, strict=True))

    def _in_set(self, value: Value, t: Type, keyset: ast.Expression) -> bool:
        if _is_any(keyset):
            return True
        match keyset:
            case ast.MaskExpr():
                mask = self.number(keyset.mask)
                return bool(value & mask == self.number(keyset.left) & mask)
            case ast.RangeExpr():
                return bool(self.evaluate(keyset.low) <= value <= self.evaluate(keyset.high))
            case ast.NameExpr() if isinstance(keyset.decl, ast.ValueSetDecl):
                return self._in_value_set([(value, t)], keyset)
            case ast.ListExpr() if isinstance(value, Tuple):
                return all(
                    self._in_set(v, p, k)
                    for v, p, k in zip(
                        value.elements, value.type.elements, keyset.elements, strict=True
                    )
                )
        return equal(value, self.evaluate(keyset))

    def _in_value_set(self, subjects: list[tuple[Value, Type]], keyset: ast.Expression) -> bool:
        if not isinstance(keyset, ast.NameExpr):
            raise Unsupported(keyset.span, "this keyset")
        instance = self.lookup(keyset.decl, keyset.name)
        assert isinstance(instance, ValueSetInstance)
        return self.run.state.value_sets[instance].holds(subjects)

    def _tell_select(
        self,
        transition: ast.TransitionStmt,
        subjects: list[tuple[Value, Type]],
        case: ast.SelectCase | None,
    ) -> None:
        keys: tuple[Shown, ...] = tuple(
            show(text_of(s), v, t) for s, (v, t) in zip(transition.selectors, subjects, strict=True)
        )
        text = ", ".join(map(text_of, case.keysets)) if case is not None else None
        state = case.state_name if case is not None else "reject"
        self.run.tell(events.Selected(span=transition.span, keys=keys, case=text, state=state))


def body_of(run: Pass, instance: Scope) -> Body:
    """A fresh record for ``instance``."""
    type_args = dict(zip(instance.decl.type_params, instance.type.args, strict=False))
    return Body(run, instance, type_args=type_args)


def _supplied(decl: ast.ActionDecl) -> list[ast.ParamDecl]:
    """The parameters that entries give: those without a direction."""
    return [p for p in decl.params if p.direction == ""]


def _is_scalar(value: Value) -> bool:
    """And no packet, extern, header or other aggregate."""
    return isinstance(value, bool | int | EnumValue | ErrorValue)


def _is_any(keyset: ast.Expression) -> bool:
    return isinstance(keyset, ast.DontCareExpr | ast.DefaultExpr)
