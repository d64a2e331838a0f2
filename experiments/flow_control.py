"""Flow control and its victims: head-of-line blocking, and how much headroom it takes.

One incast, in virtual time, over connections without congestion control: without flow
control, with PFC on every link, and with Source Flow Control for NICs of both kinds.
Beside it go two messages that never meet a full link (``_blocking.py`` has the
network). What they take longer than alone is what the scheme costs those who did
nothing. docs/pfc.md tells what comes out and why.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from pydantic import Field
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from experiments._blocking import MEANINGS, VARIANTS, Scenario, VariantRun, run_variant
from experiments._quantities import rate_option, size_option
from experiments.base import Experiment, Outcome, ParameterError, Progress, option, whole_number
from testbed.measure import (
    Document,
    Fidelity,
    FidelityDocument,
    Result,
    RunDirectory,
    decimal,
    digest,
    drain_bound_us,
    microseconds,
    mtu_time_us,
)
from testbed.measure.result import Microseconds
from testbed.network.units import (
    PS_PER_S,
    PS_PER_US,
    format_rate,
    format_size,
    format_time,
    parse_size,
    parse_time,
)

MOST_SENDERS = 256
SLOWDOWN_PLACES = 4


@dataclass(frozen=True)
class Parameters:
    """What can be set; docs/experiments.md."""

    senders: int = option(
        16, "hosts that send to one", parse=whole_number(2, MOST_SENDERS), metavar="N"
    )
    message: int = size_option(1_000_000, "size of each message", parse=parse_size)
    victim: int = size_option(
        500_000,
        "size of the two messages beside them",
        parse=parse_size,
    )
    rate: int = rate_option(
        100 * 10**9,
        "rate of the hosts' links",
    )
    delay: int = option(
        PS_PER_US, "delay of every link", parse=parse_time, format=format_time, metavar="TIME"
    )
    headroom: int = option(
        100,
        "headroom in percent of what each scheme needs to lose nothing",
        parse=whole_number(0, 1000),
        metavar="PERCENT",
    )
    seed: int = option(1, "seed of all that is drawn", parse=whole_number(0), metavar="N")


class FlowControlRow(Document):
    """One variant."""

    variant: str
    drops: int = Field(description="packets, in the whole fabric")
    drops_by_reason: dict[str, int]
    headroom_bytes: int | None = Field(
        description="sfc: of the congested port; pfc: of the uplink's port"
    )
    headroom_needed_bytes: int | None
    lossless: bool
    incast_us: Microseconds = Field(description="until the last of the incast's messages")
    drain_bound_us: Microseconds
    bystander_slowdown: float = Field(description="FCT over that of the message alone")
    participant_slowdown: float = Field(description="the same for a host that sends in the incast")
    peak_queue_bytes: int = Field(description="congested port")
    uplink_paused_us: Microseconds = Field(description="the incast's priority on the uplink")
    nics_paused_us: Microseconds = Field(description="sum over hosts")
    pause_frames: int = Field(description="802.1Qbb, sent by switches' MACs and by programs")
    signals: int = Field(description="that reached NICs as such")
    timeouts: int


def check(parameters: Parameters) -> None:
    """Refuses what cannot be run, with the option at fault."""
    for name in ("message", "victim", "rate"):
        if getattr(parameters, name) <= 0:
            raise ParameterError(f"--{name}", f"--{name} must be more than 0")
    if parameters.delay > PS_PER_S:
        raise ParameterError("--delay", "--delay is at most 1s")


def run(parameters: Parameters, progress: Progress, directory: RunDirectory) -> FlowControl:
    """All variants, one after the other. Raises what networks and programs raise."""
    del directory  # nothing is written while it runs
    scenario = Scenario(
        senders=parameters.senders,
        message_bytes=parameters.message,
        victim_bytes=parameters.victim,
        rate_bps=parameters.rate,
        delay_ps=parameters.delay,
        headroom_percent=parameters.headroom,
        seed=parameters.seed,
    )
    runs = []
    with progress.track("variants", len(VARIANTS)) as step:
        for variant in VARIANTS:
            runs.append(run_variant(scenario, variant))
            step()
    return FlowControl(parameters, scenario, runs)


class FlowControl(Outcome):
    """What the variants of one run found out."""

    def __init__(self, parameters: Parameters, scenario: Scenario, runs: list[VariantRun]) -> None:
        self._scenario = scenario
        self._runs = runs
        rows = [_row(scenario, run) for run in runs]
        fidelity = Fidelity(
            lateness_p999_us=0.0,
            limit_us=mtu_time_us(scenario.rate_bps),
            ring_drops=0,
            start_error_p99_us=0.0,
            fct_p50_us=min(row.incast_us for row in rows),
        )
        self.result = Result[FlowControlRow](
            experiment=EXPERIMENT.name,
            clock="virtual",
            seed=parameters.seed,
            parameters=_document(parameters),
            faithful=True,
            fidelity=FidelityDocument.of(fidelity),
            digest=digest(rows),
            rows=rows,
        )

    def report(self) -> RenderableType:
        rows = self.result.rows
        table = Table()
        table.add_column("")
        for row in rows:
            table.add_column(row.variant, justify="right")
        for label, cells in (
            ("packets lost", [str(row.drops) for row in rows]),
            ("incast (us)", [f"{row.incast_us:.1f}" for row in rows]),
            ("  drain bound (us)", [f"{row.drain_bound_us:.1f}" for row in rows]),
            ("bystander's slowdown", [f"{row.bystander_slowdown:.2f}" for row in rows]),
            ("participant's slowdown", [f"{row.participant_slowdown:.2f}" for row in rows]),
            ("queue peak (KB)", [f"{row.peak_queue_bytes / 1000:.1f}" for row in rows]),
            ("uplink paused (us)", [f"{row.uplink_paused_us:.1f}" for row in rows]),
            ("NICs paused (us)", [f"{row.nics_paused_us:.1f}" for row in rows]),
            ("PAUSE frames", [str(row.pause_frames) for row in rows]),
            ("signals", [str(row.signals) for row in rows]),
            ("timeouts", [str(row.timeouts) for row in rows]),
        ):
            table.add_row(label, *cells)
        sentences = [sentence for row in rows if (sentence := headroom_sentence(row))]
        return Group(
            Text(self._title(), style="bold"),
            table,
            *(Text(f"{row.variant}: {MEANINGS[row.variant]}") for row in rows),
            *(Text(sentence) for sentence in sentences),
        )

    def save(self, directory: RunDirectory) -> None:
        # Here, because Matplotlib takes longer to load than all the rest.
        from experiments._blocking_picture import draw  # noqa: PLC0415

        draw(directory.path / "figure.png", self._title(), self._runs, self._scenario)

    def _title(self) -> str:
        s = self._scenario
        return (
            f"{EXPERIMENT.name}: {s.senders} to 1, {format_size(s.message_bytes)} each at "
            f"{format_rate(s.rate_bps)}, {format_time(s.delay_ps)} a link, "
            f"headroom {s.headroom_percent} %"
        )


def headroom_sentence(row: FlowControlRow) -> str:
    """Whether the headroom of a variant was enough, and what came of it; "" without one."""
    given, needed = row.headroom_bytes, row.headroom_needed_bytes
    if given is None or needed is None:
        return ""
    enough = "enough" if given >= needed else "too small"
    lost = "no packet was lost" if row.lossless else f"{row.drops} packets were lost"
    return f"{row.variant}: a headroom of {given} bytes, of {needed} needed, is {enough}: {lost}."


def _row(scenario: Scenario, run: VariantRun) -> FlowControlRow:
    headroom = scenario.needed_bytes(run.variant)
    drops = sum(run.drops.values())
    return FlowControlRow(
        variant=run.variant,
        drops=drops,
        drops_by_reason=run.drops,
        headroom_bytes=headroom[0] if headroom else None,
        headroom_needed_bytes=headroom[1] if headroom else None,
        lossless=drops == 0,
        incast_us=microseconds(run.incast_ps),
        drain_bound_us=drain_bound_us(scenario.senders, scenario.message_bytes, scenario.rate_bps),
        bystander_slowdown=decimal(Fraction(run.bystander_ps, run.alone_ps), SLOWDOWN_PLACES),
        participant_slowdown=decimal(Fraction(run.participant_ps, run.alone_ps), SLOWDOWN_PLACES),
        peak_queue_bytes=run.peak_queue_bytes,
        uplink_paused_us=microseconds(run.uplink_paused_ps),
        nics_paused_us=microseconds(run.nics_paused_ps),
        pause_frames=run.pause_frames,
        signals=run.signals,
        timeouts=run.timeouts,
    )


def _document(parameters: Parameters) -> dict[str, Any]:
    return {
        "senders": parameters.senders,
        "message_bytes": parameters.message,
        "victim_bytes": parameters.victim,
        "rate_bps": parameters.rate,
        "delay_us": microseconds(parameters.delay),
        "headroom_percent": parameters.headroom,
        "seed": parameters.seed,
    }


EXPERIMENT = Experiment(
    name="flow-control",
    summary="PFC and Source Flow Control: who waits, how much headroom.",
    parameters=Parameters,
    check=check,
    run=run,
    live=lambda _parameters: False,
    headline=("drops", "incast_us", "bystander_slowdown", "participant_slowdown"),
)
