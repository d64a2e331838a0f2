"""One switch on interfaces that exist already: `testbed switch`.

The interfaces are the caller's: they are attached and let go, never changed, so
whoever uses hosts of his own turns their offloads off himself. Nothing is made on
the machine but a line in the ledger, by which `testbed trace` and `testbed shell`
find the switch, as they find those of a network.
"""

from __future__ import annotations

import contextlib
import fcntl
import socket
import struct
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from testbed.engine import Clock, Fabric, QueueConfig
from testbed.network.assemble import add_switch
from testbed.network.base import Network
from testbed.network.errors import NetworkError
from testbed.network.hosted import REALTIME_PRIORITY
from testbed.network.ledger import Ledger, reclaim
from testbed.network.serving import serve
from testbed.network.topology import SwitchSpec, Topology
from testbed.network.tracing import ProgramSource, TraceServer, socket_name
from testbed.p4runtime.server import Tls
from testbed.switch import build_program

_ETHERNET_BYTES = 14
_VLAN_BYTES = 4
_LEAST_FRAME = 1514
_MOST_FRAME = 65_000  # a slot of the kernel's receive ring holds 64 KiB, its header included
_IFREQ = struct.Struct("16sI20x")
_IFREQ_ADDRESS = struct.Struct("16sH22x")
_SIOCGIFMTU, _SIOCGIFHWADDR = 0x8921, 0x8927
_ARPHRD_ETHER, _ARPHRD_LOOPBACK = 1, 772


@dataclass(frozen=True)
class SwitchPort:
    """A port of a switch: its interface, and how it queues."""

    number: int
    interface: str
    queue: QueueConfig = field(default_factory=QueueConfig)


class StandaloneSwitch(Network):
    """A switch that runs `program` on the live clock, inside its `with` block.

    A network of one switch, called `name`, and no hosts. It is served by P4Runtime as
    `device_id` at the address `grpc` (with `tls`), or where there is a free port: `address`.
    `p4info`: of a program in BMv2's JSON, what its compiler wrote beside it, serialised.
    `captures` is a directory for a pcapng file a port. `qdisc`: what tc(8) makes of the
    interfaces counts; packets wait in the switch's queues while it takes none. Frames as
    long as the longest of the interfaces' MTU, with a VLAN tag, can pass.

    Raises NetworkError, and what building programs, the switch and the engine raise.
    """

    def __init__(
        self,
        program: Path,
        ports: Sequence[SwitchPort],
        *,
        name: str = "s1",
        defines: Mapping[str, str] | None = None,
        include_dirs: Sequence[Path] = (),
        p4info: bytes = b"",
        device_id: int = 1,
        grpc: str | None = None,
        tls: Tls | None = None,
        cpu_port: int | None = None,
        captures: Path | None = None,
        qdisc: bool = False,
        seed: int = 1,
        realtime_priority: int = REALTIME_PRIORITY,
    ) -> None:
        topology = Topology(
            name=name, hosts={}, switches={name: SwitchSpec(program=str(program))}, links=[]
        )
        super().__init__(topology, cpu_port=cpu_port)
        self.name = name
        self.address = ""
        self._device_id = device_id
        self._grpc = grpc
        self._tls = tls
        self.ports = tuple(ports)
        self._source = ProgramSource(program, tuple(include_dirs), dict(defines or {}))
        self._p4info = p4info
        self._captures = captures
        self._qdisc = qdisc
        self._seed = seed
        self._realtime_priority = realtime_priority
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        source = self._source
        program = build_program(
            source.program,
            include_dirs=source.include_dirs,
            defines=source.defines,
            given_p4info=self._p4info,
        )
        reclaim()
        with ExitStack() as stack:
            ledger = Ledger()
            stack.callback(ledger.close)
            self._fabric = stack.enter_context(
                Fabric(
                    Clock.LIVE,
                    seed=self._seed,
                    max_frame=max(_LEAST_FRAME, *(_longest_frame(p.interface) for p in self.ports)),
                    realtime_priority=self._realtime_priority,
                )
            )
            switch = add_switch(self._fabric, self.topology, self.name, program, self.cpu_port)
            self.switches[self.name] = switch
            for port in self.ports:
                self._fabric.attach_veth(
                    switch.node, port.number, port.interface, qdisc=self._qdisc
                )
                self._fabric.configure_port(switch.node, port.number, port.queue)
            self._fabric.start()
            stack.callback(self._close_devices)
            served = serve(
                stack,
                {self.name: self.device(self.name)},
                lambda name: ledger.file(f"p4runtime-{ledger.tag}-{name}.sock"),
                self._grpc,
                self._tls,
            )
            self.address = served[self.name].address
            self._start_captures()  # last: a failure leaves no files behind
            tracing = TraceServer(
                self._fabric,
                self.switches,
                lambda _: source,
                ledger.file(socket_name(ledger.tag)),
                served,
            )
            stack.callback(tracing.close)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()
        self._fabric = None

    def check(self) -> None:
        """Raises EngineError if the switch has stopped by itself: an interface vanished."""
        if failure := self.fabric.failure:
            raise failure

    def device_id(self, switch: str) -> int:
        return self._device_id

    def _port_names(self, switch: str) -> dict[str, int]:
        return {port.interface: port.number for port in self.ports}

    def _start_captures(self) -> None:
        if self._captures is None:
            return
        try:
            self._captures.mkdir(parents=True, exist_ok=True)
        except FileExistsError:
            raise NetworkError(f"{self._captures} is a file, not a directory") from None
        for port in self.ports:
            path = self._captures / f"{self.name}-{port.number}-{port.interface}.pcapng"
            self.fabric.start_capture(self.node(self.name), port.number, path)


def _longest_frame(interface: str) -> int:
    """What an interface can carry, in bytes without FCS; raises NetworkError where its
    frames are no Ethernet frames. 0: there is none (attaching it says so)."""
    name = interface.encode()[:15]
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control, contextlib.suppress(OSError):
        hardware = fcntl.ioctl(control, _SIOCGIFHWADDR, _IFREQ_ADDRESS.pack(name, 0))
        kind = _IFREQ_ADDRESS.unpack(hardware)[1]
        if kind not in (_ARPHRD_ETHER, _ARPHRD_LOOPBACK):
            raise NetworkError(f"interface {interface} carries no Ethernet frames")
        mtu: int = _IFREQ.unpack(fcntl.ioctl(control, _SIOCGIFMTU, _IFREQ.pack(name, 0)))[1]
        return min(mtu + _ETHERNET_BYTES + _VLAN_BYTES, _MOST_FRAME)
    return 0
