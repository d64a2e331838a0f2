"""P4Runtime for the switches of a live network: who serves which of them, and where.

Each switch has a TCP address, and a Unix socket beside the ledger. The network of an
ordinary user runs in a network namespace of its own, whose 127.0.0.1 no other process
can reach; a socket is reached by its path (``unix:/run/...``, as gRPC writes it).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from testbed.network.errors import NetworkError
from testbed.p4runtime.device import Device
from testbed.p4runtime.server import Listener, Server, ServerError, Tls

MOST_PORT = 65535


@dataclass(frozen=True)
class Served:
    """Where a switch is served: ``HOST:PORT`` and ``unix:PATH``, "" where there is none;
    BMv2 has a Thrift server, too."""

    address: str
    socket: str
    device_id: int
    thrift_port: int | None = None

    def document(self) -> dict[str, Any]:
        """As `testbed shell` asks for it."""
        return asdict(self)


def serve(
    stack: ExitStack,
    devices: Mapping[str, Device],
    socket: Callable[[str], Path],
    first_address: str | None,
    tls: Tls | None = None,
) -> dict[str, Served]:
    """Serves each device until ``stack`` ends; where, by the switch's name.

    ``first_address`` is the first switch's, the others' ports follow; None: the first free
    ports of 127.0.0.1 from 50051 on. ``tls`` is for the addresses, not for the sockets.
    ``socket`` names a file. Raises NetworkError.
    """
    addresses: Sequence[str | None] = [None] * len(devices)
    if first_address is not None:
        addresses = upward(first_address, len(devices))
    listeners = [
        Listener((device,), address)
        for device, address in zip(devices.values(), addresses, strict=True)
    ]
    sockets = [f"unix:{socket(name)}" for name in devices]
    listeners += [
        Listener((device,), path) for device, path in zip(devices.values(), sockets, strict=True)
    ]
    try:
        server = stack.enter_context(Server(listeners, tls=tls))
    except ServerError as error:
        raise NetworkError(str(error)) from None
    return {
        name: Served(address, path, device.device_id)
        for (name, device), address, path in zip(
            devices.items(), server.addresses, sockets, strict=False
        )
    }


def upward(address: str, count: int) -> list[str]:
    """``count`` addresses from this one on. Raises NetworkError."""
    host, colon, port = address.rpartition(":")
    if not colon or not host or not port.isdecimal():
        raise NetworkError(f"{address!r} is no address; write HOST:PORT, like 127.0.0.1:50051")
    if int(port) + count - 1 > MOST_PORT:
        raise NetworkError(f"{address}: ports end at {MOST_PORT}, and {count} are needed")
    if int(port) == 0:
        return [address] * count  # whatever is free
    return [f"{host}:{int(port) + i}" for i in range(count)]
