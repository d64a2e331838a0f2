"""The program cache: what makes a hit, and what makes a miss."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import testbed.compiler
from testbed.engine import toolchain
from testbed.paths import p4_dir
from testbed.switch import build_program

BASE = Path(__file__).resolve().parents[1] / "p4" / "include" / "base.p4"


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TESTBED_CACHE", str(tmp_path / "cache"))
    (tmp_path / "base.p4").write_text(BASE.read_text())
    (tmp_path / "value.p4").write_text("#define VALUE 1\n")
    source = tmp_path / "program.p4"
    source.write_text(
        '#include "base.p4"\n#include "value.p4"\n'
        "control TestIngress(inout headers_t hdr, inout meta_t meta,"
        " inout standard_metadata_t sm) {\n"
        "    register<bit<8>>(4) cells;\n"
        "    apply { cells.write(0, VALUE); }\n}\nPIPELINE(TestIngress());\n"
    )
    return source


@pytest.fixture
def compilations(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the files that the compiler proper was asked for."""
    asked: list[str] = []
    compile_file = testbed.compiler.compile_file

    def spy(path: Path, **options: object) -> object:
        asked.append(Path(path).name)
        return compile_file(path, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(testbed.compiler, "compile_file", spy)
    return asked


def test_the_second_build_does_not_compile(program: Path, compilations: list[str]) -> None:
    first = build_program(program, optimize="-O0")
    assert build_program(program, optimize="-O0") == first
    assert compilations == ["program.p4"]


def test_a_changed_include_compiles_again(program: Path, compilations: list[str]) -> None:
    first = build_program(program, optimize="-O0")
    (program.parent / "value.p4").write_text("#define VALUE 2\n")
    assert build_program(program, optimize="-O0").pipeline != first.pipeline
    assert len(compilations) == 2


def test_a_macro_compiles_again(program: Path, compilations: list[str]) -> None:
    build_program(program, optimize="-O0")
    build_program(program, defines={"UNUSED": "1"}, optimize="-O0")
    assert len(compilations) == 2


def test_a_lost_object_is_made_again(program: Path, compilations: list[str]) -> None:
    first = build_program(program, optimize="-O0")
    first.pipeline.unlink()
    assert build_program(program, optimize="-O0").pipeline.is_file()
    assert len(compilations) == 2


def test_a_damaged_record_is_ignored(program: Path, compilations: list[str]) -> None:
    build_program(program, optimize="-O0")
    for record in (program.parent / "cache" / "programs").glob("*.json"):
        record.write_text("{")
    build_program(program, optimize="-O0")
    assert len(compilations) == 2


def test_a_copy_of_a_shipped_program_builds_anywhere(tmp_path: Path) -> None:
    copy = tmp_path / "mine.p4"
    copy.write_text((p4_dir() / "sfc.p4").read_text())
    assert build_program(copy, optimize="-O0").info.tables


def test_old_records_are_evicted(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TESTBED_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("TESTBED_CACHE_MB", "0")
    build_program(program, optimize="-O0")
    (old,) = (tmp_path / "cache" / "programs").glob("*.json")
    os.utime(old, (0, 0))
    build_program(program, defines={"UNUSED": "1"}, optimize="-O0")
    assert not old.exists()


def test_a_bound_that_is_no_number_is_told_and_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TESTBED_CACHE_MB", "much")
    with pytest.warns(UserWarning, match="no number of megabytes"):
        assert toolchain.cache_bytes() == toolchain.DEFAULT_CACHE_MB << 20


def test_p4info_comes_from_the_cache_as_it_was_made(program: Path) -> None:
    program.write_text(
        '@p4runtime_translation("p4.org/v1/PortId", 32) type bit<9> port_t;\n'
        '@controller_header("packet_in") header in_t { port_t port; @hidden bit<7> pad; }\n'
        + program.read_text()
    )
    made = build_program(program)
    assert made.p4info
    assert not made.p4info_refusal
    assert made.packet_headers == {"packet_in": ((1, 9), (0, 7))}
    assert build_program(program) == made


def test_what_p4info_cannot_express_is_no_reason_to_refuse_a_program(program: Path) -> None:
    program.write_text(
        program.read_text().replace(
            "    apply {",
            "    @id(7) table t { actions = { NoAction; } }"
            "    @id(7) table u { actions = { NoAction; } }"
            "    apply { t.apply(); u.apply();",
        )
    )
    made = build_program(program)
    assert not made.p4info
    assert "is given twice" in made.p4info_refusal
