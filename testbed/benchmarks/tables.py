"""How many table entries a second Python puts into a switch: one by one, and in bulk."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable
from typing import Any

from testbed.benchmarks.cases import CASES, Case
from testbed.benchmarks.pipeline import PROGRAMS
from testbed.engine import Clock, Fabric
from testbed.switch import Switch, build_program
from testbed.switch.packing import NewEntry

ENTRIES = 100_000
SINGLE_ENTRIES = 50_000
GOAL_BULK_S = 1.0
GOAL_SINGLE_PER_SECOND = 50_000
KINDS = {"exact": "exact", "lpm": "lpm", "ternary": "acl"}  # of key: the case with such a table


def _one_by_one(switch: Switch, table: str, entries: Iterable[NewEntry]) -> None:
    for match, action, params, *priority in entries:
        switch.insert(table, match, action, params, *priority)


def _seconds(
    case: Case,
    entries: list[NewEntry],
    put: Callable[[Switch, str, Iterable[NewEntry]], None],
) -> float:
    with Fabric(Clock.VIRTUAL) as fabric:
        built = build_program(PROGRAMS / f"{case.program}.p4", defines=case.defines)
        switch = Switch(fabric, fabric.add_switch("s1", built.pipeline), built, "s1")
        name = case.tables[0].name
        before = time.perf_counter()
        put(switch, name, entries)
        taken = time.perf_counter() - before
        if switch.entry_count(name) != len(entries):
            raise RuntimeError(f"{switch.entry_count(name)} of {len(entries)} entries are there")
        return taken


def some_entries(case: Case, count: int) -> list[NewEntry]:
    """The case's first entries; the ternary ones again for other sources where there are
    too few, as the same rules for many customers."""
    found = list(case.tables[0].entries())
    if len(found) >= count:
        return found[:: len(found) // count][:count]
    made = found[:]
    for turn in range(1, -(-count // len(found))):
        for match, action, params, *priority in found:
            source = (match["hdr.ipv4.src_addr"][0] + turn) & 0xFFFFFFFF
            moved = {**match, "hdr.ipv4.src_addr": (source, 0xFFFFFFFF)}
            made.append((moved, action, params, priority[0]))
    return made[:count]


def measure(repetitions: int) -> dict[str, Any]:
    """Medians of ``repetitions`` tables filled, for each kind of key."""
    rows = []
    for kind, name in KINDS.items():
        case = CASES[name]()
        many, fewer = some_entries(case, ENTRIES), some_entries(case, SINGLE_ENTRIES)
        bulk = [_seconds(case, many, Switch.insert_many) for _ in range(repetitions)]
        single = [_seconds(case, fewer, _one_by_one) for _ in range(repetitions)]
        rows.append(
            {
                "kind": kind,
                "bulk_s": statistics.median(bulk),
                "single_per_second": len(fewer) / statistics.median(single),
            }
        )
    return {
        "entries": ENTRIES,
        "single_entries": SINGLE_ENTRIES,
        "repetitions": repetitions,
        "goal_bulk_s": GOAL_BULK_S,
        "goal_single_per_second": GOAL_SINGLE_PER_SECOND,
        "rows": rows,
    }


def table(result: dict[str, Any]) -> str:
    """``result`` as text."""
    lines = [
        f"tables: entries from Python, medians of {result['repetitions']} fillings",
        f"{'key':<10} {result['entries']:>10,} in bulk {'one by one':>16}",
    ]
    for row in result["rows"]:
        lines.append(
            f"{row['kind']:<10} {row['bulk_s']:>16.2f} s {row['single_per_second']:>14,.0f}/s"
        )
    lines.append(
        f"goals: at most {result['goal_bulk_s']:g} s in bulk, at least "
        f"{result['goal_single_per_second']:,}/s one by one"
    )
    return "\n".join(lines)
