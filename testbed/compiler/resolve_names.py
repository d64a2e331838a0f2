"""What a name denotes where it stands: scopes, and the names within types, expressions
and annotations. ``resolve`` walks the declarations and fills the scopes."""

from __future__ import annotations

from collections.abc import Iterable

from testbed.compiler import ast
from testbed.compiler.diagnostics import Diagnostics, Note, did_you_mean
from testbed.compiler.shipped import include_note
from testbed.compiler.source import Span

_TYPES = (
    ast.StructDecl,
    ast.EnumDecl,
    ast.TypedefDecl,
    ast.TypeParam,
    ast.ExternDecl,
    ast.ParserDecl,
    ast.ControlDecl,
    ast.PackageDecl,
)
# Unstructured annotations whose arguments are expressions: numbers, one string, a length
# in bits (of earlier fields, too), a match kind.
NUMBER_ANNOTATIONS = frozenset({"field_list", "priority"})
STRING_ANNOTATIONS = frozenset({"deprecated", "name", "noWarn"})
LENGTH_ANNOTATIONS = frozenset({"length"})
MATCH_ANNOTATIONS = frozenset({"match"})
_EXPRESSION_ANNOTATIONS = (
    NUMBER_ANNOTATIONS | STRING_ANNOTATIONS | LENGTH_ANNOTATIONS | MATCH_ANNOTATIONS
)
_BUILTIN_TYPES = ("bit", "bool", "error", "int", "string", "tuple", "varbit")


class Overloads:
    """All functions of the name that one of them has, in declaration order."""

    def __init__(self) -> None:
        self._groups: dict[ast.Declaration, list[ast.FunctionDecl]] = {}

    def add(self, first: ast.FunctionDecl, another: ast.FunctionDecl) -> None:
        self._groups.setdefault(first, [first]).append(another)

    def of(self, decl: ast.FunctionDecl) -> list[ast.FunctionDecl]:
        return self._groups.get(decl, [decl])


class ReferenceResolver:
    """Scopes, and the names within types, expressions and annotations."""

    def __init__(self, program: ast.Program, diagnostics: Diagnostics) -> None:
        self._program = program
        self._diagnostics = diagnostics
        self._scopes: list[dict[str, ast.Declaration]] = [{}]
        self._overloads = Overloads()
        # What stands further on, for "declared later".
        self._later: list[dict[str, ast.Declaration]] = [
            {d.name: d for d in reversed(program.declarations)}
        ]

    # ------------------------------------------------------------------ scopes

    def _declare(self, decl: ast.Declaration) -> None:
        scope = self._scopes[-1]
        earlier = scope.get(decl.name)
        if earlier is None:
            scope[decl.name] = decl
        elif isinstance(earlier, ast.FunctionDecl) and isinstance(decl, ast.FunctionDecl):
            for other in self._overloads.of(earlier):
                if same_parameters(other, decl):
                    self._duplicate(decl, other)
                    return
            self._overloads.add(earlier, decl)
        else:
            self._duplicate(decl, earlier)

    def _duplicate(self, decl: ast.Declaration, earlier: ast.Declaration) -> None:
        self._diagnostics.error(
            decl.name_span,
            f"'{decl.name}' is declared already",
            Note(f"the {earlier.what} '{earlier.name}' is declared here", earlier.name_span),
        )

    def _unique(self, decls: Iterable[ast.Declaration], what: str) -> None:
        seen: dict[str, ast.Declaration] = {}
        for decl in decls:
            earlier = seen.setdefault(decl.name, decl)
            if earlier is not decl:
                self._diagnostics.error(
                    decl.name_span,
                    f"the {what} '{decl.name}' is declared already",
                    Note("the first one is here", earlier.name_span),
                )

    def _lookup(self, name: str, absolute: bool) -> ast.Declaration | None:
        scopes = self._scopes[:1] if absolute else reversed(self._scopes)
        for scope in scopes:
            if name in scope:
                return scope[name]
        return None

    def _undefined(self, name: str, span: Span, *, types: bool, what: str) -> None:
        visible = [
            n
            for scope in reversed(self._scopes)
            for n, d in scope.items()
            if isinstance(d, _TYPES) == types
        ]
        if types:
            visible += _BUILTIN_TYPES
        notes: list[str | Note] = [*(include_note(name) or did_you_mean(name, visible))]
        for later in reversed(self._later):
            if name in later:
                notes = [
                    Note(
                        "it is declared here, later: P4 declares before use",
                        later[name].name_span,
                    )
                ]
                break
        self._diagnostics.error(span, f"undefined {what} '{name}'", *notes)

    # ------------------------------------------------------------------ types and expressions

    def _type(self, t: ast.TypeExpr) -> None:
        match t:
            case ast.BuiltinTypeExpr():
                self._expression(t.width)
            case ast.NamedTypeExpr():
                decl = self._lookup(t.name, t.absolute)
                if decl is None:
                    self._undefined(t.name, t.span, types=True, what="type")
                elif not isinstance(decl, _TYPES):
                    self._diagnostics.error(t.span, f"'{t.name}' is a {decl.what}, not a type")
                else:
                    t.decl = decl
                for arg in t.args:
                    self._type(arg)
            case ast.StackTypeExpr():
                self._type(t.element)
                self._expression(t.size)
            case ast.TupleTypeExpr():
                for arg in t.args:
                    self._type(arg)

    def _expression(self, e: ast.Expression | None) -> None:
        match e:
            case ast.NameExpr():
                e.decl = self._lookup(e.name, e.absolute)
                if e.decl is None:
                    self._undefined(e.name, e.span, types=False, what="name")
            case ast.MemberExpr():
                self._expression(e.base)
            case ast.CallExpr():
                self._expression(e.callee)
                for t in e.type_arguments:
                    self._type(t)
                for arg in e.args:
                    self._expression(arg.value)
            case ast.BinaryExpr():
                self._expression(e.left)
                self._expression(e.right)
            case ast.UnaryExpr():
                self._expression(e.operand)
            case ast.TypeNameExpr():
                self._type(e.named)
            case ast.IndexExpr():
                self._expression(e.base)
                self._expression(e.index)
            case ast.SliceExpr():
                self._expression(e.base)
                self._expression(e.high)
                self._expression(e.low)
            case ast.ConditionalExpr():
                self._expression(e.condition)
                self._expression(e.then)
                self._expression(e.otherwise)
            case ast.CastExpr():
                if e.target is not None:
                    self._type(e.target)
                self._expression(e.operand)
            case ast.ListExpr():
                for element in e.elements:
                    self._expression(element)
            case ast.StructExpr():
                for item in e.fields:
                    self._expression(item.value)
            case ast.MaskExpr():
                self._expression(e.left)
                self._expression(e.mask)
            case ast.RangeExpr():
                self._expression(e.low)
                self._expression(e.high)

    def _annotations(self, annotations: list[ast.Annotation]) -> None:
        for annotation in annotations:
            if annotation.structured or annotation.name in _EXPRESSION_ANNOTATIONS:
                for arg in [*(annotation.args or []), *annotation.pairs.values()]:
                    self._expression(arg)


def same_parameters(a: ast.FunctionDecl, b: ast.FunctionDecl) -> bool:
    """Whether no call can tell the two apart: overloads differ in number or names."""
    return [p.name for p in a.params] == [p.name for p in b.params]
