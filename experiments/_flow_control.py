"""What holds senders back beside their congestion control, by the name that a run gives it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from controllers import sfc
from testbed.network.base import Network
from testbed.network.flow_control import PfcSpec
from testbed.network.topology import Topology
from testbed.network.units import PS_PER_MS
from testbed.paths import p4_dir

# Where nothing is lost a timer can only be wrong, and what it sends again meets the same
# pauses. So lossless networks run with long ones: RoCE's NICs wait tens of milliseconds.
LOSSLESS_RTO_PS = 20 * PS_PER_MS


def _nothing(network: Network) -> None:
    """The scheme has installed all that there is."""


def _without_cache(network: Network) -> None:
    sfc.disable_cache(network)


def _as_it_is(topology: Topology) -> Topology:
    """The network has nothing that it lacks."""
    return topology


def _pause_priorities(topology: Topology) -> Topology:
    """Every port pauses the priority that connections use, which is then lossless."""
    return topology.with_flow_control(PfcSpec(priorities=(0,)))


def _pause_nics(topology: Topology) -> Topology:
    """No NIC knows signals, so that source switches turn them into PAUSE frames."""
    return topology.with_flow_control(None, nic="pfc")


@dataclass(frozen=True)
class FlowControl:
    """`program` is that of the switches, `prepare` gives a network what the kind needs
    (TopologyError if it cannot), and `install` changes what a scheme has installed.
    Retransmission timers are of `min_rto_ps` at least."""

    name: str
    summary: str
    program_name: str
    min_rto_ps: int = 0
    install: Callable[[Network], None] = _nothing
    prepare: Callable[[Topology], Topology] = _as_it_is

    @property
    def program(self) -> Path:
        return p4_dir() / self.program_name

    @property
    def signals(self) -> bool:
        """Whether switches send Source Flow Control's signals."""
        return self.program_name == "sfc.p4"


FLOW_CONTROLS: dict[str, FlowControl] = {
    kind.name: kind
    for kind in (
        FlowControl("none", "nothing: a queue that is full drops", "forward.p4"),
        FlowControl("sfc", "Source Flow Control", "sfc.p4"),
        FlowControl(
            "sfc-nocache",
            "Source Flow Control without the cache of the senders' switches",
            "sfc.p4",
            install=_without_cache,
        ),
        FlowControl(
            "sfc-pfc",
            "Source Flow Control whose signals pause all of a NIC: it knows PAUSE frames only",
            "sfc.p4",
            prepare=_pause_nics,
        ),
        FlowControl(
            "pfc",
            "priority-based flow control (802.1Qbb) hop by hop: nothing is dropped",
            "forward.p4",
            min_rto_ps=LOSSLESS_RTO_PS,
            prepare=_pause_priorities,
        ),
    )
}
