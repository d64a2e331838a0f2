"""Priority-based flow control: PAUSE frames, what they stop, and the buffer behind them."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
import steer as s

from testbed.engine import (
    Fabric,
    LinkConfig,
    NicConfig,
    PfcConfig,
    QueueConfig,
    pfc_headroom_bytes,
)
from testbed.engine.stats import LogKind

GBIT = 10**9
US = 10**6
#: A 976-byte frame (1000 with what a frame takes besides) at 1 Gbit/s.
SLOT_PS = 8 * US
PAUSE_PS = 84 * 8_000
QUANTUM_PS = 512_000


def pause(quanta: dict[int, int], *, opcode: int = 0x0101, size: int = 60) -> bytes:
    """A PAUSE frame as IEEE 802.1Qbb has it."""
    vector = sum(1 << priority for priority in quanta)
    times = [quanta.get(priority, 0) for priority in range(8)]
    head = bytes.fromhex("0180c2000001 020000000001 8808")
    return (head + struct.pack(">HH8H", opcode, vector, *times)).ljust(size, b"\0")[:size]


class Obeying:
    """A switch whose port 2, at 1 Gbit/s, obeys pauses of priorities 0 and 3."""

    def __init__(self, fabric: Fabric, steer: Path, **options: int) -> None:
        self.fabric = fabric
        self.switch = fabric.add_switch("s1", steer)
        for port in (1, 2):
            fabric.attach_memory(self.switch, port)
        fabric.configure_port(self.switch, 2, QueueConfig(rate_bps=GBIT))
        fabric.configure_pfc(self.switch, 2, PfcConfig((), honoured=(0, 3), **options))

    def send(self, at_ps: int, *priorities: int) -> None:
        for priority in priorities:
            self.fabric.send(self.switch, 1, at_ps, s.frame(2, size=976, priority=priority))

    def pause(self, at_ps: int, quanta: dict[int, int]) -> None:
        self.fabric.send(self.switch, 2, at_ps, pause(quanta))

    def left(self, until_ps: int) -> list[tuple[int, int]]:
        """When frames left port 2, and of which priority."""
        self.fabric.run_until(until_ps)
        return [(f.at_ps, f.data[18]) for f in self.fabric.receive(self.switch, 2)]


def test_a_pause_stops_its_priority_for_exactly_its_quanta(fabric: Fabric, steer: Path) -> None:
    rig = Obeying(fabric, steer)
    rig.pause(SLOT_PS // 2, {3: 100})
    rig.send(0, 3, 3, 0, 0)
    end = SLOT_PS // 2 + 100 * QUANTUM_PS
    assert rig.left(10**9) == [
        (SLOT_PS, 3),  # was on the wire
        (2 * SLOT_PS, 0),
        (3 * SLOT_PS, 0),
        (end + SLOT_PS, 3),
    ]
    stats = fabric.port_stats(rig.switch, 2).pfc
    assert stats.pauses_received == (0, 0, 0, 1, 0, 0, 0, 0)
    assert stats.paused_ps[3] == 100 * QUANTUM_PS
    assert stats.paused_ps[0] == 0
    totals = fabric.totals()
    assert totals.consumed == 1
    assert totals.packet_hops == 4  # the program never saw it
    assert totals.conserved


def test_a_later_pause_counts_even_if_it_ends_earlier(fabric: Fabric, steer: Path) -> None:
    rig = Obeying(fabric, steer)
    rig.pause(0, {0: 1000})
    rig.pause(10 * US, {0: 2})
    rig.send(US, 0)
    assert rig.left(10**9) == [(10 * US + 2 * QUANTUM_PS + SLOT_PS, 0)]


def test_a_time_of_zero_ends_a_pause(fabric: Fabric, steer: Path) -> None:
    rig = Obeying(fabric, steer)
    rig.pause(0, {0: 0xFFFF, 3: 0xFFFF})
    rig.send(US, 0, 3)
    rig.pause(50 * US, {0: 0})
    assert rig.left(10**9) == [(50 * US + SLOT_PS, 0)]
    rig.pause(10**9, {3: 0})
    assert rig.left(2 * 10**9) == [(10**9 + SLOT_PS, 3)]
    stats = fabric.port_stats(rig.switch, 2).pfc
    assert stats.resumes_received == (1, 0, 0, 1, 0, 0, 0, 0)
    assert (stats.paused_ps[0], stats.paused_ps[3]) == (50 * US, 10**9)


def test_a_pause_of_another_priority_is_not_obeyed(fabric: Fabric, steer: Path) -> None:
    rig = Obeying(fabric, steer)
    rig.pause(0, {1: 0xFFFF})
    rig.send(US, 1)
    assert rig.left(10**9) == [(US + SLOT_PS, 1)]
    assert fabric.port_stats(rig.switch, 2).pfc.pauses_received[1] == 0


def test_a_pause_acts_after_the_reaction(fabric: Fabric, steer: Path) -> None:
    """The frames that begin until then go out, and the pause is as long as it was told."""
    reaction_ps = SLOT_PS + SLOT_PS // 2
    rig = Obeying(fabric, steer, reaction_ps=reaction_ps)
    rig.pause(0, {3: 100})
    rig.pause(1, {3: 100})  # a second one while the first is being reacted to
    rig.send(0, 3, 3, 3)
    fabric.run_until(SLOT_PS)
    assert fabric.totals().conserved
    end = reaction_ps + 1 + 100 * QUANTUM_PS
    assert rig.left(10**9) == [(SLOT_PS, 3), (2 * SLOT_PS, 3), (end + SLOT_PS, 3)]


@pytest.mark.parametrize("frame", [pause({3: 9}, opcode=1), pause({3: 9}, size=33)])
def test_other_frames_of_the_mac_end_there(fabric: Fabric, steer: Path, frame: bytes) -> None:
    rig = Obeying(fabric, steer)
    fabric.send(rig.switch, 2, 0, frame)
    rig.send(US, 3)
    assert rig.left(10**9) == [(US + SLOT_PS, 3)]
    assert fabric.port_stats(rig.switch, 2).pfc.unknown_frames == 1
    assert fabric.totals().consumed == 1


def test_where_there_is_no_flow_control_the_program_sees_the_frames(
    fabric: Fabric, switch: int
) -> None:
    fabric.send(switch, 1, 0, pause({3: 9}))
    fabric.run_until(US)
    assert fabric.totals().packet_hops == 1


def test_paused_queues_do_not_disturb_round_robin(fabric: Fabric, steer: Path) -> None:
    rig = Obeying(fabric, steer)
    weights = (1,) * 8
    fabric.configure_port(rig.switch, 2, QueueConfig(rate_bps=GBIT, weights=weights))
    rig.pause(0, {0: 100})
    rig.send(0, 0, 0, 3, 3, 3, 5, 5, 5)  # the first 3 finds the wire free
    order = [priority for _, priority in rig.left(10**9)]
    assert order == [3, 3, 5, 3, 5, 5, 0, 0]


class Funnel:
    """NICs at ports 1, 2, ... of a switch, all of whose frames leave by port 9, slower."""

    def __init__(
        self,
        fabric: Fabric,
        steer: Path,
        config: PfcConfig,
        *,
        senders: int = 1,
        rate_bps: int = 10 * GBIT,
        delay_ps: int = US,
        drain_bps: int = GBIT,
        buffer: tuple[int, float] | None = None,
        reaction_ps: int = 0,
        depth_bytes: int = 0,
    ) -> None:
        self.fabric = fabric
        self.switch = fabric.add_switch("s1", steer)
        fabric.attach_memory(self.switch, 9)
        fabric.configure_port(
            self.switch, 9, QueueConfig(rate_bps=drain_bps, depth_bytes=depth_bytes)
        )
        if buffer:
            fabric.set_buffer(self.switch, *buffer)
        self.senders = []
        for port in range(1, senders + 1):
            nic = fabric.add_nic(
                f"h{port}",
                NicConfig(pfc_priorities=config.priorities, pfc_reaction_ps=reaction_ps),
            )
            fabric.attach_memory(nic, 0)
            fabric.add_link((nic, 0), (self.switch, port), LinkConfig(rate_bps, delay_ps))
            fabric.configure_pfc(self.switch, port, config)
            self.senders.append(nic)

    def send(self, sender: int, at_ps: int, count: int, size: int = 976, dscp: int = 0) -> None:
        frame = s.frame(9, size=size, priority=dscp >> 3)
        for _ in range(count):
            self.fabric.send(self.senders[sender], 0, at_ps, frame)


def test_what_a_switch_says_to_the_picosecond(fabric: Fabric, steer: Path, tmp_path: Path) -> None:
    """One sender ten times as fast as the way out; frames of 976 bytes, xoff after five.

    The k-th frame is there k slots of 0.8 us and 1 us after the first left; the first
    goes out at once, so the seventh is the first that finds five waiting.
    """
    slot, drain = SLOT_PS // 10, SLOT_PS
    config = PfcConfig(
        (0,), xoff_bytes=5 * 976, xon_offset_bytes=3 * 976, headroom_bytes=8 * 976, quanta=1500
    )
    rig = Funnel(fabric, steer, config)
    fabric.start_log(1000)
    fabric.start_capture(rig.switch, 1, tmp_path / "one.pcapng")
    rig.send(0, 0, 30)
    fabric.run_until(10**9)
    sent = [
        (at_ps, value)
        for at_ps, value, kind, _, port, peer in fabric.read_log()[0].tolist()
        if kind == LogKind.PFC_SENT and (port, peer) == (1, 0)
    ]
    first = 7 * slot + US
    assert sent[0] == (first, 1500)
    half = 1500 * QUANTUM_PS // 10 // 2
    assert sent[1] == (first + half, 1500)  # again, before it ends
    # The pause is at the NIC 84 bytes and 1 us later, when it has begun its eleventh frame:
    # eleven came, of which what has left by then and two are taken away before it resumes.
    stop = first + PAUSE_PS // 10 + US
    begun = -(-stop // slot)
    # n-th departure begins at `slot + US + n * drain`; held: begun - 1 - n <= 2 of them.
    departures = begun - 1 - 2
    resume = slot + US + departures * drain
    assert sent[2] == (resume, 0)
    stats = fabric.port_stats(rig.switch, 1).pfc
    assert stats.peak_held_bytes[0] == max_held(slot, drain, begun) * 976
    assert stats.peak_headroom_bytes[0] == stats.peak_held_bytes[0] - 5 * 976
    nic = fabric.nic_stats(rig.senders[0]).pfc
    assert nic.pauses_received == stats.pauses_sent
    assert nic.resumes_received == stats.resumes_sent
    assert fabric.totals().dropped == 0
    assert fabric.port_stats(rig.switch, 9).tx_packets == 30
    assert stats.held_bytes == (0,) * 8
    fabric.stop_capture(rig.switch, 1)
    captured = (tmp_path / "one.pcapng").read_bytes()
    assert captured.count(bytes.fromhex("0180c2000001")) == sum(stats.pauses_sent) + sum(
        stats.resumes_sent
    )
    assert pause({0: 1500})[12:34] in captured


def max_held(slot: int, drain: int, arrivals: int) -> int:
    """The most that wait, of `arrivals` frames a slot apart, the first of which goes at once."""
    held = [k - 1 - ((k - 1) * slot) // drain for k in range(1, arrivals + 1)]
    return max(held)


def headroom_needed(*, reaction_ps: int = 0) -> int:
    """Frames of 976 bytes that come in from the first that finds xoff reached, at most."""
    slot = SLOT_PS // 10
    told_after = PAUSE_PS // 10 + 2 * US + reaction_ps  # the way there, and of frames back
    return 2 + told_after // slot  # itself, and one that the sender has begun by then


@pytest.mark.parametrize("reaction_ps", [0, 3 * US])
@pytest.mark.parametrize("missing", [0, 1])
def test_headroom_is_exactly_enough_or_one_frame_is_lost(
    fabric: Fabric, steer: Path, missing: int, reaction_ps: int
) -> None:
    """The way out stands still, so all that comes after xoff stays in the headroom."""
    frames = headroom_needed(reaction_ps=reaction_ps)
    config = PfcConfig((0,), xoff_bytes=5 * 976, headroom_bytes=(frames - missing) * 976)
    rig = Funnel(fabric, steer, config, drain_bps=GBIT // 100, reaction_ps=reaction_ps)
    rig.send(0, 0, 100)
    fabric.run_until(100 * US)
    stats = fabric.port_stats(rig.switch, 1)
    assert stats.pfc.peak_headroom_bytes[0] == (frames - missing) * 976
    assert stats.pfc.headroom_drops[0] == missing
    assert stats.drops == ({"headroom": 1} if missing else {})
    assert fabric.totals().conserved


def test_the_formula_covers_what_the_headroom_needs() -> None:
    """It counts frames of full size, which may have to be waited for on the way back."""
    for reaction_ps in (0, 3 * US):
        needed = headroom_needed(reaction_ps=reaction_ps) * 976
        given = pfc_headroom_bytes(10 * GBIT, US, frame_bytes=976, reaction_ps=reaction_ps)
        assert needed <= given <= needed + 2 * (976 + 24) + 24 * needed // 976


def test_a_pause_waits_for_the_frame_on_the_wire_and_for_no_other(
    fabric: Fabric, steer: Path
) -> None:
    """The switch is sending to the sender that it must pause, and more waits there."""
    config = PfcConfig((0,), xoff_bytes=0, headroom_bytes=10**6)
    rig = Funnel(fabric, steer, config, drain_bps=GBIT // 100, delay_ps=0)
    fabric.attach_memory(rig.switch, 8)
    slot = SLOT_PS // 10
    rig.send(0, 0, 10)
    # The second frame finds the first going out: at 2 slots the sender is to be paused.
    # From 1.5 slots on three frames, of 1.25 slots each, go back to it.
    for _ in range(3):
        fabric.send(rig.switch, 8, slot + slot // 2, s.frame(1, size=1226, priority=7))
    fabric.run_until(10 * US)
    back = fabric.receive(rig.senders[0], 0)
    wire = slot * 1250 // 1000
    starts = [slot + slot // 2, slot + slot // 2 + wire + PAUSE_PS // 10]
    assert [f.at_ps for f in back] == [
        starts[0] + wire,
        starts[1] + wire,
        starts[1] + 2 * wire,
    ]


def test_several_priorities_are_told_in_one_frame(fabric: Fabric, steer: Path) -> None:
    """What changes while a frame waits for the wire goes with it."""
    config = PfcConfig((0, 3), xoff_bytes=0, headroom_bytes=10**6)
    rig = Funnel(fabric, steer, config, drain_bps=GBIT // 100, delay_ps=0)
    fabric.attach_memory(rig.switch, 8)
    fabric.send(rig.switch, 8, 0, s.frame(1, size=1514))  # on the wire until 1.2304 us
    for size, dscp in ((60, 0), (60, 0), (60, 24), (60, 0)):
        rig.send(0, 0, 1, size, dscp)
    fabric.run_until(US)
    assert fabric.port_stats(rig.switch, 1).pfc.pausing == (0, 3)
    assert fabric.port_stats(rig.switch, 1).pfc.pauses_sent == (0,) * 8
    fabric.run_until(2 * US)
    stats = fabric.port_stats(rig.switch, 1)
    assert stats.pfc.pauses_sent == (1, 0, 0, 1, 0, 0, 0, 0)
    assert stats.tx_packets == 2
    assert fabric.nic_stats(rig.senders[0]).pfc.paused == (0, 3)


def test_the_threshold_can_be_a_part_of_what_is_free(fabric: Fabric, steer: Path) -> None:
    """alpha 1/2 of a shared pool P: with H held, xoff at H > (P - H) / 2, so at P / 3."""
    pool, headroom = 30_000, 20_000
    config = PfcConfig((0,), alpha=0.5, headroom_bytes=headroom)
    rig = Funnel(fabric, steer, config, drain_bps=GBIT // 100, buffer=(pool + headroom, 1.0))
    fabric.start_log(10)
    rig.send(0, 0, 100)
    fabric.run_until(100 * US)
    held = 0
    while (held + 1) * 976 <= (pool - held * 976) // 2:
        held += 1
    told = [r[0] for r in fabric.read_log()[0].tolist() if r[2] == LogKind.PFC_SENT]
    assert told == [(held + 2) * SLOT_PS // 10 + US]
    stats = fabric.port_stats(rig.switch, 1).pfc
    assert stats.peak_held_bytes[0] - stats.peak_headroom_bytes[0] == held * 976


def test_lossy_traffic_cannot_have_the_headroom(fabric: Fabric, steer: Path) -> None:
    """It fills the shared pool; then the lossless priority lives on its headroom alone."""
    needed = headroom_needed() * 976
    config = PfcConfig((0,), xoff_bytes=20_000, headroom_bytes=needed)
    rig = Funnel(
        fabric, steer, config, drain_bps=GBIT // 100, buffer=(2 * needed + 20_000, 256.0), senders=2
    )
    rig.send(1, 0, 200, dscp=40)  # priority 5, which is not lossless
    rig.send(0, 200 * US, 100)
    fabric.run_until(300 * US)
    first, second = (fabric.port_stats(rig.switch, port) for port in (1, 2))
    assert fabric.port_stats(rig.switch, 9).drops["buffer"] > 0
    assert fabric.port_stats(rig.switch, 9).queue_bytes <= 20_000 + needed
    assert first.drops == second.drops == {}
    assert first.pfc.pauses_sent[0] == 1
    assert first.pfc.peak_headroom_bytes[0] == first.pfc.peak_held_bytes[0] == needed
    assert second.pfc.pauses_sent == (0,) * 8


def test_a_queue_limit_does_not_drop_what_is_lossless(fabric: Fabric, steer: Path) -> None:
    config = PfcConfig((0,), xoff_bytes=50_000, headroom_bytes=50_000)
    rig = Funnel(fabric, steer, config, depth_bytes=5_000)
    rig.send(0, 0, 40)
    rig.send(0, 0, 40, dscp=40)
    fabric.run_until(10**9)
    drops = fabric.port_stats(rig.switch, 9).drops
    assert set(drops) == {"queue_bytes"}
    assert fabric.port_stats(rig.switch, 9).tx_packets == 80 - drops["queue_bytes"]


def test_one_class_of_a_host_waits_and_the_other_goes_on(fabric: Fabric, steer: Path) -> None:
    config = PfcConfig((0,), xoff_bytes=0, headroom_bytes=10**6)
    rig = Funnel(fabric, steer, config, drain_bps=GBIT // 100)
    rig.send(0, 0, 20)
    rig.send(0, 50 * US, 1, dscp=40)
    fabric.run_until(60 * US)
    nic = fabric.nic_stats(rig.senders[0])
    assert nic.pfc.paused == (0,)
    assert nic.queued_packets == 20 - fabric.port_stats(rig.switch, 1).rx_packets + 1
    assert fabric.port_stats(rig.switch, 1).pfc.pausing == (0,)
