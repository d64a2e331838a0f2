"""Copies that a switch makes, as controllers see them: clone sessions, multicast groups."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from testbed.switch.entities import CloneSession, MulticastGroup, Operation, Replica
from testbed.switch.writing import WrittenSwitch

Copy = Replica | tuple[int, int]


class ReplicationControl(WrittenSwitch):
    """The part of a :class:`~testbed.switch.control.Switch` that concerns copies."""

    def clone_session(
        self,
        session: int,
        replicas: Iterable[Copy],
        class_of_service: int = 0,
        packet_length: int = 0,
    ) -> None:
        """Sets what ``clone(..., session)`` makes: a copy for each (port, egress_rid), or Replica
        where it has backups.

        ``class_of_service`` is their queue (0 to 7), ``packet_length`` the bytes
        they are cut to (0: whole). Without replicas the session is removed.
        """
        made = CloneSession(session, _replicas(replicas), class_of_service, packet_length)
        self._set_copies(made, self.held.clone_sessions)

    def multicast_group(self, group: int, replicas: Iterable[Copy]) -> None:
        """Sets the copies of a group (1 to 65535), as of a clone session; none removes it."""
        made = MulticastGroup(group, _replicas(replicas))
        self._set_copies(made, self.held.multicast)

    def _set_copies(self, made: CloneSession | MulticastGroup, held: Mapping[int, object]) -> None:
        def apply() -> None:
            with self._lock:
                is_there = made.number in held
                if made.replicas:
                    operation = Operation.MODIFY if is_there else Operation.INSERT
                    self.write_now(operation, made)
                elif is_there:
                    self.write_now(Operation.DELETE, made)

        self.fabric.control(apply)

    def multicast_groups(self) -> list[MulticastGroup]:
        """Those that are set, in the order in which they came."""
        with self._lock:
            return list(self.held.multicast.values())

    def clone_sessions(self) -> list[CloneSession]:
        """Those that are set, in the order in which they came."""
        with self._lock:
            return list(self.held.clone_sessions.values())


def _replicas(replicas: Iterable[Copy]) -> tuple[Replica, ...]:
    return tuple(Replica(*replica) for replica in replicas)
