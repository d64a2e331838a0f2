"""Programs in BMv2's JSON do what their source does: the same scripts, the same packets."""

from __future__ import annotations

from pathlib import Path

import pytest

from testbed.compiler import check_file, compile_file
from testbed.compiler.bmv2_json_p4info import p4info_of
from testbed.compiler.p4info import p4info
from testbed.compiler.p4info_schema import Message
from testbed.engine import Clock, Fabric
from testbed.switch import Switch, build_program
from testbed.switch.stf import run_stf
from tests.bmv2_json.make import compile_to_json
from tests.switch.bmv2_json import NO_P4C, committed, unpacked
from tests.switch.stf_corpus import CORPUS, not_on_bmv2, program_of, scripts


def test_enough_are_committed() -> None:
    assert len(committed()) >= 40


_SAMPLE = 3  # `make test` runs one in so many


@pytest.mark.slow
@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[] if i % _SAMPLE == 0 else [pytest.mark.full])
        for i, name in enumerate(committed())
    ],
)
def test_same_packets(name: str, tmp_path: Path) -> None:
    result = run_stf(unpacked(name, tmp_path), CORPUS / f"{name}.stf", optimize="-O0")
    assert result.passed, result.message


@pytest.mark.slow
@pytest.mark.skipif(bool(NO_P4C), reason=NO_P4C)
@pytest.mark.parametrize("script", scripts(), ids=lambda script: script.stem)
def test_same_packets_as_compiled_by_p4c(script: Path, tmp_path: Path) -> None:
    reason = not_on_bmv2(script)
    if reason is not None:
        pytest.skip(reason)
    program = program_of(script)
    compile_to_json(program, tmp_path / f"{program.stem}.json")
    result = run_stf(tmp_path / f"{program.stem}.json", script, optimize="-O0")
    assert result.passed, result.message


def test_a_router_keeps_its_control_surface(tmp_path: Path) -> None:
    """Tables, their keys and actions have the names, the widths and the order of the source."""
    name = "table_lpm"
    made = compile_file(unpacked(name, tmp_path)).info
    source = compile_file(CORPUS / f"{name}.p4").info
    assert made is not None
    assert source is not None
    assert [(t.name, t.keys, t.size) for t in made.tables] == [
        (t.name, t.keys, t.size) for t in source.tables
    ]
    assert {(a.name, a.params) for a in made.actions} == {
        (a.name, a.params) for a in source.actions
    }


def test_entries_with_the_same_action_count_for_themselves(tmp_path: Path) -> None:
    built = build_program(unpacked("counter_direct", tmp_path), optimize="-O0")
    with Fabric(Clock.VIRTUAL) as fabric:
        node = fabric.add_switch("s1", built.pipeline)
        for port in (0, 1):
            fabric.attach_memory(node, port)
        switch = Switch(fabric, node, built, "s1")
        (table,) = (t for t in built.info.tables if t.name.endswith("counted"))
        (key,) = table.keys
        for a in (1, 2):
            switch.insert("counted", {key.name: a}, "answer", {"value": 9})
        for a in (1, 1, 2):
            fabric.send(node, 0, 0, bytes([0, a]).ljust(12, b"\0"))
        fabric.run_until(1)
        counts = [switch.direct_counter_read("counted", {key.name: a}) for a in (1, 2)]
        assert counts == [(2, 24), (1, 12)]


def _ids(message: Message, kind: str) -> dict[str, int]:
    preambles = [m.get("preamble") for m in message.get(kind) or []]
    return {p.get("name"): p.get("id") for p in preambles}


@pytest.mark.parametrize("name", ["table_lpm", "counter_meter", "register", "value_set"])
def test_derived_p4info_has_the_ids_of_the_source(name: str, tmp_path: Path) -> None:
    info = compile_file(unpacked(name, tmp_path)).info
    assert info is not None
    derived = p4info_of(info)
    source = p4info(check_file(CORPUS / f"{name}.p4").ast)
    for kind in ("tables", "actions", "counters", "meters", "registers", "value_sets"):
        assert _ids(derived, kind) == _ids(source, kind)
