"""The connections that a virtual run can use, by the name that ``--connection`` takes.

``rdma`` starts at the link's rate, knows no congestion control and loses nothing
twice: what RoCE does on a network that is trusted to hold. ``dctcp`` and ``cubic``
are TCP streams with Linux's defaults; DCTCP needs switches that mark, and gets them.
"""

from __future__ import annotations

import dataclasses

from testbed.engine.connections import ConnectionConfig

CONNECTIONS: dict[str, ConnectionConfig] = {
    "rdma": ConnectionConfig(kind="rdma", congestion="none", selective=False),
    "dctcp": ConnectionConfig(congestion="dctcp", ecn=True),
    "cubic": ConnectionConfig(congestion="cubic"),
}


def connection_config(name: str, *, ecn: bool, min_rto_ps: int) -> ConnectionConfig:
    """The configuration of both ends.

    A receiver that delays an ACK for longer than its sender's RTO would cause
    timeouts (RFC 5681, 4.2), so the delay is never more than half of the minimum.
    """
    base = CONNECTIONS[name]
    return dataclasses.replace(
        base,
        ecn=base.ecn or ecn,
        min_rto_ps=min_rto_ps,
        initial_rto_ps=min_rto_ps if base.kind == "rdma" else base.initial_rto_ps,
        delayed_ack_ps=min(base.delayed_ack_ps, min_rto_ps // 2),
    )
