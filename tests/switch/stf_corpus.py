"""Where the STF corpus lies, and which program each script tests."""

from __future__ import annotations

import re
from pathlib import Path

from testbed.switch.stf_folder import program_of

__all__ = ["CORPUS", "not_on_bmv2", "program_of", "scripts"]

CORPUS = Path(__file__).resolve().parents[1] / "p4"


def scripts() -> list[Path]:
    """Every script of the corpus, by name."""
    return sorted(CORPUS.glob("*.stf"))


def not_on_bmv2(script: Path) -> str | None:
    """Why BMv2 does not run a script: what its ``# not on BMv2: REASON`` says."""
    found = re.search(r"^# not on BMv2: (.+)$", script.read_text(), re.MULTILINE)
    return found[1] if found else None
