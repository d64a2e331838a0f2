"""The result of a run as a document: checked, and the same keys in the same order.

Units are in the names; bytes are frame bytes without wire overhead. A float is
rounded to a nanosecond when a row is made, so that a printed document reads well.
"""

from __future__ import annotations

from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from testbed.measure.fidelity import Fidelity


def _to_nanosecond(value_us: float) -> float:
    return round(value_us, 3)


Microseconds = Annotated[float, AfterValidator(_to_nanosecond)]


class Document(BaseModel):
    """Base of what is written to JSON: nothing unknown, nothing changed later."""

    model_config = ConfigDict(extra="forbid", frozen=True, ser_json_inf_nan="null")


class FidelityDocument(Document):
    lateness_p999_us: Microseconds
    limit_us: Microseconds
    ring_drops: int
    start_error_p99_us: Microseconds

    @classmethod
    def of(cls, fidelity: Fidelity) -> FidelityDocument:
        return cls(
            lateness_p999_us=fidelity.lateness_p999_us,
            limit_us=fidelity.limit_us,
            ring_drops=fidelity.ring_drops,
            start_error_p99_us=fidelity.start_error_p99_us,
        )


class IncastRow(Document):
    """One variant of an incast experiment."""

    variant: str
    samples: int = Field(description="flows measured")
    fct_p50_us: Microseconds
    fct_p95_us: Microseconds
    fct_p99_us: Microseconds
    fct_max_us: Microseconds
    slowdown_p50: float = Field(description="FCT over that of the same sender alone")
    slowdown_p99: float
    fct_p99_no_timeout_us: Microseconds | None = Field(
        description="p99 of flows in which neither a retransmission timer expired nor that of a "
        "tail loss probe; null if there are none"
    )
    timeouts: int = Field(description="retransmission timeouts, all flows")
    tail_loss_probes: int = Field(description="of RFC 8985, all flows")
    drain_bound_us: Microseconds
    peak_queue_bytes: int | None = Field(
        description="congested port; null if its switch does not tell"
    )
    mean_queue_bytes: float | None = Field(
        description="congested port, from first to last packet of each round"
    )
    drops_congested_port: int | None
    nic_drops: int
    drops_by_reason: dict[str, int] = Field(description="whole fabric; reasons that occurred")
    ecn_marks: int = Field(description="frames that reached a host with ECN = CE")
    signals: int = Field(description="from the congested switch; without the cached ones")
    cached_signals: int = Field(description="answered from a source-side switch's cache")
    pause_us: Microseconds = Field(description="summed over senders and destinations")
    wall_s: float
    packet_hops: int = Field(description="packets through an ingress pipeline")


class VirtualIncastRow(IncastRow):
    """One variant over one kind of connection, in virtual time."""

    connection: str = Field(description="rdma, dctcp or cubic")
    mice_slowdown_p99: float | None = Field(
        description="background messages: FCT over that of the same message alone; null if none"
    )


class BackendIncastRow(IncastRow):
    """One variant on switches that are not the engine's."""

    switch: str = Field(description="what the switches were")
    faithful: bool
    not_faithful_because: list[str] = Field(description="a clause each; empty if faithful")


RowT = TypeVar("RowT", bound=Document)


class Result(Document, Generic[RowT]):
    """The document that ``--json`` prints and ``result.json`` holds."""

    experiment: str
    clock: Literal["live", "virtual"]
    seed: int
    parameters: dict[str, Any]
    faithful: bool
    fidelity: FidelityDocument
    digest: str | None = Field(description="of a virtual run; null on the live clock")
    rows: list[RowT]

    def to_json(self) -> str:
        return self.model_dump_json(indent=2)
