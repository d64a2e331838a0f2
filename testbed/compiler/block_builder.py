"""How IR is written down, statement by statement, whichever language it is made from."""

from __future__ import annotations

from testbed.compiler import ir
from testbed.compiler.c_names import Names


class BlockBuilder:
    """Appends to ``block``; ``names`` are those that the function's variables have in C."""

    def __init__(self, block: list[ir.Stmt]) -> None:
        self.names = Names()
        self.block = block

    def add(self, stmt: ir.Stmt) -> None:
        self.block.append(stmt)

    def temporary(self, name: str, t: ir.Type, init: ir.Expr | None = None) -> ir.Var:
        """A new local variable, called ``name`` where that is free."""
        var = ir.Var(self.names.fresh(name), t)
        self.add(ir.Declare(var, init))
        return var

    def saved(self, e: ir.Expr) -> ir.Expr:
        """``e`` evaluated now."""
        if isinstance(e, ir.Const):
            return e
        return ir.Load(self.temporary("t", e.type, e))
