"""``testbed up``: a network to play with, at the Mininet prompt."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from testbed.cli.arguments import did_you_mean, existing_file, macros, tls_files
from testbed.cli.errors import UsageError
from testbed.network.backends import ENGINE, SWITCHES, backend
from testbed.network.topology import Topology
from testbed.network.topology_file import load_topology
from testbed.network.tutorial import program_of_entries
from testbed.network.units import UnitError, parse_rate, parse_room
from testbed.paths import p4_dir
from topologies import TOPOLOGIES

if TYPE_CHECKING:
    from testbed.network.hosted import HostedNetwork


def bring_up(
    topology: str,
    *,
    program: Path | None,
    define: Sequence[str],
    edge_rate: str | None,
    uplink_rate: str | None,
    buffer: str | None,
    ecn: bool,
    switch: str | None,
    controlled: bool,
    grpc: str | None,
    tls: str | None,
    cpu_port: int | None,
) -> None:
    """See ``testbed up --help``. Raises what network, switch and compiler raise; UsageError."""
    if switch not in (None, *SWITCHES):
        raise UsageError(f"--switch {switch} is not possible; use {' or '.join(SWITCHES)}")
    found = find_topology(topology, _wanted(edge_rate, uplink_rate, buffer))
    entries = {name: Path(s.entries) for name, s in found.switches.items() if s.entries}
    if program is not None:
        path = existing_file(program)
    else:
        named = (program_of_entries(file, Path(topology)) for file in entries.values())
        path = next(filter(None, named), p4_dir() / "forward.p4")
    if entries and (switch or ENGINE) != ENGINE:
        raise UsageError(
            f"--switch {switch}: the entries of {topology} (runtime_json) are put into our own "
            "switches only"
        )
    if cpu_port is None:
        cpu_port = _cpu_port(found)
    defines = macros(define)
    keys = tls_files(tls)

    from testbed.network.privilege import ensure

    ensure()

    kind = backend(switch or ENGINE)
    with kind(
        found, path, defines=defines, ecn=ecn, cpu_port=cpu_port, grpc=grpc, tls=keys
    ) as network:
        _fill_and_prompt(network, entries, controlled=controlled)


def _fill_and_prompt(network: HostedNetwork, entries: dict[str, Path], *, controlled: bool) -> None:
    """The tables' entries, then P4Runtime, then the prompt until it ends."""
    from controllers import install_defaults
    from controllers.routing import MissingTables
    from testbed.cli.messages import logged_to_stderr
    from testbed.switch.runtime_json import load_runtime_json

    for clause in network.not_kept():
        print(f"testbed: not kept: {clause}", file=sys.stderr)
    for name, file in entries.items():
        load_runtime_json(network.switches[name], file)
    if controlled and not entries:
        try:
            install_defaults(network)
        except MissingTables as error:
            hint = "--no-controller leaves all tables to a controller of yours"
            raise UsageError(f"{error}; {hint}") from None
    # Now: a controller that waits for it finds the routes there.
    network.serve()
    with logged_to_stderr(network):
        network.prompt()


def _wanted(edge_rate: str | None, uplink_rate: str | None, buffer: str | None) -> dict[str, int]:
    """The topology's parameters that are given. Raises UsageError."""
    parsed = {
        "edge_rate_bps": _parsed("--edge-rate", edge_rate, parse_rate),
        "uplink_rate_bps": _parsed("--uplink-rate", uplink_rate, parse_rate),
        "buffer_bytes": _parsed("--buffer", buffer, parse_room),
    }
    return {name: value for name, value in parsed.items() if value is not None}


def _cpu_port(topology: Topology) -> int | None:
    """What the topology says of it. Raises UsageError."""
    given = {s.cpu_port for s in topology.switches.values() if s.cpu_port is not None}
    if len(given) > 1:
        listed = ", ".join(map(str, sorted(given)))
        raise UsageError(f"the switches' cpu_port must be the same; the topology has {listed}")
    return next(iter(given), None)


def find_topology(name: str, wanted: dict[str, Any]) -> Topology:
    """A topology by name with these parameters, or from a file, which has its own.

    Raises:
        UsageError: there is none of that name, or it has no such parameter.
        TopologyError: the file's content is refused.
    """
    factory = TOPOLOGIES.get(name)
    if factory is None:
        if not name.endswith(".json") and "/" not in name:
            known = ", ".join(sorted(TOPOLOGIES))
            raise UsageError(
                f"no topology is called {name!r}{did_you_mean(name, TOPOLOGIES)}; "
                f"use {known} or a .json file"
            )
        if wanted:
            raise UsageError(f"{_option(next(iter(wanted)))} cannot be used with a topology file")
        return load_topology(existing_file(Path(name)))
    unknown = [key for key in wanted if key not in inspect.signature(factory).parameters]
    if unknown:
        raise UsageError(f"{_option(unknown[0])} cannot be used with {name}")
    return factory(**wanted)


def _option(parameter: str) -> str:
    return "--" + parameter.removesuffix("_bps").removesuffix("_bytes").replace("_", "-")


def _parsed(option: str, text: str | None, parse: Any) -> Any:
    try:
        return None if text is None else parse(text)
    except UnitError as error:
        raise UsageError(f"{option}: {error}") from None
