"""The messages of ``p4.config.v1`` that a P4Info is made of, and a container for them.

Source: ``p4info.proto`` and ``p4types.proto`` of P4Runtime 1.5, version 3 of the
protocol-buffer language. The three encodings (text, JSON, binary) are written from
this one table, so the package needs no protobuf runtime. Rejected: generated classes, whose runtime
refuses code generated for another version of itself, on a user's machine.

A scalar that has its default value is not written, except where it is a member of
a ``oneof``: there, being set is information of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any


class Kind(IntEnum):
    """How a field stands in its message."""

    SINGLE = 0
    REPEATED = 1
    ONEOF = 2
    MAP = 3  # from a string; ``type`` is the type of the values


@dataclass(frozen=True)
class Field:
    """``type`` is a scalar's name, an enum of :data:`ENUMS` or a message of :data:`MESSAGES`."""

    number: int
    name: str
    type: str
    kind: Kind = Kind.SINGLE


def _one(number: int, name: str, type_: str) -> Field:
    return Field(number, name, type_)


def _many(number: int, name: str, type_: str) -> Field:
    return Field(number, name, type_, Kind.REPEATED)


def _oneof(number: int, name: str, type_: str) -> Field:
    return Field(number, name, type_, Kind.ONEOF)


def _map(number: int, name: str, type_: str) -> Field:
    return Field(number, name, type_, Kind.MAP)


# Enum members have the numbers of the .proto file; 0 is the default.
ENUMS: dict[str, dict[str, int]] = {
    "MatchType": {
        "UNSPECIFIED": 0,
        "EXACT": 2,
        "LPM": 3,
        "TERNARY": 4,
        "RANGE": 5,
        "OPTIONAL": 6,
    },
    "Scope": {"TABLE_AND_DEFAULT": 0, "TABLE_ONLY": 1, "DEFAULT_ONLY": 2},
    "IdleTimeoutBehavior": {"NO_TIMEOUT": 0, "NOTIFY_CONTROL": 1},
    "CounterUnit": {"UNSPECIFIED": 0, "BYTES": 1, "PACKETS": 2, "BOTH": 3},
    "MeterUnit": {"UNSPECIFIED": 0, "BYTES": 1, "PACKETS": 2},
}

_MESSAGES: dict[str, tuple[Field, ...]] = {
    "P4Info": (
        _one(1, "pkg_info", "PkgInfo"),
        _many(2, "tables", "Table"),
        _many(3, "actions", "Action"),
        _many(4, "action_profiles", "ActionProfile"),
        _many(5, "counters", "Counter"),
        _many(6, "direct_counters", "DirectCounter"),
        _many(7, "meters", "Meter"),
        _many(8, "direct_meters", "DirectMeter"),
        _many(9, "controller_packet_metadata", "ControllerPacketMetadata"),
        _many(10, "value_sets", "ValueSet"),
        _many(11, "registers", "Register"),
        _many(12, "digests", "Digest"),
        _one(200, "type_info", "P4TypeInfo"),
    ),
    "PkgInfo": (
        _one(1, "name", "string"),
        _one(2, "version", "string"),
        _one(3, "doc", "Documentation"),
        _many(4, "annotations", "string"),
        _one(5, "arch", "string"),
        _one(6, "organization", "string"),
        _one(7, "contact", "string"),
        _one(8, "url", "string"),
        _many(9, "structured_annotations", "StructuredAnnotation"),
        _one(11, "platform_properties", "PlatformProperties"),
    ),
    "PlatformProperties": (
        _one(1, "multicast_group_table_size", "int32"),
        _one(2, "multicast_group_table_total_replicas", "int32"),
        _one(3, "multicast_group_table_max_replicas_per_entry", "int32"),
    ),
    "Documentation": (_one(1, "brief", "string"), _one(2, "description", "string")),
    "Preamble": (
        _one(1, "id", "uint32"),
        _one(2, "name", "string"),
        _one(3, "alias", "string"),
        _many(4, "annotations", "string"),
        _one(5, "doc", "Documentation"),
        _many(6, "structured_annotations", "StructuredAnnotation"),
    ),
    "Table": (
        _one(1, "preamble", "Preamble"),
        _many(2, "match_fields", "MatchField"),
        _many(3, "action_refs", "ActionRef"),
        _one(4, "const_default_action_id", "uint32"),
        _one(5, "initial_default_action", "TableActionCall"),
        _one(6, "implementation_id", "uint32"),
        _many(7, "direct_resource_ids", "uint32"),
        _one(8, "size", "int64"),
        _one(9, "idle_timeout_behavior", "IdleTimeoutBehavior"),
        _one(10, "is_const_table", "bool"),
        _one(11, "has_initial_entries", "bool"),
    ),
    "MatchField": (
        _one(1, "id", "uint32"),
        _one(2, "name", "string"),
        _many(3, "annotations", "string"),
        _one(4, "bitwidth", "int32"),
        _oneof(5, "match_type", "MatchType"),
        _one(6, "doc", "Documentation"),
        _oneof(7, "other_match_type", "string"),
        _one(8, "type_name", "P4NamedType"),
        _many(9, "structured_annotations", "StructuredAnnotation"),
    ),
    "ActionRef": (
        _one(1, "id", "uint32"),
        _many(2, "annotations", "string"),
        _one(3, "scope", "Scope"),
        _many(4, "structured_annotations", "StructuredAnnotation"),
    ),
    "TableActionCall": (_one(1, "action_id", "uint32"), _many(4, "arguments", "ActionArgument")),
    "ActionArgument": (_one(2, "param_id", "uint32"), _one(3, "value", "bytes")),
    "Action": (_one(1, "preamble", "Preamble"), _many(2, "params", "ActionParam")),
    "ActionParam": (
        _one(1, "id", "uint32"),
        _one(2, "name", "string"),
        _many(3, "annotations", "string"),
        _one(4, "bitwidth", "int32"),
        _one(5, "doc", "Documentation"),
        _one(6, "type_name", "P4NamedType"),
        _many(7, "structured_annotations", "StructuredAnnotation"),
    ),
    "ActionProfile": (
        _one(1, "preamble", "Preamble"),
        _many(2, "table_ids", "uint32"),
        _one(3, "with_selector", "bool"),
        _one(4, "size", "int64"),
        _one(5, "max_group_size", "int32"),
        _oneof(6, "sum_of_weights", "SumOfWeights"),
        _oneof(7, "sum_of_members", "SumOfMembers"),
    ),
    "SumOfWeights": (),
    "SumOfMembers": (_one(1, "max_member_weight", "int32"),),
    "CounterSpec": (_one(1, "unit", "CounterUnit"),),
    "Counter": (
        _one(1, "preamble", "Preamble"),
        _one(2, "spec", "CounterSpec"),
        _one(3, "size", "int64"),
    ),
    "DirectCounter": (
        _one(1, "preamble", "Preamble"),
        _one(2, "spec", "CounterSpec"),
        _one(3, "direct_table_id", "uint32"),
    ),
    "MeterSpec": (_one(1, "unit", "MeterUnit"),),
    "Meter": (
        _one(1, "preamble", "Preamble"),
        _one(2, "spec", "MeterSpec"),
        _one(3, "size", "int64"),
    ),
    "DirectMeter": (
        _one(1, "preamble", "Preamble"),
        _one(2, "spec", "MeterSpec"),
        _one(3, "direct_table_id", "uint32"),
    ),
    "ControllerPacketMetadata": (
        _one(1, "preamble", "Preamble"),
        _many(2, "metadata", "PacketMetadata"),
    ),
    "PacketMetadata": (
        _one(1, "id", "uint32"),
        _one(2, "name", "string"),
        _many(3, "annotations", "string"),
        _one(4, "bitwidth", "int32"),
        _one(5, "type_name", "P4NamedType"),
        _many(6, "structured_annotations", "StructuredAnnotation"),
    ),
    "ValueSet": (
        _one(1, "preamble", "Preamble"),
        _many(2, "match", "MatchField"),
        _one(3, "size", "int32"),
    ),
    "Register": (
        _one(1, "preamble", "Preamble"),
        _one(2, "type_spec", "P4DataTypeSpec"),
        _one(3, "size", "int32"),
    ),
    "Digest": (_one(1, "preamble", "Preamble"), _one(2, "type_spec", "P4DataTypeSpec")),
    "StructuredAnnotation": (
        _one(1, "name", "string"),
        _oneof(2, "expression_list", "ExpressionList"),
        _oneof(3, "kv_pair_list", "KeyValuePairList"),
    ),
    "ExpressionList": (_many(1, "expressions", "Expression"),),
    "KeyValuePairList": (_many(1, "kv_pairs", "KeyValuePair"),),
    "KeyValuePair": (_one(1, "key", "string"), _one(2, "value", "Expression")),
    "Expression": (
        _oneof(1, "string_value", "string"),
        _oneof(2, "int64_value", "int64"),
        _oneof(3, "bool_value", "bool"),
    ),
    "P4TypeInfo": (
        _map(1, "structs", "P4StructTypeSpec"),
        _map(2, "headers", "P4HeaderTypeSpec"),
        _map(3, "header_unions", "P4HeaderUnionTypeSpec"),
        _map(4, "enums", "P4EnumTypeSpec"),
        _one(5, "error", "P4ErrorTypeSpec"),
        _map(6, "serializable_enums", "P4SerializableEnumTypeSpec"),
        _map(7, "new_types", "P4NewTypeSpec"),
    ),
    "P4DataTypeSpec": (
        _oneof(1, "bitstring", "P4BitstringLikeTypeSpec"),
        _oneof(2, "bool", "P4BoolType"),
        _oneof(3, "tuple", "P4TupleTypeSpec"),
        _oneof(4, "struct", "P4NamedType"),
        _oneof(5, "header", "P4NamedType"),
        _oneof(6, "header_union", "P4NamedType"),
        _oneof(7, "header_stack", "P4HeaderStackTypeSpec"),
        _oneof(8, "header_union_stack", "P4HeaderUnionStackTypeSpec"),
        _oneof(9, "enum", "P4NamedType"),
        _oneof(10, "error", "P4ErrorType"),
        _oneof(11, "serializable_enum", "P4NamedType"),
        _oneof(12, "new_type", "P4NamedType"),
    ),
    "P4NamedType": (_one(1, "name", "string"),),
    "P4BoolType": (),
    "P4ErrorType": (),
    "P4BitstringLikeTypeSpec": (
        _oneof(1, "bit", "P4BitTypeSpec"),
        _oneof(2, "int", "P4IntTypeSpec"),
        _oneof(3, "varbit", "P4VarbitTypeSpec"),
    ),
    "P4BitTypeSpec": (_one(1, "bitwidth", "int32"),),
    "P4IntTypeSpec": (_one(1, "bitwidth", "int32"),),
    "P4VarbitTypeSpec": (_one(1, "max_bitwidth", "int32"),),
    "P4TupleTypeSpec": (_many(1, "members", "P4DataTypeSpec"),),
    "P4StructTypeSpec": (_many(1, "members", "StructMember"),),
    "StructMember": (_one(1, "name", "string"), _one(2, "type_spec", "P4DataTypeSpec")),
    "P4HeaderTypeSpec": (_many(1, "members", "HeaderMember"),),
    "HeaderMember": (_one(1, "name", "string"), _one(2, "type_spec", "P4BitstringLikeTypeSpec")),
    "P4HeaderUnionTypeSpec": (_many(1, "members", "HeaderUnionMember"),),
    "HeaderUnionMember": (_one(1, "name", "string"), _one(2, "header", "P4NamedType")),
    "P4HeaderStackTypeSpec": (_one(1, "header", "P4NamedType"), _one(2, "size", "int32")),
    "P4HeaderUnionStackTypeSpec": (
        _one(1, "header_union", "P4NamedType"),
        _one(2, "size", "int32"),
    ),
    "P4EnumTypeSpec": (_many(1, "members", "EnumMember"),),
    "EnumMember": (_one(1, "name", "string"),),
    "P4SerializableEnumTypeSpec": (
        _one(1, "underlying_type", "P4BitTypeSpec"),
        _many(2, "members", "SerializableEnumMember"),
    ),
    "SerializableEnumMember": (_one(1, "name", "string"), _one(2, "value", "bytes")),
    "P4ErrorTypeSpec": (_many(1, "members", "string"),),
    "P4NewTypeSpec": (
        _oneof(1, "original_type", "P4DataTypeSpec"),
        _oneof(2, "translated_type", "P4NewTypeTranslation"),
        _many(3, "annotations", "string"),
        _many(4, "structured_annotations", "StructuredAnnotation"),
    ),
    "P4NewTypeTranslation": (
        _one(1, "uri", "string"),
        _oneof(2, "sdn_bitwidth", "int32"),
        _oneof(3, "sdn_string", "SdnString"),
    ),
    "SdnString": (),
}

MESSAGES: dict[str, dict[str, Field]] = {
    message: {f.name: f for f in fields} for message, fields in _MESSAGES.items()
}


class Message:
    """A message of :data:`MESSAGES`; a field that is not set has no item in ``values``."""

    __slots__ = ("type", "values")

    def __init__(self, type_: str, **values: Any) -> None:
        self.type = type_
        self.values: dict[str, Any] = {}
        self.set(**values)

    def set(self, **values: Any) -> None:
        """Set fields. Raises KeyError for a field that the message does not have."""
        for name, value in values.items():
            self.values[MESSAGES[self.type][name].name] = value

    def get(self, name: str) -> Any:
        """A field's value, ``None`` where it is not set."""
        return self.values.get(MESSAGES[self.type][name].name)

    def append(self, name: str, value: Any) -> None:
        """Add an element to a repeated field."""
        self.values.setdefault(MESSAGES[self.type][name].name, []).append(value)

    def items(self, name: str) -> dict[str, Message]:
        """The entries of a map field, to read and to write."""
        entries: dict[str, Message] = self.values.setdefault(MESSAGES[self.type][name].name, {})
        return entries

    def present(self) -> list[tuple[Field, Any]]:
        """What an encoding writes: fields in the order of their numbers, defaults left out."""
        found = [(MESSAGES[self.type][name], value) for name, value in self.values.items()]
        found.sort(key=lambda item: item[0].number)
        return [(f, v) for f, v in found if f.kind == Kind.ONEOF or _is_set(f, v)]


def _is_set(field: Field, value: Any) -> bool:
    if isinstance(value, Message):
        return True
    if field.type in ENUMS and field.kind == Kind.SINGLE:
        return ENUMS[field.type][value] != 0
    return bool(value)
