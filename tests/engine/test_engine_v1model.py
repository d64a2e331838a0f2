"""Clone, multicast, resubmit, recirculate, truncate, drops: as simple_switch."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
import steer as s

from testbed.engine import EngineError, Fabric, Frame, LinkConfig, QueueConfig


def run(fabric: Fabric, switch: int, frame: bytes) -> dict[int, list[Frame]]:
    """Sends one frame into port 1; what came out, by port."""
    fabric.send(switch, 1, fabric.now_ps(), frame)
    fabric.run_until(fabric.now_ps() + 10**9)
    out = {port: fabric.receive(switch, port) for port in range(1, 5)}
    return {port: frames for port, frames in out.items() if frames}


def test_unicast(fabric: Fabric, switch: int) -> None:
    frame = s.frame(3, payload=b"unharmed", egress=s.REPORT, note=9)
    out = run(fabric, switch, frame)
    (got,) = out.pop(3)
    assert not out
    assert got.data[62:] == frame[30:]
    r = s.report(got.data)
    assert (r.instance_type, r.ingress_port, r.egress_port) == (s.NORMAL, 1, 3)
    assert (r.packet_length, r.note, r.unkept) == (100, 9, 9)
    assert fabric.counter_read(switch, 0, 1) == [(1, 100)]


def test_headers_grow_and_growing_past_the_largest_frame_is_a_drop(
    fabric: Fabric, switch: int
) -> None:
    out = run(fabric, switch, s.frame(2, size=1514 - 32, extra=32))
    assert out[2][0].length == 1514
    assert out[2][0].data[30:62] == b"\xee" * 32
    assert run(fabric, switch, s.frame(2, size=1514 - 31, extra=32)) == {}
    assert fabric.totals().drops == {"mtu": 1}


@pytest.mark.parametrize(
    ("frame", "reason"),
    [
        (s.frame(2, ingress=s.INGRESS_DROP), "program_ingress"),
        (s.frame(2, egress=s.EGRESS_DROP), "program_egress"),
        (s.frame(77), "no_port"),
        (s.frame(510), "no_port"),
        (bytes(20), "parser"),
        (s.frame(2, ingress=s.MULTICAST, group=8), "no_group"),
    ],
)
def test_drops(fabric: Fabric, switch: int, frame: bytes, reason: str) -> None:
    assert run(fabric, switch, frame) == {}
    assert fabric.totals().drops == {reason: 1}


def test_multicast(fabric: Fabric, switch: int) -> None:
    fabric.set_multicast(switch, 5, [(2, 10), (3, 11), (3, 12)])
    out = run(fabric, switch, s.frame(4, ingress=s.MULTICAST, group=5, egress=s.REPORT))
    seen = [(port, s.report(f.data).rid) for port, fs in out.items() for f in fs]
    assert seen == [(2, 10), (3, 11), (3, 12)]
    types = {s.report(f.data).instance_type for fs in out.values() for f in fs}
    assert types == {s.REPLICATED}
    assert fabric.totals().copies == 2
    fabric.set_multicast(switch, 5, [])
    assert run(fabric, switch, s.frame(4, ingress=s.MULTICAST, group=5)) == {}


def test_multicast_beats_drop(fabric: Fabric, switch: int) -> None:
    fabric.set_multicast(switch, 5, [(2, 0)])
    out = run(fabric, switch, s.frame(2, ingress=s.MULTICAST | s.INGRESS_DROP, group=5))
    assert list(out) == [2]


def test_ingress_clone_is_the_original_packet(fabric: Fabric, switch: int) -> None:
    """It is parsed anew: what ingress changed in headers is not in the clone."""
    fabric.set_clone_session(switch, 7, [(3, 99)], class_of_service=6)
    frame = s.frame(
        2, ingress=s.INGRESS_CLONE, session=7, note=42, egress=s.REPORT, payload=b"tail"
    )
    out = run(fabric, switch, frame)
    (clone,), (original,) = out[3], out[2]
    r = s.report(clone.data)
    assert (r.instance_type, r.rid, r.priority) == (s.CLONE_I2E, 99, 6)
    assert (r.note, r.unkept, r.packet_length) == (42, 0, 100)
    assert clone.data[:30] == frame[:30]  # counter still 0
    assert original.data[19] == 1  # counted by ingress
    assert clone.data[62:66] == original.data[62:66] == b"tail"


def test_a_dropped_packet_is_still_cloned(fabric: Fabric, switch: int) -> None:
    fabric.set_clone_session(switch, 1, [(3, 0)])
    out = run(fabric, switch, s.frame(2, ingress=s.INGRESS_CLONE | s.INGRESS_DROP, session=1))
    assert list(out) == [3]
    fabric.set_clone_session(switch, 1, [(4, 0)])
    out = run(fabric, switch, s.frame(2, egress=s.EGRESS_CLONE | s.EGRESS_DROP, session=1))
    assert list(out) == [4]


def test_egress_clone_has_the_headers_of_egress(fabric: Fabric, switch: int) -> None:
    fabric.set_clone_session(switch, 1, [(3, 5), (4, 6)])
    out = run(
        fabric, switch, s.frame(2, egress=s.EGRESS_CLONE | s.REPORT, session=1, note=3, extra=4)
    )
    assert [len(out[port]) for port in (2, 3, 4)] == [1, 1, 1]
    r = s.report(out[4][0].data, extra=4)
    assert (r.instance_type, r.rid, r.egress_port) == (s.CLONE_E2E, 6, 4)
    assert (r.note, r.unkept) == (3, 0)
    assert out[3][0].data[19] == 1  # ingress counted it before


def test_clone_session_truncates(fabric: Fabric, switch: int) -> None:
    fabric.set_clone_session(switch, 1, [(3, 0)], packet_bytes=64)
    out = run(fabric, switch, s.frame(2, size=900, ingress=s.INGRESS_CLONE, session=1))
    assert (out[3][0].length, out[2][0].length) == (64, 900)


def test_clone_without_a_session_is_counted(fabric: Fabric, switch: int) -> None:
    out = run(fabric, switch, s.frame(2, ingress=s.INGRESS_CLONE, session=3))
    assert list(out) == [2]
    totals = fabric.totals()
    assert (totals.copies, totals.drops) == (1, {"no_group": 1})


def test_a_clone_that_clones_itself_ends(fabric: Fabric, switch: int) -> None:
    fabric.set_clone_session(switch, 1, [(3, 0)])
    out = run(fabric, switch, s.frame(2, egress=s.EGRESS_CLONE_ALWAYS, session=1))
    assert len(out[3]) == 64
    assert fabric.totals().drops == {"loop": 1}


def test_resubmit_starts_over_with_the_preserved_field(fabric: Fabric, switch: int) -> None:
    frame = s.frame(2, ingress=s.RESUBMIT, note=17, egress=s.REPORT)
    out = run(fabric, switch, frame)
    (got,) = out[2]
    assert got.data[19] == 1  # the first run's count is gone with its headers
    r = s.report(got.data)
    assert (r.note, r.unkept, r.ingress_port) == (17, 0, 1)
    assert fabric.counter_read(switch, 0, 1) == [(2, 200)]
    totals = fabric.totals()
    assert (totals.packet_hops, totals.recirculated) == (1, 1)


def test_recirculate_starts_over_with_the_packet_that_left(fabric: Fabric, switch: int) -> None:
    frame = s.frame(2, egress=s.RECIRCULATE | s.REPORT, note=17, extra=8)
    (got,) = run(fabric, switch, frame)[2]
    assert got.data[19] == 2
    assert got.data[30:38] == b"\xee" * 8  # the second run's; the first's is payload now
    r = s.report(got.data, extra=8)
    assert (r.note, r.packet_length, r.ingress_port) == (17, 108, 0)
    assert got.data[70:78] == b"\xee" * 8
    assert got.length == 100 + 8 + 8 + 32
    assert fabric.totals().packet_hops == 1


def test_endless_resubmission_is_bounded(fabric: Fabric, switch: int) -> None:
    assert run(fabric, switch, s.frame(2, ingress=s.RESUBMIT_ALWAYS)) == {}
    totals = fabric.totals()
    assert (totals.recirculated, totals.drops) == (64, {"loop": 1})


@pytest.mark.parametrize("where", ["ingress", "egress"])
def test_truncate(fabric: Fabric, switch: int, where: str) -> None:
    frame = {
        "ingress": s.frame(2, size=500, ingress=s.INGRESS_TRUNCATE, truncate=80),
        "egress": s.frame(2, size=500, egress=s.EGRESS_TRUNCATE, truncate=80),
    }[where]
    (got,) = run(fabric, switch, frame)[2]
    assert (got.length, got.data[30:]) == (80, frame[30:80])
    longer = s.frame(2, size=60, ingress=s.INGRESS_TRUNCATE, truncate=80)
    assert run(fabric, switch, longer)[2][0].length == 60


def test_truncation_ends_with_the_pass_that_asked_for_it(fabric: Fabric, switch: int) -> None:
    egress = s.RECIRCULATE | s.EGRESS_TRUNCATE | s.REPORT
    (got,) = run(fabric, switch, s.frame(2, size=200, egress=egress, truncate=100, extra=32))[2]
    assert s.report(got.data, extra=32).packet_length == 100
    assert got.length == 100 + 32 + 32


def chain(fabric: Fabric, steer: Path, length: int) -> tuple[int, int]:
    """Switches in a row, memory on port 1 of the first and 2 of the last."""
    nodes = [fabric.add_switch(f"s{i}", steer) for i in range(length)]
    for a, b in pairwise(nodes):
        fabric.add_link((a, 2), (b, 1), LinkConfig(rate_bps=10**9))
    fabric.attach_memory(nodes[0], 1)
    fabric.attach_memory(nodes[-1], 2)
    return nodes[0], nodes[-1]


def test_each_switch_counts_resubmissions_anew(fabric: Fabric, steer: Path) -> None:
    first, last = chain(fabric, steer, 70)
    fabric.send(first, 1, 0, s.frame(2, ingress=s.RESUBMIT))
    fabric.run_until(10**10)
    assert len(fabric.receive(last, 2)) == 1
    assert fabric.totals().recirculated == 70


def test_headers_that_grow_at_every_hop(fabric: Fabric, steer: Path) -> None:
    """More than the headroom in all; one switch's truncation ends with it."""
    first, last = chain(fabric, steer, 9)
    egress = s.REPORT | s.EGRESS_TRUNCATE
    frame = s.frame(2, size=200, egress=egress, truncate=150, extra=20, payload=b"head")
    fabric.send(first, 1, 0, frame)
    fabric.run_until(10**10)
    (got,) = fabric.receive(last, 2)
    assert got.length == 150 + 8 * 52
    tail = got.data[30 + 9 * 52 :]
    assert tail == frame[30 : 30 + len(tail)]
    assert len(tail) == 150 - 82


def test_simulated_payload_takes_time_and_room_but_no_bytes(fabric: Fabric, switch: int) -> None:
    fabric.configure_port(switch, 2, QueueConfig(rate_bps=10**8))
    fabric.set_clone_session(switch, 1, [(3, 0)])
    head = s.frame(2, size=64, ingress=s.INGRESS_CLONE, session=1, extra=12)
    for _ in range(2):
        fabric.send(switch, 1, 0, head, length=964)
    fabric.run_until(0)
    assert fabric.port_stats(switch, 2).queue_bytes == 976
    fabric.run_until(10**10)
    for port, length in ((2, 976), (3, 964)):
        frames = fabric.receive(switch, port)
        assert [(f.length, len(f.data)) for f in frames] == [(length, length - 900)] * 2
    fabric.send(switch, 1, 0, head[:30] + b"x" * 10, length=200)
    short = s.frame(3, size=64, egress=s.EGRESS_TRUNCATE, truncate=100)
    fabric.send(switch, 1, 0, short, length=800)
    fabric.run_until(2 * 10**10)
    assert [(f.length, len(f.data)) for f in fabric.receive(switch, 3)] == [(200, 40), (100, 64)]
    with pytest.raises(EngineError, match="a frame of 63 bytes cannot store 64"):
        fabric.send(switch, 1, 0, head, length=63)


def test_a_clone_to_the_port_it_came_from_waits_its_turn(fabric: Fabric, switch: int) -> None:
    fabric.configure_port(switch, 2, QueueConfig(rate_bps=10**8))
    fabric.set_clone_session(switch, 1, [(2, 0)])
    frame = s.frame(2, size=944, egress=s.EGRESS_CLONE | s.REPORT, session=1)
    out = run(fabric, switch, frame)  # each leaves with 32 bytes of report more
    first, second = out[2]
    assert (first.at_ps, s.report(first.data).instance_type) == (80_000_000, s.NORMAL)
    assert (second.at_ps, s.report(second.data).instance_type) == (
        80_000_000 + (second.length + 24) * 80_000,
        s.CLONE_E2E,
    )


def test_an_exhausted_pool_drops_and_recovers(
    make_fabric: Callable[..., Fabric], steer: Path
) -> None:
    fabric = make_fabric(max_packets=4)
    node = fabric.add_switch("s1", steer)
    for port in (1, 2, 3):
        fabric.attach_memory(node, port)
    fabric.set_multicast(node, 1, [(2, 0), (3, 0), (2, 1)])
    fabric.configure_port(node, 2, QueueConfig(rate_bps=10**6))
    fabric.configure_port(node, 3, QueueConfig(rate_bps=10**6))
    for _ in range(6):
        fabric.send(node, 1, 0, s.frame(0, ingress=s.MULTICAST, group=1))
    fabric.run_until(10**13)
    totals = fabric.totals()
    assert totals.conserved
    assert totals.drops["pool"] > 0
    assert totals.queued == totals.in_flight == 0
    assert fabric.pool_use() == (0, 4)


def test_what_groups_and_sessions_refuse(fabric: Fabric, switch: int) -> None:
    with pytest.raises(EngineError, match="groups are 1 to 65535, not 0"):
        fabric.set_multicast(switch, 0, [(1, 0)])
    with pytest.raises(EngineError, match="class of service is 0 to 7, not 8"):
        fabric.set_clone_session(switch, 1, [(1, 0)], class_of_service=8)
    nic = fabric.add_nic("h1")
    with pytest.raises(EngineError, match="h1 is a NIC, not a switch"):
        fabric.set_multicast(nic, 1, [(1, 0)])


def test_loading_what_is_no_program(fabric: Fabric, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="cannot be loaded"):
        fabric.add_switch("s1", tmp_path / "none.so")
