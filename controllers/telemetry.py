"""In-band telemetry: what p4/common/telemetry.p4 must know of its ports."""

from __future__ import annotations

from controllers.capabilities import has_register
from testbed.network.base import Network
from testbed.switch import ControlError

RATE_UNIT_BPS = 100_000_000
MOST_RATE_BPS = 65_535 * RATE_UNIT_BPS


def install(network: Network) -> None:
    """Lets every port write its link's rate, queue and bytes sent into packets that ask.

    Raises ControlError: a program writes no telemetry, or a link has a rate that the
    records cannot tell.
    """
    for name in network.topology.switches:
        info = network.program_info(name)
        if not has_register(info, "int_rate"):
            raise ControlError(
                f"the program of {name} ({info.source}) writes no telemetry,"
                " which HPCC needs; include common/telemetry.p4 and compile with -D INT"
            )
        with network.client(name) as client, client.batch():
            for port, link, far in network.topology.ports(name):
                if link.rate_bps % RATE_UNIT_BPS or not 0 < link.rate_bps <= MOST_RATE_BPS:
                    raise ControlError(
                        f"the link of {name} and {far.node} has {link.rate_bps} bit/s; telemetry"
                        " tells multiples of 100 Mbit/s up to 6.5 Tbit/s"
                    )
                client.register_write("int_rate", port, link.rate_bps // RATE_UNIT_BPS)
