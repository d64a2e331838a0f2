"""What the handlers of BMv2's Thrift services share: what they answer for, and how they refuse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from testbed.cli.shims.runtime_commands import REFUSALS, RuntimeCommands


class Refusing:
    """Says on the switch's console why something is refused: an error of Thrift's has only a
    number. ``say`` takes a sentence."""

    def __init__(self, say: Callable[[str], object]) -> None:
        self._say = say

    @contextmanager
    def __call__(self, error: Callable[[Exception], Exception]) -> Iterator[None]:
        """Raises ``error`` of what goes wrong within."""
        try:
            yield
        except REFUSALS as reason:
            self._say(f"Thrift: {reason}")
            raise error(reason) from None


class Handler:
    """A service of ``commands``: a method for each of its calls, of the call's name.

    ``types``: the service's structs and errors, as its description has them. ``failed`` makes
    of a sentence the error of a call that declares none.
    """

    def __init__(
        self,
        commands: RuntimeCommands,
        types: Any,
        refusing: Refusing,
        failed: Callable[[str], Exception],
    ) -> None:
        self._commands = commands
        self._switch = commands.switch
        self._types = types
        self._refusing = refusing
        self._failed = failed
