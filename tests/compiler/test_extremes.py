"""A megabyte of garbage is refused in a few errors; nothing overflows or explodes.

``extremes.py`` has the sources. The time limits are there to end a run that would not
end by itself, not to measure: each case takes about a second.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from testbed.compiler import CompileError, compile_file
from tests.compiler import extremes

A_FEW = 7  # errors, with the one that says there are too many
MANY = 21  # of what is written as a program is, with different mistakes
PROGRAM_LIKE = {"random words", "similar names"}
MESSAGE_BYTES = 10_000
_SAMPLE = 12
BLANK = {"blanks", "empty lines", "semicolons", "signs in #if", "macros that vanish"}

pytestmark = pytest.mark.timeout(120)


def compiled(path: Path, source: str | bytes) -> CompileError | None:
    """The error, if there was one; whatever else is raised fails the test."""
    path.write_bytes(source if isinstance(source, bytes) else source.encode())
    try:
        compile_file(path, require_main=False)
    except CompileError as error:
        return error
    return None


def garbage() -> list[object]:
    """Name and size: all of a tenth of a megabyte, and `make test` some of a whole one."""
    cases: list[object] = [(name, extremes.MEGABYTE // 10) for name in extremes.GARBAGE]
    for i, name in enumerate(extremes.GARBAGE):
        marks = [] if i % _SAMPLE == 0 else [pytest.mark.full]
        cases.append(pytest.param(name, extremes.MEGABYTE, marks=marks))
    return cases


@pytest.mark.slow
@pytest.mark.parametrize(("name", "size"), garbage())
def test_garbage(tmp_path: Path, name: str, size: int) -> None:
    error = compiled(tmp_path / "x.p4", extremes.GARBAGE[name](size))
    if name in BLANK:
        assert error is None
        return
    assert error is not None
    most = MANY if name in PROGRAM_LIKE else A_FEW
    assert 1 <= len(error.diagnostics) <= most, error.render()
    assert len(error.render()) < MESSAGE_BYTES


@pytest.mark.slow
@pytest.mark.parametrize("name", extremes.DEEP)
def test_deep(tmp_path: Path, name: str) -> None:
    error = compiled(tmp_path / "x.p4", extremes.DEEP[name]())
    if "just fit" in name:
        assert error is None


@pytest.mark.slow
@pytest.mark.parametrize("name", extremes.EXPLOSIVE)
def test_explosive(tmp_path: Path, name: str) -> None:
    compiled(tmp_path / "x.p4", extremes.EXPLOSIVE[name]())
