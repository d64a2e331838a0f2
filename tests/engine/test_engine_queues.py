"""The traffic manager: limits, priorities, DWRR, the shared buffer, probes."""

from __future__ import annotations

from collections import Counter

import pytest
import steer as s

from testbed.engine import EngineError, Fabric, QueueConfig

MBIT = 10**6
#: Serialisation of a 976-byte frame (1000 with overhead) at 100 Mbit/s.
SLOT_PS = 80_000_000


def slow(fabric: Fabric, switch: int, port: int = 2, **config: object) -> None:
    fabric.configure_port(switch, port, QueueConfig(rate_bps=100 * MBIT, **config))  # type: ignore[arg-type]


def burst(fabric: Fabric, switch: int, count: int, **frame: int) -> None:
    for _ in range(count):
        fabric.send(switch, 1, fabric.now_ps(), s.frame(2, size=976, **frame))


def test_packet_limit(fabric: Fabric, switch: int) -> None:
    slow(fabric, switch, depth_packets=10)
    burst(fabric, switch, 30)
    fabric.run_until(0)
    stats = fabric.port_stats(switch, 2)
    assert (stats.queue_packets, stats.queue_bytes) == (10, 9760)  # one is on the wire
    assert stats.drops == {"queue_packets": 19}
    fabric.run_until(100 * SLOT_PS)
    assert [f.at_ps for f in fabric.receive(switch, 2)] == [(i + 1) * SLOT_PS for i in range(11)]
    assert fabric.port_stats(switch, 2).peak_queue_bytes == 9760
    fabric.reset_stats()
    assert fabric.port_stats(switch, 2).peak_queue_bytes == 0


def test_byte_limit_is_per_priority(fabric: Fabric, switch: int) -> None:
    slow(fabric, switch, depth_bytes=3 * 976 + 975)
    burst(fabric, switch, 10)
    burst(fabric, switch, 10, priority=5)
    fabric.run_until(0)
    stats = fabric.port_stats(switch, 2)
    assert stats.queue_packets == 6
    assert stats.drops == {"queue_bytes": 13}


def test_strict_priority_does_not_preempt(fabric: Fabric, switch: int) -> None:
    slow(fabric, switch)
    for priority in (0, 3, 7, 1, 3):
        burst(fabric, switch, 1, priority=priority, note=priority, egress=s.REPORT)
    fabric.run_until(10**12)
    order = [s.report(f.data).note for f in fabric.receive(switch, 2)]
    assert order == [0, 7, 3, 3, 1]


def test_queue_metadata(fabric: Fabric, switch: int) -> None:
    """Depths are those of the packet's own priority; times are the program's unit."""
    slow(fabric, switch)
    burst(fabric, switch, 1)
    burst(fabric, switch, 3, priority=2, egress=s.REPORT)
    burst(fabric, switch, 2, priority=1, egress=s.REPORT)
    fabric.run_until(10**12)
    reports = [s.report(f.data) for f in fabric.receive(switch, 2)[1:]]
    assert [(r.priority, r.enq_qdepth, r.deq_qdepth) for r in reports] == [
        (2, 0, 2),
        (2, 1, 1),
        (2, 2, 0),
        (1, 0, 1),
        (1, 1, 0),
    ]
    # A report makes the frame 32 bytes longer on the wire, but not in the queue.
    slots_ns = [80_000 + i * (80_000 + 32 * 80) for i in range(5)]
    assert [r.deq_timedelta for r in reports] == slots_ns
    assert [r.egress_ns - r.ingress_ns for r in reports] == slots_ns


@pytest.mark.parametrize("sizes", [(976, 976), (200, 1400)])
def test_dwrr_shares_bytes_by_weight(fabric: Fabric, switch: int, sizes: tuple[int, int]) -> None:
    slow(fabric, switch, weights=(1, 1, 1, 1, 1, 1, 1, 3))
    for priority, size in zip((0, 7), sizes, strict=True):
        for _ in range(2000):
            frame = s.frame(2, size=size, priority=priority, payload=bytes([priority]))
            fabric.send(switch, 1, 0, frame)
    fabric.run_until(1000 * SLOT_PS)
    sent: Counter[int] = Counter()
    for f in fabric.receive(switch, 2):
        sent[f.data[s.HEADER_BYTES]] += f.length + 24
    # Within one round: 3 quanta of (max_frame + overhead) and a frame each.
    quantum = 1514 + 24
    assert abs(sent[7] - 3 * sent[0]) <= 2 * 3 * quantum + 2 * 1424
    assert sum(sent.values()) > 990_000


def test_dwrr_is_work_conserving(fabric: Fabric, switch: int) -> None:
    slow(fabric, switch, weights=(1, 1, 1, 1, 1, 1, 1, 100))
    burst(fabric, switch, 50)
    fabric.run_until(50 * SLOT_PS)
    assert len(fabric.receive(switch, 2)) == 50


def test_dwrr_saves_no_credit_while_idle(fabric: Fabric, switch: int) -> None:
    slow(fabric, switch, weights=(1,) * 8)
    for i in range(20):  # a small frame of priority 7, alone in its queue, 20 times
        for priority, size in ((0, 976), (0, 976), (7, 64)):
            fabric.send(switch, 1, i * SLOT_PS * 3, s.frame(2, size=size, priority=priority))
    fabric.run_until(70 * SLOT_PS)
    fabric.receive(switch, 2)
    for _ in range(20):
        burst(fabric, switch, 1, priority=0, note=0, egress=s.REPORT)
        burst(fabric, switch, 1, priority=7, note=7, egress=s.REPORT)
    fabric.run_until(200 * SLOT_PS)
    order = [s.report(f.data).note for f in fabric.receive(switch, 2)]
    first_round = order.index(0, order.index(7)) - order.index(7)
    assert first_round <= 2  # a quantum is one and a half of these frames


def test_dwrr_weights_are_checked(fabric: Fabric, switch: int) -> None:
    with pytest.raises(EngineError, match="weight of priority 3 is 0"):
        slow(fabric, switch, weights=(1, 1, 1, 0, 1, 1, 1, 1))
    with pytest.raises(EngineError, match="8 DWRR weights, not 2"):
        slow(fabric, switch, weights=(1, 1))


@pytest.mark.parametrize("alpha", [0.5, 1.0, 2.0])
@pytest.mark.parametrize("ports", [1, 2])
def test_dynamic_threshold(fabric: Fabric, switch: int, alpha: float, ports: int) -> None:
    """n saturated queues settle at alpha B / (1 + n alpha) each (Choudhury, Hahne)."""
    buffer_bytes = 100_000
    fabric.set_buffer(switch, buffer_bytes, alpha)
    for port in range(2, 2 + ports):
        slow(fabric, switch, port)
    for _ in range(400):
        for port in range(2, 2 + ports):
            fabric.send(switch, 1, 0, s.frame(port, size=976))
    fabric.run_until(0)
    ideal = alpha * buffer_bytes / (1 + ports * alpha)
    for port in range(2, 2 + ports):
        stats = fabric.port_stats(switch, port)
        # One frame of granularity for each queue that moves the threshold.
        assert abs(stats.queue_bytes - ideal) <= 976 * (1 + alpha) * ports
        assert stats.drops["buffer"] == 399 - stats.queue_packets
    held = fabric.totals().queued
    fabric.run_until(10**12)
    # What has left is free again: a second burst fares as the first did.
    for _ in range(400):
        for port in range(2, 2 + ports):
            fabric.send(switch, 1, 10**12, s.frame(port, size=976))
    fabric.run_until(10**12)
    assert fabric.totals().queued == held


def test_the_shared_buffer_is_never_overfull(fabric: Fabric, switch: int) -> None:
    """However large alpha is."""
    fabric.set_buffer(switch, 5000, 16.0)
    for port in (2, 3):
        slow(fabric, switch, port)
        for size in (976, 500, 300, 200, 100, 64) * 5:
            fabric.send(switch, 1, 0, s.frame(port, size=size))
    fabric.run_until(0)
    used = sum(fabric.port_stats(switch, port).queue_bytes for port in (2, 3))
    assert 5000 - 64 < used <= 5000


def test_a_switch_knows_what_all_its_queues_hold(fabric: Fabric, switch: int) -> None:
    """The peak is of the sum: not the sum of the ports' peaks, which come at other times."""
    for port in (2, 3):
        slow(fabric, switch, port)
    for at_ps, port in ((0, 2), (20 * SLOT_PS, 3)):
        for _ in range(6):
            fabric.send(switch, 1, at_ps, s.frame(port, size=976))
    fabric.run_until(2 * SLOT_PS)  # the third has begun, so three wait
    assert fabric.buffers_stats([switch]) == [(3 * 976, 5 * 976)]
    fabric.run_until(20 * SLOT_PS)
    assert fabric.buffers_stats([switch]) == [(5 * 976, 5 * 976)]
    assert sum(fabric.port_stats(switch, p).peak_queue_bytes for p in (2, 3)) == 10 * 976
    fabric.run_until(10**12)
    fabric.reset_stats()
    assert fabric.buffers_stats([switch, switch]) == [(0, 0)] * 2
    nic = fabric.add_nic("nic")
    with pytest.raises(EngineError, match="nic is a NIC: buffers are of switches"):
        fabric.buffers_stats([nic])


def test_probe_sees_every_change(fabric: Fabric, switch: int) -> None:
    slow(fabric, switch)
    fabric.start_probe(switch, 2, 1000)
    burst(fabric, switch, 4)
    fabric.run_until(10 * SLOT_PS)
    times, queued = fabric.read_probe(switch, 2)
    assert queued.tolist() == [0, 976, 1952, 2928, 1952, 976, 0]
    assert times.tolist() == [0, 0, 0, 0, SLOT_PS, 2 * SLOT_PS, 3 * SLOT_PS]
    assert fabric.read_probe(switch, 2)[0].size == 0


def test_a_full_probe_keeps_the_latest(fabric: Fabric, switch: int) -> None:
    slow(fabric, switch)
    fabric.start_probe(switch, 2, 4)
    burst(fabric, switch, 10)
    fabric.run_until(100 * SLOT_PS)
    assert fabric.read_probe(switch, 2)[1].tolist() == [2928, 1952, 976, 0]


def test_probes_change_nothing(fabric: Fabric, switch: int) -> None:
    slow(fabric, switch)
    burst(fabric, switch, 5)
    fabric.run_until(20 * SLOT_PS)
    before = fabric.totals().events
    fabric.start_probe(switch, 2, 64)
    burst(fabric, switch, 5)
    fabric.run_until(40 * SLOT_PS)
    assert fabric.totals().events == 2 * before


def test_unlimited_ports_do_not_wait(fabric: Fabric, switch: int) -> None:
    burst(fabric, switch, 20, egress=s.REPORT)
    fabric.run_until(0)
    reports = [s.report(f.data) for f in fabric.receive(switch, 2)]
    assert {(r.enq_qdepth, r.deq_qdepth, r.deq_timedelta) for r in reports} == {(0, 0, 0)}
    assert len(reports) == 20
