"""The parameters of sfc-scale, and what is refused of them before anything is made."""

from __future__ import annotations

import dataclasses
import difflib
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from experiments._flow_control import FLOW_CONTROLS
from experiments._incast_parameters import (
    format_topology,
    given,
    option_name,
)
from experiments._incast_presets import CONTROL_DELAY_PS
from experiments._quantities import MOST_TIME_PS, size_option, time_option
from experiments._scale_scenarios import (
    DEFAULT_SCENARIO,
    NO_BACKGROUND,
    PATTERNS,
    SCENARIOS,
    TRACE,
    Scenario,
)
from experiments._schemes import SCHEMES
from experiments.base import ParameterError, option, whole_number
from hosts.workloads import SIZES, Hosts, IncastPlan, TraceError, incasts, read_trace
from testbed.network.topology import Topology, TopologyError
from testbed.network.units import PS_PER_MS, PS_PER_US
from topologies import TOPOLOGIES, resolve

WORKLOADS = (*SIZES, *PATTERNS, NO_BACKGROUND)
MOST_JOBS = 256


def known(kind: str, names: Iterable[str]) -> Callable[[str], str]:
    """A parser for one of these names. ValueError with the valid choices."""
    choices = list(names)

    def parse(text: str) -> str:
        if text in choices:
            return text
        near = difflib.get_close_matches(text, choices, n=1)
        hint = f" (did you mean {near[0]!r}?)" if near else ""
        raise ValueError(f"no {kind} is called {text!r}{hint}; there are {', '.join(choices)}")

    return parse


def parse_load(text: str) -> Fraction:
    """``0.5`` or ``50%``, exactly. Raises ValueError."""
    number, percent = (text[:-1], 100) if text.endswith("%") else (text, 1)
    try:
        load = Fraction(number) / percent
    except (ValueError, ZeroDivisionError):
        raise ValueError(f"{text!r} is not a load; write it like 0.5 or 50%") from None
    if not 0 < load < 1:
        raise ValueError(
            f"a load of {text} is not possible: it must be above 0 and below 1, the share of "
            "its link that a host fills"
        )
    return load


def format_load(load: Fraction) -> str:
    """As a decimal number where it is one."""
    text = f"{float(load):.12g}"
    return text if Fraction(text) == load else f"{load.numerator}/{load.denominator}"


@dataclass(frozen=True)
class Parameters:
    """Sizes in bytes, times in ps. None: the scenario's."""

    scenario: tuple[str, ...] = option(
        (DEFAULT_SCENARIO,),
        f"{', '.join(SCENARIOS)}; can be given several times",
        parse=known("scenario", SCENARIOS),
        metavar="SCENARIO",
        repeatable=True,
    )
    scheme: tuple[str, ...] = option(
        tuple(SCHEMES),
        "what hosts send over; can be given several times",
        parse=known("scheme", SCHEMES),
        metavar="SCHEME",
        repeatable=True,
    )
    flow_control: tuple[str, ...] = option(
        tuple(FLOW_CONTROLS),
        "what holds senders back besides; can be given several times",
        parse=known("flow control", FLOW_CONTROLS),
        metavar="KIND",
        repeatable=True,
    )
    full: bool = option(False, "all scenarios instead of the default one; takes hours")
    seed: int = option(1, "of everything random", parse=whole_number(0, 2**64 - 1), metavar="N")
    topology: str | None = option(
        None,
        f"{', '.join(sorted(TOPOLOGIES))}, or a JSON file, instead of the scenario's",
        format=format_topology,
        metavar="NAME|FILE",
        default_text="the scenario's",
    )
    workload: str | None = option(
        None,
        f"background: {', '.join(WORKLOADS)}",
        parse=known("workload", WORKLOADS),
        metavar="NAME",
        default_text="the scenario's",
    )
    load: Fraction | None = option(  # noqa: RUF009 (as every field here; ruff knows Fraction)
        None,
        "share of its link that each host's background fills",
        parse=parse_load,
        format=format_load,
        metavar="SHARE",
        default_text="the scenario's",
    )
    message: int | None = size_option(
        None,
        "bytes of each message of a permutation or all-to-all",
        default_text="the scenario's",
    )
    trace: str | None = option(
        None,
        "a CSV file with all messages, instead of background and incasts",
        format=lambda path: str(Path(path).absolute()),
        metavar="FILE",
        default_text="none",
    )
    duration: int | None = time_option(
        None,
        "time in which messages start",
        least_ps=PS_PER_US,
        most_ps=10 * MOST_TIME_PS,
        default_text="the scenario's",
    )
    incast_degree: int | None = option(
        None,
        "senders of each incast; 0: no incasts",
        parse=whole_number(0),
        metavar="N",
        default_text="the scenario's",
    )
    incast_message: int | None = size_option(
        None,
        "bytes that each of them sends",
        default_text="the scenario's",
    )
    incast_period: int | None = time_option(
        None,
        "from one incast to the next",
        least_ps=PS_PER_US,
        most_ps=10 * MOST_TIME_PS,
        default_text="the scenario's",
    )
    incast_jitter: int | None = time_option(
        None,
        "time within which the senders of an incast start",
        default_text="the scenario's",
    )
    min_rto: int = time_option(
        PS_PER_MS,
        "least retransmission timeout",
        least_ps=PS_PER_US,
    )
    drain: int = time_option(
        50 * PS_PER_MS,
        "how long messages may take once no more start; the rest count as unfinished",
        most_ps=10 * MOST_TIME_PS,
    )
    control_delay: int = time_option(
        CONTROL_DELAY_PS,
        "from a controller's write to its effect",
    )
    jobs: int | None = option(
        None,
        "cells that run at the same time, each on a processor of its own",
        parse=whole_number(1, MOST_JOBS),
        metavar="N",
        default_text="as many as there are processors",
    )


OF_SIZES = ("load",)
OF_PATTERNS = ("message",)
OF_INCASTS = ("incast_message", "incast_period", "incast_jitter")
NOT_OF_TRACES = ("workload", "load", "message", "duration", "incast_degree", *OF_INCASTS)


def complete(parameters: Parameters) -> Parameters:
    """``--full`` spelled out, and the number of jobs."""
    return dataclasses.replace(
        parameters,
        scenario=tuple(SCENARIOS) if parameters.full else parameters.scenario,
        full=False,
        jobs=parameters.jobs or os.cpu_count() or 1,
    )


def scenario_of(parameters: Parameters, name: str) -> Scenario:
    """A scenario with what the options change of it."""
    scenario = SCENARIOS[name]
    changed: dict[str, Any] = {
        "workload": given(parameters.workload, scenario.workload),
        "load": given(parameters.load, scenario.load),
        "message_bytes": given(parameters.message, scenario.message_bytes),
        "duration_ps": given(parameters.duration, scenario.duration_ps),
        "incast_degree": given(parameters.incast_degree, scenario.incast_degree),
        "incast_bytes": given(parameters.incast_message, scenario.incast_bytes),
        "incast_period_ps": given(parameters.incast_period, scenario.incast_period_ps),
        "incast_jitter_ps": given(parameters.incast_jitter, scenario.incast_jitter_ps),
    }
    if parameters.trace is not None:
        changed |= {"workload": TRACE, "incast_degree": 0}
    return dataclasses.replace(scenario, **changed)


def topology_of(parameters: Parameters, scenario: Scenario) -> Topology:
    """Raises ParameterError for a name or file that is not there, TopologyError."""
    if parameters.topology is None:
        return scenario.topology()
    if parameters.topology not in TOPOLOGIES and not Path(parameters.topology).is_file():
        raise ParameterError(
            "--topology",
            f"there is no file {parameters.topology!r}, and the topologies known by name are "
            f"{', '.join(sorted(TOPOLOGIES))}",
        )
    return resolve(parameters.topology)


def hosts_of(topology: Topology) -> Hosts:
    """Who sends; a rack are the hosts of one switch."""
    attached = {host: next(topology.ports(host)) for host in topology.hosts}
    return Hosts.of(
        {host: link.rate_bps for host, (_, link, _) in attached.items()},
        {host: far.node for host, (_, _, far) in attached.items()},
    )


def plan_of(scenario: Scenario) -> IncastPlan:
    return IncastPlan(
        degree=scenario.incast_degree,
        message_bytes=scenario.incast_bytes,
        period_ps=scenario.incast_period_ps,
        jitter_ps=scenario.incast_jitter_ps,
    )


# ---- what is refused -----------------------------------------------------------------


def check(parameters: Parameters) -> None:
    """Refuse what cannot be, before anything is made."""
    for name in ("scenario", "scheme", "flow_control"):
        values: tuple[str, ...] = getattr(parameters, name)
        for value in values:
            if values.count(value) > 1:
                raise ParameterError(option_name(name), f"{value!r} is given twice")
    if parameters.trace is not None:
        for name in NOT_OF_TRACES:
            if getattr(parameters, name) is not None:
                raise ParameterError(
                    option_name(name), "cannot be given with --trace: the file has all messages"
                )
    for name in complete(parameters).scenario:
        _check_scenario(parameters, name)
        topology = topology_of(parameters, scenario_of(parameters, name))
        for kind in parameters.flow_control:
            try:
                FLOW_CONTROLS[kind].prepare(topology)
            except TopologyError as error:
                raise ParameterError("--flow-control", f"{kind} cannot be: {error}") from None


def _check_scenario(parameters: Parameters, name: str) -> None:
    scenario = scenario_of(parameters, name)
    try:
        hosts = hosts_of(topology_of(parameters, scenario))
    except TopologyError:
        raise
    except ValueError as error:  # one host
        if isinstance(error, ParameterError):
            raise
        raise ParameterError("--topology", str(error)) from None
    if parameters.trace is not None:
        try:
            read_trace(Path(parameters.trace), hosts.names)
        except TraceError as error:
            raise ParameterError("--trace", str(error)) from None
        return
    _check_background(parameters, scenario)
    if scenario.incast_degree == 0:
        for field in OF_INCASTS:
            if getattr(parameters, field) is not None:
                raise ParameterError(
                    option_name(field),
                    f"has no meaning: {name} has no incasts, add --incast-degree",
                )
        if scenario.workload == NO_BACKGROUND:
            raise ParameterError("--workload", "nothing is sent: neither background nor incasts")
        return
    for field, value in (
        ("incast_message", scenario.incast_bytes),
        ("incast_period", scenario.incast_period_ps),
    ):
        if not value:
            raise ParameterError(option_name(field), f"is needed: {name} has no incasts of its own")
    try:
        incasts(hosts, plan_of(scenario), duration_ps=0, seed=0)
    except ValueError as error:
        degree_is_bad = scenario.incast_degree > len(hosts.names) - 1
        raise ParameterError(
            "--incast-degree" if degree_is_bad else "--incast-period", str(error)
        ) from None


def _check_background(parameters: Parameters, scenario: Scenario) -> None:
    if scenario.workload in SIZES:
        if scenario.load is None:
            raise ParameterError("--load", f"is needed with the workload {scenario.workload}")
        unused: tuple[str, ...] = OF_PATTERNS
    else:
        if scenario.workload in PATTERNS and scenario.message_bytes is None:
            raise ParameterError("--message", f"is needed with the workload {scenario.workload}")
        unused = OF_SIZES if scenario.workload in PATTERNS else (*OF_SIZES, *OF_PATTERNS)
    for field in unused:
        if getattr(parameters, field) is not None:
            raise ParameterError(
                option_name(field), f"has no meaning with the workload {scenario.workload}"
            )
