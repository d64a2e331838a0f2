"""Numbers: percentiles, fidelity, result documents, run directories, pictures.

This part knows no networks. The picture is imported on its own
(``testbed.measure.figure``): Matplotlib takes longer to load than all the rest.
"""

from testbed.measure.exact import decimal, digest, microseconds, percentile_of, ratio_percentile_of
from testbed.measure.fidelity import Fidelity, mtu_time_us, verdict, worst
from testbed.measure.queue import QueueFigures, QueueTrace, ThinnedCurve
from testbed.measure.result import (
    BackendIncastRow,
    Document,
    FidelityDocument,
    IncastRow,
    Result,
    VirtualIncastRow,
)
from testbed.measure.round_files import RoundFiles
from testbed.measure.run_directory import RunDirectory
from testbed.measure.samples import Flow, FlowSamples, drain_bound_us, percentile

__all__ = [
    "BackendIncastRow",
    "Document",
    "Fidelity",
    "FidelityDocument",
    "Flow",
    "FlowSamples",
    "IncastRow",
    "QueueFigures",
    "QueueTrace",
    "Result",
    "RoundFiles",
    "RunDirectory",
    "ThinnedCurve",
    "VirtualIncastRow",
    "decimal",
    "digest",
    "drain_bound_us",
    "microseconds",
    "mtu_time_us",
    "percentile",
    "percentile_of",
    "ratio_percentile_of",
    "verdict",
    "worst",
]
