"""Packets to and from the controller: metadata to header, and back.

A program may have a header with ``@controller_header("packet_out")`` before what the
controller sends, and one with "packet_in" before what it gets: the server makes the one
of a message's metadata and takes the other off. Without such a header a packet goes as
it is. Source: P4Runtime specification, Packet I/O; ControllerPacketMetadata.
"""

from __future__ import annotations

from typing import Any

from testbed.compiler.packet_headers import Layout
from testbed.p4runtime.errors import StatusError, invalid
from testbed.p4runtime.fields import ValueCodec
from testbed.p4runtime.pipeline import Pipeline
from testbed.p4runtime.schema import p4
from testbed.switch.errors import choices


class PacketIo:
    """The controller headers of one pipeline."""

    def __init__(self, pipeline: Pipeline) -> None:
        headers = {m.preamble.name: m for m in pipeline.own.controller_packet_metadata}
        layouts = pipeline.program.packet_headers
        self._in = _Header("packet_in", headers, layouts.get("packet_in", ()), pipeline)
        self._out = _Header("packet_out", headers, layouts.get("packet_out", ()), pipeline)

    def decode_out(self, message: Any) -> bytes:
        """The frame of a ``p4.PacketOut``. Raises StatusError (INVALID_ARGUMENT)."""
        return self._out.pack(message.metadata) + bytes(message.payload)

    def encode_in(self, frame: bytes) -> Any:
        """The ``p4.StreamMessageResponse`` of a frame; one that is shorter than the header
        has no metadata."""
        response = p4.StreamMessageResponse()
        size = self._in.size
        if len(frame) < size:
            response.packet.payload = frame
            return response
        response.packet.payload = frame[size:]
        for number, value in self._in.unpack(frame[:size]):
            response.packet.metadata.add(metadata_id=number, value=value)
        return response


class _Header:
    """``size``: its bytes."""

    def __init__(
        self, name: str, messages: dict[str, Any], layout: Layout, pipeline: Pipeline
    ) -> None:
        self._name = name
        message = messages.get(name)
        described = {} if message is None else {m.id: m for m in message.metadata}
        bits = sum(width for _, width in layout) if message is not None else 0
        self.size = (bits + 7) // 8
        self._fields: dict[int, ValueCodec] = {}
        left = 8 * self.size
        for number, width in layout if message is not None else ():
            left -= width
            if number in described:
                item = described[number]
                translation = pipeline.translation(item.type_name.name, width)
                self._fields[number] = ValueCodec(number, item.name, width, left, translation)

    def pack(self, metadata: Any) -> bytes:
        """The header with what ``p4.PacketMetadata`` messages say. Raises StatusError."""
        header = 0
        given = set()
        for item in metadata:
            field = self._fields.get(item.metadata_id)
            if field is None:
                raise self._unknown(item.metadata_id)
            if field.number in given:
                raise invalid(f"{self._name}: metadata `{field.name}` is given twice")
            given.add(field.number)
            where = f"{self._name}, metadata `{field.name}`"
            header |= field.decode(item.value, where) << field.offset
        missing = [f"`{f.name}`" for n, f in self._fields.items() if n not in given]
        if missing:
            raise invalid(f"{self._name} needs a value for {', '.join(missing)}")
        return header.to_bytes(self.size, "big")

    def unpack(self, data: bytes) -> list[tuple[int, bytes]]:
        """The fields of a header: ids, and values as the controller writes them."""
        header = int.from_bytes(data, "big")
        return [
            (number, field.encode(header >> field.offset & field.ones))
            for number, field in self._fields.items()
        ]

    def _unknown(self, number: int) -> StatusError:
        listed = [f"{f.number} ({f.name})" for f in self._fields.values()]
        return invalid(f"{self._name} has no metadata with id {number}; {choices(listed)}")
