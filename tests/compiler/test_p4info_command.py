"""``testbed compile --p4info``."""

from __future__ import annotations

from pathlib import Path

import pytest

from testbed.cli.compile import compile_command
from testbed.cli.errors import UsageError

PROGRAM = Path(__file__).parent / "p4info" / "names.p4"


def run(p4info: Path) -> None:
    compile_command(
        PROGRAM, output=None, include=[], define=[], check_only=True, emit=None, p4info=p4info
    )


def test_writes_the_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "names.txtpb"
    run(path)
    assert path.read_text() == PROGRAM.with_suffix(".txtpb").read_text()
    assert str(path) in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "message"),
    [("names.yaml", r"ends in \.txtpb, \.txt, \.json, \.bin"), ("no/names.bin", "No such file")],
)
def test_says_what_is_wrong_with_the_file(tmp_path: Path, name: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        run(tmp_path / name)
