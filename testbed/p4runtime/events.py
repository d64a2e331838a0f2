"""What a switch tells controllers: packet-ins, digests, idle entries; and what they send.

Source: P4Runtime specification, P4Runtime Stream Messages.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from testbed.p4runtime.arbitration import Arbitration, Stream
from testbed.p4runtime.cells import digest_codecs
from testbed.p4runtime.digests import Values, digest_list
from testbed.p4runtime.errors import Code, StatusError, invalid
from testbed.p4runtime.packet_io import PacketIo
from testbed.p4runtime.schema import p4
from testbed.switch.entities import DigestEvent, Event, IdleEvent, PacketIn, TableEntry
from testbed.switch.errors import ControlError, choices
from testbed.time_units import PS_PER_NS

if TYPE_CHECKING:
    from testbed.p4runtime.device import Device

_MOST_IDLE = 1000  # entries in a notification
Wake = Callable[[int], None]  # to call Events.tick() in so many nanoseconds


class Events:
    """The streams' side of one device. ``wake`` is asked for a :meth:`tick` when digests
    wait for their time, or idle entries to be told of; who sets it has a clock."""

    def __init__(self, device: Device, arbitration: Arbitration) -> None:
        self.lock = threading.RLock()
        self.wake: Wake | None = None
        self._idle_entries: list[TableEntry] = []  # to be told of
        self._device = device
        self._arbitration = arbitration
        self.pipeline_changed()

    def pipeline_changed(self) -> None:
        """Another pipeline runs."""
        with self.lock:
            pipeline = self._device.running
            self._idle_entries = []
            self._packets = PacketIo(pipeline) if pipeline is not None else None
            digests = {} if pipeline is None else pipeline.digests.by_id
            self._digest_ids = {digest: number for number, (_, digest) in digests.items()}
            self._digest_codecs = {} if pipeline is None else digest_codecs(pipeline)

    # ---- to controllers --------------------------------------------------------------

    def take(self, event: Event) -> None:
        """An event of the switch."""
        with self.lock:
            if isinstance(event, PacketIn):
                self._packet_in(event)
            elif isinstance(event, DigestEvent):
                self._digest(event)
            elif isinstance(event, IdleEvent):
                self._idle(event)

    def tick(self) -> None:
        """Sends the digest lists whose time has come, and what is idle."""
        with self.lock:
            self._send_idle()
            now_ns = self._device.now_ns()
            for number, list_id, messages in list(self._device.digests.due(now_ns)):
                self._send_list(number, list_id, messages)
            self._plan(now_ns)

    def flush(self) -> None:
        """Sends all that waits, before its time."""
        with self.lock:
            self._send_idle()
            now_ns = self._device.now_ns()
            for number, list_id, messages in list(self._device.digests.drain(now_ns)):
                self._send_list(number, list_id, messages)

    def _packet_in(self, event: PacketIn) -> None:
        if self._packets is None:
            return
        response = None
        for role, stream in self._arbitration.primaries():
            if response is None:
                response = self._packets.encode_in(event.frame)
                metadata = {m.metadata_id: m.value for m in response.packet.metadata}
            if role.config.takes(metadata):
                stream.send(response)

    def _digest(self, event: DigestEvent) -> None:
        number = self._digest_ids.get(event.digest)
        if number is None:
            return  # of a program that was replaced since, or of one that no controller set
        now_ns = event.at_ps // PS_PER_NS
        for list_id, messages in self._device.digests.add(number, event.values, now_ns):
            self._send_list(number, list_id, messages)
        self._plan(now_ns)

    def _plan(self, now_ns: int) -> None:
        due_ns = self._device.digests.next_due_ns()
        if due_ns is not None and self.wake is not None:
            self.wake(max(due_ns - now_ns, 0))

    def _send_list(self, number: int, list_id: int, messages: list[Values]) -> None:
        codec = self._digest_codecs[number]
        response = digest_list(number, list_id, self._device.timestamp_ns())
        for values in messages:
            codec.encode(iter(values), response.digest.data.add())
        self._send_to(number, response)

    def _idle(self, event: IdleEvent) -> None:
        """Told at the next tick, with others that are idle by then, if there is a clock."""
        self._idle_entries.append(event.entry)
        if self.wake is None:
            self._send_idle()
        elif len(self._idle_entries) == 1:
            self.wake(0)

    def _send_idle(self) -> None:
        """Tells of idle entries, those of one table in one message, as far as they fit."""
        pipeline = self._device.running
        by_table: dict[int, list[TableEntry]] = {}
        for entry in self._idle_entries:
            number = pipeline.tables.ids.get(entry.table.name) if pipeline is not None else None
            if number is not None:
                by_table.setdefault(number, []).append(entry)
        self._idle_entries = []
        for number, entries in by_table.items():
            for start in range(0, len(entries), _MOST_IDLE):
                self._send_to(number, self._notification(number, entries[start:][:_MOST_IDLE]))

    def _notification(self, number: int, entries: list[TableEntry]) -> Any:
        pipeline = self._device.running
        assert pipeline is not None
        codec = pipeline.tables.by_id[number]
        response = p4.StreamMessageResponse()
        response.idle_timeout_notification.timestamp = self._device.timestamp_ns()
        for entry in entries:
            if entry.attached is None:
                codec.attach(entry, pipeline.ports)
            response.idle_timeout_notification.table_entry.add().MergeFromString(entry.attached)
        return response

    def _send_to(self, number: int, response: Any) -> None:
        """To the primary of each role that has the object with this id."""
        for role, stream in self._arbitration.primaries():
            if role.config.has(number):
                stream.send(response)

    # ---- from controllers --------------------------------------------------------------

    def receive(self, stream: Stream, request: Any) -> None:
        """A message that is no arbitration: what is wrong with it is told on the stream."""
        kind = request.WhichOneof("update")
        try:
            if stream.role is None:
                raise StatusError(Code.FAILED_PRECONDITION, "arbitrate before all else")
            if not stream.is_primary:
                raise StatusError(Code.PERMISSION_DENIED, "only a primary may send this")
            if kind == "packet":
                self._packet_out(request.packet)
            elif kind == "digest_ack":
                self._acknowledge(request.digest_ack)
            else:
                known = ("arbitration", "packet", "digest_ack")
                what = "no message" if kind is None else f"a message of type `{kind}`"
                raise StatusError(Code.UNIMPLEMENTED, f"the stream had {what}; {choices(known)}")
        except (StatusError, ControlError) as error:
            response = p4.StreamMessageResponse()
            response.error.canonical_code = Code(error.code.value)
            response.error.message = str(error)
            if kind == "packet":
                response.error.packet_out.packet_out.CopyFrom(request.packet)
            elif kind == "digest_ack":
                response.error.digest_list_ack.digest_list_ack.CopyFrom(request.digest_ack)
            else:
                response.error.other.SetInParent()
            stream.send(response)

    def _packet_out(self, packet: Any) -> None:
        if self._packets is None:
            raise StatusError(Code.FAILED_PRECONDITION, "no forwarding pipeline config is set")
        self._device.switch.packet_out(self._packets.decode_out(packet))

    def _acknowledge(self, ack: Any) -> None:
        pipeline = self._device.running
        if pipeline is None:
            raise invalid(f"there is no digest with id 0x{ack.digest_id:08x}; no program is set")
        pipeline.digests.find(ack.digest_id)
        with self.lock:
            self._device.digests.acknowledge(ack.digest_id, ack.list_id)
