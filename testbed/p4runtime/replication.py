"""Multicast groups and clone sessions, in P4Runtime's form and in the switch's.

Source: P4Runtime specification, PacketReplicationEngineEntry.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from testbed.p4runtime.errors import Code, StatusError, invalid
from testbed.p4runtime.schema import p4
from testbed.p4runtime.translation import PortCodec
from testbed.switch.entities import (
    BackupReplica,
    CloneSession,
    MulticastGroup,
    Operation,
    Replica,
)

_MOST_INSTANCE = (1 << 16) - 1  # egress_rid of v1model is a bit<16>
_MOST_GROUP = (1 << 16) - 1
_MOST_SESSION = 1 << 15
_CLASSES = 8


def decode_multicast(message: Any, operation: Operation, ports: PortCodec) -> MulticastGroup:
    """A ``p4.MulticastGroupEntry``. Raises StatusError."""
    number = message.multicast_group_id
    where = f"multicast group {number}"
    if number == 0:
        raise invalid(f"{where}: groups are numbered 1 to {_MOST_GROUP}; 0 stands for all")
    if number > _MOST_GROUP:
        raise StatusError(Code.OUT_OF_RANGE, f"{where}: groups are numbered 1 to {_MOST_GROUP}")
    group = MulticastGroup(number)
    if operation is not Operation.DELETE:
        group.replicas = _replicas(message.replicas, where, ports)
        group.metadata = message.metadata
        group.attached = message.SerializeToString()
    return group


def encode_multicast(group: MulticastGroup, ports: PortCodec) -> Any:
    """The ``p4.MulticastGroupEntry``, as it was written where it came by P4Runtime."""
    if group.attached is not None:
        return p4.MulticastGroupEntry.FromString(group.attached)
    message = p4.MulticastGroupEntry(multicast_group_id=group.number, metadata=group.metadata)
    _encode_replicas(group.replicas, message, ports)
    return message


def decode_session(message: Any, operation: Operation, ports: PortCodec) -> CloneSession:
    """A ``p4.CloneSessionEntry``. Raises StatusError."""
    number = message.session_id
    where = f"clone session {number}"
    if number == 0:
        raise invalid(f"{where}: sessions are numbered 1 to {_MOST_SESSION}; 0 stands for all")
    if number > _MOST_SESSION:
        raise StatusError(Code.OUT_OF_RANGE, f"{where}: sessions are numbered 1 to {_MOST_SESSION}")
    session = CloneSession(number)
    if operation is Operation.DELETE:
        return session
    if message.class_of_service >= _CLASSES:
        raise invalid(
            f"{where}: the class of service is 0 to {_CLASSES - 1}, not {message.class_of_service}"
        )
    if message.packet_length_bytes < 0:
        raise invalid(f"{where}: packet_length_bytes is 0 (whole) or more")
    session.replicas = _replicas(message.replicas, where, ports)
    session.class_of_service = message.class_of_service
    session.packet_bytes = message.packet_length_bytes
    session.attached = message.SerializeToString()
    return session


def encode_session(session: CloneSession, ports: PortCodec) -> Any:
    """The ``p4.CloneSessionEntry``, as it was written where it came by P4Runtime."""
    if session.attached is not None:
        return p4.CloneSessionEntry.FromString(session.attached)
    message = p4.CloneSessionEntry(
        session_id=session.number,
        class_of_service=session.class_of_service,
        packet_length_bytes=session.packet_bytes,
    )
    _encode_replicas(session.replicas, message, ports)
    return message


def _replicas(messages: Sequence[Any], where: str, ports: PortCodec) -> tuple[Replica, ...]:
    known: set[tuple[int, int]] = set()
    replicas = []
    for message in messages:
        port = _port(message, f"{where}, port of a replica", ports)
        replica = _distinct(port, message.instance, known, where)
        backups = []
        for item in message.backup_replicas:
            backup = ports.decode(item.port, f"{where}, port of a backup replica")
            if backup == port:
                raise invalid(f"{where}: the replica of port {port} has a backup of the same port")
            backups.append(BackupReplica(*_distinct(backup, item.instance, known, where)))
        replicas.append(Replica(*replica, tuple(backups)))
    return tuple(replicas)


def _distinct(port: int, instance: int, known: set[tuple[int, int]], where: str) -> tuple[int, int]:
    """Port and instance of a replica or a backup, which are all different in a group."""
    if instance > _MOST_INSTANCE:
        raise invalid(f"{where}: an instance is 0 to {_MOST_INSTANCE}, not {instance}")
    if (port, instance) in known:
        raise invalid(f"{where}: port {port} with instance {instance} is there twice")
    known.add((port, instance))
    return port, instance


def _port(message: Any, where: str, ports: PortCodec) -> int:
    if message.WhichOneof("port_kind") == "egress_port":  # as it was before 1.4
        return ports.check(message.egress_port, where)
    return ports.decode(message.port, where)


def _encode_replicas(replicas: Sequence[Replica], into: Any, ports: PortCodec) -> None:
    for replica in replicas:
        message = into.replicas.add(port=ports.encode(replica.port), instance=replica.rid)
        for backup in replica.backups:
            message.backup_replicas.add(port=ports.encode(backup.port), instance=backup.rid)
