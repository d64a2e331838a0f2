"""One cell of sfc-scale: one scenario, scheme and kind of flow control, on a new network."""

from __future__ import annotations

import dataclasses
import functools
import resource
import shlex
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import merge
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from experiments._flow_control import FLOW_CONTROLS
from experiments._ideal import IdealFct
from experiments._incast_counts import check_conservation
from experiments._scale_parameters import (
    Parameters,
    hosts_of,
    plan_of,
    scenario_of,
    topology_of,
)
from experiments._scale_row import ScaleRow, SlowdownBucket
from experiments._scale_scenarios import NO_BACKGROUND, Scenario
from experiments._scale_traffic import UNFINISHED, Delivered, Traffic
from experiments._scale_victims import Incast, Reactions, Victims, incasts_of
from experiments._schemes import SCHEMES
from hosts.workloads import (
    SIZES,
    Hosts,
    Message,
    all_to_all,
    incasts,
    permutation,
    poisson,
    read_trace,
)
from testbed.engine.connections import ConnectionConfig
from testbed.measure import decimal, microseconds, percentile_of, ratio_percentile_of
from testbed.network.reachability import check_reachability
from testbed.network.topology import Topology
from testbed.network.units import PS_PER_S
from testbed.network.virtual import VirtualNetwork
from testbed.switch import build_program

STEPS = 20  # in which a cell's progress is told
LOG_RECORDS = 1 << 18
MAX_PACKETS = 1 << 22  # a network that drops nothing must have room for what it holds
BUCKETS: tuple[int | None, ...] = (10_000, 100_000, 1_000_000, None)
Tick = Callable[[], None]


@dataclass(frozen=True)
class Cell:
    """`parameters` are those of the run, with one scenario, scheme and flow control."""

    parameters: Parameters
    command: str

    @property
    def scenario(self) -> str:
        return self.parameters.scenario[0]

    @property
    def scheme(self) -> str:
        return self.parameters.scheme[0]

    @property
    def flow_control(self) -> str:
        return self.parameters.flow_control[0]

    @property
    def label(self) -> str:
        return f"{self.scenario}/{self.scheme}/{self.flow_control}"


def cells(parameters: Parameters, command: Callable[[Parameters], list[str]]) -> list[Cell]:
    """All cells of a run, scenario by scenario."""
    made = []
    for scenario in parameters.scenario:
        for scheme in parameters.scheme:
            for flow_control in parameters.flow_control:
                one = dataclasses.replace(
                    parameters, scenario=(scenario,), scheme=(scheme,), flow_control=(flow_control,)
                )
                made.append(Cell(one, shlex.join(command(one))))
    return made


def cell_topology(cell: Cell) -> Topology:
    """With what its flow control needs. Raises ParameterError, TopologyError."""
    parameters = cell.parameters
    topology = topology_of(parameters, scenario_of(parameters, cell.scenario))
    return FLOW_CONTROLS[cell.flow_control].prepare(topology)


def cell_program(cell: Cell, topology: Topology) -> tuple[Path, dict[str, str]]:
    """The switches' program, and its macros."""
    defines = SCHEMES[cell.scheme].program_defines(topology)
    return FLOW_CONTROLS[cell.flow_control].program, defines


def open_network(cell: Cell, topology: Topology, *, seed: int) -> VirtualNetwork:
    """The network of a cell, without entries."""
    program, defines = cell_program(cell, topology)
    return VirtualNetwork(
        topology,
        program,
        defines=defines,
        ecn=_connection(cell, topology).ecn,
        control_delay_ps=cell.parameters.control_delay,
        seed=seed,
        max_packets=MAX_PACKETS,
    )


def install(cell: Cell, network: VirtualNetwork) -> None:
    """What controllers write for a cell. Raises ControlError."""
    SCHEMES[cell.scheme].install(network)
    FLOW_CONTROLS[cell.flow_control].install(network)


def _connection(cell: Cell, topology: Topology) -> ConnectionConfig:
    """How both ends of a cell's connections behave."""
    min_rto_ps = max(cell.parameters.min_rto, FLOW_CONTROLS[cell.flow_control].min_rto_ps)
    config = SCHEMES[cell.scheme].connection(topology, min_rto_ps=min_rto_ps)
    # A handshake that is lost must not wait for the second that RFC 6298 asks for.
    return dataclasses.replace(config, initial_rto_ps=min_rto_ps)


def check_cells(made: Sequence[Cell]) -> None:
    """Refuses what can be refused before the first cell runs: builds every program, and
    asks in each scenario whether hosts reach each other through it.

    Raises CompileError, NetworkError, ControlError, TopologyError.
    """
    built: set[tuple[Path, tuple[tuple[str, str], ...]]] = set()
    asked: set[tuple[str, Path]] = set()
    for cell in made:
        topology = cell_topology(cell)
        program, defines = cell_program(cell, topology)
        if (build := (program, tuple(sorted(defines.items())))) not in built:
            built.add(build)
            build_program(program, defines=defines)
        if (cell.scenario, program) not in asked:
            asked.add((cell.scenario, program))
            check_reachability(
                functools.partial(open_network, cell, seed=cell.parameters.seed),
                topology,
                functools.partial(install, cell),
            )


def run_cell(cell: Cell, tick: Tick) -> ScaleRow:
    """Runs it; `tick` is called STEPS times.

    Raises what engine, controllers and programs raise, and ExperimentError if packets
    are unaccounted for or a connection gives up.
    """
    started = time.monotonic()
    parameters = cell.parameters
    scenario = scenario_of(parameters, cell.scenario)
    topology = cell_topology(cell)
    hosts = hosts_of(topology)
    of_incasts, messages = _messages(parameters, scenario, hosts)
    known = incasts_of(of_incasts, hosts)
    config = _connection(cell, topology)
    with open_network(cell, topology, seed=parameters.seed) as network:
        install(cell, network)
        traffic = Traffic(network, config, messages, Victims(known, hosts), seed=parameters.seed)
        watch = _Watch(cell, scenario, network, traffic, known, hosts, tick)
        limit_ps = _last_start(scenario, parameters, of_incasts) + parameters.drain
        virtual_ps = traffic.run(limit_ps, watch.after_slice)
        traffic.drain()
        check_conservation(cell.label, network)
        figures = watch.figures()
    return ScaleRow(
        scenario=cell.scenario,
        scheme=cell.scheme,
        flow_control=cell.flow_control,
        seed=parameters.seed,
        **_of_messages(traffic.delivered, known, virtual_ps, topology),
        **figures,
        goodput_gbps=watch.goodput_gbps(),
        virtual_us=microseconds(virtual_ps),
        wall_s=round(time.monotonic() - started, 3),
        memory_mb=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        command=cell.command,
    )


def _messages(
    parameters: Parameters, scenario: Scenario, hosts: Hosts
) -> tuple[list[Message], Iterator[Message]]:
    """Those of incasts (of a trace: all), and all by time, drawn as they are wanted."""
    if parameters.trace is not None:
        trace = read_trace(Path(parameters.trace), hosts.names)
        return trace, iter(trace)
    of_incasts: list[Message] = []
    if scenario.incast_degree:
        plan = plan_of(scenario)
        of_incasts = list(
            incasts(hosts, plan, duration_ps=scenario.duration_ps, seed=parameters.seed)
        )
    background = _background(parameters, scenario, hosts)
    return of_incasts, merge(background, of_incasts, key=lambda message: message.at_ps)


def _background(parameters: Parameters, scenario: Scenario, hosts: Hosts) -> Iterable[Message]:
    if scenario.workload == NO_BACKGROUND:
        return ()
    if scenario.workload in SIZES:
        assert scenario.load is not None  # `check` has refused it
        return poisson(
            hosts,
            SIZES[scenario.workload],
            load=scenario.load,
            duration_ps=scenario.duration_ps,
            seed=parameters.seed,
        )
    assert scenario.message_bytes is not None  # likewise
    if scenario.workload == "permutation":
        return permutation(hosts, message_bytes=scenario.message_bytes, seed=parameters.seed)
    return all_to_all(hosts, message_bytes=scenario.message_bytes)


def _last_start(scenario: Scenario, parameters: Parameters, messages: list[Message]) -> int:
    """When no more messages start, in ps."""
    if parameters.trace is None:
        return scenario.duration_ps
    return max(message.at_ps for message in messages) + 1


class _Watch:
    """What is measured while a cell runs."""

    def __init__(
        self,
        cell: Cell,
        scenario: Scenario,
        network: VirtualNetwork,
        traffic: Traffic,
        known: list[Incast],
        hosts: Hosts,
        tick: Tick,
    ) -> None:
        self._network, self._traffic, self._tick = network, traffic, tick
        self._switches = [switch.node for switch in network.switches.values()]
        self._nics = [host.node for host in network.hosts.values()]
        self._fullest: list[int] = []  # switch, after each slice
        self._end_ps = scenario.duration_ps
        self._told = 0
        self._known = known
        nodes = {name: host.node for name, host in network.hosts.items()}
        self._reactions: Reactions | None = None
        if known and FLOW_CONTROLS[cell.flow_control].signals:
            self._reactions = Reactions(known, hosts, network.topology, nodes)
            network.fabric.start_log(LOG_RECORDS)
        self._ideal = IdealFct(network.topology)

    def after_slice(self, since_ps: int) -> None:
        fabric = self._network.fabric
        self._fullest.append(
            max(buffer.queued_bytes for buffer in fabric.buffers_stats(self._switches))
        )
        if self._reactions is not None:
            records, _ = fabric.read_log()
            self._reactions.read(records, self._traffic.origin_ps)
        done = min(STEPS, max(0, since_ps) * STEPS // max(1, self._end_ps))
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
            "first_reaction_us": _median_us(first),
            "later_reaction_us": _median_us(later),
            "round_trip_us": _median_us(trips),
        }

    def goodput_gbps(self) -> float:
        """Of messages that had arrived when no more started."""
        delivered = self._traffic.delivered
        start = np.array(delivered.start_ps, dtype=np.int64)
        fct = np.array(delivered.fct_ps, dtype=np.int64)
        end_ps = max(self._end_ps, int(start.max()) + 1) if len(start) else self._end_ps
        there = (fct != UNFINISHED) & (start + fct <= end_ps)
        arrived = int(np.array(delivered.bytes, dtype=np.int64)[there].sum())
        return round(arrived * 8 * PS_PER_S // end_ps / 10**9, 3)


def _median_us(times_ps: list[int]) -> float | None:
    return microseconds(percentile_of(times_ps, 50)) if times_ps else None


def _of_messages(
    delivered: Delivered, known: list[Incast], virtual_ps: int, topology: Topology
) -> dict[str, Any]:
    """The columns of FCT and slowdown."""
    start = np.array(delivered.start_ps, dtype=np.int64)
    fct = np.array(delivered.fct_ps, dtype=np.int64)
    unfinished = fct == UNFINISHED
    fct[unfinished] = virtual_ps - start[unfinished]
    alone = np.array(delivered.alone_ps, dtype=np.int64)
    size = np.array(delivered.bytes, dtype=np.int64)
    incast = np.array(delivered.incast, dtype=np.int32)
    background, part = incast < 0, incast >= 0
    victim = np.array(delivered.victim, dtype=bool)
    completions = [int((start + fct)[incast == one.number].max()) - one.first_ps for one in known]
    return {
        "messages": len(fct),
        "unfinished": int(unfinished.sum()),
        **{f"fct_p{q}_us": microseconds(percentile_of(fct, q)) for q in (50, 95, 99)},
        **_slowdowns("slowdown", fct[background], alone[background]),
        "buckets": _buckets(fct[background], alone[background], size[background]),
        "victims": int(victim.sum()),
        **_slowdowns("victims_slowdown", fct[victim], alone[victim]),
        "incasts": len(known),
        "incast_fct_p50_us": _percentile_us(fct[part], 50),
        "incast_fct_p99_us": _percentile_us(fct[part], 99),
        "incast_completion_p50_us": _median_us(completions),
        "incast_completion_max_us": microseconds(max(completions)) if completions else None,
        "incast_drain_bound_us": _median_us([one.drain_ps for one in known]),
        "timeouts": sum(delivered.timeouts),
        "retransmissions": sum(delivered.retransmissions),
    }


def _percentile_us(times_ps: npt.NDArray[np.int64], q: int) -> float | None:
    return microseconds(percentile_of(times_ps, q)) if times_ps.size else None


def _slowdowns(
    name: str, fct: npt.NDArray[np.int64], alone: npt.NDArray[np.int64]
) -> dict[str, float | None]:
    return {
        f"{name}_p{q}": decimal(ratio_percentile_of(fct, alone, q), 4) if fct.size else None
        for q in (50, 95, 99)
    }


def _buckets(
    fct: npt.NDArray[np.int64], alone: npt.NDArray[np.int64], size: npt.NDArray[np.int64]
) -> list[SlowdownBucket]:
    found, above = [], 0
    for up_to in BUCKETS:
        inside = (size > above) & (size <= up_to) if up_to else size > above
        found.append(
            SlowdownBucket(
                up_to_bytes=up_to,
                messages=int(inside.sum()),
                **_slowdowns("slowdown", fct[inside], alone[inside]),
            )
        )
        above = up_to or above
    return found
