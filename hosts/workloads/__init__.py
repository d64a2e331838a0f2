"""What hosts send, as data: how large messages are, when they come, who sends to whom.

A workload is a list of :class:`Message`, by time. All of it is drawn from a seed before
a run begins, in integers alone, so it is the same list on every machine; ``draw.py``
tells how an exponential gap is drawn without a logarithm. Nothing here knows a network:
hosts are names, rates are numbers.

    hosts = Hosts.of({"h1": 10**11, "h2": 10**11, "h3": 10**11})
    background = poisson(hosts, WEB_SEARCH, load=Fraction(1, 2), duration_ps=10**9, seed=1)
"""

from __future__ import annotations

from hosts.workloads.draw import exponential
from hosts.workloads.incast import IncastPlan, incasts
from hosts.workloads.message import Hosts, Message, in_order
from hosts.workloads.patterns import all_to_all, permutation, poisson
from hosts.workloads.sizes import (
    ALI_STORAGE,
    FB_HADOOP,
    GOOGLE_RPC,
    SIZES,
    WEB_SEARCH,
    SizeDistribution,
)
from hosts.workloads.trace import TraceError, read_trace

__all__ = [
    "ALI_STORAGE",
    "FB_HADOOP",
    "GOOGLE_RPC",
    "SIZES",
    "WEB_SEARCH",
    "Hosts",
    "IncastPlan",
    "Message",
    "SizeDistribution",
    "TraceError",
    "all_to_all",
    "exponential",
    "in_order",
    "incasts",
    "permutation",
    "poisson",
    "read_trace",
]
