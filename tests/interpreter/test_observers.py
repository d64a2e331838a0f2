"""What observers are told of a packet: its headers kept, changed, moved, added, removed."""

from pathlib import Path

from testbed.compiler import check_file
from testbed.interpreter import Interpreter
from testbed.interpreter.events import Sent
from testbed.switch.trace import Recorder

PROGRAM = """
#include <core.p4>
#include <v1model.p4>
header h_t {{ bit<8> v; }}
struct headers_t {{ h_t a; h_t b; h_t c; }}
struct meta_t {{ }}
parser P(packet_in p, out headers_t h, inout meta_t m, inout standard_metadata_t s) {{
    state start {{ p.extract(h.a); p.extract(h.b); {parse} transition accept; }}
}}
control V(inout headers_t h, inout meta_t m) {{ apply {{ }} }}
control I(inout headers_t h, inout meta_t m, inout standard_metadata_t s) {{ apply {{ {run} }} }}
control E(inout headers_t h, inout meta_t m, inout standard_metadata_t s) {{ apply {{ }} }}
control D(packet_out p, in headers_t h) {{ apply {{ p.emit(h); {emit} }} }}
V1Switch(P(), V(), I(), E(), V(), D()) main;
"""
Told = list[tuple[str, str | None, int | None, int]]  # name, came as, before, now


def sent(tmp_path: Path, parse: str = "", run: str = "", emit: str = "") -> tuple[Told, list[str]]:
    program = tmp_path / "t.p4"
    program.write_text(PROGRAM.format(parse=parse, run=run, emit=emit))
    recorder = Recorder()
    Interpreter(check_file(program).ast, observer=recorder).receive(0, b"\x01\x02")
    end = recorder.packets[0].end
    assert isinstance(end, Sent)
    told = [
        (h.name, h.came_as, h.before[0].value if h.before else None, h.fields[0].value)
        for h in end.headers
    ]
    return told, list(end.removed)  # type: ignore[return-value]


A, B = ("h.a", "h.a", 1, 1), ("h.b", "h.b", 2, 2)


def test_what_was_taken_is_not_kept(tmp_path: Path) -> None:
    program = tmp_path / "t.p4"
    program.write_text(PROGRAM.format(parse="", run="", emit=""))
    recorder = Recorder()
    interpreter = Interpreter(check_file(program).ast, observer=recorder)
    for name in ("1", "2"):
        interpreter.receive(0, b"\x01\x02")
        assert [p.name for p in recorder.take()] == [name]
        assert recorder.packets == []


def test_nothing_has_changed(tmp_path: Path) -> None:
    assert sent(tmp_path) == ([A, B], [])


def test_what_the_parser_assigns_is_a_change(tmp_path: Path) -> None:
    assert sent(tmp_path, parse="h.a.v = 9;") == ([("h.a", "h.a", 1, 9), B], [])


def test_an_inner_header_becomes_the_outer_one(tmp_path: Path) -> None:
    told = sent(tmp_path, run="h.a = h.b; h.b.setInvalid();")
    assert told == ([("h.a", "h.b", 2, 2)], ["h.a"])


def test_a_copy_is_added(tmp_path: Path) -> None:
    assert sent(tmp_path, run="h.c = h.a;") == ([A, B, ("h.c", None, None, 1)], [])
    assert sent(tmp_path, parse="h.c = h.b;") == ([A, B, ("h.c", None, None, 2)], [])
    assert sent(tmp_path, emit="p.emit(h.a);") == ([A, B, ("h.a", None, None, 1)], [])


def test_two_are_exchanged(tmp_path: Path) -> None:
    told = sent(tmp_path, run="h_t x = h.a; h.a = h.b; h.b = x;")
    assert told == ([("h.a", "h.b", 2, 2), ("h.b", "h.a", 1, 1)], [])


def test_one_made_where_one_came_is_that_one_changed(tmp_path: Path) -> None:
    told = sent(tmp_path, run="h.b.setInvalid(); h.b.setValid(); h.b.v = 7;")
    assert told == ([A, ("h.b", "h.b", 2, 7)], [])
    assert sent(tmp_path, run="h.b = { 7 };") == ([A, ("h.b", "h.b", 2, 7)], [])


def test_one_that_does_not_leave_is_removed(tmp_path: Path) -> None:
    assert sent(tmp_path, run="h.a.setInvalid();") == ([B], ["h.a"])
