"""Numbers: percentiles, fidelity, result documents, run directories, pictures.

This part knows no networks. The picture is imported on its own
(``testbed.measure.figure``): Matplotlib takes longer to load than all the rest.
"""

from testbed.measure.exact import decimal, digest, microseconds, percentile_of
from testbed.measure.fidelity import Fidelity, mtu_time_us, verdict, worst
from testbed.measure.result import Document, FidelityDocument, IncastRow, Result, VirtualIncastRow
from testbed.measure.run_directory import RunDirectory
from testbed.measure.samples import (
    Flow,
    QueueTrace,
    drain_bound_us,
    mean_queue_bytes,
    peak_queue_bytes,
    percentile,
)

__all__ = [
    "Document",
    "Fidelity",
    "FidelityDocument",
    "Flow",
    "IncastRow",
    "QueueTrace",
    "Result",
    "RunDirectory",
    "VirtualIncastRow",
    "decimal",
    "digest",
    "drain_bound_us",
    "mean_queue_bytes",
    "microseconds",
    "mtu_time_us",
    "peak_queue_bytes",
    "percentile",
    "percentile_of",
    "verdict",
    "worst",
]
