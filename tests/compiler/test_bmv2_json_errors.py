"""What is wrong with a program in BMv2's JSON is said in one sentence, with its place."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from testbed.compiler import CompileError, check_file, compile_file

PROGRAMS = Path(__file__).resolve().parents[1] / "bmv2_json"
Document = dict[str, Any]


def document(name: str) -> Document:
    found: Document = json.loads(gzip.decompress((PROGRAMS / f"{name}.json.gz").read_bytes()))
    return found


def message(program: Document | str, folder: Path) -> str:
    """What compiling it says; "" if it compiles."""
    path = folder / "program.json"
    path.write_text(program if isinstance(program, str) else json.dumps(program))
    try:
        compile_file(path)
    except CompileError as error:
        return str(error.diagnostics[0].message)
    return ""


def _table(d: Document) -> Document:
    return next(t for t in d["pipelines"][0]["tables"] if t["key"])


def _wrong_match(d: Document) -> None:
    _table(d)["key"][0]["match_type"] = "fuzzy"


def _no_table(d: Document) -> None:
    d["pipelines"][0]["init_table"] = "nowhere"


def _no_action(d: Document) -> None:
    _table(d)["action_ids"][0] = 77


def _no_field(d: Document) -> None:
    _table(d)["key"][0]["target"] = ["data", "colour"]


def _unknown_primitive(d: Document) -> None:
    d["actions"][0]["primitives"].append({"op": "asign", "parameters": []})


def _unknown_operator(d: Document) -> None:
    value = {"op": "add", "left": None, "right": {"type": "hexstr", "value": "0x1"}}
    source = {"type": "expression", "value": value}
    target = {"type": "field", "value": ["data", "a"]}
    d["actions"][0]["primitives"].append({"op": "assign", "parameters": [target, source]})


def _no_state(d: Document) -> None:
    d["parsers"][0]["parse_states"][0]["transitions"][-1]["next_state"] = "nowhere"


def _wide(d: Document) -> None:
    d["header_types"][0]["fields"].append(["huge", 100_000, False])


def _twice(d: Document) -> None:
    d["headers"].append(dict(d["headers"][-1]))


def _old(d: Document) -> None:
    d["__meta__"]["version"] = [1, 0]


def _no_parsers(d: Document) -> None:
    del d["parsers"]


def _two_parsers(d: Document) -> None:
    d["parsers"] *= 2


def _extern(d: Document) -> None:
    d["extern_instances"] = [{"name": "c", "id": 0, "type": "Counter"}]


def _jump_away(d: Document) -> None:
    to = {"type": "hexstr", "value": "0x99"}
    d["actions"][0]["primitives"].append({"op": "_jump", "parameters": [to]})


@pytest.mark.parametrize(
    ("break_it", "where", "why"),
    [
        (_wrong_match, "$.pipelines[0].tables[", '"fuzzy" is none of the match kinds'),
        (_no_table, "$.pipelines[0].init_table", "there is no table or condition 'nowhere'"),
        (_no_action, ".action_ids[0]", "there is no action 77"),
        (_no_field, ".key[0].target[1]", "has no field 'colour'"),
        (_unknown_primitive, "$.actions[0].primitives[", '"asign" is no primitive'),
        (_unknown_operator, "$.actions[0].primitives[", '"add" is no operator'),
        (_no_state, ".transitions[0].next_state", "there is no state 'nowhere'"),
        (_wide, "$.header_types[0].fields[", "expected a number from 1 to 2048"),
        (_twice, "$.headers[", "a second header"),
        (_old, "$.__meta__.version", "version 1 of the format is not supported yet"),
        (_no_parsers, "$:", "'parsers' is missing"),
        (_two_parsers, "$.parsers", "expected one parser"),
        (_extern, "$.extern_instances[0].type", "the extern 'Counter'"),
        (_jump_away, ".parameters[0].value", "there is no primitive 153"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_message(
    break_it: Callable[[Document], None], where: str, why: str, tmp_path: Path
) -> None:
    program = document("table_lpm")
    break_it(program)
    said = message(program, tmp_path)
    assert said.startswith(f"{tmp_path / 'program.json'}: $")
    assert where in said
    assert why in said
    assert "\n" not in said


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "line 1, column 1: this is not JSON"),
        ("{", "line 1, column 2: this is not JSON"),
        ('{"a": NaN}', "NaN is no number"),
        ("[1, 2]", "this is not BMv2's JSON"),
        ("{}", "this is not BMv2's JSON"),
        ('{"format": "testbed-device-config"}', "what the testbed's p4c writes in its place"),
        ('{"pipelines": 7}', "$: 'header_types' is missing"),
        ("[" * 100_000, "nested too deep"),
        ('{"pipelines": ' + "9" * 10_000 + "}", "a number of 10000 digits"),
    ],
    ids=["empty", "cut off", "nan", "list", "nothing", "ours", "number", "deep", "digits"],
)
def test_no_program_at_all(text: str, why: str, tmp_path: Path) -> None:
    assert why in message(text, tmp_path)


def test_deep_expression_is_refused(tmp_path: Path) -> None:
    value = '{"type": "field", "value": ["standard_metadata", "egress_spec"]}'
    opening, closing = '{"type": "expression", "value": {"op": "~", "left": null, "right": ', "}}"
    program = document("table_lpm")
    target = {"type": "field", "value": ["standard_metadata", "egress_spec"]}
    program["actions"][0]["primitives"].append({"op": "assign", "parameters": [target, "DEEP"]})
    text = json.dumps(program).replace('"DEEP"', opening * 2000 + value + closing * 2000)
    assert "more than 1000 operators build on one another" in message(text, tmp_path)


def test_what_needs_source_says_so(tmp_path: Path) -> None:
    path = tmp_path / "program.json"
    path.write_text(json.dumps(document("table_lpm")))
    with pytest.raises(CompileError, match="needs its P4 source"):
        check_file(path)


# ---- mutants ------------------------------------------------------------------------------

_PARENTS = ("table_entries_priority", "stack_push_pop", "value_set", "clone_ingress", "union_stack")
_VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 1 << 40),
    st.sampled_from(["", "0x", "0x1", "-0x5", "0xffffffffffffffffffff", "scalars", "default"]),
    st.sampled_from(["hexstr", "field", "expression", "lookahead", "header", "+", "b2d", "d2b"]),
    st.just([]),
    st.just({}),
)


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Every (list or object, its index or name) in a document."""
    found: list[tuple[Any, Any]] = []
    pending = [value]
    while pending:
        at = pending.pop()
        keys = list(at) if isinstance(at, dict) else range(len(at)) if isinstance(at, list) else ()
        for key in keys:
            found.append((at, key))
            pending.append(at[key])
    return found


@st.composite
def mutants(draw: st.DrawFn) -> Document:
    program = document(draw(st.sampled_from(_PARENTS)))
    for _ in range(draw(st.integers(1, 3))):
        places = _places(program)
        at, key = places[draw(st.integers(0, len(places) - 1))]
        match draw(st.sampled_from(["change", "remove", "swap"])):
            case "change":
                at[key] = draw(_VALUES)
            case "remove":
                del at[key]
            case "swap":
                other, name = places[draw(st.integers(0, len(places) - 1))]
                at[key] = json.loads(json.dumps(other[name])) if other is not at else None
    return program


def _ends_well(program: Document, folder: Path) -> None:
    said = message(program, folder)
    assert "\n" not in said
    assert len(said) < 2500


_SETTINGS = settings(
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)


@settings(_SETTINGS, max_examples=60)
@given(mutants())
def test_a_mutant_compiles_or_is_refused(tmp_path: Path, program: Document) -> None:
    _ends_well(program, tmp_path)


@pytest.mark.slow
@pytest.mark.full
@settings(_SETTINGS, max_examples=1500)
@given(mutants())
def test_many_mutants_compile_or_are_refused(tmp_path: Path, program: Document) -> None:
    _ends_well(program, tmp_path)
