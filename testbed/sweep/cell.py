"""One cell of a sweep: what is asked of a worker, how it is run, and what comes back.

Request and record are plain data, for they cross processes and machines.
"""

from __future__ import annotations

import dataclasses
import json
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from experiments.base import Glance, execute, load, options
from testbed.explain import sentence
from testbed.measure import RunDirectory
from testbed.sweep.axes import parse_value
from testbed.sweep.definition import changed_file


@dataclass(frozen=True)
class Request:
    """A cell to run. ``scratch``: a directory for what goes away with the run, None: the
    machine's own; ``keep``: where its run directory shall go, None: nowhere."""

    experiment: str
    number: int
    set: Mapping[str, str]
    seed: int
    command: str
    files: Mapping[str, str]
    versions: Mapping[str, str]
    scratch: str | None = None
    keep: str | None = None


@dataclass(frozen=True)
class Record:
    """A cell that has run. ``result``: of a cell that is done, its document without what
    stands here; ``error``: of one that failed, the sentence."""

    number: int
    set: dict[str, str]
    seed: int
    command: str
    status: Literal["done", "failed"]
    wall_s: float
    error: str | None = None
    result: dict[str, Any] | None = None

    def to_text(self) -> str:
        return json.dumps(dataclasses.asdict(self), indent=2) + "\n"

    @classmethod
    def of_text(cls, text: str) -> Record | None:
        """None: this is no record."""
        try:
            record = cls(**json.loads(text))
        except (TypeError, ValueError):
            return None
        whole = record.result is not None if record.status == "done" else record.error is not None
        return record if whole else None


def failed(request: Request, error: str, wall_s: float) -> Record:
    """The record of a cell that could not be run to its end."""
    return Record(
        number=request.number,
        set=dict(request.set),
        seed=request.seed,
        command=request.command,
        status="failed",
        wall_s=round(wall_s, 3),
        error=error,
    )


def run_cell(request: Request) -> Record:
    """Runs it in this process. Whatever goes wrong stands in the record."""
    started = time.monotonic()
    try:
        if name := changed_file(request.files):
            return failed(request, f"{name} is not what it was when the sweep began", 0.0)
        document = _run(request)
    except Exception as error:
        return failed(request, sentence(error), time.monotonic() - started)
    return Record(
        number=request.number,
        set=dict(request.set),
        seed=request.seed,
        command=request.command,
        status="done",
        wall_s=round(time.monotonic() - started, 3),
        result=document,
    )


def _run(request: Request) -> dict[str, Any]:
    """The result's document, without what stands in the record."""
    experiment = load(request.experiment)
    described = {field.name: (field, option) for _, field, option in options(experiment.parameters)}
    parameters = experiment.on_one_core(
        experiment.parameters(
            **{name: parse_value(*described[name], text) for name, text in request.set.items()}
        )
    )
    if request.keep is not None:
        # What a killed attempt left: its record does not exist, or this would not run.
        shutil.rmtree(request.keep, ignore_errors=True)
        outcome, _ = execute(
            experiment,
            parameters,
            seed=request.seed,
            out=Path(request.keep),
            versions=request.versions,
            progress=Quiet(),
        )
    else:
        with (
            _scratch(request) as out,
            RunDirectory(out, experiment.name, request.seed) as directory,
        ):
            outcome = experiment.run(experiment.complete(parameters), Quiet(), directory)
    document: dict[str, Any] = json.loads(outcome.result.to_json())
    del document["experiment"], document["seed"]
    return document


@contextmanager
def _scratch(request: Request) -> Iterator[Path]:
    if request.scratch is not None:
        yield Path(request.scratch)
        return
    with tempfile.TemporaryDirectory(prefix="testbed-cell-") as path:
        yield Path(path)


class Quiet:
    """Progress that nobody sees: a sweep counts cells."""

    def note(self, text: str) -> None:
        pass

    def track(self, label: str, total: int) -> AbstractContextManager[Callable[[], None]]:
        return nullcontext(_nothing)

    def watch(self, label: str, glance: Callable[[], Glance]) -> AbstractContextManager[None]:
        return nullcontext()


def _nothing() -> None:
    pass
