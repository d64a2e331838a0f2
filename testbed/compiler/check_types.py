"""Type expressions to types, and which types stand where."""

from __future__ import annotations

from testbed.compiler import ast
from testbed.compiler.diagnostics import Diagnostics, Note
from testbed.compiler.nesting import PART_NAMES, holder_of, may_hold
from testbed.compiler.resolve_names import Overloads
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
    ListType,
    PackageType,
    ParserType,
    StackType,
    StructType,
    TupleType,
    Type,
    TypeVar,
    UnknownType,
    VarbitType,
    VoidType,
    contains,
)

MAX_WIDTH = 2048  # bits of bit<W>, int<W>
MAX_VARBIT = 65536
MAX_STACK = 4096  # elements
MAX_STRING = 65_536  # characters
MAX_LEVELS = 100  # of structs, tuples and stacks within one another
MAX_FIELDS = 65_536  # of a type in all
_BUILTIN = {
    "bool": BOOL,
    "error": ERROR,
    "match_kind": MATCH_KIND,
    "string": STRING,
    "void": VOID,
}


def unknown(t: Type) -> bool:
    return isinstance(t, UnknownType)


def compile_time(e: ast.Expression) -> bool:
    """Whether ``e`` is known when its parser or control is instantiated (18.1): a value,
    an instance, a parameter without a direction, or an expression of these."""
    if e.value is not None:
        return True
    match e:
        case ast.NameExpr():
            return isinstance(e.decl, ast.InstanceDecl) or (
                isinstance(e.decl, ast.ParamDecl) and not e.decl.direction
            )
        case ast.DefaultExpr() | ast.InvalidExpr() | ast.ThisExpr():
            return True
        case ast.ListExpr():
            return all(map(compile_time, e.elements))
        case ast.StructExpr():
            return all(compile_time(f.value) for f in e.fields)
        case ast.CallExpr():
            # p4c: an extern function of constants may be a factory of instances
            made = e.kind in (ast.CallKind.CONSTRUCTOR, ast.CallKind.EXTERN_FUNCTION)
            return made and all(map(compile_time, filter(None, e.bound)))
    inner = [x for x in ast.children(e) if isinstance(x, ast.Expression)]
    return bool(inner) and all(map(compile_time, inner))


class TypeChecker:
    def __init__(
        self, program: ast.Program, overloads: Overloads, diagnostics: Diagnostics
    ) -> None:
        self.program = program
        self.overloads = overloads
        self.diagnostics = diagnostics
        self.error = diagnostics.error
        # By identity, which the type that is kept beside the result guards.
        self._extents: dict[int, tuple[Type, tuple[int, int]]] = {}

    # ------------------------------------------------------------------ type expressions

    def type_of(self, t: ast.TypeExpr) -> Type:
        """What ``t`` denotes; an error and an unknown type where it denotes nothing."""
        t.type = self._type_of(t)
        if isinstance(t.type, StructType | TupleType | StackType):
            levels, fields = self._extent(t.type)
            if levels > MAX_LEVELS:
                self.error(t.span, f"the type is nested more than {MAX_LEVELS} levels deep")
                t.type = UNKNOWN
            elif fields > MAX_FIELDS:
                self.error(t.span, f"a value of this type has more than {MAX_FIELDS} fields in all")
                t.type = UNKNOWN
        return t.type

    def type_argument(self, t: ast.TypeExpr) -> Type:
        """As ``type_of``; unknown, and to be inferred, where ``_`` stands."""
        if isinstance(t, ast.DontCareTypeExpr):
            t.type = UNKNOWN
            return UNKNOWN
        return self.type_of(t)

    def _extent(self, t: Type) -> tuple[int, int]:
        """How many levels of types ``t`` has, and how many fields it has on the lowest.

        A few declarations can stand for 2^64 fields: each type is added up once.
        """
        known = self._extents.get(id(t))
        if known is not None:
            return known[1]
        parts: list[Type] = []
        times = 1
        match t:
            case StructType():
                parts = list(t.fields.values())
            case TupleType():
                parts = list(t.elements)
            case StackType():
                parts, times = [t.element], t.size
            case _:
                return 0, 1
        extents = [self._extent(part) for part in parts]
        levels = 1 + max((level for level, _ in extents), default=0)
        extent = levels, times * sum(fields for _, fields in extents)
        self._extents[id(t)] = t, extent
        return extent

    def _type_of(self, t: ast.TypeExpr) -> Type:
        match t:
            case ast.DontCareTypeExpr():
                self.error(
                    t.span,
                    "'_' is no type here",
                    "it stands for a type argument that the arguments of a call tell (7.2.14)",
                )
            case ast.BuiltinTypeExpr():
                return self._builtin(t)
            case ast.NamedTypeExpr():
                return self._named(t)
            case ast.StackTypeExpr():
                element = self.type_of(t.element)
                size = self.size(t.size, "a stack's size", MAX_STACK)
                if size is None or unknown(element):
                    return UNKNOWN
                if not self._part("stack", element, t.element.span):
                    return UNKNOWN
                return StackType(element, size)
            case ast.TupleTypeExpr():
                args = tuple(self.type_of(a) for a in t.args)
                parts = [
                    self._part(t.name, arg, written.span)
                    for arg, written in zip(args, t.args, strict=True)
                ]
                if any(map(unknown, args)) or not all(parts):
                    return UNKNOWN
                if t.name == "tuple":
                    return TupleType(args)
                if len(args) != 1:
                    self.error(t.span, f"list<...> takes 1 type argument, {len(args)} given")
                    return UNKNOWN
                return ListType(args[0])
        return UNKNOWN

    def _part(self, holder: str, t: Type, span: Span) -> bool:
        """Whether ``t`` may be part of a stack, tuple or list; an error if not."""
        if may_hold(holder, t):
            return True
        self.error(
            span,
            f"an element of a {holder} cannot have the type '{t}'",
            f"allowed: {PART_NAMES[holder]}",
        )
        return False

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
        args = tuple(map(self.type_argument, t.args))
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
                if args or decl.type_params:
                    return self._applied(t, StructType, decl, decl.type_params, args)
                # One object, so that its fields are collected once.
                if decl.type is None:
                    decl.type = StructType(decl)
                return decl.type
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
        if args and isinstance(result, StructType):
            return self._well_formed(result, t.span)
        return result

    def _well_formed(self, t: StructType, span: Span) -> Type:
        """A generic type applied: its fields' types, now known, must be allowed (7.2.8)."""
        holder = holder_of(t)
        for item in t.decl.fields:
            field_type = t.fields.get(item.name, UNKNOWN)
            if not may_hold(holder, field_type) and may_hold(holder, item.type):
                self.error(
                    span,
                    f"'{t}' does not exist: a field of a {holder} cannot have the type "
                    f"'{field_type}'",
                    f"allowed: {PART_NAMES[holder]}",
                    Note(f"the field '{item.name}' has it", item.name_span),
                )
                return UNKNOWN
        return t

    # ------------------------------------------------------------------ well-formedness

    def no_free_parameters(self, t: Type, span: Span) -> bool:
        """An error where a generic type's arguments are missing and nothing infers them."""

        def incomplete(inner: Type) -> bool:
            return (
                isinstance(inner, StructType | ExternType | PackageType | ParserType | ControlType)
                and not inner.args
                and bool(inner.decl.type_params)
            )

        if contains(t, incomplete):
            self.error(
                span,
                f"'{t}' needs type arguments",
                *(
                    [f"it is declared as {t.decl.name}<{_names(t.decl.type_params)}>"]
                    if incomplete(t) and hasattr(t, "decl")
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
