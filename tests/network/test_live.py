"""Networks on real packets: everybody reaches everybody, links go down and up."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from controllers import install_defaults
from hosts.traffic.control import TrafficReceiver, TrafficSender
from testbed.agents import now_ns
from testbed.engine import Fabric
from testbed.network.errors import NetworkError
from testbed.network.live import LiveNetwork
from testbed.network.topology import HostSpec, LinkSpec, SwitchSpec, Topology
from testbed.paths import p4_dir
from tests.network.conftest import interfaces_of, processes_of
from tests.waiting import WAIT_S
from topologies import TOPOLOGIES, dumbbell, leaf_spine

pytestmark = [
    pytest.mark.slow,
    pytest.mark.live,
    pytest.mark.skipif(os.geteuid() != 0, reason="needs root; test_ends.py covers ordinary users"),
]

PING_FAILS = 100.0


# The others are as large, or as fast, as virtual time is made for.
LIVE = ("dumbbell", "leaf-spine")


@pytest.fixture(scope="module", params=LIVE)
def network(request: pytest.FixtureRequest) -> Iterator[LiveNetwork]:
    with LiveNetwork(TOPOLOGIES[request.param](), p4_dir() / "forward.p4") as made:
        install_defaults(made)
        yield made


def test_everybody_reaches_everybody(network: LiveNetwork) -> None:
    assert network.mininet.pingAll(timeout="5") == 0.0


def test_messages_arrive_whole_between_all_pairs(network: LiveNetwork) -> None:
    names = list(network.hosts)
    receivers = {name: TrafficReceiver(network, name) for name in names}
    senders = {name: TrafficSender(network, name) for name in names}
    flow = 0
    for distance in range(1, len(names)):
        pairs = [(name, names[(i + distance) % len(names)]) for i, name in enumerate(names)]
        for source, destination in pairs:
            flow += 1
            senders[source].begin_connect(
                receivers[destination], flow=flow, message_bytes=20_000, seed=1
            )
        for source, _ in pairs:
            senders[source].wait_connected()
        for source, _ in pairs:
            senders[source].start(now_ns())
        for source, destination in pairs:
            [received] = receivers[destination].collect(1)
            assert received.intact, (source, destination)
            senders[source].wait()
    assert network.fabric.totals().conserved


def test_a_flow_takes_the_time_that_its_link_needs(network: LiveNetwork) -> None:
    first, *_, last = network.hosts
    receiver, sender = TrafficReceiver(network, last), TrafficSender(network, first)
    length = 262_144
    [(_, link, _)] = network.topology.ports(last)
    sender.connect(receiver, flow=1, message_bytes=length, seed=1)
    at_ns = now_ns() + 20_000_000
    sender.start(at_ns)
    sender.wait()
    [received] = receiver.collect(1)
    # Never faster than the wire; how much slower is the machine's affair.
    assert received.last_ns - at_ns > length * 8 * 10**9 / link.rate_bps


def test_hosts_are_as_the_experiments_need_them(network: LiveNetwork) -> None:
    host: Any = network.mininet["h1"]
    spec = network.topology.hosts["h1"]
    addresses = host.cmd("ip -o address show")
    assert f"inet {spec.ip}" in addresses
    assert "inet6" not in addresses
    link = host.cmd("ip -o link show h1-eth0")
    assert "mtu 1500" in link
    assert spec.mac in link
    neighbours = host.cmd("ip neighbour show").splitlines()
    assert len(neighbours) == len(network.hosts) - 1
    assert all("PERMANENT" in line for line in neighbours)
    settings = host.cmd("cat /proc/sys/net/ipv4/tcp_wmem /proc/sys/net/ipv4/tcp_ecn")
    assert settings.split() == ["4096", "16384", str(4 << 20), "0"]


def test_the_machine_is_as_before() -> None:
    """Mininet would raise limits of the whole machine."""
    watched = [
        Path("/proc/sys") / name
        for name in ("net/core/wmem_max", "net/ipv4/tcp_rmem", "kernel/pty/max", "fs/file-max")
    ]
    before = [path.read_text() for path in watched]
    with LiveNetwork(dumbbell(pairs=1), p4_dir() / "forward.p4"):
        assert [path.read_text() for path in watched] == before


def test_links_go_down_and_up(network: LiveNetwork) -> None:
    host: Any = network.mininet["h1"]
    switch, _ = network.attachment("h1")
    far = network.hosts[list(network.hosts)[-1]].ip
    ping = f"ping -c 1 -W 1 {far} > /dev/null; echo $?"
    network.mininet.configLinkStatus("h1", switch, "down")
    assert host.cmd(ping).strip() == "1"
    [link] = network.mininet.linksBetween(host, network.mininet[switch])
    assert link.status() == "(DOWN DOWN)"
    network.mininet.configLinkStatus("h1", switch, "up")
    assert host.cmd(ping).strip() == "0"
    assert link.status() == "(OK OK)"


@pytest.mark.skipif(shutil.which("iperf3") is None, reason="iperf3 is not installed")
def test_iperf3_works_and_stays_below_the_rate(network: LiveNetwork) -> None:
    rates = network.mininet.iperf(seconds=1)
    assert len(rates) == 2
    for rate in rates:
        number, unit = rate.split()
        assert unit == "Mbits/sec"
        assert float(number) > 0
    assert float(rates[0].split()[0]) <= 100


@pytest.mark.skipif(shutil.which("tcpdump") is None, reason="tcpdump is not installed")
def test_tcpdump_on_a_switch_port() -> None:
    """A port between two switches: there is no interface until one is asked for."""
    with LiveNetwork(dumbbell(pairs=1), p4_dir() / "forward.p4") as network:
        install_defaults(network)
        port = network.port_of("s1", "s2")
        network.mininet["h1"].cmd("ping -i 0.2 10.2.0.1 > /dev/null &")
        seen = network.mininet["s1"].cmd(
            f"timeout {WAIT_S:.0f} tcpdump -n -c 2 -i s1-eth{port} 2>&1"
        )
    assert f"listening on s1-eth{port}" in seen
    assert "10.1.0.1 > 10.2.0.1: ICMP echo request" in seen
    assert "10.2.0.1 > 10.1.0.1: ICMP echo reply" in seen


def test_two_networks_at_once_do_not_hurt_each_other() -> None:
    program = p4_dir() / "forward.p4"
    with LiveNetwork(dumbbell(pairs=1), program) as first:
        install_defaults(first)
        with LiveNetwork(leaf_spine(hosts=2), program) as second:
            install_defaults(second)
            assert second.mininet.pingAll(timeout="5") == 0.0
            assert first.mininet.pingAll(timeout="5") == 0.0
        assert first.mininet.pingAll(timeout="5") == 0.0


def test_an_exception_leaves_nothing() -> None:
    tag = ""
    with (
        pytest.raises(ZeroDivisionError),
        LiveNetwork(dumbbell(pairs=1), p4_dir() / "forward.p4") as network,
    ):
        tag = network.tag
        network.mininet["h1"].cmd("setsid sleep 600 &")
        assert interfaces_of(tag)
        assert processes_of(tag)
        _ = 1 / 0
    assert interfaces_of(tag) == []
    assert processes_of(tag) == []


def test_a_failure_while_coming_up_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The second host cannot be configured."""
    network = LiveNetwork(dumbbell(pairs=1), p4_dir() / "forward.p4")
    attach = LiveNetwork._configure_hosts

    def fail(self: LiveNetwork) -> None:
        attach(self)
        raise NetworkError("it did not work")

    monkeypatch.setattr(LiveNetwork, "_configure_hosts", fail)
    with pytest.raises(NetworkError, match="it did not work"):
        network.__enter__()
    assert interfaces_of(network.tag) == []
    assert processes_of(network.tag) == []


def test_a_lost_interface_ends_the_run_with_a_sentence() -> None:
    from testbed.network.interfaces import remove_interface  # noqa: PLC0415

    with (
        pytest.raises(NetworkError) as broken,
        LiveNetwork(dumbbell(pairs=1), p4_dir() / "forward.p4") as network,
    ):
        [name, _] = interfaces_of(network.tag)
        remove_interface(name)
        time.sleep(WAIT_S)
    assert name in str(broken.value)
    assert "\n" not in str(broken.value)
    assert interfaces_of(network.tag) == []
    assert processes_of(network.tag) == []


def test_a_congestion_control_that_is_not_there() -> None:
    network = LiveNetwork(
        dumbbell(pairs=1), p4_dir() / "forward.p4", congestion_control="carrier-pigeon"
    )
    with pytest.raises(NetworkError, match="no congestion control 'carrier-pigeon'; it has"):
        network.__enter__()


def test_hosts_of_different_subnets_and_their_commands() -> None:
    """As in the P4 tutorials' topologies."""
    rate = 10**9
    topology = Topology(
        hosts={
            "h1": HostSpec(
                ip="10.0.1.1/24",
                mac="08:00:00:00:01:11",
                commands=("echo here > /tmp/$$; rm /tmp/$$",),
            ),
            "h2": HostSpec(ip="10.0.2.2/24", mac="08:00:00:00:02:22"),
        },
        switches={"s1": SwitchSpec()},
        links=[
            LinkSpec(a="h1", b="s1:1", rate_bps=rate),
            LinkSpec(a="h2", b="s1:2", rate_bps=rate),
        ],
    )
    with LiveNetwork(topology, p4_dir() / "forward.p4") as network:
        install_defaults(network)
        assert network.mininet.pingAll(timeout="5") == 0.0
        assert "h1-eth0" in network.mininet["h1"].cmd("ip link show dev eth0")


def test_what_is_sent_before_the_engine_thread_runs_is_not_lost(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """On a busy machine the thread may get a processor long after the network is there."""
    run_live = Fabric._run_live

    def late(self: Fabric) -> None:
        time.sleep(1)
        run_live(self)

    monkeypatch.setattr(Fabric, "_run_live", late)
    with LiveNetwork(dumbbell(pairs=1), p4_dir() / "forward.p4") as network:
        install_defaults(network)
        assert network.mininet.pingAll(timeout="5") == 0.0
