"""Virtual time against formulas: queueing theory, fairness, headroom; and that the
same inputs give the same run wherever and however it is made."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import star as h
import steer as s
from star import MS, US, Star, of_kind

from testbed.engine import (
    Connection,
    ConnectionConfig,
    End,
    Fabric,
    LinkConfig,
    NicConfig,
    NoticeKind,
    QueueConfig,
)
from testbed.paths import p4_dir
from testbed.switch import Switch, build_program

MSS = 1448


@pytest.mark.parametrize("load", [0.5, 0.8])
@pytest.mark.slow
def test_md1_mean_queue(fabric: Fabric, steer: Path, load: float) -> None:
    """Poisson arrivals at one port: the mean number that waits is load^2 / 2 (1 - load)
    (Pollaczek and Khinchine), to 2 %."""
    switch = fabric.add_switch("s1", steer)
    fabric.attach_memory(switch, 1)
    sink = h.add_host(fabric, 2)
    fabric.add_link((switch, 2), (sink, 0), LinkConfig(h.GBIT))
    fabric.attach_memory(sink, 0)
    fabric.set_discard(sink, 0, True)
    frame = s.frame(2, size=976)  # 1000 bytes on the wire: 8 us
    service_ps = 8 * US
    rng = random.Random(20230501)
    batches, batch = 40, 12_000
    fabric.start_probe(switch, 2, 4 * batch)
    now, area, elapsed = 0.0, 0, 0
    depth, since = 0, 0
    for _ in range(batches):
        for _ in range(batch):
            now += rng.expovariate(load / service_ps)
            fabric.send(switch, 1, int(now), frame)
        fabric.run_until(int(now))
        times, depths = fabric.read_probe(switch, 2)
        edges = np.concatenate(([since], times, [int(now)]))
        held = np.concatenate(([depth], depths // 976))
        area += int(np.sum(np.diff(edges) * held))
        depth, since = int(held[-1]), int(now)
        elapsed = int(now)
    assert area / elapsed == pytest.approx(load**2 / (2 * (1 - load)), rel=0.02)


def test_flows_with_equal_windows_share_a_link_fairly(fabric: Fabric, fate: Path) -> None:
    """Jain's index of eight flows is above 0.99, and the link is full."""
    star = Star(fabric, fate, hosts=9)
    config = ConnectionConfig(congestion="none", initial_window=20, min_rto_ps=100 * MS)
    flows = [star.established(config, client, 9) for client in range(1, 9)]
    for flow in flows:
        flow.send(1 << 30)
    fabric.run_until(fabric.now_ps() + 20 * MS)
    before = [flow.stats(End.SERVER).bytes_received for flow in flows]
    fabric.run_until(fabric.now_ps() + 100 * MS)
    shares = [
        flow.stats(End.SERVER).bytes_received - start
        for flow, start in zip(flows, before, strict=True)
    ]
    jain = sum(shares) ** 2 / (len(shares) * sum(x * x for x in shares))
    assert jain > 0.99
    assert sum(shares) == pytest.approx(h.GBIT / 8 * 0.1 * MSS / 1538, rel=0.001)


@pytest.mark.parametrize("hops", [1, 3])
def test_store_and_forward_latency(fabric: Fabric, fate: Path, hops: int) -> None:
    """A lone frame pays its serialisation and the propagation at every link."""
    rate, delay_ps = 40 * h.GBIT, 1_234_567
    client, server = h.add_host(fabric, 1), h.add_host(fabric, 2)
    switches = [fabric.add_switch(f"s{i}", fate) for i in range(hops)]
    path = [(client, 0)]
    for switch in switches:
        fabric.register_write(switch, 0, 1, [1])
        fabric.register_write(switch, 0, 2, [2])
        path += [(switch, 1), (switch, 2)]
    path.append((server, 0))
    for near, far in zip(path[::2], path[1::2], strict=True):
        fabric.add_link(near, far, LinkConfig(rate, delay_ps))
    config = ConnectionConfig(kind="rdma", congestion="none")
    connection = fabric.open_connection(client, server, config)
    connection.send(946, at_ps=5 * US)  # a frame of 1000 bytes
    fabric.run_until(MS)
    serialisation_ps = (1000 + 24) * 8 * h.S // rate
    [(at_ps, _)] = of_kind(fabric.notices(), NoticeKind.RECEIVED, End.SERVER)
    assert at_ps == 5 * US + (hops + 1) * (serialisation_ps + delay_ps)


# ---- Source Flow Control --------------------------------------------------------------

THRESHOLD_PACKETS = 16
SENDERS = 16


def sfc_incast(fabric: Fabric, depth_bytes: int) -> tuple[dict[str, int], int, list[Connection]]:
    """Sixteen line-rate senders to one through p4/sfc.p4; drops and the peak queue."""
    rate, delay_ps, receiver = 100 * h.GBIT, 2 * US, SENDERS + 1
    program = build_program(p4_dir() / "sfc.p4", defines={"TIMESTAMP_NS": "1"})
    node = fabric.add_switch("s1", program.pipeline)
    switch = Switch(fabric, node, program, "s1")
    config = NicConfig(signal_udp_port=50684)
    nics = [h.add_host(fabric, number, config) for number in range(1, receiver + 1)]
    for port, nic in enumerate(nics, start=1):
        fabric.add_link((nic, 0), (node, port), LinkConfig(rate, delay_ps))
        fabric.configure_port(node, port, QueueConfig(depth_bytes=depth_bytes))
        switch.insert(
            "ipv4_lpm",
            {"dst_addr": f"10.0.0.{port}/32"},
            "set_nhop",
            {"dst_mac": h.mac(port), "port": port},
        )
        switch.register_write("sfc_packet_time", port, 124)
        switch.register_write("sfc_threshold", port, THRESHOLD_PACKETS)
        switch.register_write("sfc_host_port", port, 1)
        switch.clone_session(256 + port, [(port, 0)], class_of_service=7)
    rdma = ConnectionConfig(kind="rdma", congestion="none", min_rto_ps=10 * MS)
    flows = [fabric.open_connection(nic, nics[-1], rdma) for nic in nics[:-1]]
    for flow in flows:
        flow.send(200_000)
    fabric.run_until(200 * MS)
    assert all(flow.stats().bytes_acked == 200_000 for flow in flows)
    stats = fabric.port_stats(node, receiver)
    return stats.drops, stats.peak_queue_bytes, flows


def test_lossless_under_the_stated_headroom(make_fabric: Callable[..., Fabric]) -> None:
    """The headroom over the threshold is the sum of the senders' rates times the
    signal's round trip: link there and back, the frame whose arrival is answered, the
    one that is being sent when the signal comes, and the signal itself."""
    rate = 100 * h.GBIT
    frame_ps, signal_ps = (1514 + 24) * 8 * h.S // rate, (60 + 24) * 8 * h.S // rate
    round_trip_ps = 2 * 2 * US + 2 * frame_ps + signal_ps
    headroom = SENDERS * rate // 8 * round_trip_ps // h.S
    depth = THRESHOLD_PACKETS * 1514 + headroom
    drops, peak, flows = sfc_incast(make_fabric(), depth)
    assert drops == {}
    assert sum(flow.stats().retransmissions for flow in flows) == 0
    assert headroom / 2 < peak <= depth
    drops, _, flows = sfc_incast(make_fabric(), depth // 2)
    assert drops.get("queue_bytes", 0) > 0  # so the bound says something
    assert sum(flow.stats().retransmissions for flow in flows) > 0


# ---- determinism ------------------------------------------------------------------------

_SCENARIO = Path(__file__).with_name("digest_scenario.py")


def digest(seed: int = 1, hash_seed: str = "0", optimize: str = "-O2") -> str:
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "TESTBED_OPTIMIZE": optimize}
    done = subprocess.run(
        [sys.executable, str(_SCENARIO), str(seed)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
    )
    return done.stdout.strip()


@pytest.mark.slow
def test_the_same_seed_gives_the_same_run() -> None:
    first = digest()
    assert len(first) == 64
    assert digest(hash_seed="12345") == first
    assert digest(seed=2) != first


@pytest.mark.slow
@pytest.mark.parametrize("optimize", ["-O1", pytest.param("-O3", marks=pytest.mark.full)])
def test_the_c_compilers_optimisation_changes_nothing(optimize: str) -> None:
    assert digest(optimize=optimize) == digest()
