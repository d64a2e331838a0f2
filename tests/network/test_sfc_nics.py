"""Source Flow Control's two kinds of NICs: one pauses a destination, one a whole priority."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from controllers import install_defaults, sfc
from testbed.engine import ConnectionConfig, NoticeKind
from testbed.network.topology import Topology
from testbed.network.units import PS_PER_MS, PS_PER_US
from testbed.network.virtual import VirtualNetwork
from testbed.paths import p4_dir

SFC = p4_dir() / "sfc.p4"
SENDERS = 4
RATE = 10 * 10**9
MESSAGE = 1_000_000


def network(nic: str) -> VirtualNetwork:
    """Senders h1.. at s1, and behind s2 the receiver h5 and the victim's h6; all NICs are `nic`."""
    hosts: dict[str, Any] = {}
    links = []
    for n in range(1, SENDERS + 3):
        name = f"h{n}"
        hosts[name] = {"ip": f"10.0.0.{n}/8", "mac": f"08:00:00:00:00:0{n}", "nic": nic}
        links.append({"a": name, "b": "s1" if n <= SENDERS else "s2", "rate": "10Gbit"})
    links.append({"a": "s1", "b": "s2", "rate": "100Gbit"})
    for fields in links:
        fields["delay"] = "1us"
    document = {"hosts": hosts, "switches": {"s1": {}, "s2": {}}, "links": links}
    topology = Topology.of(document)
    assert sfc.needs_nanoseconds(topology)
    return VirtualNetwork(topology, SFC, defines={"TIMESTAMP_NS": "1"})


def finish_ps(running: VirtualNetwork, receiver: str, dscp: int = 0) -> int:
    """Runs an incast from all senders to h5, and of h1 a smaller message to `receiver`, which
    starts 100 us later; when that has arrived."""
    config = ConnectionConfig(kind="rdma", congestion="none")
    for n in range(1, SENDERS + 1):
        running.connect(f"h{n}", "h5", config).send(MESSAGE, at_ps=0)
    victim = running.connect(
        "h1", receiver, ConnectionConfig(kind="rdma", congestion="none", dscp=dscp)
    )
    victim.send(100_000, at_ps=100 * PS_PER_US)
    running.run_until(20 * PS_PER_MS)
    received = [n for n in running.fabric.notices() if n.kind is NoticeKind.RECEIVED]
    assert len(received) == SENDERS + 1
    [done] = [n.at_ps for n in received if n.connection is victim]
    return done - 100 * PS_PER_US


def test_a_nic_that_knows_signals_holds_only_their_destination() -> None:
    with network("sfc") as running:
        install_defaults(running)
        took = finish_ps(running, "h6")
        stats = running.nic_stats("h1")
        assert stats.signals + stats.cached_signals > 0
        assert stats.pfc.pauses_received == (0,) * 8
        assert running.fabric.totals().dropped == 0
    # h1 alternates between the destinations unless one is paused; the wire takes 84 us.
    assert took < 200 * PS_PER_US


def test_a_nic_that_knows_pause_frames_holds_the_whole_priority(tmp_path: Path) -> None:
    with network("pfc") as running:
        install_defaults(running)
        running.fabric.start_capture(running.node("h1"), 0, tmp_path / "h1.pcapng")
        took = finish_ps(running, "h6")
        stats = running.nic_stats("h1")
        assert (stats.signals, stats.cached_signals, stats.pause_ps) == (0, 0, 0)
        assert stats.pfc.pauses_received[0] > 0
        assert stats.pfc.pauses_received[1:] == (0,) * 7
        assert stats.pfc.paused_ps[0] > 0
        counted = running.switches["s1"].counter_read("sfc_signals", 3)
        received = [running.nic_stats(f"h{n}").pfc.pauses_received[0] for n in range(1, 5)]
        assert counted[0] == sum(received)
        assert running.fabric.totals().dropped == 0
        running.fabric.stop_capture(running.node("h1"), 0)
    assert took > 400 * PS_PER_US  # behind the incast, which takes 3.3 ms
    captured = (tmp_path / "h1.pcapng").read_bytes()
    assert captured.count(bytes.fromhex("0180c2000001")) == stats.pfc.pauses_received[0]


def test_another_priority_of_that_nic_goes_on() -> None:
    with network("pfc") as running:
        install_defaults(running)
        took = finish_ps(running, "h6", dscp=40)
        assert running.nic_stats("h1").pfc.pauses_received[5] == 0
    assert took < 200 * PS_PER_US


@pytest.mark.parametrize("nic", ["sfc", "pfc"])
def test_pauses_end_by_themselves(nic: str) -> None:
    with network(nic) as running:
        install_defaults(running)
        finish_ps(running, "h6")
        running.run_until(2 * 10**12)
        assert running.fabric.totals().queued == 0
        assert running.nic_stats("h1").pfc.paused == ()
