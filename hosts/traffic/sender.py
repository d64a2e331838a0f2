"""The sender: one flow at a time, started at an instant that it is given.

    connect {flow, address, port, bytes, seed, congestion_control, timeout_s}
        -> connected {flow}
    start {at_ns, timeout_s} -> sent {flow, intended_ns, started_ns, retransmits, timeouts,
                                  tail_loss_probes}

``at_ns`` is CLOCK_MONOTONIC. ``started_ns`` is read right before the first byte
is handed to the kernel. ``sent`` comes when the receiver has everything;
``timeouts`` and ``tail_loss_probes`` are the host's timers that expired since ``connected``.
"""

from __future__ import annotations

import asyncio
import gc
import socket
from dataclasses import dataclass
from typing import Any

from hosts.traffic import kernel_tcp, message
from testbed.agents import Channel, now_ns, sleep_until, urgent


@dataclass
class _Flow:
    """A connection that waits for its start."""

    number: int
    connection: socket.socket
    data: bytes
    before: kernel_tcp.ExpiredTimers


async def sender(channel: Channel) -> None:
    """Obeys commands until end of input."""
    flow: _Flow | None = None
    try:
        async for command in channel.commands():
            match command["command"]:
                case "connect" if flow is None:
                    flow = await _connect(command)
                    channel.send("connected", flow=flow.number)
                case "start" if flow is not None:
                    report = await _transfer(flow, command["at_ns"], command["timeout_s"])
                    flow.connection.close()
                    flow = None
                    channel.send("sent", **report)
                case other:
                    raise ValueError(f"the command {other!r} makes no sense now")
    finally:
        if flow is not None:
            flow.connection.close()


async def _connect(command: dict[str, Any]) -> _Flow:
    """Opens the connection and announces the message; the receiver is ready afterwards."""
    number, length = command["flow"], command["bytes"]
    data = message.payload(command["seed"], number, length)
    preamble = message.Preamble(number, length, message.digest(data))
    address = (command["address"], command["port"])
    loop = asyncio.get_running_loop()
    connection = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        connection.setblocking(False)
        connection.setsockopt(
            socket.IPPROTO_TCP, socket.TCP_CONGESTION, command["congestion_control"].encode()
        )
        async with asyncio.timeout(command["timeout_s"]):
            await loop.sock_connect(connection, address)
            await loop.sock_sendall(connection, preamble.encode())
            answer = await loop.sock_recv(connection, 1)
        if answer != message.READY:
            raise ConnectionError(f"the receiver answered {answer!r} to the preamble")
    except TimeoutError:
        connection.close()
        raise TimeoutError(
            f"no connection to {address[0]}:{address[1]} within {command['timeout_s']:g} s"
        ) from None
    except BaseException:
        connection.close()
        raise
    return _Flow(number, connection, data, kernel_tcp.expired_timers())


async def _transfer(flow: _Flow, at_ns: int, timeout_s: float) -> dict[str, int]:
    """Waits for the instant, writes the message, waits until the receiver has it."""
    loop = asyncio.get_running_loop()
    gc.collect()  # now, and not in the middle of the round
    gc.disable()
    try:
        with urgent():
            await sleep_until(at_ns)
            started_ns = now_ns()
            written = flow.connection.send(flow.data)
        async with asyncio.timeout(timeout_s):
            await loop.sock_sendall(flow.connection, memoryview(flow.data)[written:])
            flow.connection.shutdown(socket.SHUT_WR)
            rest = await loop.sock_recv(flow.connection, 1)
    except TimeoutError:
        raise TimeoutError(
            f"flow {flow.number}: {len(flow.data)} bytes were not taken within {timeout_s:g} s"
        ) from None
    finally:
        gc.enable()
    if rest:
        raise ConnectionError(f"flow {flow.number}: the receiver sent {rest!r} instead of closing")
    expired = kernel_tcp.expired_timers()
    return {
        "flow": flow.number,
        "intended_ns": at_ns,
        "started_ns": started_ns,
        "retransmits": kernel_tcp.retransmitted_segments(flow.connection),
        "timeouts": expired.timeouts - flow.before.timeouts,
        "tail_loss_probes": expired.tail_loss_probes - flow.before.tail_loss_probes,
    }
