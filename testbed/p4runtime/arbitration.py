"""Who is primary: controllers, their roles and their election ids.

A :class:`Stream` is one controller's ``StreamChannel``. Of the streams of a role, the one
whose election id is the highest that the role has ever seen is primary; there may be
none. Nothing here locks: the device calls one method at a time.

Source: P4Runtime specification, Client Arbitration and Controller Replication.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from testbed.p4runtime.errors import Code, StatusError
from testbed.p4runtime.roles import FULL_ACCESS, RoleConfig, check_exclusive, parse_role_config
from testbed.p4runtime.schema import p4
from testbed.switch.errors import choices

MOST_STREAMS = 1000  # of one role
_MOST_ROLES = 1000  # of one device: what a role has seen is never forgotten
_DEFAULT_ROLE = ""
_HALF = 64  # bits of each part of an election id

Send = Callable[[Any], None]  # a p4.StreamMessageResponse


class Stream:
    """One controller's channel. ``role`` is None until it has arbitrated."""

    def __init__(self, send: Send) -> None:
        self.send = send
        self.role: Role | None = None
        self.election_id: int | None = None  # None: it was left unset, lower than any

    @property
    def is_primary(self) -> bool:
        return self.role is not None and self.role.primary is self


class Role:
    """The controllers of one role. ``highest``: the highest election id ever seen."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.config = FULL_ACCESS
        self.packed_config: Any = None  # as the primary gave it
        self.highest: int | None = None
        self.primary: Stream | None = None
        self.streams: list[Stream] = []


class Arbitration:
    """The roles of one device, and the streams of their controllers."""

    def __init__(self, device_id: int, most_streams: int = MOST_STREAMS) -> None:
        self._device_id = device_id
        self._most_streams = most_streams
        self._roles: dict[str, Role] = {_DEFAULT_ROLE: Role(_DEFAULT_ROLE)}

    def role(self, name: str) -> Role:
        """A role that a controller has had. Raises StatusError (NOT_FOUND)."""
        role = self._roles.get(name)
        if role is None:
            known = [n or "(default)" for n in self._roles]
            raise StatusError(
                Code.NOT_FOUND,
                f"device {self._device_id} has no role `{name}`; {choices(known)}",
            )
        return role

    def primary_role(self, name: str, request: Any) -> Role:
        """The role of a request that only a primary may make. Raises StatusError."""
        role = self.role(name)
        given = _election_id(request)
        if role.primary is None or given is None or given != role.primary.election_id:
            raise StatusError(
                Code.PERMISSION_DENIED,
                f"{_shown(given)} is not the primary of {_named(role)}: {_who(role)}",
            )
        return role

    def primaries(self) -> Iterator[tuple[Role, Stream]]:
        """Every role that has a primary, and that."""
        for role in self._roles.values():
            if role.primary is not None:
                yield role, role.primary

    # ---- arbitration ----------------------------------------------------------------

    def update(self, stream: Stream, message: Any) -> bool:
        """A ``p4.MasterArbitrationUpdate`` from a controller: notifies whom it concerns.

        Returns whether the role has another primary than before. Raises StatusError, upon
        which the stream is to end.
        """
        if message.device_id != self._device_id:
            code = Code.NOT_FOUND if stream.role is None else Code.FAILED_PRECONDITION
            raise StatusError(
                code, f"there is no device {message.device_id} here; it has `{self._device_id}`"
            )
        name = message.role.name if message.HasField("role") else _DEFAULT_ROLE
        if stream.role is not None and stream.role.name != name:
            raise StatusError(
                Code.FAILED_PRECONDITION,
                f"this stream is of {_named(stream.role)}; for another role open another stream",
            )
        config = self._config(name, message)
        role = self._roles.get(name) or self._new_role(name)
        election_id = _election_id(message)
        self._check_unique(role, stream, election_id)
        if stream.role is None:
            if len(role.streams) >= self._most_streams:
                raise StatusError(
                    Code.RESOURCE_EXHAUSTED,
                    f"{_named(role)} has {self._most_streams} streams already, as many as it can",
                )
            role.streams.append(stream)
            stream.role = role
            self._roles[name] = role
        return self._elect(role, stream, election_id, message, config)

    def leave(self, stream: Stream) -> bool:
        """A controller is gone. Returns whether it was primary."""
        role = stream.role
        if role is None:
            return False
        role.streams.remove(stream)
        stream.role = None
        if role.primary is not stream:
            return False
        role.primary = None
        self._notify(role, role.streams)
        return True

    def _new_role(self, name: str) -> Role:
        if len(self._roles) >= _MOST_ROLES:
            raise StatusError(
                Code.RESOURCE_EXHAUSTED,
                f"device {self._device_id} has had {_MOST_ROLES} roles already, as many as it can",
            )
        return Role(name)

    def _config(self, name: str, message: Any) -> RoleConfig:
        if not (message.HasField("role") and message.role.HasField("config")):
            return FULL_ACCESS
        config = parse_role_config(message.role.config)
        check_exclusive(name, config, {n: role.config for n, role in self._roles.items()})
        return config

    def _check_unique(self, role: Role, stream: Stream, election_id: int | None) -> None:
        for other in role.streams:
            if other is not stream and election_id is not None and other.election_id == election_id:
                raise StatusError(
                    Code.INVALID_ARGUMENT,
                    f"another controller of {_named(role)} has the {_shown(election_id)}",
                )

    def _elect(
        self,
        role: Role,
        stream: Stream,
        election_id: int | None,
        message: Any,
        config: RoleConfig,
    ) -> bool:
        before = role.primary
        stream.election_id = election_id
        if election_id is not None and (role.highest is None or election_id >= role.highest):
            role.highest = election_id
            role.primary = stream
            role.config = config
            has_config = message.HasField("role") and message.role.HasField("config")
            role.packed_config = message.role.config if has_config else None
            self._notify(role, [s for s in role.streams if s is not stream])
            self._notify(role, [stream])
            return before is not stream
        if before is stream:  # it has stepped down
            role.primary = None
            self._notify(role, role.streams)
            return True
        self._notify(role, [stream])
        return False

    def _notify(self, role: Role, streams: list[Stream]) -> None:
        """Tells streams of a role who is primary, and whether they are."""
        for stream in streams:
            response = p4.StreamMessageResponse()
            update = response.arbitration
            update.device_id = self._device_id
            if role.name:
                update.role.name = role.name
            if role.packed_config is not None:
                update.role.config.CopyFrom(role.packed_config)
            if role.highest is not None:
                update.election_id.high = role.highest >> _HALF
                update.election_id.low = role.highest & ((1 << _HALF) - 1)
            if role.primary is stream:
                update.status.code, update.status.message = Code.OK, "you are primary"
            elif role.primary is not None:
                update.status.code = Code.ALREADY_EXISTS
                update.status.message = f"you are backup; {_who(role)}"
            else:
                update.status.code = Code.NOT_FOUND
                update.status.message = f"you are backup; {_who(role)}"
            stream.send(response)


def _election_id(message: Any) -> int | None:
    if not message.HasField("election_id"):
        return None
    high: int = message.election_id.high
    low: int = message.election_id.low
    return high << _HALF | low


def _shown(election_id: int | None) -> str:
    if election_id is None:
        return "a controller without election id"
    return f"election id {election_id}"


def _named(role: Role) -> str:
    return f"role `{role.name}`" if role.name else "the default role"


def _who(role: Role) -> str:
    if role.primary is not None:
        return f"that is {_shown(role.primary.election_id)}"
    if role.highest is None:
        return "there has been none"
    return f"there is none; who offers {role.highest} or more becomes it"
