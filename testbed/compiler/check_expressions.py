"""The types and constant values of expressions, bottom up.

``expression`` returns the node that the parent is to hold: the same one, or an
implicit cast around it. An erroneous expression gets the unknown type, which
everything accepts, so that one mistake is reported once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from testbed.compiler import ast, fold
from testbed.compiler.ast import MemberKind
from testbed.compiler.check_types import MAX_WIDTH, TypeChecker, unknown
from testbed.compiler.diagnostics import choices, did_you_mean
from testbed.compiler.types import (
    BOOL,
    ERROR,
    INT,
    INVALID,
    MATCH_KIND,
    STRING,
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
    InvalidType,
    ListType,
    NewType,
    ParserType,
    RecordType,
    SetType,
    StackType,
    StringType,
    StructType,
    TableType,
    TupleType,
    Type,
    TypeOfType,
    TypeVar,
    VarbitType,
    contains,
)
from testbed.compiler.values import EnumValue, ErrorValue, ListValue, MatchKindValue, StructValue

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
_MAX_CONSTANT_BITS = 1 << 17
# What `bit` has and `type`, `error`, ... have not.
_ARITHMETIC = frozenset(["+", "-", "*", "/", "%", "|+|", "|-|", "&", "|", "^"])
_ORDER = frozenset(["<", ">", "<=", ">="])


def needs_no_divider(left: object, right: object) -> bool:
    """Whether the quotient of two sized numbers, known where they are not None, can be
    had at run time."""
    if not isinstance(right, int):
        return left == 0
    return left is not None or right & (right - 1) == 0  # 0 is refused as a divisor later


class ExpressionChecker(TypeChecker):
    in_parser = False

    def expression(self, e: ast.Expression) -> ast.Expression:
        result = self._HANDLERS[type(e)](self, e)
        if result.type is None:
            result.type = UNKNOWN
        value = result.value
        if isinstance(value, int) and value.bit_length() > _MAX_CONSTANT_BITS:
            self.error(e.span, "this constant is too large")
            result.type, result.value = UNKNOWN, None
        return result

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

    # ------------------------------------------------------------------ atoms

    def _int_literal(self, e: ast.IntLiteral) -> ast.Expression:
        if e.width is None:
            e.type, e.value = INT, e.number
            return e
        if not (0 if not e.signed else 1) <= e.width <= MAX_WIDTH:
            self.error(e.span, f"the width of a number must be between 1 and {MAX_WIDTH}")
            e.type = UNKNOWN
            return e
        wanted = BitsType(e.width, e.signed)
        if not fold.fits(e.number, wanted):
            self.diagnostics.warning(
                e.span,
                f"the value {e.number} does not fit in {wanted}: it becomes "
                f"{fold.wrap(e.number, wanted)}",
            )
        e.type, e.value = wanted, fold.wrap(e.number, wanted)
        return e

    def _bool_literal(self, e: ast.BoolLiteral) -> ast.Expression:
        e.type, e.value = BOOL, e.literal
        return e

    def _string_literal(self, e: ast.StringLiteral) -> ast.Expression:
        e.type, e.value = STRING, e.text
        return e

    def _name(self, e: ast.NameExpr) -> ast.Expression:
        match e.decl:
            case ast.ConstDecl() as const:
                e.type = const.type if const.type is not None else UNKNOWN
                e.value = const.initializer.value
            case ast.VarDecl() | ast.ParamDecl() | ast.InstanceDecl() as decl:
                e.type = decl.type if decl.type is not None else UNKNOWN
            case ast.ValueSetDecl() as value_set:
                e.type = SetType(value_set.type)
            case ast.TableDecl() as table:
                e.type = TableType(table)
            case ast.MatchKindMember():
                e.type, e.value = MATCH_KIND, MatchKindValue(e.name)
            case ast.FunctionDecl() | ast.ActionDecl() as decl:
                e.type = CallableType(f"{decl.what} '{e.name}'")
            case None:
                e.type = UNKNOWN
            case _:
                self.error(e.span, f"'{e.name}' is a {e.decl.what}, not a value")
                e.type = UNKNOWN
        return e

    def _type_name(self, e: ast.TypeNameExpr) -> ast.Expression:
        named = self.type_of(e.named)
        e.type = UNKNOWN if unknown(named) else TypeOfType(named)
        return e

    def _this(self, e: ast.ThisExpr) -> ast.Expression:
        self.error(e.span, "'this' is not supported yet, see docs/limitations.md")
        return e

    def _list(self, e: ast.ListExpr) -> ast.Expression:
        for i, element in enumerate(e.elements):
            e.elements[i] = self.expression(element)
            self.not_a_value(e.elements[i])
        e.type = TupleType(tuple(x.type for x in e.elements))
        if not e.dots and all(x.value is not None for x in e.elements):
            e.value = ListValue(tuple(x.value for x in e.elements))
        return e

    def _struct_value(self, e: ast.StructExpr) -> ast.Expression:
        for item in e.fields:
            item.value = self.expression(item.value)
            self.not_a_value(item.value)
        e.type = RecordType(tuple((i.name, i.value.type) for i in e.fields))
        return e

    def _invalid(self, e: ast.InvalidExpr) -> ast.Expression:
        e.type = INVALID
        return e

    def _dots(self, e: ast.DefaultExpr) -> ast.Expression:
        e.type = INVALID
        return e

    def _keyset_only(self, e: ast.Expression) -> ast.Expression:
        self.error(e.span, "this stands only where values are matched: in a select or an entry")
        return e

    # ------------------------------------------------------------------ members

    def _member(self, e: ast.MemberExpr) -> ast.Expression:
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
                if name in _APPLY_MEMBERS:
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

    def _index(self, e: ast.IndexExpr) -> ast.Expression:
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

    def _slice(self, e: ast.SliceExpr) -> ast.Expression:
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

    # ------------------------------------------------------------------ operators

    def _unary(self, e: ast.UnaryExpr) -> ast.Expression:
        e.operand = operand = self._bits_of_enum(self.expression(e.operand))
        e.type = UNKNOWN
        if self.not_a_value(operand):
            return e
        t = operand.type
        fits = (
            isinstance(t, BoolType)
            if e.op == "!"
            else isinstance(t, BitsType) or (isinstance(t, IntType) and e.op != "~")
        )
        if not fits:
            wanted = "bool" if e.op == "!" else "bit<W> or int<W>"
            self.error(
                e.span,
                f"operator '{e.op}' cannot be applied to a value of type '{t}'",
                f"expected {wanted}",
            )
            return e
        e.type = t
        if operand.value is not None:
            e.value = fold.unary(e.op, operand.value, t)
        return e

    def _bits_of_enum(self, e: ast.Expression) -> ast.Expression:
        """A serializable enum's value as its number."""
        if isinstance(e.type, EnumType) and e.type.underlying is not None:
            return self.coerce(e, e.type.underlying, "a number")
        return e

    def _binary(self, e: ast.BinaryExpr) -> ast.Expression:
        # A long chain of operators leans to the left: go down it in a loop.
        chain = [e]
        while type(chain[-1].left) is ast.BinaryExpr:
            chain.append(chain[-1].left)
        chain[-1].left = self.expression(chain[-1].left)
        for node in reversed(chain):
            node.right = self.expression(node.right)
            self._operator(node)
        return e

    def _operator(self, e: ast.BinaryExpr) -> None:
        e.type = UNKNOWN
        if self.not_a_value(e.left) or self.not_a_value(e.right):
            return
        op = e.op
        if op in ("==", "!="):
            self._equality(e)
        elif op in ("&&", "||"):
            for side in (e.left, e.right):
                if side.type != BOOL:
                    self.mismatch(side.span, side.type, BOOL, f"an operand of '{op}'")
                    return
            e.type = BOOL
            if isinstance(e.left.value, bool) and (
                e.right.value is not None or e.left.value == (op == "||")
            ):
                e.value = fold.binary(op, e.left.value, e.right.value, BOOL, BOOL)
        elif op == "++":
            self._concatenation(e)
        elif op in ("<<", ">>"):
            self._shift(e)
        else:
            self._arithmetic(e)

    def _same_type(self, e: ast.BinaryExpr) -> Type | None:
        """Give both sides one type; ``None``, with an error, where they have none."""
        left, right = e.left, e.right
        if left.type != right.type:
            if isinstance(left.type, EnumType) or isinstance(right.type, EnumType):
                left, right = self._bits_of_enum(left), self._bits_of_enum(right)
            if isinstance(left.type, IntType) and isinstance(right.type, BitsType):
                left = self.coerce(left, right.type, "an operand")
            elif isinstance(right.type, IntType) and isinstance(left.type, BitsType):
                right = self.coerce(right, left.type, "an operand")
            e.left, e.right = left, right
        if left.type != right.type:
            self.error(
                e.span,
                f"type mismatch: the operands of '{e.op}' have types "
                f"'{left.type}' and '{right.type}'",
                *(self._cast_hint(right.type, left.type) or ["expected one type on both sides"]),
            )
            return None
        return left.type

    def _arithmetic(self, e: ast.BinaryExpr) -> None:
        op = e.op
        e.left, e.right = self._bits_of_enum(e.left), self._bits_of_enum(e.right)
        for side in (e.left, e.right):
            if not isinstance(side.type, BitsType | IntType):
                self.error(
                    side.span,
                    f"operator '{op}' cannot be applied to a value of type '{side.type}'",
                    "expected a number: bit<W>, int<W> or int",
                )
                return
        t = self._same_type(e)
        if t is None:
            return
        if isinstance(t, IntType) and op in ("|+|", "|-|"):
            self.error(e.span, f"operator '{op}' needs operands with a width, as in 8w5")
            return
        if op in ("/", "%") and isinstance(t, BitsType) and t.signed:
            self.error(
                e.span,
                f"operator '{op}' cannot be applied to values of type '{t}'",
                "P4 divides only unsigned numbers: bit<W> or int",
            )
            return
        if (
            op in ("/", "%")
            and isinstance(t, BitsType)
            and not needs_no_divider(e.left.value, e.right.value)
        ):
            self.error(
                e.span,
                f"operator '{op}' needs operands that are known at compile time",
                "switches do not divide; by a constant power of two they shift",
            )
            return
        self._finish(e, t, BOOL if op in _ORDER else t)

    def _finish(self, e: ast.BinaryExpr, left: Type, result: Type) -> None:
        """Set the type and, where both operands are known, the value."""
        e.type = result
        if isinstance(result, IntType) and (e.left.value is None or e.right.value is None):
            return
        if e.op in ("/", "%") and e.right.value == 0:
            self.error(e.span, "division by zero")
            e.type = UNKNOWN
            return
        if e.left.value is not None and e.right.value is not None:
            if (
                e.op == "*"
                and isinstance(result, IntType)
                and e.left.value.bit_length() + e.right.value.bit_length() > _MAX_CONSTANT_BITS
            ):
                self.error(e.span, "this constant is too large")
                e.type = UNKNOWN
                return
            try:
                e.value = fold.binary(e.op, e.left.value, e.right.value, left, result)
            except fold.FoldError as problem:
                self.error(e.span, str(problem))
                e.type = UNKNOWN

    def _shift(self, e: ast.BinaryExpr) -> None:
        e.left, e.right = self._bits_of_enum(e.left), self._bits_of_enum(e.right)
        for side in (e.left, e.right):
            if not isinstance(side.type, BitsType | IntType):
                self.error(
                    side.span,
                    f"operator '{e.op}' cannot be applied to a value of type '{side.type}'",
                    "expected a number: bit<W>, int<W> or int",
                )
                return
        amount = e.right
        if amount.value is None and isinstance(amount.type, BitsType) and amount.type.signed:
            self.error(
                amount.span,
                f"a shift by a signed number, '{amount.type}'",
                "expected 'bit<W>', or a constant",
            )
            return
        if isinstance(amount.value, int) and amount.value < 0:
            self.error(amount.span, f"shift by a negative number ({amount.value})")
            return
        if isinstance(e.left.type, IntType) and amount.value is None:
            self.error(
                e.left.span,
                "the width of the shifted number is not known",
                "give it a width, as in 8w1 << n",
            )
            return
        self._finish(e, e.left.type, e.left.type)

    def _concatenation(self, e: ast.BinaryExpr) -> None:
        e.left, e.right = self._bits_of_enum(e.left), self._bits_of_enum(e.right)
        left, right = e.left.type, e.right.type
        if isinstance(left, StringType) and isinstance(right, StringType):
            e.type = STRING
            if e.left.value is not None and e.right.value is not None:
                e.value = e.left.value + e.right.value
            return
        for side in (e.left, e.right):
            if not isinstance(side.type, BitsType):
                self.error(
                    side.span,
                    f"operator '++' cannot be applied to a value of type '{side.type}'",
                    "expected 'bit<W>' or 'int<W>'; a number needs a width, as in 8w5",
                )
                return
        assert isinstance(left, BitsType) and isinstance(right, BitsType)
        result = BitsType(left.width + right.width, left.signed)
        if result.width > MAX_WIDTH:
            self.error(e.span, f"the result is wider than {MAX_WIDTH} bits")
            return
        e.type = result
        if e.left.value is not None and e.right.value is not None:
            e.value = fold.concatenate(e.left.value, e.right.value, right.width, result)

    def _equality(self, e: ast.BinaryExpr) -> None:
        left, right = e.left, e.right
        if left.type != right.type and not isinstance(left.type, EnumType | BitsType | IntType):
            # {...}, {#} and ... take the type of the other side
            loose = (TupleType, RecordType, InvalidType)
            if isinstance(right.type, loose) and not isinstance(left.type, loose):
                e.right = right = self.coerce(right, left.type, f"compared to '{left.type}'")
            elif isinstance(left.type, loose):
                e.left = left = self.coerce(left, right.type, f"compared to '{right.type}'")
            if unknown(left.type) or unknown(right.type):
                return
        t = self._same_type(e)
        if t is None:
            return
        if isinstance(t, ExternType | ParserType | ControlType | SetType | ApplyResultType):
            self.error(e.span, f"values of type '{t}' cannot be compared")
            return
        self._finish(e, t, BOOL)

    def _conditional(self, e: ast.ConditionalExpr) -> ast.Expression:
        e.condition = self.value(e.condition, BOOL, "a condition")
        e.then, e.otherwise = self.expression(e.then), self.expression(e.otherwise)
        e.type = UNKNOWN
        if self.not_a_value(e.then) or self.not_a_value(e.otherwise):
            return e
        then, otherwise = e.then.type, e.otherwise.type
        if then != otherwise:
            if self.converts(then, otherwise):
                e.then = self.coerce(e.then, otherwise, f"of type '{otherwise}'")
            else:
                e.otherwise = self.coerce(e.otherwise, then, f"of type '{then}', as before the ':'")
        if unknown(e.then.type) or unknown(e.otherwise.type):
            return e
        e.type = e.then.type
        if isinstance(e.condition.value, bool):
            e.value = e.then.value if e.condition.value else e.otherwise.value
        return e

    # ------------------------------------------------------------------ casts

    def _cast(self, e: ast.CastExpr) -> ast.Expression:
        assert e.target is not None
        wanted = self.type_of(e.target)
        e.operand = operand = self.expression(e.operand)
        e.type = wanted
        if unknown(wanted) or self.not_a_value(operand):
            return e
        given = operand.type
        if isinstance(operand, ast.ListExpr | ast.StructExpr | ast.InvalidExpr | ast.DefaultExpr):
            if isinstance(wanted, StructType) and wanted.decl.type_params and not wanted.args:
                wanted = self._infer_struct(wanted, given)
                e.type = wanted
            e.operand = self.coerce(operand, wanted, f"cast to '{wanted}'")
            e.value = e.operand.value
            return e
        if not self._castable(given, wanted):
            self.error(
                e.span,
                f"a value of type '{given}' cannot be cast to '{wanted}'",
                *self._cast_advice(given, wanted),
            )
            e.type = UNKNOWN
            return e
        value = operand.value
        if isinstance(given, IntType) and isinstance(value, int) and isinstance(wanted, NewType):
            operand.type = wanted.underlying
        if value is not None:
            e.value = self._cast_value(value, wanted)
        elif isinstance(given, IntType) and isinstance(wanted, BitsType):
            e.operand = self.coerce(operand, wanted, f"cast to '{wanted}'")
        return e

    def _infer_struct(self, wanted: StructType, given: Type) -> Type:
        bound: dict[ast.TypeParam, Type] = dict.fromkeys(wanted.decl.type_params, UNKNOWN)
        generic = StructType(wanted.decl, tuple(TypeVar(p) for p in wanted.decl.type_params))
        self.unify(generic, given, bound)
        return StructType(wanted.decl, tuple(bound.values()))

    def _cast_value(self, value: object, wanted: Type) -> object:
        number = getattr(value, "number", value)
        target = wanted
        while isinstance(target, NewType):
            target = target.underlying
        if isinstance(target, EnumType):
            for member in target.decl.members:
                if member.number == number:
                    return EnumValue(target.decl, member.name, member.number)
            return None
        if isinstance(target, BoolType):
            return bool(number)
        if isinstance(number, int):
            return fold.wrap(int(number), target)
        return value

    def _castable(self, given: Type, wanted: Type) -> bool:
        if given == wanted or self.converts(given, wanted):
            return True
        if isinstance(wanted, NewType):
            return self._castable(given, wanted.underlying)
        if isinstance(given, NewType):
            return self._castable(given.underlying, wanted)
        if isinstance(given, EnumType) and given.underlying is not None:
            return self._castable(given.underlying, wanted)
        match given, wanted:
            case BitsType(), BitsType():
                return given.signed == wanted.signed or given.width == wanted.width
            case (BitsType(), BoolType()) | (BoolType(), BitsType()):
                bits = given if isinstance(given, BitsType) else wanted
                return bits == BitsType(1)
            case IntType(), BoolType():
                return True
            case BitsType() | BoolType(), IntType():
                return True
            case BitsType() | IntType(), EnumType() if wanted.underlying is not None:
                return isinstance(given, IntType) or given == wanted.underlying
        return False

    def _cast_advice(self, given: Type, wanted: Type) -> list[str]:
        if isinstance(given, BitsType) and isinstance(wanted, BitsType):
            between = BitsType(wanted.width, given.signed)
            return [f"change the width first, then the sign: ({wanted})({between})(...)"]
        if isinstance(wanted, BoolType):
            return ["compare, as in x != 0"]
        return []

    # ------------------------------------------------------------------ assignable expressions

    def assignable(self, e: ast.Expression) -> bool:
        """Whether ``e`` is an l-value; an error where it is not."""
        inner = e
        while True:
            match inner:
                case ast.MemberExpr(kind=MemberKind.FIELD | MemberKind.STACK_LAST):
                    inner = inner.base
                case ast.MemberExpr(kind=MemberKind.STACK_NEXT):
                    inner = inner.base
                case ast.IndexExpr() | ast.SliceExpr():
                    inner = inner.base
                case ast.NameExpr():
                    return self._assignable_name(e, inner)
                case _:
                    if not unknown(inner.type):
                        self.error(e.span, "this expression cannot be assigned to")
                    return False

    def _assignable_name(self, e: ast.Expression, name: ast.NameExpr) -> bool:
        match name.decl:
            case ast.VarDecl() | None:
                return True
            case ast.ParamDecl() as param:
                if param.direction in ("out", "inout"):
                    return True
                kind = (
                    f"an '{param.direction}' parameter"
                    if param.direction
                    else ("a parameter without a direction")
                )
                self.error(
                    e.span,
                    f"'{name.name}' cannot be assigned to: it is {kind}",
                    "only 'out' and 'inout' parameters can be written",
                )
            case decl:
                self.error(e.span, f"'{name.name}' cannot be assigned to: it is a {decl.what}")
        return False

    def _call(self, e: ast.CallExpr) -> ast.Expression:
        raise NotImplementedError

    _HANDLERS: ClassVar[dict[type, Callable[..., ast.Expression]]] = {
        ast.IntLiteral: _int_literal,
        ast.BoolLiteral: _bool_literal,
        ast.StringLiteral: _string_literal,
        ast.NameExpr: _name,
        ast.TypeNameExpr: _type_name,
        ast.ThisExpr: _this,
        ast.ListExpr: _list,
        ast.StructExpr: _struct_value,
        ast.InvalidExpr: _invalid,
        ast.DefaultExpr: _dots,
        ast.DontCareExpr: _keyset_only,
        ast.MaskExpr: _keyset_only,
        ast.RangeExpr: _keyset_only,
        ast.MemberExpr: _member,
        ast.IndexExpr: _index,
        ast.SliceExpr: _slice,
        ast.UnaryExpr: _unary,
        ast.BinaryExpr: _binary,
        ast.ConditionalExpr: _conditional,
        ast.CastExpr: _cast,
        ast.CallExpr: lambda self, e: self._call(e),
    }
