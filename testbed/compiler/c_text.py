"""Text of the program in the C that we write: string literals and comments.

A program's names (``@name``) and messages may hold anything, and so may the path
of its file. In C a ``*/`` would end the comment, a ``??/`` is a trigraph, and
there is no ``\\u0007``; everything but plain ASCII is therefore written in octal.
"""

from __future__ import annotations

_PLAIN = frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 !#$%&'()*+,-./:;<=>@[]^_`{|}~"
)


def c_string(text: str) -> str:
    """A C string literal of ``text`` in UTF-8. Octal escapes have three digits, so that
    a digit behind one is a digit."""
    data = text.encode(errors="replace")
    return '"' + "".join(chr(b) if chr(b) in _PLAIN else f"\\{b:03o}" for b in data) + '"'


def c_comment(text: str) -> str:
    """A C comment that says ``text`` as far as C lets it."""
    plain = "".join(c if c in _PLAIN else "_" for c in text)
    return f"/* {plain.replace('*/', '*_/').replace('/*', '/_*')} */"
