"""Forwarding pipeline configs: verified, saved, committed, reconciled.

Source: P4Runtime specification, SetForwardingPipelineConfig RPC.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from testbed.engine import Clock, Fabric
from testbed.p4runtime.batches import ActionSetKeys
from testbed.p4runtime.device_config import compile_device_config
from testbed.p4runtime.digests import Digests
from testbed.p4runtime.errors import invalid
from testbed.p4runtime.pipeline import Pipeline
from testbed.p4runtime.schema import p4, same_message
from testbed.p4runtime.translation import Ports
from testbed.switch import Switch
from testbed.switch.entities import Update

_STAGED_PACKETS = 64  # of a fabric that only holds tables
# What a controller may word as it likes.
_WORDING = frozenset(
    (
        "alias",
        "annotations",
        "annotation_locations",
        "doc",
        "structured_annotations",
        "structured_annotation_locations",
        "size",
    )
)
_KINDS = (
    "tables",
    "actions",
    "action_profiles",
    "counters",
    "direct_counters",
    "meters",
    "direct_meters",
    "controller_packet_metadata",
    "value_sets",
    "registers",
    "digests",
)


def load_pipeline(config: Any, ports: Ports, name: str) -> Pipeline:
    """The pipeline that a ``p4.ForwardingPipelineConfig`` is. Raises StatusError.

    Its P4Info may have less than the program, or nothing: it is then the program's own.
    """
    p4info = config.p4info.SerializeToString(deterministic=True)
    program = compile_device_config(config.p4_device_config, name, p4info)
    pipeline = Pipeline(program, ports, pushed=config)
    _check_p4info(config.p4info, pipeline.own)
    return pipeline


def _check_p4info(given: Any, own: Any) -> None:
    """That what a P4Info says is true of the program. Raises StatusError (INVALID_ARGUMENT)."""
    for kind in _KINDS:
        known = {thing.preamble.id: thing for thing in getattr(own, kind)}
        for thing in getattr(given, kind):
            what = f"P4Info: {kind.rstrip('s')} `{thing.preamble.name}`"
            found = known.get(thing.preamble.id)
            if found is None:
                raise invalid(f"{what} has id 0x{thing.preamble.id:08x}, which the program has not")
            if difference := _difference(thing, found):
                raise invalid(f"{what} differs from the program's in `{difference}`")


def _difference(one: Any, other: Any) -> str | None:
    """The first field in which two messages differ, wording aside."""
    one, other = _essence(one), _essence(other)
    if same_message(one, other):
        return None
    for field in one.DESCRIPTOR.fields:
        a, b = type(one)(), type(other)()
        for source, target in ((one, a), (other, b)):
            target.CopyFrom(source)
            for unwanted in one.DESCRIPTOR.fields:
                if unwanted.name != field.name:
                    target.ClearField(unwanted.name)
        if not same_message(a, b):
            return str(field.name)
    return "unknown fields"


def _essence(message: Any) -> Any:
    """A copy without what is only wording."""
    made = type(message)()
    made.CopyFrom(message)
    made.DiscardUnknownFields()
    _strip(made)
    return made


def _strip(message: Any) -> None:
    for field, value in message.ListFields():
        if field.name in _WORDING:
            message.ClearField(field.name)
        elif field.message_type is not None:
            for item in value if isinstance(value, Iterable) else (value,):
                _strip(item)


class Staging:
    """A saved pipeline that waits for its commit.

    What is written meanwhile must refer to it, be found when it is read, and be replayed
    at the commit: a switch of its own, on a fabric that no packet enters, takes it.
    """

    def __init__(self, pipeline: Pipeline, name: str) -> None:
        self.pipeline = pipeline
        self.digests = Digests()
        self.action_sets: ActionSetKeys = set()
        self.updates: list[Update] = []
        self._fabric = Fabric(Clock.VIRTUAL, max_packets=_STAGED_PACKETS)
        node = self._fabric.add_switch(name, pipeline.program.pipeline)
        self.switch = Switch(self._fabric, node, pipeline.program, name)

    def wrote(self, updates: Sequence[Update]) -> None:
        """What the switch has taken."""
        self.updates += updates

    def close(self) -> None:
        self._fabric.close()


def check_preserved(old: Pipeline, new: Pipeline, switch: Switch) -> None:
    """That a new pipeline can hold what controllers wrote for the old one.

    Raises StatusError (INVALID_ARGUMENT).
    """
    for table in old.program.info.tables:
        entries = [entry for entry in switch.entries(table.name) if not entry.is_const]
        if entries:
            used = {entry.action.name for entry in entries if entry.action is not None}
            _check_same("tables", table.name, old, new, used)
    for profile in old.program.info.profiles:
        members = switch.member_entries(profile.name)
        if members:
            used = {member.action.name for member in members if member.action is not None}
            _check_same("action_profiles", profile.name, old, new, used)


def _check_same(kind: str, name: str, old: Pipeline, new: Pipeline, used: set[str]) -> None:
    """That a table or profile is in both, with the actions that are used. More is no harm."""
    what = f"{kind.rstrip('s').replace('_', ' ')} `{name}`"
    before, after = _described(old, kind).get(name), _described(new, kind).get(name)
    if before is None:
        return  # no controller knows of it
    if after is None:
        raise invalid(f"{what} holds entries, and the new program has none of that name")
    if difference := _difference(_without_actions(before), _without_actions(after)):
        raise invalid(f"{what} holds entries, and is another in the new program: `{difference}`")
    actions, new_actions = _described(old, "actions"), _described(new, "actions")
    refs = {ref.id for ref in getattr(after, "action_refs", ())}
    for action in sorted(used & actions.keys()):
        found = new_actions.get(action)
        if found is None or (refs and found.preamble.id not in refs):
            raise invalid(f"{what} has entries with the action `{action}`, which it has no more")
        if difference := _difference(actions[action], found):
            raise invalid(
                f"{what} has entries with the action `{action}`, which is another in the new "
                f"program: `{difference}`"
            )


def _described(pipeline: Pipeline, kind: str) -> dict[str, Any]:
    return {thing.preamble.name: thing for thing in getattr(pipeline.own, kind)}


def _without_actions(message: Any) -> Any:
    made = type(message)()
    made.CopyFrom(message)
    if "action_refs" in made.DESCRIPTOR.fields_by_name:
        made.ClearField("action_refs")
    return made


Kept = dict[tuple[str, bytes], int]


def controller_metadata(pipeline: Pipeline, switch: Switch) -> Kept:
    """The ``controller_metadata`` of entries, by table and key: the one thing that a
    controller says of an entry and that the switch does not hold."""
    return {
        (codec.table.name, entry.key): found
        for codec in pipeline.tables.by_id.values()
        for entry in switch.entries(codec.table.name)
        if entry.attached is not None
        and (found := p4.TableEntry.FromString(entry.attached).controller_metadata)
    }


def keep_controller_metadata(kept: Kept, pipeline: Pipeline, switch: Switch) -> None:
    """Gives entries back what :func:`controller_metadata` found."""
    for (table, key), value in kept.items():
        entry = switch.entry(table, key)
        if entry is not None:
            codec = pipeline.tables.by_id[pipeline.tables.ids[table]]
            codec.attach(entry, pipeline.ports, value)
