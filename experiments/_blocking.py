"""The network of the flow-control experiment, and one variant of it run.

    h1 .. hN ---- s1 ======= s2 ---- r        N messages to r, at one instant
    b       ----/             | ---- u        b to u: a bystander
                               \\---- w        h1 to w: one that takes part

The uplink carries what all hosts of s1 can send, so nothing of what goes to u or w ever
meets a full link: what those two messages lose, the incast and its flow control take from
them. b sends to nobody else, so it loses by head-of-line blocking in the network; h1 also
sends to r, so it loses by that of its own NIC as well.

Headroom is what a scheme needs beyond the depth at which it acts, for what comes in until it
does. For PFC it is a link's (:func:`testbed.engine.pfc_headroom_bytes`), for Source Flow
Control the sum of the senders' rates times a signal's round trip, at the congested port.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
import numpy.typing as npt

from controllers import install_defaults, sfc
from experiments.base import ExperimentError
from testbed.engine import Connection, ConnectionConfig, NoticeKind, priority_of_dscp
from testbed.network.flow_control import NicKind, PfcSpec, pfc_at
from testbed.network.topology import HostSpec, LinkSpec, SwitchSpec, Topology
from testbed.network.units import PS_PER_MS, PS_PER_S
from testbed.network.virtual import VirtualNetwork
from testbed.paths import p4_dir

DSCP = 26  # class 3, in which RoCE commonly travels
PRIORITY = priority_of_dscp(DSCP)
RECEIVER, BYSTANDER = "r", "b"
UNINVOLVED = ("u", "w")  # to whom the bystander and h1 send
SIGNAL_BYTES, FRAME_BYTES, WIRE_BYTES = 60, 1514, 24
MIN_RTO_PS = PS_PER_MS
START_PS = PS_PER_MS
_LIMIT_PS = 10 * PS_PER_S
_PROBE = 1 << 20

VariantName = Literal["none", "pfc", "sfc", "sfc-pfc"]
VARIANTS: tuple[VariantName, ...] = ("none", "pfc", "sfc", "sfc-pfc")
MEANINGS = {
    "none": "no flow control",
    "pfc": "PFC on every link",
    "sfc": "Source Flow Control, NICs that pause a destination",
    "sfc-pfc": "Source Flow Control, NICs that know only PAUSE frames",
}


@dataclass(frozen=True)
class Scenario:
    """What is set; ``headroom_percent`` is of what each scheme needs."""

    senders: int
    message_bytes: int
    victim_bytes: int
    rate_bps: int
    delay_ps: int
    headroom_percent: int
    seed: int = 1

    @property
    def sender_names(self) -> list[str]:
        return [f"h{n}" for n in range(1, self.senders + 1)]

    @property
    def uplink_bps(self) -> int:
        return self.rate_bps * (self.senders + 1)

    def plain(self) -> Topology:
        """Without limits and flow control."""
        names = [*self.sender_names, BYSTANDER, RECEIVER, *UNINVOLVED]
        hosts = {
            name: HostSpec(
                ip=f"10.0.{n >> 8}.{n & 255}/8", mac=f"08:00:00:00:{n >> 8:02x}:{n & 255:02x}"
            )
            for n, name in enumerate(names, start=1)
        }
        links = [
            LinkSpec(
                a=name,
                b="s2" if name in (RECEIVER, *UNINVOLVED) else "s1",
                rate_bps=self.rate_bps,
                delay_ps=self.delay_ps,
            )
            for name in names
        ]
        links.append(LinkSpec(a="s1", b="s2", rate_bps=self.uplink_bps, delay_ps=self.delay_ps))
        return Topology(
            name="flow-control",
            hosts=hosts,
            switches={"s1": SwitchSpec(), "s2": SwitchSpec()},
            links=links,
        )

    def signal_round_trip_ps(self) -> int:
        """From when a packet of a sender is at the congested port until the first that the
        sender has not sent for its signal would be: both ways over the sender's link and
        the uplink, the signal behind a full frame on each, and a frame begun."""
        trip = 0
        for rate in (self.rate_bps, self.uplink_bps):
            bits = 8 * (SIGNAL_BYTES + 2 * FRAME_BYTES + 3 * WIRE_BYTES)
            trip += 2 * self.delay_ps + -(-bits * PS_PER_S // rate)
        return trip

    def signal_headroom_bytes(self) -> int:
        """The sum of the senders' rates times a signal's round trip."""
        bits = self.senders * self.rate_bps * self.signal_round_trip_ps()
        return -(-bits // (8 * PS_PER_S))

    def threshold_bytes(self) -> int:
        """The depth above which the switch of the congested port signals."""
        return sfc.depths(self.plain(), "s2", self.rate_bps).threshold_packets * FRAME_BYTES

    def topology(self, variant: VariantName) -> Topology:
        """With the variant's flow control and limits."""
        topology = self.plain()
        if variant == "pfc":
            return self._with_pfc(topology)
        room = self.threshold_bytes() + self.signal_headroom_bytes() * self.headroom_percent // 100
        nic: NicKind = "pfc" if variant == "sfc-pfc" else "sfc"
        links = [
            link.model_copy(update={"queue_bytes": room}) if link.a == RECEIVER else link
            for link in topology.links
        ]
        return topology.model_copy(update={"links": links}).with_flow_control(None, nic)

    def _with_pfc(self, topology: Topology) -> Topology:
        """Links have each its headroom, or that part of it."""
        spec = PfcSpec(priorities=(PRIORITY,))

        def with_headroom(link: LinkSpec) -> LinkSpec:
            whole = spec.headroom_on(link)
            given = whole * self.headroom_percent // 100
            own = PfcSpec(priorities=(PRIORITY,), xoff_bytes=whole, headroom_bytes=given)
            return link.model_copy(update={"pfc": own})

        links = [with_headroom(link) for link in topology.links]
        return Topology(
            name=topology.name, hosts=topology.hosts, switches=topology.switches, links=links
        )

    def needed_bytes(self, variant: VariantName) -> tuple[int, int] | None:
        """(given, needed) headroom at one port of one priority: PFC's is that of the uplink."""
        if variant == "none":
            return None
        if variant == "pfc":
            topology = self.topology(variant)
            uplink = topology.links[-1]
            spec = pfc_at(topology, uplink, "s2")
            assert spec is not None
            return spec.headroom_on(uplink), PfcSpec().headroom_on(uplink)
        needed = self.signal_headroom_bytes()
        return needed * self.headroom_percent // 100, needed


@dataclass(frozen=True)
class VariantRun:
    """What one variant did. Times in ps; a queue is its times and bytes after each change."""

    variant: VariantName
    incast_ps: int
    bystander_ps: int
    participant_ps: int
    alone_ps: int
    drops: dict[str, int]
    timeouts: int
    peak_queue_bytes: int
    uplink_paused_ps: int
    nics_paused_ps: int
    pause_frames: int
    signals: int
    queues: dict[str, tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]] = field(repr=False)


def run_variant(scenario: Scenario, variant: VariantName) -> VariantRun:
    """One incast and its victims. ExperimentError if packets or messages are missing."""
    alone = _Run(scenario, variant).times([(BYSTANDER, UNINVOLVED[0], scenario.victim_bytes)])[0]
    run = _Run(scenario, variant)
    messages = [(name, RECEIVER, scenario.message_bytes) for name in scenario.sender_names]
    victims = [
        (name, to, scenario.victim_bytes)
        for name, to in zip((BYSTANDER, "h1"), UNINVOLVED, strict=True)
    ]
    # The two others start when pauses have begun to be felt.
    late_ps = 2 * scenario.signal_round_trip_ps()
    *incast, bystander, participant = run.times([*messages, *victims], late_ps, len(victims))
    return dataclasses.replace(
        run.counted(variant),
        incast_ps=max(incast),
        bystander_ps=bystander,
        participant_ps=participant,
        alone_ps=alone,
    )


class _Run:
    """A network, messages through it, and what was counted; used once."""

    def __init__(self, scenario: Scenario, variant: VariantName) -> None:
        self._scenario = scenario
        self._topology = scenario.topology(variant)
        self._program = p4_dir() / ("sfc.p4" if variant.startswith("sfc") else "forward.p4")
        self._counted: VariantRun | None = None

    def times(
        self, messages: Sequence[tuple[str, str, int]], late_ps: int = 0, n_late: int = 0
    ) -> list[int]:
        """How long each message takes; the last `n_late` start `late_ps` after the others."""
        nanoseconds = {"TIMESTAMP_NS": "1"} if sfc.needs_nanoseconds(self._topology) else {}
        with VirtualNetwork(
            self._topology, self._program, defines=nanoseconds, seed=self._scenario.seed
        ) as network:
            install_defaults(network)
            ports = {
                "congested": ("s2", network.port_of("s2", RECEIVER)),
                "uplink": ("s1", network.port_of("s1", "s2")),
            }
            for switch, port in ports.values():
                network.fabric.start_probe(network.node(switch), port, _PROBE)
            started = {}
            for number, (source, destination, size) in enumerate(messages):
                at_ps = START_PS + (late_ps if number >= len(messages) - n_late else 0)
                connection = network.connect(source, destination, _config())
                connection.send(size, at_ps=at_ps)
                started[connection] = at_ps
            took = _finished(network, started)
            self._count(network, ports, [*started])
            return [took[connection] for connection in started]

    def _count(
        self,
        network: VirtualNetwork,
        ports: dict[str, tuple[str, int]],
        connections: Sequence[Connection],
    ) -> None:
        totals = network.fabric.totals()
        if not totals.conserved:
            raise ExperimentError(f"packets are unaccounted for: {totals}")
        nics = [network.nic_stats(host) for host in network.hosts]
        switch_ports = [
            network.fabric.port_stats(network.node(switch), port)
            for switch in network.switches
            for port, _, _ in network.topology.ports(switch)
        ]
        congested, uplink = (
            network.fabric.port_stats(network.node(switch), port) for switch, port in ports.values()
        )
        converted = 0
        if "sfc" in self._program.name:
            for switch in network.switches.values():
                converted += switch.counter_cell("sfc_signals", 3)[0]
        self._counted = VariantRun(
            variant="none",
            incast_ps=0,
            bystander_ps=0,
            participant_ps=0,
            alone_ps=0,
            drops=totals.drops,
            timeouts=sum(connection.stats().timeouts for connection in connections),
            peak_queue_bytes=congested.peak_queue_bytes,
            uplink_paused_ps=uplink.pfc.paused_ps[PRIORITY],
            nics_paused_ps=sum(nic.pause_ps + nic.pfc.paused_ps[PRIORITY] for nic in nics),
            pause_frames=sum(sum(stats.pfc.pauses_sent) for stats in switch_ports) + converted,
            signals=sum(nic.signals + nic.cached_signals for nic in nics),
            queues={
                name: network.fabric.read_probe(network.node(switch), port)
                for name, (switch, port) in ports.items()
            },
        )

    def counted(self, variant: VariantName) -> VariantRun:
        assert self._counted is not None
        return dataclasses.replace(self._counted, variant=variant)


def _config() -> ConnectionConfig:
    """RoCEv2 without congestion control: flow control is all there is."""
    return ConnectionConfig(
        kind="rdma",
        congestion="none",
        selective=False,
        dscp=DSCP,
        min_rto_ps=MIN_RTO_PS,
        initial_rto_ps=MIN_RTO_PS,
    )


def _finished(network: VirtualNetwork, started: dict[Connection, int]) -> dict[Connection, int]:
    """When each connection's message was there, counted from its start."""
    took: dict[Connection, int] = {}
    while len(took) < len(started) and network.fabric.run_to_notice(_LIMIT_PS):
        for notice in network.fabric.notices():
            if notice.kind is NoticeKind.RECEIVED:
                took[notice.connection] = notice.at_ps - started[notice.connection]
    if len(took) < len(started):
        raise ExperimentError(
            f"{len(started) - len(took)} of {len(started)} messages did not arrive within 10 s of "
            "virtual time: raise --rate, or lower --message and --victim"
        )
    return took
