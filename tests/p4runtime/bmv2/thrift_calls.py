"""Calls of BMv2's Thrift server: recorded byte by byte, and repeated."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from testbed.network.bmv2.thrift import Thrift, ThriftError

_MOST = 1 << 16


def session(port: int) -> None:
    """What is asked of the switch, and what it must say; it runs session.p4."""
    thrift = Thrift(port)
    try:
        thrift.set_queue_rate(1, 8127)
        thrift.set_queue_depth(1, 59)
        thrift.register_write("SessionIngress.depths", 3, 1 << 31)
        assert thrift.register_read("SessionIngress.depths", 3) == 1 << 31
        thrift.register_fill("SessionIngress.depths", 16, 5)
        assert thrift.register_read_all("SessionIngress.depths") == [5] * 16
        with pytest.raises(ThriftError, match="no such cell"):
            thrift.register_read("SessionIngress.depths", 16)
        with pytest.raises(ThriftError, match="no such register"):
            thrift.register_write("SessionIngress.nothing", 0, 1)
        with pytest.raises(ThriftError, match="bm_dev_mgr_remove_port is refused with code"):
            thrift.remove_port(77)
    finally:
        thrift.close()


def record(port: int, path: Path, head: str) -> None:
    """One line of hexadecimal digits for each message: `=> ...` and `<= ...`."""
    lines = [f"# {head}"]
    upstream = socket.create_connection(("127.0.0.1", port))
    upstream.settimeout(20)

    def answer(request: bytes) -> bytes:
        upstream.sendall(request)
        answered = upstream.recv(_MOST)
        lines.extend((f"=> {request.hex()}", f"<= {answered.hex()}"))
        return answered

    with upstream, _serving(answer) as proxy:
        session(proxy)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def repeat(path: Path) -> list[str]:
    """Runs the session against the recording; what the client said otherwise."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    pairs = iter(zip(lines[::2], lines[1::2], strict=True))
    wrong: list[str] = []

    def answer(request: bytes) -> bytes:
        said, answered = next(pairs)
        if said != f"=> {request.hex()}":
            wrong.append(f"=> {request.hex()} instead of {said}")
        return bytes.fromhex(answered.removeprefix("<= "))

    with _serving(answer) as port:
        session(port)
    wrong += [f"{said} was not said" for said, _ in pairs]
    return wrong


@contextmanager
def _serving(answer: object) -> Iterator[int]:
    """A server for one client, whose messages come whole: each waits for its answer."""
    assert callable(answer)
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        connection, _ = listener.accept()
        with connection:
            while request := connection.recv(_MOST):
                connection.sendall(answer(request))

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        thread.join(20)
        listener.close()
