"""What all lowering passes share: types, names, numbered resources, refusals.

A :class:`ProgramContext` lives for one compilation. It turns the checker's types
into IR types (once each), hands out C names, and numbers what the control plane
addresses (tables, actions, registers, counters, meters) on first use.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import NoReturn

from testbed.compiler import ast, ir, types
from testbed.compiler.c_names import GLOBAL_PREFIX, Names, member_name
from testbed.compiler.diagnostics import CompileError, Diagnostic, Note, choices, unsupported
from testbed.compiler.instances import (
    ActionInstance,
    ControlInstance,
    ExternInstance,
    PackageInstance,
    ParserInstance,
    TableInstance,
    ValueSetInstance,
)
from testbed.compiler.p4info_types import digest_names, type_name
from testbed.compiler.p4info_view import view
from testbed.compiler.program import DigestField
from testbed.compiler.source import Span

INTRINSIC = "tb_intrinsic"
# standard_metadata_t is the engine's tb_intrinsic; these are its members and their C widths.
INTRINSIC_FIELDS = {
    "ingress_global_timestamp": 64,
    "egress_global_timestamp": 64,
    "enq_timestamp": 64,
    "deq_timedelta": 64,
    "packet_length": 32,
    "instance_type": 32,
    "enq_qdepth": 32,
    "deq_qdepth": 32,
    "ingress_port": 16,
    "egress_spec": 16,
    "egress_port": 16,
    "mcast_grp": 16,
    "egress_rid": 16,
    "parser_error": 16,
    "checksum_error": 8,
    "priority": 8,
}


def refuse(span: Span, construct: str, *notes: str) -> NoReturn:
    """Stops the compilation: ``construct`` is P4, but not supported here."""
    fail(span, unsupported(construct), *notes)


def fail(span: Span, message: str, *notes: str) -> NoReturn:
    """Stops the compilation with an error that only lowering can see."""
    raise CompileError([Diagnostic(span, message, tuple(Note(n) for n in notes))])


def location(span: Span) -> ir.Loc:
    position = span.position
    return position.file, position.line


MAX_LEVELS = 200  # of calls and applications, each some twenty Python frames
MAX_BODIES = 30_000


@dataclass(frozen=True)
class Request:
    """A call that belongs in one block: clone, resubmit, recirculate."""

    function: ir.Function  # that it stands in
    span: Span
    name: str
    block: str  # "ingress" or "egress"


class ProgramContext:
    """What lowering has made so far, and the numbers that it has given: bodies share it."""

    def __init__(self, program: ast.Program, main: PackageInstance) -> None:
        self.program = program
        self.main = main
        self.names = Names(GLOBAL_PREFIX)
        self.functions: list[ir.Function] = []
        self.specialised: dict[tuple[object, ...], ir.Function] = {}
        self.types: list[ir.Struct | ir.Stack] = []
        self._types: dict[types.Type, ir.Type] = {}
        self.errors = [member.name for member in program.errors]
        self.tables: dict[TableInstance, int] = {}
        self.value_sets: dict[ValueSetInstance, int] = {}  # numbered with the tables
        self.actions: dict[ActionInstance, int] = {}
        self.registers: dict[ExternInstance, int] = {}
        self.counters: dict[ExternInstance, int] = {}
        self.meters: dict[ExternInstance, int] = {}
        self.profiles: dict[ExternInstance, int] = {}
        self.field_lists: dict[int, list[ir.Place]] = {}  # what new packets keep, by number
        self.requests: list[Request] = []
        self.digests: dict[str, list[DigestField]] = {}  # by P4Info's name
        self._digest_names: dict[ast.CallExpr, str] | None = None
        self._levels = 0
        self._bodies = 0

    @contextmanager
    def body(self, span: Span) -> Iterator[None]:
        """One more function, action, control or parser to be lowered where it is called.

        A control is lowered for each place of its application: a few that apply one
        another twice stand for 2^64 of them.
        """
        self._levels += 1
        self._bodies += 1
        if self._levels > MAX_LEVELS:
            fail(span, f"calls lead more than {MAX_LEVELS} levels deep here")
        if self._bodies > MAX_BODIES:
            fail(span, f"with this one, more than {MAX_BODIES} bodies are applied or called")
        yield
        self._levels -= 1

    def digest_name(self, call: ast.CallExpr, sent: types.Type) -> str:
        """P4Info's name of what a call of digest() sends; the type's where P4Info has none,
        since nothing calls it."""
        if isinstance(sent, types.StructType):
            return type_name(sent)
        if self._digest_names is None:
            calls = view(self.program).digests
            names = digest_names(t for _, t in calls)
            self._digest_names = {}
            for (seen, _), name in zip(calls, names, strict=True):
                self._digest_names.setdefault(seen, name)
        return self._digest_names.get(call, str(sent))

    # ---- resources ----------------------------------------------------------

    def number(self, numbers: dict[ExternInstance, int], instance: ExternInstance) -> int:
        return numbers.setdefault(instance, len(numbers))

    def number_unused(self) -> None:
        """Registers, counters, meters and action profiles that no code uses are there all
        the same: the control plane reads and writes them."""
        arrays = {
            "register": self.registers,
            "counter": self.counters,
            "meter": self.meters,
            "action_profile": self.profiles,
            "action_selector": self.profiles,
        }
        for instance in self.main.walk():
            if isinstance(instance, ExternInstance):
                numbers = arrays.get(instance.type.decl.name)
                if numbers is not None:
                    self.number(numbers, instance)

    def table_number(self, table: TableInstance) -> int:
        return self.tables.setdefault(table, len(self.tables) + len(self.value_sets))

    def value_set_number(self, value_set: ValueSetInstance) -> int:
        return self.value_sets.setdefault(value_set, len(self.tables) + len(self.value_sets))

    def action_number(self, action: ActionInstance) -> int:
        return self.actions.setdefault(action, len(self.actions))

    def no_action(self, table: ast.TableDecl) -> ActionInstance:
        """What a miss runs in a table that does not say."""
        for action in (*self.actions, *self.main.actions.values()):
            if action.name == "NoAction":
                return action
        for decl in self.program.declarations:
            if isinstance(decl, ast.ActionDecl) and decl.name == "NoAction":
                return ActionInstance("NoAction", decl, None)
        fail(table.name_span, f"table '{table.name}' has no default action")

    def error_number(self, name: str, span: Span) -> int:
        if name not in self.errors:
            fail(span, f"the core.p4 in use does not declare error '{name}'")
        return self.errors.index(name)

    # ---- types ---------------------------------------------------------------

    def type(self, t: types.Type, span: Span) -> ir.Type:
        """The IR type of a run-time value. ``span`` is blamed where there is none."""
        t = types.underlying(t)
        if t not in self._types:
            self._types[t] = self._lower_type(t, span)
        return self._types[t]

    def _lower_type(self, t: types.Type, span: Span) -> ir.Type:
        match t:
            case types.BitsType():
                if t.width == 0:
                    refuse(span, f"a run-time value of type {t}")
                return ir.Bits(t.width, t.signed)
            case types.BoolType():
                return ir.BOOL
            case types.ErrorType():
                return ir.ERROR
            case types.EnumType():
                return ir.ENUM
            case types.VarbitType():
                return ir.Varbit(t.max_width)
            case types.StackType():
                stack = ir.Stack(
                    self.type(t.element, span), t.size, self.names.fresh(f"{t.element}_stack")
                )
                self.types.append(stack)
                return stack
            case types.TupleType():
                fields = [
                    ir.Field(member_name(f"f{i}"), self.type(e, span))
                    for i, e in enumerate(t.elements)
                ]
                return self._struct("tuple", "struct", fields)
            case types.StructType():
                if t.name == "standard_metadata_t":
                    return self._standard_metadata(t, span)
                fields = [
                    ir.Field(member_name(name), self.type(f, span)) for name, f in t.fields.items()
                ]
                return self._struct(str(t), t.kind, fields)
            case _:
                refuse(span, f"a run-time value of type {t}")

    def _struct(self, name: str, kind: str, fields: list[ir.Field]) -> ir.Struct:
        accessed = [f.name for f in fields] if kind == "header" else []
        struct = ir.Struct(name, kind, fields, self.names.fresh(name, accessed))
        self.types.append(struct)
        return struct

    def _standard_metadata(self, t: types.StructType, span: Span) -> ir.Struct:
        fields = []
        for name, declared in t.fields.items():
            lowered = self.type(declared, span)
            capacity = INTRINSIC_FIELDS.get(name)
            if capacity is None or ir.bit_width(lowered) > capacity:
                refuse(
                    span,
                    f"field '{name}' of type {declared} in standard_metadata_t",
                    choices("fields", INTRINSIC_FIELDS),
                )
            fields.append(ir.Field(name, lowered))
        return ir.Struct(t.name, "struct", fields, INTRINSIC)


@dataclass(eq=False)
class Scope:
    """One instance at one place of application, while its code is lowered.

    A control that is applied twice is lowered twice (its tables and externs are
    the instance's, so they are shared): each copy then reaches its parameters
    where the caller keeps them, without pointers.
    """

    instance: ControlInstance | ParserInstance | None
    stage: ir.Stage
    bindings: dict[ast.Declaration, ir.Place | ExternInstance] = field(default_factory=dict)
    actions: dict[ast.ActionDecl, ir.Function] = field(default_factory=dict)
    tables: dict[ast.TableDecl, ir.Function] = field(default_factory=dict)
    frame: ir.Frame | None = None
    frame_names: Names = field(default_factory=Names)
    meter_colours: dict[ExternInstance, ir.Place] = field(default_factory=dict)
