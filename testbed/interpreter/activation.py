"""An activation record: the variables of one run of a function, action, parser or control.

An action sees, beside its own parameters and variables, those of the control that it was
declared in: its record's ``outer``. Names were resolved to declarations, so a record is
a dictionary from declarations to values, and blocks need no records of their own. A
block that is entered again sets its variables anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from testbed.compiler import ast, types
from testbed.compiler.instances import ControlInstance, ParserInstance
from testbed.interpreter.errors import Unsupported
from testbed.interpreter.values import Value

if TYPE_CHECKING:
    from testbed.interpreter.passes import Pass

Scope = ParserInstance | ControlInstance


class Activation:
    def __init__(
        self,
        run: Pass,
        instance: Scope | None = None,
        outer: Activation | None = None,
        type_args: dict[ast.TypeParam, types.Type] | None = None,
    ) -> None:
        self.run = run
        self.instance = instance
        self.outer = outer
        self.type_args = type_args or {}
        self.variables: dict[ast.Declaration, Value] = {}

    def holder(self, decl: ast.Declaration) -> dict[ast.Declaration, Value] | None:
        """The variables among which ``decl`` is."""
        record: Activation | None = self
        while record is not None:
            if decl in record.variables:
                return record.variables
            record = record.outer
        return None

    def lookup(self, decl: ast.Declaration | None, name: str) -> Value:
        """What a name stands for: a variable's value, an instance, a constructor's argument."""
        assert decl is not None
        held = self.holder(decl)
        if held is not None:
            return held[decl]
        try:
            if self.instance is not None:
                return self.instance.lookup(decl)
            return self.run.state.main.globals[decl]
        except KeyError:
            raise Unsupported(decl.span, f"'{name}' here") from None

    def type_of(self, t: types.Type) -> types.Type:
        """``t`` with the type parameters of the present call replaced."""
        return types.substitute(t, self.type_args) if self.type_args else t
