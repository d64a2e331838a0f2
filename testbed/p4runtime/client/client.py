"""The client: everything P4Runtime can do, by name, and what the switch tells."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Self

from testbed.p4runtime.client import data
from testbed.p4runtime.client.copies import CopyClient
from testbed.p4runtime.client.names import Field, Thing, check_given
from testbed.p4runtime.client.session import RequestError
from testbed.p4runtime.client.tables import Entry
from testbed.p4runtime.client.transport import ClientTls, Direct
from testbed.p4runtime.client.values import from_bytes, to_bytes
from testbed.p4runtime.device import Device
from testbed.p4runtime.errors import StatusError
from testbed.p4runtime.schema import p4
from testbed.switch.values import Value
from testbed.time_units import NS_PER_S


@dataclass(frozen=True)
class Packet:
    """A packet-in: the frame behind its header, and the header's fields by name."""

    payload: bytes
    metadata: Mapping[str, Value]


OnDigest = Callable[[list[Any]], None]
OnPacket = Callable[[Packet], None]
OnIdle = Callable[[list[Entry]], None]


class Client(CopyClient):
    """One switch, as a controller sees it; see :meth:`connect` and :meth:`direct`.

    A controller is written once. Over gRPC its handlers are called by a thread of the
    client's own, one message after the other; with direct calls, at the instant of the
    fabric at which the switch sends. Handlers may write and read.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self._on_digest: dict[int, tuple[Thing, OnDigest]] = {}
        self._on_packet: OnPacket | None = None
        self._on_idle: OnIdle | None = None
        super().__init__(*args, **kwargs)

    @classmethod
    def connect(
        cls,
        address: str = "127.0.0.1:50051",
        *,
        device_id: int = 1,
        election_id: int | None = None,
        role: str = "",
        role_config: Any = None,
        read_only: bool = False,
        timeout_s: float = 60.0,
        tls: ClientTls | None = None,
    ) -> Self:
        """A client of the switch at ``address``, over gRPC; :class:`.Session` says what
        the others are. ``timeout_s`` bounds how long the switch may take to appear, and
        each call. Raises OSError where a file of ``tls`` cannot be read."""
        # gRPC takes its time to import; direct calls do without.
        from testbed.p4runtime.client.channel import Channel  # noqa: PLC0415

        channel = Channel(address, timeout_s=timeout_s, tls=tls)
        try:
            channel.connect()
        except StatusError as error:
            raise RequestError(error) from None
        return cls(
            channel,
            device_id=device_id,
            election_id=election_id,
            role=role,
            role_config=role_config,
            read_only=read_only,
            name=address,
        )

    @classmethod
    def direct(cls, device: Device, **kwargs: Any) -> Self:
        """A client of a device in this process; ``kwargs`` are those of :class:`.Session`."""
        return cls(Direct(device), device_id=device.device_id, **kwargs)

    # ---- digests ---------------------------------------------------------------------------

    def on_digest(
        self,
        name: str,
        handler: OnDigest,
        *,
        max_list_size: int = 1,
        max_timeout_s: float = 0.0,
        ack_timeout_s: float = 0.0,
    ) -> None:
        """Lets ``handler`` have the digests called ``name``, in lists: of a struct's
        fields by name. A list is sent when it has ``max_list_size`` digests, or when its
        first is ``max_timeout_s`` old. It is acknowledged when the handler returns;
        until then, and for at most ``ack_timeout_s``, the switch does not repeat it."""
        digest = self.names.digests.find(name)
        self._on_digest[digest.number] = (digest, handler)
        entity = p4.Entity()
        entity.digest_entry.digest_id = digest.number
        known = any(found.digest_entry.HasField("config") for found in self._find(entity))
        config = entity.digest_entry.config
        config.max_list_size = max_list_size
        config.max_timeout_ns = round(max_timeout_s * NS_PER_S)
        config.ack_timeout_ns = round(ack_timeout_s * NS_PER_S)
        config.SetInParent()
        self._submit(p4.Update.MODIFY if known else p4.Update.INSERT, entity)

    def stop_digest(self, name: str) -> None:
        """Lets the switch send the digests called ``name`` no more."""
        digest = self.names.digests.find(name)
        entity = p4.Entity()
        entity.digest_entry.digest_id = digest.number
        self._submit(p4.Update.DELETE, entity)
        self._on_digest.pop(digest.number, None)

    # ---- packets ---------------------------------------------------------------------------

    def on_packet_in(self, handler: OnPacket) -> None:
        """Lets ``handler`` have the packets that the program sends to the CPU port."""
        self._on_packet = handler

    def packet_out(self, payload: bytes, metadata: Mapping[str, Value] | None = None) -> None:
        """Sends a frame into the switch at its CPU port, behind the program's
        ``packet_out`` header with these fields."""
        fields = self.names.packet_fields("packet_out")
        given = metadata or {}
        where = f"{self.name}: packet-out"
        check_given(fields, given, where)
        request = p4.StreamMessageRequest()
        request.packet.payload = payload
        for field in fields:
            value = to_bytes(field, given[field.name], f"{where}, field `{field.name}`")
            request.packet.metadata.add(metadata_id=field.number, value=value)
        self._send(request)

    # ---- idle entries ----------------------------------------------------------------------

    def on_idle(self, handler: OnIdle) -> None:
        """Lets ``handler`` have the entries that were not hit for their idle time-out.
        They stay until somebody deletes them."""
        self._on_idle = handler

    # ---- dispatch --------------------------------------------------------------------------

    def _dispatch(self, kind: str, response: Any) -> None:
        if kind == "digest":
            self._digest(response.digest)
        elif kind == "packet" and self._on_packet is not None:
            fields = {f.number: f for f in self.names.packet_fields("packet_in")}
            self._on_packet(_packet(response.packet, fields))
        elif kind == "idle_timeout_notification" and self._on_idle is not None:
            entries = response.idle_timeout_notification.table_entry
            self._on_idle([self.read_entry(entry) for entry in entries])

    def _digest(self, message: Any) -> None:
        known = self._on_digest.get(message.digest_id)
        if known is None:
            return
        digest, handler = known
        spec, types = digest.message.type_spec, self.names.p4info.type_info
        handler([data.read(spec, one, types) for one in message.data])
        request = p4.StreamMessageRequest()
        request.digest_ack.digest_id = message.digest_id
        request.digest_ack.list_id = message.list_id
        if self._stream is not None:  # the handler may have closed the client
            self._stream.send(request)


def _packet(message: Any, fields: Mapping[int, Field]) -> Packet:
    metadata = {
        fields[m.metadata_id].name: from_bytes(fields[m.metadata_id], m.value)
        for m in message.metadata
    }
    return Packet(message.payload, metadata)
