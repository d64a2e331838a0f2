"""Whatever the input, the front end answers with a tree or a CompileError."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from testbed.compiler import CompileError, check_file
from testbed.compiler.lexer import tokenize
from testbed.compiler.source import SourceFile

PROGRAMS = sorted((Path(__file__).parent / "programs").glob("*.p4"))
INCLUDE = "#include <v1model.p4>"


def words_of(program: Path) -> list[str]:
    """The tokens of a program behind its #include, each with the blanks before it."""
    text = program.read_text().removeprefix(INCLUDE)
    tokens = tokenize(SourceFile(program.name, text))[:-1]
    starts = [0, *(t.end for t in tokens)]
    return [text[start : t.end] for start, t in zip(starts, tokens, strict=False)]


TOKENS = {p: words_of(p) for p in PROGRAMS}
WORDS = sorted({t.strip() for tokens in TOKENS.values() for t in tokens})
WORDS += ["$", "'", "8w", "0x", "..."]

relaxed = settings(
    deadline=None,
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def accepts_or_refuses(path: Path, text: bytes) -> None:
    path.write_bytes(text)
    try:
        check_file(path)
    except CompileError as error:
        assert error.diagnostics
        assert error.render()


@relaxed
@given(text=st.binary(max_size=300))
def test_garbage_bytes(tmp_path: Path, text: bytes) -> None:
    accepts_or_refuses(tmp_path / "x.p4", text)


@relaxed
@given(words=st.lists(st.sampled_from(WORDS), max_size=60))
def test_random_tokens(tmp_path: Path, words: list[str]) -> None:
    accepts_or_refuses(tmp_path / "x.p4", ("#include <core.p4>\n" + " ".join(words)).encode())


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A valid program after a few deletions, duplications, swaps and replacements of tokens."""
    words = list(TOKENS[draw(st.sampled_from(PROGRAMS))])
    at = st.integers(0, len(words) - 2)
    for _ in range(draw(st.integers(1, 3))):
        i = min(draw(at), len(words) - 2)
        operation = draw(st.sampled_from(["delete", "duplicate", "swap", "replace"]))
        if operation == "delete":
            del words[i]
        elif operation == "duplicate":
            words.insert(i, words[i])
        elif operation == "swap":
            words[i], words[i + 1] = words[i + 1], words[i]
        else:
            words[i] = " " + draw(st.sampled_from(WORDS))
    return INCLUDE + "".join(words)


@relaxed
@given(text=mutated())
def test_mutated_programs(tmp_path: Path, text: str) -> None:
    accepts_or_refuses(tmp_path / "x.p4", text.encode())


@pytest.mark.parametrize(
    "text",
    [
        "const bit<8> x = " + "(" * 5000 + "1" + ")" * 5000 + ";",
        "const bit<8> x = " + "-" * 5000 + "1;",
        "const bit<8> x = " + "1 + " * 900 + "1;",
        "const bit<8> x = " + "1 + " * 5000 + "1;",
        "const bit<8> x = " + "{" * 5000,
        "const bool x = " + "true ? true : " * 5000 + "true;",
        "header h { " + "tuple<" * 3000 + " x; }",
        "control c() { apply { " + "{" * 3000 + "} }",
        "control c(in bool b) { apply { " + "if (b) {} else " * 900 + "{} } }",
        "control c(in bool b) { apply { " + "if (b) {} else " * 5000 + "{} } }",
        "control c(in bool b) { apply { " + "if (b) " * 3000 + "{} } }",
        "const int x = 1 << 1000000000000;",
        "const int x = " + " * ".join(["0x" + "f" * 3000] * 200) + ";",
        "const int x = 0x" + "f" * 100000 + ";",
        "header h { bit<99999999999999999999> x; }",
        "#define A B B B B B B B B B B\n#define B C C C C C C C C C C\n"
        "#define C D D D D D D D D D D\n#define D E E E E E E E E E E\n"
        "#define E F F F F F F F F F F\n#define F G G G G G G G G G G\n"
        "#define G H H H H H H H H H H\nA",
        "#define A A\nconst bit<8> x = A;",
        "#define F(x) F(x)(x)\nconst bit<8> x = F(F)(F);",
        "#if " + "(" * 5000 + "1\n#endif",
        '#include "x.p4"\n',
        "#include <" + "a" * 5000 + ">\n",
        '#include "\x00"\n',
        '#include "."\n',
        "parser P() { state start { transition start; } }",
        "control c() { c() x; apply { c.apply(); } }",
    ],
)
def test_extremes(tmp_path: Path, text: str) -> None:
    accepts_or_refuses(tmp_path / "x.p4", text.encode())
