"""The way from a client to a BMv2: P4Runtime over gRPC, and beneath it Thrift.

The P4Runtime server of BMv2 (PI) answers a register entry with UNIMPLEMENTED, and a clone
session that has a class of service, too. Controllers are to be the same on every switch,
so requests are taken apart here, below the client: register entries go to BMv2's Thrift
server and come back as P4Runtime has them, classes of service are left out and reported.
The gRPC part of a request is sent even where it is empty: its server says whether this
client may write.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from testbed.network.bmv2.thrift import Thrift, ThriftError, ThriftLost
from testbed.p4runtime.client import data
from testbed.p4runtime.client.channel import Channel
from testbed.p4runtime.errors import Code, Failure, StatusError, batch_error
from testbed.p4runtime.schema import p4
from testbed.switch import ControlError

_WIDEST = 64  # bits of a value that Thrift carries
NO_CLASSES = (
    "copies that a clone session makes leave by the lowest queue: BMv2's sessions have no class"
    " of service, so signals do not overtake data where they are made"
)


class Bmv2Transport(Channel):
    """A connection to the two servers of a BMv2; ``note`` is told what could not be kept."""

    def __init__(
        self,
        address: str,
        thrift_port: int,
        device_id: int,
        note: Callable[[str], None],
        *,
        timeout_s: float = 60.0,
    ) -> None:
        super().__init__(address, timeout_s=timeout_s)
        self._device_id = device_id
        self._note = note
        self._registers: dict[int, Any] | None = None  # P4Info's, by number
        self._types: Any = None
        try:
            self._thrift = Thrift(thrift_port)
        except ThriftError as error:
            super().close()
            raise _status(error) from None

    def close(self) -> None:
        self._thrift.close()
        super().close()

    def set_pipeline(self, request: Any) -> None:
        super().set_pipeline(request)
        self._registers = None

    # ---- writing -----------------------------------------------------------------------

    def write(self, request: Any) -> None:
        rest = p4.WriteRequest()
        rest.CopyFrom(request)
        del rest.updates[:]
        registers, places = [], []
        for place, update in enumerate(request.updates):
            if update.entity.HasField("register_entry"):
                registers.append((place, update))
            else:
                places.append(place)
                self._adopt(rest.updates.add(), update)
        failures: list[Failure | None] = [None] * len(request.updates)
        try:
            super().write(rest)
        except StatusError as error:
            if error.failures is None or len(error.failures) != len(places):
                raise
            for place, failure in zip(places, error.failures, strict=True):
                failures[place] = failure
        for place, update in registers:
            try:
                self._write_register(update)
            except StatusError as error:
                failures[place] = Failure(error.code, error.message)
        if any(failures):
            raise batch_error("updates", failures)

    def _adopt(self, made: Any, update: Any) -> None:
        made.CopyFrom(update)
        engine = made.entity.packet_replication_engine_entry
        if engine.clone_session_entry.class_of_service:
            engine.clone_session_entry.class_of_service = 0
            self._note(NO_CLASSES)

    def _write_register(self, update: Any) -> None:
        entry = update.entity.register_entry
        if update.type != p4.Update.MODIFY:
            raise StatusError(Code.INVALID_ARGUMENT, "registers can only be modified")
        register = self._register(entry.register_id)
        name = register.preamble.name
        value = int(data.read(register.type_spec, entry.data, self._types))
        if value >= 1 << (_WIDEST - 1):
            value -= 1 << _WIDEST  # as Thrift's i64 has these bits
        try:
            if entry.HasField("index"):
                self._thrift.register_write(name, entry.index.index, value)
            else:
                self._thrift.register_fill(name, register.size, value)
        except ThriftError as error:
            raise _status(error) from None

    # ---- reading -----------------------------------------------------------------------

    def read(self, request: Any) -> Iterator[Any]:
        rest = p4.ReadRequest()
        rest.CopyFrom(request)
        del rest.entities[:]
        registers = []
        for entity in request.entities:
            if entity.HasField("register_entry"):
                registers.append(entity.register_entry)
            else:
                rest.entities.add().CopyFrom(entity)
        if rest.entities:
            yield from super().read(rest)
        for entry in registers:
            yield self._read_register(entry)

    def _read_register(self, entry: Any) -> Any:
        response = p4.ReadResponse()
        wanted = [self._register(entry.register_id)] if entry.register_id else self._all().values()
        for register in wanted:
            name = register.preamble.name
            try:
                if entry.HasField("index"):
                    at = entry.index.index
                    cells = [(at, self._thrift.register_read(name, at))]
                else:
                    cells = [*enumerate(self._thrift.register_read_all(name))]
            except ThriftError as error:
                raise _status(error) from None
            for index, value in cells:
                made = response.entities.add().register_entry
                made.register_id = register.preamble.id
                made.index.index = index
                number = value & ((1 << _WIDEST) - 1) if _unsigned(register) else value
                try:
                    data.write(register.type_spec, number, made.data, self._types, name)
                except ControlError as error:
                    raise StatusError(Code.UNIMPLEMENTED, str(error)) from None
        return response

    # ---- registers by number -------------------------------------------------------------

    def _register(self, number: int) -> Any:
        """P4Info's register. Raises StatusError for one that Thrift cannot carry."""
        register = self._all().get(number)
        if register is None:
            raise StatusError(Code.NOT_FOUND, f"the program has no register with id {number}")
        kind = register.type_spec.WhichOneof("type_spec")
        bits = register.type_spec.bitstring
        width = max(bits.bit.bitwidth, bits.int.bitwidth)
        if kind not in ("bitstring", "bool") or width > _WIDEST:
            what = f"{width} bits" if width > _WIDEST else f"values of the type {kind}"
            raise StatusError(
                Code.UNIMPLEMENTED,
                f"register `{register.preamble.name}` has {what}; of BMv2's registers, those of"
                f" bit<W>, int<W> and bool can be reached, up to {_WIDEST} bits wide",
            )
        return register

    def _all(self) -> dict[int, Any]:
        if self._registers is None:
            request = p4.GetForwardingPipelineConfigRequest(
                device_id=self._device_id,
                response_type=p4.GetForwardingPipelineConfigRequest.P4INFO_AND_COOKIE,
            )
            p4info = self.get_pipeline(request).config.p4info
            self._types = p4info.type_info
            self._registers = {r.preamble.id: r for r in p4info.registers}
        return self._registers


def _unsigned(register: Any) -> bool:
    return not register.type_spec.bitstring.HasField("int")


def _status(error: ThriftError) -> StatusError:
    code = Code.UNAVAILABLE if isinstance(error, ThriftLost) else Code.UNKNOWN
    return StatusError(code, str(error))
