"""What BMv2 calls headers: types, instances, stacks and unions, and where each lies.

In BMv2 all data is headers. Those that are flagged as metadata hold the program's
variables (``scalars``) and lie in ``phv->meta`` as plain structs; ``standard_metadata``
is the engine's own head of the context; all others lie in ``phv->hdr``, headers of a
stack or union where their stack or union does::

    "headers": [{"name": "mpls[1]", "id": 7, ...}],
    "header_stacks": [{"name": "mpls", "header_ids": [6, 7]}]   ->   phv->hdr.mpls.e[1]
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from testbed.compiler import ir
from testbed.compiler.bmv2_json_document import Node
from testbed.compiler.c_names import GLOBAL_PREFIX, Names
from testbed.compiler.diagnostics import choices
from testbed.compiler.lower_context import INTRINSIC, INTRINSIC_FIELDS

T = TypeVar("T")

STANDARD_METADATA = "standard_metadata"
VALID = "$valid$"  # the field that says whether a header is valid
_NEEDED = ("ingress_port", "egress_spec", "egress_port", "instance_type", "packet_length")
_FIELD_FORM = "a field is a list: its name, its width, whether it is signed"
_MAX_FIELD_BITS = 2048
_MAX_VARBIT_BYTES = 1 << 13
_MAX_ELEMENTS = 1 << 12  # of a stack


@dataclass(frozen=True)
class FieldType:
    """A field: ``member`` is what it is called in C, "" where the engine has no such field.

    Assigning to a saturating field clamps (P4_14).
    """

    name: str
    member: str
    type: ir.Type
    saturating: bool = False


@dataclass(frozen=True)
class HeaderType:
    name: str
    fields: tuple[FieldType, ...]
    node: Node

    def field(self, name: str, at: Node) -> FieldType:
        for f in self.fields:
            if f.name == name:
                return f
        return at.fail(
            f"header type '{self.name}' has no field '{name}'",
            choices("fields", (f.name for f in self.fields)),
        )


@dataclass(frozen=True)
class Header:
    name: str
    type: HeaderType
    place: ir.Place
    metadata: bool


class HeaderSpace:
    """All headers of a program."""

    def __init__(self, root: Node, names: Names) -> None:
        self.names = names
        self.types: list[ir.Struct | ir.Stack] = []
        self.header_types: dict[str, HeaderType] = {}
        self.headers: dict[str, Header] = {}
        self.stacks: dict[str, tuple[ir.Place, HeaderType]] = {}
        self.unions: dict[str, ir.Place] = {}
        self.union_stacks: dict[str, ir.Place] = {}
        self.union_members: dict[str, dict[str, HeaderType]] = {}  # by the union's C name
        self._structs: dict[tuple[str, str], ir.Struct] = {}
        self._stack_types: dict[tuple[ir.Type, int], ir.Stack] = {}
        self._unions_by_id: dict[int, ir.Place] = {}
        self._by_id: dict[int, ir.Place] = {}
        self._headers_struct = ir.Struct("headers", "struct", [], names.fresh("headers"))
        self._metadata_struct = ir.Struct("metadata", "struct", [], names.fresh("metadata"))
        self._members = {id(s): Names() for s in (self._headers_struct, self._metadata_struct)}
        self.root_headers = ir.Var("hdr", self._headers_struct, ir.Storage.PHV)
        self.root_metadata = ir.Var("meta", self._metadata_struct, ir.Storage.PHV)
        self._aliases = _aliases(root)
        for node in root["header_types"].elements():
            self._header_type(node)
        kinds = {node["id"].integer(): self._kind(node) for node in root["headers"].elements()}
        self._union_stacks(root)
        self._unions(root, kinds)
        self._header_stacks(root, kinds)
        for node in root["headers"].elements():
            self._header(node)
        for struct in (self._headers_struct, self._metadata_struct):
            struct.by_name = {f.name: f for f in struct.fields}
            self.types.append(struct)
        standard = self.headers.get(STANDARD_METADATA)
        if standard is None:
            root["headers"].fail(f"'{STANDARD_METADATA}' is missing, which simple_switch needs")
        for name in _NEEDED:
            standard.type.field(name, standard.type.node)
        self.nanoseconds = any(
            f.name == "enq_timestamp" and f.type == ir.Bits(64) for f in standard.type.fields
        )

    # ---- looking up --------------------------------------------------------------------

    def header(self, node: Node) -> Header:
        return named(self.headers, node, "header", "headers")

    def field(self, node: Node) -> tuple[Header, FieldType]:
        """A field by ``[header, field]``."""
        header_node, field_node = node.elements(2)
        name = f"{header_node.text()}.{field_node.text()}"
        if name in self._aliases:
            header_node, field_node = self._aliases[name].elements(2)
        header = self.header(header_node)
        if field_node.text() == VALID:
            return header, FieldType(VALID, VALID, ir.BOOL)
        return header, header.type.field(field_node.text(), field_node)

    def place(self, header: Header, field: FieldType, at: Node) -> ir.Place:
        """Where a field other than :data:`VALID` lies."""
        if not field.member:
            at.refuse(
                f"the field '{field.name}' of {STANDARD_METADATA}",
                choices("fields", INTRINSIC_FIELDS),
            )
        return ir.Member(header.place, field.member, field.type)

    def stack(self, node: Node) -> tuple[ir.Place, HeaderType]:
        return named(self.stacks, node, "header stack", "header stacks")

    def union(self, node: Node) -> ir.Place:
        return named(self.unions, node, "header union", "header unions")

    def union_stack(self, node: Node) -> ir.Place:
        return named(self.union_stacks, node, "stack of unions", "stacks of unions")

    def type_of(self, place: ir.Place, at: Node) -> HeaderType:
        """The type of the header at ``place``."""
        assert isinstance(place.type, ir.Struct)
        found = self.header_types.get(place.type.name)
        return found if found is not None else at.fail("this is not a header")

    # ---- types ---------------------------------------------------------------------------

    def _header_type(self, node: Node) -> None:
        name = node["name"].text()
        if name in self.header_types:
            node["name"].fail(f"a second header type '{name}'")
        if name == STANDARD_METADATA:
            fields = [_standard_field(f) for f in node["fields"].elements()]
        else:
            fields = self._fields(node)
        seen: set[str] = set()
        for f in fields:
            if f.name in seen:
                node["fields"].fail(f"a second field '{f.name}'")
            seen.add(f.name)
        self.header_types[name] = HeaderType(name, tuple(fields), node)

    def _fields(self, node: Node) -> list[FieldType]:
        members = Names()
        fields: list[FieldType] = []
        variable: Node | None = None
        for entry in node["fields"].elements():
            parts = entry.elements()
            if not 2 <= len(parts) <= 4:
                entry.fail(_FIELD_FORM)
            name = parts[0].text()
            signed = len(parts) > 2 and _flag(parts[2])
            saturating = len(parts) > 3 and _flag(parts[3])
            t: ir.Type
            if parts[1].value == "*":
                if variable is not None:
                    entry.fail("a second field of variable length")
                variable = entry
                t = ir.Varbit(0)
            else:
                t = ir.Bits(parts[1].integer(1, _MAX_FIELD_BITS), signed)
            fields.append(FieldType(name, members.fresh(name), t, saturating))
        if variable is None:
            return fields
        if node.get("length_exp") is not None:
            node["length_exp"].refuse("a header that computes its own length ('length_exp')")
        fixed = sum(f.type.width for f in fields if isinstance(f.type, ir.Bits))
        longest = node["max_length"].integer(0, _MAX_VARBIT_BYTES) * 8
        if longest < fixed:
            node["max_length"].fail(f"is less than the {fixed} bits of the other fields")
        return [
            FieldType(f.name, f.member, ir.Varbit(longest - fixed), f.saturating)
            if isinstance(f.type, ir.Varbit)
            else f
            for f in fields
        ]

    def _struct(self, header_type: HeaderType, kind: str) -> ir.Struct:
        key = (header_type.name, kind)
        if key not in self._structs:
            # Of the standard metadata, which p4c makes copies of, what the engine has.
            fields = [ir.Field(f.member, f.type) for f in header_type.fields if f.member]
            accessed = [f.name for f in fields] if kind == "header" else []
            name = self.names.fresh(header_type.name, accessed)
            self._structs[key] = ir.Struct(header_type.name, kind, fields, name)
            self.types.append(self._structs[key])
        return self._structs[key]

    def _stack_type(self, element: ir.Struct, size: int) -> ir.Stack:
        key = (element, size)
        if key not in self._stack_types:
            stack = ir.Stack(element, size, self.names.fresh(f"{element.name}_stack"))
            self._stack_types[key] = stack
            self.types.append(stack)
        return self._stack_types[key]

    # ---- instances -----------------------------------------------------------------------

    def _kind(self, node: Node) -> HeaderType:
        return named(self.header_types, node["header_type"], "header type", "header types")

    def _add(self, root: ir.Var, name: str, t: ir.Type) -> ir.Place:
        struct = root.type
        assert isinstance(struct, ir.Struct)
        member = self._members[id(struct)].fresh(name)
        struct.fields.append(ir.Field(member, t))
        return ir.Member(root, member, t)

    def _header(self, node: Node) -> None:
        name = node["name"].text()
        number = node["id"].integer()
        metadata = node["metadata"].boolean()
        header_type = self._kind(node)
        if name in self.headers:
            node["name"].fail(f"a second header '{name}'")
        if number in self._by_id:
            place = self._by_id[number]
        elif name == STANDARD_METADATA and header_type.name == STANDARD_METADATA:
            fields = [ir.Field(f.member, f.type) for f in header_type.fields if f.member]
            intrinsic = ir.Struct(STANDARD_METADATA, "struct", fields, INTRINSIC)
            place = ir.Var("im", intrinsic, ir.Storage.INTRINSIC)
        elif metadata:
            place = self._add(self.root_metadata, name, self._struct(header_type, "struct"))
        else:
            place = self._add(self.root_headers, name, self._struct(header_type, "header"))
        self.headers[name] = Header(name, header_type, place, metadata)
        if not metadata:
            self._by_id[number] = place

    def _claim(self, node: Node, place: ir.Place) -> None:
        """The header with this number lies in a stack or union."""
        number = node.integer()
        if number in self._by_id:
            node.fail(f"header {number} is in two stacks or unions")
        self._by_id[number] = place

    def _typed(self, node: Node, kinds: dict[int, HeaderType], wanted: HeaderType) -> None:
        number = node.integer()
        if number not in kinds:
            node.fail(f"there is no header {number}")
        if kinds[number] is not wanted:
            node.fail(f"header {number} is of type '{kinds[number].name}', not '{wanted.name}'")

    def _header_stacks(self, root: Node, kinds: dict[int, HeaderType]) -> None:
        for node in root.list_of("header_stacks"):
            name = node["name"].text()
            header_type = self._kind(node)
            ids = node["header_ids"].elements()
            size = node["size"].integer(1, _MAX_ELEMENTS)
            if len(ids) != size:
                node["header_ids"].fail(f"{len(ids)} headers in a stack of {size}")
            t = self._stack_type(self._struct(header_type, "header"), size)
            place = self._add(self.root_headers, name, t)
            for i, number in enumerate(ids):
                self._typed(number, kinds, header_type)
                self._claim(number, ir.Element(place, ir.Const(i, ir.BIT32), t.element))
            self.stacks[name] = place, header_type

    def _union_struct(self, root: Node, name: Node) -> ir.Struct:
        for node in root.list_of("header_union_types"):
            if node["name"].text() != name.text():
                continue
            key = (name.text(), "header_union")
            if key not in self._structs:
                members = Names()
                fields: list[ir.Field] = []
                types: dict[str, HeaderType] = {}
                for entry in node["headers"].elements():
                    member, kind = entry.elements(2)
                    t = named(self.header_types, kind, "header type", "header types")
                    c_member = members.fresh(member.text())
                    fields.append(ir.Field(c_member, self._struct(t, "header")))
                    types[member.text()] = t
                if not fields:
                    node["headers"].fail("a union of no headers")
                struct = ir.Struct(name.text(), "header_union", fields, self.names.fresh(key[0]))
                self._structs[key] = struct
                self.union_members[struct.c_name] = types
                self.types.append(struct)
            return self._structs[key]
        return name.fail(f"there is no union type '{name.text()}'")

    def _union_stacks(self, root: Node) -> None:
        for node in root.list_of("header_union_stacks"):
            ids = node["header_union_ids"].elements()
            if not 1 <= len(ids) <= _MAX_ELEMENTS:
                node["header_union_ids"].fail(f"a stack of {len(ids)} unions")
            t = self._stack_type(self._union_struct(root, node["union_type"]), len(ids))
            place = self._add(self.root_headers, node["name"].text(), t)
            for i, number in enumerate(ids):
                element = ir.Element(place, ir.Const(i, ir.BIT32), t.element)
                self._unions_by_id[number.integer()] = element
            self.union_stacks[node["name"].text()] = place

    def _unions(self, root: Node, kinds: dict[int, HeaderType]) -> None:
        for node in root.list_of("header_unions"):
            struct = self._union_struct(root, node["union_type"])
            number = node["id"].integer()
            place = self._unions_by_id.get(number)
            if place is None:
                place = self._add(self.root_headers, node["name"].text(), struct)
            elif place.type is not struct:
                node["union_type"].fail("is not that of the stack that it lies in")
            ids = node["header_ids"].elements(len(struct.fields))
            types = self.union_members[struct.c_name].values()
            for header, f, wanted in zip(ids, struct.fields, types, strict=True):
                self._typed(header, kinds, wanted)
                self._claim(header, ir.Member(place, f.name, f.type))
            self.unions[node["name"].text()] = place


def named(things: Mapping[str, T], node: Node, kind: str, kinds: str) -> T:
    """What a string names; ``kind`` and ``kinds`` say what that may be."""
    name = node.text()
    if name not in things:
        node.fail(f"there is no {kind} '{name}'", choices(kinds, things))
    return things[name]


def _standard_field(node: Node) -> FieldType:
    parts = node.elements()
    if not 2 <= len(parts) <= 4:
        node.fail(_FIELD_FORM)
    name_node, width_node = parts[:2]
    name, width = name_node.text(), width_node.integer(1, _MAX_FIELD_BITS)
    if name not in INTRINSIC_FIELDS:
        return FieldType(name, "", ir.Bits(width))
    if name == "parser_error":  # 32 bits on BMv2; there are not as many errors
        return FieldType(name, name, ir.ERROR)
    if width > INTRINSIC_FIELDS[name]:
        width_node.refuse(
            f"a {STANDARD_METADATA}.{name} of {width} bits",
            f"it has at most {INTRINSIC_FIELDS[name]}",
        )
    return FieldType(name, name, ir.Bits(width))


def _flag(node: Node) -> bool:
    """p4c writes 0 for the sign of a truth value."""
    return bool(node.value) if node.value in (0, 1) else node.boolean()


def _aliases(root: Node) -> dict[str, Node]:
    """Other names of fields, as ``header.field``, and the ``[header, field]`` they mean."""
    found: dict[str, Node] = {}
    for node in root.list_of("field_aliases"):
        name, target = node.elements(2)
        found[name.text()] = target
    return found


def new_names() -> Names:
    return Names(GLOBAL_PREFIX)
