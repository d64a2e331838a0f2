"""What every part of the parser stands on: the tokens, the names, the recovery.

P4 cannot be parsed without knowing which names are types (``(T) - x`` is a cast
or a subtraction), so the parser keeps scopes of names, each a type or not. It
keeps no more than that; ``resolve`` binds names properly.

Errors: a missing ``;`` at the end of a line is reported and taken as read.
Anything else raises ``_Panic`` up to the nearest list (declarations, statements,
fields, properties), which skips to the end of the broken item and goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import accumulate
from typing import NoReturn, TypeVar

from testbed.compiler.diagnostics import Diagnostics, GiveUp, did_you_mean
from testbed.compiler.lexer import (
    BAD,
    EOF,
    IDENT,
    INT,
    KEYWORDS,
    SOFT_KEYWORDS,
    STRING,
    Token,
    bad_token_message,
)
from testbed.compiler.source import Span

# Levels of nesting; each takes a handful of Python frames in every pass.
MAX_NESTING = 200
# Operators, `else if`s or members that build on one another.
MAX_HEIGHT = 1000
# Declarations, statements or fields in a row that cannot be parsed.
MAX_BROKEN = 5

_ITEM_STARTS = frozenset(
    [
        "action",
        "control",
        "enum",
        "error",
        "extern",
        "header",
        "header_union",
        "match_kind",
        "package",
        "parser",
        "state",
        "struct",
        "table",
        "typedef",
        "value_set",
    ]
)
_DESCRIPTIONS = {
    IDENT: "a name",
    INT: "a number",
    STRING: "a string",
    EOF: "the end of the file",
}

T = TypeVar("T")


class Panic(Exception):
    """The item being parsed is given up; its error has been reported."""


class TokenStream:
    """A cursor over the tokens of a program."""

    def __init__(self, tokens: list[Token], diagnostics: Diagnostics) -> None:
        self._tokens = tokens
        self._at = 0
        self.token = tokens[0]
        self.kind = self.token.kind
        self.diagnostics = diagnostics
        self._scopes: list[dict[str, bool]] = [{}]  # name -> is a type
        self._depth = 0
        self._height = 0  # of the expression parsed last
        self._speculating = False
        self._open_braces: list[int] = []
        self._broken = 0  # items in a row
        self._failed: set[tuple[int, str]] = set()  # where what was tried in vain

    # ------------------------------------------------------------------ the cursor

    def advance(self) -> Token:
        """Take the next token and return it; ``EOF`` is never passed."""
        token = self.token
        if token.kind != EOF:
            self._at += 1
            self.token = self._tokens[self._at]
            self.kind = self.token.kind
        return token

    def peek(self, ahead: int = 1) -> Token:
        return self._tokens[min(self._at + ahead, len(self._tokens) - 1)]

    @property
    def previous(self) -> Token:
        return self._tokens[max(self._at - 1, 0)]

    def accept(self, kind: str) -> Token | None:
        return self.advance() if self.kind == kind else None

    def span_from(self, start: Token) -> Span:
        """From ``start`` to the last token taken."""
        end = self.previous
        if end.file is start.file and end.end >= start.start:
            return Span(start.file, start.start, end.end, start.macro)
        return start.span

    # ------------------------------------------------------------------ errors

    def fail(self, message: str, *notes: str, span: Span | None = None) -> NoReturn:
        """Report a syntax error and give up the item."""
        if not self._speculating:
            if self.kind == BAD and span is None:
                message, notes = bad_token_message(self.token), ()
            self.diagnostics.error(span or self._place(), message, *notes)
        raise Panic

    def _place(self) -> Span:
        """Where to point at: the next token, or where the text ends."""
        if self.kind != EOF or self._at == 0:
            return self.token.span
        last = self.previous
        return Span(last.file, last.end, last.end, last.macro)

    def found(self) -> str:
        if self.kind == EOF:
            return "the end of the file"
        if self.kind in KEYWORDS:
            return f"the keyword '{self.token.text}'"
        return f"'{self.token.text}'"

    def expect(self, kind: str, where: str) -> Token:
        """Take a token of ``kind`` or fail: "expected ';' after the field, found ..."."""
        if self.kind == kind:
            return self.advance()
        what = _DESCRIPTIONS.get(kind, f"'{kind}'")
        notes = did_you_mean(self.token.text, [kind]) if kind in KEYWORDS else []
        self.fail(f"expected {what} {where}, found {self.found()}", *notes)

    def semicolon(self, after: str) -> None:
        """``;``. One missing at a line's end is reported there and taken as read."""
        if self.kind == ";":
            self.advance()
            return
        if (self.token.first or self.kind in ("}", EOF)) and not self._speculating:
            last = self.previous
            if self.kind == BAD:
                self.fail("")
            self.diagnostics.error(
                Span(last.file, last.end, last.end, last.macro), f"missing ';' after {after}"
            )
            return
        self.expect(";", f"after {after}")

    def close_brace(self, opening: Token, of: str) -> Token:
        if self.kind == "}":
            return self.advance()
        place = opening.span.position
        message = f"missing '}}' at the end of {of}, found {self.found()}"
        note = f"the '{{' to be closed is at line {place.line}, column {place.column}"
        if self.at_new_item() and not self._speculating:
            self.diagnostics.error(self.token.span, message, note)
            return self.previous  # taken as read
        self.fail(message, note)

    def at_new_item(self, *inside: str) -> bool:
        """Whether a line begins here with a keyword that starts a top-level declaration,
        and not one of ``inside``."""
        return self.kind in _ITEM_STARTS and self.token.first and self.kind not in inside

    def at_end_of_item(self) -> bool:
        return self.kind == "}" or (self.at_new_item() and self.kind != "error")

    def items(self, parse: Callable[[], T], ends: Callable[[], bool]) -> list[T]:
        """``parse`` again and again until ``ends``, recovering from errors in between."""
        result: list[T] = []
        while not ends() and self.kind != EOF:
            before = self._at
            try:
                item = parse()
            except Panic:
                if self._speculating:
                    raise
                self._broken += 1
                if self._broken > MAX_BROKEN:  # whatever this is, it is not P4
                    self.diagnostics.stop()
                self._recover(before)
            else:
                result.append(item)
                if self._at > before + 1:  # more than a semicolon
                    self._broken = 0
        return result

    def _recover(self, start: int) -> None:
        """Skip what is left of a broken item that began at token ``start``."""
        depth = max(self._braces_before(self._at) - self._braces_before(start), 0)
        while self.kind != EOF:
            if depth == 0:
                if self.kind == "}":
                    break
                if self.kind in _ITEM_STARTS and self.token.first and self._at > start:
                    return
            token = self.advance()
            if token.kind == "{":
                depth += 1
            elif token.kind == "}":
                depth -= 1
                if depth <= 0:
                    return
            elif token.kind == ";" and depth == 0:
                return
        if self._at == start:
            self.advance()

    def _braces_before(self, at: int) -> int:
        """How many braces are open at token ``at``, counted for all tokens at once:
        a broken item is gone through again by each list around it."""
        if not self._open_braces:
            steps = ((t.kind == "{") - (t.kind == "}") for t in self._tokens)
            self._open_braces = list(accumulate(steps, initial=0))
        return self._open_braces[at]

    @contextmanager
    def nested(self) -> Iterator[None]:
        """One level deeper; a diagnostic where it is too deep."""
        self._depth += 1
        try:
            if self._depth > MAX_NESTING:
                self._give_up(f"nested too deeply: more than {MAX_NESTING} levels")
            yield
        finally:
            self._depth -= 1

    def height_limit(self, height: int) -> None:
        """Bounds a tree that grows upwards: what is parsed already is its lowest part."""
        if height > MAX_HEIGHT:
            self._give_up(f"expression too long: more than {MAX_HEIGHT} operations in a row")

    def _give_up(self, message: str) -> NoReturn:
        """An error after which nothing around it would make sense either."""
        self.diagnostics.error(self._place(), message)
        raise GiveUp

    def speculate(self, parse: Callable[[], T | None]) -> T | None:
        """``parse``'s result, or ``None`` with the cursor back where it was.

        What has failed here fails again: it is not tried twice, or attempts within
        attempts would double at each level.
        """
        at, speculating = self._at, self._speculating
        attempt = (at, parse.__name__)
        if attempt in self._failed:
            return None
        self._speculating = True
        try:
            result = parse()
        except Panic:
            result = None
        finally:
            self._speculating = speculating
        if result is None:
            self._failed.add(attempt)
            self._at = at
            self.token = self._tokens[at]
            self.kind = self.token.kind
        return result

    # ------------------------------------------------------------------ names

    @contextmanager
    def scope(self) -> Iterator[None]:
        self._scopes.append({})
        try:
            yield
        finally:
            self._scopes.pop()

    def declare(self, name: str, *, is_type: bool) -> None:
        self._scopes[-1][name] = is_type

    def is_type(self, name: str) -> bool | None:
        """Whether ``name`` is a type; ``None`` if it is not declared."""
        for scope in reversed(self._scopes):
            if name in scope:
                return scope[name]
        return None

    def at_name(self) -> bool:
        if self.kind == IDENT:
            return self.token.text != "_"  # "don't care": a token of its own in the grammar
        return self.kind in SOFT_KEYWORDS

    # name : IDENTIFIER | "apply" | "key" | "actions" | "state" | "entries" | "type"
    #      | "priority" | "list"
    def name(self, what: str) -> Token:
        if self.at_name():
            return self.advance()
        notes = ["this word is reserved in P4"] if self.kind in KEYWORDS else []
        self.fail(f"expected {what}, found {self.found()}", *notes)
