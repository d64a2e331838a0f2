"""A fabric in several partitions does what it does in one, to the picosecond and the byte."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Callable
from pathlib import Path

import pytest
import star as h
from star import MS, US, Star, drain
from test_random_connections import random_config

from testbed.engine import Clock, End, EngineError, Fabric, LinkConfig, NoticeKind

PARTITIONS = (1, 2, 3)


def told(fabric: Fabric) -> list[tuple[object, ...]]:
    return [(n.at_ps, n.connection.handle, n.end, n.kind, n.bytes) for n in fabric.notices()]


def random_run(fabric: Fabric, fate: Path, seed: int) -> list[object]:
    """Connections of all kinds over a bad network, and all that can be seen of them."""
    rng = random.Random(f"partitions {seed}")
    star = Star(
        fabric,
        fate,
        hosts=4,
        rate_bps=rng.choice([10_000_000, h.GBIT, 100 * h.GBIT, 333_333_333]),
        delay_ps=rng.choice([100 * h.NS, US, MS]),
        depth_bytes=rng.choice([0, 5000, 50_000]),
        loss_ppm=rng.choice([0, 1000, 50_000]),
    )
    star.plan(h.DUPLICATE, [rng.randrange(300) for _ in range(10)])
    star.plan(h.DAMAGE, [rng.randrange(300) for _ in range(10)])
    star.mark_from(4, rng.choice([0, 3]))
    fabric.start_log(1 << 12)
    connections = []
    for _ in range(8):
        connection = star.connect(random_config(rng), rng.randrange(1, 4), 4)
        for _ in range(rng.randrange(1, 3)):
            at_ps = rng.choice([0, rng.randrange(2 * MS)])
            connection.send(rng.randbytes(rng.randrange(20_000)), at_ps=at_ps)
        connections.append(connection)
    seen: list[object] = []
    for _ in range(12):
        fabric.run_until(fabric.now_ps() + rng.choice([10 * US, MS, 50 * MS]))
        totals = fabric.totals()
        assert totals.conserved
        assert fabric.pool_use()[0] == totals.queued + totals.in_flight
        records, lost = fabric.read_log()
        seen += [dataclasses.replace(totals, events=0), told(fabric), records.tobytes(), lost]
        for connection in connections:
            seen += [connection.stats(end) for end in End]
            seen += [drain(connection, end) for end in End]
    return seen


@pytest.mark.parametrize("seed", range(6))
def test_what_is_seen_is_the_same(
    make_fabric: Callable[..., Fabric], fate: Path, seed: int
) -> None:
    runs = [
        random_run(make_fabric(seed=seed, partitions=n, threads=n), fate, seed) for n in PARTITIONS
    ]
    for run in runs[1:]:
        assert run == runs[0]


@pytest.mark.parametrize("partitions", PARTITIONS)
def test_time_stops_at_a_notice(
    make_fabric: Callable[..., Fabric], fate: Path, partitions: int
) -> None:
    """Partitions then take turns. An answer is sent at the instant of the question."""
    fabric = make_fabric(partitions=partitions)
    star = Star(fabric, fate)
    connection = star.connect(h.ConnectionConfig(discard=False))
    connection.send(b"question")
    heard = []
    while fabric.run_to_notice(100 * MS):
        for notice in fabric.notices():
            heard.append((notice.at_ps, notice.end, notice.kind))
            assert notice.at_ps == fabric.now_ps()
            if notice.kind is NoticeKind.RECEIVED and notice.end is End.SERVER:
                connection.send(b"answer", end=End.SERVER)
    assert drain(connection, End.CLIENT) == b"answer"
    question = next(at for at, end, kind in heard if (end, kind) == (1, NoticeKind.RECEIVED))
    answer = next(at for at, end, kind in heard if (end, kind) == (0, NoticeKind.RECEIVED))
    acknowledgment, message = (66 + 24) * 8 * h.NS, (66 + 6 + 24) * 8 * h.NS
    assert answer - question == acknowledgment + 2 * (5 * US + message)  # that goes first


@pytest.mark.parametrize("partitions", PARTITIONS)
def test_packets_do_not_wander(
    make_fabric: Callable[..., Fabric], fate: Path, partitions: int
) -> None:
    """Data go one way, acknowledgments, of which there are fewer, the other."""
    fabric = make_fabric(partitions=partitions, max_packets=2000)
    star = Star(fabric, fate, rate_bps=100 * h.GBIT)
    connection = star.connect(h.ConnectionConfig(kind="rdma", congestion="none", ack_every=50))
    connection.send(200_000_000)  # 138,000 packets
    fabric.run_until(50 * MS)
    assert connection.stats(End.SERVER).bytes_received == 200_000_000
    assert fabric.totals().dropped == 0
    used, made = fabric.pool_use()
    assert used == 0
    assert made <= 2000 * partitions


def test_a_dead_connection_is_told_to_both_ends(
    make_fabric: Callable[..., Fabric], fate: Path
) -> None:
    runs = []
    for partitions in PARTITIONS:
        fabric = make_fabric(partitions=partitions)
        star = Star(fabric, fate)
        connection = star.connect(h.ConnectionConfig(kind="rdma", min_rto_ps=MS, max_rto_ps=MS))
        fabric.set_link_up(1, False)
        connection.send(1000)
        fabric.run_until(100 * MS)
        runs.append(told(fabric))
        fabric.run_until(200 * MS)
        assert connection.stats().timeouts == 16
    resets = [notice for notice in runs[0] if notice[3] is NoticeKind.RESET]
    assert [notice[2] for notice in resets] == [End.CLIENT, End.SERVER]
    assert runs[1:] == [runs[0]] * (len(runs) - 1)


def test_many_partitions_on_few_processors(make_fabric: Callable[..., Fabric], fate: Path) -> None:
    fabric = make_fabric(partitions=16, threads=3)
    star = Star(fabric, fate, hosts=15)
    connections = [star.connect(h.ConnectionConfig(), n, 15) for n in range(1, 15)]
    for connection in connections:
        connection.send(10_000)
    fabric.run_until(20 * MS)
    assert all(c.stats(End.SERVER).bytes_received == 10_000 for c in connections)


# ---- what is refused ------------------------------------------------------------------------


def test_a_link_between_partitions_needs_a_delay(
    make_fabric: Callable[..., Fabric], fate: Path
) -> None:
    with pytest.raises(EngineError, match="h1 and s1 are in different partitions: a link between"):
        Star(make_fabric(partitions=2), fate, delay_ps=0)


def test_partitions_that_cannot_be(make_fabric: Callable[..., Fabric], fate: Path) -> None:
    with pytest.raises(EngineError, match="has 1 to 64 partitions, a live one 1, not 65"):
        make_fabric(partitions=65)
    with pytest.raises(EngineError, match="a live one 1, not 2"):
        make_fabric(Clock.LIVE, partitions=2)
    fabric = make_fabric(partitions=2)
    with pytest.raises(EngineError, match="there is no partition 2: they are 0 to 1"):
        fabric.add_switch("s1", fate, 2)
    with pytest.raises(EngineError, match="there is no partition 2"):
        fabric.add_nic("h1", None, 2)
    switch, nic = fabric.add_switch("s1", fate), fabric.add_nic("h1", None, 1)
    fabric.add_link((switch, 1), (nic, 0), LinkConfig(h.GBIT, US))
