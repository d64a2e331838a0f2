"""Where calls may stand, and what core.p4's own externs ask beyond their types."""

from __future__ import annotations

from dataclasses import dataclass

from testbed.compiler import ast
from testbed.compiler.ast import CallKind
from testbed.compiler.check_annotations import AnnotationChecker
from testbed.compiler.check_types import unknown
from testbed.compiler.diagnostics import Diagnostics
from testbed.compiler.resolve_names import Overloads
from testbed.compiler.types import (
    ListType,
    NewType,
    RecordType,
    StackType,
    StructType,
    TupleType,
    Type,
    TypeVar,
    VarbitType,
    VoidType,
    max_bits,
    min_bits,
)

# In what kinds of code each of these may stand, and how a diagnostic says it.
_CALLED_IN = {
    CallKind.ACTION: ("control", "action"),
    CallKind.TABLE_APPLY: ("control",),
    CallKind.CONTROL_APPLY: ("control",),
    CallKind.PARSER_APPLY: ("parser",),
}
_CALLED = {
    CallKind.ACTION: "an action cannot be called",
    CallKind.TABLE_APPLY: "a table cannot be applied",
    CallKind.CONTROL_APPLY: "a control cannot be applied",
    CallKind.PARSER_APPLY: "a parser cannot be applied",
}


@dataclass
class Body:
    """Where the statements being checked stand."""

    what: str  # "function 'f'", as a diagnostic says it
    kind: str  # program, function, action, control, parser
    returns: Type | None = None
    loops: int = 0


class CoreChecker(AnnotationChecker):
    """Knows in whose body it is, and what may be called there."""

    def __init__(
        self, program: ast.Program, overloads: Overloads, diagnostics: Diagnostics
    ) -> None:
        super().__init__(program, overloads, diagnostics)
        self.body = Body("the program", "program")

    def _call(self, e: ast.CallExpr) -> ast.Expression:
        super()._call(e)
        if unknown(e.type):
            return e
        kind = e.kind
        if kind in _CALLED_IN and self.body.kind not in _CALLED_IN[kind]:
            allowed = _CALLED_IN[kind]
            self.error(
                e.span,
                f"{_CALLED[kind]} in {self.body.what}",
                "it can stand only in " + " or ".join(f"{where}s" for where in allowed),
            )
        if kind is CallKind.ACTION:
            for arg in filter(None, e.bound):
                self.no_table_applied(arg)
        target = e.target
        if isinstance(target, ast.FunctionDecl):
            if kind is CallKind.EXTERN_METHOD and target.owner is not None:
                self._packet_method(e, target, target.owner.name)
            elif kind is CallKind.EXTERN_FUNCTION and target.name == "verify":
                self._verify(e)
        return e

    def no_table_applied(self, arg: ast.Expression) -> None:
        """An action's arguments are evaluated when it runs: no table may be applied in
        them (14.1.1)."""
        for inner in ast.descendants(arg):
            if isinstance(inner, ast.CallExpr) and inner.kind is CallKind.TABLE_APPLY:
                self.error(
                    inner.span,
                    "a table cannot be applied in the arguments of an action",
                    "assign its result to a variable before",
                )

    def _verify(self, e: ast.CallExpr) -> None:
        """``verify`` ends a parser: there is nothing like it elsewhere (12.7)."""
        if self.body.kind != "parser":
            self.error(
                e.span,
                f"'verify' cannot be called in {self.body.what}",
                "it can stand only in parsers: it leads to the state reject",
            )

    def _packet_method(self, e: ast.CallExpr, target: ast.FunctionDecl, owner: str) -> None:
        """``packet_in`` and ``packet_out`` take headers: their type parameters cannot say so."""
        match owner, target.name:
            case "packet_in", "extract":
                if e.bound and e.bound[0] is not None:
                    self._extract(e.bound[0], with_size=len(target.params) == 2)
            case "packet_in", "lookahead":
                self._lookahead(e)
            case "packet_out", "emit":
                if e.bound and e.bound[0] is not None:
                    self._emit(e.bound[0])

    def _extract(self, arg: ast.Expression, *, with_size: bool) -> None:
        if unknown(arg.type) or isinstance(arg.type, TypeVar):
            return
        if not isinstance(arg.type, StructType) or arg.type.kind != "header":
            self.error(
                arg.span,
                f"a value of type '{arg.type}' cannot be extracted",
                "expected a header, or the next element of a header stack",
            )
            return
        varbits = sum(isinstance(t, VarbitType) for t in arg.type.fields.values())
        if with_size and varbits != 1:
            self.error(
                arg.span,
                f"header '{arg.type}' has {varbits} varbit fields",
                "extract with a size needs a header with exactly one",
            )
        elif not with_size and varbits:
            self.error(
                arg.span,
                f"header '{arg.type}' has a varbit field",
                "give its size in bits: extract(header, size)",
            )

    def _lookahead(self, e: ast.CallExpr) -> None:
        """``lookahead`` reads a value of a fixed size (12.8.3)."""
        t = e.type
        if isinstance(t, TypeVar):
            return
        if isinstance(t, VoidType) or min_bits(t) is None or min_bits(t) != max_bits(t):
            span = e.type_arguments[0].span if e.type_arguments else e.span
            self.error(
                span,
                f"'{t}' cannot be looked ahead at: it has no fixed size",
                "expected bit<W>, int<W>, bool, or a header or struct of these",
            )

    def _emit(self, arg: ast.Expression) -> None:
        if unknown(arg.type) or _emittable(arg.type):
            return
        self.error(
            arg.span,
            f"a value of type '{arg.type}' cannot be emitted",
            "expected a header, a header stack or union, or a struct of these",
        )


def _emittable(t: Type) -> bool:
    """Whether ``emit`` can write ``t``: headers, and what is made only of them (15.1)."""
    match t:
        case TypeVar():
            return True
        case StructType():
            return t.kind != "struct" or all(map(_emittable, t.fields.values()))
        case StackType() | ListType():
            return _emittable(t.element)
        case TupleType():
            return all(map(_emittable, t.elements))
        case RecordType():
            return all(_emittable(member) for _, member in t.members)
        case NewType():
            return _emittable(t.underlying)
    return False
