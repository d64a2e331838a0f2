"""The queues of ports, as ``simple_switch_CLI`` has them."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from testbed.cli.shims.runtime_text import CommandError, between, number
from testbed.engine import QueueConfig
from testbed.network.units import UnitError, format_rate, parse_rate
from testbed.switch import Switch

_FRAME_BITS = 8 * 1500  # what a packet is taken for where a rate is in packets
ONE_FOR_ALL = "the queues of a port have one rate and one depth: leave the priority out"


class QueueCommands:
    """The commands on egress queues: those of a port have one rate and one depth."""

    switch: Switch
    queues: dict[int, QueueConfig]  # by port, as they are now

    def set_depth(self, port: int | None, packets: int) -> None:
        """Of one port, or of all. Raises ControlError."""
        for each in self._ports(port):
            self._queue(each, dataclasses.replace(self._known(each), depth_packets=packets))

    def set_rate(self, port: int | None, rate_bps: int) -> None:
        """Of one port, or of all. Raises ControlError."""
        for each in self._ports(port):
            self._queue(each, dataclasses.replace(self._known(each), rate_bps=rate_bps))

    def do_set_queue_depth(self, args: Sequence[str]) -> str:
        """Packets that a queue holds: set_queue_depth PACKETS [PORT]"""
        depth, *where = between(args, 1, 3, "set_queue_depth PACKETS [PORT]")
        self.set_depth(_port(where), number(depth, "depth"))
        return ""

    def do_set_queue_rate(self, args: Sequence[str]) -> str:
        """Packets a second, or bits with a unit: set_queue_rate 100|10Mbit [PORT]"""
        rate, *where = between(args, 1, 3, "set_queue_rate RATE [PORT]")
        port = _port(where)
        if rate.isdigit():
            bps = rate_of_packets(int(rate))
            self.set_rate(port, bps)
            return f"{rate} packets/s are kept as {format_rate(bps)}, frames being 1500 bytes long"
        try:
            self.set_rate(port, parse_rate(rate))
        except UnitError as error:
            raise CommandError(str(error)) from None
        return ""

    def _ports(self, port: int | None) -> list[int]:
        return sorted(self.queues) if port is None else [port]

    def _known(self, port: int) -> QueueConfig:
        return self.queues.get(port, QueueConfig())

    def _queue(self, port: int, config: QueueConfig) -> None:
        self.switch.configure_queue(port, config)
        self.queues[port] = config


def rate_of_packets(packets_per_s: int) -> int:
    """BMv2's rate in bits per second."""
    return packets_per_s * _FRAME_BITS


def _port(where: Sequence[str]) -> int | None:
    if len(where) > 1:
        raise CommandError(ONE_FOR_ALL)
    return number(where[0], "port") if where else None
