"""Forwarding pipeline configs: verified, saved, committed, reconciled.

Source: P4Runtime specification, SetForwardingPipelineConfig RPC.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from testbed.compiler.program import Meter
from testbed.engine import Clock, Fabric
from testbed.p4runtime.batches import ActionSetKeys
from testbed.p4runtime.cells import digest_codecs
from testbed.p4runtime.device_config import compile_device_config
from testbed.p4runtime.digests import Digests
from testbed.p4runtime.errors import StatusError, invalid
from testbed.p4runtime.pipeline import Pipeline
from testbed.p4runtime.schema import p4, same_message
from testbed.p4runtime.translation import Ports
from testbed.switch import Switch
from testbed.switch.entities import DefaultEntry, MemberEntry, TableEntry, Update
from testbed.switch.targets import ActionSet

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
    try:
        digest_codecs(pipeline)
    except StatusError as error:
        raise invalid(f"a digest of the program cannot be sent: {error}") from None
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
        runs: list[TableEntry | DefaultEntry | MemberEntry]
        runs = [entry for entry in switch.entries(table.name) if not entry.is_const]
        default = switch.default_entry(table.name)
        if default.modified:
            runs.append(default)
        _check_same("tables", table.name, old, new, runs)
    for profile in old.program.info.profiles:
        members = switch.member_entries(profile.name)
        _check_same("action_profiles", profile.name, old, new, members)
    for meter in old.program.info.meters:
        _check_meter(meter, new, switch)
    for value_set in old.program.info.value_sets:
        if switch.value_set_entry(value_set.name).members:
            _check_form("value_sets", value_set.name, old, new)


def _check_meter(meter: Meter, new: Pipeline, switch: Switch) -> None:
    """That the cells of a meter that are configured are there in the new program."""
    found = next((m for m in new.program.info.meters if m.name == meter.name), None)
    kept = found.size if found is not None and found.kind == meter.kind else 0
    if kept >= meter.size:
        return
    for index, config in enumerate(switch.meter_cells(meter.name, kept, meter.size - kept), kept):
        if config is not None:
            raise invalid(
                f"meter `{meter.name}` is configured at index {index}, and "
                + (f"has {kept} cells in the new program" if kept else "the new program has none")
            )


def _check_same(
    kind: str,
    name: str,
    old: Pipeline,
    new: Pipeline,
    runs: Sequence[TableEntry | DefaultEntry | MemberEntry],
) -> None:
    """That a table or profile is in both, with the actions that are used. More is no harm."""
    after = _check_form(kind, name, old, new) if runs else None
    if after is None:
        return
    what = _named(kind, name)
    actions, new_actions = _described(old, "actions"), _described(new, "actions")
    refs = _action_refs(kind, after, new)
    for action in sorted({used for run in runs for used in _actions_of(run)} & actions.keys()):
        found = new_actions.get(action)
        if found is None or (refs and found.preamble.id not in refs):
            raise invalid(f"{what} has entries with the action `{action}`, which it has no more")
        if difference := _difference(actions[action], found):
            raise invalid(
                f"{what} has entries with the action `{action}`, which is another in the new "
                f"program: `{difference}`"
            )


def _check_form(kind: str, name: str, old: Pipeline, new: Pipeline) -> Any:
    """What P4Info says of a thing that holds something, in the new program; None: no
    controller knows of it. Raises StatusError (INVALID_ARGUMENT)."""
    what = _named(kind, name)
    before, after = _described(old, kind).get(name), _described(new, kind).get(name)
    if before is None:
        return None
    if after is None:
        raise invalid(f"{what} holds entries, and the new program has none of that name")
    if difference := _difference(_without_actions(before), _without_actions(after)):
        raise invalid(f"{what} holds entries, and is another in the new program: `{difference}`")
    return after


def _named(kind: str, name: str) -> str:
    return f"{kind.rstrip('s').replace('_', ' ')} `{name}`"


def _actions_of(run: TableEntry | DefaultEntry | MemberEntry) -> set[str]:
    """The names of the actions that an entry or a member runs by itself."""
    if run.action is not None:
        return {run.action.name}
    target = None if isinstance(run, MemberEntry) else run.target
    return {item.action for item in target.actions} if isinstance(target, ActionSet) else set()


def _action_refs(kind: str, described: Any, pipeline: Pipeline) -> set[int]:
    """The actions that a table takes, or that the tables of an action profile do."""
    tables = [described]
    if kind == "action_profiles":
        number = described.preamble.id
        tables = [table for table in pipeline.own.tables if table.implementation_id == number]
    return {ref.id for table in tables for ref in table.action_refs}


def _described(pipeline: Pipeline, kind: str) -> dict[str, Any]:
    return {thing.preamble.name: thing for thing in getattr(pipeline.own, kind)}


def _without_actions(message: Any) -> Any:
    made = type(message)()
    made.CopyFrom(message)
    for field in ("action_refs", "initial_default_action"):
        if field in made.DESCRIPTOR.fields_by_name:
            made.ClearField(field)
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
