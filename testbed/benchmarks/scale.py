"""How speed in virtual time changes with the size of a fabric and with its load.

Racks of 16 hosts at 100 Gbit/s under spines that carry all of it, 1 us a link; WebSearch
messages from every host to any other, as a Poisson process at a share of its link. The
RDMA-like connection sends a round trip's worth of bytes ahead and has no congestion
control, so that what is measured is the fabric. A cell is a process of its own: its
resident memory is then its own. Time is counted from the first message on; building the
network is not. Of one partition it is the CPU time of its core; of several (which run on
as many cores, and whose totals must be the same) the time that passes.

Why curves: a hop of a small fabric finds everything in the nearest caches. What 320 hosts
have in flight, on 1,400 wires, does not fit there, and a hop costs what memory costs.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

from controllers import routing, sfc
from hosts.workloads import WEB_SEARCH, Hosts, poisson
from testbed.engine import ConnectionConfig
from testbed.network.units import PS_PER_MS, PS_PER_US
from testbed.network.virtual import VirtualNetwork
from topologies.leaf_spine import leaf_spine

HOSTS = (16, 64, 160, 320)
RACK = 16
EDGE_BPS, UPLINK_BPS = 100_000_000_000, 400_000_000_000
WINDOW_BYTES = 150_000  # of a connection: what 12 us at 100 Gbit/s carry
BUFFER_BYTES = 32_000_000
_SEED = 1
_KIB = 1024


def measure_once(
    program: Path, hosts: int, load: str, duration_us: int, partitions: int
) -> dict[str, Any]:
    """Rates, sizes and memory of one cell; meant for a process of its own."""
    racks = -(-hosts // RACK)
    topology = leaf_spine(
        spines=max(1, -(-racks // (UPLINK_BPS // EDGE_BPS))),
        leaves=racks,
        hosts=hosts,
        edge_rate_bps=EDGE_BPS,
        uplink_rate_bps=UPLINK_BPS,
        edge_delay_ps=PS_PER_US,
        uplink_delay_ps=PS_PER_US,
        buffer_bytes=None,
        shared_buffer_bytes=BUFFER_BYTES,
    )
    duration_ps = duration_us * PS_PER_US
    messages = poisson(
        Hosts.of(dict.fromkeys(topology.hosts, EDGE_BPS)),
        WEB_SEARCH,
        load=Fraction(load),
        duration_ps=duration_ps,
        seed=_SEED,
    )
    config = ConnectionConfig(
        kind="rdma", congestion="none", min_rto_ps=PS_PER_MS, window_bytes=WINDOW_BYTES
    )
    clock = time.thread_time if partitions == 1 else time.perf_counter
    with VirtualNetwork(
        topology, program, defines={"TIMESTAMP_NS": "1"}, partitions=partitions
    ) as network:
        routing.install_routes(network)
        if program.stem == "sfc":
            sfc.install(network)
        start_ps = network.now_ps() + PS_PER_MS  # the controllers' writes have arrived
        flows = 0
        for message in messages:
            flow = network.connect(message.source, message.destination, config)
            flow.send(message.bytes, at_ps=start_ps + message.at_ps)
            flows += 1
        network.run_until(start_ps)
        before = network.fabric.totals()
        started = clock()
        network.run_until(start_ps + duration_ps)
        passed_s = clock() - started
        totals = network.fabric.totals()
        if not totals.conserved:
            raise RuntimeError(f"packets were lost count of: {totals}")
        hops = totals.packet_hops - before.packet_hops
        return {
            "hosts": hosts,
            "load": float(load),
            "partitions": network.fabric.partitions,
            "flows": flows,
            "hops": hops,
            "events": totals.events - before.events,
            "passed_s": passed_s,
            "hops_per_s": hops / passed_s,
            "in_flight_peak": network.fabric.pool_use()[0],
            "resident_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _KIB,
        }


def measure(
    program: Path,
    hosts: Sequence[int],
    loads: Sequence[str],
    duration_us: int,
    repetitions: int,
    partitions: Sequence[int],
) -> dict[str, Any]:
    """Of every cell the fastest of `repetitions` runs: others only take from a core. Numbers
    of partitions are tried in turns, so that a slow moment hits all."""
    rows = []
    for count in hosts:
        for load in loads:
            turns = [
                [_in_process(program, count, load, duration_us, parts) for parts in partitions]
                for _ in range(repetitions)
            ]
            best = [
                max(runs, key=lambda run: run["hops_per_s"]) for runs in zip(*turns, strict=True)
            ]
            if len({row["hops"] for row in best}) > 1:
                raise RuntimeError(f"{count} hosts at load {load}: partitions differ: {best}")
            rows += best
    return {
        "program": str(program),
        "duration_us": duration_us,
        "repetitions": repetitions,
        "rows": rows,
    }


def _in_process(
    program: Path, hosts: int, load: str, duration_us: int, partitions: int
) -> dict[str, Any]:
    words = [str(program), str(hosts), load, str(duration_us), str(partitions)]
    done = subprocess.run(
        [sys.executable, "-m", __name__, *words], stdout=subprocess.PIPE, text=True, check=False
    )
    if done.returncode != 0:
        raise RuntimeError(f"{hosts} hosts at load {load}: the run ended with {done.returncode}")
    cell: dict[str, Any] = json.loads(done.stdout)
    return cell


def table(result: dict[str, Any]) -> str:
    lines = [
        f"scale: WebSearch for {result['duration_us']} us of virtual time, {result['program']}, "
        f"the fastest of {result['repetitions']} runs",
        f"{'hosts':>6} {'load':>5} {'parts':>5} {'flows':>6} {'hops':>11} {'hops/s':>11} "
        f"{'ns/hop':>7} "
        f"{'events/hop':>10} {'in flight':>9} {'MiB':>5}",
    ]
    for row in result["rows"]:
        lines.append(
            f"{row['hosts']:>6} {row['load']:>5.2f} {row['partitions']:>5} "
            f"{row['flows']:>6} {row['hops']:>11,} "
            f"{row['hops_per_s']:>11,.0f} {1e9 / row['hops_per_s']:>7.0f} "
            f"{row['events'] / row['hops']:>10.2f} {row['in_flight_peak']:>9,} "
            f"{row['resident_bytes'] / _KIB**2:>5.0f}"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    path, count, share, duration, parts = sys.argv[1:]
    print(json.dumps(measure_once(Path(path), int(count), share, int(duration), int(parts))))
