"""Incast with and without Source Flow Control (arXiv 2305.00538).

N hosts send one message each to the same receiver at the same instant, once with
each P4 program: live over their kernels' TCP, in virtual time over each kind of
connection that is asked for. The port that leads to the receiver is the congested
one. docs/experiments.md defines the columns, docs/sfc.md tells the mechanism and
why the defaults are what they are.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from rich.console import RenderableType

from experiments._incast import Incast, VariantRun
from experiments._incast_checks import check
from experiments._incast_parameters import Parameters, complete, given, make_topology
from experiments._incast_presets import CONTROL_DELAY_PS
from experiments._incast_report import incast_report
from experiments.base import Experiment, Outcome, Progress
from testbed.measure import (
    BackendIncastRow,
    FidelityDocument,
    IncastRow,
    Result,
    RunDirectory,
    VirtualIncastRow,
    decimal,
    digest,
    microseconds,
    percentile_of,
    ratio_percentile_of,
    worst,
)
from testbed.network.backends import ENGINE
from testbed.network.units import PS_PER_US, format_rate, format_size


def run(parameters: Parameters, progress: Progress, directory: RunDirectory) -> SfcIncast:
    """All variants, one after the other; raises what ``run_variants`` raises."""
    parameters = complete(parameters)
    assert parameters.senders and parameters.message and parameters.rounds
    incast = Incast.on(
        make_topology(parameters),
        senders=parameters.senders,
        message_bytes=parameters.message,
        rounds=parameters.rounds,
        seed=parameters.seed,
        ecn=parameters.ecn,
    )
    programs = {variant.name: variant.program for variant in parameters.variant}
    # Here, because networks take longer to load than `--help` should.
    if parameters.clock == "live":
        from experiments._incast_run import run_variants  # noqa: PLC0415

        runs = run_variants(
            incast,
            programs,
            progress,
            directory,
            capture=parameters.capture,
            serve=parameters.grpc,
            switch=parameters.switch,
        )
        return SfcIncast(parameters, incast, runs)
    from experiments import _incast_virtual as virtual  # noqa: PLC0415

    settings = virtual.VirtualSettings(
        connections=parameters.connection,
        control_delay_ps=given(parameters.control_delay, CONTROL_DELAY_PS),
        min_rto_ps=given(parameters.min_rto, 0),
        mice=parameters.mice or 0,
        start_jitter_ps=parameters.start_jitter or 0,
    )
    runs = virtual.run_variants(incast, programs, settings, progress, directory)
    return SfcIncast(parameters, incast, runs)


class SfcIncast(Outcome):
    """What the variants of one run found out."""

    def __init__(
        self,
        parameters: Parameters,
        incast: Incast,
        runs: dict[str, VariantRun],
    ) -> None:
        self._incast = incast
        self._variants = parameters.variant
        self._runs = runs
        rows = [_row(incast, run) for run in runs.values()]
        row_type = type(rows[0])
        self.result = Result[row_type](  # type: ignore[valid-type]
            experiment=EXPERIMENT.name,
            clock="virtual" if parameters.clock == "virtual" else "live",
            seed=parameters.seed,
            parameters=_document(parameters, incast),
            # Each variant is held against its own median FCT.
            faithful=all(run.fidelity.faithful for run in runs.values()),
            fidelity=FidelityDocument.of(worst([run.fidelity for run in runs.values()])),
            digest=digest(rows) if parameters.clock == "virtual" else None,
            rows=rows,
        )

    def report(self) -> RenderableType:
        return incast_report(
            f"{self._title()}\n{self._subtitle()}",
            self.result.rows,
            [(name, run.fidelity) for name, run in self._runs.items()],
        )

    def save(self, directory: RunDirectory) -> None:
        for variant in self._variants:
            directory.write_text(
                f"programs/{variant.name}.p4", variant.program.read_text(encoding="utf-8")
            )
        # Here, because Matplotlib takes longer to load than all the rest.
        from experiments._incast_picture import draw  # noqa: PLC0415

        draw(
            directory.path / "figure.png",
            title=self._title(),
            subtitle=self._subtitle(),
            drain_bound_us=self._incast.drain_bound_us,
            buffer_bytes=self._incast.buffer_bytes,
            runs=self._runs,
        )

    def _title(self) -> str:
        incast = self._incast
        return (
            f"{EXPERIMENT.name}: {len(incast.senders)} to 1 on {incast.topology.name}, "
            f"{format_size(incast.message_bytes)} each, over {self._transports()}{self._switches()}"
        )

    def _subtitle(self) -> str:
        incast = self._incast
        rounds = "1 round" if incast.rounds == 1 else f"{incast.rounds} rounds"
        return (
            f"congested port {incast.port}: {format_rate(incast.rate_bps)}, {self._buffers()}; "
            f"ECN {self._ecn()}; {rounds}, seed {incast.seed}"
        )

    def _ecn(self) -> str:
        if self._incast.ecn:
            return "on"
        marked = any(run.connection == "dctcp" for run in self._runs.values())
        return "with DCTCP" if marked else "off"

    def _transports(self) -> str:
        used = dict.fromkeys(run.connection for run in self._runs.values())
        return " and ".join(name for name in used if name) or "TCP"

    def _switches(self) -> str:
        [backend] = {run.backend for run in self._runs.values()}
        return "" if backend is None else f", on {backend}"

    def _buffers(self) -> str:
        """Of the congested port, and of its switch."""
        incast = self._incast
        shared = incast.topology.switches[incast.switch].buffer_bytes
        if incast.buffer_bytes is not None:
            return f"{format_size(incast.buffer_bytes)} buffer"
        return "unlimited buffer" if shared is None else f"{format_size(shared)} shared buffer"


def _document(parameters: Parameters, incast: Incast) -> dict[str, Any]:
    """The parameters as result.json has them, defaults filled in, units in the names.

    With --topology the rates and the buffer are those of the receiver's link;
    there is no one rate of the uplinks.
    """
    document: dict[str, Any] = {
        "senders": len(incast.senders),
        "message_bytes": incast.message_bytes,
        "edge_rate_bps": incast.rate_bps,
        "uplink_rate_bps": parameters.uplink_rate,
        "buffer_bytes": incast.buffer_bytes,
        "rounds": incast.rounds,
        "variants": {variant.name: str(variant.program) for variant in parameters.variant},
        "topology": parameters.topology or incast.topology.name,
        "ecn": incast.ecn,
    }
    if parameters.switch != ENGINE:
        document["switch"] = parameters.switch
    if parameters.clock == "virtual":
        document |= {
            "preset": parameters.preset,
            "connections": list(parameters.connection),
            "edge_delay_ps": parameters.edge_delay,
            "uplink_delay_ps": parameters.uplink_delay,
            "shared_buffer_bytes": parameters.shared_buffer,
            "mice": parameters.mice,
            "start_jitter_ps": parameters.start_jitter,
            "min_rto_ps": parameters.min_rto,
            "control_delay_ps": parameters.control_delay,
        }
    return document


def _row(incast: Incast, run: VariantRun) -> IncastRow:
    """Computed in integers: on the virtual clock a row is the same on every machine."""
    flows = run.flows
    fct_ps = flows.fct_ps
    idle_ps = np.array(
        [round(run.idle_fct_us[sender] * PS_PER_US) for sender in flows.senders], dtype=np.int64
    )[flows.sender]
    without_timeout = fct_ps[(flows.timeouts == 0) & (flows.tail_loss_probes == 0)]
    figures: dict[str, Any] = {
        "variant": run.variant,
        "samples": len(fct_ps),
        "fct_p50_us": microseconds(percentile_of(fct_ps, 50)),
        "fct_p95_us": microseconds(percentile_of(fct_ps, 95)),
        "fct_p99_us": microseconds(percentile_of(fct_ps, 99)),
        "fct_max_us": microseconds(int(fct_ps.max())),
        "slowdown_p50": decimal(ratio_percentile_of(fct_ps, idle_ps, 50), 4),
        "slowdown_p99": decimal(ratio_percentile_of(fct_ps, idle_ps, 99), 4),
        "fct_p99_no_timeout_us": (
            microseconds(percentile_of(without_timeout, 99)) if without_timeout.size else None
        ),
        "timeouts": int(flows.timeouts.sum()),
        "tail_loss_probes": int(flows.tail_loss_probes.sum()),
        "drain_bound_us": incast.drain_bound_us,
        "peak_queue_bytes": run.queue.peak_bytes if run.queue_known else None,
        "mean_queue_bytes": round(run.queue.mean_bytes, 1) if run.queue_known else None,
        "drops_congested_port": run.counts.drops_congested_port,
        "nic_drops": run.counts.nic_drops,
        "drops_by_reason": run.counts.drops_by_reason,
        "ecn_marks": run.counts.ecn_marks,
        "signals": run.counts.signals,
        "cached_signals": run.counts.cached_signals,
        "pause_us": run.counts.pause_us,
        "wall_s": round(run.wall_s, 3),
        "packet_hops": run.counts.packet_hops,
    }
    if run.backend is not None:
        return BackendIncastRow(
            **figures,
            switch=run.backend,
            faithful=run.fidelity.faithful,
            not_faithful_because=run.fidelity.reasons(),
        )
    if run.connection is None:
        return IncastRow(**figures)
    mice = run.mice
    return VirtualIncastRow(
        **figures,
        connection=run.connection,
        mice_slowdown_p99=(
            decimal(ratio_percentile_of(mice.fct_ps, mice.alone_ps, 99), 4) if mice.fct_ps else None
        ),
    )


EXPERIMENT = Experiment(
    name="sfc-incast",
    summary="N-to-1 incast, with and without Source Flow Control.",
    parameters=Parameters,
    check=check,
    run=run,
    complete=complete,
    live=lambda parameters: parameters.clock == "live",
    headline=("fct_p50_us", "fct_p99_us", "peak_queue_bytes", "drops_congested_port"),
)
