"""Large programs are cut into units of C, which changes nothing but how they compile."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from testbed.benchmarks.large_program import large_program
from testbed.compiler import compile_file, emit_units
from testbed.engine.toolchain import compile_shared
from testbed.switch.build import ENGINE_INCLUDE
from testbed.switch.stf import run_stf
from tests.switch.stf_corpus import CORPUS, program_of

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("units") / "a large.one.p4"
    path.write_text(large_program(3000))
    return path


def test_a_small_program_is_one_unit() -> None:
    assert list(compile_file(ROOT / "p4" / "forward.p4").units) == ["forward.c"]


@pytest.mark.slow
def test_a_large_program_is_cut_by_its_size_alone(
    large: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    units = compile_file(large).units
    parts = [text for name, text in units.items() if re.search(r"\.\d+\.c$", name)]
    assert len(parts) >= 3
    lengths = [text.count("\n") for text in parts]
    assert max(lengths) < 1.5 * min(lengths)
    monkeypatch.setattr("os.cpu_count", lambda: 64)
    assert compile_file(large).units == units


@pytest.mark.slow
def test_its_units_make_one_object_that_exports_the_pipeline(
    large: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TESTBED_WERROR", "1")
    units = compile_file(large).units
    made = compile_shared(units, name="large", include_dirs=[ENGINE_INCLUDE], optimize="-O0")
    assert made.is_file()


def test_what_only_its_unit_calls_stays_static(large: Path) -> None:
    units = compile_file(large).units
    [header] = [text for name, text in units.items() if name.endswith(".h")]
    across = re.findall(r"^[a-z].* (p4_\w+)\(.*\);$", header, re.MULTILINE)
    for name in across:
        assert sum(f" {name}(" in text or f"{name}(sw" in text for text in units.values()) > 2
    static = sum(len(re.findall(r"^static .*\);$", t, re.MULTILINE)) for t in units.values())
    assert static > len(across)


# Calls of every kind: parsers with loops, sub-parsers, actions in actions, frames,
# functions, `exit` from within, deparsers with effects, selectors.
@pytest.mark.slow
@pytest.mark.parametrize(
    "name",
    [
        *("sfc", "action_calls_action", "exit_nested", "call_nested", "deparser_externs"),
        *("parser_loop", "sub_parser", "checksum", "wide_tables"),
    ],
)
def test_cut_into_its_functions_a_program_does_the_same(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(emit_units, "UNIT_LINES", 10)
    monkeypatch.setenv("TESTBED_WERROR", "1")
    # By another path: what is cached under the usual one was not cut.
    (tmp_path / "checkout").symlink_to(ROOT)
    script = tmp_path / "checkout" / CORPUS.relative_to(ROOT) / f"{name}.stf"
    assert len(compile_file(program_of(script)).units) > 2
    result = run_stf(program_of(script), script, optimize="-O0")
    assert result.passed, result.message
