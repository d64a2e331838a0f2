"""How punctual an emulated link is.

Frames go through one link of 100 Mbit/s and 1 ms. The kernel stamps each of them
where it enters the fabric and where it arrives at the other host; from the first
stamps a model of one queue computes the second ones. The model is the textbook's
and knows nothing of the engine: a frame starts when the frame before it has
left, takes (bytes + 24) x 8 / rate, and arrives one delay later.
"""

from __future__ import annotations

import subprocess
import tempfile
from typing import Any

import numpy as np
import numpy.typing as npt

from testbed.benchmarks.lab import Host, LabError
from testbed.benchmarks.programs import program, udp_frame
from testbed.engine import Clock, Fabric, LinkConfig

RATE_BPS = 100_000_000
DELAY_NS = 1_000_000
FRAME_BYTES = 1000
WIRE_OVERHEAD_BYTES = 24
GOAL_P99_US = 20.0


def expected_arrivals_ns(entered_ns: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """When the last bits of frames that entered at these times should arrive."""
    transmission_ns = (FRAME_BYTES + WIRE_OVERHEAD_BYTES) * 8 * 1_000_000_000 // RATE_BPS
    expected = np.empty_like(entered_ns)
    free_ns = 0
    for i, at_ns in enumerate(entered_ns):
        free_ns = max(int(at_ns), free_ns) + transmission_ns
        expected[i] = free_ns + DELAY_NS
    return expected


def _observe(command: list[str]) -> subprocess.Popen[str]:
    """Starts an observer and waits until it listens."""
    observer = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert observer.stderr is not None
    if observer.stderr.readline() != "ready\n":
        raise LabError("an observer did not start")
    return observer


def _stamps(observer: subprocess.Popen[str], count: int) -> npt.NDArray[np.int64]:
    """The kernel's stamps by frame number; 0 where a frame was not seen."""
    output, _ = observer.communicate(timeout=60)
    stamps = np.zeros(count, dtype=np.int64)
    for line in output.splitlines():
        number, at_ns = line.split()
        stamps[int(number)] = int(at_ns)
    return stamps


def measure(packets: int, packets_per_second: float, realtime_priority: int) -> dict[str, Any]:
    """Sends `packets` frames with random gaps and returns the errors of their arrivals."""
    generator, observer = str(program("generator")), str(program("observer"))
    timeout_s = str(int(packets / packets_per_second) + 5)
    with (
        Host("h1", "10.0.1.1/24", "02:00:00:00:01:01") as h1,
        Host("h2", "10.0.1.2/24", "02:00:00:00:01:02") as h2,
        Fabric(Clock.LIVE, realtime_priority=realtime_priority) as fabric,
        tempfile.NamedTemporaryFile(suffix=".frame") as frame,
    ):
        frame.write(udp_frame(h1.mac, h2.mac, "10.0.1.1", "10.0.1.2", FRAME_BYTES))
        frame.flush()
        ends = []
        for host in (h1, h2):
            nic = fabric.add_nic(host.name)
            fabric.attach_veth(nic, 0, host.outer)
            ends.append((nic, 0))
        fabric.add_link(ends[0], ends[1], LinkConfig(RATE_BPS, 1000 * DELAY_NS))
        watch = [str(packets), timeout_s, str(FRAME_BYTES)]
        before = _observe([observer, h1.outer, *watch])
        after = _observe(h2.command(observer, h2.inner, *watch))
        fabric.start()
        send = [generator, h1.inner, frame.name, str(packets), str(packets_per_second), "poisson"]
        subprocess.run(h1.command(*send), check=True, timeout=120)
        entered_ns, arrived_ns = _stamps(before, packets), _stamps(after, packets)
        totals, lateness = fabric.totals(), fabric.lateness()
        fabric.stop()
    entered = entered_ns > 0  # what the generator's own interface lost took no part
    arrived = arrived_ns[entered] > 0
    expected_ns = expected_arrivals_ns(entered_ns[entered])
    error_us = (arrived_ns[entered] - expected_ns)[arrived] / 1000
    return {
        "packets": packets,
        "entered": int(entered.sum()),
        "arrived": int(arrived.sum()),
        "ring_drops": totals.ring_drops,
        "error_us": {
            "min": float(error_us.min()),
            "p50": float(np.percentile(error_us, 50)),
            "p99": float(np.percentile(np.abs(error_us), 99)),
            "p999": float(np.percentile(np.abs(error_us), 99.9)),
            "max": float(np.abs(error_us).max()),
        },
        "engine_lateness_p99_us": lateness.p99_ps / 1e6,
        "goal_p99_us": GOAL_P99_US,
    }


def table(result: dict[str, Any]) -> str:
    error = result["error_us"]
    lines = [
        f"link: {result['packets']} packets of {FRAME_BYTES} bytes, 100 Mbit/s, 1 ms",
        f"  entered            {result['entered']:10d}",
        f"  arrived            {result['arrived']:10d}",
        *(f"  error {name:5s} us     {error[name]:10.2f}" for name in error),
        f"  goal: p99 at most  {result['goal_p99_us']:10.2f} us",
    ]
    return "\n".join(lines)
