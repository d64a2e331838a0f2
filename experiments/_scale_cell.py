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

from experiments._flow_control import FLOW_CONTROLS
from experiments._incast_counts import check_conservation
from experiments._scale_figures import figures_of_messages, goodput_gbps
from experiments._scale_parameters import (
    Parameters,
    hosts_of,
    plan_of,
    scenario_of,
    topology_of,
)
from experiments._scale_row import ScaleRow
from experiments._scale_scenarios import NO_BACKGROUND, Scenario
from experiments._scale_traffic import Traffic
from experiments._scale_victims import Victims, incasts_of
from experiments._scale_watch import Tick, Watch
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
from testbed.engine.config import MOST_PARTITIONS
from testbed.engine.connections import ConnectionConfig
from testbed.measure import microseconds
from testbed.network.reachability import check_reachability
from testbed.network.topology import Topology
from testbed.network.virtual import VirtualNetwork
from testbed.switch import build_program

LEAST_HOSTS = 64  # of a part of a network: with fewer, threads wait more than they work
MAX_PACKETS = 1 << 22  # a network that drops nothing must have room for what it holds


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


def open_network(
    cell: Cell, topology: Topology, *, seed: int, partitions: int = 1
) -> VirtualNetwork:
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
        partitions=partitions,
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


def partitions_of(cell: Cell, processors: int) -> int:
    """Into how many parts the cell's network is divided where it may have so many processors."""
    enough = len(cell_topology(cell).hosts) // LEAST_HOSTS
    return max(1, min(processors, enough, MOST_PARTITIONS))


def run_cell(cell: Cell, tick: Tick, partitions: int = 1) -> ScaleRow:
    """Runs it, on as many processors; `tick` is called STEPS times.

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
    with open_network(cell, topology, seed=parameters.seed, partitions=partitions) as network:
        install(cell, network)
        traffic = Traffic(network, config, messages, Victims(known, hosts), seed=parameters.seed)
        starts_ps = _time_of_starts(scenario, parameters, of_incasts)
        signals = FLOW_CONTROLS[cell.flow_control].signals
        watch = Watch(network, traffic, known, hosts, starts_ps, tick, signals=signals)
        virtual_ps = traffic.run(starts_ps + parameters.drain, watch.after_slice)
        traffic.drain()
        check_conservation(cell.label, network)
        figures = watch.figures()
    return ScaleRow(
        scenario=cell.scenario,
        scheme=cell.scheme,
        flow_control=cell.flow_control,
        seed=parameters.seed,
        **figures_of_messages(traffic.delivered, known, virtual_ps),
        **figures,
        goodput_gbps=goodput_gbps(traffic.delivered, starts_ps),
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


def _time_of_starts(scenario: Scenario, parameters: Parameters, messages: list[Message]) -> int:
    """For how long messages start, in ps."""
    if parameters.trace is None:
        return scenario.duration_ps
    return max(message.at_ps for message in messages) + 1
