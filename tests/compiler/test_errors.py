"""Golden tests of diagnostics: errors/NAME.p4 is refused with errors/NAME.stderr.

`pytest tests/compiler --update-golden` writes the expected texts anew; read the
difference before committing it.
"""

from pathlib import Path

import pytest

from testbed.compiler import CompileError, check_file
from testbed.paths import p4_dir

ERRORS = Path(__file__).parent / "errors"
NAMES = sorted(p.stem for p in ERRORS.glob("*.p4"))


def diagnose(name: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(ERRORS)
    with pytest.raises(CompileError) as caught:
        check_file(f"{name}.p4")
    text = caught.value.render()
    text = text.replace(str(p4_dir() / "include"), "P4INCLUDE")
    return text.replace(str(p4_dir()), "P4DIR") + "\n"


@pytest.mark.parametrize("name", NAMES)
def test_diagnostic(name: str, monkeypatch: pytest.MonkeyPatch, update_golden: bool) -> None:
    text = diagnose(name, monkeypatch)
    golden = ERRORS / f"{name}.stderr"
    if update_golden:
        golden.write_text(text)
    assert text == golden.read_text()


@pytest.mark.parametrize("name", NAMES)
def test_every_error_names_its_place(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ERRORS)
    with pytest.raises(CompileError) as caught:
        check_file(f"{name}.p4")
    for diagnostic in caught.value.diagnostics:
        assert diagnostic.span is not None
        _, line, column = diagnostic.span.position
        assert line >= 1 and column >= 1
        assert diagnostic.message[0].islower() or not diagnostic.message[0].isalpha()


def test_there_are_many() -> None:
    assert len(NAMES) >= 45


def test_a_missing_file_is_one_sentence() -> None:
    with pytest.raises(CompileError) as caught:
        check_file("no/such/program.p4")
    assert caught.value.render() == (
        "error: cannot read 'no/such/program.p4': No such file or directory"
    )


def test_the_number_of_errors_is_limited(tmp_path: Path) -> None:
    program = tmp_path / "many.p4"
    program.write_text("".join(f"const bit<8> c{i} = missing{i};\n" for i in range(100)))
    with pytest.raises(CompileError) as caught:
        check_file(program)
    assert len(caught.value.diagnostics) == 21
    assert caught.value.diagnostics[-1].message == "too many errors: stopped after 20"


def test_color_marks_only_labels_and_underlines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ERRORS)
    with pytest.raises(CompileError) as caught:
        check_file("undefined_name.p4")
    colored = caught.value.render(color=True)
    assert "\x1b[1;31merror:\x1b[0m" in colored
    assert "\x1b" not in caught.value.render()
