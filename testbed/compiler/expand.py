"""Macro expansion, on tokens.

The algorithm is the C standard's: a macro's result is scanned again, with what
follows it, and a macro is not expanded inside its own expansion (each token carries
the set of macros that made it: D. Prosser's hide sets).

A few lines of macros can ask for 2^64 tokens, for a string that doubles at each step,
or for hours of work that leaves nothing. So all work is charged to one budget, which
no program that a person wrote comes near, and macros within arguments and macros made
of macros are bounded in depth.
"""

from __future__ import annotations

from typing import NoReturn

from testbed.compiler.diagnostics import Diagnostics, GiveUp
from testbed.compiler.lexer import EOF, STRING, MacroToken, Token, tokenize
from testbed.compiler.source import SourceFile, Span

BUDGET = 500_000  # tokens that are written or gathered as arguments
CHARACTERS = 8  # of a string or a pasted word that count as a token
MAX_NESTING = 100  # expansions within the arguments of one another
MAX_CHAIN = 200  # macros that write one another


class Macro:
    """``params`` is ``None`` for an object-like macro."""

    __slots__ = ("body", "name", "params")

    def __init__(self, name: str, params: list[str] | None, body: list[Token]) -> None:
        self.name = name
        self.params = params
        self.body = body

    def same_as(self, other: Macro | None) -> bool:
        """Whether it says the same: then defining it again changes nothing."""
        return (
            other is not None
            and other.params == self.params
            and [t.text for t in other.body] == [t.text for t in self.body]
        )


class Expander:
    """The macros that are defined, and what tokens become by them."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        self.macros: dict[str, Macro] = {}
        self._diagnostics = diagnostics
        self._budget = BUDGET
        self._nesting = 0

    def expand_all(self, tokens: list[Token]) -> list[Token]:
        """`tokens` with every macro expanded."""
        out: list[Token] = []
        at = 0
        while at < len(tokens):
            token = tokens[at]
            if token.text in self.macros and token.kind != STRING:
                at = self.expand_into(tokens, at, out)
            else:
                out.append(token)
                at += 1
        return out

    def expand_into(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """Expand the macro named at ``at`` to ``out``; the index behind what it took.

        The expansion is put in front of what follows and scanned again, with a
        work list instead of recursion. (``tokens`` is left alone: it is copied
        only as far as a function-like macro's arguments reach.)
        """
        work: list[Token] = [tokens[at]]  # reversed: next token last
        next_at = at + 1
        use = tokens[at].span
        while work:
            token = work.pop()
            macro = self.macros.get(token.text) if token.kind != STRING else None
            if macro is None or token.text in token.hidden:
                out.append(token)
                continue
            hidden = token.hidden | {macro.name}
            if len(hidden) > MAX_CHAIN:
                self._give_up(use, f"more than {MAX_CHAIN} macros are made of one another here")
            if macro.params is None:
                body = macro.body
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
                body = self._substitute(macro, arguments, use)
            self._charge(len(body), use)
            work.extend(reversed(_placed(macro, body, use, hidden)))
        return next_at

    def _charge(self, tokens: int, use: Span) -> None:
        self._budget -= tokens
        if self._budget < 0:
            self._give_up(
                use,
                f"this macro's expansion is too long: with it, macros have made {BUDGET} tokens",
            )

    def _give_up(self, use: Span, message: str) -> NoReturn:
        self._diagnostics.error(use, message)
        raise GiveUp

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
                self._give_up(
                    following.span, f"the arguments of macro '{macro.name}' are not closed by ')'"
                )
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
        self._charge(sum(map(len, arguments)), following.span)
        return arguments, at

    def _substitute(self, macro: Macro, arguments: list[list[Token]], use: Span) -> list[Token]:
        """The body with its parameters replaced, ``#`` and ``##`` carried out."""
        assert macro.params is not None
        given = dict(zip(macro.params, arguments, strict=True))
        expanded: dict[str, list[Token]] = {}
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
                self._charge(len(quoted) // CHARACTERS, use)
                result.append(Token(STRING, quoted, token.file, token.start, token.end, False))
                at += 2
            elif token.kind == "#" and _pastes(body, at) and at + 2 < len(body) and result:
                right = given.get(body[at + 2].text, [body[at + 2]])
                left = result.pop()
                text = left.text + "".join(t.text for t in right[:1])
                self._charge(len(text) // CHARACTERS, use)
                result += tokenize(SourceFile(left.file.name, text))[:-1]
                result += right[1:]
                at += 3
            elif token.text in given:
                if pastes:
                    result += given[token.text]
                else:
                    if token.text not in expanded:
                        expanded[token.text] = self._argument(given[token.text], use)
                    result += expanded[token.text]
                self._charge(len(given[token.text]), use)
                at += 1
            else:
                result.append(token)
                at += 1
        return result

    def _argument(self, tokens: list[Token], use: Span) -> list[Token]:
        """An argument, expanded by itself before it takes its parameter's place."""
        if self._nesting >= MAX_NESTING:
            self._give_up(use, f"macros are nested more than {MAX_NESTING} levels deep here")
        self._nesting += 1
        expanded = self.expand_all(tokens)
        self._nesting -= 1
        return expanded


def _placed(macro: Macro, body: list[Token], use: Span, hidden: frozenset[str]) -> list[Token]:
    """`body` as it stands at its use."""
    if any(token.hidden for token in body):
        return [MacroToken(t, use, macro.name, t.hidden | hidden) for t in body]
    return [MacroToken(t, use, macro.name, hidden) for t in body]


def _pastes(body: list[Token], at: int) -> bool:
    """Whether ``##`` stands at ``at`` (the lexer sees two ``#``)."""
    return (
        at + 1 < len(body)
        and body[at].kind == body[at + 1].kind == "#"
        and body[at].end == body[at + 1].start
    )
