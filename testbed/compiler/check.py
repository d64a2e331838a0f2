"""Types of declarations and tables: the driver of type checking.

Checking goes through the program once, in source order: P4 declares before use,
so what an expression refers to has its type already.

The checker is one object, cut into classes that build on one another, a file each, in
this order: types, conversions, members, operators, expressions, arguments, calls,
annotations, core.p4's externs, keysets, statements, entries, tables, parameters,
objects, and here declarations. A part calls those before it; the few ways back
(an operand is an expression, a table's property constructs an object) are methods that
the part before declares and the one behind defines. Objects of their own that hold one
another were rejected: they would all share the same program and diagnostics, and each
rule would name where its neighbour lives.
"""

from __future__ import annotations

from testbed.compiler import ast
from testbed.compiler.check_core import Body
from testbed.compiler.check_objects import ObjectChecker
from testbed.compiler.check_types import unknown
from testbed.compiler.diagnostics import Diagnostics
from testbed.compiler.nesting import PART_NAMES, header_within, holder_of, may_hold
from testbed.compiler.resolve_names import Overloads
from testbed.compiler.types import (
    UNKNOWN,
    BitsType,
    BoolType,
    EnumType,
    ExternType,
    IntType,
    MatchKindType,
    NewType,
    PackageType,
    StringType,
    Type,
    TypeVar,
    VoidType,
)


def check(program: ast.Program, overloads: Overloads, diagnostics: Diagnostics) -> None:
    """Give every expression of ``program`` its type; see the essay in ``ast``."""
    checker = _Checker(program, overloads, diagnostics)
    for decl in program.declarations:
        checker.declaration(decl)


class _Checker(ObjectChecker):
    def declaration(self, decl: ast.Declaration) -> None:
        self.annotations(decl.annotations)
        match decl:
            case ast.ConstDecl():
                self._constant(decl)
            case ast.VarDecl():
                self._variable(decl)
            case ast.InstanceDecl():
                self.instance(decl)
            case ast.StructDecl():
                self._struct(decl)
            case ast.EnumDecl():
                self._enum(decl)
            case ast.TypedefDecl():
                self._typedef(decl)
            case ast.FunctionDecl():
                self.function(decl, "function" if decl.body is not None else "extern function")
            case ast.ExternDecl():
                self._extern_type(decl)
            case ast.ParserDecl():
                self._parser(decl)
            case ast.ControlDecl():
                self._control(decl)
            case ast.PackageDecl():
                self.params(decl.params, "package")
            case ast.ActionDecl():
                self._action(decl)
            case ast.TableDecl():
                self.table(decl)
            case ast.ValueSetDecl():
                self.value_set(decl)

    local = declaration

    # ------------------------------------------------------------------ values

    def _constant(self, decl: ast.ConstDecl) -> None:
        t = self.type_of(decl.type_expr)
        decl.initializer = self.expression(decl.initializer)
        if not self.value_type(t, decl.type_expr.span, "a constant"):
            return
        if self.not_a_value(decl.initializer):
            decl.type = t
            return
        decl.type = t
        value = self.coerce(decl.initializer, t, f"the value of constant '{decl.name}'")
        decl.initializer = value
        if not unknown(value.type) and value.value is None and not _structured(value):
            self.error(
                value.span, f"the value of constant '{decl.name}' is not known at compile time"
            )

    def _variable(self, decl: ast.VarDecl) -> None:
        t = self.type_of(decl.type_expr)
        if decl.initializer is not None:
            decl.initializer = self.expression(decl.initializer)
            self.not_a_value(decl.initializer)
        if isinstance(t, IntType):
            self.error(
                decl.type_expr.span,
                f"variable '{decl.name}' cannot have the type 'int'",
                "'int' is for compile-time constants; give it a width, as in bit<32>",
            )
            return
        if isinstance(t, ExternType | PackageType):
            self.error(
                decl.span,
                f"'{t}' is not constructed",
                f"an instance takes arguments: {decl.type_expr.span.text}(...) {decl.name};",
            )
            return
        if not self.value_type(t, decl.type_expr.span, f"variable '{decl.name}'"):
            return
        decl.type = t
        if decl.initializer is not None:
            decl.initializer = self.coerce(
                decl.initializer, t, f"the initial value of '{decl.name}'"
            )

    # ------------------------------------------------------------------ types

    def _struct(self, decl: ast.StructDecl) -> None:
        for item in decl.fields:
            self.annotations(item.annotations, of_field=True)
            t = self.type_of(item.type_expr)
            item.type = UNKNOWN
            if not self.value_type(t, item.type_expr.span, f"field '{item.name}'"):
                continue
            if not self._field_type(decl, item, t):
                continue
            item.type = t

    def _field_type(self, decl: ast.StructDecl, item: ast.FieldDecl, t: Type) -> bool:
        """Whether ``t`` may be the type of a field of ``decl`` (7.2.8); an error if not."""
        kind = decl.kind.replace("_", " ")
        if may_hold(kind, t):
            return True
        within = header_within(t)
        if decl.kind == "header" and isinstance(t, EnumType):
            self.error(
                item.type_expr.span,
                f"a field of a header cannot have the type '{t}': the enum has no width",
                f"declare it with one: enum bit<8> {t} {{ ... }}",
            )
        elif decl.kind == "header" and within is not None:
            self.error(
                item.type_expr.span,
                f"a field of a header cannot hold the {holder_of(within)} '{within}'",
                f"allowed: {PART_NAMES[kind]}",
            )
        else:
            self.error(
                item.type_expr.span,
                f"a field of a {kind} cannot have the type '{t}'",
                f"allowed: {PART_NAMES[kind]}",
            )
        return False

    def _enum(self, decl: ast.EnumDecl) -> None:
        below: Type | None = None
        if decl.underlying is not None:
            below = self.type_of(decl.underlying)
            if not unknown(below) and not isinstance(below, BitsType):
                self.error(
                    decl.underlying.span,
                    f"an enum cannot be represented by '{below}'",
                    "expected 'bit<W>' or 'int<W>'",
                )
                below = UNKNOWN
        for member in decl.members:
            self.annotations(member.annotations)
            if below is None:
                if member.initializer is not None:
                    self.error(
                        member.span,
                        f"enum '{decl.name}' has no type to give '{member.name}' a value",
                        f"declare it with one: enum bit<8> {decl.name} {{ ... }}",
                    )
                continue
            if member.initializer is None:
                self.error(member.span, f"member '{member.name}' needs a value, as in X = 1")
                continue
            value = self.value(member.initializer, below, f"the value of '{member.name}'")
            member.initializer = value
            number = getattr(value.value, "number", value.value)
            if isinstance(number, int):
                member.number = number
            elif not unknown(value.type):
                self.error(value.span, "the value of an enum member must be known at compile time")

    def _typedef(self, decl: ast.TypedefDecl) -> None:
        """The table of base types for ``typedef`` and ``type`` (7.2.8)."""
        t = self.type_of(decl.type_expr)
        decl.type = t
        if unknown(t):
            return
        span = decl.type_expr.span
        if decl.new and not isinstance(t, BitsType | BoolType | NewType | TypeVar):
            self.error(
                span,
                f"'type' cannot be made of '{t}'",
                "expected bit<W>, int<W>, bool or another 'type'; or use typedef",
            )
        elif isinstance(t, VoidType | StringType | MatchKindType):
            self.error(span, f"'typedef' cannot be made of '{t}'")
        elif self.no_free_parameters(t, span) and decl.new:
            decl.type = NewType(decl, t)

    # ------------------------------------------------------------------ code

    def _extern_type(self, decl: ast.ExternDecl) -> None:
        for constructor in decl.constructors:
            self.annotations(constructor.annotations)
            self.function(constructor, "extern constructor")
        for method in decl.methods:
            self.annotations(method.annotations)
            self.function(method, "extern method")
            if method.name == decl.name:
                self.error(
                    method.name_span,
                    f"the constructor of extern '{decl.name}' has no return type",
                    f"write: {decl.name}(...);",
                )

    def _action(self, decl: ast.ActionDecl) -> None:
        self.params(decl.params, "action")
        directionless = False
        for param in decl.params:
            if param.direction and directionless:
                self.error(
                    param.span,
                    "parameters without a direction must come last in an action",
                    "they are supplied by the control plane",
                )
            directionless = directionless or not param.direction
        self.in_body(Body(f"action '{decl.name}'", "action"), decl.body)

    def _parser(self, decl: ast.ParserDecl) -> None:
        self.params(decl.params, "parser type" if decl.states is None else "parser")
        self.params(decl.ctor_params, "parser constructor")
        if decl.states is None:
            return
        outer, self.body = self.body, Body(f"parser '{decl.name}'", "parser")
        self.in_parser = True
        for local in decl.locals:
            self.declaration(local)
        for state in decl.states:
            self.annotations(state.annotations)
            self.state(state)
        self._ends(decl)
        self.in_parser = False
        self.body = outer

    def _ends(self, decl: ast.ParserDecl) -> None:
        """A parser from whose start neither accept nor reject is reached never ends.

        Without a transition a state goes to reject, and so does a select without a
        case that matches everything.
        """
        states = decl.states or []
        pending = [s for s in states if s.name == "start"][:1]
        seen = {*pending}
        while pending:
            transition = pending.pop().transition
            if transition is None:
                return
            named = (
                [transition.state]
                if transition.state_name is not None
                else [c.state for c in transition.cases]
            )
            total = any(
                all(isinstance(k, ast.DontCareExpr) for k in c.keysets) for c in transition.cases
            )
            if transition.state_name is None and not total:
                return
            for state in named:
                if state is None:
                    return  # accept, reject, or an error already
                if state not in seen:
                    seen.add(state)
                    pending.append(state)
        if seen:
            self.error(
                decl.name_span,
                f"parser '{decl.name}' never ends: no state leads to accept or reject",
            )

    def _control(self, decl: ast.ControlDecl) -> None:
        self.params(decl.params, "control type" if decl.body is None else "control")
        self.params(decl.ctor_params, "control constructor")
        if decl.body is None:
            return
        outer, self.body = self.body, Body(f"control '{decl.name}'", "control")
        for local in decl.locals:
            self.declaration(local)
        self.statement(decl.body)
        self.body = outer


def _structured(e: ast.Expression) -> bool:
    """Whether ``e`` is a literal of default or invalid values, whose value is not kept."""
    match e:
        case ast.DefaultExpr() | ast.InvalidExpr():
            return True
        case ast.ListExpr():
            return all(x.value is not None or _structured(x) for x in e.elements)
        case ast.StructExpr():
            return all(f.value.value is not None or _structured(f.value) for f in e.fields)
        case ast.CastExpr():
            return _structured(e.operand)
    return False
