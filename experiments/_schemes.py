"""What hosts send over, and what switches do for it: the schemes that are compared.

A scheme is a connection's configuration, the macros with which the switches' programs
are compiled for it, and what their controller sets up: marking thresholds, say. All
that depends on the network follows from its topology. Any of them runs with and
without Source Flow Control, which is the program's matter and not the scheme's:

    scheme = find_scheme("dctcp")
    config = scheme.connection(topology, min_rto_ps=PS_PER_MS)
    with VirtualNetwork(
        topology, program, defines=scheme.program_defines(topology), ecn=config.ecn
    ) as network:
        scheme.install(network)
        network.connect("h1", "h2", config)

docs/congestion.md tells the algorithms and where their parameters come from.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from controllers import ecn, routing, sfc, telemetry
from experiments._base_rtt import DATA_WIRE_BYTES, base_rtt_ps
from testbed.engine.congestion import Hpcc, Swift
from testbed.engine.connections import ConnectionConfig
from testbed.network.base import Network
from testbed.network.topology import Topology
from testbed.network.units import PS_PER_S


def mark_if_asked(network: Network) -> None:
    """The marking of RFC 3168 and DCTCP, where hosts negotiate ECN."""
    if network.ecn:
        ecn.install(network)


@dataclass(frozen=True)
class Scheme:
    """One way to send. ``configure`` gives both ends' configuration on a topology,
    ``defines`` are macros that programs need for it, and ``mark`` sets up what the
    switches tell the hosts. Raises ControlError, as controllers do.
    """

    name: str
    summary: str
    configure: Callable[[Topology], ConnectionConfig]
    defines: Mapping[str, str] = field(default_factory=dict)
    mark: Callable[[Network], None] = mark_if_asked

    def connection(
        self, topology: Topology, *, min_rto_ps: int, ecn: bool = False
    ) -> ConnectionConfig:
        """The configuration of both ends; `ecn` asks for it where the scheme does not care.

        A receiver that delays an ACK for longer than its sender's RTO would cause
        timeouts (RFC 5681, 4.2), so the delay is never more than half of the minimum.
        """
        base = self.configure(topology)
        return dataclasses.replace(
            base,
            ecn=base.ecn or ecn,
            min_rto_ps=min_rto_ps,
            initial_rto_ps=min_rto_ps if base.kind == "rdma" else base.initial_rto_ps,
            delayed_ack_ps=min(base.delayed_ack_ps, min_rto_ps // 2),
        )

    def program_defines(self, topology: Topology) -> dict[str, str]:
        """The macros to compile programs with: the scheme's, and those of fast links."""
        nanoseconds = {"TIMESTAMP_NS": "1"} if sfc.needs_nanoseconds(topology) else {}
        return {**nanoseconds, **self.defines}

    def install(self, network: Network) -> None:
        """Routes, Source Flow Control where the program has it, and the scheme's own.

        Raises ControlError.
        """
        routing.install_routes(network)
        sfc.install(network)
        self.mark(network)


def _mark_by_ramp(network: Network) -> None:
    ecn.install_red(network)


def _hpcc(topology: Topology) -> ConnectionConfig:
    algorithm = Hpcc(base_rtt_ps=base_rtt_ps(topology))
    return ConnectionConfig(kind="rdma", congestion=algorithm, selective=False)


def _swift(topology: Topology) -> ConnectionConfig:
    """A window of a round trip at the host's rate to begin with, as the others begin; and a
    target that leaves a queue of a round trip where that is longer than usual."""
    round_trip_ps = base_rtt_ps(topology)
    rate_bps = max(link.rate_bps for host in topology.hosts for _, link, _ in topology.ports(host))
    return ConnectionConfig(
        kind="rdma",
        congestion=Swift(base_target_ps=max(Swift().base_target_ps, 2 * round_trip_ps)),
        initial_window=max(1, round_trip_ps * rate_bps // (8 * DATA_WIRE_BYTES * PS_PER_S)),
        selective=True,
    )


def _always(config: ConnectionConfig) -> Callable[[Topology], ConnectionConfig]:
    return lambda _topology: config


SCHEMES: dict[str, Scheme] = {
    scheme.name: scheme
    for scheme in (
        Scheme(
            "rdma",
            "RDMA-like at the link's rate, go-back-N, without congestion control",
            _always(ConnectionConfig(kind="rdma", congestion="none", selective=False)),
        ),
        Scheme(
            "dctcp",
            "a stream with DCTCP (RFC 8257)",
            _always(ConnectionConfig(congestion="dctcp", ecn=True)),
        ),
        Scheme(
            "rdma-dctcp",
            "RDMA-like with DCTCP's window, selective retransmission",
            _always(ConnectionConfig(kind="rdma", congestion="dctcp", ecn=True)),
        ),
        Scheme(
            "dcqcn",
            "RDMA-like with DCQCN, whose switches mark by a ramp",
            _always(ConnectionConfig(kind="rdma", congestion="dcqcn", selective=False, ecn=True)),
            mark=_mark_by_ramp,
        ),
        Scheme(
            "hpcc",
            "RDMA-like with HPCC, whose switches write telemetry into packets",
            _hpcc,
            defines={"INT": "1"},
            mark=telemetry.install,
        ),
        Scheme(
            "swift",
            "RDMA-like with Swift, selective retransmission",
            _swift,
        ),
        Scheme(
            "newreno",
            "a stream with RFC 5681's congestion control",
            _always(ConnectionConfig(congestion="newreno")),
        ),
        Scheme(
            "cubic",
            "a stream with CUBIC (RFC 9438) and Linux's defaults",
            _always(ConnectionConfig(congestion="cubic")),
        ),
    )
}


def find_scheme(name: str) -> Scheme:
    """The scheme of that name. Raises ValueError with the valid choices."""
    if name not in SCHEMES:
        raise ValueError(f"no scheme is called {name!r}; there are {', '.join(SCHEMES)}")
    return SCHEMES[name]
