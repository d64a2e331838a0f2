"""Native code and the interpreter answer alike, also to packets that no script has.

The scripts of the corpus bring programs and entries; the packets are theirs with some
of their bytes changed, cut short, or made longer, and some that are noise. The engines
share nothing behind the front end, so a difference is a mistake in one of them.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from testbed.switch.stf import run_commands
from testbed.switch.stf_engines import EngineName, device
from testbed.switch.stf_script import parse_script
from tests.switch.stf_corpus import program_of, scripts

PORTS = range(511)
PACKETS = 25
STEP_PS = 10**9
EDGES = (0x00, 0x01, 0x02, 0x03, 0x7F, 0x80, 0xFF)
NO_COMMANDS = ("packet", "expect", "no_packet", "wait", "check_counter", "register_read", "pvs_get")
FAST = 24  # one in so many of the scripts is in the fast part,
SAMPLE = 4  # and one in so many in `make test`

Arrivals = list[tuple[int, bytes]]


def packets_like(script: Path) -> Arrivals:
    """The same for the same script."""
    rng = random.Random(script.stem)
    sent = [
        (s.port, s.data or "") for s in parse_script(script).statements if s.command == "packet"
    ]
    made = []
    while len(made) < PACKETS:
        port, digits = rng.choice(sent)
        data = bytearray.fromhex(digits)
        match rng.randrange(4):
            case 0:
                data = bytearray(rng.randbytes(rng.randrange(1, 80)))
            case 1:
                del data[rng.randrange(1, len(data) + 1) :]
            case 2:
                for _ in range(rng.randrange(1, 5)):
                    data[rng.randrange(len(data))] = rng.choice(EDGES)
                data += rng.randbytes(rng.randrange(30))
            case 3:
                data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        made.append((rng.choice([port, 0, 1, 2]), bytes(data)))
    return made


def answers(engine: EngineName, script: Path, entries: Path, arrivals: Arrivals) -> list[Arrivals]:
    with device(engine, program_of(script), PORTS) as switch:
        run_commands(switch, entries)
        left = []
        for i, (port, data) in enumerate(arrivals, start=1):
            switch.send(port, i * STEP_PS, data)
            switch.run_until(i * STEP_PS + STEP_PS // 2)
            left.append([(out, frame) for out in PORTS for frame in switch.receive(out)])
        return left


def marked(script: Path, number: int) -> object:
    """As a parameter."""
    marks = [] if number % FAST == 0 else [pytest.mark.slow]
    if number % SAMPLE:
        marks.append(pytest.mark.full)
    return pytest.param(script, marks=marks, id=script.stem)


@pytest.mark.parametrize("script", [marked(s, i) for i, s in enumerate(scripts())])
def test_agreement(script: Path, tmp_path: Path) -> None:
    entries = tmp_path / "entries"
    lines = script.read_text().splitlines()
    entries.write_text("\n".join(x for x in lines if not x.startswith(NO_COMMANDS)))
    arrivals = packets_like(script)
    native = answers("native", script, entries, arrivals)
    interpreted = answers("interpreter", script, entries, arrivals)
    for (port, data), one, other in zip(arrivals, native, interpreted, strict=True):
        assert one == other, f"packet {port} {data.hex()}"
