"""What a program can, as its names tell: controllers leave alone what does not concern them."""

from __future__ import annotations

from collections.abc import Iterable

from testbed.compiler.program import ProgramInfo
from testbed.network.base import Network


def switches_with(network: Network, *registers: str) -> list[str]:
    """The switches whose programs have all these registers."""
    return [
        name
        for name in network.topology.switches
        if all(has_register(network.program_info(name), register) for register in registers)
    ]


def has_register(program: ProgramInfo, register: str) -> bool:
    """Whether a program has a register of that name."""
    return has_name((r.name for r in program.registers), register)


def has_name(names: Iterable[str], wanted: str) -> bool:
    """Whether one of the fully qualified `names` is, or ends with, `wanted`."""
    return any(name == wanted or name.endswith(f".{wanted}") for name in names)
