"""Source files, positions and spans.

A token keeps the file it was written in and its offset there, through includes
and macros, so a span always names the user's own text. Lines and columns are
computed only when a diagnostic asks for them.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple


class Position(NamedTuple):
    """Where a character stands, as an editor counts: lines and columns from 1."""

    file: str
    line: int
    column: int


class SourceFile:
    """One file as read: its text, and a map from offsets to lines."""

    __slots__ = ("_line_starts", "directives", "included_from", "name", "text")

    def __init__(self, name: str, text: str, included_from: Span | None = None) -> None:
        self.name = name
        self.text = text
        self.included_from = included_from
        # (first physical line that it governs, its presumed number, presumed file name)
        self.directives: list[tuple[int, int, str]] = []
        self._line_starts: list[int] | None = None

    def _starts(self) -> list[int]:
        if self._line_starts is None:
            starts = [0]
            find = self.text.find
            at = find("\n")
            while at >= 0:
                starts.append(at + 1)
                at = find("\n", at + 1)
            self._line_starts = starts
        return self._line_starts

    def physical_line(self, offset: int) -> int:
        """The 1-based line of the file itself, whatever ``#line`` says."""
        return bisect_right(self._starts(), offset)

    def line_text(self, line: int) -> str:
        starts = self._starts()
        end = starts[line] - 1 if line < len(starts) else len(self.text)
        return self.text[starts[line - 1] : end].rstrip("\r")

    def line_start(self, line: int) -> int:
        return self._starts()[line - 1]

    def position(self, offset: int) -> Position:
        """The presumed position: ``#line`` directives are obeyed."""
        line = self.physical_line(offset)
        column = offset - self._starts()[line - 1] + 1
        name, shown = self.name, line
        for first, number, presumed in self.directives:
            if first > line:
                break
            name, shown = presumed, number + line - first
        return Position(name, shown, column)


class Span:
    """A stretch of one source file; ``end`` is exclusive.

    ``macro`` names the macro whose expansion wrote the text: the span then
    covers the place of its use.
    """

    __slots__ = ("end", "file", "macro", "start")

    def __init__(self, file: SourceFile, start: int, end: int, macro: str | None = None) -> None:
        self.file = file
        self.start = start
        self.end = end
        self.macro = macro

    def to(self, other: Span) -> Span:
        """From the start of this span to the end of ``other``.

        Spans of two files (an include in mid-declaration) do not join: the
        first one stands for both.
        """
        if other.file is not self.file or other.end < self.start:
            return self
        return Span(self.file, self.start, other.end, self.macro)

    @property
    def position(self) -> Position:
        return self.file.position(self.start)

    @property
    def text(self) -> str:
        return self.file.text[self.start : self.end]

    def __repr__(self) -> str:
        file, line, column = self.position
        return f"{file}:{line}:{column}"
