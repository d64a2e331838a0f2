"""Senders around one P4 switch with one receiver: where schemes show how they behave."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray

from experiments._schemes import Scheme, find_scheme
from testbed.engine import Connection, ConnectionConfig, End
from testbed.network.topology import HostSpec, LinkSpec, SwitchSpec, Topology
from testbed.network.units import PS_PER_MS, PS_PER_S, PS_PER_US
from testbed.network.virtual import VirtualNetwork
from testbed.paths import p4_dir

FRAME_BYTES = 1514
WIRE_BYTES = 1538


def star(hosts: int, rate_bps: int, delay_ps: int) -> Topology:
    """h1 to h<hosts> on ports 1 to <hosts> of s1."""
    numbers = range(1, hosts + 1)
    return Topology(
        name="star",
        hosts={
            f"h{n}": HostSpec(ip=f"10.0.0.{n}/8", mac=f"08:00:00:00:00:{n:02x}") for n in numbers
        },
        switches={"s1": SwitchSpec()},
        links=[
            LinkSpec(a=f"h{n}", b=f"s1:{n}", rate_bps=rate_bps, delay_ps=delay_ps) for n in numbers
        ],
    )


class Contention:
    """All hosts but h1 can send to h1, whose port of the switch is the bottleneck."""

    def __init__(self, network: VirtualNetwork, config: ConnectionConfig) -> None:
        self.network = network
        self.config = config
        self.connections: list[Connection] = []
        self.rate_bps = network.topology.links[0].rate_bps
        network.fabric.start_probe(self._switch, 1, 1 << 20)

    @property
    def _switch(self) -> int:
        return self.network.switches["s1"].node

    def start(self, sender: int, bytes_: int = 1 << 40) -> Connection:
        """Lets h<sender> send to h1 from now on."""
        connection = self.network.connect(f"h{sender}", "h1", self.config)
        connection.send(bytes_)
        self.connections.append(connection)
        return connection

    def run(self, time_ps: int) -> None:
        self.network.run_until(self.network.now_ps() + time_ps)

    def received(self) -> list[int]:
        return [c.stats(End.SERVER).bytes_received for c in self.connections]

    def measure(self, time_ps: int) -> tuple[list[float], NDArray[np.int64]]:
        """Each connection's share of the link in payload bytes over `time_ps` from now,
        and the port's queue in bytes, sampled at every microsecond."""
        self.network.fabric.read_probe(self._switch, 1)
        begin_ps, before = self.network.now_ps(), self.received()
        self.run(time_ps)
        capacity = self.rate_bps / 8 * time_ps / PS_PER_S
        shares = [(b - a) / capacity for a, b in zip(before, self.received(), strict=True)]
        at_ps, depth = self.network.fabric.read_probe(self._switch, 1)
        grid = np.arange(begin_ps, begin_ps + time_ps, PS_PER_US)
        changes = np.searchsorted(at_ps, grid, side="right")
        return shares, np.concatenate(([0], depth))[changes]


@contextmanager
def contention(
    scheme: str | Scheme,
    *,
    hosts: int = 3,
    rate_bps: int = 10**10,
    delay_ps: int = PS_PER_US,
    program: str = "forward",
) -> Iterator[Contention]:
    """A star of `hosts`, set up for a scheme; nothing may be lost of it at the end."""
    if isinstance(scheme, str):
        scheme = find_scheme(scheme)
    topology = star(hosts, rate_bps, delay_ps)
    config = scheme.connection(topology, min_rto_ps=PS_PER_MS)
    with VirtualNetwork(
        topology,
        p4_dir() / f"{program}.p4",
        defines=scheme.program_defines(topology),
        ecn=config.ecn,
    ) as network:
        scheme.install(network)
        yield Contention(network, config)
        assert network.fabric.totals().conserved


def fairness(shares: list[float]) -> float:
    """Jain's index: 1 where all are equal, 1/n where one has all."""
    return sum(shares) ** 2 / (len(shares) * sum(share * share for share in shares))
