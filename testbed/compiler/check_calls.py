"""Calls: which overload, which type arguments; constructors."""

from __future__ import annotations

from collections.abc import Mapping

from testbed.compiler import ast
from testbed.compiler.ast import CallKind
from testbed.compiler.check_arguments import ArgumentChecker, signature
from testbed.compiler.check_members import HEADER_METHODS, SIZE_METHODS
from testbed.compiler.check_types import unknown
from testbed.compiler.source import Span
from testbed.compiler.types import (
    BOOL,
    INT,
    UNKNOWN,
    VOID,
    ApplyResultType,
    ControlType,
    ExternType,
    IntType,
    PackageType,
    ParserType,
    RecordType,
    StackType,
    StructType,
    TableType,
    Type,
    TypeOfType,
    TypeVar,
    contains,
    has_body,
    max_bits,
    min_bits,
    substitute,
)


class CallChecker(ArgumentChecker):
    def _call(self, e: ast.CallExpr) -> ast.Expression:
        e.type = UNKNOWN
        for i, arg in enumerate(e.args):
            if arg.value is not None:
                checked = self.expression(arg.value)
                e.args[i].value = checked
                self.not_a_value(checked)
        for t in e.type_arguments:
            self.type_argument(t)
        callee = e.callee
        if isinstance(callee, ast.TypeNameExpr):
            self._constructor(e, callee)
        elif isinstance(callee, ast.NameExpr):
            self._named_call(e, callee)
        elif isinstance(callee, ast.MemberExpr):
            self._method_call(e, callee)
        else:
            self.expression(callee)
            if not unknown(callee.type):
                self.error(callee.span, "this expression cannot be called")
        return e

    # ------------------------------------------------------------------ functions, actions

    def _named_call(self, e: ast.CallExpr, callee: ast.NameExpr) -> None:
        self.expression(callee)
        decl = callee.decl
        if isinstance(decl, ast.ActionDecl):
            if e.type_arguments:
                self.error(e.span, f"action '{decl.name}' takes no type arguments")
            e.kind, e.target, e.type = CallKind.ACTION, decl, VOID
            self.bind(e, decl.params, {}, f"action '{decl.name}'")
        elif isinstance(decl, ast.FunctionDecl):
            chosen = self._overload(e, self.overloads.of(decl), callee.span)
            if chosen is None:
                return
            callee.decl = chosen
            e.kind = CallKind.EXTERN_FUNCTION if chosen.body is None else CallKind.FUNCTION
            self._bind_function(e, chosen, {})
        elif isinstance(decl, ast.TableDecl):
            self.error(
                e.span, f"table '{decl.name}' cannot be called", f"apply it: {decl.name}.apply()"
            )
        elif decl is not None and not unknown(callee.type):
            self.error(callee.span, f"'{callee.name}' is a {decl.what}: it cannot be called")

    def _overload(
        self, e: ast.CallExpr, candidates: list[ast.FunctionDecl], span: Span
    ) -> ast.FunctionDecl | None:
        """The one of ``candidates`` whose parameters fit the number and names of arguments."""
        if len(candidates) == 1:
            return candidates[0]
        fitting = [c for c in candidates if _accepts(c.params, e.args)]
        if len(fitting) == 1:
            return fitting[0]
        name = candidates[0].name
        if not fitting:
            counts = sorted({len(c.params) for c in candidates})
            self.error(
                span,
                f"no '{name}' takes these {len(e.args)} arguments",
                f"expected {' or '.join(map(str, counts))} arguments: "
                + "; ".join(signature(c) for c in candidates),
            )
        else:
            self.error(span, f"the call of '{name}' is ambiguous")
        return None

    def _bind_function(
        self, e: ast.CallExpr, decl: ast.FunctionDecl, outer: dict[ast.TypeParam, Type]
    ) -> None:
        e.target = decl
        what = f"'{decl.name}'"
        bound = self.type_arguments(e, decl.type_params, what)
        if bound is None:
            return
        returns = decl.return_type.type if decl.return_type is not None else VOID
        ok = self.bind(e, decl.params, bound, what, outer)
        free = [p.name for p, t in bound.items() if unknown(t)]
        if ok and free:
            self.error(
                e.span,
                f"cannot infer the type argument {free[0]} of {what}",
                f"write it: {decl.name}<...>(...)",
            )
            ok = False
        ok = ok and self._type_arguments_fit(e, bound, what)
        e.type_args = bound
        e.type = substitute(substitute(returns, outer), bound) if ok else UNKNOWN
        if isinstance(returns, TypeVar) and isinstance(e.type, IntType) and e.value is None:
            self.run_time(e, f"the result of {what}")
        if decl.body is None and decl.name == "static_assert" and ok:
            self._static_assert(e)

    def _type_arguments_fit(
        self, e: ast.CallExpr, bound: Mapping[ast.TypeParam, Type], what: str
    ) -> bool:
        """Whether values of the types that were written or inferred exist at run time."""
        for param, t in bound.items():
            if contains(t, lambda inner: isinstance(inner, RecordType)):
                self.error(
                    e.span,
                    f"cannot tell the struct type of an argument of {what}",
                    "name it: (S){...}",
                )
            elif isinstance(t, ParserType | ControlType | PackageType):
                self.error(
                    e.span,
                    f"the type argument {param.name} of {what} cannot be the {t.decl.what} '{t}'",
                    "expected the type of a value",
                )
            else:
                continue
            return False
        return True

    def _static_assert(self, e: ast.CallExpr) -> None:
        check = e.bound[0]
        assert check is not None
        if check.value is None:
            self.error(check.span, "static_assert needs a condition known at compile time")
        elif check.value is False:
            text = e.bound[1].value if len(e.bound) > 1 and e.bound[1] is not None else ""
            self.error(e.span, f"static_assert failed{': ' if text else ''}{text}")
        e.value = True

    def type_arguments(
        self, e: ast.CallExpr, params: list[ast.TypeParam], what: str
    ) -> dict[ast.TypeParam, Type] | None:
        """The type parameters with what is written for them; unknown where inferred."""
        if e.type_arguments and len(e.type_arguments) != len(params):
            self.error(
                e.span,
                f"{what} takes {len(params)} type arguments, {len(e.type_arguments)} given",
            )
            return None
        given = [a.type for a in e.type_arguments] or [UNKNOWN] * len(params)
        return dict(zip(params, given, strict=True))

    # ------------------------------------------------------------------ methods

    def _method_call(self, e: ast.CallExpr, callee: ast.MemberExpr) -> None:
        self.expression(callee)
        base, name = callee.base, callee.member
        e.receiver = base
        if callee.kind is not ast.MemberKind.METHOD:
            if not unknown(callee.type) and not unknown(base.type):
                self.error(callee.member_span, f"'{name}' is not a method")
            return
        match base.type:
            case ExternType() as t:
                candidates = [m for m in t.decl.methods if m.name == name]
                chosen = self._overload(e, candidates, callee.member_span)
                if chosen is not None:
                    e.kind = CallKind.EXTERN_METHOD
                    outer = dict(zip(t.decl.type_params, t.args, strict=False))
                    self._bind_function(e, chosen, outer)
            case TableType() as t:
                e.kind, e.target, e.type = CallKind.TABLE_APPLY, t.decl, ApplyResultType(t.decl)
                self.bind(e, [], {}, f"'{t.decl.name}.apply'")
            case ParserType() as t:
                e.kind, e.target, e.type = CallKind.PARSER_APPLY, t.decl, VOID
                self._apply(e, t)
            case ControlType() as t:
                e.kind, e.target, e.type = CallKind.CONTROL_APPLY, t.decl, VOID
                self._apply(e, t)
            case TypeOfType(named=ParserType() | ControlType() as t):
                if not self.no_free_parameters(t, callee.span):
                    return
                parser = isinstance(t, ParserType)
                e.kind = CallKind.PARSER_APPLY if parser else CallKind.CONTROL_APPLY
                e.target, e.type = t.decl, VOID
                if t.decl.ctor_params:
                    self.error(
                        callee.span,
                        f"'{t}' has constructor parameters: it cannot be applied directly",
                        f"make an instance of it: {t}(...) name;",
                    )
                self._apply(e, t)
            case t:
                self._builtin_method(e, callee, t)

    def _apply(self, e: ast.CallExpr, t: ParserType | ControlType) -> None:
        outer = dict(zip(t.decl.type_params, t.args, strict=False))
        self.bind(e, t.decl.params, {}, f"'{t}.apply'", outer)

    def _builtin_method(self, e: ast.CallExpr, callee: ast.MemberExpr, t: Type) -> None:
        name, base = callee.member, callee.base
        e.kind, e.builtin = CallKind.BUILTIN, name
        values = [a.value for a in e.args]
        if name in SIZE_METHODS:
            self._no_arguments(e, name)
            sized = t.named if isinstance(t, TypeOfType) else t
            bits = min_bits(sized) if name.startswith("min") else max_bits(sized)
            if bits is None:
                self.error(e.span, f"'{sized}' has no fixed size")
                return
            e.type, e.value = INT, (bits + 7) // 8 if name.endswith("Bytes") else bits
        elif name in HEADER_METHODS:
            self._no_arguments(e, name)
            e.type = BOOL if name == "isValid" else VOID
            if name != "isValid":
                self.assignable(base)
        else:  # push_front, pop_front
            e.type = VOID
            self.assignable(base)
            if isinstance(t, StackType) and not isinstance(t.element, StructType):
                self.error(e.span, f"'{name}' needs a stack of headers, not '{t}'")
            if len(values) != 1 or values[0] is None:
                self.error(e.span, f"'{name}' takes 1 argument, {len(values)} given")
                return
            count = values[0]
            if not unknown(count.type) and not isinstance(count.value, int):
                self.error(count.span, f"the argument of '{name}' must be known at compile time")
            elif isinstance(count.value, int) and count.value < 0:
                self.error(count.span, f"the argument of '{name}' cannot be negative")
            e.bound = [count]

    def _no_arguments(self, e: ast.CallExpr, name: str) -> None:
        if e.args or e.type_arguments:
            what = "arguments" if e.args else "type arguments"
            given = len(e.args or e.type_arguments)
            self.error(e.span, f"'{name}' takes no {what}, {given} given")

    # ------------------------------------------------------------------ constructors

    def _constructor(self, e: ast.CallExpr, callee: ast.TypeNameExpr) -> None:
        t = self.type_of(callee.named)
        callee.type = TypeOfType(t)
        e.kind = CallKind.CONSTRUCTOR
        params: list[ast.ParamDecl]
        match t:
            case ExternType():
                constructors = t.decl.constructors
                if not constructors:
                    self.error(e.span, f"extern '{t.decl.name}' has no constructor")
                    return
                chosen = self._overload(e, constructors, callee.span)
                if chosen is None:
                    return
                e.target, params = chosen, chosen.params
            case ParserType() | ControlType():
                if not has_body(t):
                    self.error(
                        callee.span,
                        f"'{t}' is only the type of a {t.decl.what}: it has no body",
                        f"expected a {t.decl.what} of your program",
                    )
                    return
                e.target, params = t.decl, t.decl.ctor_params
            case PackageType():
                e.target, params = t.decl, t.decl.params
            case _:
                if not unknown(t):
                    self.error(
                        e.span,
                        f"'{t}' cannot be constructed",
                        f"a cast is written ({t})(...)"
                        if e.args
                        else "expected an extern, parser, control or package",
                    )
                return
        type_params = t.decl.type_params
        given = t.args or (UNKNOWN,) * len(type_params)
        bound = dict(zip(type_params, given, strict=True))
        e.type_args = bound
        if not self.bind(e, params, bound, f"'{t.decl.name}'"):
            return
        free = [p.name for p, a in bound.items() if unknown(a)]
        # `_` for a part that an optional argument would have told is left open
        if free and not (isinstance(t, PackageType) and t.args):
            names = ", ".join(p.name for p in type_params)
            self.error(
                callee.span,
                f"'{t.decl.name}' needs the type argument {free[0]}",
                f"it is declared as {t.decl.name}<{names}>",
            )
            return
        e.type = type(t)(t.decl, tuple(bound.values()))  # type: ignore[arg-type]


def _accepts(params: list[ast.ParamDecl], args: list[ast.Argument]) -> bool:
    needed = {p.name for p in params if p.default is None and not p.optional}
    names = {p.name for p in params}
    if len(args) > len(params):
        return False
    named = {a.name for a in args if a.name is not None}
    positional = {p.name for p in params[: sum(a.name is None for a in args)]}
    return named <= names and needed <= named | positional
