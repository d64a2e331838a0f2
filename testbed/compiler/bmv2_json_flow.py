"""Graphs of blocks to structured statements.

BMv2 runs a graph: a pipeline's tables and conditions name the node that comes next, and
an action's primitives may jump to one another by number. The IR, like C, has statements
in statements. Nearly every graph was made from a structured program, whose shape comes
back this way::

    a branch's arms run up to where they meet again, its nearest postdominator,
    and what comes there follows the branch

    c -> t1 | t2;  t1 -> t3;  t2 -> t3   ->   if (c) { t1 } else { t2 }  t3

A block that would have to stand in two places shows that the graph is not structured
between the nearest branch above it and where that branch's arms meet. There a variable
says which block is next, and a loop around a switch goes to it: any graph can be told
like this, also loops, in space linear in its size.

Rejected: copying shared blocks into each place (exponential in chains of such shapes),
a C function a block (the text would no longer read like the program, and loops would
need a trampoline), ``goto`` (the IR would need labels, and every pass over statements
would have to know them) and the relooper's labelled blocks for the few graphs that no
compiler of P4 writes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from testbed.compiler import ir

Target = int | None  # a block, or the end

_MAX_NESTED = 200  # branches in branches; what is deeper is dispatched


@dataclass(frozen=True)
class Jump:
    target: Target


@dataclass(frozen=True)
class Branch:
    condition: ir.Expr
    then: Target
    otherwise: Target


@dataclass(frozen=True)
class Choice:
    """A switch on ``subject``; ``cases`` are (its values, where they lead)."""

    subject: ir.Expr
    cases: tuple[tuple[tuple[int, ...], Target], ...]
    default: Target


@dataclass
class Block:
    """Statements, and what comes behind them."""

    body: list[ir.Stmt]
    leads: Jump | Branch | Choice = field(default=Jump(None))

    def targets(self) -> list[Target]:
        match self.leads:
            case Jump():
                return [self.leads.target]
            case Branch():
                return [self.leads.then, self.leads.otherwise]
            case Choice():
                return [*(target for _, target in self.leads.cases), self.leads.default]


class _Shared(Exception):
    """A block would stand in two places, or a loop goes back to it."""

    def __init__(self, block: int) -> None:
        super().__init__(block)
        self.block = block


def structured(
    blocks: Sequence[Block], start: Target, variable: Callable[[], ir.Var]
) -> list[ir.Stmt]:
    """The statements that do what the graph does from block ``start`` on.

    ``variable`` makes a variable for the number of the next block, of 32 bits.
    """
    return _Structure(blocks, start, variable).statements() if start is not None else []


class _Structure:
    def __init__(self, blocks: Sequence[Block], start: int, variable: Callable[[], ir.Var]) -> None:
        self._blocks = blocks
        self._start = start
        self._variable = variable
        # The end is a block as well: what nothing follows leads there.
        self._end = len(blocks)
        order = _reverse_postorder(self._next, start)
        self._dominator = _dominators(order, self._next, start)
        self._meeting = self._postdominators(order)
        self._placed: dict[int, None] = {}  # in order
        self._nested = 0

    def statements(self) -> list[ir.Stmt]:
        try:
            return self._run(self._start, self._end)
        except _Shared:
            self._placed.clear()
            return self._dispatch(self._start, self._end)

    def _next(self, block: int) -> list[int]:
        if block == self._end:
            return []
        return [self._end if t is None else t for t in self._blocks[block].targets()]

    def _postdominators(self, order: Sequence[int]) -> Mapping[int, int]:
        """Where all ways from a block meet. A block from which no way leads to the end
        (an endless loop) has none."""
        before: dict[int, list[int]] = {}
        for block in order:
            for target in self._next(block):
                before.setdefault(target, []).append(block)
        backwards = _reverse_postorder(lambda b: before.get(b, []), self._end)
        return _dominators(backwards, lambda b: before.get(b, []), self._end)

    # ---- structured parts ------------------------------------------------------------

    def _run(self, block: int, stop: int) -> list[ir.Stmt]:
        """What runs from ``block`` up to ``stop``."""
        out: list[ir.Stmt] = []
        while block != stop:
            if block == self._end or block in self._placed:
                raise _Shared(block)
            self._placed[block] = None
            out += self._blocks[block].body
            meeting = self._meeting.get(block)
            if meeting is None:
                raise _Shared(block)
            leads = self._blocks[block].leads
            if not isinstance(leads, Jump):
                out += self._branch(block, leads, meeting)
            block = meeting
        return out

    def _branch(self, block: int, leads: Branch | Choice, meeting: int) -> list[ir.Stmt]:
        if all(t == meeting for t in self._next(block)):
            return []
        if self._nested >= _MAX_NESTED:
            return self._dispatch(block, meeting, entered=True)
        placed = len(self._placed)
        self._nested += 1
        try:
            return self._arms(leads, meeting)
        except _Shared as shared:
            if not self._covers(block, shared.block):
                raise
            while len(self._placed) > placed:
                self._placed.popitem()
            return self._dispatch(block, meeting, entered=True)
        finally:
            self._nested -= 1

    def _covers(self, block: int, shared: int) -> bool:
        """Whether every way to ``shared`` goes through the branch that ends ``block``."""
        if shared in (block, self._end):
            return False
        at = shared
        while at != self._start:
            at = self._dominator[at]
            if at == block:
                return True
        return False

    def _arms(self, leads: Branch | Choice, meeting: int) -> list[ir.Stmt]:
        def arm(target: Target) -> list[ir.Stmt]:
            return self._run(self._end if target is None else target, meeting)

        match leads:
            case Branch():
                then, otherwise = arm(leads.then), arm(leads.otherwise)
                if not then:
                    return [ir.If(ir.Unary("!", leads.condition, ir.BOOL), otherwise)]
                return [ir.If(leads.condition, then, otherwise)]
            case Choice():
                return self._switch(leads, arm)

    def _switch(self, leads: Choice, arm: Callable[[Target], list[ir.Stmt]]) -> list[ir.Stmt]:
        """Values that lead to the same block are one case."""
        values: dict[Target, list[int]] = {}
        for numbers, target in leads.cases:
            if target != leads.default:
                values.setdefault(target, []).extend(numbers)
        cases = [(numbers, arm(target)) for target, numbers in values.items()]
        return [ir.Switch(leads.subject, cases, arm(leads.default))]

    # ---- everything else --------------------------------------------------------------

    def _dispatch(self, first: int, stop: int, *, entered: bool = False) -> list[ir.Stmt]:
        """The blocks from ``first`` up to ``stop`` as a loop around a switch.

        ``entered``: the body of ``first`` has run, its branch has not.
        """
        inside = self._inside(first, stop)
        if entered and not any(first in self._next(block) for block in inside):
            inside.discard(first)
        for block in inside:
            if block in self._placed and block != first:
                raise _Shared(block)
        self._placed.update(dict.fromkeys(inside))
        following = self._variable()
        none = ir.Const(stop, ir.BIT32)
        out: list[ir.Stmt] = [ir.Declare(following, ir.Const(first, ir.BIT32))]
        if entered:
            out += self._go(first, following)
        cases = [
            ([block], [*self._blocks[block].body, *self._go(block, following)])
            for block in sorted(inside)
        ]
        going = ir.Binary("!=", ir.Load(following), none, ir.BOOL)
        # No block has another number; the loop ends all the same.
        ended: list[ir.Stmt] = [ir.Assign(following, none)]
        return [*out, ir.Loop([], going, [], [ir.Switch(ir.Load(following), cases, ended)])]

    def _inside(self, first: int, stop: int) -> set[int]:
        inside: set[int] = set()
        pending = [first]
        while pending:
            block = pending.pop()
            if block not in inside and block not in (stop, self._end):
                inside.add(block)
                pending += self._next(block)
        return inside

    def _go(self, block: int, following: ir.Var) -> list[ir.Stmt]:
        """Notes which block follows."""

        def note(target: Target) -> list[ir.Stmt]:
            number = self._end if target is None else target
            return [ir.Assign(following, ir.Const(number, ir.BIT32))]

        leads = self._blocks[block].leads
        match leads:
            case Jump():
                return note(leads.target)
            case Branch():
                return [ir.If(leads.condition, note(leads.then), note(leads.otherwise))]
            case Choice():
                return self._switch(leads, note)


def _reverse_postorder(following: Callable[[int], list[int]], start: int) -> list[int]:
    """The nodes that can be reached, each (but for loops) before what follows it."""
    order: list[int] = []
    seen = {start}
    pending = [(start, iter(following(start)))]
    while pending:
        node, rest = pending[-1]
        for target in rest:
            if target not in seen:
                seen.add(target)
                pending.append((target, iter(following(target))))
                break
        else:
            pending.pop()
            order.append(node)
    return order[::-1]


def _dominators(
    order: Sequence[int], following: Callable[[int], list[int]], start: int
) -> dict[int, int]:
    """The nearest node that is on every way to a node (Cooper, Harvey and Kennedy,
    "A Simple, Fast Dominance Algorithm", 2001)."""
    position = {node: i for i, node in enumerate(order)}
    before: dict[int, list[int]] = {}
    for node in order:
        for target in following(node):
            before.setdefault(target, []).append(node)
    nearest = {start: start}

    def common(a: int, b: int) -> int:
        while a != b:
            while position[a] > position[b]:
                a = nearest[a]
            while position[b] > position[a]:
                b = nearest[b]
        return a

    changed = True
    while changed:
        changed = False
        for node in order:
            if node == start:
                continue
            known = [p for p in before[node] if p in nearest]
            found = known[0]
            for other in known[1:]:
                found = common(found, other)
            if nearest.get(node) != found:
                nearest[node] = found
                changed = True
    return nearest
