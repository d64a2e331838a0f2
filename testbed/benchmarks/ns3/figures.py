"""What a side of the cross-check says of a scenario."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from testbed.benchmarks.ns3.scenarios import Scenario
from testbed.time_units import NS_PER_S


@dataclass(frozen=True)
class Outcome:
    """Times in ns, by flow; depths of the congested queue in bytes of frames.

    ``cpu_s`` is what the simulation took, without making the network;
    ``delivered_packets`` reached a host, ACKs too."""

    arrived_ns: Sequence[float]
    arrived_bytes: Sequence[int]
    arrived_packets: Sequence[int]
    peak_queue_bytes: int
    mean_queue_bytes: float
    drops: int
    delivered_packets: int
    cpu_s: float

    @classmethod
    def of_document(cls, document: dict[str, Any]) -> Outcome:
        return cls(**{name: document[name] for name in cls.__dataclass_fields__})

    def figures(self, scenario: Scenario) -> dict[str, float]:
        """By name, with its unit. FCT of UDP: until the last packet that arrived."""
        fct_us = (np.array(self.arrived_ns) - np.array(scenario.starts_ns)) / 1000
        busy_s = (max(self.arrived_ns) - min(scenario.starts_ns)) / NS_PER_S
        arrived = {"arrived_packets": sum(self.arrived_packets)}  # TCP's are parts of a stream
        return (arrived if scenario.transport == "udp" else {}) | {
            "drops": self.drops,
            "throughput_mbps": sum(self.arrived_bytes) * 8 / busy_s / 1e6,
            "fct_mean_us": float(fct_us.mean()),
            "fct_max_us": float(fct_us.max()),
            "queue_peak_kb": self.peak_queue_bytes / 1000,
            "queue_mean_kb": self.mean_queue_bytes / 1000,
        }

    @property
    def packets_per_s(self) -> float:
        return self.delivered_packets / self.cpu_s
