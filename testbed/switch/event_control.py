"""What a switch tells its controllers, and frames between the two."""

from __future__ import annotations

from collections.abc import Callable

from testbed.compiler.program import Digest
from testbed.engine import DigestMessage, EngineError, EngineEvent, EventKind
from testbed.switch.entities import DigestEvent, Event, EventsLost, IdleEvent, PacketIn
from testbed.switch.errors import ControlError, Refusals
from testbed.switch.writing import WrittenSwitch

Listener = Callable[[Event], None]


class EventControl(WrittenSwitch):
    """The part of a :class:`~testbed.switch.control.Switch` that concerns events."""

    # By the function that ends the subscription. Replaced, never changed: the fabric's
    # thread may be calling those that are in it.
    _listeners: tuple[Listener, ...] = ()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Calls ``listener`` for every event from now on; what it returns ends that.

        Live: from a thread of the fabric's own, one event after the other. Virtual: while
        the fabric runs, at the event's time, for which time stands still.
        """

        def hear(event: Event) -> None:
            listener(event)

        with self._lock:
            self._listeners = (*self._listeners, hear)
            self.fabric.listen_to(self.node, self._hear)

        def end() -> None:
            with self._lock:
                self._listeners = tuple(known for known in self._listeners if known is not hear)
                if not self._listeners:
                    self.fabric.listen_to(self.node, None)

        return end

    def _hear(self, told: EngineEvent) -> None:
        event = self._event(told)
        if event is not None:
            for listener in self._listeners:
                listener(event)

    def _event(self, told: EngineEvent) -> Event | None:
        match told.kind:
            case EventKind.PACKET_IN:
                return PacketIn(told.at_ps, told.data)
            case EventKind.LOST:
                return EventsLost(told.at_ps, told.number)
        with self._lock:  # a program that is being replaced is or is not
            if told.epoch != self.epoch:
                return None  # numbers of a program that was replaced since
            if told.kind is EventKind.DIGEST:
                digest = self.program.info.digests[told.number]
                return DigestEvent(told.at_ps, digest, _fields(digest, told.data))
            entry = self.held.entries.get(told.number, {}).get(told.data)
            return None if entry is None else IdleEvent(told.at_ps, entry)

    def digest_values(self, message: DigestMessage) -> tuple[str, dict[str, int]]:
        """The type's name and the fields of a digest that this switch sent."""
        digest = self.program.info.digests[message.digest]
        names = [field.name for field in digest.fields]
        return digest.name, dict(zip(names, _fields(digest, message.data), strict=True))

    # ---- the CPU port ------------------------------------------------------------------

    def set_cpu_port(self, port: int) -> None:
        """Makes a port the one behind which the controllers are: what leaves through it is
        a :class:`PacketIn`. Once in a switch's life; no interface may be attached there."""
        with Refusals(f"{self.name}: CPU port {port}"):
            self.fabric.attach_cpu(self.node, port)

    def packet_out(self, frame: bytes) -> None:
        """Lets a frame enter at the CPU port, now. Raises ControlError."""
        try:
            self.fabric.packet_out(self.node, frame)
        except EngineError as error:
            raise ControlError.of(f"{self.name}: packet out", error) from error


def _fields(digest: Digest, data: bytes) -> tuple[int, ...]:
    """The fields of a packed digest, in their order."""
    packed = int.from_bytes(data, "big")
    left = 8 * len(data)
    values = []
    for field in digest.fields:
        left -= field.width
        value = packed >> left & ((1 << field.width) - 1)
        if field.signed and value >> (field.width - 1):
            value -= 1 << field.width
        values.append(value)
    return tuple(values)
