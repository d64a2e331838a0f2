"""Control operations: tables, registers, counters, errors, and the live clock's
command queue from other threads."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import steer as s

from testbed.engine import Clock, EngineError, Fabric, LinkConfig, QueueConfig
from tests.waiting import wait_until


def test_registers(fabric: Fabric, switch: int) -> None:
    fabric.register_write(switch, 0, 2, [7, 2**32 - 1])
    assert fabric.register_read(switch, 0) == [0, 0, 7, 2**32 - 1, 0, 0, 0, 0]
    assert fabric.register_read(switch, 0, 3, 1) == [2**32 - 1]
    with pytest.raises(EngineError, match="register 0 of s1 has cells 0 to 7, not 7 to 8"):
        fabric.register_read(switch, 0, 7, 2)
    with pytest.raises(EngineError, match="has no register 1"):
        fabric.register_read(switch, 1)
    with pytest.raises(EngineError, match="holds 0 to 4294967295"):
        fabric.register_write(switch, 0, 0, [2**32])


def test_counters(fabric: Fabric, switch: int) -> None:
    fabric.counter_write(switch, 0, 3, [(5, 6), (7, 8)])
    assert fabric.counter_read(switch, 0, 2, 4) == [(0, 0), (5, 6), (7, 8), (0, 0)]
    with pytest.raises(EngineError, match="counter 0 of s1 has cells 0 to 511"):
        fabric.counter_read(switch, 0, 512)


def test_tables(fabric: Fabric, switch: int) -> None:
    ones = [0xFFFF]
    fabric.table_insert(switch, 0, [1], ones, 0, 3, [9])
    fabric.table_insert(switch, 0, [2], ones, 0, 3)
    with pytest.raises(EngineError, match="ports has an entry with this match already") as e:
        fabric.table_insert(switch, 0, [1], ones, 0, 3)
    assert e.value.code == 17
    fabric.table_modify(switch, 0, [1], ones, 0, 4, [9])
    fabric.table_delete(switch, 0, [1], ones)
    assert fabric.table_count(switch, 0) == 1
    with pytest.raises(EngineError, match="ports has no entry with this match"):
        fabric.table_delete(switch, 0, [1], ones)
    with pytest.raises(EngineError, match="1 key words and up to 1 argument words"):
        fabric.table_insert(switch, 0, [1, 2], ones, 0, 3)
    with pytest.raises(EngineError, match="s1 has no table 5: its program has 1"):
        fabric.table_count(switch, 5)
    fabric.table_set_default(switch, 0, 1, [4])
    for i in range(3, 18):
        fabric.table_insert(switch, 0, [i], ones, 0, 3)
    with pytest.raises(EngineError, match="ports is full: its size is 16"):
        fabric.table_insert(switch, 0, [99], ones, 0, 3)


def test_meters_are_checked(fabric: Fabric, switch: int) -> None:
    fabric.configure_meter(switch, 0, 3, 1000, 100, 2000, 200)
    with pytest.raises(EngineError, match="meter 0 of s1 has cells 0 to 3, not 4 to 4"):
        fabric.configure_meter(switch, 0, 4, 1000, 100, 2000, 200)
    with pytest.raises(EngineError, match=f"a meter's pbs is at most {2**48 - 1}, not {2**48}"):
        fabric.configure_meter(switch, 0, 3, 1000, 100, 2000, 2**48)


def test_frame_sizes_and_ports_are_checked(fabric: Fabric, switch: int) -> None:
    for size in (0, 1515):
        with pytest.raises(EngineError, match=f"a frame has 1 to 1514 bytes, not {size}"):
            fabric.send(switch, 1, 0, bytes(size))
    with pytest.raises(EngineError, match="s1 has no port 9"):
        fabric.send(switch, 9, 0, bytes(60))
    with pytest.raises(EngineError, match="port 1 of s1 is attached already"):
        fabric.attach_memory(switch, 1)
    with pytest.raises(EngineError, match="no probe was started on port 1 of s1"):
        fabric.read_probe(switch, 1)


def test_a_closed_fabric_says_so(make_fabric: Callable[..., Fabric]) -> None:
    fabric = make_fabric()
    fabric.close()
    fabric.close()
    with pytest.raises(EngineError, match="the fabric is closed"):
        fabric.totals()
    with pytest.raises(EngineError, match="max_frame is 64 to 65535 bytes, not 10"):
        make_fabric(max_frame=10)


def test_a_program_with_larger_packets_may_come_while_frames_are_in_flight(
    make_fabric: Callable[..., Fabric], steer: Path
) -> None:
    fabric = make_fabric()
    nics = [fabric.add_nic(name) for name in ("h1", "h2")]
    for nic in nics:
        fabric.attach_memory(nic, 0)
    fabric.add_link((nics[0], 0), (nics[1], 0), LinkConfig(delay_ps=1000))
    fabric.send(nics[0], 0, 10, bytes(range(60)))
    fabric.send(nics[0], 0, 500, bytes(range(100)))
    fabric.run_until(100)
    fabric.add_switch("s1", steer)
    fabric.run_until(2000)
    assert [frame.data for frame in fabric.receive(nics[1], 0)] == [
        bytes(range(60)),
        bytes(range(100)),
    ]


@pytest.fixture
def live(make_fabric: Callable[..., Fabric], steer: Path) -> tuple[Fabric, int]:
    """A live fabric with one switch and memory ports 1 and 2, running."""
    fabric = make_fabric(Clock.LIVE)
    node = fabric.add_switch("s1", steer)
    for port in (1, 2):
        fabric.attach_memory(node, port)
    fabric.start()
    return fabric, node


def test_live_frames_take_their_time(live: tuple[Fabric, int]) -> None:
    """In model time exactly, whatever the wall clock does meanwhile."""
    fabric, node = live
    fabric.stop()
    fabric.configure_port(node, 2, QueueConfig(rate_bps=10**8))
    at_ps = fabric.now_ps() + 10**12  # a second: surely all three are in by then
    for _ in range(3):
        fabric.send(node, 1, at_ps, s.frame(2, size=976))
    fabric.start()
    wait_until(lambda: fabric.totals().delivered == 3, "three frames")
    times = [f.at_ps for f in fabric.receive(node, 2)]
    assert [t - times[0] for t in times] == [0, 80_000_000, 160_000_000]
    assert times[0] == at_ps + 80_000_000
    fabric.stop()
    lateness = fabric.lateness()
    assert lateness.packets == 3
    assert 0 <= lateness.p50_ps <= lateness.p99_ps <= lateness.p999_ps <= lateness.max_ps


def test_commands_from_many_threads(live: tuple[Fabric, int]) -> None:
    fabric, node = live
    threads, rounds = 4, 200
    errors: list[BaseException] = []

    def work(cell: int) -> None:
        try:
            for i in range(rounds):
                fabric.register_write(node, 0, cell, [i])
                assert fabric.register_read(node, 0, cell, 1) == [i]
                fabric.send(node, 1, 0, s.frame(2))
                if i % 50 == 0:  # an error belongs to the thread that made it
                    with pytest.raises(EngineError, match=f"not {10 + cell} to {10 + cell}"):
                        fabric.register_read(node, 0, 10 + cell, 1)
        except BaseException as error:
            errors.append(error)

    workers = [threading.Thread(target=work, args=(cell,)) for cell in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert not errors
    wait_until(lambda: fabric.totals().delivered == threads * rounds, "all frames")
    fabric.stop()
    assert fabric.totals().conserved
    assert fabric.pool_use()[0] == 0
    assert fabric.register_read(node, 0, 0, 4) == [rounds - 1] * 4


def test_a_live_control_operation_sees_the_wall_clocks_time(live: tuple[Fabric, int]) -> None:
    """Not the time of the last event: nothing has ever happened in this fabric."""
    fabric, node = live
    for running in (True, False):
        time.sleep(0.01)
        before_ps = fabric.now_ps()
        fabric.start_probe(node, 2, 16)
        after_ps = fabric.now_ps()
        [at_ps], [queued] = fabric.read_probe(node, 2)
        assert before_ps <= at_ps <= after_ps
        assert queued == 0
        if running:
            fabric.stop()


def test_a_live_fabric_stops_and_starts_again(live: tuple[Fabric, int]) -> None:
    fabric, node = live
    with pytest.raises(EngineError, match="runs already"):
        fabric.start()
    with pytest.raises(EngineError, match="for the virtual clock"):
        fabric.run_until(10**12)
    fabric.stop()
    fabric.stop()
    fabric.start()
    fabric.send(node, 1, 0, s.frame(2))
    wait_until(lambda: fabric.totals().delivered == 1, "a frame after the second start")
    fabric.stop()


def test_a_virtual_fabric_has_no_live_thread(fabric: Fabric) -> None:
    with pytest.raises(EngineError, match="virtual"):
        fabric.start()
    fabric.stop()


def test_an_order_to_stop_that_comes_too_late_does_not_stop_the_next_run(
    live: tuple[Fabric, int],
) -> None:
    """The loop ended by itself just as somebody was stopping it."""
    fabric, node = live
    fabric.stop()
    fabric._c.tb_live_stop(fabric._e)
    fabric.start()
    fabric.send(node, 1, 0, s.frame(2))
    wait_until(lambda: fabric.totals().delivered == 1, "a frame after the second start")
    fabric.stop()
