"""Which calls of a program remain once p4c's front end has removed dead code.

p4c folds conditions whose value is known and drops what stands behind a ``return``.
What it removes there decides which tables and actions P4Info lists, so the same
rules are applied here, no more and no less.
"""

from __future__ import annotations

from dataclasses import dataclass

from testbed.compiler import ast
from testbed.compiler.constants import constant
from testbed.compiler.evaluate import walk_statements
from testbed.compiler.instances import ControlInstance, ParserInstance

Block = ParserInstance | ControlInstance


def live_calls(root: ast.Node, scope: Block | None) -> list[ast.CallExpr]:
    """Calls below ``root`` in source order, but for what p4c finds never to be reached.

    ``scope``: the instance whose body it is part of, which knows its constructor's
    arguments; ``None`` where there is none.
    """
    walk = _Walk(scope, cut=_has_return(root))
    walk.visit(root)
    return walk.calls


class _Walk:
    """``cut``: leave out what stands behind a jump; p4c does where there is a ``return``."""

    def __init__(self, scope: Block | None, *, cut: bool) -> None:
        self.calls: list[ast.CallExpr] = []
        self._scope = scope
        self._cut = cut
        self._facts: dict[ast.Expression, _Facts] = {}

    def visit(self, node: ast.Node) -> None:
        match node:
            case ast.IfStmt():
                self.visit(node.condition)
                taken = self._known(node.condition).value
                if taken is not False:
                    self.visit(node.then)
                if taken is not True and node.otherwise is not None:
                    self.visit(node.otherwise)
            case ast.SwitchStmt():
                self.visit(node.subject)
                for body in _live_bodies(node, self._scope):
                    self.visit(body)
            case ast.BlockStmt():
                for statement in node.statements:
                    self.visit(statement)
                    if self._cut and _jumps(statement):
                        return
            case ast.Expression(value=value) if value is not None:
                return
            case ast.BinaryExpr(op="&&" | "||"):
                self.visit(node.left)
                if self._known(node.left).value is not (node.op == "||"):
                    self.visit(node.right)
            case ast.CallExpr():
                self._call(node)
            case ast.DeclStmt(decl=ast.InstanceDecl()):
                return
            case _:
                for child in ast.children(node):
                    self.visit(child)

    def _call(self, call: ast.CallExpr) -> None:
        if call.receiver is not None and not isinstance(call.receiver, ast.TypeNameExpr):
            self.visit(call.receiver)
        for argument in call.bound:
            if argument is not None:
                self.visit(argument)
        self.calls.append(call)

    def _known(self, e: ast.Expression) -> _Facts:
        """What is known of a condition, found once a node."""
        facts = self._facts.get(e)
        if facts is None:
            facts = self._facts[e] = self._judge(e)
        return facts

    def _judge(self, e: ast.Expression) -> _Facts:
        if isinstance(e.value, bool):
            return _Facts(e.value, e.value, pure=True)
        match e:
            case ast.UnaryExpr(op="!"):
                inner = self._known(e.operand)
                return _Facts(_not(inner.value), _not(inner.anywhere), pure=inner.pure)
            case ast.BinaryExpr(op="&&" | "||"):
                left, right = self._known(e.left), self._known(e.right)
                pure = left.pure and right.pure
                absorbing = e.op == "||"
                anywhere = _joined(left.anywhere, right.anywhere, absorbing, pure=pure)
                value = _joined(left.value, right.value, absorbing, pure=pure)
                return _Facts(value if pure else anywhere, anywhere, pure=pure)
        value = constant(e, self._scope)
        return _Facts(value if isinstance(value, bool) else None, None, pure=_is_pure(e))


@dataclass(frozen=True)
class _Facts:
    """Of a condition: its value in this instance, that in any instance, ``None``: unknown.

    p4c unfolds a condition that has side effects before it fills in constructor
    arguments; such a one folds by what is known in any instance.
    """

    value: bool | None
    anywhere: bool | None
    pure: bool


def _not(value: bool | None) -> bool | None:
    return None if value is None else not value


def _joined(left: bool | None, right: bool | None, absorbing: bool, *, pure: bool) -> bool | None:
    """``&&`` (``absorbing`` false) or ``||`` of what is known."""
    if left is absorbing or (right is absorbing and pure):
        return absorbing
    return None if left is None or right is None else right


def _is_pure(e: ast.Expression) -> bool:
    """Whether evaluating ``e`` calls nothing but ``isValid``."""
    pending: list[ast.Node] = [e]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.CallExpr) and node.builtin != "isValid":
            return False
        pending += ast.children(node)
    return True


def _live_bodies(switch: ast.SwitchStmt, scope: Block | None) -> list[ast.BlockStmt]:
    """The bodies of a switch; of one on a constant, only that which it selects."""
    value = constant(switch.subject, scope)
    start = 0
    if value is not None:
        labels = [c.label for c in switch.cases]
        equal = [i for i, label in enumerate(labels) if label.value == value]
        default = [i for i, label in enumerate(labels) if isinstance(label, ast.DontCareExpr)]
        start = [*equal, *default, len(labels)][0]
    bodies = [c.body for c in switch.cases[start:] if c.body is not None]
    return bodies if value is None else bodies[:1]


def _jumps(statement: ast.Statement) -> bool:
    """Whether every way through ``statement`` ends in ``return`` or ``exit``."""
    match statement:
        case ast.ReturnStmt() | ast.ExitStmt():
            return True
        case ast.BlockStmt():
            return any(_jumps(s) for s in statement.statements)
        case ast.IfStmt(otherwise=ast.Statement() as otherwise):
            return _jumps(statement.then) and _jumps(otherwise)
    return False


def _has_return(root: ast.Node) -> bool:
    return isinstance(root, ast.Statement) and any(
        isinstance(s, ast.ReturnStmt) for s in walk_statements(root)
    )
