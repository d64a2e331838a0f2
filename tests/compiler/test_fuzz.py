"""Whatever the input, the compiler answers with a program or a CompileError.

The mutants are made of the valid programs of ``tests/p4``: tokens deleted, repeated,
swapped, moved and replaced. None may end in a traceback, and none that is accepted in
C that the C compiler refuses.
"""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from testbed.compiler import CompileError, check_file, compile_file
from testbed.compiler.lexer import KEYWORDS, tokenize
from testbed.compiler.source import SourceFile
from testbed.switch import build_program

TESTS = Path(__file__).parents[1]
CORPUS = TESTS / "p4"
PROGRAMS = sorted([*CORPUS.glob("*.p4"), *(TESTS / "compiler" / "programs").glob("*.p4")])


def words_of(program: Path) -> list[str]:
    """The tokens of a program, each with the blanks before it; a directive is one word."""
    words: list[str] = []
    text = ""

    def cut() -> None:
        nonlocal text
        tokens = tokenize(SourceFile(program.name, text))[:-1]
        starts = [0, *(t.end for t in tokens)]
        words.extend(text[start : t.end] for start, t in zip(starts, tokens, strict=False))
        text = ""

    for line in program.read_text().replace("\\\n", " ").splitlines():
        if line.startswith("#"):
            cut()
            words.append(f"\n{line}\n")
        else:
            text += line + "\n"
    cut()
    return words


TOKENS = {p: words_of(p) for p in PROGRAMS}
WORDS = sorted({t.strip() for tokens in TOKENS.values() for t in tokens if "#" not in t})
# What stands in few programs, or in none.
ODD_WORDS = ["$", "'", "8w", "0x", "...", "_", "0", "-1", "8w0", "4096", "65536", "int", "void"]
ODD_WORDS += ["string", "error", "this", "{#}", "bit<0>", "varbit<8>", "default", "1s1", "??"]
WORDS += ODD_WORDS

relaxed = settings(
    deadline=None,
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def accepts_or_refuses(path: Path, text: bytes) -> bool:
    """Whether the compiler, up to the C that it writes, accepts ``text``."""
    path.write_bytes(text)
    try:
        compile_file(path, include_dirs=[CORPUS], require_main=False)
    except CompileError as error:
        assert error.diagnostics
        assert error.render()
        return False
    return True


@relaxed
@given(text=st.binary(max_size=300))
def test_garbage_bytes(tmp_path: Path, text: bytes) -> None:
    accepts_or_refuses(tmp_path / "x.p4", text)


@relaxed
@given(words=st.lists(st.sampled_from(WORDS), max_size=60))
def test_random_tokens(tmp_path: Path, words: list[str]) -> None:
    accepts_or_refuses(tmp_path / "x.p4", ("#include <core.p4>\n" + " ".join(words)).encode())


# A change to something alike, a name to another name, often leaves a program valid in
# form: those get furthest.
OPERATIONS = ["alike"] * 3 + ["delete", "repeat", "swap", "replace", "odd", "cut", "copy"]


def sort_of(word: str) -> str:
    """Names are alike, and numbers; any other word only to itself."""
    word = word.strip()
    if word.isidentifier() and word not in KEYWORDS:
        return "name"
    return "number" if word[:1].isdigit() else word


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A valid program after up to three changes of its tokens."""
    words = list(TOKENS[draw(st.sampled_from(PROGRAMS))])
    at = st.integers(0, len(words) - 1)
    for _ in range(draw(st.integers(1, 3))):
        i, j = (min(draw(at), len(words) - 1) for _ in range(2))
        end = i + draw(st.integers(2, 20))
        match draw(st.sampled_from(OPERATIONS)):
            case "alike":
                same = [w for w in words if sort_of(w) == sort_of(words[i])]
                words[i] = f" {draw(st.sampled_from(same)).lstrip()}"
            case "delete":
                del words[i]
            case "repeat":
                words.insert(i, words[i])
            case "swap":
                words[i], words[j] = f" {words[j].lstrip()}", f" {words[i].lstrip()}"
            case "replace":
                words[i] = f" {words[j].lstrip()}"
            case "odd":
                words[i] = f" {draw(st.sampled_from(WORDS))}"
            case "cut":
                del words[i:end]
            case "copy":
                words[j:j] = words[i:end]
        words = words or [" "]
    return "".join(words)


@relaxed
@given(text=mutated())
def test_mutated_programs(tmp_path: Path, text: str) -> None:
    accepts_or_refuses(tmp_path / "x.p4", text.encode())


@pytest.mark.slow
@pytest.mark.full
@settings(relaxed, max_examples=2000)
@given(text=mutated())
def test_many_mutated_programs(tmp_path: Path, text: str) -> None:
    accepts_or_refuses(tmp_path / "x.p4", text.encode())


def compiles_what_it_accepts(path: Path, text: str) -> None:
    if (
        accepts_or_refuses(path, text.encode())
        and check_file(path, include_dirs=[CORPUS], require_main=False).ast.main
    ):
        build_program(path, include_dirs=[CORPUS], optimize="-O0")


@pytest.mark.slow
@settings(relaxed, max_examples=100)
@given(text=mutated())
def test_accepted_mutants_are_valid_c(tmp_path: Path, text: str) -> None:
    compiles_what_it_accepts(tmp_path / "x.p4", text)


@pytest.mark.slow
@pytest.mark.full
@settings(relaxed, max_examples=400)
@given(text=mutated())
def test_many_accepted_mutants_are_valid_c(tmp_path: Path, text: str) -> None:
    compiles_what_it_accepts(tmp_path / "x.p4", text)


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
