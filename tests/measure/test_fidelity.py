"""The verdict: what makes a run not faithful, and what it says then."""

from __future__ import annotations

import dataclasses

import pytest

from testbed.measure import Fidelity, mtu_time_us, verdict, worst

GOOD = Fidelity(
    lateness_p999_us=40.0,
    limit_us=mtu_time_us(100_000_000),
    ring_drops=0,
    start_error_p99_us=900.0,
    fct_p50_us=100_000.0,
)


def test_the_limit_is_a_full_frame_with_its_wire_overhead() -> None:
    assert mtu_time_us(100_000_000) == pytest.approx((1514 + 24) * 8 / 100)


def test_a_quiet_run_is_faithful() -> None:
    assert GOOD.faithful
    assert verdict(GOOD) == (
        "Faithful: packets left at most 40 us late (p99.9; limit 123 us), no frame lost by "
        "the kernel, senders started within 900 us (p99; limit 5000 us)."
    )


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (
            {"lateness_p999_us": 124.0},
            "packets left up to 124 us late (p99.9), "
            "more than one MTU at the slowest link (123 us)",
        ),
        ({"ring_drops": 1}, "the kernel lost 1 frame before the fabric saw them"),
        ({"ring_drops": 2}, "the kernel lost 2 frames before the fabric saw them"),
        (
            {"start_error_p99_us": 5001.0},
            "senders started up to 5001 us off (p99), more than 5 % of the median FCT (5000 us)",
        ),
        (
            {"lateness_p999_us": float("nan")},
            "packets left up to nan us late (p99.9), "
            "more than one MTU at the slowest link (123 us)",
        ),
    ],
)
def test_each_figure_can_refuse_the_run(change: dict[str, float], reason: str) -> None:
    bad = dataclasses.replace(GOOD, **change)
    assert not bad.faithful
    assert bad.reasons() == [reason]
    assert verdict(bad) == f"NOT faithful: {reason}."


def test_a_figure_at_its_limit_is_faithful() -> None:
    edge = dataclasses.replace(GOOD, lateness_p999_us=GOOD.limit_us, start_error_p99_us=5000.0)
    assert edge.faithful


def test_all_reasons_are_given() -> None:
    bad = dataclasses.replace(GOOD, lateness_p999_us=1e4, ring_drops=3, start_error_p99_us=1e5)
    assert len(bad.reasons()) == 3


def test_a_run_is_as_faithful_as_its_worst_variant() -> None:
    late = dataclasses.replace(GOOD, lateness_p999_us=500.0)
    # 3 ms is within 5 % of GOOD's median FCT, but not of this variant's own.
    early = dataclasses.replace(GOOD, start_error_p99_us=3000.0, fct_p50_us=20_000.0)
    lossy = dataclasses.replace(GOOD, ring_drops=2)
    run = worst([GOOD, late, early, lossy])
    assert run.lateness_p999_us == 500.0
    assert run.ring_drops == 2
    assert (run.start_error_p99_us, run.fct_p50_us) == (3000.0, 20_000.0)
    assert len(run.reasons()) == 3
    assert worst([GOOD, GOOD]).faithful


def test_a_run_has_a_variant() -> None:
    with pytest.raises(ValueError, match="at least one variant"):
        worst([])
