"""ECN marking in the switches, for programs with the registers of common/forwarding.p4.

A step, as RFC 3168's and DCTCP's switches mark (:func:`install`), or a ramp, as DCQCN's
do (:func:`install_red`).
"""

from __future__ import annotations

from dataclasses import dataclass

from controllers.capabilities import switches_with
from testbed.network.base import Network
from testbed.network.units import PS_PER_S, PS_PER_US
from testbed.p4runtime.client import Client

DEFAULT_THRESHOLD_PACKETS = 20  # as DCTCP (Alizadeh et al., 2010) has it at 1 Gbit/s
FRAME_BYTES = 1514
_REGISTERS = ("ecn_threshold", "ecn_red_from", "ecn_red_slope")


@dataclass(frozen=True)
class RedMarking:
    """Marks at random from one depth on, and every packet from another on.

    Depths are times that a port needs to send them, because thresholds scale with the
    rate: the defaults come to 400 and 1600 KB at 100 Gbit/s, 100 and 400 KB at 25, which
    are those of HPCC's evaluation (Li et al., SIGCOMM 2019). Just below the second
    depth ``most_ppm`` of a million packets are marked.
    """

    from_ps: int = 32 * PS_PER_US
    all_from_ps: int = 128 * PS_PER_US
    most_ppm: int = 200_000

    def __post_init__(self) -> None:
        if not 0 <= self.from_ps < self.all_from_ps:
            raise ValueError("random marking begins below the depth from which all are marked")
        if not 0 <= self.most_ppm <= 1_000_000:
            raise ValueError(f"a share is 0 to 1,000,000 of a million, not {self.most_ppm}")

    def packets(self, rate_bps: int) -> tuple[int, int]:
        """Both depths in full frames at a port of that rate."""
        from_packets = _packets(self.from_ps, rate_bps)
        return from_packets, max(from_packets + 1, _packets(self.all_from_ps, rate_bps))


def install(network: Network, threshold_packets: int = DEFAULT_THRESHOLD_PACKETS) -> list[str]:
    """Marks from `threshold_packets` in a queue on, at every port; 0: never.

    Returns the switches whose program can. Raises ControlError.
    """
    configured = switches_with(network, "ecn_threshold")
    for name in configured:
        with network.client(name) as client, client.batch():
            for port, _, _ in network.topology.ports(name):
                client.register_write("ecn_threshold", port, threshold_packets)
    return configured


def install_red(network: Network, marking: RedMarking | None = None) -> list[str]:
    """Marks by a ramp at every port, by its link's rate.

    Returns the switches whose program can. Raises ControlError.
    """
    marking = marking or RedMarking()
    configured = switches_with(network, *_REGISTERS)
    for name in configured:
        with network.client(name) as client, client.batch():
            for port, link, _ in network.topology.ports(name):
                _mark_by_ramp(client, port, marking, link.rate_bps)
    return configured


def _mark_by_ramp(client: Client, port: int, marking: RedMarking, rate_bps: int) -> None:
    from_packets, all_from_packets = marking.packets(rate_bps)
    per_packet = marking.most_ppm * 2**32 // (1_000_000 * (all_from_packets - from_packets))
    client.register_write("ecn_threshold", port, all_from_packets)
    client.register_write("ecn_red_from", port, from_packets)
    client.register_write("ecn_red_slope", port, min(per_packet, 2**32 - 1))


def _packets(time_ps: int, rate_bps: int) -> int:
    return time_ps * rate_bps // (8 * FRAME_BYTES * PS_PER_S)
