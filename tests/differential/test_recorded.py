"""Generated programs with the answers that BMv2 gave to them; record.py made them."""

from __future__ import annotations

from pathlib import Path

import pytest

from testbed.switch.stf import run_stf
from tests.differential.record import RECORDS

_SCRIPTS = sorted(RECORDS.glob("*.stf"))
_LEAST = 300
_SAMPLE = 6  # `make test` runs one in so many natively, and others interpreted


def _sampled(first: int) -> list[object]:
    return [
        pytest.param(script, marks=[] if i % _SAMPLE == first else [pytest.mark.full])
        for i, script in enumerate(_SCRIPTS)
    ]


def test_there_are_enough() -> None:
    assert len(_SCRIPTS) >= _LEAST
    assert all(script.with_suffix(".p4").exists() for script in _SCRIPTS)
    assert all("\nexpect " in script.read_text() for script in _SCRIPTS)


@pytest.mark.slow
@pytest.mark.parametrize("script", _sampled(0), ids=lambda script: script.stem)
def test_native(script: Path) -> None:
    result = run_stf(script.with_suffix(".p4"), script, optimize="-O0")
    assert result.passed, result.message


@pytest.mark.slow
@pytest.mark.parametrize("script", _sampled(1), ids=lambda script: script.stem)
def test_interpreter(script: Path) -> None:
    result = run_stf(script.with_suffix(".p4"), script, engine="interpreter")
    assert result.passed, result.message
