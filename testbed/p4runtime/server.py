"""P4Runtime servers of a process: addresses, TLS, and the thread that serves them.

All listeners of a :class:`Server` share one asyncio loop in one thread, however many
switches a network has.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import socket
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import grpc
import grpc.aio

from testbed.p4runtime.device import Device
from testbed.p4runtime.service import Service

HOST = "127.0.0.1"
FIRST_PORT = 50051
MOST_MESSAGE_BYTES = 32 << 20  # of a request; clients may expect 4 MiB at least
_UNIX = "unix:"
_MOST_PORTS = 1000  # that are tried
_WORKERS = 8
_START_S = 30.0
_STOP_S = 5.0
_GRACE_S = 0.5
_OPTIONS = (
    ("grpc.max_receive_message_length", MOST_MESSAGE_BYTES),
    ("grpc.max_send_message_length", -1),
    ("grpc.so_reuseport", 0),  # a port in use is an error, not shared
    ("grpc.keepalive_time_ms", 30_000),  # finds clients whose machine is gone
    ("grpc.keepalive_timeout_ms", 10_000),
    ("grpc.http2.min_recv_ping_interval_without_data_ms", 1_000),
)


class ServerError(Exception):
    """A server could not be started; the message names the address and the reason."""


@dataclass(frozen=True)
class Tls:
    """PEM files. With ``client_ca`` clients, too, must have a certificate, of that authority."""

    certificate: Path
    key: Path
    client_ca: Path | None = None


@dataclass(frozen=True)
class Listener:
    """Devices that are served at one address, ``host:port``; None: at this machine's own
    one, the first free port from 50051 on."""

    devices: tuple[Device, ...]
    address: str | None = None


class Server:
    """Serves its listeners inside its ``with`` block.

    ``addresses`` are theirs, in their order. ``tls`` is for all but Unix sockets, which
    their file's permissions protect. Raises ServerError.
    """

    def __init__(self, listeners: Sequence[Listener], *, tls: Tls | None = None) -> None:
        self._listeners = list(listeners)
        self._tls = tls
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="p4runtime", daemon=True)
        self._workers = ThreadPoolExecutor(_WORKERS, thread_name_prefix="p4runtime")
        self._servers: list[grpc.aio.Server] = []
        self._services: list[Service] = []
        self.addresses: list[str] = []

    def __enter__(self) -> Self:
        credentials = None if self._tls is None else _credentials(self._tls)
        self._thread.start()
        try:
            self._await(self._start(credentials), _START_S)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends all calls and gives the addresses back."""
        if self._loop.is_closed():
            return
        with contextlib.suppress(TimeoutError):  # then its sockets end with the process
            self._await(self._stop(), _STOP_S)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_STOP_S)
        self._workers.shutdown(wait=True, cancel_futures=True)
        if not self._thread.is_alive():
            self._loop.close()

    # ---- on the loop's thread ------------------------------------------------------------

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()

    async def _start(self, credentials: grpc.ServerCredentials | None) -> None:
        ports = iter(range(FIRST_PORT, FIRST_PORT + _MOST_PORTS))
        for listener in self._listeners:
            service = Service(listener.devices, self._workers)
            self._services.append(service)
            server = grpc.aio.server(options=_OPTIONS)
            server.add_generic_rpc_handlers((service.handler(),))
            address = listener.address or _free_address(ports)
            _check_free(address)
            try:
                bound = (
                    server.add_insecure_port(address)
                    if credentials is None or address.startswith(_UNIX)
                    else server.add_secure_port(address, credentials)
                )
            except RuntimeError:
                raise ServerError(f"P4Runtime cannot listen on {address}") from None
            await server.start()
            self._servers.append(server)
            host, colon, port = address.rpartition(":")
            self.addresses.append(f"{host}:{bound}" if colon and port == "0" else address)

    async def _stop(self) -> None:
        await asyncio.gather(*(server.stop(_GRACE_S) for server in self._servers))
        for service in self._services:
            service.close()
        # gRPC has cancelled what was under way, and waits for none of it. What still ran when
        # the loop is closed would be complained about on standard error.
        under_way = asyncio.all_tasks() - {asyncio.current_task()}
        if under_way:
            await asyncio.wait(under_way, timeout=_GRACE_S)

    def _await(self, work: Any, timeout_s: float) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout_s)


def _free_address(ports: Iterator[int]) -> str:
    for port in ports:
        address = f"{HOST}:{port}"
        if _bind_error(HOST, port) is None:
            return address
    raise ServerError(f"P4Runtime: {HOST} has no free port from {FIRST_PORT} on")


def _check_free(address: str) -> None:
    """That ``host:port`` can be listened on. Raises ServerError with the reason."""
    if address.startswith(_UNIX):
        return
    host, colon, port = address.rpartition(":")
    if not colon or not port.isdigit() or int(port) > 65535:
        raise ServerError(f"P4Runtime: {address!r} is no address; write HOST:PORT")
    reason = _bind_error(host.strip("[]"), int(port))
    if reason is not None:
        raise ServerError(f"P4Runtime cannot listen on {address}: {reason}")


def _bind_error(host: str, port: int) -> str | None:
    """Why a port cannot be listened on; asked of the kernel, since gRPC does not tell."""
    try:
        family, kind, protocol, _, place = socket.getaddrinfo(
            host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(place)
            probe.listen(1)  # bind() alone lets a listening socket pass
    except OSError as error:
        return "the port is in use" if error.errno == errno.EADDRINUSE else error.strerror
    return None


def _credentials(tls: Tls) -> grpc.ServerCredentials:
    """Raises ServerError where a file cannot be read."""
    try:
        pair = (tls.key.read_bytes(), tls.certificate.read_bytes())
        authority = None if tls.client_ca is None else tls.client_ca.read_bytes()
    except OSError as error:
        raise ServerError(f"P4Runtime: cannot read '{error.filename}': {error.strerror}") from None
    return grpc.ssl_server_credentials(
        [pair], root_certificates=authority, require_client_auth=authority is not None
    )
