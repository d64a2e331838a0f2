"""A mistake planted in the compiler does not go unnoticed.

Each plant changes one rule of the lowering. Programs are generated until native code
and interpreter differ; without the plant the same programs agree (test_agreement.py).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from testbed.compiler import ir
from testbed.compiler.lower_expr import ExpressionBody
from testbed.compiler.lower_stmt import StatementBody
from tests.differential.case import Case, differs
from tests.differential.choices import GivenChoices, SeededChoices
from tests.differential.shrink import shrink

_PROGRAMS = 30
_PACKETS = 20


def _wraps(e: ir.Expr) -> ir.Expr:
    if isinstance(e, ir.Binary) and e.op == "|+|":
        return replace(e, op="+")
    return e


def _excludes(e: ir.Expr) -> ir.Expr:
    if isinstance(e, ir.Binary) and e.op == "<=":
        return replace(e, op="<")
    return e


def _swaps(e: ir.Expr) -> ir.Expr:
    if isinstance(e, ir.Concat):
        return replace(e, left=e.right, right=e.left)
    return e


def _turns(e: ir.Expr) -> ir.Expr:
    if isinstance(e, ir.Mux):
        return replace(e, then=e.otherwise, otherwise=e.then)
    return e


def _forgets_sign(e: ir.Expr) -> ir.Expr:
    if isinstance(e, ir.Cast) and isinstance(e.operand.type, ir.Bits) and e.operand.type.signed:
        return replace(e, operand=ir.Cast(e.operand, replace(e.operand.type, signed=False)))
    return e


_FLIPS: list[tuple[str, str, Callable[[ir.Expr], ir.Expr]]] = [
    ("saturating addition wraps", "_binary", _wraps),
    ("<= is <", "_binary", _excludes),
    ("concatenation the wrong way round", "_binary", _swaps),
    ("the other arm of ?:", "_conditional", _turns),
    ("no sign extension", "_cast", _forgets_sign),
]


def _flip(monkeypatch: pytest.MonkeyPatch, method: str, rule: Callable[[ir.Expr], ir.Expr]) -> None:
    right = getattr(ExpressionBody, method)
    monkeypatch.setattr(ExpressionBody, method, lambda self, e: rule(right(self, e)))


def _finding(folder: Path) -> SeededChoices | None:
    """The first generated program on which native code and interpreter differ."""
    for seed in range(_PROGRAMS):
        choose = SeededChoices(seed)
        if differs(Case.of(choose, _PACKETS), folder):
            return choose
    return None


@pytest.fixture(autouse=True)
def own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What a wrong compiler makes stays out of everybody else's cache."""
    monkeypatch.setenv("TESTBED_CACHE", str(tmp_path / "cache"))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("method", "rule"),
    [
        # `make test` takes every other one.
        pytest.param(method, rule, marks=[pytest.mark.full] if i % 2 else [], id=name)
        for i, (name, method, rule) in enumerate(_FLIPS)
    ],
)
def test_a_flipped_rule_is_found(
    method: str,
    rule: Callable[[ir.Expr], ir.Expr],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    _flip(monkeypatch, method, rule)
    assert _finding(tmp_path) is not None


@pytest.mark.slow
def test_a_forgotten_statement_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    right = StatementBody._builtin

    def without_set_invalid(self: StatementBody, e: Any) -> None:
        if e.builtin != "setInvalid":
            right(self, e)

    monkeypatch.setattr(StatementBody, "_builtin", without_set_invalid)
    assert _finding(tmp_path) is not None


@pytest.mark.slow
@pytest.mark.full
def test_what_is_found_shrinks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _flip(monkeypatch, "_binary", _swaps)
    found = _finding(tmp_path)
    assert found is not None
    before = _case(found.made)
    after = _case(shrink(found.made, lambda made: differs(_case(made), tmp_path)))
    assert differs(after, tmp_path)
    assert len(after.program.text) < len(before.program.text) / 2
    assert len(after.commands) < len(before.commands)


def _case(decisions: list[int]) -> Case:
    return Case.of(GivenChoices(decisions), _PACKETS)
