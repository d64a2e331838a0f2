"""The text of one C function while it is written: lines, indentation, places in P4.

What the statements become lies in ``emit_stmt``, ``emit_calls``, ``emit_parser`` and
``emit_runtime``, each a class on top of :class:`Writer` with a method for each IR
statement, named after it (``_set_valid`` for ``SetValid``); ``emit_function`` joins them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache

from testbed.compiler import ir
from testbed.compiler.c_text import c_string
from testbed.compiler.emit_ahead import Ahead
from testbed.compiler.emit_effects import Effects

STATE_ACCEPT = "TB_STATE_ACCEPT"
STATE_REJECT = "TB_STATE_REJECT"


class Writer:
    """Writes the body of one function."""

    def __init__(
        self,
        function: ir.Function,
        effects: Effects,
        ahead: Ahead,
        parser: ir.Function | None,
        error: Callable[[str], int],
    ) -> None:
        self.function = function
        self.effects = effects
        self.ahead = ahead
        self.parser = parser  # whose state it is
        self.error = error  # number of a core.p4 error
        self.lines: list[str] = []
        self.depth = 1
        self.loc: ir.Loc = None
        self.locals: list[str] = []
        self.labels = 0
        self.summed: set[str] = set()  # buffers of which only the checksum is wanted

    def out(self, text: str) -> None:
        self.lines.append(f"{'    ' * self.depth}{text}")

    def outs(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.out(line)

    def line_directive(self, loc: ir.Loc) -> list[str]:
        if loc is None or loc == self.loc:
            return []
        self.loc = loc
        return [f"#line {loc[1]} {c_string(loc[0])}"]

    def block(self, body: list[ir.Stmt]) -> None:
        for stmt in body:
            self.statement(stmt)

    def inner(self, body: list[ir.Stmt]) -> None:
        self.depth += 1
        self.block(body)
        self.depth -= 1

    def statement(self, stmt: ir.Stmt) -> None:
        getattr(self, _method_for(type(stmt).__name__))(stmt)

    def reject(self) -> str:
        return (
            "return false;" if self.function in self.effects.direct else f"return {STATE_REJECT};"
        )

    def state_call(self, state: ir.Function) -> str:
        frame = ", f" if has_frame(state) else ""
        return f"{state.c_name}(sw, phv, c{frame})"


@cache
def _method_for(statement: str) -> str:
    """What writes a statement: ``_set_valid`` for ``SetValid``."""
    return re.sub(r"(?=[A-Z])", "_", statement).lower()


def has_frame(function: ir.Function) -> bool:
    return function.frame is not None and bool(function.frame.fields)
