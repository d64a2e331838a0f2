"""What an experiment may use of a network, whichever clock it runs on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from testbed.engine import Fabric, NicStats, PortStats
from testbed.network.errors import NetworkError
from testbed.network.topology import Topology
from testbed.switch import Switch

if TYPE_CHECKING:  # protobuf takes its time to import; a topology does without
    from testbed.p4runtime.client import Client
    from testbed.p4runtime.device import Device

T = TypeVar("T")


@dataclass(frozen=True)
class Host:
    """A host of a running network; `node` is its NIC's number in the fabric."""

    name: str
    ip: str
    mac: str
    node: int


class Network:
    """A topology brought to life: its fabric, its switches by name, its hosts by name.

    `ecn`: the hosts negotiate it, and the switches shall mark. `cpu_port`: behind which
    port of each switch the controllers are, for packet-in and packet-out.
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
        self._switch(switch)
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
        """A switch's number among the topology's, from 1."""
        return [*self.topology.switches].index(self._switch(switch).name) + 1

    def client(self, switch: str, election_id: int | None = None) -> Client:
        """A P4Runtime client of a switch, by direct calls. Close it, so that another
        may write."""
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

    def port_stats(self, switch: str, port: int) -> PortStats:
        return self.fabric.port_stats(self._switch(switch).node, port)

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


def _get(items: Mapping[str, T], name: str, kind: str) -> T:
    if name not in items:
        raise NetworkError(f"no {kind} is called {name!r}; there are {', '.join(items)}")
    return items[name]


def program_of(topology: Topology, switch: str, default: Path) -> Path:
    """The P4 program of a switch: its own, else the run's."""
    own = topology.switches[switch].program
    return Path(own) if own is not None else default
