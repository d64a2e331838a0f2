"""Calls: which overload, which argument for which parameter, which type arguments."""

from __future__ import annotations

from collections.abc import Mapping

from testbed.compiler import ast
from testbed.compiler.ast import CallKind
from testbed.compiler.check_expressions import ExpressionChecker
from testbed.compiler.check_members import HEADER_METHODS, SIZE_METHODS
from testbed.compiler.check_types import unknown
from testbed.compiler.diagnostics import choices, did_you_mean
from testbed.compiler.source import Span
from testbed.compiler.types import (
    BOOL,
    INT,
    UNKNOWN,
    VOID,
    ApplyResultType,
    ControlType,
    ExternType,
    PackageType,
    ParserType,
    StackType,
    StructType,
    TableType,
    Type,
    TypeOfType,
    max_bits,
    min_bits,
    substitute,
)


class CallChecker(ExpressionChecker):
    def _call(self, e: ast.CallExpr) -> ast.Expression:
        e.type = UNKNOWN
        for i, arg in enumerate(e.args):
            if arg.value is not None:
                checked = self.expression(arg.value)
                e.args[i].value = checked
                self.not_a_value(checked)
        for t in e.type_arguments:
            self.type_of(t)
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
        e.type_args = bound
        e.type = substitute(substitute(returns, outer), bound) if ok else UNKNOWN
        if decl.body is None and decl.name == "static_assert" and ok:
            self._static_assert(e)

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
        if e.args:
            self.error(e.span, f"'{name}' takes no arguments, {len(e.args)} given")

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
                implemented = (
                    t.decl.states if isinstance(t, ParserType) else t.decl.body
                ) is not None
                if not implemented:
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

    # ------------------------------------------------------------------ arguments

    def bind(
        self,
        e: ast.CallExpr,
        params: list[ast.ParamDecl],
        bound: dict[ast.TypeParam, Type],
        what: str,
        outer: dict[ast.TypeParam, Type] | None = None,
    ) -> bool:
        """Fill ``e.bound`` and infer ``bound``; False, with errors, where they do not fit."""
        matched = self.match_arguments(e.span, e.args, params, what)
        if matched is None:
            return False
        ok = all(a is None or not unknown(a.type) for a in matched)
        types = [substitute(p.type, outer or {}) for p in params]
        for t, arg in zip(types, matched, strict=True):
            if arg is not None and not self.unify(t, arg.type, bound):
                wanted = substitute(t, bound)
                self._misfit(arg, wanted, what, params[types.index(t)])
                ok = False
        e.bound = []
        for param, t, arg in zip(params, types, matched, strict=True):
            if arg is not None and ok:
                arg = self._argument(arg, param, substitute(t, bound), what)  # noqa: PLW2901
                ok = ok and not unknown(arg.type)
            e.bound.append(arg)
        return ok

    def _misfit(self, arg: ast.Expression, wanted: Type, what: str, param: ast.ParamDecl) -> None:
        if isinstance(wanted, ParserType | ControlType) and isinstance(
            arg.type, ParserType | ControlType
        ):
            self.error(
                arg.span,
                f"the {arg.type.decl.what} '{arg.type}' does not fit the parameter "
                f"'{param.name}' of {what}",
                f"expected the parameters of '{wanted.decl.name}': {parameter_list(wanted)}",
                f"'{arg.type}' has: {parameter_list(arg.type)}",
            )
            return
        self.mismatch(arg.span, arg.type, wanted, f"the argument '{param.name}' of {what}")

    def _argument(
        self, arg: ast.Expression, param: ast.ParamDecl, wanted: Type, what: str
    ) -> ast.Expression:
        label = f"the argument '{param.name}' of {what}"
        if param.direction in ("out", "inout"):
            if not self.assignable(arg):
                arg.type = UNKNOWN
            elif arg.type != wanted and not unknown(wanted):
                self.mismatch(arg.span, arg.type, wanted, label)
                arg.type = UNKNOWN
            return arg
        result = self.coerce(arg, wanted, label)
        return self.run_time(result, label) if param.direction == "in" else result

    def match_arguments(
        self,
        span: Span,
        args: list[ast.Argument],
        params: list[ast.ParamDecl],
        what: str,
        *,
        partial: bool = False,
    ) -> list[ast.Expression | None] | None:
        """Arguments in the order of ``params``; ``None`` for each that may be left out.

        With ``partial`` any parameter without a direction may be (the control
        plane supplies it).
        """
        given: dict[str, ast.Argument] = {}
        for i, arg in enumerate(args):
            if arg.name is None:
                if i >= len(params):
                    self._wrong_count(span, len(args), params, what)
                    return None
                given[params[i].name] = arg
                continue
            names = [p.name for p in params]
            if arg.name not in names:
                self.error(
                    arg.span,
                    f"{what} has no parameter '{arg.name}'",
                    *did_you_mean(arg.name, names),
                    choices("parameters", names),
                )
                return None
            if arg.name in given:
                self.error(arg.span, f"the argument '{arg.name}' is given twice")
                return None
            given[arg.name] = arg
        result: list[ast.Expression | None] = []
        for param in params:
            supplied = given.get(param.name)
            if supplied is not None:
                if supplied.value is None and param.direction != "out":
                    self.error(supplied.span, "'_' stands only for an 'out' argument")
                    return None
                result.append(supplied.value)
            elif param.default is not None:
                result.append(param.default)
            elif param.optional or (partial and not param.direction):
                result.append(None)
            else:
                self._wrong_count(span, len(args), params, what)
                return None
        return result

    def _wrong_count(self, span: Span, given: int, params: list[ast.ParamDecl], what: str) -> None:
        needed = [p for p in params if p.default is None and not p.optional]
        count = (
            f"{len(needed)}" if len(needed) == len(params) else f"{len(needed)} to {len(params)}"
        )
        plural = "" if count == "1" else "s"
        listed = ", ".join(_parameter(p) for p in params)
        self.error(
            span,
            f"{what} takes {count} argument{plural}, {given} given",
            f"its parameters: ({listed})",
        )


def _accepts(params: list[ast.ParamDecl], args: list[ast.Argument]) -> bool:
    needed = {p.name for p in params if p.default is None and not p.optional}
    names = {p.name for p in params}
    if len(args) > len(params):
        return False
    named = {a.name for a in args if a.name is not None}
    positional = {p.name for p in params[: sum(a.name is None for a in args)]}
    return named <= names and needed <= named | positional


def _parameter(p: ast.ParamDecl, bound: Mapping[ast.TypeParam, Type] | None = None) -> str:
    t = substitute(p.type, bound or {}) if p.type is not None else p.type_expr.span.text
    return f"{p.direction} {t} {p.name}".lstrip()


def signature(f: ast.FunctionDecl, bound: Mapping[ast.TypeParam, Type] | None = None) -> str:
    """``f(in bit<8> x)``, with the type arguments ``bound`` filled in."""
    return f"{f.name}({', '.join(_parameter(p, bound) for p in f.params)})"


def parameter_list(t: ParserType | ControlType) -> str:
    bound = dict(zip(t.decl.type_params, t.args, strict=False))
    listed = (f"{p.direction} {substitute(p.type, bound)}".lstrip() for p in t.decl.params)
    return f"({', '.join(listed)})"
