"""The same corpus on BMv2, where it is installed: what the scripts expect is not
our opinion of P4 but what the reference switch does."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.switch.bmv2 import MISSING, run_stf_bmv2
from tests.switch.stf_corpus import not_on_bmv2, program_of, scripts

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(MISSING), reason=f"BMv2 is not on PATH: no {', '.join(MISSING)}"),
]


@pytest.mark.parametrize("script", scripts(), ids=lambda script: script.stem)
def test_stf_on_bmv2(script: Path, tmp_path: Path) -> None:
    reason = not_on_bmv2(script)
    if reason is not None:
        pytest.skip(reason)
    result = run_stf_bmv2(program_of(script), script, tmp_path)
    assert result.passed, result.message
