"""A transport that only records, and what its messages are compared with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from google.protobuf import text_format

from testbed.p4runtime.errors import StatusError
from testbed.p4runtime.schema import p4


class Recorder:
    """A switch that takes everything and answers what it is told to."""

    immediate = True

    def __init__(self, p4info: Any) -> None:
        self.p4info = p4info
        self.requests: list[Any] = []
        self.asked: list[Any] = []
        self.sent: list[Any] = []
        self.answers: list[Any] = []
        self.refusal: StatusError | None = None
        self.arbitration: Any = None  # the answer to every one; None: "you are primary"
        self.closed = False
        self.receive: Any = None

    def capabilities(self) -> Any:
        return p4.CapabilitiesResponse(p4runtime_api_version="1.4.0")

    def write(self, request: Any) -> None:
        self.requests.append(request)
        if self.refusal is not None:
            raise self.refusal

    def read(self, request: Any) -> Iterator[Any]:
        self.asked.append(request)
        yield p4.ReadResponse(entities=self.answers)

    def set_pipeline(self, request: Any) -> None:
        self.requests.append(request)

    def get_pipeline(self, request: Any) -> Any:
        response = p4.GetForwardingPipelineConfigResponse()
        response.config.p4info.CopyFrom(self.p4info)
        return response

    def open_stream(self, receive: Any, ended: Any) -> Any:
        self.receive = receive
        return self

    def send(self, request: Any) -> None:
        self.sent.append(request)
        if request.HasField("arbitration"):
            answer = self.arbitration or request.arbitration
            self.receive(p4.StreamMessageResponse(arbitration=answer))

    def close(self) -> None:
        self.closed = True

    @property
    def updates(self) -> list[Any]:
        return [update for request in self.requests for update in request.updates]


def entity(text: str) -> Any:
    return text_format.Parse(text, p4.Entity())


def number(p4info: Any, name: str) -> int:
    """Of a table, an action, or whatever is called so."""
    found = {
        thing.preamble.name.split(".")[-1]: thing.preamble.id
        for field, things in p4info.ListFields()
        if field.name not in ("pkg_info", "type_info")
        for thing in things
    }
    return found[name]
