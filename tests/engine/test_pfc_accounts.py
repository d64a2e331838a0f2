"""Accounts of priority-based flow control: what is refused, and that nothing stays in them."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
import steer as s

from testbed.engine import EngineError, Fabric, LinkConfig, NicConfig, PfcConfig, QueueConfig

GBIT = 10**9
US = 10**6
MS = 10**9


@pytest.fixture
def ported(fabric: Fabric, switch: int) -> int:
    """The switch of `fabric`, whose ports 1 to 4 run at 1 Gbit/s."""
    for port in range(1, 5):
        fabric.configure_port(switch, port, QueueConfig(rate_bps=GBIT))
    return switch


@pytest.mark.parametrize(
    ("config", "told"),
    [
        (PfcConfig((8,)), "priorities are 0 to 7, not 8"),
        (PfcConfig((), honoured=(-1,)), "priorities are 0 to 7, not -1"),
        (PfcConfig(quanta=50), "a pause of 50 quanta cannot be: it takes 51 to 65535"),
        (PfcConfig(quanta=65536), "it takes 51 to 65535"),
        (PfcConfig(alpha=0.5), "s1 has no shared buffer that a dynamic xoff could be a part of"),
        (PfcConfig(xoff_bytes=5, xon_offset_bytes=6), "xon cannot be 6 bytes below an xoff of 5"),
        (PfcConfig(reaction_ps=-1), "a MAC's reaction takes at least 0 ps, not -1"),
    ],
)
def test_what_no_port_can_do_is_refused(
    fabric: Fabric, ported: int, config: PfcConfig, told: str
) -> None:
    with pytest.raises(EngineError, match=told):
        fabric.configure_pfc(ported, 1, config)


def test_a_port_without_a_rate_cannot_count_bit_times(fabric: Fabric, switch: int) -> None:
    with pytest.raises(EngineError, match="port 1 of s1 has no rate"):
        fabric.configure_pfc(switch, 1, PfcConfig())


def test_headroom_is_part_of_the_buffer(fabric: Fabric, ported: int) -> None:
    fabric.set_buffer(ported, 100_000, 1.0)
    fabric.configure_pfc(ported, 1, PfcConfig((0, 3), xoff_bytes=1000, headroom_bytes=30_000))
    with pytest.raises(EngineError, match="leaves nothing of its buffer of 100000 bytes"):
        fabric.configure_pfc(ported, 2, PfcConfig((0,), xoff_bytes=1000, headroom_bytes=40_000))
    with pytest.raises(EngineError, match="headroom of s1's ports, 60000 bytes"):
        fabric.set_buffer(ported, 60_000, 1.0)
    # Another configuration of the same port gives its headroom back.
    fabric.configure_pfc(ported, 1, PfcConfig((0,), xoff_bytes=1000, headroom_bytes=99_999))


def test_flow_control_comes_before_packets(fabric: Fabric, ported: int) -> None:
    for _ in range(3):
        fabric.send(ported, 1, 0, s.frame(2, size=1000))
    fabric.run_until(US)
    with pytest.raises(EngineError, match="s1 has packets in its queues"):
        fabric.configure_pfc(ported, 1, PfcConfig((0,), xoff_bytes=1000))
    fabric.run_until(MS)
    fabric.configure_pfc(ported, 1, PfcConfig((0,), xoff_bytes=1000))


def test_a_nic_obeys_and_pauses_nobody(fabric: Fabric, ported: int) -> None:
    nic = fabric.add_nic("h1", NicConfig(pfc_priorities=(3,)))
    fabric.attach_memory(nic, 0)
    fabric.add_link((nic, 0), (ported, 5), LinkConfig(GBIT))
    with pytest.raises(EngineError, match="NIC h1 pauses nobody"):
        fabric.configure_pfc(nic, 0, PfcConfig())
    fabric.send(nic, 0, 0, bytes(100))
    fabric.run_until(US)
    with pytest.raises(EngineError, match="NIC h1 has queues already"):
        fabric.configure_pfc(nic, 0, PfcConfig((), honoured=(4,)))


def orders(rng: random.Random) -> dict[str, Any]:
    """What steer.c shall do with a frame: anything that it knows."""
    kinds = [
        {},
        {"ingress": s.INGRESS_CLONE, "session": 1},
        {"ingress": s.RESUBMIT},
        {"ingress": s.MULTICAST, "group": 1},
        {"ingress": s.INGRESS_DROP},
        {"ingress": s.INGRESS_TRUNCATE, "truncate": 60},
        {"egress": s.EGRESS_CLONE, "session": 1},
        {"egress": s.RECIRCULATE},
        {"egress": s.EGRESS_DROP},
        {"extra": 32},
    ]
    return rng.choice(kinds)


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("headroom", [0, 3_000, 1_000_000])
def test_accounts_are_empty_when_all_has_left(
    fabric: Fabric, ported: int, seed: int, headroom: int
) -> None:
    """Copies, frames that come back, that grow, shrink or are dropped: each is taken from
    the account that it was put in, and what was paused goes on."""
    rng = random.Random(seed)
    size = 8 * headroom + 40_000 if rng.random() < 0.5 else 0
    if size:
        fabric.set_buffer(ported, size, 2.0)
    for port in range(1, 5):
        fabric.configure_pfc(
            ported,
            port,
            PfcConfig(
                (0, 3),
                honoured=(0, 3),
                xoff_bytes=0 if size else 5_000,
                alpha=0.5 if size else 0,
                xon_offset_bytes=2_000,
                headroom_bytes=headroom,
                quanta=200,
            ),
        )
    fabric.set_multicast(ported, 1, [(2, 1), (3, 2), (1, 3)])
    fabric.set_clone_session(ported, 1, [(4, 1)], class_of_service=rng.choice((0, 3, 5)))
    for _ in range(300):
        frame = s.frame(
            rng.randint(1, 4),
            size=rng.randint(60, 1514),
            priority=rng.choice((0, 3, 5)),
            **orders(rng),
        )
        fabric.send(ported, rng.randint(1, 4), rng.randrange(MS // 5), frame)
    fabric.run_until(MS // 10)
    assert fabric.totals().conserved
    fabric.run_until(1000 * MS)
    totals = fabric.totals()
    assert totals.queued == totals.in_flight == 0
    sent = 0
    for port in range(1, 5):
        stats = fabric.port_stats(ported, port)
        assert stats.pfc.held_bytes == (0,) * 8
        assert stats.pfc.pausing == ()
        assert max(stats.pfc.peak_headroom_bytes) <= headroom
        sent += sum(stats.pfc.pauses_sent)
    assert sent > 0
    assert ("headroom" in totals.drops) == (headroom < 1_000_000)


def test_another_program_leaves_the_accounts_empty(
    fabric: Fabric, ported: int, steer: Path
) -> None:
    """What waits is dropped with the old program, paused or not; the senders may go on."""
    config = PfcConfig((0,), honoured=(0,), xoff_bytes=2_000, headroom_bytes=10**6)
    for port in (1, 2):
        fabric.configure_pfc(ported, port, config)
    pause = bytes.fromhex("0180c2000001 020000000001 8808 0101 0001 ffff").ljust(60, b"\0")
    fabric.send(ported, 2, 0, pause)
    for _ in range(10):
        fabric.send(ported, 1, US, s.frame(2, size=1000))
    fabric.run_until(10 * US)
    assert fabric.port_stats(ported, 1).pfc.held_bytes[0] == 10_000
    assert fabric.port_stats(ported, 1).pfc.pausing == (0,)
    fabric.stage(steer)
    fabric.replace(ported, [], keep_copies=True)
    fabric.end_stage()
    assert fabric.port_stats(ported, 1).pfc.held_bytes[0] == 0
    assert fabric.port_stats(ported, 1).pfc.pausing == ()
    assert fabric.totals().drops == {"replaced": 10}
    fabric.send(ported, 1, 20 * US, s.frame(2, size=1000))
    fabric.run_until(30 * US)
    assert fabric.port_stats(ported, 2).queue_packets == 1  # the pause is as it was
    fabric.run_until(1000 * MS)
    assert len(fabric.receive(ported, 2)) == 1
