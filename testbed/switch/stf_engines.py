"""What a packet test runs on: the native switch, or the interpreter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from typing import Literal, Protocol, get_args

from testbed.compiler import check_file
from testbed.engine import Clock, Fabric
from testbed.interpreter import Interpreter, Observer
from testbed.switch.build import build_program
from testbed.switch.control import Switch
from testbed.switch.interpreted import InterpretedSwitch
from testbed.time_units import PS_PER_NS

EngineName = Literal["native", "interpreter"]
ENGINES: tuple[EngineName, ...] = get_args(EngineName)

_MAX_FRAME = 9216


class Device(Protocol):
    """A switch that packets can be put into, at times that do not go back."""

    @property
    def switch(self) -> Switch | InterpretedSwitch: ...

    def send(self, port: int, at_ps: int, frame: bytes) -> None: ...

    def run_until(self, at_ps: int) -> None: ...

    def receive(self, port: int) -> list[bytes]:
        """What has left ``port`` since the last call."""

    def messages(self) -> list[str]:
        """What the program said since the last call."""


@contextmanager
def device(
    engine: EngineName,
    program: Path,
    ports: Sequence[int],
    *,
    include_dirs: Sequence[str | PathLike[str]] = (),
    defines: Mapping[str, str] | None = None,
    optimize: str = "-O1",
    observer: Observer | None = None,
    name: str = "stf",
) -> Iterator[Device]:
    """A switch with ``program``; errors call it ``name``. Raises CompileError."""
    if engine == "interpreter":
        checked = check_file(program, include_dirs=include_dirs, defines=defines)
        yield _Interpreted(Interpreter(checked.ast, observer=observer), name)
        return
    built = build_program(program, include_dirs=include_dirs, defines=defines, optimize=optimize)
    with Fabric(Clock.VIRTUAL, max_frame=_MAX_FRAME) as fabric:
        node = fabric.add_switch(name, built.pipeline)
        for port in ports:
            fabric.attach_memory(node, port)
        yield _Native(fabric, node, Switch(fabric, node, built, name))


class _Native:
    def __init__(self, fabric: Fabric, node: int, switch: Switch) -> None:
        self.switch = switch
        self._fabric = fabric
        self._node = node

    def send(self, port: int, at_ps: int, frame: bytes) -> None:
        self._fabric.send(self._node, port, at_ps, frame)

    def run_until(self, at_ps: int) -> None:
        self._fabric.run_until(at_ps)

    def receive(self, port: int) -> list[bytes]:
        return [frame.data for frame in self._fabric.receive(self._node, port)]

    def messages(self) -> list[str]:
        return [_message(m.at_ps, m.text) for m in self._fabric.read_messages()]


class _Interpreted:
    def __init__(self, interpreter: Interpreter, name: str) -> None:
        self.switch = InterpretedSwitch(interpreter, name)
        self._interpreter = interpreter
        self._left: dict[int, list[bytes]] = {}

    def send(self, port: int, at_ps: int, frame: bytes) -> None:
        for output in self._interpreter.receive(port, frame, at_ps):
            self._left.setdefault(output.port, []).append(output.frame)

    def run_until(self, at_ps: int) -> None:
        self.switch.at(at_ps)

    def receive(self, port: int) -> list[bytes]:
        return self._left.pop(port, [])

    def messages(self) -> list[str]:
        said, self._interpreter.state.messages = self._interpreter.state.messages, []
        return [_message(at_ps, text) for at_ps, text in said]


def _message(at_ps: int, text: str) -> str:
    return f"{at_ps // PS_PER_NS} ns: {text}"
