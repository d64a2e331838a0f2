"""Arguments that several commands take, checked before anything is made."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from testbed.cli.errors import UsageError

if TYPE_CHECKING:
    from testbed.p4runtime.server import Tls


def existing_file(path: Path) -> Path:
    """``path`` if it is a file; else a UsageError that may name a similar one."""
    if path.is_file():
        return path
    if path.is_dir():
        raise UsageError(f"{path} is a directory, not a file")
    if path.exists():
        raise UsageError(f"{path} is no regular file")
    siblings = (
        (p.name for p in path.parent.iterdir() if p.is_file()) if path.parent.is_dir() else ()
    )
    raise UsageError(f"there is no file {path}{did_you_mean(path.name, siblings)}")


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """`` (did you mean 'x'?)`` where a choice is near, else nothing."""
    near = difflib.get_close_matches(word, list(choices), n=1, cutoff=0.6)
    return f" (did you mean {near[0]!r}?)" if near else ""


def macros(definitions: Iterable[str]) -> dict[str, str]:
    """``NAME=VALUE`` or ``NAME`` (which is 1, as for a C compiler)."""
    made = {}
    for text in definitions:
        name, equals, value = text.partition("=")
        if not name.isidentifier():
            raise UsageError(f"-D {text}: {name!r} is no macro name; write -D NAME=VALUE")
        made[name] = value if equals else "1"
    return made


def tls_files(text: str | None) -> Tls | None:
    """``CERTIFICATE,KEY`` or ``CERTIFICATE,KEY,CA``: files that are there."""
    if text is None:
        return None
    from testbed.p4runtime.server import Tls

    names = text.split(",")
    if not 2 <= len(names) <= 3 or not all(names):
        raise UsageError(f"--tls {text}: write CERTIFICATE,KEY or CERTIFICATE,KEY,CA")
    return Tls(*(existing_file(Path(name)) for name in names))
