"""The parameters of an incast: what can be set, and what is filled in.

What is refused of several of them together stands in ``_incast_checks.py``.
"""

from __future__ import annotations

import dataclasses
import difflib
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from experiments._incast_presets import (
    CLOCK_PRESETS,
    CONNECTION_NAMES,
    CONTROL_DELAY_PS,
    PRESETS,
    Preset,
    non_blocking_rate_bps,
    preset_topology,
)
from experiments._quantities import rate_option, size_option, time_option
from experiments.base import ParameterError, one_of, option, whole_number
from testbed.network.backends import ENGINE, SWITCHES
from testbed.network.topology import Topology
from testbed.network.units import (
    PS_PER_US,
    format_rate,
    format_size,
    format_time,
)
from testbed.paths import p4_dir
from topologies import TOPOLOGIES, resolve

MOST_MICE = 100_000
BUILT_IN = ("forward", "sfc")
_VARIANT_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")


@dataclass(frozen=True)
class Variant:
    """A name and the P4 program behind it."""

    name: str
    program: Path

    @property
    def built_in(self) -> bool:
        return self.name in BUILT_IN and self.program == p4_dir() / f"{self.name}.p4"


def parse_variant(text: str) -> Variant:
    """``forward``, ``sfc``, or ``NAME=path.p4``. Raises ValueError."""
    name, equals, path = text.partition("=")
    if not equals:
        if name not in BUILT_IN:
            near = difflib.get_close_matches(name, BUILT_IN, n=1)
            hint = f" (did you mean {near[0]!r}?)" if near else ""
            raise ValueError(
                f"no variant is called {name!r}{hint}; the built-in ones are "
                f"{' and '.join(BUILT_IN)}, and NAME=path.p4 is a program of your own"
            )
        return Variant(name, p4_dir() / f"{name}.p4")
    if not _VARIANT_NAME.fullmatch(name):
        raise ValueError(
            f"{name!r} cannot name a variant: use letters, digits, '_', '-' and '.', "
            "as in mine=path.p4"
        )
    program = Path(path)
    if not program.is_file():
        raise ValueError(f"variant {name!r}: there is no file {path!r}")
    return Variant(name, program)


def format_variant(variant: Variant) -> str:
    """Its path absolute: the command that repeats a run does so from any directory."""
    return variant.name if variant.built_in else f"{variant.name}={variant.program.absolute()}"


def format_topology(topology: str) -> str:
    return topology if topology in TOPOLOGIES else str(Path(topology).absolute())


def _by_preset(format: Callable[[Any], str], field: str) -> str:
    """How ``--help`` shows a default that depends on the preset."""

    def shown(name: str) -> str:
        value = getattr(PRESETS[name], field)
        return "none" if value is None else format(value)

    return f"{shown('live-default')} (data-centre: {shown('data-centre')})"


@dataclass(frozen=True)
class Parameters:
    """Rates in bit/s, sizes in bytes, times in ps.

    None: the preset's, or the topology's where it says. :func:`complete` fills in.
    """

    clock: str = option(
        "live", "live or virtual", parse=one_of(*CLOCK_PRESETS), metavar="live|virtual"
    )
    preset: str | None = option(
        None,
        "the scenario that options not given are taken from",
        parse=one_of(*PRESETS),
        metavar="|".join(PRESETS),
        default_text="live-default on the live clock, data-centre on the virtual one",
    )
    senders: int | None = option(
        None,
        "hosts that send to the last one",
        parse=whole_number(0),
        metavar="N",
        default_text=_by_preset(str, "senders"),
    )
    message: int | None = size_option(
        None,
        "bytes that each sends in a round",
        default_text=_by_preset(format_size, "message_bytes"),
    )
    edge_rate: int | None = rate_option(
        None,
        "rate of the hosts' links",
        default_text=_by_preset(format_rate, "edge_rate_bps"),
    )
    uplink_rate: int | None = rate_option(
        None,
        "rate of the links between leaves and spines",
        default_text="1Gbit (data-centre: non-blocking)",
    )
    edge_delay: int | None = time_option(
        None,
        "propagation delay of the hosts' links, one way",
        default_text=_by_preset(format_time, "edge_delay_ps"),
    )
    uplink_delay: int | None = time_option(
        None,
        "propagation delay between leaves and spines, one way",
        default_text=_by_preset(format_time, "uplink_delay_ps"),
    )
    buffer: int | None = size_option(
        None,
        "queue of each port that leads to a host",
        default_text=_by_preset(format_size, "buffer_bytes"),
    )
    shared_buffer: int | None = size_option(
        None,
        "buffer that all queues of a switch share, with dynamic thresholds",
        default_text=_by_preset(format_size, "shared_buffer_bytes"),
    )
    rounds: int | None = option(
        None,
        "rounds per variant",
        parse=whole_number(1),
        metavar="N",
        default_text=_by_preset(str, "rounds"),
    )
    seed: int = option(1, "of everything random", parse=whole_number(0, 2**64 - 1), metavar="N")
    variant: tuple[Variant, ...] = option(
        tuple(Variant(name, p4_dir() / f"{name}.p4") for name in BUILT_IN),
        "forward, sfc, or NAME=path.p4; can be given several times",
        parse=parse_variant,
        format=format_variant,
        metavar="VARIANT",
        repeatable=True,
    )
    connection: tuple[str, ...] = option(
        (),
        f"virtual: {', '.join(CONNECTION_NAMES)}; can be given several times",
        parse=one_of(*CONNECTION_NAMES),
        metavar="CONNECTION",
        repeatable=True,
        default_text="cubic (data-centre: rdma, dctcp)",
    )
    mice: int | None = option(
        None,
        "virtual: background messages a round",
        parse=whole_number(0, MOST_MICE),
        metavar="N",
        default_text=_by_preset(str, "mice"),
    )
    start_jitter: int | None = time_option(
        None,
        "virtual: time within which the senders of a round start",
        default_text=_by_preset(format_time, "start_jitter_ps"),
    )
    min_rto: int | None = time_option(
        None,
        "virtual: least retransmission timeout",
        least_ps=PS_PER_US,
        default_text=_by_preset(format_time, "min_rto_ps"),
    )
    control_delay: int | None = time_option(
        None,
        "virtual: from a controller's write to its effect",
        default_text=format_time(CONTROL_DELAY_PS),
    )
    topology: str | None = option(
        None,
        f"{', '.join(sorted(TOPOLOGIES))}, or a JSON file",
        format=format_topology,
        metavar="NAME|FILE",
        default_text="the preset's leaf-spine",
    )
    switch: str = option(
        ENGINE,
        "what the switches are, on the live clock",
        parse=one_of(*SWITCHES),
        metavar="|".join(SWITCHES),
    )
    ecn: bool = option(False, "ECN in hosts and switches")
    capture: bool = option(False, "keep all packets, for `testbed replay` (live clock)")
    grpc: bool = option(False, "serve the switches by P4Runtime meanwhile (live clock)")


VIRTUAL_ONLY = ("mice", "start_jitter", "min_rto", "control_delay")
OF_THE_TOPOLOGY = (
    *("edge_rate", "uplink_rate", "edge_delay", "uplink_delay"),
    *("buffer", "shared_buffer"),
)


def preset_of(parameters: Parameters) -> Preset:
    return PRESETS[parameters.preset or CLOCK_PRESETS[parameters.clock]]


def complete(parameters: Parameters) -> Parameters:
    """The parameters with everything filled in that the run will use."""
    preset = preset_of(parameters)
    found: dict[str, Any] = {
        "preset": parameters.preset or CLOCK_PRESETS[parameters.clock],
        "senders": given(parameters.senders, preset.senders),
        "message": given(parameters.message, preset.message_bytes),
        "rounds": given(parameters.rounds, preset.rounds),
    }
    if parameters.topology is None:
        edge_rate_bps = given(parameters.edge_rate, preset.edge_rate_bps)
        hosts = preset.hosts or found["senders"] + 1
        uplink_rate_bps = preset.uplink_rate_bps or non_blocking_rate_bps(
            preset, hosts, edge_rate_bps
        )
        found |= {
            "edge_rate": edge_rate_bps,
            "uplink_rate": given(parameters.uplink_rate, uplink_rate_bps),
            "edge_delay": given(parameters.edge_delay, preset.edge_delay_ps),
            "uplink_delay": given(parameters.uplink_delay, preset.uplink_delay_ps),
            "buffer": given(parameters.buffer, preset.buffer_bytes),
            "shared_buffer": given(parameters.shared_buffer, preset.shared_buffer_bytes),
        }
    if parameters.clock == "virtual":
        found |= {
            "connection": parameters.connection or preset.connections,
            "mice": given(parameters.mice, preset.mice),
            "start_jitter": given(parameters.start_jitter, preset.start_jitter_ps),
            "min_rto": given(parameters.min_rto, preset.min_rto_ps),
            "control_delay": given(parameters.control_delay, CONTROL_DELAY_PS),
        }
    return dataclasses.replace(parameters, **found)


def given(value: Any, default: Any) -> Any:
    return default if value is None else value


def make_topology(parameters: Parameters) -> Topology:
    """The topology of a run.

    Raises:
        ParameterError: an option has no meaning with this topology, or no such file.
        TopologyError: the file's content is refused.
    """
    if parameters.topology is None:
        full = complete(parameters)
        return preset_topology(
            preset_of(full),
            senders=full.senders or 1,
            edge_rate_bps=full.edge_rate or 0,
            uplink_rate_bps=full.uplink_rate or 0,
            edge_delay_ps=full.edge_delay or 0,
            uplink_delay_ps=full.uplink_delay or 0,
            buffer_bytes=full.buffer,
            shared_buffer_bytes=full.shared_buffer,
        )
    for name in OF_THE_TOPOLOGY:
        if getattr(parameters, name) is not None:
            raise ParameterError(
                option_name(name),
                "cannot be given with --topology: the topology says what its links are",
            )
    if parameters.topology not in TOPOLOGIES and not Path(parameters.topology).is_file():
        raise ParameterError(
            "--topology",
            f"there is no file {parameters.topology!r}, and the topologies known by name are "
            f"{', '.join(sorted(TOPOLOGIES))}",
        )
    return resolve(parameters.topology)


def option_name(field: str) -> str:
    return "--" + field.replace("_", "-")
