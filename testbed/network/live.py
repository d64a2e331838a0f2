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
scheduler would be part of every hop's delay.

Taking down is one stack of steps, each of which runs whatever the others do,
and the ledger has the last word on what is left.
"""

from __future__ import annotations

import atexit
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from testbed.engine import Clock, EngineError, Fabric, Lateness, NicConfig
from testbed.network import interfaces, mnexec
from testbed.network.agent_process import STOP_TIMEOUT_S, AgentProcess
from testbed.network.assemble import (
    MAX_PAUSE_US,
    SFC_UDP_PORT,
    add_link,
    add_switch,
    build_programs,
)
from testbed.network.base import Host, Network, program_of
from testbed.network.errors import NetworkError
from testbed.network.interrupts import Interrupts
from testbed.network.ledger import Ledger, reclaim
from testbed.network.mininet_nodes import (
    FabricLink,
    TestbedHost,
    TestbedMininet,
    TestbedSwitch,
    search_path_with,
)
from testbed.network.mirror import Mirrors
from testbed.network.topology import LinkSpec, Topology
from testbed.network.tracing import ProgramSource, TraceServer, socket_name
from testbed.paths import cache_dir
from testbed.switch import Program

if TYPE_CHECKING:
    from testbed.network.serving import Served
    from testbed.p4runtime.server import Tls

TCP_WMEM_MAX = 4 << 20
CONNECTIONS_PER_DESTINATION = 8
REALTIME_PRIORITY = 2  # above what is urgent in an agent
_CHECK_TIMEOUT_S = 10
_WATCH_S = 0.1


@dataclass(frozen=True)
class FidelityInputs:
    """What the fabric knows about whether its times can be trusted."""

    lateness: Lateness
    ring_drops: int


class LiveNetwork(Network):
    """A running network, inside its `with` block.

    `program` runs in every switch that has none of its own; `defines` are its
    macros. `tcp_wmem_max` bounds what a host's connection may have under way, in
    bytes; the NICs' queues per destination hold `connections_per_destination`
    times that, so they never drop TCP, unless `nic` says otherwise. The engine runs
    at `realtime_priority` (SCHED_FIFO; 0: as any process) where that is permitted.
    Failing agents' logs are kept in `log_dir`.

    Raises NetworkError and what building programs, the switch and the engine raise.
    """

    def __init__(
        self,
        topology: Topology,
        program: Path,
        *,
        defines: Mapping[str, str] | None = None,
        include_dirs: Sequence[Path] = (),
        ecn: bool = False,
        congestion_control: str = "cubic",
        tcp_wmem_max: int = TCP_WMEM_MAX,
        connections_per_destination: int = CONNECTIONS_PER_DESTINATION,
        nic: NicConfig | None = None,
        seed: int = 1,
        realtime_priority: int = REALTIME_PRIORITY,
        log_dir: Path | None = None,
        cpu_port: int | None = None,
    ) -> None:
        super().__init__(topology, ecn=ecn, cpu_port=cpu_port)
        self.mininet = TestbedMininet()
        self._program = program
        self._defines = dict(defines or {})
        self._include_dirs = tuple(include_dirs)
        self.tcp = interfaces.TcpSettings(
            ecn=ecn, congestion_control=congestion_control, wmem_max=tcp_wmem_max
        )
        self._nic = nic or NicConfig(
            destination_queue_bytes=connections_per_destination * tcp_wmem_max,
            signal_udp_port=SFC_UDP_PORT,
            max_pause_us=MAX_PAUSE_US,
        )
        self._seed = seed
        self._realtime_priority = realtime_priority
        self._log_dir = log_dir or cache_dir() / "logs"
        self.served: dict[str, Served] = {}
        self._agents: list[AgentProcess] = []
        self._links: dict[int, LinkSpec] = {}  # by the fabric's number
        self._stack = ExitStack()
        self._interrupts = Interrupts()
        self._stopping = threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="watch", daemon=True)
        self._reported = False

    # ---- up and down ---------------------------------------------------------

    def __enter__(self) -> Self:
        self._interrupts.install()
        try:
            self._bring_up()
        except BaseException:
            self._take_down()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._take_down()
        if kind is None:
            self._interrupts.raise_missed()

    def _bring_up(self) -> None:
        # A wrong program is told before anything is made.
        programs = build_programs(
            self.topology, self._program, include_dirs=self._include_dirs, defines=self._defines
        )
        reclaim()
        self._ledger = Ledger()
        self._stack.callback(self._ledger.close)
        atexit.register(self._ledger.close)
        self._environment = self._ledger.environment()
        self._environment["PATH"] = search_path_with(mnexec.provide(self._ledger.directory))
        self._check_namespaces()
        self._fabric = self._stack.enter_context(
            Fabric(Clock.LIVE, seed=self._seed, realtime_priority=self._realtime_priority)
        )
        self._mirrors = Mirrors(self.fabric, self._has_port, self._ledger.directory)
        self._stack.callback(self._mirrors.stop)
        self._add_switches(programs)
        self._add_hosts()
        self._add_links()
        self._configure_hosts()
        self.fabric.start()
        self._watcher.start()
        self._stack.callback(self._stop_fabric)
        self._stack.callback(self._close_devices)
        socket = self._ledger.file(socket_name(self.tag))
        tracing = TraceServer(self.fabric, self.switches, self._source_of, socket, self.served)
        self._stack.callback(tracing.close)
        self._stack.callback(self._stop_agents)
        self._run_host_commands()

    def _source_of(self, switch: str) -> ProgramSource:
        program = program_of(self.topology, switch, self._program)
        return ProgramSource(program, self._include_dirs, self._defines)

    def _stop_agents(self) -> None:
        """All at once: one in the middle of a transfer does not listen, and costs the time-out."""
        for agent in self._agents:
            agent.close_input()
        deadline = time.monotonic() + STOP_TIMEOUT_S
        for agent in self._agents:
            agent.stop(max(0.0, deadline - time.monotonic()))

    def _take_down(self) -> None:
        self._interrupts.ignore()
        try:
            self._stack.close()
        finally:
            self._fabric = None
            self._interrupts.restore()
            if hasattr(self, "_ledger"):
                atexit.unregister(self._ledger.close)

    def _watch(self) -> None:
        """Tells the main thread when the engine stopped by itself: an interface vanished."""
        while not self._stopping.wait(_WATCH_S):
            if failure := self.fabric.failure:
                self._reported = True
                self._interrupts.fail(str(failure))
                return

    def _stop_fabric(self) -> None:
        self._stopping.set()
        self._watcher.join()
        try:
            self.fabric.stop()
        except EngineError:
            if not self._reported:  # it broke in the last moment
                raise

    # ---- the parts -------------------------------------------------------------

    def _check_namespaces(self) -> None:
        """That hosts can be made, before the first one: Mininet would wait for it forever."""
        command = ["mnexec", "-n", "bash", "-c", "exit 0"]
        try:
            done = subprocess.run(
                command,
                env=self._environment,
                capture_output=True,
                text=True,
                timeout=_CHECK_TIMEOUT_S,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise NetworkError(
                f"`{' '.join(command)}` did not end within {_CHECK_TIMEOUT_S} s"
            ) from None
        if done.returncode != 0:
            raise NetworkError(f"no host can be made here: {done.stderr.strip()}")

    def _add_switches(self, programs: Mapping[Path, Program]) -> None:
        for name in self.topology.switches:
            program = programs[program_of(self.topology, name, self._program)]
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

    def _add_hosts(self) -> None:
        for name, spec in self.topology.hosts.items():
            node = self.fabric.add_nic(name, self._nic)
            self.hosts[name] = Host(name, spec.address, spec.mac, node)
            self._adopt(TestbedHost(name, environment=self._environment))

    def _adopt(self, node: TestbedHost | TestbedSwitch) -> None:
        self._stack.callback(node.terminate)
        self.mininet.adopt(node)

    def _add_links(self) -> None:
        for spec in self.topology.links:
            ends = self.topology.endpoints(spec)
            link = add_link(self.fabric, self.topology, spec, self.node)
            self._links[link] = spec
            self.mininet.links.append(
                FabricLink(
                    [(self.mininet[e.node], e.port, self.topology.hosts.get(e.node)) for e in ends],
                    lambda up, link=link: self.fabric.set_link_up(link, up),  # type: ignore[misc]
                )
            )

    def _configure_hosts(self) -> None:
        for name, spec in self.topology.hosts.items():
            pid = self.mininet[name].pid
            inside, outside = f"{name}-eth0", self._ledger.interface(name)
            self._stack.callback(interfaces.remove_interface, outside)
            interfaces.make_veth(outside, pid, inside, spec.mac)
            others = [other for key, other in self.topology.hosts.items() if key != name]
            interfaces.configure_host(pid, inside, spec, others, self.tcp)
            self.fabric.attach_veth(self.hosts[name].node, 0, outside)

    def _run_host_commands(self) -> None:
        for name, spec in self.topology.hosts.items():
            for command in spec.commands:
                self.mininet[name].cmd(command)

    @property
    def nic(self) -> NicConfig:
        """How the hosts' NICs are configured."""
        return self._nic

    @property
    def tag(self) -> str:
        """What names this run's interfaces, and marks its processes (``ledger.py``)."""
        return self._ledger.tag

    # ---- use --------------------------------------------------------------------

    def start_agent(self, host: str, module: str, args: Sequence[str] = ()) -> AgentProcess:
        """Starts `python -m module args` in the host's namespace; ends with the network."""
        pid = self.mininet[self._host(host).name].pid
        self._log_dir.mkdir(parents=True, exist_ok=True)
        log = self._log_dir / f"{self._ledger.tag}-{host}-{len(self._agents)}.log"
        agent = AgentProcess(
            f"the agent {module} on {host}",
            # -P: files in the user's directory must not stand in for modules.
            ["mnexec", "-cd", "-a", str(pid), sys.executable, "-P", "-m", module, *args],
            environment=self._environment,
            log=log,
        )
        self._agents.append(agent)
        return agent

    def serve(self, address: str | None = None, tls: Tls | None = None) -> None:
        """Starts a P4Runtime server for each switch (`served`), with `tls`: the first at
        `address`, the others at the ports behind it; None: where there are free ones.

        Raises NetworkError.
        """
        from testbed.network.serving import serve  # noqa: PLC0415  (gRPC is slow to import)

        def socket(switch: str) -> Path:
            return self._ledger.file(f"p4runtime-{self.tag}-{switch}.sock")

        devices = {name: self.device(name) for name in self.switches}
        self.served.update(serve(self._stack, devices, socket, address, tls))

    def fidelity_inputs(self) -> FidelityInputs:
        return FidelityInputs(self.fabric.lateness(), self.fabric.totals().ring_drops)

    def prompt(self) -> None:
        """The Mininet prompt on standard input, until it ends."""
        from testbed.network.prompt import Prompt  # noqa: PLC0415  (readline is slow)

        Prompt(self.mininet, self.served)
