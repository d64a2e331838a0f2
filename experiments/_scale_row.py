"""A row of sfc-scale: what one cell measured, as a document."""

from __future__ import annotations

from pydantic import Field

from testbed.measure.result import Document, Microseconds


class SlowdownBucket(Document):
    """Background messages of a range of sizes: FCT over that of the same message alone."""

    up_to_bytes: int | None = Field(description="null: larger than all other buckets")
    messages: int
    slowdown_p50: float | None
    slowdown_p95: float | None
    slowdown_p99: float | None


class ScaleRow(Document):
    """One cell: a scenario, a scheme, a kind of flow control, a seed.

    Columns of what a cell does not have are null.
    """

    scenario: str
    scheme: str
    flow_control: str
    seed: int
    messages: int
    unfinished: int = Field(description="had not arrived in time; their FCT counts as that time")
    fct_p50_us: Microseconds = Field(description="of all messages, incasts' and background")
    fct_p95_us: Microseconds
    fct_p99_us: Microseconds
    slowdown_p50: float | None = Field(description="background: FCT over that alone")
    slowdown_p95: float | None
    slowdown_p99: float | None
    buckets: list[SlowdownBucket]
    victims: int = Field(description="background messages that only share links with an incast")
    victims_slowdown_p50: float | None
    victims_slowdown_p95: float | None
    victims_slowdown_p99: float | None
    incasts: int
    incast_fct_p50_us: Microseconds | None
    incast_fct_p99_us: Microseconds | None
    incast_completion_p50_us: Microseconds | None = Field(
        description="from an incast's first start to its last arrival"
    )
    incast_completion_max_us: Microseconds | None
    incast_drain_bound_us: Microseconds | None
    peak_buffer_bytes: int = Field(description="of the fullest switch, all queues together")
    p99_buffer_bytes: int = Field(description="of the fullest switch, while messages start")
    peak_queue_bytes: int = Field(description="of the fullest port")
    signals: int
    cached_signals: int
    signal_pause_us: Microseconds
    first_reaction_us: Microseconds | None = Field(
        description="median, of a rack's first sender to be told: from its start to its signal"
    )
    later_reaction_us: Microseconds | None = Field(
        description="median, of those of its rack that start once it has been told"
    )
    round_trip_us: Microseconds | None = Field(
        description="least propagation between an incast's senders and receivers, median"
    )
    pfc_pauses: int = Field(description="PAUSE frames that NICs and switches obeyed")
    pfc_pause_us: Microseconds
    drops: int
    drops_by_reason: dict[str, int]
    timeouts: int
    retransmissions: int
    ecn_marks: int = Field(description="frames that reached a host with ECN = CE")
    goodput_gbps: float = Field(
        description="payload of messages that had arrived when no more started, over that time"
    )
    virtual_us: Microseconds = Field(description="until the last message had arrived")
    packet_hops: int
    wall_s: float
    memory_mb: int = Field(description="most that the cell's process held")
    command: str = Field(description="repeats this cell alone")
