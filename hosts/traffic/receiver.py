"""The receiver: takes what senders announce, and says when its last byte came.

    listen {address} -> listening {port}
    collect {flows, timeout_s} -> received {flows: [{flow, bytes, first_ns, last_ns, intact}]}

``collect`` answers when that many flows have ended since the last one. Digests
are checked then, so that hashing one flow does not delay the others.

The kernel is asked to wake this process only when a chunk, or all that is
missing, has arrived (SO_RCVLOWAT): woken for every segment, Python would take
from the fabric a good part of a processor, and the last byte's time is the same.
"""

from __future__ import annotations

import asyncio
import socket
from dataclasses import dataclass
from typing import Any

from hosts.traffic import message
from testbed.agents import Channel, now_ns

CHUNK_BYTES = 64 << 10
BACKLOG = 1024


@dataclass
class _Received:
    """A flow that has ended, well or badly."""

    preamble: message.Preamble
    data: bytearray
    length: int
    first_ns: int
    last_ns: int

    def report(self) -> dict[str, Any]:
        intact = (
            self.length == self.preamble.length
            and message.digest(self.data) == self.preamble.digest
        )
        return {
            "flow": self.preamble.flow,
            "bytes": self.length,
            "first_ns": self.first_ns,
            "last_ns": self.last_ns,
            "intact": intact,
        }


class Receiver:
    """Accepts connections from its start to its end."""

    def __init__(self, channel: Channel) -> None:
        self._channel = channel
        self._ended: asyncio.Queue[_Received] = asyncio.Queue()
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Obeys commands until end of input."""
        try:
            async for command in self._channel.commands():
                match command["command"]:
                    case "listen":
                        self._listen(command["address"])
                    case "collect":
                        await self._collect(command["flows"], command["timeout_s"])
                    case other:
                        raise ValueError(f"unknown command {other!r}; use listen or collect")
        finally:
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)

    def _listen(self, address: str) -> None:
        listener = socket.create_server((address, 0), backlog=BACKLOG)
        listener.setblocking(False)
        self._start(self._accept(listener))
        self._channel.send("listening", port=listener.getsockname()[1])

    async def _collect(self, count: int, timeout_s: float) -> None:
        ended: list[_Received] = []
        try:
            async with asyncio.timeout(timeout_s):
                while len(ended) < count:
                    ended.append(await self._ended.get())
        except TimeoutError:
            raise TimeoutError(
                f"{len(ended)} of {count} flows ended within {timeout_s:g} s"
            ) from None
        self._channel.send("received", flows=[flow.report() for flow in ended])

    def _start(self, coroutine: Any) -> None:
        task = asyncio.create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _accept(self, listener: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        with listener:
            while True:
                connection, _ = await loop.sock_accept(listener)
                connection.setblocking(False)
                self._start(self._receive(connection))

    async def _receive(self, connection: socket.socket) -> None:
        """One flow. A connection that breaks ends short, and is reported as not intact."""
        loop = asyncio.get_running_loop()
        with connection:
            announced = b""
            while len(announced) < message.PREAMBLE_BYTES:
                part = await loop.sock_recv(connection, message.PREAMBLE_BYTES - len(announced))
                if not part:
                    return  # somebody looked whether the port is open
                announced += part
            preamble = message.Preamble.decode(announced)
            flow = _Received(preamble, bytearray(preamble.length), 0, 0, 0)
            view = memoryview(flow.data)
            await loop.sock_sendall(connection, message.READY)
            try:
                while flow.length < preamble.length:
                    missing = preamble.length - flow.length
                    connection.setsockopt(
                        socket.SOL_SOCKET, socket.SO_RCVLOWAT, min(missing, CHUNK_BYTES)
                    )
                    taken = await loop.sock_recv_into(connection, view[flow.length :])
                    flow.last_ns = now_ns()
                    if not taken:
                        break
                    flow.first_ns = flow.first_ns or flow.last_ns
                    flow.length += taken
            except ConnectionError:
                flow.last_ns = now_ns()
        self._ended.put_nowait(flow)


async def receiver(channel: Channel) -> None:
    """Obeys commands until end of input."""
    await Receiver(channel).run()
