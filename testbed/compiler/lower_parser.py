"""Parsers: states and their transitions.

A state becomes a function that ends in :class:`ir.Goto`; the parser's own
function runs states until one accepts or rejects. A select becomes a switch
where it compares one value with constants, else a chain of tests in the order
of the cases, the first that matches winning::

    transition select(hdr.ethernet.ether_type) { 0x0800: parse_ipv4; default: accept; }
    ->
    switch (hdr.ethernet.ether_type) { case 0x0800: goto parse_ipv4; default: goto accept; }
"""

from __future__ import annotations

from functools import reduce

from testbed.compiler import ast, ir, types
from testbed.compiler.instances import ParserInstance, ValueSetInstance
from testbed.compiler.lower_context import ProgramContext, Scope, location
from testbed.compiler.lower_control import ControlBody, unsigned
from testbed.compiler.lower_facts import scalar_value
from testbed.compiler.lower_flat import numbers
from testbed.compiler.table_layout import pack_key, strategy
from testbed.compiler.value_sets import set_fields

_SWITCH_BITS = 64


def lower_states(
    program: ProgramContext, scope: Scope, parser: ir.Function, instance: ParserInstance
) -> None:
    """Lowers the states that can be reached from ``start``."""
    states = instance.decl.states
    assert states is not None
    start = next(s for s in states if s.name == "start")
    order = _reachable(start)
    numbers = {state: n for n, state in enumerate(order)}
    for state in order:
        name = f"{parser.name}.{state.name}"
        function = ir.Function(
            name,
            program.names.fresh(name),
            "state",
            ir.Stage.PARSER,
            [],
            frame=scope.frame,
            loc=location(state.span),
        )
        StateBody(program, scope, function, numbers).state(state)
        program.functions.append(function)
        parser.states.append(function)
    parser.start = numbers[start]


def _reachable(start: ast.StateDecl) -> list[ast.StateDecl]:
    """The states in the order in which a depth-first walk first meets them."""
    order: list[ast.StateDecl] = []
    pending = [start]
    while pending:
        state = pending.pop()
        if state in order:
            continue
        order.append(state)
        pending += reversed(_successors(state))
    return order


def _successors(state: ast.StateDecl) -> list[ast.StateDecl]:
    if state.transition is None:
        return []
    targets = [state.transition.state, *(case.state for case in state.transition.cases)]
    return [t for t in targets if t is not None]


class StateBody(ControlBody):
    """Builds one state."""

    def __init__(
        self,
        program: ProgramContext,
        scope: Scope,
        function: ir.Function,
        numbers: dict[ast.StateDecl, int],
    ) -> None:
        super().__init__(program, scope, function)
        self.numbers = numbers

    def state(self, state: ast.StateDecl) -> None:
        self.statements(state.statements)
        if state.transition is None:
            self.add(ir.Goto(ir.REJECT))
            return
        self.add(ir.At(location(state.transition.span)))
        if not state.transition.selectors:
            self.add(self._goto(state.transition.state, state.transition.state_name))
        else:
            self._select(state.transition)

    def _goto(self, state: ast.StateDecl | None, name: str | None) -> ir.Goto:
        if state is not None:
            return ir.Goto(self.numbers[state])
        return ir.Goto(ir.ACCEPT if name == "accept" else ir.REJECT)

    def _select(self, transition: ast.TransitionStmt) -> None:
        subjects = [v for s in transition.selectors for v in self._saved_leaves(s)]
        if not self._as_switch(transition, subjects):
            for case in transition.cases:
                condition = self._matches(subjects, case)
                goto = self._goto(case.state, case.state_name)
                if condition is None:
                    self.add(goto)
                    return
                self.add(ir.If(condition, [goto]))
        self._no_match(transition)

    def _saved_leaves(self, selector: ast.Expression) -> list[ir.Expr]:
        """The scalars that a selector is made of: a tuple's elements in their place."""
        if isinstance(selector, ast.ListExpr):
            return [v for element in selector.elements for v in self._saved_leaves(element)]
        return [self.saved(v) for v in numbers(self, selector)]

    def _no_match(self, transition: ast.TransitionStmt) -> None:
        number = self.program.error_number("NoMatch", transition.span)
        self.add(ir.Verify(ir.Const(0, ir.BOOL), ir.Const(number, ir.ERROR)))
        self.add(ir.Goto(ir.REJECT))

    def _as_switch(self, transition: ast.TransitionStmt, subjects: list[ir.Expr]) -> bool:
        """Adds a switch if every case is one constant (or, the last, a default)."""
        if len(subjects) != 1 or ir.bit_width(subjects[0].type) > _SWITCH_BITS:
            return False
        cases: list[tuple[list[int], list[ir.Stmt]]] = []
        seen: set[int] = set()
        default: list[ir.Stmt] = []
        for case in transition.cases:
            keyset = case.keysets[0]
            goto = self._goto(case.state, case.state_name)
            if _is_any(keyset):
                default = [goto]
                break
            if keyset.value is None:
                return False
            value = scalar_value(keyset.value)
            if value not in seen:
                seen.add(value)
                cases.append(([value], [goto]))
        self.add(ir.Switch(subjects[0], cases, default))
        return True

    def _matches(self, subjects: list[ir.Expr], case: ast.SelectCase) -> ir.Expr | None:
        """The test for a case; ``None`` where it always matches."""
        if len(case.keysets) == 1 and _is_any(case.keysets[0]):
            return None
        condition: ir.Expr | None = None
        rest = subjects
        for keyset in case.keysets:
            count = _leaf_count(keyset.type)
            test = self._test(rest[:count], keyset)
            rest = rest[count:]
            if test is not None:
                condition = test if condition is None else _both(condition, test)
        return condition

    def _test(self, subjects: list[ir.Expr], keyset: ast.Expression) -> ir.Expr | None:
        if _is_any(keyset):
            return None
        if isinstance(keyset, ast.NameExpr) and isinstance(keyset.decl, ast.ValueSetDecl):
            return self._in_set(subjects, keyset.decl)
        if len(subjects) > 1:
            pairs = zip(subjects, numbers(self, keyset), strict=True)
            return reduce(_both, (_same(s, v) for s, v in pairs))
        subject = subjects[0]
        match keyset:
            case ast.MaskExpr():
                mask = self.expr(keyset.mask)
                left = ir.Binary("&", subject, mask, subject.type)
                right = ir.Binary("&", self.expr(keyset.left), mask, subject.type)
                return ir.Binary("==", left, right, ir.BOOL)
            case ast.RangeExpr():
                low, high = self.expr(keyset.low), self.expr(keyset.high)
                return _both(
                    ir.Binary(">=", subject, low, ir.BOOL), ir.Binary("<=", subject, high, ir.BOOL)
                )
            case _:
                return ir.Binary("==", subject, self.expr(keyset), ir.BOOL)

    def _in_set(self, subjects: list[ir.Expr], decl: ast.ValueSetDecl) -> ir.Expr:
        value_set = self.lookup(decl)
        assert isinstance(value_set, ValueSetInstance)
        slots, words = pack_key([ir.bit_width(s.type) for s in subjects])
        key = tuple(
            (unsigned(s), slot.word, slot.shift) for s, slot in zip(subjects, slots, strict=True)
        )
        kinds = [field.match_kind for field in set_fields(decl.type)]
        return ir.InSet(self.program.value_set_number(value_set), words, key, strategy(kinds))


def _leaf_count(t: types.Type) -> int:
    """How many of a select's scalars a keyset of this type is matched with."""
    match t:
        case types.SetType():
            return _leaf_count(t.element)
        case types.StructType():
            return sum(map(_leaf_count, t.fields.values()))
        case types.TupleType():
            return sum(map(_leaf_count, t.elements))
    return 1


def _is_any(keyset: ast.Expression) -> bool:
    return isinstance(keyset, ast.DontCareExpr | ast.DefaultExpr)


def _same(left: ir.Expr, right: ir.Expr) -> ir.Expr:
    return ir.Binary("==", left, right, ir.BOOL)


def _both(left: ir.Expr, right: ir.Expr) -> ir.Expr:
    return ir.Binary("&&", left, right, ir.BOOL)
