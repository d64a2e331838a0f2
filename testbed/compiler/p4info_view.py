"""What of a program the control plane sees, in the order in which p4c lists it.

p4c makes P4Info behind its front end, that is after dead branches are gone, nested
controls and parsers have been inlined and unused tables and actions removed. This
module finds the same set on our tree, which keeps the program as written: it
follows calls from the bodies of the top-level blocks, and then lists declarations
as they would stand after inlining: what a nested instance declares comes where the
instance is declared, global actions before a control's own, in order of first use.

Extern instances always count, also those that nothing uses. An action that is only
called by actions does not: it has been inlined.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field

from testbed.compiler import ast
from testbed.compiler.ast import CallKind
from testbed.compiler.instances import (
    ControlInstance,
    ExternInstance,
    ParserInstance,
    TableInstance,
    ValueSetInstance,
)
from testbed.compiler.p4info_live import Block, live_calls
from testbed.compiler.p4info_notes import find, literal
from testbed.compiler.types import Type, substitute


@dataclass(frozen=True)
class VisibleAction:
    """``params`` are what the control plane gives: none if the program alone calls it."""

    name: str
    decl: ast.ActionDecl
    params: tuple[ast.ParamDecl, ...]


@dataclass(frozen=True)
class VisibleTable:
    name: str
    instance: TableInstance


@dataclass(frozen=True)
class VisibleExtern:
    name: str
    instance: ExternInstance
    annotations: list[ast.Annotation]


@dataclass(frozen=True)
class VisibleValueSet:
    name: str
    instance: ValueSetInstance


@dataclass
class View:
    """The control plane's view of a program."""

    no_action: ast.ActionDecl | None  # the default of a table that names none
    actions: list[VisibleAction] = field(default_factory=list)
    objects: list[VisibleTable | VisibleExtern] = field(default_factory=list)
    value_sets: list[VisibleValueSet] = field(default_factory=list)
    digests: list[tuple[ast.CallExpr, Type]] = field(default_factory=list)  # calls of digest()
    names: dict[object, str] = field(default_factory=dict)  # of externs and tables
    action_names: dict[tuple[ast.ActionDecl, ControlInstance], str] = field(default_factory=dict)
    calls_externs: bool = False  # whether a control calls some extern function

    def action_name(self, decl: ast.ActionDecl, control: ControlInstance) -> str:
        """The name of an action that ``control`` refers to; a global one has its own."""
        return self.action_names.get((decl, control)) or local_name(decl).lstrip(".")


def view(program: ast.Program) -> View:
    """The view of a program; nothing is to be seen of one without ``main``."""
    result = View(no_action=_no_action(program))
    main = program.main
    if main is None:
        return result
    blocks: list[Block] = []
    for decl, instance in main.globals.items():
        if isinstance(instance, ExternInstance):
            name = local_name(decl).lstrip(".")
            result.names[instance] = name
            result.objects.append(VisibleExtern(name, instance, decl.annotations))
    for value in main.args.values():
        if isinstance(value, Block):
            blocks.append(value)
    uses = [_Uses(block) for block in blocks]
    names = _top_names(program, blocks)
    lists = [
        _Listing(result, block, name, found)
        for block, name, found in zip(blocks, names, uses, strict=True)
    ]
    for listing in lists:
        listing.list_actions()
    for listing in lists:
        result.objects += listing.objects
    return result


def _top_names(program: ast.Program, blocks: list[Block]) -> list[str]:
    """The prefixes of the names in the top-level blocks: what p4c calls their declarations.

    With constructor arguments that is a copy, whose name gets a number.
    """
    taken = {d.name for d in program.declarations}
    names = []
    for block in blocks:
        name = block.decl.name
        if block.args:
            numbered = (f"{name}_{i}" for i in itertools.count())
            name = next(n for n in numbered if n not in taken)
            taken.add(name)
        names.append(name)
    return names


def _no_action(program: ast.Program) -> ast.ActionDecl | None:
    found = (d for d in program.declarations if isinstance(d, ast.ActionDecl))
    return next((d for d in found if d.name == "NoAction"), None)


def local_name(decl: ast.Declaration | ast.TableProperty) -> str:
    """The name without prefix: ``@name``, which may begin with a dot, or its own."""
    annotation = find(decl.annotations, "name")
    if annotation is not None and annotation.args:
        text = literal(annotation.args[0])
        if isinstance(text, str) and text:
            return text
    return decl.name


def _joined(prefix: str, name: str) -> str:
    return name[1:] if name.startswith(".") else f"{prefix}.{name}"


class _Uses:
    """What the body of one top-level block reaches, through the blocks that it applies."""

    def __init__(self, top: Block) -> None:
        self.blocks: dict[Block, None] = {}  # in the order of their calls
        self.tables: set[TableInstance] = set()
        self.value_sets: set[tuple[ast.ValueSetDecl, ParserInstance]] = set()
        self.called: dict[tuple[ast.ActionDecl, ControlInstance], None] = {}
        self._block(top)

    def _block(self, block: Block) -> None:
        if block in self.blocks:
            return
        self.blocks[block] = None
        if isinstance(block, ParserInstance):
            self._states(block)
        elif block.decl.body is not None:
            self._visit(block.decl.body, block)

    def _states(self, parser: ParserInstance) -> None:
        """The states that can be reached, and the value sets that they select by."""
        states = {state.name: state for state in parser.decl.states or []}
        pending = [states["start"]]
        seen = {"start"}
        while pending:
            state = pending.pop()
            for statement in state.statements:
                self._visit(statement, parser)
            transition = state.transition
            if transition is None:
                continue
            names = [transition.state_name, *(c.state_name for c in transition.cases)]
            for name in names:
                if name in states and name not in seen:
                    seen.add(name)
                    pending.append(states[name])
            for keyset in (k for c in transition.cases for k in c.keysets):
                if isinstance(keyset, ast.NameExpr) and isinstance(keyset.decl, ast.ValueSetDecl):
                    self.value_sets.add((keyset.decl, parser))

    def _visit(self, root: ast.Node, scope: Block) -> None:
        for call in live_calls(root, scope):
            self._call(call, scope)

    def _call(self, call: ast.CallExpr, scope: Block) -> None:
        match call.kind:
            case CallKind.TABLE_APPLY if isinstance(scope, ControlInstance):
                assert isinstance(call.target, ast.TableDecl)
                self.tables.add(scope.tables[call.target])
                for key in call.target.keys:
                    self._visit(key.expression, scope)
            case CallKind.ACTION if isinstance(scope, ControlInstance):
                assert isinstance(call.target, ast.ActionDecl)
                self.called[call.target, scope] = None
            case CallKind.PARSER_APPLY | CallKind.CONTROL_APPLY:
                self._applied(call, scope)

    def _applied(self, call: ast.CallExpr, scope: Block) -> None:
        instance = scope.calls.get(call)
        if instance is None and isinstance(call.receiver, ast.NameExpr):
            assert call.receiver.decl is not None
            instance = scope.lookup(call.receiver.decl)
        if isinstance(instance, Block):
            self._block(instance)


class _Listing:
    """Lists the declarations of one top-level block, nested ones in their places."""

    def __init__(self, result: View, top: Block, name: str, uses: _Uses) -> None:
        self.objects: list[VisibleTable | VisibleExtern] = []
        self._view = result
        self._top = top
        self._uses = uses
        self._tables: list[tuple[TableInstance, ControlInstance]] = []
        self._actions: list[tuple[ast.ActionDecl, ControlInstance]] = []
        self._digests: list[Type] = []
        self._block(top, name)

    def _block(self, block: Block, prefix: str) -> None:
        if isinstance(block, ControlInstance):  # names first: tables may refer forward
            for local in block.decl.locals:
                if isinstance(local, ast.ActionDecl):
                    name = _joined(prefix, local_name(local))
                    self._view.action_names[local, block] = name
        for param, value in block.args.items():
            if isinstance(value, ExternInstance) and value not in self._view.names:
                name = f"{prefix}.{param.name}"  # constructed in the argument
                self._view.names[value] = name
                self.objects.append(VisibleExtern(name, value, []))
        for local in block.decl.locals:
            self._local(local, block, prefix)
        for decl in block.members:
            if decl not in block.decl.locals:  # declared among statements
                self._member(decl, block, prefix)
        for instance in block.calls.values():
            if isinstance(instance, Block) and instance in self._uses.blocks:
                self._block(instance, f"{prefix}.{instance.decl.name}")

    def _local(self, local: ast.Declaration, block: Block, prefix: str) -> None:
        match local:
            case ast.InstanceDecl() | ast.ValueSetDecl():
                self._member(local, block, prefix)
            case ast.ActionDecl() if isinstance(block, ControlInstance):
                self._actions.append((local, block))
            case ast.TableDecl() if isinstance(block, ControlInstance):
                table = block.tables[local]
                name = _joined(prefix, local_name(local))
                self._view.names[table] = name
                if table in self._uses.tables:
                    self._tables.append((table, block))
                    self.objects.append(VisibleTable(name, table))

    def _member(self, decl: ast.Declaration, block: Block, prefix: str) -> None:
        name = _joined(prefix, local_name(decl))
        member = block.members.get(decl)
        match member:
            case ExternInstance():
                self._view.names[member] = name
                self.objects.append(VisibleExtern(name, member, decl.annotations))
            case ValueSetInstance() if (decl, block) in self._uses.value_sets:
                self._view.value_sets.append(VisibleValueSet(name, member))
            case ParserInstance() | ControlInstance() if member in self._uses.blocks:
                self._block(member, name)

    def list_actions(self) -> None:
        """Add this block's actions, and the digests that they and its bodies send."""
        by_table: set[tuple[ast.ActionDecl, ControlInstance]] = set()
        used: dict[tuple[ast.ActionDecl, ControlInstance], None] = {}
        for table, control in self._tables:
            for decl in self._table_actions(table.decl):
                by_table.add((decl, control))
                used[decl, control] = None
        used.update(self._uses.called)
        local = set(self._actions)
        in_order = [key for key in used if key not in local]
        in_order += [key for key in self._actions if key in used]
        seen = {action.name for action in self._view.actions}
        global_by_table = {decl for decl, _ in by_table}
        for decl, control in in_order:
            listed = (decl, control) in by_table or (
                (decl, control) not in local and decl in global_by_table
            )
            self._digest(decl.body, control)
            name = self._view.action_name(decl, control)
            if name in seen:
                continue
            seen.add(name)
            params = [p for p in decl.params if listed and not p.direction]
            self._view.actions.append(VisibleAction(name, decl, tuple(params)))
        for block in self._uses.blocks:
            if isinstance(block, ControlInstance) and block.decl.body is not None:
                self._digest(block.decl.body, block)

    def _table_actions(self, table: ast.TableDecl) -> list[ast.ActionDecl]:
        listed = [ref.decl for ref in table.actions if ref.decl is not None]
        if table.default is None and self._view.no_action is not None:
            listed.append(self._view.no_action)
        return listed

    def _digest(self, root: ast.Node, scope: ControlInstance) -> None:
        for call, bound in _with_callees(root, scope, {}):
            if call.kind is CallKind.EXTERN_FUNCTION:
                self._view.calls_externs = True
                target = call.target
                if isinstance(target, ast.FunctionDecl) and target.name == "digest":
                    t = call.type_args[target.type_params[0]]
                    self._view.digests.append((call, substitute(t, bound)))


def _with_callees(
    root: ast.Node, scope: ControlInstance, bound: dict[ast.TypeParam, Type]
) -> Iterator[tuple[ast.CallExpr, dict[ast.TypeParam, Type]]]:
    """Calls below ``root`` and in the functions and actions that are called there.

    With each goes what the type parameters that it may mention stand for.
    """
    for call in live_calls(root, scope):
        yield call, bound
        target = call.target
        if isinstance(target, ast.FunctionDecl) and target.body is not None:
            inner = {p: substitute(t, bound) for p, t in call.type_args.items()}
            yield from _with_callees(target.body, scope, inner)
        elif isinstance(target, ast.ActionDecl) and root is not target.body:
            yield from _with_callees(target.body, scope, bound)
