"""The traffic agents as an experiment uses them.

    receiver = TrafficReceiver(network, "h9")
    sender = TrafficSender(network, "h1")
    sender.connect(receiver, flow=1, message_bytes=262144, seed=1)
    sender.start(at_ns=clock.now_ns() + 50_000_000)
    sent, [received] = sender.wait(), receiver.collect(1)
    fct_ns = received.last_ns - sent.intended_ns

Times are CLOCK_MONOTONIC nanoseconds. Everything raises AgentError.
"""

from __future__ import annotations

from dataclasses import dataclass

from testbed.network.agent_process import AgentError
from testbed.network.hosted import HostedNetwork

CONNECT_TIMEOUT_S = 30.0
START_TIMEOUT_S = 30.0
MESSAGE_TIMEOUT_S = 60.0
# The agent's own timeout comes first: it can say more about the reason.
_MARGIN_S = 10.0


@dataclass(frozen=True)
class SentFlow:
    """A flow as its sender saw it; `timeouts` are expired retransmission timers."""

    flow: int
    intended_ns: int
    started_ns: int
    retransmits: int
    timeouts: int
    tail_loss_probes: int


@dataclass(frozen=True)
class ReceivedFlow:
    """A flow as its receiver saw it; intact: every byte is as it was sent."""

    flow: int
    bytes: int
    first_ns: int
    last_ns: int
    intact: bool


class TrafficReceiver:
    """A receiver on a host; it listens as soon as it is made."""

    def __init__(self, network: HostedNetwork, host: str) -> None:
        self.host = host
        self.address = network.hosts[host].ip
        self._agent = network.start_agent(host, "hosts.traffic", ["receiver"])
        answer = self._agent.request("listen", "listening", START_TIMEOUT_S, address=self.address)
        self.port: int = answer["port"]

    def collect(self, flows: int, timeout_s: float = MESSAGE_TIMEOUT_S) -> list[ReceivedFlow]:
        """The next `flows` flows that end, in the order in which they do."""
        answer = self._agent.request(
            "collect", "received", timeout_s + _MARGIN_S, flows=flows, timeout_s=timeout_s
        )
        return [ReceivedFlow(**flow) for flow in answer["flows"]]


class TrafficSender:
    """A sender on a host: one flow at a time."""

    def __init__(self, network: HostedNetwork, host: str) -> None:
        self.host = host
        self._network = network
        self._agent = network.start_agent(host, "hosts.traffic", ["sender"])
        self._timeout_s = MESSAGE_TIMEOUT_S

    def connect(
        self, receiver: TrafficReceiver, *, flow: int, message_bytes: int, seed: int
    ) -> None:
        """Opens a fresh connection and announces the message; returns when both ends are ready."""
        self.begin_connect(receiver, flow=flow, message_bytes=message_bytes, seed=seed)
        self.wait_connected()

    def begin_connect(
        self, receiver: TrafficReceiver, *, flow: int, message_bytes: int, seed: int
    ) -> None:
        """The first half of ``connect()``, for many senders at once."""
        self._agent.send(
            "connect",
            flow=flow,
            address=receiver.address,
            port=receiver.port,
            bytes=message_bytes,
            seed=seed,
            congestion_control=self._network.tcp.congestion_control,
            timeout_s=CONNECT_TIMEOUT_S,
        )

    def wait_connected(self) -> None:
        """The second half of ``connect()``."""
        try:
            self._agent.receive("connected", CONNECT_TIMEOUT_S + _MARGIN_S)
        except AgentError as error:
            # Where a program does not forward, this is what its author wants to know.
            drops = self._network.fabric.totals().drops
            counts = ", ".join(f"{count} {reason}" for reason, count in drops.items() if count)
            raise AgentError(f"{error}; drops in the fabric: {counts or 'none'}") from None

    def start(self, at_ns: int, timeout_s: float = MESSAGE_TIMEOUT_S) -> None:
        """Writes the message at `at_ns`; does not wait."""
        self._timeout_s = timeout_s
        self._agent.send("start", at_ns=at_ns, timeout_s=timeout_s)

    def wait(self) -> SentFlow:
        """Waits until the receiver has the message."""
        answer = self._agent.receive("sent", self._timeout_s + _MARGIN_S)
        return SentFlow(**{name: answer[name] for name in SentFlow.__dataclass_fields__})
