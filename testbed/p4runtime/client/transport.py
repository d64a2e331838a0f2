"""The way from a client to a switch: gRPC, or a call.

Both carry the same messages. A :class:`testbed.p4runtime.device.Device` takes them as
they are, which is how controllers speak to switches on the virtual clock:
:class:`Direct`. :class:`testbed.p4runtime.client.channel.Channel` carries them over
gRPC. So what a switch understands is decided in one place, and a controller that is
right on the one clock is right on the other.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from testbed.engine import Clock
from testbed.p4runtime.device import Device
from testbed.p4runtime.errors import StatusError
from testbed.p4runtime.schema import p4

Receive = Callable[[Any], None]  # takes a p4.StreamMessageResponse
Ended = Callable[[StatusError | None], None]


@dataclass(frozen=True)
class ClientTls:
    """PEM files: the authority that vouches for the server (None: those that the system
    trusts), and, where the server wants one, a certificate of our own with its key."""

    ca: Path | None = None
    certificate: Path | None = None
    key: Path | None = None


class Stream(Protocol):
    """A client's end of a StreamChannel."""

    def send(self, request: Any) -> None: ...

    def close(self) -> None: ...


class Transport(Protocol):
    """P4Runtime's calls. All raise StatusError."""

    @property
    def immediate(self) -> bool:
        """Whether what the switch answers on a stream is there when ``send`` returns."""
        ...

    def capabilities(self) -> Any: ...

    def write(self, request: Any) -> None: ...

    def read(self, request: Any) -> Iterator[Any]: ...

    def set_pipeline(self, request: Any) -> None: ...

    def get_pipeline(self, request: Any) -> Any: ...

    def open_stream(self, receive: Receive, ended: Ended) -> Stream:
        """``receive`` gets what the switch sends, ``ended`` why the stream ended, once;
        None: the client has closed it. Both may be called by another thread."""
        ...

    def close(self) -> None: ...


class Direct:
    """Calls the device itself. On the virtual clock that takes no time, and what the
    switch sends is handled at its instant. On the live one a thread hands it on, as over
    gRPC: the switch's own must not wait for a controller."""

    def __init__(self, device: Device) -> None:
        self._device = device
        self.immediate = device.switch.fabric.clock is Clock.VIRTUAL

    def capabilities(self) -> Any:
        return self._device.capabilities(p4.CapabilitiesRequest())

    def write(self, request: Any) -> None:
        self._device.write(request)

    def read(self, request: Any) -> Iterator[Any]:
        return self._device.read(request)

    def set_pipeline(self, request: Any) -> None:
        self._device.set_pipeline(request)

    def get_pipeline(self, request: Any) -> Any:
        return self._device.get_pipeline(request)

    def open_stream(self, receive: Receive, ended: Ended) -> Stream:
        if self.immediate:
            return _DirectStream(self._device, receive, ended)
        return _QueuedStream(self._device, receive, ended)

    def close(self) -> None:
        """The device is its owner's."""


class _DirectStream:
    def __init__(self, device: Device, receive: Receive, ended: Ended) -> None:
        self._stream = device.open_stream(receive)
        self._ended = ended
        self._open = True

    def send(self, request: Any) -> None:
        try:
            self._stream.receive(request)
        except StatusError as error:  # which ends a stream
            self._end(error)

    def close(self) -> None:
        self._end(None)

    def _end(self, why: StatusError | None) -> None:
        if self._open:
            self._open = False
            self._stream.close()
            self._ended(why)


class _QueuedStream(_DirectStream):
    """One whose messages are handled by a thread of its own, in their order."""

    def __init__(self, device: Device, receive: Receive, ended: Ended) -> None:
        self._queue: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._receive = receive
        self._thread = threading.Thread(target=self._hand_on, name="p4runtime", daemon=True)
        self._thread.start()
        super().__init__(device, self._queue.put, ended)

    def _hand_on(self) -> None:
        for message in iter(self._queue.get, None):
            self._receive(message)

    def _end(self, why: StatusError | None) -> None:
        super()._end(why)
        self._queue.put(None)
        if self._thread is not threading.current_thread():
            self._thread.join()
