"""A topology whose switches are BMv2's; the package says how it is wired."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from testbed.compiler.program import ProgramInfo
from testbed.engine import LinkConfig, PortStats
from testbed.network import interfaces
from testbed.network.base import QueueWatch, program_of
from testbed.network.bmv2 import kept, wiring
from testbed.network.bmv2.process import (
    FIRST_GRPC,
    FIRST_THRIFT,
    HOST,
    Bmv2Process,
    free_ports,
    is_free,
    port_turn,
)
from testbed.network.bmv2.programs import SWITCH, Bmv2Program, compile_program, require
from testbed.network.bmv2.thrift import Thrift, ThriftError
from testbed.network.errors import NetworkError
from testbed.network.hosted import HostedNetwork
from testbed.network.mininet_nodes import FabricLink, KernelSwitch
from testbed.network.topology import Endpoint, LinkSpec
from testbed.network.tracing import ProgramSource, TraceServer, socket_name
from testbed.switch import Program, Switch, build_program

if TYPE_CHECKING:
    from testbed.p4runtime.client import Client

_PANEL = Path(__file__).with_name("panel.p4")
_MOST_HOSTS = 255  # the panel has two ports for each, and 511 is v1model's drop port
_QUIET_S = 0.02  # longer than BMv2 takes for any packet that does not wait for its rate
_POLL_S = 0.005


class Bmv2Network(HostedNetwork):
    """A running network of BMv2 switches, inside its `with` block.

    Raises NetworkError, also where BMv2 or p4c are not there, and CompileError.
    """

    # Made while the network comes up; not there before.
    _programs: Mapping[Path, Bmv2Program]
    _panel_program: Program
    _panel: int
    _panel_ports: Mapping[str, int]  # by host: where the host is; the next leads to BMv2
    _names: wiring.Names
    _interfaces: dict[Endpoint, str]  # by the switch's end of a link
    _processes: dict[str, Bmv2Process]
    _noted: list[str]  # what could not be kept, so far

    # ---- coming up ---------------------------------------------------------------------

    def _build_programs(self) -> None:
        require(SWITCH)
        if self._tls is not None:
            raise NetworkError("BMv2's switches are served without TLS: leave --tls out")
        if len(self.topology.hosts) > _MOST_HOSTS:
            raise NetworkError(
                f"{len(self.topology.hosts)} hosts are too many for BMv2: at most {_MOST_HOSTS}"
            )
        self._panel_program = build_program(_PANEL)
        default = self._program
        wanted = {program_of(self.topology, name, default) for name in self.topology.switches}
        with tempfile.TemporaryDirectory(prefix="testbed-p4c-") as scratch:
            self._programs = {
                path: compile_program(
                    path,
                    include_dirs=self._include_dirs,
                    defines=self._defines,
                    scratch=Path(scratch),
                )
                for path in sorted(wanted)
            }

    def _add_switches(self) -> None:
        self._noted = []
        self._processes = {}
        self._names = wiring.Names(self._ledger)
        self._panel = self.fabric.add_switch("panel", self._panel_program.pipeline)
        self._panel_ports = {host: 2 * i for i, host in enumerate(self.topology.hosts)}
        self._interfaces = {}
        for link in self.topology.links:
            self._make_interfaces(link)
        with port_turn():
            self._start_processes()
        for name in self.topology.switches:
            self._configure(name)
            names = {
                f"{name}-eth{port}": self._interfaces[Endpoint(node=name, port=port)]
                for port, _, _ in self.topology.ports(name)
            }
            self._adopt(KernelSwitch(name, self._environment, names))

    def _make_interfaces(self, link: LinkSpec) -> None:
        """The pair of a link: between two switches, or from one to the panel."""
        ends = self.topology.endpoints(link)
        names = [
            self._names.make(
                f"{end.node}e{end.port}" if end.node in self.topology.switches else f"{end.node}p"
            )
            for end in ends
        ]
        self._stack.callback(interfaces.remove_interface, names[0])
        interfaces.make_pair(*names)
        for end, name in zip(ends, names, strict=True):
            if end.node in self.topology.switches:
                self._interfaces[end] = name
            else:
                self.fabric.attach_veth(self._panel, self._panel_ports[end.node] + 1, name)
        if all(end.node in self.topology.switches for end in ends):
            self._delay(link, names)

    def _delay(self, link: LinkSpec, names: list[str]) -> None:
        refused = ""
        if link.delay_ps or link.loss_ppm:
            for name in names:
                refused = wiring.add_netem(name, link) or refused
        self._note(kept.between_switches(link, refused))

    def _start_processes(self) -> None:
        addresses, thrift_ports = self._places()
        for name, address, thrift_port in zip(
            self.topology.switches, addresses, thrift_ports, strict=True
        ):
            process = Bmv2Process(
                name,
                device_id=self.device_id(name),
                ports={
                    port: self._interfaces[Endpoint(node=name, port=port)]
                    for port, _, _ in self.topology.ports(name)
                },
                address=address,
                thrift_port=thrift_port,
                cpu_port=self.cpu_port,
                log=self._ledger.directory() / f"{name}.log",
                environment=self._environment,
            )
            self._processes[name] = process
            self._stack.callback(process.stop)
        for process in self._processes.values():
            process.wait()

    def _places(self) -> tuple[list[str], list[int]]:
        """Where each switch serves P4Runtime, and its Thrift port."""
        from testbed.network.serving import upward  # noqa: PLC0415  (gRPC is slow to import)

        count = len(self.topology.switches)
        if self._grpc is None:
            addresses = [f"{HOST}:{port}" for port in free_ports(FIRST_GRPC, count)]
        else:
            addresses = upward(self._grpc, count)
            for address in addresses:
                host, _, port = address.rpartition(":")
                if not is_free(host, int(port)):
                    raise NetworkError(f"P4Runtime cannot be served at {address}: it is in use")
        return addresses, free_ports(FIRST_THRIFT, count, "0.0.0.0")

    def _configure(self, name: str) -> None:
        """Gives a switch its program, and its queues their rates and depths."""
        from testbed.p4runtime.schema import p4config  # noqa: PLC0415

        program = self._bmv2_program(name)
        with self.client(name) as client:
            client.set_pipeline(p4config.P4Info.FromString(program.p4info), program.json)
        with self._thrift(name) as thrift:
            for port, link, _ in self.topology.ports(name):
                end = Endpoint(node=name, port=port)
                side = "a" if self.topology.endpoints(link)[0] == end else "b"
                thrift.set_queue_rate(port, kept.packets_per_s(link.rate_bps))
                thrift.set_queue_depth(port, kept.depth_packets(link, side))
        self._processes[name].messages()  # those of its start are passed over

    def _add_links(self) -> None:
        for spec in self.topology.links:
            ends = self.topology.endpoints(spec)
            self.mininet.links.append(
                FabricLink(
                    [(self.mininet[e.node], e.port, self.topology.hosts.get(e.node)) for e in ends],
                    self._link(spec, ends),
                )
            )

    def _link(self, spec: LinkSpec, ends: tuple[Endpoint, Endpoint]) -> Callable[[bool], None]:
        """Makes what is the engine's of a link; what is returned takes it up or down."""
        hosts = [end.node for end in ends if end.node in self.hosts]
        if not hosts:
            return lambda up: self._set_pair_up(ends, up)
        [host] = hosts
        config = LinkConfig(rate_bps=spec.rate_bps, delay_ps=spec.delay_ps, loss_ppm=spec.loss_ppm)
        at_panel = self._panel, self._panel_ports[host]
        number = self.fabric.add_link((self.node(host), 0), at_panel, config)
        return lambda up: self.fabric.set_link_up(number, up)

    def _set_pair_up(self, ends: tuple[Endpoint, Endpoint], up: bool) -> None:
        """A BMv2 does not listen again to an interface that was down: it lets it go before,
        and takes it anew."""
        for end in ends:
            if not up:
                with self._thrift(end.node) as thrift:
                    thrift.remove_port(end.port)
            wiring.set_up(self._interfaces[end], up)
        for end in ends if up else ():
            with self._thrift(end.node) as thrift:
                thrift.add_port(end.port, self._interfaces[end])

    def _start_control(self) -> None:
        socket = self._ledger.file(socket_name(self.tag))
        tracing = TraceServer(self.fabric, {}, self._source_of, socket, self.served)
        self._stack.callback(tracing.close)

    def _failure(self) -> str:
        ended = (process.failure() for process in self._processes.values())
        return super()._failure() or next(filter(None, ended), "")

    def _source_of(self, switch: str) -> ProgramSource:
        program = program_of(self.topology, switch, self._program)
        return ProgramSource(program, self._include_dirs, self._defines)

    def _is_echo(self, error: Exception) -> bool:
        """A controller notices, too, that a switch has gone."""
        from testbed.p4runtime.client import RequestError  # noqa: PLC0415
        from testbed.p4runtime.errors import Code  # noqa: PLC0415

        lost = isinstance(error, RequestError) and error.status is Code.UNAVAILABLE
        return lost or super()._is_echo(error)

    # ---- what switches tell ------------------------------------------------------------

    def client(self, switch: str, election_id: int | None = None) -> Client:
        """A P4Runtime client of a switch, over gRPC. Close it, so that another may write."""
        from testbed.network.bmv2.transport import Bmv2Transport  # noqa: PLC0415
        from testbed.p4runtime.client import Client, RequestError  # noqa: PLC0415
        from testbed.p4runtime.errors import StatusError  # noqa: PLC0415

        process, number = self._process(switch), self.device_id(switch)
        try:
            transport = Bmv2Transport(process.address, process.thrift_port, number, self._note)
            transport.connect()
        except StatusError as error:
            raise RequestError(error) from None
        return Client(transport, device_id=number, election_id=election_id, name=switch)

    def serve(self) -> None:
        """Tells where the switches' own servers are: they have listened from the start."""
        from testbed.network.serving import Served  # noqa: PLC0415  (gRPC is slow to import)

        for name, process in self._processes.items():
            self.served[name] = Served(process.address, "", process.device_id, process.thrift_port)

    def program_info(self, switch: str) -> ProgramInfo:
        return self._bmv2_program(switch).info

    def port_stats(self, switch: str, port: int) -> PortStats | None:
        self._check_switch(switch)
        return None

    def watch_queue(self, switch: str, port: int, samples: int) -> QueueWatch | None:
        self._check_switch(switch)
        return None

    def packet_hops(self) -> int:
        """Packets that the switches received: each goes through ingress once."""
        return sum(c.received for c in wiring.crossed({*self._interfaces.values()}).values())

    def not_kept(self) -> list[str]:
        return [*kept.ALWAYS, *kept.of_switches(self.topology), *self._noted]

    def read_messages(self) -> list[str]:
        """What programs logged (`log_msg`), in the words of the switches' logs."""
        return [
            f"{name}: {text}"
            for name, process in self._processes.items()
            for text in process.messages()
        ]

    def place(self, node: int, port: int) -> str:
        if node != self._panel:
            return super().place(node, port)
        host = [*self._panel_ports][port // 2]
        switch, number = self.attachment(host)
        return f"{switch}:{number}"

    def settle(self, timeout_s: float) -> None:
        """Until nothing is under way: in the fabric, and then nothing has crossed a switch's
        interface for so long that no queue can hold any more."""
        deadline = time.monotonic() + timeout_s
        quiet_s = max(_QUIET_S, 2 * kept.packet_time_s(self.topology))
        watched = {*self._interfaces.values()}
        before, since = wiring.crossed(watched), time.monotonic()
        while time.monotonic() - since < quiet_s:
            time.sleep(_POLL_S)
            super().settle(max(0.0, deadline - time.monotonic()))
            now = wiring.crossed(watched)
            if now != before:
                before, since = now, time.monotonic()
            if time.monotonic() > deadline:
                raise NetworkError(f"packets were still under way after {timeout_s:.0f} s")

    # ---- parts -------------------------------------------------------------------------

    @contextmanager
    def _thrift(self, switch: str) -> Iterator[Thrift]:
        """A connection to a switch's Thrift server. What it refuses is a NetworkError."""
        try:
            with closing(Thrift(self._process(switch).thrift_port)) as thrift:
                yield thrift
        except ThriftError as error:
            raise NetworkError(f"{switch}: {error}") from None

    def _note(self, clause: str) -> None:
        if clause and clause not in self._noted:
            self._noted.append(clause)

    def _process(self, switch: str) -> Bmv2Process:
        self._check_switch(switch)
        return self._processes[switch]

    def _bmv2_program(self, switch: str) -> Bmv2Program:
        self._check_switch(switch)
        return self._programs[program_of(self.topology, switch, self._program)]

    def _switch(self, name: str) -> Switch:
        self._check_switch(name)
        raise NetworkError(f"{name} is a BMv2, no switch of the engine")
