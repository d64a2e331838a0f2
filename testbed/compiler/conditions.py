"""The integer expressions of ``#if`` and ``#elif``, on expanded tokens.

As in C, a name that is no macro is 0, and numbers have 64 bits.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from testbed.compiler.lexer import BAD, Token, number

MAX_NESTING = 200  # of parentheses and ``?``: each takes a dozen Python frames
_BITS = 64


class BadExpression(Exception):
    """Why an expression has no value."""


def _bounded(value: int) -> int:
    """`value`, if it has no more than ``_BITS`` bits: no expression grows without end."""
    if abs(value) >> _BITS:
        raise BadExpression(f"its numbers have at most {_BITS} bits")
    return value


_UNARY: dict[str, Callable[[int], int]] = {
    "!": lambda a: int(not a),
    "-": operator.neg,
    "+": operator.pos,
    "~": operator.invert,
}
_OPERATIONS: dict[str, Callable[[int, int], int]] = {
    "||": lambda a, b: int(bool(a or b)),
    "&&": lambda a, b: int(bool(a and b)),
    "|": operator.or_,
    "^": operator.xor,
    "&": operator.and_,
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
    "<<": operator.lshift,
    ">>": operator.rshift,
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
}


class Condition:
    """An integer expression of C's preprocessor, by precedence climbing."""

    _LEVELS = (
        ("||",),
        ("&&",),
        ("|",),
        ("^",),
        ("&",),
        ("==", "!="),
        ("<", ">", "<=", ">="),
        ("<<", ">>"),
        ("+", "-"),
        ("*", "/", "%"),
    )

    def __init__(self, tokens: list[Token]) -> None:
        self._words: list[str] = []
        glued = False
        for token in tokens:
            if token.kind == BAD:
                raise BadExpression(f"unexpected '{token.text}'")
            if token.text == ">" and self._words[-1:] == [">"] and glued:
                self._words[-1] = ">>"
            else:
                self._words.append(token.text)
            glued = token.glued
        self._at = 0
        self._depth = 0

    def run(self) -> int:
        value = self._ternary()
        if self._at < len(self._words):
            raise BadExpression(f"unexpected '{self._words[self._at]}'")
        return value

    def _next(self) -> str:
        if self._at >= len(self._words):
            raise BadExpression("something is missing at its end")
        self._at += 1
        return self._words[self._at - 1]

    def _peek(self) -> str:
        return self._words[self._at] if self._at < len(self._words) else ""

    def _ternary(self) -> int:
        with self._nested():
            return self._choice()

    @contextmanager
    def _nested(self) -> Iterator[None]:
        self._depth += 1
        if self._depth > MAX_NESTING:
            raise BadExpression(f"it is nested more than {MAX_NESTING} levels deep")
        yield
        self._depth -= 1

    def _choice(self) -> int:
        condition = self._binary(0)
        if self._peek() != "?":
            return condition
        self._next()
        then = self._ternary()
        if self._next() != ":":
            raise BadExpression("expected ':'")
        otherwise = self._ternary()
        return then if condition else otherwise

    def _binary(self, level: int) -> int:
        if level == len(self._LEVELS):
            return self._unary()
        left = self._binary(level + 1)
        while self._peek() in self._LEVELS[level]:
            symbol = self._next()
            left = self._apply(symbol, left, self._binary(level + 1))
        return left

    def _apply(self, symbol: str, a: int, b: int) -> int:
        if symbol in ("/", "%"):
            if b == 0:
                raise BadExpression("division by zero")
            quotient = abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
            return _bounded(quotient if symbol == "/" else a - b * quotient)
        if symbol in ("<<", ">>") and not 0 <= b < 64:
            raise BadExpression("shift amount out of range")
        return _bounded(_OPERATIONS[symbol](a, b))

    def _unary(self) -> int:
        word = self._next()
        signs: list[str] = []
        while word in _UNARY:
            signs.append(word)
            word = self._next()
        value = self._operand(word)
        for sign in reversed(signs):
            value = _bounded(_UNARY[sign](value))
        return value

    def _operand(self, word: str) -> int:
        if word == "(":
            value = self._ternary()
            if self._next() != ")":
                raise BadExpression("expected ')'")
            return value
        if word[0].isdigit():
            parsed = number(word.rstrip("uUlL"))
            if parsed is None:
                raise BadExpression(f"bad number '{word}'")
            return _bounded(parsed[0])
        if word[0].isalpha() or word[0] == "_":
            return 0  # C: a name that is no macro is 0
        raise BadExpression(f"unexpected '{word}'")
