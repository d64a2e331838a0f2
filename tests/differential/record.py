"""Records what BMv2 answers to generated programs: `python -m tests.differential.record`.

For each seed a program, its entries and its packets are generated, p4c compiles the
program, and simple_switch gets the packets. What comes out goes into the script as
``expect``, what the registers and counters hold in the end as ``register_read`` and
``check_counter``. Programs that p4c refuses are left out: it takes about three quarters.
Needs BMv2 and p4c on PATH; the tests that use the records do not.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from testbed.switch.stf_script import parse_statement
from tests.differential.choices import SeededChoices
from tests.differential.program import COUNTER_CELLS, Program, generate
from tests.differential.traffic import script
from tests.switch.bmv2 import MISSING, Bmv2, Bmv2Error, counter_value, register_value, running

RECORDS = Path(__file__).parent / "recorded"
_PACKETS = 12


def record(seed: int, folder: Path) -> bool:
    """Writes ``folder``/SEED.p4 and .stf; False where p4c refuses the program."""
    choose = SeededChoices(seed)
    program = generate(choose, portable=True)
    commands = script(choose, program, _PACKETS)
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "generated.p4"
        source.write_text(program.text)
        try:
            with running(source, Path(scratch)) as bmv2:
                lines = list(_answers(bmv2, program, commands))
        except Bmv2Error as error:
            print(f"{seed}: {str(error).splitlines()[0] if str(error) else 'refused'}")
            return False
    (folder / f"{seed:04}.p4").write_text(program.text)
    (folder / f"{seed:04}.stf").write_text("".join(f"{line}\n" for line in lines))
    return True


def _answers(bmv2: Bmv2, program: Program, commands: list[str]) -> Iterator[str]:
    """The script with BMv2's answers in it."""
    seen: dict[int, int] = {}
    for line in commands:
        yield line
        bmv2.play(parse_statement(0, line))
        if not line.startswith("packet "):
            continue
        bmv2.settle()
        for port, packets in sorted(bmv2.received.items()):
            for packet in packets[seen.get(port, 0) :]:
                yield f"expect {port} {packet.hex()} $"
            seen[port] = len(packets)
    for register in program.registers:
        for i in range(register.size):
            answer = bmv2.ask(parse_statement(0, f"register_read {register.name} {i}"))
            yield f"register_read {register.name} {i} {register_value(answer)}"
    for counter in program.counters:
        for i in range(COUNTER_CELLS):
            line = f"check_counter {counter}({i})"
            packets, bytes_ = counter_value(bmv2.ask(parse_statement(0, f"{line} packets == 0")))
            yield f"{line} packets == {packets}"
            yield f"{line} bytes == {bytes_}"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("seeds", type=range_of, help="FIRST..LAST")
    arguments.add_argument("--jobs", type=int, default=2)
    arguments.add_argument("--into", type=Path, default=RECORDS)
    given = arguments.parse_args()
    if MISSING:
        raise SystemExit(f"not on PATH: {', '.join(MISSING)}")
    given.into.mkdir(exist_ok=True)
    with ThreadPoolExecutor(given.jobs) as pool:
        made = sum(pool.map(lambda seed: record(seed, given.into), given.seeds))
    print(f"{made} of {len(given.seeds)} programs recorded in {given.into}")


def range_of(text: str) -> range:
    first, _, last = text.partition("..")
    return range(int(first), int(last or first) + 1)


if __name__ == "__main__":
    main()
