"""A session with a P4Runtime server as a file that people can read.

A line `=> METHOD` begins what the client said, `<= METHOD` what the server answered; the
lines behind it are the message in protobuf's text form. A stream is `stream N`, counted by
the order in which clients opened them. What a server refuses is `<= refused METHOD` with a
google.rpc.Status, and `<= done Read` ends what a read sends. Bytes that stand in a file of
their own are `@NAME`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from google.protobuf import text_format

from testbed.p4runtime.schema import p4, rpc

CLIENT, SERVER = "=>", "<="
STREAM, REFUSED, DONE = "stream", "refused", "done"

UNARY = {
    "Capabilities": (p4.CapabilitiesRequest, p4.CapabilitiesResponse),
    "Write": (p4.WriteRequest, p4.WriteResponse),
    "SetForwardingPipelineConfig": (
        p4.SetForwardingPipelineConfigRequest,
        p4.SetForwardingPipelineConfigResponse,
    ),
    "GetForwardingPipelineConfig": (
        p4.GetForwardingPipelineConfigRequest,
        p4.GetForwardingPipelineConfigResponse,
    ),
}
READ = (p4.ReadRequest, p4.ReadResponse)
CHANNEL = (p4.StreamMessageRequest, p4.StreamMessageResponse)


@dataclass(frozen=True)
class Event:
    """One message: who said it, what, and its bytes (None: `done`)."""

    who: str
    what: str
    data: bytes | None


def kind_of(who: str, what: str) -> Any:
    """The message class of an event; None: it has none."""
    first = what.split(maxsplit=1)[0]
    if first == DONE:
        return None
    if first == REFUSED:
        return rpc.Status
    pair = CHANNEL if first == STREAM else READ if first == "Read" else UNARY[first]
    return pair[who == SERVER]


def write(path: Path, head: str, events: Iterable[Event], files: Mapping[str, bytes]) -> None:
    """Raises ValueError where the text would not give the recorded bytes again."""
    lines = [f"# {line}" for line in head.splitlines()]
    for event in events:
        lines.append(f"{event.who} {event.what}")
        if event.data is None:
            continue
        text = _to_text(event, files)
        if _to_bytes(event.who, event.what, text, files) != event.data:
            raise ValueError(f"{event.who} {event.what}: its text is not all of it:\n{text}")
        lines.append(text)
    path.write_text("\n".join(line.rstrip("\n") for line in lines) + "\n", encoding="utf-8")


def read(path: Path, files: Mapping[str, bytes]) -> list[Event]:
    events: list[tuple[str, str, list[str]]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        who, _, what = line.partition(" ")
        if who in (CLIENT, SERVER):
            events.append((who, what, []))
        elif not line.startswith("#"):
            events[-1][2].append(line)
    return [
        Event(who, what, _to_bytes(who, what, "\n".join(lines), files))
        for who, what, lines in events
    ]


def _to_text(event: Event, files: Mapping[str, bytes]) -> str:
    message = kind_of(event.who, event.what).FromString(event.data)
    config = _config(message)
    for name, content in files.items():
        if config is not None and config.p4_device_config == content:
            config.p4_device_config = f"@{name}".encode()
    return text_format.MessageToString(message, descriptor_pool=message.DESCRIPTOR.file.pool)


def _to_bytes(who: str, what: str, text: str, files: Mapping[str, bytes]) -> bytes | None:
    kind = kind_of(who, what)
    if kind is None:
        return None
    message = text_format.Parse(text, kind(), descriptor_pool=kind.DESCRIPTOR.file.pool)
    config = _config(message)
    if config is not None and config.p4_device_config.startswith(b"@"):
        config.p4_device_config = files[config.p4_device_config[1:].decode()]
    return bytes(message.SerializeToString(deterministic=True))


def _config(message: Any) -> Any:
    return message.config if message.DESCRIPTOR.name.endswith(_CONFIGURED) else None


_CONFIGURED = ("SetForwardingPipelineConfigRequest", "GetForwardingPipelineConfigResponse")
