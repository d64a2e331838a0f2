"""The native switch and the interpreter agree on generated programs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.differential.case import Case, differs
from tests.differential.choices import GivenChoices, SeededChoices
from tests.differential.shrink import shrink

_PROGRAMS = 500
_PACKETS = 20
_SAMPLE = 20  # `make test` runs one in so many
_FIRST = 10_000  # the recorded programs have the seeds before


def _seeds() -> list[object]:
    return [
        pytest.param(_FIRST + i, marks=[] if i % _SAMPLE == 0 else [pytest.mark.full])
        for i in range(_PROGRAMS)
    ]


@pytest.mark.slow
@pytest.mark.parametrize("seed", _seeds())
def test_native_and_interpreter_agree(seed: int, tmp_path: Path) -> None:
    choose = SeededChoices(seed)
    if differs(Case.of(choose, _PACKETS), tmp_path):
        small = shrink(choose.made, lambda made: differs(_case(made), tmp_path))
        pytest.fail(f"native code and interpreter differ:\n{_case(small)}")


def _case(decisions: list[int]) -> Case:
    return Case.of(GivenChoices(decisions), _PACKETS)
