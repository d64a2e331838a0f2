"""A call of an extern: its arguments evaluated once, in order, before its function runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from testbed.compiler import ast
from testbed.compiler.instances import ExternInstance
from testbed.compiler.types import Type, substitute, underlying
from testbed.compiler.values import EnumValue
from testbed.interpreter import events
from testbed.interpreter.errors import Unsupported
from testbed.interpreter.events import Shown, show
from testbed.interpreter.expressions import text_of
from testbed.interpreter.locations import Location, Nowhere
from testbed.interpreter.values import Value, copy, from_bits, width

if TYPE_CHECKING:
    from testbed.interpreter.bodies import Body


class Call:
    """The values of what goes in, and the locations of what comes out."""

    def __init__(self, body: Body, e: ast.CallExpr) -> None:
        target = e.target
        assert isinstance(target, ast.FunctionDecl)
        self.body = body
        self.e = e
        self.params = target.params
        self.name = target.name
        self.type_args = {p: body.type_of(t) for p, t in e.type_args.items()}
        if target.owner is not None and e.receiver is not None:
            self.name = f"{text_of(e.receiver)}.{target.name}"
        self._values: list[Value] = []
        self._places: list[Location | None] = []
        for param, arg in zip(self.params, e.bound, strict=True):
            out = param.direction in ("out", "inout")
            place = body.locate(arg) if out and arg is not None else None
            self._places.append(place)
            self._values.append(copy(body.evaluate(arg)) if not out and arg is not None else None)

    def value(self, index: int) -> Value:
        return self._values[index]

    def type(self, index: int) -> Type:
        """Of the argument, or where there is none of the parameter."""
        arg = self.e.bound[index]
        if arg is not None:
            return self.body.typed(arg)
        return substitute(self.params[index].type, self.type_args)

    def place(self, index: int) -> Location:
        return self._places[index] or Nowhere(self.type(index))

    def instance(self) -> ExternInstance:
        receiver = self.e.receiver
        if isinstance(receiver, ast.NameExpr):
            found = self.body.lookup(receiver.decl, receiver.name)
            if isinstance(found, ExternInstance):
                return found
        raise Unsupported(self.e.span, "this as an extern's instance")

    def set_bits(self, index: int, number: int) -> Shown:
        """Puts a number, cut to its width, into an ``out`` argument; gives what it is now."""
        t = underlying(self.type(index))
        place = self.place(index)
        if isinstance(place.get(), EnumValue):
            raise Unsupported(self.e.span, "an enum as the result of an extern")
        value = from_bits(number & ((1 << width(0, t)) - 1), t)
        place.set(value)
        return self.result(index, value)

    def result(self, index: int, value: Value) -> Shown:
        arg = self.e.bound[index]
        return show(text_of(arg) if arg is not None else "_", value, self.type(index))

    def tell(self, outcome: str = "", result: Shown | None = None) -> None:
        run = self.body.run
        if run.observed:
            run.tell(
                events.ExternCalled(
                    span=self.e.span,
                    name=self.name,
                    args=self._shown(),
                    result=result,
                    outcome=outcome,
                )
            )

    def _shown(self) -> tuple[Shown, ...]:
        return tuple(
            show(param.name, value, self.type(i))
            for i, (param, value) in enumerate(zip(self.params, self._values, strict=True))
            if value is not None
        )
