"""``#include``, ``#define``, ``#if`` and their kin, on tokens.

Working on tokens rather than rewriting text keeps every token's place: what an
include brings still knows its own file, what a macro writes points at the use.
The algorithm is the C standard's: a macro's result is scanned again, a macro is
not expanded inside its own expansion (each token carries the set of macros that
made it: D. Prosser's hide sets).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from testbed.compiler.diagnostics import Diagnostics, choices, did_you_mean
from testbed.compiler.lexer import BAD, EOF, IDENT, INT, STRING, Token, number, tokenize
from testbed.compiler.source import SourceFile, Span

MAX_INCLUDE_DEPTH = 64
MAX_EXPANSION = 1_000_000  # tokens; a few nested macros can ask for billions
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


class Macro:
    """``params`` is ``None`` for an object-like macro."""

    __slots__ = ("body", "name", "params")

    def __init__(self, name: str, params: list[str] | None, body: list[Token]) -> None:
        self.name = name
        self.params = params
        self.body = body


class _Conditional:
    """One ``#if`` in force: ``active`` now, ``taken`` if a group was active before."""

    __slots__ = ("active", "otherwise", "span", "taken")

    def __init__(self, span: Span, active: bool, taken: bool) -> None:
        self.span = span
        self.active = active
        self.taken = taken
        self.otherwise = False


class _BadExpression(Exception):
    pass


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
        self._macros: dict[str, Macro] = {}
        self._out: list[Token] = []
        self._depth = 0
        for name, text in defines.items():
            body = tokenize(SourceFile(f"-D {name}", text))[:-1]
            self._macros[name] = Macro(name, None, body)

    def run(self, file: SourceFile) -> list[Token]:
        """The tokens of ``file`` with everything included and expanded, ``EOF`` last."""
        self._file(file)
        self._out.append(Token(EOF, "", file, len(file.text), len(file.text), True))
        return self._out

    # ------------------------------------------------------------------ files

    def _file(self, file: SourceFile) -> None:
        if Path(file.name) not in self.files:
            self.files.append(Path(file.name))
        tokens = tokenize(file)
        conditionals: list[_Conditional] = []
        at = 0
        live = True
        macros, out = self._macros, self._out
        while True:
            token = tokens[at]
            kind = token.kind
            if kind == "#" and token.first:
                at = self._directive(file, tokens, at, conditionals)
                live = all(c.active for c in conditionals)
            elif kind == EOF:
                break
            elif not live:
                at += 1
            elif token.text in macros and kind != STRING:
                at = self._expand_into(tokens, at, out)
            else:
                out.append(token)
                at += 1
        for conditional in conditionals:
            self._diagnostics.error(conditional.span, "this conditional has no '#endif'")

    def _include(self, file: SourceFile, line: list[Token], name: Token) -> None:
        text = file.text
        end = text.find("\n", name.start)
        rest = text[name.start : len(text) if end < 0 else end]
        closing = {"<": ">", '"': '"'}.get(rest[:1])
        close = rest.find(closing, 1) if closing else -1
        if closing is None or close < 2:
            expanded = self._expand_all(line[2:])
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
        here = [Path(file.name).parent] if closing == '"' else []
        directories = [*here, *self._include_dirs]
        found = next((d / wanted for d in directories if _is_file(d / wanted)), None)
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
        if self._depth >= MAX_INCLUDE_DEPTH:
            self._diagnostics.error(
                span, f"includes are nested more than {MAX_INCLUDE_DEPTH} deep: is there a cycle?"
            )
            return
        try:
            included = SourceFile(str(found), read_source(found), span)
        except OSError as e:
            self._diagnostics.error(span, f"cannot read '{found}': {e.strerror}")
            return
        self._depth += 1
        self._file(included)
        self._depth -= 1

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
        outer = all(c.active for c in conditionals[:-1])
        live = outer and (not conditionals or conditionals[-1].active)
        if name in ("if", "ifdef", "ifndef"):
            holds = live and self._condition(name, line)
            conditionals.append(_Conditional(line[1].span, holds, holds or not live))
        elif name in ("elif", "else", "endif"):
            if not conditionals:
                error(line[1].span, f"'#{name}' without '#if'")
                return end
            current = conditionals[-1]
            if name == "endif":
                conditionals.pop()
            elif current.otherwise:
                error(line[1].span, f"'#{name}' after '#else'")
            else:
                current.otherwise = name == "else"
                current.active = not current.taken and (
                    name == "else" or self._condition(name, line)
                )
                current.taken = current.taken or current.active
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
                self._macros.pop(line[2].text, None)
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
        return end

    def _line(self, file: SourceFile, line: list[Token]) -> None:
        args = self._expand_all(line[2:])
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
        self._macros[name.text] = Macro(name.text, params, rest)

    # ------------------------------------------------------------------ expansion

    def _expand_all(self, tokens: list[Token]) -> list[Token]:
        out: list[Token] = []
        at = 0
        pending = list(tokens)
        while at < len(pending):
            token = pending[at]
            if token.text in self._macros and token.kind != STRING:
                at = self._expand_into(pending, at, out)
            else:
                out.append(token)
                at += 1
        return out

    def _expand_into(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """Expand the macro named at ``at`` to ``out``; the index behind what it took.

        The expansion is put in front of what follows and scanned again, with a
        work list instead of recursion. (``tokens`` is left alone: it is copied
        only as far as a function-like macro's arguments reach.)
        """
        work: list[Token] = [tokens[at]]  # reversed: next token last
        next_at = at + 1
        use = tokens[at].span
        budget = MAX_EXPANSION
        while work:
            token = work.pop()
            macro = self._macros.get(token.text) if token.kind != STRING else None
            if macro is None or token.text in token.hidden:
                out.append(token)
                continue
            hidden = token.hidden | {macro.name}
            if macro.params is None:
                body = self._place(macro, macro.body, use, hidden)
            else:
                taken = self._arguments(macro, work, tokens, next_at)
                if taken is None:
                    out.append(token)  # a function-like macro's bare name stays
                    continue
                arguments, next_at = taken
                if len(arguments) != len(macro.params):
                    self._diagnostics.error(
                        use,
                        f"macro '{macro.name}' takes {len(macro.params)} arguments, "
                        f"{len(arguments)} given",
                    )
                    return next_at
                body = self._place(macro, self._substitute(macro, arguments), use, hidden)
            budget -= len(body)
            if budget < 0:
                self._diagnostics.error(use, "this macro's expansion is too long")
                return next_at
            work.extend(reversed(body))
        return next_at

    def _place(
        self, macro: Macro, body: list[Token], use: Span, hidden: frozenset[str]
    ) -> list[Token]:
        placed = []
        for token in body:
            copy = Token(token.kind, token.text, use.file, use.start, use.end, False)
            copy.glued = token.glued
            copy.macro = macro.name
            copy.hidden = token.hidden | hidden
            placed.append(copy)
        return placed

    def _arguments(
        self, macro: Macro, work: list[Token], tokens: list[Token], at: int
    ) -> tuple[list[list[Token]], int] | None:
        """The arguments that follow a function-like macro's name, and what follows them.

        ``None``, with nothing taken, where no parenthesis follows.
        """
        following = work[-1] if work else tokens[at] if at < len(tokens) else None
        if following is None or following.kind != "(":
            return None
        depth = 0
        arguments: list[list[Token]] = [[]]
        while True:
            if work:
                token = work.pop()
            elif at < len(tokens) and tokens[at].kind != EOF:
                token = tokens[at]
                at += 1
            else:
                self._diagnostics.error(
                    following.span, f"the arguments of macro '{macro.name}' are not closed by ')'"
                )
                break
            if token.kind == "(":
                depth += 1
                if depth == 1:
                    continue
            elif token.kind == ")":
                depth -= 1
                if depth == 0:
                    break
            elif token.kind == "," and depth == 1:
                arguments.append([])
                continue
            arguments[-1].append(token)
        if arguments == [[]] and not macro.params:
            arguments = []
        return arguments, at

    def _substitute(self, macro: Macro, arguments: list[list[Token]]) -> list[Token]:
        assert macro.params is not None
        given = dict(zip(macro.params, arguments, strict=True))
        result: list[Token] = []
        body = macro.body
        at = 0
        while at < len(body):
            token = body[at]
            following = body[at + 1] if at + 1 < len(body) else None
            pastes = following is not None and following.kind == "#" and _pastes(body, at + 1)
            if token.kind == "#" and following is not None and following.text in given:
                text = " ".join(t.text for t in given[following.text])
                quoted = '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
                result.append(Token(STRING, quoted, token.file, token.start, token.end, False))
                at += 2
            elif token.kind == "#" and _pastes(body, at) and at + 2 < len(body) and result:
                right = given.get(body[at + 2].text, [body[at + 2]])
                left = result.pop()
                text = left.text + "".join(t.text for t in right[:1])
                result += tokenize(SourceFile(left.file.name, text))[:-1]
                result += right[1:]
                at += 3
            elif token.text in given:
                argument = given[token.text]
                result += argument if pastes else self._expand_all(argument)
                at += 1
            else:
                result.append(token)
                at += 1
        return result

    # ------------------------------------------------------------------ conditions

    def _condition(self, directive: str, line: list[Token]) -> bool:
        rest = line[2:]
        if directive in ("ifdef", "ifndef"):
            if len(rest) != 1 or not _is_name(rest[0]):
                self._diagnostics.error(line[1].span, f"expected one name after '#{directive}'")
                return False
            return (rest[0].text in self._macros) == (directive == "ifdef")
        span = line[1].span.to(line[-1].span)
        try:
            tokens = self._expand_all(self._defined(rest))
            evaluator = _Condition(tokens)
            return evaluator.run() != 0
        except (_BadExpression, RecursionError) as e:
            self._diagnostics.error(
                span, f"cannot evaluate the condition of '#{directive}': {e or 'too deep'}"
            )
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
                raise _BadExpression("expected defined(NAME)")
            truth = "1" if name in self._macros else "0"
            out.append(Token(INT, truth, token.file, token.start, token.end, False))
            at += taken
        return out


class _Condition:
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
                raise _BadExpression(f"unexpected '{token.text}'")
            if token.text == ">" and self._words[-1:] == [">"] and glued:
                self._words[-1] = ">>"
            else:
                self._words.append(token.text)
            glued = token.glued
        self._at = 0

    def run(self) -> int:
        value = self._ternary()
        if self._at < len(self._words):
            raise _BadExpression(f"unexpected '{self._words[self._at]}'")
        return value

    def _next(self) -> str:
        if self._at >= len(self._words):
            raise _BadExpression("something is missing at its end")
        self._at += 1
        return self._words[self._at - 1]

    def _peek(self) -> str:
        return self._words[self._at] if self._at < len(self._words) else ""

    def _ternary(self) -> int:
        condition = self._binary(0)
        if self._peek() != "?":
            return condition
        self._next()
        then = self._ternary()
        if self._next() != ":":
            raise _BadExpression("expected ':'")
        otherwise = self._ternary()
        return then if condition else otherwise

    def _binary(self, level: int) -> int:
        if level == len(self._LEVELS):
            return self._unary()
        left = self._binary(level + 1)
        while self._peek() in self._LEVELS[level]:
            operator = self._next()
            left = self._apply(operator, left, self._binary(level + 1))
        return left

    def _apply(self, operator: str, a: int, b: int) -> int:
        if operator in ("/", "%"):
            if b == 0:
                raise _BadExpression("division by zero")
            quotient = abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
            return quotient if operator == "/" else a - b * quotient
        if operator in ("<<", ">>") and not 0 <= b < 64:
            raise _BadExpression("shift amount out of range")
        results = {
            "||": lambda: int(bool(a or b)),
            "&&": lambda: int(bool(a and b)),
            "|": lambda: a | b,
            "^": lambda: a ^ b,
            "&": lambda: a & b,
            "==": lambda: int(a == b),
            "!=": lambda: int(a != b),
            "<": lambda: int(a < b),
            ">": lambda: int(a > b),
            "<=": lambda: int(a <= b),
            ">=": lambda: int(a >= b),
            "<<": lambda: a << b,
            ">>": lambda: a >> b,
            "+": lambda: a + b,
            "-": lambda: a - b,
            "*": lambda: a * b,
        }
        return results[operator]()

    def _unary(self) -> int:
        word = self._next()
        if word == "!":
            return int(not self._unary())
        if word == "-":
            return -self._unary()
        if word == "+":
            return self._unary()
        if word == "~":
            return ~self._unary()
        if word == "(":
            value = self._ternary()
            if self._next() != ")":
                raise _BadExpression("expected ')'")
            return value
        if word[0].isdigit():
            parsed = number(word.rstrip("uUlL"))
            if parsed is None:
                raise _BadExpression(f"bad number '{word}'")
            return parsed[0]
        if word[0].isalpha() or word[0] == "_":
            return 0  # C: a name that is no macro is 0
        raise _BadExpression(f"unexpected '{word}'")


def _is_name(token: Token) -> bool:
    return token.kind == IDENT or token.text.isidentifier()


def _pastes(body: list[Token], at: int) -> bool:
    """Whether ``##`` stands at ``at`` (the lexer sees two ``#``)."""
    return (
        at + 1 < len(body)
        and body[at].kind == body[at + 1].kind == "#"
        and body[at].end == body[at + 1].start
    )


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
