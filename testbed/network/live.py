"""A topology on the wall clock: Mininet hosts around one engine process.

    h1 (namespace)                this namespace: the engine
    +-----------+   veth   +-----------------------------------------+
    | h1-eth0 --+----------+-- NIC h1 == link == s1 == link == s3 ... |
    +-----------+          +-----------------------------------------+

A host's interface is a veth pair whose other end is its NIC's port in the
fabric; from there on everything, the host's own link included, has the rates,
delays and queues of the topology, and the wall clock. All switches are in the
one engine, so a packet enters and leaves the kernel once, however many switches
it crosses. Rejected: a process per switch with veths between them, as Mininet
has it: that costs two system calls and a context switch per hop, and the kernel's
scheduler would be part of every hop's delay. (For those who want it, ``bmv2/`` is that.)
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from testbed.network.assemble import add_link, add_switch, build_programs
from testbed.network.base import program_of
from testbed.network.hosted import HostedNetwork
from testbed.network.mininet_nodes import FabricLink, TestbedSwitch
from testbed.network.mirror import Mirrors
from testbed.network.tracing import ProgramSource, TraceServer, socket_name
from testbed.switch import Program


class LiveNetwork(HostedNetwork):
    """A running network whose switches are the engine's, inside its `with` block."""

    # Made while the network comes up; not there before.
    _programs: Mapping[Path, Program]
    _mirrors: Mirrors

    def _build_programs(self) -> None:
        self._programs = build_programs(
            self.topology, self._program, include_dirs=self._include_dirs, defines=self._defines
        )

    def _add_switches(self) -> None:
        self._mirrors = Mirrors(self.fabric, self._has_port, self._ledger.directory)
        self._stack.callback(self._mirrors.stop)
        for name in self.topology.switches:
            program = self._programs[program_of(self.topology, name, self._program)]
            self.switches[name] = add_switch(
                self.fabric, self.topology, name, program, self.cpu_port
            )
            self._adopt(TestbedSwitch(name, self._environment, self._before_command))

    def _before_command(self, switch: str, command: str) -> None:
        """A switch's shell is about to run `command`; the ports it names must be there."""
        if switch in self.mininet:
            pid = self.mininet[switch].pid
            self._mirrors.show(switch, self.node(switch), pid, command)

    def _has_port(self, switch: str, port: int) -> bool:
        return any(number == port for number, _, _ in self.topology.ports(switch))

    def _add_links(self) -> None:
        for spec in self.topology.links:
            ends = self.topology.endpoints(spec)
            link = add_link(self.fabric, self.topology, spec, self.node)
            self.mininet.links.append(
                FabricLink(
                    [(self.mininet[e.node], e.port, self.topology.hosts.get(e.node)) for e in ends],
                    lambda up, link=link: self.fabric.set_link_up(link, up),  # type: ignore[misc]
                )
            )

    def _start_control(self) -> None:
        self._stack.callback(self._close_devices)
        socket = self._ledger.file(socket_name(self.tag))
        tracing = TraceServer(self.fabric, self.switches, self._source_of, socket, self.served)
        self._stack.callback(tracing.close)

    def _source_of(self, switch: str) -> ProgramSource:
        program = program_of(self.topology, switch, self._program)
        return ProgramSource(program, self._include_dirs, self._defines)

    def serve(self) -> None:
        from testbed.network.serving import serve  # noqa: PLC0415  (gRPC is slow to import)

        def socket(switch: str) -> Path:
            return self._ledger.file(f"p4runtime-{self.tag}-{switch}.sock")

        devices = {name: self.device(name) for name in self.switches}
        self.served.update(serve(self._stack, devices, socket, self._grpc, self._tls))
