"""What instantiation makes of a program: one object a thing that exists at run time.

``main`` is a :class:`PackageInstance`; its arguments are parser and control
instances, each with what was declared in it. A parser or control that is
instantiated twice appears as two instances of one declaration, each with its own
tables and externs. Code is shared (it is the declaration's); what a name in that
code stands for in a given instance is ``instance.lookup(decl)``.

Control-plane names are p4c's: local names joined by dots from the top-level
instance's type name down (``MyIngress.ipv4_lpm``, ``MyIngress.acl.drop``),
``@name("x")`` replacing the last part, or everything where it begins with a
dot. Top-level instances and actions have their plain name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from testbed.compiler.types import substitute

if TYPE_CHECKING:
    from testbed.compiler import ast
    from testbed.compiler.source import Span
    from testbed.compiler.types import ControlType, ExternType, PackageType, ParserType, Type
    from testbed.compiler.values import Value


@dataclass(eq=False)
class ExternInstance:
    """A register, counter, meter, ...: ``type.decl.name`` says which extern."""

    name: str
    type: ExternType
    constructor: ast.FunctionDecl
    args: dict[str, Value]  # by constructor parameter; omitted optional ones are absent
    span: Span
    decl: ast.InstanceDecl | None = None  # None: constructed where it is used
    parent: ParserInstance | ControlInstance | None = None  # None: top level


@dataclass(eq=False)
class ValueSetInstance:
    name: str
    decl: ast.ValueSetDecl
    size: int


@dataclass(eq=False)
class ActionInstance:
    """An action of one control instance (``control`` ``None``: of the top level)."""

    name: str
    decl: ast.ActionDecl
    control: ControlInstance | None

    def type_here(self, t: Type) -> Type:
        """A type as the declaration writes it, the control's type parameters filled in."""
        return substitute(t, self.control.type_args) if self.control is not None else t


@dataclass(eq=False)
class TableInstance:
    """A table of one control instance.

    ``actions`` are in the order of ``decl.actions``. ``size`` is ``None`` where
    the table does not say.
    """

    name: str
    decl: ast.TableDecl
    control: ControlInstance
    actions: list[ActionInstance]
    size: int | None = None
    implementation: ExternInstance | None = None
    counters: ExternInstance | None = None
    meters: ExternInstance | None = None

    def type_here(self, t: Type) -> Type:
        """A type as the declaration writes it, the control's type parameters filled in."""
        return substitute(t, self.control.type_args)


class _Scope:
    """What parser and control instances share: parameters, members, the way up."""

    decl: ast.ParserDecl | ast.ControlDecl
    type: ParserType | ControlType
    args: dict[ast.ParamDecl, Value]
    members: dict[ast.Declaration, Instance]
    calls: dict[ast.CallExpr, Instance]
    package: PackageInstance | None

    @property
    def type_args(self) -> dict[ast.TypeParam, Type]:
        """What the type parameters of a generic parser or control are here."""
        return dict(zip(self.decl.type_params, self.type.args, strict=True))

    def lookup(self, decl: ast.Declaration) -> Value:
        """What ``decl``, an instance's declaration or a constructor parameter, is here.

        Raises KeyError for any other declaration.
        """
        if decl in self.members:
            return self.members[decl]
        if decl in self.args:
            return self.args[decl]
        if self.package is not None:
            return self.package.globals[decl]
        raise KeyError(decl.name)


@dataclass(eq=False)
class ParserInstance(_Scope):
    """A parser with its constructor's arguments bound.

    ``members``: nested instances and value sets by declaration. ``calls``: the
    anonymous instance of each direct application ``P.apply(...)``.
    """

    name: str
    decl: ast.ParserDecl
    type: ParserType
    args: dict[ast.ParamDecl, Value] = field(default_factory=dict)
    members: dict[ast.Declaration, Instance] = field(default_factory=dict)
    calls: dict[ast.CallExpr, Instance] = field(default_factory=dict)
    package: PackageInstance | None = field(default=None, repr=False)


@dataclass(eq=False)
class ControlInstance(_Scope):
    """A control with its constructor's arguments bound; see :class:`ParserInstance`."""

    name: str
    decl: ast.ControlDecl
    type: ControlType
    args: dict[ast.ParamDecl, Value] = field(default_factory=dict)
    members: dict[ast.Declaration, Instance] = field(default_factory=dict)
    calls: dict[ast.CallExpr, Instance] = field(default_factory=dict)
    tables: dict[ast.TableDecl, TableInstance] = field(default_factory=dict)
    actions: dict[ast.ActionDecl, ActionInstance] = field(default_factory=dict)
    package: PackageInstance | None = field(default=None, repr=False)


@dataclass(eq=False)
class PackageInstance:
    """``main``. ``args`` are in the order of the package's parameters."""

    name: str
    decl: ast.PackageDecl
    type: PackageType
    args: dict[str, Value] = field(default_factory=dict)
    # Top-level instances (registers shared between controls, ...) by declaration.
    globals: dict[ast.Declaration, Instance] = field(default_factory=dict)
    # Top-level actions that some table uses, such as NoAction.
    actions: dict[ast.ActionDecl, ActionInstance] = field(default_factory=dict)

    def walk(self) -> Iterator[Instance]:
        """Every instance below, top-level ones first, each once, in declaration order."""
        seen: set[int] = set()
        pending: list[Value] = [*self.globals.values(), *self.args.values()]
        while pending:
            item = pending.pop(0)
            if id(item) in seen or not isinstance(item, Instance):
                continue
            seen.add(id(item))
            yield item
            if isinstance(item, ParserInstance | ControlInstance):
                pending[:0] = [*item.members.values(), *item.calls.values(), *item.args.values()]
                # externs constructed as arguments are found through `args`
            elif isinstance(item, PackageInstance):
                pending[:0] = item.args.values()


Instance = ExternInstance | ValueSetInstance | ParserInstance | ControlInstance | PackageInstance
