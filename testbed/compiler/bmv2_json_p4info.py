"""P4Info of a program in BMv2's JSON, as far as the JSON has it.

Names decide: ids are made of them as p4c does (``p4info_ids``), so tables, actions,
profiles, registers, counters and meters have the very ids of the P4Info that p4c wrote
beside the JSON. What the JSON does not say is left out or told as it is there: types'
names, annotations, the headers of packets to and from the controller, and whether a
ternary key was optional in the source. Where a controller needs those, the P4Info that
p4c wrote is given with the program.
"""

from __future__ import annotations

import re

from testbed.compiler.p4info_ids import Prefix, Symbols
from testbed.compiler.p4info_schema import Message
from testbed.compiler.program import (
    Action,
    ActionCall,
    ActionProfile,
    ActionRef,
    Counter,
    KeyField,
    Meter,
    ProgramInfo,
    Register,
    Table,
)

# What p4c makes of statements, and does not tell controllers of either.
_MADE = re.compile(r"tbl_\w+|switch_\d+_(table|case(_\d+)?)")
_Cells = Counter | Meter | Register

_SCOPES = {"both": "TABLE_AND_DEFAULT", "table_only": "TABLE_ONLY", "default_only": "DEFAULT_ONLY"}
_SCOPE_NOTES = {"table_only": "@tableonly", "default_only": "@defaultonly"}
_UNITS = {"packets": "PACKETS", "bytes": "BYTES", "packets_and_bytes": "BOTH"}


def p4info_of(info: ProgramInfo) -> Message:
    """The message ``p4.config.v1.P4Info`` of a lowered program."""
    return _Builder(info).build()


class _Builder:
    def __init__(self, info: ProgramInfo) -> None:
        self._info = info
        self._message = Message("P4Info", pkg_info=Message("PkgInfo", arch="v1model"))
        self._symbols = Symbols()
        self._counters: dict[str, str] = info.notes.get("direct_counters", {})
        self._meters: dict[str, str] = info.notes.get("direct_meters", {})
        self._tables = [t for t in info.tables if not _MADE.fullmatch(t.name)]
        self._actions = [a for a in info.actions if not _MADE.fullmatch(a.name)]
        kinds: list[tuple[Prefix, list[str]]] = [
            (Prefix.ACTION, [a.name for a in self._actions]),
            (Prefix.TABLE, [t.name for t in self._tables]),
            (Prefix.VALUE_SET, [v.name for v in info.value_sets]),
            (Prefix.ACTION_PROFILE, [p.name for p in info.profiles]),
            (Prefix.COUNTER, [c.name for c in info.counters]),
            (Prefix.DIRECT_COUNTER, list(self._counters.values())),
            (Prefix.METER, [m.name for m in info.meters]),
            (Prefix.DIRECT_METER, list(self._meters.values())),
            (Prefix.REGISTER, [r.name for r in info.registers]),
            (Prefix.DIGEST, [d.name for d in info.digests]),
        ]
        for prefix, names in kinds:
            for name in names:
                self._symbols.add(prefix, name)
        self._symbols.assign()

    def build(self) -> Message:
        for table in self._tables:
            self._table(table)
        for action in self._actions:
            self._action(action)
        for profile in self._info.profiles:
            self._profile(profile)
        for counter in self._info.counters:
            spec = Message("CounterSpec", unit=_UNITS[counter.kind])
            self._cells("counters", Message("Counter", spec=spec), Prefix.COUNTER, counter)
        for meter in self._info.meters:
            spec = Message("MeterSpec", unit=_UNITS[meter.kind])
            self._cells("meters", Message("Meter", spec=spec), Prefix.METER, meter)
        for value_set in self._info.value_sets:
            message = Message("ValueSet", size=value_set.size)
            message.set(preamble=self._preamble(Prefix.VALUE_SET, value_set.name))
            for number, key in enumerate(value_set.keys, start=1):
                message.append("match", _match_field(number, key))
            self._message.append("value_sets", message)
        for register in self._info.registers:
            spec = Message("P4DataTypeSpec", bitstring=_bits(register.width))
            self._cells("registers", Message("Register", type_spec=spec), Prefix.REGISTER, register)
        for digest in self._info.digests:
            members = Message("P4TupleTypeSpec")
            for f in digest.fields:
                members.append("members", Message("P4DataTypeSpec", bitstring=_bits(f.width)))
            message = Message("Digest", type_spec=Message("P4DataTypeSpec", tuple=members))
            message.set(preamble=self._preamble(Prefix.DIGEST, digest.name))
            self._message.append("digests", message)
        return self._message

    def _preamble(self, prefix: Prefix, name: str) -> Message:
        number = self._symbols.id(prefix, name)
        return Message("Preamble", id=number, name=name, alias=self._symbols.alias(name))

    def _cells(self, field: str, message: Message, prefix: Prefix, thing: _Cells) -> None:
        message.set(preamble=self._preamble(prefix, thing.name), size=thing.size)
        self._message.append(field, message)

    def _action(self, action: Action) -> None:
        message = Message("Action", preamble=self._preamble(Prefix.ACTION, action.name))
        for number, param in enumerate(action.params, start=1):
            item = Message("ActionParam", id=number, name=param.name, bitwidth=param.width)
            message.append("params", item)
        self._message.append("actions", message)

    def _table(self, table: Table) -> None:
        message = Message("Table", preamble=self._preamble(Prefix.TABLE, table.name))
        message.set(size=table.size, is_const_table=table.const_entries)
        message.set(has_initial_entries=bool(table.entries))
        if table.support_timeout:
            message.set(idle_timeout_behavior="NOTIFY_CONTROL")
        for number, key in enumerate(table.keys, start=1):
            message.append("match_fields", _match_field(number, key))
        for ref in table.actions:
            message.append("action_refs", self._ref(ref))
        message.set(initial_default_action=self._call(table.default))
        if table.const_default:
            message.set(const_default_action_id=self._action_id(table.default.action))
        if table.profile is not None:
            name = self._info.profiles[table.profile].name
            message.set(implementation_id=self._symbols.id(Prefix.ACTION_PROFILE, name))
        if table.name in self._counters:
            self._direct_counter(message, table.name)
        if table.name in self._meters:
            self._direct_meter(message, table.name)
        self._message.append("tables", message)

    def _action_id(self, index: int) -> int:
        return self._symbols.id(Prefix.ACTION, self._info.actions[index].name)

    def _ref(self, ref: ActionRef) -> Message:
        message = Message("ActionRef", id=self._action_id(ref.action), scope=_SCOPES[ref.scope])
        if ref.scope in _SCOPE_NOTES:
            message.append("annotations", _SCOPE_NOTES[ref.scope])
        return message

    def _call(self, call: ActionCall) -> Message:
        message = Message("TableActionCall", action_id=self._action_id(call.action))
        params = self._info.actions[call.action].params
        for number, (param, value) in enumerate(zip(params, call.args, strict=True), start=1):
            data = value.to_bytes((param.width + 7) // 8, "big")
            message.append("arguments", Message("ActionArgument", param_id=number, value=data))
        return message

    def _direct_counter(self, table_message: Message, table: str) -> None:
        name = self._counters[table]
        message = Message("DirectCounter", spec=Message("CounterSpec", unit="BOTH"))
        self._direct("direct_counters", message, Prefix.DIRECT_COUNTER, name, table_message, table)

    def _direct_meter(self, table_message: Message, table: str) -> None:
        kinds: dict[str, str] = self._info.notes.get("direct_meter_kinds", {})
        name = self._meters[table]
        message = Message("DirectMeter", spec=Message("MeterSpec", unit=_UNITS[kinds[name]]))
        self._direct("direct_meters", message, Prefix.DIRECT_METER, name, table_message, table)

    def _direct(
        self,
        field: str,
        message: Message,
        prefix: Prefix,
        name: str,
        table_message: Message,
        table: str,
    ) -> None:
        message.set(preamble=self._preamble(prefix, name))
        message.set(direct_table_id=self._symbols.id(Prefix.TABLE, table))
        table_message.append("direct_resource_ids", self._symbols.id(prefix, name))
        self._message.append(field, message)

    def _profile(self, profile: ActionProfile) -> None:
        message = Message("ActionProfile", with_selector=profile.selector, size=profile.size)
        message.set(preamble=self._preamble(Prefix.ACTION_PROFILE, profile.name))
        users = [t.name for t in self._tables if t.profile == profile.index]
        for name in sorted(users, key=str.encode):
            message.append("table_ids", self._symbols.id(Prefix.TABLE, name))
        self._message.append("action_profiles", message)


def _match_field(number: int, key: KeyField) -> Message:
    kind = key.match_kind.upper()
    field = Message("MatchField", id=number, bitwidth=key.width, match_type=kind)
    if key.name:
        field.set(name=key.name)
    return field


def _bits(width: int) -> Message:
    return Message("P4BitstringLikeTypeSpec", bit=Message("P4BitTypeSpec", bitwidth=width))
