"""What an experiment may use of a network, whichever clock it runs on."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

import numpy as np
import numpy.typing as npt

from testbed.compiler.program import ProgramInfo
from testbed.engine import Fabric, NicStats, PortStats
from testbed.network.device_ids import device_ids
from testbed.network.errors import NetworkError
from testbed.network.topology import Topology
from testbed.switch import Switch

if TYPE_CHECKING:  # protobuf takes its time to import; a topology does without
    from testbed.p4runtime.client import Client
    from testbed.p4runtime.device import Device

T = TypeVar("T")
_POLL_S = 0.005


@dataclass(frozen=True)
class Host:
    """A host of a running network; `node` is its NIC's number in the fabric."""

    name: str
    ip: str
    mac: str
    node: int


class QueueWatch(Protocol):
    """Changes of one egress queue, from when it is watched."""

    def read(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """Those since the last reading: fabric times in ps, and bytes then queued."""


class Network:
    """A topology brought to life: its fabric, its switches by name, its hosts by name.

    `ecn`: the hosts negotiate it, and the switches shall mark. `cpu_port`: behind which
    port of each switch the controllers are, for packet-in and packet-out.

    The fabric has the hosts' NICs, and the switches where those are the engine's
    (`switches`; else it is empty). What switches of any kind have, the methods here tell;
    what a kind cannot tell is None, and what it cannot keep of a topology it says
    (:meth:`not_kept`).
    """

    def __init__(
        self, topology: Topology, *, ecn: bool = False, cpu_port: int | None = None
    ) -> None:
        self.topology = topology
        self.ecn = ecn
        self.cpu_port = cpu_port
        self.switches: dict[str, Switch] = {}
        self.hosts: dict[str, Host] = {}
        self._fabric: Fabric | None = None
        self._devices: dict[str, Device] = {}

    @property
    def fabric(self) -> Fabric:
        """The engine; NetworkError outside of the network's `with` block."""
        if self._fabric is None:
            raise NetworkError("the network is not running; use it inside its `with` block")
        return self._fabric

    def port_of(self, switch: str, neighbour: str) -> int:
        """The port of `switch` that leads to `neighbour`, the lowest if several do.

        Raises NetworkError.
        """
        self._check_switch(switch)
        ports = {far.node: port for port, _, far in reversed([*self.topology.ports(switch)])}
        if neighbour not in ports:
            raise NetworkError(
                f"{switch} has no link to {neighbour!r}; it has links to {', '.join(ports)}"
            )
        return ports[neighbour]

    def attachment(self, host: str) -> tuple[str, int]:
        """(switch, port) at which `host` is attached. Raises NetworkError."""
        self._host(host)
        _, _, far = next(self.topology.ports(host))
        return far.node, far.port

    def node(self, name: str) -> int:
        """The fabric's number of a host's NIC or of a switch. Raises NetworkError."""
        if name in self.hosts:
            return self.hosts[name].node
        return self._switch(name).node

    def device(self, switch: str) -> Device:
        """A switch as P4Runtime has it; :meth:`device_id` is its number. Raises NetworkError."""
        if switch not in self._devices:
            from testbed.p4runtime.device import Device  # noqa: PLC0415
            from testbed.p4runtime.errors import StatusError  # noqa: PLC0415
            from testbed.p4runtime.translation import Ports  # noqa: PLC0415

            ports = Ports(self._port_names(switch), self.cpu_port)
            number = self.device_id(switch)
            try:
                self._devices[switch] = Device(self._switch(switch), number, ports=ports)
            except StatusError as error:  # its program has no P4Info
                raise NetworkError(f"{switch} cannot be served by P4Runtime: {error}") from None
        return self._devices[switch]

    def device_id(self, switch: str) -> int:
        """A switch's number for P4Runtime."""
        self._check_switch(switch)
        return device_ids(self.topology.switches)[switch]

    def program_info(self, switch: str) -> ProgramInfo:
        """What the program of a switch has to control. Raises NetworkError."""
        return self._switch(switch).program.info

    def client(self, switch: str, election_id: int | None = None) -> Client:
        """A P4Runtime client of a switch, by direct calls where the switch is the
        engine's. Close it, so that another may write."""
        from testbed.p4runtime.client import Client  # noqa: PLC0415

        return Client.direct(self.device(switch), election_id=election_id, name=switch)

    def _port_names(self, switch: str) -> dict[str, int]:
        """The ports as Mininet calls their interfaces."""
        return {f"{switch}-eth{port}": port for port, _, _ in self.topology.ports(switch)}

    def _close_devices(self) -> None:
        for device in self._devices.values():
            device.close()
        self._devices.clear()

    def nic_stats(self, host: str) -> NicStats:
        return self.fabric.nic_stats(self._host(host).node)

    def port_stats(self, switch: str, port: int) -> PortStats | None:
        """Of a switch's port; None: the switch does not tell."""
        return self.fabric.port_stats(self._switch(switch).node, port)

    def watch_queue(self, switch: str, port: int, samples: int) -> QueueWatch | None:
        """Watches the egress queue of a port from now on; it remembers ``samples`` changes
        until they are read. None: the switch does not tell."""
        return _FabricWatch(self.fabric, self._switch(switch).node, port, samples)

    def packet_hops(self) -> int:
        """Packets through an ingress pipeline so far; recirculated ones count once."""
        return self.fabric.totals().packet_hops

    def not_kept(self) -> list[str]:
        """What this network does not keep of its topology or programs, a clause each."""
        return []

    def place(self, node: int, port: int) -> str:
        """What a port of the fabric's node is in the topology: ``h1``, ``s2:4``."""
        for name, host in self.hosts.items():
            if host.node == node:
                return name
        [switch] = [name for name, switch in self.switches.items() if switch.node == node]
        return f"{switch}:{port}"

    def settle(self, timeout_s: float) -> None:
        """Waits until no packet is under way. Raises NetworkError."""
        deadline = time.monotonic() + timeout_s
        while (totals := self.fabric.totals()).queued or totals.in_flight:
            if time.monotonic() > deadline:
                raise NetworkError(
                    f"{totals.queued + totals.in_flight} packets were still under way "
                    f"after {timeout_s:.0f} s"
                )
            time.sleep(_POLL_S)

    def read_messages(self) -> list[str]:
        """What programs logged (`log_msg`, `assert`) since this was last called, a line
        for a person each."""
        names = {switch.node: name for name, switch in self.switches.items()}
        return [
            f"{names[message.node]} at {message.at_ps / 1e12:.6f} s: {message.text}"
            for message in self.fabric.read_messages()
        ]

    def _host(self, name: str) -> Host:
        return _get(self.hosts, name, "host")

    def _switch(self, name: str) -> Switch:
        return _get(self.switches, name, "switch")

    def _check_switch(self, name: str) -> None:
        _get(self.topology.switches, name, "switch")


class _FabricWatch:
    """The engine's probe of a queue."""

    def __init__(self, fabric: Fabric, node: int, port: int, samples: int) -> None:
        self._fabric, self._place = fabric, (node, port)
        fabric.start_probe(node, port, samples)

    def read(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        return self._fabric.read_probe(*self._place)


def _get(items: Mapping[str, T], name: str, kind: str) -> T:
    if name not in items:
        raise NetworkError(f"no {kind} is called {name!r}; there are {', '.join(items)}")
    return items[name]


def program_of(topology: Topology, switch: str, default: Path) -> Path:
    """The P4 program of a switch: its own, else the run's."""
    own = topology.switches[switch].program
    return Path(own) if own is not None else default
