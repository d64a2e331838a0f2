"""Actions and tables in P4Info, and what is attached to tables."""

from __future__ import annotations

from testbed.compiler import ast
from testbed.compiler.diagnostics import CompileError, Diagnostic
from testbed.compiler.instances import ExternInstance, TableInstance
from testbed.compiler.p4info_builder import (
    InfoBuilder,
    attaching_property,
    number_of,
    refused,
    unit_of,
)
from testbed.compiler.p4info_ids import Prefix, field_ids
from testbed.compiler.p4info_keys import key_name
from testbed.compiler.p4info_notes import (
    annotate,
    document,
    id_annotation,
    int_argument,
    string_argument,
)
from testbed.compiler.p4info_schema import Message
from testbed.compiler.p4info_types import padded, plain_name
from testbed.compiler.p4info_view import VisibleAction, VisibleTable
from testbed.compiler.types import BitsType, BoolType, EnumType, underlying

_DEFAULT_SIZE = 1024  # of a table that does not say
_MATCH_TYPES = {
    "exact": "EXACT",
    "lpm": "LPM",
    "ternary": "TERNARY",
    "range": "RANGE",
    "optional": "OPTIONAL",
}
_SCOPES = {"both": "TABLE_AND_DEFAULT", "table_only": "TABLE_ONLY", "default_only": "DEFAULT_ONLY"}
_SELECTOR_NOTES = ("max_group_size", "selector_size_semantics", "max_member_weight")


class TableBuilder(InfoBuilder):
    """Adds actions, tables, and the externs that belong to tables."""

    def _action(self, action: VisibleAction) -> None:
        preamble = self._preamble(Prefix.ACTION, action.name, action.decl.annotations)
        message = Message("Action", preamble=preamble)
        ids = field_ids([p.annotations for p in action.params])
        for param, number in zip(action.params, ids, strict=True):
            if not isinstance(underlying(param.type), BitsType | BoolType | EnumType):
                raise refused(param, f"an action parameter of type '{param.type}'")
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
        set_match(field, key.match_kind)
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
                notes = attaching_property(table, table.implementation).annotations
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
        property_ = attaching_property(table, extern)
        notes = extern.decl.annotations if extern.decl is not None else property_.annotations
        message = Message("DirectCounter" if counts else "DirectMeter")
        message.set(preamble=self._preamble(prefix, name, notes), direct_table_id=table_id)
        message.set(spec=Message("CounterSpec" if counts else "MeterSpec", unit=unit_of(extern)))
        self._info.append("direct_counters" if counts else "direct_meters", message)
        return self._symbols.id(prefix, name)

    def _action_profile(
        self, extern: ExternInstance, name: str, annotations: list[ast.Annotation]
    ) -> None:
        selects = extern.type.decl.name == "action_selector"
        notes = [a for a in annotations if a.name not in _SELECTOR_NOTES]
        message = Message("ActionProfile", with_selector=selects)
        message.set(
            preamble=self._preamble(Prefix.ACTION_PROFILE, name, notes),
            size=number_of(extern.args["size"]),
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


def set_match(field: Message, kind: str) -> None:
    match_type = _MATCH_TYPES.get(kind)
    if match_type is None:
        field.set(other_match_type=kind)
    else:
        field.set(match_type=match_type)
