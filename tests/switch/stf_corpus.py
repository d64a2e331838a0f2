"""Where the STF corpus lies, and which program each script tests."""

from __future__ import annotations

from pathlib import Path

CORPUS = Path(__file__).resolve().parents[1] / "p4"
_PROGRAM = "# program:"


def scripts() -> list[Path]:
    """Every script of the corpus, by name."""
    return sorted(CORPUS.glob("*.stf"))


def program_of(script: Path) -> Path:
    """The program that `script` tests: the one its first line names as
    `# program: PATH`, relative to the script, or the .p4 of the same name."""
    with script.open() as lines:
        first = lines.readline().strip()
    if first.startswith(_PROGRAM):
        return (script.parent / first.removeprefix(_PROGRAM).strip()).resolve()
    return script.with_suffix(".p4").resolve()
