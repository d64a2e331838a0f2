"""Networks in virtual time: what they are made of, when writes take effect, who is reached."""

from __future__ import annotations

from pathlib import Path

import pytest

from controllers import install_defaults
from controllers.sfc import needs_nanoseconds, signal_round_trip_ps
from testbed.engine.connections import ConnectionConfig, NoticeKind
from testbed.network.errors import NetworkError
from testbed.network.reachability import check_reachability, probe_frame, without_limits
from testbed.network.topology import LinkSpec, Topology
from testbed.network.units import PS_PER_MS, PS_PER_S, PS_PER_US
from testbed.network.virtual import VirtualNetwork
from testbed.paths import p4_dir
from testbed.switch import ControlError
from topologies import dumbbell, leaf_spine

FORWARD = p4_dir() / "forward.p4"
SFC = p4_dir() / "sfc.p4"
WIRE_BYTES = 24  # preamble, FCS, inter-frame gap


def forward(topology: Topology) -> VirtualNetwork:
    return VirtualNetwork(topology, FORWARD)


def test_a_message_takes_the_time_that_its_links_take() -> None:
    """One packet over s1, a spine and s2, to the picosecond."""
    rate_bps, delay_ps = 10_000_000_000, 3 * PS_PER_US
    topology = leaf_spine(
        edge_rate_bps=rate_bps,
        uplink_rate_bps=rate_bps,
        edge_delay_ps=delay_ps,
        uplink_delay_ps=delay_ps,
    )
    with forward(topology) as network:
        install_defaults(network)
        config = ConnectionConfig(kind="rdma", congestion="none")
        connection = network.connect("h1", "h9", config)
        connection.send(1460, at_ps=PS_PER_MS)
        network.run_until(PS_PER_S)
        [at_ps] = [n.at_ps for n in network.fabric.notices() if n.kind is NoticeKind.RECEIVED]
    frame_ps = (1514 + WIRE_BYTES) * 8 * PS_PER_S // rate_bps
    assert at_ps - PS_PER_MS == 4 * (frame_ps + delay_ps)


def test_before_the_run_writes_take_effect_at_once() -> None:
    with forward(dumbbell()) as network:
        switch = network.switches["s1"]
        switch.register_write("ecn_threshold", 1, 7)
        assert switch.register_read("ecn_threshold", 1) == 7


def test_during_the_run_writes_take_the_control_delay() -> None:
    with VirtualNetwork(dumbbell(), FORWARD, control_delay_ps=100 * PS_PER_US) as network:
        switch = network.switches["s1"]
        network.run_until(PS_PER_MS)
        switch.register_write("ecn_threshold", 1, 7)
        seen = []
        for at_us in (1099, 1100):
            network.run_until(at_us * PS_PER_US)
            seen.append(switch.register_read("ecn_threshold", 1))
        assert seen == [0, 7]


def test_writes_keep_their_order() -> None:
    with forward(dumbbell()) as network:
        switch = network.switches["s1"]
        network.run_until(PS_PER_MS)
        for value in (1, 2, 3):
            switch.register_write("ecn_threshold", 1, value)
        network.run_until(2 * PS_PER_MS)
        assert switch.register_read("ecn_threshold", 1) == 3


def test_a_controller_can_run_during_the_run() -> None:
    with VirtualNetwork(dumbbell(), FORWARD, control_delay_ps=0) as network:
        ran: list[int] = []
        switch = network.switches["s1"]

        def controller() -> None:
            ran.append(network.now_ps())
            switch.register_write("ecn_threshold", 1, 9)

        network.call_at(5 * PS_PER_MS, controller)
        network.run_until(4 * PS_PER_MS)
        assert ran == []
        network.run_until(6 * PS_PER_MS)
        assert ran == [5 * PS_PER_MS]
        assert switch.register_read("ecn_threshold", 1) == 9


def test_a_write_that_the_table_refuses_is_told_when_it_takes_effect() -> None:
    with forward(dumbbell()) as network:
        install_defaults(network)
        network.run_until(PS_PER_MS)
        entry = {"dst_mac": "08:00:00:00:01:01", "port": 1}
        network.switches["s1"].insert("ipv4_lpm", {"dst_addr": "10.1.0.1/32"}, "set_nhop", entry)
        with pytest.raises(ControlError, match="wrote at 1000 us was refused"):
            network.run_until(2 * PS_PER_MS)


def test_a_wrong_name_is_told_at_once() -> None:
    with forward(dumbbell()) as network:
        network.run_until(PS_PER_MS)
        with pytest.raises(ControlError, match="`no_such_register`"):
            network.switches["s1"].register_write("no_such_register", 0, 1)


def test_a_program_without_a_p4info_has_no_client(tmp_path: Path) -> None:
    """It runs, but nothing that P4Runtime could say of it would be true."""
    source = (p4_dir() / "learning.p4").read_text()
    program = tmp_path / "program.p4"
    program.write_text(source.replace("forward(bit<9> port)", "forward(@id(0) bit<9> port)"))
    refused = pytest.raises(NetworkError, match="s1 cannot be served by P4Runtime: the id of a")
    with VirtualNetwork(dumbbell(), program) as network, refused:
        network.client("s1")


def test_outside_of_its_block_a_network_is_not_there() -> None:
    network = forward(dumbbell())
    with pytest.raises(NetworkError, match="not running"):
        network.run_until(1)


# ---- who is reached -----------------------------------------------------------------------


def test_all_hosts_reach_each_other() -> None:
    check_reachability(forward, leaf_spine(), install_defaults)
    check_reachability(lambda t: VirtualNetwork(t, SFC), dumbbell(), install_defaults)


def test_limits_and_losses_are_no_obstacle() -> None:
    topology = dumbbell()
    links = [
        link.model_copy(update={"queue_bytes": 70, "loss_ppm": 900_000}) for link in topology.links
    ]
    narrow = Topology(name="narrow", hosts=topology.hosts, switches=topology.switches, links=links)
    check_reachability(forward, narrow, install_defaults)
    assert all(link.loss_ppm == 0 for link in without_limits(narrow).links)


def test_no_controller_no_route() -> None:
    with pytest.raises(
        NetworkError,
        match=r"no route from h1 \(10\.1\.0\.1\) to h2 .*: s1, running .*forward\.p4, drops the "
        r"frame \(program_ingress\)",
    ):
        check_reachability(forward, dumbbell(), lambda network: None)


def test_a_missing_entry_is_found_with_its_switch() -> None:
    def forgetful(network: VirtualNetwork) -> None:
        install_defaults(network)
        network.switches["s2"].delete("ipv4_lpm", {"dst_addr": "10.2.0.2/32"})

    with pytest.raises(NetworkError, match=r"from h1 .* to h4 .*: s2, running"):
        check_reachability(forward, dumbbell(), forgetful)


def test_a_wrong_next_hop_is_found() -> None:
    def confused(network: VirtualNetwork) -> None:
        install_defaults(network)
        port = network.port_of("s1", "h1")
        network.switches["s1"].modify(
            "ipv4_lpm",
            {"dst_addr": "10.1.0.2/32"},
            "set_nhop",
            {"dst_mac": "08:00:00:00:01:02", "port": port},
        )

    with pytest.raises(NetworkError, match=r"from h1 .* to h2 .*: the frame arrives at h1 instead"):
        check_reachability(forward, dumbbell(), confused)


def test_slow_links_are_waited_for() -> None:
    slow = dumbbell(edge_rate_bps=1_000, bottleneck_rate_bps=1_000)
    check_reachability(forward, slow, install_defaults)


def test_a_probe_has_a_sound_checksum() -> None:
    frame = probe_frame(
        ("08:00:00:00:01:01", "10.0.0.1"), ("08:00:00:00:01:02", "10.0.0.2"), b"x" * 18
    )
    assert len(frame) == 60
    words = [int.from_bytes(frame[i : i + 2], "big") for i in range(14, 34, 2)]
    assert sum(words) % 0xFFFF == 0


# ---- what the controllers derive from a topology ---------------------------------------------


def test_the_signal_round_trip_is_that_of_the_farthest_host() -> None:
    topology = leaf_spine(edge_delay_ps=2 * PS_PER_US, uplink_delay_ps=5 * PS_PER_US)
    assert signal_round_trip_ps(topology, "s2") == 2 * (5 + 5 + 2) * PS_PER_US
    assert signal_round_trip_ps(topology, "s3") == 2 * (5 + 2) * PS_PER_US


def test_time_stamps_are_finer_where_links_are_fast() -> None:
    assert not needs_nanoseconds(leaf_spine())
    assert needs_nanoseconds(leaf_spine(uplink_rate_bps=10_000_000_000))


def test_depths_follow_from_rate_and_round_trip() -> None:
    """At 100 Gbit/s and 1 us a link, a round trip from the last leaf holds 48 packets."""
    fast = leaf_spine(
        edge_rate_bps=100_000_000_000,
        uplink_rate_bps=400_000_000_000,
        edge_delay_ps=PS_PER_US,
        uplink_delay_ps=PS_PER_US,
        buffer_bytes=None,
    )
    with VirtualNetwork(fast, SFC, defines={"TIMESTAMP_NS": "1"}) as network:
        install_defaults(network)
        leaf = network.switches["s2"]
        port = network.port_of("s2", "h9")
        assert leaf.register_read("sfc_target", port) == 6_000_000 // 123_040
        assert leaf.register_read("sfc_threshold", port) == 2 * (6_000_000 // 123_040)
        assert leaf.register_read("sfc_packet_time", port) == 124  # ns, rounded up
    with VirtualNetwork(leaf_spine(), SFC) as network:
        install_defaults(network)
        assert network.switches["s2"].register_read("sfc_threshold", 1) == 0, "the program's own"


def test_a_host_that_is_not_there() -> None:
    with forward(dumbbell()) as network, pytest.raises(NetworkError, match="'h9'"):
        network.connect("h1", "h9")


def test_parallel_links_are_links_of_their_own() -> None:
    topology = dumbbell()
    twin = LinkSpec(a="s1", b="s2", rate_bps=100_000_000)
    doubled = Topology(
        name="doubled",
        hosts=topology.hosts,
        switches=topology.switches,
        links=[*topology.links, twin],
    )
    check_reachability(forward, doubled, install_defaults)
