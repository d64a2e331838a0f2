"""Instances, and the abstract methods that some of them implement (11.3)."""

from __future__ import annotations

from collections.abc import Mapping

from testbed.compiler import ast
from testbed.compiler.ast import CallKind
from testbed.compiler.check_arguments import signature
from testbed.compiler.check_core import Body
from testbed.compiler.check_params import ParameterChecker
from testbed.compiler.check_types import unknown
from testbed.compiler.diagnostics import Note, choices, did_you_mean
from testbed.compiler.types import (
    UNKNOWN,
    ControlType,
    ExternType,
    ParserType,
    Type,
    VoidType,
    substitute,
)


class ObjectChecker(ParameterChecker):
    _declared: ast.CallExpr | None = None  # the constructor call of the declaration at hand

    def instance(self, decl: ast.InstanceDecl) -> None:
        """An instance that is declared; its methods, where a block of them follows."""
        self._declared = decl.call
        self.expression(decl.call)
        decl.type = t = decl.call.type
        if unknown(t):
            return
        if self.body.kind in ("function", "action"):
            self.error(decl.span, f"an instance cannot be made in {self.body.what}")
        if self.body.kind == "program" and isinstance(t, ParserType | ControlType):
            self.error(
                decl.span,
                f"a {t.decl.what} cannot be instantiated at the top level",
                "parsers and controls are arguments of main, or are made inside one another",
            )
        for kind, wrong in (("parser", ControlType), ("control", ParserType)):
            if self.body.kind == kind and isinstance(t, wrong):
                self.error(
                    decl.span,
                    f"a {t.decl.what} cannot be instantiated in {self.body.what}",
                    f"a {kind} can hold other {kind}s and externs",
                )
        if isinstance(t, ExternType):
            self._methods(decl, t)
        elif decl.methods is not None:
            self.error(
                decl.name_span,
                f"'{t}' is no extern: it has no methods to implement",
                "an instance with { ... } is of an extern with abstract methods",
            )

    def _methods(self, decl: ast.InstanceDecl, t: ExternType) -> None:
        abstract = {m.name: m for m in t.decl.methods if m.abstract}
        if decl.methods is not None and not abstract:
            self.error(
                decl.name_span,
                f"extern '{t.decl.name}' has no abstract methods: there is nothing to implement",
            )
            return
        written = {m.name for m in decl.methods or [] if isinstance(m, ast.FunctionDecl)}
        missing = [
            m for m in abstract.values() if m.name not in written and not m.annotation("optional")
        ]
        if missing:
            self.error(
                decl.name_span,
                f"'{decl.name}' does not implement the abstract method '{missing[0].name}'",
                f"write: {t}(...) {decl.name} = {{ {_heading(missing[0])} {{ ... }} }};",
                Note("it is declared here", missing[0].name_span),
            )
        bound = dict(zip(t.decl.type_params, t.args, strict=False))
        outer, self.this = self.this, t
        for item in decl.methods or []:
            if isinstance(item, ast.FunctionDecl):
                self._implementation(item, abstract, bound, t)
            else:
                self.local(item)
        self.this = outer

    def _implementation(
        self,
        method: ast.FunctionDecl,
        abstract: Mapping[str, ast.FunctionDecl],
        bound: Mapping[ast.TypeParam, Type],
        t: ExternType,
    ) -> None:
        self.function(method)
        declared = abstract.get(method.name)
        if declared is None:
            self.error(
                method.name_span,
                f"extern '{t.decl.name}' has no abstract method '{method.name}'",
                *did_you_mean(method.name, abstract),
                choices("abstract methods", abstract),
            )
        elif method.type_params:
            self.error(method.name_span, "the implementation of a method cannot be generic")
        elif not _same_signature(declared, method, bound):
            self.error(
                method.name_span,
                f"'{method.name}' is not as extern '{t.decl.name}' declares it",
                f"expected: {_heading(declared, bound)}",
                Note("it is declared here", declared.name_span),
            )

    def _call(self, e: ast.CallExpr) -> ast.Expression:
        super()._call(e)
        t = e.type
        if e.kind is CallKind.CONSTRUCTOR and isinstance(t, ExternType) and e is not self._declared:
            self._anonymous(e, t)
        return e

    def _anonymous(self, e: ast.CallExpr, t: ExternType) -> None:
        """An extern with abstract methods is made by a declaration, which gives them."""
        abstract = next((m for m in t.decl.methods if m.abstract), None)
        if abstract is not None:
            self.error(
                e.span,
                f"extern '{t.decl.name}' has abstract methods: it needs a declaration",
                f"write: {t}(...) name = {{ {_heading(abstract)} {{ ... }} }};",
            )

    def function(self, decl: ast.FunctionDecl, owner: str = "function") -> None:
        """A function, a method or a constructor; ``owner`` as for ``params``."""
        returns = self.returned(decl, owner)
        self.params(decl.params, owner)
        if decl.body is None:
            return
        what = f"function '{decl.name}'"
        self.in_body(Body(what, "function", returns), decl.body)
        if returns is None or isinstance(returns, VoidType) or unknown(returns):
            return
        if not always_returns(decl.body):
            self.error(
                decl.body.end_span,
                f"{what} can end without returning a value",
                f"expected 'return' with a value of type '{returns}'",
            )

    def in_body(self, body: Body, block: ast.BlockStmt) -> None:
        outer, self.body = self.body, body
        parser, self.in_parser = self.in_parser, False
        self.statement(block)
        self.body, self.in_parser = outer, parser


def _same_signature(
    declared: ast.FunctionDecl, written: ast.FunctionDecl, bound: Mapping[ast.TypeParam, Type]
) -> bool:
    """Whether the types, the directions and the number of the parameters are the same."""
    if len(declared.params) != len(written.params):
        return False
    pairs = [
        (p.direction == q.direction, p.type, q.type)
        for p, q in zip(declared.params, written.params, strict=True)
    ]
    if declared.return_type is not None and written.return_type is not None:
        pairs.append((True, declared.return_type.type, written.return_type.type))
    return all(
        same and (substitute(p, bound) == q or UNKNOWN in (substitute(p, bound), q))
        for same, p, q in pairs
    )


def _heading(f: ast.FunctionDecl, bound: Mapping[ast.TypeParam, Type] | None = None) -> str:
    """``bit<16> f(in bit<16> x)``"""
    returns = substitute(f.return_type.type, bound or {}) if f.return_type is not None else ""
    return f"{returns} {signature(f, bound)}"


def always_returns(s: ast.Statement | None) -> bool:
    """Whether control never gets behind ``s``."""
    match s:
        case ast.ReturnStmt() | ast.ExitStmt():
            return True
        case ast.BlockStmt():
            return any(always_returns(inner) for inner in s.statements)
        case ast.IfStmt():
            return (
                always_returns(s.then) and s.otherwise is not None and always_returns(s.otherwise)
            )
        case ast.SwitchStmt():
            return any(isinstance(c.label, ast.DontCareExpr) for c in s.cases) and all(
                always_returns(c.body) for c in s.cases if c.body is not None
            )
    return False
