"""Actions with their arguments, in P4Runtime's form and in the engine's.

Source: P4Runtime specification, Action Specification.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from testbed.compiler.program import Action
from testbed.p4runtime.errors import invalid
from testbed.p4runtime.fields import ValueCodec
from testbed.switch.errors import choices


class ActionCodec:
    """One action: its id in P4Info, and its parameters by their ids."""

    def __init__(self, number: int, action: Action, params: Sequence[ValueCodec]) -> None:
        self.number = number
        self.action = action
        self._params = {param.number: param for param in params}
        for position, param in enumerate(params):
            param.bit = 1 << position
        self._all = (1 << len(params)) - 1

    def decode(self, message: Any) -> tuple[int, bool]:
        """The arguments of a ``p4.Action`` as one number, and whether they are written
        canonically. Raises StatusError (INVALID_ARGUMENT)."""
        packed = seen = 0
        canonical = True
        for given in message.params:
            param = self._params.get(given.param_id)
            if param is None or seen & param.bit:
                raise self._wrong(given.param_id)
            seen |= param.bit
            data = given.value
            value = int.from_bytes(data, "big")
            if param.translation is not None or value > param.ones or not data:
                value = param.decode(data, f"{self}, parameter `{param.name}`")
                canonical &= data == param.encode(value)
            elif not data[0] and len(data) > 1:
                canonical = False
            packed |= value << param.offset
        if seen != self._all:
            missing = [p.name for p in self._params.values() if not seen & p.bit]
            raise invalid(f"{self} needs a value for {', '.join(f'`{n}`' for n in missing)}")
        return packed, canonical

    def encode(self, args: int, into: Any) -> None:
        """Writes the action with its arguments into a ``p4.Action``."""
        into.action_id = self.number
        for param in self._params.values():
            value = args >> param.offset & param.ones
            into.params.add(param_id=param.number, value=param.encode(value))

    def __str__(self) -> str:
        return f"action `{self.action.name}`"

    def _wrong(self, number: int) -> Exception:
        if number in self._params:
            return invalid(f"{self}: parameter `{self._params[number].name}` is given twice")
        listed = [f"{p.number} ({p.name})" for p in self._params.values()]
        return invalid(f"{self} has no parameter with id {number}; {choices(listed)}")
