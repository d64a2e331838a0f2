"""Externs by name: the one place that says which function a call of an extern runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from testbed.compiler import ast
from testbed.interpreter.errors import Unsupported
from testbed.interpreter.extern_call import Call
from testbed.interpreter.externs_core import CORE
from testbed.interpreter.externs_v1model import V1MODEL
from testbed.interpreter.values import Value

if TYPE_CHECKING:
    from testbed.interpreter.bodies import Body

_EXTERNS = {**CORE, **V1MODEL}


def call(body: Body, e: ast.CallExpr) -> Value:
    """Calls an extern function or method. Raises Unsupported, and Rejected in parsers."""
    assert isinstance(e.target, ast.FunctionDecl)
    owner = e.target.owner
    name = f"{owner.name}.{e.target.name}" if owner is not None else e.target.name
    function = _EXTERNS.get(name)
    if function is None:
        raise Unsupported(e.span, f"the extern '{name}'")
    return function(Call(body, e))
