"""The corpus of P4 programs in tests/p4, one for each construct, on both engines.

A test is a script NAME.stf for the program NAME.p4 beside it, or for the program
that its first line names: `# program: PATH`, relative to the script. What the
scripts expect was confirmed on BMv2: test_stf_bmv2.py runs the same corpus there.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from testbed.switch.stf import run_stf
from tests.switch.stf_corpus import CORPUS, program_of, scripts


def test_every_program_has_a_script() -> None:
    tested = {program_of(script).resolve() for script in scripts()}
    assert [p.name for p in sorted(CORPUS.glob("*.p4")) if p.resolve() not in tested] == []


FAST = 8  # one in so many is compiled in the fast part, too


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(script, marks=[pytest.mark.slow] if i % FAST else [], id=script.stem)
        for i, script in enumerate(scripts())
    ],
)
def test_stf(script: Path) -> None:
    result = run_stf(program_of(script), script)
    assert result.passed, result.message


@pytest.mark.parametrize("script", scripts(), ids=lambda script: script.stem)
def test_stf_interpreted(script: Path) -> None:
    result = run_stf(program_of(script), script, engine="interpreter")
    assert result.passed, result.message
