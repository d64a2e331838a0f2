"""The switch of ``controlled.p4``, with its ports in memory, and frames for it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from testbed.engine import Clock, Fabric
from testbed.network.control_delay import DelayedFabric
from testbed.switch import Switch, build_program

PROGRAM = Path(__file__).with_name("controlled.p4")
CPU_PORT = 255
US = 10**6  # ps


@dataclass
class Controlled:
    """A switch with memory ports 0 to 3 and a CPU port."""

    fabric: Fabric
    node: int
    switch: Switch

    def out(self, op: int, a: int = 0, b: int = 0, x: int = 0) -> list[tuple[int, bytes]]:
        """The frames that leave because of one that enters port 0 now (virtual clock)."""
        at_ps = self.fabric.now_ps()
        self.fabric.send(self.node, 0, at_ps, frame(op, a, b, x))
        self.fabric.run_until(at_ps)
        return self.received()

    def received(self) -> list[tuple[int, bytes]]:
        return [(p, f.data) for p in range(4) for f in self.fabric.receive(self.node, p)]


def frame(op: int, a: int = 0, b: int = 0, x: int = 0) -> bytes:
    return bytes([op, a, b, 0]) + x.to_bytes(2, "big") + bytes(6)


@contextmanager
def controlled(
    clock: Clock = Clock.VIRTUAL, *, delay_ps: int = 0, program: Path = PROGRAM
) -> Iterator[Controlled]:
    built = build_program(program, optimize="-O1")
    made = DelayedFabric(control_delay_ps=delay_ps) if delay_ps else Fabric(clock)
    with made as fabric:
        node = fabric.add_switch("s1", built.pipeline)
        for port in range(4):
            fabric.attach_memory(node, port)
        switch = Switch(fabric, node, built, "s1")
        switch.set_cpu_port(CPU_PORT)
        yield Controlled(fabric, node, switch)


@contextmanager
def running(made: Controlled) -> Iterator[None]:
    """The live clock runs."""
    made.fabric.start()
    try:
        yield
    finally:
        made.fabric.stop()
