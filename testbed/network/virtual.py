"""A topology on the virtual clock: the same fabric, and nothing outside of it.

Programs, tables, queues, links and NICs are those of the live network, and what
is configured through :class:`testbed.network.base.Network` is configured in the
same way. The hosts are not processes but ends of connections: what a kernel does
live, ``testbed/engine/connections.py`` does here. Nothing is asked of the system,
so no privilege is needed, and the same seed gives the same run.

A large network may be divided among partitions that run on several processors; what
happens in it is the same (``partition.py``).

Time stands still except in :meth:`VirtualNetwork.run_until`. Controllers run while
it stands, so they are infinitely fast; their writes are not (``control_delay.py``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Self

from testbed.engine import NicConfig
from testbed.engine.connections import Connection, ConnectionConfig
from testbed.engine.core import DEFAULT_MAX_PACKETS
from testbed.network.assemble import (
    MAX_PAUSE_US,
    SFC_UDP_PORT,
    add_link,
    add_switch,
    build_programs,
)
from testbed.network.base import Host, Network, program_of
from testbed.network.control_delay import CONTROL_DELAY_PS, DelayedFabric
from testbed.network.flow_control import nic_config
from testbed.network.partition import partition_of
from testbed.network.topology import Topology
from testbed.network.units import PS_PER_NS

if TYPE_CHECKING:
    from testbed.p4runtime.device import Device

END_OF_TIME_PS = (1 << 63) - 1  # 106 days


class VirtualNetwork(Network):
    """A network in virtual time, inside its `with` block.

    `program` runs in every switch that has none of its own; `defines` are its
    macros. What a controller writes once the run has begun takes effect
    `control_delay_ps` later. At most `max_packets` frames are in flight at a time, in
    queues and on wires: what is more is dropped (reason "pool"). The NICs are aware of
    Source Flow Control unless `nic` says otherwise. With `partitions`, at most so many parts
    run side by side; each then has room for `max_packets`.

    Raises what building programs, the switch and the engine raise.
    """

    def __init__(
        self,
        topology: Topology,
        program: Path,
        *,
        defines: Mapping[str, str] | None = None,
        include_dirs: Sequence[Path] = (),
        ecn: bool = False,
        control_delay_ps: int = CONTROL_DELAY_PS,
        nic: NicConfig | None = None,
        seed: int = 1,
        max_packets: int = DEFAULT_MAX_PACKETS,
        cpu_port: int | None = None,
        partitions: int = 1,
    ) -> None:
        super().__init__(topology, ecn=ecn, cpu_port=cpu_port)
        self._program = program
        self._defines = dict(defines or {})
        self._include_dirs = tuple(include_dirs)
        self._control_delay_ps = control_delay_ps
        self._nic = nic or NicConfig(signal_udp_port=SFC_UDP_PORT, max_pause_us=MAX_PAUSE_US)
        self._seed = seed
        self._max_packets = max_packets
        self._partitions = partitions
        self._stack = ExitStack()
        self._delayed: DelayedFabric | None = None

    def __enter__(self) -> Self:
        programs = build_programs(
            self.topology, self._program, include_dirs=self._include_dirs, defines=self._defines
        )
        part = partition_of(self.topology, self._partitions)
        with ExitStack() as stack:
            fabric = DelayedFabric(
                control_delay_ps=self._control_delay_ps,
                seed=self._seed,
                max_packets=self._max_packets,
                partitions=max(part.values()) + 1,
            )
            stack.enter_context(fabric)
            self._fabric = self._delayed = fabric
            stack.callback(self._close_devices)
            for name in self.topology.switches:
                program = programs[program_of(self.topology, name, self._program)]
                self.switches[name] = add_switch(
                    fabric, self.topology, name, program, self.cpu_port, part[name]
                )
            for name, spec in self.topology.hosts.items():
                config = nic_config(self.topology, name, self._nic)
                node = fabric.add_nic(name, config, part[name])
                fabric.set_nic_address(node, spec.address, spec.mac)
                self.hosts[name] = Host(name, spec.address, spec.mac, node)
            for link in self.topology.links:
                add_link(fabric, self.topology, link, self.node)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()
        self._fabric = self._delayed = None

    def device(self, switch: str) -> Device:
        known = switch in self._devices
        device = super().device(switch)
        if not known:
            keep_time(device, self._clock)
        return device

    @property
    def program(self) -> Path:
        """The P4 program of switches that have none of their own."""
        return self._program

    # ---- time ------------------------------------------------------------------------

    @property
    def _clock(self) -> DelayedFabric:
        assert self.fabric is self._delayed  # `fabric` refuses outside of the `with` block
        return self._delayed

    def now_ps(self) -> int:
        return self._clock.now_ps()

    def run_until(self, until_ps: int) -> None:
        """Lets everything happen up to and including `until_ps`, or the end of all time.

        Raises ControlError when a controller's write is refused as it takes effect.
        """
        self._clock.run_until(min(until_ps, END_OF_TIME_PS))

    def call_at(self, at_ps: int, action: Callable[[], None]) -> None:
        """Lets `action`, a controller's say, run at `at_ps`, while time stands still."""
        self._clock.call_at(at_ps, action)

    # ---- hosts -----------------------------------------------------------------------

    def connect(
        self,
        client: str,
        server: str,
        config: ConnectionConfig | None = None,
        at_ps: int | None = None,
        *,
        client_port: int | None = None,
    ) -> Connection:
        """Opens a connection between two hosts, at `at_ps` or now; a `client_port` takes
        the place of the configuration's.

        Raises NetworkError for a host that is not there, EngineError.
        """
        return self.fabric.open_connection(
            self._host(client).node,
            self._host(server).node,
            config,
            at_ps=at_ps,
            client_port=client_port,
        )


def keep_time(device: Device, fabric: DelayedFabric) -> None:
    """Lets what waits in a device, lists of digests, be sent at its virtual time."""

    planned_ps: int | None = None

    def tick() -> None:
        nonlocal planned_ps
        planned_ps = None
        device.events.tick()

    def wake(delay_ns: int) -> None:
        nonlocal planned_ps
        at_ps = fabric.now_ps() + delay_ns * PS_PER_NS
        if planned_ps is None or at_ps < planned_ps:
            planned_ps = at_ps
            fabric.call_at(at_ps, tick)

    device.events.wake = wake
