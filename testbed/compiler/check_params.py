"""Parameters: which types, directions and defaults each kind of callable allows (6.8)."""

from __future__ import annotations

from testbed.compiler import ast
from testbed.compiler.ast import CallKind
from testbed.compiler.check_tables import TableChecker
from testbed.compiler.check_types import unknown
from testbed.compiler.types import (
    UNKNOWN,
    ControlType,
    ExternType,
    IntType,
    NewType,
    PackageType,
    ParserType,
    StringType,
    Type,
    VoidType,
    has_body,
)

# Whose parameters are arguments of a constructor, and so have no direction.
_CONSTRUCTED = frozenset(
    {"package", "parser constructor", "control constructor", "extern constructor"}
)
# What is not written in P4, so that an argument may be missing (6.8.2).
_OPTIONAL_IN = frozenset(
    {"package", "parser type", "control type", "extern function", "extern method"}
    | {"extern constructor"}
)
_COMPILE_TIME = IntType | StringType
_OBJECTS = ExternType | PackageType | ParserType | ControlType


class ParameterChecker(TableChecker):
    def params(self, params: list[ast.ParamDecl], owner: str) -> None:
        """Give ``params`` their types. ``owner``: "package", "parser type", "parser",
        "control type", "control", "parser constructor", "control constructor",
        "extern function", "extern method", "extern constructor", "function" or "action"."""
        for param in params:
            self.annotations(param.annotations)
            param.type = t = self.type_of(param.type_expr)
            if unknown(t):
                continue
            if not self._allowed(param, t, owner):
                param.type = UNKNOWN
            elif param.optional:
                self._optional(param, owner)
        for param in params:
            if param.default is not None:
                self._default_value(param)

    def _allowed(self, param: ast.ParamDecl, t: Type, owner: str) -> bool:
        span, name = param.type_expr.span, f"parameter '{param.name}'"
        if owner in _CONSTRUCTED and param.direction:
            of = "a package's" if owner == "package" else "a constructor's"
            self.error(
                param.span,
                f"{of} parameter has no direction: it is known at compile time",
                f"write: {param.type_expr.span.text} {param.name}",
            )
        elif isinstance(t, VoidType):
            self.error(span, f"{name} cannot have the type 'void'")
            return False
        elif param.direction and isinstance(t, _OBJECTS | StringType):
            what = "extern type" if isinstance(t, ExternType) else "type"
            self.error(
                param.span,
                f"a parameter of the {what} '{t}' has no direction",
                f"write: {param.type_expr.span.text} {param.name}",
            )
            return False
        elif param.direction and isinstance(t, IntType):
            self.error(
                param.span,
                "a parameter of the type 'int' has no direction: it is known at compile time",
                "give it a width, as in bit<32>, or leave out the direction",
            )
            return False
        if owner == "action" and isinstance(t, IntType | _OBJECTS):
            what = "extern type" if isinstance(t, ExternType) else "type"
            self.error(
                param.span,
                f"an action's parameter cannot have the {what} '{t}'",
                "expected what a table entry can hold, as bit<W>",
            )
            return False
        if isinstance(t, ParserType | ControlType):
            return self._object(param, t, owner)
        if isinstance(t, PackageType) and owner != "package":
            self.error(span, f"{name} cannot have the type '{t}': only packages take packages")
            return False
        return self.no_free_parameters(t, span)

    def _object(self, param: ast.ParamDecl, t: ParserType | ControlType, owner: str) -> bool:
        """Parsers and controls are passed to constructors, by their declared type: that
        of one with a body is for making instances only."""
        span, name = param.type_expr.span, f"parameter '{param.name}'"
        what = t.decl.what
        if has_body(t):
            self.error(
                span,
                f"{name} cannot have the type '{t}': it is a {what} with a body",
                f"declare a type for it: {what} T(...);",
            )
            return False
        if owner not in ("package", f"{what} constructor"):
            self.error(
                span,
                f"{name} cannot be a {what}",
                f"a {what} is passed to a package, or to the constructor of a {what}: "
                f"{what} x(...)({t} {param.name})",
            )
            return False
        return self.no_free_parameters(t, span)

    def _optional(self, param: ast.ParamDecl, owner: str) -> None:
        if owner not in _OPTIONAL_IN:
            self.error(
                param.span,
                f"parameter '{param.name}' cannot be @optional: P4 code could not tell "
                "whether it is there",
                "@optional is for packages, parser and control types, and externs",
            )
        elif param.default is not None:
            self.error(param.span, "an @optional parameter cannot have a default value")

    def _default_value(self, param: ast.ParamDecl) -> None:
        assert param.default is not None
        if param.direction in ("out", "inout"):
            self.error(param.span, f"an '{param.direction}' parameter cannot have a default value")
        what = f"the default value of '{param.name}'"
        param.default = e = self.value(param.default, param.type, what)
        made = isinstance(e, ast.CallExpr) and e.kind is CallKind.CONSTRUCTOR
        if e.value is None and not made and not unknown(e.type):
            self.error(e.span, f"{what} is not known at compile time")

    def returned(self, decl: ast.FunctionDecl, owner: str) -> Type | None:
        """The type that ``decl`` returns; ``None`` for a constructor."""
        if decl.return_type is None:
            return None
        t = self.type_of(decl.return_type)
        below = t
        while isinstance(below, NewType):
            below = below.underlying
        if owner == "extern method" and isinstance(below, _COMPILE_TIME):
            self.error(
                decl.return_type.span,
                f"method '{decl.name}' cannot return a value of type '{t}'",
                f"'{t}' is for values known at compile time",
            )
            return UNKNOWN
        if isinstance(t, PackageType | ParserType | ControlType):
            self.error(
                decl.return_type.span,
                f"function '{decl.name}' cannot return a {t.decl.what}",
                "expected the type of a value, an extern, or void",
            )
            return UNKNOWN
        return t if self.no_free_parameters(t, decl.return_type.span) else UNKNOWN
