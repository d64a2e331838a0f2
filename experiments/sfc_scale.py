"""Source Flow Control at data-centre scale: schemes with and without it, side by side.

Every cell is one scenario (a network and what is sent on it), one scheme (what hosts
send over) and one kind of flow control, in virtual time, from one seed; all cells of a
scenario are sent the same messages at the same times. docs/sfc-scale.md defines the
columns, tells what was measured, and what follows from it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rich.console import RenderableType

from experiments._scale_parameters import Parameters, check, complete, scenario_of
from experiments._scale_report import scale_report
from experiments._scale_row import ScaleRow
from experiments.base import Experiment, Outcome, Progress, command_line
from testbed.measure import FidelityDocument, Result, RunDirectory, digest

# In virtual time nothing is late, and every message starts at its instant.
_EXACT = FidelityDocument(lateness_p999_us=0.0, limit_us=0.0, ring_drops=0, start_error_p99_us=0.0)


def run(parameters: Parameters, progress: Progress, _directory: RunDirectory) -> SfcScale:
    """All cells.

    Raises what building, the fabric and controllers raise, ParameterError for a file that
    has changed since it was checked, and ExperimentError.
    """
    # Here, because networks take longer to load than `--help` should.
    from experiments import _scale_cell as scale  # noqa: PLC0415
    from experiments._scale_pool import run_cells  # noqa: PLC0415
    from experiments._scale_watch import STEPS  # noqa: PLC0415

    parameters = complete(parameters)
    cells = scale.cells(parameters, lambda one: command_line(EXPERIMENT, one))
    scale.check_cells(cells)
    jobs = parameters.jobs or 1
    plural = "s" if len(cells) > 1 else ""
    progress.note(f"{len(cells)} cell{plural}, {min(jobs, len(cells))} at a time")
    with progress.track("cells, in twentieths", len(cells) * STEPS) as step:
        rows = run_cells(cells, jobs, step)
    return SfcScale(parameters, rows)


class SfcScale(Outcome):
    """The rows of all cells."""

    def __init__(self, parameters: Parameters, rows: list[ScaleRow]) -> None:
        self._rows = rows
        self._parameters = parameters
        self.result = Result[ScaleRow](
            experiment=EXPERIMENT.name,
            clock="virtual",
            seed=parameters.seed,
            parameters=_document(parameters),
            faithful=True,
            fidelity=_EXACT,
            digest=digest(rows),
            rows=rows,
        )

    def report(self) -> RenderableType:
        return scale_report(self._title(), self._rows)

    def save(self, directory: RunDirectory) -> None:
        # Here, because Matplotlib takes longer to load than all the rest.
        from experiments._scale_picture import draw  # noqa: PLC0415

        draw(
            directory.path / "figure.png",
            title=self._title(),
            subtitle=self._subtitle(),
            rows=self._rows,
        )

    def _title(self) -> str:
        names = ", ".join(self._parameters.scenario)
        return f"{EXPERIMENT.name}: {names}; seed {self._parameters.seed}"

    def _subtitle(self) -> str:
        names = self._parameters.scenario
        if len(names) > 1:
            return f"{len(self._rows)} cells"
        return scenario_of(self._parameters, names[0]).summary


def _document(parameters: Parameters) -> dict[str, Any]:
    """The parameters as result.json has them, those of the scenarios filled in."""
    scenarios = {}
    for name in parameters.scenario:
        scenario = scenario_of(parameters, name)
        scenarios[name] = {
            "topology": parameters.topology or scenario.topology().name,
            "workload": scenario.workload,
            "load": None if scenario.load is None else float(scenario.load),
            "message_bytes": scenario.message_bytes,
            "duration_ps": scenario.duration_ps,
            "incast_degree": scenario.incast_degree,
            "incast_bytes": scenario.incast_bytes,
            "incast_period_ps": scenario.incast_period_ps,
            "incast_jitter_ps": scenario.incast_jitter_ps,
        }
    return {
        "scenarios": scenarios,
        "schemes": list(parameters.scheme),
        "flow_controls": list(parameters.flow_control),
        "trace": parameters.trace,
        "min_rto_ps": parameters.min_rto,
        "drain_ps": parameters.drain,
        "control_delay_ps": parameters.control_delay,
    }


EXPERIMENT = Experiment(
    name="sfc-scale",
    summary="Schemes with and without flow control, real workloads.",
    parameters=Parameters,
    check=check,
    run=run,
    complete=complete,
    live=lambda _parameters: False,
    headline=("fct_p99_us", "slowdown_p99", "victims_slowdown_p99", "peak_buffer_bytes"),
    on_one_core=lambda parameters: replace(parameters, jobs=parameters.jobs or 1),
)
