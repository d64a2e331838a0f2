"""Mininet's nodes and links over a fabric that is one process.

Mininet's prompt and scripts see what they know: hosts with a shell in a
namespace, switches `s1`, links that go up and down. Underneath, a host's
interface ends in the fabric, a link between two switches is memory, and a
switch is a node of the engine. So the classes here keep Mininet's interfaces and
replace what they do:

* nothing is configured through shell commands (`ifconfig`, `arp`): hosts are
  configured by netlink before Mininet hears of them;
* no global sysctl or limit is set (``Mininet.init``), and nothing is ever killed
  by name (``mn -c``, and Mininet's own `iperf`);
* a link's state is the fabric's.

A switch's shell is in a namespace of its own: its ports appear there under
Mininet's names, when a capture asks for them (``mirror.py``).
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from subprocess import Popen
from typing import Any

from mininet.link import Intf
from mininet.log import error, output
from mininet.net import Mininet
from mininet.node import Host, Node, Switch

from testbed.network.topology import HostSpec

_INTERFACE = re.compile(r"\b\w+-eth\d+\b")
_IPERF_SECONDS = 5
_IPERF_START_TIMEOUT_S = 5.0


class _MarkedNode(Node):  # type: ignore[misc]
    """A node whose shell and commands carry the run's environment."""

    isSetup = True  # Mininet would insist on ifconfig being installed

    def __init__(self, name: str, environment: Mapping[str, str], **params: Any) -> None:
        self.environment = dict(environment)
        super().__init__(name, **params)

    def _popen(self, cmd: list[str], **params: Any) -> Popen[Any]:
        params.setdefault("env", self.environment)
        process: Popen[Any] = super()._popen(cmd, **params)
        return process

    def config(self, **_params: Any) -> dict[str, Any]:
        """Nothing: the node is configured already."""
        return {}

    def terminate(self) -> None:
        """Ends the shell. What it left in the background, the ledger ends."""
        if self.shell is not None and self.shell.poll() is None:
            self.shell.kill()
        self.cleanup()


class TestbedHost(_MarkedNode, Host):  # type: ignore[misc]
    """A host: a shell in a network namespace."""


class TestbedSwitch(_MarkedNode, Switch):  # type: ignore[misc]
    """A switch of the fabric; its shell sees its ports while they are captured."""

    def __init__(
        self,
        name: str,
        environment: Mapping[str, str],
        on_command: Callable[[str, str], None],
        **params: Any,
    ) -> None:
        params["inNamespace"] = True
        self._on_command = on_command
        self.controlIntf = None
        # The number only has to be a number: there is no OpenFlow here.
        super().__init__(name, environment, dpid="1", **params)

    def sendCmd(self, *args: Any, **kwargs: Any) -> None:
        """Runs a command; ports that it names appear as interfaces first."""
        words = args[0] if len(args) == 1 and isinstance(args[0], list) else args
        self._on_command(self.name, " ".join(map(str, words)))
        super().sendCmd(*args, **kwargs)

    def start(self, _controllers: Sequence[Any]) -> None:
        """Nothing: the fabric runs already."""

    def stop(self, deleteIntfs: bool = True) -> None:
        """Nothing: the fabric outlives the prompt's `switch s1 stop`."""


class KernelSwitch(_MarkedNode, Switch):  # type: ignore[misc]
    """A switch that is a process on interfaces of this namespace; `interfaces` are their
    names by those that Mininet would give them, and a command may use either."""

    def __init__(
        self, name: str, environment: Mapping[str, str], interfaces: Mapping[str, str]
    ) -> None:
        self._interfaces = dict(interfaces)
        self.controlIntf = None
        super().__init__(name, environment, dpid="1", inNamespace=False)

    def sendCmd(self, *args: Any, **kwargs: Any) -> None:
        """Runs a command, Mininet's names of interfaces replaced."""
        words = args[0] if len(args) == 1 and isinstance(args[0], list) else args
        super().sendCmd(*(self._translated(str(word)) for word in words), **kwargs)

    def _translated(self, text: str) -> str:
        return _INTERFACE.sub(lambda found: self._interfaces.get(found[0], found[0]), text)

    def start(self, _controllers: Sequence[Any]) -> None:
        """Nothing: it runs already."""

    def stop(self, deleteIntfs: bool = True) -> None:
        """Nothing: it outlives the prompt's `switch s1 stop`."""


class FabricInterface(Intf):  # type: ignore[misc]
    """One end of a link, with Mininet's name for it ("s1-eth3")."""

    def __init__(self, name: str, node: Node, port: int, link: Any, spec: HostSpec | None) -> None:
        super().__init__(name, node=node, port=port, link=link, moveIntfFn=lambda *_: None)
        if spec is not None:
            self.ip, self.prefixLen, self.mac = spec.address, spec.prefix_len, spec.mac

    def config(self, **_params: Any) -> dict[str, Any]:
        return {}

    def updateIP(self) -> str | None:
        """The address, which never changes."""
        return self.ip

    def updateMAC(self) -> str | None:
        return self.mac

    def updateAddr(self) -> tuple[str | None, str | None]:
        return self.ip, self.mac

    def isUp(self, setUp: bool = False) -> bool:
        """Whether the link is up; `setUp` is Mininet's way to ask for it."""
        if setUp:
            self.link.set_up(True)
        return bool(self.link.up)

    def status(self) -> str:
        return "OK" if self.link.up else "DOWN"

    def delete(self) -> None:
        """Nothing: the ledger removes interfaces."""


class FabricLink:
    """A link of the fabric, as Mininet's `links`, `link`, `net` and `dump` see it."""

    def __init__(
        self,
        ends: Sequence[tuple[Node, int, HostSpec | None]],
        set_up: Callable[[bool], None],
    ) -> None:
        self.up = True
        self._set_up = set_up
        self.intf1, self.intf2 = (
            FabricInterface(f"{node.name}-eth{port}", node, port, self, spec)
            for node, port, spec in ends
        )

    def set_up(self, up: bool) -> None:
        """Takes the link up or down, both directions; frames on it are lost."""
        if up != self.up:
            self._set_up(up)
            self.up = up

    def status(self) -> str:
        return f"({self.intf1.status()} {self.intf2.status()})"

    def stop(self) -> None:
        """Nothing: the link goes with the fabric."""

    def delete(self) -> None:
        self.set_up(False)

    def __str__(self) -> str:
        return f"{self.intf1.name}<->{self.intf2.name}"


class TestbedMininet(Mininet):  # type: ignore[misc]
    """Mininet's network object without Mininet's side effects on the machine."""

    def __init__(self) -> None:
        # Mininet.init() would write sysctls of the whole machine; this is how it
        # knows that it need not.
        Mininet.inited = True
        super().__init__(controller=None, build=False)
        self.built = True

    def adopt(self, node: Node) -> None:
        """Takes in a host or switch that exists."""
        (self.switches if isinstance(node, Switch) else self.hosts).append(node)
        self.nameToNode[node.name] = node

    def configLinkStatus(self, src: str, dst: str, status: str) -> None:
        """The prompt's `link s1 s2 down`."""
        for name in (src, dst):
            if name not in self.nameToNode:
                error(f"no node is called {name}; there are {' '.join(sorted(self))}\n")
                return
        links = self.linksBetween(self.nameToNode[src], self.nameToNode[dst])
        if not links:
            error(f"{src} and {dst} are not connected\n")
        for link in links:
            link.set_up(status == "up")

    def iperf(
        self,
        hosts: Sequence[Node] | None = None,
        *,
        l4Type: str = "TCP",
        udpBw: str = "10M",
        fmt: str | None = None,
        seconds: int = _IPERF_SECONDS,
        port: int = 5001,
    ) -> list[str]:
        """Throughput between two hosts by iperf3, or iperf: [receiver's, sender's] rate."""
        program = next(filter(shutil.which, ("iperf3", "iperf")), None)
        if program is None:
            error("neither iperf3 nor iperf is installed: `apt install iperf3`\n")
            return []
        client, server = hosts or (self.hosts[0], self.hosts[-1])
        output(f"*** Iperf: testing {l4Type} bandwidth between {client} and {server}\n")
        udp = l4Type == "UDP"
        once = ["-1"] if program == "iperf3" else ["-u"] if udp else []
        listener = server.popen([program, "-s", "-p", str(port), *once])
        try:
            _wait_until_listening(server.pid, port, udp and program == "iperf")
            command = [program, "-c", server.IP(), "-p", str(port), "-t", str(seconds)]
            command += ["-f", fmt] if fmt else []
            command += ["-u", "-b", udpBw] if udp else []
            report, problems, status = client.pexec(command)
        finally:
            listener.kill()
            listener.communicate()
        if status != 0:
            error(f"{shlex.join(command)} failed: {(problems or report).strip()}\n")
            return []
        sender, receiver = _parse_rates(report)
        result = [udpBw, receiver, sender] if udp else [receiver, sender]
        output(f"*** Results: {result}\n")
        return result


def _wait_until_listening(pid: int, port: int, udp: bool) -> None:
    """Waits until something in the namespace of `pid` has a socket bound to `port`."""
    deadline = time.monotonic() + _IPERF_START_TIMEOUT_S
    while time.monotonic() < deadline:
        for table in ("udp", "udp6") if udp else ("tcp", "tcp6"):
            path = Path(f"/proc/{pid}/net/{table}")
            lines = path.read_text().splitlines()[1:] if path.exists() else []
            if any(line.split()[1].endswith(f":{port:04X}") for line in lines):
                return
        time.sleep(0.02)
    error(f"nothing listens on port {port} after {_IPERF_START_TIMEOUT_S:.0f} s\n")


def _parse_rates(report: str) -> tuple[str, str]:
    """(sender's, receiver's) rate in an iperf report; the same twice if it has only one."""
    sender = receiver = ""
    for line in report.splitlines():
        words = line.split()
        for i, word in enumerate(words):
            if word.endswith("bits/sec") and i:
                rate = f"{words[i - 1]} {word}"
                receiver = rate
                if not sender or words[-1] == "sender":
                    sender = rate
    return sender, receiver


def search_path_with(directory: os.PathLike[str]) -> str:
    """PATH with `directory` first: that is where Mininet finds mnexec."""
    return f"{os.fspath(directory)}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
