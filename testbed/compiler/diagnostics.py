"""Errors to the writer of a P4 program.

Every pass reports to one :class:`Diagnostics`; :func:`render` is the one
function that prints. A message is a sentence in lower case that names the thing;
its notes say what was expected and what the valid choices are.
"""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NoReturn

from testbed.compiler.source import Span

MAX_ERRORS = 20
MAX_REPEATED = 5  # places that the same is said of
LIMITATIONS = "see docs/limitations.md"
_MAX_CHOICES = 12
_MAX_LINE = 160  # characters of a source line that are shown
_LONG_WORD = re.compile(r"\S{200,}")  # no name, number or path that a person wrote
_SHOWN_OF_WORD = 60
_MAX_MESSAGE = 2000
_MAX_COMPARED = 1000  # names that a misspelt one is compared with
_MAX_COMPARED_LENGTH = 100


@dataclass(frozen=True)
class Note:
    message: str
    span: Span | None = None


@dataclass(frozen=True)
class Diagnostic:
    span: Span | None
    message: str
    notes: tuple[Note, ...] = ()
    severity: str = "error"  # or "warning"


class CompileError(Exception):
    """The program was refused; ``diagnostics`` says where and why, in source order."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__(self.render())

    def render(self, color: bool = False) -> str:
        return "\n".join(render(d, color=color) for d in self.diagnostics)


class GiveUp(Exception):
    """Internal: the passes stop, what was collected is reported."""


class Diagnostics:
    """Collects errors; at most one at any place, so that one mistake is told once."""

    def __init__(self) -> None:
        self._items: list[Diagnostic] = []
        self.warnings: list[Diagnostic] = []
        self._places: set[tuple[str, int]] = set()
        self._told: Counter[str] = Counter()
        self._stopped = False

    def __bool__(self) -> bool:
        return bool(self._items)

    def error(self, span: Span | None, message: str, *notes: str | Note) -> None:
        """Record an error. Raises GiveUp when the limit is reached.

        What has been said of several places is not said of still more of them, but
        counts towards the limit.
        """
        if span is not None:
            place = (span.file.name, span.start)
            if place in self._places:
                return
            self._places.add(place)
        message = _shortened(message)
        self._told[message] += 1
        if self._told[message] <= MAX_REPEATED:
            shortened = (
                Note(_shortened(n)) if isinstance(n, str) else Note(_shortened(n.message), n.span)
                for n in notes
            )
            self._items.append(Diagnostic(span, message, tuple(shortened)))
        if self._told.total() >= MAX_ERRORS:
            self.stop()

    def stop(self) -> NoReturn:
        """Give up because there are too many errors, or because they make no sense."""
        self._stopped = True
        raise GiveUp

    def warning(self, span: Span | None, message: str, *notes: str) -> None:
        self.warnings.append(
            Diagnostic(span, message, tuple(Note(n) for n in notes), severity="warning")
        )

    def exception(self) -> CompileError:
        items = sorted(self._items, key=_reading_order)
        if self._stopped:
            count = self._told.total()
            items.append(Diagnostic(None, f"too many errors: stopped after {count}"))
        return CompileError(items)


def _shortened(message: str) -> str:
    """`message` without the middle of words that are whole files, say."""
    short = _LONG_WORD.sub(lambda m: f"{m[0][:_SHOWN_OF_WORD]}...{m[0][-8:]}", message)
    return short if len(short) <= _MAX_MESSAGE else f"{short[:_MAX_MESSAGE]}..."


def _reading_order(d: Diagnostic) -> tuple[int, ...]:
    """Offsets through the chain of includes, so that an included file's errors
    sort where it is included."""
    chain: list[int] = []
    span = d.span
    while span is not None:
        chain.append(span.start)
        span = span.file.included_from
    return tuple(reversed(chain))


def unsupported(construct: str) -> str:
    """The message for a construct that is P4 but refused here."""
    return f"{construct} is not supported yet, {LIMITATIONS}"


def choices(kind: str, names: Iterable[str]) -> str:
    """``valid fields: a, b, c``, cut where there are many."""
    names = list(dict.fromkeys(names))
    if not names:
        return f"there are no {kind}"
    shown = ", ".join(names[:_MAX_CHOICES])
    more = f", ... ({len(names) - _MAX_CHOICES} more)" if len(names) > _MAX_CHOICES else ""
    return f"valid {kind}: {shown}{more}"


def did_you_mean(name: str, names: Iterable[str], cutoff: float = 0.65) -> list[str]:
    """A note naming the closest of ``names``, or none.

    ``cutoff`` is how alike they must be, 1 being the same (difflib's ratio).
    """
    if len(name) > _MAX_COMPARED_LENGTH:
        return []
    names = list(dict.fromkeys(names))
    if len(names) > _MAX_COMPARED:  # comparing takes some 20 us a name
        names = [n for n in names if n[:1] == name[:1]][:_MAX_COMPARED]
    close = difflib.get_close_matches(name, names, n=1, cutoff=cutoff)
    if not close:
        folded = {n.lower(): n for n in names}
        if name.lower() in folded:
            close = [folded[name.lower()]]
    return [f"did you mean '{close[0]}'?"] if close else []


def render(d: Diagnostic, *, color: bool = False) -> str:
    """One diagnostic as text: place, message, source line, underline, notes."""
    sgr = "31" if d.severity == "error" else "35"
    lines = _located(d.severity, d.span, d.message, sgr if color else None)
    for note in d.notes:
        lines += _located("note", note.span, note.message, "36" if color else None)
    if d.span is not None:
        if d.span.macro is not None:
            lines.append(f"note: in the expansion of macro '{d.span.macro}'")
        lines += [f"note: included from {span!r}" for span in _includes(d.span)]
    return "\n".join(lines)


def _includes(span: Span) -> list[Span]:
    chain: list[Span] = []
    includer = span.file.included_from
    while includer is not None:
        chain.append(includer)
        includer = includer.file.included_from
    return chain


def _located(severity: str, span: Span | None, message: str, sgr: str | None) -> list[str]:
    label = f"\x1b[1;{sgr}m{severity}:\x1b[0m" if sgr else f"{severity}:"
    if span is None:
        return [f"{label} {message}"]
    lines = [f"{span!r}: {label} {message}"]
    number = span.file.physical_line(span.start)
    text = span.file.line_text(number)
    start = span.start - span.file.line_start(number)
    length = max(1, min(span.end - span.start, len(text) - start))
    text, start = _window(text, start)
    length = max(1, min(length, len(text) - start))
    # Tabs are kept in the padding so that the caret stands under its column.
    padding = "".join("\t" if c == "\t" else " " for c in text[:start])
    marks = "^" + "~" * (length - 1)
    lines.append(f"    {_printable(text)}")
    lines.append(f"    {padding}" + (f"\x1b[1;{sgr}m{marks}\x1b[0m" if sgr else marks))
    return lines


def _window(text: str, start: int) -> tuple[str, int]:
    """The part of a long line around column ``start``, and the column there."""
    if len(text) <= _MAX_LINE:
        return text, start
    first = max(0, start - _MAX_LINE // 2)
    shown = text[first : first + _MAX_LINE]
    head = "..." if first else ""
    tail = "..." if first + _MAX_LINE < len(text) else ""
    return head + shown + tail, start - first + len(head)


def _printable(text: str) -> str:
    return "".join(c if c == "\t" or c.isprintable() else "\ufffd" for c in text)
