"""What is counted during an incast's rounds, on either clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from controllers.capabilities import has_register
from experiments._incast import Counts, Incast
from experiments.base import ExperimentError
from testbed.compiler import check_file
from testbed.compiler.ast import ConstDecl, IntLiteral
from testbed.engine import NicStats, PortStats, Totals
from testbed.network.base import Network, program_of
from testbed.network.units import PS_PER_US


@dataclass(frozen=True)
class Snapshot:
    """The fabric's counters at one instant; they only grow."""

    totals: Totals
    packet_hops: int
    port: PortStats | None
    nics: Sequence[NicStats]

    @classmethod
    def of(cls, incast: Incast, network: Network) -> Snapshot:
        return cls(
            totals=network.fabric.totals(),
            packet_hops=network.packet_hops(),
            port=network.port_stats(incast.switch, incast.port_number),
            nics=[network.nic_stats(host) for host in network.hosts],
        )

    def nic_sum(self, name: str) -> int:
        return sum(getattr(nic, name) for nic in self.nics)


def difference(before: Snapshot, after: Snapshot) -> Counts:
    """What happened between two snapshots."""

    def nics(name: str) -> int:
        return after.nic_sum(name) - before.nic_sum(name)

    drops = {
        reason: count - before.totals.drops.get(reason, 0)
        for reason, count in after.totals.drops.items()
    }
    at_port = None
    if before.port is not None and after.port is not None:
        at_port = sum(after.port.drops.values()) - sum(before.port.drops.values())
    return Counts(
        drops_congested_port=at_port,
        nic_drops=nics("nic_drops"),
        drops_by_reason={reason: count for reason, count in sorted(drops.items()) if count},
        ecn_marks=nics("ce_received"),
        signals=nics("signals"),
        cached_signals=nics("cached_signals"),
        pause_us=nics("pause_ps") / PS_PER_US,
        packet_hops=after.packet_hops - before.packet_hops,
        ring_drops=after.totals.ring_drops - before.totals.ring_drops,
    )


def check_conservation(name: str, network: Network) -> None:
    """ExperimentError if packets are unaccounted for."""
    totals = network.fabric.totals()
    if not totals.conserved:
        raise ExperimentError(
            f"{name}: packets are unaccounted for, so no number can be trusted: "
            f"{totals.injected} injected + {totals.copies} copies, but {totals.delivered} "
            f"delivered + {totals.dropped} dropped + {totals.consumed} consumed + "
            f"{totals.queued} queued + {totals.in_flight} in flight"
        )


def signal_threshold(incast: Incast, network: Network, program: Path) -> int | None:
    """The depth in packets above which the congested port signals, for the picture.

    A controller's, else that of the program, ``program`` unless the switch has one
    of its own; None if the program sends no signals.
    """
    if not has_register(network.program_info(incast.switch), "sfc_threshold"):
        return None
    with network.client(incast.switch) as client:
        written: int = client.register_read("sfc_threshold", incast.port_number)
    return written or _constant(
        program_of(incast.topology, incast.switch, program), "DEFAULT_THRESHOLD"
    )


def _constant(source: Path, name: str) -> int | None:
    """The value of a program's constant, if it is written as a number."""
    for declaration in check_file(source).ast.declarations:
        if isinstance(declaration, ConstDecl) and declaration.name == name:
            value = declaration.initializer
            return value.number if isinstance(value, IntLiteral) else None
    return None
