"""Our side of the cross-check: the fabric in virtual time, ``p4/forward.p4`` in each switch."""

from __future__ import annotations

import time

import numpy as np
import numpy.typing as npt

from controllers import ecn, routing
from testbed.benchmarks.ns3.figures import Outcome
from testbed.benchmarks.ns3.scenarios import MSS, UDP_FRAME_BYTES, Scenario
from testbed.benchmarks.programs import udp_frame
from testbed.engine import ConnectionConfig, NoticeKind
from testbed.network.topology import HostSpec, LinkSpec, SwitchSpec, Topology
from testbed.network.virtual import VirtualNetwork
from testbed.paths import p4_dir
from testbed.time_units import PS_PER_NS

_PROBE_SAMPLES = 1 << 22
_SLICE_PS = 50_000_000 * PS_PER_NS


def run(scenario: Scenario, *, observed: bool = True) -> Outcome:
    """One run. ``observed``: with a probe at the congested queue, whose figures are 0 without."""
    topology, (switch, port) = _topology(scenario)
    with VirtualNetwork(topology, p4_dir() / "forward.p4") as network:
        routing.install_routes(network)
        if scenario.mark_packets:
            ecn.install(network, scenario.mark_packets)
        node = network.node(switch)
        started = time.thread_time()
        transfer = _Udp if scenario.transport == "udp" else _Tcp
        flows = transfer(scenario, network)
        from_ps = min(scenario.starts_ns) * PS_PER_NS
        network.run_until(from_ps)
        network.fabric.reset_stats()
        if observed:
            network.fabric.start_probe(node, port, _PROBE_SAMPLES)
        while not flows.ended():
            if network.now_ps() >= scenario.until_ns * PS_PER_NS:
                raise RuntimeError(f"{scenario.name}: not all has arrived at the end")
            network.run_until(network.now_ps() + _SLICE_PS)
        cpu_s = time.thread_time() - started
        totals = network.fabric.totals()
        if not totals.conserved:
            raise RuntimeError(f"{scenario.name}: packets are unaccounted for: {totals}")
        stats = network.fabric.port_stats(node, port)
        mean = 0.0
        if observed:
            at_ps, depth = network.fabric.read_probe(node, port)
            mean = _mean(at_ps, depth, from_ps, round(max(flows.arrived_ns) * PS_PER_NS))
        return Outcome(
            arrived_ns=flows.arrived_ns,
            arrived_bytes=flows.arrived_bytes,
            arrived_packets=flows.arrived_packets,
            peak_queue_bytes=stats.peak_queue_bytes,
            mean_queue_bytes=mean,
            drops=sum(stats.drops.values()),
            delivered_packets=totals.delivered,
            cpu_s=cpu_s,
        )


def _topology(scenario: Scenario) -> tuple[Topology, tuple[str, int]]:
    """Senders first, then receivers; and the congested port."""
    n = scenario.senders
    dumbbell = scenario.shape == "dumbbell"
    receivers = n if dumbbell else 1
    hosts, links = {}, []
    limit = scenario.queue_packets or None
    for number in range(1, n + receivers + 1):
        name, switch = f"h{number}", "s2" if dumbbell and number > n else "s1"
        hosts[name] = HostSpec(ip=f"10.0.0.{number}/8", mac=f"08:00:00:00:00:{number:02x}")
        congested = not dumbbell and number > n
        links.append(
            LinkSpec(
                a=name,
                b=f"{switch}:{number}",
                rate_bps=scenario.edge_rate_bps,
                delay_ps=scenario.edge_delay_ns * PS_PER_NS,
                queue_packets=limit if congested else None,
            )
        )
    if not dumbbell:
        switches = {"s1": SwitchSpec()}
        return Topology(name="incast", hosts=hosts, switches=switches, links=links), ("s1", n + 1)
    between = n + receivers + 1
    links.append(
        LinkSpec(
            a=f"s1:{between}",
            b=f"s2:{between}",
            rate_bps=scenario.bottleneck_rate_bps,
            delay_ps=scenario.bottleneck_delay_ns * PS_PER_NS,
            queue_packets=limit,
        )
    )
    switches = {"s1": SwitchSpec(), "s2": SwitchSpec()}
    return Topology(name="dumbbell", hosts=hosts, switches=switches, links=links), ("s1", between)


def _receiver(scenario: Scenario, flow: int) -> str:
    return f"h{scenario.senders + 1 + (flow if scenario.shape == 'dumbbell' else 0)}"


class _Udp:
    """Frames that hosts send at fixed times; those that arrive are counted by their source."""

    def __init__(self, scenario: Scenario, network: VirtualNetwork) -> None:
        self._scenario, self._network = scenario, network
        self.arrived_ns = [0.0] * scenario.senders
        self.arrived_bytes = [0] * scenario.senders
        self.arrived_packets = [0] * scenario.senders
        self._flow_of = {}
        fabric = network.fabric
        for host in network.hosts.values():
            fabric.attach_memory(host.node, 0)
        for flow, start_ns in enumerate(scenario.starts_ns):
            source = network.hosts[f"h{flow + 1}"]
            to = network.hosts[_receiver(scenario, flow)]
            frame = udp_frame(source.mac, to.mac, source.ip, to.ip, UDP_FRAME_BYTES)
            self._flow_of[frame[26:30]] = flow  # IPv4's source address
            for number in range(scenario.packets):
                at_ns = start_ns + number * scenario.interval_ns
                fabric.send(source.node, 0, at_ns * PS_PER_NS, frame)

    def ended(self) -> bool:
        fabric = self._network.fabric
        if fabric.next_event_ps() is not None:
            return False
        for name in {_receiver(self._scenario, flow) for flow in range(self._scenario.senders)}:
            for frame in fabric.receive(self._network.hosts[name].node, 0):
                flow = self._flow_of[frame.data[26:30]]
                self.arrived_ns[flow] = frame.at_ps / PS_PER_NS
                self.arrived_bytes[flow] += self._scenario.payload_bytes
                self.arrived_packets[flow] += 1
        return True


class _Tcp:
    """A message on each of as many connections, opened before; every segment is acknowledged."""

    def __init__(self, scenario: Scenario, network: VirtualNetwork) -> None:
        self._scenario, self._network = scenario, network
        self.arrived_ns = [0.0] * scenario.senders
        self.arrived_bytes = [scenario.message_bytes] * scenario.senders
        self.arrived_packets = [-(-scenario.message_bytes // MSS)] * scenario.senders
        self._missing: dict[int, int] = {}
        config = ConnectionConfig(
            congestion=scenario.transport,
            ecn=scenario.transport == "dctcp",
            hystart=False,
            tail_loss_probe=False,
            ack_every=1,
            restart_after_idle=False,
            min_rto_ps=scenario.min_rto_ns * PS_PER_NS,
        )
        for flow, start_ns in enumerate(scenario.starts_ns):
            connection = network.connect(
                f"h{flow + 1}", _receiver(scenario, flow), config, at_ps=flow * 1000 * PS_PER_NS
            )
            connection.send(scenario.message_bytes, at_ps=start_ns * PS_PER_NS)
            self._missing[connection.handle] = flow

    def ended(self) -> bool:
        for notice in self._network.fabric.notices():
            if notice.kind is NoticeKind.RECEIVED:
                flow = self._missing.pop(notice.connection.handle)
                self.arrived_ns[flow] = notice.at_ps / PS_PER_NS
        return not self._missing


def _mean(
    at_ps: npt.NDArray[np.int64], depth: npt.NDArray[np.int64], from_ps: int, to_ps: int
) -> float:
    """Over time, from one instant to another; nothing was queued before the first sample."""
    edges = np.append(np.clip(at_ps, from_ps, to_ps), to_ps)
    return float((np.diff(edges).astype(np.float64) * depth).sum() / (to_ps - from_ps))
