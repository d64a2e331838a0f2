"""Type expressions to types, unification, and conversion to a wanted type.

``coerce`` is where implicit conversions become explicit: it returns the
expression that its parent is to hold instead, of exactly the wanted type.
"""

from __future__ import annotations

from collections.abc import Iterable

from testbed.compiler import ast, fold
from testbed.compiler.diagnostics import Diagnostics, Note, choices, did_you_mean
from testbed.compiler.resolve import Overloads
from testbed.compiler.source import Span
from testbed.compiler.types import (
    BOOL,
    ERROR,
    INT,
    MATCH_KIND,
    STRING,
    UNKNOWN,
    VOID,
    BitsType,
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
    TupleType,
    Type,
    TypeVar,
    UnknownType,
    VarbitType,
    VoidType,
    contains,
    substitute,
)
from testbed.compiler.values import InvalidHeader, ListValue, StructValue

MAX_WIDTH = 2048  # bits of bit<W>, int<W>
MAX_VARBIT = 65536
MAX_STACK = 4096  # elements
_BUILTIN = {
    "bool": BOOL,
    "error": ERROR,
    "match_kind": MATCH_KIND,
    "string": STRING,
    "void": VOID,
}


def unknown(t: Type) -> bool:
    return isinstance(t, UnknownType)


class TypeChecker:
    def __init__(
        self, program: ast.Program, overloads: Overloads, diagnostics: Diagnostics
    ) -> None:
        self.program = program
        self.overloads = overloads
        self.diagnostics = diagnostics
        self.error = diagnostics.error

    # ------------------------------------------------------------------ type expressions

    def type_of(self, t: ast.TypeExpr) -> Type:
        """What ``t`` denotes; an error and an unknown type where it denotes nothing."""
        t.type = self._type_of(t)
        return t.type

    def _type_of(self, t: ast.TypeExpr) -> Type:
        match t:
            case ast.BuiltinTypeExpr():
                return self._builtin(t)
            case ast.NamedTypeExpr():
                return self._named(t)
            case ast.StackTypeExpr():
                element = self.type_of(t.element)
                size = self.size(t.size, "a stack's size", MAX_STACK)
                if size is None or unknown(element):
                    return UNKNOWN
                if not isinstance(element, StructType | BitsType | TypeVar | NewType | EnumType):
                    self.error(t.span, f"'{element}' cannot be an element of a stack")
                    return UNKNOWN
                return StackType(element, size)
            case ast.TupleTypeExpr():
                args = tuple(self.type_of(a) for a in t.args)
                if any(map(unknown, args)):
                    return UNKNOWN
                if t.name == "tuple":
                    return TupleType(args)
                if len(args) != 1:
                    self.error(t.span, f"list<...> takes 1 type argument, {len(args)} given")
                    return UNKNOWN
                return ListType(args[0])
        return UNKNOWN

    def _builtin(self, t: ast.BuiltinTypeExpr) -> Type:
        if t.name in _BUILTIN:
            return _BUILTIN[t.name]
        if t.width is None:
            return INT if t.name == "int" else BitsType(1)
        limit = MAX_VARBIT if t.name == "varbit" else MAX_WIDTH
        width = self.size(t.width, f"the width of {t.name}<...>", limit, least=0)
        if width is None:
            return UNKNOWN
        if t.name == "varbit":
            return VarbitType(width)
        if t.name == "int" and width == 0:
            self.error(t.width.span, "int<0> does not exist: a signed number has a sign bit")
            return UNKNOWN
        return BitsType(width, t.name == "int")

    def size(self, e: ast.Expression, what: str, limit: int, least: int = 1) -> int | None:
        """The value of a compile-time number between ``least`` and ``limit``."""
        checked = self.expression(e)
        if unknown(checked.type):
            return None
        value = checked.value
        if not isinstance(value, int) or isinstance(value, bool):
            self.error(e.span, f"{what} must be a number known at compile time")
            return None
        if not least <= value <= limit:
            self.error(e.span, f"{what} must be between {least} and {limit}, not {value}")
            return None
        return value

    def expression(self, e: ast.Expression) -> ast.Expression:
        raise NotImplementedError

    def methods_of(self, t: Type) -> list[str]:
        raise NotImplementedError

    def _named(self, t: ast.NamedTypeExpr) -> Type:
        decl = t.decl
        args = tuple(
            UNKNOWN if isinstance(a, ast.DontCareTypeExpr) else self.type_of(a) for a in t.args
        )
        match decl:
            case None:
                return UNKNOWN
            case ast.TypeParam():
                result: Type = TypeVar(decl)
            case ast.TypedefDecl():
                result = decl.type if decl.type is not None else UNKNOWN
            case ast.EnumDecl():
                below = decl.underlying.type if decl.underlying is not None else None
                result = EnumType(decl, below)
            case ast.StructDecl():
                return self._applied(t, StructType, decl, decl.type_params, args)
            case ast.ExternDecl():
                return self._applied(t, ExternType, decl, decl.type_params, args)
            case ast.ParserDecl():
                return self._applied(t, ParserType, decl, decl.type_params, args)
            case ast.ControlDecl():
                return self._applied(t, ControlType, decl, decl.type_params, args)
            case ast.PackageDecl():
                return self._applied(t, PackageType, decl, decl.type_params, args)
            case _:
                return UNKNOWN
        if args:
            self.error(t.span, f"'{t.name}' takes no type arguments")
        return result

    def _applied(
        self,
        t: ast.NamedTypeExpr,
        make: type,
        decl: ast.Declaration,
        params: list[ast.TypeParam],
        args: tuple[Type, ...],
    ) -> Type:
        """A generic declaration applied; with no arguments they are to be inferred."""
        if args and len(args) != len(params):
            names = ", ".join(p.name for p in params)
            takes = f"<{names}>" if params else "no type arguments"
            self.error(t.span, f"'{decl.name}' takes {takes}, {len(args)} given")
            return UNKNOWN
        result: Type = make(decl, args)
        return result

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
            *self._cast_hint(given, wanted),
        )

    def _cast_hint(self, given: Type, wanted: Type) -> list[str | Note]:
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
            if item.name in seen:
                self.error(item.span, f"the field '{item.name}' is given twice")
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

    # ------------------------------------------------------------------ well-formedness

    def no_free_parameters(self, t: Type, span: Span) -> bool:
        """An error where a generic type's arguments are missing and nothing infers them."""

        def incomplete(inner: Type) -> bool:
            return (
                isinstance(inner, StructType | ExternType | PackageType)
                and not inner.args
                and bool(inner.decl.type_params)
            )

        if contains(t, incomplete):
            assert isinstance(t, StructType | ExternType | PackageType | StackType | TupleType)
            self.error(
                span,
                f"'{t}' needs type arguments",
                *(
                    [f"it is declared as {t.decl.name}<{_names(t.decl.type_params)}>"]
                    if isinstance(t, StructType | ExternType | PackageType)
                    else []
                ),
            )
            return False
        return True

    def value_type(self, t: Type, span: Span, what: str) -> bool:
        """Whether ``t`` may be the type of a variable, field or constant; an error if not."""
        if unknown(t):
            return False
        if isinstance(t, VoidType | ExternType | ParserType | ControlType | PackageType):
            self.error(span, f"{what} cannot have the type '{t}'")
            return False
        return self.no_free_parameters(t, span)


def _names(params: list[ast.TypeParam]) -> str:
    return ", ".join(p.name for p in params)
