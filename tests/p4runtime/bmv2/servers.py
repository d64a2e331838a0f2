"""Two P4Runtime servers by raw bytes: one records what goes to another server, one repeats
what a recording has, and notes where the client says something else."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import grpc
from google.protobuf import text_format

from testbed.p4runtime.errors import DETAILS_KEY
from testbed.p4runtime.schema import p4, rpc
from tests.p4runtime.bmv2.recording import (
    CLIENT,
    DONE,
    REFUSED,
    SERVER,
    STREAM,
    UNARY,
    Event,
    kind_of,
)

SERVICE = "p4.v1.P4Runtime"
CALL_S = 20.0
_THREADS = 8


class Recorder:
    """Hands everything on to the server behind ``channel``, and keeps it."""

    def __init__(self, channel: grpc.Channel) -> None:
        self.events: list[Event] = []
        self._channel = channel
        self._lock = threading.Lock()
        self._streams = 0

    def heard(self) -> bool:
        """Whether a digest was acknowledged."""
        with self._lock:
            return any(_is_acknowledgement(event) for event in self.events)

    def _keep(self, who: str, what: str, data: bytes | None) -> None:
        with self._lock:
            self.events.append(Event(who, what, data))

    def unary(self, method: str, request: bytes, context: grpc.ServicerContext) -> bytes:
        self._keep(CLIENT, method, request)
        try:
            answer: bytes = self._channel.unary_unary(f"/{SERVICE}/{method}")(
                request, timeout=CALL_S
            )
        except grpc.RpcError as error:
            self._refuse(method, error, context)
        self._keep(SERVER, method, answer)
        return answer

    def read(self, request: bytes, context: grpc.ServicerContext) -> Iterator[bytes]:
        self._keep(CLIENT, "Read", request)
        try:
            for answer in self._channel.unary_stream(f"/{SERVICE}/Read")(request, timeout=CALL_S):
                self._keep(SERVER, "Read", answer)
                yield answer
        except grpc.RpcError as error:
            self._refuse("Read", error, context)
        self._keep(SERVER, f"{DONE} Read", None)

    def stream(self, requests: Iterator[bytes], _context: grpc.ServicerContext) -> Iterator[bytes]:
        with self._lock:
            self._streams += 1
            name = f"{STREAM} {self._streams}"

        def kept() -> Iterator[bytes]:
            for request in requests:
                self._keep(CLIENT, name, request)
                yield request

        for answer in self._channel.stream_stream(f"/{SERVICE}/StreamChannel")(kept()):
            self._keep(SERVER, name, answer)
            yield answer

    def _refuse(self, method: str, error: Any, context: grpc.ServicerContext) -> None:
        details = dict(error.trailing_metadata() or ()).get(DETAILS_KEY)
        status = rpc.Status(code=error.code().value[0], message=error.details())
        data = details if details is not None else status.SerializeToString()
        self._keep(SERVER, f"{REFUSED} {method}", data)
        abort(context, data)


class Repeater:
    """Answers as recorded, while the client says what is recorded; ``wrong`` has what it
    said instead, once. Digests are acknowledged by a thread of the client's own, so when,
    among all else, is left to it."""

    def __init__(self, events: Sequence[Event]) -> None:
        self.wrong: list[str] = []
        self._events = [event for event in events if not _is_acknowledgement(event)]
        self._acknowledgements = [event for event in events if _is_acknowledgement(event)]
        self._at = 0
        self._lock = threading.Lock()
        self._streams: list[queue.SimpleQueue[bytes | None]] = []

    @property
    def finished(self) -> bool:
        return self._at == len(self._events)

    def _is_awaited(self, event: Event) -> bool:
        """Whether it is an acknowledgement that is recorded and had not come."""
        if event not in self._acknowledgements:
            return False
        self._acknowledgements.remove(event)
        return True

    def heard(self) -> bool:
        """Whether all that is recorded was said."""
        with self._lock:
            return self.finished and not self._acknowledgements

    def unary(self, method: str, request: bytes, context: grpc.ServicerContext) -> bytes:
        [answer] = self._said(method, request, context)
        return self._given(answer, context)

    def read(self, request: bytes, context: grpc.ServicerContext) -> Iterator[bytes]:
        for answer in self._said("Read", request, context):
            if answer.data is not None:
                yield self._given(answer, context)

    def stream(self, requests: Iterator[bytes], context: grpc.ServicerContext) -> Iterator[bytes]:
        answers: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        with self._lock:
            self._streams.append(answers)
            name = f"{STREAM} {len(self._streams)}"

        def hear() -> None:
            try:
                for request in requests:
                    self._said(name, request, None)
            finally:
                answers.put(None)

        threading.Thread(target=hear, daemon=True).start()
        yield from iter(answers.get, None)

    def _said(self, what: str, request: bytes, context: grpc.ServicerContext | None) -> list[Event]:
        """The answers to what the client says, those of streams put there."""
        with self._lock:
            if self._is_awaited(Event(CLIENT, what, request)):
                return []
            expected = Event(CLIENT, "nothing more", b"")
            if not self.finished:
                expected = self._events[self._at]
            if (expected.what, expected.data) != (what, request):
                text = f"{what}\n{_text(CLIENT, what, request)}"
                wanted = "nothing more"
                if not self.finished:
                    wanted = f"{expected.what}\n{_text(CLIENT, expected.what, expected.data)}"
                self.wrong.append(f"the client says {text}\nand the recording has {wanted}")
                if context is not None:
                    context.abort(grpc.StatusCode.INTERNAL, "this is not as recorded")
                return []
            self._at += 1
            answers = []
            while not self.finished and self._events[self._at].who == SERVER:
                event = self._events[self._at]
                self._at += 1
                first, _, number = event.what.partition(" ")
                if first == STREAM:
                    self._streams[int(number) - 1].put(event.data)
                else:
                    answers.append(event)
            return answers

    def _given(self, answer: Event, context: grpc.ServicerContext) -> bytes:
        assert answer.data is not None
        if answer.what.startswith(REFUSED):
            abort(context, answer.data)
        return answer.data


def _is_acknowledgement(event: Event) -> bool:
    """Of a list of digests, by the client."""
    return (
        event.who == CLIENT
        and event.what.startswith(STREAM)
        and p4.StreamMessageRequest.FromString(event.data or b"").HasField("digest_ack")
    )


def _text(who: str, what: str, data: bytes | None) -> str:
    return text_format.MessageToString(kind_of(who, what).FromString(data or b""))


def abort(context: grpc.ServicerContext, details: bytes) -> None:
    """Ends a call as the server of the recording did; raises."""
    status = rpc.Status.FromString(details)
    if status.details:
        context.set_trailing_metadata(((DETAILS_KEY, details),))
    [code] = [code for code in grpc.StatusCode if code.value[0] == status.code]
    context.abort(code, status.message)


@contextmanager
def serving(behaviour: Recorder | Repeater) -> Iterator[str]:
    """A gRPC server that behaves so; its address."""

    def unary(method: str) -> Callable[[bytes, grpc.ServicerContext], bytes]:
        return lambda request, context: behaviour.unary(method, request, context)

    handlers = {
        **{name: grpc.unary_unary_rpc_method_handler(unary(name)) for name in UNARY},
        "Read": grpc.unary_stream_rpc_method_handler(behaviour.read),
        "StreamChannel": grpc.stream_stream_rpc_method_handler(behaviour.stream),
    }
    server = grpc.server(ThreadPoolExecutor(_THREADS))
    server.add_generic_rpc_handlers((grpc.method_handlers_generic_handler(SERVICE, handlers),))
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    try:
        yield f"127.0.0.1:{port}"
    finally:
        server.stop(0).wait()
