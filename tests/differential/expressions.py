"""Expressions of a given type, fully parenthesised.

Nothing here has side effects and nothing is undefined in P4: headers are read only
where they are surely valid, and there is no division.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.differential.choices import Choices
from tests.differential.model import BOOL, Bits, Bool, Function, Scalar, Scope

WIDTHS = (8, 16, 32, 1, 4, 9, 48, 7, 13, 24, 31, 33, 63, 64, 65, 100, 128)
_COMPARISONS = ("==", "!=", "<", "<=", ">", ">=")
_WIDEST = 128


class Expressions:
    def __init__(self, choose: Choices, functions: list[Function], portable: bool) -> None:
        """``portable``: without slices and concatenations of signed numbers, whose
        translation by p4c does not pass its own type checker, and without loops:
        p4c 1.2.5's JSON has BMv2 run their body once."""
        self._choose = choose
        self._functions = functions
        self.portable = portable
        self.constants: dict[int, set[int]] = {}  # used in comparisons, by width

    def of(self, kind: Scalar, scope: Scope, depth: int) -> str:
        if isinstance(kind, Bool):
            return self.boolean(scope, depth)
        return self.bits(kind, scope, depth)

    def place(self, kind: Scalar, scope: Scope) -> str | None:
        """A variable of exactly this type, None if there is none."""
        found = [p.text for p in scope.readable() if p.type == kind]
        return self._choose.pick(found) if found else None

    def literal(self, kind: Bits) -> str:
        value = self._choose.bits(kind.width)
        self.constants.setdefault(kind.width, set()).add(value)
        return kind.literal(value)

    # ---- numbers -------------------------------------------------------------------------

    def bits(self, kind: Bits, scope: Scope, depth: int) -> str:
        makers: list[tuple[int, Callable[[Bits, Scope, int], str]]] = [(3, self._leaf)]
        if depth > 0:
            makers += [
                (6, self._binary),
                (3, self._cast),
                (2, self._unary),
                (2, self._shift),
                (2, self._choice),
                (2, self._slice),
            ]
            if kind.width > 1:
                makers.append((2, self._concatenation))
            if any(f.result == kind for f in self._functions):
                makers.append((2, self._call))
        return self._choose.weighted(makers)(kind, scope, depth - 1)

    def _leaf(self, kind: Bits, scope: Scope, _depth: int) -> str:
        place = self.place(kind, scope)
        if place is None or self._choose.chance(25):
            return self._cast_leaf(kind, scope) if self._choose.chance(60) else self.literal(kind)
        return place

    def _cast_leaf(self, kind: Bits, scope: Scope) -> str:
        """Some variable, cast to the type."""
        found = [(p.text, p.type) for p in scope.readable()]
        if not found:
            return self.literal(kind)
        text, source = self._choose.pick(found)
        return cast(text, source, kind)

    def _binary(self, kind: Bits, scope: Scope, depth: int) -> str:
        operator = self._choose.pick(("+", "-", "&", "|", "^", "*", "|+|", "|-|"))
        left = self.bits(kind, scope, depth)
        return f"({left} {operator} {self.bits(kind, scope, depth)})"

    def _unary(self, kind: Bits, scope: Scope, depth: int) -> str:
        return f"({self._choose.pick(('~', '-'))}{self.bits(kind, scope, depth)})"

    def _shift(self, kind: Bits, scope: Scope, depth: int) -> str:
        operator = self._choose.pick((">>", "<<"))
        if self._choose.chance(40):
            by = self.bits(Bits(self._choose.pick((8, 4, 1))), scope, depth)
        else:
            by = Bits(8).literal(self._choose.integer(0, min(kind.width + 1, 255)))
        return f"({self.bits(kind, scope, depth)} {operator} {by})"

    def _cast(self, kind: Bits, scope: Scope, depth: int) -> str:
        source: Scalar = Bits(self._choose.pick(WIDTHS), self._choose.chance(25))
        if kind.width == 1 and not kind.signed and self._choose.chance(30):
            source = BOOL
        return cast(self.of(source, scope, depth), source, kind)

    def _choice(self, kind: Bits, scope: Scope, depth: int) -> str:
        yes, no = self.bits(kind, scope, depth), self.bits(kind, scope, depth)
        return f"({self.boolean(scope, depth)} ? {yes} : {no})"

    def _slice(self, kind: Bits, scope: Scope, depth: int) -> str:
        if kind.width >= _WIDEST:
            return self._binary(kind, scope, depth)
        width = self._choose.integer(kind.width + 1, min(kind.width + 40, _WIDEST))
        low = self._choose.integer(0, width - kind.width)
        source = Bits(width, self._signed())
        piece = f"({self.bits(source, scope, depth)})[{low + kind.width - 1}:{low}]"
        return cast(piece, Bits(kind.width), kind)

    def _concatenation(self, kind: Bits, scope: Scope, depth: int) -> str:
        left = self._choose.integer(1, kind.width - 1)
        signed = self._signed()
        parts = (Bits(left, signed), Bits(kind.width - left, self._signed()))
        text = " ++ ".join(self.bits(part, scope, depth) for part in parts)
        return cast(f"({text})", Bits(kind.width, signed), kind)

    def _signed(self) -> bool:
        return not self.portable and self._choose.chance(15)

    def _call(self, kind: Bits, scope: Scope, depth: int) -> str:
        function = self._choose.pick([f for f in self._functions if f.result == kind])
        arguments = [self.bits(p, scope, depth) for p in function.parameters]
        return f"{function.name}({', '.join(arguments)})"

    # ---- truth ---------------------------------------------------------------------------

    def boolean(self, scope: Scope, depth: int) -> str:
        makers: list[tuple[int, Callable[[Scope, int], str]]] = [(2, self._truth)]
        if depth > 0:
            makers += [(6, self._comparison), (2, self._connective), (1, self._negation)]
        if scope.headers:
            makers.append((2, self._validity))
        return self._choose.weighted(makers)(scope, depth - 1)

    def _truth(self, scope: Scope, _depth: int) -> str:
        return self.place(BOOL, scope) or self._choose.pick(("true", "false"))

    def _validity(self, scope: Scope, _depth: int) -> str:
        return f"{self._choose.pick(list(scope.headers))}.isValid()"

    def _comparison(self, scope: Scope, depth: int) -> str:
        kind = Bits(self._choose.pick(WIDTHS), self._choose.chance(25))
        found = [p for p in scope.readable() if isinstance(p.type, Bits)]
        if found and self._choose.chance(60):
            place = self._choose.pick(found)
            assert isinstance(place.type, Bits)
            kind = place.type
            right = self.literal(kind) if self._choose.chance(50) else self.bits(kind, scope, depth)
            return f"({place.text} {self._choose.pick(_COMPARISONS)} {right})"
        left, right = self.bits(kind, scope, depth), self.bits(kind, scope, depth)
        return f"({left} {self._choose.pick(_COMPARISONS)} {right})"

    def _connective(self, scope: Scope, depth: int) -> str:
        operator = self._choose.pick(("&&", "||"))
        return f"({self.boolean(scope, depth)} {operator} {self.boolean(scope, depth)})"

    def _negation(self, scope: Scope, depth: int) -> str:
        return f"(!{self.boolean(scope, depth)})"


def cast(text: str, source: Scalar, target: Bits) -> str:
    """``text`` of type ``source`` as ``target``, by as many casts as P4 wants."""
    if source == target:
        return text
    if isinstance(source, Bool):
        return cast(f"((bit<1>){text})", Bits(1), target)
    if source.signed == target.signed:
        return f"(({target}){text})"
    if source.width == target.width:
        return f"(({target}){text})"
    # int<N> becomes bit<N>, which then changes its width; and the other way round.
    turned = Bits(source.width, target.signed)
    return cast(f"(({turned}){text})", turned, target)
