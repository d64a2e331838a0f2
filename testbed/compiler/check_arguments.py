"""Arguments: which stands for which parameter, and whether it fits."""

from __future__ import annotations

from collections.abc import Mapping

from testbed.compiler import ast
from testbed.compiler.ast import CallKind
from testbed.compiler.check_expressions import ExpressionChecker
from testbed.compiler.check_types import compile_time, unknown
from testbed.compiler.diagnostics import choices, did_you_mean
from testbed.compiler.source import Span
from testbed.compiler.types import (
    UNKNOWN,
    ControlType,
    ParserType,
    StringType,
    Type,
    contains,
    substitute,
)


class ArgumentChecker(ExpressionChecker):
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
        written = {p: t for p, t in bound.items() if not unknown(t)}  # nothing infers these
        types = [substitute(substitute(p.type, outer or {}), written) for p in params]
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
                if ok and not param.direction and e.kind is not CallKind.ACTION:
                    ok = self._known(arg, param, what, constructed=e.kind is CallKind.CONSTRUCTOR)
            e.bound.append(arg)
        return ok

    def _known(
        self, arg: ast.Expression, param: ast.ParamDecl, what: str, *, constructed: bool
    ) -> bool:
        """Whether an argument for a parameter without a direction is known at compile
        time (6.8); an error if not."""
        if compile_time(arg):
            return True
        self.error(
            arg.span,
            f"the argument '{param.name}' of {what} must be known at compile time",
            "instances are made before any packet arrives"
            if constructed
            else f"'{param.name}' has no direction; to pass values at run time declare it "
            f"'in {param.type_expr.span.text} {param.name}'",
        )
        return False

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
        if param.direction and contains(wanted, lambda inner: isinstance(inner, StringType)):
            self.error(
                arg.span,
                f"a string cannot be {label}: it would be passed at run time",
                f"'{param.name}' has the direction '{param.direction}'",
            )
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
