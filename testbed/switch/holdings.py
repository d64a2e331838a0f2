"""What controllers wrote to a switch, as the objects with which they wrote it."""

from __future__ import annotations

from typing import Any

from testbed.compiler.program import Table
from testbed.switch.build import Program
from testbed.switch.entities import (
    CloneSession,
    DefaultEntry,
    DirectMeter,
    Entity,
    GroupEntry,
    MemberEntry,
    MulticastGroup,
    Operation,
    TableEntry,
    ValueSetMembers,
)
from testbed.switch.parameters import pack_arguments


class Holdings:
    """What controllers wrote to a switch: objects by what identifies them."""

    def __init__(self, program: Program) -> None:
        info = program.info
        # By number: value sets are tables of the engine, too, and numbered among these.
        self.entries: dict[int, dict[bytes, TableEntry]] = {t.index: {} for t in info.tables}
        self.defaults: dict[int, DefaultEntry] = {
            table.index: default_of_program(program, table) for table in info.tables
        }
        self.members: list[dict[int, MemberEntry]] = [{} for _ in info.profiles]
        self.groups: list[dict[int, GroupEntry]] = [{} for _ in info.profiles]
        self.multicast: dict[int, MulticastGroup] = {}
        self.clone_sessions: dict[int, CloneSession] = {}
        self.value_sets: dict[int, ValueSetMembers] = {
            v.index: ValueSetMembers(v, ()) for v in info.value_sets
        }

    def record(self, program: Program, operation: Operation, entity: Entity) -> None:
        """Keeps what an update that was applied wrote."""
        match entity:
            case TableEntry():
                _put(self.entries[entity.table.index], operation, entity.key, entity)
            case DefaultEntry():
                default = entity
                if entity.action is None and entity.target is None:
                    default = default_of_program(program, entity.table)
                self.defaults[entity.table.index] = default
            case MemberEntry():
                _put(self.members[entity.profile.index], operation, entity.number, entity)
            case GroupEntry():
                _put(self.groups[entity.profile.index], operation, entity.number, entity)
            case MulticastGroup():
                _put(self.multicast, operation, entity.number, entity)
            case CloneSession():
                _put(self.clone_sessions, operation, entity.number, entity)
            case DirectMeter():
                entry: TableEntry | DefaultEntry | None
                if entity.key is None:
                    entry = self.defaults[entity.table.index]
                else:
                    entry = self.entries[entity.table.index].get(entity.key)
                if entry is not None:
                    entry.meter = entity.config
            case ValueSetMembers():
                self.value_sets[entity.value_set.index] = entity


def _put(held: dict[Any, Any], operation: Operation, key: object, entity: object) -> None:
    if operation is Operation.DELETE:
        held.pop(key, None)
    else:
        held[key] = entity


def default_of_program(program: Program, table: Table) -> DefaultEntry:
    """What a miss does as long as no controller says otherwise."""
    action = program.info.actions[table.default.action]
    args = pack_arguments(action, table.default.args)
    return DefaultEntry(table, action, args, modified=False)
