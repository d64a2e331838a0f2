"""P4Info: what a P4Runtime controller is told about a program.

:func:`p4info` makes the message ``p4.config.v1.P4Info`` of a checked program; it is
equal to the one that p4c makes of the same program with ``--p4runtime-files``, so
that a controller written against p4c's finds every name and every id.

It works in p4c's two passes over the same list of objects (``p4info_view``): first
all names are collected, since an alias and, in a collision, an id depend on all of
them; then the messages are built.
"""

from __future__ import annotations

from testbed.compiler import ast, deep_recursion
from testbed.compiler.diagnostics import CompileError, Diagnostic
from testbed.compiler.instances import ExternInstance, TableInstance
from testbed.compiler.p4info_ids import Prefix, Symbols, field_ids
from testbed.compiler.p4info_keys import key_name
from testbed.compiler.p4info_notes import (
    annotate,
    document,
    find,
    hidden,
    id_annotation,
    int_argument,
    key_values,
    literal,
    string_argument,
)
from testbed.compiler.p4info_schema import Message
from testbed.compiler.p4info_types import (
    NoSpec,
    TypeSpecs,
    bitwidth,
    digest_names,
    flat_fields,
    named_type,
    padded,
    plain_name,
)
from testbed.compiler.p4info_view import (
    View,
    VisibleAction,
    VisibleExtern,
    VisibleTable,
    VisibleValueSet,
    view,
)
from testbed.compiler.types import (
    BitsType,
    BoolType,
    EnumType,
    StructType,
    Type,
    underlying,
)
from testbed.compiler.value_sets import match_annotation
from testbed.compiler.values import EnumValue

_DEFAULT_SIZE = 1024  # of a table that does not say

_MATCH_TYPES = {
    "exact": "EXACT",
    "lpm": "LPM",
    "ternary": "TERNARY",
    "range": "RANGE",
    "optional": "OPTIONAL",
}
_SCOPES = {"both": "TABLE_AND_DEFAULT", "table_only": "TABLE_ONLY", "default_only": "DEFAULT_ONLY"}
_UNITS = {"packets": "PACKETS", "bytes": "BYTES", "packets_and_bytes": "BOTH"}
_SELECTOR_NOTES = ("max_group_size", "selector_size_semantics", "max_member_weight")
_PACKAGE_KEYS = ("name", "version", "organization", "contact", "url", "arch")
_PLATFORM_KEYS = (
    "multicast_group_table_size",
    "multicast_group_table_total_replicas",
    "multicast_group_table_max_replicas_per_entry",
)

# The externs that P4Info knows, by their names in v1model.
_PREFIXES = {
    "counter": Prefix.COUNTER,
    "direct_counter": Prefix.DIRECT_COUNTER,
    "meter": Prefix.METER,
    "direct_meter": Prefix.DIRECT_METER,
    "register": Prefix.REGISTER,
    "action_profile": Prefix.ACTION_PROFILE,
    "action_selector": Prefix.ACTION_PROFILE,
}


def p4info(program: ast.Program) -> Message:
    """The P4Info of a program that passed the front end.

    Raises CompileError for what P4Info cannot express.
    """
    with deep_recursion():
        return _Builder(program, view(program)).build()


class _Builder:
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

    def build(self) -> Message:
        self._collect()
        for action in self._view.actions:
            if not hidden(action.decl.annotations):
                self._action(action)
        for item in self._view.objects:
            if isinstance(item, VisibleExtern):
                self._extern(item)
            elif not hidden(item.instance.decl.annotations):
                self._table(item)
        for value_set in self._view.value_sets:
            self._value_set(value_set)
        for name, t in self._digests.items():
            digest = Message("Digest", preamble=self._preamble(Prefix.DIGEST, name, []))
            digest.set(type_spec=self._spec(t, None))
            self._info.append("digests", digest)
        for header in self._headers:
            if not hidden(header.annotations):
                self._controller_header(header)
        self._package()
        if self._has_types():
            self._info.set(type_info=self._types.info)
        return self._info

    def _has_types(self) -> bool:
        """p4c writes ``type_info``, even empty, where it had a type to look at."""
        return bool(
            any(isinstance(o, VisibleExtern) for o in self._view.objects)
            or self._info.get("tables")
            or self._headers
            or self._view.calls_externs
            or any(a.params and not hidden(a.decl.annotations) for a in self._view.actions)
        )

    # ------------------------------------------------------------------ names

    def _collect(self) -> None:
        add = self._symbols.add
        for action in self._view.actions:
            add(Prefix.ACTION, action.name, action.decl.annotations)
        for item in self._view.objects:
            if isinstance(item, VisibleExtern):
                prefix = _PREFIXES.get(item.instance.type.decl.name)
                if prefix is not None:
                    add(prefix, item.name, item.annotations)
                continue
            add(Prefix.TABLE, item.name, item.instance.decl.annotations)
            for attached in _attached(item.instance):
                if attached not in self._view.names:  # constructed in the table's property
                    self._view.names[attached] = _property_name(item.instance, attached)
                    add(_PREFIXES[attached.type.decl.name], self._view.names[attached])
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

    # ------------------------------------------------------------------ types

    def _spec(self, t: Type, place: ast.Node | None) -> Message:
        try:
            return self._types.spec(t)
        except NoSpec as e:
            raise _refused(place, f"the type '{e}'") from None

    def _typed(self, field: Message, t: Type, place: ast.Node) -> None:
        """Set what a field says of its type."""
        self._spec(t, place)  # lists the type where it has a name
        field.set(bitwidth=bitwidth(t))
        name = named_type(t)
        if name is not None:
            field.set(type_name=Message("P4NamedType", name=name))

    # ------------------------------------------------------------------ actions and tables

    def _action(self, action: VisibleAction) -> None:
        preamble = self._preamble(Prefix.ACTION, action.name, action.decl.annotations)
        message = Message("Action", preamble=preamble)
        ids = field_ids([p.annotations for p in action.params])
        for param, number in zip(action.params, ids, strict=True):
            if not isinstance(underlying(param.type), BitsType | BoolType | EnumType):
                raise _refused(param, f"an action parameter of type '{param.type}'")
            item = Message("ActionParam", id=number, name=plain_name(param))
            annotate(item, param.annotations)
            document(item, param.annotations)
            self._typed(item, param.type, param)
            if isinstance(param.type, EnumType) and param.type.underlying is None:
                item.set(type_name=Message("P4NamedType", name=plain_name(param.type.decl)))
            message.append("params", item)
        self._info.append("actions", message)

    def _table(self, item: VisibleTable) -> None:
        table, decl = item.instance, item.instance.decl
        preamble = self._preamble(Prefix.TABLE, item.name, decl.annotations)
        message = Message("Table", preamble=preamble, size=table.size or _DEFAULT_SIZE)
        ids = field_ids([k.annotations for k in decl.keys])
        for key, number in zip(decl.keys, ids, strict=True):
            if key.match_kind != "selector":
                message.append("match_fields", self._match_field(key, number))
        for ref in decl.actions:
            assert ref.decl is not None
            message.append("action_refs", self._action_ref(table, ref))
        self._default(message, table)
        message.set(
            is_const_table=decl.const_entries,
            has_initial_entries=bool(decl.entries),
            idle_timeout_behavior="NOTIFY_CONTROL" if decl.support_timeout else "NO_TIMEOUT",
        )
        self._resources(message, item)
        self._info.append("tables", message)

    def _match_field(self, key: ast.KeyElement, number: int) -> Message:
        field = Message("MatchField", id=number, name=key_name(key))
        annotate(field, key.annotations)
        document(field, key.annotations)
        self._typed(field, key.expression.type, key)
        _set_match(field, key.match_kind)
        return field

    def _action_ref(self, table: TableInstance, ref: ast.ActionRef) -> Message:
        assert ref.decl is not None
        name = self._view.action_name(ref.decl, table.control)
        message = Message("ActionRef", id=self._symbols.id(Prefix.ACTION, name))
        annotate(message, ref.annotations)
        message.set(scope=_SCOPES[ref.scope])
        return message

    def _default(self, message: Message, table: TableInstance) -> None:
        """The default action: as the program says, or NoAction, for defaults only."""
        default = table.decl.default
        if default is None:
            no_action = self._view.no_action
            assert no_action is not None  # every table's default where core.p4 is included
            name = self._view.action_name(no_action, table.control)
            number = self._symbols.id(Prefix.ACTION, name)
            if all(ref.decl is not no_action for ref in table.decl.actions):
                added = Message("ActionRef", id=number, scope="DEFAULT_ONLY")
                added.append("annotations", "@defaultonly")
                message.append("action_refs", added)
            message.set(initial_default_action=Message("TableActionCall", action_id=number))
            return
        assert default.decl is not None
        name = self._view.action_name(default.decl, table.control)
        call = Message("TableActionCall", action_id=self._symbols.id(Prefix.ACTION, name))
        position = 0
        for param, value in zip(default.decl.params, default.bound, strict=False):
            if param.direction or value is None:
                continue
            position += 1
            if value.value is None:
                text = f"the argument '{param.name}' of a default action must be a constant"
                raise CompileError([Diagnostic(value.span, text)])
            number = id_annotation(param.annotations) or position
            argument = Message("ActionArgument", param_id=number)
            argument.set(value=padded(value.value, param.type))
            call.append("arguments", argument)
        message.set(initial_default_action=call)
        if table.decl.const_default:
            message.set(const_default_action_id=call.get("action_id"))

    def _resources(self, message: Message, item: VisibleTable) -> None:
        """A table's action profile, direct counter and direct meter."""
        table = item.instance
        if table.implementation is not None:
            profile = self._view.names[table.implementation]
            message.set(implementation_id=self._symbols.id(Prefix.ACTION_PROFILE, profile))
            if table.implementation.decl is None:
                notes = _property(table, table.implementation).annotations
                self._action_profile(table.implementation, profile, notes)
        table_id = self._symbols.id(Prefix.TABLE, item.name)
        for attached in (table.counters, table.meters):
            if attached is not None:
                number = self._direct(attached, table, table_id)
                message.append("direct_resource_ids", number)

    def _direct(self, extern: ExternInstance, table: TableInstance, table_id: int) -> int:
        """Add a direct counter or meter; its id."""
        counts = extern is table.counters
        prefix = Prefix.DIRECT_COUNTER if counts else Prefix.DIRECT_METER
        name = self._view.names[extern]
        property_ = _property(table, extern)
        notes = extern.decl.annotations if extern.decl is not None else property_.annotations
        message = Message("DirectCounter" if counts else "DirectMeter")
        message.set(preamble=self._preamble(prefix, name, notes), direct_table_id=table_id)
        message.set(spec=Message("CounterSpec" if counts else "MeterSpec", unit=_unit(extern)))
        self._info.append("direct_counters" if counts else "direct_meters", message)
        return self._symbols.id(prefix, name)

    # ------------------------------------------------------------------ externs

    def _extern(self, item: VisibleExtern) -> None:
        extern = item.instance
        match extern.type.decl.name:
            case "counter":
                message = Message("Counter", spec=Message("CounterSpec", unit=_unit(extern)))
                self._indexed("counters", message, Prefix.COUNTER, item)
            case "meter":
                message = Message("Meter", spec=Message("MeterSpec", unit=_unit(extern)))
                self._indexed("meters", message, Prefix.METER, item)
            case "register":
                spec = self._spec(extern.type.args[0], extern.decl)
                message = Message("Register", type_spec=spec)
                self._indexed("registers", message, Prefix.REGISTER, item)
            case "action_profile" | "action_selector":
                self._action_profile(extern, item.name, item.annotations)

    def _indexed(self, field: str, message: Message, prefix: Prefix, item: VisibleExtern) -> None:
        message.set(preamble=self._preamble(prefix, item.name, item.annotations))
        message.set(size=_number(item.instance.args["size"]))
        self._info.append(field, message)

    def _action_profile(
        self, extern: ExternInstance, name: str, annotations: list[ast.Annotation]
    ) -> None:
        selects = extern.type.decl.name == "action_selector"
        notes = [a for a in annotations if a.name not in _SELECTOR_NOTES]
        message = Message("ActionProfile", with_selector=selects)
        message.set(
            preamble=self._preamble(Prefix.ACTION_PROFILE, name, notes),
            size=_number(extern.args["size"]),
        )
        if selects:
            message.set(max_group_size=int_argument(annotations, "max_group_size") or 0)
            semantics = (string_argument(annotations, "selector_size_semantics") or "").lower()
            if semantics == "sum_of_weights":
                message.set(sum_of_weights=Message("SumOfWeights"))
            elif semantics == "sum_of_members":
                weight = int_argument(annotations, "max_member_weight") or 0
                members = Message("SumOfMembers", max_member_weight=weight)
                message.set(sum_of_members=members)
        users = [t.name for t in self._tables if t.instance.implementation is extern]
        for table in sorted(users, key=str.encode):
            message.append("table_ids", self._symbols.id(Prefix.TABLE, table))
        self._info.append("action_profiles", message)

    def _value_set(self, item: VisibleValueSet) -> None:
        decl = item.instance.decl
        preamble = self._preamble(Prefix.VALUE_SET, item.name, decl.annotations)
        message = Message("ValueSet", preamble=preamble, size=item.instance.size)
        element = decl.element.type
        match element:
            case StructType():
                ids = field_ids([f.annotations for f in element.decl.fields])
                for field, number in zip(element.decl.fields, ids, strict=True):
                    match_field = Message("MatchField", id=number, name=plain_name(field))
                    match_field.set(bitwidth=bitwidth(element.fields[field.name]))
                    _set_match(match_field, match_annotation(field) or "exact")
                    annotate(match_field, field.annotations, but=["match"])
                    document(match_field, field.annotations)
                    message.append("match", match_field)
            case EnumType():
                for number, member in enumerate(element.decl.members, start=1):
                    match_field = Message("MatchField", id=number, name=plain_name(member))
                    match_field.set(bitwidth=bitwidth(element), match_type="EXACT")
                    message.append("match", match_field)
            case BitsType():
                match_field = Message("MatchField", id=1, bitwidth=element.width)
                match_field.set(match_type="EXACT")
                message.append("match", match_field)
            case _:
                raise _refused(decl, f"a value set of type '{element}'")
        self._info.append("value_sets", message)

    # ------------------------------------------------------------------ headers, the package

    def _controller_header(self, decl: ast.StructDecl) -> None:
        name = string_argument(decl.annotations, "controller_header") or decl.name
        preamble = self._preamble(Prefix.CONTROLLER_HEADER, plain_name(decl), decl.annotations)
        preamble.set(name=name, alias=name)
        message = Message("ControllerPacketMetadata", preamble=preamble)
        leaves = flat_fields(StructType(decl))
        ids = field_ids([leaf.annotations for leaf in leaves])
        for leaf, number in zip(leaves, ids, strict=True):
            if hidden(leaf.annotations):
                continue
            item = Message("PacketMetadata", id=number, name=leaf.name)
            annotate(item, leaf.annotations)
            self._typed(item, leaf.type, decl)
            message.append("metadata", item)
        self._info.append("controller_packet_metadata", message)

    def _package(self) -> None:
        if self._program.main is None:
            return
        main = next(d for d in self._program.declarations if d.name == "main")
        message = Message("PkgInfo", arch="v1model")
        for key, text in key_values(main.annotations, "pkginfo").items():
            if key in _PACKAGE_KEYS and isinstance(text, str):
                message.set(**{key: text})
        if main.annotation("platform_property") is not None:
            limits = Message("PlatformProperties")
            for key, number in key_values(main.annotations, "platform_property").items():
                if key in _PLATFORM_KEYS:
                    limits.set(**{key: number})
            message.set(platform_properties=limits)
        annotate(message, main.annotations, but=["pkginfo", "platform_property"])
        document(message, main.annotations)
        self._info.set(pkg_info=message)


def _refused(place: ast.Node | None, what: str) -> CompileError:
    span = place.span if place is not None else None
    return CompileError([Diagnostic(span, f"P4Info cannot express {what}")])


def _attached(table: TableInstance) -> list[ExternInstance]:
    found = (table.implementation, table.counters, table.meters)
    return [extern for extern in found if extern is not None]


def _property(table: TableInstance, extern: ExternInstance) -> ast.TableProperty:
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
    property_ = _property(table, extern)
    annotation = find(property_.annotations, "name")
    if annotation is None or not annotation.args:
        text = (
            f"P4Info has no name for what '{property_.name}' of table '{table.decl.name}' "
            f'constructs: write @name("...") before the property, or declare an instance'
        )
        raise CompileError([Diagnostic(property_.span, text)])
    return str(literal(annotation.args[0])).lstrip(".")


def _set_match(field: Message, kind: str) -> None:
    match_type = _MATCH_TYPES.get(kind)
    if match_type is None:
        field.set(other_match_type=kind)
    else:
        field.set(match_type=match_type)


def _unit(extern: ExternInstance) -> str:
    unit = extern.args.get("type")
    return _UNITS[unit.name] if isinstance(unit, EnumValue) else "UNSPECIFIED"


def _number(value: object) -> int:
    return value.number if isinstance(value, EnumValue) else int(str(value))
