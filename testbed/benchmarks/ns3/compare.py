"""Both sides of the cross-check beside one another: differences, verdicts, speed."""

from __future__ import annotations

import json
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from testbed.benchmarks import hops
from testbed.benchmarks.ns3 import ours
from testbed.benchmarks.ns3.figures import Outcome
from testbed.benchmarks.ns3.scenarios import SCENARIOS, SPEED, Scenario
from testbed.benchmarks.ns3.theirs import Ns3
from testbed.paths import p4_dir

RECORDED = Path(__file__).with_name("recorded.json")
GOAL_RATIO = 10.0
_HOPS_ROUNDS = 2


def compare(scenario: Scenario, here: Outcome, there: Outcome) -> dict[str, Any]:
    """A row of the result: each figure of both, its bound, and whether it holds."""
    mine, theirs = here.figures(scenario), there.figures(scenario)
    figures = {
        name: {
            "ours": mine[name],
            "ns3": theirs[name],
            "bound": bound.text() if (bound := scenario.bounds.get(name)) else None,
            "holds": bound.holds(mine[name], theirs[name]) if bound else None,
        }
        for name in mine
    }
    return {
        "scenario": scenario.name,
        "agrees": all(figure["holds"] is not False for figure in figures.values()),
        "figures": figures,
    }


def measure(
    ns3: Ns3,
    names: Sequence[str],
    repetitions: int,
    progress: Callable[[str], None] = lambda _: None,
) -> dict[str, Any]:
    """Runs the scenarios on both sides, then the one for speed, in turns."""
    rows = []
    for scenario in SCENARIOS:
        if scenario.name in names:
            progress(f"{scenario.name}: both sides")
            rows.append(compare(scenario, ours.run(scenario), ns3.run(scenario)))
    progress("speed: both sides in turns")
    [fast] = [scenario for scenario in SCENARIOS if scenario.name == SPEED]
    pairs = [
        (ours.run(fast, observed=False), ns3.run(fast, observed=False)) for _ in range(repetitions)
    ]
    forwarded = hops.measure(p4_dir() / "sfc.p4", list(hops.CONNECTIONS), _HOPS_ROUNDS, repetitions)
    return {
        "ns3": ns3.version,
        "rows": rows,
        "agrees": all(row["agrees"] for row in rows),
        "speed": {
            "scenario": SPEED,
            "repetitions": repetitions,
            "ours_packets_per_s": statistics.median(here.packets_per_s for here, _ in pairs),
            "ns3_packets_per_s": statistics.median(there.packets_per_s for _, there in pairs),
            "ratio": statistics.median(
                here.packets_per_s / there.packets_per_s for here, there in pairs
            ),
            "goal_ratio": GOAL_RATIO,
            "hops_per_s": {row["connection"]: row["hops_per_s"] for row in forwarded["rows"]},
            "goal_hops_per_s": forwarded["goal_hops_per_s"],
        },
    }


def table(result: Mapping[str, Any]) -> str:
    lines = [
        f"ns3: the same scenarios on ns-3 {result['ns3']} and here, p4/forward.p4 in each switch",
        f"{'scenario':<18} {'figure':<16} {'here':>14} {'ns-3':>14} {'difference':>11}"
        f"  {'bound':<16} ",
    ]
    for row in result["rows"]:
        name = row["scenario"]
        for figure, found in row["figures"].items():
            here, there = found["ours"], found["ns3"]
            apart = f"{here / there - 1:+.3%}" if there else f"{here - there:+g}"
            verdict = {True: "holds", False: "DIFFERS", None: ""}[found["holds"]]
            lines.append(
                f"{name:<18} {figure:<16} {here:>14,.3f} {there:>14,.3f} {apart:>11}"
                f"  {found['bound'] or 'no bound':<16} {verdict}"
            )
            name = ""
    speed = result["speed"]
    lines += [
        "The two agree within all bounds." if result["agrees"] else "The two DIFFER.",
        f"speed, {speed['scenario']}: {speed['ours_packets_per_s']:,.0f} delivered packets/s here,"
        f" {speed['ns3_packets_per_s']:,.0f} in ns-3: {speed['ratio']:.1f} times as many"
        f" (goal: at least {speed['goal_ratio']:.0f}, {_met(speed['ratio'], speed['goal_ratio'])})",
    ]
    for connection, rate in speed["hops_per_s"].items():
        lines.append(
            f"packet-hops/s on one core, p4/sfc.p4 at each hop, {connection}: {rate:,.0f}"
            f" (goal: at least {speed['goal_hops_per_s']:,},"
            f" {_met(rate, speed['goal_hops_per_s'])})"
        )
    return "\n".join(lines)


def _met(value: float, goal: float) -> str:
    return "met" if value >= goal else "missed"


def recorded() -> tuple[str, dict[str, Outcome]]:
    """ns-3's version, and what it said of each scenario when it was recorded."""
    document = json.loads(RECORDED.read_text(encoding="utf-8"))
    outcomes = {
        name: Outcome.of_document(outcome) for name, outcome in document["outcomes"].items()
    }
    return document["ns3"], outcomes


def record(ns3: Ns3) -> None:
    """Writes what ns-3 says of every scenario, for :func:`recorded`."""
    outcomes = {scenario.name: asdict(ns3.run(scenario)) for scenario in SCENARIOS}
    for outcome in outcomes.values():
        outcome["cpu_s"] = 0.0  # that machine's, that day's
    lines = ",\n".join(f'  "{name}": {json.dumps(found)}' for name, found in outcomes.items())
    RECORDED.write_text(
        f'{{"ns3": "{ns3.version}", "outcomes": {{\n{lines}\n}}}}\n', encoding="utf-8"
    )
