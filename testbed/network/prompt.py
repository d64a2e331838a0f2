"""The Mininet prompt, for people and for pipes.

Mininet's own prompt hands a running command whatever stands on standard input,
so of `testbed up leaf-spine < commands` the first ping would eat the rest. Here,
where standard input is no terminal, its lines are commands and nothing else, and
what a command prints goes to standard output.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mininet.cli import CLI
from mininet.log import lg, output

if TYPE_CHECKING:
    from testbed.network.serving import Served


class Prompt(CLI):  # type: ignore[misc]
    """Runs until end of input, `exit` or `quit`; `served` are the P4Runtime servers."""

    def __init__(self, mininet: Any, served: Mapping[str, Served]) -> None:
        self._served = served
        # Mininet logs to standard error; what a user asked to see is output.
        streams = [(handler, handler.stream) for handler in lg.handlers]
        for handler, _ in streams:
            handler.setStream(sys.stdout)
        try:
            super().__init__(mininet, stdin=sys.stdin)
        finally:
            for handler, stream in streams:
                handler.setStream(stream)

    def run(self) -> None:
        """Reads and runs commands; Ctrl-C ends the command at a terminal, else the prompt."""
        if self.isatty():
            if self._served:
                self.do_p4runtime("")
            super().run()
            return
        self.prompt = ""
        self.use_rawinput = False
        self.cmdloop()

    @classmethod
    def initReadline(cls) -> None:
        """History and editing, where there is somebody to edit."""
        if sys.stdin.isatty():
            super().initReadline()

    def waitForNode(self, node: Any) -> None:
        """Prints what a node's command prints until it ends."""
        if self.isatty():
            super().waitForNode(node)
            return
        try:
            while node.waiting:
                output(node.monitor())
        except KeyboardInterrupt:
            node.sendInt()
            raise

    def do_EOF(self, line: str) -> Any:
        """Exit."""
        return super().do_EOF(line) if self.isatty() else self.do_exit(line)

    def do_p4runtime(self, _line: str) -> None:
        """Where the switches' P4Runtime servers listen."""
        for name, served in self._served.items():
            where = " or ".join(filter(None, (served.address, served.socket)))
            thrift = f", Thrift at port {served.thrift_port}" if served.thrift_port else ""
            output(f"{name} P4Runtime device {served.device_id} at {where}{thrift}\n")

    def do_iperf(self, line: str) -> None:
        """TCP throughput by iperf3 between the first and last host, or two named ones.

        Usage: iperf [node1 node2]
        """
        super().do_iperf(line)
