"""How many packet-hops a second one core takes in virtual time.

A hop is one packet through one P4 ingress pipeline; ACKs and signals count,
recirculation does not. The scenario is the one that virtual time is for: 64 senders
to one over a leaf-spine at 100 Gbit/s, 1 us links, a shared buffer of 16 MB, with
``p4/sfc.p4`` in every switch. Connections, their timers and the NICs are part of
what is timed; building programs and tables is not. CPU time is counted, not wall
time. The packet pool's size shows that memory follows the packets in flight.
"""

from __future__ import annotations

import statistics
import time
from pathlib import Path
from typing import Any

from controllers import ecn, routing, sfc
from testbed.engine import ConnectionConfig, NoticeKind
from testbed.network.units import PS_PER_MS, PS_PER_US
from testbed.network.virtual import VirtualNetwork
from topologies.leaf_spine import leaf_spine

SENDERS = 64
LEAVES, SPINES = 5, 4
MESSAGE_BYTES = 1 << 20
ECN_THRESHOLD_PACKETS = 65  # DCTCP's guideline at 100 Gbit/s and 10 us
GOAL_HOPS_PER_SECOND = 1_500_000
CONNECTIONS = {
    "rdma": ConnectionConfig(kind="rdma", congestion="none", min_rto_ps=PS_PER_MS),
    "dctcp": ConnectionConfig(congestion="dctcp", min_rto_ps=PS_PER_MS),
    "cubic": ConnectionConfig(congestion="cubic", min_rto_ps=PS_PER_MS),
}
_ROUND_PS = 100 * PS_PER_MS  # more than any round takes


def measure_once(program: Path, connection: str, rounds: int) -> dict[str, float]:
    """Rates and sizes of one run: `rounds` times a message from every sender."""
    topology = leaf_spine(
        spines=SPINES,
        leaves=LEAVES,
        hosts=SENDERS + 1,
        edge_rate_bps=100_000_000_000,
        uplink_rate_bps=400_000_000_000,
        edge_delay_ps=PS_PER_US,
        uplink_delay_ps=PS_PER_US,
        buffer_bytes=None,
        shared_buffer_bytes=16_000_000,
    )
    with VirtualNetwork(topology, program, defines={"TIMESTAMP_NS": "1"}) as network:
        routing.install_routes(network)
        sfc.install(network)
        if connection == "dctcp":
            ecn.install(network, ECN_THRESHOLD_PACKETS)
        *senders, receiver = topology.hosts
        config = CONNECTIONS[connection]
        flows = [network.connect(sender, receiver, config) for sender in senders]
        network.run_until(_ROUND_PS)
        network.fabric.notices()
        hops = network.fabric.totals().packet_hops
        started = time.thread_time()
        for number in range(1, rounds + 1):
            for flow in flows:
                flow.send(MESSAGE_BYTES, at_ps=number * _ROUND_PS)
            network.run_until((number + 1) * _ROUND_PS)
        cpu_s = time.thread_time() - started
        totals = network.fabric.totals()
        arrived = sum(n.kind is NoticeKind.RECEIVED for n in network.fabric.notices())
        if arrived != rounds * SENDERS or not totals.conserved:
            raise RuntimeError(f"{arrived} of {rounds * SENDERS} messages arrived: {totals}")
        return {
            "hops": totals.packet_hops - hops,
            "hops_per_s": (totals.packet_hops - hops) / cpu_s,
            "cpu_s": cpu_s,
            "pool_packets": network.fabric.pool_use()[1],
        }


def measure(program: Path, connections: list[str], rounds: int, repetitions: int) -> dict[str, Any]:
    """The median of `repetitions` runs of each connection."""
    rows = []
    for connection in connections:
        runs = [measure_once(program, connection, rounds) for _ in range(repetitions)]
        rates = [run["hops_per_s"] for run in runs]
        rows.append(
            {
                "connection": connection,
                "hops": runs[0]["hops"],
                "hops_per_s": statistics.median(rates),
                "spread_per_s": max(rates) - min(rates),
                "pool_packets": runs[0]["pool_packets"],
            }
        )
    return {
        "program": str(program),
        "senders": SENDERS,
        "rounds": rounds,
        "repetitions": repetitions,
        "goal_hops_per_s": GOAL_HOPS_PER_SECOND,
        "rows": rows,
    }


def table(result: dict[str, Any]) -> str:
    lines = [
        f"hops: {result['senders']} senders to one at 100 Gbit/s, {result['program']}, "
        f"{result['rounds']} rounds of 1 MiB each, medians of {result['repetitions']} runs",
        f"{'connection':>10} {'hops':>10} {'hops/s':>12} {'spread':>10} {'packets made':>13}",
    ]
    for row in result["rows"]:
        lines.append(
            f"{row['connection']:>10} {row['hops']:>10} {row['hops_per_s']:>12,.0f}"
            f" {row['spread_per_s']:>10,.0f} {row['pool_packets']:>13}"
        )
    lines.append(f"goal: at least {result['goal_hops_per_s']:,} packet-hops/s on one core")
    return "\n".join(lines)
