"""The traffic agents in a network's hosts."""

from __future__ import annotations

import pytest

from hosts.traffic import control
from hosts.traffic.control import TrafficReceiver, TrafficSender
from testbed.network.agent_process import AgentError
from testbed.network.live import LiveNetwork
from testbed.paths import p4_dir
from topologies import dumbbell

pytestmark = [pytest.mark.live, pytest.mark.slow]


def test_a_connection_that_fails_tells_what_was_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a controller there are no routes."""
    monkeypatch.setattr(control, "CONNECT_TIMEOUT_S", 1.0)
    with LiveNetwork(dumbbell(), p4_dir() / "forward.p4") as network:
        receiver, sender = TrafficReceiver(network, "h3"), TrafficSender(network, "h1")
        with pytest.raises(AgentError, match=r"within 1 s.*; drops in the fabric: \d+ program_"):
            sender.connect(receiver, flow=1, message_bytes=1, seed=1)
