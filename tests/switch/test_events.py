"""What a switch tells its controllers, and frames between the two, on both clocks."""

from __future__ import annotations

import queue

import pytest

from testbed.engine import Clock
from testbed.switch import ControlError
from testbed.switch.entities import DigestEvent, Event, EventsLost, PacketIn
from testbed.switch.errors import ErrorCode
from tests.switch.controlled import CPU_PORT, US, controlled, frame, running

WAIT_S = 10.0


def test_a_controller_hears_of_events_at_their_times() -> None:
    with controlled() as made:
        heard: list[tuple[int, Event]] = []
        end = made.switch.subscribe(lambda event: heard.append((made.fabric.now_ps(), event)))
        made.fabric.send(made.node, 0, 5 * US, frame(2, a=3, x=700))
        made.fabric.send(made.node, 0, 6 * US, frame(1, a=4))
        made.fabric.run_until(10 * US)
        assert heard == [
            (5 * US, DigestEvent(5 * US, made.switch.program.info.digests[0], (3, 700))),
            (6 * US, PacketIn(6 * US, frame(1, a=4))),
        ]
        end()
        made.fabric.send(made.node, 0, 11 * US, frame(2))
        made.fabric.run_until(12 * US)
        assert len(heard) == 2


def test_what_happened_before_a_controller_came_is_told_when_it_comes() -> None:
    with controlled() as made:
        made.out(2, a=9)
        heard: list[Event] = []
        made.switch.subscribe(heard.append)
        made.fabric.run_until(US)
        assert heard == [DigestEvent(0, made.switch.program.info.digests[0], (9, 0))]


def test_digests_of_a_program_that_was_replaced_are_not_taken_for_its_heirs() -> None:
    """They wait in the engine while the switch gets another program, which numbers its
    own; frames need no number."""
    with controlled() as made:
        made.out(2, a=9)
        made.out(1, a=4)
        made.switch.replace_program(made.switch.program)
        made.out(2, a=8)
        heard: list[Event] = []
        made.switch.subscribe(heard.append)
        made.fabric.run_until(US)
        digest = made.switch.program.info.digests[0]
        assert heard == [DigestEvent(0, digest, (8, 0)), PacketIn(0, frame(1, a=4))]


def test_a_write_at_an_event_takes_effect_after_the_control_delay() -> None:
    """A learning switch: what follows the first packet within the delay is not known yet."""
    with controlled(delay_ps=100 * US) as made:

        def learn(event: Event) -> None:
            assert isinstance(event, DigestEvent)
            made.switch.insert("aged", {"a": event.values[0]}, "mark", {"value": 50})

        made.switch.subscribe(learn)
        made.fabric.run_until(US)
        made.fabric.send(made.node, 0, 2 * US, frame(2, a=1))
        for at_us in (101, 103):
            made.fabric.send(made.node, 0, at_us * US, frame(3, a=1))
        made.fabric.run_until(200 * US)
        marks = [data[3] for _, data in made.received()]
        assert marks == [0, 0, 50]


def test_frames_to_and_from_the_cpu_port_are_conserved() -> None:
    with controlled() as made:
        heard: list[Event] = []
        made.switch.subscribe(heard.append)
        made.switch.packet_out(frame(2, a=1))
        made.switch.packet_out(frame(1))
        made.fabric.run_until(US)
        assert [port for port, _ in made.received()] == [1]
        assert [type(event) for event in heard] == [DigestEvent, PacketIn]
        totals = made.fabric.totals()
        assert totals.conserved
        assert (totals.injected, totals.copies) == (0, 2)
        assert (totals.delivered, totals.consumed) == (1, 1)


@pytest.mark.slow
def test_frames_that_nobody_takes_are_counted_as_drops() -> None:
    with controlled() as made:
        count = 300_000  # records of 36 bytes, of which 8 MiB wait
        made.fabric.bench_forward(made.node, 0, [frame(1)], count)
        totals = made.fabric.totals()
        assert totals.conserved
        assert totals.consumed > 0
        assert totals.drops == {"controller": count - totals.consumed}
        heard: list[Event] = []
        made.switch.subscribe(heard.append)
        made.fabric.run_until(US)
        assert sum(isinstance(event, PacketIn) for event in heard) == totals.consumed
        (lost,) = (event for event in heard if isinstance(event, EventsLost))
        assert lost == EventsLost(0, count - totals.consumed)


def test_a_controllers_header_fits_in_front_of_the_largest_frame() -> None:
    with controlled() as made:
        heard: list[Event] = []
        made.switch.subscribe(heard.append)
        largest = frame(1).ljust(1514, b"x")
        made.switch.packet_out(largest + bytes(256))  # what it leaves by is the CPU port
        made.switch.packet_out(frame(0).ljust(1515, b"x"))
        made.fabric.run_until(US)
        assert heard == [PacketIn(0, largest + bytes(256))]
        assert made.received() == []
        assert made.fabric.totals().drops == {"mtu": 1}


def test_without_a_cpu_port_there_is_no_packet_out() -> None:
    with controlled() as made:
        with pytest.raises(ControlError, match=f"the CPU port of s1 is {CPU_PORT} already"):
            made.switch.set_cpu_port(254)
        with pytest.raises(ControlError, match="has 1 to 1770 bytes, not 0"):
            made.switch.packet_out(b"")


def test_a_port_with_an_interface_is_no_cpu_port() -> None:
    with controlled() as made:
        other = made.fabric.add_switch("s2", made.switch.program.pipeline)
        made.fabric.attach_memory(other, 7)
        second = type(made.switch)(made.fabric, other, made.switch.program, "s2")
        with pytest.raises(ControlError, match="port 7 of s2 is attached already"):
            second.set_cpu_port(7)
        with pytest.raises(ControlError, match="s2 has no CPU port") as refused:
            second.packet_out(frame(1))
        assert refused.value.code is ErrorCode.FAILED_PRECONDITION


def test_live_events_come_by_themselves() -> None:
    with controlled(Clock.LIVE) as made:
        heard: queue.SimpleQueue[Event] = queue.SimpleQueue()
        made.switch.subscribe(heard.put)
        with running(made):
            made.switch.packet_out(frame(1, a=8))
            event = heard.get(timeout=WAIT_S)
            assert isinstance(event, PacketIn)
            assert event.frame == frame(1, a=8)
            for a in range(100):
                made.switch.packet_out(frame(2, a=a))
            seen = [heard.get(timeout=WAIT_S) for _ in range(100)]
            assert [e.values[0] for e in seen if isinstance(e, DigestEvent)] == list(range(100))
        assert made.fabric.totals().conserved


def test_a_live_listener_that_fails_does_not_end_the_others(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with controlled(Clock.LIVE) as made:
        heard: queue.SimpleQueue[Event] = queue.SimpleQueue()

        def fail_once(event: Event) -> None:
            heard.put(event)
            if heard.qsize() == 1:
                raise ValueError("listener")

        made.switch.subscribe(fail_once)
        with running(made):
            made.switch.packet_out(frame(1))
            made.switch.packet_out(frame(1))
            for _ in range(2):
                heard.get(timeout=WAIT_S)
        assert "a listener failed" in caplog.text
