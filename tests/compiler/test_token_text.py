"""Preprocessed programs as text: the same tokens, from the same places."""

from __future__ import annotations

from pathlib import Path

import pytest

from testbed.compiler import CompileError, preprocess_file
from testbed.compiler.diagnostics import Diagnostics
from testbed.compiler.preprocess import Preprocessor, read_source
from testbed.compiler.source import SourceFile
from testbed.paths import include_dirs

CORPUS = sorted((Path(__file__).resolve().parents[1] / "p4").glob("*.p4"))


def tokens(source: SourceFile) -> list[tuple[str, bool, str, int]]:
    read = Preprocessor(Diagnostics(), list(include_dirs()), {}).run(source)[:-1]
    places = [(token, token.file.position(token.start)) for token in read]
    return [(token.text, token.glued, place.file, place.line) for token, place in places]


def again(path: Path) -> list[tuple[str, bool, str, int]]:
    return tokens(SourceFile("preprocessed", preprocess_file(path)))


@pytest.mark.parametrize("path", CORPUS[::7], ids=lambda path: path.stem)
def test_the_corpus(path: Path) -> None:
    assert again(path) == tokens(SourceFile(str(path), read_source(path)))


def test_macros_includes_and_gaps(tmp_path: Path) -> None:
    (tmp_path / "part.p4").write_text("#define SHR(a, b) a >> b\nconst bit<8> in_part = 1;\n")
    main = tmp_path / "main.p4"
    blank = "\n" * 40
    uses = "const bit<8> x = SHR(16, 2);\nconst bool b = x &AND == 0;\n// end\n"
    main.write_text(f'#include "part.p4"\n{blank}#define AND &y\n{uses}')
    text = preprocess_file(main)
    assert "#include" not in text
    assert "SHR" not in text
    assert again(main) == tokens(SourceFile(str(main), read_source(main)))


def test_errors_are_the_preprocessors(tmp_path: Path) -> None:
    main = tmp_path / "main.p4"
    main.write_text("#include <nowhere.p4>\n")
    with pytest.raises(CompileError, match="cannot find include file"):
        preprocess_file(main)
    with pytest.raises(CompileError, match="cannot read"):
        preprocess_file(tmp_path / "absent.p4")
