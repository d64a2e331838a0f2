"""Which of the shipped headers declares a name: for who has forgotten to include it."""

from __future__ import annotations

import re
from functools import cache

from testbed.paths import p4_dir

_HEADERS = ("core.p4", "v1model.p4")
_DECLARED = re.compile(
    r"^(?:extern|struct|enum|package|parser|control|action)\s(?:[^;{(<\n]*\s)?(\w+)\s*[<({]"
    r"|^typedef\s[^;]*\s(\w+);",
    re.MULTILINE,
)
_MATCH_KINDS = re.compile(r"^match_kind\s*\{([^}]*)\}", re.MULTILINE)
_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)


def header_of(name: str) -> str | None:
    """``core.p4`` or ``v1model.p4``, where that declares a type, a function or a match kind
    of the name."""
    return _declared().get(name)


def include_note(name: str) -> list[str]:
    """The note for an error that says of a name that it is not declared; empty where no
    shipped header has it."""
    header = header_of(name)
    return [f"`#include <{header}>` declares it"] if header else []


@cache
def _declared() -> dict[str, str]:
    found: dict[str, str] = {}
    for header in _HEADERS:
        text = _COMMENT.sub(" ", (p4_dir() / "include" / header).read_text(encoding="utf-8"))
        names = ["".join(either) for either in _DECLARED.findall(text)]
        for kinds in _MATCH_KINDS.findall(text):
            names += kinds.replace(",", " ").split()
        for name in names:
            found.setdefault(name, header)
    return found
