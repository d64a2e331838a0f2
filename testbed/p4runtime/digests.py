"""Digests on their way to controllers: collected into lists, acknowledged.

Source: P4Runtime specification, DigestEntry. Of each digest that is enabled there is a
buffer, of messages that wait to be sent, and a cache, of messages that were sent and not
acknowledged yet; a message that is in either is a duplicate and dropped. Time is the
caller's, so the same code runs on both clocks. Nothing here locks.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from typing import Any

from testbed.p4runtime.errors import Code, StatusError, invalid
from testbed.p4runtime.schema import p4
from testbed.switch.entities import Operation

MOST_LIST = 1000  # digests in a list where the controller sets no limit
_MOST_WAITING = 100_000  # in a cache: what comes beyond is lost, as the specification allows

Values = tuple[int, ...]


@dataclass
class _Digest:
    """One that is enabled. ``sent``: the list that a message went in, by the message."""

    config: Any
    waiting: dict[Values, None] = field(default_factory=dict)
    since_ns: int = 0
    sent: dict[Values, int] = field(default_factory=dict)
    lists: dict[int, tuple[int, list[Values]]] = field(default_factory=dict)  # time, messages
    next_list: int = 1


class Digests:
    """The digests of one pipeline. Lists come out of :meth:`add` and :meth:`due`."""

    def __init__(self) -> None:
        self._enabled: dict[int, _Digest] = {}

    def check(self, operation: Operation, enabled: bool, config: Any, name: str) -> None:
        """That an update can be carried out; ``enabled``: before it. Raises StatusError."""
        where = f"digest `{name}`"
        if operation is Operation.INSERT and enabled:
            raise StatusError(Code.ALREADY_EXISTS, f"{where} is enabled already")
        if operation is not Operation.INSERT and not enabled:
            raise StatusError(Code.NOT_FOUND, f"{where} is not enabled; insert it first")
        if operation is Operation.DELETE:
            return
        for setting in ("max_timeout_ns", "max_list_size", "ack_timeout_ns"):
            if getattr(config, setting) < 0:
                raise invalid(f"{where}: {setting} is 0 or more")

    def is_enabled(self, number: int) -> bool:
        return number in self._enabled

    def write(self, number: int, operation: Operation, config: Any) -> None:
        """An update that :meth:`check` found right."""
        if operation is Operation.DELETE:
            self._enabled.pop(number, None)
        elif number in self._enabled:
            self._enabled[number].config = config
        else:
            self._enabled[number] = _Digest(config)

    def config(self, number: int) -> Any:
        """The configuration of a digest; None: it is not enabled."""
        found = self._enabled.get(number)
        return None if found is None else found.config

    def add(self, number: int, values: Values, now_ns: int) -> list[tuple[int, list[Values]]]:
        """A digest from the dataplane. Returns the lists that are complete: id, messages."""
        digest = self._enabled.get(number)
        if digest is None:
            return []
        self._expire(digest, now_ns)
        if values in digest.waiting or values in digest.sent or len(digest.sent) >= _MOST_WAITING:
            return []
        if not digest.waiting:
            digest.since_ns = now_ns
        digest.waiting[values] = None
        most = digest.config.max_list_size or MOST_LIST
        if len(digest.waiting) >= most or digest.config.max_timeout_ns == 0:
            return [self._flush(digest, now_ns)]
        return []

    def due(self, now_ns: int) -> Iterator[tuple[int, int, list[Values]]]:
        """The lists whose time has come: digest, id, messages."""
        for number, digest in self._enabled.items():
            if digest.waiting and now_ns - digest.since_ns >= digest.config.max_timeout_ns:
                yield (number, *self._flush(digest, now_ns))

    def drain(self, now_ns: int) -> Iterator[tuple[int, int, list[Values]]]:
        """All lists that wait, before their time: digest, id, messages."""
        for number, digest in self._enabled.items():
            if digest.waiting:
                yield (number, *self._flush(digest, now_ns))

    def keep(self, numbers: Container[int]) -> None:
        """Another program runs. Those that it has, too, stay enabled; what was sent of them
        may be of another type now, and is forgotten."""
        self._enabled = {
            number: _Digest(digest.config, next_list=digest.next_list)
            for number, digest in self._enabled.items()
            if number in numbers
        }

    def next_due_ns(self) -> int | None:
        """When the next list is due."""
        times = [d.since_ns + d.config.max_timeout_ns for d in self._enabled.values() if d.waiting]
        return min(times, default=None)

    def acknowledge(self, number: int, list_id: int) -> None:
        """A controller has a list: what was in it may be sent again."""
        digest = self._enabled.get(number)
        if digest is not None and list_id in digest.lists:
            self._forget(digest, list_id)

    def forget_sent(self) -> None:
        """Another controller is primary: it has seen none of what was sent."""
        for digest in self._enabled.values():
            digest.sent.clear()
            digest.lists.clear()

    def _flush(self, digest: _Digest, now_ns: int) -> tuple[int, list[Values]]:
        messages = list(digest.waiting)
        digest.waiting.clear()
        number = digest.next_list
        digest.next_list += 1
        if digest.config.ack_timeout_ns:
            digest.lists[number] = (now_ns, messages)
            digest.sent.update(dict.fromkeys(messages, number))
        return number, messages

    def _expire(self, digest: _Digest, now_ns: int) -> None:
        """Lists are in the order of their times."""
        while digest.lists:
            number, (sent_ns, _) = next(iter(digest.lists.items()))
            if now_ns - sent_ns < digest.config.ack_timeout_ns:
                return
            self._forget(digest, number)

    def _forget(self, digest: _Digest, list_id: int) -> None:
        _, messages = digest.lists.pop(list_id)
        for message in messages:
            digest.sent.pop(message, None)


def digest_list(number: int, list_id: int, timestamp_ns: int) -> Any:
    """An empty ``p4.StreamMessageResponse`` of a digest list."""
    response = p4.StreamMessageResponse()
    response.digest.digest_id = number
    response.digest.list_id = list_id
    response.digest.timestamp = timestamp_ns
    return response
