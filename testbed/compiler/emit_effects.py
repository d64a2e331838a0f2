"""What must be known of all functions before any is written as C."""

from __future__ import annotations

from collections.abc import Iterable

from testbed.compiler import ir


class Effects:
    """Which functions may say ``exit``, and which parsers have no loops."""

    def __init__(self, functions: Iterable[ir.Function]) -> None:
        functions = list(functions)
        self.may_exit: set[ir.Function] = set()
        changed = True
        while changed:
            changed = False
            for function in functions:
                if function not in self.may_exit and self._exits(function):
                    self.may_exit.add(function)
                    changed = True
        self.direct: set[ir.Function] = set()
        for function in functions:
            if function.kind == "parser" and _acyclic(function):
                self.direct.add(function)
                self.direct.update(function.states)

    def _exits(self, function: ir.Function) -> bool:
        return any(
            isinstance(s, ir.Exit) or (isinstance(s, ir.Call) and s.function in self.may_exit)
            for s in ir.walk(function.body)
        )


def _acyclic(parser: ir.Function) -> bool:
    finished: set[int] = set()
    open_: set[int] = set()

    def visit(n: int) -> bool:
        if n in finished:
            return True
        if n in open_:
            return False
        open_.add(n)
        targets = {s.state for s in ir.walk(parser.states[n].body) if isinstance(s, ir.Goto)}
        good = all(visit(t) for t in targets if t >= 0)
        open_.discard(n)
        finished.add(n)
        return good

    return visit(parser.start)
