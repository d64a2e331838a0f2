"""``#include``, ``#define``, ``#if`` and their kin, on tokens.

Working on tokens rather than rewriting text keeps every token's place: what an
include brings still knows its own file, what a macro writes points at the use.
Macros are expanded in ``expand``, conditions evaluated in ``conditions``.

A file that is included again under an include guard (``#ifndef X`` around all of it)
is not read again. One that includes itself is refused where nothing was defined
meanwhile that could end it; the depth and the text of all includes are bounded too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from testbed.compiler.conditions import BadExpression, Condition
from testbed.compiler.diagnostics import Diagnostics, GiveUp, choices, did_you_mean
from testbed.compiler.expand import Expander, Macro
from testbed.compiler.lexer import EOF, IDENT, INT, STRING, Token, tokenize
from testbed.compiler.source import SourceFile, Span

MAX_INCLUDE_DEPTH = 64
MAX_CHARACTERS = 16 << 20  # of all files, each as often as it is included
_MAX_UNCLOSED = 3  # conditionals that are told of, the innermost
_MAX_UNKNOWN = 5  # directives that are none
_SAMPLE = 4096  # characters that a file is judged by
_TEXT_PART = 3  # where more than a third is strange, it is no text
_STRANGE = re.compile("[\0-\x08\x0e-\x1f\x7f\ufffd]")
DIRECTIVES = (
    "define",
    "elif",
    "else",
    "endif",
    "error",
    "if",
    "ifdef",
    "ifndef",
    "include",
    "line",
    "pragma",
    "undef",
    "warning",
)


class _Conditional:
    """One ``#if`` in force: ``active`` now, ``taken`` if a group was active before.

    ``outer`` says whether what stands around it is in force; ``sole``, that it has
    had no ``#elif`` or ``#else`` yet.
    """

    __slots__ = ("active", "otherwise", "outer", "sole", "span", "taken")

    def __init__(self, span: Span, outer: bool, active: bool) -> None:
        self.span = span
        self.outer = outer
        self.active = active
        self.taken = active or not outer
        self.otherwise = False
        self.sole = True


class _Reading:
    """A file that is being read, and how often macros had changed when that began."""

    __slots__ = ("changes", "path")

    def __init__(self, path: Path, changes: int) -> None:
        self.path = path
        self.changes = changes


class Preprocessor:
    """Turns a file into the token list that the parser reads.

    ``include_dirs`` are searched in order, after the including file's own
    directory for ``#include "..."``. Errors go to ``diagnostics``.
    """

    def __init__(
        self,
        diagnostics: Diagnostics,
        include_dirs: Sequence[Path],
        defines: Mapping[str, str],
    ) -> None:
        self.files: list[Path] = []  # every file read, in order, each once
        self._diagnostics = diagnostics
        self._include_dirs = include_dirs
        self._expander = Expander(diagnostics)
        self._out: list[Token] = []
        self._reading: list[_Reading] = []  # innermost last
        self._changes = 0  # of the macros
        self._characters = 0  # read in all
        self._unknown = 0  # directives
        self._guards: dict[Path, str] = {}  # files that are nothing where the macro is defined
        self._found: dict[tuple[Path | None, str], Path | None] = {}
        for name, text in defines.items():
            body = tokenize(SourceFile(f"-D {name}", text))[:-1]
            self._expander.macros[name] = Macro(name, None, body)

    def run(self, file: SourceFile) -> list[Token]:
        """The tokens of ``file`` with everything included and expanded, ``EOF`` last."""
        self._file(file)
        self._out.append(Token(EOF, "", file, len(file.text), len(file.text), True))
        return self._out

    # ------------------------------------------------------------------ files

    def _file(self, file: SourceFile) -> None:
        path = Path(file.name)
        if path not in self.files:
            self.files.append(path)
        self._characters += len(file.text)
        if not self._is_text(file):
            return
        self._reading.append(_Reading(path, self._changes))
        tokens = tokenize(file)
        guard = _guard(tokens)
        conditionals: list[_Conditional] = []
        at = 0
        live = True
        macros, out = self._expander.macros, self._out
        while True:
            token = tokens[at]
            kind = token.kind
            if kind == "#" and token.first:
                at = self._directive(file, tokens, at, conditionals)
                if conditionals:
                    innermost = conditionals[-1]
                    live = innermost.outer and innermost.active
                    if not conditionals[0].sole:
                        guard = None
                else:
                    live = True
                    if tokens[at].kind != EOF:
                        guard = None
            elif kind == EOF:
                break
            elif not live:
                at += 1
            elif token.text in macros and kind != STRING:
                at = self._expander.expand_into(tokens, at, out)
            else:
                out.append(token)
                at += 1
        for conditional in conditionals[-_MAX_UNCLOSED:]:
            self._diagnostics.error(conditional.span, "this conditional has no '#endif'")
        if guard is not None and not conditionals:
            self._guards[path] = guard
        self._reading.pop()

    def _is_text(self, file: SourceFile) -> bool:
        """Whether ``file`` may be a program; an error where it is a picture, say."""
        sample = file.text[:_SAMPLE]
        strange = [found.start() for found in _STRANGE.finditer(sample)]
        if len(strange) * _TEXT_PART <= len(sample):
            return True
        self._diagnostics.error(
            Span(file, strange[0], strange[0] + 1),
            "this file is not text: it is full of bytes that stand for no character",
        )
        return False

    def _include(self, file: SourceFile, line: list[Token], name: Token) -> None:
        text = file.text
        end = text.find("\n", name.start)
        rest = text[name.start : len(text) if end < 0 else end]
        closing = {"<": ">", '"': '"'}.get(rest[:1])
        close = rest.find(closing, 1) if closing else -1
        if closing is None or close < 2:
            expanded = self._expander.expand_all(line[2:])
            quoted = "".join(t.text for t in expanded)
            closing = {"<": ">", '"': '"'}.get(quoted[:1])
            if closing is None or not quoted.endswith(closing) or len(quoted) < 3:
                self._diagnostics.error(
                    line[-1].span, 'expected #include <file> or #include "file"'
                )
                return
            wanted, span = quoted[1:-1], name.span
        else:
            wanted = rest[1:close]
            span = Span(file, name.start, name.start + close + 1)
        here = Path(file.name).parent if closing == '"' else None
        directories = [*([here] if here is not None else []), *self._include_dirs]
        if (here, wanted) not in self._found:
            candidates = (d / wanted for d in directories)
            self._found[here, wanted] = next(filter(_is_file, candidates), None)
        found = self._found[here, wanted]
        if found is None:
            names = [p.name for d in directories if d.is_dir() for p in sorted(d.glob("*.p4"))]
            where = ", ".join(str(d) for d in directories)
            self._diagnostics.error(
                span,
                f"cannot find include file '{wanted}'",
                *did_you_mean(wanted, names),
                f"searched in: {where}; -I DIR adds a directory",
            )
            return
        if self._guards.get(found) in self._expander.macros:
            return
        if reason := self._endless(found):
            self._diagnostics.error(span, reason)
            raise GiveUp
        try:
            included = SourceFile(str(found), read_source(found), span)
        except OSError as e:
            self._diagnostics.error(span, f"cannot read '{found}': {e.strerror}")
            return
        self._file(included)

    def _endless(self, path: Path) -> str | None:
        """Why ``path`` cannot be included here: there would be no end to it."""
        for reading in self._reading:
            if reading.path == path and reading.changes == self._changes:
                return (
                    f"'{path.name}' is being included already, and nothing has been defined since: "
                    "it would include itself again and again"
                )
        if len(self._reading) > MAX_INCLUDE_DEPTH:
            return f"includes are nested more than {MAX_INCLUDE_DEPTH} deep: is there a cycle?"
        if self._characters > MAX_CHARACTERS:
            return f"includes bring more than {MAX_CHARACTERS >> 20} MiB of text in all"
        return None

    # ------------------------------------------------------------------ directives

    def _directive(
        self, file: SourceFile, tokens: list[Token], at: int, conditionals: list[_Conditional]
    ) -> int:
        """Obey the directive whose ``#`` is at ``at``; where the next line begins."""
        end = at + 1
        while not tokens[end].first:
            end += 1
        line = tokens[at:end]
        if len(line) == 1:
            return end  # a lone # is a null directive
        name, error = line[1].text, self._diagnostics.error
        live = not conditionals or (conditionals[-1].outer and conditionals[-1].active)
        if name in ("if", "ifdef", "ifndef"):
            holds = live and self._condition(name, line)
            conditionals.append(_Conditional(line[1].span, live, holds))
        elif name in ("elif", "else", "endif"):
            self._next_branch(name, line, conditionals)
        elif not live:
            pass
        elif name == "include":
            if len(line) < 3:
                error(line[1].span, 'expected #include <file> or #include "file"')
            else:
                self._include(file, line, line[2])
        elif name == "define":
            self._define(file, line)
        elif name == "undef":
            if len(line) != 3:
                error(line[1].span, "expected one macro name after '#undef'")
            else:
                self._changes += self._expander.macros.pop(line[2].text, None) is not None
        elif name == "error":
            message = file.text[line[2].start : line[-1].end] if len(line) > 2 else ""
            error(line[0].span.to(line[-1].span), f"#error {message}".rstrip())
        elif name == "line":
            self._line(file, line)
        elif name not in ("pragma", "warning"):
            error(
                line[1].span,
                f"unknown preprocessor directive '#{name}'",
                *did_you_mean(name, DIRECTIVES),
                choices("directives", DIRECTIVES),
            )
            self._unknown += 1
            if self._unknown >= _MAX_UNKNOWN:  # whatever this is, it is not P4
                self._diagnostics.stop()
        return end

    def _next_branch(self, name: str, line: list[Token], conditionals: list[_Conditional]) -> None:
        """``#elif``, ``#else`` or ``#endif``: ends a branch of the innermost ``#if``."""
        if not conditionals:
            self._diagnostics.error(line[1].span, f"'#{name}' without '#if'")
            return
        current = conditionals[-1]
        current.sole = current.sole and name == "endif"
        if name == "endif":
            conditionals.pop()
        elif current.otherwise:
            self._diagnostics.error(line[1].span, f"'#{name}' after '#else'")
        else:
            current.otherwise = name == "else"
            current.active = not current.taken and (name == "else" or self._condition(name, line))
            current.taken = current.taken or current.active

    def _line(self, file: SourceFile, line: list[Token]) -> None:
        args = self._expander.expand_all(line[2:])
        if (
            not args
            or not args[0].text.isdigit()
            or len(args[0].text) > 9
            or (len(args) > 1 and args[1].kind != STRING)
        ):
            self._diagnostics.error(line[1].span, 'expected #line NUMBER or #line NUMBER "file"')
            return
        following = file.physical_line(line[0].start) + 1
        name = args[1].text[1:-1] if len(args) > 1 else file.name
        file.directives.append((following, int(args[0].text), name))

    def _define(self, file: SourceFile, line: list[Token]) -> None:
        error = self._diagnostics.error
        if len(line) < 3 or not _is_name(line[2]):
            error(line[min(2, len(line) - 1)].span, "expected a macro name after '#define'")
            return
        name, rest = line[2], line[3:]
        params: list[str] | None = None
        if rest and rest[0].kind == "(" and rest[0].start == name.end:
            close = next((i for i, t in enumerate(rest) if t.kind == ")"), None)
            listed = rest[1:close]
            if close is None or any(
                (t.kind != ",") if i % 2 else not _is_name(t) for i, t in enumerate(listed)
            ):
                error(rest[0].span, f"expected the parameters of macro '{name.text}', as in (a, b)")
                return
            params = [t.text for t in listed[::2]]
            rest = rest[close + 1 :]
        macro = Macro(name.text, params, rest)
        self._changes += not macro.same_as(self._expander.macros.get(name.text))
        self._expander.macros[name.text] = macro

    # ------------------------------------------------------------------ conditions

    def _condition(self, directive: str, line: list[Token]) -> bool:
        rest = line[2:]
        if directive in ("ifdef", "ifndef"):
            if len(rest) != 1 or not _is_name(rest[0]):
                self._diagnostics.error(line[1].span, f"expected one name after '#{directive}'")
                return False
            return (rest[0].text in self._expander.macros) == (directive == "ifdef")
        span = line[1].span.to(line[-1].span)
        try:
            tokens = self._expander.expand_all(self._defined(rest))
            evaluator = Condition(tokens)
            return evaluator.run() != 0
        except BadExpression as e:
            self._diagnostics.error(span, f"cannot evaluate the condition of '#{directive}': {e}")
            return False

    def _defined(self, tokens: list[Token]) -> list[Token]:
        """``tokens`` with ``defined X`` and ``defined(X)`` replaced by 1 or 0."""
        out: list[Token] = []
        at = 0
        while at < len(tokens):
            token = tokens[at]
            if token.text != "defined":
                out.append(token)
                at += 1
                continue
            rest = [t.text for t in tokens[at + 1 : at + 4]]
            if len(rest) == 3 and rest[0] == "(" and rest[2] == ")":
                name, taken = rest[1], 4
            elif rest and rest[0] != "(":
                name, taken = rest[0], 2
            else:
                raise BadExpression("expected defined(NAME)")
            truth = "1" if name in self._expander.macros else "0"
            out.append(Token(INT, truth, token.file, token.start, token.end, False))
            at += taken
        return out


def _guard(tokens: list[Token]) -> str | None:
    """The macro of the ``#ifndef`` that a file begins with."""
    if len(tokens) > 3 and tokens[0].kind == "#" and tokens[1].text == "ifndef":
        return tokens[2].text
    return None


def _is_name(token: Token) -> bool:
    return token.kind == IDENT or token.text.isidentifier()


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name too long, or with a NUL
        return False


def read_source(path: Path) -> str:
    """The text of a file. Bytes that are not UTF-8 become U+FFFD, which no token may hold.

    A byte order mark, which some editors write, is no part of the text.
    """
    return path.read_bytes().decode("utf-8-sig", errors="replace").replace("\r\n", "\n")
