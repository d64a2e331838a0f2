"""Student's t, against published tables."""

from __future__ import annotations

import pytest

from testbed.measure.confidence import estimate, student_t


@pytest.mark.parametrize(
    ("degrees", "expected"),
    [
        *((1, 12.706), (2, 4.303), (3, 3.182), (4, 2.776), (9, 2.262), (10, 2.228)),
        *((29, 2.045), (30, 2.042), (60, 2.000), (120, 1.980), (5000, 1.960)),
    ],
)
def test_quantiles(degrees: int, expected: float) -> None:
    """Fisher and Yates, Statistical Tables, III."""
    assert student_t(degrees, 0.975) == pytest.approx(expected, abs=6e-4)


def test_another_level() -> None:
    assert student_t(5, 0.95) == pytest.approx(2.015, abs=6e-4)


def test_an_interval() -> None:
    """The four seeds of a textbook example: mean 5, s = sqrt(20/3)."""
    found = estimate([2.0, 4.0, 6.0, 8.0])
    assert found.mean == 5
    assert found.half_width == pytest.approx(3.18245 * (20 / 3) ** 0.5 / 2, abs=1e-4)


def test_one_sample_has_none() -> None:
    assert estimate([3.0]).half_width is None
