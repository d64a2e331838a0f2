"""A controller as anybody would write one with grpcio alone."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import grpc
import pytest

from testbed.p4runtime.schema import p4, rpc

SERVICE = "p4.v1.P4Runtime"
WAIT_S = 20.0


class Client:
    """The calls of P4Runtime on one channel."""

    def __init__(self, address: str, device_id: int = 1, credentials: Any = None) -> None:
        options = [("grpc.max_receive_message_length", -1), ("grpc.max_metadata_size", 1 << 20)]
        self.channel = (
            grpc.insecure_channel(address, options)
            if credentials is None
            else grpc.secure_channel(address, credentials, options)
        )
        self.device_id = device_id
        self.election_id: int | None = 1
        self.role = ""
        self._streams: list[Controller] = []

    def close(self) -> None:
        for stream in self._streams:
            stream.close()
        self.channel.close()

    def unary(self, method: str, request: Any, response: Any) -> Any:
        call = self.channel.unary_unary(
            f"/{SERVICE}/{method}", type(request).SerializeToString, response.FromString
        )
        return call(request, timeout=WAIT_S)

    # ---- requests --------------------------------------------------------------------

    def identified(self, request: Any) -> Any:
        request.device_id = self.device_id
        request.role = self.role
        if self.election_id is not None:
            request.election_id.high = self.election_id >> 64
            request.election_id.low = self.election_id & ((1 << 64) - 1)
        return request

    def write(self, *updates: Any, atomicity: int = 0) -> None:
        request = p4.WriteRequest(updates=updates, atomicity=atomicity)
        self.unary("Write", self.identified(request), p4.WriteResponse)

    def insert(self, **entities: Any) -> None:
        self.write(*self.updates(p4.Update.INSERT, entities))

    def modify(self, **entities: Any) -> None:
        self.write(*self.updates(p4.Update.MODIFY, entities))

    def delete(self, **entities: Any) -> None:
        self.write(*self.updates(p4.Update.DELETE, entities))

    @staticmethod
    def updates(kind: int, entities: dict[str, Any]) -> list[Any]:
        """``table_entry=`` one message or several, and so on."""
        return [
            p4.Update(type=kind, entity=p4.Entity(**{name: message}))
            for name, given in entities.items()
            for message in (given if isinstance(given, list) else [given])
        ]

    def read_entities(self, *entities: Any) -> list[Any]:
        request = p4.ReadRequest(device_id=self.device_id, role=self.role, entities=entities)
        return [entity for response in self.read_responses(request) for entity in response.entities]

    def read_responses(self, request: Any) -> Iterator[Any]:
        call = self.channel.unary_stream(
            f"/{SERVICE}/Read", p4.ReadRequest.SerializeToString, p4.ReadResponse.FromString
        )
        return iter(call(request, timeout=WAIT_S))

    def read(self, **entities: Any) -> list[Any]:
        """What one entity asks for: the messages of its kind."""
        ((name, message),) = entities.items()
        return [getattr(e, name) for e in self.read_entities(p4.Entity(**{name: message}))]

    def stream(self, election_id: int | None = None, **arbitration: Any) -> Controller:
        """A stream; with an election id, or other fields, one that has arbitrated."""
        stream = Controller(self)
        self._streams.append(stream)
        if election_id is not None or arbitration:
            stream.arbitrate(election_id, **arbitration)
        return stream


class Controller:
    """A StreamChannel, and what has come on it."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._requests: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self.received: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._call = client.channel.stream_stream(
            f"/{SERVICE}/StreamChannel",
            p4.StreamMessageRequest.SerializeToString,
            p4.StreamMessageResponse.FromString,
        )(iter(self._requests.get, None))
        self._thread = threading.Thread(target=self._receive, daemon=True)
        self._thread.start()

    def _receive(self) -> None:
        try:
            for message in self._call:
                self.received.put(message)
            self.received.put(None)
        except grpc.RpcError as error:
            self.received.put(error)

    def send(self, **update: Any) -> None:
        self._requests.put(p4.StreamMessageRequest(**update))

    def arbitrate(self, election_id: int | None, **fields: Any) -> Any:
        """The answer to an arbitration."""
        self.send_arbitration(election_id, **fields)
        return self.next("arbitration")

    def send_arbitration(self, election_id: int | None, **fields: Any) -> None:
        message = p4.MasterArbitrationUpdate(**{"device_id": self._client.device_id, **fields})
        if election_id is not None:
            message.election_id.high = election_id >> 64
            message.election_id.low = election_id & ((1 << 64) - 1)
        self.send(arbitration=message)

    def next(self, kind: str) -> Any:
        """The next message, which must be of this kind."""
        message = self.received.get(timeout=WAIT_S)
        if isinstance(message, Exception):
            raise message
        assert message is not None, "the stream has ended"
        assert message.WhichOneof("update") == kind, message
        return getattr(message, kind)

    def ended(self) -> grpc.StatusCode:
        """The status with which the stream has ended."""
        while True:
            message = self.received.get(timeout=WAIT_S)
            if isinstance(message, grpc.RpcError):
                code: grpc.StatusCode = message.code()  # type: ignore[attr-defined]
                return code
            if message is None:
                return grpc.StatusCode.OK

    def close(self) -> None:
        self._requests.put(None)
        self._call.cancel()
        self._thread.join(WAIT_S)


def failures(error: grpc.RpcError) -> list[Any]:
    """The ``p4.Error`` of each element of the batch."""
    metadata = dict(error.trailing_metadata() or ())  # type: ignore[attr-defined]
    status = rpc.Status.FromString(metadata["grpc-status-details-bin"])
    assert status.code == grpc.StatusCode.UNKNOWN.value[0]
    found = []
    for detail in status.details:
        failure = p4.Error()
        assert detail.Unpack(failure)
        found.append(failure)
    return found


def codes(error: grpc.RpcError) -> Sequence[int]:
    return [failure.canonical_code for failure in failures(error)]


def exact(field: int, value: bytes) -> Any:
    return p4.FieldMatch(field_id=field, exact=p4.FieldMatch.Exact(value=value))


def lpm(field: int, value: bytes, length: int) -> Any:
    return p4.FieldMatch(field_id=field, lpm=p4.FieldMatch.LPM(value=value, prefix_len=length))


def ternary(field: int, value: bytes, mask: bytes) -> Any:
    return p4.FieldMatch(field_id=field, ternary=p4.FieldMatch.Ternary(value=value, mask=mask))


def range_(field: int, low: bytes, high: bytes) -> Any:
    return p4.FieldMatch(field_id=field, range=p4.FieldMatch.Range(low=low, high=high))


def optional(field: int, value: bytes) -> Any:
    return p4.FieldMatch(field_id=field, optional=p4.FieldMatch.Optional(value=value))


def action(number: int, *params: bytes) -> Any:
    """A ``p4.TableAction`` whose parameters have the ids 1, 2, ..."""
    return p4.TableAction(action=bare_action(number, *params))


def bare_action(number: int, *params: bytes) -> Any:
    return p4.Action(
        action_id=number,
        params=[p4.Action.Param(param_id=i, value=v) for i, v in enumerate(params, 1)],
    )


def messages(found: Iterable[Any]) -> list[bytes]:
    """To compare what is read, whatever its order."""
    return sorted(message.SerializeToString(deterministic=True) for message in found)


def refused(call: Callable[[], object]) -> tuple[int, str]:
    """Code and message of the one update that was refused."""
    with pytest.raises(grpc.RpcError) as caught:
        call()
    assert caught.value.code() == grpc.StatusCode.UNKNOWN  # type: ignore[attr-defined]
    (failure,) = failures(caught.value)
    return failure.canonical_code, failure.message


def ipv4(dst: bytes = b"\x0a\x00\x00\x01", tos: int = 0) -> bytes:
    """A frame that tests/p4runtime/everything.p4 parses as IPv4."""
    return bytes(12) + b"\x08\x00" + bytes(4) + dst + bytes([6, tos]) + bytes(40)
