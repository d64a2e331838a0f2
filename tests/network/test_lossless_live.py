"""Priority-based flow control on real packets: TCP through a switch that drops nothing."""

from __future__ import annotations

import os

import pytest

from controllers import install_defaults
from hosts.traffic.control import TrafficReceiver, TrafficSender
from testbed.agents import now_ns
from testbed.network.live import LiveNetwork
from testbed.network.topology import Topology
from testbed.paths import p4_dir

pytestmark = [
    pytest.mark.slow,
    pytest.mark.live,
    pytest.mark.skipif(os.geteuid() != 0, reason="needs root"),
]


def topology() -> Topology:
    """h1 and h2 at 100 Mbit/s to h3 at 20: its port may hold 6 KB of what can be dropped."""
    hosts = {f"h{n}": {"ip": f"10.0.0.{n}/8", "mac": f"08:00:00:00:00:0{n}"} for n in (1, 2, 3)}
    links = [
        {"a": f"h{n}", "b": f"s1:{n}", "rate": rate, "delay": "20us", "queue": "6KB"}
        for n, rate in ((1, "100Mbit"), (2, "100Mbit"), (3, "20Mbit"))
    ]
    pfc = {"priorities": [0], "xoff": "10KB"}
    return Topology.of({"hosts": hosts, "switches": {"s1": {}}, "links": links, "pfc": pfc})


def test_hosts_are_paused_and_nothing_is_dropped() -> None:
    length = 300_000
    with LiveNetwork(topology(), p4_dir() / "forward.p4") as network:
        install_defaults(network)
        receiver = TrafficReceiver(network, "h3")
        senders = [TrafficSender(network, name) for name in ("h1", "h2")]
        for flow, sender in enumerate(senders, start=1):
            sender.connect(receiver, flow=flow, message_bytes=length, seed=1)
        at_ns = now_ns() + 20_000_000
        for sender in senders:
            sender.start(at_ns)
        for sender in senders:
            sender.wait()
        assert all(received.intact for received in receiver.collect(2))
        paused = [network.nic_stats(name).pfc for name in ("h1", "h2")]
        port = network.fabric.port_stats(network.node("s1"), 3)
        totals = network.fabric.totals()
    assert all(stats.pauses_received[0] > 0 and stats.paused_ps[0] > 0 for stats in paused)
    assert all(stats.paused == () for stats in paused)
    assert port.peak_queue_bytes > 6_000
    assert totals.drops == {}
    assert totals.conserved
