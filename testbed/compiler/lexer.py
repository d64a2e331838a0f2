"""Characters to tokens, one file at a time.

One regular expression does the work: a compiler's time in Python goes by the
number of calls, and this makes one a token. Preprocessing works on tokens, not
on text (:mod:`testbed.compiler.preprocess`), so each keeps its file and offset
and a diagnostic can point into an include or at a macro's use; ``first`` (first
on its line) is what finds directives and their ends.

``>>`` is never a token: in ``register<bit<32>>`` it closes two lists. A ``>``
that touches another is ``glued``, and the expression parser puts them together.
A character that starts no token becomes a ``BAD`` token: it is an error only
where it is not skipped by ``#if``.
"""

from __future__ import annotations

import re
import sys

from testbed.compiler.source import SourceFile, Span

IDENT, INT, STRING, BAD, EOF = "IDENT", "INT", "STRING", "BAD", "EOF"

KEYWORDS = frozenset(
    [
        "abstract",
        "action",
        "actions",
        "apply",
        "bit",
        "bool",
        "break",
        "const",
        "continue",
        "control",
        "default",
        "else",
        "entries",
        "enum",
        "error",
        "exit",
        "extern",
        "false",
        "for",
        "header",
        "header_union",
        "if",
        "in",
        "inout",
        "int",
        "key",
        "list",
        "match_kind",
        "out",
        "package",
        "parser",
        "priority",
        "return",
        "select",
        "state",
        "string",
        "struct",
        "switch",
        "table",
        "this",
        "transition",
        "true",
        "tuple",
        "type",
        "typedef",
        "value_set",
        "varbit",
        "void",
    ]
)
# Keywords that are names wherever a name may stand.
SOFT_KEYWORDS = frozenset(
    ["actions", "apply", "entries", "key", "list", "priority", "state", "type"]
)

_PUNCTUATION = [
    "...",
    "&&&",
    "|+|=",
    "|-|=",
    "<<=",
    "|+|",
    "|-|",
    "++",
    "+:",
    "..",
    "<<",
    "<=",
    ">=",
    "==",
    "!=",
    "&&",
    "||",
    "+=",
    "-=",
    "*=",
    "/=",
    "%=",
    "&=",
    "|=",
    "^=",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "<",
    ">",
    ";",
    ":",
    ",",
    ".",
    "=",
    "+",
    "-",
    "*",
    "/",
    "%",
    "&",
    "|",
    "^",
    "~",
    "!",
    "?",
    "@",
    "#",
]

# Blanks are taken with the token behind them, and what has been taken is never given
# back (``*+``): a string that is not closed would be looked through from each of its
# characters otherwise.
_TOKEN = re.compile(
    rf"""
    (?:[ \t\r\f\v]|\\\r?\n)*+
    (?: (?P<IDENT>[A-Za-z_][A-Za-z0-9_]*)
      | (?P<newline>\n)
      | (?P<comment>//(?:\\\r?\n|[^\n])*+ | /\*.*?\*/)
      | (?P<INT>[0-9][0-9A-Za-z_]*)
      | (?P<STRING>"(?:[^"\\\n]|\\.)*+")
      | (?P<unclosed>"(?:[^"\\\n]|\\.)*+ | /\*.*)
      | (?P<punctuation>{"|".join(map(re.escape, _PUNCTUATION))})
      | (?P<BAD>.)
      | (?P<end>\Z)
    )
    """,
    re.VERBOSE | re.DOTALL,
)

_NUMBER = re.compile(
    r"""(?:(?P<width>[0-9]+)(?P<sign>[ws]))?
        (?: 0[xX](?P<hex>[0-9a-fA-F_]+) | 0[bB](?P<bin>[01_]+) | 0[oO](?P<oct>[0-7_]+)
          | (?:0[dD])?(?P<dec>[0-9][0-9_]*) )""",
    re.VERBOSE,
)
MAX_LITERAL_DIGITS = 4000


class Token:
    """``kind`` is the text itself for keywords and punctuation."""

    __slots__ = ("end", "file", "first", "kind", "start", "text")

    macro: str | None = None  # whose expansion wrote it
    hidden: frozenset[str] = frozenset()  # macros that must not expand it again

    def __init__(
        self, kind: str, text: str, file: SourceFile, start: int, end: int, first: bool
    ) -> None:
        self.kind = kind
        self.text = text
        self.file = file
        self.start = start
        self.end = end
        self.first = first

    @property
    def glued(self) -> bool:
        """Whether this is a ``>`` that the next ``>`` touches."""
        return self.kind == ">" and self.file.text.startswith(">", self.end)

    @property
    def span(self) -> Span:
        return Span(self.file, self.start, self.end, self.macro)

    def __repr__(self) -> str:
        return f"{self.kind}({self.text!r})"


class MacroToken(Token):
    """A token that ``macro`` wrote in place of its use, which ``start`` and ``end`` are of."""

    __slots__ = ("glued", "hidden", "macro")

    glued: bool
    macro: str
    hidden: frozenset[str]

    def __init__(self, written: Token, use: Span, macro: str, hidden: frozenset[str]) -> None:
        super().__init__(written.kind, written.text, use.file, use.start, use.end, False)
        self.glued = written.glued
        self.macro = macro
        self.hidden = hidden


def tokenize(file: SourceFile) -> list[Token]:
    """All tokens of ``file``, an ``EOF`` last. Never fails: see ``BAD``."""
    text = file.text
    tokens: list[Token] = []
    append = tokens.append
    first = True
    intern = sys.intern
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup
        if kind == "newline":
            first = True
            continue
        if kind in ("comment", "end"):
            continue
        assert kind is not None
        word = found[kind]
        start, end = found.span(kind)
        if kind == "IDENT":
            word = intern(word)
            if word in KEYWORDS:
                kind = word
        elif kind == "punctuation":
            kind = word = intern(word)
        elif kind == "unclosed":  # its first characters stand for it
            kind, word = BAD, word[: 2 if word.startswith("/*") else 1]
            end = start + len(word)
        append(Token(kind, word, file, start, end, first))
        first = False
    size = len(text)
    append(Token(EOF, "", file, size, size, True))
    return tokens


def number(text: str) -> tuple[int, int | None, bool, int] | None:
    """``(number, width, signed, base)`` of an integer literal, ``None`` if it is malformed.

    ``8w0xFF``, ``4s7``, ``0b1010``, ``1_000``; a width is 1 or more. A literal
    longer than ``MAX_LITERAL_DIGITS`` is malformed too.
    """
    found = _NUMBER.fullmatch(text)
    if found is None or len(text) > MAX_LITERAL_DIGITS:
        return None
    kind = next(k for k in ("hex", "bin", "oct", "dec") if found[k] is not None)
    base = {"hex": 16, "bin": 2, "oct": 8, "dec": 10}[kind]
    digits = found[kind].replace("_", "")
    if not digits:
        return None
    width = int(found["width"]) if found["width"] is not None else None
    return int(digits, base), width, found["sign"] == "s", base


def bad_token_message(token: Token) -> str:
    """What to say of a ``BAD`` token."""
    if token.text == "/*":
        return "this comment is not closed"
    if token.text == '"':
        return "this string is not closed on its line"
    if token.text.isprintable() and token.text != "\ufffd":
        return f"'{token.text}' has no meaning in P4"
    return "this byte has no meaning in P4"
