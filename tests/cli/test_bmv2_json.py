"""Commands on a program in BMv2's JSON."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from .conftest import Testbed

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "table_lpm.json"
    path.write_bytes(gzip.decompress((ROOT / "bmv2_json" / "table_lpm.json.gz").read_bytes()))
    return path


def test_check_only(testbed: Testbed, program: Path) -> None:
    ran = testbed("compile", str(program), "--check-only")
    assert ran.stdout == f"{program}: no errors\n"


@pytest.mark.slow
def test_stf(testbed: Testbed, program: Path) -> None:
    script = ROOT / "p4" / "table_lpm.stf"
    ran = testbed("stf", str(program), str(script))
    assert ran.stdout == f"{script}: passed\n"


@pytest.mark.slow
def test_p4info_is_derived(testbed: Testbed, program: Path, tmp_path: Path) -> None:
    target = tmp_path / "lpm.txtpb"
    testbed("compile", str(program), "--check-only", "--p4info", str(target))
    assert 'name: "TestIngress.route"' in target.read_text()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["compile", "--emit", "ast"], "which has no syntax tree"),
        (["compile", "-D", "X=1"], "which is preprocessed already"),
    ],
)
def test_what_only_source_has(
    testbed: Testbed, program: Path, arguments: list[str], why: str
) -> None:
    ran = testbed(*arguments, str(program))
    assert ran.returncode == 2
    assert why in ran.stderr


def test_a_wrong_program(testbed: Testbed, program: Path) -> None:
    program.write_text(program.read_text().replace('"lpm"', '"fuzzy"', 1))
    ran = testbed("compile", str(program))
    assert ran.returncode == 1
    assert ran.stderr.startswith(f"error: {program}: $.pipelines[0].tables[")
    assert "is none of the match kinds" in ran.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("x.txtpb", "tables { colour: 3 ", "this is no P4Info"),
        ("x.json", "{", "this is no P4Info"),
        ("x.bin", "\x7f\x7f", "this is no P4Info"),
        ("x.txtpb", "", "this is no P4Info: it says nothing of a program"),
        ("x.json", '{"pipelines": [], "actions": [{"name": "a"}]}', "actions[0] has no id"),
        ("x.xml", "", "ends in .txtpb, .txt, .json, .bin"),
        ("x.txtpb", 'tables { preamble { id: 33554433 name: "t" } }', "does not fit"),
    ],
)
def test_a_p4info_that_is_none(
    testbed: Testbed, program: Path, tmp_path: Path, name: str, text: str, why: str
) -> None:
    (tmp_path / name).write_text(text)
    ran = testbed("switch", str(program), "-i", "1@nowhere0", "--p4info", name)
    assert ran.returncode in (1, 2)
    assert why in ran.stderr
    assert "Traceback" not in ran.stderr
