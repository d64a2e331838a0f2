"""Types of declarations and tables: the driver of type checking.

Checking goes through the program once, in source order: P4 declares before use,
so what an expression refers to has its type already. The parts of the checker
build on one another: types, conversion, members, operators, expressions,
calls, statements, and here declarations; tables are in ``check_tables``.
"""

from __future__ import annotations

from testbed.compiler import ast
from testbed.compiler.check_statements import _Body
from testbed.compiler.check_tables import TableChecker
from testbed.compiler.check_types import unknown
from testbed.compiler.diagnostics import Diagnostics, did_you_mean
from testbed.compiler.resolve import EVALUATED_ANNOTATIONS, Overloads
from testbed.compiler.types import (
    UNKNOWN,
    BitsType,
    BoolType,
    ControlType,
    EnumType,
    ErrorType,
    ExternType,
    IntType,
    NewType,
    PackageType,
    ParserType,
    StackType,
    StringType,
    StructType,
    TupleType,
    Type,
    TypeVar,
    VarbitType,
    VoidType,
)


def check(program: ast.Program, overloads: Overloads, diagnostics: Diagnostics) -> None:
    """Give every expression of ``program`` its type; see the essay in ``ast.py``."""
    checker = _Checker(program, overloads, diagnostics)
    for decl in program.declarations:
        checker.declaration(decl)


class _Checker(TableChecker):
    def declaration(self, decl: ast.Declaration) -> None:
        self._annotations(decl.annotations)
        match decl:
            case ast.ConstDecl():
                self._constant(decl)
            case ast.VarDecl():
                self._variable(decl)
            case ast.InstanceDecl():
                self._instance(decl)
            case ast.StructDecl():
                self._struct(decl)
            case ast.EnumDecl():
                self._enum(decl)
            case ast.TypedefDecl():
                self._typedef(decl)
            case ast.FunctionDecl():
                self._function(decl)
            case ast.ExternDecl():
                for function in [*decl.constructors, *decl.methods]:
                    self._function(function)
            case ast.ParserDecl():
                self._parser(decl)
            case ast.ControlDecl():
                self._control(decl)
            case ast.PackageDecl():
                self._params(decl.params)
            case ast.ActionDecl():
                self._action(decl)
            case ast.TableDecl():
                self.table(decl)
            case ast.ValueSetDecl():
                self.value_set(decl)

    local = declaration

    def _annotations(self, annotations: list[ast.Annotation]) -> None:
        for annotation in annotations:
            if annotation.name not in _ANNOTATIONS:
                # Any annotation is allowed in P4, so a probable typo is a warning.
                close = did_you_mean(annotation.name, _ANNOTATIONS, 0.75)
                if close:
                    self.diagnostics.warning(
                        annotation.span, f"unknown annotation '@{annotation.name}'", *close
                    )
            if annotation.name in EVALUATED_ANNOTATIONS and annotation.args:
                for i, arg in enumerate(annotation.args):
                    checked = self.bits_of_enum(self.expression(arg))
                    annotation.args[i] = checked
                    if not unknown(checked.type) and not isinstance(checked.value, int):
                        self.error(
                            arg.span,
                            f"@{annotation.name} takes numbers known at compile time",
                        )

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

    def _instance(self, decl: ast.InstanceDecl) -> None:
        self.expression(decl.call)
        decl.type = decl.call.type
        if self.body.kind == "function" and not unknown(decl.type):
            self.error(decl.span, f"an instance cannot be made in {self.body.what}")
        if self.body.what == "the program" and isinstance(decl.type, ParserType | ControlType):
            self.error(
                decl.span,
                f"a {decl.type.decl.what} cannot be instantiated at the top level",
                "parsers and controls are arguments of main, or are made inside one another",
            )
        if decl.methods:
            self.error(
                decl.methods[0].span,
                "the implementation of abstract methods is not supported yet, "
                "see docs/limitations.md",
            )

    # ------------------------------------------------------------------ types

    def _struct(self, decl: ast.StructDecl) -> None:
        for item in decl.fields:
            self._annotations(item.annotations)
            t = self.type_of(item.type_expr)
            item.type = UNKNOWN
            if not self.value_type(t, item.type_expr.span, f"field '{item.name}'"):
                continue
            allowed = _FIELD_TYPES[decl.kind]
            inner = t
            while isinstance(inner, NewType):
                inner = inner.underlying
            if isinstance(inner, IntType) or not isinstance(inner, allowed):
                self.error(
                    item.type_expr.span,
                    f"a field of a {decl.kind.replace('_', ' ')} cannot have the type '{t}'",
                    f"allowed: {_FIELD_TYPE_NAMES[decl.kind]}",
                )
                continue
            if decl.kind == "header" and isinstance(t, EnumType) and t.underlying is None:
                self.error(
                    item.type_expr.span,
                    f"a field of a header cannot have the type '{t}': the enum has no width",
                    f"declare it with one: enum bit<8> {t} {{ ... }}",
                )
                continue
            header = _header_within(t) if decl.kind == "header" else None
            if header is not None:
                self.error(
                    item.type_expr.span,
                    f"a field of a header cannot hold the {header.kind.replace('_', ' ')} "
                    f"'{header}'",
                    f"allowed: {_FIELD_TYPE_NAMES['header']}",
                )
                continue
            if decl.kind == "header_union" and not (
                isinstance(t, StructType | TypeVar)
                and (isinstance(t, TypeVar) or t.kind == "header")
            ):
                self.error(
                    item.type_expr.span,
                    f"a member of a header union must be a header, '{t}' is none",
                )
                continue
            item.type = t

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
        t = self.type_of(decl.type_expr)
        decl.type = t
        if unknown(t) or not decl.new:
            return
        if not isinstance(t, BitsType | BoolType | NewType | VarbitType | TypeVar):
            self.error(
                decl.type_expr.span,
                f"'type' cannot be made of '{t}'",
                "expected bit<W>, int<W>, varbit<W>, bool or another 'type'; or use typedef",
            )
            return
        decl.type = NewType(decl, t)

    # ------------------------------------------------------------------ code

    def _params(self, params: list[ast.ParamDecl], *, constructor: bool = False) -> None:
        defaulted = False
        for param in params:
            self._annotations(param.annotations)
            param.type = self.type_of(param.type_expr)
            if isinstance(param.type, VoidType):
                self.error(param.type_expr.span, "a parameter cannot have the type 'void'")
                param.type = UNKNOWN
            if param.direction and isinstance(param.type, ExternType | PackageType):
                self.error(
                    param.span,
                    f"a parameter of the extern type '{param.type}' has no direction",
                    f"write: {param.type_expr.span.text} {param.name}",
                )
            if constructor and param.direction:
                self.error(param.span, "a constructor parameter has no direction")
            if param.default is not None:
                if param.direction in ("out", "inout"):
                    self.error(
                        param.span, f"an '{param.direction}' parameter cannot have a default value"
                    )
                what = f"the default value of '{param.name}'"
                param.default = self.value(param.default, param.type, what)
                if param.default.value is None and not unknown(param.default.type):
                    self.error(param.default.span, f"{what} is not known at compile time")
            defaulted = defaulted or param.default is not None

    def _function(self, decl: ast.FunctionDecl) -> None:
        returns = self.type_of(decl.return_type) if decl.return_type is not None else None
        self._params(decl.params, constructor=decl.return_type is None)
        if decl.body is None:
            return
        what = f"function '{decl.name}'"
        self._body(_Body(what, "function", returns), decl.body)
        if not isinstance(returns, VoidType) and not _returns(decl.body) and returns is not None:
            self.error(
                decl.body.end_span,
                f"{what} can end without returning a value",
                f"expected 'return' with a value of type '{returns}'",
            )

    def _body(self, body: _Body, block: ast.BlockStmt) -> None:
        outer, self.body = self.body, body
        self.statement(block)
        self.body = outer

    def _action(self, decl: ast.ActionDecl) -> None:
        self._params(decl.params)
        directionless = False
        for param in decl.params:
            if isinstance(param.type, ExternType):
                self.error(
                    param.span, f"an action's parameter cannot have the extern type '{param.type}'"
                )
            if param.direction and directionless:
                self.error(
                    param.span,
                    "parameters without a direction must come last in an action",
                    "they are supplied by the control plane",
                )
            directionless = directionless or not param.direction
        self._body(_Body(f"action '{decl.name}'", "action"), decl.body)

    def _parser(self, decl: ast.ParserDecl) -> None:
        self._params(decl.params)
        self._params(decl.ctor_params, constructor=True)
        if decl.states is None:
            return
        self._no_generic_body(decl)
        outer, self.body = self.body, _Body(f"parser '{decl.name}'", "parser")
        self.in_parser = True
        for local in decl.locals:
            self.declaration(local)
        for state in decl.states:
            self._annotations(state.annotations)
            self.state(state)
        self.in_parser = False
        self.body = outer

    def _control(self, decl: ast.ControlDecl) -> None:
        self._params(decl.params)
        self._params(decl.ctor_params, constructor=True)
        if decl.body is None:
            return
        self._no_generic_body(decl)
        outer, self.body = self.body, _Body(f"control '{decl.name}'", "control")
        for local in decl.locals:
            self.declaration(local)
        self.statement(decl.body)
        self.body = outer

    def _no_generic_body(self, decl: ast.ParserDecl | ast.ControlDecl) -> None:
        if decl.type_params:
            self.error(
                decl.type_params[0].span,
                f"{decl.what} '{decl.name}' has a body: it cannot have type parameters",
            )


_ANNOTATIONS = frozenset(
    [
        "alias",
        "atomic",
        "defaultonly",
        "deprecated",
        "field_list",
        "hidden",
        "metadata",
        "name",
        "noSideEffects",
        "noWarn",
        "optional",
        "p4runtime_translation",
        "priority",
        "pure",
        "tableonly",
    ]
)
_FIELD_TYPES: dict[str, tuple[type, ...]] = {
    "header": (BitsType, BoolType, VarbitType, EnumType, StructType, TypeVar, StackType),
    "struct": (
        BitsType,
        BoolType,
        VarbitType,
        EnumType,
        ErrorType,
        StructType,
        StackType,
        TupleType,
        StringType,
        TypeVar,
    ),
    "header_union": (StructType, TypeVar),
}


def _header_within(t: Type) -> StructType | None:
    """The header or header union that a value of type ``t`` is or holds, if any."""
    if isinstance(t, NewType):
        return _header_within(t.underlying)
    if isinstance(t, StackType):
        return _header_within(t.element)
    if not isinstance(t, StructType):
        return None
    if t.kind != "struct":
        return t
    return next(filter(None, map(_header_within, t.fields.values())), None)


_FIELD_TYPE_NAMES = {
    "header": "bit<W>, int<W>, bool, varbit<W>, an enum with a type, a struct of these",
    "struct": "bit<W>, int<W>, bool, an enum, error, a struct, header, stack or tuple",
    "header_union": "headers",
}


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


def _returns(s: ast.Statement | None) -> bool:
    """Whether control never gets behind ``s``."""
    match s:
        case ast.ReturnStmt() | ast.ExitStmt():
            return True
        case ast.BlockStmt():
            return any(_returns(inner) for inner in s.statements)
        case ast.IfStmt():
            return _returns(s.then) and s.otherwise is not None and _returns(s.otherwise)
        case ast.SwitchStmt():
            return any(isinstance(c.label, ast.DontCareExpr) for c in s.cases) and all(
                _returns(c.body) for c in s.cases if c.body is not None
            )
    return False
