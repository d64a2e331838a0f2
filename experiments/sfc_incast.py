"""Incast with and without Source Flow Control (arXiv 2305.00538).

N hosts send one message each to the same receiver at the same instant, over
their kernels' TCP, once with each P4 program. The port that leads to the
receiver is the congested one. docs/experiments.md defines the columns,
docs/sfc.md tells the mechanism and why the defaults are what they are.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import RenderableType

from experiments._incast import Incast, VariantRun
from experiments._incast_report import incast_report
from experiments.base import (
    Experiment,
    Outcome,
    ParameterError,
    Progress,
    option,
    whole_number,
)
from testbed.measure import (
    FidelityDocument,
    IncastRow,
    Result,
    RunDirectory,
    drain_bound_us,
    mean_queue_bytes,
    peak_queue_bytes,
    percentile,
    worst,
)
from testbed.network.topology import Topology
from testbed.network.units import (
    format_rate,
    format_size,
    parse_rate,
    parse_size,
)
from testbed.paths import p4_dir
from topologies import TOPOLOGIES, leaf_spine, resolve

BUILT_IN = ("forward", "sfc")
EDGE_RATE_BPS = 100_000_000
UPLINK_RATE_BPS = 1_000_000_000
BUFFER_BYTES = 150_000
_VARIANT_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")


@dataclass(frozen=True)
class Variant:
    """A name and the P4 program behind it."""

    name: str
    program: Path

    @property
    def built_in(self) -> bool:
        return self.name in BUILT_IN and self.program == p4_dir() / f"{self.name}.p4"


def parse_variant(text: str) -> Variant:
    """``forward``, ``sfc``, or ``NAME=path.p4``. Raises ValueError."""
    name, equals, path = text.partition("=")
    if not equals:
        if name not in BUILT_IN:
            near = difflib.get_close_matches(name, BUILT_IN, n=1)
            hint = f" (did you mean {near[0]!r}?)" if near else ""
            raise ValueError(
                f"no variant is called {name!r}{hint}; the built-in ones are "
                f"{' and '.join(BUILT_IN)}, and NAME=path.p4 is a program of your own"
            )
        return Variant(name, p4_dir() / f"{name}.p4")
    if not _VARIANT_NAME.fullmatch(name):
        raise ValueError(
            f"{name!r} cannot name a variant: use letters, digits, '_', '-' and '.', "
            "as in mine=path.p4"
        )
    program = Path(path)
    if not program.is_file():
        raise ValueError(f"variant {name!r}: there is no file {path!r}")
    return Variant(name, program)


def format_variant(variant: Variant) -> str:
    return variant.name if variant.built_in else f"{variant.name}={variant.program}"


def positive_size(text: str) -> int:
    size = parse_size(text)
    if size == 0:
        raise ValueError(f"{text!r} is too small: it must be at least 1 byte")
    return size


@dataclass(frozen=True)
class Parameters:
    """Rates in bit/s, sizes in bytes. None: the topology's, or the default's if it has none."""

    senders: int = option(8, "hosts that send to the last one", parse=whole_number(0), metavar="N")
    message: int = option(
        256 * 1024,
        "bytes that each sends in a round",
        parse=positive_size,
        format=format_size,
        metavar="SIZE",
    )
    edge_rate: int | None = option(
        None,
        "rate of the hosts' links",
        parse=parse_rate,
        format=format_rate,
        metavar="RATE",
        default_text=format_rate(EDGE_RATE_BPS),
    )
    uplink_rate: int | None = option(
        None,
        "rate of the links between leaves and spines",
        parse=parse_rate,
        format=format_rate,
        metavar="RATE",
        default_text=format_rate(UPLINK_RATE_BPS),
    )
    buffer: int | None = option(
        None,
        "queue of each port that leads to a host",
        parse=positive_size,
        format=format_size,
        metavar="SIZE",
        default_text=format_size(BUFFER_BYTES),
    )
    rounds: int = option(25, "rounds per variant", parse=whole_number(1), metavar="N")
    seed: int = option(1, "of everything random", parse=whole_number(0), metavar="N")
    variant: tuple[Variant, ...] = option(
        tuple(Variant(name, p4_dir() / f"{name}.p4") for name in BUILT_IN),
        "forward, sfc, or NAME=path.p4; can be given several times",
        parse=parse_variant,
        format=format_variant,
        metavar="VARIANT",
        repeatable=True,
    )
    topology: str | None = option(
        None,
        "a JSON file instead of the leaf-spine",
        metavar="FILE",
        default_text="2 spines, 2 leaves, 9 hosts",
    )
    ecn: bool = option(False, "ECN in hosts and switches")


def make_topology(parameters: Parameters) -> Topology:
    """The topology of a run.

    Raises:
        ParameterError: an option has no meaning with this topology, or no such file.
        TopologyError: the file's content is refused.
    """
    if parameters.topology is None:
        return leaf_spine(
            edge_rate_bps=parameters.edge_rate or EDGE_RATE_BPS,
            uplink_rate_bps=parameters.uplink_rate or UPLINK_RATE_BPS,
            buffer_bytes=parameters.buffer or BUFFER_BYTES,
        )
    for name in ("edge_rate", "uplink_rate", "buffer"):
        if getattr(parameters, name) is not None:
            raise ParameterError(
                "--" + name.replace("_", "-"),
                "cannot be given with --topology: the topology says what its links are",
            )
    if parameters.topology not in TOPOLOGIES and not Path(parameters.topology).is_file():
        raise ParameterError(
            "--topology",
            f"there is no file {parameters.topology!r}, and the topologies known by name are "
            f"{' and '.join(sorted(TOPOLOGIES))}",
        )
    return resolve(parameters.topology)


def check(parameters: Parameters) -> None:
    """Refuse what cannot be, before anything is made."""
    topology = make_topology(parameters)
    hosts = len(topology.hosts)
    if hosts < 2:
        raise ParameterError("--topology", "an incast needs at least 2 hosts")
    if not 1 <= parameters.senders <= hosts - 1:
        raise ParameterError(
            "--senders",
            f"{parameters.senders} is not possible: it must be 1 to {hosts - 1} "
            f"({topology.name} has {hosts} hosts, and the last one receives)",
        )
    names = [variant.name for variant in parameters.variant]
    for name in names:
        if names.count(name) > 1:
            raise ParameterError("--variant", f"{name!r} is given twice")


def run(parameters: Parameters, progress: Progress) -> SfcIncast:
    """All variants, one after the other; raises what ``run_variants`` raises."""
    incast = Incast.on(
        make_topology(parameters),
        senders=parameters.senders,
        message_bytes=parameters.message,
        rounds=parameters.rounds,
        seed=parameters.seed,
        ecn=parameters.ecn,
    )
    # Here, because live networks take longer to load than `--help` should.
    from experiments._incast_run import run_variants  # noqa: PLC0415

    programs = {variant.name: variant.program for variant in parameters.variant}
    return SfcIncast(parameters, incast, run_variants(incast, programs, progress))


class SfcIncast(Outcome):
    """What the variants of one run found out."""

    def __init__(self, parameters: Parameters, incast: Incast, runs: dict[str, VariantRun]) -> None:
        self._incast = incast
        self._variants = parameters.variant
        self._runs = runs
        self.result: Result[IncastRow] = Result[IncastRow](
            experiment=EXPERIMENT.name,
            clock="live",
            seed=parameters.seed,
            parameters=_document(parameters, incast),
            # Each variant is held against its own median FCT.
            faithful=all(run.fidelity.faithful for run in runs.values()),
            fidelity=FidelityDocument.of(worst([run.fidelity for run in runs.values()])),
            digest=None,
            rows=[_row(incast, name, run) for name, run in runs.items()],
        )

    def report(self) -> RenderableType:
        return incast_report(
            f"{self._title()}\n{self._subtitle()}",
            self.result.rows,
            [(name, run.fidelity) for name, run in self._runs.items()],
        )

    def save(self, directory: RunDirectory) -> None:
        directory.write_flows({name: run.flows for name, run in self._runs.items()})
        for name, run in self._runs.items():
            directory.write_queue(name, run.queue)
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
            drain_bound_us=_drain_bound_us(self._incast),
            buffer_bytes=self._incast.buffer_bytes,
            runs=self._runs,
        )

    def _title(self) -> str:
        incast = self._incast
        return (
            f"{EXPERIMENT.name}: {len(incast.senders)} to 1 on {incast.topology.name}, "
            f"{format_size(incast.message_bytes)} each, over TCP"
        )

    def _subtitle(self) -> str:
        incast = self._incast
        buffer = incast.buffer_bytes
        return (
            f"congested port {incast.port}: {format_rate(incast.rate_bps)}, "
            f"{'unlimited' if buffer is None else format_size(buffer)} buffer; "
            f"ECN {'on' if incast.ecn else 'off'}; {incast.rounds} rounds, seed {incast.seed}"
        )


def _drain_bound_us(incast: Incast) -> float:
    return drain_bound_us(len(incast.senders), incast.message_bytes, incast.rate_bps)


def _document(parameters: Parameters, incast: Incast) -> dict[str, Any]:
    """The parameters as result.json has them, defaults filled in, units in the names.

    With --topology the rates and the buffer are those of the receiver's link;
    there is no one rate of the uplinks.
    """
    own_topology = parameters.topology is not None
    return {
        "senders": len(incast.senders),
        "message_bytes": incast.message_bytes,
        "edge_rate_bps": incast.rate_bps,
        "uplink_rate_bps": None if own_topology else parameters.uplink_rate or UPLINK_RATE_BPS,
        "buffer_bytes": incast.buffer_bytes,
        "rounds": incast.rounds,
        "variants": {variant.name: str(variant.program) for variant in parameters.variant},
        "topology": parameters.topology or incast.topology.name,
        "ecn": incast.ecn,
    }


def _row(incast: Incast, name: str, run: VariantRun) -> IncastRow:
    fct_us = [flow.fct_us for flow in run.flows]
    slowdown = [flow.fct_us / run.idle_fct_us[flow.sender] for flow in run.flows]
    without_timeout = [flow.fct_us for flow in run.flows if not flow.timeouts]
    return IncastRow(
        variant=name,
        samples=len(fct_us),
        fct_p50_us=percentile(fct_us, 50),
        fct_p95_us=percentile(fct_us, 95),
        fct_p99_us=percentile(fct_us, 99),
        fct_max_us=max(fct_us),
        slowdown_p50=round(percentile(slowdown, 50), 4),
        slowdown_p99=round(percentile(slowdown, 99), 4),
        fct_p99_no_timeout_us=percentile(without_timeout, 99) if without_timeout else None,
        timeouts=sum(flow.timeouts for flow in run.flows),
        drain_bound_us=_drain_bound_us(incast),
        peak_queue_bytes=peak_queue_bytes(run.queue),
        mean_queue_bytes=round(mean_queue_bytes(run.queue), 1),
        drops_congested_port=run.counts.drops_congested_port,
        nic_drops=run.counts.nic_drops,
        drops_by_reason=run.counts.drops_by_reason,
        ecn_marks=run.counts.ecn_marks,
        signals=run.counts.signals,
        cached_signals=run.counts.cached_signals,
        pause_us=run.counts.pause_us,
        wall_s=round(run.wall_s, 3),
        packet_hops=run.counts.packet_hops,
    )


EXPERIMENT = Experiment(
    name="sfc-incast",
    summary="N-to-1 incast over TCP on P4 switches, with and without Source Flow Control.",
    parameters=Parameters,
    check=check,
    run=run,
)
