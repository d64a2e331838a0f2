"""`testbed compile`: what it makes, and what a mistake looks like."""

from __future__ import annotations

import ctypes
import json
import os
from pathlib import Path

import pytest

from testbed.paths import p4_dir

from .conftest import Testbed

PROGRAM = """\
#include <core.p4>
#include <v1model.p4>

struct headers_t { }
struct metadata_t { bit<8> ttl; }

parser P(packet_in packet, out headers_t hdr, inout metadata_t meta,
         inout standard_metadata_t standard_metadata) {
    state start { transition accept; }
}
control V(inout headers_t hdr, inout metadata_t meta) { apply { } }
control I(inout headers_t hdr, inout metadata_t meta,
          inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
    }
}
control E(inout headers_t hdr, inout metadata_t meta,
          inout standard_metadata_t standard_metadata) { apply { } }
control C(inout headers_t hdr, inout metadata_t meta) { apply { } }
control D(packet_out packet, in headers_t hdr) { apply { } }

V1Switch(P(), V(), I(), E(), C(), D()) main;
"""
STATEMENT = "standard_metadata.egress_spec = 1;"


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "mine.p4"
    path.write_text(PROGRAM)
    return path


def test_the_shipped_programs_have_no_errors(testbed: Testbed) -> None:
    for name in ("forward.p4", "sfc.p4"):
        done = testbed("compile", str(p4_dir() / name), "--check-only")
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == f"{p4_dir() / name}: no errors\n"


def test_a_directory_gets_all_that_is_made(testbed: Testbed, program: Path, tmp_path: Path) -> None:
    done = testbed("compile", program.name, "-o", "out")
    assert (done.returncode, done.stderr) == (0, "")
    out = tmp_path / "out"
    ctypes.CDLL(os.fspath(out / "mine.so"))  # loads, so it was linked
    assert json.loads((out / "mine.json").read_text())["name"] == "mine"
    [first, *_] = sorted(out.glob("*.c"))
    assert f'{program.name}"' in first.read_text()  # a #line directive


@pytest.mark.parametrize("stage", ["ast", "ir", "c"])
def test_every_stage_can_be_printed(testbed: Testbed, program: Path, stage: str) -> None:
    done = testbed("compile", program.name, "--emit", stage)
    assert (done.returncode, done.stderr) == (0, "")
    assert "egress_spec" in done.stdout


def test_macros_and_include_directories(testbed: Testbed, program: Path, tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "more/port.p4").write_text("const bit<9> PORT = PORT_NUMBER;\n")
    text = PROGRAM.replace("struct headers_t", '#include "port.p4"\nstruct headers_t')
    program.write_text(text.replace(STATEMENT, "standard_metadata.egress_spec = PORT;"))
    done = testbed("compile", program.name, "--check-only", "-I", "more", "-D", "PORT_NUMBER=3")
    assert (done.returncode, done.stderr) == (0, "")
    done = testbed("compile", program.name, "--check-only", "-I", "more")
    assert done.returncode == 1
    assert "PORT_NUMBER" in done.stderr


def test_what_a_controller_pushes(testbed: Testbed, program: Path, tmp_path: Path) -> None:
    done = testbed("compile", program.name, "--check-only", "--device-config", "mine.config")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "mine.config\nmine.p4: no errors\n"
    document = json.loads((tmp_path / "mine.config").read_text())
    assert document["files"] == {"mine.p4": PROGRAM}
    done = testbed("compile", program.name, "--check-only", "--device-config", "no/mine.config")
    assert done.returncode == 2
    assert "--device-config no/mine.config: No such file or directory" in done.stderr


@pytest.mark.parametrize(
    ("statement", "line_and_column", "says"),
    [
        ("standard_metadata.egress_spec = prot;", "15:41", "prot"),
        ("standard_metadata.egress_spce = 1;", "15:27", "egress_spec"),
        ("standard_metadata.egress_spec = meta.ttl;", "15", "bit<8>"),
        ("standard_metadata.egress_spec = 1", "1", ";"),
    ],
    ids=["undefined name", "undefined field", "type mismatch", "missing semicolon"],
)
def test_a_mistake_is_reported_where_it_is(
    testbed: Testbed, program: Path, statement: str, line_and_column: str, says: str
) -> None:
    program.write_text(PROGRAM.replace(STATEMENT, statement))
    for words in (("--check-only",), ()):
        done = testbed("compile", program.name, *words)
        assert done.returncode == 1
        assert done.stdout == ""
        assert f"mine.p4:{line_and_column}" in done.stderr
        assert says in done.stderr
        assert "^" in done.stderr
        for foreign in ("Traceback", "gcc", ".c:"):
            assert foreign not in done.stderr


def test_an_unsupported_construct_is_refused_by_name(testbed: Testbed, program: Path) -> None:
    text = PROGRAM.replace("struct headers_t", "extern void magic(in bit<8> x);\nstruct headers_t")
    program.write_text(text.replace(STATEMENT, "magic(meta.ttl);"))
    for words in (("--check-only",), ()):
        done = testbed("compile", program.name, *words)
        assert done.returncode == 1
        assert "mine.p4:16:9" in done.stderr
        assert "magic" in done.stderr
        assert "^" in done.stderr


def test_a_run_with_a_wrong_program_makes_nothing(
    testbed: Testbed, program: Path, tmp_path: Path
) -> None:
    program.write_text(PROGRAM.replace(STATEMENT, "standard_metadata.egress_spec = prot;"))
    done = testbed("run", "sfc-incast", "--variant", f"mine={program.name}")
    assert done.returncode == 1
    assert "mine.p4:15:41" in done.stderr
    assert not list((tmp_path / "runs").iterdir())


def test_no_c_compiler(testbed: Testbed, program: Path, tmp_path: Path) -> None:
    empty = tmp_path / "bin"
    empty.mkdir()
    nothing = {"PATH": str(empty), "CC": "", "TESTBED_CACHE": str(tmp_path / "cache")}
    done = testbed("compile", program.name, env=nothing)
    assert done.returncode == 1
    assert done.stderr.startswith("testbed: error: there is no C compiler")
    assert "apt install gcc" in done.stderr
    assert done.stderr.count("\n") == 1
    # The front end needs none.
    assert testbed("compile", program.name, "--check-only", env=nothing).returncode == 0
