"""What all of a program's parts refer to by name or number."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar

from testbed.compiler import ir
from testbed.compiler.bmv2_json_document import Node
from testbed.compiler.bmv2_json_types import HeaderSpace, named, new_names
from testbed.compiler.control_surface import CELL_BYTES, MAX_CELL_BYTES
from testbed.compiler.program import (
    Counter,
    Digest,
    DigestField,
    Meter,
    Register,
    ValueSet,
    cell_bytes,
)

# What core.p4 declares: BMv2 adds what a program's JSON lacks of it.
_CORE_ERRORS = (
    "NoError",
    "PacketTooShort",
    "NoMatch",
    "StackOutOfBounds",
    "HeaderTooShort",
    "ParserTimeout",
    "ParserInvalidArgument",
)
_MAX_ERRORS = 1 << 12
_MAX_CELLS = (1 << 31) - 1
_MAX_WIDTH = 2048
_METER_KINDS = ("packets", "bytes")
_METER_RATES = 2

T = TypeVar("T", Register, Counter, Meter, ValueSet)


class Resources(Generic[T]):
    """Things of one kind by name. They exist for the control plane, used or not."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._things: dict[str, T] = {}

    def __len__(self) -> int:
        return len(self._things)

    def __iter__(self) -> Iterator[T]:
        return iter(self._things.values())

    def add(self, node: Node, thing: T) -> None:
        if thing.name in self._things:
            node["name"].fail(f"a second {self._kind} '{thing.name}'")
        self._things[thing.name] = thing

    def find(self, node: Node) -> T:
        return named(self._things, node, self._kind, f"{self._kind}s")


class JsonContext:
    """What a document declares for all its parts: headers, cells, digests, field lists."""

    def __init__(self, root: Node) -> None:
        self.root = root
        self.names = new_names()
        self.space = HeaderSpace(root, self.names)
        self.functions: list[ir.Function] = []
        self.errors = _errors(root)
        self.registers: Resources[Register] = Resources("register")
        self.counters: Resources[Counter] = Resources("counter")
        self.meters: Resources[Meter] = Resources("meter")
        self.direct_counters: dict[str, str] = {}  # table to counter
        self.direct_meters: dict[str, Node] = {}  # by the meter's name
        self.calculations = {n["name"].text(): n for n in root.list_of("calculations")}
        self.field_lists = {n["id"].integer(0, 0xFFFF): n for n in root.list_of("field_lists")}
        self.learn_lists = {n["id"].integer(): n for n in root.list_of("learn_lists")}
        self.digests: dict[int, Digest] = {}  # by the learn list's number
        self._cells()
        for node in root.list_of("extern_instances"):
            kind = node["type"].text()
            node["type"].refuse(f"the extern '{kind}', which simple_switch does not have either,")
        for number, node in self.learn_lists.items():
            self.digests[number] = self._digest(node, len(self.digests))

    # ---- arrays of cells -------------------------------------------------------------------

    def _cells(self) -> None:
        for node in self.root.list_of("register_arrays"):
            name, width = node["name"].text(), node["bitwidth"].integer(1, _MAX_WIDTH)
            size = self._size(node, cell_bytes(width))
            self.registers.add(
                node, Register(name, len(self.registers), size, width, cell_bytes(width))
            )
        for node in self.root.list_of("counter_arrays"):
            name = node["name"].text()
            if _direct(node):
                self.direct_counters[node["binding"].text()] = name
                continue
            size = self._size(node, CELL_BYTES["counter"])
            self.counters.add(node, Counter(name, len(self.counters), size, "packets_and_bytes"))
        for node in self.root.list_of("meter_arrays"):
            name, kind = node["name"].text(), node["type"].one_of(_METER_KINDS, "kinds of meters")
            if node["rate_count"].integer() != _METER_RATES:
                node["rate_count"].refuse(f"a meter that has not {_METER_RATES} rates")
            if _direct(node):
                self.direct_meters[name] = node
                continue
            size = self._size(node, CELL_BYTES["meter"])
            self.meters.add(node, Meter(name, len(self.meters), size, kind))

    @staticmethod
    def _size(node: Node, bytes_each: int) -> int:
        size = node["size"].integer(0, _MAX_CELLS)
        if size * bytes_each > MAX_CELL_BYTES:
            node["size"].refuse(f"an array of {size} cells (more than 1 GiB)")
        return size

    def error(self, name: str) -> int:
        return self.errors.index(name)

    # ---- messages ----------------------------------------------------------------------------

    def _digest(self, node: Node, index: int) -> Digest:
        fields = []
        for element in node["elements"].elements():
            if element["type"].text() != "field":
                element["type"].fail("a digest is made of fields")
            _, found = self.space.field(element["value"])
            if not isinstance(found.type, ir.Bits):
                element.refuse("a digest of a varbit")
            fields.append(DigestField(found.name, found.type.width, found.type.signed))
        return Digest(node["name"].text(), index, tuple(fields))


def _direct(node: Node) -> bool:
    flag = node.get("is_direct")
    return flag is not None and flag.boolean()


def _errors(root: Node) -> list[str]:
    """The errors' names by number. Numbers that none has are given names that no P4 has."""
    numbers: dict[int, str] = {}
    for node in root.list_of("errors"):
        name, number = node.elements(2)
        if number.integer(0, _MAX_ERRORS) in numbers:
            number.fail(f"a second error {number.value}")
        numbers[number.value] = name.text()
    for core in _CORE_ERRORS:
        if core not in numbers.values():
            free = next(n for n in range(_MAX_ERRORS + 2) if n not in numbers)
            numbers[free] = core
    return [numbers.get(n, f"error {n}") for n in range(max(numbers) + 1)]
