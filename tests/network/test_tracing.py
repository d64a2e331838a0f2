"""What a running network answers to `testbed trace SWITCH`; no privilege is needed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from testbed.engine import Clock, EngineError, Fabric
from testbed.network.errors import NetworkError
from testbed.network.tracing import ProgramSource, TraceServer, ask, running, socket_name
from testbed.switch import Switch, build_program
from testbed.switch.matcher import build_matcher

ROUTER = Path(__file__).parents[1] / "cli/trace/router.p4"
HEADERS = "0800000001000800000001110800 4500001c0001000040110000 0a000101"


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("testbed.network.tracing.state_directory", lambda: tmp_path)
    return tmp_path


@pytest.fixture
def switch(state: Path) -> Iterator[Switch]:
    """A switch that is served as the network `abc`."""
    with Fabric(Clock.VIRTUAL) as fabric:
        program = build_program(ROUTER, optimize="-O0")
        node = fabric.add_switch("s1", program.pipeline)
        for port in range(4):
            fabric.attach_memory(node, port)
        made = Switch(fabric, node, program, "s1")
        source = ProgramSource(ROUTER, (), {"A": "1"})
        path = state / socket_name("abc")
        server = TraceServer(fabric, {"s1": made}, lambda name: source, path)
        try:
            yield made
        finally:
            server.close()


@contextmanager
def traffic(switch: Switch, *destinations: str) -> Iterator[None]:
    """Frames to these addresses, again and again."""
    ended = threading.Event()

    def send() -> None:
        at_ps = 0
        while not ended.wait(0.01):
            for destination in destinations:
                at_ps = max(at_ps + 1000, switch.fabric.now_ps())
                frame = bytes.fromhex(f"{HEADERS} {destination} 0000")
                switch.fabric.send(switch.node, 3, at_ps, frame)
                switch.fabric.run_until(at_ps)

    sender = threading.Thread(target=send)
    sender.start()
    try:
        yield
    finally:
        ended.set()
        sender.join()


def test_picked_packets_come_with_the_entries_of_their_time(switch: Switch) -> None:
    assert running() == "abc"
    (source,) = ask("abc", {"ask": "switch", "switch": "s1"})
    assert (source["program"], source["defines"]) == (str(ROUTER), {"A": "1"})
    matcher = build_matcher(ROUTER, "ipv4.dst_addr == 10.0.2.2").pipeline
    request = {"ask": "pick", "switch": "s1", "matcher": str(matcher), "count": 1}
    with traffic(switch, "0a000203", "0a000202"):
        (before,) = ask("abc", request)
        switch.insert("routes", {"dst_addr": "10.0.0.0/8"}, "drop")
        (after,) = ask("abc", request)
    assert before["port"] == after["port"] == 3
    assert before["frame"].endswith("0a0002020000")
    (held,) = (t["entries"] for t in before["snapshot"]["tables"])
    assert held == []
    (held,) = (t["entries"] for t in after["snapshot"]["tables"])
    assert held == [
        {
            "match": {"hdr.ipv4.dst_addr": [0x0A000000, 8]},
            "run": ["RouterIngress.drop", {}],
            "priority": None,
        }
    ]


def test_hanging_up_ends_the_picking(switch: Switch) -> None:
    matcher = build_matcher(ROUTER, "true").pipeline
    request = {"ask": "pick", "switch": "s1", "matcher": str(matcher), "count": 4096}
    with traffic(switch, "0a000202"):
        answers = ask("abc", request)
        assert next(answers)["port"] == 3
        answers.close()  # type: ignore[attr-defined]
    for _ in range(100):
        try:
            switch.fabric.start_picking(switch.node, matcher, 1)
        except EngineError:
            threading.Event().wait(0.05)
        else:
            return
    pytest.fail("the frames are still being picked")


def test_refusals(switch: Switch, state: Path) -> None:
    with pytest.raises(NetworkError, match="no switch is called s9; there are s1"):
        list(ask("abc", {"ask": "switch", "switch": "s9"}))
    with pytest.raises(NetworkError, match="no running network is called xyz; there are abc"):
        running("xyz")
    request = {"ask": "pick", "switch": "s1", "matcher": "none.so", "count": 1}
    with pytest.raises(NetworkError, match="cannot be loaded"):
        list(ask("abc", request))
    wrong = [{}, {"ask": "pick", "switch": "s1"}, []]
    for request in wrong:  # type: ignore[assignment]
        with pytest.raises(NetworkError):
            list(ask("abc", request))


def test_without_a_network(state: Path) -> None:
    with pytest.raises(NetworkError, match="no network runs here; start one"):
        running()
    with pytest.raises(NetworkError, match="the network does not answer"):
        list(ask("abc", {"ask": "switch", "switch": "s1"}))
