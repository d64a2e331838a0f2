"""Entries and packets for a generated program, as statements of an STF script."""

from __future__ import annotations

from tests.differential.choices import Choices
from tests.differential.model import Action, HeaderType, Key, Table
from tests.differential.program import CLONE_PORT, CLONE_SESSION, MULTICAST_GROUP, PORTS, Program

_LONGEST_WALK = 8


def script(choose: Choices, program: Program, packets: int) -> list[str]:
    """Commands and ``packet`` statements, without expectations."""
    lines = []
    if program.clones:
        lines.append(f"mirroring_add {CLONE_SESSION} {CLONE_PORT}")
    if program.multicasts:
        lines += [
            f"mc_mgrp_create {MULTICAST_GROUP}",
            "mc_node_create 1 1 2",
            "mc_node_create 2 4",
            f"mc_node_associate {MULTICAST_GROUP} 0",
            f"mc_node_associate {MULTICAST_GROUP} 1",
        ]
    for table in program.tables:
        if not table.const:
            lines += _entries(choose, program, table)
        if choose.chance(20):
            lines.append(f"setdefault {table.name} {_call(choose, choose.pick(table.actions))}")
    for _ in range(packets):
        port = choose.integer(0, PORTS - 1)
        lines.append(f"packet {port} {_packet(choose, program).hex()}")
    return lines


# ---- entries -----------------------------------------------------------------------------


def _entries(choose: Choices, program: Program, table: Table) -> list[str]:
    lines = []
    taken = set()
    for rank in range(choose.integer(0, 5)):
        keys = [_match(choose, program, key) for key in table.keys]
        identity = tuple(identity for _, identity in keys)
        if identity in taken:
            continue
        taken.add(identity)
        priority = f"{10 * (rank + 1)} " if table.has_priorities else ""
        texts = [
            f"{key.name}:{text}"
            for key, (text, _) in zip(table.keys, keys, strict=True)
            if text is not None
        ]
        action = choose.pick(table.actions)
        lines.append(f"add {table.name} {priority}{' '.join(texts)} {_call(choose, action)}")
    return lines


def _call(choose: Choices, action: Action) -> str:
    values = [f"{p.name}:{choose.bits(p.type.width):#x}" for p in action.parameters]
    return f"{action.name}({', '.join(values)})"


def _match(choose: Choices, program: Program, key: Key) -> tuple[str | None, object]:
    """The text of one key's match, and what makes two matches the same."""
    top = (1 << key.width) - 1
    value = _number(choose, program, key.width)
    match key.kind:
        case "lpm":
            length = choose.integer(0, key.width)
            value &= top ^ (top >> length)
            return f"{value:#x}/{length}", (value, length)
        case "ternary":
            mask = choose.bits(key.width)
            return f"{value & mask:#x}&&&{mask:#x}", (value & mask, mask)
        case "range":
            other = _number(choose, program, key.width)
            low, high = min(value, other), max(value, other)
            return f"{low}..{high}", (low, high)
        case "optional" if choose.chance(30):
            return None, None
    return f"{value:#x}", value


def _number(choose: Choices, program: Program, width: int) -> int:
    """Preferably one that the program compares with, or a small one."""
    known = sorted(program.constants.get(width, ()))
    if known and choose.chance(50):
        return choose.pick(known)
    if choose.chance(50):
        return choose.integer(0, min(3, (1 << width) - 1))
    return choose.bits(width)


# ---- packets -----------------------------------------------------------------------------


def _packet(choose: Choices, program: Program) -> bytes:
    """The headers along a walk through the parser, and a payload.

    One in ten is cut short behind the base header.
    """
    data = b""
    base = 0
    name = "start"
    for _ in range(_LONGEST_WALK):
        state = program.states.get(name)
        if state is None or state.type is None:
            break
        follow = choose.chance(75)
        target = choose.pick(state.cases) if follow else None
        first = target.value if target is not None else choose.integer(0, 255)
        data += _header(choose, program, state.type, first)
        base = base or len(data)
        known = {case.value: case.target for case in reversed(state.cases)}
        name = known.get(first, state.default)
    data += bytes(choose.integer(0, 255) for _ in range(choose.integer(0, 6)))
    if choose.chance(10):
        data = data[: choose.integer(base, len(data))]
    return data


def _header(choose: Choices, program: Program, kind: HeaderType, first: int) -> bytes:
    value = first
    for _, field in kind.fields[1:]:
        value = value << field.width | _number(choose, program, field.width)
    return value.to_bytes(kind.width // 8, "big")
