"""Controllers against switches on the virtual clock: no privilege, no packets of the kernel."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from controllers import ecn, install_defaults, routing, sfc
from testbed.engine import Clock, Fabric
from testbed.network.base import Host, Network
from testbed.network.topology import LinkSpec, SwitchSpec, Topology
from testbed.paths import p4_dir
from testbed.switch import ControlError, Switch, build_program
from topologies import dumbbell, leaf_spine


class BareNetwork(Network):
    """A topology's switches in a fabric that nobody runs: enough for controllers."""

    def __init__(
        self, fabric: Fabric, topology: Topology, path: Path, *, ecn: bool = False
    ) -> None:
        super().__init__(topology, ecn=ecn)
        self._fabric = fabric
        program = build_program(path)
        for name in topology.switches:
            node = fabric.add_switch(name, program.pipeline)
            self.switches[name] = Switch(fabric, node, program, name)
        for name, spec in topology.hosts.items():
            self.hosts[name] = Host(name, spec.address, spec.mac, fabric.add_nic(name))


@pytest.fixture
def fabric() -> Iterator[Fabric]:
    with Fabric(Clock.VIRTUAL) as made:
        yield made


def entries(network: Network, switch: str, table: str) -> int:
    info = network.switches[switch].program.info
    [index] = [t.index for t in info.tables if t.name.endswith(table)]
    return network.fabric.table_count(network.switches[switch].node, index)


def test_next_hops_are_all_shortest_paths() -> None:
    made = leaf_spine()
    leaf = routing.next_hop_ports(made, "s1")
    assert leaf["h1"] == [1]
    assert leaf["h5"] == [5]
    assert leaf["h9"] == [6, 7], "both spines"
    assert routing.next_hop_ports(made, "s3")["h9"] == [2]


def test_parallel_links_are_paths_of_their_own() -> None:
    made = dumbbell(pairs=1)
    second = LinkSpec(a="s1:9", b="s2:9", rate_bps=10**9)
    both = Topology(hosts=made.hosts, switches=made.switches, links=[*made.links, second])
    assert routing.next_hop_ports(both, "s1")["h2"] == [2, 9]


def test_a_longer_way_is_not_taken() -> None:
    made = dumbbell(pairs=1)
    detour = [
        LinkSpec(a="s1:8", b="s3:1", rate_bps=10**9),
        LinkSpec(a="s3:2", b="s2:8", rate_bps=10**9),
    ]
    triangle = Topology(
        hosts=made.hosts,
        switches={**made.switches, "s3": SwitchSpec()},
        links=[*made.links, *detour],
    )
    assert routing.next_hop_ports(triangle, "s1")["h2"] == [2]


def test_every_host_has_a_route_in_every_switch(fabric: Fabric) -> None:
    network = BareNetwork(fabric, leaf_spine(), p4_dir() / "forward.p4")
    routing.install_routes(network)
    for name in network.switches:
        assert entries(network, name, "ipv4_lpm") == 9
    assert entries(network, "s1", "ecmp_nhop") == 2 * 4, "two ways to each of h6 to h9"
    assert entries(network, "s3", "ecmp_nhop") == 0


def test_switches_have_numbers_of_their_own(fabric: Fabric) -> None:
    network = BareNetwork(fabric, leaf_spine(), p4_dir() / "forward.p4")
    routing.install_routes(network)
    numbers = [switch.register_read("switch_id", 0) for switch in network.switches.values()]
    assert numbers == [1, 2, 3, 4]


REFLECT = """
#include <core.p4>
#include <v1model.p4>
struct headers_t { }
struct metadata_t { }
parser P(packet_in p, out headers_t h, inout metadata_t m, inout standard_metadata_t s) {
    state start { transition accept; }
}
control V(inout headers_t h, inout metadata_t m) { apply { } }
control I(inout headers_t h, inout metadata_t m, inout standard_metadata_t s) {
    apply { s.egress_spec = s.ingress_port; }
}
control E(inout headers_t h, inout metadata_t m, inout standard_metadata_t s) { apply { } }
control C(inout headers_t h, inout metadata_t m) { apply { } }
control D(packet_out p, in headers_t h) { apply { } }
V1Switch(P(), V(), I(), E(), C(), D()) main;
"""


def test_a_program_without_our_tables_is_refused_by_name(fabric: Fabric, tmp_path: Path) -> None:
    program = tmp_path / "reflect.p4"
    program.write_text(REFLECT)
    network = BareNetwork(fabric, dumbbell(), program)
    with pytest.raises(ControlError) as refused:
        routing.install_routes(network)
    text = str(refused.value)
    assert "s1" in text
    assert str(program) in text
    assert "lacks the tables ipv4_lpm and ecmp_nhop" in text
    assert "it has no tables" in text


def test_source_flow_control_is_told_of_ports_and_rates(fabric: Fabric) -> None:
    network = BareNetwork(fabric, leaf_spine(), p4_dir() / "sfc.p4")
    settings = sfc.SfcSettings(threshold_packets=20, target_packets=5, stale_packet_times=8)
    assert sfc.install(network, settings) == ["s1", "s2", "s3", "s4"]
    leaf = network.switches["s1"]
    assert [leaf.register_read("sfc_host_port", port) for port in (1, 5, 6, 7)] == [1, 1, 0, 0]
    # (1514 + 24) x 8 bits take 123.04 us at 100 Mbit/s, 12.3 us at 1 Gbit/s.
    assert leaf.register_read("sfc_packet_time", 1) == 124
    assert leaf.register_read("sfc_packet_time", 6) == 13
    assert leaf.register_read("sfc_packet_time", 100) == 0, "no such port: no signals"
    assert leaf.register_read("sfc_threshold", 1) == 20
    assert leaf.register_read("sfc_target", 1) == 5
    assert leaf.register_read("sfc_stale", 1) == 8 * 124
    # From 20 packets to 5, of 123.04 us each.
    assert leaf.register_read("sfc_growth", 1) == 1845


def test_packet_times_count_in_the_programs_ticks() -> None:
    assert sfc.packet_time_ticks(10**8, 1_000_000) == 124
    assert sfc.packet_time_ticks(10**8, 1_000) == 123_040
    assert sfc.packet_time_ticks(10**13, 1_000_000) == 1, "never 0, which means no signals"


def test_source_flow_control_is_told_of_nics_that_know_no_signals(fabric: Fabric) -> None:
    topology = dumbbell()
    hosts = {**topology.hosts, "h1": topology.hosts["h1"].model_copy(update={"nic": "pfc"})}
    network = BareNetwork(fabric, topology.model_copy(update={"hosts": hosts}), p4_dir() / "sfc.p4")
    sfc.install(network)
    leaf = network.switches["s1"]
    # 100 Mbit/s: a quantum is 5.12 us, 2^28 ns are 52,428.8; 65,535 last 335,539.2 us.
    assert [leaf.register_read("pfc_quanta", port) for port in (1, 2)] == [52_429, 0]
    assert [leaf.register_read("pfc_longest", port) for port in (1, 2)] == [335_539, 0]
    assert sfc.longest_pause_ticks(10**11, 1_000) == 335_539
    assert sfc.pause_quanta(10**14) == 2**32 - 1


def test_other_programs_are_left_alone(fabric: Fabric) -> None:
    network = BareNetwork(fabric, dumbbell(), p4_dir() / "forward.p4")
    assert sfc.install(network) == []


@pytest.mark.parametrize(
    ("marking", "threshold"), [(True, ecn.DEFAULT_THRESHOLD_PACKETS), (False, 0)]
)
def test_switches_mark_only_where_hosts_understand(
    fabric: Fabric, marking: bool, threshold: int
) -> None:
    network = BareNetwork(fabric, dumbbell(), p4_dir() / "forward.p4", ecn=marking)
    install_defaults(network)
    assert network.switches["s1"].register_read("ecn_threshold", 1) == threshold
