"""What is refused of an incast's parameters, before anything is made."""

from __future__ import annotations

from experiments._incast_parameters import (
    VIRTUAL_ONLY,
    Parameters,
    complete,
    make_topology,
    option_name,
    preset_of,
)
from experiments._incast_presets import CLOCK_PRESETS, PRESETS
from experiments._quantities import MOST_TIME_PS
from experiments.base import ParameterError
from testbed.network.backends import ENGINE
from testbed.network.topology import Topology, TopologyError
from testbed.network.units import PS_PER_S, format_rate, format_time

FRAME_BYTES = 1514  # of Ethernet, full-sized, as queues count it


def check(parameters: Parameters) -> None:
    """Refuse what cannot be, before anything is made."""
    _check_clock(parameters)
    senders = complete(parameters).senders or 0
    hosts_follow = parameters.topology is None and preset_of(parameters).hosts is None
    if senders < 1 and hosts_follow:
        raise ParameterError("--senders", f"{senders} is not possible: it must be at least 1")
    topology = _checked_topology(parameters)
    _check_buffers(parameters, topology)
    _check_links(parameters, topology)
    hosts = len(topology.hosts)
    if hosts < 2:
        raise ParameterError("--topology", "an incast needs at least 2 hosts")
    if not 1 <= senders <= hosts - 1:
        raise ParameterError(
            "--senders",
            f"{senders} is not possible: it must be 1 to {hosts - 1} "
            f"({topology.name} has {hosts} hosts, and the last one receives)",
        )
    if parameters.mice and hosts < 3:
        raise ParameterError("--mice", "mice need two hosts besides the receiver")
    for option, names in (
        ("--variant", [variant.name for variant in parameters.variant]),
        ("--connection", list(parameters.connection)),
    ):
        for name in names:
            if names.count(name) > 1:
                raise ParameterError(option, f"{name!r} is given twice")


def _checked_topology(parameters: Parameters) -> Topology:
    try:
        return make_topology(parameters)
    except TopologyError as error:
        if parameters.topology is not None:
            raise
        raise ParameterError("--senders", str(error)) from None


def _check_buffers(parameters: Parameters, topology: Topology) -> None:
    """Each queue and buffer must hold a full-sized frame: none would ever pass."""
    sizes = [
        ("--buffer", f"links[{i}].{field}", getattr(link, field))
        for i, link in enumerate(topology.links)
        for field in ("queue_bytes", "queue_bytes_reverse")
    ]
    sizes += [
        ("--shared-buffer", f"switches.{name}.buffer_bytes", switch.buffer_bytes)
        for name, switch in topology.switches.items()
    ]
    for name, place, size in sizes:
        if size is None or size >= FRAME_BYTES:
            continue
        said = (
            f"{size} bytes hold no full-sized frame, so no message would ever arrive: "
            f"it must be at least {FRAME_BYTES} bytes"
        )
        if parameters.topology is None:
            raise ParameterError(name, said)
        raise ParameterError("--topology", f"{parameters.topology}: {place}: {said}")


def _check_links(parameters: Parameters, topology: Topology) -> None:
    """No link may be so slow that connections give up while a frame is under way."""
    for i, link in enumerate(topology.links):
        frame_ps = link.rate_bps and (FRAME_BYTES + 24) * 8 * PS_PER_S // link.rate_bps
        if max(frame_ps, link.delay_ps) <= MOST_TIME_PS:
            continue
        said = (
            f"a frame takes {format_time(frame_ps)} at {format_rate(link.rate_bps)}"
            if frame_ps > MOST_TIME_PS
            else f"a delay of {format_time(link.delay_ps)}"
        ) + f", and connections give up: it must be at most {format_time(MOST_TIME_PS)}"
        if parameters.topology is not None:
            raise ParameterError("--topology", f"{parameters.topology}: links[{i}]: {said}")
        edge = link.a in topology.hosts or link.b in topology.hosts
        raise ParameterError("--edge-rate" if edge else "--uplink-rate", said)


def _check_clock(parameters: Parameters) -> None:
    """Refuse what only the other clock has."""
    if parameters.clock != "live":
        if parameters.capture:
            raise ParameterError(
                "--capture", "is for the live clock: a virtual run is repeated by its seed"
            )
        if parameters.switch != ENGINE:
            raise ParameterError(
                "--switch", f"{parameters.switch} has no virtual time: leave --clock virtual out"
            )
        if parameters.grpc:
            raise ParameterError(
                "--grpc", "is for the live clock: in virtual time controllers call directly"
            )
        return
    if parameters.capture and parameters.switch != ENGINE:
        raise ParameterError(
            "--capture",
            f"cannot be used with --switch {parameters.switch}: no replay repeats it",
        )
    if parameters.preset not in (None, CLOCK_PRESETS["live"]):
        raise ParameterError(
            "--preset", f"{parameters.preset} is too fast for real time: add --clock virtual"
        )
    for name in VIRTUAL_ONLY:
        if getattr(parameters, name) is not None:
            raise ParameterError(option_name(name), "has a meaning with --clock virtual only")
    if parameters.connection not in ((), PRESETS["live-default"].connections):
        raise ParameterError(
            "--connection",
            "on the live clock the hosts' kernels send, with CUBIC: add --clock virtual",
        )
