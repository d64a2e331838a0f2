"""Operators and casts."""

from __future__ import annotations

from testbed.compiler import ast, fold
from testbed.compiler.check_members import MemberChecker
from testbed.compiler.check_types import MAX_STRING, MAX_WIDTH, unknown
from testbed.compiler.types import (
    BOOL,
    STRING,
    UNKNOWN,
    ApplyResultType,
    BitsType,
    BoolType,
    ControlType,
    EnumType,
    ExternType,
    IntType,
    InvalidType,
    NewType,
    PackageType,
    ParserType,
    RecordType,
    SetType,
    StringType,
    StructType,
    TupleType,
    Type,
    TypeVar,
    VoidType,
    contains,
)
from testbed.compiler.values import EnumValue

MAX_CONSTANT_BITS = 1 << 17
_INCOMPARABLE = (
    ExternType,
    ParserType,
    ControlType,
    PackageType,
    SetType,
    ApplyResultType,
    VoidType,
)
_ORDER = frozenset(["<", ">", "<=", ">="])


def needs_no_divider(left: object, right: object) -> bool:
    """Whether the quotient of two sized numbers, known where they are not None, can be
    had at run time."""
    if not isinstance(right, int):
        return left == 0
    return left is not None or right & (right - 1) == 0  # 0 is refused as a divisor later


class OperatorChecker(MemberChecker):
    # ------------------------------------------------------------------ operators

    def unary(self, e: ast.UnaryExpr) -> ast.Expression:
        e.operand = operand = self.bits_of_enum(self.expression(e.operand))
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

    def bits_of_enum(self, e: ast.Expression) -> ast.Expression:
        """A serializable enum's value as its number."""
        if isinstance(e.type, EnumType) and e.type.underlying is not None:
            return self.coerce(e, e.type.underlying, "a number")
        return e

    def binary(self, e: ast.BinaryExpr) -> ast.Expression:
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
                left, right = self.bits_of_enum(left), self.bits_of_enum(right)
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
                *(self.cast_hint(right.type, left.type) or ["expected one type on both sides"]),
            )
            return None
        return left.type

    def _arithmetic(self, e: ast.BinaryExpr) -> None:
        op = e.op
        e.left, e.right = self.bits_of_enum(e.left), self.bits_of_enum(e.right)
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
                and e.left.value.bit_length() + e.right.value.bit_length() > MAX_CONSTANT_BITS
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
        e.left, e.right = self.bits_of_enum(e.left), self.bits_of_enum(e.right)
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
        e.left, e.right = self.bits_of_enum(e.left), self.bits_of_enum(e.right)
        left, right = e.left.type, e.right.type
        if isinstance(left, StringType) and isinstance(right, StringType):
            e.type = STRING
            if e.left.value is not None and e.right.value is not None:
                if len(e.left.value) + len(e.right.value) > MAX_STRING:
                    self.error(e.span, f"the string is longer than {MAX_STRING} characters")
                    return
                e.value = e.left.value + e.right.value
            return
        for side, other in ((e.right, left), (e.left, right)):
            if isinstance(other, StringType):
                self.mismatch(side.span, side.type, STRING, "appended to a string")
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
            literal = isinstance(right, ast.ListExpr) and not isinstance(left, ast.ListExpr)
            if isinstance(right.type, loose) and (literal or not isinstance(left.type, loose)):
                e.right = right = self.coerce(right, left.type, f"compared to '{left.type}'")
            elif isinstance(left.type, loose):
                e.left = left = self.coerce(left, right.type, f"compared to '{right.type}'")
            if unknown(left.type) or unknown(right.type):
                return
        if isinstance(left.type, RecordType) and isinstance(right.type, RecordType):
            self.error(e.span, "cannot tell what struct these values are", "name it: (S){...}")
            return
        t = self._same_type(e)
        if t is None:
            return
        # of a type variable nothing is known but that it can be assigned (8.24)
        if isinstance(t, _INCOMPARABLE) or contains(t, lambda inner: isinstance(inner, TypeVar)):
            self.error(e.span, f"values of type '{t}' cannot be compared")
            return
        self._finish(e, t, BOOL)

    def conditional(self, e: ast.ConditionalExpr) -> ast.Expression:
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

    def cast(self, e: ast.CastExpr) -> ast.Expression:
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
        if (
            isinstance(given, IntType)
            and isinstance(wanted, BoolType)
            and value not in (None, 0, 1)
        ):
            self.error(
                e.span, f"{value} cannot be cast to 'bool'", "only 0 and 1 can; or compare: x != 0"
            )
            e.type = UNKNOWN
            return e
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
        # A new type casts to and from the type it is made of, one step at a time (8.11.1).
        if isinstance(given, NewType) and given.underlying == wanted:
            return True
        if isinstance(wanted, NewType):
            return given == wanted.underlying or isinstance(given, IntType)
        if isinstance(given, NewType):
            return False
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
        for new, other in ((wanted, given), (given, wanted)):
            if isinstance(new, NewType):
                return [f"'{new}' casts to and from '{new.underlying}' only, not '{other}'"]
        if isinstance(wanted, BoolType):
            return ["compare, as in x != 0"]
        return []
