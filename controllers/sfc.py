"""Source Flow Control's control plane: what p4/sfc.p4 cannot know by itself.

Per port: the time that a packet takes, above which depth senders are told to
pause, down to which depth a pause lets the queue drain, whether a host is there;
and the clone sessions on which signals go back. The interface is in the head of
``p4/sfc.p4``; the reasons for the defaults are in ``docs/sfc.md``.
"""

from __future__ import annotations

from dataclasses import dataclass

from controllers.routing import has_register
from testbed.network.base import Network
from testbed.network.topology import LinkSpec
from testbed.switch import Switch

SESSION_BASE = 256
SIGNAL_CLASS = 7  # the highest: signals overtake data
FRAME_BYTES = 1514
WIRE_OVERHEAD_BYTES = 24  # preamble, FCS, inter-frame gap
_PS_PER_S = 10**12
_REGISTERS = ("sfc_threshold", "sfc_target", "sfc_packet_time", "sfc_host_port")


@dataclass(frozen=True)
class SfcSettings:
    """Depths in full-sized packets; 0: the program's default."""

    threshold_packets: int = 0
    target_packets: int = 0
    stale_packet_times: int = 0


def install(network: Network, settings: SfcSettings | None = None) -> list[str]:
    """Configures every switch whose program is one for Source Flow Control.

    Returns their names; other programs are left alone. Raises ControlError.
    """
    settings = settings or SfcSettings()
    configured = []
    for name, switch in network.switches.items():
        if not all(has_register(switch, register) for register in _REGISTERS):
            continue
        for port, link, far in network.topology.ports(name):
            _configure(switch, port, link, far.node in network.topology.hosts, settings)
        configured.append(name)
    return configured


def packet_time_ticks(rate_bps: int, tick_ps: int) -> int:
    """Time of a full-sized frame on the wire in time stamp ticks, rounded up, at least 1."""
    bits = (FRAME_BYTES + WIRE_OVERHEAD_BYTES) * 8
    return max(1, -(-bits * _PS_PER_S // (rate_bps * tick_ps)))


def _configure(
    switch: Switch, port: int, link: LinkSpec, to_host: bool, settings: SfcSettings
) -> None:
    tick_ps = 1_000 if switch.program.info.timestamp_ns else 1_000_000
    packet_time = packet_time_ticks(link.rate_bps, tick_ps)
    switch.register_write("sfc_packet_time", port, packet_time)
    switch.register_write("sfc_threshold", port, settings.threshold_packets)
    switch.register_write("sfc_target", port, settings.target_packets)
    switch.register_write("sfc_host_port", port, int(to_host))
    if has_register(switch, "sfc_stale"):
        switch.register_write("sfc_stale", port, settings.stale_packet_times * packet_time)
    switch.clone_session(SESSION_BASE + port, [(port, 0)], class_of_service=SIGNAL_CLASS)
