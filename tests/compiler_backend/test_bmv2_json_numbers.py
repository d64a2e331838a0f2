"""Arithmetic without widths, as BMv2 computes it: against Python's own numbers."""

from __future__ import annotations

import gzip
import json
import operator
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from testbed.switch.stf_engines import device

PROGRAMS = Path(__file__).resolve().parents[1] / "bmv2_json"
Node = dict[str, Any]
_WIDTHS = {"a": 8, "b": 16, "c": 32, "d": 64}
_RESULTS = 24  # bytes a result takes in the packet
_PER_PROGRAM = 12


def _op(op: str, left: Node | None, right: Node) -> Node:
    return {"type": "expression", "value": {"op": op, "left": left, "right": right}}


def _constant(value: int) -> Node:
    return {"type": "hexstr", "value": f"{'-' if value < 0 else ''}{abs(value):#x}"}


def _signed(value: int, width: int) -> int:
    value &= (1 << width) - 1
    return value - (1 << width) if value >> (width - 1) else value


# An expression is its node and what it comes to, given the fields.
Value = Callable[[dict[str, int]], int]
Expression = tuple[Node, Value]
_OPERATORS: dict[str, Callable[[int, int], int]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "&": operator.and_,
    "|": operator.or_,
    "^": operator.xor,
}


def _leaf(name: str) -> Expression:
    return {"type": "field", "value": ["fields", name]}, lambda f: f[name]


def _number(value: int) -> Expression:
    return _constant(value), lambda f: value


def _binary(op: str, a: Expression, b: Expression) -> Expression:
    return _op(op, a[0], b[0]), lambda f: _OPERATORS[op](a[1](f), b[1](f))


def _shift(op: str, a: Expression, distance: int) -> Expression:
    move = operator.lshift if op == "<<" else operator.rshift
    return _op(op, a[0], _constant(distance)), lambda f: move(a[1](f), distance)


def _complement(a: Expression) -> Expression:
    return _op("~", None, a[0]), lambda f: ~a[1](f)


def _cast(op: str, a: Expression, width: int) -> Expression:
    def value(f: dict[str, int]) -> int:
        found = a[1](f)
        if op == "two_comp_mod":
            return _signed(found, width)
        low, high = (0, (1 << width) - 1) if op == "usat_cast" else _range(width)
        return min(max(found, low), high)

    return _op(op, a[0], _constant(width)), value


def _range(width: int) -> tuple[int, int]:
    return -(1 << (width - 1)), (1 << (width - 1)) - 1


_COMPARE: dict[str, Callable[[int, int], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    "==": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    ">=": operator.ge,
}


def _choice(op: str, a: Expression, b: Expression, c: Expression) -> Expression:
    """``a op b ? a : c``."""
    node: Node = {
        "type": "expression",
        "value": {"op": "?", "cond": _op(op, a[0], b[0]), "left": a[0], "right": c[0]},
    }
    return node, lambda f: a[1](f) if _COMPARE[op](a[1](f), b[1](f)) else c[1](f)


def _larger(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    return st.one_of(
        st.builds(_binary, st.sampled_from(sorted(_OPERATORS)), inner, inner),
        st.builds(_shift, st.sampled_from(["<<", ">>"]), inner, st.integers(0, 20)),
        st.builds(_complement, inner),
        st.builds(
            _cast,
            st.sampled_from(["two_comp_mod", "usat_cast", "sat_cast"]),
            inner,
            st.integers(1, 40),
        ),
        st.builds(_choice, st.sampled_from(sorted(_COMPARE)), inner, inner, inner),
    )


_EXPRESSIONS = st.recursive(
    st.one_of(
        st.builds(_leaf, st.sampled_from(sorted(_WIDTHS))),
        st.builds(_number, st.integers(-300, 1 << 20)),
    ),
    _larger,
    max_leaves=6,
)
_FIELDS = st.fixed_dictionaries({n: st.integers(0, (1 << w) - 1) for n, w in _WIDTHS.items()})


def _program(expressions: list[Expression]) -> Node:
    """A program that answers a packet of fields with what the expressions come to."""
    text = gzip.decompress((PROGRAMS / "table_lpm.json.gz").read_bytes())
    d: Node = json.loads(text)
    results = [f"r{i}" for i in range(len(expressions))]
    d["header_types"] = [
        *(t for t in d["header_types"] if t["name"] in ("scalars_0", "standard_metadata")),
        {
            "name": "fields_t",
            "id": 7,
            "fields": [
                *([n, w, False] for n, w in _WIDTHS.items()),
                *([n, 8 * _RESULTS, False] for n in results),
            ],
        },
    ]
    d["headers"] = [h for h in d["headers"] if h["metadata"]]
    d["headers"].append({"name": "fields", "id": 7, "header_type": "fields_t", "metadata": False})
    extract = {"op": "extract", "parameters": [{"type": "regular", "value": "fields"}]}
    state = {"name": "start", "id": 0, "parser_ops": [extract], "transition_key": []}
    state["transitions"] = [{"type": "default", "value": None, "mask": None, "next_state": None}]
    d["parsers"][0].update(init_state="start", parse_states=[state])
    d["deparsers"][0].update(order=["fields"], primitives=[])
    primitives = [_assign(["standard_metadata", "egress_spec"], _constant(1))]
    for name, (node, _) in zip(results, expressions, strict=True):
        wrapped = {"type": "expression", "value": node}
        primitives.append(_assign(["fields", name], wrapped))
    d["actions"] = [{"name": "run", "id": 0, "runtime_data": [], "primitives": primitives}]
    call = {"name": "call", "id": 0, "action_id": 0, "next_node": None}
    for pipeline in d["pipelines"]:
        pipeline.update(tables=[], conditionals=[], action_profiles=[])
    d["pipelines"][0].update(init_table="call", action_calls=[call])
    return d


def _assign(target: list[str], source: Node) -> Node:
    return {"op": "assign", "parameters": [{"type": "field", "value": target}, source]}


@pytest.mark.slow
@settings(
    max_examples=25,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(
    st.lists(_EXPRESSIONS, min_size=_PER_PROGRAM, max_size=_PER_PROGRAM),
    st.lists(_FIELDS, min_size=4, max_size=4),
)
def test_like_numbers_without_bounds(
    tmp_path: Path, expressions: list[Expression], packets: list[dict[str, int]]
) -> None:
    path = tmp_path / "numbers.json"
    path.write_text(json.dumps(_program(expressions)))
    with device("native", path, [0, 1], optimize="-O0") as switch:
        for at, fields in enumerate(packets, start=1):
            head = b"".join(fields[n].to_bytes(w // 8, "big") for n, w in _WIDTHS.items())
            switch.send(0, at * 1000, head + bytes(_RESULTS * len(expressions)))
            switch.run_until(at * 1000)
            (answer,) = switch.receive(1)
            for i, (node, value) in enumerate(expressions):
                found = answer[len(head) + i * _RESULTS :][:_RESULTS]
                wanted = value(fields) % (1 << 8 * _RESULTS)
                assert int.from_bytes(found, "big") == wanted, (json.dumps(node), fields)
