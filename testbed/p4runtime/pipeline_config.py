"""Forwarding pipeline configs: verified, saved, committed, reconciled.

Source: P4Runtime specification, SetForwardingPipelineConfig RPC.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from testbed.engine import Clock, Fabric
from testbed.p4runtime.device_config import compile_device_config
from testbed.p4runtime.digests import Digests
from testbed.p4runtime.errors import invalid
from testbed.p4runtime.pipeline import Pipeline
from testbed.p4runtime.schema import same_message
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
    for kind, names in (
        ("tables", [t.name for t in old.program.info.tables if _written(switch, t.name)]),
        (
            "action_profiles",
            [p.name for p in old.program.info.profiles if switch.member_entries(p.name)],
        ),
    ):
        before = {thing.preamble.name: thing for thing in getattr(old.own, kind)}
        after = {thing.preamble.name: thing for thing in getattr(new.own, kind)}
        for name in names:
            what = f"{kind.rstrip('s').replace('_', ' ')} `{name}`"
            if name not in after:
                raise invalid(f"{what} holds entries, and the new program has none of that name")
            if difference := _difference(before[name], after[name]):
                raise invalid(
                    f"{what} holds entries, and is another in the new program: `{difference}`"
                )
            _check_actions(before[name], old, new, what)


def _written(switch: Switch, table: str) -> bool:
    return any(not entry.is_const for entry in switch.entries(table))


def _check_actions(table: Any, old: Pipeline, new: Pipeline, what: str) -> None:
    before = {action.preamble.id: action for action in old.own.actions}
    after = {action.preamble.id: action for action in new.own.actions}
    for ref in getattr(table, "action_refs", ()):
        if difference := _difference(before[ref.id], after[ref.id]):
            raise invalid(
                f"{what} holds entries, and its action `{before[ref.id].preamble.name}` is "
                f"another in the new program: `{difference}`"
            )
