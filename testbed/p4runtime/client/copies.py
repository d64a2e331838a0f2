"""Action profiles, multicast groups and clone sessions through a client."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from testbed.p4runtime.bytestrings import encode
from testbed.p4runtime.client.cells import CellClient
from testbed.p4runtime.client.names import Thing
from testbed.p4runtime.client.tables import watched
from testbed.p4runtime.client.values import ActionWriter, read_action
from testbed.p4runtime.schema import p4
from testbed.switch import ControlError, WeightedAction
from testbed.switch.checks import check_group, check_session, check_weight
from testbed.switch.entities import BackupReplica, GroupMember, Replica
from testbed.switch.values import Value

# A group's members: numbers, or their weights (and watch ports) by number.
Members = Iterable[int] | Mapping[int, int | GroupMember]


@dataclass(frozen=True)
class ProfileGroup:
    """A group of an action selector as it was read."""

    number: int
    members: Mapping[int, GroupMember]
    max_size: int


@dataclass(frozen=True)
class Clones:
    """A clone session as it was read; ``packet_length``: bytes that clones are cut to."""

    number: int
    replicas: tuple[Replica, ...]
    class_of_service: int
    packet_length: int


class CopyClient(CellClient):
    """Members and groups of action profiles, and the copies that the switch makes."""

    # ---- members ---------------------------------------------------------------------------

    def member_insert(
        self, profile: str, member: int, action: str, params: Mapping[str, Value] | None = None
    ) -> None:
        """Adds a member under a number of the caller's."""
        self._submit(p4.Update.INSERT, self._member(profile, member, action, params))

    def member_modify(
        self, profile: str, member: int, action: str, params: Mapping[str, Value] | None = None
    ) -> None:
        """Gives a member another action, in every group and entry that has it."""
        self._submit(p4.Update.MODIFY, self._member(profile, member, action, params))

    def member_delete(self, profile: str, member: int) -> None:
        """Removes a member; the switch refuses one that is still in use."""
        self._submit(p4.Update.DELETE, self._member(profile, member, None, None))

    def members(self, profile: str) -> dict[int, WeightedAction]:
        """The members by number, each with its action."""
        entity = p4.Entity()
        number = self.names.profiles.find(profile).number
        entity.action_profile_member.action_profile_id = number
        found = (e.action_profile_member for e in self._read(entity))
        actions = self.names.actions
        return {m.member_id: WeightedAction(*read_action(actions, m.action)) for m in found}

    def _member(
        self, profile: str, member: int, action: str | None, params: Mapping[str, Value] | None
    ) -> Any:
        found = self.names.profiles.find(profile)
        entity = p4.Entity()
        message = entity.action_profile_member
        message.action_profile_id, message.member_id = found.number, member
        if action is not None:
            self._profile_actions(found).write(action, params, message.action)
        return entity

    def _profile_actions(self, found: Thing) -> ActionWriter:
        where = f"{self.name}: action profile `{found.name}`"
        if not found.message.table_ids:
            raise ControlError(f"{where} has no table, and its members the actions of its tables")
        table = self.names.tables_by_number[found.message.table_ids[0]]
        return ActionWriter(table.actions, where)

    # ---- groups ----------------------------------------------------------------------------

    def group_insert(
        self, profile: str, group: int, members: Members = (), max_size: int = 0
    ) -> None:
        """A group of these members; ``max_size``: how large it may become, 0 as the
        program says."""
        self._submit(p4.Update.INSERT, self._group(profile, group, members, max_size))

    def group_modify(self, profile: str, group: int, members: Members, max_size: int = 0) -> None:
        """Gives a group these members, and no others."""
        self._submit(p4.Update.MODIFY, self._group(profile, group, members, max_size))

    def group_delete(self, profile: str, group: int) -> None:
        """Removes a group; the switch refuses one that is still in use."""
        self._submit(p4.Update.DELETE, self._group(profile, group, (), 0))

    def groups(self, profile: str) -> dict[int, ProfileGroup]:
        """The groups by number."""
        entity = p4.Entity()
        number = self.names.profiles.find(profile).number
        entity.action_profile_group.action_profile_id = number
        found = (e.action_profile_group for e in self._read(entity))
        return {
            g.group_id: ProfileGroup(
                g.group_id,
                {m.member_id: GroupMember(m.weight, watched(m)) for m in g.members},
                g.max_size,
            )
            for g in found
        }

    def _group(self, profile: str, group: int, members: Members, max_size: int) -> Any:
        found = self.names.profiles.find(profile)
        entity = p4.Entity()
        message = entity.action_profile_group
        message.action_profile_id, message.group_id = found.number, group
        message.max_size = max_size
        weights = members if isinstance(members, Mapping) else dict.fromkeys(members, 1)
        where = f"{self.name}: action selector `{found.name}`, group {group}"
        for number, given in weights.items():
            one = given if isinstance(given, GroupMember) else GroupMember(given)
            made = message.members.add(member_id=number, weight=check_weight(one.weight, 0, where))
            if one.watch_port is not None:
                made.watch_port = encode(one.watch_port)
        return entity

    # ---- packet replication ------------------------------------------------------------------

    def multicast_group(self, group: int, replicas: Iterable[Replica | tuple[int, int]]) -> None:
        """Sets the (port, egress_rid) copies of a group (1 to 65535); none removes it."""
        check_group(group, f"{self.name}: multicast group {group}")
        entity = self._multicast(group)
        engine = entity.packet_replication_engine_entry
        known = bool(self._find(entity))
        _put_replicas(engine.multicast_group_entry.replicas, replicas)
        self._set(entity, bool(engine.multicast_group_entry.replicas), known)

    def multicast_groups(self) -> dict[int, tuple[Replica, ...]]:
        """All groups by number."""
        found = (
            e.packet_replication_engine_entry.multicast_group_entry
            for e in self._read(self._multicast(0))
        )
        return {g.multicast_group_id: _replicas(g.replicas) for g in found}

    def clone_session(
        self,
        session: int,
        replicas: Iterable[Replica | tuple[int, int]],
        class_of_service: int = 0,
        packet_length: int = 0,
    ) -> None:
        """Sets what ``clone(..., session)`` makes: a copy for each (port, egress_rid), in
        the queue ``class_of_service``, cut to ``packet_length`` bytes (0: whole). Without
        replicas the session is removed."""
        check_session(session, class_of_service, f"{self.name}: clone session {session}")
        entity = self._clones(session)
        known = bool(self._find(entity))
        message = entity.packet_replication_engine_entry.clone_session_entry
        message.class_of_service = class_of_service
        message.packet_length_bytes = packet_length
        _put_replicas(message.replicas, replicas)
        self._set(entity, bool(message.replicas), known)

    def clone_sessions(self) -> dict[int, Clones]:
        """All sessions by number."""
        found = (
            e.packet_replication_engine_entry.clone_session_entry
            for e in self._read(self._clones(0))
        )
        return {
            s.session_id: Clones(
                s.session_id, _replicas(s.replicas), s.class_of_service, s.packet_length_bytes
            )
            for s in found
        }

    def _multicast(self, group: int) -> Any:
        entity = p4.Entity()
        engine = entity.packet_replication_engine_entry
        engine.multicast_group_entry.multicast_group_id = group
        return entity

    def _clones(self, session: int) -> Any:
        entity = p4.Entity()
        entity.packet_replication_engine_entry.clone_session_entry.session_id = session
        return entity

    def _set(self, entity: Any, wanted: bool, known: bool) -> None:
        if wanted:
            self._submit(p4.Update.MODIFY if known else p4.Update.INSERT, entity)
        elif known:
            self._submit(p4.Update.DELETE, entity)


def _put_replicas(message: Any, replicas: Iterable[Replica | tuple[int, int]]) -> None:
    for replica in replicas:
        port, rid, backups = Replica(*replica)
        made = message.add(egress_port=_port_number(port), instance=rid)
        for backup in backups:
            made.backup_replicas.add(port=encode(_port_number(backup.port)), instance=backup.rid)


def _port_number(port: int) -> int:
    if port < 0:
        raise ControlError(f"a copy cannot go to port {port}")
    return port


def _replicas(message: Any) -> tuple[Replica, ...]:
    return tuple(
        Replica(
            _port(replica),
            replica.instance,
            tuple(
                BackupReplica(int.from_bytes(backup.port, "big"), backup.instance)
                for backup in replica.backup_replicas
            ),
        )
        for replica in message
    )


def _port(replica: Any) -> int:
    if replica.WhichOneof("port_kind") == "port":
        return int.from_bytes(replica.port, "big")
    return int(replica.egress_port)
