"""The byte stream: handshake, exact transfer, recovery, windows, closing."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
import star as h
from star import MS, US, Star, TwoPaths, drain, of_kind

from testbed.engine import (
    ConnectionConfig,
    End,
    EngineError,
    Fabric,
    LinkConfig,
    NoticeKind,
)

MSS = 1448
SYN_FRAME, ACK_FRAME, FULL_FRAME = 74, 66, 1514
OVERHEAD = 24


def wire_ps(frame_bytes: int, rate_bps: int = h.GBIT) -> int:
    """Serialisation time of a frame."""
    return (frame_bytes + OVERHEAD) * 8 * h.S // rate_bps


def real_bytes(count: int) -> bytes:
    return random.Random(count).randbytes(count)


# ---- opening -----------------------------------------------------------------------


def test_a_handshake_takes_its_round_trips_to_the_picosecond(fabric: Fabric) -> None:
    client, server = h.add_host(fabric, 1), h.add_host(fabric, 2)
    fabric.add_link((client, 0), (server, 0), LinkConfig(h.GBIT, 5 * US))
    connection = fabric.open_connection(client, server, ConnectionConfig(), at_ps=7 * US)
    fabric.run_until(MS)
    one_way = 5 * US
    syn_ack_at = 7 * US + 2 * (wire_ps(SYN_FRAME) + one_way)
    notices = fabric.notices()
    assert of_kind(notices, NoticeKind.ESTABLISHED, End.CLIENT) == [(syn_ack_at, 0)]
    assert of_kind(notices, NoticeKind.ESTABLISHED, End.SERVER) == [
        (syn_ack_at + wire_ps(ACK_FRAME) + one_way, 0)
    ]
    assert connection.stats().srtt_ps == 2 * (wire_ps(SYN_FRAME) + one_way)


def test_the_receivers_last_byte_is_known_to_the_picosecond(fabric: Fabric) -> None:
    """Store and forward: n segments back to back, then one link's latency more."""
    client, server = h.add_host(fabric, 1), h.add_host(fabric, 2)
    fabric.add_link((client, 0), (server, 0), LinkConfig(h.GBIT, 5 * US))
    connection = fabric.open_connection(client, server, ConnectionConfig())
    connection.send(3 * MSS, at_ps=MS)
    fabric.run_until(2 * MS)
    assert of_kind(fabric.notices(), NoticeKind.RECEIVED, End.SERVER) == [
        (MS + 3 * wire_ps(FULL_FRAME) + 5 * US, 3 * MSS)
    ]


def test_a_lost_syn_is_sent_again_after_the_initial_timeout(fabric: Fabric) -> None:
    client, server = h.add_host(fabric, 1), h.add_host(fabric, 2)
    link = fabric.add_link((client, 0), (server, 0), LinkConfig(h.GBIT, 5 * US))
    fabric.set_link_up(link, False)
    fabric.open_connection(client, server, ConnectionConfig(initial_rto_ps=100 * MS))
    fabric.run_until(50 * MS)
    fabric.set_link_up(link, True)
    fabric.run_until(h.S)
    round_trip = 2 * (wire_ps(SYN_FRAME) + 5 * US)
    established = of_kind(fabric.notices(), NoticeKind.ESTABLISHED, End.CLIENT)
    assert established == [(100 * MS + round_trip, 0)]


def test_nobody_listens(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate)
    refused = fabric.open_connection(*star.pair(), ConnectionConfig(), server_port=80)
    fabric.run_until(MS)
    [notice] = fabric.notices()
    assert (notice.connection, notice.end, notice.kind) == (refused, End.CLIENT, NoticeKind.RESET)
    fabric.listen(star.hosts[1], 80)
    accepted = fabric.open_connection(*star.pair(), ConnectionConfig(), server_port=80)
    fabric.run_until(2 * MS)
    assert [n.kind for n in fabric.notices()] == [NoticeKind.ESTABLISHED] * 2
    assert accepted.stats().server_port == 80


def test_frames_are_tcp_that_a_capture_can_be_trusted_with(fabric: Fabric, fate: Path) -> None:
    """A segment leaves through a memory port, with sound checksums and options."""
    switch = fabric.add_switch("s1", fate)
    client, server = h.add_host(fabric, 1), h.add_host(fabric, 2)
    fabric.add_link((client, 0), (switch, 1), LinkConfig(h.GBIT))
    fabric.add_link((server, 0), (switch, 2), LinkConfig(h.GBIT))
    fabric.attach_memory(switch, 3)
    fabric.register_write(switch, 0, 2, [3])
    fabric.open_connection(client, server, ConnectionConfig(dscp=10, client_port=5000))
    fabric.run_until(MS)
    syn = fabric.receive(switch, 3)[0].data
    assert len(syn) == SYN_FRAME
    assert syn[:14] == bytes.fromhex("0800000000020800000000010800")
    assert syn[15] == 10 << 2
    assert _sum16(syn[14:34]) == 0xFFFF
    segment = syn[34:]
    pseudo = syn[26:34] + bytes((0, 6)) + len(segment).to_bytes(2, "big")
    assert _sum16(pseudo + segment) == 0xFFFF
    assert int.from_bytes(segment[:2], "big") == 5000
    assert segment[13] == 0x02
    assert segment[20:24] == bytes.fromhex("020405b4")  # MSS 1460
    assert segment[24:26] == bytes.fromhex("0402")  # SACK permitted
    assert segment[26:28] == bytes((8, 10))  # time stamps
    assert segment[36:40] == bytes.fromhex("01030307")  # scale of 4 MiB


def _sum16(data: bytes) -> int:
    total = sum(
        int.from_bytes(data[i : i + 2].ljust(2, b"\0"), "big") for i in range(0, len(data), 2)
    )
    while total > 0xFFFF:
        total = (total & 0xFFFF) + (total >> 16)
    return total


# ---- exact transfer ------------------------------------------------------------------


@pytest.mark.parametrize("selective", [True, False])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_bytes_arrive_as_sent_despite_random_loss(
    make_fabric: Callable[..., Fabric], fate: Path, selective: bool, seed: int
) -> None:
    fabric = make_fabric(seed=seed)
    star = Star(fabric, fate, loss_ppm=20_000)
    data = real_bytes(300_000)
    config = ConnectionConfig(selective=selective, discard=False, initial_rto_ps=200 * MS)
    connection = star.connect(config)
    connection.send(data)
    fabric.run_until(60 * h.S)
    assert drain(connection) == data
    stats = connection.stats()
    assert stats.bytes_acked == len(data)
    assert stats.retransmissions > 0
    assert fabric.totals().conserved


def test_bytes_arrive_as_sent_though_packets_overtake_each_other(
    fabric: Fabric, fate: Path
) -> None:
    paths = TwoPaths(fabric, fate, skew_ps=60 * US)
    data = real_bytes(400_000)
    connection = fabric.open_connection(*paths.hosts, ConnectionConfig(discard=False))
    connection.send(data)
    fabric.run_until(10 * h.S)
    assert drain(connection) == data
    assert connection.stats(End.SERVER).out_of_order > 50
    assert connection.stats().timeouts == 0


def test_duplicates_and_damage_change_nothing(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate)
    connection = star.established(ConnectionConfig(discard=False))
    star.plan(h.DUPLICATE, range(0, 100, 3))
    star.plan(h.DAMAGE, [31, 47])
    data = real_bytes(200_000)
    connection.send(data)
    fabric.run_until(2 * h.S)
    assert drain(connection) == data
    assert connection.stats(End.SERVER).duplicates >= 34
    assert fabric.totals().drops == {"checksum": 2}


def test_real_and_simulated_bytes_keep_their_order(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate)
    connection = star.established(ConnectionConfig(discard=False))
    connection.send(b"head")
    connection.send(10_000)
    connection.send(b"tail")
    fabric.run_until(fabric.now_ps() + 100 * MS)
    taken = [connection.receive() for _ in range(4)]
    assert [(t.data, t.length) for t in taken] == [
        (b"head", 4),
        (b"", 10_000),
        (b"tail", 4),
        (b"", 0),
    ]


def test_both_ends_may_send(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate)
    connection = star.established(ConnectionConfig(discard=False))
    there, back = real_bytes(70_000), real_bytes(90_000)
    connection.send(there)
    connection.send(back, end=End.SERVER)
    fabric.run_until(fabric.now_ps() + h.S)
    assert drain(connection, End.SERVER) == there
    assert drain(connection, End.CLIENT) == back


# ---- recovery ------------------------------------------------------------------------


def test_sack_repairs_many_losses_of_a_window_without_a_timeout(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate)
    connection = star.established(ConnectionConfig(initial_window=40))
    lost = [3, 4, 9, 15, 21, 22]
    star.plan(h.DROP, lost)
    connection.send(40 * MSS)
    fabric.run_until(fabric.now_ps() + 10 * MS)
    stats = connection.stats()
    assert stats.bytes_acked == 40 * MSS
    assert (stats.timeouts, stats.retransmissions) == (0, len(lost))


def test_a_lost_retransmission_is_found_without_a_timeout(fabric: Fabric, fate: Path) -> None:
    """RACK (RFC 8985): counting duplicate ACKs alone would have to wait for the timer."""
    star = Star(fabric, fate)
    connection = star.established(ConnectionConfig(initial_window=40))
    star.plan(h.DROP, [3, 40])  # the 41st long packet is the retransmission of the 4th
    connection.send(100 * MSS)
    fabric.run_until(fabric.now_ps() + 50 * MS)
    stats = connection.stats()
    assert stats.bytes_acked == 100 * MSS
    assert (stats.timeouts, stats.retransmissions) == (0, 2)


def test_a_lost_tail_is_repaired_by_a_probe(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate)
    connection = star.established(ConnectionConfig())
    star.plan(h.DROP, [9])
    connection.send(10 * MSS)
    fabric.run_until(fabric.now_ps() + 250 * MS)
    stats = connection.stats()
    assert (stats.tail_probes, stats.timeouts) == (1, 0)
    assert stats.bytes_acked == 10 * MSS


def test_without_probes_a_lost_tail_costs_the_least_timeout(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate)
    config = ConnectionConfig(tail_loss_probe=False, min_rto_ps=50 * MS)
    connection = star.established(config)
    star.plan(h.DROP, [0])
    started = fabric.now_ps()
    connection.send(MSS)
    fabric.run_until(started + h.S)
    [(at_ps, _)] = of_kind(fabric.notices(), NoticeKind.RECEIVED, End.SERVER)
    one_way = 2 * (wire_ps(FULL_FRAME) + 5 * US)
    assert at_ps == started + 50 * MS + one_way
    assert connection.stats().timeouts == 1


def test_the_timeout_doubles_until_its_maximum_and_then_gives_up(
    fabric: Fabric, fate: Path
) -> None:
    """RFC 6298, 5.5: the closed form of a sum of powers of two."""
    star = Star(fabric, fate)
    config = ConnectionConfig(tail_loss_probe=False, min_rto_ps=10 * MS, max_rto_ps=1000 * MS)
    connection = star.established(config)
    star.plan(h.DROP, range(100))
    started = fabric.now_ps()
    connection.send(MSS)
    for tries in range(1, 7):
        expiry = started + 10 * MS * (2**tries - 1)
        fabric.run_until(expiry - 1)
        assert connection.stats().timeouts == tries - 1
        fabric.run_until(expiry)
        assert connection.stats().timeouts == tries
    fabric.run_until(started + 100 * h.S)
    assert connection.stats().timeouts == 16  # 15 retransmissions, as tcp_retries2
    [notice] = fabric.notices()
    assert (notice.kind, notice.end) == (NoticeKind.RESET, End.CLIENT)
    # 10 + 20 + ... + 640 ms, then 9 times the maximum of 1 s.
    assert notice.at_ps == started + 10 * MS * 127 + 9 * 1000 * MS


# ---- windows -------------------------------------------------------------------------


def test_a_closed_window_stops_the_sender_and_an_update_lets_it_go_on(
    fabric: Fabric, fate: Path
) -> None:
    star = Star(fabric, fate)
    config = ConnectionConfig(discard=False, receive_window_bytes=20 * MSS)
    connection = star.established(config)
    connection.send(50 * MSS)
    fabric.run_until(fabric.now_ps() + 5 * h.S)
    assert connection.stats(End.SERVER).bytes_received == 20 * MSS
    assert connection.stats().timeouts == 0
    taken = 0
    while taken < 50 * MSS:
        received = connection.receive()
        assert received.length > 0
        taken += received.length
        fabric.run_until(fabric.now_ps() + 10 * MS)  # the update alone must do
    assert taken == 50 * MSS


def test_a_lost_window_update_is_asked_for(fabric: Fabric) -> None:
    client, server = h.add_host(fabric, 1), h.add_host(fabric, 2)
    link = fabric.add_link((client, 0), (server, 0), LinkConfig(h.GBIT, 5 * US))
    config = ConnectionConfig(discard=False, receive_window_bytes=4 * MSS)
    connection = fabric.open_connection(client, server, config)
    connection.send(8 * MSS, at_ps=MS)
    fabric.run_until(100 * MS)
    fabric.set_link_up(link, False)
    assert connection.receive().length == 4 * MSS
    fabric.run_until(101 * MS)
    fabric.set_link_up(link, True)
    fabric.run_until(2 * h.S)
    assert connection.stats(End.SERVER).bytes_received == 8 * MSS


def test_no_more_is_in_flight_than_the_configuration_allows(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate, delay_ps=MS)
    connection = star.established(ConnectionConfig(window_bytes=5 * MSS))
    connection.send(1000 * MSS)
    for _ in range(50):
        fabric.run_until(fabric.now_ps() + 317 * US)
        assert connection.stats().in_flight_bytes <= 5 * MSS


# ---- acknowledgments -----------------------------------------------------------------


def test_a_lone_segment_is_acknowledged_after_the_delay(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate)
    config = ConnectionConfig(discard=False, quick_acks=0, delayed_ack_ps=25 * MS)
    connection = star.established(config)
    started = fabric.now_ps()
    connection.send(100)
    fabric.run_until(started + 24 * MS)
    assert connection.stats().bytes_acked == 0
    fabric.run_until(started + 26 * MS)
    assert connection.stats().bytes_acked == 100
    assert connection.stats().retransmissions == 0


def test_every_second_segment_is_acknowledged_at_once(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate)
    connection = star.established(ConnectionConfig(quick_acks=0, initial_window=40))
    before = connection.stats(End.SERVER).acks_sent
    connection.send(40 * MSS)
    fabric.run_until(fabric.now_ps() + MS)
    assert connection.stats(End.SERVER).acks_sent - before == 20


# ---- the end -------------------------------------------------------------------------


def test_half_close(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate)
    connection = star.established(ConnectionConfig(discard=False))
    connection.send(b"question")
    connection.shutdown()
    fabric.run_until(fabric.now_ps() + MS)
    notices = fabric.notices()
    assert len(of_kind(notices, NoticeKind.CLOSED, End.SERVER)) == 1
    first = connection.receive()
    assert (first.data, first.at_end) == (b"question", True)
    connection.send(b"answer", end=End.SERVER)
    connection.shutdown(End.SERVER)
    fabric.run_until(fabric.now_ps() + MS)
    assert drain(connection, End.CLIENT) == b"answer"
    assert len(of_kind(fabric.notices(), NoticeKind.CLOSED, End.CLIENT)) == 1
    assert fabric.next_event_ps() is None or connection.stats().in_flight_bytes == 0


def test_a_lost_fin_is_sent_again(fabric: Fabric) -> None:
    client, server = h.add_host(fabric, 1), h.add_host(fabric, 2)
    link = fabric.add_link((client, 0), (server, 0), LinkConfig(h.GBIT, 5 * US))
    connection = fabric.open_connection(client, server, ConnectionConfig())
    fabric.run_until(MS)
    fabric.set_link_up(link, False)
    connection.shutdown()
    fabric.run_until(2 * MS)
    fabric.set_link_up(link, True)
    fabric.run_until(h.S)
    assert len(of_kind(fabric.notices(), NoticeKind.CLOSED, End.SERVER)) == 1


def test_a_reset_ends_both_ends(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate)
    connection = star.established(ConnectionConfig())
    connection.send(10**6)
    connection.reset(End.SERVER, at_ps=fabric.now_ps() + 100 * US)
    fabric.run_until(fabric.now_ps() + MS)
    resets = [n.end for n in fabric.notices() if n.kind is NoticeKind.RESET]
    assert resets == [End.SERVER, End.CLIENT]
    sent = connection.stats().segments
    fabric.run_until(fabric.now_ps() + h.S)
    assert connection.stats().segments == sent


def test_released_connections_are_forgotten_and_their_memory_used_again(
    fabric: Fabric, fate: Path
) -> None:
    star = Star(fabric, fate)
    handles = set()
    for _ in range(20):
        connection = star.established(ConnectionConfig())
        connection.send(50_000)  # still under way when it is released
        fabric.run_until(fabric.now_ps() + 50 * US)
        handles.add(connection.handle)
        connection.release()
        if len(handles) > 10:  # by then the timers of the first have run out
            fabric.run_until(fabric.now_ps() + 2 * h.S)
    fabric.run_until(fabric.now_ps() + 10 * h.S)
    assert len(handles) == 11
    with pytest.raises(EngineError, match="there is no connection"):
        connection.stats()


def test_a_released_connections_notices_are_not_its_successors(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate)
    first = star.connect(ConnectionConfig())
    fabric.run_until(MS)
    first.release()
    fabric.run_until(2 * h.S)  # its timers have run out: another may have its place
    second = star.connect(ConnectionConfig())
    assert second.handle == first.handle
    assert fabric.notices() == []
    fabric.run_until(fabric.now_ps() + MS)
    assert {n.connection for n in fabric.notices()} == {second}


def test_the_clock_can_stop_at_the_next_notice(fabric: Fabric, fate: Path) -> None:
    star = Star(fabric, fate)
    star.connect(ConnectionConfig())
    assert fabric.run_to_notice(h.S)
    [first] = fabric.notices()
    assert fabric.now_ps() == first.at_ps
    assert fabric.run_to_notice(h.S)
    [second] = fabric.notices()
    assert fabric.now_ps() == second.at_ps > first.at_ps
    assert not fabric.run_to_notice(h.S)
    assert fabric.now_ps() == h.S


# ---- misuse --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("config", "sentence"),
    [
        (ConnectionConfig(congestion="vegas"), "there are none, newreno, cubic"),
        (ConnectionConfig(mss=1449), "1 to 1448 bytes of payload"),
        (ConnectionConfig(initial_window=0), "initial window"),
        (ConnectionConfig(min_rto_ps=0), "longer than 0 ps"),
        (ConnectionConfig(receive_window_bytes=100), "receive window"),
    ],
)
def test_a_configuration_that_cannot_work_is_refused(
    fabric: Fabric, fate: Path, config: ConnectionConfig, sentence: str
) -> None:
    star = Star(fabric, fate)
    with pytest.raises(EngineError, match=sentence):
        star.connect(config)


def test_less_than_nothing_cannot_be_sent(fabric: Fabric, fate: Path) -> None:
    connection = Star(fabric, fate).connect(ConnectionConfig())
    with pytest.raises(EngineError, match="at least 0 bytes, not -1"):
        connection.send(-1)
    with pytest.raises(EngineError, match=r"at most 2\^48 bytes"):
        connection.send(1 << 60)


def test_connections_need_room_for_their_headers(
    make_fabric: Callable[..., Fabric], fate: Path
) -> None:
    star = Star(make_fabric(max_frame=93), fate)
    with pytest.raises(EngineError, match="need a max_frame of 94 bytes, this fabric has 93"):
        star.connect(ConnectionConfig(mss=1))


def test_a_nic_without_an_address_or_a_link_is_refused(fabric: Fabric) -> None:
    client = h.add_host(fabric, 1)
    bare = fabric.add_nic("h2")
    with pytest.raises(EngineError, match="h1 is not linked"):
        fabric.open_connection(client, bare)
    fabric.add_link((client, 0), (bare, 0), LinkConfig())
    with pytest.raises(EngineError, match="h2 has no address"):
        fabric.open_connection(client, bare)
