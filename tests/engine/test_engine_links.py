"""Links and the clock: store and forward to the picosecond, loss, MTU, order."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import steer as s

from testbed.engine import EngineError, Fabric, LinkConfig, QueueConfig, binding

US = 10**6
OVERHEAD = 24


def pair(fabric: Fabric, steer: Path, link: LinkConfig) -> tuple[int, int, int]:
    """memory 1 [a] 2 -- link -- 1 [b] 2 memory; returns a, b and the link."""
    a, b = fabric.add_switch("a", steer), fabric.add_switch("b", steer)
    fabric.attach_memory(a, 1)
    fabric.attach_memory(b, 2)
    return a, b, fabric.add_link((a, 2), (b, 1), link)


@pytest.mark.parametrize("rate_bps", [100_000_000, 10**9, 10**11, 7, 999_999_937])
def test_departures_of_a_busy_period_carry_the_remainder(
    fabric: Fabric, steer: Path, rate_bps: int
) -> None:
    """The k-th frame arrives floor(bits so far / rate) + delay after the start."""
    a, b, _ = pair(fabric, steer, LinkConfig(rate_bps=rate_bps, delay_ps=3 * US))
    sizes = [64, 65, 1514, 777, 100, 101, 1000, 1313] * 4
    start = 5 * US
    for size in sizes:
        fabric.send(a, 1, start, s.frame(2, size=size))
    fabric.run_until(10**18)
    bits = 0
    expected = []
    for size in sizes:
        bits += 8 * (size + OVERHEAD)
        expected.append(start + bits * 10**12 // rate_bps + 3 * US)
    assert [f.at_ps for f in fabric.receive(b, 2)] == expected


def test_an_idle_wire_starts_anew(fabric: Fabric, steer: Path) -> None:
    rate = 700_000_000  # 6/7 ps is left over, which must not reach the next frame
    a, b, _ = pair(fabric, steer, LinkConfig(rate_bps=rate))
    one = 8 * (100 + OVERHEAD) * 10**12 // rate
    for start in (0, 10 * US, 20 * US):
        fabric.send(a, 1, start, s.frame(2))
    fabric.run_until(100 * US)
    assert [f.at_ps for f in fabric.receive(b, 2)] == [
        start + one for start in (0, 10**7, 2 * 10**7)
    ]


def test_three_hops_store_and_forward(fabric: Fabric, steer: Path) -> None:
    """n links in a row: the sum of their serialisations and delays."""
    nodes = [fabric.add_switch(f"s{i}", steer) for i in range(4)]
    rates, delays = (10**8, 10**9, 10**10), (US, 20 * US, 300)
    for i, (rate, delay) in enumerate(zip(rates, delays, strict=True)):
        fabric.add_link((nodes[i], 2), (nodes[i + 1], 1), LinkConfig(rate, delay))
    fabric.attach_memory(nodes[0], 1)
    fabric.attach_memory(nodes[3], 2)
    fabric.send(nodes[0], 1, 0, s.frame(2, size=1000))
    fabric.run_until(10**12)
    latency = sum(8 * 1024 * 10**12 // rate for rate in rates) + sum(delays)
    (frame,) = fabric.receive(nodes[3], 2)
    assert frame.at_ps == latency
    assert fabric.totals().packet_hops == 4


def test_loss_is_binomial_and_repeats_with_the_seed(
    make_fabric: Callable[..., Fabric], steer: Path
) -> None:
    def losses(seed: int) -> tuple[int, list[int]]:
        fabric = make_fabric(seed=seed)
        a, b, _ = pair(fabric, steer, LinkConfig(rate_bps=10**10, loss_ppm=200_000))
        for i in range(5000):
            fabric.send(a, 1, i * US, s.frame(2, size=64))
        fabric.run_until(10**13)
        return fabric.totals().drops["link_loss"], [f.at_ps for f in fabric.receive(b, 2)]

    lost, times = losses(7)
    # 5000 draws at 0.2: mean 1000, standard deviation 28.3; six of them either way.
    assert 830 < lost < 1170
    assert losses(7) == (lost, times)
    assert losses(8) != (lost, times)


def test_loss_of_everything_and_of_nothing(fabric: Fabric, steer: Path) -> None:
    a, b, _ = pair(fabric, steer, LinkConfig(loss_ppm=1_000_000))
    for _ in range(100):
        fabric.send(a, 1, 0, s.frame(2))
    fabric.run_until(US)
    assert fabric.receive(b, 2) == []
    assert fabric.port_stats(a, 2).drops == {"link_loss": 100}


def test_mtu(fabric: Fabric, steer: Path) -> None:
    a, b, _ = pair(fabric, steer, LinkConfig(rate_bps=10**9, mtu=500))
    for size in (500, 501):
        fabric.send(a, 1, 0, s.frame(2, size=size))
    fabric.run_until(10**12)
    assert [f.length for f in fabric.receive(b, 2)] == [500]
    assert fabric.totals().drops == {"mtu": 1}


def test_a_link_that_goes_down_loses_what_is_on_it(fabric: Fabric, steer: Path) -> None:
    a, b, link = pair(fabric, steer, LinkConfig(rate_bps=10**9, delay_ps=100 * US))
    fabric.send(a, 1, 0, s.frame(2))
    fabric.run_until(50 * US)
    assert fabric.totals().in_flight == 1
    fabric.set_link_up(link, False)
    fabric.send(a, 1, 60 * US, s.frame(2))
    fabric.run_until(200 * US)
    assert fabric.totals().drops == {"link_down": 2}
    fabric.set_link_up(link, True)
    fabric.send(a, 1, 300 * US, s.frame(2))
    fabric.run_until(500 * US)
    assert len(fabric.receive(b, 2)) == 1


def test_equal_times_keep_the_order_in_which_they_were_asked_for(
    fabric: Fabric, switch: int
) -> None:
    for i in range(300):
        fabric.send(switch, 1 + i % 2, US, s.frame(3, note=i % 256, payload=bytes([i % 256])))
    fabric.run_until(US)
    received = [f.data[s.HEADER_BYTES] for f in fabric.receive(switch, 3)]
    assert received == [i % 256 for i in range(300)]


def test_times_come_in_order_whatever_the_order_of_asking(fabric: Fabric, switch: int) -> None:
    times = [(i * 7919) % 1009 for i in range(1009)]
    for at in times:
        fabric.send(switch, 1, at, s.frame(2))
    fabric.run_until(2000)
    assert [f.at_ps for f in fabric.receive(switch, 2)] == sorted(times)


def test_run_until_includes_its_end_and_time_does_not_go_back(fabric: Fabric, switch: int) -> None:
    fabric.send(switch, 1, 10, s.frame(2))
    fabric.send(switch, 1, 11, s.frame(2))
    assert fabric.next_event_ps() == 10
    fabric.run_until(10)
    assert len(fabric.receive(switch, 2)) == 1
    assert fabric.now_ps() == 10
    fabric.run_until(100)
    assert fabric.next_event_ps() is None
    with pytest.raises(EngineError, match="does not go back to 99 ps"):
        fabric.run_until(99)
    with pytest.raises(EngineError, match="106 days"):
        fabric.run_until(2**63 - 1)
    fabric.send(switch, 1, 5, s.frame(2))  # in the past: enters now
    fabric.run_until(100)
    assert [f.at_ps for f in fabric.receive(switch, 2)] == [11, 100]


def test_an_endless_loop_can_be_interrupted(fabric: Fabric, steer: Path) -> None:
    """A frame that turns between two unlimited links: time stands still, but the
    call comes back to Python, where Ctrl-C works."""
    a, b = fabric.add_switch("a", steer), fabric.add_switch("b", steer)
    fabric.attach_memory(a, 1)
    link = fabric.add_link((a, 2), (b, 2), LinkConfig())
    fabric.send(a, 1, 0, s.frame(2))
    library = binding.library()
    assert library.tb_run_some(fabric._e, US, 1000) == 1
    assert fabric.totals().events == 1000
    fabric.set_link_up(link, False)
    fabric.run_until(US)
    assert fabric.totals().drops == {"link_down": 1}


def test_the_port_rate_replaces_the_links(fabric: Fabric, steer: Path) -> None:
    a, b, _ = pair(fabric, steer, LinkConfig(rate_bps=10**10))
    fabric.configure_port(a, 2, QueueConfig(rate_bps=10**8))
    fabric.send(a, 1, 0, s.frame(2, size=976))
    fabric.run_until(10**12)
    assert fabric.receive(b, 2)[0].at_ps == 1000 * 80_000


@pytest.mark.parametrize(("sent_ps", "late_ps"), [(50 * US, 50 * US), (90 * US, 40 * US)])
def test_a_late_frame_makes_those_behind_it_late(
    fabric: Fabric, steer: Path, sent_ps: int, late_ps: int, tmp_path: Path
) -> None:
    """A frame of time 0 enters at 50 us and keeps the wire until 130 us. One behind
    it is late by as much, or by as long as it waited if that is less."""
    switch = fabric.add_switch("s1", steer)
    sender, *receivers = (fabric.add_nic(name) for name in ("h1", "h2", "h3"))
    fabric.attach_memory(sender, 0)
    fabric.add_link((sender, 0), (switch, 1), LinkConfig(rate_bps=10**8))
    for port, nic in enumerate(receivers, start=2):
        fabric.add_link((switch, port), (nic, 0), LinkConfig())
        fabric.attach_memory(nic, 0)
        fabric.start_capture(nic, 0, tmp_path / f"{port}.pcapng", host_side=True)
    fabric.run_until(50 * US)
    fabric.send(sender, 0, 0, s.frame(2, size=976))
    fabric.send(sender, 0, sent_ps, s.frame(3, size=976))
    fabric.run_until(10**12)
    found = [fabric.capture_stats(nic, 0, host_side=True).max_late_ps for nic in receivers]
    assert found == [50 * US, late_ps]


def test_what_links_refuse(fabric: Fabric, switch: int) -> None:
    nic = fabric.add_nic("h1")
    good = LinkConfig(rate_bps=10**9)
    for a, b, config, sentence in [
        ((switch, 1), (nic, 0), good, "port 1 of s1 is attached"),
        ((switch, 511), (nic, 0), good, "s1 cannot have port 511: ports are 0 to 510"),
        ((switch, 5), (nic, 1), good, "NIC h1 has one port, number 0, not 1"),
        ((switch, 5), (9, 0), good, "there is no node 9: nodes are 0 to 1"),
        ((switch, 5), (switch, 5), good, "cannot be linked to itself"),
        ((switch, 5), (nic, 0), LinkConfig(delay_ps=-1), "at least 0 ps, not -1"),
        ((switch, 5), (nic, 0), LinkConfig(delay_ps=10**16), "an hour., not 10000000000000000"),
        ((switch, 5), (nic, 0), LinkConfig(loss_ppm=1_000_001), "not 1000001"),
        ((switch, 5), (nic, 0), LinkConfig(mtu=9000), "max_frame, 1514, not 9000"),
    ]:
        with pytest.raises(EngineError, match=sentence):
            fabric.add_link(a, b, config)
    with pytest.raises(EngineError, match="no link -1: this fabric has 0"):
        fabric.set_link_up(-1, False)
    fabric.add_link((switch, 5), (nic, 0), good)
    with pytest.raises(EngineError, match="port 5 of s1 is linked already"):
        fabric.add_link((switch, 5), (switch, 6), good)
    with pytest.raises(EngineError, match="port 5 of s1 is linked: it cannot be attached"):
        fabric.attach_memory(switch, 5)
