"""Thousands of short-lived connections: messages come, are sent, and are forgotten.

Time goes in slices. Before each, the messages that start in it, or soon after it, get a
connection, with which the engine sends at exactly their time; after it, notices are read,
and connections whose message has been acknowledged are released. So memory is that of
the messages under way, and Python works once a slice and not once an event.

A stream is opened `LEAD_PS` before its message starts: what is measured are messages on
connections that are there, as servers in a data centre keep them. An RDMA-like one
needs no handshake and is opened in the same way. A connection is kept for `LINGER_PS`
after the last acknowledgement, so that what is still under way finds it.
"""

from __future__ import annotations

import random
from array import array
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from experiments._ideal import IdealFct
from experiments._mice import FIRST_EPHEMERAL_PORT, LAST_EPHEMERAL_PORT
from experiments.base import ExperimentError
from hosts.workloads import Message
from testbed.engine.connections import Connection, ConnectionConfig, End, NoticeKind
from testbed.network.units import PS_PER_US, format_time
from testbed.network.virtual import VirtualNetwork

SLICE_PS = 5 * PS_PER_US
LEAD_PS = 100 * PS_PER_US
LINGER_PS = 200 * PS_PER_US
UNFINISHED = -1


class Delivered:
    """What became of every message, in columns, in the order in which they started."""

    def __init__(self) -> None:
        self.start_ps, self.bytes = array("q"), array("q")
        self.fct_ps, self.alone_ps = array("q"), array("q")  # fct: UNFINISHED until then
        self.incast = array("i")  # its number; -1: background
        self.victim = array("b")
        self.source, self.destination = array("i"), array("i")  # numbers of hosts
        self.timeouts, self.retransmissions, self.marks = array("i"), array("i"), array("q")

    def __len__(self) -> int:
        return len(self.fct_ps)

    def add(self, message: Message, alone_ps: int, victim: bool, source: int, to: int) -> int:
        """Returns its number."""
        self.start_ps.append(message.at_ps)
        self.bytes.append(message.bytes)
        self.fct_ps.append(UNFINISHED)
        self.alone_ps.append(alone_ps)
        self.incast.append(-1 if message.incast is None else message.incast)
        self.victim.append(victim)
        self.source.append(source)
        self.destination.append(to)
        for column in (self.timeouts, self.retransmissions, self.marks):
            column.append(0)
        return len(self) - 1


class _Open(NamedTuple):
    connection: Connection
    number: int
    bytes: int


class Traffic:
    """Sends messages through a network. `messages` come by time, which counts from the
    start of :meth:`run`; `is_victim` tells which of them are measured as such."""

    def __init__(
        self,
        network: VirtualNetwork,
        config: ConnectionConfig,
        messages: Iterable[Message],
        is_victim: Callable[[Message], bool],
        *,
        seed: int,
    ) -> None:
        self._network, self._config = network, config
        self._messages: Iterator[Message] = iter(messages)
        self._following = next(self._messages, None)
        self._is_victim = is_victim
        self._ideal = IdealFct(network.topology)
        self._numbers = {name: i for i, name in enumerate(network.topology.hosts)}
        # A flow's port decides its path: drawn by message, it is the same in every cell.
        self._ports = random.Random(f"ports {seed}")
        self._open: dict[int, _Open] = {}  # by handle
        self._lingering: deque[tuple[int, Connection]] = deque()
        self.delivered = Delivered()
        self.arrived = 0
        self.origin_ps = 0  # the fabric's time when the messages' time is 0

    def run(self, limit_ps: int, after_slice: Callable[[int], None]) -> int:
        """Until all messages have arrived, or for `limit_ps`; returns how long it took.

        `after_slice` is called with the time since the start. Messages that have not
        arrived by then stay UNFINISHED. Raises ExperimentError, EngineError.
        """
        network = self._network
        self.origin_ps = network.now_ps() + LEAD_PS
        while self._following is not None or self._open:
            self._start(until_ps=network.now_ps() + SLICE_PS + LEAD_PS)
            network.run_until(network.now_ps() + SLICE_PS)
            self._hear()
            self._release(network.now_ps() - LINGER_PS)
            since_ps = network.now_ps() - self.origin_ps
            after_slice(since_ps)
            if since_ps >= limit_ps:
                break
        self._count_unfinished()
        return network.now_ps() - self.origin_ps

    def drain(self) -> None:
        """Releases what is left, and lets the frames that are under way arrive."""
        for opened in self._open.values():
            opened.connection.release()
        self._open.clear()
        self._network.run_until(self._network.now_ps() + LINGER_PS)
        self._release(self._network.now_ps())
        self._network.fabric.notices()

    # ---- a slice ---------------------------------------------------------------------

    def _start(self, until_ps: int) -> None:
        """Opens a connection for every message that starts by then, and has it sent."""
        network, message = self._network, self._following
        while message is not None and self.origin_ps + message.at_ps <= until_ps:
            source, to, size = message.source, message.destination, message.bytes
            port = self._ports.randint(FIRST_EPHEMERAL_PORT, LAST_EPHEMERAL_PORT)
            connection = network.connect(source, to, self._config, client_port=port)
            connection.send(size, at_ps=self.origin_ps + message.at_ps)
            number = self.delivered.add(
                message,
                self._ideal.of(source, to, size),
                self._is_victim(message),
                self._numbers[source],
                self._numbers[to],
            )
            self._open[connection.handle] = _Open(connection, number, size)
            message = next(self._messages, None)
        self._following = message

    def _hear(self) -> None:
        """Notes what has arrived, and lets go of what has been acknowledged."""
        delivered = self.delivered
        for notice in self._network.fabric.notices():
            opened = self._open.get(notice.connection.handle)
            if opened is None or opened.connection is not notice.connection:
                continue
            if notice.kind is NoticeKind.RECEIVED and notice.end is End.SERVER:
                if notice.bytes == opened.bytes:
                    start_ps = self.origin_ps + delivered.start_ps[opened.number]
                    delivered.fct_ps[opened.number] = notice.at_ps - start_ps
                    self.arrived += 1
            elif notice.kind is NoticeKind.SENT and notice.bytes == opened.bytes:
                self._count(opened)
                del self._open[notice.connection.handle]
                self._lingering.append((notice.at_ps, notice.connection))
            elif notice.kind is NoticeKind.RESET:
                raise ExperimentError(
                    f"a connection gave up at {format_time(notice.at_ps)} of virtual time"
                )

    def _release(self, until_ps: int) -> None:
        """Forgets the connections that had been done with by then."""
        while self._lingering and self._lingering[0][0] <= until_ps:
            self._lingering.popleft()[1].release()

    def _count(self, opened: _Open) -> None:
        stats, delivered = opened.connection.stats(), self.delivered
        delivered.timeouts[opened.number] = stats.timeouts
        delivered.retransmissions[opened.number] = stats.retransmissions
        delivered.marks[opened.number] = stats.marks

    def _count_unfinished(self) -> None:
        for opened in self._open.values():
            self._count(opened)
