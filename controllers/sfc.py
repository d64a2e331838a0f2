"""Source Flow Control's control plane: what p4/sfc.p4 cannot know by itself.

Depths follow from the links. A pause is computed for a queue as it is, begins half
a round trip later at the source, and what is sent after it needs the other half to
be back: a queue that is to drain to less than a round trip's worth of packets has
run empty by then. So that is the target.
Signals go out above twice that, so that a pause is worth its signal. Where a round
trip holds no more packets than the program's own defaults, as at 100 Mbit/s, those
stay: what a user writes into the program then counts.

A queue goes on growing for a round trip after the first signals, which were computed
before. A sender that still sends is told again when what it was told ends too early by
the time that the port needs from threshold to target: so a pause that is over finds the
queue below the threshold, with room for what is sent until the next signals act.

Per port: the time that a packet takes, above which depth senders are told to
pause, down to which depth a pause lets the queue drain, whether a host is there, and
how its NIC counts time if it knows no signals but PAUSE frames; and the clone
sessions on which signals go back. The interface is in the head of
``p4/sfc.p4``; the reasons for the defaults are in ``docs/sfc.md``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from controllers.capabilities import switches_with
from testbed.network.base import Network
from testbed.network.paths import slowest_from
from testbed.network.topology import Topology
from testbed.network.units import PS_PER_S
from testbed.p4runtime.client import Client

SESSION_BASE = 256
SIGNAL_CLASS = 7  # the highest: signals overtake data
FRAME_BYTES = 1514
WIRE_OVERHEAD_BYTES = 24  # preamble, FCS, inter-frame gap
TARGET_PACKETS = 3  # p4/sfc.p4: DEFAULT_TARGET
THRESHOLD_PACKETS = 8  # p4/sfc.p4: DEFAULT_THRESHOLD
QUANTUM_BITS = 512  # IEEE 802.3, 31B: what times in PAUSE frames count
MOST_QUANTA = 0xFFFF
NANOSECONDS_BELOW_PS = 10_000_000  # a packet time of fewer than 10 us needs finer time stamps
_REGISTERS = ("sfc_threshold", "sfc_target", "sfc_packet_time", "sfc_host_port")


@dataclass(frozen=True)
class SfcSettings:
    """Depths in full-sized packets; 0: by the links, or the program's default.

    ``stale_packet_times``: for how many times of a full-sized packet a reading of a port's
    queue holds; none that is older sends a signal (p4/sfc.p4: ``sfc_stale``).
    """

    threshold_packets: int = 0
    target_packets: int = 0
    stale_packet_times: int = 0


def install(network: Network, settings: SfcSettings | None = None) -> list[str]:
    """Configures every switch whose program is one for Source Flow Control.

    Returns their names; other programs are left alone. Raises ControlError.
    """
    settings = settings or SfcSettings()
    configured = switches_with(network, *_REGISTERS)
    for name in configured:
        tick_ps = 1_000 if network.program_info(name).timestamp_ns else 1_000_000
        round_trip_ps = signal_round_trip_ps(network.topology, name)
        with network.client(name) as client, client.batch():
            for port, link, far in network.topology.ports(name):
                to_host = far.node in network.topology.hosts
                packet_time = packet_time_ticks(link.rate_bps, tick_ps)
                here = _for_link(settings, link.rate_bps, round_trip_ps)
                growth = growth_ticks(here, link.rate_bps, tick_ps)
                _configure(client, port, packet_time, to_host, here, growth)
                if client.has_register("pfc_quanta"):
                    legacy = to_host and network.topology.hosts[far.node].nic == "pfc"
                    _configure_conversion(client, port, link.rate_bps if legacy else 0, tick_ps)
    return configured


def disable_cache(network: Network) -> list[str]:
    """Lets no switch remember signals for its hosts: each sender hears from the congested
    switch itself, or not at all. Returns the switches that could. Raises ControlError."""
    configured = switches_with(network, "sfc_host_port")
    for name in configured:
        with network.client(name) as client, client.batch():
            for port, _, _ in network.topology.ports(name):
                client.register_write("sfc_host_port", port, 0)
    return configured


def needs_nanoseconds(topology: Topology) -> bool:
    """Whether a link is so fast that programs should be compiled with TIMESTAMP_NS."""
    return any(packet_time_ps(link.rate_bps) < NANOSECONDS_BELOW_PS for link in topology.links)


def signal_round_trip_ps(topology: Topology, switch: str) -> int:
    """Propagation from `switch` to its farthest host, over shortest paths, and back."""
    delay_ps = slowest_from(topology, switch, lambda link: link.delay_ps)
    return 2 * max(delay_ps[host] for host in topology.hosts)


def depths(topology: Topology, switch: str, rate_bps: int) -> SfcSettings:
    """The depths that a port of `switch` at that rate gets where none are set: what the
    program's registers hold, or the program's own defaults."""
    found = _for_link(SfcSettings(), rate_bps, signal_round_trip_ps(topology, switch))
    return replace(
        found,
        threshold_packets=found.threshold_packets or THRESHOLD_PACKETS,
        target_packets=found.target_packets or TARGET_PACKETS,
    )


def packet_time_ps(rate_bps: int) -> int:
    """Time of a full-sized frame on the wire, rounded up."""
    bits = (FRAME_BYTES + WIRE_OVERHEAD_BYTES) * 8
    return -(-bits * PS_PER_S // rate_bps)


def pause_quanta(rate_bps: int) -> int:
    """Quanta of 512 bit times in 2^28 ns of a link, rounded up, as p4/common/pfc.p4 has it."""
    return min(-(-(rate_bps << 28) // (QUANTUM_BITS * 10**9)), 2**32 - 1)


def longest_pause_ticks(rate_bps: int, tick_ps: int) -> int:
    """The longest pause that a PAUSE frame can ask for, in time stamp ticks, at least 1."""
    return max(1, MOST_QUANTA * QUANTUM_BITS * PS_PER_S // rate_bps // tick_ps)


def packet_time_ticks(rate_bps: int, tick_ps: int) -> int:
    """Time of a full-sized frame on the wire in time stamp ticks, rounded up, at least 1."""
    return max(1, -(-packet_time_ps(rate_bps) // tick_ps))


def growth_ticks(settings: SfcSettings, rate_bps: int, tick_ps: int) -> int:
    """By how many ticks a pause may end too early before its sender is told again: what a
    port at that rate needs from threshold to target, at least 1."""
    threshold = settings.threshold_packets or THRESHOLD_PACKETS
    packets = threshold - (settings.target_packets or TARGET_PACKETS)
    return max(1, packets * packet_time_ps(rate_bps) // tick_ps)


def _for_link(settings: SfcSettings, rate_bps: int, round_trip_ps: int) -> SfcSettings:
    """The settings of one port: where none are given, those that its link needs."""
    in_flight = round_trip_ps // packet_time_ps(rate_bps)
    if in_flight <= TARGET_PACKETS:
        return settings
    return replace(
        settings,
        target_packets=settings.target_packets or in_flight,
        threshold_packets=settings.threshold_packets or max(THRESHOLD_PACKETS, 2 * in_flight),
    )


def _configure(
    switch: Client,
    port: int,
    packet_time: int,
    to_host: bool,
    settings: SfcSettings,
    growth: int,
) -> None:
    """``packet_time`` and ``growth`` in ticks of the program's time stamps."""
    switch.register_write("sfc_packet_time", port, packet_time)
    switch.register_write("sfc_threshold", port, settings.threshold_packets)
    switch.register_write("sfc_target", port, settings.target_packets)
    switch.register_write("sfc_host_port", port, int(to_host))
    if switch.has_register("sfc_stale"):
        switch.register_write("sfc_stale", port, settings.stale_packet_times * packet_time)
    if switch.has_register("sfc_growth"):
        switch.register_write("sfc_growth", port, growth)
    switch.clone_session(SESSION_BASE + port, [(port, 0)], class_of_service=SIGNAL_CLASS)


def _configure_conversion(switch: Client, port: int, rate_bps: int, tick_ps: int) -> None:
    """Turns signals into PAUSE frames for a NIC at `port`; `rate_bps` 0: it needs none."""
    switch.register_write("pfc_quanta", port, pause_quanta(rate_bps))
    longest = longest_pause_ticks(rate_bps, tick_ps) if rate_bps else 0
    switch.register_write("pfc_longest", port, longest)
