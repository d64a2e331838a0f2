"""Instantiation: from ``main`` down to every parser, control, table and extern.

P4 creates all its objects at compile time, so this pass runs the constructors:
it walks from the top-level instances into the declarations they construct,
binds constructor arguments to values, names what it makes for the control plane,
and leaves the objects of :mod:`testbed.compiler.instances` in ``Program.main``.
"""

from __future__ import annotations

from collections.abc import Iterator

from testbed.compiler import ast, fold
from testbed.compiler.action_profiles import check_instances
from testbed.compiler.ast import CallKind
from testbed.compiler.constants import constant
from testbed.compiler.diagnostics import Diagnostics, Note, choices
from testbed.compiler.instances import (
    ActionInstance,
    ControlInstance,
    ExternInstance,
    Instance,
    PackageInstance,
    ParserInstance,
    TableInstance,
    ValueSetInstance,
)
from testbed.compiler.types import (
    ControlType,
    ExternType,
    PackageType,
    ParserType,
    TypeOfType,
    substitute,
)
from testbed.compiler.values import Value

MAX_INSTANCES = 100_000
MAX_DEPTH = 64


def evaluate(program: ast.Program, diagnostics: Diagnostics, *, require_main: bool = True) -> None:
    """Instantiate ``main`` of a checked program into ``program.main``.

    Without ``main`` it is an error if ``require_main``, else nothing happens.
    """
    mains = [d for d in program.declarations if d.name == "main"]
    main = next((d for d in mains if isinstance(d, ast.InstanceDecl)), None)
    mains = [d for d in mains if not isinstance(d, ast.FunctionDecl)]
    if main is None or not isinstance(main.type, PackageType):
        if mains:
            wrong = main or mains[0]
            diagnostics.error(wrong.name_span, "'main' must be an instance of a package")
        elif require_main:
            packages = [d.name for d in program.declarations if isinstance(d, ast.PackageDecl)]
            diagnostics.error(
                program.declarations[-1].span if program.declarations else None,
                "the program has no main: nothing is instantiated",
                "a program ends with, for v1model: "
                "V1Switch(MyParser(), MyVerifyChecksum(), MyIngress(), MyEgress(), "
                "MyComputeChecksum(), MyDeparser()) main;",
                *(
                    [choices("packages", packages)]
                    if packages
                    else ["the packages are declared by an architecture: #include <v1model.p4>"]
                ),
            )
        return
    _Evaluator(program, diagnostics).run(main)


class _TooMany(Exception):
    pass


class _Evaluator:
    def __init__(self, program: ast.Program, diagnostics: Diagnostics) -> None:
        self._program = program
        self._diagnostics = diagnostics
        self._package: PackageInstance | None = None
        self._globals: dict[ast.Declaration, Instance] = {}
        self._count = 0
        self._names: dict[str, ast.Declaration] = {}
        self._tables: list[TableInstance] = []

    def run(self, main: ast.InstanceDecl) -> None:
        assert isinstance(main.type, PackageType)
        package = PackageInstance(control_plane_name(main), main.type.decl, main.type)
        package.globals = self._globals
        self._package = package
        try:
            for decl in self._program.declarations:
                if isinstance(decl, ast.InstanceDecl) and decl is not main:
                    name = control_plane_name(decl).lstrip(".")
                    made = self._construct(decl.call, name, None, decl, 0)
                    if made is not None:
                        self._globals[decl] = made
            for param, arg in zip(main.type.decl.params, main.call.bound, strict=False):
                if arg is not None:
                    value = self._argument(arg, "", None, 0)
                    if value is not None:
                        package.args[param.name] = value
        except _TooMany:
            return
        check_instances(self._tables, self._diagnostics)
        self._attached_once()
        self._program.main = package

    def _argument(
        self,
        e: ast.Expression,
        prefix: str,
        scope: ParserInstance | ControlInstance | None,
        depth: int,
    ) -> Value | None:
        """A constructor argument: a value, or an instance that is made in place."""
        if isinstance(e, ast.CallExpr) and e.kind is CallKind.CONSTRUCTOR:
            t = e.type
            assert isinstance(t, ParserType | ControlType | ExternType | PackageType)
            return self._construct(e, _join(prefix, t.decl.name), scope, None, depth + 1)
        if isinstance(e, ast.NameExpr) and e.decl in self._globals:
            return self._globals[e.decl]
        value = constant(e, scope)
        if value is None:
            self._diagnostics.error(e.span, "a constructor's argument is not known at compile time")
        return value

    def _construct(
        self,
        call: ast.CallExpr,
        name: str,
        scope: ParserInstance | ControlInstance | None,
        decl: ast.InstanceDecl | None,
        depth: int,
    ) -> Instance | None:
        """The instance that ``call`` makes; ``scope`` is where the call stands."""
        self._count += 1
        if self._count > MAX_INSTANCES or depth > MAX_DEPTH:
            limit = MAX_INSTANCES if self._count > MAX_INSTANCES else MAX_DEPTH
            self._diagnostics.error(call.span, f"more than {limit} instances, or levels of them")
            raise _TooMany
        t = substitute(call.type, scope.type_args) if scope is not None else call.type
        params = getattr(call.target, "ctor_params", None)
        if params is None:
            params = getattr(call.target, "params", [])
        args: dict[ast.ParamDecl, Value] = {}
        for param, arg in zip(params, call.bound, strict=False):
            if arg is not None:
                value = self._argument(arg, name, scope, depth)
                if value is not None:
                    args[param] = _converted(value, param)
        match t:
            case ExternType():
                assert isinstance(call.target, ast.FunctionDecl)
                return ExternInstance(
                    name,
                    t,
                    call.target,
                    {p.name: v for p, v in args.items()},
                    call.span,
                    decl,
                    scope,
                )
            case ParserType():
                return self._parser(ParserInstance(name, t.decl, t, args), depth)
            case ControlType():
                return self._control(ControlInstance(name, t.decl, t, args), depth)
            case PackageType():
                return PackageInstance(name, t.decl, t, {p.name: v for p, v in args.items()})
        return None

    # ------------------------------------------------------------------ parsers and controls

    def _parser(self, instance: ParserInstance, depth: int) -> ParserInstance:
        instance.package = self._package
        self._locals(instance, depth)
        for state in instance.decl.states or []:
            for statement in state.statements:
                self._applications(statement, instance, depth)
        return instance

    def _control(self, instance: ControlInstance, depth: int) -> ControlInstance:
        instance.package = self._package
        self._locals(instance, depth)
        for local in instance.decl.locals:
            if isinstance(local, ast.ActionDecl):
                name = _name_in(instance.name, local)
                instance.actions[local] = ActionInstance(name, local, instance)
        for local in instance.decl.locals:
            if isinstance(local, ast.TableDecl):
                instance.tables[local] = self._table(local, instance)
            elif isinstance(local, ast.ActionDecl):
                self._applications(local.body, instance, depth)
        if instance.decl.body is not None:
            self._applications(instance.decl.body, instance, depth)
        return instance

    def _locals(self, instance: ParserInstance | ControlInstance, depth: int) -> None:
        for local in instance.decl.locals:
            if isinstance(local, ast.InstanceDecl):
                self._member(instance, local, depth)
            elif isinstance(local, ast.ValueSetDecl):
                size = constant(local.size, instance)
                instance.members[local] = ValueSetInstance(
                    _name_in(instance.name, local), local, size if isinstance(size, int) else 0
                )

    def _member(
        self, instance: ParserInstance | ControlInstance, decl: ast.InstanceDecl, depth: int
    ) -> None:
        made = self._construct(decl.call, _name_in(instance.name, decl), instance, decl, depth + 1)
        if made is not None:
            instance.members[decl] = made

    def _applications(
        self, statement: ast.Statement, instance: ParserInstance | ControlInstance, depth: int
    ) -> None:
        """Make what statements instantiate: ``C.apply()`` on a type."""
        for inner in walk_statements(statement):
            if isinstance(inner, ast.CallStmt):
                call = inner.call
                if isinstance(call.receiver, ast.TypeNameExpr) and call.kind in (
                    CallKind.PARSER_APPLY,
                    CallKind.CONTROL_APPLY,
                ):
                    self._anonymous(call, instance, depth)

    def _anonymous(
        self, call: ast.CallExpr, instance: ParserInstance | ControlInstance, depth: int
    ) -> None:
        if depth > MAX_DEPTH:
            self._diagnostics.error(call.span, f"instances are nested more than {MAX_DEPTH} deep")
            raise _TooMany
        target = call.target
        assert isinstance(target, ast.ParserDecl | ast.ControlDecl)
        name = _join(instance.name, target.name)
        assert call.receiver is not None
        assert isinstance(call.receiver.type, TypeOfType)
        t = substitute(call.receiver.type.named, instance.type_args)
        if isinstance(target, ast.ParserDecl):
            assert isinstance(t, ParserType)
            parser = ParserInstance(name, target, t)
            instance.calls[call] = self._parser(parser, depth + 1)
        else:
            assert isinstance(t, ControlType)
            control = ControlInstance(name, target, t)
            instance.calls[call] = self._control(control, depth + 1)

    # ------------------------------------------------------------------ tables

    def _table(self, decl: ast.TableDecl, control: ControlInstance) -> TableInstance:
        table = TableInstance(_name_in(control.name, decl), decl, control, [])
        for ref in decl.actions:
            assert ref.decl is not None
            table.actions.append(self._action(ref.decl, control))
        if decl.size is not None:
            size = constant(decl.size, control)
            if isinstance(size, int):
                table.size = size
            else:
                self._diagnostics.error(
                    decl.size.span, "the size of a table must be known at compile time"
                )
        table.implementation = self._attached(decl.implementation, table)
        table.counters = self._attached(decl.counters, table)
        table.meters = self._attached(decl.meters, table)
        self._unique(table)
        self._tables.append(table)
        return table

    def _attached_once(self) -> None:
        """A direct counter or meter belongs to the entries of one table."""
        owners: dict[ExternInstance, TableInstance] = {}
        for table in self._tables:
            for name in ("counters", "meters"):
                instance = getattr(table, name)
                owner = table if instance is None else owners.setdefault(instance, table)
                if owner is not table:
                    self._diagnostics.error(
                        getattr(table.decl, name).span,
                        f"'{instance.name}' is attached to table '{owner.decl.name}' already: "
                        f"a {instance.type.decl.name} belongs to one table",
                        Note("that table is here", owner.decl.name_span),
                    )

    def _unique(self, table: TableInstance) -> None:
        earlier = self._names.setdefault(table.name, table.decl)
        if earlier is not table.decl:
            self._diagnostics.error(
                table.decl.name_span,
                f"two tables have the control-plane name '{table.name}'",
                Note("the other one is here", earlier.name_span),
            )

    def _action(self, decl: ast.ActionDecl, control: ControlInstance) -> ActionInstance:
        if decl in control.actions:
            return control.actions[decl]
        assert self._package is not None
        name = control_plane_name(decl).lstrip(".")
        return self._package.actions.setdefault(decl, ActionInstance(name, decl, None))

    def _attached(self, e: ast.Expression | None, table: TableInstance) -> ExternInstance | None:
        """The instance that a property names, or constructs: that one is called what the
        property's ``@name`` says."""
        if e is None:
            return None
        item = next(p for p in table.decl.properties if p.value is e)
        name = next((a for a in item.annotations if a.name == "name"), None)
        if isinstance(e, ast.CallExpr) and e.kind is CallKind.CONSTRUCTOR and name is not None:
            value = self._construct(
                e, _text(name).lstrip(".") or table.name, table.control, None, 1
            )
        else:
            value = self._argument(e, table.name, table.control, 0)
        if isinstance(value, ExternInstance):
            return value
        self._diagnostics.error(e.span, "this is not an instance known at compile time")
        return None


def walk_statements(s: ast.Statement | None) -> Iterator[ast.Statement]:
    """``s`` and every statement inside it, in source order."""
    pending: list[ast.Statement | None] = [s]
    while pending:
        current = pending.pop()
        if current is None:
            continue
        yield current
        inner: list[ast.Statement | None] = []
        match current:
            case ast.BlockStmt():
                inner = [*current.statements]
            case ast.IfStmt():
                inner = [current.then, current.otherwise]
            case ast.SwitchStmt():
                inner = [c.body for c in current.cases]
            case ast.ForStmt():
                inner = [*current.init, current.body, *current.update]
            case ast.ForInStmt():
                inner = [current.body]
        pending += reversed(inner)


def control_plane_name(decl: ast.Declaration) -> str:
    """A declaration's own name, or what ``@name("...")`` says."""
    annotation = decl.annotation("name")
    return decl.name if annotation is None else _text(annotation) or decl.name


def _text(annotation: ast.Annotation) -> str:
    """The string that it has, empty without one."""
    text = annotation.args[0] if annotation.args else None
    return text.text if isinstance(text, ast.StringLiteral) else ""


def _name_in(prefix: str, decl: ast.Declaration) -> str:
    name = control_plane_name(decl)
    return name[1:] if name.startswith(".") else _join(prefix, name)


def _join(prefix: str, name: str) -> str:
    return f"{prefix}.{name}" if prefix else name


def _converted(value: Value, param: ast.ParamDecl) -> Value:
    """A value as its parameter's type has it: a constructor parameter may narrow."""
    if isinstance(value, int) and not isinstance(value, bool) and param.type is not None:
        return fold.wrap(value, param.type)
    return value
