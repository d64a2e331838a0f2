"""Members of value sets, in P4Runtime's form and in the switch's.

Source: P4Runtime specification, section ValueSetEntry.
"""

from __future__ import annotations

from typing import Any

from testbed.p4runtime.errors import Code, StatusError, invalid
from testbed.p4runtime.fields import MatchCodec
from testbed.p4runtime.pipeline import Pipeline
from testbed.p4runtime.schema import p4
from testbed.switch.entities import ValueSetMembers
from testbed.switch.errors import choices


def decode_value_set(message: Any, pipeline: Pipeline) -> ValueSetMembers:
    """A ``p4.ValueSetEntry``. Raises StatusError."""
    value_set, fields = pipeline.value_sets.find(message.value_set_id)
    place = f"value set `{value_set.name}`"
    if len(message.members) > value_set.size:
        raise StatusError(
            Code.RESOURCE_EXHAUSTED,
            f"{place} cannot hold {len(message.members)} members: its size is {value_set.size}",
        )
    members: dict[tuple[int, int], None] = {}
    for number, member in enumerate(message.members, 1):
        packed = _member(member, fields, f"{place}, member {number}")
        if packed in members:
            raise StatusError(Code.ALREADY_EXISTS, f"{place}: member {number} is there twice")
        members[packed] = None
    return ValueSetMembers(value_set, tuple(members))


def encode_value_set(entry: ValueSetMembers, pipeline: Pipeline) -> Any:
    """The ``p4.ValueSetEntry`` of a value set."""
    number = pipeline.value_sets.ids[entry.value_set.name]
    _, fields = pipeline.value_sets.by_id[number]
    message = p4.ValueSetEntry(value_set_id=number)
    for value, mask in entry.members:
        member = message.members.add()
        for field in fields:
            field_value = value >> field.offset & field.ones
            field.write(member.match, field_value, mask >> field.offset & field.ones)
    return message


def _member(message: Any, fields: list[MatchCodec], where: str) -> tuple[int, int]:
    known = {field.number: field for field in fields}
    value = mask = 0
    for given in message.match:
        field = known.pop(given.field_id, None)
        if field is None:
            listed = [f"{f.number} ({f.name or 'the value'})" for f in fields]
            raise invalid(
                f"{where} has no field with id {given.field_id} that is not given yet; "
                f"{choices(listed)}"
            )
        field_value, field_mask, _ = field.read(given)
        value |= field_value << field.offset
        mask |= field_mask << field.offset
    for field in known.values():
        if field.kind == "exact":
            raise invalid(f"{where}: field {field.number} is matched exact and needs a value")
        mask |= field.absent << field.offset
    return value, mask
