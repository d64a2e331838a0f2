"""ECN marking in the switches, for programs with the register `ecn_threshold`."""

from __future__ import annotations

from controllers.routing import has_register
from testbed.network.base import Network

DEFAULT_THRESHOLD_PACKETS = 20  # as DCTCP (Alizadeh et al., 2010) has it at 1 Gbit/s


def install(network: Network, threshold_packets: int = DEFAULT_THRESHOLD_PACKETS) -> list[str]:
    """Marks from `threshold_packets` in a queue on, at every port; 0: never.

    Returns the switches whose program can. Raises ControlError.
    """
    configured = []
    for name in network.topology.switches:
        if has_register(network.program_info(name), "ecn_threshold"):
            with network.client(name) as client, client.batch():
                for port, _, _ in network.topology.ports(name):
                    client.register_write("ecn_threshold", port, threshold_packets)
            configured.append(name)
    return configured
