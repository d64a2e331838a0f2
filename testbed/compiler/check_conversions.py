"""Unification, and conversion to a wanted type.

``coerce`` is where implicit conversions become explicit: it returns the
expression that its parent is to hold instead, of exactly the wanted type.
"""

from collections.abc import Iterable

from testbed.compiler import ast, fold
from testbed.compiler.check_types import TypeChecker, unknown
from testbed.compiler.diagnostics import Note, choices, did_you_mean
from testbed.compiler.source import Span
from testbed.compiler.types import (
    BOOL,
    UNKNOWN,
    BitsType,
    CallableType,
    ControlType,
    EnumType,
    ExternType,
    IntType,
    InvalidType,
    ListType,
    NewType,
    PackageType,
    ParserType,
    RecordType,
    SetType,
    StackType,
    StructType,
    TableType,
    TupleType,
    Type,
    TypeOfType,
    TypeVar,
    contains,
    substitute,
)
from testbed.compiler.values import InvalidHeader, ListValue, StructValue


class ConversionChecker(TypeChecker):
    # ------------------------------------------------------------------ unification

    def unify(self, wanted: Type, given: Type, bound: dict[ast.TypeParam, Type]) -> bool:
        """Bind the type parameters (keys of ``bound``, ``UNKNOWN`` while free) in
        ``wanted`` so that it is ``given``; whether that can be.

        An unsized constant binds nothing if anything else does: callers come
        back to it.
        """
        if isinstance(wanted, TypeVar) and wanted.decl in bound:
            current = bound[wanted.decl]
            if unknown(current) or isinstance(current, IntType):
                bound[wanted.decl] = given
                return True
            return isinstance(given, IntType) or self.unify(current, given, bound)
        if unknown(wanted) or unknown(given) or wanted == given:
            return True
        match wanted, given:
            case (TupleType(), TupleType()):
                return len(wanted.elements) == len(given.elements) and all(
                    self.unify(w, g, bound)
                    for w, g in zip(wanted.elements, given.elements, strict=True)
                )
            case (StackType(), StackType()):
                return wanted.size == given.size and self.unify(
                    wanted.element, given.element, bound
                )
            case (ListType(), ListType()):
                return self.unify(wanted.element, given.element, bound)
            case (SetType(), SetType()):
                return self.unify(wanted.element, given.element, bound)
            case (ListType(), TupleType()):
                return all(self.unify(wanted.element, g, bound) for g in given.elements)
            case (ParserType(), ParserType()):
                return self._unify_applicable(wanted, given, bound)
            case (ControlType(), ControlType()):
                return self._unify_applicable(wanted, given, bound)
            case (StructType(), StructType()):
                return wanted.decl is given.decl and self._unify_all(wanted.args, given.args, bound)
            case (ExternType(), ExternType()):
                return wanted.decl is given.decl and self._unify_all(wanted.args, given.args, bound)
            case (PackageType(), PackageType()):
                return wanted.decl is given.decl and self._unify_all(wanted.args, given.args, bound)
            case (StructType(), TupleType()):
                fields = [*wanted.fields.values()]
                return len(fields) >= len(given.elements) and self._unify_all(
                    fields[: len(given.elements)], given.elements, bound
                )
            case (StructType(), RecordType()):
                return all(
                    n in wanted.fields and self.unify(wanted.fields[n], g, bound)
                    for n, g in given.members
                )
            case (StructType() | RecordType(), InvalidType()):
                return True
        return self.converts(given, wanted)

    def _unify_all(
        self, wanted: Iterable[Type], given: Iterable[Type], bound: dict[ast.TypeParam, Type]
    ) -> bool:
        pairs = zip(wanted, given, strict=False)
        return all(self.unify(w, g, bound) for w, g in pairs)

    def _unify_applicable(
        self,
        wanted: ParserType | ControlType,
        given: ParserType | ControlType,
        bound: dict[ast.TypeParam, Type],
    ) -> bool:
        """A parser or control fits a parser or control type when its parameters do."""
        if wanted.decl is given.decl:
            return self._unify_all(wanted.args, given.args, bound)
        outer = dict(zip(wanted.decl.type_params, wanted.args, strict=False))
        inner = dict(zip(given.decl.type_params, given.args, strict=False))
        if len(wanted.decl.params) != len(given.decl.params):
            return False
        return all(
            w.direction == g.direction
            and w.type is not None
            and g.type is not None
            and self.unify(substitute(w.type, outer), substitute(g.type, inner), bound)
            for w, g in zip(wanted.decl.params, given.decl.params, strict=True)
        )

    # ------------------------------------------------------------------ conversion

    def converts(self, given: Type, wanted: Type) -> bool:
        """Whether a value of type ``given`` may stand where ``wanted`` is wanted."""
        if given == wanted or unknown(given) or unknown(wanted):
            return True
        match given, wanted:
            case (IntType(), BitsType()):
                return True
            case (EnumType(), _) if given.underlying is not None:
                return self.converts(given.underlying, wanted)
            case (TupleType(), StructType()):
                fields = [*wanted.fields.values()]
                return len(given.elements) == len(fields) and all(
                    map(self.converts, given.elements, fields)
                )
            case (TupleType(), TupleType()):
                return len(given.elements) == len(wanted.elements) and all(
                    map(self.converts, given.elements, wanted.elements)
                )
            case (TupleType(), StackType()):
                return len(given.elements) <= wanted.size and all(
                    self.converts(g, wanted.element) for g in given.elements
                )
            case (TupleType(), ListType()):
                return all(self.converts(g, wanted.element) for g in given.elements)
            case (RecordType(), StructType()):
                fields_ = wanted.fields
                return all(n in fields_ and self.converts(g, fields_[n]) for n, g in given.members)
            case (InvalidType(), StructType()):
                return wanted.kind != "struct"
            case (ParserType(), ParserType()):
                return self._unify_applicable(wanted, given, {})
            case (ControlType(), ControlType()):
                return self._unify_applicable(wanted, given, {})
        return False

    def coerce(
        self, e: ast.Expression, wanted: Type, what: str, *, warn: bool = True
    ) -> ast.Expression:
        """``e`` as an expression of type ``wanted``.

        ``what`` completes "a value of type X cannot be ..." in the error.
        """
        given = e.type
        if given == wanted or unknown(given) or unknown(wanted):
            return e
        match e:
            case ast.ListExpr():
                return self._coerce_list(e, wanted, what)
            case ast.StructExpr() if isinstance(wanted, StructType):
                return self._coerce_struct(e, wanted, what)
            case ast.DefaultExpr():
                e.type = wanted
                return e
            case ast.InvalidExpr() if isinstance(wanted, StructType) and wanted.kind != "struct":
                e.type, e.value = wanted, InvalidHeader(wanted)
                return e
            case ast.ConditionalExpr() if isinstance(given, IntType) and e.value is None:
                e.then = self.coerce(e.then, wanted, what)
                e.otherwise = self.coerce(e.otherwise, wanted, what)
                e.type = wanted
                return e
        if isinstance(given, IntType) and isinstance(wanted, BitsType):
            if isinstance(e.value, int):
                self._size_constant(e, e.value, wanted, warn=warn)
                return e
            return self._implicit(e, wanted)
        if (
            isinstance(given, EnumType)
            and given.underlying is not None
            and self.converts(given.underlying, wanted)
        ):
            return self.coerce(self._implicit(e, given.underlying), wanted, what)
        if self.converts(given, wanted) and not isinstance(given, TupleType | RecordType):
            return e
        self.mismatch(e.span, given, wanted, what)
        return self._unknown(e)

    def _unknown(self, e: ast.Expression) -> ast.Expression:
        e.type = UNKNOWN
        return e

    def mismatch(self, span: Span, given: Type, wanted: Type, what: str) -> None:
        self.error(
            span,
            f"type mismatch: a value of type '{given}' cannot be {what}",
            f"expected '{wanted}'",
            *self.cast_hint(given, wanted),
        )

    def cast_hint(self, given: Type, wanted: Type) -> list[str | Note]:
        if isinstance(given, BitsType) and isinstance(wanted, BitsType):
            if given.signed == wanted.signed:
                return [f"a cast changes the width: ({wanted})(...)"]
            if given.width == wanted.width:
                return [f"a cast changes the sign: ({wanted})(...)"]
        if given == BOOL and wanted == BitsType(1):
            return ["a cast makes a bit of it: (bit<1>)(...)"]
        if wanted == BOOL and isinstance(given, BitsType):
            return ["numbers are not conditions in P4: compare, as in x != 0"]
        if isinstance(wanted, NewType) or isinstance(given, NewType):
            return [f"'type' makes a distinct type: convert by a cast: ({wanted})(...)"]
        return []

    def _size_constant(
        self, e: ast.Expression, value: int, wanted: BitsType, *, warn: bool
    ) -> None:
        if warn and not fold.fits(value, wanted):
            self.diagnostics.warning(
                e.span,
                f"the value {value} does not fit in {wanted}: it becomes "
                f"{fold.wrap(value, wanted)}",
            )
        e.type, e.value = wanted, fold.wrap(value, wanted)

    def _implicit(self, e: ast.Expression, wanted: Type) -> ast.CastExpr:
        cast = ast.CastExpr(e.span, None, e, implicit=True)
        cast.type = wanted
        cast.value = getattr(e.value, "number", e.value)
        return cast

    def _coerce_list(self, e: ast.ListExpr, wanted: Type, what: str) -> ast.Expression:
        count = len(e.elements)
        types: list[Type]
        match wanted:
            case StructType() if wanted.kind in ("struct", "header"):
                types = [*wanted.fields.values()]
            case TupleType():
                types = [*wanted.elements]
            case StackType():
                types = [wanted.element] * (count if e.dots else wanted.size)
            case ListType():
                types = [wanted.element] * count
            case SetType():
                return self.coerce(e, wanted.element, what)
            case _:
                self.mismatch(e.span, e.type, wanted, what)
                return self._unknown(e)
        if count > len(types) or (count < len(types) and not e.dots):
            self.error(
                e.span,
                f"type mismatch: {count} values cannot be {what}",
                f"expected the {len(types)} values of '{wanted}'",
            )
            return self._unknown(e)
        for i, element in enumerate(e.elements):
            e.elements[i] = self.coerce(element, types[i], what)
        e.type = wanted
        e.value = None
        if not e.dots and all(x.value is not None for x in e.elements):
            values = tuple(x.value for x in e.elements)
            if isinstance(wanted, StructType):
                e.value = StructValue(wanted, tuple(zip(wanted.fields, values, strict=True)))
            else:
                e.value = ListValue(values)
        return e

    def _coerce_struct(self, e: ast.StructExpr, wanted: StructType, what: str) -> ast.Expression:
        fields = wanted.fields
        seen: set[str] = set()
        for item in e.fields:
            if item.name not in fields:
                self.unknown_field(item.span, item.name, wanted)
                continue
            seen.add(item.name)
            item.value = self.coerce(item.value, fields[item.name], f"the field '{item.name}'")
        missing = [n for n in fields if n not in seen]
        if missing and not e.dots:
            self.error(
                e.span,
                f"no value for the field '{missing[0]}' of '{wanted}'",
                "end the list with '...' to give default values to the rest",
            )
        e.type = wanted
        e.value = None
        values = {i.name: i.value.value for i in e.fields}
        if not missing and all(values.get(n) is not None for n in fields):
            e.value = StructValue(wanted, tuple((n, values[n]) for n in fields))
        return e

    def unknown_field(self, span: Span, name: str, t: StructType) -> None:
        self.error(
            span,
            f"{t.kind.replace('_', ' ')} '{t}' has no field '{name}'",
            *did_you_mean(name, [*t.fields, *self.methods_of(t)]),
            choices("fields", t.fields),
        )

    # ------------------------------------------------------------------ wanted values

    def value(self, e: ast.Expression, wanted: Type, what: str) -> ast.Expression:
        """``e`` checked and converted to ``wanted``."""
        return self.coerce(self.expression(e), wanted, what)

    def run_time(self, e: ast.Expression, what: str) -> ast.Expression:
        """``e``, refused where nothing gives an unsized number in it a width."""
        if isinstance(e.type, IntType) or (
            isinstance(e.type, TupleType) and contains(e.type, lambda t: isinstance(t, IntType))
        ):
            self.error(
                e.span,
                f"cannot tell the width of {what}",
                "give the number a width, as in 8w5",
            )
            e.type = UNKNOWN
        return e

    def not_a_value(self, e: ast.Expression) -> bool:
        """Whether ``e`` names something that is no value; an error if so."""
        if isinstance(e.type, TypeOfType):
            self.error(e.span, f"'{e.type.named}' is a type, not a value")
        elif isinstance(e.type, CallableType):
            self.error(e.span, f"{e.type} must be called: '(' expected after it")
        elif isinstance(e.type, TableType):
            self.error(
                e.span,
                f"'{e.type.decl.name}' is a table, not a value",
                f"apply it: {e.type.decl.name}.apply()",
            )
        else:
            return unknown(e.type)
        e.type = UNKNOWN
        return True
