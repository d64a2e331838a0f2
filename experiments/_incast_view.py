"""A glance at a running incast, for whoever watches it."""

from __future__ import annotations

from collections.abc import Callable

from experiments._incast import Incast
from experiments.base import Glance
from testbed.network.base import Network
from testbed.network.units import PS_PER_MS, PS_PER_S


def glance_at(incast: Incast, network: Network) -> Callable[[], Glance]:
    """What to call for a glance, from any thread. On the live clock it costs the
    engine two control operations, a few microseconds."""
    fabric = network.fabric
    hosts = (*incast.senders, incast.receiver)
    nodes = [network.node(host) for host in hosts]

    def glance() -> Glance:
        port = network.port_stats(incast.switch, incast.port_number)
        nics = dict(zip(hosts, fabric.nics_stats(nodes), strict=True))
        return Glance(
            at_s=fabric.now_ps() / PS_PER_S,
            port=incast.port,
            queue_bytes=port.queue_bytes if port else None,
            peak_queue_bytes=port.peak_queue_bytes if port else None,
            buffer_bytes=incast.buffer_bytes,
            drops=sum(port.drops.values() if port else ())
            + sum(nic.nic_drops for nic in nics.values()),
            signals=sum(nic.signals + nic.cached_signals for nic in nics.values()),
            waiting_bytes={host: nics[host].queued_bytes for host in incast.senders},
            pause_ms={host: nics[host].pause_ps / PS_PER_MS for host in incast.senders},
        )

    return glance
