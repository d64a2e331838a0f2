"""Connections of random configurations over a bad network: whatever happens, bytes
arrive as sent, every frame is accounted for, and no packet is leaked."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
import star as h
from star import MS, US, Star, drain

from testbed.engine import Connection, ConnectionConfig, End, Fabric
from testbed.engine.congestion import ALGORITHMS, Swift

MOST_BYTES = 30_000


def random_config(rng: random.Random) -> ConnectionConfig:
    kind = rng.choice(["stream", "rdma"])
    algorithms = [a for a in ALGORITHMS.values() if kind in a.kinds]
    algorithm = rng.choice(algorithms)()
    if isinstance(algorithm, Swift):  # some round trips here are 4 ms
        algorithm = Swift(base_target_ps=10 * MS)
    return ConnectionConfig(
        kind=kind,  # type: ignore[arg-type]
        congestion=algorithm,
        discard=False,
        selective=rng.random() < 0.6,
        ecn=rng.random() < 0.5,
        timestamps=rng.random() < 0.8,
        mss=rng.choice([100, 536, 1448 - algorithm.overhead_bytes]),
        min_rto_ps=rng.choice([MS // 10, MS, 200 * MS]),
        initial_rto_ps=10 * MS,
        receive_window_bytes=rng.choice([1448, 5000, 100_000, 1 << 22]),
        window_bytes=rng.choice([0, 0, 3000]),
        ack_every=rng.choice([1, 2, 5]),
        quick_acks=rng.choice([0, 16]),
    )


def random_star(fabric: Fabric, fate: Path, rng: random.Random) -> Star:
    star = Star(
        fabric,
        fate,
        hosts=4,
        rate_bps=rng.choice([10_000_000, h.GBIT, 100 * h.GBIT, 333_333_333]),
        delay_ps=rng.choice([0, US, MS]),
        depth_bytes=rng.choice([0, 5000, 50_000]),
        loss_ppm=rng.choice([0, 1000, 50_000]),
    )
    star.plan(h.DUPLICATE, [rng.randrange(300) for _ in range(10)])
    star.plan(h.DAMAGE, [rng.randrange(300) for _ in range(10)])
    star.mark_from(4, rng.choice([0, 3]))
    return star


@pytest.mark.parametrize("seed", range(16))
def test_bytes_arrive_as_sent(make_fabric: Callable[..., Fabric], fate: Path, seed: int) -> None:
    rng = random.Random(seed)
    fabric = make_fabric(seed=seed, max_packets=rng.choice([64, 1 << 17]))
    star = random_star(fabric, fate, rng)
    sent: list[tuple[Connection, dict[End, bytes]]] = []
    for _ in range(6):
        config = random_config(rng)
        connection = star.connect(config, rng.randrange(1, 4), 4)
        data = {End.CLIENT: rng.randbytes(rng.randrange(MOST_BYTES)), End.SERVER: b""}
        if config.kind == "stream":
            data[End.SERVER] = rng.randbytes(rng.randrange(MOST_BYTES))
        for end, content in data.items():
            if content:
                connection.send(content, end=end)
        if config.kind == "stream" and rng.random() < 0.5:
            connection.shutdown()
        sent.append((connection, data))
    arrived = {(connection, end): b"" for connection, _ in sent for end in End}
    for _ in range(60):
        fabric.run_until(fabric.now_ps() + rng.choice([MS, 10 * MS, 20 * h.S]))
        for connection, end in arrived:
            arrived[connection, end] += drain(connection, end)
        assert fabric.totals().conserved
    for connection, data in sent:
        for end, content in data.items():
            assert arrived[connection, End(1 - end)] == content, connection.stats(end)
    totals = fabric.totals()
    assert fabric.pool_use()[0] == totals.queued + totals.in_flight == 0
