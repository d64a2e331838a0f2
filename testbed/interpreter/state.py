"""What a switch keeps between packets: tables, registers, counters, meters, groups."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from testbed.compiler import ast
from testbed.compiler.instances import (
    ActionInstance,
    ControlInstance,
    ExternInstance,
    PackageInstance,
    ParserInstance,
    TableInstance,
    ValueSetInstance,
)
from testbed.compiler.types import StructType, Type
from testbed.compiler.values import ErrorValue
from testbed.interpreter.errors import Unsupported
from testbed.interpreter.meters import Bucket
from testbed.interpreter.profiles import Profile
from testbed.interpreter.selection import ValueSet
from testbed.interpreter.tables import Table
from testbed.interpreter.values import Value, default

_PACKAGE = "V1Switch"
_STAGES = 6


@dataclass(frozen=True)
class Replica:
    port: int
    rid: int


@dataclass(frozen=True)
class CloneSession:
    replicas: tuple[Replica, ...]
    class_of_service: int = 0
    packet_length: int = 0  # 0: whole


@dataclass
class Digest:
    type: Type
    data: Value


class Register:
    """Cells of one type; those never written hold its default value."""

    def __init__(self, size: int, t: Type) -> None:
        self.size = size
        self.type = t
        self.cells: dict[int, Value] = {}

    def lacks(self, index: int) -> str:
        return _lacks(index, self.size)

    def read(self, index: int) -> Value:
        """Out of range it is the default value."""
        return self.cells.get(index, default(self.type))

    def write(self, index: int, value: Value) -> None:
        """Out of range it is lost."""
        if 0 <= index < self.size:
            self.cells[index] = value


class Counter:
    def __init__(self, size: int) -> None:
        self.size = size
        self.cells: dict[int, tuple[int, int]] = {}

    def lacks(self, index: int) -> str:
        return _lacks(index, self.size)

    def read(self, index: int) -> tuple[int, int]:
        """(packets, bytes)."""
        return self.cells.get(index, (0, 0))

    def count(self, index: int, length: int) -> None:
        if 0 <= index < self.size:
            packets, bytes_ = self.read(index)
            self.cells[index] = (packets + 1, bytes_ + length)


class Meter:
    def __init__(self, size: int, *, in_bytes: bool) -> None:
        self.size = size
        self.in_bytes = in_bytes
        self.cells: dict[int, Bucket] = {}

    def lacks(self, index: int) -> str:
        return _lacks(index, self.size)

    def cell(self, index: int) -> Bucket:
        return self.cells.setdefault(index, Bucket()) if 0 <= index < self.size else Bucket()


def _lacks(index: int, size: int) -> str:
    """That there is no such cell, in words; "" where there is."""
    if 0 <= index < size:
        return ""
    return f"out of range: index {index} of {size} cell{'s' if size != 1 else ''}"


class State:
    """Everything that ``main`` instantiates, as it is before the first packet.

    Raises Unsupported for a package other than ``V1Switch``.
    """

    def __init__(self, program: ast.Program, *, seed: int = 1) -> None:
        assert program.main is not None
        main = program.main
        roles = list(main.args.values())
        if main.decl.name != _PACKAGE or len(roles) != _STAGES:
            raise Unsupported(None, f"the package '{main.decl.name}'")
        self.program = program
        self.main = main
        self.roles: list[ParserInstance | ControlInstance] = roles
        self.header_type, self.metadata_type, self.standard_type = _packet_types(roles[0])
        self.random = random.Random(seed)
        self.tables: dict[TableInstance, Table] = {}
        self.registers: dict[ExternInstance, Register] = {}
        self.counters: dict[ExternInstance, Counter] = {}
        self.meters: dict[ExternInstance, Meter] = {}
        self.profiles: dict[ExternInstance, Profile] = {}
        self.value_sets: dict[ValueSetInstance, ValueSet] = {}
        self.clones: dict[int, CloneSession] = {}
        self.multicast: dict[int, tuple[Replica, ...]] = {}
        self.digests: list[Digest] = []
        self.messages: list[tuple[int, str]] = []  # ps, text
        self._make(main)

    def error(self, name: str) -> ErrorValue:
        """A member of ``error``."""
        number = next(m.number for m in self.program.errors if m.name == name)
        return ErrorValue(name, number)

    # ---- making ------------------------------------------------------------------------

    def _make(self, main: PackageInstance) -> None:
        no_action = self._no_action(main)
        for instance in main.walk():
            match instance:
                case ControlInstance():
                    for table in instance.tables.values():
                        made = self.tables[table] = Table(table, no_action)
                        if table.implementation is not None:
                            self._profile(table.implementation).add_table(made)
                case ValueSetInstance():
                    self.value_sets[instance] = ValueSet(instance)
                case ExternInstance():
                    self._extern(instance)

    def _extern(self, instance: ExternInstance) -> None:
        size = instance.args.get("size")
        match instance.type.decl.name:
            case "register" if isinstance(size, int):
                self.registers[instance] = Register(size, instance.type.args[0])
            case "counter" if isinstance(size, int):
                self.counters[instance] = Counter(size)
            case "meter" if isinstance(size, int):
                self.meters[instance] = Meter(size, in_bytes=counts_bytes(instance))
            case "action_profile" | "action_selector":
                self._profile(instance)

    def _profile(self, instance: ExternInstance) -> Profile:
        if instance not in self.profiles:
            self.profiles[instance] = Profile(instance)
        return self.profiles[instance]

    def _no_action(self, main: PackageInstance) -> ActionInstance:
        for action in main.actions.values():
            if action.name == "NoAction":
                return action
        found = next(
            d
            for d in self.program.declarations
            if isinstance(d, ast.ActionDecl) and d.name == "NoAction"
        )
        return ActionInstance("NoAction", found, None)

    def field_list(self, number: int) -> Iterator[tuple[str, ...]]:
        """Paths of the user metadata annotated ``@field_list(number)``."""
        yield from _annotated(self.metadata_type, number)


def counts_bytes(meter: ExternInstance) -> bool:
    return getattr(meter.args.get("type"), "name", "") == "bytes"


def _packet_types(parser: ParserInstance) -> tuple[Type, Type, Type]:
    headers, metadata, standard = (p.type for p in parser.decl.params[1:4])
    return headers, metadata, standard


def _annotated(t: Any, number: int) -> Iterator[tuple[str, ...]]:
    if not isinstance(t, StructType):
        return
    for decl in t.decl.fields:
        annotation = decl.annotation("field_list")
        if annotation is not None and number in [a.value for a in annotation.args or []]:
            yield (decl.name,)
        else:
            for inner in _annotated(t.fields[decl.name], number):
                yield (decl.name, *inner)
