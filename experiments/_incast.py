"""An incast as data: who sends what to whom, and what a run of it leaves behind."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass, field

from testbed.measure import Fidelity, FlowSamples, QueueFigures, QueueTrace, drain_bound_us
from testbed.network.topology import LinkSpec, Topology


@dataclass(frozen=True)
class Incast:
    """Who sends what to whom, and which port is congested."""

    topology: Topology
    senders: tuple[str, ...]
    receiver: str
    message_bytes: int
    rounds: int
    seed: int
    ecn: bool
    switch: str  # the congested port's
    port_number: int
    rate_bps: int
    buffer_bytes: int | None

    @classmethod
    def on(
        cls,
        topology: Topology,
        *,
        senders: int,
        message_bytes: int,
        rounds: int,
        seed: int,
        ecn: bool,
    ) -> Incast:
        """The first ``senders`` hosts send to the last one."""
        hosts = list(topology.hosts)
        receiver = hosts[-1]
        [(_, link, far)] = topology.ports(receiver)
        return cls(
            topology=topology,
            senders=tuple(hosts[:senders]),
            receiver=receiver,
            message_bytes=message_bytes,
            rounds=rounds,
            seed=seed,
            ecn=ecn,
            switch=far.node,
            port_number=far.port,
            rate_bps=link.rate_bps,
            buffer_bytes=link.queue_bytes_at("b" if link.a == receiver else "a"),
        )

    @property
    def port(self) -> str:
        return f"{self.switch}:{self.port_number}"

    @property
    def slowest_rate_bps(self) -> int:
        """Of the links that the messages can cross."""
        used = {*self.senders, self.receiver}
        hosts = self.topology.hosts

        def crossed(link: LinkSpec) -> bool:
            return all(end not in hosts or end in used for end in (link.a, link.b))

        return min(link.rate_bps for link in self.topology.links if crossed(link))

    @property
    def drain_bound_us(self) -> float:
        """No scheme ends all flows of a round earlier."""
        return drain_bound_us(len(self.senders), self.message_bytes, self.rate_bps)

    @property
    def round_timeout_s(self) -> float:
        """Generous: many retransmission timeouts in a row, and slow links."""
        bound_us = drain_bound_us(len(self.senders), self.message_bytes, self.slowest_rate_bps)
        return 60 + 20 * bound_us / 1e6


@dataclass(frozen=True)
class Counts:
    """What was counted during a variant's rounds."""

    drops_congested_port: int | None
    nic_drops: int
    drops_by_reason: dict[str, int]
    ecn_marks: int
    signals: int
    cached_signals: int
    pause_us: float
    packet_hops: int
    ring_drops: int


class Mice:
    """FCTs of background messages, each with that of the same message alone; in columns."""

    def __init__(self) -> None:
        self.fct_ps, self.alone_ps = array("q"), array("q")

    def add(self, fct_ps: int, alone_ps: int) -> None:
        self.fct_ps.append(fct_ps)
        self.alone_ps.append(alone_ps)


@dataclass(frozen=True)
class VariantRun:
    """What is kept of one variant; of one kind of connection on the virtual clock.

    What grows with a run's length is in its directory, except the columns of the flows.
    """

    variant: str
    flows: FlowSamples
    idle_fct_us: dict[str, float]  # by sender
    queue: QueueFigures
    curve: Callable[[int, int], QueueTrace]  # of a round, thinned to so many changes
    counts: Counts
    fidelity: Fidelity
    wall_s: float
    queue_known: bool  # or the switch does not tell
    threshold_packets: int | None  # above which signals go out; None: no signals
    connection: str | None = None
    backend: str | None = None  # whose the switches are, if not the engine's
    mice: Mice = field(default_factory=Mice)

    @property
    def label(self) -> str:
        return label_of(self.variant, self.connection)


def label_of(variant: str, connection: str | None) -> str:
    """What a table, a legend or a file name calls a variant's run."""
    return variant if connection is None else f"{variant}-{connection}"
