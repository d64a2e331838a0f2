"""Structured statements run a graph's blocks in the graph's order, whatever the graph."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from testbed.compiler import ir
from testbed.compiler.bmv2_json_flow import Block, Branch, Choice, Jump, Target, structured

_STEPS = 60  # a loop may be endless


def _block(number: int, leads: Jump | Branch | Choice) -> Block:
    return Block([ir.Runtime("visit", [str(number)])], leads)


def _asked(number: int) -> ir.Expr:
    return ir.Load(ir.Var(f"asked{number}", ir.BIT32))


def _flag(number: int) -> ir.Expr:
    return ir.Load(ir.Var(f"asked{number}", ir.BOOL))


@st.composite
def graphs(draw: st.DrawFn) -> list[Block]:
    count = draw(st.integers(1, 9))
    loops = draw(st.booleans())
    blocks = []
    for number in range(count):
        later = st.integers(0 if loops else number + 1, count)  # count stands for the end
        targets: list[Target] = [
            None if t == count else t for t in draw(st.lists(later, min_size=3, max_size=3))
        ]
        match draw(st.sampled_from(["jump", "branch", "choice"])):
            case "jump":
                blocks.append(_block(number, Jump(targets[0])))
            case "branch":
                blocks.append(_block(number, Branch(_flag(number), targets[0], targets[1])))
            case _:
                cases = (((0,), targets[0]), ((1, 2), targets[1]))
                blocks.append(_block(number, Choice(_asked(number), cases, targets[2])))
    return blocks


class _Answers:
    """What a block asks is answered by its number and by how often it has asked."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._asked: dict[str, int] = {}

    def __call__(self, name: str) -> int:
        self._asked[name] = self._asked.get(name, 0) + 1
        return hash((self._seed, name, self._asked[name])) % 4


def _walk(blocks: list[Block], answers: _Answers) -> Iterator[int]:
    """The graph itself."""
    at: Target = 0
    while at is not None:
        yield at
        match blocks[at].leads:
            case Jump(target):
                at = target
            case Branch(_, then, otherwise):
                at = then if answers(f"asked{at}") else otherwise
            case Choice(_, cases, default):
                answer = answers(f"asked{at}")
                at = next((t for values, t in cases if answer in values), default)


class _Run:
    """The statements."""

    def __init__(self, answers: _Answers) -> None:
        self._answers = answers
        self._variables: dict[str, int] = {}

    def value(self, e: ir.Expr) -> int:
        match e:
            case ir.Const():
                return e.value
            case ir.Load(ir.Var(name)):
                known = self._variables.get(name)
                return known if known is not None else self._answers(name)
            case ir.Unary("!"):
                return int(not self.value(e.operand))
            case ir.Binary("!="):
                return int(self.value(e.left) != self.value(e.right))
        raise TypeError(e)

    def run(self, body: list[ir.Stmt]) -> Iterator[int]:
        for stmt in body:
            match stmt:
                case ir.Runtime():
                    yield int(str(stmt.args[0]))
                case ir.Declare() if stmt.init is not None:
                    self._variables[stmt.var.name] = self.value(stmt.init)
                case ir.Assign(ir.Var(name)):
                    self._variables[name] = self.value(stmt.value)
                case ir.If():
                    yield from self.run(stmt.then if self.value(stmt.condition) else stmt.otherwise)
                case ir.Switch():
                    subject = self.value(stmt.subject)
                    bodies = (b for values, b in stmt.cases if subject in values)
                    yield from self.run(next(bodies, stmt.default))
                case ir.Loop():
                    while self.value(stmt.condition):
                        yield from self.run(stmt.body)
                case _:
                    raise TypeError(stmt)


def _first(steps: Iterator[int]) -> list[int]:
    return [step for step, _ in zip(steps, range(_STEPS), strict=False)]


def _statements(blocks: list[Block]) -> list[ir.Stmt]:
    made: list[ir.Var] = []

    def variable() -> ir.Var:
        made.append(ir.Var(f"next{len(made)}", ir.BIT32))
        return made[-1]

    return structured(blocks, 0, variable)


@pytest.mark.slow
@settings(max_examples=200, deadline=None, database=None)
@given(graphs(), st.integers(0, 1 << 20))
def test_same_order_of_blocks(blocks: list[Block], seed: int) -> None:
    if _asks_in_vain(blocks):
        return
    body = _statements(blocks)
    assert _first(_Run(_Answers(seed)).run(body)) == _first(_walk(blocks, _Answers(seed)))
    visits = [s for s in ir.walk(body) if isinstance(s, ir.Runtime)]
    assert len(visits) <= 2 * len(blocks)  # once, or once more at the head of a loop


def _asks_in_vain(blocks: list[Block]) -> bool:
    """Whether branches that ask nothing (all ways lead to one block) are in the graph: the
    statements do not ask either."""
    return any(len(set(b.targets())) == 1 and not isinstance(b.leads, Jump) for b in blocks)


def test_a_structured_graph_has_no_loop() -> None:
    blocks = [
        _block(0, Branch(_flag(0), 1, 2)),
        _block(1, Jump(3)),
        _block(2, Branch(_flag(2), 3, None)),
        _block(3, Jump(None)),
    ]
    blocks[2].leads = Branch(_flag(2), 3, 3)
    body = _statements(blocks)
    assert not [s for s in ir.walk(body) if isinstance(s, ir.Loop)]
    assert len([s for s in ir.walk(body) if isinstance(s, ir.Runtime)]) == 4


def test_long_chains_stay_linear() -> None:
    """2,000 conditions one in the other, all of which lead to one block."""
    count = 2000
    blocks = [_block(n, Branch(_flag(n), count, n + 1)) for n in range(count)]
    blocks.append(_block(count, Jump(None)))
    body = _statements(blocks)
    assert sum(1 for _ in ir.walk(body)) < 12 * count
