"""Controllers: what a network's switches are told once they run."""

from __future__ import annotations

from controllers import ecn, routing, sfc
from testbed.network.base import Network

__all__ = ["install_defaults"]


def install_defaults(network: Network) -> None:
    """Routes; Source Flow Control where the program has it; ECN marking if the network has ECN.

    Raises ControlError.
    """
    routing.install_routes(network)
    sfc.install(network)
    if network.ecn:
        ecn.install(network)
