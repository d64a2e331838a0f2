"""What is measured of switches and NICs while a cell of sfc-scale runs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from experiments._ideal import IdealFct
from experiments._scale_figures import median_us
from experiments._scale_traffic import Traffic
from experiments._scale_victims import Incast, Reactions
from hosts.workloads import Hosts
from testbed.measure import microseconds, percentile_of
from testbed.network.virtual import VirtualNetwork

STEPS = 20  # in which a cell's progress is told
LOG_RECORDS = 1 << 18
Tick = Callable[[], None]


class Watch:
    """Samples buffers and reads the event log after each slice, and sums up at the end.

    `starts_ps` is for how long messages start; `signals` says whether switches send any
    about incasts. `tick` is called STEPS times.
    """

    def __init__(
        self,
        network: VirtualNetwork,
        traffic: Traffic,
        known: Sequence[Incast],
        hosts: Hosts,
        starts_ps: int,
        tick: Tick,
        *,
        signals: bool,
    ) -> None:
        self._network, self._traffic, self._tick = network, traffic, tick
        self._switches = [switch.node for switch in network.switches.values()]
        self._nics = [host.node for host in network.hosts.values()]
        self._fullest: list[int] = []  # what that switch held, while messages start
        self._starts_ps = starts_ps
        self._told = 0
        self._known = known
        nodes = {name: host.node for name, host in network.hosts.items()}
        self._reactions: Reactions | None = None
        if known and signals:
            self._reactions = Reactions(known, hosts, network.topology, nodes)
            network.fabric.start_log(LOG_RECORDS)
        self._ideal = IdealFct(network.topology)

    def after_slice(self, since_ps: int) -> None:
        fabric = self._network.fabric
        if 0 <= since_ps <= self._starts_ps or not self._fullest:
            self._fullest.append(
                max(buffer.queued_bytes for buffer in fabric.buffers_stats(self._switches))
            )
        if self._reactions is not None:
            records, _ = fabric.read_log()
            self._reactions.read(records, self._traffic.origin_ps)
        done = min(STEPS, max(0, since_ps) * STEPS // self._starts_ps)
        while self._told < done:
            self._told += 1
            self._tick()

    def figures(self) -> dict[str, Any]:
        """The columns of buffers, signals, pauses, drops."""
        while self._told < STEPS:
            self._told += 1
            self._tick()
        fabric, topology = self._network.fabric, self._network.topology
        nics, totals = fabric.nics_stats(self._nics), fabric.totals()
        ports = [
            fabric.port_stats(self._network.node(switch), port)
            for switch in topology.switches
            for port, _, _ in topology.ports(switch)
        ]
        buffers = fabric.buffers_stats(self._switches)
        pauses = [*(port.pfc for port in ports), *(nic.pfc for nic in nics)]
        return {
            "peak_buffer_bytes": max(buffer.peak_queued_bytes for buffer in buffers),
            "p99_buffer_bytes": round(percentile_of(self._fullest, 99)),
            "peak_queue_bytes": max(port.peak_queue_bytes for port in ports),
            "signals": sum(nic.signals for nic in nics),
            "cached_signals": sum(nic.cached_signals for nic in nics),
            "signal_pause_us": microseconds(sum(nic.pause_ps for nic in nics)),
            **self._reaction(),
            "pfc_pauses": sum(sum(one.pauses_received) for one in pauses),
            "pfc_pause_us": microseconds(sum(sum(one.paused_ps) for one in pauses)),
            "drops": totals.dropped,
            "drops_by_reason": {name: n for name, n in sorted(totals.drops.items()) if n},
            "ecn_marks": sum(nic.ce_received for nic in nics),
            "packet_hops": totals.packet_hops,
        }

    def _reaction(self) -> dict[str, float | None]:
        first, later = self._reactions.first_and_later() if self._reactions else ([], [])
        trips = [
            self._ideal.round_trip_ps(source, incast.receiver)
            for incast in self._known
            for source in incast.starts_ps
        ]
        return {
            "first_reaction_us": median_us(first),
            "later_reaction_us": median_us(later),
            "round_trip_us": median_us(trips),
        }
