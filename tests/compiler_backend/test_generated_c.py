"""The C that the back end writes: without warnings, on the user's own lines."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from testbed.compiler import CompileError, compile_file
from testbed.compiler.ir_dump import dump_ir
from testbed.switch import build_program

ROOT = Path(__file__).resolve().parents[2]
BASE = ROOT / "tests" / "p4" / "include" / "base.p4"
SHIPPED = [ROOT / "p4" / "forward.p4", ROOT / "p4" / "sfc.p4"]
CORPUS = sorted((ROOT / "tests" / "p4").glob("*.p4"))


def program_with(tmp_path: Path, statements: str, members: str = "") -> Path:
    """A program whose ingress control holds `members` and does `statements`."""
    path = tmp_path / "program.p4"
    path.write_text(
        f'#include "{BASE}"\n'
        "control TestIngress(inout headers_t hdr, inout meta_t meta,\n"
        "                    inout standard_metadata_t sm) {\n"
        f"{members}\n    apply {{\n{statements}\n    }}\n}}\nPIPELINE(TestIngress());\n"
    )
    return path


@pytest.mark.slow
@pytest.mark.parametrize("program", [*SHIPPED, *CORPUS], ids=lambda p: p.stem)
def test_no_warning(program: Path) -> None:
    """tests/conftest.py makes one an error; most are compiled for other tests, too."""
    assert os.environ["TESTBED_WERROR"] == "1"
    assert build_program(program).pipeline.is_file()


def test_line_directives_name_the_source() -> None:
    compiled = compile_file(SHIPPED[0])
    text = "".join(compiled.units.values())
    lines = SHIPPED[0].read_text().splitlines()
    start = next(i for i, line in enumerate(lines, start=1) if "state parse_ipv4" in line)
    assert f'#line {start} "{SHIPPED[0]}"' in text


def test_each_construct_is_a_function() -> None:
    text = "".join(compile_file(SHIPPED[0]).units.values())
    for name in ("ForwardParser_parse_ipv4", "forwarding_set_nhop", "forwarding_ipv4_lpm"):
        assert re.search(rf"^\w.*{name}\(.*\)$", text, re.MULTILINE), name


def test_the_ir_prints(tmp_path: Path) -> None:
    program = program_with(tmp_path, "hdr.data.a = hdr.data.b + 1; sm.egress_spec = 1;")
    compiled = compile_file(program)
    assert compiled.ir is not None
    assert "hdr.data.a = (hdr.data.b + 1:b8)" in dump_ir(compiled.ir)


@pytest.mark.parametrize(
    ("statements", "members", "said"),
    [
        ("r.write(0, hdr.data);", "register<data_t>(4) r;", "a register of data_t"),
        (
            "t.apply();",
            "action_selector(HashAlgorithm.random, 4, 4) s;\n"
            "table t { key = { hdr.data.a : exact; hdr.data.b : selector; }\n"
            "actions = { NoAction; } implementation = s; }",
            "'random'",
        ),
    ],
)
def test_refusals_name_the_construct(
    tmp_path: Path, statements: str, members: str, said: str
) -> None:
    program = program_with(tmp_path, statements, members)
    with pytest.raises(CompileError) as error:
        compile_file(program)
    message = error.value.render()
    assert said in message
    assert "is not supported yet, see docs/limitations.md" in message
    assert re.match(r".*program\.p4:\d+:\d+: error:", message)


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("clone(CloneType.E2E, 5);", "'clone' with CloneType.E2E"),
        ("recirculate_preserving_field_list(1);", "'recirculate_preserving_field_list'"),
        ("recirculate({ hdr.data.a });", "'recirculate'"),
    ],
)
def test_requests_belong_in_one_control(tmp_path: Path, statement: str, said: str) -> None:
    with pytest.raises(CompileError) as error:
        compile_file(program_with(tmp_path, statement))
    message = error.value.render()
    assert f"error: {said} can only be called in the egress control" in message
    assert "note: here it is called in the ingress control" in message


@pytest.mark.parametrize("data", ["{ 8w5 }", "{ hdr.data.a + 1 }", "{ local }"])
def test_only_fields_are_kept(tmp_path: Path, data: str) -> None:
    with pytest.raises(CompileError) as error:
        compile_file(program_with(tmp_path, f"bit<8> local = 1; resubmit({data});"))
    assert "only fields of the headers and of the metadata can be kept" in error.value.render()
