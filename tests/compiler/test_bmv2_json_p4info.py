"""A P4Info that comes with a program in BMv2's JSON: what it adds, and that it must fit."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from testbed.compiler import CompileError, check_file, compile_file
from testbed.compiler.bmv2_json_p4info_fit import packet_layouts
from testbed.compiler.p4info import p4info
from testbed.compiler.p4info_schema import Message
from testbed.compiler.p4info_wire import from_binary, to_binary
from testbed.compiler.program import ProgramInfo

TESTS = Path(__file__).resolve().parents[1]
NAMES = sorted(path.name.split(".")[0] for path in (TESTS / "bmv2_json").glob("*.json.gz"))


def source_p4info(name: str) -> Message:
    return p4info(check_file(TESTS / "p4" / f"{name}.p4").ast)


def with_p4info(name: str, given: Message | bytes, folder: Path) -> ProgramInfo:
    path = folder / f"{name}.json"
    path.write_bytes(gzip.decompress((TESTS / "bmv2_json" / f"{name}.json.gz").read_bytes()))
    data = given if isinstance(given, bytes) else to_binary(given)
    info = compile_file(path, p4info=data).info
    assert info is not None
    return info


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_binary_form_is_read_back(name: str) -> None:
    data = to_binary(source_p4info(name))
    assert to_binary(from_binary("P4Info", data)) == data


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_that_of_the_same_program_fits(name: str, tmp_path: Path) -> None:
    assert with_p4info(name, source_p4info(name), tmp_path).name == name


def test_what_it_adds(tmp_path: Path) -> None:
    keys = with_p4info("table_optional", source_p4info("table_optional"), tmp_path).tables
    assert any(k.match_kind == "optional" for t in keys for k in t.keys)
    (found,) = with_p4info(
        "value_set_struct", source_p4info("value_set_struct"), tmp_path
    ).value_sets
    source = compile_file(TESTS / "p4" / "value_set_struct.p4").info
    assert source is not None
    assert found.keys == source.value_sets[0].keys
    given = source_p4info("counter_meter")
    given.get("counters")[0].get("spec").set(unit="BYTES")
    (counter,) = with_p4info("counter_meter", given, tmp_path).counters
    assert counter.kind == "bytes"


def _table(message: Message) -> Message:
    tables: list[Message] = message.get("tables")
    return tables[0]


def _renamed(message: Message) -> None:
    _table(message).get("preamble").set(name="TestIngress.other")


def _wider(message: Message) -> None:
    _table(message).get("match_fields")[0].set(bitwidth=77)


def _another_kind(message: Message) -> None:
    _table(message).get("match_fields")[0].set(match_type="RANGE")


def _one_more_key(message: Message) -> None:
    _table(message).append("match_fields", Message("MatchField", id=9, bitwidth=8))


def _wider_parameter(message: Message) -> None:
    action = next(a for a in message.get("actions") if a.get("params"))
    action.get("params")[0].set(bitwidth=3)


def _another_action(message: Message) -> None:
    action = next(a for a in message.get("actions") if a.get("params"))
    action.get("preamble").set(name="TestIngress.other")


def _no_actions(message: Message) -> None:
    message.set(actions=[])


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (_renamed, "the program has no table 'TestIngress.other'"),
        (_wider, "has 77 bits, the program's"),
        (_another_kind, "is matched as range, the program's as lpm"),
        (_one_more_key, "match fields, the program's"),
        (_wider_parameter, "has 3 bits, the program's"),
        (_another_action, "has the action 'TestIngress.other', the program's not"),
        (_no_actions, ", which it does not describe"),
    ],
)
def test_that_of_another_program_is_refused(
    change: Callable[[Message], None], why: str, tmp_path: Path
) -> None:
    given = source_p4info("table_lpm")
    change(given)
    with pytest.raises(CompileError) as refused:
        with_p4info("table_lpm", given, tmp_path)
    message = refused.value.diagnostics[0].message
    assert message.startswith("the P4Info does not fit ")
    assert why in message
    assert "\n" not in message


@pytest.mark.parametrize("data", [b"\x0a", b"\xff" * 40, b"\x12\x05abc", b"\x08\x01", b"\x0f"])
def test_garbage_is_refused(data: bytes, tmp_path: Path) -> None:
    with pytest.raises(CompileError, match="this is no P4Info"):
        with_p4info("table_lpm", data, tmp_path)


def test_headers_of_packets_to_the_controller() -> None:
    header = Message("ControllerPacketMetadata", preamble=Message("Preamble", name="packet_in"))
    for number, width in ((1, 9), (2, 7)):
        header.append("metadata", Message("PacketMetadata", id=number, bitwidth=width))
    given = Message("P4Info")
    given.append("controller_packet_metadata", header)
    assert packet_layouts(given, "x.json") == {"packet_in": ((1, 9), (2, 7))}
    header.append("metadata", Message("PacketMetadata", id=3, bitwidth=3))
    with pytest.raises(CompileError, match="no whole bytes"):
        packet_layouts(given, "x.json")
