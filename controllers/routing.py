"""IPv4 routes over all shortest paths of a topology, into any program with our tables.

The tables are those of ``p4/common/forwarding.p4``: `ipv4_lpm` names the next hop
of a destination, or a group of equal-cost ones from which `ecmp_nhop` chooses.
Hosts are on-link to each other, so a next hop's MAC address is the destination
host's own, at every switch.
"""

from __future__ import annotations

from controllers.capabilities import has_name
from testbed.compiler.program import ProgramInfo
from testbed.network.base import Network
from testbed.network.paths import hops_from
from testbed.network.topology import HostSpec, Topology
from testbed.p4runtime.client import Client
from testbed.switch import ControlError

LPM_TABLE = "ipv4_lpm"
ECMP_TABLE = "ecmp_nhop"


class MissingTables(ControlError):
    """A program without the tables that routing fills."""


def install_routes(network: Network) -> None:
    """Writes the routes of every switch. Raises MissingTables, ControlError."""
    topology = network.topology
    hops = {host: hops_from(topology, host) for host in topology.hosts}
    for number, name in enumerate(topology.switches, start=1):
        _require_tables(network.program_info(name), name)
        with network.client(name) as client, client.batch():
            if client.has_register("switch_id"):
                client.register_write("switch_id", 0, number)
            for group, host in enumerate(topology.hosts):
                ports = _ports_towards(topology, name, hops[host])
                _install(client, topology.hosts[host], ports, group)


def next_hop_ports(topology: Topology, switch: str) -> dict[str, list[int]]:
    """For every host, the ports of `switch` on a shortest path to it, ascending.

    Shortest in hops; parallel links are paths of their own.
    """
    return {
        host: _ports_towards(topology, switch, hops_from(topology, host)) for host in topology.hosts
    }


def _ports_towards(topology: Topology, switch: str, hops: dict[str, int]) -> list[int]:
    """`hops`: of every node, to the host."""
    return [port for port, _, far in topology.ports(switch) if hops[far.node] == hops[switch] - 1]


def _install(switch: Client, spec: HostSpec, ports: list[int], group: int) -> None:
    """One destination, as group number `group` if there are several ways to it.

    Groups are not shared between hosts: their members carry the host's MAC address.
    """
    match = {"dst_addr": f"{spec.address}/32"}
    if len(ports) == 1:
        switch.insert(LPM_TABLE, match, "set_nhop", {"dst_mac": spec.mac, "port": ports[0]})
        return
    for member, port in enumerate(ports):
        switch.insert(
            ECMP_TABLE,
            {"group": group, "member": member},
            "set_nhop",
            {"dst_mac": spec.mac, "port": port},
        )
    switch.insert(LPM_TABLE, match, "ecmp_group", {"group_id": group, "members": len(ports)})


def _require_tables(program: ProgramInfo, name: str) -> None:
    """Raises MissingTables, which names them, before anything is written."""
    tables = [table.name for table in program.tables]
    missing = [table for table in (LPM_TABLE, ECMP_TABLE) if not has_name(tables, table)]
    if missing:
        raise MissingTables(
            f"the program of {name} ({program.source}) lacks the"
            f" table{'s' * (len(missing) > 1)} {' and '.join(missing)}, which routing fills;"
            f" it has {', '.join(tables) or 'no tables'}"
        )
