"""The fabric beside ns-3: with what ns-3 said once, and, where it is installed, with it.

``TESTBED_UPDATE_NS3=1 pytest tests/crosscheck`` records ns-3's answers anew.
"""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from testbed.benchmarks.ns3 import compare, ours, theirs
from testbed.benchmarks.ns3.scenarios import SCENARIOS, Bound, Scenario
from tests import forks

by_name = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)


def differing(row: dict[str, object]) -> list[str]:
    figures = row["figures"]
    assert isinstance(figures, dict)
    return [f"{name}: {found}" for name, found in figures.items() if found["holds"] is False]


@pytest.fixture(scope="module")
def ns3() -> theirs.Ns3:
    try:
        found = theirs.find()
    except theirs.Ns3Missing as error:
        pytest.skip(str(error))
    if os.environ.get("TESTBED_UPDATE_NS3"):
        compare.record(found)
    return found


@pytest.mark.slow
@by_name
def test_both_now(ns3: theirs.Ns3, scenario: Scenario) -> None:
    row = compare.compare(scenario, ours.run(scenario), ns3.run(scenario))
    assert differing(row) == []


@by_name
def test_what_ns3_said_once(scenario: Scenario) -> None:
    version, outcomes = compare.recorded()
    assert f"ns3=={version}" in theirs.NS3.requirements
    row = compare.compare(scenario, ours.run(scenario), outcomes[scenario.name])
    assert differing(row) == []


def test_what_is_not_observed_changes_nothing() -> None:
    scenario = SCENARIOS[2]
    plain, observed = ours.run(scenario, observed=False), ours.run(scenario)
    assert plain.arrived_ns == observed.arrived_ns


@pytest.mark.parametrize(
    ("bound", "here", "there", "holds"),
    [
        (Bound(), 3.0, 3.0, True),
        (Bound(), 3.0, 3.0001, False),
        (Bound(share=0.01), 101.0, 100.0, True),
        (Bound(share=0.01), 98.9, 100.0, False),
        (Bound(share=0.01, absolute=5.0), 95.0, 100.0, True),
        (Bound(absolute=5.0), 94.9, 100.0, False),
    ],
)
def test_bounds(bound: Bound, here: float, there: float, holds: bool) -> None:
    assert bound.holds(here, there) is holds


@pytest.mark.parametrize(
    "change",
    [
        lambda outcome: dataclasses.replace(outcome, drops=outcome.drops + 1),
        lambda outcome: dataclasses.replace(
            outcome, peak_queue_bytes=outcome.peak_queue_bytes + 1000
        ),
        lambda outcome: dataclasses.replace(
            outcome, arrived_ns=[at_ns + 2 for at_ns in outcome.arrived_ns]
        ),
    ],
)
def test_a_difference_is_seen(change: Callable[[ours.Outcome], ours.Outcome]) -> None:
    [exact] = [scenario for scenario in SCENARIOS if scenario.name == "udp-incast"]
    there = compare.recorded()[1]["udp-incast"]
    assert compare.compare(exact, there, there)["agrees"]
    assert not compare.compare(exact, change(there), there)["agrees"]


@pytest.mark.slow
def test_the_command_without_ns3(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("TESTBED_NS3", raising=False)
    monkeypatch.setenv("TESTBED_CACHE", str(tmp_path))
    done = forks.run("bench", "ns3")
    assert done.returncode == 1
    assert "ns-3 is not installed; `testbed bench ns3 --install` gets its wheel" in done.stderr
    skipped = forks.run("bench", "ns3", "--skip-missing")
    assert skipped.returncode == 0
    assert skipped.stdout.startswith("ns3: skipped: ns-3 is not installed")
    wrong = forks.run("bench", "ns3", "udp-ring")
    assert wrong.returncode == 2
    assert "no scenario is called 'udp-ring'; use udp-incast, " in wrong.stderr
