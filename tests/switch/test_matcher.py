"""Picking frames that match, and replaying them in an interpreter with a snapshot."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from testbed.compiler import CompileError, check_file
from testbed.engine import Clock, EngineError, Fabric
from testbed.interpreter import Interpreter
from testbed.switch import Switch, build_program
from testbed.switch.interpreted import InterpretedSwitch
from testbed.switch.matcher import build_matcher
from testbed.switch.snapshot import put_snapshot, take_snapshot
from testbed.switch.stf import run_commands
from testbed.switch.stf_engines import device
from testbed.switch.stf_folder import program_of
from testbed.switch.stf_script import parse_script

ROUTER = Path(__file__).parents[1] / "cli/trace/router.p4"
CORPUS = Path(__file__).parents[1] / "p4"
TO = "0800000001000800000001110800 4500001c0001000040110000 0a000101{} 0035138900080000"


def frame(destination: str) -> bytes:
    return bytes.fromhex(TO.format(destination))


@pytest.fixture
def fabric() -> Iterator[Fabric]:
    with Fabric(Clock.VIRTUAL) as made:
        yield made


def router(fabric: Fabric) -> Switch:
    program = build_program(ROUTER, optimize="-O0")
    node = fabric.add_switch("s1", program.pipeline)
    for port in range(4):
        fabric.attach_memory(node, port)
    return Switch(fabric, node, program, "s1")


@pytest.mark.parametrize(
    ("condition", "matching"),
    [
        ("ipv4.dst_addr == 10.0.2.2", [0]),
        ("hdr.ipv4.dst_addr == 10.0.2.2 || ipv4.dst_addr[7:0] == 3", [0, 1]),
        ("ethernet.src_addr == 08:00:00:00:01:11 && !ipv4.isValid()", [2]),
        ("standard_metadata.ingress_port == 1", [1]),
        ("true", [0, 1, 2]),
    ],
)
def test_frames_that_match_are_picked(fabric: Fabric, condition: str, matching: list[int]) -> None:
    switch = router(fabric)
    frames = [frame("0a000202"), frame("0a000203"), bytes.fromhex("080000000100080000000111 0806")]
    fabric.start_picking(switch.node, build_matcher(ROUTER, condition).pipeline, 10)
    for i, data in enumerate(frames):
        fabric.send(switch.node, i, (i + 1) * 10**6, data)
    fabric.run_until(10**9)
    picked = fabric.picked(switch.node)
    assert [p.data for p in picked] == [frames[i] for i in matching]
    assert [(p.port, p.at_ps) for p in picked] == [(i, (i + 1) * 10**6) for i in matching]
    assert fabric.picked(switch.node) == []


def test_standard_metadata_may_have_another_name(tmp_path: Path) -> None:
    program = tmp_path / "renamed.p4"
    program.write_text(re.sub(r"\bstandard_metadata\b", "sm", ROUTER.read_text()))
    build_matcher(program, "standard_metadata.ingress_port == 1 && sm.egress_spec == 0")
    with pytest.raises(CompileError) as refused:
        build_matcher(program, "standard_metadata.nothing == 1")
    assert "--match:1:19: error:" in refused.value.render()


def test_no_more_are_picked_than_were_asked_for(fabric: Fabric) -> None:
    switch = router(fabric)
    matcher = build_matcher(ROUTER, "true").pipeline
    with pytest.raises(EngineError, match="1 to 4096 frames can be picked, not 0"):
        fabric.start_picking(switch.node, matcher, 0)
    fabric.start_picking(switch.node, matcher, 2)
    with pytest.raises(EngineError, match="frames of s1 are being picked already"):
        fabric.start_picking(switch.node, matcher, 2)
    for i in range(5):
        fabric.send(switch.node, 0, i, frame("0a000202"))
    fabric.run_until(10**9)
    assert len(fabric.picked(switch.node)) == 2
    fabric.stop_picking(switch.node)
    fabric.stop_picking(switch.node)
    with pytest.raises(EngineError, match="no frames of s1 are being picked"):
        fabric.picked(switch.node)


@pytest.mark.parametrize(
    ("condition", "message"),
    [
        ("ipv4.dstAddr == 10.0.2.2", "dst_addr"),
        ("ipv4.ttl", "bool"),
        ("ipv4.ttl ==", "--match:1:12: error: expected an expression, found the condition's end"),
        ("ipv4.ttl = 1", "--match:1:10: error: expected its end, found '='"),
        ("ipv4.ttl > 1; }", "--match:1:13: error: expected its end, found ';'"),
        ("nothing == 1", "the headers here: ethernet, ipv4"),
        ("ipv4.ttl == 999", "--match:1:13: error: the value 999 does not fit in bit<8>"),
        ("ipv4.ttl == 10.0.1.2", "the value 167772418 does not fit in bit<8>"),
        ("ipv4.dst_addr == 300.0.1.2", "--match:1:18: error: 300.0.1.2 is no IPv4 address"),
        ("ipv4.dst_addr == 10.1.2", "10.1.2 is no IPv4 address"),
        ("ipv4.dst_addr == 10.0.1.0/24", "10.0.1.0/24 is a prefix"),
        ("ethernet.src_addr == 08:00:00:00:01:11 && ipv4.x == 1", "--match:1:48: error: header"),
    ],
)
def test_wrong_conditions(condition: str, message: str) -> None:
    """They are told at their place in what was typed."""
    with pytest.raises(CompileError) as refused:
        build_matcher(ROUTER, condition)
    text = refused.value.render()
    assert message in text
    assert f"    {condition}" in text
    assert text.count("error:") == 1


def test_counters_are_in_a_snapshot(fabric: Fabric) -> None:
    switch = router(fabric)
    switch.counter_write("seen", 3, 41, 5000)
    snapshot = json.loads(json.dumps(take_snapshot(switch)))
    interpreter = Interpreter(check_file(ROUTER).ast)
    copy = InterpretedSwitch(interpreter, "s1")
    put_snapshot(copy, snapshot)
    interpreter.receive(3, frame("0a000202"))
    assert copy.counter_cell("seen", 3) == (42, 5000 + len(frame("0a000202")))
    assert snapshot["counters"] == {"RouterIngress.seen": {"3": [41, 5000]}}


def commands(path: Path) -> str:
    """The control operations of a script."""
    stop = ("packet", "expect", "no_packet", "wait", "check_counter", "register_read")
    return "\n".join(x for x in path.read_text().splitlines() if not x.startswith(stop))


@pytest.mark.parametrize(
    "name", ["table_lpm", "table_ternary", "table_range", "value_set_match", "selector_weights",
             "multicast", "clone_ingress", "table_entries_priority"],
)  # fmt: skip
def test_a_snapshot_makes_an_interpreter_answer_alike(name: str, tmp_path: Path) -> None:
    script = CORPUS / f"{name}.stf"
    entries = tmp_path / "entries"
    entries.write_text(commands(script))
    program = program_of(script)
    interpreter = Interpreter(check_file(program).ast)
    ports = list(range(64))
    with device("native", program, ports) as native:
        run_commands(native, entries)
        assert isinstance(native.switch, Switch)
        snapshot = json.loads(json.dumps(take_snapshot(native.switch)))
        put_snapshot(InterpretedSwitch(interpreter, "s1"), snapshot)
        at_ps = 0
        for s in parse_script(script).statements:
            if s.command != "packet":
                continue
            at_ps += 10**9
            data = bytes.fromhex(s.data or "")
            native.send(s.port, at_ps, data)
            native.run_until(at_ps + 10**8)
            left = [(port, f) for port in ports for f in native.receive(port)]
            answer = interpreter.receive(s.port, data, at_ps)
            assert sorted((o.port, o.frame) for o in answer) == sorted(left)
