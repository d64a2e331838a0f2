"""Switch ports as interfaces, for `s1 tcpdump -i s1-eth3`.

A link between two switches is memory, so there is no interface to listen on.
When a command in a switch's shell names a port's interface, one of that name is
made in the switch's namespace, and from then on what crosses the port also
arrives there: the engine captures into a pipe, whose other end is read here and
put on the interface. The engine's part is a copy into a ring, as for any capture;
a reader that is too slow loses frames of the mirror, never of the network.

What tcpdump prints as time is when the frame was mirrored, some milliseconds
late; exact times are in a capture file (``Fabric.start_capture``).
"""

from __future__ import annotations

import os
import re
import socket
import struct
import threading
from collections.abc import Callable
from pathlib import Path

from pyroute2 import IPRoute

from testbed.engine import EngineError, Fabric
from testbed.network.errors import NetworkError
from testbed.network.interfaces import MTU
from testbed.network.namespace import inside

_INTERFACE = re.compile(r"\b(?P<switch>\w+)-eth(?P<port>\d+)\b")
_JOIN_TIMEOUT_S = 2.0

# pcapng: a block is type, length, body, length; in an enhanced packet block the
# body is interface, time (two words), captured length, original length, data.
_BLOCK = struct.Struct("=II")
_ENHANCED_PACKET = 6
_PACKET_HEAD = struct.Struct("=IIIII")


class Mirrors:
    """The ports of one network that are mirrored."""

    def __init__(
        self,
        fabric: Fabric,
        port_exists: Callable[[str, int], bool],
        scratch: Callable[[], Path],
    ) -> None:
        self._fabric = fabric
        self._port_exists = port_exists
        self._scratch = scratch
        self._mirrors: dict[tuple[str, int], _Mirror] = {}

    def show(self, switch: str, node: int, pid: int, command: str) -> None:
        """Mirrors the ports of `switch` that `command` names; `pid` is its shell."""
        for match in _INTERFACE.finditer(command):
            key = (match["switch"], int(match["port"]))
            if key[0] != switch or key in self._mirrors or not self._port_exists(*key):
                continue
            self._mirrors[key] = _Mirror(
                self._fabric,
                node,
                key[1],
                interface=_make_interface(pid, match[0]),
                pipe=self._scratch() / match[0],
            )

    def stop(self) -> None:
        """Ends all mirrors, before the fabric is closed."""
        while self._mirrors:
            _, mirror = self._mirrors.popitem()
            mirror.stop()


class _Mirror:
    def __init__(
        self, fabric: Fabric, node: int, port: int, *, interface: socket.socket, pipe: Path
    ) -> None:
        self._fabric, self._node, self._port = fabric, node, port
        self._socket = interface
        os.mkfifo(pipe, 0o600)
        # The reading end first, without waiting: the engine must not wait either.
        self._pipe = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        try:
            fabric.start_capture(node, port, pipe)
        except EngineError as error:
            os.close(self._pipe)
            self._socket.close()
            raise NetworkError(f"{pipe.name} cannot be captured: {error}") from None
        os.set_blocking(self._pipe, True)
        self._thread = threading.Thread(target=self._copy, name=f"mirror {pipe.name}", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._fabric.stop_capture(self._node, self._port)  # closes the pipe's writing end
        self._thread.join(_JOIN_TIMEOUT_S)
        self._socket.close()

    def _copy(self) -> None:
        with os.fdopen(self._pipe, "rb") as blocks:
            while head := blocks.read(_BLOCK.size):
                kind, length = _BLOCK.unpack(head)
                body = blocks.read(length - _BLOCK.size)
                if kind != _ENHANCED_PACKET:
                    continue
                captured = _PACKET_HEAD.unpack_from(body)[3]
                try:
                    self._socket.send(body[_PACKET_HEAD.size : _PACKET_HEAD.size + captured])
                except OSError:
                    continue  # the user took the interface down; the pipe must still drain


def _make_interface(pid: int, name: str) -> socket.socket:
    """Makes `name` in the namespace of `pid`; what the returned socket sends arrives there."""
    inlet = name.replace("-eth", "-m")
    with inside(pid):
        for scope in ("all", "default"):
            switch = Path(f"/proc/sys/net/ipv6/conf/{scope}/disable_ipv6")
            if switch.exists():
                switch.write_text("1")
        with IPRoute() as links:
            links.link("add", ifname=name, kind="veth", mtu=MTU, peer={"ifname": inlet, "mtu": MTU})
            for end in (name, inlet):
                links.link("set", index=links.link_lookup(ifname=end)[0], state="up")
        raw = socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
        raw.bind((inlet, 0))
        return raw
