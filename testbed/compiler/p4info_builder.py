"""What all parts of P4Info are built with: their names and ids, and the types of values.

``p4info`` has the two passes; ``p4info_tables`` builds on this.
"""

from __future__ import annotations

from testbed.compiler import ast
from testbed.compiler.diagnostics import CompileError, Diagnostic
from testbed.compiler.instances import ExternInstance, TableInstance
from testbed.compiler.p4info_ids import Prefix, Symbols
from testbed.compiler.p4info_notes import annotate, document, find, literal
from testbed.compiler.p4info_schema import Message
from testbed.compiler.p4info_types import (
    NoSpec,
    TypeSpecs,
    bitwidth,
    digest_names,
    named_type,
    plain_name,
)
from testbed.compiler.p4info_view import View, VisibleExtern, VisibleTable
from testbed.compiler.types import Type
from testbed.compiler.values import EnumValue

_UNITS = {"packets": "PACKETS", "bytes": "BYTES", "packets_and_bytes": "BOTH"}
# The externs that P4Info knows, by their names in v1model.
PREFIXES = {
    "counter": Prefix.COUNTER,
    "direct_counter": Prefix.DIRECT_COUNTER,
    "meter": Prefix.METER,
    "direct_meter": Prefix.DIRECT_METER,
    "register": Prefix.REGISTER,
    "action_profile": Prefix.ACTION_PROFILE,
    "action_selector": Prefix.ACTION_PROFILE,
}


class InfoBuilder:
    """The message while it is built. ``seen``: what controllers see of the program."""

    def __init__(self, program: ast.Program, seen: View) -> None:
        self._program = program
        self._view = seen
        self._symbols = Symbols()
        self._types = TypeSpecs(program.errors)
        self._info = Message("P4Info")
        self._tables = [o for o in seen.objects if isinstance(o, VisibleTable)]
        self._headers = [
            d
            for d in program.declarations
            if isinstance(d, ast.StructDecl)
            and d.kind == "header"
            and d.annotation("controller_header") is not None
        ]
        self._digests = self._named_digests()

    # ---- names -----------------------------------------------------------------------

    def _collect(self) -> None:
        add = self._symbols.add
        for action in self._view.actions:
            add(Prefix.ACTION, action.name, action.decl.annotations)
        for item in self._view.objects:
            if isinstance(item, VisibleExtern):
                prefix = PREFIXES.get(item.instance.type.decl.name)
                if prefix is not None:
                    add(prefix, item.name, item.annotations)
                continue
            add(Prefix.TABLE, item.name, item.instance.decl.annotations)
            for attached in _attached(item.instance):
                if attached not in self._view.names:  # constructed in the table's property
                    self._view.names[attached] = _property_name(item.instance, attached)
                    add(PREFIXES[attached.type.decl.name], self._view.names[attached])
        for value_set in self._view.value_sets:
            add(Prefix.VALUE_SET, value_set.name, value_set.instance.decl.annotations)
        for name in self._digests:
            add(Prefix.DIGEST, name)
        for header in self._headers:
            add(Prefix.CONTROLLER_HEADER, plain_name(header), header.annotations)
        self._symbols.assign()

    def _named_digests(self) -> dict[str, Type]:
        """What digests carry, by their names."""
        sent = [t for _, t in self._view.digests]
        result: dict[str, Type] = {}
        for name, t in zip(digest_names(sent), sent, strict=True):
            result.setdefault(name, t)
        return result

    def _preamble(
        self,
        prefix: Prefix,
        name: str,
        annotations: list[ast.Annotation],
        *,
        but: tuple[str, ...] = (),
    ) -> Message:
        preamble = Message("Preamble", id=self._symbols.id(prefix, name), name=name)
        preamble.set(alias=self._symbols.alias(name))
        annotate(preamble, annotations, but=but)
        document(preamble, annotations)
        return preamble

    # ---- types -----------------------------------------------------------------------

    def _spec(self, t: Type, place: ast.Node | None) -> Message:
        try:
            return self._types.spec(t)
        except NoSpec as e:
            raise refused(place, f"the type '{e}'") from None

    def _typed(self, field: Message, t: Type, place: ast.Node) -> None:
        """Set what a field says of its type."""
        self._spec(t, place)  # lists the type where it has a name
        field.set(bitwidth=bitwidth(t))
        name = named_type(t)
        if name is not None:
            field.set(type_name=Message("P4NamedType", name=name))


def refused(place: ast.Node | None, what: str) -> CompileError:
    span = place.span if place is not None else None
    return CompileError([Diagnostic(span, f"P4Info cannot express {what}")])


def _attached(table: TableInstance) -> list[ExternInstance]:
    found = (table.implementation, table.counters, table.meters)
    return [extern for extern in found if extern is not None]


def attaching_property(table: TableInstance, extern: ExternInstance) -> ast.TableProperty:
    """The property of ``table`` that attaches ``extern``."""
    values = {
        id(table.implementation): table.decl.implementation,
        id(table.counters): table.decl.counters,
        id(table.meters): table.decl.meters,
    }
    expression = values[id(extern)]
    assert expression is not None
    span = expression.span
    return next(p for p in table.decl.properties if p.span.start <= span.start < p.span.end)


def _property_name(table: TableInstance, extern: ExternInstance) -> str:
    """The name of an extern constructed in a property: the property's ``@name``."""
    property_ = attaching_property(table, extern)
    annotation = find(property_.annotations, "name")
    if annotation is None or not annotation.args:
        text = (
            f"P4Info has no name for what '{property_.name}' of table '{table.decl.name}' "
            f'constructs: write @name("...") before the property, or declare an instance'
        )
        raise CompileError([Diagnostic(property_.span, text)])
    return str(literal(annotation.args[0])).lstrip(".")


def unit_of(extern: ExternInstance) -> str:
    unit = extern.args.get("type")
    return _UNITS[unit.name] if isinstance(unit, EnumValue) else "UNSPECIFIED"


def number_of(value: object) -> int:
    return value.number if isinstance(value, EnumValue) else int(str(value))
