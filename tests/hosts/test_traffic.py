"""The traffic agents against each other over loopback: no network needed."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from hosts.traffic import message
from hosts.traffic.kernel_tcp import ExpiredTimers, expired_timers, timers_of
from testbed.agents import now_ns
from testbed.network.agent_process import AgentError, AgentProcess

TIMEOUT_S = 30


def start(role: str, tmp_path: Path) -> AgentProcess:
    return AgentProcess(
        role,
        [sys.executable, "-m", "hosts.traffic", role],
        environment=os.environ,
        log=tmp_path / f"{role}.log",
    )


@pytest.fixture
def agents(tmp_path: Path) -> Iterator[tuple[AgentProcess, AgentProcess, int]]:
    """(sender, receiver, the port that the receiver listens on)"""
    sender, receiver = start("sender", tmp_path), start("receiver", tmp_path)
    try:
        answer = receiver.request("listen", "listening", TIMEOUT_S, address="127.0.0.1")
        yield sender, receiver, answer["port"]
    finally:
        sender.stop()
        receiver.stop()


def connect(sender: AgentProcess, port: int, *, flow: int, length: int) -> None:
    sender.request(
        "connect",
        "connected",
        TIMEOUT_S,
        flow=flow,
        address="127.0.0.1",
        port=port,
        bytes=length,
        seed=1,
        congestion_control="reno",
        timeout_s=10,
    )


@pytest.mark.parametrize("length", [1, 1000, 262_144, 3_000_001])
@pytest.mark.slow
def test_a_message_arrives_whole_and_is_timed(
    agents: tuple[AgentProcess, AgentProcess, int], length: int
) -> None:
    sender, receiver, port = agents
    connect(sender, port, flow=7, length=length)
    at_ns = now_ns() + 50_000_000
    sent = sender.request("start", "sent", TIMEOUT_S, at_ns=at_ns, timeout_s=10)
    [received] = receiver.request("collect", "received", TIMEOUT_S, flows=1, timeout_s=10)["flows"]
    assert sent["flow"] == received["flow"] == 7
    assert received["bytes"] == length
    assert received["intact"]
    assert sent["intended_ns"] == at_ns
    assert at_ns <= sent["started_ns"] < received["first_ns"] <= received["last_ns"] < now_ns()


def test_rounds_follow_each_other(agents: tuple[AgentProcess, AgentProcess, int]) -> None:
    sender, receiver, port = agents
    for flow in range(3):
        connect(sender, port, flow=flow, length=10_000)
        sender.request("start", "sent", TIMEOUT_S, at_ns=now_ns(), timeout_s=10)
    flows = receiver.request("collect", "received", TIMEOUT_S, flows=3, timeout_s=10)["flows"]
    assert [flow["flow"] for flow in flows] == [0, 1, 2]
    assert all(flow["intact"] for flow in flows)


def test_a_damaged_message_is_noticed(agents: tuple[AgentProcess, AgentProcess, int]) -> None:
    _, receiver, port = agents
    data = bytearray(message.payload(1, 5, 1000))
    announced = message.Preamble(5, len(data), message.digest(data))
    data[500] ^= 1
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(announced.encode())
        assert connection.recv(1) == message.READY
        connection.sendall(data)
    [flow] = receiver.request("collect", "received", TIMEOUT_S, flows=1, timeout_s=10)["flows"]
    assert flow["bytes"] == 1000
    assert not flow["intact"]


def test_a_message_that_ends_short_is_noticed(
    agents: tuple[AgentProcess, AgentProcess, int],
) -> None:
    _, receiver, port = agents
    data = message.payload(1, 5, 1000)
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(message.Preamble(5, 2000, message.digest(data)).encode())
        assert connection.recv(1) == message.READY
        connection.sendall(data)
    [flow] = receiver.request("collect", "received", TIMEOUT_S, flows=1, timeout_s=10)["flows"]
    assert flow["bytes"] == 1000
    assert not flow["intact"]


def test_payloads_repeat_by_seed_and_differ_by_flow() -> None:
    assert message.payload(1, 2, 100) == message.payload(1, 2, 100)
    assert message.payload(1, 2, 100) != message.payload(1, 3, 100)
    assert message.payload(1, 2, 100) != message.payload(2, 2, 100)


def test_a_wait_is_bounded_and_says_what_for(
    agents: tuple[AgentProcess, AgentProcess, int],
) -> None:
    _, receiver, _ = agents
    with pytest.raises(AgentError, match=r"receiver: 0 of 1 flows ended within 0.1 s"):
        receiver.request("collect", "received", TIMEOUT_S, flows=1, timeout_s=0.1)


def test_an_agent_that_fails_is_one_sentence_and_a_log(tmp_path: Path) -> None:
    sender = start("sender", tmp_path)
    try:
        with pytest.raises(AgentError) as failed:
            connect(sender, 1, flow=1, length=1)  # nothing listens on port 1
        assert "Connection refused" in str(failed.value)
        assert str(sender.log) in str(failed.value)
        assert "\n" not in str(failed.value)
    finally:
        sender.stop()
    assert "Traceback" in sender.log.read_text()


def test_an_agent_that_dies_is_noticed(tmp_path: Path) -> None:
    sender = start("sender", tmp_path)
    try:
        os.kill(sender.pid, 9)
        with pytest.raises(AgentError, match="ended"):
            sender.request("start", "sent", TIMEOUT_S, at_ns=0, timeout_s=1)
    finally:
        sender.stop()


def test_an_agent_that_says_nothing_is_given_up(tmp_path: Path) -> None:
    sender = start("sender", tmp_path)
    try:
        with pytest.raises(AgentError, match=r"no 'connected' within 0\.2 s"):
            sender.receive("connected", 0.2)
    finally:
        sender.stop()


def test_timers_are_read_by_their_names() -> None:
    netstat = (
        "TcpExt: SyncookiesSent TCPLossProbes TCPTimeouts\n"
        "TcpExt: 1 7 3\n"
        "IpExt: InNoRoutes\n"
        "IpExt: 0\n"
    )
    assert timers_of(netstat) == ExpiredTimers(timeouts=3, tail_loss_probes=7)
    now = expired_timers()  # this kernel has both
    assert now.timeouts >= 0 and now.tail_loss_probes >= 0


def test_a_kernel_without_these_counters_is_told_of() -> None:
    with pytest.raises(RuntimeError, match="no TcpExt counters"):
        timers_of("IpExt: InNoRoutes\nIpExt: 0\n")
