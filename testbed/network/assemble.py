"""What a network's fabric is made of on either clock: switches, links, queues."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from testbed.engine import Fabric, LinkConfig, QueueConfig
from testbed.network.base import program_of
from testbed.network.flow_control import port_flow_control
from testbed.network.topology import LinkSpec, Topology
from testbed.switch import Program, Switch, build_program

SFC_UDP_PORT = 50684  # p4/sfc.p4
MAX_PAUSE_US = 1_000_000


def build_programs(
    topology: Topology,
    default: Path,
    *,
    include_dirs: Sequence[Path] = (),
    defines: Mapping[str, str] | None = None,
) -> dict[Path, Program]:
    """Every program of a topology, compiled; ``default`` is that of switches without one.

    Raises CompileError, NoCompilerError, CompilerFailed.
    """
    wanted = {program_of(topology, name, default) for name in topology.switches}
    return {
        path: build_program(path, include_dirs=include_dirs, defines=defines)
        for path in sorted(wanted)
    }


def add_switch(
    fabric: Fabric,
    topology: Topology,
    name: str,
    program: Program,
    cpu_port: int | None = None,
    partition: int = 0,
) -> Switch:
    """A switch of the topology with its shared buffer. Raises EngineError, ControlError."""
    node = fabric.add_switch(name, program.pipeline, partition)
    spec = topology.switches[name]
    if spec.buffer_bytes is not None:
        fabric.set_buffer(node, spec.buffer_bytes, spec.buffer_alpha)
    switch = Switch(fabric, node, program, name)
    if cpu_port is not None:
        switch.set_cpu_port(cpu_port)
    return switch


def add_link(
    fabric: Fabric, topology: Topology, spec: LinkSpec, node_of: Callable[[str], int]
) -> int:
    """A link and the queues of the switch ports at its ends; returns its number.

    ``node_of`` gives the fabric's number of a host or switch. Raises EngineError.
    """
    ends = topology.endpoints(spec)
    config = LinkConfig(rate_bps=spec.rate_bps, delay_ps=spec.delay_ps, loss_ppm=spec.loss_ppm)
    a, b = ((node_of(end.node), end.port) for end in ends)
    link = fabric.add_link(a, b, config)
    for end, side in zip(ends, "ab", strict=True):
        if end.node in topology.switches:
            fabric.configure_port(
                node_of(end.node),
                end.port,
                QueueConfig(
                    depth_bytes=spec.queue_bytes_at(side) or 0,
                    depth_packets=spec.queue_packets or 0,
                ),
            )
    for end, far in (ends, ends[::-1]):
        if end.node in topology.switches:
            pfc = port_flow_control(topology, spec, end, far)
            if pfc is not None:
                fabric.configure_pfc(node_of(end.node), end.port, pfc)
    return link
