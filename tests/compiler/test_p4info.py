"""P4Info of small programs, each with the text that p4c prints for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from testbed.compiler import CompileError, check_file
from testbed.compiler.p4info import p4info
from testbed.compiler.p4info_text import to_text

PROGRAMS = sorted((Path(__file__).parent / "p4info").glob("*.p4"))

FRAME = """
#include <core.p4>
#include <v1model.p4>
header h_t { bit<8> f; }
struct headers { h_t h; }
struct metadata { bit<8> x; }
PARSER
control V(inout headers hdr, inout metadata m) { apply { } }
control I(inout headers hdr, inout metadata m, inout standard_metadata_t s) { INGRESS }
control E(inout headers hdr, inout metadata m, inout standard_metadata_t s) { apply { } }
control C(inout headers hdr, inout metadata m) { apply { } }
control D(packet_out p, in headers hdr) { apply { } }
V1Switch(P(), V(), I(), E(), C(), D()) main;
"""

PARSER = """
parser P(packet_in p, out headers hdr, inout metadata m, inout standard_metadata_t s) {
    state start { transition accept; }
}
"""


def text_of(tmp_path: Path, ingress: str, parser: str = PARSER) -> str:
    source = tmp_path / "program.p4"
    source.write_text(FRAME.replace("INGRESS", ingress).replace("PARSER", parser))
    return to_text(p4info(check_file(source).ast))


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda p: p.stem)
def test_equals_p4c(program: Path) -> None:
    expected = program.with_suffix(".txtpb").read_text()
    assert to_text(p4info(check_file(program).ast)) == expected


def test_a_file_without_main_has_nothing_to_control(tmp_path: Path) -> None:
    source = tmp_path / "library.p4"
    source.write_text("#include <core.p4>\naction a() { }\n")
    info = p4info(check_file(source, require_main=False).ast)
    assert info.present() == []


def test_an_unused_value_set_is_left_out(tmp_path: Path) -> None:
    parser = PARSER.replace("state start", "value_set<bit<8>>(4) vs; state start")
    assert "value_sets" not in text_of(tmp_path, "apply { }", parser)
    used = parser.replace("accept", "select(m.x) { vs: accept; default: accept; }")
    assert 'name: "P.vs"' in text_of(tmp_path, "apply { }", used)


def test_arguments_by_name_keep_their_parameters(tmp_path: Path) -> None:
    text = text_of(
        tmp_path,
        "action a(bit<8> u, bit<8> v) { m.x = u; }"
        "table t { actions = { a; } default_action = a(v = 1, u = 2); }"
        "apply { t.apply(); }",
    )
    assert 'param_id: 1\n      value: "\\002"' in text
    assert 'param_id: 2\n      value: "\\001"' in text


@pytest.mark.parametrize(
    ("ingress", "message"),
    [
        (
            "@id(0x01000007) table t { actions = { NoAction; } } apply { t.apply(); }",
            r"the id 16777223 has the prefix 0x01; .* \(TABLE\) has 0x02",
        ),
        (
            "@id(7) table t { actions = { NoAction; } } @id(7) table u { actions = { NoAction; } }"
            "apply { t.apply(); u.apply(); }",
            "the id .* is given twice",
        ),
        (
            "action a(@id(0) bit<8> v) { } table t { actions = { a; } } apply { t.apply(); }",
            "the id of a field is 1 or more, not 0",
        ),
        (
            "action a(@id(2) bit<8> v, @id(2) bit<8> w) { }"
            "table t { actions = { a; } } apply { t.apply(); }",
            "the id 2 is given twice",
        ),
        (
            "table t { key = { hdr.h.f : exact; } actions = { NoAction; }"
            "implementation = action_profile(4); } apply { t.apply(); }",
            "P4Info has no name for what 'implementation' of table 't' constructs",
        ),
        (
            "action a(h_t v) { } table t { actions = { a; } } apply { t.apply(); }",
            "P4Info cannot express an action parameter of type 'h_t'",
        ),
    ],
)
def test_what_cannot_be_told_is_refused(tmp_path: Path, ingress: str, message: str) -> None:
    with pytest.raises(CompileError, match=message):
        text_of(tmp_path, ingress)
