"""Keysets: what select cases and table entries match with, and value sets.

A select has one value for each of its expressions, or, where its one expression is
a tuple, for each of that tuple's elements. A value set stands for the value that it
lies beside, or, alone, for all of them.
"""

from __future__ import annotations

from testbed.compiler import ast
from testbed.compiler.check_core import CoreChecker
from testbed.compiler.check_types import unknown
from testbed.compiler.diagnostics import choices, did_you_mean
from testbed.compiler.types import (
    UNKNOWN,
    BitsType,
    BoolType,
    EnumType,
    IntType,
    RecordType,
    SetType,
    StackType,
    StructType,
    TupleType,
    Type,
    VarbitType,
    contains,
    underlying,
)
from testbed.compiler.value_sets import MATCH_KINDS, set_fields

_MAX_SET = 1 << 20  # members


class KeysetChecker(CoreChecker):
    _in_keyset = False

    # ------------------------------------------------------------------ value sets

    def value_set(self, decl: ast.ValueSetDecl) -> None:
        decl.type = self.type_of(decl.element)
        if self.size(decl.size, "the size of a value_set", _MAX_SET, least=0) is None:
            decl.type = UNKNOWN
        if unknown(decl.type):
            return
        for field in set_fields(decl.type):
            t = underlying(field.type)
            if not isinstance(t, BitsType | BoolType) or contains(decl.type, _is_header):
                self.error(
                    decl.element.span,
                    f"a value_set cannot hold values of type '{decl.type}'",
                    "expected bit<W>, int<W>, bool, an enum with values, or a struct or tuple "
                    "of these",
                )
                decl.type = UNKNOWN
                return
            if field.match_kind not in MATCH_KINDS:
                assert field.of is not None
                annotation = field.of.annotation("match")
                self.error(
                    annotation.span if annotation is not None else field.of.span,
                    f"a value_set cannot match by '{field.match_kind}'",
                    *did_you_mean(field.match_kind, MATCH_KINDS),
                    choices("match kinds", MATCH_KINDS),
                )

    # ------------------------------------------------------------------ selects

    def select(self, transition: ast.TransitionStmt) -> None:
        for i, selector in enumerate(transition.selectors):
            checked = self.expression(selector)
            transition.selectors[i] = checked
            if self.not_a_value(checked):
                continue
            self.run_time(checked, "an expression of select")
            if contains(checked.type, _not_selectable):
                self.error(
                    checked.span,
                    f"a value of type '{checked.type}' cannot be selected on",
                    "expected bit<W>, int<W>, bool, an enum, error, or a tuple of these",
                )
                checked.type = UNKNOWN
        types = [s.type for s in transition.selectors]
        if len(types) == 1 and isinstance(types[0], TupleType):
            types = [*types[0].elements]
        for case in transition.cases:
            case.keysets = self.keysets(case.keysets, types, "select", case.keysets[0])
        self._unreachable(transition.cases)

    def _unreachable(self, cases: list[ast.SelectCase]) -> None:
        for i, case in enumerate(cases[:-1]):
            if all(isinstance(k, ast.DontCareExpr) for k in case.keysets):
                self.diagnostics.warning(
                    cases[i + 1].span,
                    "this case is never reached: the one before it matches everything",
                )
                return

    def keysets(
        self, keysets: list[ast.Expression], types: list[Type], what: str, at: ast.Expression
    ) -> list[ast.Expression]:
        """Check one keyset for each of ``types``; ``_`` alone stands for all."""
        if len(keysets) == 1 and len(types) != 1:
            only = keysets[0]
            whole = TupleType(tuple(types))
            if isinstance(only, ast.DontCareExpr):
                result: list[ast.Expression] = []
                for t in types:
                    dont_care = ast.DontCareExpr(only.span)
                    dont_care.type = SetType(t)
                    result.append(dont_care)
                return result
            if isinstance(only, ast.NameExpr) and isinstance(only.decl, ast.ValueSetDecl):
                return [self._keyset(only, whole, what)]
            if isinstance(only, ast.NameExpr | ast.CastExpr | ast.MemberExpr):
                only = self.expression(only)
                if isinstance(only.type, TupleType):
                    return [self.coerce(only, whole, f"matched with a value of type '{whole}'")]
        if len(keysets) == 1:
            listed = keysets[0]
            if isinstance(listed, ast.ListExpr) and len(listed.elements) == len(types):
                keysets = listed.elements  # {a, b} for (a, b)
        if len(keysets) != len(types):
            plural = "" if len(keysets) == 1 else "s"
            self.error(
                at.span.to(keysets[-1].span) if keysets else at.span,
                f"{len(keysets)} value{plural} given where {what} has {len(types)} to match",
                "expected " + ", ".join(f"'{t}'" for t in types),
            )
            return keysets
        self._in_keyset = True
        try:
            return [self._keyset(k, t, what) for k, t in zip(keysets, types, strict=True)]
        finally:
            self._in_keyset = False

    def _call(self, e: ast.CallExpr) -> ast.Expression:
        result = super()._call(e)
        if self._in_keyset and result.value is None and not unknown(result.type):
            self.error(
                e.span,
                "nothing may be called where values are matched",
                "call it before, and match with a variable",
            )
            result.type = UNKNOWN
        return result

    def _keyset(self, k: ast.Expression, t: Type, what: str) -> ast.Expression:
        matched = f"matched with a value of type '{t}'"
        match k:
            case ast.DontCareExpr() | ast.DefaultExpr():
                k.type = SetType(t)
            case ast.MaskExpr():
                number = _number(t)
                k.left = self.value(k.left, number, matched)
                k.mask = self.value(k.mask, number, "a mask of it")
                k.type = SetType(t)
            case ast.RangeExpr():
                number = _number(t)
                k.low = self.value(k.low, number, matched)
                k.high = self.value(k.high, number, matched)
                k.type = SetType(t)
                low, high = k.low.value, k.high.value
                if isinstance(low, int) and isinstance(high, int) and low > high:
                    # an empty set, which is no mistake by itself (8.15.3)
                    self.diagnostics.warning(
                        k.span, f"the range is empty: {low} is greater than {high}"
                    )
            case _:
                k = self.expression(k)
                if self.not_a_value(k):
                    return k
                if isinstance(k.type, SetType):
                    element = k.type.element
                    if not self._set_fits(element, t):
                        self.error(
                            k.span,
                            f"type mismatch: members of type '{element}' cannot be {matched}",
                            f"expected a value_set<{t}>, or of a struct with such fields",
                        )
                    return k
                k = self.coerce(k, _number(t) if isinstance(k.type, IntType) else t, matched)
        return k

    def _set_fits(self, element: Type, t: Type) -> bool:
        """Whether a value_set of ``element`` may be matched with ``t``."""
        if element == t or unknown(element) or unknown(t):
            return True
        return _flat(element) == _flat(t)


def _is_header(t: Type) -> bool:
    return isinstance(t, StructType) and t.kind != "struct"


def _not_selectable(t: Type) -> bool:
    return isinstance(t, StructType | StackType | VarbitType | RecordType)


def _flat(t: Type) -> list[Type]:
    """The types of the fields of ``t``, those of nested structs and tuples in their place."""
    match t:
        case StructType():
            parts = [*t.fields.values()]
        case TupleType():
            parts = [*t.elements]
        case _:
            return [t]
    return [inner for part in parts for inner in _flat(part)]


def _number(t: Type) -> Type:
    """The type of a mask or of a range's ends for keys of type ``t``."""
    return t.underlying if isinstance(t, EnumType) and t.underlying is not None else t
