"""P4Runtime's calls over gRPC.

By gRPC's generic calls and the messages of :mod:`testbed.p4runtime.schema`: no generated
stubs. The stream has a thread of its own that waits for what the switch sends.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator
from typing import Any

import grpc

from testbed.p4runtime.client.transport import ClientTls, Ended, Receive, Stream
from testbed.p4runtime.errors import DETAILS_KEY, Code, Failure, StatusError
from testbed.p4runtime.schema import p4, rpc

SERVICE = "/p4.v1.P4Runtime/"
_OPTIONS = (
    # A read of 100,000 entries comes in messages as large as the switch likes.
    ("grpc.max_receive_message_length", -1),
    ("grpc.max_send_message_length", -1),
    # So do the errors of a batch, one for each update, in one header.
    ("grpc.max_metadata_size", 16 << 20),
    ("grpc.absolute_max_metadata_size", 16 << 20),
    # One connection a client: none is handed another's, with what that has open.
    ("grpc.use_local_subchannel_pool", 1),
)
_CLOSE_S = 5.0


class Channel:
    """A connection to the P4Runtime server at ``address`` (``127.0.0.1:50051``).

    ``timeout_s`` bounds each call, and how long a server may take to appear. Raises
    OSError where a file of ``tls`` cannot be read.
    """

    immediate = False

    def __init__(
        self, address: str, *, timeout_s: float = 60.0, tls: ClientTls | None = None
    ) -> None:
        self.address = address
        self._timeout_s = timeout_s
        if tls is None:
            self._channel = grpc.insecure_channel(address, _OPTIONS)
        else:
            self._channel = grpc.secure_channel(address, _credentials(tls), _OPTIONS)

    def connect(self) -> None:
        """Waits until the server is there. Raises StatusError."""
        try:
            grpc.channel_ready_future(self._channel).result(timeout=self._timeout_s)
        except grpc.FutureTimeoutError:
            self.close()
            raise StatusError(
                Code.UNAVAILABLE,
                f"no P4Runtime server answers at {self.address} within {self._timeout_s:g} s",
            ) from None

    def capabilities(self) -> Any:
        return self._call("Capabilities", p4.CapabilitiesRequest(), p4.CapabilitiesResponse)

    def write(self, request: Any) -> None:
        self._call("Write", request, p4.WriteResponse)

    def read(self, request: Any) -> Iterator[Any]:
        call = self._channel.unary_stream(
            SERVICE + "Read",
            request_serializer=type(request).SerializeToString,
            response_deserializer=p4.ReadResponse.FromString,
        )
        try:
            yield from call(request, timeout=self._timeout_s)
        except grpc.RpcError as error:
            raise status_error(error, self.address) from None

    def set_pipeline(self, request: Any) -> None:
        response = p4.SetForwardingPipelineConfigResponse
        self._call("SetForwardingPipelineConfig", request, response)

    def get_pipeline(self, request: Any) -> Any:
        response = p4.GetForwardingPipelineConfigResponse
        return self._call("GetForwardingPipelineConfig", request, response)

    def open_stream(self, receive: Receive, ended: Ended) -> Stream:
        return _GrpcStream(self._channel, self.address, receive, ended)

    def close(self) -> None:
        self._channel.close()

    def _call(self, method: str, request: Any, response: Any) -> Any:
        call = self._channel.unary_unary(
            SERVICE + method,
            request_serializer=type(request).SerializeToString,
            response_deserializer=response.FromString,
        )
        try:
            return call(request, timeout=self._timeout_s)
        except grpc.RpcError as error:
            raise status_error(error, self.address) from None


class _GrpcStream:
    """The stream of one client. ``receive`` and ``ended`` are called by its thread."""

    def __init__(self, channel: grpc.Channel, address: str, receive: Receive, ended: Ended) -> None:
        self._address = address
        self._requests: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._receive = receive
        self._ended = ended
        self._closed = False
        self._call: Any = channel.stream_stream(
            SERVICE + "StreamChannel",
            request_serializer=p4.StreamMessageRequest.SerializeToString,
            response_deserializer=p4.StreamMessageResponse.FromString,
        )(iter(self._requests.get, None))
        self._thread = threading.Thread(target=self._read, name="p4runtime", daemon=True)
        self._thread.start()

    def send(self, request: Any) -> None:
        self._requests.put(request)

    def close(self) -> None:
        self._closed = True
        self._requests.put(None)
        if self._thread is not threading.current_thread():
            self._thread.join(_CLOSE_S)  # the server ends the stream when we have
        self._call.cancel()

    def _read(self) -> None:
        why: StatusError | None = None
        try:
            for response in self._call:
                self._receive(response)
        except grpc.RpcError as error:
            why = status_error(error, self._address)
        self._requests.put(None)  # ends the sending thread of gRPC
        self._ended(None if self._closed else why or _lost(self._address, "it ended the stream"))


def _credentials(tls: ClientTls) -> grpc.ChannelCredentials:
    ca, key, certificate = (
        None if path is None else path.read_bytes() for path in (tls.ca, tls.key, tls.certificate)
    )
    return grpc.ssl_channel_credentials(ca, key, certificate)


def _lost(address: str, reason: str) -> StatusError:
    return StatusError(Code.UNAVAILABLE, f"{address}: no connection to the server ({reason})")


def status_error(error: Any, address: str) -> StatusError:
    """What a failed call says, with what it says of each element of its batch."""
    code = Code(error.code().value[0])
    message = error.details() or code.name
    if code is Code.UNAVAILABLE:
        return _lost(address, message)
    trailing = dict(error.trailing_metadata() or ())
    failures = _failures(trailing.get(DETAILS_KEY))
    return StatusError(code, message, failures)


def _failures(details: bytes | None) -> list[Failure | None] | None:
    if details is None:
        return None
    found: list[Failure | None] = []
    for packed in rpc.Status.FromString(details).details:
        one = p4.Error()
        if not packed.Unpack(one):
            return None
        ok = one.canonical_code == Code.OK
        found.append(None if ok else Failure(Code(one.canonical_code), one.message))
    return found or None
