"""Mininet hosts around an engine process: what live networks share, whatever their switches.

A host is a shell in a namespace; its interface is a veth pair whose other end is its
NIC's port in the fabric. What is between the NICs is each network's own: the engine's
switches (``live.py``) or processes of BMv2 (``bmv2/``). A subclass says how switches and
links are made, what runs once the hosts are there, and what may break.

Taking down is one stack of steps, each of which runs whatever the others do,
and the ledger has the last word on what is left.
"""

from __future__ import annotations

import atexit
import subprocess
import sys
import threading
import time
from abc import abstractmethod
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from testbed.engine import Clock, EngineError, Fabric, NicConfig
from testbed.network import interfaces, mnexec
from testbed.network.agent_process import STOP_TIMEOUT_S, AgentError, AgentProcess
from testbed.network.assemble import MAX_PAUSE_US, SFC_UDP_PORT
from testbed.network.base import Host, Network
from testbed.network.errors import NetworkError
from testbed.network.flow_control import nic_config
from testbed.network.interrupts import Interrupts
from testbed.network.ledger import Ledger, reclaim
from testbed.network.mininet_nodes import TestbedHost, TestbedMininet, search_path_with
from testbed.network.topology import Topology
from testbed.paths import cache_dir

if TYPE_CHECKING:
    from testbed.network.serving import Served
    from testbed.p4runtime.server import Tls

TCP_WMEM_MAX = 4 << 20
CONNECTIONS_PER_DESTINATION = 8
REALTIME_PRIORITY = 2  # above what is urgent in an agent
_CHECK_TIMEOUT_S = 10
_WATCH_S = 0.1
_CAUSE_S = 0.5  # within which the engine notices what an agent has noticed


class HostedNetwork(Network):
    """A running network, inside its `with` block.

    `program` runs in every switch that has none of its own; `defines` are its
    macros. `tcp_wmem_max` bounds what a host's connection may have under way, in
    bytes; the NICs' queues per destination hold `connections_per_destination`
    times that, so they never drop TCP, unless `nic` says otherwise. The engine runs
    at `realtime_priority` (SCHED_FIFO; 0: as any process) where that is permitted.
    Failing agents' logs are kept in `log_dir`. The first switch is served by P4Runtime at
    `grpc` (None: the first free port), the others behind it, with `tls`.

    Raises NetworkError and what building programs, the switch and the engine raise.
    """

    # Made while the network comes up; not there before.
    _ledger: Ledger
    _environment: dict[str, str]

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
        grpc: str | None = None,
        tls: Tls | None = None,
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
        self._grpc = grpc
        self._tls = tls
        self.served: dict[str, Served] = {}
        self._agents: list[AgentProcess] = []
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
        except BaseException as error:
            self._take_down_after(error)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._take_down_after(value)
        if kind is None:
            self._interrupts.raise_missed()

    def _take_down_after(self, error: BaseException | None) -> None:
        """Raises NetworkError where the network has broken, and `error` only came of that:
        what the watcher raises may be caught and turned into anything on its way."""
        echo = isinstance(error, Exception) and (self._reported or self._is_echo(error))
        cause = self._cause() if echo else ""
        self._take_down()
        if cause:
            raise NetworkError(cause) from None

    def _is_echo(self, error: Exception) -> bool:
        """Whether somebody else may have noticed first that the network has broken: an agent,
        that an interface has gone."""
        return isinstance(error, AgentError)

    def _cause(self) -> str:
        """Why the network has broken, "" if it has not."""
        deadline = time.monotonic() + _CAUSE_S
        while not (cause := self._failure()) and time.monotonic() < deadline:
            time.sleep(_CAUSE_S / 10)
        return cause

    def _bring_up(self) -> None:
        # A wrong program is told before anything is made.
        self._build_programs()
        reclaim()
        self._ledger = Ledger()
        atexit.register(self._ledger.close)
        self._stack.callback(atexit.unregister, self._ledger.close)
        self._stack.callback(self._ledger.close)
        self._environment = self._ledger.environment()
        self._environment["PATH"] = search_path_with(mnexec.provide(self._ledger.directory))
        self._check_namespaces()
        self._fabric = self._stack.enter_context(
            Fabric(Clock.LIVE, seed=self._seed, realtime_priority=self._realtime_priority)
        )
        self._add_switches()
        self._add_hosts()
        self._add_links()
        self._configure_hosts()
        self.fabric.start()
        self._watcher.start()
        self._stack.callback(self._stop_fabric)
        self._start_control()
        self._stack.callback(self._stop_agents)
        self._run_host_commands()

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

    def _watch(self) -> None:
        """Tells the main thread when the network broke by itself."""
        while not self._stopping.wait(_WATCH_S):
            if failure := self._failure():
                self._reported = True
                self._interrupts.fail(failure)
                return

    def _stop_fabric(self) -> None:
        self._stopping.set()
        self._watcher.join()
        try:
            self.fabric.stop()
        except EngineError:
            if not self._reported:  # it broke in the last moment
                raise

    # ---- what a kind of network has of its own -----------------------------------

    @abstractmethod
    def _build_programs(self) -> None:
        """Compiles the programs of the switches; nothing has been made yet."""

    @abstractmethod
    def _add_switches(self) -> None:
        """Makes the switches, and adopts their Mininet nodes."""

    @abstractmethod
    def _add_links(self) -> None:
        """Makes the links between nodes that exist, and adopts Mininet's."""

    @abstractmethod
    def _start_control(self) -> None:
        """What speaks to the switches once packets can flow."""

    @abstractmethod
    def serve(self) -> None:
        """Serves each switch by P4Runtime, and tells where (`served`). Raises NetworkError."""

    def _failure(self) -> str:
        """Why the network has broken, "" if it has not: the engine stops by itself where an
        interface vanishes. Called by a thread of its own."""
        return str(self.fabric.failure or "")

    # ---- the hosts ---------------------------------------------------------------

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

    def _add_hosts(self) -> None:
        for name, spec in self.topology.hosts.items():
            node = self.fabric.add_nic(name, nic_config(self.topology, name, self._nic))
            self.hosts[name] = Host(name, spec.address, spec.mac, node)
            self._adopt(TestbedHost(name, environment=self._environment))

    def _adopt(self, node: Any) -> None:
        """Takes a Mininet node into the network; its shell ends with it."""
        self._stack.callback(node.terminate)
        self.mininet.adopt(node)

    def _configure_hosts(self) -> None:
        for name, spec in self.topology.hosts.items():
            pid = self.mininet[name].pid
            inside, outside = spec.interface or f"{name}-eth0", self._ledger.interface(name)
            self._stack.callback(interfaces.remove_interface, outside)
            interfaces.make_veth(outside, pid, inside, spec.mac)
            others = [other for key, other in self.topology.hosts.items() if key != name]
            if not spec.knows_others:
                others = []
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

    def prompt(self) -> None:
        """The Mininet prompt on standard input, until it ends."""
        from testbed.network.prompt import Prompt  # noqa: PLC0415  (readline is slow)

        Prompt(self.mininet, self.served)
