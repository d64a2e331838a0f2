"""Members, indices and slices: what stands behind a value or a type's name."""

from __future__ import annotations

from testbed.compiler import ast, fold
from testbed.compiler.ast import MemberKind
from testbed.compiler.check_conversions import ConversionChecker
from testbed.compiler.check_types import unknown
from testbed.compiler.diagnostics import choices, did_you_mean
from testbed.compiler.types import (
    BOOL,
    ERROR,
    UNKNOWN,
    ActionRunType,
    ApplyResultType,
    BitsType,
    BoolType,
    CallableType,
    ControlType,
    EnumType,
    ErrorType,
    ExternType,
    IntType,
    ListType,
    NewType,
    ParserType,
    RecordType,
    StackType,
    StructType,
    TableType,
    TupleType,
    Type,
    TypeOfType,
    VarbitType,
)
from testbed.compiler.values import EnumValue, ErrorValue, ListValue, StructValue

HEADER_METHODS = ("isValid", "setValid", "setInvalid")
UNION_METHODS = ("isValid",)
STACK_METHODS = ("push_front", "pop_front")
SIZE_METHODS = ("minSizeInBits", "minSizeInBytes", "maxSizeInBits", "maxSizeInBytes")
_STACK_MEMBERS = {
    "next": MemberKind.STACK_NEXT,
    "last": MemberKind.STACK_LAST,
    "lastIndex": MemberKind.STACK_LAST_INDEX,
    "size": MemberKind.STACK_SIZE,
}
_APPLY_MEMBERS = {
    "hit": MemberKind.APPLY_HIT,
    "miss": MemberKind.APPLY_MISS,
    "action_run": MemberKind.APPLY_ACTION_RUN,
}


class MemberChecker(ConversionChecker):
    in_parser = False
    switched: ast.Expression | None = None  # the subject of the switch that begins here

    # ------------------------------------------------------------------ members

    def member(self, e: ast.MemberExpr) -> ast.Expression:
        e.base = base = self.expression(e.base)
        name = e.member
        e.type = UNKNOWN
        match base.type:
            case TypeOfType(named=named):
                return self._type_member(e, named)
            case StructType() as t:
                if name in t.fields:
                    e.kind, e.type = MemberKind.FIELD, t.fields[name]
                    if isinstance(base.value, StructValue):
                        e.value = base.value.get(name)
                elif name in self.methods_of(t):
                    self._method(e)
                else:
                    self.unknown_field(e.member_span, name, t)
            case StackType() as t:
                self._stack_member(e, t)
            case ApplyResultType() as t:
                if name == "action_run" and e is not self.switched:
                    self.error(
                        e.span,
                        "'action_run' stands only in a switch",
                        f"write: switch ({t.decl.name}.apply().action_run) {{ ... }}",
                    )
                elif name in _APPLY_MEMBERS:
                    e.kind = _APPLY_MEMBERS[name]
                    e.type = ActionRunType(t.decl) if name == "action_run" else BOOL
                else:
                    self._no_member(e, _APPLY_MEMBERS)
            case RecordType() as t:
                members = dict(t.members)
                if name in members:
                    e.kind, e.type = MemberKind.FIELD, members[name]
                else:
                    self._no_member(e, members)
            case t if not unknown(t):
                if name in self.methods_of(t):
                    self._method(e)
                else:
                    self._no_member(e, self.methods_of(t))
        return e

    def methods_of(self, t: Type) -> list[str]:
        """The names of the methods that a value of type ``t`` has."""
        match t:
            case ExternType():
                return list(dict.fromkeys(m.name for m in t.decl.methods))
            case TableType() | ParserType() | ControlType():
                return ["apply"]
            case StructType(kind="header"):
                return [*HEADER_METHODS, *SIZE_METHODS]
            case StructType(kind="header_union"):
                return [*UNION_METHODS, *SIZE_METHODS]
            case StackType():
                return [*STACK_METHODS, *SIZE_METHODS]
            case (
                StructType()
                | BitsType()
                | BoolType()
                | VarbitType()
                | TupleType()
                | EnumType()
                | NewType()
            ):
                return [*SIZE_METHODS]
        return []

    def _method(self, e: ast.MemberExpr) -> None:
        e.kind, e.type = MemberKind.METHOD, CallableType(f"method '{e.member}'")

    def _no_member(self, e: ast.MemberExpr, names: object) -> None:
        listed = list(names)  # type: ignore[call-overload]
        self.error(
            e.member_span,
            f"{self.described(e.base)} has no member '{e.member}'",
            *did_you_mean(e.member, listed),
            *([choices("members", listed)] if listed else []),
        )

    def described(self, e: ast.Expression) -> str:
        t = e.type
        if isinstance(t, TableType):
            return f"table '{t.decl.name}'"
        if isinstance(t, ApplyResultType):
            return str(t)
        return f"a value of type '{t}'"

    def _type_member(self, e: ast.MemberExpr, named: Type) -> ast.Expression:
        if isinstance(named, EnumType):
            for i, member in enumerate(named.decl.members):
                if member.name == e.member:
                    number = member.number if named.underlying is not None else i
                    e.kind, e.type = MemberKind.ENUM, named
                    e.value = EnumValue(named.decl, e.member, number)
                    return e
            names = [m.name for m in named.decl.members]
            self.error(
                e.member_span,
                f"enum '{named}' has no member '{e.member}'",
                *did_you_mean(e.member, names),
                choices("members", names),
            )
        elif isinstance(named, ErrorType):
            for error in self.program.errors:
                if error.name == e.member:
                    e.kind, e.type = MemberKind.ERROR, ERROR
                    e.value = ErrorValue(error.name, error.number)
                    return e
            names = [m.name for m in self.program.errors]
            self.error(
                e.member_span,
                f"undefined error '{e.member}'",
                *did_you_mean(e.member, names),
                choices("errors", names),
            )
        elif e.member in SIZE_METHODS or (
            isinstance(named, ParserType | ControlType) and e.member == "apply"
        ):
            self._method(e)
        else:
            self.error(e.member_span, f"the type '{named}' has no member '{e.member}'")
        return e

    def _stack_member(self, e: ast.MemberExpr, t: StackType) -> None:
        name = e.member
        if name in STACK_METHODS or name in SIZE_METHODS:
            self._method(e)
            return
        kind = _STACK_MEMBERS.get(name)
        if kind is None:
            self._no_member(e, [*_STACK_MEMBERS, *STACK_METHODS])
            return
        e.kind = kind
        if kind is MemberKind.STACK_SIZE:
            e.type, e.value = BitsType(32), t.size
            return
        if not self.in_parser:
            self.error(
                e.member_span,
                f"'{name}' of a header stack can be used only in a parser",
                "elsewhere, use an index: stack[0]",
            )
            return
        e.type = BitsType(32) if kind is MemberKind.STACK_LAST_INDEX else t.element

    # ------------------------------------------------------------------ index, slice

    def index(self, e: ast.IndexExpr) -> ast.Expression:
        e.base = base = self.expression(e.base)
        e.index = index = self.expression(e.index)
        e.type = UNKNOWN
        t = base.type
        if unknown(t) or unknown(index.type):
            return e
        if not isinstance(t, StackType | TupleType | ListType):
            self.error(e.span, f"{self.described(base)} cannot be indexed")
            return e
        if isinstance(index.type, EnumType) and index.type.underlying is not None:
            e.index = index = self.coerce(index, index.type.underlying, "an index")
        if not isinstance(index.type, BitsType | IntType):
            self.mismatch(index.span, index.type, BitsType(32), "an index")
            return e
        at = index.value
        count = t.size if isinstance(t, StackType) else len(getattr(t, "elements", ()))
        if isinstance(t, TupleType) and at is None:
            self.error(index.span, "the index of a tuple must be known at compile time")
            return e
        if isinstance(at, int) and not isinstance(t, ListType) and not 0 <= at < count:
            self.error(
                index.span,
                f"index {at} is out of range",
                f"'{t}' has elements 0 to {count - 1}" if count else f"'{t}' has no elements",
            )
            return e
        if isinstance(index.type, IntType):
            e.index = self.coerce(index, BitsType(32), "an index")
        if isinstance(t, TupleType):
            assert isinstance(at, int)
            e.type = t.elements[at]
            if isinstance(base.value, ListValue):
                e.value = base.value.elements[at]
        else:
            e.type = t.element
        return e

    def slice_of(self, e: ast.SliceExpr) -> ast.Expression:
        e.base = base = self.expression(e.base)
        e.high, e.low = self.expression(e.high), self.expression(e.low)
        e.type = UNKNOWN
        if unknown(base.type) or unknown(e.high.type) or unknown(e.low.type):
            return e
        if isinstance(base.type, EnumType) and base.type.underlying is not None:
            e.base = base = self.coerce(base, base.type.underlying, "sliced")
        t = base.type
        if not isinstance(t, BitsType | IntType):
            self.error(e.span, f"{self.described(base)} cannot be sliced", "expected 'bit<W>'")
            return e
        high, low = e.high.value, e.low.value
        if not isinstance(high, int) or not isinstance(low, int):
            bad = e.low if isinstance(high, int) else e.high
            self.error(bad.span, "the bounds of a slice must be known at compile time")
            return e
        if e.plus:
            high = low + high - 1
            e.high.value, e.plus = high, False
        width = t.width if isinstance(t, BitsType) else high + 1
        if not 0 <= low <= high < width:
            self.error(
                e.high.span.to(e.low.span),
                f"the slice [{high}:{low}] is out of range",
                f"expected high >= low >= 0, and high at most {width - 1} for '{t}'",
            )
            return e
        e.type = BitsType(high - low + 1)
        if isinstance(base.value, int):
            e.value = fold.slice_bits(base.value, high, low)
        return e
