"""Preprocessed tokens as text again: what ``p4c -E`` writes.

``#line`` says where a token stood, so messages about the text speak of the user's files.
Tokens that touched each other still do: of ``>`` and ``>`` that is what makes a shift.
"""

from __future__ import annotations

from collections.abc import Iterable

from testbed.compiler.lexer import EOF, Token

_MOST_BLANK_LINES = 8  # more are a #line


def text_of(tokens: Iterable[Token]) -> str:
    """A program that reads as these tokens."""
    out: list[str] = []
    before: Token | None = None
    file: str | None = None
    line = 0
    for token in tokens:
        if token.kind == EOF:
            break
        place = token.file.position(token.start)
        if place.file != file or not line <= place.line <= line + _MOST_BLANK_LINES:
            out.append(f'{_newline(out)}#line {place.line} "{place.file}"\n')
        elif place.line > line:
            out.append("\n" * (place.line - line))
        elif before is not None and not _touch(before, token):
            out.append(" ")
        out.append(token.text)
        before, file, line = token, place.file, place.line + token.text.count("\n")
    return "".join([*out, "\n"])


def _newline(out: list[str]) -> str:
    return "\n" if out else ""


def _touch(first: Token, second: Token) -> bool:
    if first.macro or second.macro:  # they stand where the macro is used
        return first.glued and second.kind == ">"
    return first.file is second.file and first.end == second.start
