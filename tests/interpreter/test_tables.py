"""Look-ups of the interpreter: which entry wins, and the reason it gives."""

from __future__ import annotations

from pathlib import Path

import pytest

from testbed.compiler import check_file
from testbed.interpreter import Interpreter
from testbed.interpreter.tables import Table
from testbed.switch.interpreted import InterpretedSwitch

PROGRAM = """
#include <core.p4>
#include <v1model.p4>
struct headers_t {{ }}
struct metadata_t {{ bit<8> a; bit<8> b; }}
parser P(packet_in p, out headers_t h, inout metadata_t m, inout standard_metadata_t s) {{
    state start {{ transition accept; }}
}}
control V(inout headers_t h, inout metadata_t m) {{ apply {{ }} }}
control I(inout headers_t h, inout metadata_t m, inout standard_metadata_t s) {{
    action set(bit<8> v) {{ m.b = v; }}
    table t {{ key = {{ {key} }} actions = {{ set; NoAction; }} {more} }}
    apply {{ t.apply(); }}
}}
control E(inout headers_t h, inout metadata_t m, inout standard_metadata_t s) {{ apply {{ }} }}
control D(packet_out p, in headers_t h) {{ apply {{ }} }}
V1Switch(P(), V(), I(), E(), V(), D()) main;
"""


def made(tmp_path: Path, key: str, more: str = "") -> tuple[InterpretedSwitch, Table]:
    program = tmp_path / "t.p4"
    program.write_text(PROGRAM.format(key=key, more=more))
    interpreter = Interpreter(check_file(program).ast)
    (table,) = interpreter.state.tables.values()
    return InterpretedSwitch(interpreter, "s"), table


def winner(table: Table, *key: int) -> tuple[int | None, str]:
    found = table.look_up(key)
    if found.entry is None:
        return None, found.why
    return found.entry.call.args[0], found.why  # type: ignore[union-attr]


def test_longest_prefix(tmp_path: Path) -> None:
    switch, table = made(tmp_path, "m.a : lpm;")
    assert winner(table, 1) == (None, "the table is empty")
    for i, prefix in enumerate(["0x10/4", "0x12/8", "0x00/0"]):
        switch.insert("t", {"a": prefix}, "set", {"v": i})
    assert winner(table, 0x12) == (1, "longest prefix of 3 that match: /8 (next: /4)")
    assert winner(table, 0x15) == (0, "longest prefix of 2 that match: /4 (next: /0)")
    assert winner(table, 0x20) == (2, "the only one of 3 entries that matches")


def test_largest_priority_then_the_first_added(tmp_path: Path) -> None:
    switch, table = made(tmp_path, "m.a : ternary; m.b : range;")
    switch.insert("t", {"a": "0x10 &&& 0xf0"}, "set", {"v": 1}, priority=5)
    switch.insert("t", {"b": "3..9"}, "set", {"v": 2}, priority=7)
    switch.insert("t", {"b": "4..9"}, "set", {"v": 3}, priority=7)
    assert winner(table, 0x11, 3) == (2, "largest priority of 2 that match: 7 (next: 5)")
    assert winner(table, 0x21, 4) == (2, "the first added of 2 that match with priority 7")
    assert winner(table, 0x11, 4) == (2, "the first added of 2 that match with priority 7; 3 match")
    assert winner(table, 0x21, 10) == (None, "none of 3 entries matches")


@pytest.mark.parametrize(
    ("more", "result", "why"),
    [
        (
            "const entries = { 0x10 &&& 0xf0 : set(1); 0x11 : set(2); }",
            1,
            "first of 2 that match",
        ),
        (
            "entries = { priority = 1: 0x10 &&& 0xf0 : set(1); priority = 2: 0x11 : set(2); }",
            2,
            "largest priority of 2 that match: 2 (next: 1)",
        ),
        (
            "largest_priority_wins = false; entries = { priority = 1: 0x10 &&& 0xf0 : set(1);"
            " priority = 2: 0x11 : set(2); }",
            1,
            "smallest priority of 2 that match: 1 (next: 2)",
        ),
        (
            "const entries = { 0x10 &&& 0xf0 : set(1) @priority(9); 0x11 : set(2) @priority(3); }",
            2,
            "smallest priority of 2 that match: 3 (next: 9)",
        ),
        # An entry without a priority has that of the one before, moved on by the delta.
        (
            "priority_delta = 10; entries = { priority = 30: 0xff : set(0);"
            " 0x10 &&& 0xf0 : set(1); priority = 21: 0x11 : set(2); }",
            2,
            "largest priority of 2 that match: 21 (next: 20)",
        ),
    ],
)
def test_entries_of_the_program(tmp_path: Path, more: str, result: int, why: str) -> None:
    """The priority that is told is the one that the program writes."""
    _, table = made(tmp_path, "m.a : ternary;", more)
    assert winner(table, 0x11) == (result, why)
