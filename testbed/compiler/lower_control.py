"""Controls: instances, actions, tables.

A table becomes a function that packs the key, looks it up and calls the action
of the entry it got; its result is that entry::

    table t { key = { hdr.ipv4.dst_addr : lpm; } actions = { a; drop; } }
    ->
    entry t() { e = lookup(hdr.ipv4.dst_addr);
                switch (e.action) { case a: a(e.arg0); case drop: drop(); }
                return e; }
"""

from __future__ import annotations

from functools import partial

from testbed.compiler import ast, ir, types
from testbed.compiler.action_profiles import is_selector
from testbed.compiler.extern_hashes import hash_function
from testbed.compiler.instances import (
    ActionInstance,
    ControlInstance,
    ExternInstance,
    ParserInstance,
    TableInstance,
)
from testbed.compiler.lower_context import ProgramContext, Scope, location, refuse
from testbed.compiler.lower_facts import has_effect, is_lvalue, is_static, overlap, scalar
from testbed.compiler.lower_stmt import StatementBody, lower_params
from testbed.compiler.table_layout import WORD_BITS, pack_args, pack_key, strategy


def control_plane_params(decl: ast.ActionDecl) -> list[ast.ParamDecl]:
    return [p for p in decl.params if p.direction == ""]


class ControlBody(StatementBody):
    """Builds a body inside a control or parser instance."""

    # ---- frames ----------------------------------------------------------------

    def frame_variable(self, name: str, t: ir.Type, *, pointer: bool = False) -> ir.Var:
        scope = self.scope
        assert scope.frame is not None
        fresh = scope.frame_names.fresh(name)
        scope.frame.fields.append((ir.Param(fresh, t), pointer))
        storage = ir.Storage.FRAME_POINTER if pointer else ir.Storage.FRAME
        return ir.Var(fresh, t, storage)

    def local_declarations(self, decls: list[ast.Declaration]) -> None:
        """An instance's variables go into its frame, where actions and states see them."""
        for decl in decls:
            if not isinstance(decl, ast.VarDecl):
                continue
            var = self.frame_variable(decl.name, self.lower_type(decl.type, decl.span))
            self.scope.bindings[decl] = var
            if decl.initializer is not None:
                self.add(ir.At(location(decl.span)))
                self.assign(var, decl.initializer)

    # ---- actions ----------------------------------------------------------------

    def action_function(self, decl: ast.ActionDecl) -> ir.Function:
        """The function of an action: one for each application of its control, whose
        variables it sees; an action of no control has one a stage."""
        instance = self._action_instance(decl)
        inside = instance is not None and instance.control is not None
        scope = self.scope if inside else Scope(None, self.scope.stage)
        if inside and decl in scope.actions:
            return scope.actions[decl]
        key = (decl, self.scope.stage)
        if not inside and key in self.program.specialised:
            return self.program.specialised[key]
        name = instance.name if instance is not None else decl.name
        function = ir.Function(
            name,
            self.program.names.fresh(name),
            "action",
            scope.stage,
            [],
            frame=scope.frame,
            loc=location(decl.span),
        )
        body = ControlBody(self.program, scope, function)
        lower_params(body, decl.params, function)
        with self.program.body(decl.span):
            body.statement(decl.body)
        self.program.functions.append(function)
        if inside:
            scope.actions[decl] = function
        else:
            self.program.specialised[key] = function
        return function

    def _action_instance(self, decl: ast.ActionDecl) -> ActionInstance | None:
        instance = self.scope.instance
        if isinstance(instance, ControlInstance) and decl in instance.actions:
            return instance.actions[decl]
        return self.program.main.actions.get(decl)

    # ---- tables -----------------------------------------------------------------

    def apply_table(self, e: ast.Expression) -> str:
        assert isinstance(e, ast.CallExpr)
        assert isinstance(e.target, ast.TableDecl)
        function = self._table_function(e.target)
        applied = self.names.fresh("applied")
        self.add(ir.Call(function, [], applied=applied))
        return applied

    def action_number(self, table: ast.TableDecl, label: ast.NameExpr) -> int:
        instance = self._table_instance(table)
        for ref, action in zip(table.actions, instance.actions, strict=True):
            if ref.decl is label.decl:
                return self.program.action_number(action)
        return self.program.action_number(self.program.no_action(table))

    def _table_instance(self, decl: ast.TableDecl) -> TableInstance:
        assert isinstance(self.scope.instance, ControlInstance)
        return self.scope.instance.tables[decl]

    def _table_function(self, decl: ast.TableDecl) -> ir.Function:
        if decl in self.scope.tables:
            return self.scope.tables[decl]
        instance = self._table_instance(decl)
        function = ir.Function(
            instance.name,
            self.program.names.fresh(instance.name),
            "table",
            self.scope.stage,
            [],
            frame=self.scope.frame,
            loc=location(decl.span),
        )
        ControlBody(self.program, self.scope, function).table(decl, instance)
        self.program.functions.append(function)
        self.scope.tables[decl] = function
        return function

    def table(self, decl: ast.TableDecl, instance: TableInstance) -> None:
        """The body of a table's function: see the top of this file."""
        values, inputs = self._key_values(decl, instance.implementation)
        slots, words = pack_key([ir.bit_width(v.type) for v in values])
        colour = self.meter_colour(instance.meters) if instance.meters is not None else None
        self.add(
            ir.Lookup(
                self.program.table_number(instance),
                words,
                [(v, slot.word, slot.shift) for v, slot in zip(values, slots, strict=True)],
                strategy([k.match_kind for k in decl.keys if k.match_kind != "selector"]),
                "entry",
                instance.counters is not None,
                colour,
                instance.meters is not None and meter_counts_bytes(instance.meters),
                decl.support_timeout,
            )
        )
        runs = "entry"
        if instance.implementation is not None:
            runs = "member"
            self.add(self._resolve(instance.implementation, inputs))
        cases = []
        for ref, action in zip(decl.actions, instance.actions, strict=True):
            number = self.program.action_number(action)
            body = self.into([], partial(self._run_action, ref, runs))
            cases.append(([number], body))
        if decl.default is not None and decl.default.decl not in [a.decl for a in decl.actions]:
            refuse(decl.default.span, "a default action that is not among the table's actions")
        self.add(ir.Switch(ir.EntryAction(runs), cases))
        self.add(ir.ReturnEntry("entry", runs))

    def _word_by_word(self, value: ir.Expr) -> ir.Expr:
        """A key of several words is computed once."""
        if ir.bit_width(value.type) <= WORD_BITS or isinstance(value, ir.Load | ir.Const):
            return value
        return self.saved(value)

    def _key_values(
        self, decl: ast.TableDecl, profile: ExternInstance | None
    ) -> tuple[list[ir.Expr], list[ir.Expr]]:
        """What is looked up, and what a selector hashes; all evaluated in order."""
        selects = profile is not None and is_selector(profile)
        keys = [k for k in decl.keys if selects or k.match_kind != "selector"]
        values = [
            self._word_by_word(unsigned(v)) for v in self.ordered([k.expression for k in keys])
        ]
        matched = [v for v, k in zip(values, keys, strict=True) if k.match_kind != "selector"]
        hashed = [v for v, k in zip(values, keys, strict=True) if k.match_kind == "selector"]
        return matched, hashed

    def _resolve(self, profile: ExternInstance, inputs: list[ir.Expr]) -> ir.Resolve:
        self.program.number(self.program.profiles, profile)
        if not is_selector(profile):
            return ir.Resolve("entry", "member", [])
        function = hash_function(profile.args["algorithm"], profile.span)
        buffer = self.names.fresh("data")
        digest = ir.Var(self.names.fresh("digest"), ir.Bits(WORD_BITS))
        selection: list[ir.Stmt] = [
            ir.Serialize(buffer, [*inputs]),
            ir.Declare(digest),
            ir.Runtime(function, [buffer, f"{buffer}_bytes", "NULL", "0"], digest),
        ]
        return ir.Resolve("entry", "member", selection, ir.Load(digest))

    def _run_action(self, ref: ast.ActionRef, entry: str) -> None:
        """Calls the action with the arguments of an entry or member, or those written in
        the table."""
        decl = ref.decl
        assert decl is not None
        function = self.action_function(decl)
        supplied = control_plane_params(decl)
        widths = [
            ir.bit_width(param.type)
            for param, p in zip(function.params, decl.params, strict=True)
            if p.direction == ""
        ]
        first, _ = pack_args(widths)
        after: list[ir.Stmt] = []
        args: list[ir.Expr | ir.Place] = []
        for param, p, given in zip(function.params, decl.params, ref.bound, strict=True):
            if p.direction == "":
                word = first[supplied.index(p)]
                args.append(ir.EntryArg(entry, word, param.type))
            else:
                args += self.arguments([p], [given], [param], after, in_place=False)
        self.add(ir.Call(function, args, after=after))

    def meter_colour(self, meter: ExternInstance) -> ir.Place:
        """Where the look-up leaves the colour that a direct meter gave."""
        if meter not in self.scope.meter_colours:
            self.scope.meter_colours[meter] = self.frame_variable("colour", ir.BIT32)
        return self.scope.meter_colours[meter]

    # ---- application of controls and parsers ----------------------------------------

    def apply_instance(self, e: ast.CallExpr) -> None:
        """``c.apply(...)``: lowers the control or parser for this very place, so that what
        it is given can be bound to where it lies instead of being copied."""
        instance = self._applied(e)
        scope = Scope(instance, self.scope.stage)
        args: list[ir.Expr | ir.Place] = []
        after: list[ir.Stmt] = []
        passed: list[tuple[ast.ParamDecl, ir.Type, bool]] = []
        for i, (decl, arg) in enumerate(zip(instance.decl.params, e.bound, strict=True)):
            if isinstance(types.underlying(decl.type), types.ExternType):
                self._bind_extern(scope, decl, arg)
                continue
            if arg is None:
                refuse(e.span, f"leaving out argument '{decl.name}' here")
            t = self.lower_type(types.substitute(decl.type, instance.type_args), decl.span)
            others = [x for j, x in enumerate(e.bound) if j != i and x is not None]
            place = self.place(arg) if is_lvalue(arg) and not has_effect(arg) else None
            if place is not None and is_static(place) and not self._shared(place, others):
                scope.bindings[decl] = place
                if decl.direction == "out":
                    self.add(ir.Zero(place))
                if decl.direction in ("out", "inout"):
                    self.into(after, partial(self.invalidate_siblings, place))
            elif decl.direction in ("in", "") and scalar(t):
                args.append(self.saved(self.expr(arg)))
                passed.append((decl, t, False))
            else:
                args.append(self._copied_in(decl, t, arg, after))
                passed.append((decl, t, True))
        with self.program.body(e.span):
            function = lower_instance(self.program, scope, passed)
        self.add(ir.Call(function, args, after=after))

    def _applied(self, e: ast.CallExpr) -> ControlInstance | ParserInstance:
        if isinstance(e.receiver, ast.NameExpr):
            found = self.lookup(e.receiver.decl)
        else:
            assert self.scope.instance is not None
            found = self.scope.instance.calls[e]
        assert isinstance(found, ControlInstance | ParserInstance)
        return found

    def _bind_extern(self, scope: Scope, decl: ast.ParamDecl, arg: ast.Expression | None) -> None:
        """An extern as an argument: the instance itself. Packets are ambient."""
        if isinstance(arg, ast.NameExpr) and not _is_packet(decl.type):
            found = self.lookup(arg.decl)
            assert isinstance(found, ExternInstance)
            scope.bindings[decl] = found

    def _shared(self, place: ir.Place, others: list[ast.Expression]) -> bool:
        return any(
            overlap(place, self.place(other))
            for other in others
            if is_lvalue(other)
            and not has_effect(other)
            and not isinstance(types.underlying(other.type), types.ExternType)
        )

    def _copied_in(
        self, decl: ast.ParamDecl, t: ir.Type, arg: ast.Expression, after: list[ir.Stmt]
    ) -> ir.Place:
        if decl.direction in ("in", ""):
            copy = self.temporary(decl.name, t)
            self.assign(copy, arg)
            return copy
        if isinstance(arg, ast.SliceExpr):
            return self._slice_argument(decl, arg, t, after)
        copy = self.temporary(decl.name, t)
        place = self.place(arg)
        if decl.direction == "inout":
            self.copy(copy, place)
        self.into(after, lambda: self.copy(place, copy))
        return copy


def _is_packet(t: types.Type) -> bool:
    return isinstance(t, types.ExternType) and t.decl.name in ("packet_in", "packet_out")


def unsigned(e: ir.Expr) -> ir.Expr:
    if isinstance(e.type, ir.Bits) and e.type.signed:
        return ir.Cast(e, ir.Bits(e.type.width))
    return e


def meter_counts_bytes(meter: ExternInstance) -> bool:
    kind = meter.args.get("type")
    return getattr(kind, "name", "") == "bytes"


def lower_instance(
    program: ProgramContext, scope: Scope, passed: list[tuple[ast.ParamDecl, ir.Type, bool]]
) -> ir.Function:
    """The function of a control or parser at one place of application.

    ``passed``: the parameters that are not bound to a place, with whether each
    comes by reference.
    """
    from testbed.compiler.lower_parser import lower_states  # noqa: PLC0415  (it builds on this)

    instance = scope.instance
    assert instance is not None
    is_parser = isinstance(instance, ParserInstance)
    c_name = program.names.fresh(instance.name)
    scope.frame = ir.Frame(f"frame_{c_name}")
    function = ir.Function(
        instance.name,
        c_name,
        "parser" if is_parser else "control",
        scope.stage,
        [],
        frame=scope.frame,
        owns_frame=True,
        loc=location(instance.decl.span),
    )
    body = ControlBody(program, scope, function)
    for decl, t, by_reference in passed:
        var = body.frame_variable(decl.name, t, pointer=by_reference)
        function.params.append(ir.Param(var.name, t, by_reference))
        body.names.take(var.name)
        scope.bindings[decl] = var
        if decl.direction == "out":
            body.add(ir.Zero(var))
    body.local_declarations(instance.decl.locals)
    if isinstance(instance, ParserInstance):
        lower_states(program, scope, function, instance)
    else:
        assert instance.decl.body is not None
        body.statement(instance.decl.body)
    program.functions.append(function)
    return function
