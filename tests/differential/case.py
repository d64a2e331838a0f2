"""A generated program with its script, and what an engine answers to it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from testbed.switch.stf import Player
from testbed.switch.stf_engines import EngineName, device
from testbed.switch.stf_script import Script, parse_statement
from tests.differential.choices import Choices
from tests.differential.program import CLONE_PORT, COUNTER_CELLS, PORTS, Program, generate
from tests.differential.traffic import script


@dataclass(frozen=True)
class Case:
    program: Program
    commands: list[str]

    @classmethod
    def of(cls, choose: Choices, packets: int, *, portable: bool = False) -> Case:
        program = generate(choose, portable=portable)
        return cls(program, script(choose, program, packets))

    def __repr__(self) -> str:
        """As the two files that show it again."""
        return "\n".join([self.program.text, "// ---- the script", *self.commands])


def answers(case: Case, engine: EngineName, folder: Path) -> list[str]:
    """What comes out, port by port, and what registers and counters hold in the end."""
    source = folder / "generated.p4"
    source.write_text(case.program.text)
    ports = range(max(PORTS, CLONE_PORT) + 1)
    lines = []
    with device(engine, source, ports, optimize="-O0") as under_test:
        player = Player(under_test, ports, Script(source))
        for number, line in enumerate(case.commands, 1):
            player.play(parse_statement(number, line))
        for port, packets in player.received.items():
            lines += [f"port {port}: {packet.hex()}" for packet in packets]
        for register in case.program.registers:
            held = under_test.switch.register_read(register.name)
            lines.append(f"register {register.name}: {held}")
        for counter in case.program.counters:
            cells = [under_test.switch.counter_cell(counter, i) for i in range(COUNTER_CELLS)]
            lines.append(f"counter {counter}: {cells}")
    return lines


def differs(case: Case, folder: Path) -> bool:
    """Whether native code and interpreter disagree."""
    return answers(case, "native", folder) != answers(case, "interpreter", folder)
