"""The RDMA-like connection: line rate, recovery, back-pressure."""

from __future__ import annotations

import ipaddress
import random
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
import star as h
from star import MS, US, Star, drain, of_kind

from testbed.engine import (
    Connection,
    ConnectionConfig,
    End,
    EngineError,
    Fabric,
    LinkConfig,
    NoticeKind,
)

MSS = 1460
FULL_FRAME = 1514
SIGNAL_PORT = 50684
PACKET_PS = (FULL_FRAME + 24) * 8 * 1000  # at 1 Gbit/s


def rdma(**options: object) -> ConnectionConfig:
    return ConnectionConfig(
        **{"kind": "rdma", "congestion": "none", "min_rto_ps": MS, **options}  # type: ignore[arg-type]
    )


def direct(fabric: Fabric, config: ConnectionConfig) -> Connection:
    client, server = h.add_host(fabric, 1), h.add_host(fabric, 2)
    fabric.add_link((client, 0), (server, 0), LinkConfig(h.GBIT, 5 * US))
    return fabric.open_connection(client, server, config)


def test_a_message_starts_at_line_rate_without_a_handshake(fabric: Fabric) -> None:
    connection = direct(fabric, rdma())
    connection.send(500 * MSS, at_ps=3 * US)
    fabric.run_until(10 * MS)
    [(at_ps, count)] = of_kind(fabric.notices(), NoticeKind.RECEIVED, End.SERVER)
    assert (at_ps, count) == (3 * US + 500 * PACKET_PS + 5 * US, 500 * MSS)


def test_a_rate_below_the_links_spaces_the_packets(fabric: Fabric) -> None:
    connection = direct(fabric, rdma(rate_bps=h.GBIT // 4))
    connection.send(100 * MSS)
    fabric.run_until(10 * MS)
    [(at_ps, _)] = of_kind(fabric.notices(), NoticeKind.RECEIVED, End.SERVER)
    assert at_ps == 99 * 4 * PACKET_PS + PACKET_PS + 5 * US


def test_two_connections_of_a_nic_take_turns(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate, hosts=3)
    first, second = star.connect(rdma(), 1, 2), star.connect(rdma(), 1, 3)
    first.send(100 * MSS)
    second.send(100 * MSS)
    fabric.run_until(100 * PACKET_PS)
    received = [c.stats(End.SERVER).bytes_received // MSS for c in (first, second)]
    assert abs(received[0] - received[1]) <= 2
    assert sum(received) > 90


def test_the_window_bounds_what_is_in_flight(fabric: Fabric) -> None:
    """A window of w packets and a round trip of r carry w per r."""
    connection = direct(fabric, rdma(window_bytes=3 * MSS))
    connection.send(300 * MSS)
    fabric.run_until(10 * MS)
    [(at_ps, _)] = of_kind(fabric.notices(), NoticeKind.RECEIVED, End.SERVER)
    ack_ps = (62 + 24) * 8 * 1000
    round_trip = PACKET_PS + 5 * US + ack_ps + 5 * US
    expected = 99 * max(round_trip, 3 * PACKET_PS) + 3 * PACKET_PS + 5 * US
    assert at_ps == expected


@pytest.mark.parametrize(("selective", "again"), [(True, 1), (False, None)])
def test_a_loss_costs_one_packet_or_all_behind_it(
    fabric: Fabric, fate: Path, selective: bool, again: int | None
) -> None:
    star = Star(fabric, fate)
    connection = star.connect(rdma(selective=selective))
    star.plan(h.DROP, [50])
    connection.send(200 * MSS)
    fabric.run_until(100 * MS)
    stats = connection.stats()
    assert stats.bytes_acked == 200 * MSS
    assert stats.timeouts == 0
    if again is not None:
        assert stats.retransmissions == again
    else:  # what was sent in the round trip until the NAK came: 2 x 2 x 5 us and two frames
        assert 2 <= stats.retransmissions <= 6
        assert connection.stats(End.SERVER).out_of_order == stats.retransmissions - 1


@pytest.mark.parametrize("selective", [True, False])
def test_a_lost_last_packet_waits_for_the_timer(
    fabric: Fabric, fate: Path, selective: bool
) -> None:
    star = Star(fabric, fate)
    connection = star.connect(rdma(selective=selective))
    star.plan(h.DROP, [0])
    connection.send(MSS, at_ps=US)
    fabric.run_until(100 * MS)
    [(at_ps, _)] = of_kind(fabric.notices(), NoticeKind.RECEIVED, End.SERVER)
    assert at_ps == US + MS + 2 * (PACKET_PS + 5 * US)
    assert connection.stats().timeouts == 1


def test_a_message_that_cannot_arrive_is_given_up(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate)
    connection = star.connect(rdma(max_rto_ps=4 * MS))
    star.plan(h.DROP, range(100))
    connection.send(MSS)
    fabric.run_until(h.S)
    resets = of_kind(fabric.notices(), NoticeKind.RESET, End.CLIENT)
    assert resets == [((1 + 2 + 4 * 14) * MS, 0)]


@pytest.mark.parametrize("selective", [True, False])
@pytest.mark.parametrize("seed", [1, 2])
def test_bytes_arrive_as_sent_despite_random_loss(
    make_fabric: Callable[..., Fabric], fate: Path, selective: bool, seed: int
) -> None:
    fabric = make_fabric(seed=seed)
    star = Star(fabric, fate, loss_ppm=20_000)
    data = random.Random(seed).randbytes(400_000)
    connection = star.connect(rdma(selective=selective, discard=False))
    connection.send(data[:150_000])
    connection.send(data[150_000:])
    fabric.run_until(10 * h.S)
    assert drain(connection) == data
    assert connection.stats().retransmissions > 0
    ends = of_kind(fabric.notices(), NoticeKind.RECEIVED, End.SERVER)
    assert [count for _, count in ends if count in (150_000, 400_000)] == [150_000, 400_000]
    assert fabric.totals().conserved


def test_marks_come_back_as_congestion_notifications(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate)
    connection = star.connect(rdma(ecn=True))
    star.plan(h.MARK, range(20))
    connection.send(20 * MSS)  # a packet takes 12.3 us: every fifth is 50 us after the last
    fabric.run_until(10 * MS)
    assert connection.stats().marks == 20 + 4  # the echo in ACKs, and the notifications


def signal(congested: str, paused: str, pause_ns: int) -> bytes:
    """A Source Flow Control signal as docs/sfc.md has it."""
    body = struct.pack(">BBHIBBHHI", 1 << 4, 0, 80, pause_ns, 6, 0, 1000, 2000, 7)
    udp = struct.pack(">HHHH", 1, SIGNAL_PORT, 26, 0)
    source, target = (ipaddress.ip_address(a).packed for a in (congested, paused))
    ip = struct.pack(">BBHHHBBH4s4s", 0x45, 0, 46, 0, 0, 64, 17, 0, source, target)
    return bytes(12) + b"\x08\x00" + ip + udp + body


@pytest.mark.parametrize("kind", ["rdma", "stream"])
def test_a_pause_holds_a_connection_at_no_cost(fabric: Fabric, fate: Path, kind: str) -> None:
    """What is paused takes neither packets nor events; other destinations go on."""
    star = Star(fabric, fate, hosts=3)
    fabric.attach_memory(star.switch, 5)
    if kind == "rdma":
        config = rdma()
    else:
        config = ConnectionConfig(congestion="none", initial_window=2000, tail_loss_probe=False)
    held, free = star.established(config, 1, 2), star.established(config, 1, 3)
    started = fabric.now_ps()
    held.send(1000 * 1448)
    free.send(50 * 1448)
    fabric.send(star.switch, 5, started + 100 * US, signal("10.0.0.2", "10.0.0.1", 50_000_000))
    fabric.run_until(started + 2 * MS)
    before, events = held.stats(End.SERVER).bytes_received, fabric.totals().events
    assert free.stats(End.SERVER).bytes_received == 50 * 1448
    fabric.run_until(started + 50 * MS)
    assert held.stats(End.SERVER).bytes_received == before < 20 * 1448
    assert fabric.totals().events - events <= 2
    assert fabric.pool_use()[0] == 0
    fabric.run_until(started + 80 * MS)
    assert held.stats(End.SERVER).bytes_received == 1000 * 1448
    assert (held.stats().retransmissions, held.stats().timeouts) == (0, 0)
    assert fabric.nic_stats(star.hosts[0]).pause_ps == pytest.approx(50 * MS, rel=0.001)


def test_a_link_that_is_down_does_not_swallow_a_message_at_once(fabric: Fabric) -> None:
    client, server = h.add_host(fabric, 1), h.add_host(fabric, 2)
    link = fabric.add_link((client, 0), (server, 0), LinkConfig(h.GBIT, 5 * US))
    connection = fabric.open_connection(client, server, rdma())
    fabric.set_link_up(link, False)
    connection.send(1 << 40)
    fabric.run_until(100 * PACKET_PS)
    assert 99 <= connection.stats().segments <= 101


def test_a_pool_that_is_empty_costs_packets_and_no_more(
    make_fabric: Callable[..., Fabric], fate: Path
) -> None:
    """Two hosts at line rate into one port without a limit: packets run out, time does not
    stand still, and what was lost is sent again."""
    fabric = make_fabric(max_packets=64)
    star = Star(fabric, fate, hosts=3)
    connections = [star.connect(rdma(), client, 2) for client in (1, 3)]
    for connection in connections:
        connection.send(300 * MSS)
    fabric.run_until(300 * PACKET_PS)
    # Each goes through its message at no more than its rate.
    assert max(connection.stats().segments for connection in connections) <= 301
    fabric.run_until(h.S)
    assert [connection.stats().bytes_acked for connection in connections] == [300 * MSS] * 2
    assert fabric.totals().drops["pool"] > 0
    assert fabric.totals().conserved


def test_line_rate_needs_a_rate(fabric: Fabric) -> None:
    client, server = h.add_host(fabric, 1), h.add_host(fabric, 2)
    fabric.add_link((client, 0), (server, 0), LinkConfig())
    with pytest.raises(EngineError, match="that of h1 is unlimited"):
        fabric.open_connection(client, server, rdma())
    connection = fabric.open_connection(client, server, rdma(rate_bps=h.GBIT))
    connection.send(10 * MSS)
    fabric.run_until(9 * PACKET_PS)
    assert connection.stats(End.SERVER).bytes_received == 10 * MSS


def test_messages_go_one_way(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate)
    with pytest.raises(EngineError, match="from client to server"):
        star.connect(rdma()).send(1, end=End.SERVER)
