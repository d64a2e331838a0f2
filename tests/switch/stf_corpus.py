"""Where the STF corpus lies, and which program each script tests."""

from __future__ import annotations

from pathlib import Path

from testbed.switch.stf_folder import program_of

__all__ = ["CORPUS", "program_of", "scripts"]

CORPUS = Path(__file__).resolve().parents[1] / "p4"


def scripts() -> list[Path]:
    """Every script of the corpus, by name."""
    return sorted(CORPUS.glob("*.stf"))
